//! All browser tests, in two lanes: a page that is looked at leaves a processor idle half of the time. Whichever
//! lane is done takes the next of those that need nothing of the other.

use super::run;
use crate::demo::Sample;
use crate::steps::Steps;
use crate::tree;
use anyhow::{Result, anyhow};
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// Those that share the sample which other programs read afterwards, and change what they find.
const SHARED: [&str; 2] = ["stories", "drafting"];
/// Every page in every language, on a sample that nobody has changed.
const PRISTINE: [&str; 1] = ["pages"];
/// Those with installations of their own, the longest first.
const APART: [&str; 13] = [
    "reading",
    "society",
    "languages",
    "follow-up",
    "real-case",
    "people",
    "consultation",
    "tasks",
    "outside",
    "workbook",
    "poor-line",
    "finding",
    "overlap",
];

/// Runs them, `shared` being served by `binary`; what each says is told when it ends.
pub(crate) fn all(steps: &mut Steps, shared: &Sample, binary: &Path) {
    let (ahead, steps) = (Mutex::new(VecDeque::from(APART)), Mutex::new(steps));
    let lane = |sample: &Sample, first: &[&'static str]| {
        let said = sample.guard.said(200);
        let next = || held(&ahead).pop_front();
        for tests in first.iter().copied().chain(std::iter::from_fn(next)) {
            let (log, started) = (log_of(tests), Instant::now());
            let outcome = run(&sample.address, &said, tests, &log);
            let (name, took) = (format!("browser: {tests}"), started.elapsed());
            let mut steps = held(&steps);
            println!("\n==> {name}");
            print!("{}", std::fs::read_to_string(&log).unwrap_or_default());
            steps.taken(&name, outcome, took);
        }
    };
    let ready = std::thread::scope(|scope| {
        let beside = scope.spawn(|| -> Result<()> {
            let sample = Sample::start(binary)?;
            lane(&sample, &PRISTINE);
            sample.still_ready()
        });
        lane(shared, &SHARED);
        beside.join().unwrap_or_else(|_| Err(anyhow!("it gave up")))
    });
    held(&steps).take("the other sample still ready", || ready);
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where a file of tests says what it finds.
fn log_of(tests: &str) -> PathBuf {
    tree::target().join(format!("browser-{tests}.log"))
}
