//! Reports and values for programs that act as a person: the form of a report as it stands, and fields of
//! it written over.

use super::form::{self, Address};
use super::place::Place;
use super::typed::{self, About};
use crate::web::body::Body;
use crate::web::field::{Field, Wrong};
use crate::web::{Answer, Cx, Error, Form, program, respond, version};
use crate::{indicator, money};
use aunar_domain::access::Action;
use aunar_domain::follow_up::State;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A field of a report as it stands.
#[derive(Serialize, ToSchema)]
pub(super) struct FieldItem {
    name: String,
    label: String,
    value: String,
    /// What can stand in it, where that is a choice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<String>,
}

/// A report as it stands, for whoever makes it.
#[derive(Serialize, ToSchema)]
pub(super) struct Standing {
    /// Also the ETag; 0 where nothing has been said yet.
    version: i64,
    /// draft, submitted, accepted or sent-back; nothing where nothing has been said yet.
    state: Option<&'static str>,
    fields: Vec<FieldItem>,
}

/// What is written over in a report.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReportFields {
    /// Whether it is handed in; else it stays a draft.
    #[serde(default)]
    submit: bool,
    /// Fields by their names, as reading it gives them; what is not there is not touched, null is blank.
    #[schema(value_type = Object)]
    fields: BTreeMap<String, Value>,
}

/// What is said of an indicator in a window.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewValue {
    /// A number; of a share its part; `yes` or `no`; the number of a level.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    value: Value,
    /// Of a share, what the part is a part of.
    of: Option<f64>,
    /// That it does not apply.
    #[serde(default)]
    not_applicable: bool,
    note: Option<String>,
    /// Its parts, by the names that reading the report gives: `sex-female`, of shares also `sex-female-of`.
    #[serde(default)]
    parts: BTreeMap<String, f64>,
}

/// A report that whoever asks may write: its version, its state, its fields as they stand.
struct Open {
    version: i64,
    state: Option<State>,
    fields: Vec<Field>,
}

async fn open(cx: &Cx, at: &Address) -> Result<Open, Error> {
    let place = Place::of(cx, &at.0, &at.1).await?;
    let (reports, item, activity) = form::found(cx, &place, at)?;
    let entity = item.entity;
    let object = aunar_domain::access::Object::plan(&place.plan().plan);
    cx.acting(Action::Report, object.under(activity.content.priority).of(&[entity]))?;
    let about = About { place: &place, window: reports.window, activity, entity };
    let nothing = Wrong::default();
    let mut fields = typed::fields(cx, about, item.report, (None, &nothing), &[]);
    if !fields.iter().any(|f| f.name == "answer") {
        fields.push(Field::new(crate::web::field::Kind::Words, "answer", ""));
    }
    let around = (place.network.as_ref(), place.plan());
    for m in about.uses() {
        let (of, values) = ((m.indicator, m.one), (m.there, m.last));
        let asked = indicator::fields(cx.t(), around, of, values, (None, &nothing));
        fields.extend(asked.fields);
        fields.extend(asked.parts);
    }
    for one in money::spending(cx, place.told(), activity, entity) {
        fields.push(Field::new(crate::web::field::Kind::Line, one.field, one.label));
    }
    let report = item.report;
    Ok(Open { version: report.map_or(0, |r| r.version), state: report.map(|r| r.state), fields })
}

/// A report as it stands, with the names of its fields.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/reporting/{window}/{entity}/{reference}", tag = "reporting",
    params(("network" = String, Path), ("plan" = String, Path), ("window" = String, Path, description = "The window's reference"), ("entity" = String, Path, description = "The code of the entity that reports"), ("reference" = String, Path, description = "The activity's reference")),
    security(("person" = [])),
    responses((status = 200, body = Standing), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn read(cx: Cx, Path(at): Path<Address>) -> Answer {
    cx.params().only(&[])?;
    let open = open(&cx, &at).await?;
    let item = |field: Field| FieldItem {
        name: field.name,
        label: field.label,
        value: field.value,
        choices: field.choices.into_iter().map(|(value, _)| value).collect(),
    };
    let standing = Standing {
        version: open.version,
        state: open.state.map(State::code),
        fields: open.fields.into_iter().map(item).collect(),
    };
    Ok(version::tagged(respond::private(respond::json(&standing)?), open.version))
}

/// Writes over what stands, and sends the whole form.
async fn over(
    cx: Cx,
    at: Address,
    (open, seen): (Open, i64),
    (said, act): (Map<String, Value>, &str),
) -> Answer {
    let known = |name: &str| open.fields.iter().any(|f| f.name == name);
    let errors: Vec<(String, String)> = said
        .keys()
        .filter(|name| !known(name))
        .map(|name| {
            let names = open.fields.iter().map(|f| f.name.as_str()).collect::<Vec<_>>().join(", ");
            (name.clone(), cx.t().with("field-accepted", &[("accepted", &names)]))
        })
        .collect();
    if !errors.is_empty() {
        return Err(Error::Faulty { errors });
    }
    let stands = open.fields.iter().filter(|f| !said.contains_key(&f.name));
    let mut form = stands.fold(Form::default(), |form, f| form.with(&f.name, &f.value));
    let refused = || Error::refused(StatusCode::UNPROCESSABLE_ENTITY, "not-flat-json");
    for (name, value) in program::pairs(&said, cx.lang()).ok_or_else(refused)? {
        form = form.with(&name, &value);
    }
    let form = form.with("version", &seen.to_string()).with("act", act);
    let state = cx.state.clone();
    let answer = form::take(cx, Path(at), form).await?;
    program::made(answer, &state.public_url, (StatusCode::OK, json!({ "version": seen + 1 }))).await
}

/// Writes fields of a report, or hands it in. Its values and what was spent are fields of it.
#[utoipa::path(patch, operation_id = "write_report", path = "/api/v1/networks/{network}/plans/{plan}/reporting/{window}/{entity}/{reference}", tag = "reporting",
    params(("network" = String, Path), ("plan" = String, Path), ("window" = String, Path, description = "The window's reference"), ("entity" = String, Path, description = "The code of the entity that reports"), ("reference" = String, Path, description = "The activity's reference"),
        ("If-Match" = String, Header, description = "The ETag that reading it gave"), ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = ReportFields, security(("person" = [])),
    responses((status = 200, description = "Written; `version` and `location`", body = inline(serde_json::Value)), (status = 412, description = "It has changed since; `version` says to what", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn write(
    cx: Cx,
    Path(at): Path<Address>,
    headers: HeaderMap,
    body: Result<Body<ReportFields>, Error>,
) -> Answer {
    cx.params().only(&["lang"])?;
    let open = open(&cx, &at).await?;
    let seen = version::matched(&headers, open.version)?;
    let Body(sent) = body?;
    let act = if sent.submit { "submit" } else { "save" };
    over(cx, at, (open, seen), (sent.fields.into_iter().collect(), act)).await
}

/// Says the value of an indicator of an activity in a window, as part of the report of its owner, which
/// stays a draft until it is handed in.
#[utoipa::path(put, path = "/api/v1/networks/{network}/plans/{plan}/reporting/{window}/{entity}/{reference}/values/{indicator}", tag = "reporting",
    params(("network" = String, Path), ("plan" = String, Path), ("window" = String, Path, description = "The window's reference"), ("entity" = String, Path, description = "The code of the entity that reports"), ("reference" = String, Path, description = "The activity's reference"), ("indicator" = String, Path, description = "The reference of the indicator in use"),
        ("If-Match" = String, Header, description = "The ETag that reading the report gave"), ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = NewValue, security(("person" = [])),
    responses((status = 200, description = "Written; `version` of the report and `location`", body = inline(serde_json::Value)), (status = 412, description = "The report has changed since; `version` says to what", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn value(
    cx: Cx,
    Path((network, plan, window, entity, reference, indicator)): Path<(
        String,
        String,
        String,
        String,
        String,
        String,
    )>,
    headers: HeaderMap,
    body: Result<Body<NewValue>, Error>,
) -> Answer {
    cx.params().only(&["lang"])?;
    let at = (network, plan, window, entity, reference);
    let open = open(&cx, &at).await?;
    let name = |what: &str| format!("v-{indicator}-{what}");
    let mine = |field: &Field| field.name.starts_with(&name(""));
    if !open.fields.iter().any(mine) {
        return Err(Error::not_found("indicator", &indicator));
    }
    let seen = version::matched(&headers, open.version)?;
    let Body(sent) = body?;
    // What is said is all that is said of it.
    let mut said: Map<String, Value> =
        open.fields.iter().filter(|f| mine(f)).map(|f| (f.name.clone(), Value::Null)).collect();
    said.insert(name("n"), sent.value);
    if let Some(of) = sent.of {
        said.insert(name("d"), of.into());
    }
    if sent.not_applicable {
        said.insert(name("na"), true.into());
    }
    if let Some(note) = sent.note {
        said.insert(name("note"), note.into());
    }
    for (part, number) in sent.parts {
        said.insert(name(&format!("p-{part}")), number.into());
    }
    over(cx, at, (open, seen), (said, "save")).await
}
