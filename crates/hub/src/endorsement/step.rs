//! Taking a plan to its next state by hand.

use super::act::{By, Unable, hold};
use crate::web::state::Inner;
use aunar_domain::ids::{NetworkId, PlanId};
use aunar_domain::plan_life::{Obstacle, Step};

/// Takes a step, with a reason where one is given. Steps that belong to a round are the round's.
pub async fn move_plan(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    step: Step,
    reason: Option<&str>,
    by: &By,
) -> Result<(), Unable> {
    if !step.is_taken_by_hand() {
        return Err(Unable::Step(vec![Obstacle::NoSuchStep]));
    }
    let mut held = hold(app, network, plan).await?;
    let situation = held.situation(by.at, reason.is_some());
    // The step was chosen on a page that may be behind: it has to be the one from where the plan is.
    if Step::between(situation.status, step.to()) != Some(step) {
        return Err(Unable::Step(vec![Obstacle::NoSuchStep]));
    }
    held.step(&situation, step.to(), by, reason, None).await?;
    held.finish(app, by.at).await?;
    Ok(())
}
