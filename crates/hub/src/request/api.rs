//! Requests, for programs: the totals that everybody reads, and what else the person who asks may see.

use super::list::told;
use super::{address, one, visible};
use crate::picture::NetworkPicture;
use crate::web::{Answer, Cx, respond};
use aunar_domain::request::Request;
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about requests for support.
#[derive(OpenApi)]
#[openapi(paths(requests, request))]
pub(super) struct RequestsApi;

/// What everybody may know of the requests to a network, and those that whoever asks may see.
#[derive(Serialize, ToSchema)]
pub(super) struct RequestsTold<'a> {
    /// By sub-region (UN M49), in spans of five: what is in none of them was not asked.
    sub_regions: Vec<Counted>,
    /// By topic, in spans of five; empty where that would tell too much.
    topics: Vec<Counted>,
    /// The States that agreed to be named.
    named: Vec<NamedState<'a>>,
    /// The requests that whoever asks may see; a program's token sees none.
    items: Vec<RequestItem<'a>>,
}

/// A count as it is published: not fewer than `from`, not more than `to`.
#[derive(Serialize, ToSchema)]
pub(super) struct Counted {
    of: String,
    from: u64,
    to: u64,
}

/// A State that agreed to be named.
#[derive(Serialize, ToSchema)]
pub(super) struct NamedState<'a> {
    /// ISO 3166.
    country: &'a str,
    topic: &'static str,
}

/// A request for support.
#[derive(Serialize, ToSchema)]
pub(super) struct RequestItem<'a> {
    reference: &'a str,
    version: i64,
    /// received, assigned, under-way, done, declined or withdrawn.
    state: &'static str,
    country: &'a str,
    topic: &'static str,
    support: &'static str,
    #[schema(value_type = Object)]
    title: &'a Text,
    #[schema(value_type = Object)]
    need: &'a Text,
    objectives: &'a [String],
    period: Option<String>,
    /// co-leads, chosen or members.
    seen_by: &'static str,
    /// The codes of the members that were asked, and whether they can: can, cannot, or null.
    asked: Vec<AskedItem<'a>>,
    received_at: DateTime<Utc>,
    /// After how many days a member first answered.
    days_to_answer: Option<i64>,
    address: String,
}

/// A member that was asked.
#[derive(Serialize, ToSchema)]
pub(super) struct AskedItem<'a> {
    entity: Option<&'a str>,
    can: Option<&'static str>,
}

fn item<'a>(cx: &Cx, network: &'a NetworkPicture, one: &'a Request) -> RequestItem<'a> {
    let asked = one.assigned.iter().map(|a| AskedItem {
        entity: network.common.register.get(a.entity).map(|e| e.code.as_str()),
        can: a.answer.as_ref().map(|x| x.can.code()),
    });
    RequestItem {
        reference: &one.reference,
        version: one.version,
        state: one.state.code(),
        country: &one.country,
        topic: one.topic.code(),
        support: one.support.code(),
        title: &one.title,
        need: &one.need,
        objectives: &one.objectives,
        period: one.period.map(|p| p.to_code()),
        seen_by: one.seen_by.code(),
        asked: asked.collect(),
        received_at: one.received_at,
        days_to_answer: one.days_to_answer(),
        address: format!("{}{}", cx.state.public_url, address(network, one)),
    }
}

/// Requests for support: totals, and what whoever asks may see.
#[utoipa::path(get, path = "/api/v1/networks/{network}/requests", tag = "networks",
    params(("network" = String, Path, description = "The network's code")),
    responses((status = 200, body = RequestsTold), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn requests(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let (totals, named) = told(&cx, &network).await?;
    let mine = visible(&cx, &network).await?;
    let counted = |of: String, band: aunar_domain::request::Band| Counted {
        of,
        from: band.from,
        to: band.to,
    };
    let told = RequestsTold {
        sub_regions: totals.sub_regions.into_iter().map(|(c, b)| counted(c, b)).collect(),
        topics: totals.topics.into_iter().map(|(x, b)| counted(x.code().to_owned(), b)).collect(),
        named: named
            .iter()
            .map(|r| NamedState { country: &r.country, topic: r.topic.code() })
            .collect(),
        items: mine.iter().map(|r| item(&cx, &network, r)).collect(),
    };
    respond::json(&told).map(respond::private)
}

/// One request for support, for whoever may see it.
#[utoipa::path(get, path = "/api/v1/networks/{network}/requests/{reference}", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("reference" = String, Path, description = "The request's reference")),
    responses((status = 200, body = RequestItem), (status = 404, description = "No such request, or not for whoever asks", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn request(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let found = one(&cx, &network, &reference).await?;
    respond::json(&item(&cx, &network, &found)).map(respond::private)
}
