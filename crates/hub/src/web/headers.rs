//! What every answer says to browsers: run nothing of others, guess no types, tell no other site where somebody
//! came from, and come back encrypted.

use super::state::State;
use axum::extract::{self, Request};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// Nothing but our own style sheet, scripts and pictures; nobody's frame.
const CONTENT: &str = "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; worker-src 'self'; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
/// No page of ours asks a device for any of this; keys of devices are for signing in here alone.
const DEVICES: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=(), publickey-credentials-create=(self), publickey-credentials-get=(self)";
/// A year, as long as browsers remember it at most usefully; for this host and no other of its domain.
const ENCRYPTED: &str = "max-age=31536000";

/// The layer that says it, where the answer does not say otherwise itself.
pub async fn protect(
    extract::State(state): extract::State<State>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    say(headers, header::CONTENT_SECURITY_POLICY, CONTENT);
    say(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    say(headers, header::REFERRER_POLICY, "same-origin");
    say(headers, HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    say(headers, HeaderName::from_static("permissions-policy"), DEVICES);
    if state.public_url.starts_with("https://") {
        say(headers, header::STRICT_TRANSPORT_SECURITY, ENCRYPTED);
    }
    response
}

fn say(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.entry(name).or_insert(HeaderValue::from_static(value));
}
