//! VTIMEZONE components, derived from the time zone database for the years a calendar covers.
//!
//! Each change of offset is written as an observance of its own. Recurrence rules would be shorter,
//! but a rule that holds for all years would have to be guessed.

use std::ops::RangeInclusive;

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use crate::ics_line::Lines;

/// What a clock in a zone shows for a while.
#[derive(Clone, PartialEq)]
struct Observance {
    offset: FixedOffset,
    daylight: bool,
    name: String,
}

/// Whether times of the zone are written in UTC, which needs no component.
pub(crate) fn is_utc(zone: Tz) -> bool {
    matches!(zone, Tz::UTC | Tz::Etc__UTC | Tz::Zulu | Tz::Etc__Zulu | Tz::UCT | Tz::Etc__UCT)
}

/// Writes the zone's component: what held at the beginning of the first year, and each change until
/// the end of the last.
pub(crate) fn write_zone(lines: &mut Lines, zone: Tz, years: &RangeInclusive<i32>) {
    let first = start_of(*years.start());
    let last = start_of(years.end().saturating_add(1));
    lines.raw("BEGIN", "VTIMEZONE");
    lines.text("TZID", zone.name());
    let mut before = observance(zone, first);
    // Dated far back, so that it stands before every event whatever the change that began it.
    let long_ago = NaiveDate::from_ymd_opt((*years.start()).min(1970), 1, 1).unwrap_or_default();
    write_observance(lines, long_ago.into(), &before, &before);
    let mut at = first;
    while at < last {
        // No zone has ever changed twice within a day.
        let next = at + Duration::days(1);
        let after = observance(zone, next);
        if after != before {
            let change = moment_of_change(zone, at, next, &before);
            write_observance(lines, change.naive_utc() + before.offset, &before, &after);
            before = after;
        }
        at = next;
    }
    lines.raw("END", "VTIMEZONE");
}

fn start_of(year: i32) -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(year, 1, 1)
        .unwrap_or_default()
        .and_time(chrono::NaiveTime::MIN)
        .and_utc()
}

fn observance(zone: Tz, at: DateTime<Utc>) -> Observance {
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    let fixed = offset.fix();
    Observance {
        offset: fixed,
        daylight: !offset.dst_offset().is_zero(),
        name: offset.abbreviation().map_or_else(|| fixed.to_string(), str::to_owned),
    }
}

/// Halves the span until the first second of the new observance is found.
fn moment_of_change(
    zone: Tz,
    mut old: DateTime<Utc>,
    mut new: DateTime<Utc>,
    before: &Observance,
) -> DateTime<Utc> {
    while (new - old) > Duration::seconds(1) {
        let middle = old + Duration::seconds((new - old).num_seconds() / 2);
        if observance(zone, middle) == *before {
            old = middle;
        } else {
            new = middle;
        }
    }
    new
}

/// The onset is local time as the clock showed it just before the change.
fn write_observance(lines: &mut Lines, onset: NaiveDateTime, from: &Observance, to: &Observance) {
    let kind = if to.daylight { "DAYLIGHT" } else { "STANDARD" };
    lines.raw("BEGIN", kind);
    lines.raw("DTSTART", &onset.format("%Y%m%dT%H%M%S").to_string());
    lines.raw("TZOFFSETFROM", &utc_offset(from.offset));
    lines.raw("TZOFFSETTO", &utc_offset(to.offset));
    lines.text("TZNAME", &to.name);
    lines.raw("END", kind);
}

fn utc_offset(offset: FixedOffset) -> String {
    let seconds = offset.local_minus_utc();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
    match seconds.abs() % 60 {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        rest => format!("{sign}{hours:02}{minutes:02}{rest:02}"),
    }
}

#[cfg(test)]
mod tests;
