use super::mistakes;
use proptest::prelude::*;

/// Of words that are all there.
fn nearest<'l>(sorted: &'l [Box<str>], asked: &str) -> Option<(usize, Vec<&'l str>)> {
    super::nearest(sorted, asked, |_| true)
}

fn sorted(words: &[&str]) -> Vec<Box<str>> {
    let mut sorted: Vec<Box<str>> = words.iter().map(|w| Box::from(*w)).collect();
    sorted.sort_unstable();
    sorted.dedup();
    sorted
}

#[test]
fn a_letter_that_is_wrong_missing_too_many_or_changed_is_one_mistake() {
    let words = sorted(&["frontera", "migracion", "mision", "retorno", "trata"]);
    for (asked, distance, word) in [
        ("fronteta", 1, "frontera"),
        ("fronera", 1, "frontera"),
        ("fronterra", 1, "frontera"),
        ("forntera", 1, "frontera"),
        ("migrasio", 2, "migracion"),
        ("tratta", 1, "trata"),
    ] {
        assert_eq!(nearest(&words, asked), Some((distance, vec![word])), "{asked}");
    }
    // Two mistakes in a short word, a word of three letters, a reference: none of them is guessed.
    for asked in ["tratotas", "trt", "a046", "ren", ""] {
        assert_eq!(nearest(&words, asked), None, "{asked}");
    }
}

#[test]
fn all_that_are_equally_near_are_found() {
    let words = sorted(&["casas", "cases", "casos", "pasos"]);
    assert_eq!(nearest(&words, "casis"), Some((1, vec!["casas", "cases", "casos"])));
}

/// The distance as the definition has it, for every pair of beginnings.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
    for n in 0..=a.len() {
        for m in 0..=b.len() {
            d[n][m] = if n == 0 || m == 0 {
                n.max(m)
            } else {
                let other = usize::from(a[n - 1] != b[m - 1]);
                let mut least = (d[n - 1][m - 1] + other).min(d[n - 1][m] + 1).min(d[n][m - 1] + 1);
                if n > 1 && m > 1 && a[n - 1] == b[m - 2] && a[n - 2] == b[m - 1] {
                    least = least.min(d[n - 2][m - 2] + 1);
                }
                least
            };
        }
    }
    d[a.len()][b.len()]
}

proptest! {
    #[test]
    fn the_walk_finds_what_looking_at_every_word_finds(
        words in proptest::collection::vec("[a-cñ]{0,10}", 0..40),
        asked in "[a-cñ]{0,10}",
    ) {
        let words = sorted(&words.iter().map(String::as_str).collect::<Vec<_>>());
        let allowed = mistakes(asked.chars().count());
        let near = words.iter().map(|w| (distance(w, &asked), &**w));
        let near: Vec<(usize, &str)> = near.filter(|(d, _)| *d <= allowed).collect();
        let least = near.iter().map(|(d, _)| *d).min();
        let expected = least.filter(|_| allowed > 0).map(|least| {
            let nearest = near.iter().filter(|(d, _)| *d == least).map(|(_, w)| *w);
            (least, nearest.collect::<Vec<_>>())
        });
        prop_assert_eq!(nearest(&words, &asked), expected);
    }

    #[test]
    fn whatever_is_asked_for_is_answered(
        words in proptest::collection::vec("\\PC{0,40}", 0..20),
        asked in "\\PC{0,40}",
    ) {
        let words = sorted(&words.iter().map(String::as_str).collect::<Vec<_>>());
        let _ = nearest(&words, &asked);
    }
}
