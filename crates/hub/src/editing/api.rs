//! Writing activities, for programs that act as a person.

use super::many::{self, Became, Item};
use super::sent::ActivityFields;
use crate::web::body::Body;
use crate::web::{Answer, Cx, Error, error, respond, version};
use aunar_domain::activity::Activity;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::Map;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// Most activities of one list.
const MOST: usize = 500;

/// The part of the API's description that is about writing activities.
#[derive(OpenApi)]
#[openapi(paths(create, change, bulk))]
pub(super) struct EditingApi;

/// An activity as it was written.
#[derive(Serialize, ToSchema)]
pub(super) struct Written {
    id: Uuid,
    reference: String,
    /// The version that it has now; also the ETag.
    version: i64,
    url: String,
}

/// One of a list of activities to be written.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ListItem {
    /// The reference of the activity that is changed; without one it is a new one.
    reference: Option<String>,
    /// The version it is changed from, where it is changed.
    version: Option<i64>,
    /// What it is to say.
    fields: ActivityFields,
}

/// A list of activities to be written.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct List {
    /// The activities, 500 at most.
    items: Vec<ListItem>,
}

/// What became of one of a list.
#[derive(Serialize, ToSchema)]
pub(super) struct ItemResult {
    /// Its place in the list, from 0.
    index: usize,
    /// 201 new, 200 changed or as it was; what refused it otherwise; 424 where it was held back since
    /// another was refused.
    status: u16,
    activity: Option<Written>,
    /// Why it was refused, as a problem.
    #[schema(value_type = Option<Object>)]
    problem: Option<serde_json::Value>,
}

/// What became of a list.
#[derive(Serialize, ToSchema)]
pub(super) struct ListResult {
    /// How many were written.
    written: usize,
    items: Vec<ItemResult>,
}

fn written(cx: &Cx, (network, plan): (&str, &str), activity: &Activity) -> Written {
    let reference = crate::web::params::encode(&activity.reference);
    let base = &cx.state.public_url;
    Written {
        id: activity.id.0,
        reference: activity.reference.clone(),
        version: activity.version,
        url: format!("{base}/api/v1/networks/{network}/plans/{plan}/activities/{reference}"),
    }
}

/// The answer to a program that sent one activity.
fn told(cx: &Cx, at: (&str, &str), became: Became) -> Answer {
    let (status, activity) = match became {
        Became::Created(activity) => (StatusCode::CREATED, activity),
        Became::Changed(activity) | Became::Same(activity) => (StatusCode::OK, activity),
        Became::Refused(error) => return Err(error),
        Became::Held => return Err(Error::Internal("nothing was stored of it".to_owned())),
    };
    let said = written(cx, at, &activity);
    let mut answer = version::tagged(respond::json(&said)?, activity.version);
    *answer.status_mut() = status;
    if status == StatusCode::CREATED
        && let Ok(url) = HeaderValue::from_str(&said.url)
    {
        answer.headers_mut().insert(header::LOCATION, url);
    }
    Ok(answer)
}

/// Writes one activity, as a list of one.
async fn one(cx: &mut Cx, at: (&str, &str), item: Item) -> Answer {
    let became = many::write(cx, at, vec![item], false).await?.pop();
    let became = became.ok_or_else(|| Error::Internal("nothing became of it".to_owned()))?;
    told(cx, at, became)
}

/// Adds an activity to a draft. What is not said is as in an empty form.
#[utoipa::path(post, operation_id = "create_activity", path = "/api/v1/networks/{network}/plans/{plan}/activities", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = ActivityFields, security(("person" = [])),
    responses((status = 201, body = Written), (status = 401, description = "A token is needed", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 403, description = "Not theirs to do, or the plan is not open", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 422, description = "A field says what cannot be", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn create(
    mut cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    body: Result<Body<ActivityFields>, Error>,
) -> Answer {
    cx.params().only(&["lang"])?;
    let read = body.and_then(|Body(fields)| fields.read(cx.lang()));
    one(&mut cx, (&network, &plan), Item { of: None, read }).await
}

/// Changes the fields of an activity of a draft that are sent, and no others.
#[utoipa::path(patch, operation_id = "change_activity", path = "/api/v1/networks/{network}/plans/{plan}/activities/{reference}", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"), ("reference" = String, Path, description = "The activity's reference"),
        ("If-Match" = String, Header, description = "The ETag that reading it gave"),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = ActivityFields, security(("person" = [])),
    responses((status = 200, body = Written), (status = 401, description = "A token is needed", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 403, description = "Not theirs to do, or the plan is not open", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such activity", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 412, description = "It has changed since; `version` says to what", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 422, description = "A field says what cannot be", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 428, description = "If-Match is needed", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn change(
    mut cx: Cx,
    Path((network, plan, reference)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Result<Body<ActivityFields>, Error>,
) -> Answer {
    cx.params().only(&["lang"])?;
    let stands = many::version(&cx, (&network, &plan), &reference)?;
    let seen = version::matched(&headers, stands)?;
    let read = body.and_then(|Body(fields)| fields.read(cx.lang()));
    one(&mut cx, (&network, &plan), Item { of: Some((reference, seen)), read }).await
}

/// Adds and changes a list of activities in one transaction: all of them, or none where one is refused;
/// with `partial=true` what can be.
#[utoipa::path(post, path = "/api/v1/networks/{network}/plans/{plan}/activities/bulk", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("partial" = Option<bool>, Query, description = "Write what can be, whatever is refused"),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = List, security(("person" = [])),
    responses((status = 200, body = ListResult), (status = 401, description = "A token is needed", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 403, description = "The plan is not open", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 422, description = "One is refused, and nothing was written; `items` has what became of each", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn bulk(
    mut cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    body: Result<Body<List>, Error>,
) -> Answer {
    cx.params().only(&["partial", "lang"])?;
    many::may_begin(&cx, (&network, &plan))?;
    let Body(list) = body?;
    let flag = |v: bool| if v { "true" } else { "false" };
    let partial = cx.params().code("partial", &[true, false], flag)?.unwrap_or(false);
    if list.items.len() > MOST {
        let most = MOST.to_string();
        let values = vec![("most", most)];
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Err(Error::Refused { status, code: "list-too-long", values });
    }
    let lang = cx.lang();
    let item = |one: ListItem| {
        let read = one.fields.read(lang);
        match (one.reference, one.version) {
            (None, _) => Item { of: None, read },
            (Some(reference), Some(version)) => Item { of: Some((reference, version)), read },
            (Some(reference), None) => {
                let why = Error::refused(StatusCode::PRECONDITION_REQUIRED, "needs-version");
                // No record is at this version; what is said is why.
                Item { of: Some((reference, i64::MIN)), read: Err(why) }
            }
        }
    };
    let items: Vec<Item> = list.items.into_iter().map(item).collect();
    let at = (network.as_str(), plan.as_str());
    let became = many::write(&mut cx, at, items, partial).await?;
    let refused = became.iter().any(|one| matches!(one, Became::Refused(_)));
    let held = refused && !partial;
    let mut n = 0;
    let results = became.into_iter().enumerate().map(|(index, one)| {
        let (status, activity, problem) = match one {
            Became::Refused(error) => {
                (error.status().as_u16(), None, Some(error::told(&cx.reader, &error)))
            }
            Became::Same(activity) => (200, Some(written(&cx, at, &activity)), None),
            Became::Held => (424, None, None),
            Became::Created(activity) => {
                n += 1;
                (201, Some(written(&cx, at, &activity)), None)
            }
            Became::Changed(activity) => {
                n += 1;
                (200, Some(written(&cx, at, &activity)), None)
            }
        };
        ItemResult { index, status, activity, problem }
    });
    let items: Vec<ItemResult> = results.collect();
    if held {
        return Ok(nothing(&cx, &items));
    }
    respond::json(&ListResult { written: n, items })
}

/// The answer where nothing of a list was written, since one of it was refused.
fn nothing(cx: &Cx, items: &[ItemResult]) -> Response {
    let refused = items.iter().filter(|item| item.problem.is_some()).count();
    let (t, mut more) = (cx.t(), Map::new());
    match serde_json::to_value(items) {
        Ok(items) => more.insert("items".to_owned(), items),
        Err(error) => return Error::Internal(error.to_string()).into_response(),
    };
    let said = (t.t("error-bad-request-heading"), t.n("list-refused", refused as u64));
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    respond::problem_with(status, "list-refused", (&said.0, &said.1), &[], &more)
}
