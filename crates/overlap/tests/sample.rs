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

/// A question finds what was done about it, in the four languages; so does an activity's own title.
fn check_experience(encoder: Option<&MultilingualUse>) {
    let engine = Engine::shipped();
    let mut index = Index::new();
    for (reference, sketch) in sketches(&engine, encoder) {
        index.put(reference, sketch).unwrap();
    }
    let ask = |lang: Option<Lang>, text: &str| {
        let asked = Activity { text: text.to_owned(), lang, ..Activity::default() };
        let vector = encoder.map(|e| e.encode(&[text]).unwrap().remove(0));
        let month = aunar_overlap::period::month("2025-02").unwrap();
        index.experience(&engine, &engine.sketch(&asked, vector), month, 80, |_| true)
    };
    for (lang, question) in [
        (
            Lang::Es,
            "Nuestro país pide formar a fiscales en la investigación de la trata de personas",
        ),
        (Lang::En, "Our country asks for training of prosecutors on trafficking in persons"),
        (Lang::Pt, "Nosso país pede a formação de promotores sobre o tráfico de pessoas"),
        (Lang::Fr, "Notre pays demande de former des procureurs sur la traite des personnes"),
    ] {
        let found = ask(Some(lang), question);
        let first: Vec<&str> = found.iter().take(4).map(|one| one.key.as_str()).collect();
        println!("{question}: {first:?} {:?}", found.first().map(|one| one.likeness));
        assert!(first.contains(&"A-046") && first.contains(&"A-048"), "{question}: {first:?}");
        assert!(found[0].likeness > 0.5, "{question}: {}", found[0].likeness);
    }
    let plan = sample("activities.json");
    let rows = plan["activities"].as_array().unwrap();
    let own = rows.iter().filter(|row| {
        let (lang, title) = original(&row["title"]);
        let found = ask(lang, &title);
        let own = found.iter().find(|one| one.key == row["ref"].as_str().unwrap());
        own.is_some_and(|one| one.likeness >= 0.4)
    });
    // Without an encoder, a title that names no concept of the glossary finds nothing.
    let (own, least) = (own.count(), if encoder.is_some() { 95 } else { 80 });
    println!("{own} of {} titles find their own activity", rows.len());
    assert!(own * 100 >= rows.len() * least, "{own} of {}", rows.len());
    let none = ask(Some(Lang::En), "zzyzx");
    assert!(none.iter().all(|one| one.likeness < 0.4), "{:?}", none.first());
}

#[test]
fn planted_pairs_are_found_without_an_encoder() {
    check(None);
}

#[test]
fn experience_is_found_without_an_encoder() {
    check_experience(None);
}

#[test]
fn planted_pairs_and_experience_are_found_with_an_encoder() {
    let Some(folder) = std::env::var_os("AUNAR_TEST_MODEL").map(PathBuf::from) else {
        // Not `skipped`, of a crate that this one does not know.
        eprintln!("SKIPPED: AUNAR_TEST_MODEL does not say where the model is");
        return;
    };
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let encoder = MultilingualUse::read(&read("weights.npz"), &read("sp.model")).unwrap();
    check(Some(&encoder));
    check_experience(Some(&encoder));
}
