//! What is like a proposal, for its author while they write: a fragment of the page, kept by nobody,
//! that names only what everybody may read.

use crate::picture::NetworkPicture;
use crate::similar;
use crate::web::client::Network;
use crate::web::limits::Rate;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_domain::access::{Action, Object};
use axum::extract::Path;
use axum::response::IntoResponse;
use chrono::TimeDelta;

/// How often one network may ask: a hall of people types at once.
const LOOKING: Rate = Rate { what: "proposal-like", burst: 60, every: TimeDelta::seconds(1) };

/// The fragment that the form's script asks for.
pub(super) async fn show(cx: Cx, from: Network, Path(network): Path<String>, form: Form) -> Answer {
    let network = cx.network(&network)?;
    cx.require(Action::Propose, Object::network(network.network.id))?;
    let found = panel(&cx, &network, from, &form).await?;
    Ok(respond::private((respond::html_headers(cx.lang()), found).into_response()))
}

/// What is like what a form says.
pub(super) async fn panel(
    cx: &Cx,
    network: &NetworkPicture,
    from: Network,
    form: &Form,
) -> Result<String, Error> {
    cx.state.limits.take(LOOKING, from, cx.now)?;
    similar::panel_of_idea(cx, network, form).await
}
