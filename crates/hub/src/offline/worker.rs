//! The worker's script. Its address stays the same, since browsers look there for a newer one.

use crate::web::Cx;
use axum::http::{HeaderName, header};
use axum::response::IntoResponse;

/// Keeps public pages.
const KEEPS: &str = include_str!("../../static/sw.js");
/// Where the operator switched that off: forgets what was kept, and itself.
const FORGETS: &str = include_str!("../../static/sw-off.js");

/// The script, for all of the site although it lies below `/static`.
pub(super) async fn script(cx: Cx) -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (HeaderName::from_static("service-worker-allowed"), "/"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, if cx.state.keeps_pages { KEEPS } else { FORGETS })
}
