//! What a change of a record is in the history: of what was brought in from a file, an entry for each
//! field, so that anybody sees what it changed and nothing has to be compared.

use aunar_db::Entry;
use serde::Serialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// What somebody did on a page to a record of no plan, with all that it said and says.
#[must_use]
pub fn on_page<T: Serialize>(
    (entity, record): (&'static str, Uuid),
    actor: String,
    action: &'static str,
    before: Option<&T>,
    after: &T,
) -> Entry {
    Entry {
        actor,
        via: "web",
        action,
        entity,
        record,
        plan: None,
        before: before.map(|one| json!(one)),
        after: Some(json!(after)),
    }
}

/// The states between which a record went, field by field: each begins where the one before ended,
/// and the last is how it stands. All have the version that it has in the end.
#[must_use]
pub fn by_field(before: &Value, after: &Value) -> Vec<(Value, Value)> {
    let (Some(was), Some(is)) = (before.as_object(), after.as_object()) else {
        return vec![(before.clone(), after.clone())];
    };
    let is_mark = |key: &str| matches!(key, "version" | "changed_at");
    let fields: Vec<&String> = is
        .keys()
        .chain(was.keys().filter(|key| !is.contains_key(*key)))
        .filter(|key| !is_mark(key) && was.get(*key) != is.get(*key))
        .collect();
    if fields.len() < 2 {
        return vec![(before.clone(), after.clone())];
    }
    let mut steps: Vec<(Value, Value)> = Vec::with_capacity(fields.len());
    let mut at: Map<String, Value> = was.clone();
    for key in fields {
        let from = match steps.is_empty() {
            true => before.clone(),
            false => Value::Object(at.clone()),
        };
        match is.get(key) {
            Some(value) => at.insert(key.clone(), value.clone()),
            None => at.remove(key),
        };
        for mark in ["version", "changed_at"] {
            if let Some(value) = is.get(mark) {
                at.insert(mark.to_owned(), value.clone());
            }
        }
        steps.push((from, Value::Object(at.clone())));
    }
    steps
}

/// The fields in which two states of a record differ, apart from its version.
#[must_use]
pub fn fields(before: &Value, after: &Value) -> Vec<String> {
    let (Some(was), Some(is)) = (before.as_object(), after.as_object()) else {
        return Vec::new();
    };
    let keys = is.keys().chain(was.keys().filter(|key| !is.contains_key(*key)));
    let differs = |key: &&String| {
        !matches!(key.as_str(), "version" | "changed_at") && was.get(*key) != is.get(*key)
    };
    keys.filter(differs).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_field_is_a_step_from_the_one_before() {
        let before = json!({ "version": 1, "title": "a", "status": "pipeline", "link": "x" });
        let after = json!({ "version": 2, "title": "b", "status": "closed" });
        let steps = by_field(&before, &after);
        assert_eq!(steps.len(), 3);
        assert_eq!(steps[0].0, before);
        assert_eq!(steps[2].1, after);
        for pair in steps.windows(2) {
            assert_eq!(pair[0].1, pair[1].0);
        }
        for (from, to) in &steps {
            assert_eq!(fields(from, to).len(), 1);
            assert_eq!(to["version"], 2);
        }
        assert_eq!(by_field(&before, &before), [(before.clone(), before.clone())]);
    }
}
