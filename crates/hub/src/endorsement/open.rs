//! Opening a round: the plan is sealed as it stands and put before its members.

use super::act::{By, Unable, hold};
use super::record;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::endorsement as rounds;
use crate::web::state::Inner;
use aunar_domain::activity::Activity;
use aunar_domain::endorsement::{Decider, Round, Rule, check_opening};
use aunar_domain::ids::{NetworkId, PlanId, RoundId};
use aunar_domain::plan::PlanStatus;
use aunar_domain::seal::{Source, seal};
use chrono::NaiveDate;
use std::sync::Arc;
use uuid::Uuid;

/// What a round is opened with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// The rule.
    pub rule: Rule,
    /// How many have to endorse, under a quorum.
    pub quorum: Option<u32>,
    /// The last day on which members decide.
    pub closes: NaiveDate,
}

/// Seals the plan and opens a round on it, all or nothing.
pub async fn open(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    opening: Opening,
    by: &By,
) -> Result<RoundId, Unable> {
    let mut held = hold(app, network, plan).await?;
    let deciders = Decider::among(&held.network.members);
    let today = by.at.date_naive();
    // A number that the rule does not ask for means nothing and is not kept.
    let quorum = opening.quorum.filter(|_| opening.rule == Rule::Quorum);
    check_opening(opening.rule, quorum, opening.closes, today, &deciders)
        .map_err(Unable::Opening)?;
    let situation = held.situation(by.at, false);
    let n = held.plan().endorsement.versions.last().map_or(0, |v| v.n) + 1;
    let activities = held.plan().activities.to_vec();
    let seal = seal(n, &source(&held.network, held.plan(), &activities))?;
    let round = Round {
        id: RoundId(Uuid::now_v7()),
        version: n,
        hash: seal.hash,
        rule: opening.rule,
        quorum,
        opens: by.at,
        closes: opening.closes,
        ended: None,
        deciders,
    };
    held.step(&situation, PlanStatus::Endorsement, by, None, None).await?;
    rounds::write_version(&mut held.tx, plan, n, &seal, by.at, &by.actor).await?;
    rounds::write_round(&mut held.tx, plan, &round, &by.actor).await?;
    held.record(by, "seal", "version", plan.0, None, record::sealed(n, &seal));
    held.record(by, "open", "round", round.id.0, None, record::opened(&round));
    held.finish(app, by.at).await?;
    Ok(round.id)
}

/// What a plan's document is made from, with its activities.
#[must_use]
pub fn source<'a>(
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
    activities: &'a [Arc<Activity>],
) -> Source<'a> {
    Source {
        network: &network.network,
        members: &network.members,
        plan: &plan.plan,
        priorities: &plan.priorities,
        activities,
        needs: &network.needs,
        mechanisms: &network.mechanisms,
        register: &network.common.register,
        geography: &network.common.geography,
        frameworks: &network.common.frameworks,
    }
}
