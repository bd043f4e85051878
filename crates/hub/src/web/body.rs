//! What programs send as JSON, read whole: what does not fit is refused with its place.

use super::error::Error;
use super::state::State;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use serde::de::DeserializeOwned;

/// Most bytes of it.
const MOST: usize = 8 << 20;

/// A body of JSON.
#[derive(Debug, Clone)]
pub struct Body<T>(pub T);

impl<T: DeserializeOwned> FromRequest<State> for Body<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &State) -> Result<Self, Error> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
        let is_json = kind.is_none_or(|kind| {
            let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            kind == "application/json" || kind == "application/merge-patch+json"
        });
        if !is_json {
            return Err(Error::refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-json"));
        }
        let too_large = || Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too-large");
        let bytes = Bytes::from_request(request, state).await.map_err(|_| too_large())?;
        if bytes.len() > MOST {
            return Err(too_large());
        }
        // The zero character is no text to a database.
        if bytes.contains(&0) || std::str::from_utf8(&bytes).is_ok_and(|t| t.contains("\\u0000")) {
            return Err(Error::refused(StatusCode::BAD_REQUEST, "bad-json"));
        }
        serde_json::from_slice(&bytes).map(Self).map_err(|error| {
            let status = match error.classify() {
                serde_json::error::Category::Data => StatusCode::UNPROCESSABLE_ENTITY,
                _ => StatusCode::BAD_REQUEST,
            };
            Error::Unacceptable { status, code: "bad-json", detail: error.to_string() }
        })
    }
}
