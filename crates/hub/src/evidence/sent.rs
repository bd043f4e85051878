//! What was sent with a file as evidence: its fields, and the file as far as it may be kept.

use crate::web::state::State;
use crate::web::upload::{self, Brought};
use crate::web::{Error, Form};
use aunar_domain::follow_up::files::{self, FileKind, MOST_BYTES, NoFile};
use axum::extract::Request;

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

/// Reads a form.
pub(super) async fn read(request: Request, state: &State) -> Result<Sent, Error> {
    let sent = upload::read(request, state, MOST_BYTES).await?;
    let file = sent.file.map(|file| match file {
        Brought::File(name, bytes) => weighed(name, bytes),
        Brought::TooLarge => Err(NoFile::TooLarge),
    });
    Ok(Sent { form: sent.form, file })
}

fn weighed(name: String, bytes: Vec<u8>) -> Result<File, NoFile> {
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
