//! Checking every seal: the document against its hash, the history that records it, and what was
//! decided on it. Must never hold more than one document, and never mend anything.
//!
//! The tables are compared with the history, and the history's own chains by `aunar_db`: whoever
//! changes a row by hand would have to rewrite everything after it.

use super::record;
use crate::records::endorsement::{self as rounds, Address, Endorsement};
use aunar_db::{Db, DbError};
use aunar_domain::ids::{PlanId, RoundId};
use aunar_domain::seal::{FORM, check};
use serde_json::Value;
use std::collections::HashSet;
use uuid::Uuid;

/// How often a plan is looked at again before it is said to be wrong: somebody may decide while it
/// is looked at, and tables and history are read one after the other.
const RETRIES: usize = 3;

/// A sealed version or a round that is not what was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("plan {network}/{plan}, version {version}: {why}")]
pub struct Broken {
    /// The network's code.
    pub network: String,
    /// The plan's code.
    pub plan: String,
    /// The sealed version.
    pub version: i64,
    /// What is wrong.
    pub why: String,
}

/// What was found: how many seals and decisions are good, and the first thing that is not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seals {
    /// Sealed versions that are as they should be.
    pub versions: u64,
    /// Decisions that are as they should be.
    pub decisions: u64,
    /// The first thing that is wrong; the search ends there.
    pub broken: Option<Broken>,
}

/// Checks every seal of the installation.
pub async fn verify(db: &Db) -> Result<Seals, DbError> {
    let mut seals = Seals::default();
    let addresses = rounds::addresses(db).await?;
    let mut seen: Option<PlanId> = None;
    for address in &addresses {
        if let Err(why) = version(db, address).await? {
            seals.broken = Some(broken(address, address.n, why));
            return Ok(seals);
        }
        seals.versions += 1;
        if seen.replace(address.plan) == Some(address.plan) {
            continue;
        }
        let mut found = decisions(db, address).await?;
        for _ in 0..RETRIES {
            if found.is_ok() {
                break;
            }
            found = decisions(db, address).await?;
        }
        match found {
            Ok(good) => seals.decisions += good,
            Err((version, why)) => {
                seals.broken = Some(broken(address, version, why));
                return Ok(seals);
            }
        }
    }
    // A version that the history knows and the table does not was taken out.
    let there: HashSet<(Uuid, i64)> = addresses.iter().map(|a| (a.plan.0, a.n)).collect();
    for (network, plan, record, after) in rounds::recorded_seals(db).await? {
        let n = after.get("version").and_then(Value::as_i64).unwrap_or(0);
        if !there.contains(&(record, n)) {
            let why = "the history records it and it is not there".to_owned();
            seals.broken = Some(Broken { network, plan, version: n, why });
            break;
        }
    }
    Ok(seals)
}

fn broken(address: &Address, version: i64, why: String) -> Broken {
    Broken { network: address.network.clone(), plan: address.code.clone(), version, why }
}

async fn version(db: &Db, address: &Address) -> Result<Result<(), String>, DbError> {
    let Some((text, hash)) = rounds::document(db, address.plan, address.n).await? else {
        return Ok(Err("it is not there".to_owned()));
    };
    if let Err(flaw) = check(&text, &hash, FORM) {
        return Ok(Err(match flaw.code() {
            "other-hash" => {
                format!("the document does not have the hash {hash} it was sealed with")
            }
            "not-canonical" => "the document is not in its canonical form".to_owned(),
            _ => "the document is not of the form it should be".to_owned(),
        }));
    }
    let recorded = rounds::deeds(db, address.chain, "version", address.plan.0).await?;
    let hash = hash.to_string();
    let is_this = |after: &Value| {
        after["version"].as_i64() == Some(address.n)
            && after["sha256"].as_str() == Some(hash.as_str())
            && after["bytes"].as_u64() == u64::try_from(text.len()).ok()
    };
    if recorded.iter().filter(|(action, after)| action == "seal" && is_this(after)).count() == 1 {
        Ok(Ok(()))
    } else {
        Ok(Err("the history does not record it with this hash".to_owned()))
    }
}

/// Every decision against the seal it was made on and the history that records it, and the end of
/// every round.
async fn decisions(db: &Db, address: &Address) -> Result<Result<u64, (i64, String)>, DbError> {
    let Endorsement { versions, rounds } = rounds::of_plan(db, address.plan.0).await?;
    let mut good = 0;
    for one in rounds {
        let version = one.round.version;
        let wrong = |why: String| Ok(Err((version, why)));
        let deeds = |entity, id: RoundId| rounds::deeds(db, address.chain, entity, id.0);
        let made = deeds("decision", one.round.id).await?;
        for decision in &one.decisions {
            let n = decision.n;
            if !versions.iter().any(|v| v.hash == decision.hash) {
                return wrong(format!(
                    "decision {n} is on the hash {}, which no seal has",
                    decision.hash
                ));
            }
            let recorded = record::decided(decision);
            let is_it = |after: &Value| record::nameless(after) == recorded;
            if !made.iter().any(|(action, after)| action == "decide" && is_it(after)) {
                return wrong(format!("decision {n} is not what the history records"));
            }
            good += 1;
        }
        let taken = made.iter().filter(|(action, _)| action == "decide").count();
        if taken != one.decisions.len() {
            return wrong("the history records a decision that is not there".to_owned());
        }
        let deeds = deeds("round", one.round.id).await?;
        let opened = record::opened(&one.round);
        if !deeds.iter().any(|(action, after)| action == "open" && *after == opened) {
            return wrong("the round is not what the history records".to_owned());
        }
        let ends: Vec<&Value> =
            deeds.iter().filter(|(action, _)| action != "open").map(|(_, after)| after).collect();
        let expected: Vec<Value> = one.round.ended.iter().map(record::ended).collect();
        if ends.len() != expected.len() || ends.iter().zip(&expected).any(|(a, b)| **a != *b) {
            return wrong("the end of the round is not what the history records".to_owned());
        }
    }
    Ok(Ok(good))
}
