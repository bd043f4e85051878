//! Words as they are kept, and as they are compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Whether a character turns the direction of what stands around it (UAX #9, 2.1 to 2.4), by which words can be made
/// to look like others.
#[must_use]
pub const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The first character that others may change when texts are normalised (UAX #15): what stands before it is in NFC
/// by itself, alone and beside others of its kind.
const MARKS: char = '\u{300}';

/// Trims, normalises to NFC and to `\n`, and drops control characters other than line breaks and
/// tabs, which neither XML nor spreadsheets can carry, and those that turn the direction.
#[must_use]
pub fn tidy(words: &str) -> String {
    let stays = |c: &char| (!c.is_control() || matches!(c, '\n' | '\t')) && !turns_direction(*c);
    // Nearly everything that is read from a database is so already.
    if words.chars().all(|c| c < MARKS && stays(&c)) {
        return words.trim().to_owned();
    }
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    // What stood apart by a character that is dropped is put together after it is gone.
    let words: String = words.chars().filter(stays).nfc().collect();
    words.trim().to_owned()
}

/// Folds words for comparison: lower case, accents removed, every run of anything but letters and
/// digits one blank.
///
/// ```
/// use aunar_domain::words::fold;
///
/// assert_eq!(fold("Organización Internacional (O.I.M.)"), "organizacion internacional oim");
/// // What folds alike is the same to whoever searches.
/// assert_eq!(fold("SÃO  PAULO"), fold("São Paulo"));
/// ```
#[must_use]
pub fn fold(words: &str) -> String {
    let mut folded = Folded { words: String::with_capacity(words.len()), gap: false };
    for c in words.chars() {
        if c.is_ascii() {
            folded.push(c);
        } else {
            // Each by itself (NFKD): the order of marks says nothing where none is kept.
            decompose_compatible(c, |part| {
                if !is_combining_mark(part) {
                    folded.push(part);
                }
            });
        }
    }
    folded.words
}

/// What is folded of a text so far.
struct Folded {
    words: String,
    /// Whether something stood since that is neither letter nor digit.
    gap: bool,
}

impl Folded {
    fn push(&mut self, c: char) {
        if c.is_alphanumeric() {
            if self.gap && !self.words.is_empty() {
                self.words.push(' ');
            }
            self.gap = false;
            // Small first, so that a capital folds as its small letter does.
            for small in c.to_lowercase() {
                match small {
                    'ß' => self.words.push_str("ss"),
                    'æ' => self.words.push_str("ae"),
                    'œ' => self.words.push_str("oe"),
                    'ø' => self.words.push('o'),
                    _ => self.words.push(small),
                }
            }
        } else if c != '.' || self.words.is_empty() {
            // A point inside an abbreviation joins: `O.I.M.` is `oim`.
            self.gap = true;
        }
    }
}
