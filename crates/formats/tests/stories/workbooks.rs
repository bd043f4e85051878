//! Workbooks as people keep them: formulas, dates, merged cells, hidden sheets, errors.

use aunar_formats::{Cell, Format, Limits, ReadError, Workbook, read};
use chrono::NaiveDate;
use rust_xlsxwriter::{ExcelDateTime, Format as Style, Formula, Worksheet};

use crate::package::Package;
use crate::{reads, refused, shown};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
}

fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

/// What is read of a workbook whose sheets are filled like this.
fn written(fill: impl FnOnce(&mut rust_xlsxwriter::Workbook)) -> Workbook {
    let mut book = rust_xlsxwriter::Workbook::new();
    fill(&mut book);
    reads(&book.save_to_buffer().expect("a workbook"))
}

fn put(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in (0..).zip(rows) {
        for (column, words) in (0..).zip(*cells) {
            sheet.write_string(row, column, *words).expect("a text");
        }
    }
}

#[test]
fn of_a_formula_the_stored_result_is_read_and_never_the_formula() {
    let book = written(|book| {
        let sheet = book.add_worksheet();
        sheet.write_formula(0, 0, Formula::new("=1+1").set_result("2")).expect("a formula");
        let link = "=HYPERLINK(\"http://a.example\",\"Taller\")";
        sheet.write_formula(0, 1, Formula::new(link).set_result("Taller")).expect("a formula");
        sheet.write_string(0, 2, "=1+1").expect("a text");
    });
    assert_eq!(book.format, Format::Xlsx);
    assert_eq!(book.sheets[0].rows, [vec![Cell::Number(2.0), text("Taller"), text("=1+1")]]);
    assert!(book.sheets[0].notes.is_empty(), "{:?}", book.sheets[0].notes);
}

#[test]
fn a_formula_without_a_result_is_told_from_an_empty_cell_and_named() {
    let cells = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>\
                 <row r=\"3\"><c r=\"C3\"><f>1+1</f></c><c r=\"D3\"><v>1</v></c></row>";
    let book = reads(&Package::of_cells(cells).zipped());
    assert_eq!(shown(&book.sheets[0]), [vec!["7"], vec![], vec!["", "", "", "1"]]);
    assert_eq!(book.sheets[0].rows[2][1..3], [Cell::Empty, Cell::Uncomputed]);
    let note = &book.sheets[0].notes[0];
    assert!(note.starts_with("formula-without-value: ") && note.contains("C3"), "{note}");
}

#[test]
fn days_are_days_however_they_are_shown() {
    let book = written(|book| {
        let sheet = book.add_worksheet();
        for (column, format) in
            (0..).zip(["yyyy-mm-dd", "dd/mm/yyyy", "d \"de\" mmmm", "[$-540A]mmm-yy"])
        {
            let date = ExcelDateTime::from_ymd(2023, 5, 24).expect("a day");
            let style = Style::new().set_num_format(format);
            sheet.write_datetime_with_format(0, column, date, &style).expect("a day");
        }
        let moment = ExcelDateTime::from_ymd(2023, 5, 24).and_then(|d| d.and_hms(14, 30, 0));
        let style = Style::new().set_num_format("yyyy-mm-dd hh:mm");
        sheet.write_datetime_with_format(1, 0, moment.expect("a moment"), &style).expect("written");
        sheet.write_number(1, 1, 45_070).expect("a number");
    });
    let may = day(2023, 5, 24);
    assert_eq!(book.sheets[0].rows[0], vec![Cell::Date(may); 4]);
    assert_eq!(book.sheets[0].rows[1][0].to_string(), "2023-05-24 14:30");
    // Without a format of dates nobody can know that it is one.
    assert_eq!(book.sheets[0].rows[1][1], Cell::Number(45_070.0));
}

#[test]
fn both_calendars_of_excel_are_known() {
    let styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
                  <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    for (calendar, serial) in [
        ("", 45_070),
        ("<workbookPr date1904=\"1\"/>", 43_608),
        ("<workbookPr date1904=\"0\"/>", 45_070),
    ] {
        let cells = format!("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>{serial}</v></c></row>");
        let package = Package::of_cells(&cells).with("xl/styles.xml", styles);
        let book = reads(&package.listing(calendar, &["Plan"]).zipped());
        assert_eq!(book.sheets[0].rows[0][0], Cell::Date(day(2023, 5, 24)), "{calendar}");
    }
}

#[test]
fn a_serial_outside_of_the_calendar_stays_a_number() {
    let styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
                  <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    for serial in ["-1", "2958466", "1e300", "60"] {
        let cells = format!("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>{serial}</v></c></row>");
        let book = reads(&Package::of_cells(&cells).with("xl/styles.xml", styles).zipped());
        let cell = &book.sheets[0].rows[0][0];
        assert_eq!(cell, &Cell::Number(serial.parse().expect("a number")), "{serial}");
    }
}

#[test]
fn a_merged_value_reaches_every_row_of_its_region() {
    let book = written(|book| {
        let sheet = book.add_worksheet();
        put(sheet, &[&["Grupo", "Actividad"], &["", "Uno"], &["", "Dos"], &["Otro", "Tres"]]);
        sheet.merge_range(1, 0, 2, 0, "Datos", &Style::new()).expect("merged");
        sheet.merge_range(4, 0, 4, 1, "Fin", &Style::new()).expect("merged");
    });
    assert_eq!(
        shown(&book.sheets[0]),
        [
            vec!["Grupo", "Actividad"],
            vec!["Datos", "Uno"],
            vec!["Datos", "Dos"],
            vec!["Otro", "Tres"],
            vec!["Fin"],
        ]
    );
}

#[test]
fn hidden_sheets_say_so_and_keep_their_order() {
    let book = written(|book| {
        put(book.add_worksheet().set_name("Portada").expect("a name"), &[&["Plan"]]);
        put(book.add_worksheet().set_name("Listas").expect("a name").set_hidden(true), &[&["a"]]);
        let deep = book.add_worksheet().set_name("Claves").expect("a name").set_very_hidden(true);
        put(deep, &[&["b"]]);
        put(book.add_worksheet().set_name("Vacía").expect("a name"), &[]);
    });
    let sheets: Vec<(&str, bool, usize)> =
        book.sheets.iter().map(|s| (s.name.as_str(), s.hidden, s.rows.len())).collect();
    assert_eq!(
        sheets,
        [("Portada", false, 1), ("Listas", true, 1), ("Claves", true, 1), ("Vacía", false, 0)]
    );
}

#[test]
fn shared_and_inline_texts_are_the_same_texts() {
    let words = "Taller «uno»\nde & <dos>";
    let shared = written(|book| put(book.add_worksheet(), &[&[words, words]]));
    assert_eq!(shared.sheets[0].rows, [vec![text(words), text(words)]]);
    let inline = "<row><c t=\"inlineStr\"><is><t>Taller «uno»&#10;de &amp; &lt;dos&gt;</t></is></c>\
                  <c t=\"inlineStr\"><is><r><t xml:space=\"preserve\">Taller «uno»&#xA;</t></r><r><t>de &amp; &lt;dos></t></r></is></c></row>";
    assert_eq!(reads(&Package::of_cells(inline).zipped()).sheets[0].rows, shared.sheets[0].rows);
}

#[test]
fn errors_and_truths_are_kept_as_what_they_are() {
    let cells = "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\" t=\"e\"><v>#N/A</v></c>\
                 <c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"e\"><v>#FANTASY!</v></c><c r=\"E1\"><v>5</v></c></row>";
    let book = reads(&Package::of_cells(cells).zipped());
    assert_eq!(
        book.sheets[0].rows[0],
        [
            Cell::Error("#REF!".to_owned()),
            Cell::Error("#N/A".to_owned()),
            Cell::Bool(true),
            Cell::Empty,
            Cell::Number(5.0),
        ]
    );
    let notes = &book.sheets[0].notes;
    assert!(
        notes[0].starts_with("unknown-cell-error: ") && notes[0].contains("#FANTASY!"),
        "{notes:?}"
    );
}

#[test]
fn cells_without_an_address_behind_an_unknown_error_are_refused_and_not_misplaced() {
    let behind = "<c><v>5</v></c></row>";
    for cells in [
        format!("<row><c t=\"e\"><v>#FANTASY!</v></c>{behind}"),
        format!("<row><c><v>1</v></c><c t=\"e\"><v>#FANTASY!</v></c>{behind}"),
        format!("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#FANTASY!</v></c>{behind}"),
    ] {
        let error = refused(&Package::of_cells(&cells).zipped());
        let ReadError::Broken { place, why } = &error else { panic!("{error}") };
        assert_eq!(place, "sheet \"Plan\"");
        assert!(why.contains("#FANTASY!") && why.contains("where they stand"), "{why}");
    }
    // An error that is known keeps its place.
    let known = format!("<row><c t=\"e\"><v>#REF!</v></c>{behind}");
    let book = reads(&Package::of_cells(&known).zipped());
    assert_eq!(shown(&book.sheets[0]), [vec!["#REF!", "5"]]);
}

#[test]
fn a_declared_size_is_not_believed() {
    let sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
                 <dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>";
    let book = reads(&Package::of_sheet(sheet).zipped());
    assert_eq!(book.sheets[0].rows, [vec![Cell::Number(1.0)]]);
}

#[test]
fn a_cell_far_outside_is_named() {
    let cells = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
                 <row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    let error = refused(&Package::of_cells(cells).zipped());
    assert_eq!(
        error,
        ReadError::CellOutside {
            sheet: "Plan".to_owned(),
            cell: "XFD1048576".to_owned(),
            rows: Limits::default().rows,
            columns: Limits::default().columns,
        }
    );
    assert!(error.to_string().contains("\"Plan\" has a filled cell at XFD1048576"), "{error}");
}

#[test]
fn a_workbook_past_the_limit_of_rows_is_told_so() {
    let rows: Vec<Vec<String>> = (0..30).map(|n| vec![n.to_string()]).collect();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(&rows) {
        sheet.write_string(row, 0, &cells[0]).expect("a text");
    }
    let bytes = book.save_to_buffer().expect("a workbook");
    let error = read(&bytes, None, &Limits { rows: 20, ..Limits::default() }).expect_err("30 rows");
    assert_eq!(error, ReadError::TooLarge { what: "rows", limit: 20, found: 21 });
}

#[test]
fn a_text_too_long_and_a_text_that_is_not_there_are_named_with_their_cell() {
    let long = format!(
        "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>{}</t></is></c></row>",
        "x".repeat(Limits::default().cell_chars + 1)
    );
    let said = refused(&Package::of_cells(&long).zipped()).to_string();
    assert!(said.contains("sheet \"Plan\", cell B2"), "{said}");
    let missing = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>99</v></c></row>";
    let error = refused(&Package::of_cells(missing).zipped());
    assert_eq!(error.code(), "broken", "{error}");
}
