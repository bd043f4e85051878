//! What waits for those who moderate and answer proposals.

use super::said::{self, Line};
use crate::records;
use crate::web::{Answer, Cx, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::proposal::State;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "proposal/pages/queue.html")]
struct QueuePage {
    shell: Shell,
    base: String,
    moderates: bool,
    waiting: Vec<Line>,
    to_answer: Vec<Line>,
    kept: Vec<Line>,
    withheld: Vec<Line>,
}

/// The queue, the oldest first.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let whole = Object::network(network.network.id);
    cx.require(Action::AnswerProposal, whole)?;
    let moderates = cx.may(Action::ModerateProposals, whole);
    let mut all = records::proposal::of_network(&cx.state.db, network.network.id).await?;
    all.sort_by_key(|told| told.proposal.sent_at);
    let lines = |wanted: &dyn Fn(State) -> bool| -> Vec<Line> {
        let of = all.iter().filter(|told| wanted(told.proposal.state));
        of.map(|told| {
            let mut line = said::line(&cx, &network, told);
            line.href += "/answer";
            line
        })
        .collect()
    };
    let hidden = |state: State| if moderates { lines(&|s| s == state) } else { Vec::new() };
    let page = QueuePage {
        shell: Shell::of(&cx, &network, None, "proposals", &cx.t().t("proposal-queue-title")),
        base: super::base(&network.network.code),
        moderates,
        waiting: hidden(State::Waiting),
        to_answer: lines(&State::wants_a_decision),
        kept: lines(&|s| s == State::Kept),
        withheld: hidden(State::Withheld),
    };
    respond::private_page(&cx, StatusCode::OK, &page)
}
