//! News: drafted by members or by those who run the network, looked over, public from its moment on,
//! always with who wrote it, whether it was reviewed above, the network's standing notes and offices to
//! ask.

mod act;
mod api;
mod edit;
mod list;
mod notes;
mod page;
mod pictures;
mod waiting;

pub use waiting::waiting;

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::params::encode;
use crate::web::{Cx, Error, State, Tongue, respond, upload};
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::EntityId;
use aunar_domain::news::News;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::response::Response;
use axum::routing::{get, post};
use chrono::TimeDelta;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/news", get(list::show))
        .route("/{network}/news/new", get(edit::fresh).post(edit::begin))
        .route("/{network}/news/notes", get(notes::show).post(notes::act))
        .route("/{network}/news/{reference}", get(page::show).post(act::act))
        .route("/{network}/news/{reference}/edit", get(edit::show).post(edit::save))
        .route(
            "/{network}/news/{reference}/pictures",
            get(pictures::show)
                .post(pictures::take)
                .layer(DefaultBodyLimit::max(upload::MOST_SENT)),
        )
        .route("/{network}/news/{reference}/pictures/{picture}", get(pictures::send))
        .route("/{network}/news/{reference}/pictures/{picture}/remove", post(pictures::remove))
        .route("/api/v1/networks/{network}/news", get(api::news))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::NewsApi::openapi()
}

/// Whether whoever asks looks news over.
fn publishes(cx: &Cx, network: &NetworkPicture) -> bool {
    cx.may(Action::PublishNews, Object::network(network.network.id))
}

/// Whether whoever asks writes news of an entity, or of the network as a whole.
fn writes(cx: &Cx, network: &NetworkPicture, entity: Option<EntityId>) -> bool {
    let whose: Vec<EntityId> = entity.into_iter().collect();
    cx.may(Action::WriteNews, Object::network(network.network.id).of(&whose))
}

/// The news that whoever asks may read, the newest first.
pub async fn visible(cx: &Cx, network: &NetworkPicture) -> Result<Vec<News>, Error> {
    let mut all = records::news::of_network(&cx.state.db, network.network.id).await?;
    let all_of_it = publishes(cx, network);
    let own = |n: &News| n.entity.is_some() && writes(cx, network, n.entity);
    all.retain(|n| all_of_it || n.is_public(cx.now) || own(n));
    all.sort_by_key(|n| (std::cmp::Reverse(n.publish_at.unwrap_or(n.changed_at)), n.id.0));
    Ok(all)
}

/// The news that everybody reads, the newest first.
pub async fn public(cx: &Cx, network: &NetworkPicture) -> Result<Vec<News>, Error> {
    let mut all = visible(cx, network).await?;
    all.retain(|n| n.is_public(cx.now));
    Ok(all)
}

/// An answer that tells which news there is: nobody keeps it where more becomes public within the hour
/// that its validator stands for.
pub async fn kept(cx: &Cx, network: &NetworkPicture, answer: Response) -> Result<Response, Error> {
    Ok(if comes_out(cx, network).await? { respond::private(answer) } else { answer })
}

/// Whether news becomes public within the hour.
pub async fn comes_out(cx: &Cx, network: &NetworkPicture) -> Result<bool, Error> {
    let within = (cx.now, cx.now + TimeDelta::hours(1));
    Ok(records::news::comes_out(&cx.state.db, network.network.id, within).await?)
}

/// A piece of news by its reference, as far as whoever asks may know of it.
async fn one(cx: &Cx, network: &NetworkPicture, reference: &str) -> Result<News, Error> {
    let all = visible(cx, network).await?;
    let found = all.into_iter().find(|n| n.reference.eq_ignore_ascii_case(reference));
    found.ok_or_else(|| Error::not_found("news", reference))
}

/// The address of a piece of news.
#[must_use]
pub fn address(network: &NetworkPicture, news: &News) -> String {
    format!("/{}/news/{}", network.network.code, encode(&news.reference))
}

/// Who wrote it and whether it was reviewed, as the network says it.
#[must_use]
pub fn authorship(t: Tongue, network: &NetworkPicture, news: &News) -> String {
    let entity = news.entity.and_then(|e| network.common.register.get(e));
    let entity = entity.map_or("", |e| e.short(t.0));
    let by = t.with(&format!("news-authorship-{}", news.authorship.code()), &[("entity", entity)]);
    format!("{by} {}", t.label("news-reviewed", news.reviewed.code()))
}

/// Somebody was faster.
fn moved(error: DbError) -> Error {
    Error::moved(error, "news-moved")
}

/// A deed on a piece of news, for the history.
fn deed(actor: String, action: &'static str, before: Option<&News>, after: &News) -> Entry {
    records::deeds::on_page(("news", after.id.0), actor, action, before, after)
}
