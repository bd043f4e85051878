//! Tables past a limit: counted, refused with the number and the limit, and never held whole.

use std::time::{Duration, Instant};

use aunar_formats::{Limits, ReadError, read};

use crate::refused;

/// Generous: a machine that is busy with something else must not fail a story.
const LONG: Duration = Duration::from_secs(60);

fn small() -> Limits {
    Limits { rows: 100, columns: 10, cells: 500, cell_chars: 50, ..Limits::default() }
}

fn past(text: &str) -> ReadError {
    read(text.as_bytes(), None, &small()).expect_err("past a limit")
}

#[test]
fn a_table_at_its_limits_is_read_and_one_past_them_is_counted() {
    let within = "1,2,3,4,5\n".repeat(100);
    let book = read(within.as_bytes(), None, &small()).expect("within every limit");
    assert_eq!(book.sheets[0].rows.len(), 100);
    for (text, what, limit, found) in [
        ("x\n".repeat(101), "rows", 100, 101),
        ("1,2,3,4,5,6\n".repeat(100), "cells", 500, 504),
        (format!("{}x\n", ",".repeat(10)), "columns", 10, 11),
    ] {
        assert_eq!(past(&text), ReadError::TooLarge { what, limit, found });
    }
    // Empty cells before a filled one take memory and count; behind the last filled one they do not.
    assert!(matches!(past(&",,,,,,x\n".repeat(99)), ReadError::TooLarge { what: "cells", .. }));
    assert!(read(format!("x{}\n", ",".repeat(500)).as_bytes(), None, &small()).is_ok());
}

#[test]
fn a_cell_too_long_is_named_with_its_line() {
    for text in
        [format!("a,b\nc,{}\n", "ñ".repeat(51)), format!("a,b\n\"{}\",c\n", "x".repeat(5_000))]
    {
        let error = past(&text);
        assert!(matches!(&error, ReadError::Broken { place, .. } if place == "line 2"), "{error}");
        assert!(error.to_string().contains("50 characters"), "{error}");
    }
    assert!(read("ñ".repeat(50).as_bytes(), None, &small()).is_ok());
}

#[test]
fn a_million_rows_are_counted_and_refused() {
    let started = Instant::now();
    let error = refused("Taller;2023\n".repeat(1_000_000).as_bytes());
    assert_eq!(
        error.to_string(),
        "The file is too large: it has 1000000 rows, and at most 200000 are read. Split it, or \
         take out what is not needed"
    );
    assert!(started.elapsed() < LONG);
}

#[test]
fn a_file_too_large_is_not_even_looked_into() {
    let limit = Limits::default().bytes;
    let error = refused(&vec![b'x'; limit + 1]);
    let (limit, found) = (limit as u64, limit as u64 + 1);
    assert_eq!(error, ReadError::TooLarge { what: "bytes", limit, found });
}

#[test]
fn a_file_of_nothing_but_separators_or_quotes_ends_soon() {
    let started = Instant::now();
    let size = 4 << 20;
    for byte in [b",", b"\"", b"\n", b"\r", b"'", b";"] {
        let _ = read(&byte.repeat(size), None, &Limits::default());
    }
    let _ = read("\"\",".repeat(size / 3).as_bytes(), None, &Limits::default());
    assert!(started.elapsed() < LONG);
}
