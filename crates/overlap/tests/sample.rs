//! The radar on the sample plan: the planted pairs are found, the near misses are not called
//! duplicates; with an encoder, where `cargo xtask test` names one, and without.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use aunar_domain::period::reading;
use aunar_domain::words::Lang;
use aunar_overlap::encoder::{Encoder, MultilingualUse};
use aunar_overlap::{Activity, Engine, Finding, Grade, Index, Near, Reach, Signal, Sketch};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn sample(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hub/sample/lac").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn original(text: &Value) -> (Option<Lang>, String) {
    let lang = text["original"].as_str().unwrap();
    (Lang::from_code(lang), text[lang].as_str().unwrap().to_owned())
}

fn activity(row: &Value) -> Activity {
    let (lang, title) = original(&row["title"]);
    let text = match &row["description"] {
        Value::Null => title,
        description => format!("{title}. {}", original(description).1),
    };
    let period = row["period"].as_str().and_then(|said| reading::read(said).ok());
    let number = |value: &Value| value.as_u64().and_then(|number| u8::try_from(number).ok());
    Activity {
        agencies: vec![row["lead"].as_str().unwrap_or_default().to_owned()],
        lang,
        text,
        places: list(&row["places"]),
        period: period.map(|read| read.period.into()),
        audience: list(&row["audiences"]),
        kind: row["kind"].as_str().and_then(|code| code.parse().ok()),
        objectives: row["primary"].as_array().into_iter().flatten().filter_map(number).collect(),
        targets: Vec::new(),
        partners: list(&row["contributors"]),
    }
}

fn sketches(engine: &Engine, encoder: Option<&MultilingualUse>) -> BTreeMap<String, Sketch> {
    let plan = sample("activities.json");
    let rows = plan["activities"].as_array().unwrap();
    let sketch = |row: &Value| {
        let activity = activity(row);
        let vector = encoder.map(|e| e.encode(&[&activity.text]).unwrap().remove(0));
        (row["ref"].as_str().unwrap().to_owned(), engine.sketch(&activity, vector))
    };
    rows.iter().map(sketch).collect()
}

fn told(finding: &Finding) -> String {
    let parts = finding.parts.iter().filter(|part| part.points.abs() > 0.05);
    let parts: Vec<String> =
        parts.map(|part| format!("{} {:+.1}", part.signal.code(), part.points)).collect();
    format!("{} {:.2}: {}", finding.grade, finding.total, parts.join(", "))
}

fn check(encoder: Option<&MultilingualUse>) {
    let engine = Engine::shipped();
    let sketches = sketches(&engine, encoder);
    let pairs = sample("pairs.json");
    let each = |name: &str| -> Vec<(String, String)> {
        let rows = pairs[name].as_array().unwrap().iter().map(list);
        rows.map(|row| (row[0].clone(), row[1].clone())).collect()
    };
    let mut index = Index::new();
    for (reference, sketch) in &sketches {
        index.put(reference.clone(), sketch.clone()).unwrap();
    }
    for (a, b) in each("overlaps") {
        let finding = engine.compare(&sketches[&a], &sketches[&b]);
        let near = Near { top: 3, reach: Reach::Now, ..Near::default() };
        let near = index.near(&engine, &sketches[&a], &near, |key| *key != a);
        let place = near.iter().position(|found| found.key == b);
        println!("planted {a} {b}: place {place:?}, {}", told(&finding));
        assert!(place.is_some(), "{a} and {b} are not near each other");
        assert!(finding.grade >= Grade::Join, "{a} {b}: {}", told(&finding));
        assert!(finding.parts.iter().any(|p| p.signal == Signal::Countries && p.points > 0.0));
    }
    for (a, b) in each("near_misses") {
        let finding = engine.compare(&sketches[&a], &sketches[&b]);
        println!("near miss {a} {b}: {}", told(&finding));
        assert!(finding.grade < Grade::Duplicate, "{a} {b}: {}", told(&finding));
    }
    let findings = index.findings(&engine, Grade::Join);
    println!("{} pairs worth joining or nearer", findings.len());
    assert!(findings.len() <= 20, "the planted pairs drown among {}", findings.len());
}

#[test]
fn planted_pairs_are_found_without_an_encoder() {
    check(None);
}

#[test]
fn planted_pairs_are_found_with_an_encoder() {
    let Some(folder) = std::env::var_os("AUNAR_TEST_MODEL").map(PathBuf::from) else {
        eprintln!("SKIPPED: AUNAR_TEST_MODEL does not say where the model is");
        return;
    };
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let encoder = MultilingualUse::read(&read("weights.npz"), &read("sp.model")).unwrap();
    check(Some(&encoder));
}
