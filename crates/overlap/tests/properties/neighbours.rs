//! Whoever is near is found, in whatever order activities came.

use super::*;

/// Activities of two sorts: no two with the same remainder of five may be a pair, and the odd ones
/// stand in a list of their own.
struct Sorts;

impl Pairing<u32> for Sorts {
    fn may(&self, one: &u32, other: &u32) -> bool {
        one % 5 != other % 5
    }

    fn list(&self, key: &u32) -> u8 {
        u8::from(key % 2 == 1)
    }
}

/// A few activities many times, so that some are near more others than there is room for.
fn alike() -> impl Strategy<Value = Sketch> {
    let first = month("2026-01").unwrap();
    (select(&TEXTS[..6]), 0..3_i32, select(&["PE", "PA"][..])).prop_map(
        move |(text, start, place)| {
            let activity = Activity {
                text: text.to_owned(),
                places: vec![place.to_owned()],
                period: Some(Span::months(first + start, first + start + 3)),
                ..Activity::default()
            };
            ENGINE.sketch(&activity, None)
        },
    )
}

/// Who is near somebody: key, grade, and the bits of the score.
type Beside = Vec<(u32, Grade, u32)>;

/// What is kept of everybody, to the bit.
fn kept(neighbours: &Neighbours<u32>) -> Vec<(u32, Beside)> {
    let of = |key: u32| {
        let near = neighbours.of(&key).iter();
        (key, near.map(|n| (n.key, n.grade, n.score.to_bits())).collect())
    };
    (0..24).map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Edits come one by one or in lots, in any order of the activities; what an activity says last
    /// counts, and whoever has taken in the same has found the same.
    #[test]
    fn whoever_took_in_the_same_edits_found_the_same(
        edits in vec((0..24_u32, option::weighted(0.85, prop_oneof![alike(), sketch()])), 1..60),
        order in any::<u64>(),
        lot in 1..7_usize,
        most in 1..4_usize,
    ) {
        let take = |edits: &[(u32, Option<Sketch>)], lot: usize| {
            let (mut index, mut neighbours) = (Index::new(), Neighbours::new(most));
            for lot in edits.chunks(lot) {
                for (key, sketch) in lot {
                    match sketch {
                        Some(sketch) => index.put(*key, sketch.clone()).unwrap(),
                        None => _ = index.remove(key),
                    }
                }
                let changed: Vec<u32> = lot.iter().map(|(key, _)| *key).collect();
                neighbours.follow(&ENGINE, &index, &changed, &Sorts);
            }
            kept(&neighbours)
        };
        let one_by_one = take(&edits, 1);
        prop_assert_eq!(&take(&edits, lot), &one_by_one);
        // Another order, in which each activity's own edits stay in theirs.
        let mut turned: Vec<(u64, usize)> = edits
            .iter()
            .enumerate()
            .map(|(at, (key, _))| (u64::from(*key).wrapping_add(1).wrapping_mul(order | 1), at))
            .collect();
        turned.sort_unstable();
        let turned: Vec<_> = turned.into_iter().map(|(_, at)| edits[at].clone()).collect();
        prop_assert_eq!(&take(&turned, lot), &one_by_one);
        // All at once, and only what was last said.
        prop_assert_eq!(&take(&edits, edits.len()), &one_by_one);
        let last: std::collections::BTreeMap<u32, Option<Sketch>> = edits.into_iter().collect();
        let last: Vec<_> = last.into_iter().collect();
        prop_assert_eq!(&take(&last, last.len()), &one_by_one);
        for (key, near) in &one_by_one {
            for list in [0, 1] {
                let of_list = near.iter().filter(|n| Sorts.list(&n.0) == list).count();
                prop_assert!(of_list <= most);
            }
            prop_assert!(near.iter().all(|n| Sorts.may(key, &n.0)));
        }
    }
}
