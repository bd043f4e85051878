//! Taking a proposal up: as an activity of a draft, through the readers of the form; or as an
//! amendment of an endorsed plan. The proposal and what it becomes are written together, or neither.

use super::answer::{Done, answer, wrong};
use super::answering::{self, step};
use crate::amendment::{self, Unamended};
use crate::editing;
use crate::endorsement::By;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::records::proposal::Told;
use crate::web::cx::actor;
use crate::web::field::Wrong;
use crate::web::{Cx, Error, Form};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::{Activity, ActivityKind, Status};
use aunar_domain::intake::Field;
use aunar_domain::intake::form::Fields;
use aunar_domain::proposal::{Act, Leads, MOST_WORDS};
use aunar_domain::words::tidy;
use std::sync::Arc;

/// The activity that `2027-2028/B-01` names.
pub(super) fn named<'n>(
    network: &'n NetworkPicture,
    name: &str,
) -> Option<(&'n PlanPicture, &'n Arc<Activity>)> {
    let (plan, reference) = name.split_once('/')?;
    let plan = network.plan(plan.trim())?;
    Some((plan, plan.by_reference(reference.trim())?))
}

fn codes(all: impl Iterator<Item = impl AsRef<str>>) -> String {
    all.map(|one| one.as_ref().to_owned()).collect::<Vec<_>>().join("; ")
}

/// What the readers of the form find wrong, at the fields of ours that say it.
fn beside(faults: editing::Faults, fields: &[(Field, &str)]) -> Wrong {
    let mut wrong = Wrong::default();
    let mut rest = Vec::new();
    for (field, said) in faults {
        match fields.iter().find(|(of, _)| *of == field) {
            Some((_, name)) => wrong.with(*name, said),
            None => rest.push(said),
        }
    }
    if !rest.is_empty() {
        wrong.with("", rest.join(" "));
    }
    wrong
}

/// Makes an activity of a draft of it.
pub(super) async fn as_activity(
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
    form: &Form,
) -> Result<Done, Error> {
    let whole = Object::network(network.network.id);
    let actor = cx.actor(Action::AnswerProposal, whole)?;
    let one = &told.proposal;
    let Some(idea) = &one.idea else { return Err(super::moved()) };
    let answer = match answer(cx, told, form) {
        Ok(answer) => answer,
        Err(faults) => return Ok(Err(faults)),
    };
    let plan = form.one("plan").unwrap_or_default();
    if network.plan(plan).is_none() {
        return Ok(wrong("plan", cx.t().t("proposal-wrong-plan")));
    }
    // Priorities stand in one list, each with its plan.
    let priority = form.one("priority").and_then(|p| p.split_once('/'));
    if priority.is_some_and(|(of, _)| of != plan) {
        return Ok(wrong("priority", cx.t().t("proposal-wrong-priority")));
    }
    let given = |name: &str| form.one(name).unwrap_or_default().to_owned();
    let kind = form.one("kind").unwrap_or(ActivityKind::Other.code()).to_owned();
    let fields = Fields::from([
        (Field::Title, idea.title.words(one.lang).to_owned()),
        (Field::Description, idea.what.words(one.lang).to_owned()),
        (Field::Kind, kind),
        (Field::Status, Status::Pipeline.code().to_owned()),
        (Field::Lead, given("lead")),
        (Field::Period, given("period")),
        (Field::Places, codes(one.places.iter())),
        (Field::Audiences, codes(one.audiences.iter().map(|a| a.code()))),
        (Field::Objectives, codes(one.objectives.iter())),
        (Field::PriorityReference, priority.map(|(_, p)| p.to_owned()).unwrap_or_default()),
    ]);
    let code = &network.network.code;
    let opened = match editing::begin(cx, code, plan, &fields, one.lang).await? {
        Ok(opened) => opened,
        Err(faults) => {
            let ours = [
                (Field::Lead, "lead"),
                (Field::Period, "period"),
                (Field::Kind, "kind"),
                (Field::PriorityReference, "priority"),
            ];
            return Ok(Err(beside(faults, &ours)));
        }
    };
    let editing::Opened { mut tx, activity, entry } = opened;
    let to = Leads { activity: Some(activity.id), amendment: None };
    let step = step(cx, told, Act::TakeUp, to, Some(answer))?;
    answering::write(&mut tx, cx, network, &step, "").await?;
    let deed =
        super::deed(actor, Act::TakeUp.code(), Some(one), &step.after, step.answered.as_ref());
    cx.keep(tx, network.network.id, vec![entry, deed]).await?;
    Ok(Ok(()))
}

/// Asks for an amendment of an activity of an endorsed plan, by which it takes up the proposal: what
/// is added to its description, and where and for whom it is besides.
pub(super) async fn by_amendment(
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
    form: &Form,
) -> Result<Done, Error> {
    let t = cx.t();
    cx.acting(Action::AnswerProposal, Object::network(network.network.id))?;
    let one = &told.proposal;
    let answer = match answer(cx, told, form) {
        Ok(answer) => answer,
        Err(faults) => return Ok(Err(faults)),
    };
    let Some((plan, activity)) = named(network, form.one("amended").unwrap_or_default()) else {
        return Ok(wrong("amended", t.t("proposal-wrong-activity")));
    };
    let (person, mandate) =
        cx.acting_on(Action::ProposeAmendment, &plan.plan, &activity.content)?;
    let addition = tidy(form.raw("addition").unwrap_or_default());
    match addition.chars().count() {
        0 => return Ok(wrong("addition", t.t("proposal-wrong-no-addition"))),
        n if n > MOST_WORDS => {
            return Ok(wrong("addition", t.n("proposal-wrong-long", MOST_WORDS)));
        }
        _ => {}
    }
    let content = &activity.content;
    let before = content.description.as_ref().map(|d| d.words(d.original()).to_owned());
    let description = match before {
        Some(before) => format!("{before}\n\n{addition}"),
        None => addition,
    };
    let mut places = content.places.clone();
    places.extend(one.places.iter().filter(|p| !content.places.contains(p)).cloned());
    let mut audiences = content.audiences.clone();
    audiences.extend(one.audiences.iter().filter(|a| !content.audiences.contains(a)));
    let mut fields = Fields::from([(Field::Description, description)]);
    if places.len() > content.places.len() {
        fields.insert(Field::Places, codes(places.iter()));
    }
    if audiences.len() > content.audiences.len() {
        fields.insert(Field::Audiences, codes(audiences.iter().map(|a| a.code())));
    }
    let (code, lang) = (&network.network.code, content.title.original());
    let after = match editing::reread(cx, code, &plan.plan.code, activity, (&fields, lang))? {
        Ok(after) => after,
        Err(faults) => return Ok(Err(beside(faults, &[(Field::Description, "addition")]))),
    };
    let asked = amendment::Proposal {
        activity: activity.id,
        base: activity.version,
        after,
        reason: Some(answer.clone()),
        proposer: mandate.entity,
        log: false,
    };
    let by = By::new(actor(person, mandate), "web", cx.now);
    let begun = amendment::begin(&cx.state, network.network.id, plan.plan.id, asked, &by).await;
    let (mut held, amendment) = match begun {
        Ok(begun) => begun,
        Err(Unamended::Db(error)) => return Err(error.into()),
        Err(why) => return Ok(wrong("amended", amendment::said(t, &why))),
    };
    cx.still_acting(&mut held.tx).await?;
    let to = Leads { activity: Some(activity.id), amendment: Some(amendment.id) };
    let step = step(cx, told, Act::TakeUp, to, Some(answer))?;
    answering::write(&mut held.tx, cx, network, &step, "").await?;
    let (was, is) = (
        records::proposal::form(one, None),
        records::proposal::form(&step.after, step.answered.as_ref()),
    );
    held.record(&by, Act::TakeUp.code(), "proposal", one.id.0, Some(was), is);
    held.finish(&cx.state, by.at).await?;
    Ok(Ok(()))
}
