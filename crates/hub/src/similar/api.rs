//! The search for experience, for programs.

use super::experience::{self, Elsewhere, Found};
use super::page::{asked, in_measure};
use crate::outside;
use crate::picture::NetworkPicture;
use crate::radar::words::Reason;
use crate::web::address;
use crate::web::client::Network;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::period::Period;
use aunar_domain::words::Text;
use aunar_overlap::expertise::Experienced;
use axum::extract::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about experience.
#[derive(OpenApi)]
#[openapi(paths(experience))]
pub(super) struct ExperienceApi;

/// Most activities that are told of one entity.
const EVIDENCE: usize = 5;

/// Who has experience with what a text asks for.
#[derive(Serialize, ToSchema)]
pub(super) struct ExperienceItem<'a> {
    /// Whether the text was longer than is read.
    cut: bool,
    /// Those with experience, the most first.
    entities: Paged<ExpertItem<'a>>,
    /// What outside mechanisms do or have done that is like it, the most telling first, five at most.
    outside: Vec<ElsewhereItem<'a>>,
}

/// An activity of an outside mechanism: read-only reference.
#[derive(Serialize, ToSchema)]
pub(super) struct ElsewhereItem<'a> {
    id: uuid::Uuid,
    /// The mechanism's reference.
    mechanism: &'a str,
    /// The name of the source it was taken from.
    source: &'a str,
    /// The source's licence, or a word on its origin.
    licence: Option<&'a str>,
    reference: &'a str,
    #[schema(value_type = Object)]
    title: &'a Text,
    /// Who carries it out, as the source names them.
    by: Option<&'a str>,
    /// How relevant it is, 0 to 1.
    relevance: f32,
    /// Why, the strongest first.
    reasons: Vec<ReasonItem<'a>>,
    url: String,
}

/// Somebody with experience.
#[derive(Serialize, ToSchema)]
pub(super) struct ExpertItem<'a> {
    /// The entity's code.
    entity: &'a str,
    #[schema(value_type = Object)]
    name: &'a Text,
    /// How much experience, 0 to 2: its best activities, each counting half of the one before.
    score: f32,
    /// The activities that show it, the most telling first, five at most.
    activities: Vec<EvidenceItem<'a>>,
}

/// An activity that shows experience.
#[derive(Serialize, ToSchema)]
pub(super) struct EvidenceItem<'a> {
    /// The plan's code.
    plan: &'a str,
    reference: &'a str,
    #[schema(value_type = Object)]
    title: &'a Text,
    /// yet-to-start, ongoing, completed or withdrawn.
    public_status: &'static str,
    /// The entity's part in it: lead, co-lead, contributor or implementer.
    part: Option<&'static str>,
    /// The form that an import takes back: `2023-Q2`, `2023-05/2023-07`.
    period: Option<String>,
    /// Codes: ISO 3166 countries and subdivisions, UN M49 regions, country teams.
    places: &'a [String],
    /// How relevant it is, 0 to 1: how like the text, and how recent.
    relevance: f32,
    /// Why, the strongest first.
    reasons: Vec<ReasonItem<'a>>,
    url: String,
}

/// Why an activity is like a text.
#[derive(Serialize, ToSchema)]
pub(super) struct ReasonItem<'a> {
    /// What was compared: meaning, concepts, wording, people, names..
    signal: &'static str,
    /// agree or contradict.
    stand: &'static str,
    /// What it adds, in log-odds.
    points: f32,
    /// In words of the language asked for.
    words: &'a str,
}

fn reason(reason: &Reason) -> ReasonItem<'_> {
    ReasonItem {
        signal: reason.signal,
        stand: reason.stand,
        points: reason.points,
        words: &reason.sentence,
    }
}

fn elsewhere<'a>(
    cx: &Cx,
    network: &'a NetworkPicture,
    found: &'a Elsewhere,
) -> Option<ElsewhereItem<'a>> {
    let one = found.activity.as_ref();
    let source = network.outside.source(one.source)?;
    let mechanism = network.mechanisms.iter().find(|m| m.id == source.mechanism)?;
    let path = outside::address(network, mechanism, one.id.0);
    Some(ElsewhereItem {
        id: one.id.0,
        mechanism: &mechanism.reference,
        source: &source.name,
        licence: source.licence.as_deref(),
        reference: &one.reference,
        title: &one.content.title,
        by: one.by.as_deref(),
        relevance: found.relevance,
        reasons: found.reasons.iter().map(reason).collect(),
        url: format!("{}{path}", cx.state.public_url),
    })
}

fn item<'a>(
    cx: &Cx,
    network: &'a NetworkPicture,
    found: &'a Found,
    one: &'a Experienced<EntityId, ActivityId>,
) -> Option<ExpertItem<'a>> {
    let entity = network.common.register.get(one.entity)?;
    let activities = found.of(network, one).take(EVIDENCE).map(|(plan, activity, evidence)| {
        let content = &activity.content;
        let reasons = evidence.reasons.iter().map(reason);
        EvidenceItem {
            plan: &plan.plan.code,
            reference: &activity.reference,
            title: &content.title,
            public_status: content.status.public().code(),
            part: experience::part(activity, one.entity).map(|part| part.code()),
            period: content.period.as_ref().map(Period::to_code),
            places: &content.places,
            relevance: evidence.relevance,
            reasons: reasons.collect(),
            url: format!(
                "{}{}",
                cx.state.public_url,
                address::activity(network, plan, &activity.reference)
            ),
        }
    });
    Some(ExpertItem {
        entity: &entity.code,
        name: &entity.name,
        score: one.score,
        activities: activities.collect(),
    })
}

/// Who has experience with what a text asks for, with the activities that show it.
#[utoipa::path(get, path = "/api/v1/networks/{network}/experience", tag = "networks",
    params(("network" = String, Path, description = "The network's code"), ("q" = Option<String>, Query, description = "What experience is asked for: a request, an idea, in any of the four languages; its first 3,000 characters are read"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = ExperienceItem), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 429, description = "Asked too often", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn experience(cx: Cx, from: Network, Path(network): Path<String>) -> Answer {
    cx.params().only(&["q", "page", "per_page"])?;
    let network = cx.network(&network)?;
    let page = Page::of(&cx, 20)?;
    let (text, cut) = asked(&cx);
    let found = if text.is_empty() {
        Found::default()
    } else {
        in_measure(&cx, from)?;
        experience::look(&cx, &network, &text).await?
    };
    let shown = found.experts.iter().skip(page.skip()).take(page.size);
    let items: Vec<ExpertItem<'_>> =
        shown.filter_map(|one| item(&cx, &network, &found, one)).collect();
    let entities = page.holding(&cx, found.experts.len() as u64, items);
    let outside = found.outside.iter().filter_map(|one| elsewhere(&cx, &network, one)).collect();
    respond::json(&ExperienceItem { cut, entities, outside })
}
