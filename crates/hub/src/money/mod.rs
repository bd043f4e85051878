//! Money: what the work needs, what there is for it and what was spent: budget lines of each owner,
//! their sums by what they have in common, and the rates they are converted with. It never stores a
//! total.

mod activity;
mod api;
mod by;
mod list;
mod page;
mod picture;
mod rates;
mod save;
mod together;
mod typed;
mod write;

pub use by::{By, Lines, dollars, figures, notes};
pub use list::{Row as LineRow, row as line_row};
pub use picture::{Pictured, pictured};
pub use rates::{Taken, Unread, import as import_rates};
pub use save::spent;
pub use together::{AsOne, Shares, amounts, as_one, heads, in_dollars, shares};

use crate::ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::upload::MOST_SENT;
use crate::web::{Cx, Error, State, address};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::ids::EntityId;
use aunar_domain::money::{Measure, Sum, plain, written};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, patch, post};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/money", get(page::show))
        .route("/{network}/plans/{plan}/money/{file}", get(picture::send))
        .route("/{network}/plans/{plan}/money/lines", get(list::show))
        .route("/{network}/plans/{plan}/money/lines.csv", get(list::csv))
        .route("/{network}/plans/{plan}/money/lines.hxl.csv", get(list::hxl))
        .route(
            "/{network}/rates",
            get(rates::show).post(rates::bring).layer(DefaultBodyLimit::max(MOST_SENT)),
        )
        .route(
            "/{network}/plans/{plan}/activities/{reference}/money",
            get(activity::show).post(activity::act),
        )
        .route("/api/v1/networks/{network}/plans/{plan}/money", get(api::sums))
        .route("/api/v1/networks/{network}/plans/{plan}/money/lines", get(api::lines))
        .route(
            "/api/v1/networks/{network}/plans/{plan}/activities/{reference}/money/lines",
            post(write::add),
        )
        .route(
            "/api/v1/networks/{network}/plans/{plan}/activities/{reference}/money/lines/{line}",
            patch(write::change).delete(write::remove),
        )
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::MoneyApi::openapi()
}

/// The money of an activity, as its own page shows it.
pub struct OnActivity {
    /// The page of its lines.
    pub href: String,
    /// Whether whoever reads may write them.
    pub may_write: bool,
    /// What is needed, there, spent and missing: label and amount; nothing without lines.
    pub figures: Vec<(String, String)>,
    /// What of it could not be converted, or is not known.
    pub notes: Vec<String>,
}

/// The money of an activity.
pub async fn on_activity(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Result<OnActivity, Error> {
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let lines: Vec<_> = ledger.plan(plan.plan.id).of(activity.id).lines().collect();
    let sum = Sum::of(lines.iter().copied(), &ledger.rates, cx.now.date_naive());
    let t = cx.t();
    let (figures, notes) = match lines.is_empty() {
        true => (Vec::new(), Vec::new()),
        false => (by::figures(t, &sum), by::notes(t, &sum)),
    };
    Ok(OnActivity {
        href: format!("{}/money", address::activity(network, plan, &activity.reference)),
        may_write: !writers(cx, plan, activity).is_empty(),
        figures,
        notes,
    })
}

/// The owners of an activity for whom whoever asks may write lines.
fn writers(cx: &Cx, plan: &PlanPicture, activity: &Activity) -> Vec<EntityId> {
    let mut owners = Vec::new();
    for involved in &activity.content.involved {
        let entity = involved.entity;
        let object = Object::plan(&plan.plan).under(activity.content.priority);
        if !owners.contains(&entity) && cx.may(Action::EditMoney, object.of(&[entity])) {
            owners.push(entity);
        }
    }
    owners
}

/// A line that an owner reports what it spent of. A report on an activity draws one field for each of
/// [`spending`], named so, and hands the form that comes back to [`spent`] inside its own transaction,
/// which writes the lines and returns the history to be recorded with the report's.
pub struct Spending {
    /// The name of its field in a form.
    pub field: String,
    /// What it is: reference, source, year.
    pub label: String,
    /// What was needed and is there, and what was said to be spent before, in words.
    pub known: String,
    /// What was said to be spent before, as it would be typed.
    pub before: String,
}

/// The lines of an owner in an activity, as a report asks for what was spent of them. The field is left
/// blank where nothing is to be said; [`spent`] writes what is.
#[must_use]
pub fn spending(
    cx: &Cx,
    ledger: &ledger::PlanLedger,
    activity: &Activity,
    entity: EntityId,
) -> Vec<Spending> {
    let t = cx.t();
    let own = ledger.of(activity.id).lines().filter(|line| line.entity == entity);
    own.map(|line| {
        let amount = |measure| {
            line.amount(measure).map_or_else(
                || t.t("money-not-known"),
                |amount| written(amount, line.currency, t.0),
            )
        };
        Spending {
            field: format!("spent-{}", line.reference),
            label: t.with(
                "money-spent-of",
                &[("line", &line.reference), ("when", &by::when(t, line.year, line.quarter))],
            ),
            known: t.with(
                "money-spent-known",
                &[
                    ("required", &amount(Measure::Required)),
                    ("available", &amount(Measure::Available)),
                    ("spent", &amount(Measure::Spent)),
                ],
            ),
            before: line.spent.map(|s| plain(s, line.currency, t.0)).unwrap_or_default(),
        }
    })
    .collect()
}
