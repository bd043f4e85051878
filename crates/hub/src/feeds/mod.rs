//! What programs and other sites follow a network by: feeds of its events and of what changed, the map
//! of its pages, and small frames that other sites show.

mod embed;
mod entries;
mod oembed;
mod sitemap;

use crate::web::State;
use axum::Router;
use axum::routing::get;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/robots.txt", get(sitemap::robots))
        .route("/sitemap.xml", get(sitemap::index))
        .route("/oembed", get(oembed::show))
        .route("/{network}/sitemap.xml", get(sitemap::of_network))
        .route("/{network}/events.atom", get(entries::events_atom))
        .route("/{network}/events.json", get(entries::events_json))
        .route("/{network}/changes.atom", get(entries::changes_atom))
        .route("/{network}/changes.json", get(entries::changes_json))
        .route("/{network}/news.atom", get(entries::news_atom))
        .route("/{network}/news.json", get(entries::news_json))
        .route("/{network}/embed/events", get(embed::events))
        .route("/{network}/plans/{plan}/embed/progress", get(embed::progress))
}
