//! Confirming or correcting what a member takes on by endorsing.

use super::act::{By, Unable, hold};
use super::record;
use crate::records::endorsement as rounds;
use crate::web::state::Inner;
use aunar_domain::endorsement::commitment::{Answer, Commitment, Line, lines};
use aunar_domain::endorsement::{Refusal, Signature};
use aunar_domain::ids::{EntityId, NetworkId, PlanId};

/// What a member says of a line: nothing to correct, or what is otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The line.
    pub line: Line,
    /// What is otherwise, tidied; `None` confirms.
    pub note: Option<String>,
}

/// Takes a member's replies into the open round; how many changed something. Lines that the sealed
/// plan does not have are passed over.
pub async fn confirm(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    entity: EntityId,
    replies: Vec<Reply>,
    signed: &Signature,
    by: &By,
) -> Result<usize, Unable> {
    let mut held = hold(app, network, plan).await?;
    let open = held.plan().endorsement.open().ok_or(Unable::NoRound)?.clone();
    if !open.round.takes_decisions(by.at) {
        return Err(Unable::Decision(Refusal::Closed));
    }
    if !open.round.decides(entity) {
        return Err(Unable::Decision(Refusal::NotADecider));
    }
    let known = lines(&held.plan().activities, entity);
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for reply in replies {
        if !known.contains(&reply.line) {
            continue;
        }
        let given = open.commitments.iter().find(|c| c.entity == entity && c.line == reply.line);
        let answer = if reply.note.is_some() { Answer::Corrected } else { Answer::Confirmed };
        if given.is_some_and(|b| b.answer == answer && b.note == reply.note) {
            continue;
        }
        let now = Commitment { entity, line: reply.line, answer, note: reply.note, at: by.at };
        rounds::write_commitment(&mut held.tx, open.round.id, &now, signed).await?;
        before.extend(given.map(record::answered));
        after.push(record::answered(&now));
    }
    let changed = after.len();
    if changed == 0 {
        return Ok(0);
    }
    let before = (!before.is_empty()).then(|| before.into());
    held.record(by, "confirm", "commitment", open.round.id.0, before, after.into());
    held.finish(app, by.at).await?;
    Ok(changed)
}
