//! Practices, for programs: published ones, and what else whoever asks may read.

use super::list::chosen;
use super::{address, office, one};
use crate::picture::NetworkPicture;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::practice::Practice;
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about practices.
#[derive(OpenApi)]
#[openapi(paths(practices, practice))]
pub(super) struct PracticesApi;

/// A practice.
#[derive(Serialize, ToSchema)]
pub(super) struct PracticeItem<'a> {
    id: Uuid,
    reference: &'a str,
    version: i64,
    /// draft, review, published or withdrawn; everybody gets published ones only.
    state: &'static str,
    /// The code of the entity that shares it.
    entity: Option<&'a str>,
    #[schema(value_type = Object)]
    title: &'a Text,
    #[schema(value_type = Object)]
    summary: &'a Text,
    #[schema(value_type = Option<Object>)]
    results: Option<&'a Text>,
    #[schema(value_type = Option<Object>)]
    lessons: Option<&'a Text>,
    /// Codes: ISO 3166 countries and subdivisions, UN M49 regions.
    places: &'a [String],
    /// `2023-Q2`, `2023-05/2023-07`.
    period: Option<String>,
    objectives: &'a [String],
    principles: &'a [String],
    links: Vec<LinkItem<'a>>,
    contact: Option<ContactItem<'a>>,
    /// Its address in the Migration Network Hub, where it is there.
    hub: Option<&'a str>,
    /// `2023-2024/A-014`, as far as whoever asks may read the plan.
    activities: Vec<String>,
    changed_at: DateTime<Utc>,
    published_at: Option<DateTime<Utc>>,
    address: String,
}

/// What shows a practice.
#[derive(Serialize, ToSchema)]
pub(super) struct LinkItem<'a> {
    url: &'a str,
    #[schema(value_type = Object)]
    title: &'a Text,
}

/// An office to ask.
#[derive(Serialize, ToSchema)]
pub(super) struct ContactItem<'a> {
    #[schema(value_type = Object)]
    office: &'a Text,
    email: Option<&'a str>,
}

fn item<'a>(cx: &Cx, network: &'a NetworkPicture, one: &'a Practice) -> PracticeItem<'a> {
    let contact = one.office.and_then(|id| office(network, id));
    let activity = |id: &aunar_domain::ids::ActivityId| {
        let (plan, a) = network.activity(*id)?;
        Some(format!("{}/{}", plan.plan.code, a.reference))
    };
    PracticeItem {
        id: one.id.0,
        reference: &one.reference,
        version: one.version,
        state: one.state.code(),
        entity: network.common.register.get(one.entity).map(|e| e.code.as_str()),
        title: &one.title,
        summary: &one.summary,
        results: one.results.as_ref(),
        lessons: one.lessons.as_ref(),
        places: &one.places,
        period: one.period.map(|p| p.to_code()),
        objectives: &one.objectives,
        principles: &one.principles,
        links: one.links.iter().map(|l| LinkItem { url: &l.url, title: &l.title }).collect(),
        contact: contact.map(|o| ContactItem { office: &o.name, email: o.email.as_deref() }),
        hub: one.hub_url.as_deref(),
        activities: one.activities.iter().filter_map(activity).collect(),
        changed_at: one.changed_at,
        published_at: one.published_at,
        address: format!("{}{}", cx.state.public_url, address(network, one)),
    }
}

/// The practices of a network.
#[utoipa::path(get, path = "/api/v1/networks/{network}/practices", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("q" = Option<String>, Query, description = "Words, in any of the four languages"), ("objective" = Option<String>, Query, description = "An objective of the Compact by its number"), ("country" = Option<String>, Query, description = "The code of a country or region"), ("entity" = Option<String>, Query, description = "The code of whoever shares it"), ("state" = Option<String>, Query, description = "draft, review, published or withdrawn"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<PracticeItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn practices(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&super::list::CHOICES)?;
    let network = cx.network(&network)?;
    let page = Page::of(&cx, 50)?;
    let (total, shown) = page.cut(chosen(&cx, &network).await?);
    let items = shown.iter().map(|one| item(&cx, &network, one)).collect();
    let answer = respond::json(&page.holding(&cx, total, items))?;
    Ok(if cx.signed.is_some() { respond::private(answer) } else { answer })
}

/// One practice.
#[utoipa::path(get, path = "/api/v1/networks/{network}/practices/{reference}", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("reference" = String, Path, description = "The practice's reference")),
    responses((status = 200, body = PracticeItem), (status = 404, description = "No such practice, or not for whoever asks", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn practice(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let found = one(&cx, &network, &reference).await?;
    let answer = respond::json(&item(&cx, &network, &found))?;
    Ok(if cx.signed.is_some() { respond::private(answer) } else { answer })
}
