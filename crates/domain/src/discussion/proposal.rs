//! A proposed value put in the place of what an activity says now.
//!
//! The value is read as an import reads a cell, so that a suggestion may name organisations, places
//! and periods as people write them and what cannot be read is told with what would be accepted.
//! Only its own field changes; whatever else has changed meanwhile stays.

mod rewording;

use super::topic::Topic;
use crate::activity::{Activity, ActivityKind, Content, Status};
use crate::intake::{Context, Remark};
use crate::words::{Lang, tidy};
use rewording::{as_a_cell, coded, marker, reword};
use std::sync::Arc;

/// A value proposed for a field.
#[derive(Debug, Clone, Copy)]
pub struct Proposal<'a> {
    /// The field.
    pub topic: Topic,
    /// The language, where it is a text.
    pub lang: Option<Lang>,
    /// The value as the form and the export write it; blank clears the field.
    pub value: &'a str,
}

/// Why a value cannot stand in a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Unfit {
    /// The field says that already.
    Same,
    /// An activity has a title, a kind and a status.
    Needed,
    /// More characters than the field takes.
    TooLong,
    /// It names nothing that is known; what was found and what would be accepted.
    Unread(Vec<Remark>),
    /// It is none of the codes or references that there are.
    Unknown,
}

/// What the activity would say.
pub fn apply(
    proposal: Proposal<'_>,
    activity: &Arc<Activity>,
    cx: &Context<'_>,
) -> Result<Content, Unfit> {
    let value = tidy(proposal.value);
    if value.chars().count() > proposal.topic.longest() {
        return Err(Unfit::TooLong);
    }
    let mut content = activity.content.clone();
    match proposal.topic {
        Topic::Title | Topic::Description | Topic::SlipReason | Topic::Deliverable => {
            reword(proposal, &value, &mut content)?;
        }
        Topic::Kind => content.kind = coded(&value, ActivityKind::from_code)?,
        Topic::Status => content.status = coded(&value, Status::from_code)?,
        Topic::Gender => content.gender = marker(&value)?,
        Topic::HumanRights => content.human_rights = marker(&value)?,
        Topic::Priority => {
            let found = cx.priorities.iter().find(|p| p.reference == value);
            if found.is_none() && !value.is_empty() {
                return Err(Unfit::Unknown);
            }
            content.priority = found.map(|p| p.id);
            // A result stands under its priority.
            let results = found.map_or(&[][..], |p| &p.results);
            content.result = content.result.filter(|id| results.iter().any(|r| r.id == *id));
        }
        Topic::Result => {
            let found = cx
                .priorities
                .iter()
                .find_map(|p| Some((p.id, p.results.iter().find(|r| r.reference == value)?.id)));
            match found {
                Some((priority, result)) => {
                    content.priority = Some(priority);
                    content.result = Some(result);
                }
                None if value.is_empty() => content.result = None,
                None => return Err(Unfit::Unknown),
            }
        }
        _ => content = as_a_cell(proposal.topic, value, activity, cx)?,
    }
    let content = content.in_order();
    if content == activity.content { Err(Unfit::Same) } else { Ok(content) }
}
