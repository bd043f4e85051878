//! What somebody has begun to write and not saved: for their desk, and for nobody else's.

use super::place::Place;
use super::store;
use crate::picture::NetworkPicture;
use crate::web::{Cx, Error, numbers};
use aunar_domain::access::Action;
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::ids::ActivityId;
use aunar_domain::intake::Field;
use aunar_domain::words::Text;
use std::sync::Arc;

/// The unfinished drafts of whoever asks, as long as they may still save them, the latest first.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let person = cx.person()?.id;
    let shared = cx.network(&network.network.code)?;
    let mut waiting = Vec::new();
    for plan in &network.plans {
        let place = Place { network: Arc::clone(&shared), plan: Arc::clone(plan) };
        if place.is_closed_to(cx) {
            continue;
        }
        for draft in store::unfinished(&cx.state.db, person, plan.plan.id).await? {
            let base = ["plans", &plan.plan.code, "activities"].map(str::to_owned).to_vec();
            let since = numbers::moment(cx.lang(), draft.saved_at);
            let mut one = Waiting {
                plan: Some(plan.plan.id),
                values: vec![("since", since)],
                ..Waiting::at(Kind::Draft, base)
            };
            if draft.version == 0 {
                if place.beginning(cx).is_none() {
                    continue;
                }
                let title = draft.fields.get(&Field::Title).and_then(|t| Text::new(draft.lang, t));
                one.about = title.map(|title| (String::new(), title));
                one.href.push("new".to_owned());
                one.params.push(("draft", draft.form.to_string()));
            } else {
                let Some(activity) = plan.by_id(ActivityId(draft.form)) else {
                    continue;
                };
                let content = &activity.content;
                let Ok((_, mandate)) = cx.acting_on(Action::EditActivity, &plan.plan, content)
                else {
                    continue;
                };
                one.entity = mandate.entity;
                one.about = Some((activity.reference.clone(), activity.content.title.clone()));
                one.href.extend([activity.reference.clone(), "edit".to_owned()]);
            }
            waiting.push(one);
        }
    }
    Ok(waiting)
}
