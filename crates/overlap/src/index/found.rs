//! What is asked of an index, and what is found in it.

use crate::candidate::Reach;
use crate::grade::Grade;
use crate::score::Finding;
use crate::vector::ModelId;

/// A vector of another model than those that are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the index holds vectors of model {held:?}, not of {given:?}; forget them first and encode again"
)]
pub struct OtherModel {
    /// The model of the vectors held.
    pub held: ModelId,
    /// The model of the vector given.
    pub given: ModelId,
}

/// What is asked of [`Index::near`](super::Index::near).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// How many matches at most.
    pub top: usize,
    /// Only matches of this grade or nearer.
    pub at_least: Grade,
    /// How far to look.
    pub reach: Reach,
}

impl Default for Near {
    fn default() -> Self {
        Self { top: 10, at_least: Grade::None, reach: Reach::default() }
    }
}

/// An activity that is near another.
#[derive(Debug, Clone, PartialEq)]
pub struct Match<K> {
    /// Which.
    pub key: K,
    /// Why; its first side is the one asked about.
    pub finding: Finding,
}

/// Two activities of an index that are near each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair<K> {
    /// The one with the smaller key.
    pub first: K,
    /// The other.
    pub second: K,
    /// Why.
    pub finding: Finding,
}

/// An activity that shows experience with something.
#[derive(Debug, Clone, PartialEq)]
pub struct Experience<K> {
    /// Which.
    pub key: K,
    /// How relevant it is, 0 to 1: how like, and how recent.
    pub relevance: f32,
    /// How like it is alone, 0 to 1, however long ago; from a half on it is much alike.
    pub likeness: f32,
    /// How it compares; its first side is what was asked for.
    pub finding: Finding,
}
