//! Writing budget lines, for programs that act as a person: the form of an activity's money, line by line.

use super::activity::{self, Address};
use super::{save, typed, writers};
use crate::ledger;
use crate::web::body::Body;
use crate::web::field::Wrong;
use crate::web::{Answer, Cx, Error, Form, program, version};
use aunar_domain::access::{Action, Object};
use aunar_domain::money::Line;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

/// A budget line; what is not there is not touched, null takes away.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LineFields {
    /// The code of the entity whose it is; only of a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entity: Option<String>,
    /// core, entity, government or another source, by its code.
    source: Option<String>,
    /// The code of who gives it.
    #[serde(default, deserialize_with = "there")]
    #[schema(value_type = Option<String>)]
    from: Option<Value>,
    year: Option<i32>,
    /// 1 to 4; null for the whole year.
    #[serde(default, deserialize_with = "there")]
    #[schema(value_type = Option<u32>)]
    quarter: Option<Value>,
    /// ISO 4217.
    currency: Option<String>,
    /// In whole units of the currency, with decimals.
    #[serde(default, deserialize_with = "there")]
    #[schema(value_type = Option<f64>)]
    required: Option<Value>,
    #[serde(default, deserialize_with = "there")]
    #[schema(value_type = Option<f64>)]
    available: Option<Value>,
    #[serde(default, deserialize_with = "there")]
    #[schema(value_type = Option<f64>)]
    spent: Option<Value>,
    #[serde(default, deserialize_with = "there")]
    #[schema(value_type = Option<String>)]
    note: Option<Value>,
    /// The identifier of a new one: sent again with it, it is added once.
    id: Option<Uuid>,
}

/// Tells null from what is not there.
fn there<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}

impl LineFields {
    /// Its fields as they are typed, over those of a form.
    fn over(&self, cx: &Cx, mut fields: Map<String, Value>) -> Result<Form, Error> {
        let text = |text: &Option<String>| text.as_ref().map(|t| Value::from(t.as_str()));
        let said = [
            ("entity", text(&self.entity)),
            ("source", text(&self.source)),
            ("from", self.from.clone()),
            ("year", self.year.map(Value::from)),
            ("quarter", self.quarter.clone()),
            ("currency", text(&self.currency)),
            ("required", self.required.clone()),
            ("available", self.available.clone()),
            ("spent", self.spent.clone()),
            ("note", self.note.clone()),
        ];
        for (name, value) in said {
            if let Some(value) = value {
                fields.insert(name.to_owned(), value);
            }
        }
        let refused = || Error::refused(StatusCode::UNPROCESSABLE_ENTITY, "not-flat-json");
        let pairs = program::pairs(&fields, cx.lang()).ok_or_else(refused)?;
        Ok(pairs.iter().fold(Form::default(), |form, (name, value)| form.with(name, value)))
    }
}

/// What stands in the form of a line, or of a new one; refused to who may write none of the activity's.
async fn form_of(
    cx: &Cx,
    at: &Address,
    line: Option<&str>,
) -> Result<(Map<String, Value>, Option<Line>), Error> {
    cx.person()?;
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    let activity = cx.activity(plan, &at.2)?;
    let owners = writers(cx, plan, activity);
    if owners.is_empty() {
        let leading = activity.content.leading();
        cx.acting(Action::EditMoney, Object::plan(&plan.plan).of(&leading))?;
        return Err(Error::forbidden());
    }
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let of_activity = ledger.plan(plan.plan.id).of(activity.id);
    let found = match line {
        Some(reference) => {
            let found = of_activity.lines().find(|l| l.reference == reference);
            let found = found.ok_or_else(|| Error::not_found("line", reference))?;
            if !owners.contains(&found.entity) {
                return Err(Error::forbidden());
            }
            Some(found.clone())
        }
        None => None,
    };
    let (nothing, t) = (Wrong::default(), cx.t());
    let of = (&*network, &plan.plan);
    let fields = typed::fields(t, of.0, of.1, &owners, found.as_ref(), None, &nothing);
    let fields = fields.into_iter().map(|field| (field.name, Value::from(field.value))).collect();
    Ok((fields, found))
}

async fn sent(cx: Cx, at: Address, form: Form, told: (StatusCode, Value)) -> Answer {
    let state = cx.state.clone();
    let answer = activity::act(cx, Path(at), form).await?;
    program::made(answer, &state.public_url, told).await
}

/// Adds a budget line to an activity.
#[utoipa::path(post, path = "/api/v1/networks/{network}/plans/{plan}/activities/{reference}/money/lines", tag = "money",
    params(("network" = String, Path), ("plan" = String, Path), ("reference" = String, Path, description = "The activity's reference"),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = LineFields, security(("person" = [])),
    responses((status = 201, description = "Added; `id` and `location`", body = inline(serde_json::Value)), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn add(
    cx: Cx,
    Path(at): Path<Address>,
    body: Result<Body<LineFields>, Error>,
) -> Answer {
    cx.params().only(&["lang"])?;
    let (fields, _) = form_of(&cx, &at, None).await?;
    let Body(new) = body?;
    let id = new.id.unwrap_or_else(|| save::fresh().0);
    let form = new.over(&cx, fields)?.with("new", &id.to_string());
    sent(cx, at, form, (StatusCode::CREATED, json!({ "id": id }))).await
}

/// Changes the fields of a budget line that are sent.
#[utoipa::path(patch, operation_id = "change_budget_line", path = "/api/v1/networks/{network}/plans/{plan}/activities/{reference}/money/lines/{line}", tag = "money",
    params(("network" = String, Path), ("plan" = String, Path), ("reference" = String, Path, description = "The activity's reference"), ("line" = String, Path, description = "The line's reference"),
        ("If-Match" = String, Header, description = "The version that the list of lines gave"), ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = LineFields, security(("person" = [])),
    responses((status = 200, description = "Changed; `location`", body = inline(serde_json::Value)), (status = 412, description = "It has changed since; `version` says to what", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn change(
    cx: Cx,
    Path((network, plan, reference, line)): Path<(String, String, String, String)>,
    headers: HeaderMap,
    body: Result<Body<LineFields>, Error>,
) -> Answer {
    cx.params().only(&["lang"])?;
    let at = (network, plan, reference);
    let (fields, found) = form_of(&cx, &at, Some(&line)).await?;
    let found = found.ok_or_else(|| Error::not_found("line", &line))?;
    let seen = version::matched(&headers, found.version)?;
    let Body(change) = body?;
    let form = change.over(&cx, fields)?;
    let form = form.with("id", &found.id.to_string()).with("version", &seen.to_string());
    sent(cx, at, form, (StatusCode::OK, json!({}))).await
}

/// Takes a budget line away.
#[utoipa::path(delete, path = "/api/v1/networks/{network}/plans/{plan}/activities/{reference}/money/lines/{line}", tag = "money",
    params(("network" = String, Path), ("plan" = String, Path), ("reference" = String, Path, description = "The activity's reference"), ("line" = String, Path, description = "The line's reference"),
        ("If-Match" = String, Header, description = "The version that the list of lines gave"), ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    security(("person" = [])),
    responses((status = 200, description = "Taken away; `location`", body = inline(serde_json::Value)), (status = 412, description = "It has changed since; `version` says to what", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn remove(
    cx: Cx,
    Path((network, plan, reference, line)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Answer {
    cx.params().only(&["lang"])?;
    let at = (network, plan, reference);
    let (_, found) = form_of(&cx, &at, Some(&line)).await?;
    let found = found.ok_or_else(|| Error::not_found("line", &line))?;
    let seen = version::matched(&headers, found.version)?;
    let form = Form::default().with("act", "remove").with("id", &found.id.to_string());
    let form = form.with("version", &seen.to_string());
    sent(cx, at, form, (StatusCode::OK, json!({}))).await
}
