//! What those who answer do with one proposal: publish it or keep it back, and decide on it with an
//! answer in its author's language. What is like it stands beside.

use super::answering::{self, step};
use super::said::{self, Full};
use super::trace::{self, Mark};
use super::{form, take_up};
use crate::picture::NetworkPicture;
use crate::records::proposal::Told;
use crate::web::field::Wrong;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::ActivityKind;
use aunar_domain::plan::PlanStatus;
use aunar_domain::proposal::{Act, Leads, MOST_WORDS};
use aunar_domain::words::{Text, tidy};
use axum::extract::Path;
use axum::http::StatusCode;

/// Most activities a list offers to choose from.
const OFFERED: usize = 300;

#[derive(Template)]
#[template(path = "proposal/pages/answer.html")]
struct AnswerPage {
    shell: Shell,
    base: String,
    path: String,
    number: String,
    title: Words,
    tone: &'static str,
    state: String,
    withheld: Option<String>,
    full: Option<Full>,
    way: Vec<Mark>,
    version: i64,
    problems: Vec<(String, String)>,
    wrong: Wrong,
    tried: String,
    typed: Typed,
    moderation: (bool, bool),
    plain: Vec<Plain>,
    can_join: bool,
    drafts: Vec<Draft>,
    can_amend: bool,
    kinds: Vec<(&'static str, String, bool)>,
    activities: Vec<(String, String)>,
    lang_code: &'static str,
    answer_in: String,
    similar: String,
    experience: String,
}

/// An act that asks for nothing but an answer.
struct Plain {
    code: &'static str,
    label: String,
    is_open: bool,
    /// The id of the field of its answer.
    answer: String,
}

/// A draft in which it could become an activity.
struct Draft {
    code: String,
    label: String,
    chosen: bool,
    priorities: Vec<(String, Words, bool)>,
}

/// What was typed into the forms of the page.
#[derive(Default)]
struct Typed {
    answer: String,
    withheld_reason: String,
    activity: String,
    amended: String,
    addition: String,
    lead: String,
    period: String,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, number)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let told = readable(&cx, &network, &number).await?;
    draw(&cx, &network, &told, None).await
}

/// A proposal, for those who answer; what is not published only for those who moderate.
async fn readable(cx: &Cx, network: &NetworkPicture, number: &str) -> Result<Told, Error> {
    let whole = Object::network(network.network.id);
    cx.require(Action::AnswerProposal, whole)?;
    let told = super::by_number(cx, network.network.id, number).await?;
    if !super::is_told(&told.proposal) {
        cx.require(Action::ModerateProposals, whole)?;
    }
    Ok(told)
}

/// What was sent, and what is wrong with it: by the ids of the page's fields.
struct Refused<'f> {
    wrong: Wrong,
    form: &'f Form,
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
    refused: Option<Refused<'_>>,
) -> Answer {
    let (t, one) = (cx.t(), &told.proposal);
    let supporters = super::support::of(cx, network, one.id).await?;
    let along = trace::along(cx, network, told, supporters).await?;
    let base = super::base(&network.network.code);
    let number = one.number.map(|n| n.to_string()).unwrap_or_default();
    let typed = |name: &str| {
        let form = refused.as_ref().map(|r| r.form);
        form.and_then(|f| f.raw(name)).unwrap_or_default().to_owned()
    };
    let can = |act: Act| one.state.after(act).is_ok();
    let whole = Object::network(network.network.id);
    let moderates = cx.may(Action::ModerateProposals, whole);
    let (chosen_plan, chosen_kind) = (typed("plan"), typed("kind"));
    let drafts = network.plans.iter().filter(|p| {
        can(Act::TakeUp)
            && matches!(p.plan.status, PlanStatus::Draft | PlanStatus::Consultation)
            && cx.may(Action::AddActivity, Object::plan(&p.plan))
    });
    let drafts = drafts.map(|p| Draft {
        code: p.plan.code.clone(),
        label: format!("{} {}", p.plan.code, p.plan.title.words(t.0)),
        chosen: p.plan.code == chosen_plan,
        priorities: p
            .priorities
            .iter()
            .map(|one| {
                let value = format!("{}/{}", p.plan.code, one.reference);
                let chosen = value == typed("priority");
                (value, Words::label(&one.title, t.0).behind(&one.reference), chosen)
            })
            .collect(),
    });
    let amends = network
        .plans
        .iter()
        .any(|p| cx.may(Action::ProposeAmendment, Object::plan(&p.plan)) && can(Act::TakeUp));
    let open = network.plans.iter().filter(|p| p.plan.status != PlanStatus::Closed);
    let activities = open.flat_map(|p| p.activities.iter().map(move |a| (p, a))).take(OFFERED);
    let experience = one.idea.as_ref().map_or_else(String::new, |idea| {
        let text = format!("{}. {}", idea.title.words(one.lang), idea.what.words(one.lang));
        let text: String = text.chars().take(1500).collect();
        format!("/{}/experience?q={}", network.network.code, encode(&text))
    });
    let (wrong, tried) = match &refused {
        Some(r) => {
            let how = r.form.one("how").unwrap_or_default();
            (r.wrong.clone(), format!("{}{how}", r.form.one("act").unwrap_or_default()))
        }
        None => (Wrong::default(), String::new()),
    };
    let status = match refused {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let page = AnswerPage {
        shell: Shell::of(cx, network, None, "proposals", &t.t("proposal-answer-title")),
        path: format!("{base}/{number}/answer"),
        title: said::title(cx, told),
        tone: said::tone(one.state),
        state: t.label("proposal-state", one.state.code()),
        withheld: one.withheld_reason.clone(),
        full: said::full(cx, network, told, true),
        way: trace::of(cx, network, told, &along),
        version: one.version,
        problems: wrong.in_order(&[]),
        wrong,
        typed: Typed {
            answer: typed("answer"),
            withheld_reason: typed("withheld_reason"),
            activity: typed("activity"),
            amended: typed("amended"),
            addition: typed("addition"),
            lead: typed("lead"),
            period: typed("period"),
        },
        moderation: (moderates && can(Act::Publish), moderates && can(Act::Withhold)),
        plain: [Act::Consider, Act::Keep, Act::Decline]
            .into_iter()
            .filter(|act| can(*act))
            .map(|act| Plain {
                code: act.code(),
                label: t.label("proposal-act", act.code()),
                is_open: tried == act.code(),
                answer: format!("answer-{}", act.code()),
            })
            .collect(),
        can_join: can(Act::Join),
        drafts: drafts.collect(),
        can_amend: amends,
        kinds: ActivityKind::ALL
            .iter()
            .map(|k| (k.code(), t.label("kind", k.code()), k.code() == chosen_kind))
            .collect(),
        activities: activities
            .map(|(p, a)| {
                (format!("{}/{}", p.plan.code, a.reference), a.content.title.words(t.0).to_owned())
            })
            .collect(),
        lang_code: one.lang.code(),
        answer_in: t.with("proposal-answer-in", &[("language", &t.language(one.lang))]),
        similar: form::like(cx, network, one).await?,
        experience,
        tried,
        number,
        base,
    };
    respond::private_page(cx, status, &page)
}

/// The answer that a form gives, in the author's language; or what is wrong with it.
pub(super) fn answer(cx: &Cx, told: &Told, form: &Form) -> Result<Text, Wrong> {
    let words = tidy(form.raw("answer").unwrap_or_default());
    let field = match (form.one("act"), form.one("how")) {
        (Some("take-up"), Some("amendment")) => "answer-amend".to_owned(),
        (Some("take-up"), _) => "answer-take".to_owned(),
        (act, _) => format!("answer-{}", act.unwrap_or_default()),
    };
    if words.chars().count() > MOST_WORDS {
        return Err(Wrong::one(field, cx.t().n("proposal-wrong-long", MOST_WORDS)));
    }
    Text::new(told.proposal.lang, &words)
        .ok_or_else(|| Wrong::one(field, cx.t().t("proposal-wrong-no-answer")))
}

/// Does what the page asks for.
pub(super) async fn act(
    cx: Cx,
    Path((network, number)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let told = readable(&cx, &network, &number).await?;
    if form.one("version") != Some(&told.proposal.version.to_string()) {
        return Err(super::moved());
    }
    let known = [
        Act::Publish,
        Act::Withhold,
        Act::Consider,
        Act::TakeUp,
        Act::Join,
        Act::Keep,
        Act::Decline,
    ];
    let given = form.one("act").unwrap_or_default();
    let act = known
        .into_iter()
        .find(|act| act.code() == given)
        .ok_or_else(|| Error::bad_act(Some(given), &known.map(Act::code).join(", ")))?;
    if told.proposal.state.after(act).is_err() {
        return Err(super::moved());
    }
    let done = match act {
        Act::Publish | Act::Withhold => moderate(&cx, &network, &told, act, &form).await?,
        Act::TakeUp if form.one("how") == Some("amendment") => {
            take_up::by_amendment(&cx, &network, &told, &form).await?
        }
        Act::TakeUp => take_up::as_activity(&cx, &network, &told, &form).await?,
        _ => decide(&cx, &network, &told, act, &form).await?,
    };
    match done {
        Ok(()) => Ok(respond::see_other(&format!(
            "{}/{number}/answer",
            super::base(&network.network.code)
        ))),
        Err(wrong) => draw(&cx, &network, &told, Some(Refused { wrong, form: &form })).await,
    }
}

/// What became of an act: done, or what is wrong with what was typed.
pub(super) type Done = Result<(), Wrong>;

/// Not done, for what is wrong with one field.
pub(super) fn wrong(field: &str, why: String) -> Done {
    Err(Wrong::one(field, why))
}

async fn moderate(
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
    act: Act,
    form: &Form,
) -> Result<Done, Error> {
    let whole = Object::network(network.network.id);
    let actor = cx.actor(Action::ModerateProposals, whole)?;
    let mut step = step(cx, told, act, Leads::default(), None)?;
    let mut words = form::promised().to_string();
    if act == Act::Withhold {
        words = tidy(form.raw("withheld_reason").unwrap_or_default());
        match words.chars().count() {
            0 => return Ok(wrong("withheld_reason", cx.t().t("proposal-wrong-no-reason"))),
            n if n > MOST_WORDS => {
                return Ok(wrong("withheld_reason", cx.t().n("proposal-wrong-long", MOST_WORDS)));
            }
            _ => step.after.withheld_reason = Some(words.clone()),
        }
    }
    let (mut tx, _) = cx.turn(network.network.id).await?;
    answering::write(&mut tx, cx, network, &step, &words).await?;
    let entry = super::deed(actor, act.code(), Some(&told.proposal), &step.after, None);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(Ok(()))
}

async fn decide(
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
    act: Act,
    form: &Form,
) -> Result<Done, Error> {
    let whole = Object::network(network.network.id);
    let actor = cx.actor(Action::AnswerProposal, whole)?;
    let answer = match answer(cx, told, form) {
        Ok(answer) => answer,
        Err(faults) => return Ok(Err(faults)),
    };
    let mut to = Leads::default();
    if act == Act::Join {
        match take_up::named(network, form.one("activity").unwrap_or_default()) {
            Some((_, activity)) => to.activity = Some(activity.id),
            None => return Ok(wrong("activity", cx.t().t("proposal-wrong-activity"))),
        }
    }
    let step = step(cx, told, act, to, Some(answer))?;
    let (mut tx, _) = cx.turn(network.network.id).await?;
    answering::write(&mut tx, cx, network, &step, "").await?;
    let entry =
        super::deed(actor, act.code(), Some(&told.proposal), &step.after, step.answered.as_ref());
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(Ok(()))
}
