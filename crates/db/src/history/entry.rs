//! A deed, to be written down and as it was written down.

use chrono::{DateTime, Utc};
use serde_json::Value as Json;
use uuid::Uuid;

/// One deed on one record, to be written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Who did it.
    pub actor: String,
    /// By which door: `import`, `cli`, `web`, `api`, `sample`.
    pub via: &'static str,
    /// What was done.
    pub action: &'static str,
    /// The kind of the record.
    pub entity: &'static str,
    /// The record.
    pub record: Uuid,
    /// The plan it belongs to, if to one.
    pub plan: Option<Uuid>,
    /// The record as it was.
    pub before: Option<Json>,
    /// The record as it is now.
    pub after: Option<Json>,
}

/// One deed as it was written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// The chain: the network's id, or nil for the installation.
    pub chain: Uuid,
    /// The number in its chain, from 1.
    pub n: i64,
    /// When, to the microsecond.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub actor: String,
    /// By which door.
    pub via: String,
    /// What was done.
    pub action: String,
    /// The kind of the record.
    pub entity: String,
    /// The record.
    pub record: Uuid,
    /// The plan it belongs to, if to one.
    pub plan: Option<Uuid>,
    /// The record as it was.
    pub before: Option<Json>,
    /// The record as it became.
    pub after: Option<Json>,
    /// The hash of the row before.
    pub prev: [u8; 32],
    /// The hash of this row.
    pub hash: [u8; 32],
}

/// Where a chain has come to by deeds that were written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The chain.
    pub chain: Uuid,
    /// The hash of the row before the first of them.
    pub from: [u8; 32],
    /// The number of the last.
    pub n: i64,
    /// Its hash.
    pub hash: [u8; 32],
}
