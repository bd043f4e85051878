//! `cargo xtask openapi`: writes the committed description of the API anew. The test that finds it
//! stale is the one that knows how to write it.

use crate::run::Run;
use anyhow::Result;

/// Writes `docs/openapi.json`.
pub(crate) fn write() -> Result<()> {
    Run::cargo("describing the API")
        .env("AUNAR_WRITE_OPENAPI", "1")
        .args(["test", "--quiet", "-p", "aunar-hub", "--features", "testing", "--test", "stories"])
        .args(["the_committed_description_of_the_api_is_fresh"])
        .go()
}
