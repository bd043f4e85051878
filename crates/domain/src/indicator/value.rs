//! What was measured.

use super::{Dimension, Number};
use crate::follow_up::{Handling, State};
use crate::ids::{EntityId, UseId, ValueId, WindowId};
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// What a value says. A value that was not given is no reading at all; zero is a number; and what
/// does not apply is said so. The three are never the same (lesson: text in numeric results).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "reading", rename_all = "kebab-case")]
pub enum Reading {
    /// A number.
    Number {
        /// How much.
        number: Number,
    },
    /// So many of so many; the whole is more than zero and never less than the part.
    Share {
        /// The part.
        numerator: Number,
        /// The whole.
        denominator: Number,
    },
    /// Yes or no.
    YesNo {
        /// Whether yes.
        yes: bool,
    },
    /// A level of the indicator's scale, 0 the lowest.
    Level {
        /// Which.
        level: u32,
    },
    /// It does not apply.
    NotApplicable,
}

/// A part of a value, in one category of a dimension. What the cells of a dimension leave of the
/// whole is not known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cell {
    /// The dimension.
    pub dimension: Dimension,
    /// The category: `female`, `18-29`, `PE`, `local-government`, or one of the indicator's own.
    pub category: String,
    /// How much; of a share, the numerator.
    pub number: Number,
    /// Of a share, the denominator.
    pub denominator: Option<Number>,
}

/// A value of an indicator in use: what one entity reports in one window; at most one each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// Its stable identifier.
    pub id: ValueId,
    /// The indicator in use.
    pub of: UseId,
    /// The window it was measured for.
    pub window: WindowId,
    /// Who reports it.
    pub entity: EntityId,
    /// Raised by one with every change; a save names the version it saw.
    pub version: i64,
    /// How far it is.
    pub state: State,
    /// How it came there.
    pub handling: Handling,
    /// What it says.
    pub reading: Reading,
    /// Its parts.
    pub cells: Vec<Cell>,
    /// What there is to say about it, in words; words never stand in the place of a number.
    pub note: Option<Text>,
}
