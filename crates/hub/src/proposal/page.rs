//! The page of one proposal: what it says, and its way from idea to result. The organisation is named
//! where it consents; a person never is.

use super::said::{self, Full};
use super::support;
use super::trace::{self, Mark};
use crate::records;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "proposal/pages/proposal.html")]
struct ProposalPage {
    shell: Shell,
    base: String,
    number: String,
    title: Words,
    tone: &'static str,
    state: String,
    due: Option<String>,
    overdue: bool,
    full: Option<Full>,
    way: Vec<Mark>,
    answer: Option<String>,
    call: Option<(String, Words)>,
    supporters: Vec<(String, String)>,
    supported: String,
    unnamed: Option<String>,
    support: Option<String>,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, number)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let told = super::by_number(&cx, network.network.id, &number).await?;
    let whole = Object::network(network.network.id);
    let answers = cx.may(Action::ModerateProposals, whole) || cx.may(Action::AnswerProposal, whole);
    let (t, base) = (cx.t(), super::base(&network.network.code));
    let inside = format!("{base}/{number}/answer");
    if !super::is_told(&told.proposal) {
        return match cx.may(Action::ModerateProposals, whole) {
            true => Ok(respond::see_other(&inside)),
            false => Err(Error::not_found("proposal", &number)),
        };
    }
    let title = said::title(&cx, &told);
    let supporters = support::of(&cx, &network, told.proposal.id).await?;
    let unnamed = supporters.iter().filter(|s| s.named.is_none()).count();
    let supported = t.n("support-count", supporters.len());
    let named = supporters.iter().filter_map(|s| s.named.clone());
    let named = named.map(|(_, name, href)| (href, name)).collect();
    let calls = records::call::of_network(&cx.state.db, network.network.id).await?;
    let call = calls.into_iter().find(|c| told.proposal.call == Some(c.id));
    let along = trace::along(&cx, &network, &told, supporters).await?;
    let way = trace::of(&cx, &network, &told, &along);
    let page = ProposalPage {
        shell: Shell::of(&cx, &network, None, "proposals", &title.words)
            .also("application/json", format!("/api/v1/networks{base}/{number}")),
        tone: said::tone(told.proposal.state),
        state: t.label("proposal-state", told.proposal.state.code()),
        due: told
            .proposal
            .answer_due()
            .map(|d| t.with("proposal-due", &[("date", &numbers::day(t.0, d))])),
        overdue: told.proposal.answer_due().is_some_and(|d| d < cx.now.date_naive()),
        full: said::full(&cx, &network, &told, false),
        way,
        call: call.filter(|c| c.published).map(|c| {
            let href = format!("/{}/calls/{}", network.network.code, c.reference);
            (href, Words::of(&c.title, t.0, t))
        }),
        supported,
        unnamed: (unnamed > 0).then(|| t.n("support-unnamed", unnamed)),
        supporters: named,
        support: support::takes(told.proposal.state).then(|| format!("{base}/{number}/support")),
        answer: answers.then_some(inside),
        title,
        number,
        base,
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}
