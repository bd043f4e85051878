//! Money as the standard tells it: what a line needs is a budget of its year or quarter, what there is
//! for it an incoming commitment, what was spent of it an expenditure. Each line stands in one activity,
//! so that nothing is counted twice however many take part.

use super::place::{Place, organisation};
use aunar_domain::activity::Activity;
use aunar_domain::money::{Currency, Line, Measure, Source};
use aunar_domain::period::Unit;
use aunar_domain::words::Text;
use aunar_formats::iati::{Amount, Organisation};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// BudgetStatus: indicative.
const INDICATIVE: &str = "1";
/// BudgetStatus: committed.
pub(super) const COMMITTED: &str = "2";
/// TransactionType: incoming commitment.
pub(super) const COMMITMENT: &str = "11";
/// TransactionType: expenditure.
pub(super) const EXPENDITURE: &str = "4";

/// What of a line the standard's elements do not say.
#[derive(Serialize, Deserialize)]
pub(super) struct LineForm {
    pub(super) reference: String,
    pub(super) version: i64,
    pub(super) entity: String,
    pub(super) source: Source,
    pub(super) from: Option<String>,
    pub(super) year: i32,
    pub(super) quarter: Option<u32>,
    pub(super) currency: Currency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<Text>,
}

/// The lines of an activity as our extension has them.
pub(super) fn forms(place: &Place<'_>, activity: &Activity) -> Vec<LineForm> {
    let code = |id| {
        let entity = place.network.common.register.get(id);
        entity.map(|e| e.code.clone()).unwrap_or_default()
    };
    let form = |line: &Line| LineForm {
        reference: line.reference.clone(),
        version: line.version,
        entity: code(line.entity),
        source: line.source,
        from: line.from.map(code),
        year: line.year,
        quarter: line.quarter,
        currency: line.currency,
        note: line.note.clone(),
    };
    place.told().of(activity.id).lines().map(form).collect()
}

/// The budgets and transactions of an activity.
pub(super) fn told(place: &Place<'_>, activity: &Activity) -> (Vec<Amount>, Vec<Amount>) {
    let (mut budgets, mut transactions) = (Vec::new(), Vec::new());
    for line in place.told().of(activity.id).lines() {
        let (start, end) = stretch(line.year, line.quarter);
        let own = vec![("line".to_owned(), line.reference.clone())];
        let amount = |code: &str, measure| {
            Some(Amount {
                revised: false,
                code: code.to_owned(),
                start,
                end,
                value: decimal(line.amount(measure)?, line.currency),
                currency: line.currency.to_string(),
                value_date: start,
                description: Vec::new(),
                provider: None,
                receiver: None,
                of: Default::default(),
                own: own.clone(),
            })
        };
        // What is needed and promised in full is committed.
        let is_promised = line.required.is_some() && line.available >= line.required;
        let status = if is_promised { COMMITTED } else { INDICATIVE };
        budgets.extend(amount(status, Measure::Required));
        // What is told has happened: money for a year to come was promised by today.
        let day = end.min(place.today);
        let owner = entity(place, line.entity);
        let from = match line.source {
            Source::Core => owner.clone(),
            _ => line.from.and_then(|id| entity(place, id)),
        };
        for (code, measure) in [(COMMITMENT, Measure::Available), (EXPENDITURE, Measure::Spent)] {
            let Some(amount) = amount(code, measure) else { continue };
            let provider = if code == COMMITMENT { from.clone() } else { owner.clone() };
            let receiver = (code == COMMITMENT).then(|| owner.clone()).flatten();
            let (start, end) = (day, day);
            transactions.push(Amount { start, end, value_date: day, provider, receiver, ..amount });
        }
    }
    (budgets, transactions)
}

fn entity(place: &Place<'_>, id: aunar_domain::ids::EntityId) -> Option<Organisation> {
    // Types stand where an organisation takes part.
    let one = place.network.common.register.get(id).map(organisation)?;
    Some(Organisation { kind: None, ..one })
}

/// The first and last day of a year or of a quarter of it.
pub(super) fn stretch(year: i32, quarter: Option<u32>) -> (NaiveDate, NaiveDate) {
    let (unit, month) = match quarter {
        Some(quarter) => (Unit::Quarter, quarter.clamp(1, 4) * 3),
        None => (Unit::Year, 1),
    };
    unit.around(NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default())
}

/// An amount in minor units as a decimal number.
pub(super) fn decimal(amount: i64, currency: Currency) -> String {
    let decimals = currency.decimals();
    let unit = 10_i64.pow(decimals);
    match decimals {
        0 => amount.to_string(),
        _ => format!("{}.{:0width$}", amount / unit, amount % unit, width = decimals as usize),
    }
}

/// A decimal number in minor units of a currency; nothing where it is no number, is below nothing, has
/// more decimals than the currency, or is more than is kept.
pub(super) fn minor(value: &str, currency: Currency) -> Option<i64> {
    let value = value.trim();
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let decimals = currency.decimals() as usize;
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let fraction = fraction.trim_end_matches('0');
    if whole.is_empty() || !digits(whole) || !digits(fraction) || fraction.len() > decimals {
        return None;
    }
    let amount: i64 = format!("{whole}{fraction:0<decimals$}").parse().ok()?;
    let most = aunar_domain::money::MOST.checked_mul(10_i64.pow(currency.decimals()))?;
    (amount <= most).then_some(amount)
}

#[cfg(test)]
mod tests;
