//! What an activity serves, and its markers.

use serde::{Deserialize, Serialize};

codes! {
    /// How much an objective, principle or target matters to an activity.
    pub enum Weight ("weight") {
        /// A main purpose; at most three objectives.
        Primary = "primary",
        /// Touched as well.
        Secondary = "secondary",
    }
}

/// An entry of a framework that an activity serves.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tag {
    /// The framework's code: `gcm-objective`.
    pub framework: String,
    /// The entry's code in it: `10`.
    pub entry: String,
    /// How much it matters.
    pub weight: Weight,
}

/// A UN INFO marker: 0 to 3, or not assessed, which is never 0 (lesson: empty is not zero).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Marker(Option<u8>);

impl Marker {
    /// A marker's value; `None` when it is not 0 to 3.
    #[must_use]
    pub const fn assessed(value: u8) -> Option<Self> {
        if value <= 3 { Some(Self(Some(value))) } else { None }
    }

    /// Not assessed.
    pub const NOT_ASSESSED: Self = Self(None);

    /// The value, if assessed.
    #[must_use]
    pub const fn value(self) -> Option<u8> {
        self.0
    }
}

/// Most primary objectives an activity may have.
pub const MOST_PRIMARY_OBJECTIVES: usize = 3;

/// Most SDG targets an activity may have (UN INFO's limit).
pub const MOST_SDG_TARGETS: usize = 10;
