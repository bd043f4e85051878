//! What the database is asked: how many statements, how long they and the wait for a connection take, and
//! which of them are slow. A statement is told by its text alone: that is a literal of the source, and the
//! values it is run with are never looked at here.

use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use sqlx::{Database, Pool};
use tokio::time::sleep;

use crate::db::{Db, PATIENCE, Pools};
use crate::error::is_unwelcome;

/// From when on a statement is told of as slow, unless somebody says otherwise.
const SLOW: Duration = Duration::from_millis(250);
/// How long it is waited for whoever has a connection, where no new one is let in.
const MEANWHILE: Duration = Duration::from_millis(50);
/// Most of a statement's text that is told: one for many rows at once repeats itself.
const MOST_TEXT: usize = 600;

/// Counts for one open database; its transactions share it.
#[derive(Debug)]
pub(crate) struct Watch {
    statements: AtomicU64,
    micros: AtomicU64,
    slow: AtomicU64,
    slow_after_micros: AtomicU64,
    waits: AtomicU64,
    waited_micros: AtomicU64,
}

impl Default for Watch {
    fn default() -> Self {
        let none = AtomicU64::default;
        Self {
            statements: none(),
            micros: none(),
            slow: none(),
            slow_after_micros: AtomicU64::new(micros(SLOW)),
            waits: none(),
            waited_micros: none(),
        }
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

impl Watch {
    /// Runs a statement and counts it; tells of one that was slow. One that is cut off half-way is not counted.
    pub(crate) async fn statement<T>(&self, text: &str, run: impl Future<Output = T>) -> T {
        let begun = Instant::now();
        let done = run.await;
        let took = micros(begun.elapsed());
        self.statements.fetch_add(1, Relaxed);
        self.micros.fetch_add(took, Relaxed);
        if took >= self.slow_after_micros.load(Relaxed) {
            self.slow.fetch_add(1, Relaxed);
            let cut: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let cut: String = cut.chars().take(MOST_TEXT).collect();
            tracing::warn!(millis = took / 1000, statement = cut, "slow statement");
        }
        done
    }

    /// Waits for a connection, and counts for how long. Where no new one is let in, one of those that are
    /// open is waited for as if there were no room for more: they go on after the word was changed.
    pub(crate) async fn connection<'a, E, T, W>(
        &self,
        pool: &'a Pool<E>,
        ask: impl Fn(&'a Pool<E>) -> W,
    ) -> Result<T, sqlx::Error>
    where
        E: Database,
        W: Future<Output = Result<T, sqlx::Error>>,
    {
        let begun = Instant::now();
        let mut done = ask(pool).await;
        while done.as_ref().is_err_and(is_unwelcome)
            && pool.size() > 0
            && begun.elapsed() < PATIENCE
        {
            sleep(MEANWHILE).await;
            done = ask(pool).await;
        }
        self.waits.fetch_add(1, Relaxed);
        self.waited_micros.fetch_add(micros(begun.elapsed()), Relaxed);
        done
    }

    /// Waits for a turn, which a connection is taken after: counted with the wait for that.
    pub(crate) async fn turn<T>(&self, turn: impl Future<Output = T>) -> T {
        let begun = Instant::now();
        let had = turn.await;
        self.waited_micros.fetch_add(micros(begun.elapsed()), Relaxed);
        had
    }
}

/// What the database was asked since the program began, and what it holds at this moment.
#[derive(Debug, Clone)]
pub struct Load {
    /// Statements that were run.
    pub statements: u64,
    /// How long they took, all together.
    pub busy: Duration,
    /// How many of them were slow.
    pub slow: u64,
    /// How often a connection was waited for.
    pub waits: u64,
    /// For how long, all together.
    pub waited: Duration,
    /// For `read` and `write`: the connections that are open, those of them that are idle, and how many there
    /// may be.
    pub connections: [(&'static str, u32, usize, u32); 2],
}

impl Db {
    /// What the database was asked so far.
    #[must_use]
    pub fn workload(&self) -> Load {
        let connections = match &self.pools {
            Pools::Sqlite { reader, writer, .. } => [
                ("read", reader.size(), reader.num_idle(), reader.options().get_max_connections()),
                ("write", writer.size(), writer.num_idle(), writer.options().get_max_connections()),
            ],
            Pools::Postgres { reader, writer, .. } => [
                ("read", reader.size(), reader.num_idle(), reader.options().get_max_connections()),
                ("write", writer.size(), writer.num_idle(), writer.options().get_max_connections()),
            ],
        };
        let watch = &self.watch;
        Load {
            statements: watch.statements.load(Relaxed),
            busy: Duration::from_micros(watch.micros.load(Relaxed)),
            slow: watch.slow.load(Relaxed),
            waits: watch.waits.load(Relaxed),
            waited: Duration::from_micros(watch.waited_micros.load(Relaxed)),
            connections,
        }
    }

    /// Says from when on a statement is told of as slow, in the log, by its text without its values.
    pub fn call_slow_after(&self, time: Duration) {
        self.watch.slow_after_micros.store(micros(time), Relaxed);
    }
}
