//! Checking every amendment: its document against its hash, and what was decided on it against that
//! hash and the history. Must never mend anything.

use crate::records::amendment::{self as amendments, AmendmentRecord};
use crate::records::endorsement as rounds;
use aunar_db::{Db, DbError};
use aunar_domain::amendment::Stage;
use aunar_domain::seal::{AMENDMENT_FORM, check};

/// What was found: how many amendments are good, and the first that is not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Amended {
    /// Amendments that are as they should be.
    pub amendments: u64,
    /// The first that is not: network, plan, number, and why.
    pub broken: Option<(String, String, i64, String)>,
}

/// Checks every amendment of the installation.
pub async fn verify(db: &Db) -> Result<Amended, DbError> {
    let mut found = Amended::default();
    for place in amendments::places(db).await? {
        for record in amendments::of_plan(db, place.plan.0).await? {
            if let Err(why) = one(db, place.chain, &record).await? {
                let n = record.amendment.n;
                found.broken = Some((place.network, place.code, n, why));
                return Ok(found);
            }
            found.amendments += 1;
        }
    }
    Ok(found)
}

async fn one(
    db: &Db,
    chain: uuid::Uuid,
    record: &AmendmentRecord,
) -> Result<Result<(), String>, DbError> {
    let amendment = &record.amendment;
    let wrong = |why: String| Ok(Err(why));
    let Some(text) = amendments::document_of(db, amendment.id).await? else {
        return wrong("its document is not there".to_owned());
    };
    if let Err(flaw) = check(&text, &amendment.hash, AMENDMENT_FORM) {
        return wrong(format!("its document: {}", flaw.code()));
    }
    let deeds = rounds::deeds(db, chain, "amendment", amendment.id.0).await?;
    let hash = amendment.hash.to_string();
    let begun = deeds.first().map(|(_, after)| after);
    if begun.and_then(|after| after["hash"].as_str()) != Some(hash.as_str()) {
        return wrong("the history does not record it with this hash".to_owned());
    }
    // Each deed but a decision says where it left the amendment.
    let moves = deeds.iter().rev().filter(|(action, _)| action != "decide" && action != "refuse");
    let mut stages = moves.map(|(action, after)| match after["stage"].as_str() {
        Some(stage) => stage,
        None if action == "open" => Stage::Open.code(),
        None => "",
    });
    if stages.next() != Some(amendment.stage.code()) {
        return wrong("the history does not record where it stands".to_owned());
    }
    let made: Vec<_> = deeds.iter().filter(|(action, _)| action == "decide").collect();
    if made.len() != record.decisions.len() {
        return wrong("the history records other decisions".to_owned());
    }
    for decision in &record.decisions {
        if decision.hash != amendment.hash {
            return wrong(format!("decision {} is on another document", decision.n));
        }
        let recorded = super::decide::recorded(amendment.n, decision);
        if !made.iter().any(|(_, after)| *after == recorded) {
            return wrong(format!("decision {} is not what the history records", decision.n));
        }
    }
    Ok(Ok(()))
}
