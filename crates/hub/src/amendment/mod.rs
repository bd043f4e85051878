//! Amendments: how an endorsed plan changes in the open, and how an activity goes into the next
//! plan. Acts are done under the lock of the history chain, as those of endorsement are.

mod api;
mod apply;
mod ask;
mod carry;
mod carry_page;
mod decide;
mod list;
mod page;
mod propose;
mod related;
mod spoken;
mod take;
mod verify;
mod waiting;

pub use apply::{close, settle};
pub use ask::{Asking, ask, decline, log};
pub use carry::{Carrying, carry_over};
pub use decide::decide;
pub(crate) use decide::recorded;
pub(crate) use propose::begin;
pub use propose::{Proposal, propose};
pub use related::{OnActivity, OnPlan, on_activity, on_plan};
pub use verify::{Amended, verify};
pub use waiting::waiting;

use crate::endorsement::Unable;
use crate::web::{State, Tongue};
use aunar_db::DbError;
use aunar_domain::endorsement::Refusal;
use aunar_domain::seal::Missing;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/amendments", get(list::show))
        .route("/{network}/plans/{plan}/amendments/{n}", get(page::show).post(take::take))
        .route(
            "/{network}/plans/{plan}/activities/{reference}/carry-over",
            get(carry_page::show).post(carry_page::take),
        )
        .route("/api/v1/networks/{network}/plans/{plan}/amendments", get(api::amendments))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::AmendmentApi::openapi()
}

/// Why nothing was changed, in words.
#[must_use]
pub fn said(t: Tongue, why: &Unamended) -> String {
    match why {
        Unamended::Decision(refusal) => t.label("endorsement-refused", refusal.code()),
        Unamended::Missing(missing) => {
            let which = format!("{} {}", missing.what, missing.which);
            t.with("endorsement-problem-missing", &[("which", &which)])
        }
        why => t.label("amendment-not", why.code()),
    }
}

/// Why nothing was amended. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Unamended {
    /// The activity is not there.
    #[error("the activity is not there")]
    NoActivity,
    /// The amendment is not there, or nothing more can become of it.
    #[error("the amendment is over")]
    Over,
    /// The activity has changed since it was read.
    #[error("the activity has changed meanwhile")]
    Stale,
    /// Another amendment of the activity is pending.
    #[error("another amendment of this activity is pending")]
    Pending,
    /// It says what the activity says already.
    #[error("nothing would change")]
    Nothing,
    /// A change needs a reason.
    #[error("a reason is needed")]
    NoReason,
    /// The plan is not one that changes by amendment.
    #[error("the plan is not endorsed")]
    NotEndorsed,
    /// It changes what was agreed on, and is for the members.
    #[error("it changes what was agreed on")]
    IsSubstantive,
    /// The last day is not a day to decide by.
    #[error("the last day is not possible")]
    BadDay,
    /// The plan it should go to takes no activities.
    #[error("the other plan takes no activities")]
    ClosedPlan,
    /// It was carried over into that plan already.
    #[error("it is in that plan already")]
    Carried,
    /// It names something that is not there.
    #[error(transparent)]
    Missing(#[from] Missing),
    /// The decision is refused.
    #[error("the decision is refused: {}", .0.code())]
    Decision(Refusal),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Unamended {
    /// The stable code, for the words of a language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Unamended::NoActivity => "no-activity",
            Unamended::Over => "over",
            Unamended::Stale => "stale",
            Unamended::Pending => "pending",
            Unamended::Nothing => "nothing",
            Unamended::NoReason => "no-reason",
            Unamended::NotEndorsed => "not-endorsed",
            Unamended::IsSubstantive => "is-substantive",
            Unamended::BadDay => "bad-day",
            Unamended::ClosedPlan => "closed-plan",
            Unamended::Carried => "carried",
            Unamended::Missing(_) => "missing",
            Unamended::Decision(refusal) => refusal.code(),
            Unamended::Db(_) => "database",
        }
    }
}

impl From<Unable> for Unamended {
    fn from(unable: Unable) -> Self {
        match unable {
            Unable::Db(error) => Unamended::Db(error),
            Unable::Decision(refusal) => Unamended::Decision(refusal),
            Unable::Missing(missing) => Unamended::Missing(missing),
            _ => Unamended::NoActivity,
        }
    }
}
