//! When the history chains were last looked at, and whether that look still counts.
//!
//! A look that was under way while this process wrote may have missed what was written: it does
//! not count, however late it ends.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How old a picture may be before the chains are looked at again. Writes of this process are
/// seen at once; those of another node or of the command line within this time.
const FRESH_FOR: Duration = Duration::from_millis(150);

/// How long after a look that failed nobody looks again: those who waited for it go on with what there is.
const REST: Duration = Duration::from_millis(500);

/// One look at the chains: when it began, and how often this process had written before.
#[derive(Clone, Copy)]
pub(super) struct Look {
    began: Instant,
    writes: u64,
}

/// The last look, and the writes since.
#[derive(Default)]
pub(super) struct Looks {
    last: Mutex<Option<Look>>,
    writes: AtomicU64,
    failed: Mutex<Option<Instant>>,
    /// The same, until this process writes.
    rested: Mutex<Option<Instant>>,
}

impl Looks {
    /// Begins a look; what is written from here on may escape it.
    pub(super) fn begin(&self) -> Look {
        Look { began: Instant::now(), writes: self.writes.load(Ordering::SeqCst) }
    }

    /// Ends it.
    pub(super) fn end(&self, look: Look) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(look);
    }

    /// Says that a look came to nothing.
    pub(super) fn fail(&self) {
        for failed in [&self.failed, &self.rested] {
            *failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        }
    }

    /// Whether a look came to nothing a moment ago.
    pub(super) fn just_failed(&self) -> bool {
        let failed = *self.rested.lock().unwrap_or_else(PoisonError::into_inner);
        failed.is_some_and(|at| at.elapsed() < REST)
    }

    /// How long ago somebody last looked in vain since the last look that came to something: how old what
    /// was seen then is.
    pub(super) fn stale_for(&self) -> Option<Duration> {
        let last = self.last()?.began;
        let failed = *self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        failed.filter(|at| *at > last).map(|_| last.elapsed())
    }

    /// Says that this process wrote.
    pub(super) fn written(&self) {
        // What was written could be: whoever reads next looks again.
        *self.rested.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.writes.fetch_add(1, Ordering::SeqCst);
    }

    /// Whether nobody has looked yet.
    pub(super) fn none_yet(&self) -> bool {
        self.last().is_none()
    }

    /// Whether the last look is recent and missed nothing that this process wrote.
    pub(super) fn is_fresh(&self) -> bool {
        self.last().is_some_and(|look| {
            look.writes == self.writes.load(Ordering::SeqCst) && look.began.elapsed() < FRESH_FOR
        })
    }

    /// How long ago the last look began.
    pub(super) fn ago(&self) -> Option<Duration> {
        self.last().map(|look| look.began.elapsed())
    }

    fn last(&self) -> Option<Look> {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
