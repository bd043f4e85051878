use super::*;
use crate::activity::{Content, Involved};
use crate::ids::PlanId;
use crate::period::{Period, Unit};
use crate::words::{Lang, Text};
use uuid::Uuid;

#[test]
fn a_member_sees_what_it_leads_first_and_nothing_of_others() {
    let entity = |n| EntityId(Uuid::from_u128(n));
    let activity = |n, parts: &[(u128, Part)]| {
        let mut content = Content::titled(Text::new(Lang::Es, "Taller").expect("words"));
        content.involved = parts
            .iter()
            .map(|(n, part)| Involved { entity: entity(*n), part: *part, represented_by: vec![] })
            .collect();
        Arc::new(Activity {
            id: ActivityId(Uuid::from_u128(n)),
            plan: PlanId(Uuid::from_u128(9)),
            reference: format!("A-{n}"),
            version: 1,
            content,
        })
    };
    let plan = [
        activity(1, &[(1, Part::Contributor), (2, Part::Lead)]),
        activity(2, &[(1, Part::Lead), (1, Part::Funder)]),
        activity(3, &[(1, Part::Implementer), (3, Part::CoLead)]),
    ];
    let of = |n| -> Vec<(u128, Part)> {
        let lines = lines(&plan, entity(n));
        lines.into_iter().map(|l| (l.activity.0.as_u128(), l.part)).collect()
    };
    assert_eq!(of(1), [(2, Part::Lead), (1, Part::Contributor), (2, Part::Funder)]);
    assert_eq!(of(2), [(1, Part::Lead)]);
    assert_eq!(of(4), []);
}

#[test]
fn what_became_of_a_line_is_read_from_its_activity() {
    let quarter = |day: &str| Some(Period::one(day.parse().expect("a day"), Unit::Quarter));
    let (first, later) = (quarter("2025-01-01"), quarter("2025-07-01"));
    let member = EntityId(Uuid::from_u128(1));
    let of = |status, period, first_period, part, carried| {
        let mut content = Content::titled(Text::new(Lang::Es, "Taller").expect("words"));
        let lead = Involved { entity: member, part: Part::Lead, represented_by: vec![] };
        content.involved = vec![lead];
        (content.status, content.period, content.first_period) = (status, period, first_period);
        let (id, plan) = (ActivityId(Uuid::from_u128(7)), PlanId(Uuid::from_u128(9)));
        let activity = Activity { id, plan, reference: "A-7".into(), version: 1, content };
        fate(&activity, member, part, carried)
    };
    use Status as S;
    let table = [
        (S::Pipeline, first, None, false, Fate::Ahead),
        (S::Pipeline, None, None, false, Fate::Ahead),
        (S::Pipeline, later, first, false, Fate::Postponed),
        (S::Pipeline, first, later, false, Fate::Ahead),
        (S::Suspended, first, None, false, Fate::Postponed),
        (S::Implementation, later, first, false, Fate::UnderWay),
        (S::Finalisation, first, None, false, Fate::Done),
        (S::Closed, later, first, false, Fate::Done),
        (S::Closed, first, None, true, Fate::Done),
        (S::Cancelled, first, None, false, Fate::Cancelled),
        (S::Cancelled, first, None, true, Fate::CarriedOver),
        (S::Pipeline, later, first, true, Fate::CarriedOver),
        (S::Implementation, first, None, true, Fate::CarriedOver),
    ];
    for (status, period, first, carried, expected) in table {
        let found = of(status, period, first, Part::Lead, carried);
        assert_eq!(found, expected, "{status:?} {period:?} {first:?} {carried}");
    }
    let other = of(S::Closed, first, None, Part::Funder, false);
    assert_eq!(other, Fate::Left, "it does not fund it");
}
