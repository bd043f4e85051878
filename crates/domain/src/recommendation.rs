//! Recommendations: what comes out of an event, to whom it is addressed, and what became of it. One is
//! open until it is answered with a word and a day, or has become an activity of a plan.

use crate::ids::{ActivityId, EntityId, EventId};
use crate::words::Text;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Within how many days an answer is hoped for.
pub const ANSWERED_WITHIN: Days = Days::new(90);
/// The longest recommendation, and the longest answer, in characters.
pub const MOST_WORDS: usize = 3000;

codes! {
    /// Where a recommendation stands.
    pub enum State ("state of a recommendation") {
        /// Nobody has answered.
        Open = "open",
        /// Answered with a word.
        Answered = "answered",
        /// An activity of a plan takes it up.
        TakenUp = "taken-up",
    }
}

/// A recommendation of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommendation {
    /// Its stable identifier.
    pub id: Uuid,
    /// The event it comes from.
    pub event: EventId,
    /// Its human reference, unique in the network: `R-03`.
    pub reference: String,
    /// Raised by one with every change.
    pub version: i64,
    /// What is recommended.
    pub words: Text,
    /// To whom; to the network as a whole where it is nobody.
    pub to: Option<EntityId>,
    /// When it was made.
    pub made_on: NaiveDate,
    /// What became of it.
    pub answer: Option<Answer>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The day.
    pub on: NaiveDate,
    /// The word.
    pub words: Text,
    /// The activity that takes it up.
    pub activity: Option<ActivityId>,
}

impl Recommendation {
    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> State {
        match &self.answer {
            None => State::Open,
            Some(answer) if answer.activity.is_some() => State::TakenUp,
            Some(_) => State::Answered,
        }
    }

    /// The last day on which an answer would be in time, while there is none.
    #[must_use]
    pub fn due(&self) -> Option<NaiveDate> {
        self.answer.is_none().then(|| self.made_on.checked_add_days(ANSWERED_WITHIN)).flatten()
    }

    /// The same answered; a later answer takes the place of one before, and never an earlier one.
    #[must_use]
    pub fn answered(&self, answer: Answer) -> Option<Self> {
        let before = self.answer.as_ref().map_or(self.made_on, |a| a.on);
        (answer.on >= before).then(|| Self {
            version: self.version + 1,
            answer: Some(answer),
            ..self.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn it_is_open_until_it_is_answered_and_taken_up_by_an_activity() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let text = |words: &str| Text::new(Lang::Es, words).expect("words");
        let one = Recommendation {
            id: Uuid::nil(),
            event: EventId(Uuid::nil()),
            reference: "R-01".to_owned(),
            version: 1,
            words: text("Escuchar a los municipios"),
            to: None,
            made_on: day("2025-01-10"),
            answer: None,
        };
        assert_eq!((one.state(), one.due()), (State::Open, Some(day("2025-04-10"))));
        let answer = |on: &str, activity| Answer { on: day(on), words: text("Sí"), activity };
        assert_eq!(one.answered(answer("2025-01-09", None)), None, "before it was made");
        let said = one.answered(answer("2025-02-01", None)).expect("answered");
        assert_eq!((said.state(), said.due(), said.version), (State::Answered, None, 2));
        let taken = said.answered(answer("2025-03-01", Some(ActivityId(Uuid::nil()))));
        assert_eq!(taken.expect("taken up").state(), State::TakenUp);
        assert_eq!(said.answered(answer("2025-01-20", None)), None, "answers go forward");
    }
}
