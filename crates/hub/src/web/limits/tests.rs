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
