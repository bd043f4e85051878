//! `aunar verify`: every history chain recomputed, then every seal.

use crate::progress::Tally;
use crate::{Ended, installation};
use aunar_hub::{amendment, endorsement};

pub(crate) async fn run(db: &str) -> Result<(), Ended> {
    let db = installation::open_existing(db).await?;
    let tally = Tally::of("verifying");
    let verdict = db.verify(|done, of| tally.count("rows", done, Some(of))).await;
    // Seals are compared with the history, so the history has to hold first.
    let seals = match &verdict {
        Ok(verdict) if verdict.failure.is_none() => {
            tally.now("seals");
            let seals = endorsement::verify(&db).await?;
            Some((seals, amendment::verify(&db).await?))
        }
        _ => None,
    };
    tally.end();
    let (verdict, (seals, amended)) = (verdict?, seals.unwrap_or_default());
    db.close().await;
    if let Some(failure) = verdict.failure {
        println!("chain {}, row {}: {}", failure.chain, failure.n, failure.why);
        return Err(Ended::No);
    }
    if let Some(broken) = seals.broken {
        println!("{broken}");
        return Err(Ended::No);
    }
    if let Some((network, plan, n, why)) = amended.broken {
        println!("plan {network}/{plan}, amendment {n}: {why}");
        return Err(Ended::No);
    }
    println!("{} chains, {} rows: every hash is as it should be", verdict.chains, verdict.rows);
    println!(
        "{} sealed versions, {} decisions, {} amendments: every one is as it was written",
        seals.versions, seals.decisions, amended.amendments
    );
    Ok(())
}
