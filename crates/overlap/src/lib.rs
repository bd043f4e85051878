//! What two texts have in common, across spelling, inflection and (later) language.
//!
//! It starts small: the words of a text in the form in which they are compared and searched. The
//! radar that finds activities planned twice stands on the same words.
//!
//! This crate must never do input or output.

pub mod normalise;
