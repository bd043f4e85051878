//! Links that sign in once.

use super::store::{self, NewLink};
use crate::records::session::secret;
use crate::web::state::Inner;
use aunar_db::{DbError, Tx};
use aunar_domain::ids::PersonId;
use chrono::TimeDelta;

/// What a link is for; one for one purpose opens no other door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Signing in, asked for a moment ago.
    SignIn,
    /// The first coming of somebody who was invited.
    Invitation,
}

impl Purpose {
    /// The stable code, and the first part of the link's path.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Purpose::SignIn => "sign-in",
            Purpose::Invitation => "invitation",
        }
    }

    /// How long such a link is good for.
    #[must_use]
    pub const fn lifetime(self) -> TimeDelta {
        match self {
            Purpose::SignIn => TimeDelta::minutes(15),
            Purpose::Invitation => TimeDelta::days(7),
        }
    }
}

/// A link to be made.
#[derive(Debug, Clone)]
pub struct Link {
    /// Whom it signs in.
    pub person: PersonId,
    /// What it is for.
    pub purpose: Purpose,
    /// How long it is good for.
    pub lifetime: TimeDelta,
    /// Where it leads: a path of this site; the desk without one.
    pub leads_to: Option<String>,
}

impl Link {
    /// A link for a person, good for as long as its purpose says, that leads to their desk.
    #[must_use]
    pub const fn new(person: PersonId, purpose: Purpose) -> Self {
        Self { person, purpose, lifetime: purpose.lifetime(), leads_to: None }
    }

    /// Makes it and gives its address; what is stored is a hash. The address is for the mail that
    /// is written in the same transaction, and for nothing else.
    pub async fn make(&self, app: &Inner, tx: &mut Tx) -> Result<String, DbError> {
        let secret = secret();
        let now = app.now();
        let link = NewLink {
            secret: &secret,
            person: self.person,
            purpose: self.purpose,
            leads_to: self.leads_to.as_deref(),
            ends: now + self.lifetime,
        };
        store::add_link(tx, &link, now).await?;
        Ok(format!("{}/{}/{secret}", app.public_url, self.purpose.code()))
    }
}

/// Makes a link for a person, in a transaction of its own, and gives its address.
pub async fn issue_link(
    app: &Inner,
    person: PersonId,
    purpose: Purpose,
) -> Result<String, DbError> {
    let mut tx = app.db.begin().await?;
    let address = Link::new(person, purpose).make(app, &mut tx).await?;
    tx.commit().await?;
    Ok(address)
}
