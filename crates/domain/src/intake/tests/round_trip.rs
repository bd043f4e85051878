//! What is written is read back: whatever an activity says, its row of our own export read again
//! says the same, into the same plan and into an empty one.

use super::world::{World, all_same, grid, new};
use crate::activity::{
    Activity, ActivityKind, Audience, Content, Involved, Marker, Part, Status, Tag, Weight,
};
use crate::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use crate::ids::{ActivityId, EntityId, MechanismId, NeedId, PriorityId, ResultId};
use crate::intake::{WriteContext, writing};
use crate::period::{Period, Unit};
use crate::words::{Lang, Text, Wording, tidy};
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::sync::Arc;
use uuid::Uuid;

/// Words with everything in them that a table gives another meaning.
fn words() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        "[a-zñé ]{1,12}",
        r#"[;,"'()=+@/&|•:<>-]{1,4}"#,
        Just("\n".to_owned()),
        "\\PC{1,4}"
    ];
    proptest::collection::vec(odd, 1..6)
        .prop_map(|parts| tidy(&parts.concat()))
        .prop_filter("a text has words", |w| w.chars().any(char::is_alphabetic))
}

fn text() -> impl Strategy<Value = Text> {
    let wording =
        (words(), proptest::option::of("[A-Za-z][A-Za-z ;\",]{0,10}[A-Za-z]"), any::<bool>());
    (subsequence(Lang::ALL.to_vec(), 1..=4).prop_shuffle(), proptest::collection::vec(wording, 4))
        .prop_map(|(langs, wordings)| {
            let all = langs.into_iter().zip(wordings).enumerate().map(
                |(n, (lang, (words, by, official)))| Wording {
                    lang,
                    words,
                    by: by.filter(|_| n > 0),
                    official,
                },
            );
            Text::from_wordings(all).expect("the first wording has words")
        })
}

fn period() -> impl Strategy<Value = Period> {
    (0_u64..1300, 0_u64..400, select(Unit::ALL.to_vec())).prop_map(|(from, length, unit)| {
        let start = NaiveDate::from_ymd_opt(2021, 1, 1).expect("a date") + chrono::Days::new(from);
        Period::new(start, start + chrono::Days::new(length), unit).expect("in order")
    })
}

fn involved() -> impl Strategy<Value = Vec<Involved>> {
    let part = select(vec![Part::CoLead, Part::Contributor, Part::Funder, Part::Implementer]);
    let other = (11_u128..=16, part, proptest::collection::hash_set(11_u128..=16, 0..3));
    let entity = |n: u128| EntityId(Uuid::from_u128(n));
    (proptest::option::of(11_u128..=16), proptest::collection::vec(other, 0..6)).prop_map(
        move |(lead, others)| {
            let lead = lead.map(|n| Involved {
                entity: entity(n),
                part: Part::Lead,
                represented_by: vec![],
            });
            let others = others.into_iter().map(|(n, part, by)| Involved {
                entity: entity(n),
                part,
                represented_by: by.into_iter().map(entity).collect(),
            });
            lead.into_iter().chain(others).collect()
        },
    )
}

fn tags() -> impl Strategy<Value = Vec<Tag>> {
    let tag = |framework: &str, entry: &str, weight| Tag {
        framework: framework.into(),
        entry: entry.into(),
        weight,
    };
    (
        subsequence((1..=23).map(|n: u8| n.to_string()).collect::<Vec<_>>(), 0..=6),
        subsequence(vec!["1", "6"], 0..=2),
        subsequence(vec!["10.7", "8.8", "17.1", "17.10", "17.18"], 0..=5),
        proptest::option::of(select(vec!["policy-advice", "convening"])),
    )
        .prop_map(move |(objectives, principles, targets, function)| {
            let mut tags = Vec::new();
            for (n, objective) in objectives.iter().enumerate() {
                let weight = if n < 3 { Weight::Primary } else { Weight::Secondary };
                tags.push(tag(OBJECTIVES, objective, weight));
            }
            tags.extend(principles.iter().map(|p| tag(PRINCIPLES, p, Weight::Primary)));
            tags.extend(targets.iter().map(|t| tag(SDG, t, Weight::Secondary)));
            tags.extend(function.iter().map(|f| tag(QCPR, f, Weight::Primary)));
            tags
        })
}

pub(super) fn content() -> impl Strategy<Value = Content> {
    let standing =
        select(vec![(None, None), (Some(51), None), (Some(51), Some(62)), (Some(52), Some(63))]);
    let texts = (
        text(),
        proptest::option::of(text()),
        proptest::option::of(text()),
        proptest::option::of(text()),
    );
    let codes = (
        select(ActivityKind::ALL.to_vec()),
        select(Status::ALL.to_vec()),
        proptest::option::of(0_u8..=3),
        proptest::option::of(0_u8..=3),
        proptest::option::of(Just("https://hub.example/a?b=c&d=1".to_owned())),
    );
    let sets = (
        involved(),
        subsequence(vec!["419", "CO", "CO-ANT", "NA", "TT"], 0..=5),
        subsequence(Audience::ALL.to_vec(), 0..=4),
        tags(),
        subsequence(vec![31_u128, 32], 0..=2),
        subsequence(vec![41_u128], 0..=1),
    );
    let times = (proptest::option::of(period()), proptest::option::of(period()));
    (standing, texts, codes, sets, times).prop_map(|(standing, texts, codes, sets, times)| {
        let mut content = Content::titled(texts.0);
        content.priority = standing.0.map(|n| PriorityId(Uuid::from_u128(n)));
        content.result = standing.1.map(|n| ResultId(Uuid::from_u128(n)));
        (content.description, content.deliverable) = (texts.1, texts.2);
        (content.kind, content.status) = (codes.0, codes.1);
        content.gender = codes.2.and_then(Marker::assessed).unwrap_or_default();
        content.human_rights = codes.3.and_then(Marker::assessed).unwrap_or_default();
        content.link = codes.4;
        (content.period, content.first_period) = times;
        // A reason belongs to a slippage.
        content.slip_reason = texts.3.filter(|_| times.1.is_some());
        content.involved = sets.0;
        content.places = sets.1.into_iter().map(str::to_owned).collect();
        (content.audiences, content.tags) = (sets.2, sets.3);
        content.needs = sets.4.into_iter().map(|n| NeedId(Uuid::from_u128(n))).collect();
        content.mechanisms = sets.5.into_iter().map(|n| MechanismId(Uuid::from_u128(n))).collect();
        content.in_order()
    })
}

fn exported(world: &World) -> Vec<Vec<String>> {
    let context =
        WriteContext::new(&world.register, &world.priorities, &world.needs, &world.mechanisms);
    let rows = world.activities.iter().map(|a| writing::row(a, &context));
    std::iter::once(writing::header()).chain(rows).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn an_export_read_again_says_the_same(contents in proptest::collection::vec(content(), 1..4)) {
        let mut world = World::new().with_priorities();
        world.activities = contents.iter().cloned().zip(1_u128..).map(|(content, n)| Arc::new(Activity {
            id: ActivityId(Uuid::from_u128(500 + n)),
            plan: world.plan.id,
            reference: format!("A-{n:03}"),
            version: 3,
            content,
        })).collect();
        let rows = exported(&world);
        // Into the plan it came from: nothing changes.
        let again = world.read(&grid(&rows));
        prop_assert!(all_same(&again), "{:#?}", again.rows);
        // Into an empty plan: the same contents.
        let mut empty = World::new().with_priorities();
        let taken = empty.read(&grid(&rows));
        let said: Vec<Content> = taken.rows.iter().map(|r| new(r).content.clone()).collect();
        prop_assert_eq!(said, contents);
    }
}
