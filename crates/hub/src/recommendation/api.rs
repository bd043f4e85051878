//! Recommendations for programs.

use super::event_of;
use crate::records::recommendation;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about recommendations.
#[derive(OpenApi)]
#[openapi(paths(recommendations))]
pub(super) struct RecommendationApi;

/// What an event recommends, and what became of it.
#[derive(Serialize, ToSchema)]
struct RecommendationItem {
    /// Its human reference, unique in the network.
    reference: String,
    /// The reference of the event it comes from.
    event: Option<String>,
    #[schema(value_type = Object)]
    words: Text,
    /// The code of the entity it is addressed to; nothing where it is to the network as a whole.
    to: Option<String>,
    made_on: NaiveDate,
    /// open, answered or taken-up.
    state: &'static str,
    answered_on: Option<NaiveDate>,
    #[schema(value_type = Option<Object>)]
    answer: Option<Text>,
    /// The plan and the reference of the activity that takes it up, where that may be read.
    activity: Option<(String, String)>,
    url: String,
}

/// The recommendations of a network's events, the latest first.
#[utoipa::path(get, path = "/api/v1/networks/{network}/recommendations", tag = "events",
    params(("network" = String, Path, description = "The network's code"),
        ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<RecommendationItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn recommendations(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let page = Page::of(&cx, 50)?;
    let all = recommendation::all(&cx.state.db, network.network.id).await?;
    let (total, all) = page.cut(all);
    let items = all.into_iter().map(|one| {
        let activity = one.answer.as_ref().and_then(|a| network.activity(a.activity?));
        let code = &network.network.code;
        RecommendationItem {
            event: event_of(&network, &one).map(|e| e.reference.clone()),
            to: one.to.and_then(|id| network.common.register.get(id)).map(|e| e.code.clone()),
            made_on: one.made_on,
            state: one.state().code(),
            answered_on: one.answer.as_ref().map(|a| a.on),
            activity: activity.map(|(plan, a)| (plan.plan.code.clone(), a.reference.clone())),
            url: format!("{}/{code}/recommendations/{}", cx.state.public_url, one.reference),
            answer: one.answer.map(|a| a.words),
            words: one.words,
            reference: one.reference,
        }
    });
    respond::json(&page.holding(&cx, total, items.collect()))
}
