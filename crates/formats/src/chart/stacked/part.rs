//! What a stack is made of.

use super::amount;
use crate::chart::{Label, Tone};

/// A part that every row has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub label: String,
    /// What it means.
    pub tone: Tone,
}

/// A bar made of parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Stack {
    /// What it is of.
    pub label: Label,
    /// The whole, as written.
    pub shown: String,
    /// The whole as a number, where it is not the sum of the parts.
    pub whole: Option<f64>,
    /// How much each part is, and as written, in the order of the parts.
    pub values: Vec<(f64, String)>,
    /// Where the row leads.
    pub href: Option<String>,
    /// Where each part leads, in the order of the parts; fewer lead nowhere of their own.
    pub hrefs: Vec<Option<String>>,
}

impl Stack {
    /// How much the whole is.
    pub(super) fn whole(&self) -> f64 {
        let sum: f64 = self.values.iter().map(|(v, _)| amount(*v)).sum();
        sum.min(f64::MAX)
    }
}
