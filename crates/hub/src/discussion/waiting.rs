//! What of the discussions waits for somebody: for the desk, and the line on an activity's page.

use super::people::People;
use super::{place, store, value};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Cx, Error, numbers};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::mandate::Role;

/// What of a network's discussions waits for whoever asks: what calls them and they have not seen,
/// and suggestions on activities they lead, the oldest first. Nothing for who has not signed in.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let Some(signed) = &cx.signed else {
        return Ok(Vec::new());
    };
    let (db, id, t) = (&cx.state.db, network.network.id, cx.t());
    let unseen = store::unseen(db, id, signed.person.id).await?;
    let undecided = store::undecided(db, id).await?;
    let mut waiting = Vec::new();
    if unseen.is_empty() && undecided.is_empty() {
        return Ok(waiting);
    }
    let people = People::of(db, network).await?;
    let since = |at| ("since", numbers::day(t.0, chrono::DateTime::date_naive(&at)));
    for (comment, activity, by, at) in unseen {
        let Some((plan, activity)) = standing(network, activity) else {
            continue;
        };
        // A mandate may have ended since.
        if !cx.may(Action::Discuss, Object::plan(&plan.plan)) {
            continue;
        }
        waiting.push(Waiting {
            part: Some(format!("c-{comment}")),
            values: vec![("by", people.name(by, t)), since(at)],
            ..on(Kind::Mention, plan, activity)
        });
    }
    for (suggestion, activity, topic, by, at) in undecided {
        let Some((plan, activity)) = standing(network, activity) else {
            continue;
        };
        let Some(entity) = theirs_to_decide(cx, plan, activity) else {
            continue;
        };
        waiting.push(Waiting {
            entity,
            part: Some(format!("s-{suggestion}")),
            values: vec![("by", people.name(by, t)), ("field", value::label(t, topic)), since(at)],
            ..on(Kind::Suggestion, plan, activity)
        });
    }
    Ok(waiting)
}

/// An activity, or the one that it was joined into.
fn standing(network: &NetworkPicture, id: ActivityId) -> Option<(&PlanPicture, &Activity)> {
    let redirects = network.plans.iter().flat_map(|plan| plan.joined.redirects());
    let id = redirects.into_iter().find(|r| r.from == id).map_or(id, |r| r.to);
    network.activity(id).map(|(plan, activity)| (plan, activity.as_ref()))
}

fn on(kind: Kind, plan: &PlanPicture, activity: &Activity) -> Waiting {
    let href = ["plans", &plan.plan.code, "activities", &activity.reference, "discussion"];
    Waiting {
        plan: Some(plan.plan.id),
        about: Some((activity.reference.clone(), activity.content.title.clone())),
        ..Waiting::at(kind, href.map(str::to_owned).to_vec())
    }
}

/// For which entity a suggestion waits for this person and not only may be decided by them: they
/// lead the activity, or nobody does and they run the network, for no entity in particular.
fn theirs_to_decide(cx: &Cx, plan: &PlanPicture, activity: &Activity) -> Option<Option<EntityId>> {
    let leads = place::leads(activity);
    let object = Object::plan(&plan.plan).under(activity.content.priority).of(&leads);
    let theirs = cx.mandates().iter().filter(|m| m.network == plan.plan.network).find_map(|m| {
        let leading = m.entity.filter(|entity| leads.contains(entity));
        let runs = leads.is_empty() && m.role == Role::Secretariat;
        (leading.is_some() || runs).then_some(leading)
    });
    theirs.filter(|_| cx.may(Action::EditActivity, object))
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
    let (threads, suggestions) =
        store::open(&cx.state.db, &place::whole(plan, activity.id)).await?;
    let href = format!("{}/discussion", place::href(network, plan, activity));
    Ok(Some(Counts { href, threads, suggestions }))
}
