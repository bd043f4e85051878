//! Rules that look at what a plan has together: priorities, load, events, needs.

use super::*;

#[test]
fn a_priority_needs_activities_and_a_stakeholder_among_them() {
    let rule = Rule::PriorityWithoutActivities;
    let elsewhere = World::one(|c| c.priority = None);
    assert_eq!(elsewhere.hits(rule), 1);
    assert_eq!(elsewhere.hits(Rule::PriorityWithoutStakeholders), 0, "said by the other rule");
    let given_up = World::one(|c| c.status = Status::Cancelled);
    assert_eq!(given_up.hits(rule), 1);

    let rule = Rule::PriorityWithoutStakeholders;
    let official = |c: &mut Content| c.audiences = vec![Audience::Governments];
    assert_eq!(World::one(official).hits(rule), 1);
    let party = World::one(|c| {
        official(c);
        c.involved.push(part(4, Part::Contributor));
    });
    assert_eq!(party.hits(rule), 0, "an organisation of migrants takes part");
    let holder = World::one(|c| {
        official(c);
        c.involved[0].represented_by = vec![entity(4)];
    });
    assert_eq!(holder.hits(rule), 0, "an organisation of migrants holds a seat");
    let mut seated = World::one(official);
    seated.members = vec![Member {
        entity: entity(2),
        role: MemberRole::Stakeholder,
        represented_by: Vec::new(),
        offices: Vec::new(),
    }];
    assert_eq!(seated.hits(rule), 0, "a member with a stakeholder's seat funds it");
}

#[test]
fn load_counts_whoever_carries_and_every_quarter_touched() {
    let world = |many: u128, limit: u32| {
        World::with(|w| {
            w.activities = (1..=many).map(|n| activity(n, |_| {})).collect();
            w.settings.load_limit = limit;
        })
    };
    assert_eq!(world(3, 3).hits(Rule::Overload), 0);
    let over = world(4, 3);
    // The lead and the implementer carry; the funder does not.
    assert_eq!(over.hits(Rule::Overload), 2);
    let Verdict::Hit(findings) = over.verdict(Rule::Overload) else { panic!("a hit") };
    assert!(findings.iter().all(|f| matches!(f.place, Place::Quarter(_, 2023, 2))));
    assert!(matches!(&findings[0].fact, Fact::Load(activities, 3) if activities.len() == 4));
    // A year touches four quarters; one entity that leads and implements carries it once.
    let year = World::with(|w| {
        w.activities = vec![activity(1, |c| {
            c.period = Some(Period::one(day("2023-01-01"), Unit::Year));
            c.involved = vec![part(1, Part::Lead), part(1, Part::Implementer)];
        })];
        w.settings.load_limit = 1;
    });
    assert_eq!(year.hits(Rule::Overload), 0);
}

#[test]
fn events_clash_when_they_share_a_day_and_an_audience_or_a_place() {
    let clashes = |second: Event| {
        let world = World::with(|w| {
            w.activities.push(activity(2, |c| c.audiences = vec![Audience::Youth]));
            w.activities.push(activity(3, |_| {}));
            w.events.push(second);
        });
        (world.hits(Rule::AudienceClash), world.hits(Rule::PlaceClash))
    };
    // The first is on 1 and 2 June in Peru, for civil society.
    assert_eq!(clashes(event(2, Some(3), "2023-06-02", "2023-06-03", Some("CO"))), (1, 0));
    assert_eq!(clashes(event(2, Some(3), "2023-06-03", "2023-06-04", Some("PE"))), (0, 0));
    assert_eq!(clashes(event(2, Some(2), "2023-06-01", "2023-06-01", Some("PE"))), (0, 1));
    assert_eq!(clashes(event(2, Some(2), "2023-06-01", "2023-06-01", Some("419"))), (0, 0));
    assert_eq!(clashes(event(2, None, "2023-05-30", "2023-06-01", Some("PE"))), (0, 1));
    assert_eq!(
        clashes(event(2, Some(1), "2023-06-01", "2023-06-01", Some("PE"))),
        (0, 0),
        "two sessions of one activity"
    );
    let cancelled =
        Event { cancelled: true, ..event(2, Some(3), "2023-06-01", "2023-06-01", Some("PE")) };
    assert_eq!(clashes(cancelled), (0, 0));
    // A part of a country is in it, and two events of nobody's activity are not the plan's.
    assert_eq!(clashes(event(2, Some(2), "2023-06-01", "2023-06-01", Some("PE-LIM"))), (0, 1));
    let foreign = World::with(|w| {
        w.events = vec![
            event(1, None, "2023-06-01", "2023-06-01", Some("PE")),
            event(2, None, "2023-06-01", "2023-06-01", Some("PE")),
        ];
    });
    assert_eq!(foreign.hits(Rule::PlaceClash), 0);
}

#[test]
fn a_need_is_answered_by_an_activity_that_goes_on() {
    assert_eq!(World::one(|c| c.needs.clear()).hits(Rule::NeedUnanswered), 1);
    assert_eq!(World::one(|c| c.status = Status::Cancelled).hits(Rule::NeedUnanswered), 1);
}
