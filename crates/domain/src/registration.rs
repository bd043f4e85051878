//! Registration for an event: what its form asks, who may fill it in, who gets a place and who waits
//! (C9). What is asked beyond name and address is switched on for each event by itself, and nobody has
//! to answer it.

mod asked;
mod standing;

pub use asked::{AgeGroup, Ask, Level, Sex};
pub use standing::{Answer, Attended, Standing};

use crate::event::Event;
use crate::words::Text;
use chrono::{Days, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

codes! {
    /// Who may fill in a form.
    pub enum Admits ("who may register") {
        /// Anybody.
        Anyone = "anyone",
        /// Whoever holds the link that those who run the event hand out.
        Invitation = "invitation",
        /// Who acts for a Member State in the network, once they have signed in.
        MemberStates = "member-states",
    }
}

/// The longest name, of a person or an organisation, in characters.
pub const MOST_NAME: usize = 120;
/// The longest word on what somebody needs.
pub const MOST_NEEDS: usize = 500;
/// The longest consent text in one language.
pub const MOST_CONSENT: usize = 2000;
/// Most places an event may offer.
pub const MOST_PLACES: i64 = 20_000;
/// How long after an event what people said of themselves may be kept at most: long enough for a
/// report on the year in which it was.
pub const KEPT_AT_MOST: Days = Days::new(400);
/// How long it is kept where nobody says otherwise.
pub const KEPT_USUALLY: Days = Days::new(90);

/// The registration of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventForm {
    /// Its own identifier: its consent text hangs on it.
    pub id: Uuid,
    /// The event.
    pub event: Uuid,
    /// Raised with every change.
    pub version: i64,
    /// Whether it takes registrations.
    pub open: bool,
    /// Who may register.
    pub admits: Admits,
    /// How many places there are; as many as come where it is nothing.
    pub places: Option<i64>,
    /// Whether somebody is to approve each registration.
    pub approval: bool,
    /// What is asked, in the order of the codes.
    pub asks: Vec<Ask>,
    /// What people agree to.
    pub consent: Text,
    /// Raised when the consent text changes: each registration keeps which one it agreed to.
    pub consent_version: i64,
    /// The day after which all that people said of themselves is deleted.
    pub keep_until: NaiveDate,
    /// How many invitations went out, where that is known.
    pub invited: Option<i64>,
}

codes! {
    /// Why a form is not as it may be.
    pub enum FormFault ("fault of a registration form") {
        /// There are no places, or more than there can be.
        Places = "places",
        /// What is said is to be kept for too long, or not until the event is over.
        KeepUntil = "keep-until",
        /// The consent text is longer than people read.
        LongConsent = "long-consent",
        /// The number of invitations is none.
        Invited = "invited",
        /// The event belongs to another calendar.
        Outside = "outside",
    }
}

impl EventForm {
    /// Whether it may stand so for an event.
    pub fn weigh(&self, event: &Event) -> Result<(), FormFault> {
        let over = event.end.date();
        let latest = over.checked_add_days(KEPT_AT_MOST).unwrap_or(over);
        let long = |w: &crate::words::Wording| w.words.chars().count() > MOST_CONSENT;
        if event.outside.is_some() {
            Err(FormFault::Outside)
        } else if self.places.is_some_and(|n| !(1..=MOST_PLACES).contains(&n)) {
            Err(FormFault::Places)
        } else if self.keep_until <= over || self.keep_until > latest {
            Err(FormFault::KeepUntil)
        } else if self.consent.wordings().iter().any(long) {
            Err(FormFault::LongConsent)
        } else if self.invited.is_some_and(|n| n < 0) {
            Err(FormFault::Invited)
        } else {
            Ok(())
        }
    }

    /// Whether it asks this.
    #[must_use]
    pub fn asks(&self, what: Ask) -> bool {
        self.asks.contains(&what)
    }

    /// Whether one may register at a moment on the event's own clock: it is open, the event is not
    /// called off and not over, and the last moment to register, if there is one, is not past.
    #[must_use]
    pub fn takes(&self, event: &Event, local: NaiveDateTime) -> bool {
        let last = event.register_by.unwrap_or(event.end);
        self.open && !event.cancelled && local <= last.min(event.end)
    }

    /// What becomes of somebody whose address is proven, when so many have a place and so many wait.
    /// Nobody overtakes those who wait.
    #[must_use]
    pub fn standing(&self, taken: i64, waiting: i64) -> Standing {
        if self.approval { Standing::ToApprove } else { self.seated(taken, waiting) }
    }

    /// The same for somebody who is approved.
    #[must_use]
    pub fn seated(&self, taken: i64, waiting: i64) -> Standing {
        match self.places {
            Some(places) if taken >= places || waiting > 0 => Standing::Waiting,
            _ => Standing::Registered,
        }
    }

    /// How many of those who wait move up, when so many have a place and so many wait.
    #[must_use]
    pub fn moves_up(&self, taken: i64, waiting: i64) -> i64 {
        match self.places {
            Some(places) => (places - taken).clamp(0, waiting),
            None => waiting,
        }
    }
}

#[cfg(test)]
mod tests;
