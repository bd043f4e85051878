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
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn json_has_one_form() {
        let value = json!({"z": [1, 2.5, null, true], "a": {"é": "tra\u{0}ta\n", "b": ""}});
        assert_eq!(
            canonical_json(&value),
            "{\"a\":{\"b\":\"\",\"é\":\"tra\\u0000ta\\n\"},\"z\":[1,2.5,null,true]}"
        );
    }

    #[test]
    fn what_has_two_forms_is_told() {
        assert!(has_one_form(&json!({"a": [0, -7, MOST, "é", null, true]})));
        for two in [json!(2.5), json!(MOST + 1), json!("e\u{301}"), json!({"e\u{301}": 1})] {
            assert!(!has_one_form(&two), "{two}");
            assert!(has_one_form(&in_nfc(json!("e\u{301}"))));
        }
    }

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 5, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                proptest::collection::btree_map(any::<String>(), inner, 0..5)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_read_again_is_written_alike(value in value()) {
            let text = canonical_json(&in_nfc(value));
            let again: Value = serde_json::from_str(&text).expect("it is JSON");
            prop_assert!(has_one_form(&again));
            prop_assert_eq!(canonical_json(&again), text);
        }
    }
}
