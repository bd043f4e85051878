use super::span;
use chrono::TimeDelta;

#[test]
fn times_are_read() {
    assert_eq!(span("24h"), Ok(TimeDelta::days(1)));
    assert_eq!(span("90s"), Ok(TimeDelta::seconds(90)));
    for wrong in ["", "h", "24", "0h", "-1h", "1é", "999999999999d", "400d"] {
        assert!(span(wrong).is_err(), "{wrong}");
    }
}
