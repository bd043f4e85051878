//! Budget lines and exchange rates of the sample.

use crate::sample::lac::Written;
use aunar_db::{Entry, Tx};

/// Writes them; their history.
pub(super) async fn write(_tx: &mut Tx, _of: &Written<'_>) -> anyhow::Result<Vec<Entry>> {
    Ok(Vec::new())
}
