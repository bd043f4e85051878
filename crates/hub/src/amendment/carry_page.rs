//! The page on which an activity that was not done goes into a plan that is being drafted.

use super::carry::{Carrying, carry_over, takers};
use super::{Unamended, said};
use crate::endorsement::By;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::address;
use crate::web::cx::actor;
use crate::web::field::Wrong;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::ids::PriorityId;
use aunar_domain::period::reading;
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;

/// Longest reason.
const MOST_REASON: usize = 1000;

#[derive(Template)]
#[template(path = "amendment/pages/carry.html")]
struct CarryPage {
    shell: Shell,
    path: String,
    back: String,
    reference: String,
    title: Words,
    period: String,
    problem: Option<String>,
    wrong: Wrong,
    plans: Vec<Taker>,
    typed: Typed,
}

/// A plan that takes it, with its priorities.
struct Taker {
    title: String,
    places: Vec<(String, Words, bool)>,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    place: String,
    period: String,
    reason: String,
}

type At = (String, String, String);

/// The form.
pub(super) async fn show(cx: Cx, Path((network, plan, reference)): Path<At>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let activity = found(&cx, plan, &reference)?;
    cx.acting_on(Action::CarryOver, &plan.plan, &activity.content)?;
    draw(&cx, &network, plan, activity, Typed::default(), None, StatusCode::OK)
}

fn found<'p>(cx: &Cx, plan: &'p PlanPicture, reference: &str) -> Result<&'p Activity, Error> {
    let activity = plan.by_reference(reference);
    let gone = || Error::not_found("activity", reference);
    Ok(activity.ok_or_else(|| cx.moved(plan, reference).unwrap_or_else(gone))?)
}

/// Carries it over.
pub(super) async fn take(cx: Cx, Path((network, plan, reference)): Path<At>, form: Form) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let activity = found(&cx, plan, &reference)?;
    let leading = activity.content.leading();
    let (person, mandate) = cx.acting_on(Action::CarryOver, &plan.plan, &activity.content)?;
    let by = By::new(actor(person, mandate), "web", cx.now);
    let t = cx.t();
    let text = |name: &str| form.one(name).unwrap_or_default().to_owned();
    let reason = form.words("reason", MOST_REASON);
    let typed = Typed { place: text("place"), period: text("period"), reason: reason.clone() };
    let (code, priority) = typed.place.split_once('|').unwrap_or((typed.place.as_str(), ""));
    let into = takers(&network, plan.plan.id).find(|p| p.plan.code == code);
    let Some(into) = into else {
        let why = Some(("place", t.t("amendment-carry-no-plan")));
        return draw(&cx, &network, plan, activity, typed, why, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let priority: Option<PriorityId> =
        into.priorities.iter().find(|p| p.reference == priority).map(|p| p.id);
    // Who may carry it out of this plan has to be one who may write in that one, too.
    cx.acting(Action::AddActivity, Object::plan(&into.plan).of(&leading).under(priority))?;
    let period = match typed.period.as_str() {
        "" => None,
        written => match reading::read(written) {
            Ok(read) => Some(read.period),
            Err(_) => {
                let said = t.with("amendment-carry-bad-period", &[("value", written)]);
                let why = Some(("period", said));
                let wrong = StatusCode::UNPROCESSABLE_ENTITY;
                return draw(&cx, &network, plan, activity, typed, why, wrong);
            }
        },
    };
    let carrying = Carrying {
        activity: activity.id,
        into: into.plan.id,
        priority,
        period,
        reason: Text::new(cx.lang(), &reason),
    };
    match carry_over(&cx.state, network.network.id, plan.plan.id, carrying, &by).await {
        Ok(reference) => Ok(respond::see_other(&address::activity(&network, into, &reference))),
        Err(Unamended::Db(error)) => Err(error.into()),
        Err(error) => {
            let field = if matches!(error, Unamended::NoReason) { "reason" } else { "" };
            let why = Some((field, said(t, &error)));
            draw(&cx, &network, plan, activity, typed, why, error.status())
        }
    }
}

fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
    typed: Typed,
    problem: Option<(&str, String)>,
    status: StatusCode,
) -> Answer {
    let t = cx.t();
    let leading = activity.content.leading();
    let own = activity.content.priority.and_then(|id| plan.priority(id));
    let back = address::activity(network, plan, &activity.reference);
    let taker = |into: &PlanPicture| {
        let may = |priority: Option<PriorityId>| {
            cx.may(Action::AddActivity, Object::plan(&into.plan).of(&leading).under(priority))
        };
        let place = |reference: &str, label: Words| {
            let value = format!("{}|{reference}", into.plan.code);
            // The priority of the same reference is the likely one.
            let chosen = if typed.place.is_empty() {
                own.is_some_and(|p| p.reference == reference)
            } else {
                typed.place == value
            };
            (value, label, chosen)
        };
        let mut places = Vec::new();
        if may(None) {
            places.push(place("", Words::own(t.t("form-no-priority"))));
        }
        places.extend(
            into.priorities
                .iter()
                .filter(|p| may(Some(p.id)))
                .map(|p| place(&p.reference, Words::label(&p.title, t.0).behind(&p.reference))),
        );
        Taker { title: into.plan.title.words(t.0).to_owned(), places }
    };
    let plans = takers(network, plan.plan.id).map(|p| taker(p)).filter(|p| !p.places.is_empty());
    let page = CarryPage {
        shell: Shell::of(
            cx,
            network,
            Some(&plan.plan.code),
            "activities",
            &t.t("amendment-carry-title"),
        ),
        path: format!("{back}/carry-over"),
        back,
        reference: activity.reference.clone(),
        title: Words::of(&activity.content.title, t.0, t),
        period: activity
            .content
            .period
            .map_or_else(|| t.t("plan-no-period"), |p| numbers::period(t, &p)),
        wrong: problem.clone().map(|(field, why)| Wrong::one(field, why)).unwrap_or_default(),
        problem: problem.map(|(_, why)| why),
        plans: plans.collect(),
        typed,
    };
    respond::private_page(cx, status, &page)
}
