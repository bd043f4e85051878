//! The decisions and commitments that wait for somebody: for the desk.

use super::page::decidable;
use crate::picture::NetworkPicture;
use crate::web::Cx;
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::endorsement::commitment::lines;

/// The open rounds in which a member that the person acts for has not decided, or has not said of
/// every line it takes on whether it is so.
#[must_use]
pub fn waiting(cx: &Cx, network: &NetworkPicture) -> Vec<Waiting> {
    let mut waiting = Vec::new();
    for plan in &network.plans {
        let Some(open) = plan.endorsement.open() else {
            continue;
        };
        for entity in decidable(cx, plan) {
            let Some(member) = network.common.register.get(entity) else {
                continue;
            };
            let href = ["plans", &plan.plan.code, "endorsement", "decide"];
            let at = |kind| Waiting {
                due: Some(open.round.closes),
                entity: Some(entity),
                plan: Some(plan.plan.id),
                params: vec![("entity", member.code.as_str().to_owned())],
                values: vec![("entity", member.short(cx.lang()).to_owned())],
                ..Waiting::at(kind, href.map(str::to_owned).to_vec())
            };
            if open.decisions.iter().all(|d| d.entity != entity) {
                waiting.push(at(Kind::Decide));
            }
            let answered =
                |line: &_| open.commitments.iter().any(|c| c.entity == entity && c.line == *line);
            let open_lines =
                lines(&plan.activities, entity).iter().filter(|line| !answered(line)).count();
            if open_lines > 0 {
                let count = u64::try_from(open_lines).ok();
                waiting.push(Waiting { count, ..at(Kind::Confirm) });
            }
        }
    }
    waiting
}
