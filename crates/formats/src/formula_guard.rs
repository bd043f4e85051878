//! Keeps a spreadsheet program from running what was meant as text.
//!
//! A CSV cell that begins with `=`, `+`, `-`, `@`, the wide forms of these that East Asian editions read alike, a
//! tab or a line break is taken for a formula by spreadsheet programs. An apostrophe before it stops that. Guarding and unguarding are exact
//! inverses for every text, so what is exported can be imported again unchanged: a text that already
//! has such apostrophes gets one more, and loses exactly one on the way back.

use std::borrow::Cow;

/// Whether the text, apostrophes at its start aside, would be run as a formula.
fn is_dangerous(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    const BEGINNINGS: [char; 11] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
    bare.starts_with(BEGINNINGS) && !is_plain_number(bare)
}

/// `-12`, `+3.5`, `-0,25`: a sign, digits, at most one decimal mark between digits.
fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, decimals) = match digits.split_once(['.', ',']) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (digits, None),
    };
    let all_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && decimals.is_none_or(all_digits)
}

/// The text with an apostrophe before it where a spreadsheet program would run it.
pub(crate) fn guard(text: &str) -> Cow<'_, str> {
    if is_dangerous(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text without the apostrophe that [`guard`] put before it.
pub(crate) fn unguard(mut text: String) -> String {
    if text.starts_with('\'') && is_dangerous(&text) {
        text.remove(0);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        for text in [
            "=1+1", "+cmd", "-", "-2+3", "@SUM(A1)", "\tx", "\rx", "'=1", "''=1", "-1.2.3", "＝1",
            "\n=1",
        ] {
            assert_eq!(guard(text), format!("'{text}"), "{text:?}");
        }
        for text in ["", "-12", "+3.5", "-0,25", "plan", "'plan", "'-12", "a=b", "O'Higgins"] {
            assert_eq!(guard(text), text, "{text:?}");
        }
    }
}
