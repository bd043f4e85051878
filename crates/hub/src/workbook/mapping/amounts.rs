//! Columns of amounts: which measure, of which year, in which currency; and what their cells say.

use super::text;
use crate::exchange::Amount;
use crate::web::Tongue;
use aunar_domain::figure;
use aunar_domain::intake::{Cell, Grid};
use aunar_domain::money::{Currency, MOST, Measure};
use aunar_domain::plan::Plan;
use aunar_domain::register::Register;
use aunar_domain::words::{Lang, fold};
use chrono::Datelike;

/// The words by which a column of amounts is known, folded.
const WORDS: &[(Measure, &[&str])] = &[
    (
        Measure::Spent,
        &[
            "expenditure",
            "expenditures",
            "spent",
            "expense",
            "expenses",
            "delivery",
            "gastado",
            "gasto",
            "gastos",
            "ejecutado",
            "ejecucion",
            "despesa",
            "despesas",
            "gastos",
            "executado",
            "depense",
            "depenses",
        ],
    ),
    (
        Measure::Available,
        &[
            "available",
            "funded",
            "committed",
            "disponible",
            "disponibles",
            "financiado",
            "comprometido",
            "disponivel",
            "disponiveis",
            "engage",
        ],
    ),
    (
        Measure::Required,
        &[
            "budget",
            "required",
            "requirement",
            "requirements",
            "cost",
            "costs",
            "amount",
            "presupuesto",
            "requerido",
            "requeridos",
            "necesario",
            "costo",
            "costos",
            "monto",
            "orcamento",
            "necessario",
            "custo",
            "custos",
            "valor",
            "requis",
            "requises",
            "cout",
            "couts",
            "montant",
        ],
    ),
];

/// What a column of amounts can hold in a plan.
pub(super) fn options(t: Tongue, plan: &Plan) -> Vec<(String, String)> {
    let mut options = Vec::new();
    for year in plan.start.year()..=plan.end.year() {
        for measure in Measure::ALL {
            let words = t.label("map-amount", measure.code());
            options.push((format!("{} {year}", measure.code()), format!("{words} {year}")));
        }
    }
    options
}

/// The measure and the year of an option.
pub(super) fn read(means: &str) -> Option<(Measure, i32)> {
    let mut parts = means.split(' ');
    let measure = Measure::from_code(parts.next()?)?;
    let year = parts.next()?.parse().ok().filter(|y| (1990..=2200).contains(y))?;
    Some((measure, year))
}

/// What is proposed for a column that is called so: `Total required resources 2027 (USD)`.
pub(super) fn proposed(header: &str, plan: &Plan) -> Option<String> {
    let folded = fold(header);
    let words: Vec<&str> = folded.split(' ').collect();
    let (measure, _) = WORDS.iter().find(|(_, known)| words.iter().any(|w| known.contains(w)))?;
    let years = plan.start.year()..=plan.end.year();
    let named = words.iter().filter(|w| w.len() == 4).find_map(|w| w.parse::<i32>().ok());
    let year = match named {
        Some(year) => Some(year).filter(|y| years.contains(y))?,
        None => plan.start.year(),
    };
    Some(format!("{} {year}", measure.code()))
}

/// The currency that a header names.
pub(super) fn currency_of(header: &str) -> Option<Currency> {
    if header.contains("US$") {
        return Some(Currency::USD);
    }
    let mut codes = header.split(|c: char| !c.is_ascii_alphabetic());
    codes.find_map(|w| (w.len() == 3 && w.to_uppercase() == w).then(|| w.parse().ok()).flatten())
}

/// The amounts of the columns that were said to hold some.
pub(super) fn of(
    grid: &Grid,
    (head, data): (usize, usize),
    means: &[String],
    (currency, lang): (Currency, Lang),
    (lead, register): (Option<usize>, &Register),
) -> Vec<Amount> {
    let mut amounts = Vec::new();
    for (at, means) in means.iter().enumerate() {
        let Some((measure, year)) = read(means) else { continue };
        let header = grid.rows.get(head).and_then(|row| row.get(at)).map(text).unwrap_or_default();
        let currency = currency_of(&header).unwrap_or(currency);
        for (row, cells) in grid.rows.iter().enumerate().skip(data) {
            let Some(cell) = cells.get(at) else { continue };
            let written = text(cell);
            if written.trim().is_empty() && !matches!(cell, Cell::Uncomputed) {
                continue;
            }
            if matches!(fold(&written).as_str(), "" | "n a" | "na" | "nd" | "tbc" | "tbd")
                && matches!(cell, Cell::Text(_))
            {
                continue;
            }
            let entity = lead.and_then(|at| cells.get(at)).map(text);
            amounts.push(Amount {
                row: u32::try_from(row + 1).unwrap_or(u32::MAX),
                column: super::super::back::letters(at),
                header: header.clone(),
                minor: minor(cell, currency, lang),
                written,
                measure,
                year,
                currency,
                entity: entity.and_then(|name| register.find(&name).map(|e| e.id)),
            });
        }
    }
    amounts
}

/// A cell in minor units of a currency; nothing where it says no amount from zero that can be held.
fn minor(cell: &Cell, currency: Currency, lang: Lang) -> Option<i64> {
    let decimals = currency.decimals();
    let unit = 10_i64.pow(decimals);
    let read = match cell {
        Cell::Number(number) => {
            let parts = (number * unit as f64).round();
            let is_exact = (number * unit as f64 - parts).abs() < 1e-3;
            (is_exact && parts.abs() < 9e15).then_some(parts as i64)?
        }
        Cell::Text(text) => {
            let code = currency.to_string();
            let bare = text.trim().replace(&code, "").replace("US$", "").replace(['$', '€'], "");
            figure::read(bare.trim(), lang, decimals).ok()?
        }
        _ => return None,
    };
    (read >= 0 && read / unit <= MOST).then_some(read)
}

#[cfg(test)]
mod tests;
