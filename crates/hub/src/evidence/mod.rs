//! Evidence: links and files that show what was done. Whoever reports brings them; they are there for
//! everybody who reads the plan from that moment on. Nothing is deleted: what is withdrawn is shown no
//! more. What a file is says its content, and it is only ever given out to be kept.

mod add;
mod api;
mod file;
mod list;
mod sent;

use crate::ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Cx, Error, State, address, numbers, upload};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::follow_up::{Evidence, Shown, has_a_share};
use aunar_domain::ids::EntityId;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/evidence", get(list::show))
        .route("/{network}/plans/{plan}/evidence/{reference}", get(file::send))
        .route("/{network}/plans/{plan}/evidence/{reference}/withdraw", post(add::withdraw))
        .route(
            "/{network}/plans/{plan}/activities/{reference}/evidence",
            get(add::show).post(add::take).layer(DefaultBodyLimit::max(upload::MOST_SENT)),
        )
        .route("/api/v1/networks/{network}/plans/{plan}/evidence", get(api::evidence))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::EvidenceApi::openapi()
}

/// Evidence as lists show it.
pub struct Line {
    /// Its reference.
    pub reference: String,
    /// Where it is.
    pub href: String,
    /// Whether that is elsewhere.
    pub outside: bool,
    /// Its title.
    pub title: Words,
    /// Kind, language, day, size and who brought it, in words.
    pub about: Vec<String>,
    /// The activity: reference and address.
    pub activity: (String, String),
    /// Where it is withdrawn, for whoever may.
    pub withdraw: Option<String>,
}

/// Evidence as lists show it.
#[must_use]
pub fn line(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, one: &Evidence) -> Line {
    let t = cx.t();
    let base = format!("/{}/plans/{}/evidence", network.network.code, plan.plan.code);
    let here = format!("{base}/{}", encode(&one.reference));
    let mut about = vec![t.label("evidence-kind", one.kind.code())];
    about.extend(one.lang.map(|lang| t.language(lang)));
    about.extend(one.day.map(|day| numbers::day(t.0, day)));
    if let Shown::File { media_type, bytes, .. } = &one.shown {
        let kind = aunar_domain::follow_up::files::FileKind::of_media_type(media_type);
        about.extend(kind.map(|k| k.code().to_uppercase()));
        let kib = u64::try_from((bytes + 1023) / 1024).unwrap_or_default();
        about.push(t.n("evidence-size", kib));
    }
    about.extend(network.common.register.get(one.entity).map(|e| e.short(t.0).to_owned()));
    let activity = plan.by_id(one.activity);
    Line {
        reference: one.reference.clone(),
        href: match &one.shown {
            Shown::Link(url) => url.clone(),
            Shown::File { .. } => here.clone(),
        },
        outside: matches!(one.shown, Shown::Link(_)),
        title: Words::of(&one.title, t.0, t),
        about,
        activity: activity
            .map(|a| (a.reference.clone(), address::activity(network, plan, &a.reference)))
            .unwrap_or_default(),
        withdraw: activity
            .filter(|a| may_withdraw(cx, plan, a, one.entity))
            .map(|_| format!("{here}/withdraw")),
    }
}

/// Whether whoever asks may withdraw what an entity brought for an activity: its own, or whoever takes
/// reports.
fn may_withdraw(cx: &Cx, plan: &PlanPicture, activity: &Activity, entity: EntityId) -> bool {
    let whose = [entity];
    let object = Object::plan(&plan.plan).under(activity.content.priority).of(&whose);
    cx.may(Action::Report, object) || cx.may(Action::AcceptReport, object)
}

/// The members for whom whoever asks may bring evidence of an activity.
fn bringers(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Vec<EntityId> {
    let members = network.members.iter().map(|m| m.entity);
    members
        .filter(|id| has_a_share(&activity.content, *id))
        .filter(|id| {
            let whose = [*id];
            let object = Object::plan(&plan.plan).under(activity.content.priority).of(&whose);
            cx.may(Action::Report, object)
        })
        .collect()
}

/// The evidence of an activity, as its own page shows it.
pub struct OnActivity {
    /// What there is.
    pub lines: Vec<Line>,
    /// Where more is brought, for whoever may.
    pub add: Option<String>,
}

/// The evidence of an activity.
pub async fn on_activity(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Result<OnActivity, Error> {
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let all = ledger.plan(plan.plan.id).of(activity.id).evidence();
    let may = !bringers(cx, network, plan, activity).is_empty();
    Ok(OnActivity {
        lines: all.map(|one| line(cx, network, plan, one)).collect(),
        add: may.then(|| {
            format!("{}/evidence#add", address::activity(network, plan, &activity.reference))
        }),
    })
}
