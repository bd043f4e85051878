//! A form that was sent with a file: its fields, as those of every form are read, and the bytes of the file as
//! far as they may go. Nothing of a file that is too large is held. Nobody else reads one.

use super::attempt::Attempt;
use super::error::Error;
use super::form::Form;
use super::numbers;
use super::params::encode;
use super::state::State;
use super::tongue::Tongue;
use aunar_domain::follow_up::files::clean_name;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{StatusCode, header};

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
    /// What it was called, as a name that may be kept and shown, and its bytes.
    File(String, Vec<u8>),
    /// It has more bytes than may be.
    TooLarge,
}

/// The name and the bytes of the file that was chosen, or what is said beside its field: that it has more than so
/// many bytes, or `none` where none was chosen or nothing is in it.
pub fn chosen(
    file: Option<Brought>,
    (t, most): (Tongue, usize),
    none: String,
) -> Result<(String, Vec<u8>), String> {
    match file {
        Some(Brought::File(name, bytes)) if !bytes.is_empty() => Ok((name, bytes)),
        Some(Brought::TooLarge) => Err(larger(t, most)),
        Some(Brought::File(..)) | None => Err(none),
    }
}

/// What is said of a file that has more than so many bytes.
#[must_use]
pub fn larger(t: Tongue, most: usize) -> String {
    let most = numbers::whole(t.0, (most >> 20) as u64);
    t.with("file-most", &[("most", &most)])
}

fn unreadable() -> Error {
    Error::refused(StatusCode::BAD_REQUEST, "bad-request")
}

/// Reads a form with a file of so many bytes at most. What stands behind a file that has more than [`MOST_SENT`] is
/// not read. Sent as a form without a file, as programs do, it is one like any other.
pub async fn read(request: Request, state: &State, most: usize) -> Result<Upload, Error> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
    if !kind.is_some_and(|kind| kind.trim_start().to_ascii_lowercase().starts_with("multipart/")) {
        return Ok(Upload { form: Form::from_request(request, state).await?, file: None });
    }
    let attempt = request.extensions().get::<Attempt>().cloned().unwrap_or_default();
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
                file = Some(match whole {
                    true => Brought::File(clean_name(&called), bytes),
                    false => Brought::TooLarge,
                });
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
    let form = Form::parse(&pairs.join("&"))?;
    attempt.sent(&form);
    Ok(Upload { form, file })
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
