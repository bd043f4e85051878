//! Budget lines and exchange rates of the sample: figures that nobody ever had, made so that every
//! page has something to show: gaps, surpluses, blanks, five currencies, several owners.

use super::number;
use crate::records::money;
use crate::sample::deed::created;
use crate::sample::lac::Written;
use aunar_db::{Entry, Tx};
use aunar_domain::activity::{Activity, Part};
use aunar_domain::ids::{EntityId, LineId};
use aunar_domain::money::{Currency, Line, Rate, Source};
use aunar_domain::words::{Lang, Text};
use chrono::{Datelike, NaiveDate};
use serde_json::json;
use uuid::Uuid;

/// What a dollar is worth in the sample: round numbers near those of the years, and no table of
/// anybody's.
const RATES: [(&str, [i64; 2]); 4] = [
    ("BRL", [4_900_000, 5_400_000]),
    ("CLP", [840_000_000, 940_000_000]),
    ("COP", [4_300_000_000, 4_100_000_000]),
    ("EUR", [920_000, 925_000]),
];

/// Writes them; their history.
pub(super) async fn write(tx: &mut Tx, of: &Written<'_>) -> anyhow::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let network = of.network.id.0;
    for (code, by_year) in RATES {
        for (year, per_dollar) in (2023..).zip(by_year) {
            let day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
            let source = "Tasa ilustrativa de la instalación de ejemplo".to_owned();
            let rate = Rate { currency: code.parse()?, day, per_dollar, source };
            money::write_rate(tx, network, &rate).await?;
            entries.push(created("rate", network, None, json!(rate)));
        }
    }
    let mut lines = Vec::new();
    for activity in of.activities {
        lines.extend(lines_of(of, activity)?);
    }
    for (n, line) in (1..).zip(&mut lines) {
        line.reference = format!("M-{n:03}");
    }
    money::insert(tx, &lines).await?;
    let in_plan = Some(of.plan.id);
    entries.extend(lines.iter().map(|l| created("budget-line", l.id.0, in_plan, json!(l))));
    Ok(entries)
}

/// The lines of an activity: one for each of its owners and year, in the currency of its country where
/// it has one.
fn lines_of(of: &Written<'_>, activity: &Activity) -> anyhow::Result<Vec<Line>> {
    let (reference, content) = (&activity.reference, &activity.content);
    let Some(period) = content.period.filter(|_| number(reference, "funded", 10) < 8) else {
        return Ok(Vec::new());
    };
    let mut owners: Vec<EntityId> = content.leading();
    owners.extend(content.having(Part::Contributor).take(1));
    let funder = content.having(Part::Funder).next();
    let currency: Currency = match content.places.as_slice() {
        [one] if one == "BR" => "BRL".parse()?,
        [one] if one == "CL" => "CLP".parse()?,
        [one] if one == "CO" => "COP".parse()?,
        _ if number(reference, "euro", 9) == 0 => "EUR".parse()?,
        _ => Currency::USD,
    };
    let dollar = RATES.iter().find(|(code, _)| *code == currency.code());
    let worth = dollar.map_or(1_000_000, |(_, by_year)| by_year[0]);
    let ended = content.status.public() == aunar_domain::activity::PublicStatus::Completed;
    let Some(leads) = owners.first().copied() else { return Ok(Vec::new()) };
    let mut lines = Vec::new();
    for (n, entity) in owners.into_iter().enumerate() {
        let years = period.start.year()..=period.end.year();
        for year in years.take(2) {
            let key = format!("{reference} {n} {year}");
            // Thousands of dollars, in the currency's own round numbers.
            let main = (4 + number(&key, "required", 46)) * 1000 * worth / 1_000_000;
            let round = if main > 1_000_000 { main / 100_000 * 100_000 } else { main };
            let required = round * 10_i64.pow(currency.decimals());
            let share = [40, 70, 85, 100, 100, 110][usize::try_from(number(&key, "share", 6))?];
            let available = (number(&key, "blank", 8) != 0).then_some(required * share / 100);
            let done = if ended { 96 } else { number(&key, "done", 60) };
            let spent = available.map(|a| a.min(required) * done / 100);
            let lead = n == 0;
            // Whoever pays for its own share has it from its own resources.
            let (source, from) = match (lead, funder.filter(|f| *f != entity)) {
                (true, Some(funder)) => (Source::Entity, Some(funder)),
                (true, None) if number(&key, "fund", 7) == 0 => (Source::PooledFund, None),
                // Some take part with what the lead gives them.
                (false, _) if number(&key, "given", 4) == 0 => (Source::Entity, Some(leads)),
                _ => (Source::Core, None),
            };
            lines.push(Line {
                id: LineId(Uuid::now_v7()),
                plan: of.plan.id,
                reference: String::new(),
                version: 1,
                activity: activity.id,
                entity,
                source,
                from,
                year,
                quarter: (period.start.year() == period.end.year())
                    .then(|| period.end.month0() / 3 + 1)
                    .filter(|_| number(&key, "quarter", 3) > 0),
                currency,
                required: Some(required),
                available,
                spent,
                note: (source == Source::PooledFund)
                    .then(|| Text::new(Lang::Es, "Fondo mancomunado. Cifra ilustrativa."))
                    .flatten(),
                removed_at: None,
            });
        }
    }
    Ok(lines)
}
