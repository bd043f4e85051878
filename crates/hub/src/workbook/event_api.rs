//! Events written by programs that act as a person: by the rules by which a copy's rows are.

use super::apply::{self, Done, Job, Work};
use super::columns;
use super::effect::Refusal;
use super::form::MOMENT;
use super::place::{Place, hand};
use super::sheets::{self, Part};
use super::snapshot::Snapshot;
use super::store;
use crate::ledger;
use crate::web::body::Body;
use crate::web::{Answer, Cx, Error, respond, version};
use aunar_domain::access::Action;
use aunar_domain::copy::Sheet;
use aunar_domain::event::Event;
use aunar_domain::words::Lang;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use chrono::NaiveDateTime;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about writing events.
#[derive(OpenApi)]
#[openapi(paths(create, change))]
pub(super) struct EventApi;

/// An event; what is not there is not touched, null or a blank takes away.
#[derive(Deserialize, ToSchema, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct EventFields {
    /// The words by their languages, or in the language of the request.
    #[schema(value_type = Option<Object>)]
    title: Option<Value>,
    #[schema(value_type = Option<Object>)]
    summary: Option<Value>,
    /// Why it moved.
    #[schema(value_type = Option<Object>)]
    moved_reason: Option<Value>,
    /// The reference of the activity it belongs to.
    #[serde(deserialize_with = "there")]
    activity: Option<String>,
    /// Its kind, by its code.
    #[serde(deserialize_with = "there")]
    kind: Option<String>,
    /// `2027-05-01T09:00`, on its own clock.
    #[serde(deserialize_with = "there")]
    start: Option<String>,
    #[serde(deserialize_with = "there")]
    end: Option<String>,
    /// Its zone, by its IANA name.
    #[serde(deserialize_with = "there")]
    zone: Option<String>,
    /// in-person, online or hybrid.
    #[serde(deserialize_with = "there")]
    format: Option<String>,
    #[serde(deserialize_with = "there")]
    venue: Option<String>,
    /// The code of the place.
    #[serde(deserialize_with = "there")]
    place: Option<String>,
    #[serde(deserialize_with = "there")]
    link: Option<String>,
    #[serde(deserialize_with = "there")]
    recording: Option<String>,
    /// Languages of interpretation.
    interpretation: Option<Vec<String>>,
    /// open, invitation, member-states or under-30.
    #[serde(deserialize_with = "there")]
    access: Option<String>,
    cancelled: Option<bool>,
    /// The identifier of a new one: sent again with it, it is added once.
    id: Option<Uuid>,
}

/// Tells null, which takes away, from what is not there.
fn there<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Option::<String>::deserialize(from).map(|text| Some(text.unwrap_or_default()))
}

/// An event as it was written.
#[derive(Serialize, ToSchema)]
pub(super) struct WrittenEvent {
    id: Uuid,
    reference: String,
    /// The version that it has now; also the ETag.
    version: i64,
    url: String,
}

impl EventFields {
    /// What it says, by the names of the columns.
    fn cells(&self, lang: Lang) -> Result<BTreeMap<String, String>, Error> {
        let mut cells = BTreeMap::new();
        let texts = [
            ("title", &self.title),
            ("summary", &self.summary),
            ("moved-reason", &self.moved_reason),
        ];
        for (label, text) in texts {
            let Some(text) = text else { continue };
            let wrong = || Error::Faulty {
                errors: vec![(label.replace('-', "_"), "\"…\", { \"es\": \"…\" }".to_owned())],
            };
            match text {
                Value::String(words) => {
                    cells.insert(format!("{label}.{}", lang.code()), words.clone());
                }
                Value::Object(all) => {
                    for (code, words) in all {
                        let of = Lang::from_code(code).ok_or_else(wrong)?;
                        let words = match words {
                            Value::String(words) => words.clone(),
                            Value::Null => String::new(),
                            _ => return Err(wrong()),
                        };
                        cells.insert(format!("{label}.{}", of.code()), words);
                    }
                }
                _ => return Err(wrong()),
            }
        }
        let moment = |text: &String| {
            let forms = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", MOMENT];
            let read = forms.iter().find_map(|f| NaiveDateTime::parse_from_str(text, f).ok());
            read.map_or_else(|| text.clone(), |at| at.format(MOMENT).to_string())
        };
        let said = [
            ("activity", self.activity.clone()),
            ("event-kind", self.kind.clone()),
            ("start", self.start.as_ref().map(moment)),
            ("end", self.end.as_ref().map(moment)),
            ("zone", self.zone.clone()),
            ("format", self.format.clone()),
            ("venue", self.venue.clone()),
            ("place", self.place.clone()),
            ("link", self.link.clone()),
            ("recording", self.recording.clone()),
            ("interpretation", self.interpretation.as_ref().map(|all| all.join("; "))),
            ("event-access", self.access.clone()),
            ("cancelled", self.cancelled.map(|yes| if yes { "yes" } else { "" }.to_owned())),
        ];
        let said = said.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?)));
        cells.extend(said.map(|(name, text)| (name, text.trim().to_owned())));
        Ok(cells)
    }
}

/// Adds an event to a plan's calendar.
#[utoipa::path(post, operation_id = "create_event", path = "/api/v1/networks/{network}/plans/{plan}/events", tag = "events",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = EventFields, security(("person" = [])),
    responses((status = 201, body = WrittenEvent), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn create(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    body: Result<Body<EventFields>, Error>,
) -> Answer {
    cx.params().only(&["lang"])?;
    let place = allowed(&cx, &network, &plan)?;
    let Body(fields) = body?;
    write(&cx, &place, None, &fields).await
}

/// Changes the fields of an event that are sent.
#[utoipa::path(patch, operation_id = "change_event", path = "/api/v1/networks/{network}/plans/{plan}/events/{reference}", tag = "events",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The code of the plan whose activity it belongs to, or of its time"), ("reference" = String, Path, description = "The event's reference"),
        ("If-Match" = String, Header, description = "The ETag that reading it gave"), ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = EventFields, security(("person" = [])),
    responses((status = 200, body = WrittenEvent), (status = 412, description = "It has changed since; `version` says to what", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn change(
    cx: Cx,
    Path((network, plan, reference)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Result<Body<EventFields>, Error>,
) -> Answer {
    cx.params().only(&["lang"])?;
    let place = allowed(&cx, &network, &plan)?;
    let stands = place.network.event(&reference).filter(|e| e.outside.is_none());
    let stands = stands.ok_or_else(|| Error::not_found("event", &reference))?.version;
    let seen = version::matched(&headers, stands)?;
    let Body(fields) = body?;
    write(&cx, &place, Some((&reference, seen)), &fields).await
}

/// The plan, for whoever may change events of it at all.
fn allowed(cx: &Cx, network: &str, plan: &str) -> Result<Place, Error> {
    let place = Place::of(cx, network, plan)?;
    cx.person()?;
    let whole = place.object();
    let any = cx.may(Action::EditEvent, whole)
        || place.plan().activities.iter().any(|a| {
            cx.may(Action::EditEvent, whole.of(&a.content.leading()).under(a.content.priority))
        });
    if any {
        Ok(place)
    } else {
        Err(cx.acting(Action::EditEvent, whole).err().unwrap_or_else(Error::forbidden))
    }
}

async fn write(cx: &Cx, place: &Place, of: Option<(&str, i64)>, fields: &EventFields) -> Answer {
    let id = place.network.network.id;
    let (mut tx, picture) = cx.turn(id).await?;
    let picture = picture.seen_by(&cx.who);
    let network = picture.by_id(id).cloned().ok_or_else(|| Error::not_found("network", ""))?;
    let ledger = ledger::of(&cx.state, id).await?;
    let held = Place { network, plan: place.plan, code: place.code.clone() };
    if held.network.plan_by_id(held.plan).is_none() {
        return Err(Error::not_found("plan", &held.code));
    }
    let mut around = held.around(cx).await?;
    around.ledger = ledger;
    let (hand, columns) = (hand(cx), columns::of(Sheet::Events, around.t.0));
    let mut row = None;
    if let Some((reference, seen)) = of {
        let event = around.network.event(reference);
        let event = event.ok_or_else(|| Error::not_found("event", reference))?;
        if event.version != seen {
            return Err(Error::Stale { version: event.version });
        }
        let records = sheets::events_of(&around, &Snapshot::now(&around), Part::default(), &hand);
        let found = records.into_iter().find(|r| r.id == event.id.to_string());
        // It is of another plan.
        row = Some(found.ok_or_else(|| Error::not_found("event", reference))?);
    }
    let now =
        row.as_ref().map_or_else(|| vec![String::new(); columns.0.len()], |r| r.cells.clone());
    let mut cells = now.clone();
    for (code, text) in fields.cells(around.t.0)? {
        if let Some(at) = columns.at(&code) {
            cells[at] = text;
        }
    }
    let seed = fields.id.unwrap_or_else(Uuid::now_v7).to_string();
    // Who sends one as new says that it is one.
    let job = Job { row: 0, id: row.map(|r| r.id), seed, now, cells, as_new: true };
    let is = job.id.clone().unwrap_or_else(|| job.fresh().to_string());
    let mut work = Work::default();
    let done = apply::all(Sheet::Events, &around, &hand, &columns, &[job], &mut work);
    let refusals = match done.into_iter().next() {
        Some(Done::Refused(refusals)) => refusals,
        Some(Done::Asked(why)) => vec![Refusal::row(why)],
        Some(Done::Same) => {
            // Sent before, or nothing new.
            let found = around.network.events.iter().find(|e| e.id.to_string() == is);
            let found = found.ok_or_else(|| Error::refused(StatusCode::CONFLICT, "busy"))?;
            return told(cx, &around.network.network.code, found, false);
        }
        _ => Vec::new(),
    };
    if !refusals.is_empty() {
        return Err(refused(cx, &columns, &refusals));
    }
    let event = store::put(&mut tx, &around, &hand, &mut work).await?;
    cx.state.pictures.commit(tx).await?;
    let event = event.ok_or_else(|| Error::Internal("an event was not written".to_owned()))?;
    told(cx, &around.network.network.code, &event, of.is_none())
}

fn told(cx: &Cx, network: &str, event: &Event, new: bool) -> Answer {
    let reference = crate::web::params::encode(&event.reference);
    let said = WrittenEvent {
        id: event.id.0,
        reference: event.reference.clone(),
        version: event.version,
        url: format!("{}/api/v1/networks/{network}/events/{reference}", cx.state.public_url),
    };
    let mut answer = version::tagged(respond::json(&said)?, event.version);
    if new {
        *answer.status_mut() = StatusCode::CREATED;
        if let Ok(url) = HeaderValue::from_str(&said.url) {
            answer.headers_mut().insert(header::LOCATION, url);
        }
    }
    Ok(answer)
}

/// What was refused, by the names that a program knows the fields by.
fn refused(cx: &Cx, columns: &columns::Columns, refusals: &[Refusal]) -> Error {
    if refusals.iter().any(|r| r.code == "not-yours") {
        return Error::forbidden();
    }
    let named = |refusal: &Refusal| {
        let code = refusal.column.and_then(|at| columns.0.get(at)).map_or("", |c| c.label);
        match code {
            "event-kind" => "kind".to_owned(),
            "event-access" => "access".to_owned(),
            other => other.replace('-', "_"),
        }
    };
    let errors =
        refusals.iter().map(|r| (named(r), cx.t().label("intake", r.code))).collect::<Vec<_>>();
    Error::Faulty { errors }
}
