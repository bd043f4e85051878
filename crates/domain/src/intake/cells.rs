//! What a cell says as text, and how it is quoted in a remark.

use super::Cell;
use crate::words::tidy;
use std::borrow::Cow;

/// The most characters a title has.
pub const LONGEST_TITLE: usize = 500;
/// The most characters any other cell has.
pub const LONGEST_TEXT: usize = 20_000;
/// The most characters a reference has.
pub(super) const LONGEST_REFERENCE: usize = 40;

/// A cell as text; a whole number has no decimal point.
pub(super) fn written(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty | Cell::Uncomputed => Cow::Borrowed(""),
        Cell::Text(text) | Cell::Error(text) => Cow::Borrowed(text),
        // Past 2^53 a whole number is no longer exact and is shown as it is.
        Cell::Number(n) if n.fract() == 0.0 && n.abs() < 9e15 => Cow::Owned(format!("{n:.0}")),
        Cell::Number(n) => Cow::Owned(n.to_string()),
        Cell::Date(day) => Cow::Owned(day.to_string()),
        Cell::Bool(yes) => Cow::Borrowed(if *yes { "true" } else { "false" }),
    }
}

/// Whether nothing can be seen in a cell.
pub(super) fn is_blank(cell: &Cell) -> bool {
    match cell {
        Cell::Empty | Cell::Uncomputed => true,
        Cell::Text(text) => {
            text.chars().all(|c| c.is_whitespace() || c.is_control() || c == '\u{feff}')
        }
        _ => false,
    }
}

/// A cell's text, tidy.
pub(super) fn said(cell: &Cell) -> String {
    tidy(&written(cell))
}

/// A value as a remark quotes it: on one line, at most 80 characters.
pub(super) fn quoted(value: &str) -> String {
    let mut quoted: String =
        value.chars().map(|c| if c.is_control() { ' ' } else { c }).take(80).collect();
    if value.chars().nth(80).is_some() {
        quoted.pop();
        quoted.push('…');
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_see_them() {
        assert_eq!(written(&Cell::Number(2023.0)), "2023");
        assert_eq!(written(&Cell::Number(10.7)), "10.7");
        assert_eq!(written(&Cell::Number(-0.5)), "-0.5");
        assert_eq!(written(&Cell::Number(f64::NAN)), "NaN");
    }

    #[test]
    fn long_values_are_cut() {
        let quote = quoted(&"é".repeat(200));
        assert_eq!(quote.chars().count(), 80);
        assert!(quote.ends_with('…'));
        assert_eq!(quoted(&"x".repeat(80)), "x".repeat(80));
        assert_eq!(quoted("a\nb"), "a b");
    }

    #[test]
    fn a_cell_of_blanks_is_blank() {
        assert!(is_blank(&Cell::Text(" \u{a0}\n".into())));
        assert!(!is_blank(&Cell::Bool(false)));
    }
}
