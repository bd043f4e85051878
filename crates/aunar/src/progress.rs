//! What a command that takes long says of how far it is, on standard error alone: on a terminal one line that
//! is drawn anew in its place, elsewhere a line now and then for whoever reads the log. Standard output is the
//! answer, and nothing of this goes there.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::fs::File;
use std::io::{self, BufReader, IsTerminal, Read};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How often a terminal is drawn on in a second, at most.
const DRAWN: u8 = 5;
/// How often what is drawn turns, where nothing else moves.
const TURNS: Duration = Duration::from_millis(200);
/// How often a log gets a line, at most; what is done sooner leaves none.
const LOGGED: Duration = Duration::from_secs(10);
/// A megabyte, as the pages count them.
const MEGABYTE: u64 = 1 << 20;
/// How much of a file is read at once, so that its tally is not told of every few bytes.
const READ_AT_ONCE: usize = 256 << 10;

/// How far a long work is. It goes from the terminal when it is ended or dropped.
pub(crate) struct Tally {
    what: &'static str,
    began: Instant,
    shown: Shown,
}

/// Where it is told.
enum Shown {
    Terminal(ProgressBar),
    Log(Mutex<Pace>),
}

impl Tally {
    /// The tally of a work: "importing".
    pub(crate) fn of(what: &'static str) -> Self {
        let shown = if io::stderr().is_terminal() {
            Shown::Terminal(line(what))
        } else {
            Shown::Log(Mutex::new(Pace::default()))
        };
        Self { what, began: Instant::now(), shown }
    }

    /// So many of these are done, of so many where that is known: "rows".
    pub(crate) fn count(&self, name: &str, done: u64, of: Option<u64>) {
        self.tell(|| counted(name, done, of));
    }

    /// So many bytes are done, of so many.
    pub(crate) fn bytes(&self, done: u64, of: u64) {
        self.tell(|| weighed(done, of));
    }

    /// What is done now, where there is nothing to count.
    pub(crate) fn now(&self, words: &str) {
        self.tell(|| words.to_owned());
    }

    /// Takes the line away: what follows is the answer.
    pub(crate) fn end(&self) {
        if let Shown::Terminal(bar) = &self.shown {
            bar.finish_and_clear();
        }
    }

    fn tell(&self, far: impl FnOnce() -> String) {
        match &self.shown {
            // How often it is drawn is for the terminal's part to hold.
            Shown::Terminal(bar) => bar.set_message(format!("{}: {}", self.what, far())),
            Shown::Log(pace) => {
                let past = self.began.elapsed();
                if pace.lock().is_ok_and(|mut pace| pace.is_due(past)) {
                    eprintln!("aunar: {}: {}, {} s", self.what, far(), past.as_secs());
                }
            }
        }
    }
}

/// The line of a terminal.
fn line(what: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {elapsed} {wide_msg}")
        .unwrap_or_else(|_| ProgressStyle::default_spinner());
    let target = ProgressDrawTarget::stderr_with_hz(DRAWN);
    let bar = ProgressBar::with_draw_target(None, target).with_style(style).with_message(what);
    bar.enable_steady_tick(TURNS);
    bar
}

/// When a log had its last line, since the work began.
#[derive(Default)]
struct Pace(Duration);

impl Pace {
    /// Whether it gets one now.
    fn is_due(&mut self, now: Duration) -> bool {
        let is_due = now.saturating_sub(self.0) >= LOGGED;
        if is_due {
            self.0 = now;
        }
        is_due
    }
}

fn counted(name: &str, done: u64, of: Option<u64>) -> String {
    match of {
        Some(of) => format!("{name} {} of {}", grouped(done), grouped(of)),
        None => format!("{name} {}", grouped(done)),
    }
}

fn weighed(done: u64, of: u64) -> String {
    // A file that grows while it is read is read to what is its end by then.
    format!("{} of {} MB", megabytes(done), megabytes(of.max(done)))
}

/// Megabytes with a tenth, cut off rather than rounded: the whole is said only once it is there.
fn megabytes(bytes: u64) -> String {
    format!("{}.{}", grouped(bytes / MEGABYTE), bytes % MEGABYTE * 10 / MEGABYTE)
}

/// A number with its thousands apart.
fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut all = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            all.push(',');
        }
        all.push(digit);
    }
    all
}

/// A file that is read, and tells how much of it was.
pub(crate) struct Counted<R> {
    from: R,
    read: u64,
    of: u64,
    tally: Arc<Tally>,
}

impl<R: Read> Counted<R> {
    /// One of so many bytes.
    fn new(from: R, of: u64, tally: Arc<Tally>) -> Self {
        Self { from, read: 0, of, tally }
    }
}

impl Counted<File> {
    /// A file of the disk, to be read as a stream.
    pub(crate) fn opened(path: &Path, tally: &Arc<Tally>) -> io::Result<BufReader<Self>> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        let counted = Self::new(file, length, Arc::clone(tally));
        Ok(BufReader::with_capacity(READ_AT_ONCE, counted))
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.from.read(into)?;
        self.read += n as u64;
        self.tally.bytes(self.read, self.of);
        Ok(n)
    }
}

#[cfg(test)]
mod tests;
