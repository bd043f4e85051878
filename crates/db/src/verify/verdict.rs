//! What comes of looking through a chain.

use std::fmt;
use uuid::Uuid;

/// What [`Db::verify`](crate::Db::verify) found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Chains looked at.
    pub chains: u64,
    /// Rows found good.
    pub rows: u64,
    /// The first thing that is wrong; the search ends there.
    pub failure: Option<Failure>,
}

/// Where a chain is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The chain.
    pub chain: Uuid,
    /// The number of the row.
    pub n: i64,
    /// What is wrong there.
    pub why: Why,
}

/// What is wrong with a row of history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The row is not what was written.
    Changed,
    /// The row is not the follower of the row before it.
    Misplaced,
    /// There is no row of this number.
    Missing,
    /// There is a row where the numbering has none.
    Extra,
    /// The head of the chain does not name this row as its last.
    Head,
    /// There are rows of a chain that has no head.
    NoHead,
    /// A column cannot be read.
    Unreadable(String),
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed => f.write_str("the row was changed after it was written"),
            Self::Misplaced => f.write_str("the row does not follow the row before it"),
            Self::Missing => f.write_str("the row is missing"),
            Self::Extra => f.write_str("the row has no place in the numbering"),
            Self::Head => f.write_str("the head of the chain does not match its last row"),
            Self::NoHead => f.write_str("the chain has rows and no head"),
            Self::Unreadable(what) => write!(f, "the row cannot be read: {what}"),
        }
    }
}
