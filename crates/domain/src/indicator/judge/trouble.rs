//! What is wrong with a value.

codes! {
    /// What is wrong with a value.
    pub enum Trouble ("trouble with a value") {
        /// It is of another kind than its indicator.
        Kind = "kind",
        /// A share of more than all.
        AboveAll = "above-all",
        /// A share of nothing.
        OfNothing = "of-nothing",
        /// Below zero, which this unit cannot be.
        Negative = "negative",
        /// Part of a thing that comes in wholes.
        Fraction = "fraction",
        /// A level that the scale does not have.
        NoLevel = "no-level",
        /// Parts of a value that has none.
        NoParts = "no-parts",
        /// Parts that are more than the whole.
        PartsAbove = "parts-above",
        /// A part by what the indicator is not broken down by, or twice the same.
        UnknownPart = "unknown-part",
        /// The indicator in use has ended.
        Ended = "ended",
        /// The window lies outside of the plan it is measured in, or is not open.
        Window = "window",
    }
}
