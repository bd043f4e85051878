//! What waits for somebody because of amendments: a decision, or what to do with a proposal.

use super::page::decidable;
use crate::picture::NetworkPicture;
use crate::web::Cx;
use aunar_domain::access::{Action, Object};
use aunar_domain::amendment::Stage;
use aunar_domain::desk::{Kind, Waiting};

/// What waits in a network for whoever asks.
#[must_use]
pub fn waiting(cx: &Cx, network: &NetworkPicture) -> Vec<Waiting> {
    let mut waiting = Vec::new();
    for plan in &network.plans {
        let runs = cx.may(Action::RunAmendment, Object::plan(&plan.plan));
        for record in plan.amendments.iter().filter(|r| r.amendment.stage.is_pending()) {
            let amendment = &record.amendment;
            let reference = plan.by_id(amendment.activity).map(|a| a.reference.clone());
            let n = amendment.n.to_string();
            let href = ["plans", &plan.plan.code, "amendments", &n].map(str::to_owned);
            let at = |kind| Waiting {
                plan: Some(plan.plan.id),
                about: Some((
                    reference.clone().unwrap_or_default(),
                    amendment.before.title.clone(),
                )),
                due: amendment.round.as_ref().map(|asked| asked.closes),
                ..Waiting::at(kind, href.to_vec())
            };
            if runs && amendment.stage == Stage::Proposed {
                waiting.push(at(Kind::AmendmentProposed));
            }
            for entity in decidable(cx, plan, record) {
                let undecided = record.decisions.iter().all(|d| d.entity != entity);
                if undecided {
                    waiting.push(Waiting { entity: Some(entity), ..at(Kind::AmendmentDecision) });
                }
            }
        }
    }
    waiting
}
