//! What proposals to a call are weighed by.

use crate::words::Text;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Most criteria of a call.
pub const MOST_CRITERIA: usize = 10;

/// Most points of a criterion.
pub const MOST_POINTS: i64 = 100;

/// By what proposals are weighed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Its stable identifier.
    pub id: Uuid,
    /// What is asked.
    pub text: Text,
    /// The most points it gives; the least are none.
    pub most: i64,
}
