//! Rooms: a question that is talked about between two days, moderated, and summed up in a document of what
//! it is about.
//!
//! Whoever may not read a room does not learn that it is there: its address answers as one that was never
//! given, it is in no list, search, feed or count of theirs, and no row of the history tells it. Whoever
//! speaks is shown as the seat they speak for, never by name.

mod api;
mod document;
mod list;
mod open;
mod page;
mod say;
mod sum;
mod waiting;

pub use waiting::waiting;

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Cx, Error, State, Tongue, address as addresses, numbers};
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::mandate::Mandate;
use aunar_domain::room::{About, Room, Stage};
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    let at = |rest: &str| format!("/{{network}}/rooms{rest}");
    Router::new()
        .route(&at(""), get(list::show))
        .route(&at("/new"), get(open::fresh).post(open::begin))
        .route(&at("/{reference}"), get(page::show).post(say::act))
        .route(&at("/{reference}/edit"), get(open::show).post(open::save))
        .route(&at("/{reference}/sum"), get(sum::show).post(sum::save))
        .route(&at("/{reference}/summary"), get(document::show))
        .route(&at("/{reference}/summary.docx"), get(document::file))
        .route("/api/v1/networks/{network}/rooms", get(api::rooms))
        .route("/api/v1/networks/{network}/rooms/{reference}", get(api::room))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::RoomApi::openapi()
}

/// The address of a room.
#[must_use]
pub fn address(network: &NetworkPicture, room: &Room) -> String {
    format!("/{}/rooms/{}", network.network.code, encode(&room.reference))
}

/// Whether whoever asks may do something in a room.
fn may(cx: &Cx, action: Action, room: &Room) -> bool {
    cx.may(action, Object::network(room.network).within(room.face()))
}

/// The rooms that whoever asks may read, those that close last first.
pub async fn visible(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Room>, Error> {
    let mut all = records::room::of_network(&cx.state.db, network.network.id).await?;
    all.retain(|room| may(cx, Action::ReadRoom, room));
    all.sort_by_key(|room| (std::cmp::Reverse(room.closes), room.id.0));
    Ok(all)
}

/// A room by its reference; one that whoever asks may not read is as one that is not there.
async fn one(cx: &Cx, network: &NetworkPicture, reference: &str) -> Result<Room, Error> {
    let all = visible(cx, network).await?;
    let found = all.into_iter().find(|r| r.reference.eq_ignore_ascii_case(reference));
    found.ok_or_else(|| Error::not_found("room", reference))
}

/// A room on the page of what it is about: its address, question and, once it is summed up, the document.
pub struct Beside {
    /// Its address.
    pub href: String,
    /// Its question.
    pub question: Words,
    /// Where it stands.
    pub stands: String,
    /// The document that it became.
    pub summary: Option<String>,
}

/// The rooms about something that whoever asks may read.
pub async fn beside(cx: &Cx, network: &NetworkPicture, about: About) -> Result<Vec<Beside>, Error> {
    let t = cx.t();
    let all = visible(cx, network).await?.into_iter().filter(|room| room.about == about);
    let beside = |room: Room| {
        let href = address(network, &room);
        Beside {
            question: Words::of(&room.question, t.0, t),
            stands: stands(t, cx, &room).1,
            summary: room.summed_at.map(|_| format!("{href}/summary")),
            href,
        }
    };
    Ok(all.map(beside).collect())
}

/// What a room is about, as far as whoever asks may see it: address and title.
fn about(cx: &Cx, network: &NetworkPicture, room: &Room) -> Option<(String, Words)> {
    let t = cx.t();
    match room.about {
        About::Network => None,
        About::Activity(id) => {
            let (plan, one) = network.activity(id)?;
            let href = addresses::activity(network, plan, &one.reference);
            Some((href, Words::of(&one.content.title, t.0, t)))
        }
        About::Event(id) => {
            let event = network.events.iter().find(|e| e.id == id)?;
            let href = format!("/{}/events/{}", network.network.code, event.reference);
            Some((href, Words::of(&event.title, t.0, t)))
        }
    }
}

/// Where a room stands, with its days, in words.
#[must_use]
pub fn stands(t: Tongue, cx: &Cx, room: &Room) -> (&'static str, String, String) {
    let stage = room.stage(cx.now.date_naive());
    let tone = match stage {
        Stage::Open => "comment-published",
        Stage::Coming => "consultation-coming",
        Stage::Closed => "plain",
    };
    let (from, until) = numbers::ends(t.0, room.opens, room.closes);
    let days = t.with("call-days", &[("from", &from), ("until", &until)]);
    (tone, t.label("room-stage", stage.code()), days)
}

/// The seat that somebody speaks for: never who they are.
fn seat(t: Tongue, network: &NetworkPicture, mandate: Option<&Mandate>) -> String {
    let Some(mandate) = mandate else { return String::new() };
    let entity = mandate.entity.and_then(|id| network.common.register.get(id));
    let country = mandate.country.as_deref().and_then(|c| network.common.geography.get(c));
    let of = entity.map(|e| e.short(t.0)).or_else(|| country.map(|c| c.name.words(t.0)));
    match of {
        Some(of) => of.to_owned(),
        None => t.label("role", mandate.role.code()),
    }
}

/// Somebody was faster.
fn moved(error: DbError) -> Error {
    Error::moved(error, "room-moved")
}

/// A deed on a room, for the history.
fn deed(actor: String, action: &'static str, before: Option<&Room>, after: &Room) -> Entry {
    Entry {
        actor,
        via: "web",
        action,
        entity: "room",
        record: after.id.0,
        plan: None,
        before: before.map(records::room::form),
        after: Some(records::room::form(after)),
    }
}
