//! Consultations: a draft is opened to chosen circles for a period; what is said about it is
//! moderated, published and answered, and an answer leads to the text that changed (C8).

mod answer;
mod comment;
mod counts;
mod offer;
mod opening;
mod passage;

pub use answer::{Answer, AnswerFault, Change, Disposition};
pub use comment::{
    Act, Author, Comment, CommentKind, CommentState, MOST_NAME, MOST_WORDS, OutOfTurn, Subject,
};
pub use counts::{Counts, Group, LEAST, grouped};
pub use offer::{OfferFault, accepted};
pub use opening::{MOST_DAYS, Unopenable};
pub use passage::{Field, MOST_QUOTE, Passage, sentences};

use crate::ids::{ConsultationId, NetworkId, OfficeId, PlanId};
use crate::plan::{Circle, Circles};
use crate::words::Text;
use chrono::{DateTime, NaiveDate, Utc};
use opening::check_days;
use serde::{Deserialize, Serialize};

/// Most guiding questions: more are not answered.
pub const MOST_QUESTIONS: usize = 8;
codes! {
    /// Where a consultation is at a moment.
    pub enum State ("state of a consultation") {
        /// Announced; the draft can be read, comments are not taken yet.
        Coming = "coming",
        /// Comments are taken.
        Open = "open",
        /// Over, by its last day or by an act.
        Closed = "closed",
    }
}

/// Who moderates: an office of a member, or words that say who.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moderator {
    /// An office that the network has in its register.
    Office(OfficeId),
    /// In words: `the secretariat of the network`.
    Words(Text),
}

/// A consultation on the draft of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consultation {
    /// The stable identifier.
    pub id: ConsultationId,
    /// The network.
    pub network: NetworkId,
    /// The plan.
    pub plan: PlanId,
    /// Which of the plan's consultations it is, from 1.
    pub round: i64,
    /// The first day on which comments are taken. Days are those of universal time.
    pub opens: NaiveDate,
    /// The last day on which they are.
    pub closes: NaiveDate,
    /// The last day first announced, where it was moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_closes: Option<NaiveDate>,
    /// Why it was moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_reason: Option<Text>,
    /// To whom the draft is opened.
    pub circles: Circles,
    /// Whether anybody with a confirmed address may speak, or only who has a seat.
    pub anyone: bool,
    /// What is asked.
    pub questions: Vec<Text>,
    /// Who moderates.
    pub moderator: Moderator,
    /// When it was closed by an act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<DateTime<Utc>>,
    /// Raised by one with every change.
    pub version: i64,
}

impl Consultation {
    /// Where it is at a moment.
    #[must_use]
    pub fn state(&self, at: DateTime<Utc>) -> State {
        let day = at.date_naive();
        if self.closed_at.is_some_and(|closed| closed <= at) || day > self.closes {
            State::Closed
        } else if day < self.opens {
            State::Coming
        } else {
            State::Open
        }
    }

    /// How many days are left to speak, today among them; none when it is not open.
    #[must_use]
    pub fn days_left(&self, at: DateTime<Utc>) -> Option<i64> {
        (self.state(at) == State::Open).then(|| (self.closes - at.date_naive()).num_days() + 1)
    }

    /// Whether a comment sent in time can still be confirmed: until an act closes it all.
    #[must_use]
    pub fn takes_confirmations(&self, at: DateTime<Utc>) -> bool {
        self.closed_at.is_none_or(|closed| at < closed)
    }

    /// When it was over, as far as keeping addresses is concerned.
    #[must_use]
    pub fn over_on(&self) -> NaiveDate {
        self.closed_at.map_or(self.closes, |closed| closed.date_naive().min(self.closes))
    }

    /// Checks that it can be opened today. The members always read their draft.
    pub fn checked(mut self, today: NaiveDate) -> Result<Self, Unopenable> {
        check_days(self.opens, self.closes, today)?;
        if self.opens < today {
            return Err(Unopenable::InThePast);
        }
        if self.circles.iter().next().is_none() {
            return Err(Unopenable::NoCircle);
        }
        if self.anyone && !self.circles.has(Circle::Public) {
            return Err(Unopenable::AnyoneUnread);
        }
        if self.questions.is_empty() {
            return Err(Unopenable::NoQuestion);
        }
        if self.questions.len() > MOST_QUESTIONS {
            return Err(Unopenable::TooManyQuestions);
        }
        self.circles = self.circles.with(Circle::Members);
        Ok(self)
    }

    /// The same with another last day and the reason; the day first announced is kept. Nothing is
    /// taken back from who reads the page: a day that is over does not become the last.
    pub fn closing(
        mut self,
        closes: NaiveDate,
        reason: Option<Text>,
        today: NaiveDate,
    ) -> Result<Self, Unopenable> {
        check_days(self.opens, closes, today)?;
        if closes != self.closes {
            self.first_closes.get_or_insert(self.closes);
            self.moved_reason = reason;
            self.closes = closes;
            self.version += 1;
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests;
