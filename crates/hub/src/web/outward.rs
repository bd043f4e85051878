//! How far requests of our own may go, to addresses that somebody who uses the installation gave.

use std::time::Duration;

/// What the operator allows beyond https to the public internet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outward {
    /// Without encryption too.
    pub http: bool,
    /// To this machine and the networks behind it too.
    pub private: bool,
    /// How long whoever is asked may take to answer.
    pub patience: Duration,
}

impl Default for Outward {
    fn default() -> Self {
        Self { http: false, private: false, patience: Duration::from_secs(10) }
    }
}
