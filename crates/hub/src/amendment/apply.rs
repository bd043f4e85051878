//! Putting an amendment in force, and ending the rounds on them.

use super::Unamended;
use crate::endorsement::{By, Held, hold};
use crate::exchange::form;
use crate::records::{activity as activities, amendment as amendments};
use crate::web::state::Inner;
use aunar_domain::activity::Activity;
use aunar_domain::amendment::{Amendment, Stage};
use aunar_domain::endorsement::{Verdict, ending};
use aunar_domain::ids::{AmendmentId, NetworkId, PlanId};
use aunar_domain::merge::merge;
use chrono::{DateTime, Utc};
use serde_json::json;

/// Makes the text of an amendment that of its activity. Translations that came meanwhile stay.
pub(super) async fn put_in_force(
    held: &mut Held,
    activity: &Activity,
    amendment: &Amendment,
    by: &By,
) -> Result<(), Unamended> {
    let after = Activity {
        version: activity.version + 1,
        content: merge(Some(&amendment.before), &amendment.after, &activity.content).content,
        ..activity.clone()
    };
    activities::rewrite(&mut held.tx, activity, &after).await?;
    let before = Some(form(activity));
    held.record(by, "amend", "activity", activity.id.0, before, form(&after));
    Ok(())
}

/// Ends the round on an amendment: it is in force if the members agreed, and declined if not.
pub async fn close(
    app: &Inner,
    network: NetworkId,
    plan: PlanId,
    id: AmendmentId,
    by: &By,
) -> Result<Stage, Unamended> {
    let mut held = hold(app, network, plan).await?;
    let record = held.plan().amendments.iter().find(|r| r.amendment.id == id).cloned();
    let record = record.filter(|r| r.amendment.stage == Stage::Open).ok_or(Unamended::Over)?;
    let round = record.amendment.round().ok_or(Unamended::Over)?;
    let agreed = ending(&round, &record.decisions, by.at).verdict == Verdict::Endorsed;
    let activity = held.plan().by_id(record.amendment.activity).cloned();
    let activity = activity.ok_or(Unamended::NoActivity)?;
    let stage = if agreed { Stage::InForce } else { Stage::Declined };
    amendments::end(&mut held.tx, id, stage, None, by.at).await?;
    let said = json!({ "n": record.amendment.n, "stage": stage });
    held.record(by, "close", "amendment", id.0, None, said);
    if agreed {
        // No other change of the activity was possible while this one was pending.
        put_in_force(&mut held, &activity, &record.amendment, by).await?;
    }
    held.finish(app, by.at).await?;
    Ok(stage)
}

/// Ends every round on an amendment whose last day is over everywhere; how many those were.
pub async fn settle(app: &Inner, now: DateTime<Utc>) -> Result<usize, Unamended> {
    let picture = app.pictures.now().await?;
    let mut due = Vec::new();
    for network in picture.networks.values() {
        for plan in &network.plans {
            for record in plan.amendments.iter() {
                let open = record.amendment.stage == Stage::Open;
                let round = record.amendment.round().filter(|round| open && round.end() <= now);
                if round.is_some() {
                    due.push((network.network.id, plan.plan.id, record.amendment.id));
                }
            }
        }
    }
    let mut settled = 0;
    for (network, plan, id) in due {
        match close(app, network, plan, id, &By::new("aunar", "clock", now)).await {
            Ok(_) => settled += 1,
            // Another node, or somebody by hand, was first.
            Err(Unamended::Over) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(settled)
}
