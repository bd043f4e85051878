//! What two activities are compared by, and how each comparison stands.

use crate::code::Code;
use crate::glossary::ConceptId;

/// One way of comparing two activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// What the texts mean: cosine of their vectors.
    Meaning,
    /// The letters they are written with: character n-grams.
    Wording,
    /// What they are about: concepts of the glossary both texts name.
    Concepts,
    /// The people the texts name: children, women, returnees..
    People,
    /// Where.
    Countries,
    /// When.
    Period,
    /// For whom, as the field says.
    Audience,
    /// The kind of work: training, study, campaign..
    Kind,
    /// The Compact's objectives.
    Objectives,
    /// SDG targets.
    Targets,
    /// Organisations one of them names and the other has too.
    Partners,
    /// Places and other proper names within the texts.
    Names,
}

impl Signal {
    /// All of them, in the order reasons are told.
    pub const ALL: [Signal; 12] = [
        Signal::Countries,
        Signal::Period,
        Signal::Meaning,
        Signal::Concepts,
        Signal::Wording,
        Signal::People,
        Signal::Audience,
        Signal::Kind,
        Signal::Objectives,
        Signal::Targets,
        Signal::Partners,
        Signal::Names,
    ];

    /// Whether it is told by a field that somebody fills in, and not by the texts.
    #[must_use]
    pub const fn is_a_field(self) -> bool {
        matches!(
            self,
            Signal::Countries
                | Signal::Period
                | Signal::Audience
                | Signal::Kind
                | Signal::Objectives
                | Signal::Targets
        )
    }

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Signal::Meaning => "meaning",
            Signal::Wording => "wording",
            Signal::Concepts => "concepts",
            Signal::People => "people",
            Signal::Countries => "countries",
            Signal::Period => "period",
            Signal::Audience => "audience",
            Signal::Kind => "kind",
            Signal::Objectives => "objectives",
            Signal::Targets => "targets",
            Signal::Partners => "partners",
            Signal::Names => "names",
        }
    }
}

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
