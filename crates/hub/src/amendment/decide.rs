//! A member's decision on an amendment.

use super::Unamended;
use crate::endorsement::{By, Cast, hold, record, standing};
use crate::records::amendment as amendments;
use crate::web::state::Inner;
use aunar_domain::endorsement::{Decision, Refusal, admit};
use aunar_domain::ids::{AmendmentId, NetworkId, PlanId};
use serde_json::{Value, json};

/// Takes a decision on an amendment, or refuses it; a refused one is kept in the history.
pub async fn decide(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    id: AmendmentId,
    cast: &Cast<'_>,
    by: &By,
) -> Result<(), Unamended> {
    let mut held = hold(app, network, plan).await?;
    let record = held.plan().amendments.iter().find(|r| r.amendment.id == id).cloned();
    let record = record.ok_or(Unamended::Over)?;
    let signed = standing(app, &held, cast, by).await?;
    let admitted = match (&signed, record.amendment.round()) {
        (None, _) => Err(Refusal::NoMandate),
        (_, None) => Err(Refusal::Closed),
        (_, Some(round)) => admit(&round, &record.decisions, &cast.ballot, by.at),
    };
    let (Some(signed), Ok(())) = (signed, &admitted) else {
        let refusal = admitted.err().unwrap_or(Refusal::NoMandate);
        if !refusal.is_of_form() {
            let said = json!({
                "why": refusal, "n": record.amendment.n, "entity": cast.ballot.entity,
                "stance": cast.ballot.stance, "words": cast.ballot.words, "sha256": cast.ballot.hash,
            });
            held.record(by, "refuse", "amendment", id.0, None, said);
            held.finish(app, by.at).await?;
        }
        return Err(Unamended::Decision(refusal));
    };
    let decision = cast.decision(&record.decisions, signed, by);
    amendments::decide(&mut held.tx, id, &decision).await?;
    let said = recorded(record.amendment.n, &decision);
    held.record(by, "decide", "amendment", id.0, None, said);
    held.finish(app, by.at).await?;
    Ok(())
}

/// A decision as the history keeps it; `aunar verify` compares the table with this.
pub(crate) fn recorded(n: i64, decision: &Decision) -> Value {
    let mut said = record::decided(decision);
    said["amendment"] = n.into();
    said
}
