//! Looks into a zipped or OLE file before a workbook reader may: is it a workbook at all, is it
//! protected, and does it unpack to what it honestly could?
//!
//! Sizes that the archive declares are never believed: every part is unpacked once into nothing and
//! counted, so that what is read afterwards is known to be bounded.

mod seen;

use seen::{Seen, count};
use std::io::Cursor;

use zip::ZipArchive;
use zip::result::ZipError;

use crate::read_error::in_a_line;
use crate::{Limits, ReadError};

/// A part may unpack to this much before its ratio is looked at: small parts of repeated markup
/// shrink wonderfully and harm nobody.
const RATIO_FREE: u64 = 1 << 20;
/// Parts that the workbook reader holds in memory as a whole, and how large they may be.
const WHOLE_PARTS: [(&str, u64); 5] = [
    ("sharedstrings.xml", 128 << 20),
    ("styles.xml", 32 << 20),
    ("workbook.xml", 32 << 20),
    ("theme1.xml", 32 << 20),
    (".rels", 32 << 20),
];
/// Elements in the style sheet: each costs far more in memory than in the file. Excel itself stops
/// at 65,490 formats.
const STYLE_TAGS: u64 = 500_000;
const PARTS: usize = 10_000;

/// Whether the bytes begin as a zip archive does.
pub(crate) fn looks_zipped(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// What to say of a file of the old compound kind, which holds protected workbooks and old ones.
pub(crate) fn ole_error(bytes: &[u8]) -> Option<ReadError> {
    if !bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return None;
    }
    let names = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    Some(if names("EncryptedPackage") {
        ReadError::Encrypted
    } else if names("Workbook") || names("Book") {
        ReadError::OtherFormat { kind: "an Excel workbook of 1997 to 2003", ending: ".xls" }
    } else {
        ReadError::NotRecognised
    })
}

/// Checks that the archive is a workbook and unpacks to no more than it may.
pub(crate) fn check(bytes: &[u8], limits: &Limits) -> Result<(), ReadError> {
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|e| zip_error("its index", &e))?;
    check_kind(&archive)?;
    if archive.len() > PARTS {
        return Err(crate::csv_read::too_large("parts", PARTS, archive.len()));
    }
    let (mut total, mut packed_total) = (0_u64, 0_u64);
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|e| zip_error("its index", &e))?;
        let name = part.name().map_or_else(|_| format!("part {index}"), |n| n.into_owned());
        if leads_out(&name) {
            let why = "its name leads out of the workbook, which no spreadsheet program writes";
            return Err(ReadError::broken(format!("part \"{name}\""), why));
        }
        let packed = part.compressed_size();
        packed_total = packed_total.saturating_add(packed);
        // Parts that share the same packed bytes add up to more than the file.
        if packed_total > bytes.len() as u64 {
            return Err(ReadError::ZipBomb {
                part: in_a_line(&name),
                packed,
                limit: bytes.len() as u64,
            });
        }
        let by_ratio = packed.saturating_mul(u64::from(limits.ratio)).max(RATIO_FREE);
        let whole = whole_limit(&name).unwrap_or(u64::MAX);
        let allowed = by_ratio.min(limits.unpacked.saturating_sub(total)).min(whole);
        let mut seen = Seen::new(&name);
        let size = count(&mut part, allowed, &mut seen).map_err(|why| {
            why.map_or_else(
                || ReadError::ZipBomb { part: in_a_line(&name), packed, limit: allowed },
                |why| ReadError::broken(format!("part \"{name}\""), why),
            )
        })?;
        seen.check(&name, size)?;
        total += size;
    }
    Ok(())
}

/// Nothing is ever written under a part's name; a name made to reach elsewhere is refused all the
/// same, for its sender should know what they pass on.
fn leads_out(name: &str) -> bool {
    let drive = name.as_bytes().get(1) == Some(&b':');
    drive || name.starts_with(['/', '\\']) || name.split(['/', '\\']).any(|step| step == "..")
}

fn whole_limit(name: &str) -> Option<u64> {
    let name = name.to_ascii_lowercase();
    WHOLE_PARTS.iter().find(|(end, _)| name.ends_with(end)).map(|(_, limit)| *limit)
}

fn check_kind(archive: &ZipArchive<Cursor<&[u8]>>) -> Result<(), ReadError> {
    let names: Vec<String> = archive
        .file_names()
        .map(|n| n.unwrap_or_default().replace('\\', "/").to_ascii_lowercase())
        .collect();
    let has = |name: &str| names.iter().any(|n| n == name);
    let starts = |folder: &str| names.iter().any(|n| n.starts_with(folder));
    if has("xl/workbook.bin") {
        Err(ReadError::OtherFormat { kind: "a binary Excel workbook", ending: ".xlsb" })
    } else if starts("word/") {
        Err(ReadError::OtherFormat { kind: "a Word document", ending: ".docx" })
    } else if starts("ppt/") {
        Err(ReadError::OtherFormat { kind: "a PowerPoint presentation", ending: ".pptx" })
    } else if has("[content_types].xml") {
        Ok(())
    } else if has("content.xml") && has("mimetype") {
        Err(ReadError::OtherFormat { kind: "an OpenDocument file", ending: ".ods" })
    } else if starts("index/") && names.iter().any(|n| n.ends_with(".iwa")) {
        Err(ReadError::OtherFormat { kind: "an Apple Numbers document", ending: ".numbers" })
    } else {
        Err(ReadError::NotRecognised)
    }
}

fn zip_error(place: &str, error: &ZipError) -> ReadError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            ReadError::Encrypted
        }
        _ => ReadError::broken(place, error),
    }
}
