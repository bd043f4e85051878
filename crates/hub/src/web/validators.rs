//! Cache validators: what a page says depends on the positions of the history chains, the address,
//! the language and the hour, so these alone make its ETag, and a reader who has the page already
//! is told so before anything is drawn. On a poor line that is most of the work. What anybody may read and
//! somebody has asked for is not drawn a second time either (`drawn.rs`).

use super::cx::Cx;
use super::locales;
use super::respond;
use super::state::State;
use aunar_domain::access::Who;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

/// The layer that answers `304 Not Modified` and puts validators on the rest.
pub async fn validate(
    axum::extract::State(state): axum::extract::State<State>,
    request: Request,
    next: Next,
) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let cx = match Cx::from_request_parts(&mut parts, &state).await {
        Ok(cx) => cx,
        Err(error) => return error.into_response(),
    };
    // What says that the database fails is true for this moment alone.
    if cx.reader.trouble.is_some() {
        return respond::private(next.run(Request::from_parts(parts, Body::new(body))).await);
    }
    let signed_in = cx.signed.is_some();
    let is_anybodys = cx.who == Who::Anyone && parts.method == Method::GET;
    let tag = tag(&cx, parts.uri.query().unwrap_or_default());
    let known = parts.headers.get_all(header::IF_NONE_MATCH).iter();
    let known = known.filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(','));
    let has_it = known.map(|v| v.trim().trim_start_matches("W/")).any(|v| v == tag || v == "*");
    let drawn = || is_anybodys.then(|| state.drawn.get(&tag)).flatten();
    let mut response = if has_it {
        StatusCode::NOT_MODIFIED.into_response()
    } else if let Some(drawn) = drawn() {
        drawn
    } else {
        let answer = next.run(Request::from_parts(parts, Body::new(body))).await;
        if is_anybodys { state.drawn.keep(&tag, answer).await } else { answer }
    };
    if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
        let headers = response.headers_mut();
        // A record that writes are made from is known by its version.
        let versioned = headers.contains_key(header::ETAG);
        // What says itself how it may be kept: by nobody, or, named by its content, for good.
        if headers.contains_key(header::CACHE_CONTROL) {
            return response;
        }
        if let Ok(tag) = HeaderValue::from_str(&format!("W/{tag}"))
            && !versioned
        {
            headers.insert(header::ETAG, tag);
        }
        let how = if signed_in { "private, no-cache" } else { "no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(how));
        headers.insert(
            header::VARY,
            HeaderValue::from_static("Accept-Language, Cookie, Authorization, Accept-Encoding"),
        );
    }
    response
}

fn tag(cx: &Cx, query: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(env!("CARGO_PKG_VERSION"));
    for (chain, mark) in &cx.picture.marks {
        hash.update(chain.as_bytes());
        hash.update(mark);
    }
    // The radar follows the history by itself.
    cx.state.radar.look(|standing, _| {
        for (chain, at) in standing.heads() {
            hash.update(chain.as_bytes());
            hash.update(at.to_be_bytes());
        }
        hash.update([u8::from(standing.wanting() == 0)]);
    });
    // What a reader may see depends on who they are.
    match (&cx.signed, &cx.who) {
        (Some(signed), _) => hash.update(signed.session),
        (None, Who::Token { network, scope }) => {
            hash.update(network.0);
            hash.update(scope.code());
        }
        _ => {}
    }
    hash.update(cx.lang().code());
    hash.update(locales::edition().to_be_bytes());
    // Pages show what is next and where today is: an hour is as fine as they are drawn.
    hash.update((cx.now.timestamp() / 3600).to_be_bytes());
    hash.update(&cx.reader.path);
    hash.update([0]);
    hash.update(query);
    let hash = hash.finalize();
    let hex: String = hash.iter().take(12).map(|b| format!("{b:02x}")).collect();
    format!("\"{hex}\"")
}
