//! What every request shares.

use super::drawn::Drawn;
use super::limits::Limits;
use super::outward::Outward;
use crate::ledger::{Kept, Ledgers};
use crate::picture::Pictures;
use crate::radar::Radar;
use aunar_db::Db;
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// Tells the time; tests pass their own.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// The application's state.
pub struct Inner {
    /// The database.
    pub db: Db,
    /// What pages are drawn from.
    pub pictures: Pictures,
    /// What was reported on plans.
    pub ledgers: Ledgers,
    /// What was computed of both, as long as both stand.
    pub kept: Kept,
    /// Pages as they were drawn, as long as they would be drawn so.
    pub drawn: Drawn,
    /// What overlaps with what.
    pub radar: Radar,
    /// The address people reach the installation at, without a slash at its end.
    pub public_url: String,
    /// The clock.
    pub clock: Clock,
    /// How many proxies of ours stand in front, each of which says from where it was asked.
    pub proxies: usize,
    /// How far requests of our own may go, to addresses that people gave.
    pub outward: Outward,
    /// Whether devices keep public pages that were read, for when the line fails.
    pub keeps_pages: bool,
    /// How often things have been asked for, and from where.
    pub limits: Limits,
    /// Renders the metrics, where they are recorded.
    pub metrics: Option<metrics_exporter_prometheus::PrometheusHandle>,
}

/// The application's state, shared.
pub type State = Arc<Inner>;

impl Inner {
    /// The moment.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }
}
