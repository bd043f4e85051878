//! What a column can be said to hold, and what is proposed by what it is called.

use super::amounts;
use crate::web::Tongue;
use aunar_domain::intake::{self, Field, Grid};
use aunar_domain::plan::Plan;
use aunar_domain::words::Lang;
use std::collections::HashMap;

/// What a column can be said to hold, by the headers of our own table.
fn headers() -> Vec<String> {
    let plain = ["title", "description", "deliverable", "slip reason"].map(str::to_owned);
    let ours = intake::header().into_iter().filter(|h| !h.ends_with("(about)"));
    plain
        .into_iter()
        .chain(ours.filter(|h| h != "id" && h != "version"))
        .chain(["start", "end"].map(str::to_owned))
        .collect()
}

/// The header of our own table for a field.
fn known() -> HashMap<(Field, Option<Lang>), String> {
    let mut known = HashMap::new();
    for header in headers() {
        if let Some(meaning) = intake::column_named(&header) {
            known.entry(meaning).or_insert(header);
        }
    }
    known
}

/// What a field is called, with the language of its texts.
pub(super) fn label(t: Tongue, header: &str) -> String {
    let (name, lang) = match header.split_once(" (") {
        Some((name, lang)) => (name, Some(lang.trim_end_matches(')'))),
        None => (header, None),
    };
    let code = name.to_lowercase().replace(' ', "-");
    let words = t.try_label("map-field", &code).unwrap_or_else(|| name.to_owned());
    match lang {
        Some(lang) => format!("{words} ({lang})"),
        None => words,
    }
}

/// What a field is called.
pub(super) fn field(t: Tongue, field: Field) -> String {
    let known = known();
    let header = known.get(&(field, None)).map(String::as_str);
    header.map_or_else(|| field.code().to_owned(), |header| label(t, header))
}

/// All that a column can be said to hold: what is typed into the form, and what is read.
pub(super) fn options(t: Tongue, plan: &Plan) -> Vec<(String, String)> {
    let unused = (String::new(), t.t("map-unused"));
    let named = headers().into_iter().map(|h| {
        let words = label(t, &h);
        (h, words)
    });
    std::iter::once(unused).chain(named).chain(amounts::options(t, plan)).collect()
}

/// What is proposed for each column of a sheet with these titles.
pub(super) fn proposed(grid: &Grid, head: usize, width: usize, plan: &Plan) -> Vec<String> {
    let known = known();
    let mut means = vec![String::new(); width];
    for column in intake::proposed(grid, head).into_iter().filter(|c| !c.about) {
        let Some(slot) = means.get_mut(column.index) else { continue };
        let header = column
            .field
            .and_then(|f| known.get(&(f, column.lang)).or_else(|| known.get(&(f, None))));
        match header {
            Some(header) => slot.clone_from(header),
            None if column.field.is_none() => {
                if let Some(amount) = amounts::proposed(&column.header, plan) {
                    *slot = amount;
                }
            }
            None => {}
        }
    }
    means
}
