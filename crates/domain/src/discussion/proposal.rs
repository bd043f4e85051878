//! A proposed value put in the place of what an activity says now.
//!
//! The value is read as an import reads a cell, so that a suggestion may name organisations, places
//! and periods as people write them and what cannot be read is told with what would be accepted.
//! Only its own field changes; whatever else has changed meanwhile stays.

use super::topic::Topic;
use crate::activity::{Activity, ActivityKind, Content, Marker, Status};
use crate::intake::{self, Cell, Context, Grade, Grid, Remark, Verdict, WriteContext};
use crate::words::{Lang, Text, Wording, tidy};
use std::sync::Arc;
use uuid::Uuid;

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

fn coded<T>(value: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, Unfit> {
    if value.is_empty() { Err(Unfit::Needed) } else { read(value).ok_or(Unfit::Unknown) }
}

fn marker(value: &str) -> Result<Marker, Unfit> {
    if value.is_empty() {
        return Ok(Marker::NOT_ASSESSED);
    }
    value.parse().ok().and_then(Marker::assessed).ok_or(Unfit::Unknown)
}

/// Puts words in a language in the place of those that are there.
fn reword(proposal: Proposal<'_>, value: &str, content: &mut Content) -> Result<(), Unfit> {
    let lang = proposal.lang.ok_or(Unfit::Unknown)?;
    let reworded = |text: Option<&Text>| match text {
        None => Text::new(lang, value),
        Some(text) if value.is_empty() && lang == text.original() => None,
        Some(text) if value.is_empty() => Some(text.clone().without(lang)),
        Some(text) if text.wording(lang).is_some_and(|w| w.words == value) => Some(text.clone()),
        Some(text) => {
            // An original stays official; a translation by somebody else is not that any more.
            let kept = text.wording(lang).filter(|_| lang == text.original());
            let official = kept.is_some_and(|w| w.official);
            let wording = Wording { lang, words: value.to_owned(), by: None, official };
            Some(text.clone().with(wording))
        }
    };
    match proposal.topic {
        Topic::Title => content.title = reworded(Some(&content.title)).ok_or(Unfit::Needed)?,
        Topic::Description => content.description = reworded(content.description.as_ref()),
        Topic::SlipReason => content.slip_reason = reworded(content.slip_reason.as_ref()),
        _ => content.deliverable = reworded(content.deliverable.as_ref()),
    }
    Ok(())
}

/// Reads the value as a cell of the activity's row in our own export.
fn as_a_cell(
    topic: Topic,
    value: String,
    activity: &Arc<Activity>,
    cx: &Context<'_>,
) -> Result<Content, Unfit> {
    let write = WriteContext::new(cx.register, cx.priorities, cx.needs, cx.mechanisms);
    let (header, mut row) = (intake::header(), intake::row(activity, &write));
    let at = topic.position(None).ok_or(Unfit::Unknown)?;
    let before = std::mem::replace(&mut row[at], value);
    if topic == Topic::Period && row[at] != before {
        // The words of the period before do not say the new one.
        let note = header.iter().position(|h| h == "period note");
        if let Some(note) = note {
            row[note].clear();
        }
    }
    let cells = |row: &[String]| row.iter().map(|c| Cell::Text(c.clone())).collect();
    let grid = Grid { sheet: String::new(), rows: vec![cells(&header), cells(&row)] };
    let alone = Context { activities: std::slice::from_ref(activity), accept_new: false, ..*cx };
    // Nothing new may come of it, so no identifier is needed.
    let reading = intake::read(&grid, &alone, &mut Uuid::nil).map_err(|_| Unfit::Unknown)?;
    let row = reading.rows.into_iter().next().ok_or(Unfit::Unknown)?;
    // A file drops what it cannot read and goes on; here the value is all there is, so that only a
    // reading that assumes something is let pass.
    let unread = |remark: &Remark| match remark.grade {
        Grade::Refuse | Grade::Ask => true,
        Grade::Warn => remark.header == header[at] && !remark.reason.is_note(),
    };
    let unread: Vec<Remark> = row.remarks.into_iter().filter(unread).collect();
    if !unread.is_empty() {
        return Err(Unfit::Unread(unread));
    }
    match row.verdict {
        Verdict::Changed { after, .. } => Ok(after.content),
        Verdict::Same(_) => Err(Unfit::Same),
        Verdict::New(_) | Verdict::Refused => Err(Unfit::Unknown),
    }
}
