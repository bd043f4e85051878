//! What one would use otherwise: TF-IDF over words, and PostgreSQL's `pg_trgm`.

use anyhow::{Context, Result, bail};
use aunar_domain::words::fold;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Texts as weights of their words.
pub(super) struct TfIdf {
    vectors: Vec<BTreeMap<String, f32>>,
}

impl TfIdf {
    pub(super) fn new(texts: &[&str]) -> Self {
        let words: Vec<Vec<String>> =
            texts.iter().map(|text| fold(text).split(' ').map(str::to_owned).collect()).collect();
        let mut frequency: BTreeMap<&str, f32> = BTreeMap::new();
        for text in &words {
            for word in text.iter().map(String::as_str).collect::<BTreeSet<_>>() {
                *frequency.entry(word).or_default() += 1.0;
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a number of texts")]
        let count = texts.len() as f32;
        let vector = |text: &Vec<String>| {
            let mut vector: BTreeMap<String, f32> = BTreeMap::new();
            for word in text {
                *vector.entry(word.clone()).or_default() += (count / frequency[word.as_str()]).ln();
            }
            let length = vector.values().map(|weight| weight * weight).sum::<f32>().sqrt();
            vector.values_mut().for_each(|weight| *weight /= length.max(f32::MIN_POSITIVE));
            vector
        };
        Self { vectors: words.iter().map(vector).collect() }
    }

    pub(super) fn cosine(&self, a: usize, b: usize) -> f32 {
        let (a, b) = (&self.vectors[a], &self.vectors[b]);
        a.iter().filter_map(|(word, weight)| Some(weight * b.get(word)?)).sum()
    }
}

/// A PostgreSQL that is asked through its own client.
pub(super) struct Trigrams<'a> {
    url: &'a str,
}

impl<'a> Trigrams<'a> {
    pub(super) fn new(url: &'a str) -> Self {
        Self { url }
    }

    /// The similarity of pairs of texts.
    pub(super) fn similarities(&self, pairs: &[(&str, &str)]) -> Result<Vec<f32>> {
        let mut script = String::from(
            "create extension if not exists pg_trgm;\ncreate temp table pair (n int, a text, b text);\ncopy pair from stdin;\n",
        );
        for (n, (a, b)) in pairs.iter().enumerate() {
            let _ = writeln!(script, "{n}\t{}\t{}", escaped(a), escaped(b));
        }
        script.push_str("\\.\nselect similarity(a, b) from pair order by n;\n");
        let answers = self.ask(&script)?;
        let found: Vec<f32> = answers.lines().filter_map(|line| line.parse().ok()).collect();
        if found.len() != pairs.len() {
            bail!("{} similarities for {} pairs", found.len(), pairs.len());
        }
        Ok(found)
    }

    /// How long it takes to find the ten texts most similar to one, among many in a trigram index.
    pub(super) fn nearest(&self, texts: &[String], asked: &[String]) -> Result<Duration> {
        let mut script = String::from(
            "create extension if not exists pg_trgm;\ncreate temp table act (n int, words text);\ncopy act from stdin;\n",
        );
        for (n, text) in texts.iter().enumerate() {
            let _ = writeln!(script, "{n}\t{}", escaped(text));
        }
        script
            .push_str("\\.\ncreate index on act using gist (words gist_trgm_ops);\nanalyze act;\n");
        let started = Instant::now();
        self.ask(&script)?;
        let without = started.elapsed();
        for text in asked {
            let text = text.replace('\'', "''");
            let _ = writeln!(script, "select n from act order by words <-> '{text}' limit 10;");
        }
        let started = Instant::now();
        self.ask(&script)?;
        let count = u32::try_from(asked.len()).unwrap_or(1).max(1);
        Ok(started.elapsed().saturating_sub(without) / count)
    }

    fn ask(&self, script: &str) -> Result<String> {
        let mut child = Command::new("psql")
            .args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align"])
            .args(["--set", "ON_ERROR_STOP=1", "--dbname", self.url])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("psql does not start")?;
        let mut to = child.stdin.take().context("psql reads nothing")?;
        let script = script.to_owned();
        let writer = std::thread::spawn(move || to.write_all(script.as_bytes()));
        let output = child.wait_with_output()?;
        let _ = writer.join();
        if !output.status.success() {
            bail!("psql: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(['\t', '\n', '\r'], " ")
}

#[cfg(test)]
mod tests;
