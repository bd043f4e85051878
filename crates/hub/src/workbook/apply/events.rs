//! Events.

use super::super::effect::Refusal;
use super::super::form::MOMENT;
use super::super::sheets::events::may_change;
use super::{Applying, Change, Done, Job, Work};
use aunar_domain::access::{Action, Object};
use aunar_domain::event::{Access, Event, EventFormat, EventKind};
use aunar_domain::ids::EventId;
use aunar_domain::words::{Lang, Text, tidy};
use chrono::NaiveDateTime;

/// Longest title, and longest other text.
const TITLE: usize = 500;
const TEXT: usize = 20_000;

pub(super) fn apply(cx: &Applying<'_>, job: &Job, work: &mut Work) -> Done {
    let around = cx.around;
    let before = job.id.as_ref().and_then(|id| {
        let id = EventId(id.parse().ok()?);
        around.network.events.iter().find(|e| e.id == id)
    });
    let mut wrong = Vec::new();
    let cell = |code: &str| job.cell(cx.columns, code);
    let mut no = |code: &str, why: &'static str| wrong.push(cx.wrong(job, code, why));
    let optional = |code: &str| Some(tidy(cell(code))).filter(|text| !text.is_empty());

    let title = cx.text(job, "title", before.map(|e| &e.title));
    if title.is_none() {
        no(&format!("title.{}", around.t.0.code()), "no-title");
    }
    for lang in Lang::ALL {
        for (label, most) in [("title", TITLE), ("summary", TEXT), ("moved-reason", TEXT)] {
            let code = format!("{label}.{}", lang.code());
            if cell(&code).chars().count() > most {
                no(&code, "too-long");
            }
        }
    }
    let moment = |code: &str| NaiveDateTime::parse_from_str(cell(code), MOMENT).ok();
    let (start, end) = (moment("start"), moment("end"));
    for (code, read) in [("start", start), ("end", end)] {
        if read.is_none() {
            no(code, "no-moment");
        }
    }
    if start.zip(end).is_some_and(|(start, end)| end < start) {
        no("end", "ends-before");
    }
    let zone = cell("zone");
    if zone.parse::<chrono_tz::Tz>().is_err() {
        no("zone", "unknown-zone");
    }
    let kind = EventKind::from_code(cell("event-kind"));
    let format = EventFormat::from_code(cell("format"));
    let access = Access::from_code(cell("event-access"));
    for (code, found) in [
        ("event-kind", kind.is_some()),
        ("format", format.is_some()),
        ("event-access", access.is_some()),
    ] {
        if !found {
            no(code, "not-in-list");
        }
    }
    let reference = cell("activity");
    let activity = around.plan().by_reference(reference).map(|a| a.id);
    if !reference.is_empty() && activity.is_none() {
        no("activity", "unknown-activity");
    }
    let place = optional("place");
    if place.as_deref().is_some_and(|code| around.network.common.geography.get(code).is_none()) {
        no("place", "unknown-place");
    }
    let mut interpretation = Vec::new();
    for code in cell("interpretation").split("; ").filter(|code| !code.is_empty()) {
        match Lang::from_code(code) {
            Some(lang) => interpretation.push(lang),
            None => no("interpretation", "not-in-list"),
        }
    }
    interpretation.sort_unstable();
    interpretation.dedup();
    let is_address = |text: &str| text.starts_with("https://") || text.starts_with("http://");
    for code in ["link", "recording"] {
        if !cell(code).is_empty() && !is_address(cell(code)) {
            no(code, "unsafe-link");
        }
    }
    let cancelled = match cell("cancelled") {
        "yes" => true,
        "no" | "" => false,
        _ => {
            no("cancelled", "not-in-list");
            false
        }
    };
    let (Some(title), Some(start), Some(end), Some(kind), Some(format), Some(access)) =
        (title, start, end, kind, format, access)
    else {
        return Done::Refused(wrong);
    };
    if !wrong.is_empty() {
        return Done::Refused(wrong);
    }
    let text = |label: &str, before: Option<&Text>| cx.text(job, label, before);
    let moved = before.filter(|e| e.start != start).map(|e| e.moved_from.unwrap_or(e.start));
    let after = Event {
        id: before.map_or_else(|| EventId(job.fresh()), |e| e.id),
        reference: before.map(|e| e.reference.clone()).unwrap_or_default(),
        version: before.map_or(1, |e| e.version + 1),
        changed_at: around.now,
        title,
        summary: text("summary", before.and_then(|e| e.summary.as_ref())),
        kind,
        start,
        end,
        zone: zone.to_owned(),
        format,
        venue: optional("venue"),
        place,
        link: optional("link"),
        recording: optional("recording"),
        interpretation,
        access,
        activity,
        // Put back to when it was first announced, it has not moved.
        moved_from: moved.or(before.and_then(|e| e.moved_from)).filter(|first| *first != start),
        moved_reason: text("moved-reason", before.and_then(|e| e.moved_reason.as_ref())),
        cancelled,
        // What a copy has no column for stays as it is.
        register_by: before.and_then(|e| e.register_by),
        position: before.and_then(|e| e.position),
        outside: None,
    };
    let whose = [before.and_then(|e| e.activity), after.activity];
    let is_theirs = match before {
        Some(_) => whose.iter().all(|activity| may_change(around, cx.hand, *activity)),
        None => may_change(around, cx.hand, after.activity),
    };
    if !is_theirs {
        let why = Refusal { column: cx.columns.at("activity"), ..Refusal::row("not-yours") };
        return Done::Refused(vec![why]);
    }
    if let Some(before) = before {
        let like =
            Event { version: before.version, changed_at: before.changed_at, ..after.clone() };
        if like == *before {
            return Done::Same;
        }
    } else {
        let events = &around.network.events;
        let here = work.events.iter().any(|c| c.after.id == after.id);
        if here || events.iter().any(|e| e.id == after.id) {
            return Done::Same;
        }
        let alike = |e: &Event| e.start == after.start && e.activity == after.activity;
        if !job.as_new && events.iter().any(alike) {
            return Done::Asked("same-moment");
        }
    }
    let plan = around.plan();
    let content = after.activity.and_then(|id| plan.by_id(id)).map(|a| &a.content);
    let leading = content.map(|c| c.leading()).unwrap_or_default();
    let object = Object::plan(&plan.plan).of(&leading).under(content.and_then(|c| c.priority));
    let actor = cx.hand.actor(Action::EditEvent, object);
    work.events.push(Change { before: before.cloned(), after, actor });
    Done::Taken(Vec::new())
}
