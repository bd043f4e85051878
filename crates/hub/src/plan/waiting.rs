//! What waits for somebody because of plans: activities whose dates and status contradict each
//! other, drafts that lack something.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Cx, numbers};
use aunar_domain::activity::Activity;
use aunar_domain::desk::{Kind, Lack, Waiting, belated, lacks};
use aunar_domain::ids::EntityId;
use aunar_domain::mandate::{Mandate, Role};
use aunar_domain::plan::PlanStatus;

/// What waits in a network for whoever asks.
#[must_use]
pub fn waiting(cx: &Cx, network: &NetworkPicture) -> Vec<Waiting> {
    let mine: Vec<&Mandate> =
        cx.mandates().iter().filter(|m| m.network == network.network.id).collect();
    let speaks = |m: &&&Mandate| m.role.speaks_for_its_entity() || m.role == Role::PriorityCoLead;
    let mut own: Vec<EntityId> = mine.iter().filter(speaks).filter_map(|m| m.entity).collect();
    own.sort_unstable();
    own.dedup();
    let mut waiting = Vec::new();
    for plan in &network.plans {
        match plan.plan.status {
            PlanStatus::Draft | PlanStatus::Consultation => {
                incomplete(cx, plan, &mine, &own, &mut waiting);
            }
            PlanStatus::Endorsed | PlanStatus::Implementation => {
                late(cx, plan, &own, &mut waiting);
            }
            PlanStatus::Endorsement | PlanStatus::Closed => {}
        }
    }
    waiting
}

fn at(kind: Kind, plan: &PlanPicture, activity: &Activity) -> Waiting {
    let href = ["plans", &plan.plan.code, "activities", &activity.reference];
    Waiting {
        plan: Some(plan.plan.id),
        about: Some((activity.reference.clone(), activity.content.title.clone())),
        ..Waiting::at(kind, href.map(str::to_owned).to_vec())
    }
}

/// Activities one leads that the calendar says have begun or ended.
fn late(cx: &Cx, plan: &PlanPicture, own: &[EntityId], waiting: &mut Vec<Waiting>) {
    let (t, today) = (cx.t(), cx.now.date_naive());
    for activity in &plan.activities {
        let content = &activity.content;
        let lead = content.lead().filter(|lead| own.contains(lead));
        let (Some(lead), Some(period)) = (lead, content.period) else {
            continue;
        };
        if let Some((kind, due)) = belated(content, today) {
            let status = t.label("status", content.status.code());
            waiting.push(Waiting {
                due: Some(due),
                entity: Some(lead),
                values: vec![("period", numbers::period(t, &period)), ("status", status)],
                ..at(kind, plan, activity)
            });
        }
    }
}

/// Activities of a draft that lack something: asked of whoever leads them or, where nobody does,
/// of those who take part, of those who co-lead their priority and of the secretariat.
fn incomplete(
    cx: &Cx,
    plan: &PlanPicture,
    mine: &[&Mandate],
    own: &[EntityId],
    waiting: &mut Vec<Waiting>,
) {
    let t = cx.t();
    for activity in &plan.activities {
        let content = &activity.content;
        let asked = match content.lead() {
            Some(lead) => own.contains(&lead).then_some(Some(lead)),
            None => {
                let part = content.involved.iter().map(|i| i.entity).find(|e| own.contains(e));
                let by_right = mine.iter().find(|m| {
                    m.role == Role::Secretariat
                        || m.priority.is_some() && m.priority == content.priority
                });
                part.map(Some).or_else(|| by_right.map(|m| m.entity))
            }
        };
        let (Some(entity), lacking) = (asked, lacks(content)) else {
            continue;
        };
        if lacking.is_empty() {
            continue;
        }
        let said = |lack: &Lack| t.label("desk-lacks", lack.code());
        let lacking: Vec<String> = lacking.iter().map(said).collect();
        waiting.push(Waiting {
            entity,
            values: vec![("lacks", lacking.join(", "))],
            ..at(Kind::Incomplete, plan, activity)
        });
    }
}
