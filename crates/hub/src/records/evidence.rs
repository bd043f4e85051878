//! Evidence, and the bytes of its files.

use super::wording::Texts;
use aunar_db::{Db, DbError};
use aunar_domain::follow_up::Evidence;
use uuid::Uuid;

/// Reads the evidence of a plan that was not withdrawn, by reference.
pub async fn of_plan(_db: &Db, _plan: Uuid, _texts: &mut Texts) -> Result<Vec<Evidence>, DbError> {
    Ok(Vec::new())
}
