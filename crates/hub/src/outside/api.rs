//! Outside mechanisms and their activities, for programs.

use super::mechanism::find;
use crate::picture::NetworkPicture;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::mechanism::Mechanism;
use aunar_domain::outside::OutsideActivity;
use aunar_domain::period::Period;
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about outside mechanisms.
#[derive(OpenApi)]
#[openapi(paths(mechanisms, mechanism_activities))]
pub(super) struct OutsideApi;

/// A mechanism, process or organisation outside the network.
#[derive(Serialize, ToSchema)]
pub(super) struct MechanismItem<'a> {
    reference: &'a str,
    #[schema(value_type = Object)]
    name: &'a Text,
    acronym: Option<&'a str>,
    #[schema(value_type = Option<Object>)]
    summary: Option<&'a Text>,
    /// Codes: ISO 3166 countries, UN M49 regions.
    places: &'a [String],
    /// Where its activities were taken from.
    sources: Vec<SourceItem<'a>>,
}

/// Where activities were taken from.
#[derive(Serialize, ToSchema)]
pub(super) struct SourceItem<'a> {
    name: &'a str,
    url: Option<&'a str>,
    /// Its licence, or a word on its origin.
    licence: Option<&'a str>,
    imported_at: DateTime<Utc>,
    /// How many activities it has.
    activities: usize,
    /// How many it had and no longer has.
    gone: usize,
}

/// An activity of an outside mechanism: read-only reference.
#[derive(Serialize, ToSchema)]
pub(super) struct OutsideItem<'a> {
    id: Uuid,
    /// The source's name.
    source: Option<&'a str>,
    reference: &'a str,
    version: i64,
    #[schema(value_type = Object)]
    title: &'a Text,
    #[schema(value_type = Option<Object>)]
    description: Option<&'a Text>,
    /// Who carries it out, as the source names them.
    by: Option<&'a str>,
    kind: &'static str,
    /// yet-to-start, ongoing, completed or withdrawn.
    public_status: &'static str,
    /// The form that an import takes: `2023-Q2`, `2023-05/2023-07`.
    period: Option<String>,
    places: &'a [String],
    audiences: Vec<&'static str>,
    objectives: Vec<&'a str>,
    link: Option<&'a str>,
    /// When an import no longer had it.
    gone_since: Option<DateTime<Utc>>,
}

/// The mechanisms a network works beside.
#[utoipa::path(get, path = "/api/v1/networks/{network}/mechanisms", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<MechanismItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn mechanisms(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let page = Page::of(&cx, 50)?;
    let (total, shown) = page.cut(network.mechanisms.iter().collect::<Vec<_>>());
    let items = shown.into_iter().map(|one| mechanism(&network, one)).collect();
    respond::json(&page.holding(&cx, total, items))
}

fn mechanism<'a>(network: &'a NetworkPicture, one: &'a Mechanism) -> MechanismItem<'a> {
    let sources = network.outside.sources_of(one.id).map(|source| {
        let of = || network.outside.activities.iter().filter(|a| a.source == source.id);
        let gone = of().filter(|a| a.gone_since.is_some()).count();
        SourceItem {
            name: &source.name,
            url: source.url.as_deref(),
            licence: source.licence.as_deref(),
            imported_at: source.imported_at,
            activities: of().count() - gone,
            gone,
        }
    });
    MechanismItem {
        reference: &one.reference,
        name: &one.name,
        acronym: one.acronym.as_deref(),
        summary: one.summary.as_ref(),
        places: &one.places,
        sources: sources.collect(),
    }
}

/// What a mechanism does, as far as it was brought here: to be read only.
#[utoipa::path(get, path = "/api/v1/networks/{network}/mechanisms/{mechanism}/activities", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("mechanism" = String, Path, description = "The mechanism's reference"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<OutsideItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such mechanism", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn mechanism_activities(
    cx: Cx,
    Path((network, mechanism)): Path<(String, String)>,
) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let mechanism = find(&network, &mechanism)?;
    let page = Page::of(&cx, 50)?;
    let (total, shown) = page.cut(network.outside.of(mechanism.id).collect::<Vec<_>>());
    let items = shown.into_iter().map(|one| item(&network, one)).collect();
    respond::json(&page.holding(&cx, total, items))
}

fn item<'a>(network: &'a NetworkPicture, one: &'a OutsideActivity) -> OutsideItem<'a> {
    let content = &one.content;
    OutsideItem {
        id: one.id.0,
        source: network.outside.source(one.source).map(|source| source.name.as_str()),
        reference: &one.reference,
        version: one.version,
        title: &content.title,
        description: content.description.as_ref(),
        by: one.by.as_deref(),
        kind: content.kind.code(),
        public_status: content.status.public().code(),
        period: content.period.as_ref().map(Period::to_code),
        places: &content.places,
        audiences: content.audiences.iter().map(|a| a.code()).collect(),
        objectives: content.serving(OBJECTIVES, None).collect(),
        link: content.link.as_deref(),
        gone_since: one.gone_since,
    }
}
