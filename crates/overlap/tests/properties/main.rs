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

mod neighbours;
mod words;

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
