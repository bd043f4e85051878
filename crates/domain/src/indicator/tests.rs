//! What values may say, and that sums of parts make the sum of the whole.

use super::*;
use crate::follow_up::{Handling, State, Window};
use crate::ids::{EntityId, PlanId, UseId, ValueId, WindowId};
use crate::words::Lang;
use chrono::NaiveDate;
use proptest::prelude::*;
use uuid::Uuid;

mod judged;
mod rolled;

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn indicator(kind: Kind, unit: &str, cumulative: bool) -> Indicator {
    let text = |words| Text::new(Lang::Es, words).expect("words");
    Indicator {
        id: IndicatorId(id(1)),
        network: None,
        code: "x".to_owned(),
        kind,
        unit: unit.to_owned(),
        direction: Direction::Up,
        cumulative,
        measures: None,
        title: text("Título"),
        definition: None,
        source: None,
        numerator: None,
        denominator: None,
        levels: vec![text("Bajo"), text("Medio"), text("Alto")],
    }
}

fn in_use(dimensions: &[Dimension]) -> Use {
    Use {
        id: UseId(id(2)),
        plan: PlanId(id(3)),
        reference: "I-001".to_owned(),
        version: 1,
        indicator: IndicatorId(id(1)),
        of: Of::Plan,
        baseline: None,
        milestones: Vec::new(),
        target: None,
        dimensions: dimensions.to_vec(),
        categories: Vec::new(),
        ended_at: None,
    }
}

fn windows(n: u32) -> Vec<Window> {
    let window = |n: u32| Window {
        id: WindowId(id(u128::from(n))),
        plan: PlanId(id(3)),
        reference: format!("2024-{n:02}"),
        start: NaiveDate::from_ymd_opt(2024, n, 1).expect("a day"),
        end: NaiveDate::from_ymd_opt(2024, n, 28).expect("a day"),
        opens: NaiveDate::from_ymd_opt(2024, n, 28).expect("a day"),
        due: NaiveDate::from_ymd_opt(2025, 1, 31).expect("a day"),
        closed_at: None,
        extensions: Vec::new(),
    };
    (1..=n).map(window).collect()
}

fn value(window: u32, entity: u128, state: State, reading: Reading) -> Value {
    Value {
        id: ValueId(id(u128::from(window) * 1000 + entity)),
        of: UseId(id(2)),
        window: WindowId(id(u128::from(window))),
        entity: EntityId(id(entity)),
        version: 1,
        state,
        handling: Handling::default(),
        reading,
        cells: Vec::new(),
        note: None,
    }
}

fn number(n: i64) -> Reading {
    Reading::Number { number: Number::whole(n).expect("small") }
}

fn share(part: i64, of: i64) -> Reading {
    Reading::Share {
        numerator: Number::whole(part).expect("small"),
        denominator: Number::whole(of).expect("small"),
    }
}

#[test]
fn what_is_shipped_reads_in_four_languages_and_no_code_is_there_twice() {
    let all = shipped();
    let codes: std::collections::BTreeSet<&str> = all.iter().map(|i| i.code.as_str()).collect();
    assert_eq!(codes.len(), all.len());
    for code in ["10.7.2", "10.7.3", "10.c.1", "16.9.1", "17.18.1", "people-trained"] {
        assert!(codes.contains(code), "{code}");
    }
    let frameworks = crate::framework::Frameworks::shipped();
    for one in &all {
        let texts = one.levels.iter().chain([&one.title]).chain(&one.definition);
        for text in texts {
            assert!(Lang::ALL.iter().all(|l| text.wording(*l).is_some()), "{}", one.code);
        }
        assert_eq!(one.kind == Kind::Scale, !one.levels.is_empty(), "{}", one.code);
        let parts = one.numerator.is_some() && one.denominator.is_some();
        assert_eq!(one.kind == Kind::Share, parts, "{}", one.code);
        if let Some((framework, entry)) = &one.measures {
            assert!(frameworks.entry(framework, entry).is_some(), "{}", one.code);
        }
    }
}
