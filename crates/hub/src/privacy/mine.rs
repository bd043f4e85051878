//! What is kept of oneself: to read, to take along, and to have erased.

use super::erase::NotErased;
use super::export;
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, cookie, numbers, respond};
use askama::Template;
use axum::http::{StatusCode, header};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

/// Records of a class that the page shows; the file has all.
const MOST: usize = 50;

/// A class of records, in words.
struct Part {
    name: String,
    count: String,
    records: Vec<Vec<(String, String)>>,
    more: bool,
}

#[derive(Template)]
#[template(path = "privacy/pages/mine.html")]
struct MinePage {
    shell: Shell,
    email: String,
    parts: Vec<Part>,
    empty: String,
    wrong: Option<String>,
    typed: String,
}

/// The page.
pub(super) async fn show(cx: Cx) -> Answer {
    cx.params().only(&[])?;
    draw(&cx, StatusCode::OK, None, "").await
}

async fn draw(cx: &Cx, status: StatusCode, wrong: Option<String>, typed: &str) -> Answer {
    let me = &cx.at_browser()?.person;
    let t = cx.t();
    let found = export::export(&cx.state, &me.email, cx.now).await?;
    let lists = found.as_object().into_iter().flatten();
    let lists = lists.filter_map(|(key, value)| Some((key.as_str(), value.as_array()?)));
    let (full, empty): (Vec<_>, Vec<_>) = lists.partition(|(_, list)| !list.is_empty());
    let parts = full.into_iter().map(|(key, list)| Part {
        name: t.label("privacy-part", key),
        count: numbers::whole(t.0, list.len() as u64),
        records: list.iter().take(MOST).map(|record| said(cx, record)).collect(),
        more: list.len() > MOST,
    });
    let empty: Vec<String> = empty.iter().map(|(key, _)| t.label("privacy-part", key)).collect();
    let page = MinePage {
        shell: Shell { section: "account", ..Shell::bare(&cx.reader, &t.t("privacy-mine-title")) },
        email: me.email.clone(),
        parts: parts.collect(),
        empty: empty.join(", "),
        wrong,
        typed: typed.to_owned(),
    };
    respond::private_page(cx, status, &page)
}

/// A record as names and values.
fn said(cx: &Cx, record: &Value) -> Vec<(String, String)> {
    let t = cx.t();
    let fields = record.as_object().into_iter().flatten();
    let network = |code: &str| cx.picture.networks.get(code).map(|n| &n.network.name);
    let value = |name: &str, value: &Value| match value {
        Value::String(code) if name == "network" => {
            network(code).map_or_else(|| code.clone(), |name| name.words(t.0).to_owned())
        }
        Value::String(text) => worded(t, name, text),
        Value::Bool(yes) => t.t(if *yes { "privacy-yes" } else { "privacy-no" }),
        other => other.to_string(),
    };
    fields.map(|(name, v)| (t.label("privacy-field", name), value(name, v))).collect()
}

/// A text as the page says it: a code by its label, a moment and a day in the reader's form.
fn worded(t: Tongue, name: &str, text: &str) -> String {
    let family = match name {
        "door" => Some("door"),
        "role" => Some("role"),
        "language" | "interpretation" => Some("language"),
        "organisation_kind" => Some("entity-kind"),
        "rhythm" => Some("letters-rhythm"),
        "standing" => Some("registration-standing"),
        _ => None,
    };
    if let Some(label) = family.and_then(|family| t.try_label(family, text)) {
        return label;
    }
    if let Ok(at) = text.parse::<DateTime<Utc>>() {
        return numbers::moment(t.0, at);
    }
    text.parse::<NaiveDate>().map_or_else(|_| text.to_owned(), |day| numbers::day(t.0, day))
}

/// The same as a file.
pub(super) async fn file(cx: Cx) -> Answer {
    let me = &cx.at_browser()?.person;
    let found = export::export(&cx.state, &me.email, cx.now).await?;
    let bytes = serde_json::to_vec_pretty(&found)
        .map_err(|error| Error::Internal(format!("writing JSON: {error}")))?;
    Ok(respond::private(respond::file("application/json", "my-data.json", bytes)))
}

/// Erases whoever asks, who types their address so that it is no slip.
pub(super) async fn erase(cx: Cx, form: Form) -> Answer {
    let me = cx.at_browser()?.person.clone();
    let typed = form.one("address").unwrap_or_default();
    if crate::records::person::address(typed) != me.email {
        let wrong = Some(cx.t().t("privacy-erase-wrong"));
        let typed: String = typed.chars().take(254).collect();
        return draw(&cx, StatusCode::UNPROCESSABLE_ENTITY, wrong, &typed).await;
    }
    let by = format!("person:{}", me.id);
    match super::erase::erase(&cx.state, &me.email, (&by, "web"), cx.now).await {
        Ok(_) => {}
        Err(NotErased::LastOfSecretariat(network)) => {
            let wrong = cx.t().with("privacy-erase-last", &[("network", &network)]);
            return draw(&cx, StatusCode::CONFLICT, Some(wrong), typed).await;
        }
        Err(NotErased::Failed(error)) => return Err(error),
    }
    let mut answer = respond::private(respond::see_other("/privacy"));
    answer.headers_mut().append(header::SET_COOKIE, cookie::no_session(&cx.state.public_url)?);
    Ok(answer)
}
