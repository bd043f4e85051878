//! When letters that wait are gathered into one.

use super::Rhythm;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};

/// When in the morning gathered letters are written.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(7, 0, 0).expect("a time of day");

/// The next morning, in a zone, on which what waits is gathered; nothing where nothing waits by this
/// rhythm. Always after `now`, also where the clocks of the zone jump.
#[must_use]
pub fn next_gathering<Z: TimeZone>(
    rhythm: Rhythm,
    zone: &Z,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    if !matches!(rhythm, Rhythm::Daily | Rhythm::Weekly) {
        return None;
    }
    let today = now.with_timezone(zone).date_naive();
    // A week and a day that a zone may leave out.
    let days = (0..=9).filter_map(|n| today.checked_add_days(Days::new(n)));
    let wanted = |day: &NaiveDate| rhythm == Rhythm::Daily || day.weekday() == Weekday::Mon;
    days.filter(wanted).map(|day| morning(zone, day)).find(|at| *at > now)
}

/// The morning of a day. Where the clocks skip it, it is when they go on.
fn morning<Z: TimeZone>(zone: &Z, day: NaiveDate) -> DateTime<Utc> {
    let moment = day.and_time(MORNING);
    let tries = (0..=25).map(|hours| moment + TimeDelta::hours(hours));
    let found = tries.filter_map(|at| zone.from_local_datetime(&at).earliest()).next();
    found.map_or_else(|| moment.and_utc(), |at| at.to_utc())
}
