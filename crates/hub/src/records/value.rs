//! Values of indicators in use.

use super::wording::Texts;
use aunar_db::{Db, DbError};
use aunar_domain::indicator::Value;
use uuid::Uuid;

/// Reads the values of a plan's indicators, by indicator, window and owner.
pub async fn of_plan(_db: &Db, _plan: Uuid, _texts: &mut Texts) -> Result<Vec<Value>, DbError> {
    Ok(Vec::new())
}
