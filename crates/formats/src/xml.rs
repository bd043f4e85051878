//! What may stand in XML 1.0.

use std::borrow::Cow;

/// Whether XML 1.0 has a way to write a character: not control characters, and not noncharacters.
fn stands(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Words without what XML 1.0 has no way to write, for a writer that escapes by itself.
pub(crate) fn printable(words: &str) -> Cow<'_, str> {
    if words.chars().all(stands) {
        words.into()
    } else {
        words.chars().filter(|c| stands(*c)).collect::<String>().into()
    }
}

/// Words as they stand in XML text or in an attribute.
pub(crate) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if stands(c) => out.push(c),
            _ => {}
        }
    }
    out
}
