//! What becomes of a round. A pure function of the round, the decisions and the moment: the order
//! in which decisions are given does not matter, each carries its own number.
//!
//! * A decision counts if its member decides in the round, it is on the round's document, and it was
//!   made between the opening and the end. A member's last one is the member's.
//! * **Every member**: every one has decided and none objects. An abstention steps aside; it is no
//!   endorsement, and at least one member has to endorse.
//! * **No objection**: none objects by the last day; who is silent then, consents. Before that day is
//!   over silence is no consent: a round ended early counts only what was said.
//! * **Co-leads**: each entity that leads the network endorses. What the others decide is shown.
//! * **Quorum**: the number of members that endorse is reached. Objections are shown.
//!
//! A round is open until its end, whatever the count, since members may change their decisions.

mod standing;

pub use standing::{Outcome, Standing, State};

use super::{Decision, Ended, Round, Rule, Stance, Verdict, last_moment};
use crate::ids::EntityId;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;

/// When a round that is ended at a moment ends: what was taken in before the end counts, whatever
/// the clock of the node that took it said, so the end is later than every decision.
#[must_use]
pub fn after_every_decision(decisions: &[Decision], at: DateTime<Utc>) -> DateTime<Utc> {
    let last = decisions.iter().map(|d| d.at + TimeDelta::microseconds(1)).max();
    last.map_or(at, |last| at.max(last))
}

/// How a round ends that is ended at a moment. Whoever has not spoken by then has not agreed, unless
/// silence is consent.
#[must_use]
pub fn ending(round: &Round, decisions: &[Decision], at: DateTime<Utc>) -> Ended {
    let at = after_every_decision(decisions, at);
    let ended = Ended { at, verdict: Verdict::NotEndorsed, reason: None };
    let closing = Round { ended: Some(ended.clone()), ..round.clone() };
    let met = outcome(&closing, decisions, at).met;
    Ended { verdict: if met { Verdict::Endorsed } else { Verdict::NotEndorsed }, ..ended }
}

/// What becomes of a round at a moment.
#[must_use]
pub fn outcome<'a>(round: &Round, decisions: &'a [Decision], now: DateTime<Utc>) -> Outcome<'a> {
    let end = round.end();
    let mut last: HashMap<EntityId, &Decision> = HashMap::new();
    for decision in decisions {
        let counts = decision.hash == round.hash && round.opens <= decision.at && decision.at < end;
        if counts && last.get(&decision.entity).is_none_or(|before| before.n < decision.n) {
            last.insert(decision.entity, decision);
        }
    }
    // Silence speaks once the last day is over and the round was not ended before.
    let day_is_over =
        now.min(round.ended.as_ref().map_or(now, |e| e.at)) >= last_moment(round.closes);
    let silence_speaks = round.rule == Rule::NoObjection && day_is_over;
    let standing: Vec<Standing<'a>> = round
        .deciders
        .iter()
        .map(|decider| {
            let decision = last.get(&decider.entity).copied();
            Standing {
                entity: decider.entity,
                decision,
                by_silence: decision.is_none() && silence_speaks,
                counts: decider.leads || round.rule != Rule::CoLeads,
            }
        })
        .collect();
    let stance = |s: &Standing<'_>| s.decision.map(|d| d.stance);
    let those = |which: &dyn Fn(&Standing<'_>) -> bool| -> Vec<EntityId> {
        standing.iter().filter(|s| s.counts && which(s)).map(|s| s.entity).collect()
    };
    let consenting = those(&|s| s.by_silence || stance(s).is_some_and(Stance::endorses)).len();
    let silent = those(&|s| s.decision.is_none() && !s.by_silence);
    let against = those(&|s| stance(s) == Some(Stance::Object));
    let (missing, in_the_way, met) = match round.rule {
        Rule::EveryMember | Rule::NoObjection => {
            let met = silent.is_empty() && against.is_empty() && consenting > 0;
            // An unbroken row of abstentions: nobody is missing and nobody objects, but nobody
            // stands behind the plan either.
            let aside = those(&|s| stance(s) == Some(Stance::Abstain));
            let in_the_way = if silent.is_empty() && consenting == 0 && against.is_empty() {
                aside
            } else {
                against
            };
            (silent, in_the_way, met)
        }
        Rule::CoLeads => {
            let not = those(&|s| stance(s).is_some_and(|stance| !stance.endorses()));
            let met = silent.is_empty() && not.is_empty() && consenting > 0;
            (silent, not, met)
        }
        Rule::Quorum => {
            let wanted = usize::try_from(round.quorum.unwrap_or(u32::MAX)).unwrap_or(usize::MAX);
            let met = consenting >= wanted;
            let not = those(&|s| stance(s).is_some_and(|stance| !stance.endorses()));
            if met { (Vec::new(), Vec::new(), true) } else { (silent, not, false) }
        }
    };
    let by_the_count = if met { Verdict::Endorsed } else { Verdict::NotEndorsed };
    let state = match &round.ended {
        Some(ended) if ended.verdict == Verdict::CalledOff => State::Ended(Verdict::CalledOff),
        Some(_) => State::Ended(by_the_count),
        None if now >= end => State::Ended(by_the_count),
        None => State::Open,
    };
    Outcome { state, met, standing, missing, in_the_way }
}
