//! `aunar overlaps`: what the radar says of pairs, or of a whole file of activities.

use crate::Ended;
use crate::model::{ModelFolder, encode};
use crate::plan_overlaps;
use crate::reason::says;
use anyhow::{Context, anyhow};
use aunar_overlap::encoder::Encoder;
use aunar_overlap::record::{BadRecord, PairRecord, Record};
use aunar_overlap::{Engine, Finding, Grade, Index, Near, Part, Sketch, Stand};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

/// What to compare.
#[derive(Args)]
#[command(group(clap::ArgGroup::new("what").required(true)))]
pub(crate) struct Overlaps {
    /// The findings of a stored plan: NETWORK/PLAN, or its code alone where only one has it
    #[arg(group = "what")]
    plan: Option<String>,
    /// Of a plan: answer as JSON, one line a finding
    #[arg(long, requires = "plan")]
    json: bool,
    /// Of a plan: what people settled, as lines {pair_id, a, b, answer}, for `cargo xtask overlap-fit --verdicts`
    #[arg(long, requires = "plan", conflicts_with = "json")]
    verdicts: bool,
    /// Score pairs: a file of lines {pair_id, a, b}
    #[arg(long, group = "what", value_name = "FILE.jsonl")]
    pairs: Option<PathBuf>,
    /// Find for each activity of a file those nearest to it: lines {id, text, countries, start, end..}
    #[arg(long, group = "what", value_name = "FILE.jsonl")]
    corpus: Option<PathBuf>,
    /// How many matches an activity at most
    #[arg(long, default_value_t = 10, requires = "corpus")]
    top: usize,
    #[command(flatten)]
    model: ModelFolder,
}

impl Overlaps {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        if let Some(plan) = &self.plan {
            let form = match (self.json, self.verdicts) {
                (true, _) => plan_overlaps::Form::Json,
                (_, true) => plan_overlaps::Form::Verdicts,
                _ => plan_overlaps::Form::Text,
            };
            return plan_overlaps::run(db, plan, self.model.shared()?, form).await;
        }
        let encoder = self.model.load()?;
        let encoder = encoder.as_ref().map(|encoder| encoder as &dyn Encoder);
        let engine = Engine::shipped();
        let mut out = BufWriter::new(std::io::stdout().lock());
        if let Some(path) = &self.pairs {
            pairs(&engine, encoder, path, &mut out)?;
        } else if let Some(path) = &self.corpus {
            corpus(&engine, encoder, path, self.top, &mut out)?;
        }
        out.flush().context("writing the answers")?;
        Ok(())
    }
}

/// Reads every line that is not empty; an error names the file and the line.
fn lines<T>(path: &Path, read: impl Fn(&str) -> Result<T, BadRecord>) -> anyhow::Result<Vec<T>> {
    let file = std::fs::File::open(path).with_context(|| format!("{}", path.display()))?;
    let mut records = Vec::new();
    for (at, line) in BufReader::new(file).split(b'\n').enumerate() {
        let place = || format!("{}, line {}", path.display(), at + 1);
        let line = line.with_context(place)?;
        let line = std::str::from_utf8(&line).map_err(|_| anyhow!("it is not UTF-8"));
        let line = line.with_context(place)?.trim_start_matches('\u{feff}').trim();
        if !line.is_empty() {
            records.push(read(line).with_context(place)?);
        }
    }
    Ok(records)
}

/// Sketches, with vectors if there is an encoder.
fn sketches(
    engine: &Engine,
    encoder: Option<&dyn Encoder>,
    records: &[&Record],
) -> anyhow::Result<Vec<Sketch>> {
    let bar = progress("encoding", records.len());
    let vectors = match encoder {
        Some(encoder) => {
            let texts: Vec<&str> = records.iter().map(|r| r.activity.text.as_str()).collect();
            let step = |count: usize| bar.inc(count as u64);
            encode(encoder, &texts, &step)?.into_iter().map(Some).collect()
        }
        None => vec![None; records.len()],
    };
    bar.finish_and_clear();
    let sketch = |(record, vector): (&&Record, _)| engine.sketch(&record.activity, vector);
    Ok(records.iter().zip(vectors).map(sketch).collect())
}

fn pairs(
    engine: &Engine,
    encoder: Option<&dyn Encoder>,
    path: &Path,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let pairs = lines(path, PairRecord::read)?;
    let records: Vec<&Record> = pairs.iter().flat_map(|pair| [&pair.a, &pair.b]).collect();
    let sketches = sketches(engine, encoder, &records)?;
    for (pair, sides) in pairs.iter().zip(sketches.as_chunks::<2>().0) {
        let finding = engine.compare(&sides[0], &sides[1]);
        let line = json!({
            "pair_id": pair.id,
            "score": round(finding.score),
            "grade": finding.grade.code(),
            "reasons": reasons(engine, &finding),
            "settle": finding.settle.iter().map(|signal| signal.code()).collect::<Vec<_>>(),
        });
        writeln!(out, "{line}").context("writing the answers")?;
    }
    Ok(())
}

fn corpus(
    engine: &Engine,
    encoder: Option<&dyn Encoder>,
    path: &Path,
    top: usize,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let records = lines(path, Record::read)?;
    let sketches = sketches(engine, encoder, &records.iter().collect::<Vec<_>>())?;
    let mut index = Index::new();
    for (at, sketch) in sketches.into_iter().enumerate() {
        index.put(at, sketch)?;
    }
    let near = Near { top, at_least: Grade::None, ..Near::default() };
    let bar = progress("comparing", records.len());
    let answer = |at: usize| -> String {
        let matches =
            index.get(&at).map(|sketch| index.near(engine, &sketch, &near, |key| *key != at));
        let matches: Vec<Value> = matches
            .unwrap_or_default()
            .into_iter()
            .map(|found| {
                let Finding { score, grade, .. } = found.finding;
                json!({"id": records[found.key].id, "score": round(score), "grade": grade.code()})
            })
            .collect();
        bar.inc(1);
        json!({"id": records[at].id, "matches": matches}).to_string()
    };
    // Portions are answered on every core and written in order.
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let all: Vec<usize> = (0..records.len()).collect();
    for portion in all.chunks(cores * 64) {
        let lines: Vec<String> = std::thread::scope(|scope| {
            let threads: Vec<_> = portion
                .chunks(64)
                .map(|share| scope.spawn(|| share.iter().map(|at| answer(*at)).collect::<Vec<_>>()))
                .collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
        });
        anyhow::ensure!(lines.len() == portion.len(), "comparing stopped half-way");
        for line in lines {
            writeln!(out, "{line}").context("writing the answers")?;
        }
    }
    bar.finish_and_clear();
    Ok(())
}

/// Why, with what each reason adds: first what speaks for, then what speaks against.
fn reasons(engine: &Engine, finding: &Finding) -> Vec<Value> {
    let mut parts: Vec<&Part> = finding.parts.iter().collect();
    parts.sort_by(|x, y| y.points.total_cmp(&x.points));
    // That a field is not given is told; that a text names no place or people is no gap.
    let told = parts.into_iter().filter(|p| p.stand != Stand::Missing || p.signal.is_a_field());
    told.map(|part| {
        json!({
            "signal": part.signal.code(),
            "stand": part.stand.code(),
            "points": round(part.points),
            "says": says(engine, part),
        })
    })
    .collect()
}

fn round(number: f32) -> f64 {
    (f64::from(number) * 1e6).round() / 1e6
}

/// Progress on a terminal; nothing elsewhere.
fn progress(what: &str, count: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {eta}");
    ProgressBar::new(count as u64)
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        .with_message(what.to_owned())
}
