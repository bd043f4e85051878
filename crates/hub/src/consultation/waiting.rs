//! What waits for a person in a network's consultations, for their desk.

use super::answer;
use super::said;
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::html::Words;
use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::consultation::{Comment, CommentState, State};
use aunar_domain::plan::PlanStatus;
use chrono::{DateTime, NaiveDate, Utc};

/// What waits.
#[derive(Default)]
pub struct Waiting {
    /// Comments that the moderator has to decide on.
    pub to_moderate: Vec<Item>,
    /// Published comments without an answer.
    pub to_answer: Vec<Item>,
    /// Published offers to join an activity that nobody has decided on.
    pub offers: Vec<Item>,
    /// Consultations whose last day is over and that nobody has closed.
    pub to_close: Vec<Item>,
    /// Consultations in which the person may still speak.
    pub speakable: Vec<Speakable>,
}

/// One thing that waits.
pub struct Item {
    /// Where it is done.
    pub href: String,
    /// What it is about: the subject of a comment, the title of a plan.
    pub about: Words,
    /// Since when it waits.
    pub since: DateTime<Utc>,
}

/// A consultation in which the person may still speak.
pub struct Speakable {
    /// Where it is.
    pub href: String,
    /// The title of the plan.
    pub plan: Words,
    /// The last day.
    pub closes: NaiveDate,
    /// How many comments of theirs are in it.
    pub said: usize,
}

/// What waits for the person who asks in a network's consultations.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Waiting, Error> {
    let t = cx.t();
    let mut waiting = Waiting::default();
    for plan in &network.plans {
        let object = Object::plan(&plan.plan);
        let runs = cx.may(Action::RunConsultation, object);
        let may_speak = plan.plan.status == PlanStatus::Consultation;
        if !runs && !may_speak {
            continue;
        }
        let Some(one) = super::latest(cx, &plan.plan).await? else {
            continue;
        };
        let base = super::address(&network.network.code, &plan.plan);
        let title = || Words::of(&plan.plan.title, t.0, t);
        let comments = records::consultation::comments(&cx.state.db, one.id).await?;
        if one.state(cx.now) == State::Open && super::comment::may_speak(cx, plan, &one) {
            waiting.speakable.push(Speakable {
                href: base.clone(),
                plan: title(),
                closes: one.closes,
                said: comments.iter().filter(|c| super::page::is_mine(cx, c)).count(),
            });
        }
        if !runs {
            continue;
        }
        let item = |comment: &Comment, since: DateTime<Utc>| Item {
            href: format!("{base}/comments/{}", comment.number.unwrap_or_default()),
            about: said::on(network, plan, comment.on, t).1,
            since,
        };
        for comment in &comments {
            let since = comment.moderated_at.unwrap_or(comment.sent_at);
            if comment.state == CommentState::Waiting {
                waiting.to_moderate.push(item(comment, comment.sent_at));
            } else if comment.is_unanswered() && answer::offered(plan, comment).is_some() {
                waiting.offers.push(item(comment, since));
            } else if comment.is_unanswered() {
                waiting.to_answer.push(item(comment, since));
            }
        }
        if one.closed_at.is_none() && one.state(cx.now) == State::Closed {
            let since = one.closes.and_hms_opt(23, 59, 59).unwrap_or_default().and_utc();
            waiting.to_close.push(Item { href: format!("{base}/run"), about: title(), since });
        }
    }
    Ok(waiting)
}
