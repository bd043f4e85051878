//! A load of our own: kept connections that ask one path as fast as they are answered.

use super::process::Process;
use crate::http::{Answer, Connection};
use anyhow::{Result, ensure};
use std::time::{Duration, Instant};

/// Turns each path is measured in; the median of each figure stands.
const TURNS: usize = 3;
/// Requests before the first turn that are not counted, and how long they may take at most.
const WARM: usize = 20;
const WARMING: Duration = Duration::from_secs(5);
/// No connection asks more often than this in a turn.
const MOST: usize = 200_000;

/// What a server answers that has too much to do, and how long whoever asked waits then.
const BUSY: u16 = 503;
const WAIT: Duration = Duration::from_millis(100);

/// One path of one server to be measured.
pub(super) struct Bout {
    name: String,
    address: String,
    path: String,
    /// What it asks with, if it asks as somebody.
    token: Option<String>,
    /// Whose time on the processors is counted.
    processes: Vec<Process>,
}

impl Bout {
    pub(super) fn new(name: &str, address: &str, path: String, pid: u32) -> Self {
        Self {
            name: name.to_owned(),
            address: address.to_owned(),
            path,
            token: None,
            processes: vec![Process::new(pid)],
        }
    }

    /// The same as a program with a token: what everybody has alike is drawn once, what somebody has is drawn for
    /// them each time.
    pub(super) fn asking(self, token: Option<&str>) -> Self {
        Self { token: token.map(|token| format!("Bearer {token}")), ..self }
    }

    /// The same for a server that answers by processes of its own.
    pub(super) fn of_family(name: &str, address: &str, path: String, pid: u32) -> Result<Self> {
        let processes = Process::family(pid)?;
        let (name, address) = (name.to_owned(), address.to_owned());
        Ok(Self { name, address, path, token: None, processes })
    }

    /// One answer to it; a server may say that it cannot now.
    fn answer(&self, connection: &mut Connection) -> Result<Answer> {
        let token = self.token.as_deref().map(|token| ("authorization", token));
        let answer = connection.ask("GET", &self.path, token.as_slice(), b"")?;
        let status = answer.status;
        ensure!(matches!(status, 200 | BUSY), "{}: GET {} answered {status}", self.name, self.path);
        Ok(answer)
    }

    fn cpu(&self) -> Result<Duration> {
        self.processes.iter().map(|process| process.cpu()).sum()
    }
}

/// What was measured.
#[derive(Debug, Clone, Default)]
pub(super) struct Figure {
    pub(super) name: String,
    pub(super) rate: f64,
    pub(super) median_ms: f64,
    pub(super) p99_ms: f64,
    pub(super) cpu_ms: f64,
    pub(super) bytes: usize,
    /// How many requests were answered that it cannot be done now; they count for nothing else.
    pub(super) refused: usize,
}

/// Measures all bouts, turn by turn, so that what slows the machine meanwhile slows each alike.
pub(super) fn bouts(all: &[Bout], connections: usize, length: Duration) -> Result<Vec<Figure>> {
    let mut turns: Vec<Vec<Figure>> = all.iter().map(|_| Vec::new()).collect();
    for bout in all {
        let mut connection = Connection::open(&bout.address)?;
        let begun = Instant::now();
        for n in 0..WARM {
            if n > 0 && begun.elapsed() > WARMING {
                break;
            }
            bout.answer(&mut connection)?;
        }
    }
    for turn in 0..TURNS {
        for (bout, turns) in all.iter().zip(&mut turns) {
            println!("    {connections} connections, turn {}: {}", turn + 1, bout.name);
            turns.push(once(bout, connections, length)?);
        }
    }
    Ok(turns.iter().map(|turns| middle(turns)).collect())
}

fn once(bout: &Bout, connections: usize, length: Duration) -> Result<Figure> {
    let cpu = bout.cpu()?;
    let started = Instant::now();
    let results: Vec<Result<Asked>> = std::thread::scope(|scope| {
        let asking: Vec<_> =
            (0..connections).map(|_| scope.spawn(|| ask(bout, started + length))).collect();
        asking.into_iter().map(|thread| thread.join().expect("asking does not panic")).collect()
    });
    let took = started.elapsed().as_secs_f64();
    let cpu = (bout.cpu()? - cpu).as_secs_f64() * 1000.0;
    let mut all = Asked::default();
    for result in results {
        let asked = result?;
        all.times.extend(asked.times);
        all.refused += asked.refused;
        all.bytes = all.bytes.max(asked.bytes);
    }
    let Asked { mut times, bytes, refused } = all;
    times.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "a count of requests is far below 2^52")]
    let count = times.len() as f64;
    Ok(Figure {
        name: bout.name.clone(),
        rate: count / took,
        median_ms: at(&times, 50),
        p99_ms: at(&times, 99),
        cpu_ms: cpu / count.max(1.0),
        bytes,
        refused,
    })
}

/// A connection that has been answered once. Of hundreds that come in the same moment the system may give one up
/// before the server sees it: that one comes again, as a browser does.
fn answered(bout: &Bout) -> Result<Connection> {
    let begun = || {
        let mut connection = Connection::open(&bout.address)?;
        bout.answer(&mut connection)?;
        Ok(connection)
    };
    let given_up = |error: &anyhow::Error| {
        let io = error.downcast_ref::<std::io::Error>();
        io.is_some_and(|error| error.kind() == std::io::ErrorKind::ConnectionReset)
    };
    match begun() {
        Err(error) if given_up(&error) => {
            println!("    a connection was given up before it was answered, and is made again");
            begun()
        }
        begun => begun,
    }
}

/// What one connection was answered.
#[derive(Default)]
struct Asked {
    times: Vec<Duration>,
    bytes: usize,
    refused: usize,
}

fn ask(bout: &Bout, until: Instant) -> Result<Asked> {
    let mut connection = answered(bout)?;
    let mut all = Asked::default();
    while all.times.len() < MOST {
        let asked = Instant::now();
        if asked >= until && all.times.len() + all.refused > 0 {
            break;
        }
        let answer = bout.answer(&mut connection)?;
        if answer.status == BUSY {
            all.refused += 1;
            std::thread::sleep(WAIT);
            continue;
        }
        all.bytes = answer.body.len();
        all.times.push(asked.elapsed());
    }
    Ok(all)
}

/// The time in milliseconds that this share of the sorted times does not exceed.
pub(super) fn at(times: &[Duration], percent: usize) -> f64 {
    let place = (times.len() * percent).div_ceil(100).saturating_sub(1);
    times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}

fn middle(turns: &[Figure]) -> Figure {
    let of = |figure: fn(&Figure) -> f64| {
        let mut all: Vec<f64> = turns.iter().map(figure).collect();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied().unwrap_or_default()
    };
    let first = turns.first().cloned().unwrap_or_default();
    Figure {
        rate: of(|figure| figure.rate),
        median_ms: of(|figure| figure.median_ms),
        p99_ms: of(|figure| figure.p99_ms),
        cpu_ms: of(|figure| figure.cpu_ms),
        refused: turns.iter().map(|figure| figure.refused).sum(),
        ..first
    }
}

#[cfg(test)]
mod tests;
