//! What is reported, held against what is needed: money and targets.

use super::*;

fn line(n: u128, code: &str, amounts: [Option<i64>; 2]) -> Line {
    Line {
        id: LineId(Uuid::from_u128(n)),
        plan: PlanId(Uuid::from_u128(1)),
        reference: format!("M-{n:03}"),
        version: 1,
        activity: ActivityId(Uuid::from_u128(1)),
        entity: entity(n),
        source: Source::Core,
        from: None,
        year: 2023,
        quarter: None,
        currency: code.parse().expect("a currency"),
        required: amounts[0],
        available: amounts[1],
        spent: None,
        note: None,
        removed_at: None,
    }
}

#[test]
fn money_is_short_where_a_line_lacks_some_and_not_judged_where_nothing_is_known() {
    let verdict = |lines: Vec<Line>, status| {
        World::with(|w| {
            w.activities = vec![activity(1, |c| c.status = status)];
            w.lines = lines;
        })
        .verdict(Rule::MoneyShort)
    };
    let under_way = Status::Implementation;
    // Blank is not zero: there is nothing to judge.
    let blank = vec![line(1, "USD", [Some(100), None]), line(2, "USD", [None, Some(5)])];
    assert_eq!(verdict(blank, under_way), Verdict::NotJudged(Unjudged::NoBudgets));
    let enough = line(1, "USD", [Some(100), Some(100)]);
    assert_eq!(verdict(vec![enough], under_way), Verdict::Passed);
    // What one has too much of does not help another, and each currency is told apart.
    let short = vec![
        line(1, "USD", [Some(100), Some(900)]),
        line(2, "USD", [Some(100), Some(99)]),
        line(3, "CLP", [Some(100), Some(0)]),
        line(3, "USD", [Some(7), Some(2)]),
    ];
    let Verdict::Hit(found) = verdict(short.clone(), under_way) else { panic!("a hit") };
    let clp: Currency = "CLP".parse().expect("a currency");
    assert_eq!(found[0].fact, Fact::Short(vec![(clp, 100), (Currency::USD, 6)]));
    assert_eq!(found[0].concerns, [entity(2), entity(3)]);
    // What is done, or given up, needs no more.
    assert_eq!(verdict(short.clone(), Status::Closed), Verdict::Passed);
    assert_eq!(verdict(short, Status::Cancelled), Verdict::Passed);
}

#[test]
fn a_target_starts_somewhere() {
    use crate::ids::{IndicatorId, UseId};
    use crate::indicator::{Aim, Number, Of, Reading};
    let reading = |n| Reading::Number { number: Number(n) };
    let one = |of, from: Option<i64>, to: Option<i64>| Use {
        id: UseId(Uuid::from_u128(7)),
        plan: PlanId(Uuid::from_u128(1)),
        reference: "I-001".to_owned(),
        version: 1,
        indicator: IndicatorId(Uuid::from_u128(1)),
        of,
        baseline: from.map(|n| (reading(n), 2022)),
        milestones: Vec::new(),
        target: to.map(|n| Aim { by: day("2024-12-31"), reading: reading(n) }),
        dimensions: Vec::new(),
        categories: Vec::new(),
        ended_at: None,
    };
    let verdict =
        |uses: Vec<Use>| World::with(|w| w.uses = uses).verdict(Rule::TargetWithoutBaseline);
    let not_judged = Verdict::NotJudged(Unjudged::NoIndicators);
    let (of, priority) = (ActivityId(Uuid::from_u128(1)), PriorityId(Uuid::from_u128(1)));
    let of = Of::Activity(of);
    assert_eq!(verdict(Vec::new()), not_judged);
    assert_eq!(verdict(vec![one(of, None, None)]), Verdict::Passed, "no target, nothing to miss");
    assert_eq!(verdict(vec![one(of, Some(0), Some(5))]), Verdict::Passed, "zero is a baseline");
    let ended = Use { ended_at: Some(chrono::DateTime::UNIX_EPOCH), ..one(of, None, Some(5)) };
    assert_eq!(verdict(vec![ended]), not_judged);
    let gone = Of::Activity(ActivityId(Uuid::from_u128(99)));
    assert_eq!(verdict(vec![one(gone, None, Some(5))]), not_judged, "it measures nothing here");
    for (of, concerns) in
        [(of, vec![entity(1)]), (Of::Priority(priority), vec![entity(1)]), (Of::Plan, Vec::new())]
    {
        let Verdict::Hit(found) = verdict(vec![one(of, None, Some(5))]) else { panic!("a hit") };
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, Place::Indicator(UseId(Uuid::from_u128(7))));
        assert_eq!(found[0].concerns, concerns, "{of:?}");
    }
}
