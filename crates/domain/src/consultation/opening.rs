//! When a consultation can be opened.

use chrono::NaiveDate;

/// Longest a consultation may be open, in days.
pub const MOST_DAYS: i64 = 366;

/// Why a consultation cannot be opened, or moved, as asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Unopenable {
    /// It would end before it begins.
    ClosesBeforeItOpens,
    /// It would begin or end in the past.
    InThePast,
    /// It would be open for longer than a year.
    TooLong,
    /// It is opened to nobody.
    NoCircle,
    /// Anybody may speak, but not everybody may read.
    AnyoneUnread,
    /// It asks nothing.
    NoQuestion,
    /// It asks more than anybody answers.
    TooManyQuestions,
}

impl Unopenable {
    /// The stable code, for the words of a language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Unopenable::ClosesBeforeItOpens => "closes-before-it-opens",
            Unopenable::InThePast => "in-the-past",
            Unopenable::TooLong => "too-long",
            Unopenable::NoCircle => "no-circle",
            Unopenable::AnyoneUnread => "anyone-unread",
            Unopenable::NoQuestion => "no-question",
            Unopenable::TooManyQuestions => "too-many-questions",
        }
    }
}

/// Whether it can be open between two days, seen from today.
pub(super) fn check_days(
    opens: NaiveDate,
    closes: NaiveDate,
    today: NaiveDate,
) -> Result<(), Unopenable> {
    if closes < opens {
        Err(Unopenable::ClosesBeforeItOpens)
    } else if closes < today {
        Err(Unopenable::InThePast)
    } else if (closes - opens).num_days() >= MOST_DAYS {
        Err(Unopenable::TooLong)
    } else {
        Ok(())
    }
}
