//! Activities that begin as something else than a form: a proposal that is taken up. They go through
//! the readers and rules of the form, and are stored where it stores.

use super::fields::{as_shown, label};
use super::new::read;
use super::place::Place;
use super::save::{self, Begun, Opened};
use super::weigh::{Faults, in_words};
use crate::web::{Cx, Error};
use aunar_domain::activity::{Activity, Content};
use aunar_domain::intake::form::{self, Fields};
use aunar_domain::words::Lang;
use axum::http::StatusCode;
use uuid::Uuid;

/// Writes a new activity that says these things, for whoever asks; or tells what is wrong with it. It
/// lasts once whoever called has recorded its deed and committed.
pub async fn begin(
    cx: &Cx,
    network: &str,
    plan: &str,
    fields: &Fields,
    lang: Lang,
) -> Result<Result<Opened, Faults>, Error> {
    let place = Place::of(cx, network, plan)?;
    let (content, writer) = match read(cx, &place, fields, lang)? {
        Ok(said) => said,
        Err(faults) => return Ok(Err(named(cx, faults))),
    };
    match save::begin(cx, &place, Uuid::now_v7(), content, &writer).await? {
        Begun::Open(opened) => Ok(Ok(*opened)),
        Begun::Done(_) | Begun::Moved(_) => {
            Err(Error::refused(StatusCode::CONFLICT, "activity-moved"))
        }
    }
}

/// What an activity says once some of its fields say something else, or what is wrong with them. Words
/// that stand in no language yet are in the one given.
pub fn reread(
    cx: &Cx,
    network: &str,
    plan: &str,
    activity: &Activity,
    (fields, lang): (&Fields, Lang),
) -> Result<Result<Content, Faults>, Error> {
    let place = Place::of(cx, network, plan)?;
    let shown = as_shown(cx, &place, &activity.content);
    let read = form::read(fields, Some((&activity.content, &shown)), lang, &place.context());
    Ok(read.map(|understood| understood.content).map_err(|faults| named(cx, in_words(cx, &faults))))
}

/// Faults that say which field they mean: they may stand where that is not seen.
fn named(cx: &Cx, mut faults: Faults) -> Faults {
    for (field, said) in &mut faults {
        *said = cx.t().labelled(label(cx.t(), *field), std::mem::take(said));
    }
    faults
}
