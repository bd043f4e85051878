//! Clocks of calendars: zones by the names that programs give them, differences from universal time,
//! durations, and where on earth something is.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;

/// The last minute of a day.
pub(crate) fn last_minute(day: NaiveDate) -> NaiveDateTime {
    day.and_hms_opt(23, 59, 0).unwrap_or_else(|| day.and_time(NaiveTime::MIN))
}

/// A moment of one zone's clock on another's.
pub(crate) fn moved(at: NaiveDateTime, from: Tz, to: Tz) -> NaiveDateTime {
    if from == to {
        return at;
    }
    let there: Option<DateTime<Tz>> = at.and_local_timezone(from).earliest();
    there.map_or(at, |there| there.with_timezone(&to).naive_local())
}

/// A zone by its name: of the time zone database, as it is or after the last part of a longer name, or
/// one of those that Windows has for the region.
pub(crate) fn zone_named(name: &str) -> Option<Tz> {
    let name = name.trim().trim_start_matches('/');
    if let Ok(zone) = name.parse() {
        return Some(zone);
    }
    // `/freeassociation.sourceforge.net/America/Lima`
    let parts: Vec<&str> = name.rsplitn(3, '/').collect();
    if let [last, before, _] = parts.as_slice()
        && let Ok(zone) = format!("{before}/{last}").parse()
    {
        return Some(zone);
    }
    Some(match name {
        "SA Pacific Standard Time" => Tz::America__Bogota,
        "SA Western Standard Time" => Tz::America__La_Paz,
        "SA Eastern Standard Time" => Tz::America__Cayenne,
        "Pacific SA Standard Time" => Tz::America__Santiago,
        "E. South America Standard Time" => Tz::America__Sao_Paulo,
        "Argentina Standard Time" => Tz::America__Argentina__Buenos_Aires,
        "Paraguay Standard Time" => Tz::America__Asuncion,
        "Montevideo Standard Time" => Tz::America__Montevideo,
        "Venezuela Standard Time" => Tz::America__Caracas,
        "Central America Standard Time" => Tz::America__Guatemala,
        "Central Standard Time (Mexico)" => Tz::America__Mexico_City,
        "Central Standard Time" => Tz::America__Chicago,
        "Eastern Standard Time" => Tz::America__New_York,
        "Haiti Standard Time" => Tz::America__PortauPrince,
        "Cuba Standard Time" => Tz::America__Havana,
        "W. Europe Standard Time" => Tz::Europe__Berlin,
        "Romance Standard Time" => Tz::Europe__Paris,
        "GMT Standard Time" => Tz::Europe__London,
        "UTC" | "GMT" | "Z" => Tz::UTC,
        _ => return None,
    })
}

/// `-0500` in seconds.
pub(crate) fn seconds(text: &str) -> Option<i64> {
    let text = text.trim();
    let (sign, digits) = match text.split_at_checked(1)? {
        ("-", digits) => (-1, digits),
        ("+", digits) => (1, digits),
        _ => return None,
    };
    let part = |from: usize| digits.get(from..from + 2)?.parse::<i64>().ok();
    Some(sign * (part(0)? * 3600 + part(2)? * 60 + part(4).unwrap_or(0)))
}

/// `PT1H30M`, `P2D`; within a year.
pub(crate) fn duration(text: &str) -> Option<TimeDelta> {
    let text = text.trim().strip_prefix('+').unwrap_or(text.trim()).strip_prefix('P')?;
    let (mut total, mut number) = (0_i64, String::new());
    for c in text.chars() {
        let unit = match c {
            '0'..='9' => {
                number.push(c);
                continue;
            }
            'T' => continue,
            'W' => 604_800,
            'D' => 86_400,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            _ => return None,
        };
        let count: i64 = number.parse().ok()?;
        total = total.checked_add(count.checked_mul(unit)?)?;
        number.clear();
    }
    (total <= 366 * 86_400).then(|| TimeDelta::seconds(total))
}

/// `-12.046374;-77.042793` in millionths of a degree.
pub(crate) fn position(text: &str) -> Option<(i64, i64)> {
    let (latitude, longitude) = text.split_once(';')?;
    let millionths = |text: &str, most: f64| {
        let degrees: f64 = text.trim().parse().ok()?;
        #[expect(clippy::cast_possible_truncation, reason = "within 180 millions")]
        (degrees.abs() <= most).then(|| (degrees * 1e6).round() as i64)
    };
    Some((millionths(latitude, 90.0)?, millionths(longitude, 180.0)?))
}
