//! The style sheet and the script: inside the binary, at addresses that change with their
//! content, so that a browser asks for each only once.

use axum::Router;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// One sheet for a browser, some files for whoever writes it: the tokens first, what overrules others last.
const CSS: &str = concat!(
    include_str!("../../static/sheet/tokens.css"),
    include_str!("../../static/sheet/base.css"),
    include_str!("../../static/sheet/reading.css"),
    include_str!("../../static/sheet/working.css"),
    include_str!("../../static/sheet/figures.css"),
);
const JS: &str = include_str!("../../static/aunar.js");
const PASSKEY: &str = include_str!("../../static/passkey.js");
const DRAFTING: &str = include_str!("../../static/drafting.js");
const FINDING: &str = include_str!("../../static/finding.js");
const OFFLINE: &str = include_str!("../../static/offline.js");
const SENDING: &str = include_str!("../../static/sending.js");
const ICON: &str = include_str!("../../static/aunar.svg");

static CSS_PATH: LazyLock<String> = LazyLock::new(|| path("aunar", "css", CSS));
static PASSKEY_PATH: LazyLock<String> = LazyLock::new(|| path("passkey", "js", PASSKEY));
static JS_PATH: LazyLock<String> = LazyLock::new(|| path("aunar", "js", JS));

static DRAFTING_PATH: LazyLock<String> = LazyLock::new(|| path("drafting", "js", DRAFTING));
static FINDING_PATH: LazyLock<String> = LazyLock::new(|| path("finding", "js", FINDING));
static OFFLINE_PATH: LazyLock<String> = LazyLock::new(|| path("offline", "js", OFFLINE));
static SENDING_PATH: LazyLock<String> = LazyLock::new(|| path("sending", "js", SENDING));

fn path(name: &str, ending: &str, content: &str) -> String {
    let hash: String = Sha256::digest(content).iter().take(6).map(|b| format!("{b:02x}")).collect();
    format!("/static/{name}-{hash}.{ending}")
}

/// The address of the style sheet.
#[must_use]
pub fn css() -> &'static str {
    &CSS_PATH
}

/// The address of the script.
#[must_use]
pub fn js() -> &'static str {
    &JS_PATH
}

/// The address of the script of passkeys, for the two pages that use it.
#[must_use]
pub fn passkey_js() -> &'static str {
    &PASSKEY_PATH
}

/// The address of the script of the pages on which people write.
#[must_use]
pub fn drafting() -> &'static str {
    &DRAFTING_PATH
}

/// The address of the script of the search.
#[must_use]
pub fn finding() -> &'static str {
    &FINDING_PATH
}

/// The address of the script that lists what a device keeps.
#[must_use]
pub fn offline() -> &'static str {
    &OFFLINE_PATH
}

/// The address of the script of forms with a file.
#[must_use]
pub fn sending() -> &'static str {
    &SENDING_PATH
}

fn forever(kind: &'static str, content: &'static str) -> impl IntoResponse {
    (
        [
            (header::CONTENT_TYPE, kind),
            (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        ],
        content,
    )
}

/// The routes of the static files.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    let icon = || async {
        (
            [
                (header::CONTENT_TYPE, "image/svg+xml"),
                (header::CACHE_CONTROL, "public, max-age=86400"),
            ],
            ICON,
        )
    };
    Router::new()
        .route(css(), get(|| async { forever("text/css; charset=utf-8", CSS) }))
        .route(js(), get(|| async { forever("text/javascript; charset=utf-8", JS) }))
        .route(passkey_js(), get(|| async { forever("text/javascript; charset=utf-8", PASSKEY) }))
        .route(drafting(), get(|| async { forever("text/javascript; charset=utf-8", DRAFTING) }))
        .route(finding(), get(|| async { forever("text/javascript; charset=utf-8", FINDING) }))
        .route(offline(), get(|| async { forever("text/javascript; charset=utf-8", OFFLINE) }))
        .route(sending(), get(|| async { forever("text/javascript; charset=utf-8", SENDING) }))
        .route("/static/aunar.svg", get(icon))
        .route("/favicon.ico", get(icon))
}
