//! Rows of a table that are not taken, and why.

codes! {
    /// Why a row of a table of rates is refused.
    pub enum RowTrouble ("trouble with a row of rates") {
        /// It names no currency of ISO 4217.
        Currency = "currency",
        /// It has no day as `2024-07-01`.
        Day = "day",
        /// It has no rate above zero with six decimals at most.
        Rate = "rate",
        /// The point or comma of its rate may part thousands or decimals, and no other row tells.
        Ambiguous = "ambiguous",
        /// It says another rate for a currency and day than a row before it.
        Twice = "twice",
    }
}

/// A row that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedRow {
    /// Which it is in the file, from 1.
    pub row: usize,
    /// In which column, as its header calls it.
    pub column: String,
    /// Why.
    pub trouble: RowTrouble,
    /// What stands there.
    pub found: String,
}
