//! What programs write: by their own door in the history, and once, where they give the request a key
//! (`Idempotency-Key`). The key, a hash of what was sent and what was answered are kept for a day; of an answer
//! that tells a secret, nothing is. That it was done is noted in the transaction that does it, so that no crash in
//! between does it twice.

use super::cx::Cx;
use super::error::Error;
use super::program;
use super::state::State;
use crate::records::once::{self, Kept, Standing};
use crate::records::session;
use aunar_db::{Act, DbError, Once};
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};
use uuid::Uuid;

const KEY: &str = "idempotency-key";
/// Says that an answer was given before.
const AGAIN: HeaderName = HeaderName::from_static("idempotency-replayed");
/// Longest key.
const LONGEST: usize = 255;
/// How long whoever sent a request waits until it is noted what became of it.
const MOMENT: Duration = Duration::from_secs(1);
/// How soon that is tried again.
const AGAIN_IN: Duration = Duration::from_secs(1);
/// Most bytes of an answer that are kept.
const MOST: usize = 4 << 20;
/// The headers that say something of an answer.
const SAYING: [HeaderName; 3] = [header::CONTENT_TYPE, header::LOCATION, header::ETAG];

/// The layer that sees to it.
pub async fn guard(
    axum::extract::State(state): axum::extract::State<State>,
    request: Request,
    next: Next,
) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if reads || !program::is_one(request.headers()) {
        return next.run(request).await;
    }
    match through(&state, request, next).await {
        Ok(response) => response,
        Err(error) => error.into_response(),
    }
}

async fn through(state: &State, request: Request, next: Next) -> Result<Response, Error> {
    let (mut parts, body) = request.into_parts();
    // Whoever may not come in at all takes no key.
    let cx = Cx::from_request_parts(&mut parts, state).await?;
    let door = "api";
    let Some(given) = parts.headers.get(KEY) else {
        let request = Request::from_parts(parts, body);
        return Ok(Act { door, once: None }.does(next.run(request)).await);
    };
    let key = key(&parts.headers, given)?;
    let whole = Request::from_parts(parts.clone(), body);
    let bytes = Bytes::from_request(whole, state)
        .await
        .map_err(|_| Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too-large"))?;
    let sent = sent(&parts, &bytes);
    let holder = Uuid::now_v7();
    match once::hold(&state.db, &key, &sent, holder, cx.now).await? {
        Standing::Theirs => {}
        Standing::Answered(kept) => return Ok(again(kept)),
        Standing::Done => return Err(Error::refused(StatusCode::CONFLICT, "once-done")),
        Standing::InUse => return Err(Error::refused(StatusCode::CONFLICT, "once-in-use")),
        Standing::Another => {
            return Err(Error::refused(StatusCode::UNPROCESSABLE_ENTITY, "once-another"));
        }
    }
    let once = Some(Once { key: key.clone(), holder, at: cx.now });
    let request = Request::from_parts(parts, Body::from(bytes));
    let response = Act { door, once }.does(next.run(request)).await;
    let status = response.status();
    if !(status.is_success() || status.is_redirection()) {
        let (db, key) = (state.db.clone(), key.clone());
        noted(move || {
            let (db, key) = (db.clone(), key.clone());
            async move { once::let_go(&db, &key, holder).await }
        })
        .await;
        return Ok(response);
    }
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX)
        .await
        .map_err(|error| Error::Internal(format!("an answer could not be read: {error}")))?;
    let headers = saying(&parts.headers);
    // A secret is told once: of it nothing but a hash is kept, here neither.
    let tells = session::stands_in(headers.as_bytes()) || session::stands_in(&body);
    let kept = (!tells).then(|| Kept {
        status: status.as_u16(),
        headers,
        body: if body.len() <= MOST { body.to_vec() } else { Vec::new() },
    });
    let (db, key, now, kept) = (state.db.clone(), key.clone(), cx.now, Arc::new(kept));
    noted(move || {
        let (db, key, kept) = (db.clone(), key.clone(), Arc::clone(&kept));
        async move {
            match &*kept {
                Some(kept) => once::keep(&db, &key, holder, kept).await,
                None => once::keep_nothing(&db, &key, holder, now).await,
            }
        }
    })
    .await;
    Ok(Response::from_parts(parts, Body::from(body)))
}

/// Notes what became of a request. Whoever sent it waits for that a moment and no longer: while the database
/// is away or all wait for it, it is noted as soon as it can be, as long as the key is held at all.
async fn noted<F>(note: impl Fn() -> F + Send + 'static)
where
    F: Future<Output = Result<(), DbError>> + Send,
{
    let noting = tokio::spawn(async move {
        let until = Instant::now() + once::HELD.to_std().unwrap_or_default();
        while let Err(error) = note().await {
            if Instant::now() > until {
                tracing::warn!(%error, "what became of a request could not be noted");
                return;
            }
            sleep(AGAIN_IN).await;
        }
    });
    let _ = timeout(MOMENT, noting).await;
}

/// The key as it is stored: another's same key is another.
fn key(headers: &HeaderMap, given: &HeaderValue) -> Result<Vec<u8>, Error> {
    let bad = || Error::refused(StatusCode::BAD_REQUEST, "once-bad-key");
    let text = given.to_str().map_err(|_| bad())?.trim();
    if text.is_empty() || text.len() > LONGEST {
        return Err(bad());
    }
    let mut hash = Sha256::new();
    let token = headers.get(header::AUTHORIZATION).map_or(&b""[..], HeaderValue::as_bytes);
    hash.update(Sha256::digest(token));
    hash.update(text);
    Ok(hash.finalize().to_vec())
}

/// What was sent.
fn sent(parts: &Parts, body: &[u8]) -> Vec<u8> {
    let mut hash = Sha256::new();
    let header = |name: HeaderName| parts.headers.get(name).map_or(&b""[..], HeaderValue::as_bytes);
    let target = parts.uri.path_and_query().map_or("", |p| p.as_str());
    let said = [
        parts.method.as_str().as_bytes(),
        target.as_bytes(),
        header(header::CONTENT_TYPE),
        header(header::IF_MATCH),
        body,
    ];
    for part in said {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().to_vec()
}

fn saying(headers: &HeaderMap) -> String {
    let said = SAYING.iter().filter_map(|name| {
        Some((name.as_str().to_owned(), headers.get(name)?.to_str().ok()?.to_owned()))
    });
    serde_json::to_string(&said.collect::<BTreeMap<_, _>>()).unwrap_or_default()
}

/// The answer that was given, given again.
fn again(kept: Kept) -> Response {
    let status = StatusCode::from_u16(kept.status).unwrap_or(StatusCode::OK);
    let mut response = (status, kept.body).into_response();
    let headers: BTreeMap<String, String> = serde_json::from_str(&kept.headers).unwrap_or_default();
    response.headers_mut().remove(header::CONTENT_TYPE);
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response.headers_mut().insert(AGAIN, HeaderValue::from_static("true"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
