//! Rules that look at one activity.

use super::*;

#[test]
fn dates_are_held_against_the_status_only_when_no_day_makes_them_right() {
    let quarter = Period::one(day("2023-05-15"), Unit::Quarter);
    let exact = Period::new(day("2023-05-10"), day("2023-05-20"), Unit::Day).expect("in order");
    for (rule, status, period, today, hits) in [
        (Rule::LateImplementation, Status::Implementation, quarter, "2023-06-30", 0),
        (Rule::LateImplementation, Status::Implementation, quarter, "2023-07-01", 1),
        (Rule::LateImplementation, Status::Implementation, exact, "2023-05-20", 0),
        (Rule::LateImplementation, Status::Implementation, exact, "2023-05-21", 1),
        (Rule::LateImplementation, Status::Suspended, exact, "2024-01-01", 0),
        (Rule::LateStart, Status::Pipeline, quarter, "2023-06-30", 0),
        (Rule::LateStart, Status::Pipeline, quarter, "2023-07-01", 1),
        (Rule::LateStart, Status::Pipeline, exact, "2023-05-10", 0),
        (Rule::LateStart, Status::Pipeline, exact, "2023-05-11", 1),
        (Rule::LateStart, Status::Implementation, exact, "2024-01-01", 0),
        (Rule::EarlyClosing, Status::Closed, quarter, "2023-04-01", 1),
        (Rule::EarlyClosing, Status::Closed, quarter, "2023-04-02", 0),
        (Rule::EarlyClosing, Status::Finalisation, exact, "2023-05-20", 1),
        (Rule::EarlyClosing, Status::Finalisation, exact, "2023-05-21", 0),
        (Rule::EarlyClosing, Status::Pipeline, exact, "2023-01-01", 0),
    ] {
        let mut world = World::one(|c| {
            c.status = status;
            c.period = Some(period);
        });
        world.today = day(today);
        assert_eq!(world.hits(rule), hits, "{rule:?} {status:?} {today}");
    }
}

#[test]
fn what_an_activity_should_say_is_missed_and_zero_is_not_empty() {
    type Change = fn(&mut Content);
    let table: [(Rule, Change, Change); 11] = [
        (
            Rule::NoSdgTarget,
            |c| c.tags.retain(|t| t.framework == SDG),
            |c| c.tags.retain(|t| t.framework != SDG),
        ),
        (
            Rule::NoFunder,
            |c| c.involved = vec![part(9, Part::Funder)],
            |c| c.involved.retain(|i| i.part != Part::Funder),
        ),
        (
            Rule::NoImplementer,
            |c| c.involved = vec![part(9, Part::Implementer)],
            |c| c.involved.retain(|i| i.part != Part::Implementer),
        ),
        (
            Rule::NoGenderMarker,
            |c| c.gender = Marker::assessed(0).expect("a marker"),
            |c| c.gender = Marker::NOT_ASSESSED,
        ),
        (
            Rule::NoHumanRightsMarker,
            |c| c.human_rights = Marker::assessed(0).expect("a marker"),
            |c| c.human_rights = Marker::NOT_ASSESSED,
        ),
        (
            Rule::NoQcprFunction,
            |c| c.tags.retain(|t| t.framework == QCPR),
            |c| c.tags.retain(|t| t.framework != QCPR),
        ),
        (
            Rule::NoLead,
            |c| c.involved = vec![part(9, Part::Lead)],
            |c| c.involved = vec![part(9, Part::CoLead)],
        ),
        (
            Rule::NoPrimaryObjective,
            |c| c.tags = vec![tag(OBJECTIVES, "3", Weight::Primary)],
            |c| c.tags = vec![tag(OBJECTIVES, "3", Weight::Secondary)],
        ),
        (
            Rule::TooManyPrimaryObjectives,
            |c| c.tags = ["1", "2", "3"].map(|n| tag(OBJECTIVES, n, Weight::Primary)).into(),
            |c| c.tags = ["1", "2", "3", "4"].map(|n| tag(OBJECTIVES, n, Weight::Primary)).into(),
        ),
        (
            Rule::NoPeriod,
            |c| c.period = Some(Period::one(day("2023-01-01"), Unit::Year)),
            |c| {
                c.period = None;
                c.period_note = Some("cuando haya fondos".into());
            },
        ),
        (Rule::NoDeliverable, |c| c.deliverable = Some(text("Guía")), |c| c.deliverable = None),
    ];
    for (rule, passes, fails) in table {
        assert_eq!(World::one(passes).hits(rule), 0, "{rule:?}");
        assert_eq!(World::one(fails).hits(rule), 1, "{rule:?}");
        // What was given up has left the plan.
        let given_up = World::with(|w| {
            w.activities.push(activity(2, |c| {
                fails(c);
                c.status = Status::Cancelled;
            }));
        });
        assert_eq!(given_up.hits(rule), 0, "{rule:?}");
    }
    let world = World::one(|c| {
        c.period = None;
        c.period_note = Some("cuando haya fondos".into());
    });
    let Verdict::Hit(findings) = world.verdict(Rule::NoPeriod) else { panic!("a hit") };
    assert_eq!(findings[0].fact, Fact::Wrote("cuando haya fondos".into()));
}

#[test]
fn a_period_lies_outside_the_plan_only_when_no_day_of_it_can_lie_inside() {
    for (from, to, precision, hits) in [
        ("2023-01-01", "2024-12-31", Unit::Day, 0),
        ("2022-12-31", "2023-02-01", Unit::Day, 1),
        ("2024-12-01", "2025-01-01", Unit::Day, 1),
        ("2024-01-01", "2025-03-31", Unit::Quarter, 1),
        ("2023-01-01", "2024-12-31", Unit::Year, 0),
    ] {
        let period = Period::new(day(from), day(to), precision).expect("in order");
        let world = World::one(|c| c.period = Some(period));
        assert_eq!(world.hits(Rule::OutsidePlan), hits, "{from} {to} {precision:?}");
    }
    // A plan that begins in May: the year 2023 may still mean from May on, the first quarter not.
    for (unit, hits) in [(Unit::Year, 0), (Unit::Quarter, 1)] {
        let mut world = World::one(|c| c.period = Some(Period::one(day("2023-01-01"), unit)));
        world.span = Some((day("2023-05-01"), day("2024-12-31")));
        assert_eq!(world.hits(Rule::OutsidePlan), hits, "{unit:?}");
    }
}
