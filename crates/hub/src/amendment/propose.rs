//! Asking for an amendment. What is minor can be logged in the same act, by those who run the
//! network.

use super::{Unamended, apply};
use crate::endorsement::{By, Held, hold};
use crate::web::state::Inner;
use aunar_domain::activity::{Activity, Content};
use aunar_domain::amendment::{Amendment, LIMITS, Stage, Weight, slipped, weigh};
use aunar_domain::ids::{ActivityId, AmendmentId, EntityId, NetworkId, PlanId};
use aunar_domain::plan::PlanStatus;
use aunar_domain::seal::seal_amendment;
use aunar_domain::words::Text;
use serde_json::json;
use uuid::Uuid;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The activity.
    pub activity: ActivityId,
    /// The version that was read.
    pub base: i64,
    /// What it shall say.
    pub after: Content,
    /// Why.
    pub reason: Option<Text>,
    /// For which entity it is asked for, if for one.
    pub proposer: Option<EntityId>,
    /// Whether it is put in force at once, if it is minor.
    pub log: bool,
}

/// Asks for an amendment; it is in force at once if it is minor and logged.
pub async fn propose(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    proposal: Proposal,
    by: &By,
) -> Result<Amendment, Unamended> {
    let (held, amendment) = begin(app, network, plan, proposal, by).await?;
    held.finish(app, by.at).await?;
    Ok(amendment)
}

/// Asks for an amendment and leaves the act open, so that what it answers is written beside it.
pub(crate) async fn begin(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    proposal: Proposal,
    by: &By,
) -> Result<(Held, Amendment), Unamended> {
    let mut held = hold(app, network, plan).await?;
    if !matches!(held.plan().plan.status, PlanStatus::Endorsed | PlanStatus::Implementation) {
        return Err(Unamended::NotEndorsed);
    }
    let activity = held.plan().by_id(proposal.activity).ok_or(Unamended::NoActivity)?.clone();
    let pending = |a: &Amendment| a.activity == activity.id && a.stage.is_pending();
    if held.plan().amendments.iter().any(|r| pending(&r.amendment)) {
        return Err(Unamended::Pending);
    }
    if activity.version != proposal.base {
        return Err(Unamended::Stale);
    }
    let reason = proposal.reason.ok_or(Unamended::NoReason)?;
    let content = slipped(&activity.content, proposal.after, &reason).in_order();
    let after = Activity { content, ..(*activity).clone() };
    let judged = weigh(&activity, &after, LIMITS);
    if judged.is_nothing() {
        return Err(Unamended::Nothing);
    }
    let logged = proposal.log && judged.weight() == Weight::Minor;
    let n = held.plan().amendments.iter().map(|r| r.amendment.n).max().unwrap_or(0) + 1;
    let activities = held.plan().activities.to_vec();
    let source = crate::endorsement::source(&held.network, held.plan(), &activities);
    let seal = seal_amendment(n, &source, &activity, &after, &reason)?;
    let amendment = Amendment {
        id: AmendmentId(Uuid::now_v7()),
        plan,
        n,
        activity: activity.id,
        base: activity.version,
        weight: judged.weight(),
        before: activity.content.clone(),
        after: after.content,
        reason,
        hash: seal.hash,
        proposer: proposal.proposer,
        proposed_at: by.at,
        stage: if logged { Stage::InForce } else { Stage::Proposed },
        round: None,
        ended_at: logged.then_some(by.at),
        word: None,
    };
    crate::records::amendment::write(&mut held.tx, &amendment, &seal.text, &by.actor).await?;
    let action = if logged { "log" } else { "propose" };
    held.record(by, action, "amendment", amendment.id.0, None, json!(amendment));
    if logged {
        apply::put_in_force(&mut held, &activity, &amendment, by).await?;
    }
    Ok((held, amendment))
}
