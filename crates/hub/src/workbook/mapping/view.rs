//! The page on which somebody says what a workbook holds.

use super::super::back::letters;
use super::super::lists::Lists;
use super::super::place::Place;
use super::{HEADS, Mapped, amounts, columns, text, values};
use crate::exchange::Outcome;
use crate::records::returned::ReturnedCopy;
use crate::web::{Answer, Cx, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::intake::Cell;
use axum::http::StatusCode;

/// How many rows are shown of the file.
const SAMPLES: usize = 5;
/// How many remarks are told.
const MOST_TOLD: usize = 100;

#[derive(Template)]
#[template(path = "workbook/pages/mapping.html")]
struct MappingPage {
    shell: Shell,
    base: String,
    path: String,
    file: String,
    remembered: bool,
    sheets: Vec<(usize, String)>,
    sheet: usize,
    heads: Vec<(usize, String)>,
    head: usize,
    currency: String,
    together: Option<bool>,
    options: Vec<(String, String)>,
    columns: Vec<ColumnView>,
    words: Vec<values::Asked>,
    more_words: Option<String>,
    outcome: Option<OutcomeView>,
    takes: bool,
    trouble: Option<String>,
}

struct ColumnView {
    name: String,
    letter: String,
    title: String,
    samples: Vec<String>,
    means: String,
}

struct OutcomeView {
    counts: String,
    amounts: Option<String>,
    remarks: Vec<String>,
    more: Option<String>,
}

/// What a column was said to hold, in words.
pub(super) fn label_of(t: Tongue, means: &str) -> String {
    match amounts::read(means) {
        Some((measure, year)) => format!("{} {year}", t.label("map-amount", measure.code())),
        None => columns::label(t, means),
    }
}

fn told(outcome: &Outcome, t: Tongue) -> OutcomeView {
    let all = outcome.rows.iter().flat_map(|r| &r.remarks).chain(&outcome.remarks);
    let all: Vec<String> = all
        .map(|remark| {
            let line = remark.text(t);
            // On this page a name becomes a new entry by being said to be one.
            match remark.reason {
                "unknown-entity" => format!("{line} {}", t.t("map-say-who")),
                _ => line,
            }
        })
        .collect();
    let more = all.len().saturating_sub(MOST_TOLD);
    OutcomeView {
        counts: outcome.counted(t),
        amounts: (outcome.amounts > 0).then(|| t.n("map-amounts", outcome.amounts as u64)),
        remarks: all.into_iter().take(MOST_TOLD).collect(),
        more: (more > 0).then(|| t.n("copy-left-out", more as u64)),
    }
}

/// Draws it.
pub(super) async fn draw(
    cx: &Cx,
    place: &Place,
    copy: &ReturnedCopy,
    mapped: &Mapped,
    (outcome, trouble): (Option<Outcome>, Option<String>),
) -> Answer {
    let t = cx.t();
    let grid = mapped.grid();
    let empty = Vec::new();
    let head = grid.rows.get(mapped.head).unwrap_or(&empty);
    let cell = |row: &Vec<Cell>, at: usize| -> String {
        row.get(at).map(text).unwrap_or_default().chars().take(120).collect()
    };
    let samples: Vec<&Vec<Cell>> =
        grid.rows.iter().skip(mapped.data()).filter(|r| !r.is_empty()).take(SAMPLES).collect();
    let columns = (0..mapped.means.len())
        .map(|at| ColumnView {
            name: format!("column.{at}"),
            letter: letters(at),
            title: cell(head, at),
            samples: samples.iter().map(|row| cell(row, at)).filter(|s| !s.is_empty()).collect(),
            means: mapped.means[at].clone(),
        })
        .filter(|c| !c.title.is_empty() || !c.samples.is_empty())
        .collect();
    let heads = grid.rows.iter().enumerate().take(HEADS).filter(|(_, row)| !row.is_empty());
    let heads = heads.map(|(at, row)| {
        let words: Vec<String> = row.iter().map(text).filter(|w| !w.is_empty()).take(4).collect();
        let words: String = words.join(" | ").chars().take(60).collect();
        (at, format!("{} · {words}", at + 1))
    });
    let lists = Lists::in_language(&place.around(cx).await?, t);
    let (words, more) = values::asked(&mapped.words, (outcome.as_ref(), &mapped.told()), &lists, t);
    let page = MappingPage {
        shell: Shell::of(cx, &place.network, Some(&place.code), "plan", &t.t("map-title")),
        base: place.base(),
        path: format!("{}/{}", place.base(), copy.id),
        file: copy.name.clone(),
        remembered: mapped.remembered,
        sheets: mapped.grids.iter().enumerate().map(|(n, g)| (n, g.sheet.clone())).collect(),
        sheet: mapped.sheet,
        heads: heads.collect(),
        head: mapped.head,
        currency: mapped.no_currency.clone().unwrap_or_else(|| mapped.currency.to_string()),
        together: mapped.together,
        options: columns::options(t, &place.plan().plan),
        columns,
        words,
        more_words: (more > 0).then(|| t.n("map-more-words", more as u64)),
        takes: outcome.as_ref().is_some_and(|o| o.changes() > 0),
        outcome: outcome.as_ref().map(|outcome| told(outcome, t)),
        trouble: trouble.clone(),
    };
    let status = trouble.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    respond::private_page(cx, status, &page)
}
