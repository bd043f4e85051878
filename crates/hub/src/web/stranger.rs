//! What forms that anybody may send have in common: a field nobody sees, and the time it took. Nobody
//! is shut out by them: who is too quick is asked to send again.

use super::form::Form;
use chrono::{DateTime, TimeDelta, Utc};

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

#[cfg(test)]
mod tests {
    use super::*;

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
