//! Quotation marks, blank lines and ragged rows: every row keeps the place a person sees it at.

use aunar_formats::ReadError;

use crate::{refused, rows};

#[test]
fn a_quoted_field_holds_line_ends_separators_and_doubled_quotes() {
    assert_eq!(
        rows("Ref,Title\n1,\"Taller\nsobre \"\"datos\"\", uno\"\n2,Diálogo\n"),
        [vec!["Ref", "Title"], vec!["1", "Taller\nsobre \"datos\", uno"], vec!["2", "Diálogo"],]
    );
    assert_eq!(rows("a,b\n\"one\r\ntwo\",3\n")[1], ["one\r\ntwo", "3"]);
    // A quotation mark inside of a field is a letter like any other.
    assert_eq!(rows("a,b\nScreen of 5\" or more,2\n")[1], ["Screen of 5\" or more", "2"]);
    assert_eq!(rows("a,b\n\"quoted\" and more,2\n")[1], ["quoted and more", "2"]);
}

#[test]
fn blank_lines_and_ragged_rows_keep_their_places() {
    assert_eq!(
        rows("Plan\n\n\nRef,Title,Lead\n1,Taller\n2,Diálogo,OIM,and more\n,,\n\n"),
        [
            vec!["Plan"],
            vec![],
            vec![],
            vec!["Ref", "Title", "Lead"],
            vec!["1", "Taller"],
            vec!["2", "Diálogo", "OIM", "and more"],
        ]
    );
}

#[test]
fn a_quote_never_closed_is_named_with_the_line_that_opens_it() {
    let error = refused(b"Ref,Title\n1,\"two\nlines\"\n2,\"never closed\n3,Taller\n");
    assert!(matches!(&error, ReadError::Broken { place, .. } if place == "line 4"), "{error}");
}

#[test]
fn nothing_but_blanks_and_separators_is_nothing() {
    for text in ["", ",,,\n,,\n", "\n\n\n", "\"\",\"\"\n", "\u{FEFF}", "sep=;\n"] {
        assert_eq!(refused(text.as_bytes()), ReadError::Empty, "{text:?}");
    }
}

#[test]
fn what_a_spreadsheet_would_run_stays_text() {
    assert_eq!(
        rows("Ref,Title\n1,=HYPERLINK(\"http://a.example\")\n2,'@SUM(A1)\n")[1..],
        [["1", "=HYPERLINK(\"http://a.example\")"], ["2", "@SUM(A1)"]]
    );
}
