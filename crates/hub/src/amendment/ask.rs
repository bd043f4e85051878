//! What those who run the network do with a proposal: log it, put it before members, or decline it.

use super::{Unamended, apply};
use crate::endorsement::{By, Held, hold};
use crate::records::amendment as amendments;
use crate::web::state::Inner;
use aunar_domain::activity::Activity;
use aunar_domain::amendment::{Amendment, Asked, LIMITS, Reach, Stage, Weight, touched, weigh};
use aunar_domain::endorsement::{Decider, Rule, check_opening};
use aunar_domain::ids::{AmendmentId, NetworkId, PlanId};
use chrono::{Days, NaiveDate};
use serde_json::json;
use std::sync::Arc;

/// How members are to be asked.
#[derive(Debug, Clone, Copy)]
pub struct Asking {
    /// Every member asked decides, or silence is consent.
    pub rule: Rule,
    /// Those it touches, or all.
    pub reach: Reach,
    /// The last day.
    pub closes: NaiveDate,
}

/// How many days members have unless somebody says otherwise.
const USUAL_DAYS: u64 = 14;

/// The last day that a form offers.
pub(super) fn usual(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(USUAL_DAYS)).unwrap_or(today)
}

/// A proposal under the lock, with its activity as it stands.
fn proposed(held: &Held, id: AmendmentId) -> Result<(Amendment, Arc<Activity>), Unamended> {
    let amendment = held.plan().amendments.iter().find(|r| r.amendment.id == id);
    let amendment = amendment.map(|r| r.amendment.clone());
    let amendment = amendment.filter(|a| a.stage == Stage::Proposed).ok_or(Unamended::Over)?;
    let activity = held.plan().by_id(amendment.activity).cloned();
    let activity = activity.ok_or(Unamended::NoActivity)?;
    // Translations may have come; what was agreed may not have changed.
    let begun = Activity { content: amendment.before.clone(), ..(*activity).clone() };
    if weigh(&begun, &activity, LIMITS).weight() == Weight::Substantive {
        return Err(Unamended::Stale);
    }
    Ok((amendment, activity))
}

/// Puts a minor proposal in force.
pub async fn log(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    id: AmendmentId,
    by: &By,
) -> Result<(), Unamended> {
    let mut held = hold(app, network, plan).await?;
    let (amendment, activity) = proposed(&held, id)?;
    if amendment.weight != Weight::Minor {
        return Err(Unamended::IsSubstantive);
    }
    amendments::end(&mut held.tx, id, Stage::InForce, None, by.at).await?;
    let said = json!({ "n": amendment.n, "stage": Stage::InForce });
    held.record(by, "log", "amendment", id.0, None, said);
    apply::put_in_force(&mut held, &activity, &amendment, by).await?;
    held.finish(app, by.at).await?;
    Ok(())
}

/// Puts a proposal before members.
pub async fn ask(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    id: AmendmentId,
    asking: Asking,
    by: &By,
) -> Result<(), Unamended> {
    let mut held = hold(app, network, plan).await?;
    let (amendment, _) = proposed(&held, id)?;
    let members = &held.network.members;
    let deciders = touched(asking.reach, &amendment.before, &amendment.after, members);
    let all = Decider::among(members);
    // Those who lead and a quorum decide on a plan; on one activity, those it touches do.
    let rule = match asking.rule {
        Rule::NoObjection => Rule::NoObjection,
        _ => Rule::EveryMember,
    };
    check_opening(rule, None, asking.closes, by.at.date_naive(), &all)
        .map_err(|_| Unamended::BadDay)?;
    let asked = Asked { rule, reach: asking.reach, opens: by.at, closes: asking.closes, deciders };
    amendments::ask(&mut held.tx, id, &asked).await?;
    let said = json!({ "n": amendment.n, "sha256": amendment.hash, "round": asked });
    held.record(by, "open", "amendment", id.0, None, said);
    held.finish(app, by.at).await?;
    Ok(())
}

/// Declines a proposal, or ends one that is before members without a result; or takes it back, for
/// those who asked for it.
pub async fn decline(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    id: AmendmentId,
    stage: Stage,
    word: &str,
    by: &By,
) -> Result<(), Unamended> {
    let mut held = hold(app, network, plan).await?;
    let pending = held.plan().amendments.iter().find(|r| r.amendment.id == id);
    let n = pending.filter(|r| r.amendment.stage.is_pending()).map(|r| r.amendment.n);
    let n = n.ok_or(Unamended::Over)?;
    if word.is_empty() {
        return Err(Unamended::NoReason);
    }
    amendments::end(&mut held.tx, id, stage, Some(word), by.at).await?;
    let action = if stage == Stage::Withdrawn { "withdraw" } else { "decline" };
    held.record(
        by,
        action,
        "amendment",
        id.0,
        None,
        json!({ "n": n, "stage": stage, "word": word }),
    );
    held.finish(app, by.at).await?;
    Ok(())
}
