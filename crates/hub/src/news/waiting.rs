//! What waits because of news: those handed in, for whoever looks them over.

use super::{publishes, visible};
use crate::picture::NetworkPicture;
use crate::web::{Cx, Error};
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::news::State;

/// What waits in a network for whoever asks.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    if !publishes(cx, network) {
        return Ok(Vec::new());
    }
    let all = visible(cx, network).await?.into_iter().filter(|n| n.state == State::Review);
    Ok(all
        .map(|n| {
            let href = vec!["news".to_owned(), n.reference.clone()];
            let about = Some((n.reference, n.title));
            Waiting { about, part: Some("act".to_owned()), ..Waiting::at(Kind::NewsReview, href) }
        })
        .collect())
}
