//! Indicators in use: what is measured of an activity, a priority or the plan, from where to where, and
//! what was measured, in words, in pictures and for programs. It never stores a total.
//!
//! The report of an owner (the slice `reporting`) asks for the values of its activity's indicators: it
//! draws [`fields`], reads them with [`read`], writes what was read with [`write`] in its own
//! transaction, and [`decide`] accepts a value or gives it back.

mod aims;
mod api;
mod define;
mod list;
mod page;
mod said;
mod save;
mod sums;

mod typed;

pub use said::{course, line, reading, standing, unit};
pub use save::{By, decide, write};
pub use typed::{Asked, Said, fields, read};

use crate::ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::{Cx, Error, State, address};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::ids::EntityId;
use aunar_domain::indicator::{Of, Use};
use aunar_domain::plan::Plan;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/indicators", get(list::show))
        .route("/{network}/plans/{plan}/indicators/sums", get(sums::show))
        .route("/{network}/plans/{plan}/indicators/new", get(define::fresh).post(define::begin))
        .route("/{network}/plans/{plan}/indicators/{reference}", get(page::show).post(page::act))
        .route("/{network}/plans/{plan}/indicators/{reference}/{file}", get(page::send))
        .route(
            "/{network}/plans/{plan}/indicators/{reference}/edit",
            get(define::edit).post(define::change),
        )
        .route("/api/v1/networks/{network}/plans/{plan}/indicators", get(api::list))
        .route("/api/v1/networks/{network}/plans/{plan}/indicators/sums", get(api::all_sums))
        .route("/api/v1/networks/{network}/plans/{plan}/indicators/{reference}", get(api::one))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::IndicatorApi::openapi()
}

/// An indicator of an activity, as its own page shows it.
pub struct Line {
    /// Its page.
    pub href: String,
    /// What is measured.
    pub title: Words,
    /// Where it stands, in words.
    pub stands: String,
    /// Where it is to be, in words.
    pub target: Option<String>,
    /// Its course, as small as a word.
    pub spark: String,
}

/// The indicators of an activity, as its own page shows them.
pub struct OnActivity {
    /// The indicators that are not ended.
    pub lines: Vec<Line>,
    /// Where to use another, for whoever may.
    pub add: Option<String>,
}

/// The indicators of an activity.
pub async fn on_activity(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Result<OnActivity, Error> {
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let of_plan = ledger.plan(plan.plan.id);
    let uses = of_plan.of(activity.id).uses().filter(|one| one.ended_at.is_none());
    let lines = uses.filter_map(|one| said::line(cx, network, plan, &ledger, one)).collect();
    let may = cx.may_on(Action::DefineIndicators, &plan.plan, &activity.content);
    let add = may.then(|| {
        let of = crate::web::params::encode(&activity.reference);
        format!("/{}/plans/{}/indicators/new?activity={of}", network.network.code, plan.plan.code)
    });
    Ok(OnActivity { lines, add })
}

/// What is asked about when somebody asks to change what an indicator is used for.
fn define_object<'a>(
    plan: &Plan,
    picture: &PlanPicture,
    of: Of,
    whose: &'a [EntityId],
) -> Object<'a> {
    let priority = match of {
        Of::Activity(id) => picture.by_id(id).and_then(|a| a.content.priority),
        Of::Priority(id) => Some(id),
        Of::Plan => None,
    };
    Object::plan(plan).under(priority).of(whose)
}

/// Whose an indicator in use is: those who lead its activity, co-lead its priority, or the network.
fn whose(network: &NetworkPicture, plan: &PlanPicture, of: Of) -> Vec<EntityId> {
    match of {
        Of::Activity(id) => plan.by_id(id).map(|a| a.content.leading()).unwrap_or_default(),
        Of::Priority(id) => plan.priority(id).map(|p| p.co_leads.clone()).unwrap_or_default(),
        Of::Plan => network
            .members
            .iter()
            .filter(|m| m.role == aunar_domain::network::MemberRole::CoLead)
            .map(|m| m.entity)
            .collect(),
    }
}

/// Whether whoever asks may change what an indicator is used for.
fn may_define(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, one: &Use) -> bool {
    let whose = whose(network, plan, one.of);
    cx.may(Action::DefineIndicators, define_object(&plan.plan, plan, one.of, &whose))
}

/// The page of an indicator in use.
fn href(network: &NetworkPicture, plan: &PlanPicture, one: &Use) -> String {
    let reference = crate::web::params::encode(&one.reference);
    format!("/{}/plans/{}/indicators/{reference}", network.network.code, plan.plan.code)
}

/// What an indicator in use is of: its name and address.
#[must_use]
pub fn subject(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, of: Of) -> (Words, String) {
    let lang = cx.lang();
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    match of {
        Of::Activity(id) => plan.by_id(id).map_or_else(
            || (Words::own(""), base.clone()),
            |a| {
                let title =
                    Words::label(&a.content.title, lang).behind(&format!("{} ·", a.reference));
                (title, address::activity(network, plan, &a.reference))
            },
        ),
        Of::Priority(id) => plan.priority(id).map_or_else(
            || (Words::own(""), base.clone()),
            |p| (Words::label(&p.title, lang).behind(&format!("{} ·", p.reference)), base.clone()),
        ),
        Of::Plan => (Words::own(cx.t().t("indicator-of-plan")), base),
    }
}
