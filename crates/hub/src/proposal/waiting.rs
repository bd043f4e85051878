//! What waits for a person among a network's proposals: for the desk.

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::{Cx, Error, numbers};
use aunar_domain::access::{Action, Object};
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::proposal::{Proposal, State};

/// What is to be moderated and answered, one line for each, however many proposals it is about.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let whole = Object::network(network.network.id);
    if !cx.may(Action::AnswerProposal, whole) {
        return Ok(Vec::new());
    }
    let all = records::proposal::of_network(&cx.state.db, network.network.id).await?;
    let all: Vec<&Proposal> = all.iter().map(|told| &told.proposal).collect();
    let mut waiting = Vec::new();
    let mut add = |kind, of: Vec<&Proposal>| {
        let Some(oldest) = of.iter().map(|p| p.sent_at).min() else { return };
        waiting.push(Waiting {
            count: u64::try_from(of.len()).ok(),
            due: of.iter().filter_map(|p| p.answer_due()).min(),
            values: vec![("since", numbers::day(cx.lang(), oldest.date_naive()))],
            ..Waiting::at(kind, vec!["proposals".to_owned(), "queue".to_owned()])
        });
    };
    let of = |wanted: &dyn Fn(State) -> bool| -> Vec<&Proposal> {
        all.iter().copied().filter(|p| wanted(p.state)).collect()
    };
    if cx.may(Action::ModerateProposals, whole) {
        add(Kind::ModerateProposals, of(&|s| s == State::Waiting));
    }
    add(Kind::AnswerProposals, of(&State::wants_a_decision));
    Ok(waiting)
}
