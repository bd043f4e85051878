//! The paths that source names.

/// A path such as `crate::plan::Plan`, where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) struct Named {
    pub(in crate::check) line: usize,
    pub(in crate::check) parts: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Name(String),
    Colons,
    Other(char),
}

/// Every path of two parts or more in blanked source; the groups of a `use` are spread out.
pub(in crate::check) fn paths(blanked: &str) -> Vec<Named> {
    let tokens = tokens(blanked);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (line, token) = &tokens[at];
        match token {
            Token::Name(name)
                if name == "use"
                    && tokens.get(at + 1).is_some_and(|(_, t)| *t != Token::Other('<')) =>
            {
                at = tree(&tokens, at + 1, &[], &mut found);
            }
            Token::Name(name) => {
                let mut parts = vec![name.clone()];
                at += 1;
                while let (Some((_, Token::Colons)), Some((_, Token::Name(next)))) =
                    (tokens.get(at), tokens.get(at + 1))
                {
                    parts.push(next.clone());
                    at += 2;
                }
                if parts.len() > 1 {
                    found.push(Named { line: *line, parts });
                }
            }
            _ => at += 1,
        }
    }
    found
}

/// Reads one branch of a `use` tree and gives the place after it.
fn tree(
    tokens: &[(usize, Token)],
    mut at: usize,
    under: &[String],
    found: &mut Vec<Named>,
) -> usize {
    let mut parts = under.to_vec();
    let mut line = tokens.get(at).map_or(0, |(line, _)| *line);
    while let Some((here, token)) = tokens.get(at) {
        match token {
            Token::Name(name) if name == "as" => at += 2,
            Token::Name(name) => {
                line = *here;
                parts.push(name.clone());
                at += 1;
            }
            Token::Colons => at += 1,
            Token::Other('{') => {
                at += 1;
                while !matches!(tokens.get(at), None | Some((_, Token::Other('}')))) {
                    at = tree(tokens, at, &parts, found);
                    if matches!(tokens.get(at), Some((_, Token::Other(',')))) {
                        at += 1;
                    }
                }
                return at + 1;
            }
            Token::Other('*') => at += 1,
            Token::Other(_) => break,
        }
    }
    if parts.last().is_some_and(|last| last == "self") && parts.len() > 1 {
        parts.pop();
    }
    if !parts.is_empty() {
        found.push(Named { line, parts });
    }
    // A closing brace belongs to the branch above.
    at + usize::from(under.is_empty())
}

fn tokens(blanked: &str) -> Vec<(usize, Token)> {
    let mut tokens = Vec::new();
    let mut line = 1;
    let mut chars = blanked.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\n' {
            line += 1;
        } else if c.is_alphanumeric() || c == '_' {
            let mut name = String::from(c);
            while let Some(next) = chars.next_if(|c| c.is_alphanumeric() || *c == '_') {
                name.push(next);
            }
            tokens.push((line, Token::Name(name)));
        } else if c == ':' && chars.next_if_eq(&':').is_some() {
            tokens.push((line, Token::Colons));
        } else if !c.is_whitespace() {
            tokens.push((line, Token::Other(c)));
        }
    }
    tokens
}

/// A path from the root of its crate: `crate`, `self` and `super` resolved for a module.
pub(in crate::check) fn from_root(module: &[String], parts: &[String]) -> Option<Vec<String>> {
    let mut place = match parts.first()?.as_str() {
        "crate" => Vec::new(),
        "self" => module.to_vec(),
        "super" => module.split_last().map(|(_, above)| above.to_vec())?,
        _ => return None,
    };
    for part in &parts[1..] {
        if part == "super" {
            place.pop();
        } else {
            place.push(part.clone());
        }
    }
    Some(place)
}
