//! `cargo xtask bench overlap`: every figure the radar is held to, beside what one would use otherwise.

use super::baseline::{TfIdf, Trigrams};
use super::fitting::{Figures, figures_by_others};
use super::given::{Given, sketches};
use super::plans::Plans;
use super::quality::{Scored, average_precision, best_f1, f1, interval, recall_at};
use super::speed;
use crate::tree;
use anyhow::{Context, Result};
use aunar_overlap::encoder::MultilingualUse;
use aunar_overlap::record::{PairRecord, Record};
use aunar_overlap::{Engine, Grade, Index, Near, Sketch};
use serde_json::Value;
use std::collections::BTreeMap;

/// Lines of the report.
struct Report(String);

impl Report {
    fn line(&mut self, what: &str, figure: &str) {
        println!("    {what}: {figure}");
        self.0.push_str(&format!("| {what} | {figure} |\n"));
    }
}

/// Measures, prints, and writes the table to `target/bench/overlap.md`.
pub(super) fn bench(given: &Given) -> Result<()> {
    let engine = Engine::shipped();
    let encoder = given.encoder()?;
    let mut report = Report("| what | figure |\n|---|--:|\n".to_owned());
    if given.benchmark.join("dev.jsonl").is_file() {
        quality(given, &engine, encoder.as_ref(), &mut report)?;
    } else {
        println!("    SKIPPED quality: no {}", given.benchmark.join("dev.jsonl").display());
    }
    speeds(given, &engine, encoder.as_ref(), &mut report)?;
    let folder = tree::target().join("bench");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("overlap.md"), &report.0)?;
    println!("\n{}", report.0);
    Ok(())
}

/// A pair's set, by its source.
fn set_of(pair: &PairRecord) -> &'static str {
    match pair.rest.get("source").and_then(Value::as_str) {
        Some("sdg-official-translation") => "SDG",
        _ => "work plan",
    }
}

fn is_positive(pair: &PairRecord) -> bool {
    pair.rest.get("label").and_then(Value::as_f64).is_some_and(|label| label > 0.5)
}

fn group_of(pair: &PairRecord) -> String {
    let group = pair.rest.get("group").and_then(Value::as_str).unwrap_or_default();
    group.split('+').next().unwrap_or_default().to_owned()
}

fn quality(
    given: &Given,
    engine: &Engine,
    encoder: Option<&MultilingualUse>,
    report: &mut Report,
) -> Result<()> {
    let pairs = given.pairs()?;
    let background = given.background()?;
    if let Some(encoder) = encoder {
        for (name, figures) in figures_by_others(given, encoder)? {
            told(report, &format!("{name}, each group by weights fitted to the others"), &figures);
        }
    }
    let modes = [("with encoder", encoder), ("without weights", None)];
    for (mode, encoder) in modes.into_iter().filter(|(m, e)| e.is_some() || *m != "with encoder") {
        let records: Vec<&Record> = pairs.iter().flat_map(|pair| [&pair.a, &pair.b]).collect();
        let sides = sketches(engine, encoder, &records)?;
        let findings: Vec<_> =
            sides.as_chunks::<2>().0.iter().map(|[a, b]| engine.compare(a, b)).collect();
        for set in ["work plan", "SDG"] {
            let mut groups: BTreeMap<String, Vec<Scored>> = BTreeMap::new();
            for (pair, finding) in pairs.iter().zip(&findings).filter(|(p, _)| set_of(p) == set) {
                let scored = (finding.total, is_positive(pair));
                groups.entry(group_of(pair)).or_default().push(scored);
            }
            let groups: Vec<Vec<Scored>> = groups.into_values().collect();
            told(report, &format!("{set}, {mode}, as fitted"), &Figures { groups });
        }
        let mut all: BTreeMap<String, (Record, Sketch)> = BTreeMap::new();
        for (record, sketch) in records.iter().zip(&sides) {
            all.insert(record.id.clone(), ((*record).clone(), sketch.clone()));
        }
        let more = sketches(engine, encoder, &background.iter().collect::<Vec<_>>())?;
        for (record, sketch) in background.iter().zip(more) {
            all.insert(record.id.clone(), (record.clone(), sketch));
        }
        retrieval(engine, &pairs, &all, mode, report)?;
        clones(engine, &pairs, &findings, &all, mode, report);
    }
    others(given, &pairs, &background, report)
}

fn told(report: &mut Report, name: &str, figures: &Figures) {
    let all: Vec<Scored> = figures.groups.concat();
    let with_interval = |figure: &dyn Fn(&[Scored]) -> f64| {
        let (low, high) = interval(&figures.groups, figure);
        format!("{:.3} ({low:.2} to {high:.2})", figure(&all))
    };
    report.line(&format!("{name}: average precision"), &with_interval(&average_precision));
    let (threshold, _) = best_f1(&all);
    let at_best = with_interval(&|scored| f1(scored, threshold));
    report.line(&format!("{name}: F1 at the best threshold"), &at_best);
    let recall = with_interval(&|scored| recall_at(scored, 0.9));
    report.line(&format!("{name}: recall at precision 0.90"), &recall);
}

/// Whether the other side of a positive is among the first ten, of everything.
fn retrieval(
    engine: &Engine,
    pairs: &[PairRecord],
    all: &BTreeMap<String, (Record, Sketch)>,
    mode: &str,
    report: &mut Report,
) -> Result<()> {
    let mut index = Index::new();
    for (id, (_, sketch)) in all {
        index.put(id.clone(), sketch.clone())?;
    }
    for set in ["work plan", "SDG"] {
        let (mut found, mut asked) = (0_u32, 0_u32);
        for pair in pairs.iter().filter(|pair| set_of(pair) == set && is_positive(pair)) {
            for (one, other) in [(&pair.a.id, &pair.b.id), (&pair.b.id, &pair.a.id)] {
                let sketch = &all[one].1;
                let near = index.near(engine, sketch, &Near::default(), |key| key != one);
                found += u32::from(near.iter().any(|near| near.key == *other));
                asked += 1;
            }
        }
        let recall = f64::from(found) / f64::from(asked.max(1));
        report.line(&format!("{set}, {mode}: recall@10"), &format!("{recall:.3}"));
    }
    Ok(())
}

/// Probable duplicates among the same words of another country or year.
fn clones(
    engine: &Engine,
    pairs: &[PairRecord],
    findings: &[aunar_overlap::Finding],
    all: &BTreeMap<String, (Record, Sketch)>,
    mode: &str,
    report: &mut Report,
) {
    const MOVED: [&str; 5] = [
        "clone-old-edition",
        "clone-other-country",
        "neg-country",
        "neg-date",
        "neg-other-country",
    ];
    let of_benchmark = pairs.iter().zip(findings).filter(|(pair, _)| {
        pair.rest.get("kind").and_then(Value::as_str).is_some_and(|kind| MOVED.contains(&kind))
    });
    let graded: Vec<Grade> = of_benchmark.map(|(_, finding)| finding.grade).collect();
    let wrong = graded.iter().filter(|grade| **grade == Grade::Duplicate).count();
    let figure = format!("{wrong} of {}", graded.len());
    report.line(&format!("{mode}: called duplicates though in another country or year"), &figure);
    // And every activity of the benchmark against itself a year or more later, and elsewhere.
    let (mut wrong, mut tried) = (0, 0);
    for (record, sketch) in all.values() {
        let (Some(period), false) = (record.activity.period, record.activity.places.is_empty())
        else {
            continue;
        };
        let mut later = record.activity.clone();
        let step = period.last() - period.first() + 12;
        later.period =
            Some(aunar_overlap::Span::months(period.first() + step, period.last() + step));
        let mut elsewhere = record.activity.clone();
        // Two island States that no activity of the region shares.
        let is_fiji = record.activity.places.iter().any(|place| place == "FJ");
        elsewhere.places = vec![if is_fiji { "WS" } else { "FJ" }.to_owned()];
        for moved in [later, elsewhere] {
            let moved = engine.sketch(&moved, sketch.vector().cloned());
            wrong += usize::from(engine.compare(sketch, &moved).grade == Grade::Duplicate);
            tried += 1;
        }
    }
    let figure = format!("{wrong} of {tried}");
    report.line(&format!("{mode}: the same words moved to another year or country"), &figure);
}

/// The same pairs by other means.
fn others(
    given: &Given,
    pairs: &[PairRecord],
    background: &[Record],
    report: &mut Report,
) -> Result<()> {
    let mut texts: BTreeMap<&str, &str> = BTreeMap::new();
    let sides = pairs.iter().flat_map(|pair| [&pair.a, &pair.b]);
    for record in sides.chain(background) {
        texts.insert(&record.id, &record.activity.text);
    }
    let places: BTreeMap<&str, usize> = texts.keys().copied().zip(0..).collect();
    let tf_idf = TfIdf::new(&texts.values().copied().collect::<Vec<_>>());
    let mut scores: Vec<(&str, Vec<f32>)> = vec![(
        "TF-IDF",
        pairs
            .iter()
            .map(|p| tf_idf.cosine(places[p.a.id.as_str()], places[p.b.id.as_str()]))
            .collect(),
    )];
    if let Some(url) = &given.postgres {
        let asked: Vec<(&str, &str)> = pairs
            .iter()
            .map(|pair| (pair.a.activity.text.as_str(), pair.b.activity.text.as_str()))
            .collect();
        scores.push(("pg_trgm", Trigrams::new(url).similarities(&asked)?));
    } else {
        println!("    SKIPPED pg_trgm: name a PostgreSQL with --postgres or AUNAR_TEST_PG");
    }
    for (name, scores) in &scores {
        for set in ["work plan", "SDG"] {
            let of_set = pairs.iter().zip(scores).filter(|(pair, _)| set_of(pair) == set);
            let scored: Vec<Scored> = of_set.map(|(p, score)| (*score, is_positive(p))).collect();
            let figure = format!("{:.3}", average_precision(&scored));
            report.line(&format!("{set}, {name}: average precision"), &figure);
        }
    }
    for set in ["work plan", "SDG"] {
        let (mut found, mut asked) = (0_u32, 0_u32);
        for pair in pairs.iter().filter(|pair| set_of(pair) == set && is_positive(pair)) {
            for (one, other) in [(&pair.a.id, &pair.b.id), (&pair.b.id, &pair.a.id)] {
                let (one, other) = (places[one.as_str()], places[other.as_str()]);
                let mine = tf_idf.cosine(one, other);
                let better = (0..texts.len())
                    .filter(|at| *at != one && *at != other && tf_idf.cosine(one, *at) >= mine)
                    .count();
                found += u32::from(better < 10 && mine > 0.0);
                asked += 1;
            }
        }
        let recall = f64::from(found) / f64::from(asked.max(1));
        report.line(&format!("{set}, TF-IDF: recall@10"), &format!("{recall:.3}"));
    }
    Ok(())
}

fn speeds(
    given: &Given,
    engine: &Engine,
    encoder: Option<&MultilingualUse>,
    report: &mut Report,
) -> Result<()> {
    if let Some(encoder) = encoder {
        let (rate, characters) = speed::encoding(engine, encoder)?;
        let figure = format!("{rate:.0} (texts of {characters:.0} characters)");
        report.line("encoding, texts a second of one core's time", &figure);
    }
    for activities in &given.activities {
        let built = speed::building(engine, encoder, *activities)?;
        let name = format!("{} activities", built.activities);
        let figure = format!("{:.0} ({:.0})", built.wall.as_secs_f64(), built.cpu.as_secs_f64());
        report.line(&format!("{name}: building from nothing on two threads, s (CPU s)"), &figure);
        let megabytes = format!("{}", built.resident / 1_000_000);
        report.line(&format!("{name}: memory of the process, model included, MB"), &megabytes);
        let ms = |time: std::time::Duration| time.as_secs_f64() * 1e3;
        for (clock, (median, p95)) in
            [("of the clock", built.wall_check), ("of the processor", built.cpu_check)]
        {
            let figure = format!("{:.2} / {:.2}", ms(median), ms(p95));
            report.line(&format!("{name}: checking a new one, p50 / p95 ms {clock}"), &figure);
        }
        if let Some((whole, (median, p95))) = built.keeping {
            let figure = format!("{:.1}", whole.as_secs_f64());
            report.line(&format!("{name}: finding every neighbour from nothing, CPU s"), &figure);
            let figure = format!("{:.2} / {:.2}", ms(median), ms(p95));
            report
                .line(&format!("{name}: an edit, its neighbours kept, p50 / p95 ms CPU"), &figure);
        }
    }
    if let Some(url) = &given.postgres {
        let activities = given.activities.iter().copied().min().context("a number")?.min(100_000);
        let mut plans = Plans::new(engine.glossary(), 11);
        let texts: Vec<String> = (0..activities).map(|_| plans.next().text).collect();
        let mut plans = Plans::new(engine.glossary(), 99);
        let asked: Vec<String> = (0..20).map(|_| plans.next().text).collect();
        let took = Trigrams::new(url).nearest(&texts, &asked)?;
        let figure = format!("{:.1}", took.as_secs_f64() * 1e3);
        report.line(&format!("pg_trgm, ten nearest of {activities} texts, mean ms"), &figure);
    }
    Ok(())
}
