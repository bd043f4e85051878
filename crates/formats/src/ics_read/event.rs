//! What a calendar tells: its events, and what of it could not be read.

use chrono::NaiveDateTime;
use chrono_tz::Tz;

/// A calendar that was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CalendarIn {
    /// Its name, if it says one.
    pub name: Option<String>,
    /// Its events, each time that one is repeated on its own.
    pub events: Vec<EventIn>,
    /// What could not be read, in the order of the file.
    pub unread: Vec<Unread>,
}

/// An event of another calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct EventIn {
    /// What it is called there; each time that one is repeated has its moment with it.
    pub uid: String,
    /// Its first moment, on its own clock.
    pub start: NaiveDateTime,
    /// Its last moment; of whole days, the last minute of the last one.
    pub end: NaiveDateTime,
    /// The clock's zone.
    pub zone: Tz,
    /// Whether it takes whole days.
    pub all_day: bool,
    /// Its title.
    pub summary: String,
    /// What is said of it.
    pub description: String,
    /// The place.
    pub location: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Where on earth it is, in millionths of a degree: latitude, longitude.
    pub position: Option<(i64, i64)>,
    /// Whether it was called off.
    pub cancelled: bool,
    /// What it is about.
    pub categories: Vec<String>,
}

/// What of a calendar could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The line at which the event begins, from 1.
    pub line: usize,
    /// Its title, as far as there is one.
    pub title: String,
    /// Why.
    pub why: Unreadable,
}

/// Why an event could not be read whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It has no beginning that can be read: it was left out.
    NoStart,
    /// It ends before it begins: it was left out.
    EndsFirst,
    /// Its zone is not known: it was taken by the difference from universal time that the file gives for
    /// it, or as universal time.
    Zone,
    /// The rule by which it is repeated cannot be read: only its first time was taken.
    Rule,
    /// It is repeated more often than is read: the first times were taken.
    TooOften,
}

impl Unreadable {
    /// Its stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoStart => "no-start",
            Self::EndsFirst => "ends-first",
            Self::Zone => "zone",
            Self::Rule => "rule",
            Self::TooOften => "too-often",
        }
    }
}
