//! What waits for a person in a network's register of stakeholders: for the desk.

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::{Cx, Error, numbers};
use aunar_domain::access::{Action, Object};
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::stakeholder::State;

/// Registrations to be confirmed or refused, in one line however many there are.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Option<Waiting>, Error> {
    if !cx.may(Action::ConfirmStakeholders, Object::network(network.network.id)) {
        return Ok(None);
    }
    let all = records::stakeholder::of_network(&cx.state.db, network.network.id).await?;
    let waiting = || all.iter().filter(|s| s.state == State::Waiting);
    let Some(oldest) = waiting().map(|s| s.sent_at).min() else {
        return Ok(None);
    };
    Ok(Some(Waiting {
        count: u64::try_from(waiting().count()).ok(),
        values: vec![("since", numbers::day(cx.lang(), oldest.date_naive()))],
        ..Waiting::at(
            Kind::ConfirmStakeholders,
            vec!["stakeholders".to_owned(), "queue".to_owned()],
        )
    }))
}
