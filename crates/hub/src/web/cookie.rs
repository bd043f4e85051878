//! The cookie of a session. Over https its name binds it to this host and to https.

use super::error::Error;
use crate::records::session::LONGEST;
use axum::http::{HeaderMap, HeaderValue, header};

const SAFE: &str = "__Host-aunar";
/// Over plain http (on one's own machine) a browser refuses the stricter name.
const PLAIN: &str = "aunar";
/// What the name of the other cookie ends in.
const WAY: &str = "-way";

fn name(public_url: &str) -> &'static str {
    if is_https(public_url) { SAFE } else { PLAIN }
}

fn is_https(public_url: &str) -> bool {
    public_url.starts_with("https://")
}

/// Keeps something that somebody chose in their browser for a year. It says nothing of who they are.
pub fn choice(public_url: &str, name: &str, value: &str) -> Result<HeaderValue, Error> {
    let secure = if is_https(public_url) { "; Secure" } else { "" };
    HeaderValue::from_str(&format!(
        "{name}={value}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly{secure}"
    ))
    .map_err(|error| Error::Internal(format!("a cookie: {error}")))
}

fn set(public_url: &str, kind: &str, value: &str, seconds: i64) -> Result<HeaderValue, Error> {
    let secure = if is_https(public_url) { "; Secure" } else { "" };
    let name = name(public_url);
    HeaderValue::from_str(&format!(
        "{name}{kind}={value}; Path=/; Max-Age={seconds}; SameSite=Lax; HttpOnly{secure}"
    ))
    .map_err(|error| Error::Internal(format!("a cookie: {error}")))
}

/// Gives a browser the secret of its session.
pub fn session(public_url: &str, secret: &str) -> Result<HeaderValue, Error> {
    set(public_url, "", secret, LONGEST.num_seconds())
}

/// Takes it away.
pub fn no_session(public_url: &str) -> Result<HeaderValue, Error> {
    set(public_url, "", "", 0)
}

/// What a browser takes along on its way to an identity provider, and brings back. Sent along when
/// another site leads here, since that is how it comes back.
pub fn way(public_url: &str, key: &str) -> Result<HeaderValue, Error> {
    set(public_url, WAY, key, 600)
}

/// Takes it away.
pub fn no_way(public_url: &str) -> Result<HeaderValue, Error> {
    set(public_url, WAY, "", 0)
}

/// What a browser brought back from its way.
#[must_use]
pub fn way_of<'h>(public_url: &str, headers: &'h HeaderMap) -> Option<&'h str> {
    let name = format!("{}{WAY}", name(public_url));
    value(headers, &name).filter(|v| !v.is_empty())
}

/// The value of a cookie.
#[must_use]
pub fn value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    cookies
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(n, value)| (n == name).then_some(value))
}

/// The secret of a session that a browser sent.
#[must_use]
pub fn secret<'h>(public_url: &str, headers: &'h HeaderMap) -> Option<&'h str> {
    value(headers, name(public_url)).filter(|v| !v.is_empty())
}
