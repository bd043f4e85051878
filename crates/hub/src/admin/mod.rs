//! What operators watch: health, readiness, metrics.

mod measure;
mod numbers;
mod openapi;
mod process;
mod seed;

pub use measure::measure;
pub use numbers::{Kind, METRICS, SECONDS, describe as describe_metrics};
pub use openapi::{describe, documented};
pub use seed::seed;

use crate::web::State;
use aunar_db::{DbError, Trouble};
use axum::Router;
use axum::extract;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::time::Duration;

/// Whoever watches asks again soon.
const READY_WITHIN: Duration = Duration::from_secs(2);

/// The routes of health, readiness and metrics.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(numbers::show))
}

/// Ready once the database answers with the schema this program knows; while it takes nothing, to read.
async fn ready(extract::State(state): extract::State<State>) -> Response {
    let asked = tokio::time::timeout(READY_WITHIN, state.db.ready()).await;
    let asked = asked.unwrap_or(Err(DbError::Busy));
    let said = match (asked, state.db.trouble()) {
        (Ok(0), Some((Trouble::ReadOnly, ago))) => {
            let seconds = ago.as_secs();
            return format!("ready to read: nothing can be written since {seconds} s\n")
                .into_response();
        }
        (Ok(0), _) => return "ready\n".into_response(),
        // Whoever was at work goes on: what one release adds, the one before it can live with
        // (docs/OPERATIONS.md, on rolling upgrades). Only to begin on such a database is refused.
        (Err(DbError::NewerDatabase { .. }), _) => {
            return "ready; the database is of a newer program: upgrade this node\n"
                .into_response();
        }
        (Ok(n), _) => format!("{n} migrations are pending: run `aunar migrate`\n"),
        (Err(error), _) => {
            tracing::warn!(%error, "not ready");
            "the database does not answer\n".to_owned()
        }
    };
    (StatusCode::SERVICE_UNAVAILABLE, said).into_response()
}
