//! This site as devices know it: by the name of its host, and by the one address its pages have.

use crate::web::Error;
use axum::http::StatusCode;
use webauthn_rp::request::{AsciiDomain, RpId};

/// The host of an address, without the port.
fn host(public_url: &str) -> Option<&str> {
    let (_, rest) = public_url.split_once("://")?;
    let authority = rest.split('/').next()?;
    authority.split(':').next().filter(|host| !host.is_empty() && !authority.starts_with('['))
}

/// Whether devices can keep passkeys for this site: only for one with a name, reached by https or
/// on the same machine.
pub(crate) fn offered(public_url: &str) -> bool {
    let Some(host) = host(public_url) else { return false };
    let named = host.parse::<std::net::IpAddr>().is_err();
    named
        && (public_url.starts_with("https://")
            || host == "localhost"
            || host.ends_with(".localhost"))
}

/// The site's name to devices.
pub(super) fn id(public_url: &str) -> Result<RpId, Error> {
    let host = host(public_url).filter(|_| offered(public_url));
    let domain = host.and_then(|host| AsciiDomain::try_from(host.to_owned()).ok());
    domain.map(RpId::Domain).ok_or_else(|| Error::refused(StatusCode::CONFLICT, "passkeys-off"))
}

/// What a device sent is not what was asked for. Why is for the log.
pub(super) fn refused(why: impl std::fmt::Debug) -> Error {
    tracing::info!(?why, "a passkey was refused");
    Error::refused(StatusCode::BAD_REQUEST, "passkey-refused")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_need_a_name_and_a_safe_way() {
        for (address, is) in [
            ("https://plan.example.org", true),
            ("https://plan.example.org:8443", true),
            ("http://localhost:8080", true),
            ("http://plan.example.org", false),
            ("http://127.0.0.1:8080", false),
            ("https://127.0.0.1", false),
            ("https://[::1]:8443", false),
            ("nonsense", false),
        ] {
            assert_eq!(offered(address), is, "{address}");
            assert_eq!(id(address).is_ok(), is, "{address}");
        }
    }
}
