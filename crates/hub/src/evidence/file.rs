//! A file as it was brought: to be kept, never to be opened in the reader's browser as a page of ours.
//! The address of a link leads to where it is named.

use crate::ledger;
use crate::records::evidence;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, address, respond};
use aunar_domain::follow_up::Shown;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;

/// Sends it.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, reference)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let found = ledger.plan(plan.plan.id).evidence.iter().find(|e| e.reference == reference);
    let found = found.ok_or_else(|| Error::not_found("evidence", &reference))?;
    let (sha256, name, media_type) = match &found.shown {
        Shown::Link(_) => {
            // Nobody is led elsewhere by an address of ours: the link stands where it is named.
            let activity = plan.by_id(found.activity);
            let back = activity.map(|a| address::activity(&network, plan, &a.reference));
            return Ok(respond::see_other(&format!("{}/evidence", back.unwrap_or_default())));
        }
        Shown::File { sha256, name, media_type, .. } => (*sha256, name, media_type),
    };
    let bytes = evidence::bytes(&cx.state.db, sha256).await?;
    let bytes = bytes.ok_or_else(|| Error::Internal(format!("{reference} has no bytes")))?;
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || "-_. ()".contains(c) { c } else { '-' })
        .collect();
    let disposition =
        format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", encode(name));
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    let value = |text: &str| {
        HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static("application/octet-stream"))
    };
    headers.insert(header::CONTENT_TYPE, value(media_type));
    headers.insert(header::CONTENT_DISPOSITION, value(&disposition));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
    Ok(response)
}
