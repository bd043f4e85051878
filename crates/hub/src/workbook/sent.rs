//! The file of a form, as far as it may go: nothing of one that is too large is held.

use crate::exchange::MOST_BYTES;
use crate::web::Error;
use aunar_domain::follow_up::files::clean_name;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartRejection;
use axum::http::StatusCode;

/// The name and the bytes of the file that was sent; nothing where none was chosen.
pub(super) async fn file(
    sent: Result<Multipart, MultipartRejection>,
) -> Result<Option<(String, Vec<u8>)>, Error> {
    let unreadable = || Error::refused(StatusCode::BAD_REQUEST, "bad-request");
    let too_large = || Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too-large");
    let Ok(mut sent) = sent else { return Ok(None) };
    loop {
        let part = match sent.next_field().await {
            Ok(Some(part)) => part,
            Ok(None) => return Ok(None),
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                return Err(too_large());
            }
            Err(_) => return Err(unreadable()),
        };
        if part.name() != Some("file") {
            continue;
        }
        let name = clean_name(part.file_name().unwrap_or_default());
        let mut part = part;
        let mut bytes = Vec::new();
        loop {
            match part.chunk().await {
                Ok(Some(chunk)) if bytes.len() + chunk.len() > MOST_BYTES => {
                    return Err(too_large());
                }
                Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
                Ok(None) => break,
                Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                    return Err(too_large());
                }
                Err(_) => return Err(unreadable()),
            }
        }
        let name = if name.is_empty() { "copy.xlsx".to_owned() } else { name };
        return Ok((!bytes.is_empty()).then_some((name, bytes)));
    }
}
