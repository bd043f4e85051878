//! What of the discussions waits for somebody: for the desk, and the line on an activity's page.

use super::people::People;
use super::{place, store, value};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::mandate::Role;
use chrono::{DateTime, Utc};

/// What waits for whoever has signed in, in one network.
#[derive(Debug, Default)]
pub struct Waiting {
    /// What calls them and they have not seen, the oldest first.
    pub mentions: Vec<Mention>,
    /// Suggestions on activities they lead, the oldest first.
    pub suggestions: Vec<Suggested>,
}

/// Somebody is called in a comment.
#[derive(Debug)]
pub struct Mention {
    /// Where it is said.
    pub href: String,
    /// The reference of the activity.
    pub reference: String,
    /// Its title.
    pub title: Words,
    /// The name of who calls.
    pub by: String,
    /// Since when it waits.
    pub at: DateTime<Utc>,
}

/// A suggestion waits to be accepted or declined.
#[derive(Debug)]
pub struct Suggested {
    /// Where it is decided.
    pub href: String,
    /// The reference of the activity.
    pub reference: String,
    /// Its title.
    pub title: Words,
    /// The field, in words.
    pub field: String,
    /// The name of who suggests.
    pub by: String,
    /// Since when it waits.
    pub at: DateTime<Utc>,
}

/// What of a network's discussions waits for whoever asks; nothing for who has not signed in.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Waiting, Error> {
    let Some(signed) = &cx.signed else {
        return Ok(Waiting::default());
    };
    let (db, id, t) = (&cx.state.db, network.network.id, cx.t());
    let unseen = store::unseen(db, id, signed.person.id).await?;
    let undecided = store::undecided(db, id).await?;
    let mut waiting = Waiting::default();
    if unseen.is_empty() && undecided.is_empty() {
        return Ok(waiting);
    }
    let people = People::of(db, network).await?;
    for (comment, activity, by, at) in unseen {
        let Some((plan, activity)) = network.activity(activity) else {
            continue;
        };
        // A mandate may have ended since.
        if !cx.may(Action::Discuss, Object::plan(&plan.plan)) {
            continue;
        }
        waiting.mentions.push(Mention {
            href: format!("{}/discussion#c-{comment}", place::href(network, plan, activity)),
            reference: activity.reference.clone(),
            title: Words::of(&activity.content.title, t.0, t),
            by: people.name(by).to_owned(),
            at,
        });
    }
    for (suggestion, activity, topic, by, at) in undecided {
        let Some((plan, activity)) = network.activity(activity) else {
            continue;
        };
        if !is_theirs_to_decide(cx, plan, activity) {
            continue;
        }
        waiting.suggestions.push(Suggested {
            href: format!("{}/discussion#s-{suggestion}", place::href(network, plan, activity)),
            reference: activity.reference.clone(),
            title: Words::of(&activity.content.title, t.0, t),
            field: value::label(t, topic),
            by: people.name(by).to_owned(),
            at,
        });
    }
    Ok(waiting)
}

/// Whether a suggestion waits for this person and not only may be decided by them: they lead the
/// activity, or nobody does and they run the network.
fn is_theirs_to_decide(cx: &Cx, plan: &PlanPicture, activity: &Activity) -> bool {
    let leads = place::leads(activity);
    let object = Object::plan(&plan.plan).under(activity.content.priority).of(&leads);
    let theirs = cx.mandates().iter().filter(|m| m.network == plan.plan.network).any(|m| {
        m.entity.is_some_and(|entity| leads.contains(&entity))
            || leads.is_empty() && m.role == Role::Secretariat
    });
    theirs && cx.may(Action::EditActivity, object)
}

/// What is open in the discussion of an activity.
#[derive(Debug)]
pub struct Counts {
    /// Where the discussion is.
    pub href: String,
    /// Threads that nobody has resolved.
    pub threads: u64,
    /// Suggestions that nobody has decided on.
    pub suggestions: u64,
}

/// What is open in the discussion of an activity, for those who may take part in it.
pub async fn counts(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Result<Option<Counts>, Error> {
    if !cx.may(Action::Discuss, Object::plan(&plan.plan)) || cx.signed.is_none() {
        return Ok(None);
    }
    let (threads, suggestions) = store::open(&cx.state.db, activity.id).await?;
    let href = format!("{}/discussion", place::href(network, plan, activity));
    Ok(Some(Counts { href, threads, suggestions }))
}
