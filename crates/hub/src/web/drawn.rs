//! Answers that many ask for, drawn once: as long as nothing they are drawn from has changed, whoever is not
//! signed in gets the same bytes. They are kept under their validator, which says all that they depend on, so
//! that none is ever old; what is not asked for any more makes room.

use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hashlink::LruCache;
use http_body_util::BodyExt;
use std::sync::{Mutex, PoisonError};

/// Most bytes that are kept altogether: a few hundred pages.
const MOST: usize = 16 << 20;
/// The largest answer that is kept; a page has a fifth, a workbook is made each time.
const LARGEST: u64 = 512 << 10;
/// What keeping one costs beside its body, about: its headers and its place.
const OVERHEAD: usize = 1024;

/// What is kept.
pub struct Drawn {
    kept: Mutex<Kept>,
}

struct Kept {
    answers: LruCache<String, Answer>,
    bytes: usize,
}

#[derive(Clone)]
struct Answer {
    headers: HeaderMap,
    body: Bytes,
}

impl Default for Drawn {
    fn default() -> Self {
        Self { kept: Mutex::new(Kept { answers: LruCache::new_unbounded(), bytes: 0 }) }
    }
}

impl Answer {
    fn size(&self) -> usize {
        self.body.len() + OVERHEAD
    }
}

impl Drawn {
    /// The answer under a validator, if it is kept.
    pub(super) fn get(&self, tag: &str) -> Option<Response> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let Answer { headers, body } = kept.answers.get(tag)?.clone();
        drop(kept);
        let mut response = Body::from(body).into_response();
        *response.headers_mut() = headers;
        Some(response)
    }

    /// Keeps an answer under its validator, where it may be: it is whole, not too large, and nobody's own.
    pub(super) async fn keep(&self, tag: &str, response: Response) -> Response {
        let is_whole = response.body().size_hint().exact().is_some_and(|size| size <= LARGEST);
        let headers = response.headers();
        let is_own = headers.contains_key(header::SET_COOKIE)
            || headers.get(header::CACHE_CONTROL).is_some_and(|how| how == "no-store");
        if response.status() != StatusCode::OK || !is_whole || is_own {
            return response;
        }
        let (parts, body) = response.into_parts();
        let Ok(body) = body.collect().await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let answer = Answer { headers: parts.headers.clone(), body: body.to_bytes() };
        let body = answer.body.clone();
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).put(tag, answer);
        Response::from_parts(parts, Body::from(body))
    }
}

impl Kept {
    fn put(&mut self, tag: &str, answer: Answer) {
        self.bytes += answer.size();
        if let Some(old) = self.answers.insert(tag.to_owned(), answer) {
            self.bytes -= old.size();
        }
        while self.bytes > MOST {
            let Some((_, oldest)) = self.answers.remove_lru() else { break };
            self.bytes -= oldest.size();
        }
    }
}

#[cfg(test)]
mod tests;
