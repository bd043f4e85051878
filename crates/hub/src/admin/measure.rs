//! Counts and times every request by its route, and logs it. No address of a person, no
//! parameter and no token is logged.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;

/// The layer that measures.
pub async fn measure(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route =
        request.extensions().get::<MatchedPath>().map_or("unmatched", |m| m.as_str()).to_owned();
    let response = next.run(request).await;
    let (status, took) = (response.status().as_u16(), started.elapsed());
    let labels =
        [("method", method.to_string()), ("route", route.clone()), ("status", status.to_string())];
    metrics::counter!("aunar_http_requests_total", &labels).increment(1);
    metrics::histogram!("aunar_http_request_seconds", &labels).record(took.as_secs_f64());
    tracing::info!(%method, route, status, micros = took.as_micros() as u64, "request");
    response
}
