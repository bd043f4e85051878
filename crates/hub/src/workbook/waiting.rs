//! What waits for somebody because of copies: those that came by mail, or that they sent and left.

use crate::picture::NetworkPicture;
use crate::records::returned;
use crate::web::{Cx, Error, numbers};
use aunar_domain::access::{Action, Object};
use aunar_domain::desk::{Kind, Waiting};

/// What waits in a network for whoever asks.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let Some(signed) = &cx.signed else { return Ok(Vec::new()) };
    let t = cx.t();
    let mut waiting = Vec::new();
    for copy in returned::of_person(&cx.state.db, signed.person.id).await? {
        let Some(plan) = network.plan_by_id(copy.plan) else { continue };
        if !cx.may(Action::SendCopy, Object::plan(&plan.plan)) {
            continue;
        }
        let id = copy.id.to_string();
        let href = ["plans", &plan.plan.code, "workbook", &id].map(str::to_owned).to_vec();
        waiting.push(Waiting {
            plan: Some(plan.plan.id),
            values: vec![
                ("file", copy.name.clone()),
                ("since", numbers::moment(t.0, copy.received_at)),
            ],
            ..Waiting::at(Kind::Copy, href)
        });
    }
    Ok(waiting)
}
