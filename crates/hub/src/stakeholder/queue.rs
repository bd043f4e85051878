//! Registrations that wait for those who run the network.

use super::shown::{self, Line};
use crate::records;
use crate::web::{Answer, Cx, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::stakeholder::State;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "stakeholder/pages/queue.html")]
struct QueuePage {
    shell: Shell,
    base: String,
    groups: Vec<(String, Vec<Line>)>,
}

/// The queue, the oldest first; below, what was decided.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    cx.require(Action::ConfirmStakeholders, Object::network(network.network.id))?;
    let (t, base) = (cx.t(), super::base(&network.network.code));
    let all = records::stakeholder::of_network(&cx.state.db, network.network.id).await?;
    let of = |state: State| {
        let lines = all.iter().filter(|s| s.state == state).map(|one| {
            let mut line = shown::line(&cx, &network, one);
            let number = one.number.map(|n| n.to_string()).unwrap_or_default();
            line.href = Some(format!("{base}/{number}/decide"));
            line
        });
        (t.label("stakeholder-group", state.code()), lines.collect::<Vec<Line>>())
    };
    let groups = [State::Waiting, State::Confirmed, State::Refused].map(of).into_iter().collect();
    let shell = Shell::of(&cx, &network, None, "proposals", &t.t("stakeholder-queue-title"));
    respond::private_page(&cx, StatusCode::OK, &QueuePage { shell, base, groups })
}
