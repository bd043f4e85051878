//! Files of what an edition was made from: the same bytes, however often they are made.

use super::data::Data;
use aunar_domain::document::Document;
use aunar_domain::review::Form;

/// Why a file could not be made: the message `review-failed-{code}` says it.
#[derive(Debug, thiserror::Error)]
#[error("{code}: {why}")]
pub(super) struct Unmade {
    pub(super) code: &'static str,
    pub(super) why: String,
}

impl Unmade {
    pub(super) fn new(code: &'static str, why: impl std::fmt::Display) -> Self {
        Self { code, why: why.to_string() }
    }
}

/// A file in a form, from the data as it is kept.
pub(super) fn file(form: Form, text: &str) -> Result<Vec<u8>, Unmade> {
    let data: Data = serde_json::from_str(text).map_err(|e| Unmade::new("data", e))?;
    match form {
        Form::Json => Ok(text.as_bytes().to_vec()),
        Form::Html => html(&data.document),
        Form::Pdf => pdf(&data.document),
        Form::Docx => docx(&data.document),
        Form::Xlsx => aunar_formats::write_xlsx(&data.annex.book(), data.at)
            .map_err(|e| Unmade::new("xlsx", e)),
    }
}

fn html(_document: &Document) -> Result<Vec<u8>, Unmade> {
    Err(Unmade::new("html", "not here yet"))
}

/// A document as a PDF.
pub(super) fn pdf(_document: &Document) -> Result<Vec<u8>, Unmade> {
    Err(Unmade::new("pdf", "not here yet"))
}

/// A document as a DOCX.
pub(super) fn docx(_document: &Document) -> Result<Vec<u8>, Unmade> {
    Err(Unmade::new("docx", "not here yet"))
}

/// The media type of a form.
pub(super) const fn media_type(form: Form) -> &'static str {
    match form {
        Form::Html => "text/html; charset=utf-8",
        Form::Pdf => "application/pdf",
        Form::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Form::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Form::Json => "application/json",
    }
}
