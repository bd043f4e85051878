//! Documents as PDF: tagged for those who listen, with bookmarks, a table of contents and page numbers.
//!
//! A document's words are data for the page's template and never part of it: what looks like markup in
//! them is printed as it stands. This crate must never read a file, a clock or the network: fonts are
//! compiled in, and the same document makes the same bytes.

mod painted;
mod prepared;
mod world;

pub use painted::png;

use aunar_domain::document::Document;
use typst::foundations::Smart;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Why a document is not a PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the document cannot be set: {0}")]
pub struct Refused(pub String);

/// A document as PDF, made to the rules of PDF/UA-1 as far as the setter enforces them. Takes seconds
/// where it has hundreds of pages: not for a thread that others wait for.
pub fn pdf(document: &Document) -> Result<Vec<u8>, Refused> {
    let prepared = prepared::prepared(document);
    let world = world::Pages::of(prepared);
    let set = typst::compile::<typst_layout::PagedDocument>(&world);
    let told = |errors: &dyn Fn() -> Vec<String>| Refused(errors().join("; "));
    let pages = set
        .output
        .map_err(|errors| told(&|| errors.iter().map(|e| e.message.to_string()).collect()))?;
    // What the setter remembers of setting is as much again as the pages: gone before they are written.
    comemo::evict(0);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| Refused(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(world.fingerprint().to_owned()),
        creator: Smart::Custom(Some("Aunar".to_owned())),
        timestamp: None,
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&pages, &options)
        .map_err(|errors| told(&|| errors.iter().map(|e| e.message.to_string()).collect()));
    comemo::evict(0);
    bytes
}
