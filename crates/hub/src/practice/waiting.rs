//! What waits because of practices: those handed in, for whoever looks them over; those given back, for
//! whoever shares them.

use super::{reviews, visible};
use crate::picture::NetworkPicture;
use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::practice::State;

/// What waits in a network for whoever asks.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let reviewer = reviews(cx, network);
    let mut all = Vec::new();
    for one in visible(cx, network).await? {
        let whose = [one.entity];
        let object = Object::network(network.network.id).of(&whose);
        let is_own = cx.mandates().iter().any(|m| m.entity == Some(one.entity))
            && cx.acting(Action::SharePractice, object).is_ok();
        let kind = match one.state {
            State::Review if reviewer => Kind::PracticeReview,
            State::Draft if one.reason.is_some() && is_own => Kind::PracticeSentBack,
            _ => continue,
        };
        let href = vec!["practices".to_owned(), one.reference.clone()];
        all.push(Waiting {
            entity: (kind == Kind::PracticeSentBack).then_some(one.entity),
            about: Some((one.reference, one.title)),
            part: Some("act".to_owned()),
            ..Waiting::at(kind, href)
        });
    }
    Ok(all)
}
