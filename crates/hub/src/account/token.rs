//! Tokens with which a program acts as oneself: made, told once, ended.

use super::page;
use crate::records::person_token::{self, LONGEST_NAME, MOST};
use crate::web::field::{Field, Kind, Wrong};
use crate::web::{Answer, Cx, Error, Form, Tongue, numbers, respond, sure};
use aunar_db::DbError;
use aunar_domain::ids::PersonId;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::Days;
use uuid::Uuid;

/// For how many days one may be good.
const DAYS: std::ops::RangeInclusive<u64> = 1..=365;

/// A token as it is listed.
pub(super) struct Line {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) good: bool,
    pub(super) since: String,
    pub(super) ends: String,
    pub(super) used: String,
    pub(super) sure: Field,
}

/// The form that makes one, and the one that was just made.
pub(super) struct Tokens {
    pub(super) id: String,
    pub(super) fields: Vec<Field>,
    pub(super) made: Option<String>,
    pub(super) example: String,
}

impl Tokens {
    fn of(t: Tongue, form: Option<&Form>, wrong: &Wrong) -> Self {
        let name = Field::new(Kind::Line, "name", t.t("tokens-name")).required();
        let days = Field::new(Kind::Line, "days", t.t("tokens-days"));
        let days = days.required().figures().holding("90");
        Self {
            id: Uuid::now_v7().to_string(),
            fields: [name, days].map(|f| f.of("token").sent(form, wrong)).into(),
            made: None,
            example: String::new(),
        }
    }

    /// A form nobody has filled in.
    pub(super) fn fresh(t: Tongue) -> Self {
        Self::of(t, None, &Wrong::default())
    }
}

/// The tokens of a person, those that are over too, for a while; with the one that was to be ended by somebody who
/// did not say that they are sure.
pub(super) async fn lines(
    cx: &Cx,
    person: PersonId,
    unsure: Option<Uuid>,
) -> Result<Vec<Line>, Error> {
    let t = cx.t();
    let all = person_token::of_person(&cx.state.db, person, cx.now).await?;
    let line = |token: person_token::PersonToken| Line {
        sure: sure::for_good(t, &token.name, &token.id.to_string(), unsure == Some(token.id)),
        id: token.id,
        good: token.is_good(cx.now),
        since: numbers::day(t.0, token.created_at.date_naive()),
        ends: match token.ended_at {
            Some(at) => {
                let day = numbers::day(t.0, at.date_naive());
                t.with("tokens-ended-on", &[("date", &day)])
            }
            None => numbers::day(t.0, token.expires_at.date_naive()),
        },
        used: token
            .last_used_at
            .map_or_else(|| t.t("tokens-never-used"), |at| numbers::moment(t.0, at)),
        name: token.name,
    };
    Ok(all.into_iter().map(line).collect())
}

/// Makes a token and tells it, this once.
pub(super) async fn make(cx: Cx, form: Form) -> Answer {
    let person = cx.at_browser()?.person.id;
    let (t, mut wrong) = (cx.t(), Wrong::default());
    let name = form.words("name", LONGEST_NAME + 1);
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        wrong.with("name", t.t("tokens-wrong-name"));
    }
    let days = form.one("days").and_then(|days| days.parse().ok()).filter(|d| DAYS.contains(d));
    if days.is_none() {
        wrong.with("days", t.t("tokens-wrong-days"));
    }
    let all = person_token::of_person(&cx.state.db, person, cx.now).await?;
    if all.iter().filter(|token| token.is_good(cx.now)).count() >= MOST {
        wrong.with("name", t.t("account-tokens-enough"));
    }
    let (Some(days), true) = (days, wrong.is_nothing()) else {
        let again = Tokens::of(t, Some(&form), &wrong);
        return page::draw(&cx, StatusCode::UNPROCESSABLE_ENTITY, again).await;
    };
    let id = form.one("id").and_then(|id| id.parse().ok()).unwrap_or_else(Uuid::now_v7);
    let mut tx = cx.state.db.begin().await?;
    let expires = cx.now + Days::new(days);
    match person_token::add(&mut tx, (id, person), &name, cx.now, expires).await {
        Ok(secret) => {
            tx.commit().await?;
            let base = &cx.state.public_url;
            let example =
                format!("curl -H 'Authorization: Bearer aunar_me_…' {base}/api/v1/networks");
            let made = Tokens { made: Some(secret), example, ..Tokens::fresh(t) };
            page::draw(&cx, StatusCode::OK, made).await
        }
        // The same form again: what it made was told then.
        Err(DbError::Unique { .. }) => {
            tx.rollback().await?;
            wrong.with("name", t.t("tokens-made-already"));
            page::draw(&cx, StatusCode::CONFLICT, Tokens::of(t, Some(&form), &wrong)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Ends a token now; one that is over is over.
pub(super) async fn end(cx: Cx, Path(id): Path<Uuid>, form: Form) -> Answer {
    let person = cx.at_browser()?.person.id;
    if !sure::is(&cx, &form) {
        return page::unsure(&cx, id).await;
    }
    let mut tx = cx.state.db.begin().await?;
    person_token::end(&mut tx, id, person, cx.now).await?;
    tx.commit().await?;
    Ok(respond::see_other("/account#tokens"))
}
