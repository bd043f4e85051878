//! A table of exchange rates as a file brings it: currency, day, how much a dollar is worth, source.

use super::{Currency, Rate};
use crate::figure;
use crate::words::{Lang, fold};
use chrono::NaiveDate;

/// What the columns of a table may be called, in four languages and as the United Nations' own
/// downloads do.
const CURRENCY: &[&str] = &["currency", "moneda", "moeda", "devise", "abbreviation", "code"];
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
        /// It says another rate for a currency and day than a row before it.
        Twice = "twice",
    }
}

/// A row that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedRow {
    /// Which it is in the file, from 1.
    pub row: usize,
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

/// Reads a table; `None` if no row names the columns of currency, day and rate. Rates without a source
/// get the one given.
#[must_use]
pub fn read_rates(rows: &[Vec<String>], lang: Lang, source: &str) -> Option<RateTable> {
    let at = |header: &[String], names: &[&str]| {
        header.iter().position(|cell| names.contains(&fold(cell).trim()))
    };
    let (head, columns) = rows.iter().take(50).enumerate().find_map(|(n, header)| {
        let columns = [at(header, CURRENCY)?, at(header, DAY)?, at(header, RATE)?];
        Some((n, (columns, at(header, SOURCE))))
    })?;
    let ([currency_at, day_at, rate_at], source_at) = columns;
    let mut table = RateTable::default();
    for (n, row) in rows.iter().enumerate().skip(head + 1).take(MOST_ROWS) {
        let cell = |at: usize| row.get(at).map(|cell| cell.trim()).unwrap_or_default();
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let mut refuse = |trouble, found: &str| {
            let found = found.chars().take(80).collect();
            table.refused.push(RefusedRow { row: n + 1, trouble, found });
        };
        let Ok(currency) = cell(currency_at).to_uppercase().parse::<Currency>() else {
            refuse(RowTrouble::Currency, cell(currency_at));
            continue;
        };
        let Some(day) = cell(day_at).get(..10).and_then(|d| d.parse::<NaiveDate>().ok()) else {
            refuse(RowTrouble::Day, cell(day_at));
            continue;
        };
        let read = figure::read(cell(rate_at), lang, 6);
        let Some(per_dollar) = read.ok().filter(|rate| *rate > 0) else {
            refuse(RowTrouble::Rate, cell(rate_at));
            continue;
        };
        let own = source_at.map(cell).filter(|own| !own.is_empty()).unwrap_or(source);
        let rate = Rate { currency, day, per_dollar, source: own.to_owned() };
        match table.rates.iter().find(|r| (r.currency, r.day) == (currency, day)) {
            None => table.rates.push(rate),
            Some(there) if there.per_dollar == per_dollar => {}
            Some(_) => refuse(RowTrouble::Twice, cell(rate_at)),
        }
    }
    Some(table)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        text.lines().map(|l| l.split(';').map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_table_is_read_row_by_row() {
        let table = rows(
            "Tasas operativas;;\nMoneda;Fecha;Tasa\nEUR;2024-01-01;0,905\nBRL;2024-01-01;4,85\n\
             EUR;2024-01-01;0,905\nEUR;2024-01-01;0,9\nEURO;2024-01-01;1\nCOP;enero;3900\nCOP;2024-01-01;N/A\n;;\nCLP;2024-01-01;-3",
        );
        let read = read_rates(&table, Lang::Es, "ilustrativo").expect("a table");
        let rates: Vec<(&str, i64)> =
            read.rates.iter().map(|r| (r.currency.code(), r.per_dollar)).collect();
        assert_eq!(rates, [("EUR", 905_000), ("BRL", 4_850_000)]);
        let refused: Vec<(usize, RowTrouble)> =
            read.refused.iter().map(|r| (r.row, r.trouble)).collect();
        use RowTrouble as T;
        assert_eq!(
            refused,
            [(6, T::Twice), (7, T::Currency), (8, T::Day), (9, T::Rate), (11, T::Rate)]
        );
        assert_eq!(read_rates(&rows("a;b\nEUR;1"), Lang::Es, "x"), None);
    }

    proptest! {
        #[test]
        fn any_table_is_read(cells in proptest::collection::vec(proptest::collection::vec(any::<String>(), 0..4), 0..6)) {
            let mut all = rows("currency;date;rate");
            all.extend(cells);
            let read = read_rates(&all, Lang::En, "x").expect("it has a header");
            prop_assert!(read.rates.iter().all(|r| r.per_dollar > 0));
        }
    }
}
