//! What a report says, as pages show it.

use super::place::{Place, stretch};
use crate::ledger::PlanLedger;
use crate::web::html::Words;
use crate::web::{Cx, numbers};
use crate::{evidence, indicator};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::follow_up::{Progress, Said, State, questions};
use aunar_domain::indicator::Value;
use aunar_domain::plan::PlanStatus;

/// A report in words.
pub(super) struct Shown {
    pub(super) href: String,
    pub(super) window: String,
    pub(super) entity: String,
    pub(super) state: &'static str,
    pub(super) state_words: String,
    pub(super) when: Option<String>,
    pub(super) late: bool,
    pub(super) word: Option<String>,
    pub(super) status: Option<String>,
    pub(super) slip: Option<Slip>,
    pub(super) questions: Vec<String>,
    pub(super) answer: Option<Words>,
    pub(super) note: Option<Words>,
    pub(super) learnt: Option<Words>,
    pub(super) values: Vec<(String, String)>,
    pub(super) evidence: Vec<evidence::Line>,
    pub(super) id: String,
    pub(super) version: i64,
}

/// A slip: the time before, the time now, why, and what becomes of it in the plan.
pub(super) struct Slip {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) reason: Option<Words>,
    pub(super) in_plan: String,
    pub(super) href: Option<String>,
}

/// The values that an entity gave in the window of a report on the activity's indicators.
pub(super) fn values<'a>(
    told: &'a PlanLedger,
    report: &'a Progress,
) -> impl Iterator<Item = (&'a aunar_domain::indicator::Use, &'a Value)> {
    told.of(report.activity).uses().flat_map(move |one| {
        let mine = move |v: &&Value| v.window == report.window && v.entity == report.entity;
        told.values_of(one.id).filter(mine).map(move |v| (one, v))
    })
}

/// A report in words. What is asked about it is said to those who may see all of it.
pub(super) fn shown(cx: &Cx, place: &Place, activity: &Activity, report: &Progress) -> Shown {
    let t = cx.t();
    let told = place.told();
    let words = |text: &Option<_>| text.as_ref().map(|text| Words::of(text, t.0, t));
    let window = told.window(report.window);
    let said = report.status.map(|status| Said { status, slips_to: report.slips_to });
    let asked = match (said, window) {
        (Some(said), Some(window)) if place.sees_all(cx, activity, report.entity) => {
            let on = report.handling.submitted.map_or(cx.now, |(at, _)| at).date_naive();
            questions(&activity.content, &place.plan().plan, said, (window.end, on))
        }
        _ => Vec::new(),
    };
    let handled = match report.state {
        State::Draft => None,
        State::Submitted => report.handling.submitted,
        State::SentBack | State::Accepted => report.handling.decided,
    };
    Shown {
        href: window.map(|w| place.report(w, report.entity, activity)).unwrap_or_default(),
        window: window.map(|w| stretch(t, w)).unwrap_or_default(),
        entity: place.short(t, report.entity),
        state: report.state.code(),
        state_words: t.label("report-state", report.state.code()),
        when: handled.map(|(at, _)| numbers::day(t.0, at.date_naive())),
        late: window.is_some_and(|w| report.handling.is_late(w.due_for(report.entity))),
        word: report.handling.word.clone(),
        status: report.status.map(|s| t.label("status", s.code())),
        slip: slip(cx, place, activity, report),
        questions: asked.iter().map(|q| t.label("report-question", q.code())).collect(),
        answer: words(&report.answer),
        note: words(&report.note),
        learnt: words(&report.learnt),
        values: values(told, report)
            .filter(|(_, v)| v.state.counts() || place.sees_all(cx, activity, report.entity))
            .filter_map(|(one, value)| {
                let indicator = place.ledger.indicators.get(&one.indicator)?;
                let reading = indicator::reading(t, indicator, value.reading);
                Some((indicator.title.words(t.0).to_owned(), reading))
            })
            .collect(),
        evidence: told
            .of(activity.id)
            .evidence()
            .filter(|e| e.window == Some(report.window) && e.entity == report.entity)
            .map(|e| evidence::line(cx, &place.network, place.plan(), e))
            .collect(),
        id: report.id.to_string(),
        version: report.version,
    }
}

fn slip(cx: &Cx, place: &Place, activity: &Activity, report: &Progress) -> Option<Slip> {
    let t = cx.t();
    let to = report.slips_to?;
    let (content, plan) = (&activity.content, place.plan());
    let in_force = content.period == Some(to);
    let from = if in_force { content.first_period } else { content.period };
    let base = format!("/{}/plans/{}", place.network.network.code, plan.plan.code);
    let pending = plan.amendments.iter().find(|r| {
        let amendment = &r.amendment;
        amendment.activity == activity.id
            && amendment.stage.is_pending()
            && amendment.after.period == Some(to)
    });
    let (key, href) = if in_force {
        ("in-force", None)
    } else if let Some(pending) = pending {
        // What is only asked for is shown to those who work on the plan.
        let works = cx.may(Action::Discuss, Object::plan(&plan.plan));
        let seen = works || pending.amendment.round.is_some();
        let href = format!("{base}/amendments/{}", pending.amendment.n);
        ("amendment", seen.then_some(href))
    } else if !report.state.counts() {
        ("when-handed-in", None)
    } else if plan.plan.status == PlanStatus::Closed {
        ("plan-closed", None)
    } else if plan.plan.sealed {
        let may = cx.may_on(Action::ProposeAmendment, &plan.plan, content);
        let href = crate::web::address::activity(&place.network, plan, &activity.reference);
        ("not-proposed", may.then(|| format!("{href}/amend")))
    } else {
        ("when-accepted", None)
    };
    Some(Slip {
        from: from.map(|p| numbers::period(t, &p)).unwrap_or_default(),
        to: numbers::period(t, &to),
        reason: report.slip_reason.as_ref().map(|r| Words::of(r, t.0, t)),
        in_plan: t.label("report-slip", key),
        href,
    })
}
