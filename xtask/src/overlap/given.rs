//! What these commands are given: the benchmark, the model, verdicts, a PostgreSQL.

use crate::{setup, tree};
use anyhow::{Context, Result, bail, ensure};
use aunar_overlap::encoder::{Encoder, MultilingualUse};
use aunar_overlap::record::{BadRecord, PairRecord, Record};
use aunar_overlap::{Engine, Sketch, Vector};
use std::path::{Path, PathBuf};

/// The arguments.
pub(super) struct Given {
    /// The folder of `dev.jsonl` and `background.jsonl`.
    pub(super) benchmark: PathBuf,
    model: PathBuf,
    /// Verdicts people gave: lines `{pair_id, a, b, answer}`.
    pub(super) verdicts: Option<PathBuf>,
    pub(super) postgres: Option<String>,
    /// How many activities a generated plan has.
    pub(super) activities: Vec<usize>,
}

impl Given {
    pub(super) fn read(args: &[String]) -> Result<Self> {
        let environment = std::env::var_os("AUNAR_MODEL").map(PathBuf::from);
        let mut given = Self {
            benchmark: tree::root().join("../shared/overlap"),
            model: environment.unwrap_or_else(setup::model_folder),
            verdicts: None,
            postgres: std::env::var("AUNAR_TEST_PG").ok(),
            activities: vec![100_000],
        };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let mut value = || args.next().with_context(|| format!("{arg} takes a value"));
            match arg.as_str() {
                "--benchmark" => given.benchmark = value()?.into(),
                "--model" => given.model = value()?.into(),
                "--verdicts" => given.verdicts = Some(value()?.into()),
                "--postgres" => given.postgres = Some(value()?.clone()),
                "--activities" => {
                    let sizes = value()?.split(',').map(str::parse).collect::<Result<_, _>>();
                    given.activities = sizes.context("--activities takes numbers")?;
                }
                other => bail!(
                    "it does not know `{other}`: it takes --benchmark DIR, --model DIR, --verdicts FILE, --postgres URL, --activities N,N"
                ),
            }
        }
        Ok(given)
    }

    /// The encoder, or none with a line that says what is left out.
    pub(super) fn encoder(&self) -> Result<Option<MultilingualUse>> {
        let [weights, pieces] = ["weights.npz", "sp.model"].map(|name| self.model.join(name));
        if !weights.is_file() {
            println!("    SKIPPED everything with an encoder: no {}", weights.display());
            return Ok(None);
        }
        Ok(Some(MultilingualUse::read(&std::fs::read(weights)?, &std::fs::read(pieces)?)?))
    }

    /// The benchmark's development pairs.
    pub(super) fn pairs(&self) -> Result<Vec<PairRecord>> {
        lines(&self.benchmark.join("dev.jsonl"), PairRecord::read)
    }

    /// The benchmark's distractors.
    pub(super) fn background(&self) -> Result<Vec<Record>> {
        lines(&self.benchmark.join("background.jsonl"), Record::read)
    }
}

/// Every line of a file.
pub(super) fn lines<T>(path: &Path, read: impl Fn(&str) -> Result<T, BadRecord>) -> Result<Vec<T>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("{}", path.display()))?;
    let mut records = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let place = || format!("{}, line {}", path.display(), at + 1);
        records.push(read(line).with_context(place)?);
    }
    ensure!(!records.is_empty(), "{} holds nothing", path.display());
    Ok(records)
}

/// Sketches, with vectors if there is an encoder.
pub(super) fn sketches(
    engine: &Engine,
    encoder: Option<&MultilingualUse>,
    records: &[&Record],
) -> Result<Vec<Sketch>> {
    let texts: Vec<&str> = records.iter().map(|record| record.activity.text.as_str()).collect();
    let vectors: Vec<Option<Vector>> = match encoder {
        Some(encoder) => encoder.encode(&texts)?.into_iter().map(Some).collect(),
        None => vec![None; texts.len()],
    };
    let sketch = |(record, vector): (&&Record, _)| engine.sketch(&record.activity, vector);
    Ok(records.iter().zip(vectors).map(sketch).collect())
}
