//! The variants of a message: what it says for one, for some, for many.

use crate::check::messages::is_key;

/// One of the forms of a choice.
pub(super) struct Variant<'a> {
    pub(super) name: &'a str,
    pub(super) stands_for_the_rest: bool,
    pub(super) text: &'a str,
}

/// The choices in a message: `{ $n -> [one] … *[other] … }`.
pub(super) fn choices(value: &str) -> Vec<Vec<Variant<'_>>> {
    value.match_indices("->").map(|(arrow, _)| variants(&value[arrow + 2..])).collect()
}

/// The forms of the choice that begins here, up to its closing brace.
pub(super) fn variants(rest: &str) -> Vec<Variant<'_>> {
    let mut found: Vec<Variant<'_>> = Vec::new();
    // Where the text of the form that is open begins.
    let mut open = 0;
    let mut depth = 0_usize;
    let mut end = rest.len();
    let mut before = ' ';
    for (at, c) in rest.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                end = at;
                break;
            }
            '}' => depth -= 1,
            '[' if depth == 0 => {
                let name = rest[at + 1..].split(']').next().unwrap_or_default();
                if is_key(name) || name.parse::<u64>().is_ok() {
                    let stands_for_the_rest = before == '*';
                    let text_ends = at - usize::from(stands_for_the_rest);
                    if let Some(last) = found.last_mut() {
                        last.text = &rest[open..text_ends];
                    }
                    open = at + name.len() + 2;
                    found.push(Variant { name, stands_for_the_rest, text: "" });
                }
            }
            _ => {}
        }
        before = c;
    }
    if let Some(last) = found.last_mut() {
        last.text = &rest[open.min(end)..end];
    }
    found
}
