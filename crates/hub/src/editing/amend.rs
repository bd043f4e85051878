//! Asking for an amendment of an activity of an endorsed plan: the same form as for editing, with
//! the reason beside it. What becomes of it is the amendment's own page.

use super::edit::typed_anew;
use super::kept;
use super::page::{Amending, Sheet, draw};
use super::place::{At, Place};
use super::typed::Typed;
use super::weigh::{Weighed, weigh};
use crate::amendment::{self, Proposal, Unamended};
use crate::endorsement::By;
use crate::similar;
use crate::web::cx::actor;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::mandate::Mandate;
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;

/// Longest reason.
const MOST_REASON: usize = 1000;

/// Where an amendment of an activity is asked for.
pub(super) fn address(place: &Place, activity: &Activity) -> String {
    format!("{}/amend", place.address(&activity.reference))
}

/// Whether whoever asks may ask for an amendment of an activity.
pub(super) fn may(cx: &Cx, place: &Place, activity: &Activity) -> bool {
    asker(cx, place, activity).is_ok()
}

/// How the history names whoever asks, and under which mandate.
fn asker<'a>(
    cx: &'a Cx,
    place: &Place,
    activity: &Activity,
) -> Result<(String, &'a Mandate), Error> {
    let (person, mandate) =
        cx.acting_on(Action::ProposeAmendment, &place.plan.plan, &activity.content)?;
    Ok((actor(person, mandate), mandate))
}

fn may_log(cx: &Cx, place: &Place) -> bool {
    cx.may(Action::RunAmendment, Object::plan(&place.plan.plan))
}

/// The form; where an amendment of the activity waits already, that one.
pub(super) async fn show(cx: Cx, Path(at): Path<At>) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(&cx, &at.0, &at.1)?;
    let activity = place.activity(&cx, &at.2)?;
    if let Err(error) = asker(&cx, &place, &activity) {
        // A draft is not amended: whoever may write in it does.
        if cx.may_on(Action::EditActivity, &place.plan.plan, &activity.content) {
            return Ok(respond::see_other(&format!("{}/edit", place.address(&activity.reference))));
        }
        return Err(error);
    }
    let amendments = &place.plan.amendments;
    let pending = amendments
        .iter()
        .find(|r| r.amendment.activity == activity.id && r.amendment.stage.is_pending());
    if let Some(pending) = pending {
        let n = pending.amendment.n;
        return Ok(respond::see_other(&format!("{}/amendments/{n}", place.base())));
    }
    let amending = Amending { may_log: may_log(&cx, &place), ..Amending::default() };
    let sheet = Sheet { amending: Some(amending), ..Sheet::of(&cx, &place, &activity) };
    draw(&cx, &place, sheet, StatusCode::OK)
}

/// Asks for it.
pub(super) async fn ask(cx: Cx, Path(at): Path<At>, form: Form) -> Answer {
    match attempt(&cx, &at, &form).await {
        Err(error) => kept::refused(&cx, error, &form),
        answer => answer,
    }
}

async fn attempt(cx: &Cx, at: &At, form: &Form) -> Answer {
    let place = Place::of(cx, &at.0, &at.1)?;
    let activity = place.activity(cx, &at.2)?;
    let (name, mandate) = asker(cx, &place, &activity)?;
    let reason = form.words("reason", MOST_REASON);
    let may_log = may_log(cx, &place);
    let amending =
        |problem: Option<String>| Some(Amending { reason: reason.clone(), problem, may_log });
    if form.raw("similar").is_some() {
        let similar = similar::panel(cx, &place.network, form).await?;
        let sheet = typed_anew(cx, &place, &activity, form, similar)?;
        return draw(cx, &place, Sheet { amending: amending(None), ..sheet }, StatusCode::OK);
    }
    let typed = Typed::of(form, cx.lang())?;
    let content = match weigh(cx, &place, &activity, &typed).await? {
        Weighed::Faulty { fields, said } => {
            let sheet = Sheet {
                amending: amending(None),
                ..Sheet::faulty(cx, &place, &activity, &typed, (fields, said))
            };
            return draw(cx, &place, sheet, StatusCode::UNPROCESSABLE_ENTITY);
        }
        Weighed::Stale(merged) => {
            let sheet = Sheet {
                amending: amending(None),
                ..Sheet::merged(cx, &place, &activity, &typed, &merged)
            };
            return draw(cx, &place, sheet, StatusCode::CONFLICT);
        }
        // The act itself says that nothing would change.
        Weighed::Same => activity.content.clone(),
        Weighed::Changed(content) => *content,
    };
    let proposal = Proposal {
        activity: activity.id,
        base: activity.version,
        after: content.clone(),
        reason: Text::new(typed.lang, &reason),
        proposer: mandate.entity,
        log: may_log && form.one("log").is_some(),
    };
    let by = By::new(name, "web", cx.now);
    let (network, plan) = (place.network.network.id, place.plan.plan.id);
    match amendment::propose(&cx.state, network, plan, proposal, &by).await {
        Ok(amendment) => {
            Ok(respond::see_other(&format!("{}/amendments/{}", place.base(), amendment.n)))
        }
        Err(Unamended::Db(error)) => Err(error.into()),
        Err(error) => {
            let changed = Activity { content, ..(*activity).clone() };
            let sheet = Sheet {
                activity: Some(&activity),
                lang: typed.lang,
                amending: amending(Some(amendment::said(cx.t(), &error))),
                ..Sheet::of(cx, &place, &changed)
            };
            draw(cx, &place, sheet, error.status())
        }
    }
}
