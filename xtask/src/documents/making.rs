//! Sample reports as files.

use super::sample::report;
use anyhow::{Context, Result, bail};
use aunar_domain::document::{Block, Document, Inline};
use aunar_domain::words::Lang;
use aunar_formats::docx::{Painted, docx};
use aunar_formats::{BookOut, OutCell, SheetOut, document_html, write_xlsx};
use std::path::Path;

/// How many activities the sample tells of.
const SAMPLE: usize = 40;

/// Writes the sample in each language and form.
pub(super) fn all(args: &[String]) -> Result<()> {
    let [folder] = args else { bail!("documents takes a folder") };
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder)?;
    for lang in [Lang::Es, Lang::En, Lang::Pt, Lang::Fr] {
        let document = report(lang, SAMPLE);
        for form in ["pdf", "docx", "html", "xlsx"] {
            let file = folder.join(format!("{}.{form}", lang.code()));
            std::fs::write(&file, made(form, &document)?)?;
        }
    }
    Ok(())
}

/// Writes one report: its form, the file, how many activities it tells of.
pub(super) fn one(args: &[String]) -> Result<()> {
    let [form, file, activities] = args else {
        bail!("document-file takes a form, a file and a number")
    };
    let activities = activities.parse().context("a number of activities")?;
    Ok(std::fs::write(file, made(form, &report(Lang::Es, activities))?)?)
}

fn made(form: &str, document: &Document) -> Result<Vec<u8>> {
    let paint = |svg: &str| {
        let (png, width, height) = aunar_pdf::png(svg)?;
        Some(Painted { png, width, height })
    };
    Ok(match form {
        "pdf" => aunar_pdf::pdf(document)?,
        "docx" => docx(document, &paint)?,
        "html" => document_html::page(document).into_bytes(),
        "xlsx" => write_xlsx(&book(document), chrono::DateTime::UNIX_EPOCH)?,
        other => bail!("no form is called `{other}`"),
    })
}

/// The tables of a document as a workbook.
fn book(document: &Document) -> BookOut {
    let words = |content: &[Inline]| -> String {
        let words = content.iter().map(|inline| match inline {
            Inline::Words { text, .. } | Inline::Link { text, .. } => text.as_str(),
            Inline::Note { .. } => "",
        });
        words.collect()
    };
    let sheets = document.blocks.iter().filter_map(|block| {
        let Block::Table { caption, columns, rows, .. } = block else { return None };
        let row = |row: &Vec<aunar_domain::document::Cell>| {
            let cells = row.iter().map(|cell| match cell.number {
                Some(number) => OutCell::Number(number),
                None => OutCell::Text(words(&cell.content)),
            });
            cells.collect()
        };
        Some(SheetOut {
            name: caption.clone(),
            header: columns.iter().map(|column| column.heading.clone()).collect(),
            hxl: None,
            widths: columns.iter().map(|column| f64::from(column.share) * 10.0).collect(),
            rows: rows.iter().map(row).collect(),
        })
    });
    BookOut { title: document.title.clone(), sheets: sheets.collect(), ..BookOut::default() }
}
