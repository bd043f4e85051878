//! A row that adds an activity.

use super::super::new;
use super::super::place::Place;
use super::super::save::{self, Saved, TRIES};
use super::super::typed::Named;
use super::row::{Row, Verdict, cells, empty, stored, typed};
use crate::web::{Cx, Error};
use aunar_db::DbError;
use aunar_domain::intake::Field;
use aunar_domain::intake::form;
use uuid::Uuid;

/// Adds the activity of a new row; nothing where the row is empty.
pub(super) async fn add(
    cx: &mut Cx,
    at: (&str, &str),
    named: &Named<'_>,
    key: &str,
) -> Result<Option<Row>, Error> {
    let prefix = format!("{key}.");
    let typed = typed(cx, named, &prefix);
    if typed.fields.values().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let id = named.form(&prefix).unwrap_or_else(Uuid::now_v7);
    for _ in 0..TRIES {
        let place = Place::of(cx, at.0, at.1)?;
        let mut fields = typed.fields.clone();
        let beginning = place.beginning(cx).unwrap_or_default();
        let lead = fields.entry(Field::Lead).or_default();
        if let Some(entity) = beginning.lead.filter(|_| lead.trim().is_empty()) {
            *lead = form::entity(entity, cx.lang(), &place.context());
        }
        if let Some(priority) = beginning.priority.and_then(|id| place.plan.priority(id)) {
            fields.insert(Field::PriorityReference, priority.reference.clone());
        }
        let (content, writer) = match new::read(cx, &place, &fields, typed.lang)? {
            Ok(read) => read,
            Err(said) => {
                let mut row = empty(cx, 0);
                (row.key, row.form) = (key.to_owned(), id.to_string());
                row.cells = cells(cx, key, &typed.fields, &said, |_| None);
                row.verdict = Some(Verdict::of(cx.t(), "refused"));
                return Ok(Some(row));
            }
        };
        match save::add(cx, &place, id, content, &writer).await? {
            Saved::Done(reference) => {
                cx.picture = cx.state.pictures.now().await?.seen_by(&cx.who);
                let place = Place::of(cx, at.0, at.1)?;
                let activity = place.activity(cx, &reference)?;
                let mut row = stored(cx, &place, key.to_owned(), &activity, None);
                row.verdict = Some(Verdict {
                    code: "added",
                    said: cx.t().with("table-verdict-added", &[("reference", &reference)]),
                    link: None,
                });
                return Ok(Some(row));
            }
            Saved::Moved(now) => cx.picture = now,
        }
    }
    Err(Error::Db(DbError::Busy))
}
