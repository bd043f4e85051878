//! Tables of a document.

use super::inline::Inline;
use serde::{Deserialize, Serialize};

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// Whether what stands in it are figures, set to the right.
    pub figures: bool,
    /// How wide it is beside the others.
    pub share: u8,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// What it shows.
    pub content: Vec<Inline>,
    /// What it is worth, where a workbook is to reckon with it.
    pub number: Option<f64>,
}

impl Cell {
    /// A cell of words.
    #[must_use]
    pub fn words(text: impl Into<String>) -> Self {
        Self { content: vec![Inline::words(text)], number: None }
    }

    /// A cell of a figure: as it is shown, and what it is worth.
    #[must_use]
    pub fn figure(shown: impl Into<String>, worth: f64) -> Self {
        Self { content: vec![Inline::words(shown)], number: Some(worth) }
    }
}
