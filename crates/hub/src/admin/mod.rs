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
use axum::Router;
use axum::extract;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// The routes of health, readiness and metrics.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(numbers::show))
}

/// Ready once the database answers with the schema this program knows.
async fn ready(extract::State(state): extract::State<State>) -> Response {
    let said = match state.db.pending().await {
        Ok(0) => return "ready\n".into_response(),
        Ok(n) => format!("{n} migrations are pending: run `aunar migrate`\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            "the database does not answer\n".to_owned()
        }
    };
    (StatusCode::SERVICE_UNAVAILABLE, said).into_response()
}
