//! Documents as DOCX, so that people can go on writing: real headings, lists, tables with heads that
//! repeat, notes, links, captions, pictures, and a table of contents that the word processor keeps.
//!
//! The same document makes the same bytes. Pictures are painted by whoever calls, who has the fonts; the
//! SVG stands beside the painting.

mod body;
mod parts;

use aunar_domain::document::Document;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A picture painted: PNG bytes, with its width and height in pixels.
pub struct Painted {
    /// The PNG.
    pub png: Vec<u8>,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// Paints an SVG; nothing where it is none.
pub type Painter<'a> = &'a dyn Fn(&str) -> Option<Painted>;

/// Why a document is not a DOCX.
#[derive(Debug, thiserror::Error)]
#[error("the document cannot be packed: {0}")]
pub struct Unpacked(String);

/// A document as DOCX.
pub fn docx(document: &Document, paint: Painter<'_>) -> Result<Vec<u8>, Unpacked> {
    let body = body::written(document, paint);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut file = |name: &str, bytes: &[u8]| {
        zip.start_file(name, options).map_err(|e| Unpacked(e.to_string()))?;
        zip.write_all(bytes).map_err(|e| Unpacked(e.to_string()))
    };
    file("[Content_Types].xml", parts::CONTENT_TYPES.as_bytes())?;
    file("_rels/.rels", parts::RELATIONS.as_bytes())?;
    file("docProps/core.xml", parts::core(document).as_bytes())?;
    file("word/document.xml", body.document.as_bytes())?;
    file("word/_rels/document.xml.rels", body.relations.as_bytes())?;
    file("word/footnotes.xml", body.notes.as_bytes())?;
    file("word/_rels/footnotes.xml.rels", body.note_relations.as_bytes())?;
    file("word/footer1.xml", parts::footer(document).as_bytes())?;
    file("word/styles.xml", parts::styles(document.lang).as_bytes())?;
    file("word/numbering.xml", parts::numbering(body.counted).as_bytes())?;
    file("word/settings.xml", parts::SETTINGS.as_bytes())?;
    for (name, bytes) in &body.pictures {
        file(&format!("word/media/{name}"), bytes)?;
    }
    let bytes = zip.finish().map_err(|e| Unpacked(e.to_string()))?;
    Ok(bytes.into_inner())
}
