//! What is measured: indicators with what came of them.

use super::parts::Narrative;
use super::{Own, Parts};
use chrono::NaiveDate;

/// A value of an indicator with its day or period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// The first day.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
    /// What was to be reached, as a decimal number.
    pub target: Option<String>,
    /// What was reached, with its parts: dimension, category, number.
    pub actual: Option<(String, Parts)>,
}

/// An indicator of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// The code of its measure (IndicatorMeasure).
    pub measure: String,
    /// Whether more is better; nothing where neither is.
    pub ascending: Option<bool>,
    /// Its title.
    pub title: Vec<Narrative>,
    /// What it counts, and how.
    pub description: Vec<Narrative>,
    /// The entry of a vocabulary it measures: the vocabulary's code, and its own.
    pub reference: Option<(String, String)>,
    /// Where it stood: year, and value if it is a number.
    pub baseline: Option<(i32, Option<String>)>,
    /// What was to be reached and was.
    pub periods: Vec<Measured>,
    /// Attributes of ours.
    pub own: Own,
}

/// A result with its indicators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The code of its type (ResultType).
    pub kind: String,
    /// Its title.
    pub title: Vec<Narrative>,
    /// Its indicators; never none.
    pub indicators: Vec<Indicator>,
}
