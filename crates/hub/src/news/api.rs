//! News, for programs: what everybody reads.

use super::pictures::show_one;
use super::{address, authorship, kept, public};
use crate::records;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about news.
#[derive(OpenApi)]
#[openapi(paths(news))]
pub(super) struct NewsApi;

/// A piece of news.
#[derive(Serialize, ToSchema)]
pub(super) struct NewsItem<'a> {
    reference: &'a str,
    published_at: Option<DateTime<Utc>>,
    #[schema(value_type = Object)]
    title: &'a Text,
    #[schema(value_type = Object)]
    lead: &'a Text,
    #[schema(value_type = Object)]
    body: &'a Text,
    /// network, member or partners.
    authorship: &'static str,
    /// not-reviewed or reviewed, by the Network's Secretariat.
    reviewed: &'static str,
    /// The same in words.
    note: String,
    places: &'a [String],
    address: String,
    pictures: Vec<NewsPicture>,
}

/// A picture of a piece of news.
#[derive(Serialize, ToSchema)]
pub(super) struct NewsPicture {
    /// Where its file is: a JPEG.
    url: String,
    /// In pixels.
    width: i64,
    /// In pixels.
    height: i64,
    /// What it shows, for those who do not see it.
    #[schema(value_type = Object)]
    alt: Text,
    /// Whose it is.
    credit: String,
}

/// The news of a network, the newest first.
#[utoipa::path(get, path = "/api/v1/networks/{network}/news", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<NewsItem>), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn news(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let page = Page::of(&cx, 50)?;
    let (total, shown) = page.cut(public(&cx, &network).await?);
    let item = |n: &aunar_domain::news::News| -> (String, String) {
        (
            authorship(cx.t(), &network, n),
            format!("{}{}", cx.state.public_url, address(&network, n)),
        )
    };
    let pictures = records::news_picture::of_network(&cx.state.db, network.network.id).await?;
    let of = |n: &aunar_domain::news::News| -> Vec<NewsPicture> {
        let own = pictures.iter().filter(|p| p.news == n.id);
        own.map(|p| NewsPicture {
            url: format!("{}{}", cx.state.public_url, show_one(cx.t(), &network, n, p).large),
            width: p.width,
            height: p.height,
            alt: p.alt.clone(),
            credit: p.credit.clone(),
        })
        .collect()
    };
    let items = shown
        .iter()
        .map(|n| {
            let (note, address) = item(n);
            NewsItem {
                reference: &n.reference,
                published_at: n.publish_at,
                title: &n.title,
                lead: &n.lead,
                body: &n.body,
                authorship: n.authorship.code(),
                reviewed: n.reviewed.code(),
                note,
                places: &n.places,
                address,
                pictures: of(n),
            }
        })
        .collect();
    let answer = respond::json(&page.holding(&cx, total, items))?;
    kept(&cx, &network, answer).await
}
