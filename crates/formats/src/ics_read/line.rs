//! Lines of a calendar, unfolded and taken apart (RFC 5545, 3.1).

use super::LONGEST;

/// A content line: name, parameters, value.
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) value: String,
}

impl Line {
    /// The value of a parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The lines of a file with the number of each: what begins with a blank goes on with the line before.
pub(crate) fn unfolded(text: &str) -> impl Iterator<Item = (usize, String)> + '_ {
    let mut lines = text.lines().enumerate().peekable();
    std::iter::from_fn(move || {
        let (number, first) = lines.next()?;
        let mut whole = first.to_owned();
        while let Some((_, more)) = lines.next_if(|(_, line)| line.starts_with([' ', '\t'])) {
            // What is too long is refused by whoever asked for it.
            if whole.len() <= LONGEST {
                whole.push_str(&more[1..]);
            }
        }
        Some((number + 1, whole))
    })
}

/// A line taken apart, if it is one.
pub(crate) fn parsed(line: &str) -> Option<Line> {
    let (mut quoted, mut colon) = (false, None);
    for (at, c) in line.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ':' if !quoted => {
                colon = Some(at);
                break;
            }
            _ => {}
        }
    }
    let (head, value) = line.split_at(colon?);
    let mut parts = Vec::new();
    let (mut quoted, mut from) = (false, 0);
    for (at, c) in head.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ';' if !quoted => {
                parts.push(&head[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&head[from..]);
    let mut parts = parts.into_iter();
    let name = parts.next()?.trim().to_ascii_uppercase();
    let parameters = parts.filter_map(|p| {
        let (key, value) = p.split_once('=')?;
        Some((key.trim().to_ascii_uppercase(), value.trim_matches('"').to_owned()))
    });
    Some(Line { name, parameters: parameters.collect(), value: value[1..].to_owned() })
}

/// A text as it was before it was written into a line.
pub(super) fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => {}
            },
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}
