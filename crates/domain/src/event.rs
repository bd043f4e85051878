//! Events: when and where something happens that people can come to, in its own time zone, with
//! its access class and languages of interpretation (C9).

mod kind;

pub use kind::{Access, DocumentKind, EventFormat, EventKind, Repeat};

use crate::ids::{ActivityId, EventId};
use crate::words::{Lang, Text};
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use serde::{Deserialize, Serialize};

/// An event of a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its stable identifier.
    pub id: EventId,
    /// Its human reference, unique in the network: `E-07`.
    pub reference: String,
    /// Raised by one with every change: the sequence of its calendar entry.
    pub version: i64,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
    /// Its title.
    pub title: Text,
    /// What it is about.
    #[serde(default)]
    pub summary: Option<Text>,
    /// Its kind.
    pub kind: EventKind,
    /// The first moment, in its own zone.
    pub start: NaiveDateTime,
    /// The last moment, in its own zone.
    pub end: NaiveDateTime,
    /// Its zone, by its IANA name: `America/Panama`.
    pub zone: String,
    /// How one takes part.
    pub format: EventFormat,
    /// The town or hall.
    #[serde(default)]
    pub venue: Option<String>,
    /// The code of the place: a country, or a region for what is for all of it.
    #[serde(default)]
    pub place: Option<String>,
    /// A public page or call.
    #[serde(default)]
    pub link: Option<String>,
    /// A recording.
    #[serde(default)]
    pub recording: Option<String>,
    /// Languages of interpretation.
    #[serde(default)]
    pub interpretation: Vec<Lang>,
    /// Who may come.
    pub access: Access,
    /// The activity it belongs to.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// The first moment first announced, when it moved.
    #[serde(default)]
    pub moved_from: Option<NaiveDateTime>,
    /// Why it moved.
    #[serde(default)]
    pub moved_reason: Option<Text>,
    /// Whether it was called off.
    #[serde(default)]
    pub cancelled: bool,
    /// The last moment to register, in its own zone, where one has to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register_by: Option<NaiveDateTime>,
    /// Where on earth it is, in millionths of a degree: latitude, longitude.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<(i64, i64)>,
    /// Of which other calendar it is: it is nobody's here, and shown so that nothing is planned over it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside: Option<Outside>,
}

/// Where an event of another calendar comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// The calendar's name.
    pub calendar: String,
    /// What the event is called there: the same for the same event for ever.
    pub uid: String,
}

impl Event {
    /// The first and last moments in universal time, with a zone's rules. A local time that the
    /// clocks skip is taken as the moment after the gap.
    #[must_use]
    pub fn moments<Z: TimeZone>(&self, zone: &Z) -> (DateTime<Utc>, DateTime<Utc>) {
        let moment = |local: NaiveDateTime| {
            zone.from_local_datetime(&local)
                .earliest()
                .or_else(|| {
                    zone.from_local_datetime(&(local + chrono::Duration::hours(1))).earliest()
                })
                .map_or_else(|| local.and_utc(), |there| there.with_timezone(&Utc))
        };
        (moment(self.start), moment(self.end))
    }

    /// Whether it is on the same days as another, in either's own days.
    #[must_use]
    pub fn shares_a_day(&self, other: &Self) -> bool {
        self.start.date() <= other.end.date() && other.start.date() <= self.end.date()
    }

    /// Whether it lasts more than one day.
    #[must_use]
    pub fn is_of_days(&self) -> bool {
        self.start.date() < self.end.date()
    }
}

#[cfg(test)]
mod tests;
