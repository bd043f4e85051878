//! Who owes a report on what. Whoever leads, co-leads or contributes to an activity tells of its own
//! share; whoever carries it out for others may, but those others answer for it; whoever only pays
//! owes none.

use super::Window;
use crate::activity::{Activity, Content, Part, Status};
use crate::ids::{ActivityId, EntityId};
use chrono::NaiveDate;

codes! {
    /// Whether an entity reports on an activity in a window.
    pub enum Duty ("duty to report") {
        /// Its report is due.
        Owes = "owes",
        /// It may report, and nobody waits for it.
        May = "may",
    }
}

/// The parts in an activity whose report is due.
const OWING: [Part; 3] = [Part::Lead, Part::CoLead, Part::Contributor];

/// Whether an entity has a part in an activity that it can report on: any but paying for it.
#[must_use]
pub fn has_a_share(content: &Content, entity: EntityId) -> bool {
    content.involved.iter().any(|i| i.entity == entity && i.part != Part::Funder)
}

/// Whether an entity says how far an activity is and when it will be done: those who lead it do, and
/// where nobody leads it, everybody who has a share.
#[must_use]
pub fn says_how_far(content: &Content, entity: EntityId) -> bool {
    let leading = content.leading();
    has_a_share(content, entity) && (leading.is_empty() || leading.contains(&entity))
}

/// Whether there is something to report on in a window: the activity was to be under way in it, or
/// should have been done before and is not. `ended` is the last day of the window in which it was
/// taken as done, if it was.
#[must_use]
pub fn is_reported_on(content: &Content, window: &Window, ended: Option<NaiveDate>) -> bool {
    if content.status == Status::Cancelled || ended.is_some_and(|day| day < window.start) {
        return false;
    }
    let is_done = matches!(content.status, Status::Closed);
    match content.period {
        None => !is_done,
        Some(period) if period.end < window.start => !is_done,
        Some(period) => period.start <= window.end,
    }
}

/// Whether an entity reports on an activity in a window, and whether it owes that.
#[must_use]
pub fn duty(
    content: &Content,
    window: &Window,
    ended: Option<NaiveDate>,
    entity: EntityId,
) -> Option<Duty> {
    if content.status == Status::Cancelled || !has_a_share(content, entity) {
        return None;
    }
    let owing = content.involved.iter().any(|i| i.entity == entity && OWING.contains(&i.part));
    let due = owing && is_reported_on(content, window, ended);
    Some(if due { Duty::Owes } else { Duty::May })
}

/// What an entity reports on in a window, of the activities given in their order. `ended` tells of an
/// activity when it was taken as done. Activities that were joined into others are not among them: the
/// picture of a plan leaves them out.
pub fn due<'a, A: AsRef<Activity> + 'a>(
    activities: impl IntoIterator<Item = &'a A>,
    window: &'a Window,
    ended: impl Fn(ActivityId) -> Option<NaiveDate> + 'a,
    entity: EntityId,
) -> impl Iterator<Item = (&'a A, Duty)> {
    activities.into_iter().filter_map(move |activity| {
        let one = activity.as_ref();
        let ended = ended(one.id);
        duty(&one.content, window, ended, entity).map(|duty| (activity, duty))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::Involved;
    use crate::ids::{PlanId, WindowId};
    use crate::period::{Period, Unit};
    use crate::words::{Lang, Text};
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

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
}
