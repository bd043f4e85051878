//! The letters of a text, as the set of its runs of four: alike for inflections and cognates.

use std::collections::BTreeSet;

/// No more than this many are kept of a text. The smallest are kept, so that what is kept of two
/// long texts can still be compared.
pub(crate) const MOST: usize = 128;
const RUN: usize = 4;

/// The runs of folded words, as sorted hashes.
pub(crate) fn grams<'a>(words: impl Iterator<Item = &'a str>) -> Box<[u16]> {
    let mut all = BTreeSet::new();
    let mut padded: Vec<char> = Vec::new();
    for word in words {
        padded.clear();
        padded.push(' ');
        padded.extend(word.chars());
        padded.push(' ');
        for run in padded.windows(RUN.min(padded.len())) {
            all.insert(hash(run));
        }
        // A text of any length costs no more than its first part.
        if all.len() > 64 * MOST {
            break;
        }
    }
    all.into_iter().take(MOST).collect()
}

/// FNV, folded to two bytes.
fn hash(run: &[char]) -> u16 {
    let mixed = run
        .iter()
        .fold(0x811c_9dc5_u32, |hash, c| (hash ^ u32::from(*c)).wrapping_mul(0x0100_0193));
    let [a, b, c, d] = mixed.to_le_bytes();
    u16::from_le_bytes([a ^ c, b ^ d])
}

/// How many two sorted sets share, and how many there are in both together; of long texts, among the
/// smallest that both would have kept.
pub(crate) fn shared(a: &[u16], b: &[u16]) -> (usize, usize) {
    // A full set says nothing of what lies beyond its last.
    let end = |set: &[u16]| if set.len() < MOST { u16::MAX } else { set[MOST - 1] };
    let limit = end(a).min(end(b));
    let (mut i, mut j, mut both, mut all) = (0, 0, 0, 0);
    while i < a.len() || j < b.len() {
        let (x, y) = (a.get(i), b.get(j));
        let next = match (x, y) {
            (Some(x), Some(y)) => *x.min(y),
            (Some(x), None) => *x,
            (None, Some(y)) => *y,
            (None, None) => break,
        };
        if next > limit {
            break;
        }
        let (in_a, in_b) = (x == Some(&next), y == Some(&next));
        both += usize::from(in_a && in_b);
        all += 1;
        i += usize::from(in_a);
        j += usize::from(in_b);
    }
    (both, all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cognates_share_letters_and_strangers_do_not() {
        let of = |text: &str| grams(text.split(' '));
        let alike = shared(&of("migracion laboral"), &of("migracao laboral"));
        assert!(alike.0 * 2 > alike.1, "{alike:?}");
        assert_eq!(shared(&of("agua"), &of("tierra")).0, 0);
        assert_eq!(shared(&of("censo"), &of("censo")).0, shared(&of("censo"), &of("censo")).1);
        assert_eq!(shared(&of(""), &of("")), (1, 1));
    }

    #[test]
    fn long_texts_are_kept_short_and_stay_comparable() {
        let long: Vec<String> = (0..5_000).map(|n| format!("palabra{n}")).collect();
        let set = grams(long.iter().map(String::as_str));
        assert_eq!(set.len(), MOST);
        let (both, all) = shared(&set, &set);
        assert_eq!((both, all), (MOST, MOST));
    }
}
