//! The page that stands where another cannot be reached; the device itself lists on it what it keeps.

use crate::web::{Answer, Cx, Shell, respond, statics};
use askama::Template;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "offline/pages/offline.html")]
struct OfflinePage {
    shell: Shell,
}

/// The page.
pub(super) async fn show(cx: Cx) -> Answer {
    cx.params().only(&[])?;
    let shell = Shell::bare(&cx.reader, &cx.t().t("offline-title"));
    let shell = shell.with_script(statics::offline());
    respond::personal_page(&cx, StatusCode::OK, &OfflinePage { shell })
}
