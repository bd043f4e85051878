//! Proposals for programs: what everybody may read of them.

use super::list::{Asked, FILTERS};
use super::support::{self, Supporter};
use super::trace;
use crate::picture::NetworkPicture;
use crate::records::proposal::Told;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, Error, address, respond};
use aunar_domain::ids::ActivityId;
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about proposals.
#[derive(OpenApi)]
#[openapi(paths(proposals, proposal))]
pub(super) struct ProposalApi;

/// A proposal.
#[derive(Serialize, ToSchema)]
struct ProposalItem {
    number: Option<i64>,
    /// received, considered, taken-up, joined, kept, declined or withdrawn.
    state: &'static str,
    /// The language it is written and answered in.
    lang: &'static str,
    /// Null once its author has taken it back.
    #[schema(value_type = Option<Object>)]
    title: Option<Text>,
    #[schema(value_type = Option<Object>)]
    what: Option<Text>,
    #[schema(value_type = Option<Object>)]
    with_whom: Option<Text>,
    /// The organisation it comes from, where it consents to be named; a person never is.
    organisation: Option<String>,
    /// Codes: ISO 3166 countries, UN M49 regions.
    places: Vec<String>,
    audiences: Vec<&'static str>,
    /// Numbers of the Compact's objectives.
    objectives: Vec<String>,
    sent_at: DateTime<Utc>,
    /// The day by which it is to be answered, while nobody has decided.
    answer_due: Option<NaiveDate>,
    /// The activity it was taken up as or joined to, where it may be read.
    activity: Option<ActivityItem>,
    steps: Vec<StepItem>,
    /// How many organisations of the register support it.
    supporters: usize,
    /// Those of them that the register lists, by their codes there.
    supported_by: Vec<String>,
    url: String,
}

/// An activity that answers a proposal.
#[derive(Serialize, ToSchema)]
struct ActivityItem {
    plan: String,
    reference: String,
    public_status: &'static str,
    url: String,
}

/// A step, with its answer.
#[derive(Serialize, ToSchema)]
struct StepItem {
    state: &'static str,
    at: DateTime<Utc>,
    #[schema(value_type = Object)]
    answer: Text,
    activity: Option<ActivityItem>,
}

/// What was proposed to a network, the latest first.
#[utoipa::path(get, path = "/api/v1/networks/{network}/proposals", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("state" = Option<String>, Query, description = "received, considered, taken-up, joined, kept or declined"), ("country" = Option<String>, Query, description = "The code of a place"), ("objective" = Option<String>, Query, description = "The number of an objective"), ("q" = Option<String>, Query, description = "Words"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<ProposalItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn proposals(cx: Cx, Path(network): Path<String>) -> Answer {
    let known: Vec<&str> = FILTERS.into_iter().chain(["page", "per_page"]).collect();
    cx.params().only(&known)?;
    let network = cx.network(&network)?;
    let page = Page::of(&cx, 50)?;
    let (total, shown) = page.cut(Asked::of(&cx, &network)?.found(&cx, &network).await?);
    let mut items = Vec::new();
    for told in shown {
        let supporters = support::of(&cx, &network, told.proposal.id).await?;
        items.push(item(&cx, &network, told, supporters));
    }
    respond::json(&page.holding(&cx, total, items))
}

/// A proposal with what became of it.
#[utoipa::path(get, path = "/api/v1/networks/{network}/proposals/{number}", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("number" = i64, Path, description = "The proposal's number")),
    responses((status = 200, body = ProposalItem), (status = 404, description = "No such proposal, or none that is published", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn proposal(cx: Cx, Path((network, number)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let told = super::by_number(&cx, network.network.id, &number).await?;
    if !super::is_told(&told.proposal) {
        return Err(Error::not_found("proposal", &number));
    }
    let supporters = support::of(&cx, &network, told.proposal.id).await?;
    respond::json(&item(&cx, &network, told, supporters))
}

fn activity(cx: &Cx, network: &NetworkPicture, id: Option<ActivityId>) -> Option<ActivityItem> {
    let (plan, one) = trace::standing(network, id?)?;
    let path = address::activity(network, plan, &one.reference);
    Some(ActivityItem {
        plan: plan.plan.code.clone(),
        reference: one.reference.clone(),
        public_status: one.content.status.public().code(),
        url: format!("{}{path}", cx.state.public_url),
    })
}

fn item(cx: &Cx, network: &NetworkPicture, told: Told, supporters: Vec<Supporter>) -> ProposalItem {
    let Told { proposal: one, steps } = told;
    let number = one.number.map(|n| n.to_string()).unwrap_or_default();
    let answer_due = one.answer_due();
    let of = activity(cx, network, one.activity);
    let step = |s: aunar_domain::proposal::Answered| StepItem {
        state: s.state.code(),
        at: s.at,
        activity: activity(cx, network, s.activity),
        answer: s.answer,
    };
    let organisation = one.idea.as_ref().and_then(|i| i.named()).map(str::to_owned);
    let (title, what, with_whom) = match one.idea {
        Some(idea) => (Some(idea.title), Some(idea.what), idea.partners),
        None => (None, None, None),
    };
    ProposalItem {
        number: one.number,
        state: one.state.code(),
        lang: one.lang.code(),
        title,
        what,
        with_whom,
        organisation,
        places: one.places,
        audiences: one.audiences.iter().map(|a| a.code()).collect(),
        objectives: one.objectives,
        sent_at: one.sent_at,
        answer_due,
        activity: of,
        steps: steps.into_iter().map(step).collect(),
        supporters: supporters.len(),
        supported_by: supporters.into_iter().filter_map(|s| s.named.map(|n| n.0)).collect(),
        url: format!("{}{}/{number}", cx.state.public_url, super::base(&network.network.code)),
    }
}
