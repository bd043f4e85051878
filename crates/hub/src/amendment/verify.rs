//! Checking every amendment: its document against its hash, and what was decided on it against that
//! hash and the history. Must never mend anything.

use crate::endorsement::record;
use crate::records::amendment::{self as amendments, AmendmentRecord};
use crate::records::endorsement as rounds;
use aunar_db::{Db, DbError};
use aunar_domain::amendment::Stage;
use aunar_domain::seal::{AMENDMENT_FORM, check};
use serde_json::{Value, json};

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
        for (n, record) in amendments::each_of_plan(db, place.plan.0).await? {
            let checked = match record {
                Ok(record) => one(db, place.chain, &record).await?,
                Err(error) => Err(format!("it cannot be read: {error}")),
            };
            if let Err(why) = checked {
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
    let begun = deeds.first().map_or(&Value::Null, |(_, after)| after);
    if begun["hash"].as_str() != Some(hash.as_str()) {
        return wrong("the history does not record it with this hash".to_owned());
    }
    // It was recorded whole. What has moved on since then is compared with the later deeds.
    let said = json!(amendment);
    let moves_on = ["stage", "round", "ended_at", "word"];
    let fixed =
        said.as_object().into_iter().flatten().filter(|(k, _)| !moves_on.contains(&k.as_str()));
    if let Some((field, _)) =
        fixed.into_iter().find(|(field, value)| begun[field.as_str()] != **value)
    {
        return wrong(format!("its {field} is not what the history records"));
    }
    let last = |key: &str| {
        deeds.iter().rev().find_map(|(_, after)| after.get(key)).unwrap_or(&Value::Null)
    };
    for field in ["round", "word"] {
        if *last(field) != said[field] {
            return wrong(format!("its {field} is not what the history records"));
        }
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
        if !made.iter().any(|(_, after)| record::nameless(after) == recorded) {
            return wrong(format!("decision {} is not what the history records", decision.n));
        }
    }
    Ok(Ok(()))
}
