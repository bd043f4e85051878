//! Activities as lines of JSON, the form of the benchmark and of `aunar overlaps`: `id, agency, lang,
//! text, countries, start, end, audience, gcm`, and where known `kind, targets, partners`; `null` or
//! nothing is not given.

use crate::Activity;
use crate::period::{Span, month};
use aunar_domain::activity::ActivityKind;
use aunar_domain::words::Lang;
use serde_json::{Map, Value};

/// An activity and what it is called.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Its id.
    pub id: String,
    /// The activity.
    pub activity: Activity,
}

/// Two activities to score.
#[derive(Debug, Clone, PartialEq)]
pub struct PairRecord {
    /// The pair's id.
    pub id: String,
    /// One.
    pub a: Record,
    /// The other.
    pub b: Record,
    /// Everything else the line says: its label, its group.
    pub rest: Map<String, Value>,
}

/// Why a line cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadRecord(pub String);

fn bad(what: impl Into<String>) -> BadRecord {
    BadRecord(what.into())
}

fn object(line: &str) -> Result<Map<String, Value>, BadRecord> {
    match serde_json::from_str(line) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(other) => Err(bad(format!("an object was expected, not {}", kind_of(&other)))),
        Err(error) => Err(bad(format!("it is no JSON: {error}"))),
    }
}

impl Record {
    /// Reads an activity from a line.
    pub fn read(line: &str) -> Result<Self, BadRecord> {
        Self::of(&object(line)?)
    }

    fn of(object: &Map<String, Value>) -> Result<Self, BadRecord> {
        let id = text(object, "id")?.ok_or_else(|| bad("`id` is missing"))?;
        let words = text(object, "text")?.ok_or_else(|| bad("`text` is missing"))?;
        let when = |name: &str| {
            let given = text(object, name)?.filter(|text| !text.trim().is_empty());
            given.map(|text| month(&text).map_err(|e| bad(format!("`{name}`: {e}")))).transpose()
        };
        let period = match (when("start")?, when("end")?) {
            // Published data has such rows: a period that ends before it starts says nothing.
            (Some(start), Some(end)) if end < start => None,
            (Some(start), Some(end)) => Some(Span::months(start, end)),
            (Some(one), None) | (None, Some(one)) => Some(Span::around(one)),
            (None, None) => None,
        };
        let objectives = texts(object, "gcm")?
            .into_iter()
            .map(|text| {
                let number = text
                    .trim_end_matches(".0")
                    .parse::<u8>()
                    .ok()
                    .filter(|number| (1..=23).contains(number));
                number.ok_or_else(|| {
                    bad(format!("`gcm`: `{text}` is no objective; accepted: 1 to 23"))
                })
            })
            .collect::<Result<_, _>>()?;
        let kind = text(object, "kind")?
            .map(|code| code.parse::<ActivityKind>().map_err(|e| bad(format!("`kind`: {e}"))))
            .transpose()?;
        let activity = Activity {
            agencies: texts(object, "agency")?,
            lang: text(object, "lang")?.and_then(|code| Lang::from_code(&code.to_lowercase())),
            text: words,
            places: texts(object, "countries")?,
            period,
            audience: texts(object, "audience")?,
            kind,
            objectives,
            targets: texts(object, "targets")?,
            partners: texts(object, "partners")?,
        };
        Ok(Self { id, activity })
    }
}

impl PairRecord {
    /// Reads a pair from a line.
    pub fn read(line: &str) -> Result<Self, BadRecord> {
        let mut rest = object(line)?;
        let id = text(&rest, "pair_id")?.ok_or_else(|| bad("`pair_id` is missing"))?;
        rest.remove("pair_id");
        let mut side = |name: &str| match rest.remove(name) {
            Some(Value::Object(side)) => {
                Record::of(&side).map_err(|error| bad(format!("`{name}`: {error}")))
            }
            Some(other) => {
                Err(bad(format!("`{name}`: an object was expected, not {}", kind_of(&other))))
            }
            None => Err(bad(format!("`{name}` is missing"))),
        };
        let (a, b) = (side("a")?, side("b")?);
        Ok(Self { id, a, b, rest })
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// One text; a number is taken as it is written.
fn text(object: &Map<String, Value>, name: &str) -> Result<Option<String>, BadRecord> {
    match object.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(Value::Number(number)) => Ok(Some(number.to_string())),
        Some(other) => Err(bad(format!("`{name}`: a text was expected, not {}", kind_of(other)))),
    }
}

/// Texts: none, one, or a list.
fn texts(object: &Map<String, Value>, name: &str) -> Result<Vec<String>, BadRecord> {
    let Some(Value::Array(list)) = object.get(name) else {
        return Ok(text(object, name)?.into_iter().collect());
    };
    list.iter()
        .map(|value| match value {
            Value::String(text) => Ok(text.clone()),
            Value::Number(number) => Ok(number.to_string()),
            other => Err(bad(format!("`{name}`: texts were expected, one is {}", kind_of(other)))),
        })
        .collect()
}

#[cfg(test)]
mod tests;
