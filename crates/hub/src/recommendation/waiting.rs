//! What waits for an answer: for the desk of whom a recommendation is addressed to.

use crate::picture::NetworkPicture;
use crate::records::recommendation;
use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::desk::{Kind, Waiting};

/// The open recommendations that whoever asks may answer.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let all = recommendation::all(&cx.state.db, network.network.id).await?;
    let mine = all.into_iter().filter(|one| one.answer.is_none()).filter(|one| {
        let entities = super::one::addressed(one);
        let object = Object::network(network.network.id).of(&entities);
        cx.acting(Action::AnswerRecommendation, object).is_ok()
    });
    let waits = mine.map(|one| Waiting {
        due: one.due(),
        entity: one.to,
        about: Some((one.reference.clone(), one.words.clone())),
        ..Waiting::at(Kind::Recommendation, vec!["recommendations".to_owned(), one.reference])
    });
    Ok(waits.collect())
}
