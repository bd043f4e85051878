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
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn framework(starts: &str) -> CooperationFramework {
        CooperationFramework {
            team: "CL".to_owned(),
            starts: day(starts),
            ends: None,
            design: None,
            source: "a table".to_owned(),
        }
    }

    #[test]
    fn training_is_of_use_until_the_design_is_over() {
        let of = framework("2027-01-01");
        assert_eq!(of.design(), (day("2026-01-01"), day("2026-12-31")));
        let on = |on: &str, held| Training { activity: ActivityId(Uuid::nil()), on: day(on), held };
        for (trainings, today, readiness_) in [
            (vec![], "2026-05-01", Readiness::Missing),
            (vec![], "2026-12-31", Readiness::Missing),
            (vec![], "2027-01-01", Readiness::Missed),
            (vec![on("2025-03-01", true)], "2026-05-01", Readiness::Trained),
            (vec![on("2025-03-01", true)], "2028-05-01", Readiness::Trained),
            (vec![on("2026-12-31", false)], "2026-05-01", Readiness::Planned),
            // Planned, not held, and its day is over: nothing of use.
            (vec![on("2026-03-31", false)], "2026-05-01", Readiness::Missing),
            (vec![on("2027-03-31", false)], "2026-05-01", Readiness::TooLate),
            (vec![on("2027-03-31", true)], "2027-05-01", Readiness::TooLate),
            (
                vec![on("2027-03-31", true), on("2026-01-31", true)],
                "2027-05-01",
                Readiness::Trained,
            ),
        ] {
            assert_eq!(readiness(&of, &trainings, day(today)), readiness_, "{trainings:?} {today}");
        }
    }

    #[test]
    fn the_next_framework_is_the_first_that_can_still_be_designed() {
        let all = [framework("2032-01-01"), framework("2022-01-01"), framework("2027-01-01")];
        assert_eq!(next(&all, "CL", day("2024-05-01")), Some(&all[2]));
        assert_eq!(next(&all, "CL", day("2027-01-01")), Some(&all[0]));
        assert_eq!(next(&all, "PE", day("2024-05-01")), None);
    }

    #[test]
    fn what_is_regional_is_no_teams_own() {
        let geography = Geography::shipped();
        for (team, place, own, around) in [
            ("CL", "CL", true, false),
            ("CL", "PE", false, false),
            ("CL", "005", false, true),
            ("CL", "419", false, true),
            ("MCO-EC", "LC", true, false),
            ("MCO-EC", "MCO-EC", true, false),
            ("MCO-EC", "029", false, true),
            ("MCO-EC", "TT", false, false),
        ] {
            assert_eq!(is_of(&geography, team, place), own, "{team} {place}");
            assert_eq!(is_around(&geography, team, place), around, "{team} {place}");
        }
    }
}
