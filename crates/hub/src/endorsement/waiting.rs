//! The decisions that wait for somebody: for the desk.

use super::page::decidable;
use crate::picture::NetworkPicture;
use crate::web::Cx;
use aunar_domain::desk::{Kind, Waiting};

/// The open rounds in which a member that the person acts for has not decided.
#[must_use]
pub fn waiting(cx: &Cx, network: &NetworkPicture) -> Vec<Waiting> {
    let mut waiting = Vec::new();
    for plan in &network.plans {
        let Some(open) = plan.endorsement.open() else {
            continue;
        };
        let undecided = |e: &_| open.decisions.iter().all(|d| d.entity != *e);
        for entity in decidable(cx, plan).into_iter().filter(undecided) {
            let Some(member) = network.common.register.get(entity) else {
                continue;
            };
            let href = ["plans", &plan.plan.code, "endorsement", "decide"];
            waiting.push(Waiting {
                due: Some(open.round.closes),
                entity: Some(entity),
                plan: Some(plan.plan.id),
                params: vec![("entity", member.code.as_str().to_owned())],
                values: vec![("entity", member.short(cx.lang()).to_owned())],
                ..Waiting::at(Kind::Decide, href.map(str::to_owned).to_vec())
            });
        }
    }
    waiting
}
