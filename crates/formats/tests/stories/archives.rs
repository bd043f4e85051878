//! Archives cut short, and archives made to exhaust or mislead whoever unpacks them.

use std::time::{Duration, Instant};

use aunar_formats::{Limits, ReadError, read};

use crate::package::{Package, forged};
use crate::{reads, refused};

/// Generous: a machine that is busy with something else must not fail a story.
const LONG: Duration = Duration::from_secs(60);

const SHEET: &str = "xl/worksheets/sheet1.xml";
const ONE_CELL: &str = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

/// A sheet with that many blanks before its first row: they shrink to a thousandth.
fn hollow(blanks: usize) -> Vec<u8> {
    Package::of_cells(&(" ".repeat(blanks) + ONE_CELL)).zipped()
}

#[test]
fn a_workbook_cut_short_is_broken_wherever_it_is_cut() {
    let whole = Package::of_cells(ONE_CELL).zipped();
    for length in (4..whole.len()).step_by(7) {
        let error = refused(&whole[..length]);
        assert_eq!(error.code(), "broken", "{length} bytes: {error}");
        let said = error.to_string();
        assert!(said.contains("broken at its index") && said.contains("save it anew"), "{said}");
    }
}

#[test]
fn a_damaged_part_is_named() {
    let mut damaged = Package::of_cells(&ONE_CELL.repeat(50)).zipped();
    let name = SHEET.as_bytes();
    let at = damaged.windows(name.len()).position(|w| w == name).expect("the part");
    for byte in &mut damaged[at + name.len() + 4..][..12] {
        *byte ^= 0x5A;
    }
    let said = refused(&damaged).to_string();
    assert!(said.contains(SHEET), "{said}");
}

#[test]
fn a_part_that_unpacks_without_end_is_left_and_named() {
    let started = Instant::now();
    let bomb = hollow(64 << 20);
    assert!(bomb.len() < 1 << 20, "{} bytes", bomb.len());
    let error = refused(&bomb);
    let ReadError::ZipBomb { part, packed, limit } = &error else { panic!("{error}") };
    assert_eq!(part, SHEET);
    assert!(*limit <= packed * u64::from(Limits::default().ratio), "{error}");
    assert!(error.to_string().contains(&format!("\"{SHEET}\" unpacks to more than")), "{error}");
    assert!(started.elapsed() < LONG);
    // Blanks enough to shrink well are no bomb yet.
    assert_eq!(reads(&hollow(500_000)).sheets[0].rows.len(), 1);
}

#[test]
fn a_size_that_the_archive_lies_about_is_not_believed() {
    for declared in [0_u32, 100, 1 << 16] {
        let size = declared.to_le_bytes();
        let bomb = forged(hollow(64 << 20), b"PK\x03\x04", 22, &size);
        let error = refused(&forged(bomb, b"PK\x01\x02", 24, &size));
        assert!(matches!(error.code(), "zip-bomb" | "broken"), "{error}");
    }
}

#[test]
fn all_parts_together_are_bounded_too() {
    let mut package = Package::of_cells(ONE_CELL);
    for number in 0..40 {
        package = package.with(&format!("xl/media/{number}.bin"), vec![b' '; 1 << 20]);
    }
    let limits = Limits { unpacked: 16 << 20, ..Limits::default() };
    let error = read(&package.zipped(), None, &limits).expect_err("40 MiB in all");
    assert_eq!(error.code(), "zip-bomb", "{error}");
}

#[test]
fn too_many_parts_are_counted() {
    let started = Instant::now();
    let mut package = Package::of_cells(ONE_CELL);
    package.fill(10_001);
    let error = refused(&package.zipped());
    assert!(
        matches!(error, ReadError::TooLarge { what: "parts", limit: 10_000, found } if found > 10_000),
        "{error}"
    );
    assert!(started.elapsed() < LONG);
}

#[test]
fn one_part_listed_as_many_sheets_is_not_read_over_and_over() {
    let started = Instant::now();
    // Texts without a pattern, so that the part stays large when packed.
    let mut number = 1_u64;
    let rows: String = (1..=20_000)
        .map(|row| {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>{number:x}</t></is></c></row>")
        })
        .collect();
    let names: Vec<String> = (1..=60).map(|n| format!("Plan {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let error = refused(&Package::of_cells(&rows).listing("", &names).zipped());
    assert!(error.to_string().contains("over and over"), "{error}");
    assert!(started.elapsed() < LONG);
    let twice = Package::of_cells(ONE_CELL).listing("", &names[..2]);
    assert_eq!(reads(&twice.zipped()).sheets.len(), 2);
}

#[test]
fn blank_rows_of_many_sheets_are_counted_as_the_memory_they_take() {
    let far = "<row r=\"200000\"><c r=\"A200000\"><v>1</v></c></row>";
    let names: Vec<String> = (1..=40).map(|n| format!("Plan {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let error = refused(&Package::of_cells(far).listing("", &names).zipped());
    assert!(matches!(error, ReadError::TooLarge { what: "cells", .. }), "{error}");
    assert_eq!(reads(&Package::of_cells(far).zipped()).sheets[0].rows.len(), 200_000);
}

#[test]
fn more_sheets_than_are_read_are_counted() {
    let names: Vec<String> = (1..=65).map(|n| format!("Plan {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let error = refused(&Package::of_cells(ONE_CELL).listing("", &names).zipped());
    assert_eq!(error, ReadError::TooLarge { what: "sheets", limit: 64, found: 65 });
}

#[test]
fn entities_that_multiply_are_never_expanded() {
    let started = Instant::now();
    let mut entities = "<!ENTITY a0 \"ja\">".to_owned();
    for level in 1..=12 {
        let inner = format!("&a{};", level - 1).repeat(10);
        entities += &format!("<!ENTITY a{level} \"{inner}\">");
    }
    let doctype = format!("<!DOCTYPE x [{entities}]>");
    let cells = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a12;</t></is></c></row>";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let sheet = format!(
        "<?xml version=\"1.0\"?>{doctype}<worksheet xmlns=\"{main}\"><sheetData>{cells}</sheetData></worksheet>"
    );
    let said = refused(&Package::of_sheet(&sheet).zipped()).to_string();
    assert!(said.contains("sheet \"Plan\"") && said.contains("a12"), "{said}");
    // The same in the table of shared texts.
    let shared = format!(
        "<?xml version=\"1.0\"?>{doctype}<sst xmlns=\"{main}\"><si><t>&a12;</t></si></sst>"
    );
    let error = refused(&Package::of_cells(ONE_CELL).with("xl/sharedStrings.xml", shared).zipped());
    assert_eq!(error.code(), "broken", "{error}");
    assert!(started.elapsed() < LONG);
}

#[test]
fn an_entity_that_names_a_file_reads_no_file() {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let cells = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>";
    let sheet = format!(
        "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet xmlns=\"{main}\"><sheetData>{cells}</sheetData></worksheet>"
    );
    let error = refused(&Package::of_sheet(&sheet).zipped());
    assert_eq!(error.code(), "broken", "{error}");
}

#[test]
fn a_count_of_shared_texts_that_cannot_be_is_not_made_room_for() {
    let shared = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"4000000000\"><si><t>a</t></si></sst>";
    let said = refused(&Package::of_cells(ONE_CELL).with("xl/sharedStrings.xml", shared).zipped());
    assert!(said.to_string().contains("declares 4000000000 texts"), "{said}");
}

#[test]
fn merged_regions_that_overlap_end_soon() {
    let started = Instant::now();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let merged = "<mergeCell ref=\"A1:A200000\"/>".repeat(2_000);
    let sheet = format!(
        "<worksheet xmlns=\"{main}\"><sheetData>{ONE_CELL}<row r=\"200000\"><c r=\"B200000\"><v>1</v></c></row></sheetData><mergeCells>{merged}</mergeCells></worksheet>"
    );
    let said = refused(&Package::of_sheet(&sheet).zipped()).to_string();
    assert!(said.contains("sheet \"Plan\", merged cells"), "{said}");
    assert!(started.elapsed() < LONG);
}

#[test]
fn a_part_whose_name_leads_out_of_the_workbook_is_refused_by_name() {
    for name in ["../../evil.xml", "xl/../../evil.xml", "/etc/evil", "..\\evil.xml", "C:/evil.xml"]
    {
        // The archive's writer would mend such a name, so it is put in afterwards.
        let stand_in = "e".repeat(name.len());
        let zip = Package::of_cells(ONE_CELL).with(&stand_in, "x").zipped();
        let error = refused(&renamed(zip, &stand_in, name));
        let said = error.to_string();
        assert_eq!(error.code(), "broken", "{said}");
        assert!(said.contains(&format!("part \"{name}\"")) && said.contains("leads out"), "{said}");
    }
}

#[test]
fn names_of_any_length_leave_the_refusal_one_line() {
    let name = format!("plan\n{}", "x".repeat(20_000));
    let sheet = Package::of_cells("<row><c r=\"XFD1\"><v>1</v></c></row>").listing("", &[&name]);
    for bytes in
        [sheet.zipped(), Package::of_cells(ONE_CELL).with(&format!("../{name}"), "x").zipped()]
    {
        let said = refused(&bytes).to_string();
        assert!(said.len() < 1_000 && said.lines().count() == 1, "{said}");
    }
}

fn renamed(mut zip: Vec<u8>, from: &str, to: &str) -> Vec<u8> {
    for at in 0..=zip.len() - from.len() {
        if zip[at..].starts_with(from.as_bytes()) {
            zip[at..at + to.len()].copy_from_slice(to.as_bytes());
        }
    }
    zip
}
