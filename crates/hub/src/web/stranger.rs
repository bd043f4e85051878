//! What forms that anybody may send have in common: a field nobody sees, the time it took, and a little work
//! that a device may do. Nobody is shut out by them: who is too quick is asked to send again, and whose
//! browser runs no scripts sends the form without the work.

use super::form::Form;
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

/// Nobody reads a form and fills it in in less.
const QUICKEST: TimeDelta = TimeDelta::seconds(3);

/// Whether the field that people do not see is filled in: a program did, and is told nothing.
#[must_use]
pub fn is_trapped(form: &Form) -> bool {
    form.one("website").is_some()
}

/// When a form is drawn, as its hidden field `drawn` says it.
#[must_use]
pub fn drawn(now: DateTime<Utc>) -> String {
    now.timestamp().to_string()
}

/// Whether a form came back sooner than anybody could have filled it in, or does not say when it was
/// drawn.
#[must_use]
pub fn is_too_quick(form: &Form, now: DateTime<Utc>) -> bool {
    came_too_soon(form.read::<i64>("drawn").and_then(Result::ok), now)
}

/// The same of a form that says otherwise when it was drawn: seconds since 1970.
#[must_use]
pub fn came_too_soon(drawn: Option<i64>, now: DateTime<Utc>) -> bool {
    drawn.is_none_or(|drawn| now.timestamp().saturating_sub(drawn) < QUICKEST.num_seconds())
}

/// How many bits of the hash have to be zero: about a second of a phone. `aunar.js` has the same number.
pub const WORK_BITS: u32 = 16;
/// How long work counts after the form was drawn.
const WORK_LASTS: TimeDelta = TimeDelta::hours(24);

/// Whether the device of whoever sends a form worked for it: the SHA-256 of `address|drawn|work` begins with so
/// many zero bits. It is work for one address and one form, so that none is done in advance or counts for
/// another; it is no puzzle that anybody has to solve, and nothing of anybody is asked for it.
#[must_use]
pub fn worked(form: &Form, address: &str, drawn: &str, now: DateTime<Utc>) -> bool {
    let of = |name: &str| form.raw(name).unwrap_or_default();
    let when = of(drawn).parse().ok().and_then(|at| DateTime::from_timestamp(at, 0));
    let counts = when.is_some_and(|when| when <= now && now - when < WORK_LASTS);
    let work = of("work");
    if !counts || work.is_empty() || work.len() > 20 {
        return false;
    }
    let hash = Sha256::digest(format!("{}|{}|{work}", of(address).trim(), of(drawn)));
    let first = u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]);
    first.leading_zeros() >= WORK_BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_counts_for_its_form_and_its_address_alone() {
        let now: DateTime<Utc> = "2025-02-10T12:00:00Z".parse().expect("a moment");
        let drawn = now.timestamp() - 60;
        let sent = |address: &str, drawn: i64, work: &str| {
            let address = crate::web::params::encode(address);
            let form = Form::parse(&format!("address={address}&drawn={drawn}&work={work}"));
            worked(&form.expect("reads"), "address", "drawn", now)
        };
        let done = (0_u32..).map(|n| n.to_string()).find(|n| sent("a@red.example", drawn, n));
        let done = done.expect("is found in the end");
        assert!(sent("a@red.example", drawn, &done));
        assert!(!sent("b@red.example", drawn, &done) && !sent("a@red.example", drawn + 1, &done));
        assert!(!sent("a@red.example", drawn, ""), "without scripts there is none");
        let old = now.timestamp() - 90_000;
        assert!((0..1_000).all(|n| !sent("a@red.example", old, &n.to_string())), "too late");
    }

    #[test]
    fn who_is_quicker_than_a_reader_is_asked_again() {
        let now: DateTime<Utc> = "2025-02-10T12:00:00Z".parse().expect("a moment");
        let sent = |body: &str| is_too_quick(&Form::parse(body).expect("reads"), now);
        let ago = |seconds: i64| format!("drawn={}", now.timestamp() - seconds);
        assert!(sent("") && sent("drawn=yesterday") && sent(&ago(0)) && sent(&ago(2)));
        assert!(sent(&ago(-60)) && sent("drawn=9223372036854775807"));
        assert!(!sent(&ago(3)) && !sent(&ago(86_400)) && !sent("drawn=-9223372036854775808"));
    }
}
