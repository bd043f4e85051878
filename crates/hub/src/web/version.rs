//! The version of a record that a write was made from: `If-Match` with the ETag that reading it gave.

use super::error::Error;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;

/// Whether a write was made from the version that stands: refused without one, and where it is another,
/// with the one that stands. `*` is whichever stands.
pub fn matched(headers: &HeaderMap, stands: i64) -> Result<i64, Error> {
    let Some(given) = headers.get(header::IF_MATCH) else {
        return Err(Error::refused(StatusCode::PRECONDITION_REQUIRED, "needs-if-match"));
    };
    let given = given.to_str().unwrap_or_default();
    let is_it = |tag: &str| {
        let tag = tag.trim();
        tag == "*" || tag.trim_matches('"').parse() == Ok(stands)
    };
    if given.split(',').any(is_it) { Ok(stands) } else { Err(Error::Stale { version: stands }) }
}

/// The same answer with the version of the record it is about.
#[must_use]
pub fn tagged(mut response: Response, version: i64) -> Response {
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{version}\"")) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_version_that_stands_matches() {
        let table: [(Option<&str>, Option<u16>); 8] = [
            (None, Some(428)),
            (Some("\"7\""), None),
            (Some("7"), None),
            (Some("*"), None),
            (Some("\"6\", \"7\""), None),
            (Some("\"6\""), Some(412)),
            (Some("W/\"7\""), Some(412)),
            (Some(""), Some(412)),
        ];
        for (given, status) in table {
            let mut headers = HeaderMap::new();
            if let Some(given) = given {
                headers.insert(header::IF_MATCH, given.parse().expect("a header"));
            }
            let refused = matched(&headers, 7).err().map(|error| error.status().as_u16());
            assert_eq!(refused, status, "{given:?}");
        }
    }
}
