//! A table of exchange rates as a file brings it: currency, day, how much a dollar is worth, source.

use super::{Currency, Rate};
use crate::figure;
use crate::words::{Lang, fold};
use chrono::NaiveDate;
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

codes! {
    /// Why a row of a table of rates is refused.
    pub enum RowTrouble ("trouble with a row of rates") {
        /// It names no currency of ISO 4217.
        Currency = "currency",
        /// It has no day as `2024-07-01`.
        Day = "day",
        /// It has no rate above zero with six decimals at most.
        Rate = "rate",
        /// The point or comma of its rate may part thousands or decimals, and no other row tells.
        Ambiguous = "ambiguous",
        /// It says another rate for a currency and day than a row before it.
        Twice = "twice",
    }
}

/// A row that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedRow {
    /// Which it is in the file, from 1.
    pub row: usize,
    /// In which column, as its header calls it.
    pub column: String,
    /// Why.
    pub trouble: RowTrouble,
    /// What stands there.
    pub found: String,
}

/// What a table brings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RateTable {
    /// The rates, each currency and day once.
    pub rates: Vec<Rate>,
    /// The rows that are refused.
    pub refused: Vec<RefusedRow>,
}

/// How points and commas are used in a column of rates, as far as single cells tell for certain.
#[derive(Default)]
struct Marks {
    decimals: Vec<char>,
    thousands: Vec<char>,
}

/// The mark of a figure that may part thousands as well as decimals: `4.987`, `3,900`.
fn in_doubt(cell: &str) -> Option<char> {
    let mut marks = cell.chars().filter(|c| matches!(c, '.' | ','));
    let (mark, None) = (marks.next()?, marks.next()) else {
        return None;
    };
    let (before, after) = cell.split_once(mark)?;
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let thousands = after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0');
    (thousands && digits(before) && digits(after)).then_some(mark)
}

impl Marks {
    fn see(&mut self, cell: &str) {
        let marks: Vec<char> = cell.chars().filter(|c| matches!(c, '.' | ',')).collect();
        match marks.as_slice() {
            [] => {}
            [one] if in_doubt(cell).is_none() => self.decimals.push(*one),
            [_] => {}
            [first, .., last] if first != last => {
                self.thousands.push(*first);
                self.decimals.push(*last);
            }
            [first, ..] => self.thousands.push(*first),
        }
    }

    /// A rate in millionths; `None` inside where nothing tells what its mark parts.
    fn read(&self, cell: &str) -> Result<i64, RowTrouble> {
        let plain = match in_doubt(cell) {
            None => cell.to_owned(),
            Some(mark) => {
                match (self.decimals.contains(&mark), self.thousands.contains(&mark)) {
                    // With one more digit it is in doubt no more, and worth the same.
                    (true, false) => format!("{cell}0"),
                    (false, true) => cell.replace(mark, ""),
                    _ => return Err(RowTrouble::Ambiguous),
                }
            }
        };
        let read = figure::read(&plain, Lang::En, 6);
        read.ok().filter(|rate| *rate > 0).ok_or(RowTrouble::Rate)
    }
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
