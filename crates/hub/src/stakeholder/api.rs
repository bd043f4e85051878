//! The register of stakeholder organisations, for programs: those that consent to be listed.

use super::list::{Asked, FILTERS};
use crate::picture::NetworkPicture;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::ids::EntityId;
use aunar_domain::stakeholder::Stakeholder;
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about stakeholders.
#[derive(OpenApi)]
#[openapi(paths(stakeholders))]
pub(super) struct StakeholderApi;

/// A registered organisation.
#[derive(Serialize, ToSchema)]
struct StakeholderItem {
    /// The code of the entity it is.
    code: Option<String>,
    /// local-government, migrant-led, diaspora, trade-union and so on.
    kind: &'static str,
    #[schema(value_type = Object)]
    name: Text,
    #[schema(value_type = Option<Object>)]
    acronym: Option<Text>,
    /// The code of the coalition whose seat it holds.
    speaks_for: Option<String>,
    /// Codes: ISO 3166 countries, UN M49 regions.
    places: Vec<String>,
    languages: Vec<&'static str>,
    registered_on: NaiveDate,
}

/// The organisations that are registered with a network and consent to be listed, by name.
#[utoipa::path(get, path = "/api/v1/networks/{network}/stakeholders", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("kind" = Option<String>, Query, description = "The code of a kind"), ("country" = Option<String>, Query, description = "The code of a place"), ("works" = Option<String>, Query, description = "A language it works in: es, en, pt, fr"), ("q" = Option<String>, Query, description = "Words of its name"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<StakeholderItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn stakeholders(cx: Cx, Path(network): Path<String>) -> Answer {
    let known: Vec<&str> = FILTERS.into_iter().chain(["page", "per_page"]).collect();
    cx.params().only(&known)?;
    let network = cx.network(&network)?;
    let page = Page::of(&cx, 50)?;
    let (total, shown) = page.cut(Asked::of(&cx, &network)?.found(&cx, &network).await?);
    let items = shown.into_iter().map(|one| item(&network, one)).collect();
    respond::json(&page.holding(&cx, total, items))
}

fn item(network: &NetworkPicture, one: Stakeholder) -> StakeholderItem {
    let register = &network.common.register;
    let code = |id: Option<EntityId>| id.and_then(|id| register.get(id)).map(|e| e.code.clone());
    StakeholderItem {
        code: code(one.entity),
        kind: one.kind.code(),
        speaks_for: code(one.coalition),
        languages: one.langs.iter().map(|l| l.code()).collect(),
        registered_on: one.sent_at.date_naive(),
        name: one.name,
        acronym: one.acronym,
        places: one.places,
    }
}
