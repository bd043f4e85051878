//! What operators watch: health, readiness, metrics.

mod measure;
mod openapi;
mod seed;

pub use measure::measure;
pub use openapi::{describe, documented};
pub use seed::seed;

use crate::web::State;
use aunar_db::DbError;
use axum::Router;
use axum::extract;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// The routes of health, readiness and metrics.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
}

/// Ready once the database answers with the schema this program knows.
async fn ready(extract::State(state): extract::State<State>) -> Response {
    let said = match state.db.pending().await {
        Ok(0) => return "ready\n".into_response(),
        Ok(n) => format!("{n} migrations are pending: run `aunar migrate`\n"),
        // Whoever was at work goes on: what one release adds, the one before it can live with
        // (docs/OPERATIONS.md, on rolling upgrades). Only to begin on such a database is refused.
        Err(DbError::NewerDatabase { .. }) => {
            return "ready; the database is of a newer program: upgrade this node\n"
                .into_response();
        }
        Err(error) => {
            tracing::warn!(%error, "not ready");
            "the database does not answer\n".to_owned()
        }
    };
    (StatusCode::SERVICE_UNAVAILABLE, said).into_response()
}

async fn metrics(extract::State(state): extract::State<State>) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    match &state.metrics {
        Some(handle) => (kind, handle.render()).into_response(),
        None => (StatusCode::NOT_FOUND, "metrics are not recorded here\n").into_response(),
    }
}
