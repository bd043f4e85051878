//! A proposed value as the cell that an import would read.

use super::{Proposal, Unfit};
use crate::activity::{Activity, Content, Marker};
use crate::discussion::topic::Topic;
use crate::intake::{self, Cell, Context, Field, Grade, Grid, Remark, Verdict, WriteContext};
use crate::words::{Text, Wording};
use std::sync::Arc;
use uuid::Uuid;

/// A value that is a code.
pub(super) fn coded<T>(value: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, Unfit> {
    if value.is_empty() { Err(Unfit::Needed) } else { read(value).ok_or(Unfit::Unknown) }
}

/// A value that is a marker; a blank is one that is not assessed.
pub(super) fn marker(value: &str) -> Result<Marker, Unfit> {
    if value.is_empty() {
        return Ok(Marker::NOT_ASSESSED);
    }
    value.parse().ok().and_then(Marker::assessed).ok_or(Unfit::Unknown)
}

/// Puts words in a language in the place of those that are there.
pub(super) fn reword(
    proposal: Proposal<'_>,
    value: &str,
    content: &mut Content,
) -> Result<(), Unfit> {
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
pub(super) fn as_a_cell(
    topic: Topic,
    value: String,
    activity: &Arc<Activity>,
    cx: &Context<'_>,
) -> Result<Content, Unfit> {
    // The same period in other words is no change, and leaves the words beside it alone.
    if topic == Topic::Period
        && intake::form::is_its_period(&activity.content, Field::Period, &value)
    {
        return Err(Unfit::Same);
    }
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
