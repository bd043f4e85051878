//! The rows of the generated plan, asked of the product, so that the bare server holds the same ones.

use crate::http::Connection;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

/// The largest page of the API.
const PAGE: usize = 200;

/// An activity as the bare server stores it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) reference: String,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) status: String,
    /// Whether each of the two filters of the comparison takes it.
    pub(super) training: bool,
    pub(super) colombia: bool,
}

/// Reads every activity, and asks the product itself which ones each filter takes.
pub(super) fn read(address: &str, api: &str) -> Result<Vec<Row>> {
    let mut connection = Connection::open(address)?;
    let training = references(&pages(&mut connection, &format!("{api}?kind=training"))?)?;
    let colombia = references(&pages(&mut connection, &format!("{api}?country=CO"))?)?;
    let mut rows = Vec::new();
    for item in pages(&mut connection, &format!("{api}?"))? {
        let reference = reference(&item)?;
        rows.push(Row {
            title: text(&item["title"]),
            description: text(&item["description"]),
            status: text(&item["status"]),
            training: training.contains(&reference),
            colombia: colombia.contains(&reference),
            reference,
        });
    }
    ensure!(rows.iter().any(|row| !row.description.is_empty()), "the API lists no descriptions");
    Ok(rows)
}

fn pages(connection: &mut Connection, path: &str) -> Result<Vec<Value>> {
    let mut items = Vec::new();
    for page in 1.. {
        let asked = format!("{path}&per_page={PAGE}&page={page}").replace("?&", "?");
        let answer = connection.get(&asked)?;
        ensure!(answer.status == 200, "GET {asked} answered {}", answer.status);
        let body: Value = serde_json::from_slice(&answer.body)?;
        let some = list(&body).with_context(|| format!("GET {asked} answered no list"))?;
        items.extend(some.iter().cloned());
        if some.len() < PAGE {
            break;
        }
    }
    Ok(items)
}

/// The items of an answer: the first member that is an array.
fn list(body: &Value) -> Option<&Vec<Value>> {
    body.as_array().or_else(|| body.as_object()?.values().find_map(Value::as_array))
}

fn references(items: &[Value]) -> Result<BTreeSet<String>> {
    items.iter().map(reference).collect()
}

fn reference(item: &Value) -> Result<String> {
    let value = ["reference", "ref"].iter().find_map(|name| item[*name].as_str());
    value.map(str::to_owned).context("an activity of the API has no reference")
}

/// A text: itself, or the first text inside, since a translated one holds its languages.
fn text(value: &Value) -> String {
    fn inside(value: &Value) -> Option<&str> {
        match value {
            Value::String(text) => Some(text),
            Value::Object(members) => members
                .get("text")
                .and_then(inside)
                .or_else(|| members.values().filter(|value| value.is_object()).find_map(inside))
                .or_else(|| {
                    members.values().filter_map(Value::as_str).max_by_key(|text| text.len())
                }),
            Value::Array(items) => items.iter().find_map(inside),
            _ => None,
        }
    }
    inside(value).unwrap_or_default().to_owned()
}

/// The total that a list says it has.
pub(super) fn total(answer: &[u8]) -> Result<u64> {
    let body: Value = serde_json::from_slice(answer)?;
    let total = ["total", "count"].iter().find_map(|name| body[*name].as_u64());
    total.context("the list says no total")
}

/// Writes one JSON object a line.
pub(super) fn write(file: &Path, rows: &[Row]) -> Result<()> {
    let mut text = String::new();
    for row in rows {
        let line = json!({
            "reference": row.reference, "title": row.title, "description": row.description,
            "status": row.status, "training": row.training, "colombia": row.colombia,
        });
        writeln!(text, "{line}")?;
    }
    Ok(std::fs::write(file, text)?)
}

#[cfg(test)]
mod tests;
