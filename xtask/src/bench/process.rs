//! What a process costs: CPU time and memory, as the kernel counts them.

use anyhow::{Context, Result, bail};
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The kernel counts CPU time in hundredths of a second wherever Linux runs our code.
const TICK: Duration = Duration::from_millis(10);

/// A process that runs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Process {
    pid: u32,
}

impl Process {
    pub(crate) fn new(pid: u32) -> Self {
        Self { pid }
    }

    /// A process and those it started itself.
    pub(crate) fn family(pid: u32) -> Result<Vec<Self>> {
        let mut all = vec![Self { pid }];
        for entry in std::fs::read_dir("/proc")?.flatten() {
            let Some(child) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
                continue;
            };
            // One that has ended meanwhile has no parent any more.
            let stat = std::fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
            let parent = stat.rsplit_once(") ").and_then(|(_, rest)| rest.split(' ').nth(1));
            if parent == Some(pid.to_string().as_str()) {
                all.push(Self { pid: child });
            }
        }
        Ok(all)
    }

    /// CPU time spent so far, in the program and for it in the kernel.
    pub(crate) fn cpu(self) -> Result<Duration> {
        ticks(&format!("/proc/{}/stat", self.pid), [11, 12])
    }

    /// Memory held now, in bytes.
    pub(crate) fn resident(self) -> Result<u64> {
        self.status("VmRSS:")
    }

    /// The most memory held so far, in bytes.
    pub(super) fn peak(self) -> Result<u64> {
        self.status("VmHWM:")
    }

    fn status(self, name: &str) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid))?;
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kibibytes: Option<u64> =
            line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        Ok(kibibytes.with_context(|| format!("the kernel says no {name}"))? * 1024)
    }
}

/// Adds two counters of a `stat` file; they are numbered from after the program's name.
fn ticks(path: &str, fields: [usize; 2]) -> Result<Duration> {
    let stat = std::fs::read_to_string(path)?;
    let (_, rest) = stat.rsplit_once(") ").context("an unknown form of /proc/…/stat")?;
    let all: Vec<&str> = rest.split(' ').collect();
    let mut sum = 0;
    for field in fields {
        sum += all
            .get(field)
            .and_then(|count| count.parse::<u32>().ok())
            .context("no counter in stat")?;
    }
    Ok(TICK * sum)
}

/// What a program cost from start to end.
pub(crate) struct Spent {
    pub(crate) wall: Duration,
    pub(crate) cpu: Duration,
    pub(crate) peak: u64,
}

/// Runs a program to its end and counts what it cost.
pub(crate) fn spend(program: &Path, args: &[String], log: &Path) -> Result<Spent> {
    // The kernel adds a child's time to ours once it is buried: fields 13 and 14 of our own.
    let children = || ticks("/proc/self/stat", [13, 14]);
    let (before, started) = (children()?, Instant::now());
    let out = File::create(log)?;
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .stdout(out.try_clone()?)
        .stderr(out)
        .spawn()
        .with_context(|| format!("starting {}", program.display()))?;
    let process = Process::new(child.id());
    let mut peak = 0;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        // A process just ending has no memory left to tell of: the last figure stands.
        peak = process.peak().unwrap_or(peak).max(peak);
        std::thread::sleep(Duration::from_millis(5));
    };
    let wall = started.elapsed();
    if !status.success() {
        bail!(
            "{} ended with {status}: {}",
            program.display(),
            std::fs::read_to_string(log)?.trim()
        );
    }
    Ok(Spent { wall, cpu: children()? - before, peak })
}

#[cfg(test)]
mod tests;
