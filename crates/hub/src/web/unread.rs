//! Why a file is not read, in the reader's language: what is wrong with it, and what would be accepted.

use super::numbers;
use super::tongue::Tongue;
use aunar_domain::intake::Unreadable;
use aunar_formats::iati::Broken;
use aunar_formats::{MOST_EVENTS, NoCalendar, ReadError};

/// What a message tells beside its own words.
type Values = Vec<(&'static str, String)>;

fn said(t: Tongue, key: &str, values: &[(&'static str, String)]) -> String {
    let values: Vec<(&'static str, &str)> =
        values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    t.with(key, &values)
}

/// Why a file is no table.
#[must_use]
pub fn words(t: Tongue, error: &ReadError) -> String {
    let whole = |n: u64| numbers::whole(t.0, n);
    let values: Values = match error {
        ReadError::TooLarge { what, limit, found } => {
            let much = t.try_label("file-much", &what.replace(' ', "-"));
            vec![
                ("what", much.unwrap_or_else(|| (*what).to_owned())),
                ("limit", whole(*limit)),
                ("found", whole(*found)),
            ]
        }
        ReadError::CellOutside { sheet, cell, rows, columns } => vec![
            ("sheet", sheet.clone()),
            ("cell", cell.clone()),
            ("rows", whole(*rows as u64)),
            ("columns", whole(*columns as u64)),
        ],
        ReadError::OtherFormat { ending, .. } => vec![("ending", (*ending).to_owned())],
        ReadError::Broken { place: at, why } => vec![("place", place(t, at)), ("why", why.clone())],
        ReadError::ZipBomb { part, packed, limit } => {
            vec![("part", part.clone()), ("packed", whole(*packed)), ("limit", whole(*limit))]
        }
        ReadError::Encoding { line, encoding } => {
            vec![("line", line.to_string()), ("encoding", (*encoding).to_owned())]
        }
        _ => Vec::new(),
    };
    said(t, &format!("file-unread-{}", error.code()), &values)
}

/// Where a file is broken: a line in the reader's language, a part of a workbook by its name.
fn place(t: Tongue, at: &str) -> String {
    match at.strip_prefix("line ") {
        Some(line) => t.with("file-at-line", &[("line", line)]),
        None => at.to_owned(),
    }
}

/// Why a file is no calendar.
#[must_use]
pub fn calendar(t: Tongue, error: &NoCalendar) -> String {
    let values: Values = match error {
        NoCalendar::LongLine { line }
        | NoCalendar::Early { line }
        | NoCalendar::TooDeep { line } => {
            vec![("line", line.to_string())]
        }
        NoCalendar::Other { line, found } | NoCalendar::Unbegun { line, found } => {
            vec![("line", line.to_string()), ("found", found.clone())]
        }
        NoCalendar::TooManyEvents => vec![("most", numbers::whole(t.0, MOST_EVENTS as u64))],
        NoCalendar::Empty | NoCalendar::TooLarge | NoCalendar::NoBeginning | NoCalendar::CutOff => {
            Vec::new()
        }
    };
    said(t, &format!("calendar-unread-{}", error.code()), &values)
}

/// Why a file is none of the IATI standard.
#[must_use]
pub fn standard(t: Tongue, error: &Broken) -> String {
    let at = |at: &u64| ("at", at.to_string());
    let values: Values = match error {
        Broken::Xml { at: place, why } => vec![at(place), ("why", why.clone())],
        Broken::Encoding { line, at: place, encoding, .. } => {
            vec![("line", line.to_string()), at(place), ("encoding", (*encoding).to_owned())]
        }
        Broken::UnknownEncoding { declared } => vec![("declared", declared.clone())],
        Broken::DocumentType { at: place } | Broken::CutOff { at: place } => vec![at(place)],
        Broken::TooLarge { at: place, most, .. } => {
            vec![at(place), ("most", numbers::whole(t.0, *most as u64))]
        }
        Broken::Other { found } => vec![("found", found.clone())],
    };
    said(t, &format!("iati-unread-{}", error.code()), &values)
}

/// Why a table is no list of activities.
#[must_use]
pub fn list(t: Tongue, error: &Unreadable) -> String {
    let whole = |n: usize| numbers::whole(t.0, n as u64);
    let values: Values = match error {
        Unreadable::NoRows => Vec::new(),
        Unreadable::NoHeader { looked_at_rows, found, .. } => {
            let found = match found.is_empty() {
                true => t.t("file-read-nothing"),
                false => found.join(", "),
            };
            vec![("rows", looked_at_rows.to_string()), ("found", found)]
        }
        Unreadable::TooManyRows { found, most } => {
            vec![("found", whole(*found)), ("most", whole(*most))]
        }
    };
    said(t, &format!("list-unread-{}", error.code()), &values)
}

#[cfg(test)]
mod tests;
