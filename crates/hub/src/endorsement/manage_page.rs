//! The page on which those who run the network open a round, end it, call it off, and take the plan
//! from one state to the next.

use super::act::{By, Unable, situation};
use super::open::{Opening, open};
use super::reminding::unspoken_for;
use super::{call_off, close, move_plan, spoken};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::endorsement::RoundRecord;
use crate::web::address;
use crate::web::field::Wrong;
use crate::web::form::Form;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::endorsement::commitment::Answer as Said;
use aunar_domain::endorsement::{Decider, Rule, Verdict, ending, outcome, reminder};
use aunar_domain::ids::EntityId;
use aunar_domain::mandate::Role;
use aunar_domain::plan_life::{self, Step};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{Days, NaiveDate};

/// How long a round usually is.
const USUAL_DAYS: u64 = 14;
/// Most characters of a reason.
const MOST_REASON: usize = 1000;

#[derive(Template)]
#[template(path = "endorsement/pages/manage.html")]
struct ManagePage {
    shell: Shell,
    back: String,
    path: String,
    title: Words,
    status: String,
    status_code: &'static str,
    problems: Vec<String>,
    wrong: Wrong,
    steps: Vec<StepView>,
    opening: Option<OpeningView>,
    open: Option<OpenView>,
    corrections: Vec<Correction>,
    reason: String,
}

struct StepView {
    code: &'static str,
    label: String,
    means: String,
    obstacles: Vec<String>,
    wants_reason: bool,
}

struct OpeningView {
    activities: String,
    members: String,
    most: usize,
    rules: Vec<(&'static str, String, String, bool)>,
    quorum: String,
    closes: String,
    earliest: String,
    obstacles: Vec<String>,
    unspoken: Vec<(String, Option<String>)>,
}

struct OpenView {
    id: String,
    heading: String,
    rule: String,
    now: String,
    reminder: Option<String>,
    waiting: Vec<(String, Option<String>)>,
}

struct Correction {
    member: String,
    part: String,
    activity: (String, String),
    note: String,
}

/// What was typed into the form that opens a round.
#[derive(Default)]
struct Typed {
    rule: Option<Rule>,
    quorum: String,
    closes: Option<NaiveDate>,
    reason: String,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    cx.require(Action::RunRound, Object::plan(&plan.plan))?;
    draw(&cx, &network, plan, &Typed::default(), Vec::new(), StatusCode::OK).await
}

/// An act of those who run the network.
pub(super) async fn take(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let act = form.one("act").unwrap_or_default();
    let action = if act == "step" { Action::MovePlan } else { Action::RunRound };
    let actor = cx.actor(action, Object::plan(&plan.plan))?;
    let by = By::new(actor, "web", cx.now);
    let (of, id) = (network.network.id, plan.plan.id);
    let reason = form.words("reason", MOST_REASON);
    let typed = Typed {
        rule: form.one("rule").and_then(Rule::from_code),
        quorum: form.one("quorum").unwrap_or_default().chars().take(10).collect(),
        closes: form.day("closes")?,
        reason: reason.clone(),
    };
    let t = cx.t();
    let problem = |field: &'static str, key: &str| vec![(field, t.t(key))];
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    // The round is named, so that a form left open does not end the next one.
    let same_round = || {
        let open = plan.endorsement.open().map(|r| r.round.id.to_string());
        open.as_deref() == form.one("round")
    };
    let done = match act {
        "open" => {
            let Some(rule) = typed.rule else {
                let why = problem("rule", "endorsement-problem-no-rule");
                return draw(&cx, &network, plan, &typed, why, wrong).await;
            };
            let Some(closes) = typed.closes else {
                let why = problem("closes", "endorsement-problem-no-date");
                return draw(&cx, &network, plan, &typed, why, wrong).await;
            };
            let opening = Opening { rule, quorum: typed.quorum.parse().ok(), closes };
            open(&cx.state, of, id, opening, &by).await.map(|_| ())
        }
        "close" | "call-off" if !same_round() => Err(Unable::NoRound),
        "close" => close(&cx.state, of, id, &by).await.map(|_| ()),
        "call-off" if reason.is_empty() => {
            let why = problem("off-reason", "endorsement-obstacle-needs-a-reason");
            return draw(&cx, &network, plan, &typed, why, wrong).await;
        }
        "call-off" => call_off(&cx.state, of, id, &reason, &by).await,
        "step" => {
            let step = form.one("step").unwrap_or_default();
            let Some(step) = Step::from_code(step) else {
                let known = Step::ALL.iter().map(|s| s.code()).collect::<Vec<_>>().join(", ");
                return Err(Error::bad_param("bad-value", "step", step, known));
            };
            let reason = Some(reason.as_str()).filter(|r| !r.is_empty());
            move_plan(&cx.state, of, id, step, reason, &by).await
        }
        other => return Err(Error::bad_act(Some(other), "open, close, call-off, step")),
    };
    match done {
        Ok(()) => Ok(respond::see_other(&spoken::base(&network, plan))),
        Err(Unable::Db(error)) => Err(error.into()),
        Err(error) => {
            // Drawn from what is now: the plan may have moved since the form was opened.
            let why = spoken::problems(t, &error).into_iter().map(|why| ("", why)).collect();
            let picture = cx.state.pictures.now().await?.seen_by(&cx.who);
            let fresh = picture.networks.get(&network.network.code);
            let fresh = fresh.and_then(|n| Some((n, n.plan_by_id(id)?)));
            let (network, plan) = fresh.unwrap_or((&network, plan));
            draw(&cx, network, plan, &typed, why, StatusCode::CONFLICT).await
        }
    }
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    typed: &Typed,
    why: Vec<(&'static str, String)>,
    status: StatusCode,
) -> Answer {
    let t = cx.t();
    let base = spoken::base(network, plan);
    let deciders = match plan.endorsement.open() {
        Some(open) => open.round.deciders.clone(),
        None => Decider::among(&network.members),
    };
    let of = deciders.iter().map(|d| d.entity);
    let unspoken = unspoken_for(&cx.state, network, plan, of, cx.now).await?;
    let mut wrong = Wrong::default();
    for (field, words) in why.iter().filter(|(field, _)| !field.is_empty()) {
        wrong.with(*field, words);
    }
    let page = ManagePage {
        shell: Shell::of(
            cx,
            network,
            Some(&plan.plan.code),
            "endorsement",
            &t.t("endorsement-manage-title"),
        ),
        path: format!("{base}/manage"),
        back: base,
        title: Words::of(&plan.plan.title, t.0, t),
        status: t.label("plan-status", plan.plan.status.code()),
        status_code: plan.plan.status.code(),
        problems: why.into_iter().map(|(_, words)| words).collect(),
        wrong,
        steps: steps(cx, network, plan),
        opening: opening(cx, network, plan, typed, &unspoken),
        open: plan.endorsement.open().map(|r| open_view(cx, network, r, &unspoken)),
        corrections: plan
            .endorsement
            .last()
            .map(|r| corrections(cx, network, plan, r))
            .unwrap_or_default(),
        reason: typed.reason.clone(),
    };
    respond::private_page(cx, status, &page)
}

/// The steps that can be taken by hand, each with what stands in its way.
fn steps(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture) -> Vec<StepView> {
    let t = cx.t();
    let with_reason = situation(network, plan, cx.now, true);
    let without = situation(network, plan, cx.now, false);
    Step::from(plan.plan.status)
        .filter(|step| step.is_taken_by_hand())
        .map(|step| {
            let obstacles = plan_life::step(&with_reason, step.to()).err().unwrap_or_default();
            let named = obstacles.iter().map(|o| t.label("endorsement-obstacle", o.code()));
            StepView {
                code: step.code(),
                label: t.label("endorsement-step", step.code()),
                means: t.label("endorsement-step-means", step.code()),
                wants_reason: obstacles.is_empty() && plan_life::step(&without, step.to()).is_err(),
                obstacles: named.collect(),
            }
        })
        .collect()
}

fn opening(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    typed: &Typed,
    unspoken: &[EntityId],
) -> Option<OpeningView> {
    let t = cx.t();
    let now = situation(network, plan, cx.now, false);
    let submits = Step::from(now.status).any(|s| s == Step::Submit);
    if !submits {
        return None;
    }
    let deciders = Decider::among(&network.members);
    let obstacles = plan_life::step(&now, Step::Submit.to()).err().unwrap_or_default();
    let after = |days| cx.now.date_naive().checked_add_days(Days::new(days)).unwrap_or_default();
    let chosen = typed.rule.unwrap_or(Rule::EveryMember);
    let most = deciders.len();
    Some(OpeningView {
        activities: numbers::whole(t.0, u64::try_from(now.activities).unwrap_or(u64::MAX)),
        members: most.to_string(),
        most,
        rules: Rule::ALL
            .iter()
            .map(|r| {
                let means = t.label("endorsement-choose-means", r.code());
                (r.code(), t.label("endorsement-choose", r.code()), means, *r == chosen)
            })
            .collect(),
        quorum: typed.quorum.clone(),
        closes: typed.closes.unwrap_or_else(|| after(USUAL_DAYS)).to_string(),
        earliest: after(1).to_string(),
        obstacles: obstacles.iter().map(|o| t.label("endorsement-obstacle", o.code())).collect(),
        unspoken: unspoken.iter().map(|e| awaited(cx, network, *e, unspoken)).collect(),
    })
}

/// A member, and where somebody is given a mandate to decide for it if nobody may.
fn awaited(
    cx: &Cx,
    network: &NetworkPicture,
    entity: EntityId,
    unspoken: &[EntityId],
) -> (String, Option<String>) {
    let code = network.common.register.get(entity).map_or("", |e| e.code.as_str());
    let href = unspoken.contains(&entity).then(|| {
        let role = Role::FocalPoint.code();
        format!("/{}/people/new?role={role}&entity={}", network.network.code, encode(code))
    });
    (spoken::names(network, cx.t(), &[entity]), href)
}

fn open_view(
    cx: &Cx,
    network: &NetworkPicture,
    record: &RoundRecord,
    unspoken: &[EntityId],
) -> OpenView {
    let t = cx.t();
    let round = &record.round;
    let so_far = outcome(round, &record.decisions, cx.now);
    // What ending it this minute would make of it.
    let key = match ending(round, &record.decisions, cx.now).verdict {
        Verdict::Endorsed => "endorsement-close-endorses",
        Verdict::NotEndorsed | Verdict::CalledOff => "endorsement-close-fails",
    };
    let due = reminder::due(round.opens, round.closes, None, cx.now);
    let undecided = so_far.standing.iter().filter(|s| s.decision.is_none());
    OpenView {
        id: round.id.to_string(),
        heading: spoken::heading(t, round, so_far.state),
        rule: spoken::rule(network, t, round),
        now: t.t(key),
        reminder: due.map(|r| t.label("endorsement-reminder", r.code())),
        waiting: undecided.map(|s| awaited(cx, network, s.entity, unspoken)).collect(),
    }
}

fn corrections(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    record: &RoundRecord,
) -> Vec<Correction> {
    let t = cx.t();
    let corrected = record.commitments.iter().filter(|c| c.answer == Said::Corrected);
    corrected
        .filter_map(|c| {
            let activity = plan.by_id(c.line.activity)?;
            let href = address::activity(network, plan, &activity.reference);
            let title = activity.content.title.words(t.0);
            Some(Correction {
                member: spoken::names(network, t, &[c.entity]),
                part: t.label("endorsement-part", c.line.part.code()),
                activity: (href, format!("{} {title}", activity.reference)),
                note: c.note.clone().unwrap_or_default(),
            })
        })
        .collect()
}
