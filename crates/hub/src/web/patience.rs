//! How long a request may take, from its head to the head of its answer. A file gets the time that a poor line
//! needs for it, and a trickle no more than that.

use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::time::Duration;

/// Bytes a second that a file comes with at the least: a third of a line of 400 kbit/s, which may drop now and then.
const PACE: u64 = 16_000;

/// How long a request may take that brings no file, and how many bytes are taken at most.
pub type Limit = (Duration, usize);

/// Ends a request that takes longer than it may, with 503.
pub async fn limit(
    State((patience, most)): State<Limit>,
    request: Request,
    next: Next,
) -> Response {
    let patience = patience + more(request.headers(), most);
    match tokio::time::timeout(patience, next.run(request)).await {
        Ok(answer) => answer,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// How much longer a request may take for the file that it says it brings: never for more than is taken.
fn more(headers: &HeaderMap, most: usize) -> Duration {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    // As `web/upload.rs` tells one from a form without a file.
    let is_multipart =
        |kind: &str| kind.trim_start().to_ascii_lowercase().starts_with("multipart/");
    let is_form = text(CONTENT_TYPE).is_some_and(is_multipart);
    let length = text(CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    match length {
        Some(length) if is_form => Duration::from_secs(length.min(most) / PACE),
        _ => Duration::ZERO,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::body::Body;
    use axum::http::HeaderValue;
    use axum::routing::get;
    use tower::ServiceExt;

    #[tokio::test]
    async fn what_takes_longer_than_a_request_may_is_ended() {
        let at_once = get(|| async { "there" });
        let never = get(|| async {
            std::future::pending::<()>().await;
            "there"
        });
        let limits: Limit = (Duration::from_millis(200), 0);
        let router = Router::new()
            .route("/at-once", at_once)
            .route("/never", never)
            .layer(axum::middleware::from_fn_with_state(limits, limit));
        for (path, status) in
            [("/at-once", StatusCode::OK), ("/never", StatusCode::SERVICE_UNAVAILABLE)]
        {
            let asked = axum::http::Request::get(path).body(Body::empty()).expect("a request");
            let answer = router.clone().oneshot(asked).await.expect("an answer");
            assert_eq!(answer.status(), status, "{path}");
        }
    }

    #[test]
    fn a_file_has_the_time_that_a_poor_line_needs_and_nothing_else_has() {
        let cases = [
            (Some("multipart/form-data; boundary=a"), Some("8000000"), 500),
            (Some("multipart/form-data; boundary=a"), Some("1000"), 0),
            (Some("multipart/form-data; boundary=a"), Some("18446744073709551615"), 625),
            (Some("multipart/form-data; boundary=a"), Some("many"), 0),
            (Some("multipart/form-data; boundary=a"), None, 0),
            (Some("application/x-www-form-urlencoded"), Some("8000000"), 0),
            (None, Some("8000000"), 0),
        ];
        for (kind, length, seconds) in cases {
            let mut headers = HeaderMap::new();
            for (name, value) in [(CONTENT_TYPE, kind), (CONTENT_LENGTH, length)] {
                if let Some(value) = value {
                    headers.insert(name, HeaderValue::from_static(value));
                }
            }
            assert_eq!(
                more(&headers, 10_000_000),
                Duration::from_secs(seconds),
                "{kind:?} {length:?}"
            );
        }
    }
}
