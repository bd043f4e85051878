//! A name for each request, in every line that is logged while it is answered and in the answer: what somebody
//! saw, what a proxy logged and what we logged are found together by it.

use super::state::State;
use axum::extract::{self, Request};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;
use uuid::Uuid;

const NAME: HeaderName = HeaderName::from_static("x-request-id");
/// Longest name that is taken from a proxy.
const LONGEST: usize = 64;

/// The name of a request, where it has one: what it comes from may log it beside what it did.
#[derive(Debug, Clone)]
pub struct RequestId(pub String);

/// The layer that names requests. A proxy of ours may have named it; what anybody else says is not taken.
pub async fn name(
    extract::State(state): extract::State<State>,
    mut request: Request,
    next: Next,
) -> Response {
    let given = (state.proxies > 0).then(|| given(request.headers())).flatten();
    let id = given.unwrap_or_else(|| Uuid::now_v7().simple().to_string());
    request.extensions_mut().insert(RequestId(id.clone()));
    let span = tracing::info_span!("request", id);
    let mut response = next.run(request).instrument(span).await;
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(NAME, id);
    }
    response
}

/// The name that came with it, if it is one: letters, digits, `-`, `_`, `.`, so that it opens no line and no
/// field of a log of its own.
fn given(headers: &HeaderMap) -> Option<String> {
    let id = headers.get(&NAME)?.to_str().ok()?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    ((1..=LONGEST).contains(&id.len()) && id.bytes().all(plain)).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_short_and_plain_or_made_anew() {
        let said = |id: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(NAME, HeaderValue::from_static(id));
            given(&headers)
        };
        assert_eq!(said("4bf92f35-77b3.a_1").as_deref(), Some("4bf92f35-77b3.a_1"));
        let long = "x".repeat(65);
        let long: &'static str = Box::leak(long.into_boxed_str());
        for bad in ["", "a b", "a\"b", "a{b}", "a/b", long] {
            assert_eq!(said(bad), None, "{bad}");
        }
        assert_eq!(given(&HeaderMap::new()), None);
    }
}
