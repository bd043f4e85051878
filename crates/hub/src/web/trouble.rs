//! What readers are told while the database fails: pages go on being drawn from memory, and say how old
//! that is and that nothing can be saved.

use super::numbers;
use super::state::Inner;
use super::tongue::Tongue;
use aunar_db::Trouble;
use chrono::{DateTime, TimeDelta, Utc};
use std::time::Duration;

/// For how long what is shown may be older than it should before it is said.
const UNSAID: Duration = Duration::from_secs(3);

/// What is wrong, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// What the database does not do.
    pub trouble: Trouble,
    /// Since when; what is shown is as of then where the database is away.
    pub since: DateTime<Utc>,
}

impl Told {
    /// What is to be told now, if anything is.
    #[must_use]
    pub fn of(state: &Inner) -> Option<Self> {
        let stale = state.pictures.stale_for().filter(|age| *age > UNSAID);
        let (trouble, ago) = match (state.db.trouble(), stale) {
            (Some((Trouble::ReadOnly, ago)), None) => (Trouble::ReadOnly, ago),
            (Some((Trouble::Away, ago)), stale) => (Trouble::Away, stale.unwrap_or(ago)),
            (_, Some(age)) => (Trouble::Away, age),
            (None, None) => return None,
        };
        let ago = TimeDelta::from_std(ago).unwrap_or_default();
        Some(Self { trouble, since: state.now() - ago })
    }

    /// In words.
    #[must_use]
    pub fn words(&self, t: Tongue) -> String {
        let key = match self.trouble {
            Trouble::Away => "trouble-away",
            Trouble::ReadOnly => "trouble-read-only",
        };
        t.with(key, &[("since", &numbers::moment(t.0, self.since))])
    }
}
