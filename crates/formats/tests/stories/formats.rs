//! Files of another kind under a name of ours: each is told what it is and what to send instead.

use aunar_formats::ReadError;

use crate::package::{Package, forged};
use crate::refused;

/// A compound file with these streams in its directory, as Office wraps what it encrypts and as
/// Excel wrote before 2007: a head, one sector of the allocation table, one of the directory.
fn compound(streams: &[&str]) -> Vec<u8> {
    let mut file = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    file.resize(512, 0);
    file[24..32].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0]);
    file.extend([0xFF; 512]);
    for name in [&["Root Entry"], streams].concat() {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = u8::try_from(entry.len() + 2).expect("a short name");
        entry.resize(128, 0);
        entry[64] = length;
        file.extend(entry);
    }
    file.resize(4096, 0);
    file
}

#[test]
fn a_protected_workbook_is_known_whichever_way_it_is_protected() {
    let by_office = compound(&["EncryptionInfo", "EncryptedPackage"]);
    let whole = Package::of_cells("<row><c><v>1</v></c></row>").zipped();
    // The first bit of a part's flags says that it is encrypted.
    let by_zip = forged(forged(whole, b"PK\x03\x04", 6, &[1]), b"PK\x01\x02", 8, &[1]);
    for bytes in [by_office, by_zip] {
        let error = refused(&bytes);
        assert_eq!(error, ReadError::Encrypted);
        assert!(error.to_string().contains("without a password"), "{error}");
    }
}

#[test]
fn a_document_of_another_program_is_called_by_its_name() {
    let part = |name: &str| {
        let empty = Package::of_cells("").without("xl/workbook.xml");
        empty.with(name, "<x/>").zipped()
    };
    let open = Package::of_cells("").without("[Content_Types].xml");
    let open = open
        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .with("content.xml", "<x/>");
    for (bytes, kind) in [
        (compound(&["Workbook"]), "(.xls)"),
        (compound(&["Book"]), "(.xls)"),
        (part("xl/workbook.bin"), "(.xlsb)"),
        (open.zipped(), "(.ods)"),
        (part("word/document.xml"), "(.docx)"),
        (part("ppt/presentation.xml"), "(.pptx)"),
    ] {
        let error = refused(&bytes);
        assert_eq!(error.code(), "other-format", "{kind}: {error}");
        let said = error.to_string();
        assert!(said.contains(kind) && said.contains(".xlsx) or as CSV"), "{said}");
    }
}

#[test]
fn what_is_no_table_at_all_is_told_what_would_be_one() {
    let pages = [
        "<!DOCTYPE html><html><body><table><tr><td>Plan</td></tr></table></body></html>",
        "  <html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">",
        "<?xml version=\"1.0\"?><Workbook/>",
        "%PDF-1.7\n1 0 obj",
        "{\\rtf1 Plan}",
    ];
    let pictures: [&[u8]; 3] = [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"GIF89a\x01\0\x01\0\x80\0\0",
        b"\x7FELF\x02\x01\x01\0\0\0\0",
    ];
    for bytes in
        pages.iter().map(|page| page.as_bytes()).chain(pictures).chain([&*compound(&["Plan"])])
    {
        let error = refused(bytes);
        assert_eq!(error, ReadError::NotRecognised, "{}", String::from_utf8_lossy(bytes));
        let said = error.to_string();
        assert!(said.contains(".xlsx") && said.contains("UTF-8"), "{said}");
    }
}

#[test]
fn a_zip_of_other_things_is_no_workbook() {
    let zip = Package::of_cells("").without("[Content_Types].xml").without("xl/workbook.xml");
    assert_eq!(refused(&zip.with("photo.jpg", "…").zipped()), ReadError::NotRecognised);
}
