//! What the form's script asks while somebody types: a fragment of the page, kept by nobody.

use super::drafting::panel_of;
use crate::picture::NetworkPicture;
use crate::web::client::Network;
use crate::web::limits::Rate;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::EntityId;
use aunar_domain::plan::Plan;
use axum::extract::Path;
use axum::response::IntoResponse;
use chrono::TimeDelta;

/// Most bytes of a form that is looked at: the longest text in any script, and all other fields.
pub const MOST_BYTES: usize = 512 * 1024;

/// How often one network may ask: a whole office types at once.
const LOOKING: Rate = Rate { what: "similar", burst: 120, every: TimeDelta::milliseconds(500) };

/// Similar work, for those who may write in the plan.
pub(super) async fn show(
    cx: Cx,
    from: Network,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    writes(&cx, &network, &plan.plan)?;
    cx.state.limits.take(LOOKING, from, cx.now)?;
    // A row of the table says which activity it is by its reference.
    let panel = panel_of(&cx, &network, &form, (Some(plan), "")).await?;
    Ok(respond::private((respond::html_headers(cx.lang()), panel).into_response()))
}

/// Refuses whoever can neither add nor edit nor amend anything in a plan.
fn writes(cx: &Cx, network: &NetworkPicture, plan: &Plan) -> Result<(), Error> {
    let whole = Object::plan(plan);
    for action in [Action::AddActivity, Action::EditActivity, Action::ProposeAmendment] {
        let under_one = || {
            cx.mandates().iter().filter(|m| m.network == network.network.id).any(|mandate| {
                let entities: Vec<EntityId> = mandate.entity.into_iter().collect();
                cx.may(action, whole.of(&entities).under(mandate.priority))
            })
        };
        if cx.may(action, whole) || under_one() {
            return Ok(());
        }
    }
    cx.require(Action::AddActivity, whole)?;
    Err(Error::forbidden())
}
