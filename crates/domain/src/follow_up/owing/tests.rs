use super::*;
use crate::activity::Involved;
use crate::follow_up::tests::day;
use crate::ids::{PlanId, WindowId};
use crate::period::{Period, Unit};
use crate::words::{Lang, Text};
use uuid::Uuid;

fn window() -> Window {
    Window {
        id: WindowId(Uuid::nil()),
        plan: PlanId(Uuid::nil()),
        reference: "2024-Q2".to_owned(),
        start: day("2024-04-01"),
        end: day("2024-06-30"),
        opens: day("2024-07-01"),
        due: day("2024-07-21"),
        closed_at: None,
        extensions: Vec::new(),
    }
}

fn entity(n: u128) -> EntityId {
    EntityId(Uuid::from_u128(n))
}

fn with_parts(parts: &[(u128, Part)]) -> Content {
    let mut content = Content::titled(Text::new(Lang::Es, "Taller").expect("words"));
    content.involved = parts
        .iter()
        .map(|(n, part)| Involved { entity: entity(*n), part: *part, represented_by: vec![] })
        .collect();
    content
}

#[test]
fn each_part_has_its_duty() {
    let content = with_parts(&[
        (1, Part::Lead),
        (2, Part::CoLead),
        (3, Part::Contributor),
        (4, Part::Funder),
        (5, Part::Implementer),
        (6, Part::Funder),
        (6, Part::Contributor),
    ]);
    let found: Vec<_> = (1..=7)
        .map(|n| {
            let who = entity(n);
            (duty(&content, &window(), None, who), says_how_far(&content, who))
        })
        .collect();
    let owes = Some(Duty::Owes);
    let expected = [
        (owes, true),
        (owes, true),
        (owes, false),
        (None, false),
        (Some(Duty::May), false),
        (owes, false),
        (None, false),
    ];
    assert_eq!(found, expected);
    let nobody_leads = with_parts(&[(3, Part::Contributor), (4, Part::Funder)]);
    assert!(says_how_far(&nobody_leads, entity(3)), "somebody has to say it");
    assert!(!says_how_far(&nobody_leads, entity(4)));
}

#[test]
fn a_report_is_due_while_something_was_to_be_done_or_is_not_done() {
    use Status as S;
    let (before, within, later) = (Some("2024-01-10"), Some("2024-05-10"), Some("2024-08-10"));
    for (status, period, ended, due) in [
        (S::Pipeline, within, None, true),
        (S::Closed, within, None, true),
        // It was done early, and that was taken already.
        (S::Closed, within, Some("2024-03-31"), false),
        (S::Closed, within, Some("2024-06-30"), true),
        (S::Closed, before, None, false),
        (S::Pipeline, before, None, true),
        (S::Implementation, before, None, true),
        (S::Finalisation, before, None, true),
        (S::Suspended, before, None, true),
        (S::Cancelled, within, None, false),
        (S::Pipeline, later, None, false),
        (S::Implementation, None, None, true),
        (S::Closed, None, None, false),
    ] {
        let mut content = with_parts(&[(1, Part::Lead)]);
        content.status = status;
        content.period = period.map(|p| Period::one(day(p), Unit::Quarter));
        let found = is_reported_on(&content, &window(), ended.map(day));
        assert_eq!(found, due, "{status:?} {period:?} {ended:?}");
        let duty = duty(&content, &window(), ended.map(day), entity(1));
        assert_eq!(duty == Some(Duty::Owes), due);
        assert_eq!(duty.is_none(), status == S::Cancelled, "whoever has a share may say more");
    }
}
