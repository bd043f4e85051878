//! Networks and members for programs.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::facets::Facet;
use aunar_domain::network::Member;
use aunar_domain::words::Text;
use axum::extract::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about networks.
#[derive(OpenApi)]
#[openapi(paths(networks, network, members, plan_members))]
pub(super) struct NetworkApi;

/// A network.
#[derive(Serialize, ToSchema)]
pub(super) struct NetworkItem<'a> {
    id: Uuid,
    /// Its code in addresses.
    code: &'a str,
    #[schema(value_type = Object)]
    name: &'a Text,
    #[schema(value_type = Option<Object>)]
    summary: Option<&'a Text>,
    /// What is illustrative about its contents.
    #[schema(value_type = Option<Object>)]
    illustrative: Option<&'a Text>,
    /// Its default language.
    lang: &'static str,
    /// The code of the network its plans feed.
    feeds: Option<&'a str>,
    /// The codes of its plans, the latest first.
    plans: Vec<&'a str>,
    members: usize,
    url: String,
}

/// A member.
#[derive(Serialize, ToSchema)]
pub(super) struct MemberItem<'a> {
    /// The entity's code.
    code: &'a str,
    #[schema(value_type = Object)]
    name: &'a Text,
    #[schema(value_type = Option<Object>)]
    acronym: Option<&'a Text>,
    kind: &'static str,
    /// The code of IATI's list of organisation types.
    iati_type: &'static str,
    /// co-lead, member, observer or stakeholder.
    role: &'static str,
    /// The codes of those who hold its seat.
    represented_by: Vec<&'a str>,
    /// How many activities of the plan (of the one in force, for a network) it leads.
    leads: u64,
    /// In how many it has another part.
    joins: u64,
    offices: Vec<OfficeItem<'a>>,
}

/// An office; its address is the office's, never a person's.
#[derive(Serialize, ToSchema)]
pub(super) struct OfficeItem<'a> {
    #[schema(value_type = Object)]
    name: &'a Text,
    place: Option<&'a str>,
    city: Option<&'a str>,
    languages: Vec<&'static str>,
    email: Option<&'a str>,
}

fn network_item<'a>(cx: &'a Cx, network: &'a NetworkPicture) -> NetworkItem<'a> {
    NetworkItem {
        id: network.network.id.0,
        code: &network.network.code,
        name: &network.network.name,
        summary: network.network.summary.as_ref(),
        illustrative: network.network.illustrative.as_ref(),
        lang: network.network.lang.code(),
        feeds: cx.picture.above(network).map(|n| n.network.code.as_str()),
        plans: network.plans.iter().map(|p| p.plan.code.as_str()).collect(),
        members: network.members.len(),
        url: format!("{}/{}", cx.state.public_url, network.network.code),
    }
}

fn member_items<'a>(
    network: &'a NetworkPicture,
    plan: Option<&PlanPicture>,
) -> Vec<MemberItem<'a>> {
    let register = &network.common.register;
    let item = |member: &'a Member| {
        let entity = register.get(member.entity)?;
        let count = |facet| plan.map_or(0, |p| p.index.having(facet, &entity.code).len());
        let leads = count(Facet::Lead);
        Some(MemberItem {
            code: &entity.code,
            name: &entity.name,
            acronym: entity.acronym.as_ref(),
            kind: entity.kind.code(),
            iati_type: entity.kind.iati(),
            role: member.role.code(),
            represented_by: member
                .represented_by
                .iter()
                .filter_map(|h| register.get(*h))
                .map(|h| h.code.as_str())
                .collect(),
            leads,
            joins: count(Facet::Entity).saturating_sub(leads),
            offices: member
                .offices
                .iter()
                .map(|o| OfficeItem {
                    name: &o.name,
                    place: o.place.as_deref(),
                    city: o.city.as_deref(),
                    languages: o.languages.iter().map(|l| l.code()).collect(),
                    email: o.email.as_deref(),
                })
                .collect(),
        })
    };
    network.members.iter().filter_map(item).collect()
}

/// The networks of the installation.
#[utoipa::path(get, path = "/api/v1/networks", tag = "networks",
    params(("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<NetworkItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn networks(cx: Cx) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let page = Page::of(&cx, 50)?;
    let (total, items) =
        page.cut(cx.picture.networks.values().map(|n| network_item(&cx, n)).collect());
    respond::json(&page.holding(&cx, total, items))
}

/// One network.
#[utoipa::path(get, path = "/api/v1/networks/{network}", tag = "networks",
    params(("network" = String, Path, description = "The network's code")),
    responses((status = 200, body = NetworkItem), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn network(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    respond::json(&network_item(&cx, &network))
}

/// The members of a network, with what each leads and joins in the plan in force.
#[utoipa::path(get, path = "/api/v1/networks/{network}/members", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<MemberItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn members(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let page = Page::of(&cx, 50)?;
    let (total, items) = page.cut(member_items(&network, network.current_plan()));
    respond::json(&page.holding(&cx, total, items))
}

/// The members of a network, with what each leads and joins in a plan.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/members", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<MemberItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn plan_members(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let page = Page::of(&cx, 50)?;
    let (total, items) = page.cut(member_items(&network, Some(plan)));
    respond::json(&page.holding(&cx, total, items))
}
