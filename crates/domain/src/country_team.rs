//! UN country teams: when each designs its Cooperation Framework, and whether it has had training on
//! the Compact by then (C9). A training that comes when the design is over has missed its use.

mod table;

pub use table::{Fault, Missing, Refused, columns, read};

use crate::geography::{Geography, Place, PlaceKind};
use crate::ids::ActivityId;
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// The Cooperation Framework of a country team.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CooperationFramework {
    /// The code of the place the team serves: a country, or a multi-country team.
    pub team: String,
    /// Its first day.
    pub starts: NaiveDate,
    /// Its last day, where it is known.
    pub ends: Option<NaiveDate>,
    /// The first and last day of its design, where they are known.
    pub design: Option<(NaiveDate, NaiveDate)>,
    /// Where the dates come from.
    pub source: String,
}

impl CooperationFramework {
    /// When it is designed: as said, or else the year before it begins.
    #[must_use]
    pub fn design(&self) -> (NaiveDate, NaiveDate) {
        self.design.unwrap_or_else(|| {
            let begins = self.starts.checked_sub_months(Months::new(12)).unwrap_or(self.starts);
            (begins, self.starts.checked_sub_days(Days::new(1)).unwrap_or(self.starts))
        })
    }
}

/// The framework of a team that matters from a day on: the first whose design is not over by then.
#[must_use]
pub fn next<'a>(
    frameworks: &'a [CooperationFramework],
    team: &str,
    from: NaiveDate,
) -> Option<&'a CooperationFramework> {
    let of_team = frameworks.iter().filter(|f| f.team == team && f.design().1 >= from);
    of_team.min_by_key(|f| f.starts)
}

/// A training on the Compact for a country team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Training {
    /// The activity it is of.
    pub activity: ActivityId,
    /// Its last day.
    pub on: NaiveDate,
    /// Whether it took place.
    pub held: bool,
}

codes! {
    /// Whether a team has had training by the time it is of use.
    pub enum Readiness ("readiness") {
        /// Trained before its design was over.
        Trained = "trained",
        /// Training is planned for before the design is over.
        Planned = "planned",
        /// Nothing is planned, and there is time yet.
        Missing = "missing",
        /// Trained, or to be trained, when the design is over.
        TooLate = "too-late",
        /// The design is over, without any training.
        Missed = "missed",
    }
}

/// Whether a team is ready for its design, on a day.
#[must_use]
pub fn readiness(
    framework: &CooperationFramework,
    trainings: &[Training],
    today: NaiveDate,
) -> Readiness {
    let (_, over) = framework.design();
    let in_time = |t: &&Training| t.on <= over;
    if trainings.iter().filter(in_time).any(|t| t.held) {
        Readiness::Trained
    } else if trainings.iter().filter(in_time).any(|t| t.on >= today) {
        Readiness::Planned
    } else if trainings.iter().any(|t| t.on > over) {
        Readiness::TooLate
    } else if over >= today {
        Readiness::Missing
    } else {
        Readiness::Missed
    }
}

/// How a place of an activity touches a team: it is the team's, or in a country it serves; what is
/// for a whole region is nobody's own.
#[must_use]
pub fn is_of(geography: &Geography, team: &str, place: &str) -> bool {
    let larger =
        |p: &Place| matches!(p.kind, PlaceKind::World | PlaceKind::Region | PlaceKind::SubRegion);
    place == team || !geography.get(place).is_some_and(larger) && geography.is_within(place, team)
}

/// Whether a place is a region that a team's countries lie in.
#[must_use]
pub fn is_around(geography: &Geography, team: &str, place: &str) -> bool {
    place != team && geography.is_within(team, place)
}

#[cfg(test)]
mod tests;
