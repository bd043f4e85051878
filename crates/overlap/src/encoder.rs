//! From a text to its vector. Loading a model is the caller's: this crate sees bytes.

mod arrays;
mod charsmap;
mod matrix;
mod memo;
mod multilingual_use;
mod pieces;

pub use arrays::Arrays;
pub use multilingual_use::MultilingualUse;
pub use pieces::Pieces;

use crate::vector::{ModelId, Vector};

/// Makes vectors of texts.
pub trait Encoder: Send + Sync {
    /// Which model it is; its vectors carry it.
    fn model(&self) -> ModelId;

    /// A vector for each text, in order.
    fn encode(&self, texts: &[&str]) -> Result<Vec<Vector>, EncodeError>;
}

/// Why texts have no vectors now. The radar goes on without.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the encoder does not answer: {0}")]
pub struct EncodeError(pub String);

/// Why a model's bytes cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file} cannot be used: {what}")]
pub struct BrokenModel {
    /// Which file: `weights.npz` or `sp.model`.
    pub file: &'static str,
    /// What is wrong with it.
    pub what: String,
}
