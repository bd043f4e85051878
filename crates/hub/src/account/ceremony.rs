//! What begins between this site and a browser and ends once, within minutes: the adding of a
//! passkey, signing in with one, the way to an identity provider and back.

use super::store;
use crate::web::Error;
use aunar_db::Tx;
use aunar_domain::ids::PersonId;
use chrono::{DateTime, TimeDelta, Utc};

/// How long somebody may take for it.
const LIFETIME: TimeDelta = TimeDelta::minutes(10);

/// What has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ceremony {
    /// Which kind.
    pub(super) kind: Kind,
    /// Whose it is, where that is known.
    pub(super) person: Option<PersonId>,
    /// What must be known again at its end.
    pub(super) state: Vec<u8>,
    /// Where it leads.
    pub(super) leads_to: Option<String>,
}

/// The kinds; what began as one does not end as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    AddPasskey,
    UsePasskey,
    Provider,
}

impl Kind {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Kind::AddPasskey => "passkey-add",
            Kind::UsePasskey => "passkey-in",
            Kind::Provider => "oidc",
        }
    }
}

impl Ceremony {
    /// Notes what has begun, under a key that only the browser comes back with.
    pub(super) async fn begin(
        &self,
        tx: &mut Tx,
        key: &str,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        Ok(store::add_ceremony(tx, key, self, now, now + LIFETIME).await?)
    }

    /// What began under a key: once, in time, and of the same kind.
    pub(super) async fn end(
        tx: &mut Tx,
        key: &str,
        kind: Kind,
        now: DateTime<Utc>,
    ) -> Result<Option<Self>, Error> {
        Ok(store::take_ceremony(tx, key, kind, now).await?)
    }
}
