//! How a network is told from others: its accent and its mark.

use serde::{Deserialize, Serialize};

codes! {
    /// A colour by which a network is told from others. What it is on light and dark grounds is the style
    /// sheet's, so that whatever a network chooses can be read.
    pub enum Accent ("accent") {
        /// Green-blue: Aunar's own.
        Teal = "teal",
        /// Blue.
        Blue = "blue",
        /// Violet.
        Violet = "violet",
        /// Red-violet.
        Plum = "plum",
        /// Red.
        Red = "red",
        /// Brown.
        Brown = "brown",
        /// Green.
        Green = "green",
        /// Grey-blue.
        Slate = "slate",
    }
}

/// A network's mark: a small picture beside its name, which says nothing that the name does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The SHA-256 of its file, a PNG, hexadecimal.
    pub sha256: String,
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high it is, in pixels.
    pub height: u32,
}

impl Mark {
    /// One by the hash of its file, and by its width and height.
    #[must_use]
    pub fn of(sha256: [u8; 32], (width, height): (u32, u32)) -> Self {
        Self { sha256: sha256.iter().map(|byte| format!("{byte:02x}")).collect(), width, height }
    }
}
