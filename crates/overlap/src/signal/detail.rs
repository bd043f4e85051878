//! What a signal rests on, and for which side it speaks.

use crate::code::Code;
use crate::glossary::ConceptId;

/// How a signal stands between two activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stand {
    /// It speaks for the same work.
    Agree,
    /// It speaks against it.
    Contradict,
    /// One side or both do not say.
    Missing,
}

impl Stand {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Stand::Agree => "agree",
            Stand::Contradict => "contradict",
            Stand::Missing => "missing",
        }
    }
}

/// What a comparison found, in codes and numbers: whoever shows it words it.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail {
    /// One side or both do not say.
    NotGiven,
    /// Cosine of the texts' vectors, or the share of n-grams they have in common: 0 to 1.
    Likeness(f32),
    /// Concepts of both, and of one alone.
    Concepts {
        /// Named by both, the most telling first.
        shared: Vec<ConceptId>,
        /// Named by the first alone.
        first: Vec<ConceptId>,
        /// Named by the second alone.
        second: Vec<ConceptId>,
    },
    /// Places of both sides.
    Places {
        /// Where both are; of a region and a country within it, the country.
        shared: Vec<Code>,
        /// One is for a region or a team that holds the other's country.
        held: bool,
    },
    /// Months both last, of the months the shorter lasts.
    SharedMonths {
        /// In both.
        shared: u32,
        /// Of the shorter.
        of: u32,
    },
    /// Months between the end of one and the start of the other.
    MonthsApart(u32),
    /// Codes both have (audiences, kind, objectives, targets, partners, names), and each alone.
    Codes {
        /// Of both.
        shared: Vec<String>,
        /// Of the first alone.
        first: Vec<String>,
        /// Of the second alone.
        second: Vec<String>,
    },
}

impl Detail {
    /// The same, seen from the other side.
    #[must_use]
    pub fn turned(self) -> Self {
        match self {
            Detail::Concepts { shared, first, second } => {
                Detail::Concepts { shared, first: second, second: first }
            }
            Detail::Codes { shared, first, second } => {
                Detail::Codes { shared, first: second, second: first }
            }
            other => other,
        }
    }
}
