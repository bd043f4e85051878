//! Reading Rust source as far as the rules need: no comments, no tests, the paths it names.
//!
//! Not a parser: it knows comments, literals, braces and paths, and takes the rest as it comes.

mod blank;
mod paths;

#[cfg(test)]
mod tests;

pub(super) use blank::{blank, without_tests};
pub(super) use paths::{Named, from_root, paths};
