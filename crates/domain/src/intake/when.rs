//! Reads when an activity is: one column, or a start and an end; days of spreadsheets, bare years
//! and serial numbers. What cannot be read is kept as words, never invented.

use super::cells::said;
use super::outcome::Reason;
use super::texts::Given;
use super::{Cell, words};
use crate::period::reading::{self, Assumed, Unread};
use crate::period::{Period, Unit};
use chrono::{Days, NaiveDate};

/// What the words for a period gave.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct When {
    pub(super) period: Option<Period>,
    /// The words, where they say more than the period.
    pub(super) note: Option<String>,
    /// What somebody should look at.
    pub(super) doubt: Option<Reason>,
}

/// Examples of what is accepted.
pub(super) const EXAMPLES: [&str; 7] = [
    "Q2 2023",
    "2023",
    "2023-2024",
    "1er semestre 2024",
    "mayo-julio 2023",
    "24 May 2023",
    "2023-09-14",
];

/// Reads a cell; `None` when it is blank.
pub(super) fn read(cell: &Cell) -> Option<When> {
    if let Cell::Date(day) = cell {
        return Some(When { period: Some(Period::one(*day, Unit::Day)), note: None, doubt: None });
    }
    let text = said(cell);
    if text.is_empty() {
        return None;
    }
    if let Some(day) = serial(&text) {
        let period = Some(Period::one(day, Unit::Day));
        return Some(When { period, note: None, doubt: Some(Reason::PeriodSerial) });
    }
    let unread = |doubt| When { period: None, note: Some(text.clone()), doubt };
    Some(match reading::read(&text) {
        Ok(read) => match read.assumed {
            None => When { period: Some(read.period), note: None, doubt: None },
            Some(assumed) => When {
                period: Some(read.period),
                doubt: Some(match assumed {
                    Assumed::DayFirst => Reason::PeriodDayFirst,
                    Assumed::ShortYear => Reason::PeriodShortYear,
                    Assumed::Vague => Reason::PeriodVague,
                }),
                note: Some(text),
            },
        },
        Err(_) if words::is_as_good_as_blank(&text) => unread(None),
        Err(Unread::Open) => unread(None),
        Err(Unread::NoYear) => unread(Some(Reason::PeriodNoYear)),
        Err(Unread::Backwards) => unread(Some(Reason::PeriodBackwards)),
        Err(Unread::Unknown) => unread(Some(Reason::PeriodUnread)),
    })
}

/// The day of a spreadsheet's count of days, from 1990 to 2100.
fn serial(text: &str) -> Option<NaiveDate> {
    let days: u64 = (text.len() == 5).then(|| text.parse().ok()).flatten()?;
    if !(32_874..=73_415).contains(&days) {
        return None;
    }
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
}

/// One period of a start and an end; either may be missing or unreadable.
pub(super) fn between(start: Option<&When>, end: Option<&When>) -> Option<When> {
    let notes: Vec<&str> =
        [start, end].into_iter().flatten().filter_map(|w| w.note.as_deref()).collect();
    let note = (!notes.is_empty()).then(|| notes.join(" – "));
    let (first, last) = (start.and_then(|w| w.period), end.and_then(|w| w.period));
    match (first, last) {
        (Some(first), Some(last)) if last.end < first.start => Some(When {
            period: None,
            note: Some(format!("{} – {}", first.to_code(), last.to_code())),
            doubt: Some(Reason::PeriodBackwards),
        }),
        (Some(first), Some(last)) => Some(When {
            // Ends of two precisions keep the finer: both stay exact.
            period: Some(Period {
                start: first.start,
                end: last.end,
                precision: first.precision.min(last.precision),
            }),
            note,
            doubt: None,
        }),
        (None, None) if start.is_none() && end.is_none() => None,
        (one, other) => Some(When { period: one.or(other), note, doubt: None }),
    }
}

/// What a period and its words put in the place of what is stored.
pub(super) fn given(when: When) -> (Given<Period>, Given<String>) {
    let or_blank = |period: Option<Period>| period.map_or(Given::Blank, Given::Value);
    (or_blank(when.period), when.note.map_or(Given::Blank, Given::Value))
}

#[cfg(test)]
mod tests {
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
}
