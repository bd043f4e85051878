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
mod tests;
