//! What those who run a consultation do with one comment: publish it or keep it back, answer it,
//! take up an offer.

use super::answer::{self, MOST_REASON};
use super::said::{self, Said};
use super::store;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::field::Wrong;
use crate::web::{Answer, Cx, Error, Form, Shell, respond, tongue};
use askama::Template;
use aunar_db::DbError;
use aunar_domain::access::{Action, Object};
use aunar_domain::consultation::{Act, Comment, CommentState, Consultation, Disposition};
use aunar_domain::words::{Lang, tidy};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "consultation/pages/moderate.html")]
struct ModeratePage {
    shell: Shell,
    base: String,
    path: String,
    said: Said,
    problems: Vec<(String, String)>,
    wrong: Wrong,
    can_publish: bool,
    can_withhold: bool,
    can_answer: bool,
    offer: Option<Offer>,
    dispositions: Vec<(&'static str, String, bool)>,
    changes: Vec<(String, String, bool)>,
    langs: Vec<(&'static str, &'static str, bool)>,
    reason: String,
    withheld_reason: String,
}

/// What an offer would become.
struct Offer {
    activity: String,
    version: i64,
    entity: String,
    entities: Vec<(String, String)>,
    /// Why it cannot be taken up now.
    hindered: Option<String>,
}

/// The page of one comment, for those who run the consultation.
pub(super) async fn show(
    cx: Cx,
    Path((network, plan, number)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    cx.require(Action::RunConsultation, Object::plan(&plan.plan))?;
    let (one, comment) = super::by_number(&cx, plan, &number).await?;
    draw(&cx, &network, plan, &one, &comment, None).await
}

/// What was typed, and what is wrong with it.
struct Refused<'f> {
    fault: &'static str,
    form: &'f Form,
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    one: &Consultation,
    comment: &Comment,
    refused: Option<Refused<'_>>,
) -> Answer {
    let t = cx.t();
    let choosable = answer::choosable(cx, plan, comment).await?;
    let changes = said::changes(cx, one).await?;
    let typed = |name: &str| refused.as_ref().and_then(|r| r.form.raw(name));
    let given = comment.answer.as_ref();
    let disposition =
        typed("disposition").map_or_else(|| given.map(|a| a.disposition), Disposition::from_code);
    let reason = given.and_then(|a| a.reason.as_ref());
    let lang =
        typed("lang").and_then(Lang::from_code).or(reason.map(|r| r.original())).unwrap_or(t.0);
    let change = typed("change").map_or_else(
        || given.and_then(|a| a.change).map(|c| c.n.to_string()).unwrap_or_default(),
        str::to_owned,
    );
    let can_answer = comment.state.after(Act::Answer).is_ok();
    let base = super::address(&network.network.code, &plan.plan);
    let wrong = match &refused {
        Some(r) => {
            Wrong::one(field(r.form.one("act"), r.fault), t.label("consultation-fault", r.fault))
        }
        None => Wrong::default(),
    };
    let page = ModeratePage {
        shell: Shell::of(
            cx,
            network,
            Some(&plan.plan.code),
            "plan",
            &t.t("consultation-moderate-title"),
        ),
        path: cx.reader.path.clone(),
        said: said::said(cx, network, plan, comment, &changes),
        problems: wrong.in_order(&[]),
        wrong,
        can_publish: comment.state.after(Act::Publish).is_ok(),
        can_withhold: comment.state.after(Act::Withhold).is_ok(),
        can_answer,
        offer: offer(cx, network, plan, comment).filter(|_| can_answer && given.is_none()),
        dispositions: Disposition::ALL
            .iter()
            .map(|d| (d.code(), t.label("disposition-long", d.code()), disposition == Some(*d)))
            .collect(),
        changes: choosable
            .into_iter()
            .map(|c| {
                let n = c.n.to_string();
                let chosen = n == change;
                (n, c.label, chosen)
            })
            .collect(),
        langs: Lang::ALL.iter().map(|l| (l.code(), tongue::own_name(*l), *l == lang)).collect(),
        reason: typed("reason").map_or_else(
            || reason.map(|r| r.words(lang).to_owned()).unwrap_or_default(),
            str::to_owned,
        ),
        withheld_reason: typed("withheld_reason").unwrap_or_default().to_owned(),
        base,
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    respond::private_page(cx, status, &page)
}

/// The field of the page that a fault is about; of all of the form, none.
fn field(act: Option<&str>, fault: &str) -> &'static str {
    match fault {
        "withhold-why" => "withheld_reason",
        "long-reason" if act == Some("withhold") => "withheld_reason",
        "long-reason" | "needs-reason" | "needs-change-or-reason" => "reason",
        "no-disposition" => "disposition",
        "unknown-change" | "change-of-nothing" => "change",
        "unknown-entity" | "has-a-part" => "entity",
        _ => "",
    }
}

fn offer(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    comment: &Comment,
) -> Option<Offer> {
    let t = cx.t();
    let (activity, entity) = answer::offered(plan, comment)?;
    let register = &network.common.register;
    let entity = entity.and_then(|id| register.get(id));
    let there = entity.and_then(|e| activity.content.involved.iter().find(|i| i.entity == e.id));
    let editable = cx.may(Action::EditActivity, Object::plan(&plan.plan));
    let hindered = if !editable {
        Some(t.t("consultation-offer-text-stands"))
    } else {
        there.map(|i| {
            t.with("consultation-offer-there", &[("part", &t.label("part", i.part.code()))])
        })
    };
    Some(Offer {
        activity: format!("{} {}", activity.reference, activity.content.title.words(t.0)),
        version: activity.version,
        entity: entity.map(|e| e.code.clone()).unwrap_or_default(),
        entities: network
            .members
            .iter()
            .filter_map(|m| register.get(m.entity))
            .map(|e| (e.code.clone(), e.name.words(t.0).to_owned()))
            .collect(),
        hindered,
    })
}

/// Does what the page asks for.
pub(super) async fn act(
    cx: Cx,
    Path((network, plan, number)): Path<(String, String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let actor = cx.actor(Action::RunConsultation, Object::plan(&plan.plan))?;
    let (one, comment) = super::by_number(&cx, plan, &number).await?;
    let base = super::address(&network.network.code, &plan.plan);
    if form.one("version") != Some(&comment.version.to_string()) {
        return Err(super::moved());
    }
    let refuse = |fault| Some(Refused { fault, form: &form });
    let (act, action) = match form.one("act") {
        Some("publish") => (Act::Publish, "publish"),
        Some("withhold") => (Act::Withhold, "withhold"),
        Some("answer") => (Act::Answer, "answer"),
        Some("accept") => {
            if comment.state.after(Act::Answer).is_err() || comment.answer.is_some() {
                return Err(super::moved());
            }
            return match answer::take_up(&cx, &network, plan, &comment, &form).await? {
                Ok(()) => Ok(respond::see_other(&format!("{base}/run"))),
                Err(fault) => draw(&cx, &network, plan, &one, &comment, refuse(fault)).await,
            };
        }
        other => return Err(Error::bad_act(other, "publish, withhold, answer, accept")),
    };
    let mut after = comment.clone().after(act, cx.now).map_err(|_| super::moved())?;
    if act == Act::Withhold {
        let reason = tidy(form.raw("withheld_reason").unwrap_or_default());
        match reason.chars().count() {
            0 => return draw(&cx, &network, plan, &one, &comment, refuse("withhold-why")).await,
            n if n > MOST_REASON => {
                return draw(&cx, &network, plan, &one, &comment, refuse("long-reason")).await;
            }
            _ => after.withheld_reason = Some(reason),
        }
    }
    if act == Act::Answer {
        let choosable = answer::choosable(&cx, plan, &comment).await?;
        match answer::read(&cx, &form, &choosable) {
            Ok(answer) => after.answer = Some(answer),
            Err(fault) => return draw(&cx, &network, plan, &one, &comment, refuse(fault)).await,
        }
    }
    let mut tx = cx.state.db.begin_in(network.network.id.0).await?;
    cx.still_acting(&mut tx).await?;
    match records::consultation::rewrite_comment(&mut tx, &after).await {
        Err(DbError::Gone) => return Err(super::moved()),
        other => other?,
    }
    if after.state == CommentState::Withheld
        && let Some(email) = store::address_of(&mut tx, after.id).await?
    {
        let title = plan.plan.title.words(after.lang);
        let reason = after.withheld_reason.as_deref().unwrap_or_default();
        let whom = (email.as_str(), after.lang);
        store::send_reason(&mut tx, after.id, whom, (title, reason), cx.now).await?;
    }
    let deed = super::deed(actor, action, plan.plan.id, Some(&comment), &after);
    cx.keep(tx, network.network.id, vec![deed]).await?;
    // What was published waits for its answer on the same page.
    let next = if act == Act::Publish { cx.reader.path.clone() } else { format!("{base}/run") };
    Ok(respond::see_other(&next))
}
