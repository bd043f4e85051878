//! `aunar verify`: every history chain recomputed.

use crate::exchange::spinner;
use crate::{Ended, installation};

pub(crate) async fn run(db: &str) -> Result<(), Ended> {
    let db = installation::open_existing(db).await?;
    let spinner = spinner("verifying");
    let verdict = db.verify(|done, of| spinner.set_message(format!("verifying {done}/{of}"))).await;
    spinner.finish_and_clear();
    let verdict = verdict?;
    db.close().await;
    match verdict.failure {
        None => {
            println!(
                "{} chains, {} rows: every hash is as it should be",
                verdict.chains, verdict.rows
            );
            Ok(())
        }
        Some(failure) => {
            println!("chain {}, row {}: {}", failure.chain, failure.n, failure.why);
            Err(Ended::No)
        }
    }
}
