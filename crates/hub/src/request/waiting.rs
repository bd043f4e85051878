//! What waits because of requests: to assign them, to answer them, to link them with what comes of
//! them, and to say how the support was.

use super::{may, visible};
use crate::picture::NetworkPicture;
use crate::web::{Cx, Error};
use aunar_domain::access::Action;
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::ids::EntityId;
use aunar_domain::request::State;

/// What waits in a network for whoever asks.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let mut all = Vec::new();
    for one in visible(cx, network).await? {
        let mut put = |kind, entity: Option<EntityId>| {
            let href = vec!["requests".to_owned(), one.reference.clone()];
            let about = Some((one.reference.clone(), one.title.clone()));
            let part = Some("act".to_owned());
            all.push(Waiting { entity, about, part, ..Waiting::at(kind, href) });
        };
        if one.state.is_over() {
            let rates = one.state == State::Done && one.rating.is_none();
            if rates && may(cx, Action::OwnRequest, &one, &[]) {
                put(Kind::RequestRate, None);
            }
            continue;
        }
        for asked in one.assigned.iter().filter(|a| a.answer.is_none()) {
            if may(cx, Action::AnswerRequest, &one, &[asked.entity]) {
                put(Kind::RequestAnswer, Some(asked.entity));
            }
        }
        if may(cx, Action::RunRequests, &one, &[]) {
            match one.state {
                State::Received => put(Kind::RequestAssign, None),
                State::Assigned if one.able().next().is_some() => put(Kind::RequestLink, None),
                _ => {}
            }
        }
    }
    Ok(all)
}
