//! Concepts: what words of four languages mean alike.

/// A concept, by its place in the glossary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConceptId(pub u16);

/// What a concept is, which decides how telling it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// A subject.
    Topic,
    /// People.
    People,
    /// A nationality or a country.
    Nation,
    /// A form of work.
    Form,
    /// A word of every plan.
    General,
}

impl Class {
    /// How telling a concept of this class is.
    #[must_use]
    pub const fn weight(self) -> f32 {
        match self {
            Class::Topic => 1.0,
            Class::People => 0.8,
            Class::Nation => 0.6,
            Class::Form => 0.45,
            Class::General => 0.15,
        }
    }

    /// The class of a code, if it is one.
    pub(super) fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "t" => Class::Topic,
            "p" => Class::People,
            "n" => Class::Nation,
            "f" => Class::Form,
            "g" => Class::General,
            _ => return None,
        })
    }
}

/// One concept with its terms.
#[derive(Debug, Clone)]
pub struct Concept {
    /// Its stable code.
    pub code: String,
    /// What it is.
    pub class: Class,
    /// Its terms, in the order of [`Lang::ALL`](aunar_domain::words::Lang::ALL), the one shown first.
    pub terms: [Vec<String>; 4],
}
