//! The days of an activity as the standard has them: planned and actual, start and end.

use crate::activity::{Content, Status};
use crate::period::{Period, Unit};
use chrono::NaiveDate;

/// ActivityDateType: planned start.
pub const PLANNED_START: &str = "1";
/// ActivityDateType: actual start.
pub const ACTUAL_START: &str = "2";
/// ActivityDateType: planned end.
pub const PLANNED_END: &str = "3";
/// ActivityDateType: actual end.
pub const ACTUAL_END: &str = "4";

/// The days of an activity on a day: planned ones from what was planned first, actual ones as far as its
/// status says that it began or ended, never in the future. Nothing where it has no period.
#[must_use]
pub fn days(content: &Content, today: NaiveDate) -> Vec<(&'static str, NaiveDate)> {
    let Some(period) = content.period else { return Vec::new() };
    let planned = content.first_period.unwrap_or(period);
    let began = matches!(
        content.status,
        Status::Implementation | Status::Finalisation | Status::Closed | Status::Suspended
    );
    let begun = (began && period.start <= today).then_some((ACTUAL_START, period.start));
    let over = content.status == Status::Closed && period.end <= today;
    let ended = over.then_some((ACTUAL_END, period.end));
    let mut days = vec![(PLANNED_START, planned.start)];
    days.extend(begun);
    days.push((PLANNED_END, planned.end));
    days.extend(ended);
    days
}

/// When an activity is, and when it was planned first where that differs, by its days. An end that
/// nobody said is the given one, or the start if that is later; the third value says that it was so.
#[must_use]
pub fn period_of(
    days: &[(String, NaiveDate)],
    end: NaiveDate,
) -> Option<(Period, Option<Period>, bool)> {
    let of = |kind: &str| days.iter().find(|(k, _)| k.trim() == kind).map(|(_, day)| *day);
    let planned = of(PLANNED_START).zip(of(PLANNED_END));
    let start = of(ACTUAL_START).or(of(PLANNED_START)).or(of(ACTUAL_END)).or(of(PLANNED_END))?;
    let said = of(ACTUAL_END).or(of(PLANNED_END));
    // What ends before it began was dated by mistake: it is at least a day.
    let last = said.unwrap_or(end).max(start);
    let period = stretch(start, last);
    let first = planned.filter(|(from, to)| from <= to).map(|(from, to)| stretch(from, to));
    Some((period, first.filter(|f| *f != period), said.is_none()))
}

/// A stretch of days, of the widest precision that has exactly these ends.
fn stretch(start: NaiveDate, end: NaiveDate) -> Period {
    let fits = |unit: &&Unit| unit.around(start).0 == start && unit.around(end).1 == end;
    let widest = [Unit::Year, Unit::HalfYear, Unit::Quarter, Unit::Month];
    let precision = widest.iter().find(fits).copied().unwrap_or(Unit::Day);
    Period { start, end, precision }
}
