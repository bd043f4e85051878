//! Practices: what somebody did for the Compact's objectives that others can learn from (C10). A
//! member or a stakeholder writes it, somebody who runs the network looks it over before it is public,
//! and it can be put into the form that the Migration Network Hub asks for.

use crate::ids::{ActivityId, EntityId, NetworkId, OfficeId, PracticeId};
use crate::period::Period;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Most links that show a practice.
pub const MOST_LINKS: usize = 12;
/// Most activities a practice is linked from.
pub const MOST_ACTIVITIES: usize = 40;

codes! {
    /// Where a practice is on its way to its readers.
    pub enum State ("state of a practice") {
        /// It is being written.
        Draft = "draft",
        /// It waits to be looked over.
        Review = "review",
        /// Everybody reads it.
        Published = "published",
        /// It was taken back.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What is done with a practice as a whole.
    pub enum Act ("what is done with a practice") {
        /// Whoever shares it hands it in.
        Submit = "submit",
        /// Whoever looks it over gives it back, with a reason.
        SendBack = "send-back",
        /// Whoever looks it over makes it public.
        Publish = "publish",
        /// It is taken away from its readers, with a reason.
        Withdraw = "withdraw",
        /// It is written on again.
        Reopen = "reopen",
    }
}

impl Act {
    /// Whether only those who look practices over do it.
    #[must_use]
    pub const fn is_the_reviewers(self) -> bool {
        matches!(self, Act::SendBack | Act::Publish)
    }

    /// Whether it needs a reason.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Act::SendBack | Act::Withdraw)
    }
}

impl State {
    /// What becomes of a practice in this state; nothing where that cannot be done with it.
    #[must_use]
    pub const fn after(self, act: Act) -> Option<State> {
        match (self, act) {
            (State::Draft, Act::Submit) => Some(State::Review),
            (State::Review, Act::SendBack) | (State::Withdrawn, Act::Reopen) => Some(State::Draft),
            (State::Review, Act::Publish) => Some(State::Published),
            (State::Published, Act::Withdraw) => Some(State::Withdrawn),
            _ => None,
        }
    }

    /// Whether its text can be changed: by whoever shares it while they write, and while it is looked
    /// over and after by those who look it over alone, so that nothing unread becomes public.
    #[must_use]
    pub const fn may_be_written(self, by_reviewer: bool) -> bool {
        match self {
            State::Draft => true,
            State::Review | State::Published => by_reviewer,
            State::Withdrawn => false,
        }
    }

    /// Whether everybody reads it.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, State::Published)
    }
}

codes! {
    /// What a practice lacks to be handed in.
    pub enum Lack ("what a practice lacks") {
        /// Where it was.
        Places = "places",
        /// When it was.
        Period = "period",
        /// Which objectives it serves.
        Objectives = "objectives",
        /// What came of it.
        Results = "results",
        /// Whom to ask: an office.
        Contact = "contact",
    }
}

/// A link that shows what a practice says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Its stable identifier.
    pub id: Uuid,
    /// What it leads to.
    pub title: Text,
    /// The address.
    pub url: String,
}

/// A practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// Its stable identifier.
    pub id: PracticeId,
    /// Whose register it stands in.
    pub network: NetworkId,
    /// What people call it: `P-003`.
    pub reference: String,
    /// Raised by one with every change.
    pub version: i64,
    /// Where it is on its way.
    pub state: State,
    /// Who shares it.
    pub entity: EntityId,
    /// What it is.
    pub title: Text,
    /// What was done, how and with whom.
    pub summary: Text,
    /// What came of it.
    pub results: Option<Text>,
    /// What others should know before they do the like.
    pub lessons: Option<Text>,
    /// Where: codes of places.
    pub places: Vec<String>,
    /// When.
    pub period: Option<Period>,
    /// The objectives of the Compact it serves: codes, in natural order.
    pub objectives: Vec<String>,
    /// The guiding principles it shows: codes, in natural order.
    pub principles: Vec<String>,
    /// What shows it.
    pub links: Vec<Link>,
    /// Whom to ask: an office, never a person.
    pub office: Option<OfficeId>,
    /// Its address in the Migration Network Hub, where it is there already.
    pub hub_url: Option<String>,
    /// The activities of the network's plans that it comes from or is used in.
    pub activities: Vec<ActivityId>,
    /// Why it was given back or withdrawn, as long as that is so.
    pub reason: Option<Text>,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
    /// When it was last made public.
    pub published_at: Option<DateTime<Utc>>,
}

impl Practice {
    /// What it lacks to be handed in. Links that show it are asked for and not demanded: not
    /// everything that was learnt was written down.
    #[must_use]
    pub fn lacks(&self) -> Vec<Lack> {
        let has = |lack: Lack| match lack {
            Lack::Places => !self.places.is_empty(),
            Lack::Period => self.period.is_some(),
            Lack::Objectives => !self.objectives.is_empty(),
            Lack::Results => self.results.is_some(),
            Lack::Contact => self.office.is_some(),
        };
        Lack::ALL.iter().copied().filter(|lack| !has(*lack)).collect()
    }

    /// The practice after something was done with it as a whole; nothing where that cannot be done
    /// now, since of its state, since it lacks something, or since no reason is given.
    #[must_use]
    pub fn after(&self, act: Act, reason: Option<Text>, now: DateTime<Utc>) -> Option<Practice> {
        let state = self.state.after(act)?;
        if act.needs_reason() && reason.is_none() || act == Act::Submit && !self.lacks().is_empty()
        {
            return None;
        }
        Some(Practice {
            state,
            version: self.version + 1,
            reason: if act.needs_reason() { reason } else { None },
            changed_at: now,
            published_at: if act == Act::Publish { Some(now) } else { self.published_at },
            ..self.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::Unit;
    use crate::words::Lang;
    use proptest::prelude::*;

    fn practice() -> Practice {
        let text = |words| Text::new(Lang::Es, words).expect("words");
        let now = "2024-03-01T12:00:00Z".parse().expect("a moment");
        Practice {
            id: PracticeId(Uuid::from_u128(1)),
            network: NetworkId(Uuid::from_u128(2)),
            reference: "P-001".to_owned(),
            version: 1,
            state: State::Draft,
            entity: EntityId(Uuid::from_u128(3)),
            title: text("Ventanilla única"),
            summary: text("Una ventanilla para todo."),
            results: Some(text("Trámites más cortos.")),
            lessons: None,
            places: vec!["PE".to_owned()],
            period: Some(Period::one("2023-01-01".parse().expect("a day"), Unit::Year)),
            objectives: vec!["15".to_owned()],
            principles: Vec::new(),
            links: Vec::new(),
            office: Some(OfficeId(Uuid::from_u128(4))),
            hub_url: None,
            activities: Vec::new(),
            reason: None,
            changed_at: now,
            published_at: None,
        }
    }

    #[test]
    fn the_whole_way_of_a_practice() {
        use Act as A;
        use State as S;
        let ways = [
            (S::Draft, A::Submit, S::Review),
            (S::Review, A::SendBack, S::Draft),
            (S::Review, A::Publish, S::Published),
            (S::Published, A::Withdraw, S::Withdrawn),
            (S::Withdrawn, A::Reopen, S::Draft),
        ];
        for state in S::ALL {
            for act in A::ALL {
                let to = ways.iter().find(|(s, a, _)| s == state && a == act).map(|w| w.2);
                assert_eq!(state.after(*act), to, "{state:?} {act:?}");
            }
        }
    }

    #[test]
    fn what_lacks_something_is_not_handed_in_and_what_is_given_back_says_why() {
        let (whole, now) = (practice(), practice().changed_at);
        assert!(whole.after(Act::Submit, None, now).is_some());
        let bare = Practice { office: None, objectives: Vec::new(), ..whole.clone() };
        assert_eq!(bare.lacks(), [Lack::Objectives, Lack::Contact]);
        assert_eq!(bare.after(Act::Submit, None, now), None);
        let handed_in = whole.after(Act::Submit, None, now).expect("handed in");
        assert_eq!(handed_in.after(Act::SendBack, None, now), None, "a reason is needed");
        let reason = Text::new(Lang::Es, "Falta decir con quién.");
        let back = handed_in.after(Act::SendBack, reason.clone(), now).expect("given back");
        assert_eq!((back.state, back.reason.clone()), (State::Draft, reason));
        assert_eq!(back.after(Act::Submit, None, now).expect("again").reason, None);
    }

    proptest! {
        #[test]
        fn nothing_becomes_public_but_by_a_reviewer(acts in prop::collection::vec(0..Act::ALL.len(), 0..30)) {
            let mut one = practice();
            for act in acts {
                let act = Act::ALL[act];
                let reason = Text::new(Lang::Es, "por esto");
                if let Some(next) = one.after(act, reason, one.changed_at) {
                    prop_assert_eq!(next.version, one.version + 1);
                    prop_assert!(!next.state.is_public() || act == Act::Publish && act.is_the_reviewers());
                    one = next;
                }
            }
        }
    }
}
