//! What waits because of calls: proposals that a reviewer has not weighed.

use super::{may, proposals, reviews};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::{Cx, Error};
use aunar_domain::access::Action;
use aunar_domain::desk::{Kind, Waiting};

/// What waits in a network for whoever asks, a line for each call.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let mut all = Vec::new();
    for call in super::visible(cx, network).await?.into_iter().filter(|c| c.published) {
        if !reviews(cx, network, &call) {
            continue;
        }
        let said = records::call::reviews(&cx.state.db, call.id).await?;
        let own = |told: &crate::records::proposal::Told| {
            let of = said.iter().filter(|r| r.proposal == told.proposal.id);
            of.into_iter().any(|r| cx.mandates().iter().any(|m| m.id == r.mandate))
        };
        let left = proposals(cx, network, &call).await?;
        let left = left
            .iter()
            .filter(|told| may(cx, network, (&call, told, &said), Action::WeighProposal))
            .filter(|told| !own(told))
            .count();
        if left > 0 {
            let href = vec!["calls".to_owned(), call.reference.clone(), "proposals".to_owned()];
            let about = Some((call.reference.clone(), call.title.clone()));
            let count = u64::try_from(left).ok();
            all.push(Waiting { about, count, ..Waiting::at(Kind::WeighProposals, href) });
        }
    }
    Ok(all)
}
