//! What of a file is not taken, and why.

/// Why something that was to be read is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It has no day that can be read.
    NoDay,
    /// It has no day of its own; the day of its value was taken.
    ValueDay,
    /// Neither it, nor its activity, nor the file names a currency.
    NoCurrency,
    /// It lacks what it cannot be told without.
    Incomplete,
    /// It is of a part of the whole alone.
    OfAPart,
    /// There are several where one is read: the first was.
    Several,
}

/// Something that was to be read and could not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The path of the element in its activity, with its number where there are several: `budget[2]/value`.
    pub element: String,
    /// What it says.
    pub value: String,
    /// Why it is left out.
    pub why: Why,
}
