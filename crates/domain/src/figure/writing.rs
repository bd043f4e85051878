//! Figures as the languages write them.

use crate::words::Lang;

/// The mark before decimals in a language.
#[must_use]
pub const fn decimal_mark(lang: Lang) -> char {
    match lang {
        Lang::En => '.',
        Lang::Es | Lang::Pt | Lang::Fr => ',',
    }
}

/// A figure with the marks of a language, with at least so many decimals: `-1.234,50`.
#[must_use]
pub fn written(parts: i64, decimals: u32, least: u32, lang: Lang) -> String {
    let (thousands, mark) = match lang {
        Lang::En => (',', '.'),
        Lang::Es | Lang::Pt => ('.', ','),
        Lang::Fr => ('\u{202f}', ','),
    };
    let unit = 10_u64.pow(decimals);
    let (whole, rest) = (parts.unsigned_abs() / unit, parts.unsigned_abs() % unit);
    let mut fraction = if decimals == 0 {
        String::new()
    } else {
        format!("{rest:0width$}", width = decimals as usize)
    };
    while fraction.len() > least as usize && fraction.ends_with('0') {
        fraction.pop();
    }
    let digits = whole.to_string();
    let mut shown = String::new();
    if parts < 0 {
        shown.push('\u{2212}');
    }
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n) % 3 == 0 {
            shown.push(thousands);
        }
        shown.push(digit);
    }
    if !fraction.is_empty() {
        shown.push(mark);
        shown.push_str(&fraction);
    }
    shown
}
