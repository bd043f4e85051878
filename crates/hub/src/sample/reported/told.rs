//! Progress reports and evidence of the sample: what nobody ever reported, made so that there is one of
//! everything: taken ones, one that was given back, late ones, missing ones, a slip, links and files.

use super::number;
use crate::records::{evidence, progress};
use crate::sample::deed::created;
use crate::sample::lac::Written;
use aunar_db::{Entry, Tx};
use aunar_domain::activity::{Activity, ActivityKind, Status};
use aunar_domain::follow_up::{
    Duty, Evidence, EvidenceKind, Handling, Progress, Shown, State, Window, duty, says_how_far,
};
use aunar_domain::ids::{EntityId, EvidenceId, PersonId, ProgressId};
use aunar_domain::mandate::Role;
use aunar_domain::period::Period;
use aunar_domain::words::{Lang, Text};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use serde::Deserialize;
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// The texts of the reports and of the evidence.
#[derive(Deserialize)]
struct Texts {
    /// What was done, by kind of activity; the last for all others.
    notes: HashMap<String, Vec<String>>,
    other: Vec<String>,
    learnt: Vec<String>,
    sent_back: String,
    answer: String,
    slip: Slip,
    evidence: Vec<EvidenceForm>,
}

/// The one that slipped and waits to be taken.
#[derive(Deserialize)]
struct Slip {
    activity: String,
    to: String,
    answer: String,
    reason: String,
}

#[derive(Deserialize)]
struct EvidenceForm {
    activity: String,
    kind: EvidenceKind,
    lang: Lang,
    title: String,
    day: NaiveDate,
    link: Option<String>,
    file: Option<String>,
}

/// A moment of a day that is always the same for the same words.
fn at(day: NaiveDate, key: &str) -> DateTime<Utc> {
    let hour = u32::try_from(13 + number(key, "hour", 8)).unwrap_or(15);
    day.and_time(NaiveTime::from_hms_opt(hour, 5, 0).unwrap_or_default()).and_utc()
}

/// The people who report and accept in the sample.
struct People<'a>(&'a Written<'a>);

impl People<'_> {
    fn of(&self, entity: EntityId) -> Option<PersonId> {
        let reports = |role| matches!(role, Role::FocalPoint | Role::CoLead);
        let mut all = self.0.people.iter();
        all.find(|(_, m)| m.entity == Some(entity) && reports(m.role)).map(|(p, _)| p.id)
    }

    fn secretariat(&self) -> Option<PersonId> {
        let mut all = self.0.people.iter();
        all.find(|(_, m)| m.role == Role::Secretariat).map(|(p, _)| p.id)
    }
}

/// Writes them; their history.
pub(super) async fn write(
    tx: &mut Tx,
    of: &Written<'_>,
    windows: &[Window],
) -> anyhow::Result<Vec<Entry>> {
    let texts: Texts = serde_json::from_str(include_str!("../../../sample/lac/reports.json"))?;
    let mut entries = Vec::new();
    let in_plan = Some(of.plan.id);
    let mut has_been_sent_back = false;
    for window in windows {
        for member in of.members {
            let owed = of.activities.iter().filter_map(|a| {
                let ended = done_by(of, windows, a.id);
                Some((a, duty(&a.content, window, ended, member.entity)?))
            });
            for (activity, duty) in owed {
                let report = report(of, &texts, window, activity, (member.entity, duty));
                let Some(mut report) = report else { continue };
                // One of the last window that was closed is still with its owner.
                if !has_been_sent_back
                    && window.reference == "2024-Q3"
                    && report.state == State::Accepted
                {
                    has_been_sent_back = true;
                    report.state = State::SentBack;
                    report.handling.word = Some(texts.sent_back.clone());
                }
                progress::write(tx, &report).await?;
                entries.push(created("progress", report.id.0, in_plan, json!(report)));
            }
        }
    }
    for (n, form) in (1..).zip(&texts.evidence) {
        let brought = brought(tx, of, windows, n, form).await?;
        entries.push(created("evidence", brought.id.0, in_plan, json!(brought)));
    }
    Ok(entries)
}

/// The last day of the window in which an activity of the sample was taken as done: that of its end.
fn done_by(
    of: &Written<'_>,
    windows: &[Window],
    id: aunar_domain::ids::ActivityId,
) -> Option<NaiveDate> {
    let activity = of.activities.iter().find(|a| a.id == id)?;
    let end = activity.content.period.filter(|_| activity.content.status == Status::Closed)?.end;
    windows.iter().find(|w| end <= w.end).map(|w| w.end)
}

/// How far an activity was at the end of a window, as its owner said then.
fn status_then(activity: &Activity, window: &Window) -> Status {
    let content = &activity.content;
    match content.period {
        Some(period) if period.start > window.end => Status::Pipeline,
        // Over in this window or before: as it is now.
        Some(period) if period.end <= window.end => content.status,
        Some(_) if content.status == Status::Closed => Status::Implementation,
        _ => content.status,
    }
}

/// The report of an owner on its share of an activity in a window, if it made one.
fn report(
    of: &Written<'_>,
    texts: &Texts,
    window: &Window,
    activity: &Activity,
    (entity, duty): (EntityId, Duty),
) -> Option<Progress> {
    let people = People(of);
    let content = &activity.content;
    let person = people.of(entity)?;
    let key = format!("{} {} {}", activity.reference, entity, window.reference);
    let of_entity = of.register.get(entity)?.code.as_str().to_owned();
    let key_of = format!("{of_entity} {}", window.reference);
    let leads = says_how_far(content, entity);
    let slips = texts.slip.activity == activity.reference && window.closed_at.is_none() && leads;
    // Contributors now and then forget; some members miss a whole window, and of the one that is open
    // half are there.
    let silent = match (window.closed_at.is_none(), leads) {
        _ if slips => false,
        (true, _) => number(&key_of, "open", 5) > 1,
        (false, true) => number(&key_of, "missed", 16) == 0,
        (false, false) => number(&key_of, "missed", 16) == 0 || number(&key, "silent", 5) == 0,
    };
    if duty == Duty::May || silent {
        return None;
    }
    let late = number(&key_of, "late", 7) == 0;
    let after = if late { 22 + number(&key_of, "by", 12) } else { number(&key, "after", 20) };
    let handed_in = at(window.opens + Days::new(after.unsigned_abs()), &key);
    let open = window.closed_at.is_none();
    let state = match (open, number(&key_of, "state", 4)) {
        (true, 0) => State::Draft,
        (true, _) => State::Submitted,
        (false, _) => State::Accepted,
    };
    let status = status_then(activity, window);
    let written = Text::new(Lang::Es, note(texts, content.kind, &key));
    let learnt = number(&key, "learnt", 4) == 0;
    let pick = |all: &[String]| {
        all.get(usize::try_from(number(&key, "pick", 97)).unwrap_or(0) % all.len().max(1)).cloned()
    };
    let text = |words: &str| Text::new(Lang::Es, words);
    let contradicts = leads
        && content.period.is_some_and(|p| p.end < window.end)
        && matches!(status, Status::Implementation | Status::Suspended | Status::Pipeline);
    let decided = at(window.due + Days::new(18), &key);
    Some(Progress {
        id: ProgressId(Uuid::now_v7()),
        window: window.id,
        activity: activity.id,
        entity,
        version: 1,
        state: if slips { State::Submitted } else { state },
        handling: Handling {
            submitted: (slips || state != State::Draft).then_some((handed_in, person)),
            decided: (state == State::Accepted)
                .then(|| people.secretariat().map(|p| (decided, p)))
                .flatten(),
            word: None,
        },
        status: leads.then_some(status),
        slips_to: slips.then(|| later(&texts.slip.to)).flatten(),
        slip_reason: slips.then(|| text(&texts.slip.reason)).flatten(),
        answer: match (slips, contradicts) {
            (true, _) => text(&texts.slip.answer),
            (false, true) => text(&texts.answer),
            (false, false) => None,
        },
        note: written,
        learnt: learnt.then(|| pick(&texts.learnt)).flatten().and_then(|words| text(&words)),
    })
}

fn later(written: &str) -> Option<Period> {
    aunar_domain::period::reading::read(written).ok().map(|read| read.period)
}

/// What an owner said was done.
fn note<'a>(texts: &'a Texts, kind: ActivityKind, key: &str) -> &'a str {
    let all = texts.notes.get(kind.code()).unwrap_or(&texts.other);
    let n = usize::try_from(number(key, "note", 1000)).unwrap_or(0);
    all.get(n % all.len().max(1)).map(String::as_str).unwrap_or_default()
}

async fn brought(
    tx: &mut Tx,
    of: &Written<'_>,
    windows: &[Window],
    n: usize,
    form: &EvidenceForm,
) -> anyhow::Result<Evidence> {
    use anyhow::Context;
    let activity = of.activities.iter().find(|a| a.reference == form.activity);
    let activity = activity.with_context(|| format!("activity {}", form.activity))?;
    let entity = activity.content.lead().context("a lead")?;
    let by = People(of).of(entity).context("somebody who reports")?;
    let shown = match (&form.link, &form.file) {
        (Some(link), _) => Shown::Link(link.clone()),
        (None, Some(name)) => {
            let bytes = file(name, &form.title);
            let media_type = aunar_domain::follow_up::files::FileKind::of_name(name);
            Shown::File {
                sha256: evidence::keep(tx, &bytes).await?,
                name: name.clone(),
                media_type: media_type.context("a kind of file")?.media_type().to_owned(),
                bytes: i64::try_from(bytes.len())?,
            }
        }
        (None, None) => anyhow::bail!("evidence of {} shows nothing", form.activity),
    };
    let window = windows.iter().find(|w| w.start <= form.day && form.day <= w.end);
    let day = window.map_or(form.day, |w| w.opens + Days::new(6));
    let brought = Evidence {
        id: EvidenceId(Uuid::now_v7()),
        plan: of.plan.id,
        reference: format!("E-{n:03}"),
        activity: activity.id,
        entity,
        window: window.map(|w| w.id),
        title: Text::new(form.lang, &form.title).context("a title")?,
        kind: form.kind,
        lang: Some(form.lang),
        day: Some(form.day),
        shown,
        withdrawn_at: None,
        at: at(day, &form.activity),
        by: format!("person:{by}"),
    };
    evidence::insert(tx, &brought).await?;
    Ok(brought)
}

/// A small file that says of itself that it is illustrative: a PDF of one page, or text.
fn file(name: &str, title: &str) -> Vec<u8> {
    let words = format!("{title}. Archivo ilustrativo: no es de ninguna actividad real.");
    if !name.to_lowercase().ends_with(".pdf") {
        return format!("concepto,cantidad\n\"{words}\",0\n").into_bytes();
    }
    // Letters that the built-in fonts of a PDF write in one byte each; marks are left out.
    let plain: String =
        words.chars().map(|c| if c.is_ascii() && !"()\\".contains(c) { c } else { '?' }).collect();
    let drawn = format!("BT /F1 11 Tf 40 780 Td ({plain}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut pdf = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (n, object) in (1..).zip(&objects) {
        places.push(pdf.len());
        pdf += &format!("{n} 0 obj\n{object}\nendobj\n");
    }
    let table = pdf.len();
    pdf += &format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        pdf += &format!("{place:010} 00000 n \n");
    }
    pdf += &format!(
        "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    );
    pdf.into_bytes()
}
