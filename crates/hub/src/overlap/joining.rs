//! Joining on a finding's page: what each of the two would say with the other in it, and the form.
//! Where it is not possible here, what to do instead.

use super::found::Found;
use super::join::{Joiner, Unjoined, is_one, is_open, join};
use super::page::{At, Typed, draw, find};
use crate::compare::{FieldView, Namer};
use crate::ledger::Ledger;
use crate::money::{self, Lines, Shares};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::cx::actor;
use crate::web::{Answer, Cx, Error, Form, address, respond};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::compare::differences;
use aunar_domain::mandate::{Mandate, Person};
use aunar_domain::overlap;
use axum::extract::Path;
use axum::http::StatusCode;

/// What a finding's page says of joining.
pub(super) struct OnPair {
    /// Why it is not done here, or what it would do.
    pub(super) words: String,
    /// Where the form goes.
    pub(super) path: String,
    /// One for each of the two that may stay; nothing where it is not possible here.
    pub(super) choices: Vec<Choice>,
    /// Where an amendment is asked for instead: address and words.
    pub(super) instead: Vec<(String, String)>,
    /// What each owner brings in money, and keeps.
    pub(super) money: Option<Shares>,
}

/// One of the two stays, and says this.
pub(super) struct Choice {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) button: String,
    pub(super) fields: Vec<FieldView>,
}

/// Whoever asks, if they may join the two: who may write one of them.
fn joiner<'a>(
    cx: &'a Cx,
    plan: &PlanPicture,
    found: &Found,
) -> Result<(&'a Person, &'a Mandate), Error> {
    let here = writer(cx, plan, &found.here.activity);
    match found.there.planned() {
        Some(there) => here.or_else(|_| writer(cx, plan, &there.activity)),
        None => here,
    }
}

/// Whoever asks, if they may write an activity.
pub(super) fn writer<'a>(
    cx: &'a Cx,
    plan: &PlanPicture,
    activity: &Activity,
) -> Result<(&'a Person, &'a Mandate), Error> {
    cx.acting_on(Action::EditActivity, &plan.plan, &activity.content)
}

/// How the records name them.
pub(super) fn named(cx: &Cx, (person, mandate): (&Person, &Mandate)) -> Joiner {
    Joiner {
        actor: actor(person, mandate),
        name: person.name.clone(),
        role: mandate.role,
        at: cx.now,
    }
}

/// What is to be said of joining a pair; nothing while it is not to be one.
pub(super) fn on_pair(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    found: &Found,
    (path, ledger): (&str, &Ledger),
) -> Option<OnPair> {
    let t = cx.t();
    let works = cx.may(Action::Discuss, Object::plan(&plan.plan));
    if !is_one(&found.known.standing) || !works {
        return None;
    }
    // What is outside is not ours to join.
    let there = found.there.planned()?;
    let sides = [&found.here.activity, &there.activity];
    let mut on = OnPair {
        words: String::new(),
        path: format!("{path}/join"),
        choices: Vec::new(),
        instead: Vec::new(),
        money: None,
    };
    let key = if found.here.plan.plan.id != there.plan.plan.id {
        "joining-other-plan"
    } else if !is_open(plan) {
        let may = sides
            .into_iter()
            .filter(|activity| cx.may_on(Action::ProposeAmendment, &plan.plan, &activity.content));
        on.instead.extend(may.map(|activity| {
            let reference = activity.reference.as_str();
            (
                format!("{}/amend", address::activity(network, plan, reference)),
                t.with("joining-amend", &[("reference", reference)]),
            )
        }));
        "joining-sealed"
    } else if joiner(cx, plan, found).is_err() {
        "joining-who"
    } else {
        let choice = |stays: &Activity, goes: &Activity| Choice {
            id: stays.id.to_string(),
            title: t
                .with("joining-stays", &[("stays", &stays.reference), ("goes", &goes.reference)]),
            button: t
                .with("joining-join", &[("stays", &stays.reference), ("goes", &goes.reference)]),
            fields: fields(cx, network, plan, stays, |content| {
                overlap::join(content, &goes.content)
            }),
        };
        on.choices.push(choice(sides[0], sides[1]));
        on.choices.push(choice(sides[1], sides[0]));
        "joining-lead"
    };
    if found.here.plan.plan.id == there.plan.plan.id {
        let lines = Lines::of(network, plan, ledger, cx.now.date_naive());
        on.money = money::shares(cx, &lines, sides.map(AsRef::as_ref));
    }
    on.words = t.t(key);
    Some(on)
}

/// The fields of an activity that a change would change, in words.
pub(super) fn fields(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
    change: impl FnOnce(&aunar_domain::activity::Content) -> aunar_domain::activity::Content,
) -> Vec<FieldView> {
    let namer = Namer::of_change(cx.t(), network, plan);
    let after = Activity { content: change(&activity.content), ..activity.clone() };
    differences(activity, &after).iter().map(|difference| namer.field(difference)).collect()
}

/// Joins them.
pub(super) async fn take(cx: Cx, Path(at): Path<At>, form: Form) -> Answer {
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    cx.person()?;
    let found = find(&cx, &network, plan, &at).await?;
    let by = named(&cx, joiner(&cx, plan, &found)?);
    let version = |name: &str| form.one(name).and_then(|v| v.parse().ok()).unwrap_or(-1);
    let here = (found.here.activity.id, version("here"));
    let other = found.there.planned().ok_or_else(|| Error::not_found("overlap", &at.2))?;
    let there = (other.activity.id, version("there"));
    let stays = form.one("stays").unwrap_or_default();
    let (survivor, joined) = match stays {
        id if id == here.0.to_string() => (here, there),
        id if id == there.0.to_string() => (there, here),
        other => {
            let known = format!("{}, {}", here.0, there.0);
            return Err(Error::bad_param("bad-value", "stays", other, known));
        }
    };
    match join(&cx.state, network.network.id, survivor, joined, by).await {
        Ok(reference) => Ok(respond::see_other(&address::activity(&network, plan, &reference))),
        Err(Unjoined::Db(error)) => Err(error.into()),
        Err(why) => {
            // Drawn from what is now: it may have moved on since the form was opened.
            let picture = cx.state.pictures.now().await?.seen_by(&cx.who);
            let network = picture.networks.get(&at.0).unwrap_or(&network);
            let plan = network.plan_by_id(plan.plan.id).unwrap_or(plan);
            let all = super::findings(&cx.state, &picture, network, plan.plan.id).await?;
            let fresh = all.into_iter().find(|f| f.pair() == found.pair());
            let found = fresh.as_ref().unwrap_or(&found);
            let why = Some(cx.t().label("joining-not", why.code()));
            draw(&cx, network, plan, found, why, Typed::default(), StatusCode::CONFLICT).await
        }
    }
}
