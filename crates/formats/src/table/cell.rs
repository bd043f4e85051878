//! A cell, and how a person sees it.

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use std::fmt;

/// One cell's value. `Display` writes what a person saw in it.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing there.
    #[default]
    Empty,
    /// Text, exactly as stored.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// A day and a time of day, in no particular zone.
    DateTime(NaiveDateTime),
    /// True or false.
    Bool(bool),
    /// A spreadsheet error such as `#REF!`.
    Error(String),
    /// A formula whose result the file does not hold.
    Uncomputed,
}

impl Cell {
    /// Whether nothing is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty | Self::Uncomputed => Ok(()),
            Self::Text(text) | Self::Error(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{}", as_shown(*number)),
            Self::Date(day) => write!(f, "{}", day.format("%Y-%m-%d")),
            Self::DateTime(moment) if moment.second() == 0 => {
                write!(f, "{}", moment.format("%Y-%m-%d %H:%M"))
            }
            Self::DateTime(moment) => write!(f, "{}", moment.format("%Y-%m-%d %H:%M:%S")),
            Self::Bool(true) => f.write_str("TRUE"),
            Self::Bool(false) => f.write_str("FALSE"),
        }
    }
}

/// A spreadsheet shows fifteen digits, so 0.1 + 0.2 reads 0.3; and nobody ever saw "-0".
fn as_shown(number: f64) -> f64 {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded == 0.0 { 0.0 } else { rounded }
}
