//! Somebody's own words for a status, a kind, a place, an organisation: which of ours each means. What a
//! file says and nobody here knows is listed with what is proposed, and a person chooses.

use super::super::lists::{List, Lists};
use super::{columns, text};
use crate::exchange::Outcome;
use crate::records::returned::OwnWord;
use crate::web::{Form, Tongue};
use aunar_domain::intake::{Cell, Field, Grid, Told, nearest};
use aunar_domain::plan::PriorityKind;
use aunar_domain::words::fold;

/// Said of a word that is left out.
pub(super) const LEFT_OUT: &str = "-";
/// Said of a name that becomes a new entry.
pub(super) const NEW: &str = "+";
/// So many words are asked about at once.
const MOST: usize = 60;

/// A word that is asked about.
pub(super) struct Asked {
    /// Of what.
    pub(super) field: String,
    pub(super) label: String,
    pub(super) said: String,
    pub(super) means: String,
    /// Whether what is chosen was only proposed.
    pub(super) proposed: bool,
    pub(super) options: Vec<(String, String)>,
}

/// What a form says of words.
pub(super) fn sent(form: &Form) -> Vec<OwnWord> {
    let one = |at: usize| {
        let part = |name: &str| form.one(&format!("value.{at}.{name}")).map(str::to_owned);
        Some(OwnWord { field: part("field")?, said: part("said")?, means: part("means")? })
    };
    (0..MOST * 2)
        .filter_map(one)
        .filter(|word| !word.means.is_empty() && Field::from_code(&word.field).is_some())
        // As it was written, since the page says it again; what it is compared by is folded.
        .map(|word| OwnWord { said: word.said.trim().to_owned(), ..word })
        .filter(|word| !fold(&word.said).is_empty())
        .filter(|word| word.said.len() <= 400 && word.means.len() <= 200)
        .collect()
}

/// From what a word of a field can be chosen.
fn options(field: Field, lists: &Lists, t: Tongue) -> Vec<(String, String)> {
    let codes = |list: List| -> Vec<(String, String)> {
        let entries = lists.entries(list).iter();
        entries
            .map(|(typed, means)| {
                let code = lists.code(list, typed);
                let words = match means.as_str() {
                    "" => typed.clone(),
                    means if means == code || means == typed => typed.clone(),
                    means => format!("{typed} · {means}"),
                };
                (code, words)
            })
            .collect()
    };
    let mut options = vec![(LEFT_OUT.to_owned(), t.t("map-value-left-out"))];
    let of_field = match field {
        Field::Status => codes(List::Status),
        Field::Kind => codes(List::Kind),
        Field::PriorityKind => PriorityKind::ALL
            .iter()
            .map(|k| (k.code().to_owned(), t.label("priority-kind", k.code())))
            .collect(),
        Field::Audiences => codes(List::Audience),
        Field::Places => codes(List::Place),
        Field::Result => codes(List::Result),
        Field::Objectives | Field::SecondaryObjectives => codes(List::Objective),
        Field::Principles | Field::SecondaryPrinciples => codes(List::Principle),
        Field::SdgTargets | Field::SecondarySdgTargets => codes(List::Sdg),
        Field::Qcpr | Field::SecondaryQcpr => codes(List::Qcpr),
        Field::Needs => codes(List::Need),
        Field::Mechanisms => codes(List::Mechanism),
        Field::Gender | Field::HumanRights => {
            ["0", "1", "2", "3"].map(|n| (n.to_owned(), n.to_owned())).to_vec()
        }
        _ => {
            options.push((NEW.to_owned(), t.t("map-value-new")));
            codes(List::Entity)
        }
    };
    options.extend(of_field);
    options
}

/// Whether a word of a field can be said to mean one of ours, by the reason it was not taken for.
fn is_a_word(reason: &str) -> bool {
    matches!(
        reason,
        "unknown-status"
            | "unknown-kind"
            | "unknown-priority-kind"
            | "unknown-audience"
            | "unknown-place"
            | "unknown-result"
            | "unknown-objective"
            | "unknown-principle"
            | "unknown-sdg-target"
            | "unknown-qcpr"
            | "unknown-need"
            | "unknown-mechanism"
            | "unknown-marker"
            | "unknown-entity"
            | "near-entity"
    )
}

/// The words that are asked about: those of which something was said, and those that a reading did not
/// know; how many more there are.
pub(super) fn asked(
    said: &[OwnWord],
    (outcome, told): (Option<&Outcome>, &Told),
    lists: &Lists,
    t: Tongue,
) -> (Vec<Asked>, usize) {
    let mut all: Vec<Asked> = Vec::new();
    let label = |field| columns::field(t, field);
    for word in said {
        let Some(field) = Field::from_code(&word.field) else { continue };
        all.push(Asked {
            field: word.field.clone(),
            label: label(field),
            said: word.said.clone(),
            means: word.means.clone(),
            proposed: false,
            options: options(field, lists, t),
        });
    }
    let mut more = 0;
    let remarks = outcome.into_iter().flat_map(|o| o.rows.iter().flat_map(|r| &r.remarks));
    for remark in remarks.filter(|r| is_a_word(r.reason) && !r.value.ends_with('…')) {
        let column =
            (0..told.columns.len()).find(|at| super::super::back::letters(*at) == remark.column);
        let Some((field, _)) = column.and_then(|at| told.columns[at]) else { continue };
        let is_it = |a: &Asked| a.field == field.code() && fold(&a.said) == fold(&remark.value);
        if fold(&remark.value).is_empty() || all.iter().any(is_it) {
            continue;
        }
        if all.len() >= MOST {
            more += 1;
            continue;
        }
        let options = options(field, lists, t);
        let question = outcome.and_then(|o| {
            o.questions
                .iter()
                .find(|q| fold(&q.written) == fold(&remark.value))
                .and_then(|q| q.near.first())
        });
        let near = || {
            let names: Vec<&str> =
                options.iter().skip(1).map(|(_, words)| words.as_str()).collect();
            let found = nearest(&remark.value, names);
            let found = found.first()?;
            options.iter().find(|(_, words)| words == found).map(|(code, _)| code.clone())
        };
        let means = match (question, remark.reason) {
            (Some(code), _) => code.clone(),
            (None, "unknown-entity" | "near-entity") => String::new(),
            _ => near().unwrap_or_default(),
        };
        all.push(Asked {
            field: field.code().to_owned(),
            label: label(field),
            said: remark.value.clone(),
            proposed: !means.is_empty(),
            means,
            options,
        });
    }
    (all, more)
}

/// Puts our words in the place of somebody's own.
pub(super) fn put(grid: &mut Grid, data: usize, told: &Told, words: &[OwnWord]) {
    for (at, said) in told.columns.iter().enumerate() {
        let Some((field, _)) = said else { continue };
        let own = own_of(words, field.code());
        if own.is_empty() {
            continue;
        }
        for cell in grid.rows.iter_mut().skip(data).filter_map(|row| row.get_mut(at)) {
            if let Some(new) = replaced(&text(cell), &own, &[';', '\n', '|', ',']) {
                *cell = if new.is_empty() { Cell::Empty } else { Cell::Text(new) };
            }
        }
    }
}

/// The words of a field, folded, each with what it means; without those that become new entries.
fn own_of<'w>(words: &'w [OwnWord], field: &str) -> Vec<(String, &'w str)> {
    let of_field = words.iter().filter(|w| w.field == field && w.means != NEW);
    of_field.map(|w| (fold(&w.said), w.means.as_str())).collect()
}

/// A text with its pieces in our words; nothing where none of them is somebody's own.
fn replaced(text: &str, own: &[(String, &str)], separators: &[char]) -> Option<String> {
    let folded = fold(text);
    if folded.is_empty() {
        return None;
    }
    if let Some((_, means)) = own.iter().find(|(said, _)| *said == folded) {
        return Some(if *means == LEFT_OUT { String::new() } else { (*means).to_owned() });
    }
    let (separator, rest) = separators.split_first()?;
    if !text.contains(*separator) {
        return replaced(text, own, rest);
    }
    let mut any = false;
    let pieces: Vec<String> = text
        .split(*separator)
        .map(|piece| match replaced(piece, own, rest) {
            Some(new) => {
                any = true;
                new
            }
            None => piece.trim().to_owned(),
        })
        .filter(|piece| !piece.is_empty())
        .collect();
    any.then(|| pieces.join("; "))
}

/// The names that become new entries, folded.
pub(super) fn new_names(words: &[OwnWord]) -> Vec<String> {
    words.iter().filter(|w| w.means == NEW).map(|w| fold(&w.said)).collect()
}

#[cfg(test)]
mod tests;
