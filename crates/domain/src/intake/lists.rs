//! Cells that list several things, whatever parts them, and names that are nearly a known one.

use crate::words::{fold, parted};

/// The pieces of a cell that lists codes or names: parted by `;`, line breaks, bullets, and by
/// commas, slashes and the word for "and" where the whole is not itself known.
pub(super) fn pieces(cell: &str, is_known: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for hard in parted(cell, &[';', '\n', '|', '•', '·']) {
        let hard = trimmed(&hard).to_owned();
        if hard.is_empty() {
            continue;
        }
        if is_known(&hard) {
            found.push(hard);
            continue;
        }
        // `Collect, analyse and use data, Objective 7`: the longest known run of parts counts.
        let parts = parted(&hard, &[',']);
        let mut at = 0;
        while at < parts.len() {
            let known = (at + 1..=parts.len().min(at + 6))
                .rev()
                .find(|end| is_known(trimmed(&parts[at..*end].join(","))));
            match known {
                Some(end) => {
                    found.push(trimmed(&parts[at..end].join(",")).to_owned());
                    at = end;
                }
                None => {
                    softly(trimmed(&parts[at]), is_known, &mut found);
                    at += 1;
                }
            }
        }
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|piece| !piece.is_empty() && seen.insert(piece.clone()));
    found
}

fn softly(piece: &str, is_known: &dyn Fn(&str) -> bool, found: &mut Vec<String>) {
    for separator in [" / ", "/", " & ", " and ", " y ", " e ", " et ", " + "] {
        let parts: Vec<&str> =
            piece.split(separator).map(trimmed).filter(|p| !p.is_empty()).collect();
        if parts.len() > 1 && parts.iter().any(|p| is_known(p)) {
            for part in parts {
                if is_known(part) {
                    found.push(part.to_owned());
                } else {
                    softly(part, is_known, found);
                }
            }
            return;
        }
    }
    found.push(piece.to_owned());
}

fn trimmed(piece: &str) -> &str {
    piece.trim().trim_start_matches(['-', '*', '–', '•']).trim_end_matches(['.', ',']).trim()
}

/// The known names most like what was written, at most three, best first.
pub(super) fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let asked = pairs(&fold(written));
    let likeness = |name: &str| {
        let other = pairs(&fold(name));
        let shared = asked.iter().filter(|p| other.binary_search(p).is_ok()).count();
        2.0 * shared as f64 / (asked.len() + other.len()).max(1) as f64
    };
    let mut scored: Vec<(f64, &str)> =
        known.into_iter().map(|name| (likeness(name), name)).filter(|(l, _)| *l >= 0.4).collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    scored.into_iter().take(3).map(|(_, name)| name.to_owned()).collect()
}

/// The distinct pairs of letters, sorted.
fn pairs(folded: &str) -> Vec<(char, char)> {
    let letters: Vec<char> = folded.chars().take(100).collect();
    let mut pairs: Vec<(char, char)> = letters.windows(2).map(|w| (w[0], w[1])).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

#[cfg(test)]
mod tests;
