//! A step of a proposal, stored: its new state, the answer, and the letter to its author.

use super::store;
use crate::picture::NetworkPicture;
use crate::records;
use crate::records::proposal::Told;
use crate::web::{Cx, Error};
use aunar_db::{DbError, Tx};
use aunar_domain::proposal::{Act, Answered, Leads, Proposal};
use aunar_domain::words::Text;

/// What a step makes of a proposal.
pub(super) struct Step {
    pub(super) after: Proposal,
    pub(super) answered: Option<Answered>,
}

/// The step that an act is, with its answer.
pub(super) fn step(
    cx: &Cx,
    told: &Told,
    act: Act,
    to: Leads,
    answer: Option<Text>,
) -> Result<Step, Error> {
    let after = told.proposal.clone().after(act, to, cx.now).map_err(|_| super::moved())?;
    let answered = answer.map(|answer| Answered {
        n: told.steps.last().map_or(0, |s| s.n) + 1,
        state: after.state,
        at: cx.now,
        answer,
        activity: to.activity,
        amendment: to.amendment,
    });
    Ok(Step { after, answered })
}

/// Writes a step, and the letter that tells its author; `words` stand in it where there is no answer.
pub(super) async fn write(
    tx: &mut Tx,
    cx: &Cx,
    network: &NetworkPicture,
    step: &Step,
    words: &str,
) -> Result<(), Error> {
    match records::proposal::rewrite(tx, &step.after).await {
        Err(DbError::Gone) => return Err(super::moved()),
        other => other?,
    }
    let mut words = words;
    if let Some(answered) = &step.answered {
        records::proposal::add_step(tx, step.after.id, answered).await?;
        words = answered.answer.words(step.after.lang);
    }
    let from = (cx.state.public_url.as_str(), network);
    store::tell(tx, from, &step.after, words, cx.now).await?;
    Ok(())
}
