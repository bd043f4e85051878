use super::*;
use chrono::NaiveDate;

#[test]
fn a_cell_shows_what_a_person_saw() {
    for (number, shown) in [
        (2021.0, "2021"),
        (0.1 + 0.2, "0.3"),
        (-0.0, "0"),
        (-12.5, "-12.5"),
        (1e15, "1000000000000000"),
    ] {
        assert_eq!(Cell::Number(number).to_string(), shown);
    }
    let day = NaiveDate::from_ymd_opt(2023, 5, 24).expect("a real day");
    assert_eq!(Cell::Date(day).to_string(), "2023-05-24");
    let moment = day.and_hms_opt(14, 30, 0).expect("a real time");
    assert_eq!(Cell::DateTime(moment).to_string(), "2023-05-24 14:30");
}

#[test]
fn a_sheet_of_text_is_called_as_its_file() {
    assert_eq!(sheet_name(Some("C:\\plans\\Plan 2024.v2.csv")), "Plan 2024.v2");
    assert_eq!(sheet_name(Some("dir/.csv")), "Table");
    assert_eq!(sheet_name(None), "Table");
}
