//! The words of reports: written as drafts that their owners look through and hand in on their page.

use super::super::effect::Refusal;
use super::super::sheets::{self, Asked};
use super::{Applying, Change, Done, Job, Work};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Status;
use aunar_domain::follow_up::{Handling, NoSlip, Progress, State, says_how_far, slip};
use aunar_domain::ids::ProgressId;
use aunar_domain::period::{Period, reading};
use std::collections::HashMap;

/// Longest text, and longest reason or answer: as on the page.
const TEXTS: [(&str, usize); 4] =
    [("progress-note", 8000), ("learnt", 8000), ("slip-reason", 1000), ("answer", 1000)];

pub(super) fn apply(cx: &Applying<'_>, jobs: &[Job], work: &mut Work) -> Vec<Done> {
    let asked: HashMap<String, Asked<'_>> =
        sheets::asked(cx.around).into_iter().map(|a| (a.id(), a)).collect();
    jobs.iter()
        .map(|job| match job.id.as_ref().and_then(|id| asked.get(id)) {
            Some(asked) => one(cx, job, asked, work),
            None => Done::Refused(vec![Refusal::row("unknown-id")]),
        })
        .collect()
}

fn one(cx: &Applying<'_>, job: &Job, asked: &Asked<'_>, work: &mut Work) -> Done {
    let of_activity = cx.around.told().of(asked.activity.id);
    let mut own = of_activity.progress().filter(|r| r.entity == asked.entity);
    let before = own.find(|r| r.window == asked.window.id);
    if before.is_some_and(|r| !matches!(r.state, State::Draft | State::SentBack)) {
        return Done::Refused(vec![Refusal::row("handed-in")]);
    }
    let (content, whose) = (&asked.activity.content, [asked.entity]);
    let object = Object::plan(&cx.around.plan().plan).under(content.priority).of(&whose);
    if !cx.hand.may(Action::Report, object) {
        return Done::Refused(vec![Refusal::row("not-yours")]);
    }
    let cell = |code: &str| job.cell(cx.columns, code);
    let mut wrong = Vec::new();
    for (code, most) in TEXTS {
        if cell(code).chars().count() > most {
            wrong.push(cx.wrong(job, code, "too-long"));
        }
    }
    if !says_how_far(content, asked.entity) {
        let others = ["status", "slips-to", "slip-reason", "answer"];
        let said = others.into_iter().filter(|code| job.differs(cx.columns, code));
        wrong.extend(said.map(|code| cx.wrong(job, code, "leads-say-how-far")));
    }
    let status = match cell("status") {
        "" => None,
        code => Status::from_code(code).or_else(|| {
            wrong.push(cx.wrong(job, "status", "not-in-list"));
            None
        }),
    };
    let slips_to = match slips(cx, job, asked) {
        Ok(period) => period,
        Err(why) => {
            wrong.push(cx.wrong(job, "slips-to", why));
            None
        }
    };
    if !wrong.is_empty() {
        return Done::Refused(wrong);
    }
    let text = |code: &str, there: fn(&Progress) -> Option<&aunar_domain::words::Text>| {
        cx.note(job, code, before.and_then(there))
    };
    let after = Progress {
        id: before.map_or_else(|| ProgressId(job.fresh()), |r| r.id),
        window: asked.window.id,
        activity: before.map_or(asked.activity.id, |r| r.activity),
        entity: asked.entity,
        version: before.map_or(1, |r| r.version + 1),
        state: before.map_or(State::Draft, |r| r.state),
        handling: before.map_or_else(Handling::default, |r| r.handling.clone()),
        status,
        slips_to,
        // A reason for what does not slip says nothing.
        slip_reason: slips_to.and(text("slip-reason", |r| r.slip_reason.as_ref())),
        answer: text("answer", |r| r.answer.as_ref()),
        note: text("progress-note", |r| r.note.as_ref()),
        learnt: text("learnt", |r| r.learnt.as_ref()),
    };
    if before.is_some_and(|r| Progress { version: after.version, ..r.clone() } == after) {
        return Done::Same;
    }
    let actor = cx.hand.actor(Action::Report, object);
    work.reports.push(Change { before: before.cloned(), after, actor });
    Done::Taken(Vec::new())
}

/// The later period that a row says. Why it slips may still be missing: it is asked for when the report
/// is handed in.
fn slips(cx: &Applying<'_>, job: &Job, asked: &Asked<'_>) -> Result<Option<Period>, &'static str> {
    let typed = job.cell(cx.columns, "slips-to");
    if typed.is_empty() {
        return match job.differs(cx.columns, "slip-reason")
            && !job.cell(cx.columns, "slip-reason").is_empty()
        {
            true => Err("slip-without-period"),
            false => Ok(None),
        };
    }
    let period = reading::read(typed).map_err(|_| "slip-unread")?.period;
    match slip(&asked.activity.content, period, true) {
        Ok(()) | Err(NoSlip::NoReason) => Ok(Some(period)),
        Err(NoSlip::NoPeriod) => Err("slip-no-period"),
        Err(NoSlip::NotLater) => Err("slip-not-later"),
    }
}
