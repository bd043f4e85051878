//! What is given out to be filled in comes back as the same cells, and nothing of it is a formula.

use aunar_formats::{
    Cell, Check, CodeList, CopyBook, CopyCell, CopyColumn, CopySheet, CopyValue, Limits,
    MARK_SHEET, read, write_copy,
};
use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use std::io::Read;

fn moment() -> DateTime<Utc> {
    "2025-02-10T12:00:00Z".parse().expect("a moment")
}

fn column(title: &str, check: Check) -> CopyColumn {
    CopyColumn {
        title: title.to_owned(),
        tag: format!("#{title}"),
        width: 12.0,
        check,
        hint: "What it takes".to_owned(),
        open_below: true,
        ..CopyColumn::default()
    }
}

fn book(rows: Vec<Vec<CopyCell>>) -> CopyBook {
    CopyBook {
        title: "A plan".to_owned(),
        about_name: "About".to_owned(),
        about: vec!["=1+1".to_owned()],
        colours: ["open".to_owned(), "locked".to_owned()],
        sheets: vec![CopySheet {
            name: "Work: 2024/25".to_owned(),
            columns: vec![
                column("text", Check::Free),
                column("status", Check::List(0)),
                column("year", Check::Whole(2000, 2100)),
                column("start", Check::Moment),
            ],
            frozen: 1,
            rows,
            checks: vec![(0, 0, Check::OneOf(vec!["yes".to_owned(), "no".to_owned()]))],
            spare: 10,
        }],
        lists_name: "Lists".to_owned(),
        lists: vec![CodeList {
            title: "Status".to_owned(),
            entries: vec![
                ("=cmd".to_owned(), "a code".to_owned()),
                ("B".to_owned(), String::new()),
            ],
        }],
        wrong: "This cannot be taken, whatever the reason may be".to_owned(),
        mark: vec![("form".to_owned(), "a-form/1".to_owned())],
    }
}

fn cell(value: CopyValue) -> CopyCell {
    CopyCell { value, open: true, note: None }
}

/// The parts of a workbook that hold sheets.
fn sheets(bytes: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a package");
    let names: Vec<String> =
        zip.file_names().map(|name| name.expect("a name").into_owned()).collect();
    let mut all = String::new();
    for name in names.iter().filter(|n| n.starts_with("xl/worksheets/sheet")) {
        zip.by_name(name).expect("there").read_to_string(&mut all).expect("text");
    }
    all
}

#[test]
fn a_copy_has_its_lists_checks_colours_notes_and_mark() {
    let noted =
        CopyCell { note: Some("Somebody: =1".to_owned()), ..cell(CopyValue::Number(2024.0)) };
    let day = NaiveDate::from_ymd_opt(2024, 5, 17).expect("a day");
    let start = day.and_hms_opt(9, 30, 0).expect("a time");
    let row = vec![
        cell(CopyValue::Text("=1+1".to_owned())),
        CopyCell { open: false, ..cell(CopyValue::Text("B".to_owned())) },
        noted,
        cell(CopyValue::Moment(start)),
    ];
    let bytes = write_copy(&book(vec![row]), moment()).expect("writes");
    let xml = sheets(&bytes);
    for part in [
        "<dataValidation type=\"list\"",
        "Lists",
        "type=\"whole\"",
        "type=\"date\"",
        "<pane",
        "<sheetProtection",
        "hidden=\"1\"",
        // What the first sheet promises: filters from the titles on, columns of one's own.
        "<autoFilter ref=\"A1:",
        " sort=\"0\"",
        " autoFilter=\"0\"",
        " formatColumns=\"0\"",
        " insertColumns=\"0\"",
        "<col min=\"5\" max=\"30\"",
    ] {
        assert!(xml.contains(part), "{part}");
    }
    assert!(!xml.contains("<f>"), "nothing is a formula");
    let back = read(&bytes, None, &Limits::default()).expect("reads");
    let mark = back.sheets.iter().find(|s| s.name == MARK_SHEET).expect("the mark");
    assert!(mark.hidden);
    assert_eq!(mark.rows[0][1], Cell::Text("a-form/1".to_owned()));
    let rows = &back.sheets[1].rows;
    assert_eq!(rows[1][0], Cell::Text("#text".to_owned()));
    let expected = [
        Cell::Text("=1+1".to_owned()),
        Cell::Text("B".to_owned()),
        Cell::Number(2024.0),
        Cell::DateTime(start),
    ];
    assert_eq!(rows[2], expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_comes_back_and_is_never_a_formula(
        texts in prop::collection::vec("[=+@'\"a-zñ;,.|!0-9 -]{1,30}", 1..12)
    ) {
        let rows = texts.iter().map(|t| vec![cell(CopyValue::Text(t.clone()))]).collect();
        let bytes = write_copy(&book(rows), moment()).expect("writes");
        prop_assert!(!sheets(&bytes).contains("<f>"));
        let back = read(&bytes, None, &Limits::default()).expect("reads");
        let rows = &back.sheets[1].rows;
        for (text, row) in texts.iter().zip(&rows[2..]) {
            prop_assert_eq!(&row[0], &Cell::Text(text.clone()));
        }
    }
}
