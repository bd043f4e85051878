//! A table of exchange rates as a file brings it: currency, day, how much a dollar is worth, source.

mod marks;
mod refused;

pub use refused::{RefusedRow, RowTrouble};

use super::{Currency, Rate};
use crate::words::fold;
use chrono::NaiveDate;
use marks::Marks;
use std::collections::BTreeMap;

/// What the columns of a table may be called, in four languages and as the United Nations' own
/// downloads do.
const CURRENCY: &[&str] =
    &["currency", "moneda", "moeda", "devise", "monnaie", "abbreviation", "code"];
const DAY: &[&str] = &[
    "day",
    "date",
    "dia",
    "fecha",
    "data",
    "jour",
    "effective date",
    "efective date",
    "vigente desde",
    "desde",
    "from",
    "em vigor desde",
    "en vigueur le",
];
const RATE: &[&str] =
    &["rate", "tasa", "tipo de cambio", "taxa", "taux", "per dollar", "operational rate"];
const SOURCE: &[&str] = &["source", "fuente", "fonte"];

/// Most rows that are read.
pub const MOST_ROWS: usize = 100_000;

/// What a table brings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RateTable {
    /// The rates, each currency and day once.
    pub rates: Vec<Rate>,
    /// The rows that are refused.
    pub refused: Vec<RefusedRow>,
}

/// Reads a table; `None` if no row names the columns of currency, day and rate. Rates without a source
/// get the one given. What a point or a comma parts is told by the column as a whole and never guessed:
/// `4.987` is read where `0.925` stands beside it.
#[must_use]
pub fn read_rates(rows: &[Vec<String>], source: &str) -> Option<RateTable> {
    let at = |header: &[String], names: &[&str]| {
        header.iter().position(|cell| names.contains(&fold(cell).trim()))
    };
    let (head, columns) = rows.iter().take(50).enumerate().find_map(|(n, header)| {
        let columns = [at(header, CURRENCY)?, at(header, DAY)?, at(header, RATE)?];
        Some((n, (columns, at(header, SOURCE))))
    })?;
    let ([currency_at, day_at, rate_at], source_at) = columns;
    let below = || rows.iter().enumerate().skip(head + 1).take(MOST_ROWS);
    let cell = |row: &'_ [String], at: usize| -> String {
        row.get(at).map(|cell| cell.trim().to_owned()).unwrap_or_default()
    };
    let mut marks = Marks::default();
    below().for_each(|(_, row)| marks.see(&cell(row, rate_at)));
    let mut table = RateTable::default();
    let mut seen: BTreeMap<(Currency, NaiveDate), i64> = BTreeMap::new();
    for (n, row) in below() {
        if row.iter().all(|cell| cell.trim().is_empty()) || crate::intake::is_tag_row(row) {
            continue;
        }
        let mut refuse = |trouble, at: usize| {
            let found = cell(row, at).chars().take(80).collect();
            let column = cell(&rows[head], at);
            table.refused.push(RefusedRow { row: n + 1, column, trouble, found });
        };
        let Ok(currency) = cell(row, currency_at).to_uppercase().parse::<Currency>() else {
            refuse(RowTrouble::Currency, currency_at);
            continue;
        };
        let day = cell(row, day_at).get(..10).and_then(|d| d.parse::<NaiveDate>().ok());
        let Some(day) = day else {
            refuse(RowTrouble::Day, day_at);
            continue;
        };
        let per_dollar = match marks.read(&cell(row, rate_at)) {
            Ok(per_dollar) => per_dollar,
            Err(trouble) => {
                refuse(trouble, rate_at);
                continue;
            }
        };
        match seen.get(&(currency, day)) {
            Some(there) if *there == per_dollar => {}
            Some(_) => refuse(RowTrouble::Twice, rate_at),
            None => {
                seen.insert((currency, day), per_dollar);
                let own = source_at.map(|at| cell(row, at)).filter(|own| !own.is_empty());
                let source = own.unwrap_or_else(|| source.to_owned());
                table.rates.push(Rate { currency, day, per_dollar, source });
            }
        }
    }
    Some(table)
}

#[cfg(test)]
mod tests;
