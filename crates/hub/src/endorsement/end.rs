//! Ending a round: by hand before its last day is over, by itself after it, or by calling it off.

use super::act::{By, Held, Unable, hold};
use super::record;
use crate::records::endorsement as rounds;
use crate::web::state::Inner;
use aunar_domain::endorsement::{Ended, Round, Verdict, after_every_decision, ending};
use aunar_domain::ids::{NetworkId, PlanId};
use aunar_domain::plan::PlanStatus;
use chrono::{DateTime, Utc};

/// The code of the reason that a plan goes back to a draft for after a round that failed.
const FAILED: &str = "round-not-endorsed";

/// Ends the open round and draws its consequence.
pub async fn close(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    by: &By,
) -> Result<Verdict, Unable> {
    let held = hold(app, network, plan).await?;
    let open = held.plan().endorsement.open().ok_or(Unable::NoRound)?;
    let ended = ending(&open.round, &open.decisions, by.at);
    let closing = Round { ended: Some(ended.clone()), ..open.round.clone() };
    let verdict = ended.verdict;
    finish(app, held, closing, ended, by).await?;
    Ok(verdict)
}

/// Calls the open round off, with a reason that everybody can read.
pub async fn call_off(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    reason: &str,
    by: &By,
) -> Result<(), Unable> {
    let held = hold(app, network, plan).await?;
    let open = held.plan().endorsement.open().ok_or(Unable::NoRound)?;
    let (round, at) = (open.round.clone(), after_every_decision(&open.decisions, by.at));
    let reason = Some(reason.to_owned());
    let ended = Ended { at, verdict: Verdict::CalledOff, reason };
    finish(app, held, round, ended, by).await
}

async fn finish(
    app: &Inner,
    mut held: Held,
    round: Round,
    ended: Ended,
    by: &By,
) -> Result<(), Unable> {
    let mut situation = held.situation(by.at, true);
    (situation.round_open, situation.last_round) = (false, Some(ended.verdict));
    rounds::end_round(&mut held.tx, round.id, &ended, &by.actor).await?;
    let action = if ended.verdict == Verdict::CalledOff { "call-off" } else { "close" };
    held.record(by, action, "round", round.id.0, None, record::ended(&ended));
    if ended.verdict == Verdict::Endorsed {
        let day = round.day_of_ending(ended.at);
        held.step(&situation, PlanStatus::Endorsed, by, None, Some(day)).await?;
    } else {
        let reason = ended.reason.as_deref().unwrap_or(FAILED);
        held.step(&situation, PlanStatus::Draft, by, Some(reason), None).await?;
    }
    held.finish(app, by.at).await?;
    Ok(())
}

/// Ends every round whose last day is over everywhere; how many those were. Several nodes may do
/// this at once: each round ends once.
pub async fn settle(app: &Inner, now: DateTime<Utc>) -> Result<usize, Unable> {
    let picture = app.pictures.now().await?;
    let mut due = Vec::new();
    for network in picture.networks.values() {
        for plan in &network.plans {
            if plan.endorsement.open().is_some_and(|r| r.round.end() <= now) {
                due.push((network.network.id, plan.plan.id));
            }
        }
    }
    let mut settled = 0;
    for (network, plan) in due {
        let by = By::new("aunar", "clock", now);
        match close(app, network, plan, &by).await {
            Ok(_) => settled += 1,
            // Another node, or somebody by hand, was first.
            Err(Unable::NoRound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(settled)
}
