//! What changed under the claims of a report, in words.

use super::sourced;
use super::speaking::Speaker;
use crate::web::Tongue;
use aunar_domain::period::reading;
use aunar_domain::review::Change;
use serde_json::Value;

/// Most changes that are said of a claim; the others are counted.
const MOST: usize = 6;

/// What changed under a claim, each in a sentence.
pub(super) fn words(speaker: &Speaker<'_>, changes: &[Change]) -> Vec<String> {
    let t = speaker.t;
    let mut words: Vec<String> = changes.iter().take(MOST).map(|c| one(speaker, c)).collect();
    if changes.len() > MOST {
        words.push(t.n("review-changes-more", changes.len() - MOST));
    }
    words
}

fn one(speaker: &Speaker<'_>, change: &Change) -> String {
    let t = speaker.t;
    let called = |reference: &str| {
        if reference.is_empty() {
            t.t("review-source-review")
        } else {
            sourced::called(t, reference)
        }
    };
    match change {
        Change::Gone { reference } => {
            t.with("review-change-gone", &[("reference", &called(reference))])
        }
        Change::More { reference } => {
            t.with("review-change-more", &[("reference", &called(reference))])
        }
        Change::Otherwise => t.t("review-change-otherwise"),
        Change::Other { reference, field, before, now } => {
            let field_words = t.label("review-field", field);
            let (before, now) = (said(t, field, before), said(t, field, now));
            match (before, now) {
                (Some(before), Some(now)) => t.with(
                    "review-change-from-to",
                    &[
                        ("reference", &called(reference)),
                        ("field", &field_words),
                        ("before", &before),
                        ("now", &now),
                    ],
                ),
                _ => t.with(
                    "review-change-other",
                    &[("reference", &called(reference)), ("field", &field_words)],
                ),
            }
        }
    }
}

/// A value as people say it; nothing where it is too much to be said in a line.
fn said(t: Tongue, field: &str, value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => t.t("review-change-nothing"),
        Value::Bool(true) => t.t("review-yes"),
        Value::Bool(false) => t.t("review-no"),
        Value::Number(n) => match (field, n.as_i64()) {
            // Minor units of one currency or another: what it is in words stands on its page.
            ("required" | "available" | "spent", _) => return None,
            (_, Some(n)) => n.to_string(),
            _ => return None,
        },
        Value::String(text) => match field {
            "status" => {
                let status = aunar_domain::activity::Status::from_code(text)?;
                t.label("public-status", status.public().code())
            }
            "state" => t.try_label("review-state", text)?,
            "period" | "first" => match reading::read(text) {
                Ok(read) => crate::web::numbers::period(t, &read.period),
                Err(_) => text.clone(),
            },
            _ => text.clone(),
        },
        Value::Object(reading) => {
            let parts = |name: &str| {
                let n = reading.get(name)?.as_i64()?;
                Some(aunar_domain::figure::written(n, 4, 0, t.0))
            };
            match (parts("number"), parts("numerator"), parts("denominator")) {
                (Some(number), ..) => number,
                (_, Some(part), Some(of)) => format!("{part} / {of}"),
                _ => match reading.get("yes").and_then(Value::as_bool) {
                    Some(true) => t.t("review-yes"),
                    Some(false) => t.t("review-no"),
                    None => return None,
                },
            }
        }
        Value::Array(_) => return None,
    };
    (text.chars().count() <= 80).then_some(text)
}
