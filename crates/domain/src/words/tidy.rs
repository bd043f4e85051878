//! Words as they are kept, and as they are compared.

use unicode_normalization::UnicodeNormalization;

/// Whether a character turns the direction of what stands around it (UAX #9, 2.1 to 2.4), by which words can be made
/// to look like others.
#[must_use]
pub const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Trims, normalises to NFC and to `\n`, and drops control characters other than line breaks and
/// tabs, which neither XML nor spreadsheets can carry, and those that turn the direction.
#[must_use]
pub fn tidy(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    let stays = |c: &char| (!c.is_control() || matches!(c, '\n' | '\t')) && !turns_direction(*c);
    // What stood apart by a character that is dropped is put together after it is gone.
    let words: String = words.chars().filter(stays).nfc().collect();
    words.trim().to_owned()
}

/// Folds words for comparison: lower case, accents removed, every run of anything but letters and
/// digits one blank. `Organización Internacional (OIM)` becomes `organizacion internacional oim`.
#[must_use]
pub fn fold(words: &str) -> String {
    let mut folded = String::with_capacity(words.len());
    let mut gap = false;
    for c in words.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)) {
        if c.is_alphanumeric() {
            if gap && !folded.is_empty() {
                folded.push(' ');
            }
            gap = false;
            // Small first, so that a capital folds as its small letter does.
            for small in c.to_lowercase() {
                match small {
                    'ß' => folded.push_str("ss"),
                    'æ' => folded.push_str("ae"),
                    'œ' => folded.push_str("oe"),
                    'ø' => folded.push('o'),
                    _ => folded.push(small),
                }
            }
        } else if !matches!(c, '\'' | '\u{2019}' | '.') || folded.is_empty() {
            // A point or an apostrophe inside an abbreviation joins: `O.I.M.` is `oim`.
            gap = true;
        } else if matches!(c, '\'' | '\u{2019}') {
            gap = true;
        }
    }
    folded
}
