//! Names of sheets: each once, and none that a spreadsheet refuses.

use super::NAME_UNITS;
use std::collections::HashSet;

/// Characters that XML cannot carry are left out, and every line ends with LF as Excel's own do.
pub(crate) fn printable(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let carried = |c: &char| {
        matches!(c, '\t' | '\n') || (!c.is_ascii_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}'))
    };
    text.chars().filter(carried).collect()
}

/// The names given to sheets so far.
#[derive(Default)]
pub(crate) struct Names(HashSet<String>);

impl Names {
    /// A name that Excel takes, and that no other sheet has.
    pub(crate) fn take(&mut self, wanted: &str) -> String {
        let clean: String = wanted
            .chars()
            .map(|c| if c.is_control() || "[]:*?/\\".contains(c) { ' ' } else { c })
            .collect();
        let clean = clean.trim_matches([' ', '\'']);
        let clean = if clean.is_empty() { "Sheet" } else { clean };
        let mut name = shortened(clean, NAME_UNITS);
        let mut number = 1;
        // Excel keeps "History" for itself.
        while name.eq_ignore_ascii_case("history") || !self.0.insert(name.to_lowercase()) {
            number += 1;
            let ending = format!(" ({number})");
            name = shortened(clean, NAME_UNITS - ending.len()) + &ending;
        }
        name
    }
}

fn shortened(text: &str, units: usize) -> String {
    let mut used = 0;
    let fits = |c: &char| {
        used += c.len_utf16();
        used <= units
    };
    text.chars().take_while(fits).collect::<String>().trim_end_matches([' ', '\'']).to_owned()
}
