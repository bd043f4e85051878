//! Workbooks put together part by part, as no spreadsheet program would.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The parts of a workbook to zip.
pub(crate) struct Package(Vec<(String, Vec<u8>)>);

impl Package {
    /// One sheet, called "Plan", with this as its data.
    pub(crate) fn of_cells(cells: &str) -> Self {
        Self::of_sheet(&format!(
            "<worksheet xmlns=\"{MAIN}\"><sheetData>{cells}</sheetData></worksheet>"
        ))
    }

    /// One sheet, called "Plan", whose part is this.
    pub(crate) fn of_sheet(sheet: &str) -> Self {
        Self(Vec::new())
            .with("[Content_Types].xml", format!("<Types xmlns=\"{PACKAGE}/content-types\"/>"))
            .with("_rels/.rels", relations(&[("rId1", "officeDocument", "xl/workbook.xml")]))
            .with("xl/workbook.xml", workbook("", &["Plan"]))
            .with(
                "xl/_rels/workbook.xml.rels",
                relations(&[
                    ("rId1", "worksheet", "worksheets/sheet1.xml"),
                    ("rId2", "sharedStrings", "sharedStrings.xml"),
                    ("rId3", "styles", "styles.xml"),
                ]),
            )
            .with("xl/worksheets/sheet1.xml", sheet)
    }

    /// The same with one part more, or with another content for a part that is there.
    pub(crate) fn with(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        self.0.retain(|(there, _)| there != name);
        self.0.push((name.to_owned(), content.into()));
        self
    }

    /// The same listing its one sheet under all these names, with more said before the list.
    pub(crate) fn listing(self, before: &str, names: &[&str]) -> Self {
        self.with("xl/workbook.xml", workbook(before, names))
    }

    /// The same without a part.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.0.retain(|(there, _)| there != name);
        self
    }

    /// Adds that many empty parts.
    pub(crate) fn fill(&mut self, parts: usize) {
        self.0.extend((0..parts).map(|n| (format!("xl/media/{n}.bin"), Vec::new())));
    }

    pub(crate) fn zipped(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &self.0 {
            zip.start_file(name, SimpleFileOptions::default()).expect("a part begins");
            zip.write_all(content).expect("a part is written");
        }
        zip.finish().expect("the archive ends").into_inner()
    }
}

fn workbook(before: &str, names: &[&str]) -> String {
    let sheets: String = (1..)
        .zip(names)
        .map(|(id, name)| format!("<sheet name=\"{name}\" sheetId=\"{id}\" r:id=\"rId1\"/>"))
        .collect();
    format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{DOCUMENT}\">{before}<sheets>{sheets}</sheets></workbook>"
    )
}

fn relations(relations: &[(&str, &str, &str)]) -> String {
    let relations: String = relations
        .iter()
        .map(|(id, kind, target)| {
            format!("<Relationship Id=\"{id}\" Type=\"{DOCUMENT}/{kind}\" Target=\"{target}\"/>")
        })
        .collect();
    format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{relations}</Relationships>")
}

/// Changes bytes at a place behind every mark of the archive: `PK\x03\x04` stands before each part,
/// `PK\x01\x02` before its entry in the index.
pub(crate) fn forged(mut zip: Vec<u8>, mark: &[u8; 4], place: usize, bytes: &[u8]) -> Vec<u8> {
    let found: Vec<usize> =
        (0..zip.len().saturating_sub(3)).filter(|at| zip[*at..].starts_with(mark)).collect();
    assert!(!found.is_empty(), "the archive has no such mark");
    for at in found {
        zip[at + place..at + place + bytes.len()].copy_from_slice(bytes);
    }
    zip
}
