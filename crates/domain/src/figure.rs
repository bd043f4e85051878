//! Figures as people type them, in four languages: `1.234,5`, `1,234.5`, `1 234,5`. What could be read
//! in two ways is asked about and never guessed.

mod writing;

pub use writing::{decimal_mark, written};

use crate::words::Lang;

/// Why something is not a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoFigure {
    /// There is something else than digits and their separators.
    #[error("not a number")]
    NotANumber,
    /// A point or comma that may part thousands or decimals.
    #[error("its point or comma may part thousands or decimals")]
    Ambiguous,
    /// More decimals than are kept.
    #[error("more than {most} decimals")]
    TooPrecise {
        /// How many are kept.
        most: u32,
    },
    /// Larger than what is kept.
    #[error("too large")]
    TooLarge,
    /// Below zero where that has no sense.
    #[error("below zero")]
    Negative,
}

impl NoFigure {
    /// A stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            NoFigure::NotANumber => "not-a-number",
            NoFigure::Ambiguous => "ambiguous",
            NoFigure::TooPrecise { .. } => "too-precise",
            NoFigure::TooLarge => "too-large",
            NoFigure::Negative => "negative",
        }
    }
}

/// Reads a figure in whole parts, `10^decimals` to one. The language decides only where nothing in
/// the figure itself does.
pub fn read(text: &str, lang: Lang, decimals: u32) -> Result<i64, NoFigure> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = parted(digits, lang)?;
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > decimals as usize {
        return Err(NoFigure::TooPrecise { most: decimals });
    }
    let mut parts: i64 = 0;
    let filled = fraction.bytes().chain(std::iter::repeat(b'0')).take(decimals as usize);
    for digit in whole.bytes().chain(filled) {
        parts = parts
            .checked_mul(10)
            .and_then(|p| p.checked_add(i64::from(digit - b'0')))
            .ok_or(NoFigure::TooLarge)?;
    }
    Ok(if negative { -parts } else { parts })
}

/// The digits before and after the mark of decimals.
fn parted(text: &str, lang: Lang) -> Result<(String, String), NoFigure> {
    let is_blank =
        |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}');
    let known = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',') || is_blank(c);
    if !text.chars().all(known) || !text.chars().any(|c| c.is_ascii_digit()) {
        return Err(NoFigure::NotANumber);
    }
    let marks: Vec<char> = text.chars().filter(|c| matches!(c, '.' | ',')).collect();
    let mark = match marks.as_slice() {
        [] => None,
        [one] if text.chars().any(is_blank) => Some(*one),
        [one] => {
            let (before, after) = text.split_once(*one).unwrap_or_default();
            let may_be_thousands =
                after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0');
            match (may_be_thousands, *one == decimal_mark(lang)) {
                (false, _) => Some(*one),
                (true, false) => None,
                (true, true) => return Err(NoFigure::Ambiguous),
            }
        }
        [first, .., last] if first != last => Some(*last),
        _ => None,
    };
    let (whole, fraction) = match mark {
        Some(mark) => text.rsplit_once(mark).unwrap_or((text, "")),
        None => (text, ""),
    };
    if fraction.chars().any(|c| !c.is_ascii_digit()) {
        return Err(NoFigure::NotANumber);
    }
    // What is left apart from digits parts thousands: always the same, every three digits.
    let groups: Vec<&str> = whole.split(|c: char| !c.is_ascii_digit()).collect();
    let mut between = whole.chars().filter(|c| !c.is_ascii_digit());
    let first = between.next();
    let even = between.all(|c| Some(c) == first) && first.is_none_or(|c| Some(c) != mark);
    let threes = groups.iter().skip(1).all(|g| g.len() == 3);
    let head = groups.len() == 1 || (1..=3).contains(&groups[0].len());
    if !even || !threes || !head {
        return Err(NoFigure::NotANumber);
    }
    Ok((groups.concat(), fraction.to_owned()))
}

#[cfg(test)]
mod tests;
