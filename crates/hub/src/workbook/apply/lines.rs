//! Budget lines.

use super::super::effect::Refusal;
use super::super::sheets::lines::may_write;
use super::{Applying, Change, Done, Job, Work};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::LineId;
use aunar_domain::money::{Currency, Line, MOST, Source};

/// Longest note.
const NOTE: usize = 500;

pub(super) fn apply(cx: &Applying<'_>, job: &Job, work: &mut Work) -> Done {
    let around = cx.around;
    let before = job.id.as_ref().and_then(|id| {
        let id = LineId(id.parse().ok()?);
        around.told().lines.iter().find(|l| l.id == id)
    });
    let mut wrong = Vec::new();
    let cell = |code: &str| job.cell(cx.columns, code);
    let mut no = |code: &str, why: &'static str| wrong.push(cx.wrong(job, code, why));
    let register = &around.network.common.register;
    let entity = |code: &str| register.iter().find(|e| e.code == code).map(|e| e.id);

    let activity = match before {
        Some(line) => around.plan().by_id(line.activity),
        None => around.plan().by_reference(cell("activity")),
    };
    if activity.is_none() {
        no("activity", "unknown-activity");
    }
    let owner = before.map(|l| l.entity).or_else(|| entity(cell("member")));
    if owner.is_none() {
        no("member", "unknown-entity");
    }
    let source = Source::from_code(cell("money-source"));
    if source.is_none() {
        no("money-source", "not-in-list");
    }
    let from = entity(cell("from"));
    if !cell("from").is_empty() && from.is_none() {
        no("from", "unknown-entity");
    }
    if (source == Some(Source::Entity)) != from.is_some()
        && cell("from").is_empty() == from.is_none()
    {
        no("from", if from.is_none() { "no-giver" } else { "giver-unasked" });
    }
    let year = cell("year").parse::<i32>().ok().filter(|y| (2000..=2100).contains(y));
    if year.is_none() {
        no("year", "no-year");
    }
    let quarter = match cell("quarter") {
        "" => None,
        text => match text.parse::<u32>().ok().filter(|q| (1..=4).contains(q)) {
            Some(quarter) => Some(quarter),
            None => {
                no("quarter", "no-quarter");
                None
            }
        },
    };
    let currency = cell("currency").to_uppercase().parse::<Currency>().ok();
    if currency.is_none() {
        no("currency", "unknown-currency");
    }
    let mut amounts = [None; 3];
    for (amount, code) in amounts.iter_mut().zip(["required", "available", "spent"]) {
        let (text, Some(currency)) = (cell(code), currency) else { continue };
        if text.is_empty() {
            continue;
        }
        match minor(text, currency) {
            Ok(read) => *amount = Some(read),
            Err(why) => no(code, why),
        }
    }
    if cell("note").chars().count() > NOTE {
        no("note", "too-long");
    }
    let (Some(activity), Some(owner), Some(source), Some(year), Some(currency)) =
        (activity, owner, source, year, currency)
    else {
        return Done::Refused(wrong);
    };
    if !wrong.is_empty() {
        return Done::Refused(wrong);
    }
    if !may_write(around, cx.hand, activity, owner) {
        let takes_part = activity.content.involved.iter().any(|i| i.entity == owner);
        let why = if takes_part { "not-yours" } else { "no-part" };
        return Done::Refused(vec![Refusal {
            column: cx.columns.at("member"),
            ..Refusal::row(why)
        }]);
    }
    let after = Line {
        id: before.map_or_else(|| LineId(job.fresh()), |l| l.id),
        plan: around.plan,
        reference: before.map(|l| l.reference.clone()).unwrap_or_default(),
        version: before.map_or(1, |l| l.version + 1),
        activity: before.map_or(activity.id, |l| around.told().written_for(l)),
        entity: owner,
        source,
        from,
        year,
        quarter,
        currency,
        required: amounts[0],
        available: amounts[1],
        spent: amounts[2],
        note: cx.note(job, "note", before.and_then(|l| l.note.as_ref())),
        removed_at: None,
    };
    if let Some(before) = before {
        let like = Line { version: before.version, activity: before.activity, ..after.clone() };
        if like == *before {
            return Done::Same;
        }
    } else {
        let lines = &around.told().lines;
        let here = work.lines.iter().any(|c| c.after.id == after.id);
        if here || lines.iter().any(|l| l.id == after.id) {
            return Done::Same;
        }
        let alike = |l: &Line| {
            (l.activity, l.entity, l.source, l.from, l.year, l.quarter, l.currency)
                == (after.activity, owner, source, from, year, quarter, currency)
        };
        if !job.as_new && lines.iter().any(alike) {
            return Done::Asked("same-share");
        }
    }
    let whose = [owner];
    let object = Object::plan(&around.plan().plan).under(activity.content.priority).of(&whose);
    let actor = cx.hand.actor(Action::EditMoney, object);
    work.lines.push(Change { before: before.cloned(), after, actor });
    Done::Taken(Vec::new())
}

/// An amount in minor units.
fn minor(text: &str, currency: Currency) -> Result<i64, &'static str> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    if text.starts_with('-') {
        return Err("negative");
    }
    if !digits(whole) || !(fraction.is_empty() || digits(fraction)) {
        return Err("not-a-number");
    }
    let decimals = currency.decimals() as usize;
    if fraction.len() > decimals {
        return Err("too-precise");
    }
    let units: i64 = whole.parse().map_err(|_| "too-large")?;
    if units > MOST {
        return Err("too-large");
    }
    let rest: i64 = format!("{fraction:0<decimals$}").parse().unwrap_or_default();
    Ok(units * 10_i64.pow(currency.decimals()) + rest)
}

#[cfg(test)]
mod tests;
