//! What is moved to another time or into another plan, and why.

use crate::activity::{Activity, Content};
use crate::words::{Lang, Text};

/// The content of an activity that is moved to another time: the period first planned and the
/// reason are kept, so that a slip never looks like a plan.
#[must_use]
pub fn slipped(before: &Content, mut after: Content, reason: &Text) -> Content {
    if before.period != after.period && before.period.is_some() {
        after.first_period = before.first_period.or(before.period);
        if after.first_period == after.period {
            // Back where it was first planned: nothing has slipped.
            after.first_period = None;
            after.slip_reason = None;
        } else if after.slip_reason == before.slip_reason {
            after.slip_reason = Some(reason.clone());
        }
    }
    after
}

/// An activity as it goes into another plan: a record of its own that says where it comes from.
/// What belongs to the plan it leaves (priority, result) is left behind; a new time is a slip.
#[must_use]
pub fn carried(
    activity: &Activity,
    period: Option<crate::period::Period>,
    reason: &Text,
) -> Content {
    let before = &activity.content;
    let after = Content {
        priority: None,
        result: None,
        period: period.or(before.period),
        period_note: if period.is_some() { None } else { before.period_note.clone() },
        ..before.clone()
    };
    slipped(before, after, reason)
}

/// A reason in a language; `None` where there is no word.
#[must_use]
pub fn reason(words: &str, lang: Lang) -> Option<Text> {
    Text::new(lang, words)
}
