//! The steps of a long command: each named and timed, none hiding another, told in a table at the end.

use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    Passed,
    Failed(String),
    Skipped(String),
}

/// The steps taken so far.
#[derive(Default)]
pub(crate) struct Steps {
    taken: Vec<(String, Outcome, Duration)>,
    proving: bool,
}

impl Steps {
    /// None yet. Where a release is proved (`CI=true`) everything is installed that the steps need, and a step that
    /// lacks something fails.
    pub(crate) fn here() -> Self {
        let proving = std::env::var("CI").is_ok_and(|said| said == "true");
        Self { proving, ..Self::default() }
    }

    /// Takes a step; an error fails it and the next one is still taken.
    pub(crate) fn take<T>(&mut self, name: &str, act: impl FnOnce() -> Result<T>) -> Option<T> {
        println!("\n==> {name}");
        let started = Instant::now();
        let result = act();
        self.taken(name, result, started.elapsed())
    }

    /// A step that was taken beside others, with what came of it and how long it took.
    pub(crate) fn taken<T>(&mut self, name: &str, result: Result<T>, took: Duration) -> Option<T> {
        let (outcome, value) = match result {
            Ok(value) => (Outcome::Passed, Some(value)),
            Err(error) => {
                println!("    FAILED {name}: {error:#}");
                (Outcome::Failed(format!("{error:#}")), None)
            }
        };
        self.taken.push((name.to_owned(), outcome, took));
        value
    }

    /// A step that cannot be taken, since this machine lacks something that could be installed: left out, and failed
    /// where a release is proved.
    pub(crate) fn lack(&mut self, name: &str, why: &str) {
        if self.proving {
            self.take::<()>(name, || bail!("not tried, though CI=true: {why}"));
        } else {
            self.skip(name, why);
        }
    }

    /// Whether a fresh clone is proved (`CI=true`).
    pub(crate) fn proves(&self) -> bool {
        self.proving
    }

    /// Says loudly that a step was left out on purpose, or for what no machine can help, and why.
    pub(crate) fn skip(&mut self, name: &str, why: &str) {
        println!("\n==> {name}\n    SKIPPED {name}: {why}");
        self.taken.push((name.to_owned(), Outcome::Skipped(why.to_owned()), Duration::ZERO));
    }

    /// Whether nothing failed.
    pub(crate) fn good(&self) -> bool {
        !self.taken.iter().any(|(_, outcome, _)| matches!(outcome, Outcome::Failed(_)))
    }

    /// The table, and the closing line that counts the steps.
    pub(crate) fn table(&self) -> String {
        let width = self.taken.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or(0);
        let mut table = String::new();
        let [mut passed, mut failed, mut skipped] = [0; 3];
        for (name, outcome, took) in &self.taken {
            let (word, why) = match outcome {
                Outcome::Passed => {
                    passed += 1;
                    ("passed", "")
                }
                Outcome::Failed(why) => {
                    failed += 1;
                    ("FAILED", why.lines().next().unwrap_or(""))
                }
                Outcome::Skipped(why) => {
                    skipped += 1;
                    ("SKIPPED", why.lines().next().unwrap_or(""))
                }
            };
            let line = format!("{name:width$}  {word:7}  {:7.1} s  {why}", took.as_secs_f64());
            table.push_str(line.trim_end());
            table.push('\n');
        }
        table.push_str(&format!("{passed} passed, {failed} failed, {skipped} skipped\n"));
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_does_not_hide_the_next_one_and_the_last_line_counts_them() {
        let mut steps = Steps::default();
        steps.take("format", || Ok(()));
        let value: Option<()> = steps.take("check", || anyhow::bail!("two findings"));
        assert!(value.is_none());
        steps.skip("browser", "no chromium");
        assert_eq!(steps.take("doc tests", || Ok(7)), Some(7));
        assert!(!steps.good());
        let table = steps.table();
        assert_eq!(table.lines().last(), Some("2 passed, 1 failed, 1 skipped"));
        assert!(table.contains("check      FAILED"), "{table}");
        assert!(table.contains("two findings"), "{table}");
        assert!(table.contains("no chromium"), "{table}");
    }

    #[test]
    fn what_is_lacking_is_left_out_and_fails_where_a_release_is_proved() {
        for proving in [false, true] {
            let mut steps = Steps { proving, ..Steps::default() };
            steps.lack("browser", "no chromium");
            steps.skip("workbooks", "left out by --quick");
            assert_eq!(steps.good(), !proving, "{}", steps.table());
            assert!(steps.table().contains("no chromium"), "{}", steps.table());
        }
    }
}
