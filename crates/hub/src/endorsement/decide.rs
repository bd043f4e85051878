//! Deciding for a member.

use super::act::{By, Held, Unable, hold};
use super::record;
use crate::records::{self, endorsement as rounds};
use crate::web::state::Inner;
use aunar_db::DbError;
use aunar_domain::endorsement::{Ballot, Decision, Refusal, Round, Signature, admit};
use aunar_domain::ids::{NetworkId, PlanId};
use aunar_domain::words::Lang;
use serde_json::{Value, json};

/// A decision as it is sent, with who sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cast<'a> {
    /// The decision.
    pub ballot: Ballot<'a>,
    /// The language its words are in.
    pub lang: Lang,
    /// Who signs; `None` where no mandate of theirs allows it.
    pub signed: Option<Signature>,
}

impl Cast<'_> {
    /// The decision that it becomes once it is admitted, beside those there are.
    pub(crate) fn decision(&self, there: &[Decision], signed: Signature, by: &By) -> Decision {
        let ballot = &self.ballot;
        Decision {
            n: there.iter().map(|d| d.n).max().unwrap_or(0) + 1,
            entity: ballot.entity,
            stance: ballot.stance,
            words: Some(ballot.words.to_owned()).filter(|w| !w.is_empty()),
            lang: self.lang,
            hash: ballot.hash,
            at: by.at,
            signed,
        }
    }
}

/// Takes a decision into the open round, or refuses it; a refused one is kept in the history, so
/// that nobody can say it was never sent.
pub async fn decide(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    cast: &Cast<'_>,
    by: &By,
) -> Result<Decision, Unable> {
    let mut held = hold(app, network, plan).await?;
    let signed = standing(app, &held, cast, by).await?;
    let last = held.plan().endorsement.last().cloned();
    let admitted = match (&last, &signed) {
        (None, _) => Err(Refusal::Closed),
        (Some(last), None) if last.round.takes_decisions(by.at) => Err(Refusal::NoMandate),
        (Some(last), _) => admit(&last.round, &last.decisions, &cast.ballot, by.at),
    };
    let (Some(last), Some(signed), Ok(())) = (last.as_ref(), signed, &admitted) else {
        let refusal = admitted.err().unwrap_or(Refusal::NoMandate);
        if refusal.is_of_form() {
            // It was never a decision: nothing to keep.
            return Err(Unable::Decision(refusal));
        }
        let round = last.map(|l| l.round);
        let id = round.as_ref().map_or(plan.0, |r| r.id.0);
        held.record(by, "refuse", "decision", id, None, refused(refusal, round.as_ref(), cast));
        held.finish(app, by.at).await?;
        return Err(Unable::Decision(refusal));
    };
    let decision = cast.decision(&last.decisions, signed, by);
    rounds::write_decision(&mut held.tx, last.round.id, &decision).await?;
    let id = last.round.id.0;
    held.record(by, "decide", "decision", id, None, record::decided(&decision));
    held.finish(app, by.at).await?;
    Ok(decision)
}

/// The signature, if its mandate is still in force under the lock: it may have ended while the form
/// was open.
pub(crate) async fn standing(
    app: &Inner,
    held: &Held,
    cast: &Cast<'_>,
    by: &By,
) -> Result<Option<Signature>, DbError> {
    let Some(signed) = &cast.signed else {
        return Ok(None);
    };
    let mandates = records::person::mandates_of(&app.db, signed.person).await?;
    let stands = mandates.iter().any(|m| {
        m.id == signed.mandate
            && m.network == held.network.network.id
            && m.entity == Some(cast.ballot.entity)
            && m.role.speaks_for_its_entity()
            && m.in_force(by.at)
    });
    Ok(stands.then(|| signed.clone()))
}

fn refused(why: Refusal, round: Option<&Round>, cast: &Cast<'_>) -> Value {
    json!({
        "why": why,
        "round": round.map(|r| r.id),
        "entity": cast.ballot.entity,
        "stance": cast.ballot.stance,
        "words": cast.ballot.words,
        "lang": cast.lang,
        "sha256": cast.ballot.hash,
        "person": cast.signed.as_ref().map(|s| s.person),
        "mandate": cast.signed.as_ref().map(|s| s.mandate),
    })
}
