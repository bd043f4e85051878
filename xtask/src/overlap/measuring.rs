//! tmp
use super::given::Given;
pub(super) fn bench(_: &Given) -> anyhow::Result<()> {
    Ok(())
}
