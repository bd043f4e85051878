//! Who knows how to do something, told from what they have done.
//!
//! An entity's score is the sum of its few most telling activities, each counting half of the one
//! before it: `w1 + w2/2 + w3/4 + ..` over [`BEST`] of them. So one activity that fits counts more than
//! any number of those that hardly do, a second that fits as well still raises the score, and a long
//! list alone never wins. With weights of 0 to 1 a score lies between 0 and 2.

use std::collections::BTreeMap;

/// So many of an entity's activities count.
pub const BEST: usize = 5;

/// An entity with what shows its experience.
#[derive(Debug, Clone, PartialEq)]
pub struct Experienced<E, K> {
    /// Who.
    pub entity: E,
    /// How much experience, 0 to 2.
    pub score: f32,
    /// The activities that show it and what each weighs, the most telling first.
    pub shown: Vec<(K, f32)>,
}

/// Ranks entities by what they have done: who, by which activity, and how much it tells, 0 to 1. An
/// activity in which an entity has several parts counts once, by the one that tells most; what tells
/// nothing is left out.
#[must_use]
pub fn rank<E: Clone + Ord, K: Clone + Ord>(
    all: impl IntoIterator<Item = (E, K, f32)>,
) -> Vec<Experienced<E, K>> {
    let mut by_entity: BTreeMap<E, BTreeMap<K, f32>> = BTreeMap::new();
    for (entity, key, weight) in all {
        if weight > 0.0 {
            let kept = by_entity.entry(entity).or_default().entry(key).or_default();
            *kept = kept.max(weight);
        }
    }
    let one = |(entity, activities): (E, BTreeMap<K, f32>)| {
        let mut shown: Vec<(K, f32)> = activities.into_iter().collect();
        // A stable sort: what weighs the same stays in the order of its keys.
        shown.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        // Summed from the least, so that nothing small is lost.
        let score =
            shown.iter().take(BEST).rev().fold(0.0, |rest, (_, weight)| weight + rest / 2.0);
        Experienced { entity, score, shown }
    };
    let mut ranked: Vec<Experienced<E, K>> = by_entity.into_iter().map(one).collect();
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score));
    ranked
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_that_fits_counts_more_than_many_that_hardly_do() {
        let table: [(&[f32], f32); 6] = [
            (&[0.8], 0.8),
            (&[0.4, 0.8], 1.0),
            (&[0.2; 20], 0.387_5),
            (&[1.0; 20], 1.937_5),
            (&[0.8, 0.0, -1.0, f32::NAN], 0.8),
            (&[0.5, 0.5, 0.5], 0.875),
        ];
        for (weights, score) in table {
            let ranked = rank(weights.iter().enumerate().map(|(key, weight)| ("x", key, *weight)));
            assert!((ranked[0].score - score).abs() < 1e-6, "{weights:?}: {ranked:?}");
        }
        let order: Vec<&str> = rank([
            ("many", 1, 0.3),
            ("many", 2, 0.3),
            ("many", 3, 0.3),
            ("many", 4, 0.3),
            ("one", 5, 0.9),
            ("nobody", 6, 0.0),
        ])
        .into_iter()
        .map(|x| x.entity)
        .collect();
        assert_eq!(order, ["one", "many"]);
        // Two parts in one activity are one activity.
        assert_eq!(rank([("x", 1, 0.4), ("x", 1, 0.8)])[0].shown, [(1, 0.8)]);
    }

    proptest! {
        #[test]
        fn order_does_not_matter_and_more_is_never_less(
            all in proptest::collection::vec((0_u8..6, 0_u16..40, 0.0_f32..1.0), 0..60),
            more in (0_u8..6, 40_u16..60, 0.0_f32..1.0),
        ) {
            let ranked = rank(all.iter().copied());
            let mut turned = all.clone();
            turned.reverse();
            prop_assert_eq!(&rank(turned), &ranked);
            prop_assert!(ranked.windows(2).all(|pair| pair[0].score >= pair[1].score));
            prop_assert!(ranked.iter().all(|one| one.score > 0.0 && one.score < 2.0));
            let score = |all: &[Experienced<u8, u16>]| {
                all.iter().find(|one| one.entity == more.0).map_or(0.0, |one| one.score)
            };
            let after = rank(all.iter().copied().chain([more]));
            prop_assert!(score(&after) >= score(&ranked));
        }
    }
}
