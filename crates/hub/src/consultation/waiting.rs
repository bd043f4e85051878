//! What waits for a person in a network's consultations: for the desk.

use super::answer;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::{Cx, Error, numbers};
use aunar_domain::access::{Action, Object};
use aunar_domain::consultation::{Comment, CommentState, Consultation, State};
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::plan::PlanStatus;
use chrono::{DateTime, Utc};

/// What waits for whoever asks in a network's consultations: those where they may speak and have
/// not yet and, for who runs them, what is to be moderated, answered, decided and closed.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let mut waiting = Vec::new();
    for plan in &network.plans {
        let runs = cx.may(Action::RunConsultation, Object::plan(&plan.plan));
        if !runs && plan.plan.status != PlanStatus::Consultation {
            continue;
        }
        let Some(one) = super::latest(cx, &plan.plan).await? else {
            continue;
        };
        let comments = records::consultation::comments(&cx.state.db, one.id).await?;
        speak(cx, plan, &one, &comments, &mut waiting);
        if runs {
            moderate(cx, plan, &comments, &mut waiting);
            if one.closed_at.is_none() && one.state(cx.now) == State::Closed {
                let due = Some(one.closes);
                waiting.push(Waiting { due, ..at(Kind::CloseConsultation, plan, Some("run")) });
            }
        }
    }
    Ok(waiting)
}

/// Somebody with a seat who has said nothing yet is asked to; who came by is not.
fn speak(
    cx: &Cx,
    plan: &PlanPicture,
    one: &Consultation,
    comments: &[Comment],
    waiting: &mut Vec<Waiting>,
) {
    let Ok((_, mandate)) = cx.acting(Action::Contribute, Object::plan(&plan.plan)) else {
        return;
    };
    if one.state(cx.now) == State::Open && !comments.iter().any(|c| super::page::is_mine(cx, c)) {
        let (due, entity) = (Some(one.closes), mandate.entity);
        waiting.push(Waiting { due, entity, ..at(Kind::Speak, plan, None) });
    }
}

/// One line for each thing to do, however many comments it is about.
fn moderate(cx: &Cx, plan: &PlanPicture, comments: &[Comment], waiting: &mut Vec<Waiting>) {
    let kind = |comment: &Comment| match comment.state {
        CommentState::Waiting => Some(Kind::Moderate),
        _ if !comment.is_unanswered() => None,
        _ if answer::offered(plan, comment).is_some() => Some(Kind::Offer),
        _ => Some(Kind::Answer),
    };
    let since = |comment: &Comment| comment.moderated_at.unwrap_or(comment.sent_at);
    for wanted in [Kind::Moderate, Kind::Answer, Kind::Offer] {
        let of: Vec<DateTime<Utc>> =
            comments.iter().filter(|c| kind(c) == Some(wanted)).map(since).collect();
        if let Some(oldest) = of.iter().min() {
            waiting.push(Waiting {
                count: u64::try_from(of.len()).ok(),
                values: vec![("since", numbers::day(cx.lang(), oldest.date_naive()))],
                ..at(wanted, plan, Some("run"))
            });
        }
    }
}

fn at(kind: Kind, plan: &PlanPicture, page: Option<&str>) -> Waiting {
    let parts = ["plans", &plan.plan.code, "consultation"].into_iter().chain(page);
    let href = parts.map(str::to_owned).collect();
    Waiting { plan: Some(plan.plan.id), ..Waiting::at(kind, href) }
}
