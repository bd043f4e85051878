//! Why a file is no calendar, in words that let its sender put it right.

use crate::MOST_EVENTS;

/// What every refusal ends with.
const ACCEPTED: &str = "Accepted is iCalendar (.ics), as calendar programs export it, up to 16 MB";

/// Why a file is no calendar, or more of one than is read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoCalendar {
    /// It has no bytes.
    #[error("The file cannot be read as a calendar: it is empty. {ACCEPTED}")]
    Empty,
    /// It has more bytes than are read.
    #[error("The file cannot be read as a calendar: it has more than 16 MB. {ACCEPTED}")]
    TooLarge,
    /// A line is longer than is read.
    #[error("The file cannot be read as a calendar: line {line} is longer than 64 kB. {ACCEPTED}")]
    LongLine {
        /// The line, from 1.
        line: usize,
    },
    /// What it begins with is no calendar.
    #[error(
        "The file cannot be read as a calendar: line {line} begins {found}, not VCALENDAR. {ACCEPTED}"
    )]
    Other {
        /// The line, from 1.
        line: usize,
        /// What it begins.
        found: String,
    },
    /// Something stands before the calendar begins.
    #[error(
        "The file cannot be read as a calendar: line {line} stands before BEGIN:VCALENDAR. {ACCEPTED}"
    )]
    Early {
        /// The line, from 1.
        line: usize,
    },
    /// Components stand in each other deeper than is read.
    #[error(
        "The file cannot be read as a calendar: components stand too deep in each other at line {line}. {ACCEPTED}"
    )]
    TooDeep {
        /// The line, from 1.
        line: usize,
    },
    /// A component ends that was not begun.
    #[error(
        "The file cannot be read as a calendar: line {line} ends {found}, which was not begun. {ACCEPTED}"
    )]
    Unbegun {
        /// The line, from 1.
        line: usize,
        /// What it ends.
        found: String,
    },
    /// It has more events than are read.
    #[error(
        "The file cannot be read as a calendar: it has more than {MOST_EVENTS} events. {ACCEPTED}"
    )]
    TooManyEvents,
    /// Nothing in it begins a calendar.
    #[error("The file cannot be read as a calendar: it has no BEGIN:VCALENDAR. {ACCEPTED}")]
    NoBeginning,
    /// It ends before the calendar does.
    #[error("The file cannot be read as a calendar: it ends before END:VCALENDAR. {ACCEPTED}")]
    CutOff,
}

impl NoCalendar {
    /// Its stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::LongLine { .. } => "long-line",
            Self::Other { .. } => "other",
            Self::Early { .. } => "early",
            Self::TooDeep { .. } => "too-deep",
            Self::Unbegun { .. } => "unbegun",
            Self::TooManyEvents => "too-many-events",
            Self::NoBeginning => "no-beginning",
            Self::CutOff => "cut-off",
        }
    }
}
