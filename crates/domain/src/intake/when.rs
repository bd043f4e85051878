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
mod tests;
