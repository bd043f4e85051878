//! Indicators of the sample and what was measured.

use crate::sample::lac::Written;
use aunar_db::{Entry, Tx};
use aunar_domain::follow_up::Window;

/// Writes them; their history.
pub(super) async fn write(
    _tx: &mut Tx,
    _of: &Written<'_>,
    _windows: &[Window],
) -> anyhow::Result<Vec<Entry>> {
    Ok(Vec::new())
}
