//! The page of a network's tokens.

use crate::picture::NetworkPicture;
use crate::records::person;
use crate::records::token::{self, NewToken, Token};
use crate::web::field::Field;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond, sure};
use crate::{account, people};
use askama::Template;
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object, Scope};
use aunar_domain::ids::PersonId;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{DateTime, Days, Utc};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// For how many days a token may be good.
const DAYS: std::ops::RangeInclusive<u64> = 1..=365;
/// Most characters of what a token is for.
const LONGEST_NAME: usize = 100;

#[derive(Template)]
#[template(path = "tokens/pages/tokens.html")]
struct TokensPage {
    shell: Shell,
    path: String,
    made: Option<String>,
    good: Vec<Line>,
    over: Vec<Line>,
    id: String,
    name: String,
    name_wrong: Option<String>,
    days: String,
    days_wrong: Option<String>,
    scopes: Vec<(&'static str, String, bool)>,
    scope_wrong: Option<String>,
    example: String,
}

struct Line {
    name: String,
    scope: String,
    made: String,
    used: String,
    ends: String,
    end: String,
    sure: Field,
}

/// What the page says of what was just done.
enum Just {
    Nothing,
    /// One was made: this is it.
    Made(String),
    /// This one was to be ended by somebody who did not say that they are sure.
    Unsure(Uuid),
}

/// What the form that makes one says.
struct Asked {
    id: String,
    name: String,
    scope: String,
    days: String,
}

impl Asked {
    fn fresh() -> Self {
        let id = Uuid::now_v7().to_string();
        Self { id, name: String::new(), scope: "read".to_owned(), days: "90".to_owned() }
    }
}

/// The tokens, and the form that makes one.
pub(super) async fn show(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    cx.require(Action::IssueToken, Object::network(network.network.id))?;
    draw(&cx, &network, Asked::fresh(), &[], Just::Nothing).await
}

/// Makes a token and tells it, this once.
pub(super) async fn make(cx: Cx, Path(code): Path<String>, form: Form) -> Answer {
    let network = cx.network(&code)?;
    let id = network.network.id;
    let by = cx.actor(Action::IssueToken, Object::network(id))?;
    let one = |name: &str| form.one(name).unwrap_or_default().to_owned();
    let asked = Asked { id: one("id"), name: one("name"), scope: one("scope"), days: one("days") };
    let t = cx.t();
    let mut wrong = Vec::new();
    if asked.name.is_empty() || asked.name.chars().count() > LONGEST_NAME {
        wrong.push(("name", t.t("tokens-wrong-name")));
    } else if asked.name.contains('@') {
        // The history is everybody's to read.
        wrong.push(("name", t.t("tokens-wrong-address")));
    }
    let days = asked.days.parse().ok().filter(|days| DAYS.contains(days));
    if days.is_none() {
        wrong.push(("days", t.t("tokens-wrong-days")));
    }
    let scope = Scope::from_code(&asked.scope);
    if scope.is_none() {
        wrong.push(("scope", t.t("tokens-wrong-scope")));
    }
    let (Some(days), Some(scope), true) = (days, scope, wrong.is_empty()) else {
        let mut page = draw(&cx, &network, asked, &wrong, Just::Nothing).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let secret = account::token_secret();
    let new = NewToken {
        id: asked.id.parse().unwrap_or_else(|_| Uuid::now_v7()),
        secret: &secret,
        network: id,
        name: &asked.name,
        scope,
        expires: cx.now + Days::new(days),
        by: (&by, "web"),
    };
    let mut tx = cx.state.db.begin().await?;
    match token::add(&mut tx, &new, cx.now).await {
        Ok(()) => cx.state.pictures.commit(tx).await?,
        // The same form again: what it made was told then.
        Err(DbError::Unique { .. }) => {
            tx.rollback().await?;
            let wrong = [("name", t.t("tokens-made-already"))];
            let again = Asked { id: Uuid::now_v7().to_string(), ..asked };
            let mut page = draw(&cx, &network, again, &wrong, Just::Nothing).await?;
            *page.status_mut() = StatusCode::CONFLICT;
            return Ok(page);
        }
        Err(error) => return Err(error.into()),
    }
    draw(&cx, &network, Asked::fresh(), &[], Just::Made(secret)).await
}

/// Ends a token now.
pub(super) async fn end(cx: Cx, Path((code, id)): Path<(String, String)>, form: Form) -> Answer {
    let network = cx.network(&code)?;
    let here = network.network.id;
    let actor = cx.actor(Action::IssueToken, Object::network(here))?;
    let all = token::of_network(&cx.state.db, here).await?;
    let wanted: Option<Uuid> = id.parse().ok();
    let found = all.into_iter().find(|token| Some(token.id) == wanted);
    let before = found.ok_or_else(|| Error::not_found("token", &id))?;
    if !sure::is(&cx, &form) {
        let just = Just::Unsure(before.id);
        let mut page = draw(&cx, &network, Asked::fresh(), &[], just).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let mut tx = cx.state.db.begin_in(here.0).await?;
    if !token::end(&mut tx, before.id, here, cx.now).await? {
        return Err(Error::refused(StatusCode::CONFLICT, "token-ended-already"));
    }
    let after = Token { ended_at: Some(cx.now), ..before.clone() };
    let entry = Entry {
        actor,
        via: "web",
        action: "end",
        entity: "token",
        record: before.id,
        plan: None,
        before: Some(json!(before.form())),
        after: Some(json!(after.form())),
    };
    cx.keep(tx, here, vec![entry]).await?;
    Ok(respond::see_other(&format!("/{code}/tokens")))
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    asked: Asked,
    wrong: &[(&'static str, String)],
    just: Just,
) -> Answer {
    let (made, unsure) = match just {
        Just::Nothing => (None, None),
        Just::Made(secret) => (Some(secret), None),
        Just::Unsure(id) => (None, Some(id)),
    };
    let (t, id) = (cx.t(), network.network.id);
    let all = token::of_network(&cx.state.db, id).await?;
    let people = person::of_network(&cx.state.db, id).await?;
    let names: HashMap<PersonId, String> = people.into_iter().map(|p| (p.id, p.name)).collect();
    let (good, over): (Vec<_>, Vec<_>) = all.iter().partition(|token| token.is_good(cx.now));
    let path = format!("/{}/tokens", network.network.code);
    let lines = |tokens: Vec<&Token>| -> Vec<Line> {
        let line = |token: &Token| line(cx, &path, token, &names, unsure == Some(token.id));
        tokens.into_iter().map(line).collect()
    };
    let wrong_in =
        |field| wrong.iter().find(|(name, _)| *name == field).map(|(_, why)| why.clone());
    let scopes = Scope::ALL.iter().map(|scope| {
        (scope.code(), t.label("token-scope", scope.code()), scope.code() == asked.scope)
    });
    let example = format!("{}/api/v1/networks/{}", cx.state.public_url, network.network.code);
    let page = TokensPage {
        shell: Shell::of(cx, network, None, "tokens", &t.t("tokens-title")),
        made,
        good: lines(good),
        over: lines(over),
        scopes: scopes.collect(),
        example: format!("curl -H 'Authorization: Bearer aunar_…' {example}"),
        name_wrong: wrong_in("name"),
        days_wrong: wrong_in("days"),
        scope_wrong: wrong_in("scope"),
        id: asked.id,
        name: asked.name,
        days: asked.days,
        path,
    };
    Ok(respond::private(respond::page(cx, &page)?))
}

fn line(
    cx: &Cx,
    path: &str,
    token: &Token,
    names: &HashMap<PersonId, String>,
    unsure: bool,
) -> Line {
    let t = cx.t();
    let day = |at: DateTime<Utc>| numbers::day(t.0, at.date_naive());
    let by = token.made_by.as_deref().unwrap_or_default();
    let by = people::actor(t, by, names);
    let made = [("by", by.as_str()), ("date", &day(token.created_at))];
    Line {
        name: token.name.clone(),
        scope: t.label("token-scope", token.scope.code()),
        made: t.with("tokens-made-by", &made),
        used: match token.last_used_at {
            Some(at) => numbers::moment(t.0, at),
            None => t.t("tokens-never-used"),
        },
        ends: match token.ended_at {
            Some(at) => t.with("tokens-ended-on", &[("date", &day(at))]),
            None => day(token.expires_at),
        },
        end: format!("{path}/{}/end", token.id),
        sure: sure::for_good(t, &token.name, &token.id.to_string(), unsure),
    }
}
