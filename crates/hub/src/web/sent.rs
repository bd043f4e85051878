//! A form that a script sends, so that it can say how far it is (static/sending.js). A browser follows by itself
//! where the answer to a script leads, which loses the place in the page and asks for the page twice: such a
//! script is told where to go instead. Every other answer is the page that it would be.

use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

/// What such a script says of itself.
const ASKS: &str = "aunar-sent";
/// Where it is told to go.
const TO: &str = "aunar-to";

/// The layer that tells it.
pub async fn lead(request: Request, next: Next) -> Response {
    let asks = request.headers().contains_key(ASKS);
    let mut response = next.run(request).await;
    if asks
        && response.status() == StatusCode::SEE_OTHER
        && let Some(to) = response.headers_mut().remove(header::LOCATION)
    {
        response.headers_mut().insert(TO, to);
        *response.status_mut() = StatusCode::NO_CONTENT;
    }
    response
}
