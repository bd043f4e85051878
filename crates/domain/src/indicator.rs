//! Indicators: what is measured, apart from where; baseline, milestones and target; and what was
//! measured (C15). Values stand at one level only, each once: what is above is a sum computed when
//! it is read (lesson: stored totals need repairing, and the same thing is counted twice).

mod judge;
mod number;
mod roll;
mod shipped;
#[cfg(test)]
mod tests;
mod used;
mod value;

pub use judge::{Trouble, fit_parts, fits, is_counted, is_rate, takes};
pub use number::{
    DECIMALS, Number, read as read_number, typed as typed_number, written as written_number,
};
pub use roll::{Roll, awaiting, counted, course, now, parted, way_gone};
pub use shipped::shipped;
pub use used::{Aim, AimPart, Of, Use};
pub use value::{Cell, Reading, Value};

use crate::ids::{IndicatorId, NetworkId};
use crate::words::Text;
use serde::{Deserialize, Serialize};

codes! {
    /// What an indicator's values are.
    pub enum Kind ("kind of indicator") {
        /// A count or another number.
        Number = "number",
        /// A share: numerator over denominator.
        Share = "share",
        /// Yes or no.
        YesNo = "yes-no",
        /// A level of a qualitative scale.
        Scale = "scale",
    }
}

codes! {
    /// Which way is better.
    pub enum Direction ("direction") {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
        /// Neither.
        Neither = "none",
    }
}

codes! {
    /// What values are broken down by.
    pub enum Dimension ("dimension") {
        /// Sex.
        Sex = "sex",
        /// Age group.
        Age = "age",
        /// Country.
        Country = "country",
        /// Kind of organisation.
        Organisation = "organisation",
        /// Categories of the indicator's own.
        Own = "own",
    }
}

/// What an indicator is, apart from where it is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// Its stable identifier.
    pub id: IndicatorId,
    /// Whose it is; nobody's if Aunar ships it.
    pub network: Option<NetworkId>,
    /// Its code: `trained-people`, `10.7.2`.
    pub code: String,
    /// Its kind.
    pub kind: Kind,
    /// The code of its unit: `people`, `events`, `percent`, `usd`..
    pub unit: String,
    /// Which way is better.
    pub direction: Direction,
    /// Whether a value says how much it is so far, rather than in its window.
    pub cumulative: bool,
    /// The entry of a framework it measures, with the framework's code.
    pub measures: Option<(String, String)>,
    /// Its title.
    pub title: Text,
    /// What is counted and how.
    pub definition: Option<Text>,
    /// Where the figures come from.
    pub source: Option<Text>,
    /// What the numerator is, of a share.
    pub numerator: Option<Text>,
    /// What the denominator is, of a share.
    pub denominator: Option<Text>,
    /// The levels of a scale, the lowest first.
    pub levels: Vec<Text>,
}
