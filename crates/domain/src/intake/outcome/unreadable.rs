//! Why a whole sheet cannot be read.

/// Why a sheet cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Nothing is in it.
    #[error("the sheet has no rows")]
    NoRows,
    /// No row names columns of activities.
    #[error(
        "no row among the first {looked_at_rows} names the columns of activities; understood: {}; \
         needed: a column of titles (Activity, Title, Actividad..) and one more of {}",
        if .found.is_empty() { "nothing".to_owned() } else { .found.join(", ") },
        .needed.join(", ")
    )]
    NoHeader {
        /// How many rows were looked at.
        looked_at_rows: u32,
        /// The headers of the likeliest row that were understood.
        found: Vec<String>,
        /// What is needed at least.
        needed: Vec<String>,
    },
    /// There are more rows than one list may have.
    #[error("the sheet has {found} rows; a list of {most} at most is accepted")]
    TooManyRows {
        /// How many there are.
        found: usize,
        /// How many may be.
        most: usize,
    },
}

impl Unreadable {
    /// Its stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Unreadable::NoRows => "no-rows",
            Unreadable::NoHeader { .. } => "no-header",
            Unreadable::TooManyRows { .. } => "too-many-rows",
        }
    }
}
