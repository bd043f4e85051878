//! Reading Rust source as far as the rules need: no comments, no tests, the paths it names.
//!
//! Not a parser: it knows comments, literals, braces and paths, and takes the rest as it comes.

/// The source with comments replaced by spaces, and the insides of string and character literals
/// too unless they are kept. Lines stay where they are.
pub(super) fn blank(text: &str, keep_strings: bool) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let rest = &chars[at..];
        let end = match rest {
            ['/', '/', ..] => at + rest.iter().position(|c| *c == '\n').unwrap_or(rest.len()),
            ['/', '*', ..] => at + block_comment(rest),
            _ => at,
        };
        if end > at {
            out.extend(chars[at..end].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
            at = end;
            continue;
        }
        let word_before = at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
        let end = match rest {
            ['"', ..] => at + string(rest),
            ['r', '"' | '#', ..] if !word_before => at + raw_string(rest),
            ['\'', '\\', _, after @ ..] => {
                at + 4 + after.iter().position(|c| *c == '\'').unwrap_or(0)
            }
            ['\'', _, '\'', ..] => at + 3,
            _ => at,
        };
        if end > at {
            for c in &chars[at..end.min(chars.len())] {
                out.push(if keep_strings || matches!(c, '\n' | '"') { *c } else { ' ' });
            }
            at = end;
        } else {
            out.push(chars[at]);
            at += 1;
        }
    }
    out
}

fn block_comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match &rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn string(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of `r"…"` or `r#"…"#`; zero where it is a raw name such as `r#type`.
fn raw_string(rest: &[char]) -> usize {
    let hashes = rest[1..].iter().take_while(|c| **c == '#').count();
    if rest.get(1 + hashes) != Some(&'"') {
        return 0;
    }
    let mut at = 2 + hashes;
    while at < rest.len() {
        let closing = rest[at + 1..].iter().take_while(|c| **c == '#').count();
        if rest[at] == '"' && closing >= hashes {
            return at + 1 + hashes;
        }
        at += 1;
    }
    rest.len()
}

/// Blanked source with every item under `#[cfg(test)]` blanked as well.
pub(super) fn without_tests(blanked: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut out = String::with_capacity(blanked.len());
    let mut rest = blanked;
    while let Some(start) = rest.find(MARK) {
        out.push_str(&rest[..start]);
        let item = &rest[start..];
        let end = item_end(item);
        out.extend(item[..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = &item[end..];
    }
    out.push_str(rest);
    out
}

fn item_end(item: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in item.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    item.len()
}

/// A path such as `crate::plan::Plan`, where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) line: usize,
    pub(super) parts: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Name(String),
    Colons,
    Other(char),
}

/// Every path of two parts or more in blanked source; the groups of a `use` are spread out.
pub(super) fn paths(blanked: &str) -> Vec<Named> {
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
pub(super) fn from_root(module: &[String], parts: &[String]) -> Option<Vec<String>> {
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

#[cfg(test)]
mod tests;
