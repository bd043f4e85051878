//! Amendments for programs.

use super::spoken;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::amendment::AmendmentRecord;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::ids::EntityId;
use axum::extract::Path;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about amendments.
#[derive(OpenApi)]
#[openapi(paths(amendments))]
pub(super) struct AmendmentApi;

/// An amendment of an endorsed plan.
#[derive(Serialize, ToSchema)]
pub(super) struct AmendmentItem<'a> {
    id: Uuid,
    /// Its number in the plan.
    n: i64,
    /// The reference of the activity it changes.
    activity: &'a str,
    /// minor or substantive.
    weight: &'static str,
    /// proposed, open, in-force, declined or withdrawn.
    stage: &'static str,
    /// Why, in the reader's language if it is there.
    reason: &'a str,
    /// The code of the entity it was asked for.
    proposer: Option<&'a str>,
    proposed_at: DateTime<Utc>,
    ended_at: Option<DateTime<Utc>>,
    /// The SHA-256 of the amendment's document, hexadecimal.
    sha256: String,
    /// Where the document is: its bytes have exactly that hash.
    document: String,
    /// How members decide on it, once they are asked.
    round: Option<AskedItem<'a>>,
    decisions: Vec<DecidedItem<'a>>,
}

/// How members are asked.
#[derive(Serialize, ToSchema)]
pub(super) struct AskedItem<'a> {
    /// every-member or no-objection.
    rule: &'static str,
    /// touched or all.
    reach: &'static str,
    opens: DateTime<Utc>,
    /// The last day on which members decide.
    closes: NaiveDate,
    /// Codes of the members who decide.
    members: Vec<&'a str>,
}

/// A decision on an amendment.
#[derive(Serialize, ToSchema)]
pub(super) struct DecidedItem<'a> {
    n: i64,
    entity: &'a str,
    /// endorse, reservation, abstain or object.
    stance: &'static str,
    words: Option<&'a str>,
    /// The language of the words.
    lang: &'static str,
    at: DateTime<Utc>,
}

/// The amendments of a plan, the latest first.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/amendments", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<AmendmentItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn amendments(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let page = Page::of(&cx, 50)?;
    let seen = spoken::seen(&cx, plan);
    let items = seen.into_iter().rev().map(|r| item(&cx, &network, plan, r)).collect();
    let (total, items) = page.cut(items);
    respond::json(&page.holding(&cx, total, items))
}

fn item<'a>(
    cx: &Cx,
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
    record: &'a AmendmentRecord,
) -> AmendmentItem<'a> {
    let amendment = &record.amendment;
    let code = |id: EntityId| network.common.register.get(id).map_or("", |e| e.code.as_str());
    let address = spoken::base(network, plan);
    let decided = |d: &'a aunar_domain::endorsement::Decision| DecidedItem {
        n: d.n,
        entity: code(d.entity),
        stance: d.stance.code(),
        words: d.words.as_deref(),
        lang: d.lang.code(),
        at: d.at,
    };
    AmendmentItem {
        id: amendment.id.0,
        n: amendment.n,
        activity: plan.by_id(amendment.activity).map_or("", |a| a.reference.as_str()),
        weight: amendment.weight.code(),
        stage: amendment.stage.code(),
        reason: amendment.reason.words(cx.lang()),
        proposer: amendment.proposer.map(code),
        proposed_at: amendment.proposed_at,
        ended_at: amendment.ended_at,
        sha256: amendment.hash.to_string(),
        document: format!("{}{address}/{}.json", cx.state.public_url, amendment.n),
        round: amendment.round.as_ref().map(|asked| AskedItem {
            rule: asked.rule.code(),
            reach: asked.reach.code(),
            opens: asked.opens,
            closes: asked.closes,
            members: asked.deciders.iter().map(|id| code(*id)).collect(),
        }),
        decisions: record.decisions.iter().map(decided).collect(),
    }
}
