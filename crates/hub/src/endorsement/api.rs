//! Endorsement for programs: the rounds of a plan, where each member stands, and every decision.

use super::delivered::{self, Taken};
use super::spoken;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::endorsement::RoundRecord;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::endorsement::{Decision, State, outcome};
use aunar_domain::ids::EntityId;
use axum::extract::Path;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about endorsement.
#[derive(OpenApi)]
#[openapi(paths(endorsements))]
pub(super) struct EndorsementApi;

/// A round of endorsement on one sealed version of a plan.
#[derive(Serialize, ToSchema)]
pub(super) struct RoundItem<'a> {
    id: Uuid,
    /// The number of the sealed version.
    version: i64,
    /// The SHA-256 of the version's document, hexadecimal.
    sha256: String,
    /// Where the document is: its bytes have exactly that hash.
    document: String,
    /// every-member, no-objection, co-leads or quorum.
    rule: &'static str,
    /// How many have to endorse, under a quorum.
    quorum: Option<u32>,
    opens: DateTime<Utc>,
    /// The last day on which members decide; it lasts until it is over everywhere on earth.
    closes: NaiveDate,
    ended_at: Option<DateTime<Utc>>,
    /// open, endorsed, not-endorsed or called-off.
    state: &'static str,
    /// Why it was called off.
    reason: Option<&'a str>,
    /// Whether the rule is met by what has been decided up to now.
    met: bool,
    members: Vec<MemberItem<'a>>,
    /// Codes of members that the rule waits for, or waited for in vain.
    missing: Vec<&'a str>,
    /// Codes of members whose decision stands in the way.
    in_the_way: Vec<&'a str>,
    /// Every decision in the order made, those changed later too.
    decisions: Vec<DecisionItem<'a>>,
}

/// Where a member stands.
#[derive(Serialize, ToSchema)]
pub(super) struct MemberItem<'a> {
    entity: &'a str,
    /// Whether it leads the network.
    leads: bool,
    /// Whether its decision counts under the rule.
    counts: bool,
    /// endorse, reservation, abstain, object, silent (consents by silence) or undecided.
    stance: &'static str,
    /// The number of the decision that stands.
    decision: Option<i64>,
    /// What it took on, line by line; nothing where the round came to nothing.
    commitments: Vec<CommitmentItem<'a>>,
}

/// A line that a member took on, and what has become of it.
#[derive(Serialize, ToSchema)]
pub(super) struct CommitmentItem<'a> {
    /// The activity's reference.
    activity: &'a str,
    /// lead, co-lead, contributor or funder.
    part: &'static str,
    /// confirmed, corrected, or nothing said yet.
    answer: Option<&'static str>,
    /// What the member says is otherwise, as written.
    note: Option<&'a str>,
    /// done, under-way, ahead, postponed, carried-over, cancelled, or left: the member no longer has
    /// this part.
    became: &'static str,
    /// The activity's status now.
    status: &'static str,
    /// Its period now, in the form that an import takes back: `2023-Q2`.
    period: Option<String>,
    /// The period first planned, where it slipped.
    first_period: Option<String>,
    /// The plan in which it goes on, where it was carried over.
    carried_to: Option<&'a str>,
    /// Its reference there.
    carried_as: Option<&'a str>,
}

/// A decision.
#[derive(Serialize, ToSchema)]
pub(super) struct DecisionItem<'a> {
    n: i64,
    entity: &'a str,
    /// endorse, reservation, abstain or object.
    stance: &'static str,
    /// The reservation, the objection or a word beside it, as written.
    words: Option<&'a str>,
    /// The language it was written in.
    lang: &'static str,
    /// The hash of the document it was made on.
    sha256: String,
    at: DateTime<Utc>,
    /// The capacity: co-lead, focal-point or alternate.
    role: &'static str,
    /// Who signed.
    name: &'a str,
}

/// The rounds of endorsement of a plan, the latest first.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/endorsements", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<RoundItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn endorsements(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let page = Page::of(&cx, 50)?;
    let rounds = plan.endorsement.rounds.iter().rev();
    let (total, items) = page.cut(rounds.map(|r| item(&cx, &network, plan, r)).collect());
    respond::json(&page.holding(&cx, total, items))
}

fn item<'a>(
    cx: &Cx,
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
    record: &'a RoundRecord,
) -> RoundItem<'a> {
    let round = &record.round;
    let outcome = outcome(round, &record.decisions, cx.now);
    let code = |id: EntityId| network.common.register.get(id).map_or("", |e| e.code.as_str());
    let sealed = delivered::sealed(plan, record);
    let commitment = |taken: Taken<'a>| {
        let content = &taken.activity.content;
        CommitmentItem {
            activity: &taken.activity.reference,
            part: taken.line.part.code(),
            answer: taken.answer.map(|c| c.answer.code()),
            note: taken.answer.and_then(|c| c.note.as_deref()),
            became: taken.fate.code(),
            status: content.status.code(),
            period: content.period.map(|p| p.to_code()),
            first_period: content.first_period.map(|p| p.to_code()),
            carried_to: taken.carried.map(|(plan, _)| plan.plan.code.as_str()),
            carried_as: taken.carried.map(|(_, activity)| activity.reference.as_str()),
        }
    };
    let members = outcome.standing.iter().map(|s| MemberItem {
        entity: code(s.entity),
        leads: round.deciders.iter().any(|d| d.entity == s.entity && d.leads),
        counts: s.counts,
        stance: match s.decision {
            Some(decision) => decision.stance.code(),
            None if s.by_silence => "silent",
            None => "undecided",
        },
        decision: s.decision.map(|d| d.n),
        commitments: delivered::taken(network, plan, record, &sealed, s.entity)
            .into_iter()
            .map(commitment)
            .collect(),
    });
    let decision = |d: &'a Decision| DecisionItem {
        n: d.n,
        entity: code(d.entity),
        stance: d.stance.code(),
        words: d.words.as_deref(),
        lang: d.lang.code(),
        sha256: d.hash.to_string(),
        at: d.at,
        role: d.signed.role.code(),
        name: &d.signed.name,
    };
    RoundItem {
        id: round.id.0,
        version: round.version,
        sha256: round.hash.to_string(),
        document: format!("{}{}", cx.state.public_url, spoken::file(network, plan, round.version)),
        rule: round.rule.code(),
        quorum: round.quorum,
        opens: round.opens,
        closes: round.closes,
        ended_at: round.ended.as_ref().map(|e| e.at),
        state: match outcome.state {
            State::Open => "open",
            State::Ended(verdict) => verdict.code(),
        },
        reason: round.ended.as_ref().and_then(|e| e.reason.as_deref()),
        met: outcome.met,
        members: members.collect(),
        missing: outcome.missing.iter().map(|id| code(*id)).collect(),
        in_the_way: outcome.in_the_way.iter().map(|id| code(*id)).collect(),
        decisions: record.decisions.iter().map(decision).collect(),
    }
}
