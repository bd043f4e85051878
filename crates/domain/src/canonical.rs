//! The one form of a JSON value as text: what hashes are made of. Must never change, since hashes
//! that were written stay comparable for ever.
//!
//! No white space; the keys of an object in the order of their UTF-8 bytes, which is that of their
//! code points; characters escaped only where JSON demands it, control characters by their short
//! form (`\n`) or as `\u001f`. It is what Python writes with
//! `json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))`.

use serde_json::Value;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A JSON value in its one form.
///
/// ```
/// use aunar_domain::canonical::canonical_json;
///
/// let one = serde_json::from_str(r#"{ "title": "Reunión", "days": [1, 2] }"#)?;
/// let other = serde_json::from_str(r#"{"days":[1,2],"title":"Reuni\u00f3n"}"#)?;
/// assert_eq!(canonical_json(&one), r#"{"days":[1,2],"title":"Reunión"}"#);
/// assert_eq!(canonical_json(&one), canonical_json(&other));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn canonical_json(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

fn write(value: &Value, to: &mut String) {
    match value {
        Value::Object(object) => {
            // Sorted here: whether the map is sorted by itself is up to a feature that any crate of
            // the program could switch.
            let mut entries: Vec<_> = object.iter().collect();
            entries.sort_unstable_by_key(|(key, _)| key.as_str());
            to.push('{');
            for (at, (key, value)) in entries.into_iter().enumerate() {
                if at > 0 {
                    to.push(',');
                }
                to.push_str(&Value::from(key.as_str()).to_string());
                to.push(':');
                write(value, to);
            }
            to.push('}');
        }
        Value::Array(items) => {
            to.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    to.push(',');
                }
                write(item, to);
            }
            to.push(']');
        }
        scalar => to.push_str(&scalar.to_string()),
    }
}

/// The same value with every text in Unicode NFC.
#[must_use]
pub fn in_nfc(value: Value) -> Value {
    match value {
        Value::String(text) if !is_nfc(&text) => Value::String(text.nfc().collect()),
        Value::Array(items) => Value::Array(items.into_iter().map(in_nfc).collect()),
        Value::Object(object) => object
            .into_iter()
            .map(|(key, value)| (key.nfc().collect::<String>(), in_nfc(value)))
            .collect(),
        other => other,
    }
}

/// The largest whole number that every reader of JSON keeps exactly.
const MOST: u64 = (1 << 53) - 1;

/// Whether a value has only what has one form: texts in NFC, whole numbers that every reader keeps
/// exactly, and no others.
#[must_use]
pub fn has_one_form(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) => true,
        Value::Number(n) => {
            n.as_u64().or_else(|| n.as_i64().map(i64::unsigned_abs)).is_some_and(|n| n <= MOST)
        }
        Value::String(text) => is_nfc(text),
        Value::Array(items) => items.iter().all(has_one_form),
        Value::Object(object) => {
            object.iter().all(|(key, value)| is_nfc(key) && has_one_form(value))
        }
    }
}

#[cfg(test)]
mod tests;
