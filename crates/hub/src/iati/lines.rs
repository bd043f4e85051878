//! Budget lines out of budgets and transactions.

use super::bring::{Bring, Numbered, Taken};
use super::money::{COMMITMENT, COMMITTED, EXPENDITURE, LineForm, decimal, minor};
use super::own::LINE;
use super::row::remark;
use super::who::Named;
use crate::records::money;
use aunar_db::DbError;
use aunar_domain::entity::EntityKind;
use aunar_domain::iati::{self, Budgeted, Holds};
use aunar_domain::ids::{EntityId, LineId};
use aunar_domain::intake::{Grade, Reason};
use aunar_domain::money::{Currency, Line, Source};
use aunar_domain::period::Unit;
use aunar_domain::words::{Lang, Text};
use aunar_formats::iati::{Activity as Told, Amount};
use chrono::Datelike;
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Incoming funds, outgoing commitment, disbursement.
const FUNDS: &str = "1";
const PROMISED: &str = "2";
const DISBURSED: &str = "3";

/// What a line is, apart from its amounts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    reference: Option<String>,
    entity: EntityId,
    source: &'static str,
    from: Option<EntityId>,
    year: i32,
    quarter: Option<u32>,
    currency: Currency,
}

/// What a line says.
#[derive(Debug, Clone, Default)]
struct Amounts {
    required: Option<i64>,
    available: Option<i64>,
    spent: Option<i64>,
    note: Option<Text>,
}

/// Takes the money of an activity: new lines are added, those that are there say what the file says
/// where it says something. Amounts that the file is silent about stay.
pub(super) async fn take(
    bring: &mut Bring<'_>,
    told: &Told,
    taken: &mut Taken<'_>,
    lang: Lang,
) -> Result<(), DbError> {
    let mut lines: BTreeMap<Key, Amounts> = BTreeMap::new();
    own(bring, told, taken, &mut lines);
    foreign(bring, told, taken, lang, &mut lines);
    for (key, amounts) in lines {
        write(bring, taken, key, amounts).await?;
    }
    Ok(())
}

fn line_of(amount: &Amount) -> Option<&str> {
    amount.own.iter().find(|(name, _)| name == "line").map(|(_, value)| value.as_str())
}

/// The lines of our extension, with what the elements beside them say now.
fn own(bring: &Bring<'_>, told: &Told, taken: &mut Taken<'_>, lines: &mut BTreeMap<Key, Amounts>) {
    for (_, form) in told.own.iter().filter(|(name, _)| name == LINE) {
        let Ok(form) = serde_json::from_str::<LineForm>(form) else {
            taken.remarks.push(remark(Grade::Warn, "aunar:field", form, Reason::ExtensionUnread));
            continue;
        };
        let register = bring.names.register();
        let entity = register.find(&form.entity).map(|e| e.id);
        let from = form.from.as_deref().map(|code| register.find(code).map(|e| e.id));
        let (Some(entity), false) = (entity, from == Some(None)) else {
            let who = form.from.as_deref().filter(|_| entity.is_some()).unwrap_or(&form.entity);
            taken.remarks.push(remark(Grade::Warn, "aunar:field", who, Reason::NobodysShare));
            continue;
        };
        // The database keeps to the same.
        let is_core = form.source == Source::Core;
        let fits = (1990..=2200).contains(&form.year)
            && form.quarter.is_none_or(|q| (1..=4).contains(&q))
            && (is_core == from.is_none()
                || matches!(form.source, Source::PooledFund | Source::Other));
        if !fits {
            let reason = Reason::ExtensionUnread;
            taken.remarks.push(remark(Grade::Warn, "aunar:field", &form.reference, reason));
            continue;
        }
        let of = |all: &[Amount], code: Option<&str>| {
            let mut own = all.iter().filter(|a| line_of(a) == Some(&form.reference));
            let found = own.find(|a| code.is_none_or(|code| a.code == code));
            found.and_then(|a| minor(&a.value, form.currency))
        };
        let amounts = Amounts {
            required: of(&told.budgets, None),
            available: of(&told.transactions, Some(COMMITMENT)),
            spent: of(&told.transactions, Some(EXPENDITURE)),
            note: form.note,
        };
        let key = Key {
            reference: Some(form.reference),
            entity,
            source: form.source.code(),
            from: from.flatten(),
            year: form.year,
            quarter: form.quarter,
            currency: form.currency,
        };
        lines.insert(key, amounts);
    }
}

/// Lines out of what another publisher says: a budget is what is needed in its year or quarter, what was
/// promised what there is, what was paid what was spent. All of it is the share of whoever leads.
fn foreign(
    bring: &mut Bring<'_>,
    told: &Told,
    taken: &mut Taken<'_>,
    lang: Lang,
    lines: &mut BTreeMap<Key, Amounts>,
) {
    let foreign = |a: &&Amount| line_of(a).is_none();
    let budgets: Vec<&Amount> = told.budgets.iter().filter(foreign).collect();
    let all: Vec<&Amount> = told.transactions.iter().filter(foreign).collect();
    if budgets.is_empty() && all.is_empty() {
        return;
    }
    let Some(owner) = taken.owner() else {
        taken.remarks.push(remark(Grade::Warn, "budget", "", Reason::NobodysShare));
        return;
    };
    // Money is promised once: by those who give, or by those who get.
    let promised = [COMMITMENT, PROMISED, FUNDS];
    let promised = promised.into_iter().find(|code| all.iter().any(|t| t.code == *code));
    let mut sums: BTreeMap<Key, [Option<i128>; 3]> = BTreeMap::new();
    let default = taken.funder();
    let of = |b: &&Amount| Budgeted {
        revised: b.revised,
        start: b.start,
        end: b.end,
        value_date: b.value_date,
    };
    let hold = iati::hold(&budgets.iter().map(of).collect::<Vec<_>>());
    for (budget, holds) in budgets.into_iter().zip(hold) {
        match holds {
            Holds::Yes => {}
            Holds::Replaced => continue,
            Holds::InPart => {
                let stretch = format!("{}/{}", budget.start, budget.end);
                let reason = Reason::RevisedInPart;
                taken.remarks.push(remark(Grade::Warn, "budget", &stretch, reason));
                continue;
            }
        }
        let (year, quarter) = match of_one(budget) {
            Some(found) => found,
            None => {
                let stretch = format!("{}/{}", budget.start, budget.end);
                taken.remarks.push(remark(Grade::Warn, "budget", &stretch, Reason::SeveralYears));
                (budget.start.year(), None)
            }
        };
        let at = (year, quarter);
        let read = add(&mut sums, taken, budget, ("budget", 0), (owner, default), at, bring);
        // A committed budget binds: it is there, unless transactions say what is.
        if read && promised.is_none() && budget.code.trim() == COMMITTED {
            add(&mut sums, taken, budget, ("budget", 1), (owner, default), at, bring);
        }
    }
    for transaction in all {
        let slot = match transaction.code.as_str() {
            DISBURSED | EXPENDITURE => 2,
            code if Some(code) == promised => 1,
            FUNDS | PROMISED | COMMITMENT => continue,
            other => {
                let element = "transaction-type";
                taken.remarks.push(remark(Grade::Warn, element, other, Reason::NotHeld));
                continue;
            }
        };
        let provider = transaction.provider.as_ref().filter(|_| slot == 1);
        let from = match provider.and_then(|p| bring.names.who(p, lang)) {
            Some(Named::Known(id, _)) => Some(id),
            _ => default,
        };
        let within = |key: &&Key| {
            let (start, end) = super::money::stretch(key.year, key.quarter);
            (start..=end).contains(&transaction.start)
        };
        // Into the line of the budget that it falls in, or into its year's.
        let found = sums
            .keys()
            .filter(within)
            .find(|k| k.from == from)
            .or_else(|| sums.keys().find(|k| within(k)));
        let when = found.map_or((transaction.start.year(), None), |k| (k.year, k.quarter));
        let from = found.map_or(from, |k| k.from.or(from));
        add(&mut sums, taken, transaction, ("transaction", slot), (owner, from), when, bring);
    }
    for (key, sums) in sums {
        let known = |sum: Option<i128>| sum.and_then(|s| i64::try_from(s).ok());
        // What is needed is of budgets, what there is and what was spent of transactions.
        for (element, sum) in ["budget", "transaction", "transaction"].into_iter().zip(sums) {
            if let Some(sum) = sum.filter(|sum| *sum < 0) {
                let amount = i64::try_from(-sum).map(|sum| decimal(sum, key.currency));
                let value = format!("{} -{}", key.currency, amount.unwrap_or_default());
                taken.remarks.push(remark(Grade::Warn, element, &value, Reason::BelowNothing));
            }
        }
        let [required, available, spent] = sums.map(|sum| known(sum).filter(|s| *s >= 0));
        // A line that says nothing is none.
        if required.or(available).or(spent).is_some() {
            lines.insert(key, Amounts { required, available, spent, note: None });
        }
    }
}

/// The year, and the quarter, that a budget is of; nothing where it is of neither.
fn of_one(budget: &Amount) -> Option<(i32, Option<u32>)> {
    let is = |unit: Unit| unit.around(budget.start) == (budget.start, budget.end);
    let quarter = (budget.start.month() - 1) / 3 + 1;
    match () {
        () if is(Unit::Year) => Some((budget.start.year(), None)),
        () if is(Unit::Quarter) => Some((budget.start.year(), Some(quarter))),
        () => None,
    }
}

fn add(
    sums: &mut BTreeMap<Key, [Option<i128>; 3]>,
    taken: &mut Taken<'_>,
    amount: &Amount,
    (element, slot): (&str, usize),
    (entity, from): (EntityId, Option<EntityId>),
    (year, quarter): (i32, Option<u32>),
    bring: &Bring<'_>,
) -> bool {
    let currency: Option<Currency> = amount.currency.trim().to_uppercase().parse().ok();
    let value = currency.and_then(|c| signed(&amount.value, c));
    let (Some(currency), Some(value), true) = (currency, value, (1990..=2200).contains(&year))
    else {
        let value = format!("{} {}", amount.currency, amount.value);
        taken.remarks.push(remark(Grade::Warn, element, &value, Reason::AmountUnread));
        return false;
    };
    let kind = from.and_then(|id| bring.names.register().get(id)).map(|e| e.kind);
    let source = match (from, kind) {
        (Some(from), _) if from == entity => Source::Core,
        (Some(_), Some(EntityKind::Fund)) => Source::PooledFund,
        (Some(_), _) => Source::Entity,
        (None, _) => Source::Other,
    };
    let from = from.filter(|_| source != Source::Core);
    let source = source.code();
    let key = Key { reference: None, entity, source, from, year, quarter, currency };
    let sum = &mut sums.entry(key).or_default()[slot];
    *sum = Some(sum.unwrap_or_default() + i128::from(value));
    true
}

/// An amount as others write it: perhaps below zero, where something is taken back, perhaps with more
/// decimals than the currency has, which are rounded.
fn signed(value: &str, currency: Currency) -> Option<i64> {
    let value = value.trim();
    let (sign, plain) = match value.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, value.strip_prefix('+').unwrap_or(value)),
    };
    if let Some(amount) = minor(plain, currency) {
        return Some(sign * amount);
    }
    let (whole, fraction) = plain.split_once('.')?;
    let kept = currency.decimals() as usize;
    let up = fraction.as_bytes().get(kept)?.is_ascii_digit().then(|| fraction.as_bytes()[kept])?;
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let cut = minor(&format!("{whole}.{}", &fraction[..kept]), currency)?;
    Some(sign * (cut + i64::from(up >= b'5')))
}

async fn write(
    bring: &mut Bring<'_>,
    taken: &mut Taken<'_>,
    key: Key,
    amounts: Amounts,
) -> Result<(), DbError> {
    let source = Source::from_code(key.source).unwrap_or(Source::Other);
    bring.ensure([key.entity].into_iter().chain(key.from)).await?;
    let there = bring.told().of(taken.activity).lines().find(|line| match &key.reference {
        Some(reference) => line.reference == *reference,
        None => {
            (line.entity, line.source, line.from, line.year, line.quarter, line.currency)
                == (key.entity, source, key.from, key.year, key.quarter, key.currency)
        }
    });
    let before = there.filter(|_| taken.was_there).cloned();
    let (id, version, reference) = match &before {
        Some(line) => (line.id, line.version + 1, line.reference.clone()),
        None => {
            let wanted = key.reference.as_deref();
            (LineId(Uuid::now_v7()), 1, bring.reference(Numbered::Line, wanted).await?)
        }
    };
    let stays = |said: Option<i64>, was: fn(&Line) -> Option<i64>| {
        said.or_else(|| before.as_ref().and_then(was))
    };
    let line = Line {
        id,
        plan: bring.plan,
        reference,
        version,
        activity: taken.activity,
        entity: key.entity,
        source,
        from: key.from,
        year: key.year,
        quarter: key.quarter,
        currency: key.currency,
        required: stays(amounts.required, |l| l.required),
        available: stays(amounts.available, |l| l.available),
        spent: stays(amounts.spent, |l| l.spent),
        note: amounts.note.or_else(|| before.as_ref().and_then(|l| l.note.clone())),
        removed_at: None,
    };
    match before {
        Some(before) if (Line { version: before.version, ..line.clone() }) == before => {}
        Some(before) => {
            money::update(bring.tx, &line).await?;
            let (record, after) = (line.id.0, json!(line));
            bring.entry("edit", ("budget-line", record), Some(json!(before)), after);
        }
        None => {
            money::insert(bring.tx, std::slice::from_ref(&line)).await?;
            bring.entry("create", ("budget-line", line.id.0), None, json!(line));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
