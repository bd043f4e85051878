//! What owners report of their activities.

use super::wording::Texts;
use aunar_db::{Db, DbError};
use aunar_domain::follow_up::Progress;
use uuid::Uuid;

/// Reads the reports of a plan, by window, activity and owner.
pub async fn of_plan(_db: &Db, _plan: Uuid, _texts: &mut Texts) -> Result<Vec<Progress>, DbError> {
    Ok(Vec::new())
}
