//! What holds for any activities: the radar says the same whichever way and in whatever order it is
//! asked.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use aunar_domain::activity::ActivityKind;
use aunar_domain::words::Lang;
use aunar_overlap::period::{Span, month};
use aunar_overlap::vector::ModelId;
use aunar_overlap::{
    Activity, Engine, Grade, Index, Near, Neighbours, Pairing, Part, Reach, Signal, Sketch, Stand,
    Vector,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::shipped);
/// As another node has it.
static OTHER: LazyLock<Engine> = LazyLock::new(Engine::shipped);

const TEXTS: [&str; 10] = [
    "Taller sobre trata de personas para agentes fronterizos en Darién",
    "Workshop on trafficking in persons for border officials in Darién",
    "Oficina sobre tráfico de pessoas para agentes de fronteira",
    "Formation des juges sur la traite des personnes",
    "Censo de población y migración",
    "Campaign against xenophobia on social media",
    "Transferencias monetarias a mujeres retornadas",
    "taller",
    "",
    "人身売買 و تهريب 🦀",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![4 => select(&TEXTS[..]).prop_map(str::to_owned), 1 => any::<String>()]
}

fn period() -> impl Strategy<Value = Option<Span>> {
    let first = month("2023-01").unwrap();
    option::of((0..48_i32, 0..14_i32).prop_map(move |(start, length)| {
        if length == 13 {
            Span::around(first + start)
        } else {
            Span::months(first + start, first + start + length)
        }
    }))
}

prop_compose! {
    fn activity()(
        text in text(),
        lang in option::of(select(Lang::ALL)),
        places in vec(select(&["PE", "EC", "PA", "REG", "029", "MCO-EC", "BB", "XK", "PA-5"][..]), 0..3),
        period in period(),
        audience in vec(select(&["gov", "children", "women", "public", "unheard-of"][..]), 0..2),
        kind in option::of(select(ActivityKind::ALL)),
        objectives in vec(0..30_u8, 0..3),
        partners in vec(select(&["IOM", "ECLAC", "UNHCR"][..]), 0..2),
        agencies in vec(select(&["IOM", "ECLAC", "UNHCR"][..]), 0..2),
    ) -> Activity {
        let owned = |codes: Vec<&str>| codes.into_iter().map(str::to_owned).collect();
        Activity {
            agencies: owned(agencies),
            lang,
            text,
            places: owned(places),
            period,
            audience: owned(audience),
            kind,
            objectives,
            targets: Vec::new(),
            partners: owned(partners),
        }
    }
}

prop_compose! {
    fn sketch()(activity in activity(), vector in option::of(vec(-1.0_f32..1.0, 8))) -> Sketch {
        ENGINE.sketch(&activity, vector.map(|full| Vector::new(ModelId(1), &full)))
    }
}

/// Vectors for two texts, like each other or not, or none.
fn vectors() -> impl Strategy<Value = [Option<Vector>; 2]> {
    let two = (vec(-1.0_f32..1.0, 8), vec(-1.0_f32..1.0, 8), any::<bool>());
    option::of(two).prop_map(|two| match two {
        Some((a, b, is_same)) => {
            let other = if is_same { &a } else { &b };
            [&a, other].map(|full| Some(Vector::new(ModelId(1), full)))
        }
        None => [None, None],
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_a_pair_does_not_matter(a in sketch(), b in sketch()) {
        let (one, other) = (ENGINE.compare(&a, &b), ENGINE.compare(&b, &a));
        prop_assert_eq!(one.total.to_bits(), other.total.to_bits());
        prop_assert_eq!(one.grade, other.grade);
        prop_assert_eq!(&one.settle, &other.settle);
        for (part, turned) in one.parts.iter().zip(&other.parts) {
            prop_assert_eq!(part.points.to_bits(), turned.points.to_bits());
            prop_assert_eq!(part.detail.clone(), turned.detail.clone().turned());
        }
    }

    #[test]
    fn the_parts_add_up_to_the_total(a in sketch(), b in sketch()) {
        let finding = ENGINE.compare(&a, &b);
        let sum = finding.base + finding.parts.iter().map(|part| part.points).sum::<f32>();
        prop_assert!((sum - finding.total).abs() < 1e-3);
        prop_assert!((0.0..=1.0).contains(&finding.score));
    }

    #[test]
    fn the_same_input_gives_the_same_output(a in activity(), b in activity()) {
        let of = |engine: &Engine| {
            let (a, b) = (engine.sketch(&a, None), engine.sketch(&b, None));
            (engine.compare(&a, &b), a, b)
        };
        prop_assert_eq!(of(&ENGINE), of(&OTHER));
    }

    #[test]
    fn a_contradicting_country_never_raises_the_grade(
        activity in activity(), other in activity(), adds in any::<bool>(), vectors in vectors(),
    ) {
        // No activity here is in Chile, and only the region holds it.
        let mut moved = other.clone();
        if !adds {
            moved.places.clear();
        }
        moved.places.push("CL".to_owned());
        let holds = |code: &String| ["REG"].contains(&code.as_str());
        prop_assume!(!activity.places.is_empty() && !activity.places.iter().any(holds));
        // With the weights of an encoder as without.
        let [mine, theirs] = vectors;
        let one = ENGINE.sketch(&activity, mine);
        let before = ENGINE.compare(&one, &ENGINE.sketch(&other, theirs.clone()));
        let after = ENGINE.compare(&one, &ENGINE.sketch(&moved, theirs));
        prop_assert!(after.grade <= before.grade, "{} to {}", before.grade, after.grade);
        if !adds {
            prop_assert!(after.grade <= Grade::Earlier);
        }
    }

    #[test]
    fn an_index_kept_step_by_step_equals_one_built_anew(
        steps in vec((0..12_u32, option::of(sketch())), 1..40), asked in sketch(),
    ) {
        let mut kept = Index::new();
        let mut last = std::collections::BTreeMap::new();
        for (key, sketch) in steps {
            match sketch {
                Some(sketch) => {
                    kept.put(key, sketch.clone()).unwrap();
                    last.insert(key, sketch);
                }
                None => {
                    kept.remove(&key);
                    last.remove(&key);
                }
            }
        }
        let mut built = Index::new();
        for (key, sketch) in last.iter().rev() {
            built.put(*key, sketch.clone()).unwrap();
        }
        prop_assert_eq!(kept.len(), built.len());
        for reach in [Reach::Now, Reach::Here, Reach::Everywhere] {
            let near = Near { top: 5, reach, ..Near::default() };
            let of = |index: &Index<u32>| index.near(&ENGINE, &asked, &near, |key| key % 5 != 0);
            prop_assert_eq!(of(&kept), of(&built));
        }
        prop_assert_eq!(kept.findings(&ENGINE, Grade::Earlier), built.findings(&ENGINE, Grade::Earlier));
        let experience = |index: &Index<u32>| {
            index.experience(&ENGINE, &asked, month("2026-01").unwrap(), 5, |_| true)
        };
        prop_assert_eq!(experience(&kept), experience(&built));
        for (key, sketch) in &last {
            prop_assert_eq!(kept.get(key), Some(sketch.clone()));
        }
    }
}

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

#[test]
fn vectors_of_two_models_never_mix() {
    let vector = |model: u64| Some(Vector::new(ModelId(model), &[1.0, 2.0]));
    let activity = Activity { text: "taller".to_owned(), ..Activity::default() };
    let mut index = Index::new();
    index.put(1, ENGINE.sketch(&activity, vector(1))).unwrap();
    let error = index.put(2, ENGINE.sketch(&activity, vector(2))).unwrap_err();
    assert!(error.to_string().contains("forget them first"));
    assert_eq!(index.len(), 1);
    index.forget_vectors();
    index.put(2, ENGINE.sketch(&activity, vector(2))).unwrap();
    assert_eq!(index.model(), Some(ModelId(2)));
    assert!(index.get(&1).unwrap().vector().is_none() && index.get(&2).unwrap().vector().is_some());
}

/// Whatever an encoder makes of two texts without a word, they say nothing of each other.
#[test]
fn texts_without_a_word_are_not_the_same_work() {
    let vector = || Some(Vector::new(ModelId(1), &[1.0, 0.5, -0.25, 0.0, 0.0, 0.0, 0.0, 1.0]));
    let of = |text: &str, vector| {
        let activity = Activity {
            text: text.to_owned(),
            places: vec!["PE".to_owned()],
            period: Some(Span::months(month("2027-01").unwrap(), month("2027-06").unwrap())),
            objectives: vec![10],
            ..Activity::default()
        };
        ENGINE.sketch(&activity, vector)
    };
    for (a, b) in [("", ""), (" ", "\n"), ("1", "2"), (".", "???"), ("", "taller"), ("🦀", "🦀")]
    {
        let with = ENGINE.compare(&of(a, vector()), &of(b, vector()));
        let without = ENGINE.compare(&of(a, None), &of(b, None));
        assert_eq!(with.grade, without.grade, "{a:?} {b:?}");
        assert_eq!(with.total.to_bits(), without.total.to_bits(), "{a:?} {b:?}");
        assert!(with.grade <= Grade::Possible, "{a:?} {b:?}: {}", with.grade);
    }
}

/// Trafficking and smuggling, which look alike in each language and mean the other's in the next.
#[test]
fn false_friends_are_never_a_probable_duplicate() {
    let alike = || Some(Vector::new(ModelId(1), &[1.0, 0.5, -0.25, 0.0, 0.0, 0.0, 0.0, 1.0]));
    let of = |lang, text: &str, vector| {
        let activity = Activity {
            text: text.to_owned(),
            lang: Some(lang),
            places: vec!["PE".to_owned()],
            period: Some(Span::months(month("2027-01").unwrap(), month("2027-06").unwrap())),
            objectives: vec![10],
            ..Activity::default()
        };
        ENGINE.sketch(&activity, vector)
    };
    let trata = [
        (Lang::Es, "Taller sobre trata de personas para fiscales"),
        (Lang::En, "Workshop on trafficking in persons for prosecutors"),
        (Lang::Pt, "Oficina sobre tráfico de pessoas para promotores"),
        (Lang::Fr, "Atelier sur la traite des personnes pour les procureurs"),
    ];
    let trafico = [
        (Lang::Es, "Taller sobre tráfico ilícito de migrantes para fiscales"),
        (Lang::En, "Workshop on smuggling of migrants for prosecutors"),
        (Lang::Pt, "Oficina sobre contrabando de migrantes para promotores"),
        (Lang::Fr, "Atelier sur le trafic illicite de migrants pour les procureurs"),
    ];
    for (lang, one) in trata {
        for (other_lang, other) in trafico {
            for vector in [alike(), None] {
                let (a, b) = (of(lang, one, vector.clone()), of(other_lang, other, vector));
                let finding = ENGINE.compare(&a, &b);
                assert!(finding.grade < Grade::Duplicate, "{one} / {other}: {}", finding.total);
                let of_concepts = |p: &&Part| p.signal == Signal::Concepts;
                let part = finding.parts.iter().find(of_concepts).unwrap();
                assert_eq!(part.stand, Stand::Contradict, "{one} / {other}");
            }
        }
        for (other_lang, other) in trata {
            let (a, b) = (of(lang, one, alike()), of(other_lang, other, alike()));
            assert_eq!(ENGINE.compare(&a, &b).grade, Grade::Duplicate, "{one} / {other}");
        }
    }
}
