//! What was sent with a file: its fields, and the bytes of the file as far as they may go. Nothing of a
//! file that is too large is held.

use crate::web::params::encode;
use crate::web::{Error, Form};
use aunar_domain::follow_up::files::{self, FileKind, MOST_BYTES, NoFile};
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use axum::http::StatusCode;

/// Most bytes of a form that are read, though far fewer are held: a browser shows an answer only once
/// it has sent everything, and what was typed is to be given back with it.
pub(super) const MOST_SENT: usize = 128 * 1024 * 1024;
/// Most bytes of a field that is no file.
const MOST_FIELD: usize = 16 * 1024;
/// Most fields.
const MOST_FIELDS: usize = 20;

/// A form with the file that came with it.
pub(super) struct Sent {
    pub(super) form: Form,
    pub(super) file: Option<Result<File, NoFile>>,
}

/// A file that may be kept.
pub(super) struct File {
    pub(super) name: String,
    pub(super) kind: FileKind,
    pub(super) bytes: Vec<u8>,
}

fn unreadable() -> Error {
    Error::refused(StatusCode::BAD_REQUEST, "bad-request")
}

/// Reads a form. The file stands last in it, so that what was typed is there when the file is refused.
pub(super) async fn read(mut multipart: Multipart) -> Result<Sent, Error> {
    let (mut pairs, mut file) = (Vec::new(), None);
    loop {
        let part = match multipart.next_field().await {
            Ok(Some(part)) => part,
            Ok(None) => break,
            Err(error) if is_too_large(&error) => {
                file = Some(Err(NoFile::TooLarge));
                break;
            }
            Err(_) => return Err(unreadable()),
        };
        let name = part.name().unwrap_or_default().to_owned();
        if let Some(called) = part.file_name().map(str::to_owned) {
            // A browser sends a file without a name where none was chosen.
            let (bytes, whole) = bytes(part, MOST_BYTES).await?;
            if !called.is_empty() || !bytes.is_empty() {
                file = Some(if whole { weighed(&called, bytes) } else { Err(NoFile::TooLarge) });
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
    Ok(Sent { form: Form::parse(&pairs.join("&"))?, file })
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

fn weighed(called: &str, bytes: Vec<u8>) -> Result<File, NoFile> {
    let name = files::clean_name(called);
    let kind = files::weigh(&name, bytes.len(), found(&bytes))?;
    Ok(File { name, kind, bytes })
}

/// What bytes are by their content, of the kinds that are taken.
fn found(bytes: &[u8]) -> Option<FileKind> {
    match infer::get(bytes) {
        Some(found) => FileKind::of_media_type(found.mime_type()),
        None => files::is_plain_text(bytes).then_some(FileKind::Text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_says_what_a_file_is() {
        let cases: [(&[u8], Option<FileKind>); 10] = [
            (b"%PDF-1.7\n%...", Some(FileKind::Pdf)),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Some(FileKind::Png)),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", Some(FileKind::Jpeg)),
            ("país;n\nPerú;3\n".as_bytes(), Some(FileKind::Text)),
            (b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", None),
            (b"<!DOCTYPE html><script>1</script>", None),
            (b"MZ\x90\0\x03\0\0\0", None),
            (b"\x7fELF\x02\x01\x01\0", None),
            (b"#!/bin/sh\nrm -rf /\n", None),
            (b"GIF89a\x01\0\x01\0", None),
        ];
        for (bytes, kind) in cases {
            assert_eq!(found(bytes), kind, "{:?}", String::from_utf8_lossy(bytes));
        }
    }
}
