//! What one wants to be written about, how often, and when one's mornings are.

use super::page;
use super::token::Tokens;
use crate::notify;
use crate::records::letter_wish::{self, Wishes};
use crate::web::field::{Field, Kind, Wrong};
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_domain::letter::{Rhythm, Topic};
use axum::http::StatusCode;
use chrono_tz::Tz;

/// The fields, as they were sent or as they stand.
pub(super) async fn fields(
    cx: &Cx,
    form: Option<&Form>,
    wrong: &Wrong,
) -> Result<Vec<Field>, Error> {
    let t = cx.t();
    let wishes = letter_wish::of_person(&cx.state.db, cx.at_browser()?.person.id).await?;
    let rhythms =
        || Rhythm::ALL.iter().map(|r| (r.code().to_owned(), t.label("letters-rhythm", r.code())));
    let mut fields: Vec<Field> = Topic::ALL
        .iter()
        .map(|topic| {
            Field::new(Kind::Choice, topic.code(), t.label("letters-topic", topic.code()))
                .holding(wishes.rhythm(*topic).code())
                .choices(rhythms())
                .required()
                .of("letters")
                .sent(form, wrong)
        })
        .collect();
    let zone = Field::new(Kind::Choice, "zone", t.t("letters-zone"))
        .hint(t.t("letters-zone-hint"))
        .holding(wishes.zone.name())
        .choices(zones(wishes.zone))
        .required()
        .of("letters")
        .sent(form, wrong);
    fields.push(zone);
    Ok(fields)
}

/// The zones that are offered: those around here, and whichever it is.
fn zones(own: Tz) -> impl Iterator<Item = (String, String)> {
    let near = |zone: &&Tz| {
        let name = zone.name();
        ["America/", "Atlantic/", "Europe/"].iter().any(|begin| name.starts_with(begin))
            || matches!(name, "Pacific/Easter" | "Pacific/Galapagos" | "Pacific/Honolulu")
    };
    let others =
        chrono_tz::TZ_VARIANTS.iter().filter(near).copied().filter(|zone| *zone != Tz::UTC);
    let named = [Tz::UTC].into_iter().chain(others);
    let own = (!named.clone().any(|zone| zone == own)).then_some(own);
    own.into_iter()
        .chain(named)
        .map(|zone| (zone.name().to_owned(), zone.name().replace('_', " ").replace('/', " / ")))
}

/// Keeps what was chosen.
pub(super) async fn choose(cx: Cx, form: Form) -> Answer {
    let person = cx.at_browser()?.person.id;
    let t = cx.t();
    let mut wrong = Wrong::default();
    let mut wishes = Wishes::default();
    for topic in Topic::ALL {
        match form.read::<Rhythm>(topic.code()) {
            Some(Ok(rhythm)) => wishes = wishes.with(*topic, rhythm),
            _ => wrong.with(topic.code(), t.t("letters-wrong-rhythm")),
        }
    }
    match form.read::<Tz>("zone") {
        Some(Ok(zone)) => wishes.zone = zone,
        _ => wrong.with("zone", t.t("letters-wrong-zone")),
    }
    if !wrong.is_nothing() {
        let fields = fields(&cx, Some(&form), &wrong).await?;
        let tokens = Tokens::fresh(t);
        return page::drawn(&cx, StatusCode::BAD_REQUEST, tokens, fields, None).await;
    }
    let mut tx = cx.state.db.begin().await?;
    notify::keep(&mut tx, person, &wishes, cx.now).await?;
    tx.commit().await?;
    Ok(respond::see_other("/account?kept=letters#letters"))
}
