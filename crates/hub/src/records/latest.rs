//! The change that made an activity what it is, as its history tells it: what it said before and after, so
//! that the change can be undone. What was decided elsewhere, such as joining two activities or taking
//! up a suggestion or an offer, is no such change: it is taken back where it was decided, or not at all.

use aunar_db::Recorded;
use aunar_domain::activity::Content;
use serde_json::Value;

/// How many of an activity's deeds are looked through for its latest change: of what a file brought, each
/// field has one.
pub const LOOKED_THROUGH: i64 = 100;

/// Where a change was decided that was not the writer's own: the suggestion that was taken up, the comment of a
/// consultation that offered to join. The form after the change names it; it is no field of the activity.
pub const DECIDED_BY: [&str; 2] = ["suggestion", "comment"];

/// The version of an activity that a deed made; nothing for a deed of another kind.
#[must_use]
pub fn made(deed: &Recorded) -> Option<i64> {
    let after = deed.after.as_ref().filter(|_| deed.entity == "activity")?;
    after.get("version").and_then(Value::as_i64)
}

/// Whether a deed is a change that can be undone by itself.
#[must_use]
pub fn can_be_undone(deed: &Recorded) -> bool {
    let after = deed.after.as_ref().filter(|_| deed.before.is_some());
    deed.entity == "activity"
        && matches!(deed.action.as_str(), "change" | "undo")
        && after.is_some_and(|after| DECIDED_BY.iter().all(|by| after.get(by).is_none()))
}

/// What an activity said before and after the change that made a version of it, from its deeds, the
/// latest first; nothing where that change cannot be undone.
#[must_use]
pub fn change(deeds: &[Recorded], version: i64) -> Option<(Content, Content)> {
    let steps: Vec<&Recorded> = deeds.iter().filter(|deed| made(deed) == Some(version)).collect();
    let (last, first) = (steps.first()?, steps.last()?);
    if !steps.iter().all(|deed| can_be_undone(deed)) {
        return None;
    }
    let read = |form: &Option<Value>| {
        let content: Content = serde_json::from_value(form.clone()?).ok()?;
        Some(content.in_order())
    };
    Some((read(&first.before)?, read(&last.after)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use aunar_domain::words::{Lang, Text};
    use serde_json::json;
    use uuid::Uuid;

    fn form(version: i64, title: &str, link: Option<&str>) -> Value {
        let title = Text::new(Lang::Es, title).expect("words");
        let content = Content { link: link.map(str::to_owned), ..Content::titled(title) };
        let mut form = json!(content);
        form["version"] = json!(version);
        form
    }

    fn deed(action: &str, before: Value, after: Value) -> Recorded {
        Recorded {
            chain: Uuid::nil(),
            n: 1,
            at: chrono::DateTime::UNIX_EPOCH,
            actor: "a test".to_owned(),
            via: "web".to_owned(),
            action: action.to_owned(),
            entity: "activity".to_owned(),
            record: Uuid::nil(),
            plan: None,
            before: Some(before),
            after: Some(after),
            prev: [0; 32],
            hash: [0; 32],
        }
    }

    #[test]
    fn what_a_file_changed_field_by_field_is_one_change() {
        let link = Some("https://plan.example/a");
        let deeds = [
            deed("change", form(2, "Otro", None), form(2, "Otro", link)),
            deed("change", form(1, "Taller", None), form(2, "Otro", None)),
        ];
        let (before, after) = change(&deeds, 2).expect("it can be undone");
        assert_eq!((before.title.words(Lang::Es), before.link.as_deref()), ("Taller", None));
        assert_eq!((after.title.words(Lang::Es), after.link.as_deref()), ("Otro", link));
        assert!(change(&deeds, 1).is_none() && change(&deeds, 3).is_none());
    }

    #[test]
    fn what_was_decided_elsewhere_is_not_undone_here() {
        let joined = deed("join", form(1, "Taller", None), form(2, "Taller", None));
        assert!(change(&[joined], 2).is_none());
        for by in DECIDED_BY {
            let mut after = form(2, "Taller", None);
            after[by] = json!(Uuid::nil());
            let accepted = deed("change", form(1, "Otro", None), after);
            assert!(change(&[accepted], 2).is_none(), "{by}");
        }
    }
}
