//! Invitations: the link of somebody who has never come in. There is one at a time: whoever made
//! one before cannot come in as somebody who was given more since.

use super::store;
use crate::records::session::secret;
use crate::web::state::Inner;
use aunar_db::{DbError, Tx};
use aunar_domain::ids::PersonId;

/// Makes an invitation for a person in the transaction that grants them something, and gives its
/// address; what is stored is a hash. Invitations made before open nothing any more.
pub async fn invitation(app: &Inner, tx: &mut Tx, person: PersonId) -> Result<String, DbError> {
    let secret = secret();
    store::replace_invitation(tx, &secret, person, app.now()).await?;
    Ok(format!("{}/invitation/{secret}", app.public_url))
}
