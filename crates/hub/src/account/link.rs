//! Links that sign in once.

use super::store;
use crate::records::session::secret;
use crate::web::state::Inner;
use aunar_db::DbError;
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
    /// The stable code.
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

/// Makes a link for a person and gives its address; what is stored is a hash.
pub async fn issue_link(
    app: &Inner,
    person: PersonId,
    purpose: Purpose,
) -> Result<String, DbError> {
    let secret = secret();
    store::add_link(&app.db, &secret, person, purpose, app.now()).await?;
    Ok(format!("{}/sign-in/{secret}", app.public_url))
}
