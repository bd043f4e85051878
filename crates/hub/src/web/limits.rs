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
mod tests {
    use super::*;
    use std::net::{IpAddr, Ipv4Addr};

    const RATE: Rate = Rate { what: "test", burst: 3, every: TimeDelta::seconds(20) };

    fn network(n: u32) -> Network {
        Network::of(IpAddr::V4(Ipv4Addr::from(n << 8)))
    }

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_700_000_000 + seconds, 0).expect("a moment")
    }

    #[test]
    fn a_burst_is_allowed_and_then_one_at_a_time() {
        let limits = Limits::default();
        let take = |n, seconds| limits.take(RATE, network(n), at(seconds)).is_ok();
        assert!(take(1, 0) && take(1, 0) && take(1, 0));
        assert!(!take(1, 0) && !take(1, 19), "refused, and being refused costs nothing");
        assert!(take(2, 0), "others are not concerned");
        assert!(take(1, 20) && !take(1, 20));
        assert!(take(1, 1000) && take(1, 1000) && take(1, 1000) && !take(1, 1000));
        let other = Rate { what: "other", ..RATE };
        assert!(limits.take(other, network(1), at(1000)).is_ok(), "each thing by itself");
    }

    #[test]
    fn whose_device_worked_is_let_in_more_often_and_never_without_end() {
        let limits = Limits::default();
        let take = |worked| limits.take_from_stranger(RATE, (network(1), worked), at(0)).is_ok();
        assert_eq!((0..50).filter(|_| take(false)).count(), 3);
        assert_eq!((0..50).filter(|_| take(true)).count(), 30, "after those who did not");
        let later = limits.take_from_stranger(RATE, (network(1), true), at(2));
        assert!(later.is_ok(), "and soon again");
    }

    #[test]
    fn it_says_when_to_come_again() {
        let limits = Limits::default();
        for _ in 0..3 {
            assert!(limits.take(RATE, network(1), at(0)).is_ok());
        }
        match limits.take(RATE, network(1), at(5)) {
            Err(Error::TooMany { seconds }) => assert_eq!(seconds, 15),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn whoever_asks_it_does_not_grow_without_end() {
        let limits = Limits::default();
        for n in 0..u32::try_from(MOST).expect("small") + 10 {
            let _ = limits.take(RATE, network(n), at(i64::from(n) / 10_000));
        }
        assert!(limits.0.lock().expect("whole").len() <= MOST);
    }
}
