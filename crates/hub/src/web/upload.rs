//! A form that was sent with a file: its fields, and the bytes of the file as far as they may go. Nothing of
//! a file that is too large is held.

use super::error::Error;
use super::form::Form;
use super::params::encode;
use super::state::State;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;

/// Most bytes of a form that are read, though far fewer are held: a browser shows an answer only once
/// it has sent everything, and what was typed is to be given back with it.
pub const MOST_SENT: usize = 128 * 1024 * 1024;
/// Most bytes of a field that is no file.
const MOST_FIELD: usize = 16 * 1024;
/// Most fields.
const MOST_FIELDS: usize = 20;

/// A form with the file that came with it.
#[derive(Debug)]
pub struct Upload {
    /// The fields.
    pub form: Form,
    /// The file, where one was chosen.
    pub file: Option<Brought>,
}

/// A file that came.
#[derive(Debug)]
pub enum Brought {
    /// What it was called, and its bytes.
    File(String, Vec<u8>),
    /// It has more bytes than may be.
    TooLarge,
}

fn unreadable() -> Error {
    Error::refused(StatusCode::BAD_REQUEST, "bad-request")
}

/// Reads a form with a file of so many bytes at most. The file stands last in it, so that what was typed is
/// there when the file is refused.
pub async fn read(request: Request, state: &State, most: usize) -> Result<Upload, Error> {
    let sent = Multipart::from_request(request, state).await;
    let mut sent = sent.map_err(|_| unreadable())?;
    let (mut pairs, mut file) = (Vec::new(), None);
    loop {
        let part = match sent.next_field().await {
            Ok(Some(part)) => part,
            Ok(None) => break,
            Err(error) if is_too_large(&error) => {
                file = Some(Brought::TooLarge);
                break;
            }
            Err(_) => return Err(unreadable()),
        };
        let name = part.name().unwrap_or_default().to_owned();
        if let Some(called) = part.file_name().map(str::to_owned) {
            // A browser sends a file without a name where none was chosen.
            let (bytes, whole) = bytes(part, most).await?;
            if !called.is_empty() || !bytes.is_empty() {
                file = Some(if whole { Brought::File(called, bytes) } else { Brought::TooLarge });
            }
            continue;
        }
        let (bytes, whole) = bytes(part, MOST_FIELD).await?;
        if !whole || pairs.len() == MOST_FIELDS {
            return Err(Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too-large"));
        }
        let value = String::from_utf8_lossy(&bytes).into_owned();
        pairs.push(format!("{}={}", encode(&name), encode(&value)));
    }
    Ok(Upload { form: Form::parse(&pairs.join("&"))?, file })
}

fn is_too_large(error: &MultipartError) -> bool {
    error.status() == StatusCode::PAYLOAD_TOO_LARGE
}

/// The bytes of a part, and whether those are all: no more than so many are ever held, and of a part
/// that has more, none.
async fn bytes(mut part: Field<'_>, most: usize) -> Result<(Vec<u8>, bool), Error> {
    let (mut bytes, mut whole) = (Vec::new(), true);
    loop {
        match part.chunk().await {
            Ok(Some(chunk)) if whole && bytes.len() + chunk.len() <= most => {
                bytes.extend_from_slice(&chunk);
            }
            Ok(Some(_)) => (bytes, whole) = (Vec::new(), false),
            Ok(None) => return Ok((bytes, whole)),
            Err(error) if is_too_large(&error) => return Ok((Vec::new(), false)),
            Err(_) => return Err(unreadable()),
        }
    }
}
