//! A row that changes an activity.

use super::super::edit;
use super::super::place::Place;
use super::super::save::{self, Saved, TRIES};
use super::super::store;
use super::super::typed::{Named, Typed};
use super::super::undo;
use super::super::weigh::{Weighed, weigh};
use super::row::{Row, Verdict, stored, typed};
use crate::web::{Cx, Error};
use aunar_db::DbError;
use aunar_domain::activity::Activity;

/// Saves the row of an activity.
pub(super) async fn change(
    cx: &mut Cx,
    at: (&str, &str),
    named: &Named<'_>,
    key: &str,
    reference: &str,
) -> Result<Row, Error> {
    let (t, prefix) = (cx.t(), format!("{key}."));
    for _ in 0..TRIES {
        let place = Place::of(cx, at.0, at.1)?;
        let activity = place.activity(cx, reference)?;
        let typed = typed(cx, named, &prefix);
        let Ok(writer) = edit::writer(cx, &place, &activity) else {
            let shown = Some((typed.fields.clone(), Vec::new()));
            let mut row = stored(cx, &place, key.to_owned(), &activity, shown);
            let weighed = weigh(cx, &place, &activity, &typed).await?;
            row.editable = false;
            row.verdict = (!matches!(weighed, Weighed::Same))
                .then(|| Verdict { said: t.t("table-not-yours"), ..Verdict::of(t, "refused") });
            return Ok(row);
        };
        match weigh(cx, &place, &activity, &typed).await? {
            Weighed::Same => {
                let mut row = stored(cx, &place, key.to_owned(), &activity, None);
                row.verdict = Some(Verdict::of(t, "same"));
                return Ok(row);
            }
            Weighed::Faulty { said, .. } => {
                let shown = Some((typed.fields, said));
                let mut row = stored(cx, &place, key.to_owned(), &activity, shown);
                row.version = typed.version;
                row.verdict = Some(Verdict::of(t, "refused"));
                return Ok(row);
            }
            Weighed::Stale(_) => {
                put_aside(cx, &place, &activity, &typed, &writer).await?;
                let address = format!("{}/edit", place.address(reference));
                let mut row =
                    stored(cx, &place, key.to_owned(), &activity, Some((typed.fields, Vec::new())));
                row.version = typed.version;
                row.verdict = Some(Verdict {
                    link: Some((address, t.t("table-compare"))),
                    ..Verdict::of(t, "conflict")
                });
                return Ok(row);
            }
            Weighed::Changed(content) => {
                match save::change(cx, &place, &activity, *content, &writer).await? {
                    Saved::Done(reference) => {
                        cx.picture = cx.state.pictures.now().await?.seen_by(&cx.who);
                        let place = Place::of(cx, at.0, at.1)?;
                        let activity = place.activity(cx, &reference)?;
                        let mut row = stored(cx, &place, key.to_owned(), &activity, None);
                        let saved = undo::saved(&place, &reference, activity.version);
                        row.verdict = Some(Verdict {
                            link: Some((saved, t.t("table-undo"))),
                            ..Verdict::of(t, "saved")
                        });
                        return Ok(row);
                    }
                    Saved::Moved(now) => cx.picture = now,
                }
            }
        }
    }
    Err(Error::Db(DbError::Busy))
}

/// Keeps a row that cannot be saved as the person's draft, together with what they had begun
/// before, so that the page that compares both changes has it.
async fn put_aside(
    cx: &Cx,
    place: &Place,
    activity: &Activity,
    typed: &Typed,
    writer: &save::Writer,
) -> Result<(), Error> {
    let mut draft = edit::drafted(cx, place, activity, typed, writer).await?;
    if let Some(before) = store::find(&cx.state.db, writer.person, activity.id.0).await? {
        draft.version = draft.version.min(before.version);
        for (field, text) in before.fields {
            draft.fields.entry(field).or_insert(text);
        }
    }
    let mut tx = cx.state.db.begin().await?;
    store::keep(&mut tx, &draft).await?;
    tx.commit().await?;
    Ok(())
}
