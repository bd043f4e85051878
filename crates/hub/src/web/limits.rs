//! How often something may be asked for from one network: a store of our own, in the memory of
//! this process. It is told the time like everything else, forgets what no longer counts, and
//! holds no more than it may, whoever asks.

use super::client::Network;
use super::error::Error;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Networks held at most; past that, the longest quiet ones are forgotten.
const MOST: usize = 50_000;

/// How much of something is allowed: so many at once, and one more after each pause.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    /// What it is of; each is counted by itself.
    pub what: &'static str,
    /// How many at once.
    pub burst: u32,
    /// After how long there is one more.
    pub every: TimeDelta,
}

/// How many times more is allowed to those who had their devices work for it (`web::stranger::worked`).
const WORKED: u32 = 10;

/// What is counted: of which rate, whether a device worked for it, from which network.
type Counted = (&'static str, bool, Network);

/// Who has asked for what, lately.
#[derive(Debug, Default)]
pub struct Limits(Mutex<HashMap<Counted, DateTime<Utc>>>);

impl Limits {
    /// Counts one; refuses it where it is one too many, saying when to come again.
    pub fn take(&self, rate: Rate, from: Network, now: DateTime<Utc>) -> Result<(), Error> {
        self.count((rate, false), from, now)
    }

    /// The same of a form that anybody may send. Those whose devices worked for it are counted apart, and are
    /// let in far more often: a hall full of people sits behind one address, and so does a program that floods,
    /// which would have to work for each.
    pub fn take_from_stranger(
        &self,
        rate: Rate,
        (from, worked): (Network, bool),
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let most = i32::try_from(WORKED).unwrap_or(i32::MAX);
        let rate = match worked {
            true => Rate { burst: rate.burst * WORKED, every: rate.every / most, ..rate },
            false => rate,
        };
        self.count((rate, worked), from, now)
    }

    fn count(
        &self,
        (rate, worked): (Rate, bool),
        from: Network,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        // A poisoned lock only means that another request failed; counting goes on.
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if held.len() >= MOST {
            held.retain(|_, free| *free > now);
            if held.len() >= MOST {
                let mut moments: Vec<DateTime<Utc>> = held.values().copied().collect();
                moments.sort_unstable();
                let oldest = moments[moments.len() / 2];
                held.retain(|_, free| *free > oldest);
            }
        }
        // Each one asked for lies `every` further ahead; how far ahead it may lie is the burst.
        let free = held.entry((rate.what, worked, from)).or_insert(now);
        let next = (*free).max(now) + rate.every;
        let ahead = next - now - rate.every * i32::try_from(rate.burst).unwrap_or(i32::MAX);
        if ahead > TimeDelta::zero() {
            metrics::counter!("aunar_limited_total", "what" => rate.what).increment(1);
            return Err(Error::too_many(ahead));
        }
        *free = next;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
