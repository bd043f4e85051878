//! Values of indicators: written as drafts of the reports that their owners hand in.

use super::super::effect::Refusal;
use super::super::sheets::{self, Owed};
use super::{Applying, Change, Done, Job, Work};
use aunar_domain::access::{Action, Object};
use aunar_domain::figure;
use aunar_domain::follow_up::{Handling, State};
use aunar_domain::ids::ValueId;
use aunar_domain::indicator::{DECIMALS, Indicator, Kind, Number, Reading, Value, fit_parts, fits};
use aunar_domain::words::{Lang, fold};
use std::collections::HashMap;

/// Longest note.
const NOTE: usize = 1000;

pub(super) fn apply(cx: &Applying<'_>, jobs: &[Job], work: &mut Work) -> Vec<Done> {
    let owed: HashMap<String, Owed<'_>> =
        sheets::owed(cx.around).into_iter().map(|o| (o.id(), o)).collect();
    jobs.iter()
        .map(|job| match job.id.as_ref().and_then(|id| owed.get(id)) {
            Some(owed) => one(cx, job, owed, work),
            None => Done::Refused(vec![Refusal::row("unknown-id")]),
        })
        .collect()
}

fn one(cx: &Applying<'_>, job: &Job, owed: &Owed<'_>, work: &mut Work) -> Done {
    let told = cx.around.told();
    let before =
        told.values_of(owed.one.id).find(|v| v.window == owed.window.id && v.entity == owed.entity);
    if before.is_some_and(|v| !matches!(v.state, State::Draft | State::SentBack)) {
        return Done::Refused(vec![Refusal::row("handed-in")]);
    }
    let whose = [owed.entity];
    let object =
        Object::plan(&cx.around.plan().plan).under(owed.activity.content.priority).of(&whose);
    if !cx.hand.may(Action::Report, object) {
        return Done::Refused(vec![Refusal::row("not-yours")]);
    }
    let cell = |code: &str| job.cell(cx.columns, code);
    let refused = |code: &str, why| Done::Refused(vec![cx.wrong(job, code, why)]);
    if cell("note").chars().count() > NOTE {
        return refused("note", "too-long");
    }
    let reading = match reading(&cell, owed.indicator) {
        Ok(Some(reading)) => reading,
        // A value that is said is taken back in the report, where one sees what goes with it.
        Ok(None) if before.is_some() => return refused("value", "value-cleared"),
        Ok(None) => return refused("note", "note-without-value"),
        Err((code, why)) => return refused(code, why),
    };
    if let Err(trouble) = fits(owed.indicator, reading) {
        return refused("value", trouble.code());
    }
    let cells = before.map(|v| v.cells.clone()).unwrap_or_default();
    if let Err(trouble) = fit_parts(owed.one, reading, &cells) {
        return refused("value", trouble.code());
    }
    let note = cx.note(job, "note", before.and_then(|v| v.note.as_ref()));
    if before.is_some_and(|v| v.reading == reading && v.note == note) {
        return Done::Same;
    }
    let after = Value {
        id: before.map_or_else(|| ValueId(job.fresh()), |v| v.id),
        of: owed.one.id,
        window: owed.window.id,
        entity: owed.entity,
        version: before.map_or(1, |v| v.version + 1),
        state: before.map_or(State::Draft, |v| v.state),
        handling: before.map_or_else(Handling::default, |v| v.handling.clone()),
        reading,
        cells,
        note,
    };
    let actor = cx.hand.actor(Action::Report, object);
    work.values.push(Change { before: before.cloned(), after, actor });
    Done::Taken(Vec::new())
}

type Wrong = (&'static str, &'static str);

/// What a row says; nothing where it says nothing.
fn reading<'a>(
    cell: &impl Fn(&str) -> &'a str,
    indicator: &Indicator,
) -> Result<Option<Reading>, Wrong> {
    let (value, whole) = (cell("value"), cell("whole"));
    match cell("not-applicable") {
        "yes" if value.is_empty() && whole.is_empty() => return Ok(Some(Reading::NotApplicable)),
        "yes" => return Err(("not-applicable", "value-and-not-applicable")),
        "no" | "" => {}
        _ => return Err(("not-applicable", "not-in-list")),
    }
    if indicator.kind != Kind::Share && !whole.is_empty() {
        return Err(("whole", "no-whole"));
    }
    if value.is_empty() && whole.is_empty() {
        return Ok(None);
    }
    let number = |code: &'static str, text: &str| {
        let parts = figure::read(&padded(text), Lang::En, DECIMALS);
        let number = Number(parts.map_err(|why| (code, why.code()))?);
        if number > Number::MOST || number < Number(-Number::MOST.0) {
            return Err((code, "too-large"));
        }
        Ok(number)
    };
    Ok(Some(match indicator.kind {
        Kind::Number => Reading::Number { number: number("value", value)? },
        Kind::Share => Reading::Share {
            numerator: number("value", value)?,
            denominator: number("whole", whole)?,
        },
        Kind::YesNo => match value {
            "yes" => Reading::YesNo { yes: true },
            "no" => Reading::YesNo { yes: false },
            _ => return Err(("value", "not-in-list")),
        },
        Kind::Scale => {
            let called = |level: &aunar_domain::words::Text| {
                level.wordings().iter().any(|w| fold(&w.words) == fold(value))
            };
            let level = indicator.levels.iter().position(called).ok_or(("value", "no-level"))?;
            Reading::Level { level: u32::try_from(level).unwrap_or(u32::MAX) }
        }
    }))
}

/// A plain number in a form that no language reads in two ways: `1.234` has four decimals.
fn padded(text: &str) -> String {
    match text.split_once('.') {
        Some((whole, fraction)) if fraction.len() == 3 => format!("{whole}.{fraction}0"),
        _ => text.to_owned(),
    }
}
