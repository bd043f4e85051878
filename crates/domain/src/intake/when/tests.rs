use super::*;

fn text(words: &str) -> Option<When> {
    read(&Cell::Text(words.into()))
}

#[test]
fn words_are_kept_only_where_they_say_more() {
    let when = text("Q1-Q2 2023").expect("given");
    assert_eq!(
        (when.period.map(|p| p.to_code()), when.note, when.doubt),
        (Some("2023-Q1/2023-Q2".into()), None, None)
    );
    let when = text("finales de 2023").expect("given");
    assert_eq!(
        (when.note.as_deref(), when.doubt),
        (Some("finales de 2023"), Some(Reason::PeriodVague))
    );
    let when = text("cuando se pueda").expect("given");
    assert_eq!(
        (when.period, when.note.as_deref(), when.doubt),
        (None, Some("cuando se pueda"), Some(Reason::PeriodUnread))
    );
    assert_eq!(text("TBC").map(|w| (w.period, w.doubt)), Some((None, None)));
    assert_eq!(text(" "), None);
}

#[test]
fn spreadsheets_dates_years_and_serial_numbers() {
    let day = NaiveDate::from_ymd_opt(2023, 5, 24).expect("a date");
    assert_eq!(
        read(&Cell::Date(day)).and_then(|w| w.period).map(|p| p.to_code()),
        Some("2023-05-24".into())
    );
    assert_eq!(
        read(&Cell::Number(2023.0)).and_then(|w| w.period).map(|p| p.to_code()),
        Some("2023".into())
    );
    let serial = read(&Cell::Number(45_070.0)).expect("given");
    assert_eq!(
        (serial.period.map(|p| p.to_code()), serial.doubt),
        (Some("2023-05-24".into()), Some(Reason::PeriodSerial))
    );
}

#[test]
fn a_start_and_an_end_are_one_period() {
    let of = |a: &str, b: &str| {
        between(text(a).as_ref(), text(b).as_ref())
            .map(|w| (w.period.map(|p| p.to_code()), w.doubt))
    };
    assert_eq!(of("2023", "2023-06-15"), Some((Some("2023-01-01/2023-06-15".into()), None)));
    assert_eq!(of("Q1 2023", ""), Some((Some("2023-Q1".into()), None)));
    assert_eq!(of("2024", "2023"), Some((None, Some(Reason::PeriodBackwards))));
    assert_eq!(of("", ""), None);
}
