//! What two activities are compared by, and how each comparison stands.

mod detail;

pub use detail::{Detail, Stand};

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
