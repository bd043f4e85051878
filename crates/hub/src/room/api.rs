//! Rooms for programs: those that whoever asks may read, as on their pages, and what is shown of what was said
//! in them, by seat and never by name. A room that somebody may not read is as one that is not there.

use super::{address, one, seat, visible};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::mandate::Mandate;
use aunar_domain::room::{About, Room, Standing};
use aunar_domain::words::{Lang, Text};
use axum::extract::Path;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about rooms.
#[derive(OpenApi)]
#[openapi(paths(rooms, room))]
pub(super) struct RoomApi;

/// A room.
#[derive(Serialize, ToSchema)]
pub(super) struct RoomItem {
    reference: String,
    version: i64,
    /// network, activity or event.
    about: &'static str,
    /// The reference of the activity, with its plan, or of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    about_reference: Option<String>,
    /// public, seats, members or sealed.
    circle: &'static str,
    #[schema(value_type = Object)]
    question: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Object)]
    context: Option<Text>,
    /// The first day.
    opens: NaiveDate,
    /// The last one: until midnight, universal time.
    closes: NaiveDate,
    /// coming, open or closed.
    stage: &'static str,
    languages: Vec<&'static str>,
    /// The seat of whoever moderates.
    moderator: String,
    /// Whether posts are looked over before they are read.
    held: bool,
    /// What was said, in short, once it is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Object)]
    summary: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summed_at: Option<DateTime<Utc>>,
    url: String,
}

/// A room with what is said in it.
#[derive(Serialize, ToSchema)]
pub(super) struct RoomWhole {
    #[serde(flatten)]
    room: RoomItem,
    posts: Vec<PostItem>,
}

/// Something that is said.
#[derive(Serialize, ToSchema)]
pub(super) struct PostItem {
    number: i64,
    /// The seat that it is said from, never a name.
    seat: String,
    at: DateTime<Utc>,
    #[schema(value_type = Object)]
    words: Text,
}

fn item(cx: &Cx, network: &NetworkPicture, room: &Room, held: &[Mandate]) -> RoomItem {
    let (about, about_reference) = match room.about {
        About::Network => ("network", None),
        About::Activity(id) => {
            let found = network.activity(id);
            ("activity", found.map(|(plan, a)| format!("{}/{}", plan.plan.code, a.reference)))
        }
        About::Event(id) => {
            let found = network.events.iter().find(|e| e.id == id);
            ("event", found.map(|e| e.reference.clone()))
        }
    };
    let moderator = held.iter().find(|m| m.id == room.moderator);
    RoomItem {
        reference: room.reference.clone(),
        version: room.version,
        about,
        about_reference,
        circle: room.circle.code(),
        question: room.question.clone(),
        context: room.context.clone(),
        opens: room.opens,
        closes: room.closes,
        stage: room.stage(cx.now.date_naive()).code(),
        languages: room.langs.iter().copied().map(Lang::code).collect(),
        moderator: seat(cx.t(), network, moderator),
        held: room.held,
        summary: room.summary.clone().filter(|_| room.summed_at.is_some()),
        summed_at: room.summed_at,
        url: format!("{}{}", cx.state.public_url, address(network, room)),
    }
}

/// The rooms of a network that whoever asks may read, those that close last first.
#[utoipa::path(get, path = "/api/v1/networks/{network}/rooms", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<RoomItem>), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn rooms(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let page = Page::of(&cx, 50)?;
    let held = records::person::mandates_in(&cx.state.db, network.network.id).await?;
    let (total, shown) = page.cut(visible(&cx, &network).await?);
    let items = shown.iter().map(|room| item(&cx, &network, room, &held)).collect();
    private(&cx, respond::json(&page.holding(&cx, total, items))?)
}

/// A room, with what is shown of what was said in it.
#[utoipa::path(get, path = "/api/v1/networks/{network}/rooms/{reference}", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("reference" = String, Path, description = "The room's reference")),
    responses((status = 200, body = RoomWhole), (status = 404, description = "No such room that whoever asks may read", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn room(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let found = one(&cx, &network, &reference).await?;
    let held = records::person::mandates_in(&cx.state.db, network.network.id).await?;
    let posts = records::room::posts(&cx.state.db, found.id).await?;
    let posts = posts.into_iter().filter(|post| post.standing == Standing::Shown);
    let posts = posts.filter_map(|post| {
        let from = held.iter().find(|m| m.id == post.mandate);
        Some(PostItem {
            number: post.n,
            seat: seat(cx.t(), &network, from),
            at: post.at,
            words: post.words?,
        })
    });
    let whole = RoomWhole { posts: posts.collect(), room: item(&cx, &network, &found, &held) };
    private(&cx, respond::json(&whole)?)
}

/// Whoever is let in may read more than others: nobody keeps that.
fn private(cx: &Cx, answer: axum::response::Response) -> Answer {
    Ok(if cx.signed.is_some() { respond::private(answer) } else { answer })
}
