//! Keeps other sites from acting through a reader's browser: a request that may change something
//! and comes with our cookie has to come from our own pages. Browsers say where it comes from in
//! `Sec-Fetch-Site`, older ones in `Origin`; a program that sends neither has no cookie to abuse.

use super::error::Error;
use super::state::State;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The layer that refuses what another site sends.
pub async fn guard(
    axum::extract::State(state): axum::extract::State<State>,
    request: Request,
    next: Next,
) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || is_ours(&state.public_url, request.headers()) {
        return next.run(request).await;
    }
    Error::refused(StatusCode::FORBIDDEN, "other-site").into_response()
}

fn is_ours(public_url: &str, headers: &HeaderMap) -> bool {
    // Whoever sends a token is asked for it, and no cookie of theirs is looked at; no browser sends one
    // for another site.
    if headers.contains_key(header::AUTHORIZATION) {
        return true;
    }
    let said = |name: &str| headers.get(name).map(|v| v.to_str().unwrap_or("?"));
    match said("sec-fetch-site") {
        // `none`: the reader's own act, such as a reload.
        Some("same-origin" | "none") => return true,
        Some(_) => return false,
        None => {}
    }
    match said(header::ORIGIN.as_str()) {
        Some(origin) => {
            let host = origin.split_once("://").map_or("", |(_, host)| host);
            origin == public_url || !host.is_empty() && said(header::HOST.as_str()) == Some(host)
        }
        None => headers.get(header::COOKIE).is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(headers: &[(&'static str, &'static str)]) -> bool {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().expect("a header"));
        }
        is_ours("https://plan.example", &map)
    }

    #[test]
    fn only_our_own_pages_send_forms() {
        let table: [(&[(&str, &str)], bool); 11] = [
            (&[("sec-fetch-site", "same-origin"), ("cookie", "a=b")], true),
            (&[("sec-fetch-site", "none"), ("cookie", "a=b")], true),
            (&[("sec-fetch-site", "cross-site"), ("cookie", "a=b")], false),
            (&[("sec-fetch-site", "same-site"), ("origin", "https://plan.example")], false),
            (&[("origin", "https://plan.example"), ("cookie", "a=b")], true),
            (&[("origin", "http://inner:8080"), ("host", "inner:8080")], true),
            (&[("origin", "https://evil.example"), ("host", "plan.example")], false),
            (&[("origin", "null"), ("host", "plan.example")], false),
            (&[("cookie", "a=b")], false),
            (&[("authorization", "Bearer x")], true),
            (&[("authorization", "Bearer x"), ("sec-fetch-site", "cross-site")], true),
        ];
        for (headers, expected) in table {
            // The lifetimes of a table of literals are static.
            let headers: Vec<(&'static str, &'static str)> = headers.to_vec();
            assert_eq!(judged(&headers), expected, "{headers:?}");
        }
    }
}
