//! Overlaps for programs.

use super::found::{Found, findings};
use super::kin::follower;
use super::list::code as standing_code;
use super::side::Face;
use crate::web::paging::{Page, Paged};
use crate::web::{self, Cx, respond};
use aunar_domain::overlap::{Answer, Standing};
use aunar_overlap::Grade;
use axum::extract::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about overlaps.
#[derive(OpenApi)]
#[openapi(paths(overlaps, super::answering::answer))]
pub(super) struct OverlapApi;

/// Two activities that are near each other.
#[derive(Serialize, ToSchema)]
pub(super) struct OverlapItem {
    first: SideItem,
    second: SideItem,
    /// probable-duplicate, worth-joining, possible or earlier-experience.
    grade: &'static str,
    /// How likely they are the same work, 0 to 1.
    score: f32,
    reasons: Vec<ReasonItem>,
    /// The signals whose fields would settle it.
    settle: Vec<&'static str>,
    /// open, undecided or settled.
    standing: &'static str,
    /// The answer it is settled by: same, join, build-on, related or different.
    answer: Option<&'static str>,
    /// Codes of the owners who have not answered.
    waiting: Vec<String>,
    /// Where it is settled that one builds on the other, which does: first or second, the one that begins
    /// later.
    follows: Option<&'static str>,
    /// What has changed since it was settled before: text, places, period, precision, audience, kind,
    /// lead, objectives, targets or partners.
    changed: Vec<&'static str>,
}

/// One of the two.
#[derive(Serialize, ToSchema)]
pub(super) struct SideItem {
    id: Uuid,
    network: String,
    /// The plan it is in; nothing where it is of an outside mechanism, to be read only.
    plan: Option<String>,
    /// The outside mechanism it is of.
    mechanism: Option<String>,
    /// Where it was taken from, of a mechanism.
    source: Option<String>,
    reference: String,
    /// The version it is at.
    version: i64,
    /// The code of the entity that leads it.
    lead: Option<String>,
}

/// A reason: a signal, how it stands, what it adds in log-odds.
#[derive(Serialize, ToSchema)]
pub(super) struct ReasonItem {
    signal: &'static str,
    /// agree, contradict or missing.
    stand: &'static str,
    points: f32,
}

/// The overlaps of a plan, the nearest first.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/overlaps", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"), ("grade" = Option<String>, Query, description = "probable-duplicate, worth-joining, possible or earlier-experience"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<OverlapItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn overlaps(cx: Cx, Path((network, plan)): Path<(String, String)>) -> web::Answer {
    cx.params().only(&["grade", "page", "per_page"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let grades = [Grade::Duplicate, Grade::Join, Grade::Possible, Grade::Earlier];
    let grade = cx.params().code("grade", &grades, Grade::code)?;
    let mut all = findings(&cx.state, &cx.picture, &network, plan.plan.id).await?;
    all.retain(|f| grade.is_none_or(|grade| f.near.grade == grade));
    let page = Page::of(&cx, 50)?;
    let (total, shown) = page.cut(all);
    let items: Vec<OverlapItem> = shown.iter().map(|f| item(&cx, f)).collect();
    respond::json(&page.holding(&cx, total, items))
}

fn item(cx: &Cx, f: &Found) -> OverlapItem {
    let [a, b] = f.sides().map(|side| side.key);
    let finding = cx.state.radar.look(|standing, engine| standing.reasons(engine, a, b));
    let register = &f.here.network.common.register;
    let code = |id| register.get(id).map(|e| e.code.clone());
    OverlapItem {
        first: side(f.here.face()),
        second: side(f.there.face()),
        grade: f.near.grade.code(),
        score: (f.near.score * 1000.0).round() / 1000.0,
        reasons: finding
            .iter()
            .flat_map(|finding| &finding.parts)
            .map(|part| ReasonItem {
                signal: part.signal.code(),
                stand: part.stand.code(),
                points: (part.points * 100.0).round() / 100.0,
            })
            .collect(),
        settle: finding.iter().flat_map(|f| &f.settle).map(|signal| signal.code()).collect(),
        standing: standing_code(&f.known.standing),
        answer: match f.known.standing {
            Standing::Settled(answer) => Some(answer.code()),
            _ => None,
        },
        follows: match f.known.standing {
            Standing::Settled(Answer::BuildOn) => {
                let [first, second] = f.sides().map(|side| side.content);
                let later = follower(first, second);
                later.map(|c| if std::ptr::eq(c, first) { "first" } else { "second" })
            }
            _ => None,
        },
        waiting: match &f.known.standing {
            Standing::Open(owners) => owners.iter().filter_map(|id| code(*id)).collect(),
            _ => Vec::new(),
        },
        changed: f.known.lapsed.iter().map(|g| g.code()).collect(),
    }
}

fn side(side: Face<'_>) -> SideItem {
    let origin = side.origin();
    SideItem {
        id: side.key.id(),
        network: side.network.network.code.clone(),
        plan: side.plan.map(|plan| plan.plan.code.clone()),
        mechanism: origin.map(|(mechanism, _)| mechanism.reference.clone()),
        source: origin.map(|(_, source)| source.name.clone()),
        reference: side.reference.to_owned(),
        version: side.version,
        lead: side.lead().and_then(|id| Some(side.network.common.register.get(id)?.code.clone())),
    }
}
