//! The way to a program that is told: over https, never into a network that is not public, and nowhere
//! else than where it was sent.

pub use crate::web::outward::Outward;
use crate::web::outward::{Guarded, NotPublic, literal};
use aunar_domain::webhook::is_public;
use hmac::{Hmac, Mac};
use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use sha2::Sha256;
use std::error::Error as _;
use std::sync::Arc;
use uuid::Uuid;

/// Longest address.
const LONGEST: usize = 500;

/// Why an address is not taken: a code.
pub(super) fn unfit(address: &str, outward: Outward) -> Option<&'static str> {
    let url = match address.parse::<Url>() {
        Ok(url) if address.len() <= LONGEST => url,
        _ => return Some("no-address"),
    };
    let scheme = match url.scheme() {
        "https" => true,
        "http" => outward.http,
        _ => false,
    };
    if !scheme {
        return Some("not-https");
    }
    if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
        return Some("no-address");
    }
    match literal(&url) {
        Some(ip) if !outward.private && !is_public(ip) => Some("private"),
        _ if url.host_str().is_none_or(str::is_empty) => Some("no-address"),
        _ => None,
    }
}

/// The client that goes there. Each request connects anew, so that each is looked at.
pub(super) fn client(outward: Outward) -> Result<Client, reqwest::Error> {
    let guard = if outward.private { Guarded::Anywhere } else { Guarded::Public };
    Client::builder()
        .redirect(Policy::none())
        // A proxy of the environment would look names up itself.
        .no_proxy()
        .timeout(outward.patience)
        .connect_timeout(outward.patience / 2)
        .pool_max_idle_per_host(0)
        .user_agent(concat!("aunar/", env!("CARGO_PKG_VERSION")))
        .dns_resolver(Arc::new(guard))
        .build()
}

/// What signs a message: HMAC-SHA-256 over the moment and the message, in hexadecimal.
pub(super) fn signature(secret: &str, seconds: i64, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any length is a key");
    mac.update(format!("{seconds}.{body}").as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Sends one message; the status that it was taken with, or why it was not taken, as a code, and whether that
/// is for good.
pub(super) async fn send(
    client: &Client,
    outward: Outward,
    (address, secret): (&str, &str),
    (id, seconds, body): (Uuid, i64, String),
) -> Result<u16, (String, bool)> {
    // What the operator allows may be less than when it was made.
    if let Some(why) = unfit(address, outward) {
        return Err((why.to_owned(), true));
    }
    let signature = format!("t={seconds},v1={}", signature(secret, seconds, &body));
    let request = client
        .post(address)
        .header("content-type", "application/json")
        .header("aunar-delivery", id.to_string())
        .header("aunar-signature", signature)
        .body(body);
    match request.send().await {
        Ok(answer) if answer.status().is_success() => Ok(answer.status().as_u16()),
        // Where it leads nothing is sent: somebody says so here, or not at all.
        Ok(answer) if answer.status().is_redirection() => Err(("redirect".to_owned(), false)),
        Ok(answer) => {
            let status = answer.status().as_u16();
            Err((format!("status-{status}"), status == 410))
        }
        Err(error) => Err((code(&error).to_owned(), false)),
    }
}

fn code(error: &reqwest::Error) -> &'static str {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if inner.is::<NotPublic>() {
            return "private";
        }
        cause = inner.source();
    }
    if error.is_timeout() {
        "timeout"
    } else if error.is_connect() {
        "connect"
    } else {
        "broken-off"
    }
}

#[cfg(test)]
mod tests;
