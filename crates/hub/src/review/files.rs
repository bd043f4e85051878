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
        Form::Html => Ok(html(&data.document)),
        Form::Pdf => pdf(&data.document),
        Form::Docx => docx(&data.document),
        Form::Xlsx => aunar_formats::write_xlsx(&data.annex.book(), data.at)
            .map_err(|e| Unmade::new("xlsx", e)),
    }
}

/// A page that stands alone, with its looks in it and nothing that runs.
fn html(document: &Document) -> Vec<u8> {
    aunar_formats::document_html::page(document).into_bytes()
}

/// A document as a PDF.
pub(super) fn pdf(document: &Document) -> Result<Vec<u8>, Unmade> {
    aunar_pdf::pdf(document).map_err(|e| Unmade::new("pdf", e))
}

/// A document as a DOCX.
pub(super) fn docx(document: &Document) -> Result<Vec<u8>, Unmade> {
    let paint = |svg: &str| {
        let (png, width, height) = aunar_pdf::png(svg)?;
        Some(aunar_formats::docx::Painted { png, width, height })
    };
    aunar_formats::docx::docx(document, &paint).map_err(|e| Unmade::new("docx", e))
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
