//! Consultations: a draft is opened to chosen circles for a period; people with a seat, or anybody
//! with a confirmed address, say what they think of it; it is moderated, published and answered in
//! public, each answer with the text that changed.

mod answer;
mod api;
mod comment;
mod invitation;
mod moderate;
mod page;
mod run;
mod said;
mod sent;
mod store;
mod waiting;

pub use invitation::{Commenting, Invitation, OnActivity, invitation, on_activity, on_plan};
pub use store::{erase_author, forget_addresses};
pub use waiting::waiting;

use crate::picture::PlanPicture;
use crate::records;
use crate::web::{Cx, Error, State};
use aunar_db::Entry;
use aunar_domain::consultation::{Comment, Consultation};
use aunar_domain::ids::PlanId;
use aunar_domain::plan::Plan;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde_json::Value;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    let at = |rest: &str| format!("/{{network}}/plans/{{plan}}/consultation{rest}");
    Router::new()
        .route(&at(""), get(page::show))
        .route(&at("/comment"), get(comment::show).post(comment::take))
        .route(&at("/run"), get(run::show).post(run::act))
        .route(&at("/comments/{number}"), get(moderate::show).post(moderate::act))
        .route(&at("/comments/{number}/withdraw"), post(sent::withdraw_own))
        .route(&at("/sent/{secret}"), get(sent::show).post(sent::act))
        .route(&format!("/api/v1/networks{}", at("")), get(api::consultation))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::ConsultationApi::openapi()
}

/// The consultation that is meant when none is named: the latest on the plan.
async fn latest(cx: &Cx, plan: &Plan) -> Result<Option<Consultation>, Error> {
    Ok(records::consultation::of_plan(&cx.state.db, plan.id).await?.into_iter().next())
}

/// A comment on the plan by its number, with its consultation.
async fn by_number(
    cx: &Cx,
    plan: &PlanPicture,
    number: &str,
) -> Result<(Consultation, Comment), Error> {
    let unknown = || Error::not_found("consultation-comment", number);
    let wanted: i64 = number.parse().map_err(|_| unknown())?;
    for one in records::consultation::of_plan(&cx.state.db, plan.plan.id).await? {
        let comments = records::consultation::comments(&cx.state.db, one.id).await?;
        if let Some(found) = comments.into_iter().find(|c| c.number == Some(wanted)) {
            return Ok((one, found));
        }
    }
    Err(unknown())
}

/// The address of a plan's consultation.
fn address(network: &str, plan: &Plan) -> String {
    format!("/{network}/plans/{}/consultation", plan.code)
}

/// Somebody was faster: what was to be changed is no longer as it was shown.
fn moved() -> Error {
    Error::refused(StatusCode::CONFLICT, "comment-moved")
}

/// A deed on a comment, for the history.
fn deed(
    actor: String,
    action: &'static str,
    plan: PlanId,
    before: Option<&Comment>,
    after: &Comment,
) -> Entry {
    entry(
        actor,
        action,
        "consultation-comment",
        after.id.0,
        plan,
        before.map(records::consultation::form),
        records::consultation::form(after),
    )
}

fn entry(
    actor: String,
    action: &'static str,
    entity: &'static str,
    record: uuid::Uuid,
    plan: PlanId,
    before: Option<Value>,
    after: Value,
) -> Entry {
    Entry {
        actor,
        via: "web",
        action,
        entity,
        record,
        plan: Some(plan.0),
        before,
        after: Some(after),
    }
}
