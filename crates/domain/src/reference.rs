//! Human references in the order people count them: B-12 comes after B-11.

use std::cmp::Ordering;
use std::collections::HashMap;

/// The reference after the last one, in the pattern that most of a plan's references have; `A-001`
/// where none has a number.
#[must_use]
pub fn next<'a>(taken: impl IntoIterator<Item = &'a str>) -> String {
    let mut patterns: HashMap<&str, Pattern> = HashMap::new();
    for (at, (head, digits)) in taken.into_iter().filter_map(split).enumerate() {
        let Ok(number) = digits.parse::<u64>() else {
            continue;
        };
        let pattern = patterns.entry(head).or_insert(Pattern { first: at, ..Pattern::default() });
        pattern.count += 1;
        pattern.last = pattern.last.max(number);
        // `B-09` has two digits on purpose, `B-9` and `B-10` as many as they need.
        if digits.starts_with('0') {
            pattern.width = pattern.width.max(digits.len());
        }
    }
    let usual = patterns.iter().max_by_key(|(_, p)| (p.count, std::cmp::Reverse(p.first)));
    let (head, number, width) = match usual {
        Some((head, pattern)) => (*head, pattern.last.saturating_add(1), pattern.width),
        None => ("A-", 1, 3),
    };
    format!("{head}{number:0width$}")
}

#[derive(Default)]
struct Pattern {
    count: usize,
    first: usize,
    last: u64,
    width: usize,
}

/// What stands before the digits at the end, and the digits.
fn split(reference: &str) -> Option<(&str, &str)> {
    let head = reference.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &reference[head.len()..];
    (!digits.is_empty()).then_some((head, digits))
}

/// The order of references as people count: runs of digits are numbers, and come before letters;
/// what only begins like another comes before it.
#[must_use]
pub fn natural(a: &str, b: &str) -> Ordering {
    parts(a).cmp(parts(b)).then_with(|| a.cmp(b))
}

/// Runs of digits and runs of what is none, each with what it is compared by.
fn parts(text: &str) -> impl Iterator<Item = (bool, usize, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let digits = rest.chars().next()?.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != digits).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        // A run of digits without its zeros is the larger the longer it is.
        let part = if digits { part.trim_start_matches('0') } else { part };
        Some((!digits, if digits { part.len() } else { 0 }, part))
    })
}

#[cfg(test)]
mod tests {
    use super::{natural, next};
    use proptest::prelude::*;
    use std::cmp::Ordering;

    #[test]
    fn references_stand_as_people_count() {
        for (before, after) in [
            ("A-9", "A-10"),
            ("A-10", "A-100"),
            ("A-9", "A-9b"),
            ("A-9b", "A-10"),
            ("A-100", "B-1"),
            ("A", "A1"),
            ("A1", "A-1"),
            ("A1", "AB"),
            ("9", "A"),
            ("2.9", "2.10"),
            ("2.1-2", "2.1-10"),
            ("", "A"),
            ("", "1"),
            ("A-01", "A-1"),
            ("A-001", "A-2"),
            ("A-99999999999999999999998", "A-99999999999999999999999"),
            ("A-9", "Á-1"),
        ] {
            assert_eq!(natural(before, after), Ordering::Less, "{before} before {after}");
            assert_eq!(natural(after, before), Ordering::Greater, "{after} after {before}");
        }
        assert_eq!(natural("A-9", "A-9"), Ordering::Equal);
    }

    #[test]
    fn a_plan_goes_on_counting_as_it_began() {
        assert_eq!(next(["B-01", "B-02", "B-11"]), "B-12");
        assert_eq!(next(["B-08", "B-09"]), "B-10");
        assert_eq!(next(["9", "10"]), "11");
        assert_eq!(next(["2.1-1", "2.1-2", "X"]), "2.1-3");
        assert_eq!(next(["A-999"]), "A-1000");
        assert_eq!(next(["A-1", "B-1", "B-2"]), "B-3");
        assert_eq!(next([]), "A-001");
        assert_eq!(next(["uno"]), "A-001");
        assert_eq!(next(["99999999999999999999999"]), "A-001");
    }

    proptest! {
        #[test]
        fn the_next_reference_is_free(taken in proptest::collection::vec("[AB]?-?[0-9]{1,4}", 0..30)) {
            let next = next(taken.iter().map(String::as_str));
            prop_assert!(!taken.contains(&next), "{next} in {taken:?}");
        }
    }
}
