//! Counts and times every request by its route, and logs it. No address of a person, no
//! parameter and no token is logged.

use axum::extract::{MatchedPath, Request};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;

/// The layer that measures.
pub async fn measure(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = named(request.method());
    let route =
        request.extensions().get::<MatchedPath>().map_or("unmatched", |m| m.as_str()).to_owned();
    let under_way = UnderWay::begin();
    let response = next.run(request).await;
    drop(under_way);
    let (status, took) = (response.status().as_u16(), started.elapsed());
    let which = [("method", method.to_owned()), ("route", route.clone())];
    metrics::histogram!("aunar_http_request_seconds", &which).record(took.as_secs_f64());
    let [method_label, route_label] = which;
    let labels = [method_label, route_label, ("status", status.to_string())];
    metrics::counter!("aunar_http_requests_total", &labels).increment(1);
    tracing::info!(method, route, status, micros = took.as_micros() as u64, "request");
    response
}

/// The methods that there are. Whatever else somebody sends is one word: a label of each would fill the memory.
fn named(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}

/// A request under way: counted until it is answered or whoever asked has gone.
struct UnderWay;

impl UnderWay {
    fn begin() -> Self {
        metrics::gauge!("aunar_http_requests_under_way").increment(1);
        Self
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        metrics::gauge!("aunar_http_requests_under_way").decrement(1);
    }
}
