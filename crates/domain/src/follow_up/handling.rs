//! How a report goes from its owner to those who take it, and back: being written, handed in, given
//! back with a word, handed in again, taken.

mod timing;

pub use timing::{Timing, timing};

use super::State;
use crate::ids::PersonId;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// How something reported came where it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handling {
    /// When it was handed in, and by whom. What is given back and handed in again keeps its first
    /// moment: whoever was in time is not late for having been asked something.
    pub submitted: Option<(DateTime<Utc>, PersonId)>,
    /// When it was accepted or given back, and by whom.
    pub decided: Option<(DateTime<Utc>, PersonId)>,
    /// What was said when it was given back; it stays until it is taken.
    pub word: Option<String>,
}

codes! {
    /// What is done with a report.
    pub enum Deed ("deed on a report") {
        /// Its owner writes on and hands nothing in.
        Save = "save",
        /// Its owner hands it in.
        Submit = "submit",
        /// It is taken.
        Accept = "accept",
        /// It is given back, with a word.
        SendBack = "send-back",
    }
}

codes! {
    /// Why something cannot be done with a report.
    pub enum Unfit ("reason why a report does not take a deed") {
        /// It was handed in: what changes in it is handed in too.
        HandedIn = "handed-in",
        /// It was taken, and changes no more unless it is given back.
        Taken = "taken",
        /// Nobody handed it in.
        NotHandedIn = "not-handed-in",
        /// Whoever gets it back has to know why.
        NoWord = "no-word",
        /// The window does not take reports on this day, or no more.
        Closed = "closed",
    }
}

/// Where a deed takes a report; a report that nobody began has no state.
pub fn after(state: Option<State>, deed: Deed, has_word: bool) -> Result<State, Unfit> {
    match (state, deed) {
        (None | Some(State::Draft), Deed::Save) => Ok(State::Draft),
        (Some(State::SentBack), Deed::Save) => Ok(State::SentBack),
        (Some(State::Submitted), Deed::Save) => Err(Unfit::HandedIn),
        (Some(State::Accepted), Deed::Save | Deed::Submit | Deed::Accept) => Err(Unfit::Taken),
        (_, Deed::Submit) => Ok(State::Submitted),
        (Some(State::Submitted), Deed::Accept) => Ok(State::Accepted),
        // What was taken by mistake is given back too.
        (Some(State::Submitted | State::Accepted), Deed::SendBack) => {
            if has_word {
                Ok(State::SentBack)
            } else {
                Err(Unfit::NoWord)
            }
        }
        (None | Some(State::Draft | State::SentBack), Deed::Accept | Deed::SendBack) => {
            Err(Unfit::NotHandedIn)
        }
    }
}

impl Handling {
    /// The same after a deed that took what it is about to a state.
    #[must_use]
    pub fn after(&self, deed: Deed, word: Option<&str>, by: PersonId, at: DateTime<Utc>) -> Self {
        match deed {
            Deed::Save => self.clone(),
            Deed::Submit => Self { submitted: self.submitted.or(Some((at, by))), ..self.clone() },
            Deed::Accept => Self { decided: Some((at, by)), word: None, ..self.clone() },
            Deed::SendBack => {
                Self { decided: Some((at, by)), word: word.map(str::to_owned), ..self.clone() }
            }
        }
    }

    /// Whether it was handed in after its last day.
    #[must_use]
    pub fn is_late(&self, due: NaiveDate) -> bool {
        self.submitted.is_some_and(|(at, _)| at.date_naive() > due)
    }
}

#[cfg(test)]
mod tests;
