//! Every parser of this crate on arbitrary bytes, and every writer read back.
//!
//! A target runs for a moment in each test run, and as long as wished under `cargo bolero`: see
//! `docs/ADDING-A-FEATURE.md`.

use std::sync::LazyLock;
use std::time::Duration;

use aunar_formats::{
    BookOut, CalendarOut, Cell, EventOut, EventStatus, Limits, OutCell, ReadError, SheetOut, read,
    write_csv, write_ics, write_xlsx,
};
use bolero::check;
use chrono::{DateTime, Utc};

use crate::package::Package;

/// A summary, a description, a place, categories.
type Words = (String, String, Option<String>, Vec<String>);

const ROUNDS: usize = 4_000;
const MOMENT: Duration = Duration::from_secs(2);

/// Low, so that arbitrary bytes reach every limit.
fn limits() -> Limits {
    Limits {
        bytes: 1 << 16,
        unpacked: 1 << 22,
        ratio: 200,
        rows: 2_000,
        columns: 60,
        cells: 10_000,
        cell_chars: 1_000,
        sheets: 4,
    }
}

/// Reads, and holds the result to what [`read`] promises; whether it was read.
fn holds(bytes: &[u8]) -> bool {
    let limits = limits();
    let book = match read(bytes, Some("plan.csv"), &limits) {
        Ok(book) => book,
        Err(error) => {
            let said = error.to_string();
            assert!(said.len() < 2_000 && said.chars().count() > 40, "{said}");
            assert!(!error.code().is_empty());
            return false;
        }
    };
    assert!((1..=limits.sheets).contains(&book.sheets.len()));
    let mut cells = 0;
    for sheet in &book.sheets {
        assert!(sheet.rows.len() <= limits.rows);
        assert!(sheet.rows.last().is_none_or(|row| !row.is_empty()), "blank rows at the end");
        for row in &sheet.rows {
            assert!(row.len() <= limits.columns);
            assert!(row.last().is_none_or(|cell| !cell.is_empty()), "empty cells at the end");
            cells += row.len();
            for cell in row {
                assert!(cell.to_string().chars().count() <= limits.cell_chars);
            }
        }
    }
    assert!(cells > 0 && cells <= limits.cells);
    true
}

/// The bytes with some of them changed, at places that the changes name.
fn mutated(bytes: &[u8], changes: &[(u16, u8)], keep: u16) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (place, byte) in changes.iter().take(8) {
        let place = usize::from(*place) % bytes.len();
        bytes[place] = *byte;
    }
    // One in sixteen is cut short as well.
    if keep.is_multiple_of(16) {
        bytes.truncate(usize::from(keep) % bytes.len());
    }
    bytes
}

static TEXT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let rows = ["Taller sobre \"datos\"", "Diálogo; con comas, y\nlíneas", "=1+1", ""];
    let rows =
        rows.iter().map(|title| vec!["A-1".to_owned(), (*title).to_owned(), "2023".to_owned()]);
    write_csv(&["Ref", "Actividad", "Período"].map(str::to_owned), rows, true)
});

static BOOK: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let row = |n: u32| {
        vec![
            OutCell::Text(format!("Taller {n}")),
            OutCell::Number(f64::from(n)),
            OutCell::Date(moment().date_naive()),
        ]
    };
    let sheet = SheetOut {
        name: "Plan".to_owned(),
        header: ["Actividad", "Objetivo", "Fecha"].map(str::to_owned).to_vec(),
        rows: (1..=5).map(row).collect(),
        ..SheetOut::default()
    };
    let book = BookOut { title: "Plan".to_owned(), sheets: vec![sheet], ..BookOut::default() };
    write_xlsx(&book, moment()).expect("a workbook")
});

fn moment() -> DateTime<Utc> {
    "2025-02-10T12:00:00Z".parse().expect("a moment")
}

#[test]
fn arbitrary_bytes_are_read_or_refused() {
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_max_len(4_096).for_each(
        |bytes: &[u8]| {
            holds(bytes);
            // The same behind the marks by which formats are known.
            for mark in [&b"PK\x03\x04"[..], b"\xFF\xFE", b"\xFE\xFF", b"\xEF\xBB\xBF", b"sep=;\n"]
            {
                holds(&[mark, bytes].concat());
            }
        },
    );
}

#[test]
fn arbitrary_text_is_read_or_refused() {
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_type::<String>().for_each(
        |text: &String| {
            holds(text.as_bytes());
        },
    );
}

#[test]
fn a_damaged_text_is_read_or_refused() {
    assert!(holds(&TEXT));
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<(Vec<(u16, u8)>, u16)>()
        .for_each(|(changes, keep): &(Vec<(u16, u8)>, u16)| {
            holds(&mutated(&TEXT, changes, *keep));
        });
}

#[test]
fn a_damaged_workbook_is_read_or_refused() {
    assert!(holds(&BOOK));
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<(Vec<(u16, u8)>, u16)>()
        .for_each(|(changes, keep): &(Vec<(u16, u8)>, u16)| {
            holds(&mutated(&BOOK, changes, *keep));
        });
}

/// Damage to the packed bytes rarely gets past their checksums; this gets at the reader behind them.
#[test]
fn a_workbook_with_damaged_parts_is_read_or_refused() {
    const SHEET: &str = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
        <dimension ref=\"A1:C3\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>\
        <c r=\"B1\" t=\"inlineStr\"><is><t>Taller</t></is></c><c r=\"C1\" s=\"1\"><v>45070</v></c></row>\
        <row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c><c r=\"B2\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">A1+1</f><v>2</v></c></row>\
        <row r=\"3\"><c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>3</v></c><c r=\"C3\" t=\"b\"><v>1</v></c></row>\
        </sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>";
    const SHARED: &str = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"1\"><si><t>Actividad &amp; sede</t></si></sst>";
    const STYLES: &str = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"1\">\
        <numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    let package = |sheet: Vec<u8>, shared: Vec<u8>, styles: Vec<u8>| {
        let package = Package::of_sheet("").with("xl/worksheets/sheet1.xml", sheet);
        package.with("xl/sharedStrings.xml", shared).with("xl/styles.xml", styles).zipped()
    };
    assert!(holds(&package(SHEET.into(), SHARED.into(), STYLES.into())));
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<(u8, Vec<(u16, u8)>, u16)>()
        .for_each(|(number, changes, keep): &(u8, Vec<(u16, u8)>, u16)| {
            let part_of = |numbers: &[u8], part: &str| {
                let hit = numbers.contains(&(number % 4));
                if hit { mutated(part.as_bytes(), changes, *keep) } else { part.into() }
            };
            let (shared, styles) = (part_of(&[2], SHARED), part_of(&[3], STYLES));
            holds(&package(part_of(&[0, 1], SHEET), shared, styles));
        });
}

#[test]
fn what_is_written_as_csv_reads_back() {
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<(Vec<String>, Vec<Vec<String>>, bool)>()
        .for_each(|(header, table, mark): &(Vec<String>, Vec<Vec<String>>, bool)| {
            let bytes = write_csv(header, table.iter().cloned(), *mark);
            // A NUL is dropped in writing; cells empty at the end of a row, and rows at the end of
            // the table, are no cells and no rows.
            let clean = |row: &Vec<String>| {
                let mut row: Vec<String> =
                    row.iter().map(|field| field.replace('\0', "")).collect();
                while row.last().is_some_and(String::is_empty) {
                    row.pop();
                }
                row
            };
            let mut expected: Vec<Vec<String>> =
                std::iter::once(header).chain(table).map(clean).collect();
            while expected.last().is_some_and(Vec::is_empty) {
                expected.pop();
            }
            match read(&bytes, None, &Limits::default()) {
                Ok(book) => {
                    let text = |cell: &Cell| match cell {
                        Cell::Empty => String::new(),
                        Cell::Text(text) => text.clone(),
                        other => panic!("a text came back as {other:?}"),
                    };
                    let found: Vec<Vec<String>> = book.sheets[0]
                        .rows
                        .iter()
                        .map(|row| row.iter().map(text).collect())
                        .collect();
                    assert_eq!(found, expected);
                }
                Err(error) => {
                    assert_eq!(error, ReadError::Empty);
                    assert!(expected.is_empty(), "{expected:?}");
                }
            }
        });
}

#[test]
fn what_is_written_as_a_calendar_reads_back_with_one_event_and_its_words() {
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_type::<Words>().for_each(
        |(summary, description, location, categories): &Words| {
            let local = moment().naive_utc();
            let event = EventOut {
                uid: "1@plan.example".to_owned(),
                stamp: moment(),
                modified: moment(),
                sequence: 0,
                start: local,
                end: local + chrono::TimeDelta::hours(2),
                zone: chrono_tz::America::Lima,
                all_day: false,
                summary: summary.clone(),
                description: description.clone(),
                location: location.clone(),
                url: location.clone(),
                conference: Some(description.clone()),
                categories: categories.clone(),
                status: EventStatus::Confirmed,
                organiser: Some((summary.clone(), location.clone())),
                position: Some((-12_046_374, -77_042_793)),
                register_by: Some(moment()),
            };
            let name = summary.clone();
            let calendar = CalendarOut { name, events: vec![event], ..CalendarOut::default() };
            let written = write_ics(&calendar);
            assert!(
                written.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n']))
            );
            let unfolded = written.replace("\r\n ", "");
            assert_eq!(unfolded.matches("\r\nBEGIN:VEVENT\r\n").count(), 1);
            assert_eq!(unfolded.matches("\r\nEND:VEVENT\r\n").count(), 1);
            let line = unfolded.split("\r\n").find(|line| line.starts_with("SUMMARY"));
            let (_, said) = line.and_then(|line| line.split_once(':')).expect("a summary");
            assert_eq!(unescaped(said), plain(summary));
            let read: icalendar::Calendar = written.parse().expect("another program reads it");
            assert_eq!(read.components.iter().filter(|c| c.as_event().is_some()).count(), 1);
        },
    );
}

/// What RFC 5545 says a reader makes of a text.
fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        out.push(match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => '\n',
                Some(escaped @ ('\\' | ';' | ',')) => escaped,
                other => panic!("`\\{other:?}` is no escape in {value}"),
            },
            ';' | ',' => panic!("`{letter}` stands bare in {value}"),
            _ => letter,
        });
    }
    out
}

/// The text as a calendar can carry it: its line ends alike, other control characters left out.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}
