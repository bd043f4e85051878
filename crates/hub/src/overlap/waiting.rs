//! What waits for somebody because of overlaps: an owner's answer, or what owners do not agree on.

use super::found::{ASKED, of_plan};
use crate::picture::NetworkPicture;
use crate::radar::follow;
use crate::records::overlap::of_network;
use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::overlap::Standing;
use aunar_domain::plan::PlanStatus;

/// What waits in a network for whoever asks.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let mut waiting = Vec::new();
    follow(&cx.state).await?;
    let answers = of_network(&cx.state.db, network.network.id.0).await?;
    for plan in network.plans.iter().filter(|p| p.plan.status != PlanStatus::Closed) {
        let object = Object::plan(&plan.plan);
        let settles = cx.may(Action::SettleOverlap, object);
        for found in of_plan(&cx.state, &cx.picture, (network, plan.plan.id), ASKED, &answers) {
            if !found.asks() {
                continue;
            }
            let reference = &found.here.activity.reference;
            let there = found.there.face();
            let other = there.key.id().to_string();
            let href = ["plans", &plan.plan.code, "overlaps", reference, &other];
            let href = href.map(str::to_owned).to_vec();
            let at = |kind| Waiting {
                plan: Some(plan.plan.id),
                about: Some((reference.clone(), found.here.activity.content.title.clone())),
                values: vec![("other", there.name())],
                ..Waiting::at(kind, href.clone())
            };
            match &found.known.standing {
                Standing::Open(owners) => {
                    let mine = owners
                        .iter()
                        .filter(|e| cx.acting(Action::AnswerOverlap, object.of(&[**e])).is_ok());
                    waiting.extend(mine.map(|entity| Waiting {
                        entity: Some(*entity),
                        ..at(Kind::OverlapAnswer)
                    }));
                }
                Standing::Undecided if settles => waiting.push(at(Kind::OverlapSettle)),
                Standing::Undecided | Standing::Settled(_) => {}
            }
        }
    }
    Ok(waiting)
}
