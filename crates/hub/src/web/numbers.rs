//! Numbers, dates and periods as each language writes them.

use super::collate::locale_of;
use super::tongue::Tongue;
use aunar_domain::event::Event;
use aunar_domain::period::{Period, Unit, reading};
use aunar_domain::words::Lang;
use aunar_domain::zone;
use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{M, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_locale_core::locale;
use std::cell::OnceCell;

struct Forms {
    day: Formatter<Gregorian, YMD>,
    weekday: Formatter<Gregorian, YMDE>,
    month: Formatter<Gregorian, M>,
    number: DecimalFormatter,
}

impl Forms {
    fn of(lang: Lang) -> Self {
        // The United Nations write the day first in English too.
        let locale = if lang == Lang::En { locale!("en-GB") } else { locale_of(lang) };
        // Spanish as amounts are written: Latin America has both points and commas, and one page has to have one.
        let numbers = if lang == Lang::Es { locale!("es") } else { locale.clone() };
        Self {
            day: Formatter::try_new((&locale).into(), YMD::long()).expect("compiled in"),
            weekday: Formatter::try_new((&locale).into(), YMDE::long()).expect("compiled in"),
            month: Formatter::try_new((&locale).into(), M::long()).expect("compiled in"),
            number: DecimalFormatter::try_new((&numbers).into(), Default::default())
                .expect("compiled in"),
        }
    }
}

thread_local! {
    // Making a formatter costs more than using it, and they are not shared between threads.
    static FORMS: [OnceCell<Forms>; 4] = const { [OnceCell::new(), OnceCell::new(), OnceCell::new(), OnceCell::new()] };
}

fn with<T>(lang: Lang, use_forms: impl FnOnce(&Forms) -> T) -> T {
    FORMS.with(|all| use_forms(all[lang as usize].get_or_init(|| Forms::of(lang))))
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let (month, day_of) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Date::try_new_gregorian(day.year(), month, day_of).ok()
}

fn shown<T>(day: NaiveDate, form: impl FnOnce(Date<Gregorian>) -> T) -> Option<T> {
    gregorian(day).map(form)
}

/// A whole number: `12.345` in Spanish, `12,345` in English.
#[must_use]
pub fn whole(lang: Lang, n: u64) -> String {
    // Most numbers of a plan need no separator and no formatter.
    if n < 1000 {
        return n.to_string();
    }
    with(lang, |forms| forms.number.format(&n.into()).to_string())
}

/// A moment to the minute, in universal time, as every page says it:
/// `31 de mayo de 2023, 14:05 UTC`.
#[must_use]
pub fn moment(lang: Lang, at: chrono::DateTime<chrono::Utc>) -> String {
    format!("{}, {} UTC", day(lang, at.date_naive()), at.format("%H:%M"))
}

/// A date: `24 de mayo de 2023`.
#[must_use]
pub fn day(lang: Lang, day: NaiveDate) -> String {
    with(lang, |forms| shown(day, |d| forms.day.format(&d).to_string()))
        .map_or_else(|| day.to_string(), |words| set(lang, day, &words))
}

/// The number of a day in its month. The first is an ordinal in French and Portuguese, which the
/// library does not write: `1er mai 2023`, `1º de maio de 2023`.
fn numeral(lang: Lang, day: NaiveDate) -> String {
    match (lang, day.day()) {
        (Lang::Fr, 1) => "1er".to_owned(),
        (Lang::Pt, 1) => "1º".to_owned(),
        (_, n) => n.to_string(),
    }
}

/// What the library wrote of a day, with the number as the language has it, and kept on one line with
/// the name of its month: spaces do not break between the two.
fn set(lang: Lang, day: NaiveDate, words: &str) -> String {
    let number = day.day().to_string();
    let mut said = String::with_capacity(words.len() + 4);
    let mut bound = false;
    for (n, part) in words.split(' ').enumerate() {
        if n > 0 {
            said.push(if bound { '\u{a0}' } else { ' ' });
        }
        if part == number {
            said.push_str(&numeral(lang, day));
            bound = true;
        } else {
            said.push_str(part);
            bound = bound && part == "de";
        }
    }
    said
}

/// A date with its day of the week.
#[must_use]
pub fn weekday(lang: Lang, day: NaiveDate) -> String {
    with(lang, |forms| shown(day, |d| forms.weekday.format(&d).to_string()))
        .map_or_else(|| day.to_string(), |words| set(lang, day, &words))
}

/// From one day to another, what both have in common said once: `del 12 al 14 de mayo de 2026`,
/// `del 28 de abril al 2 de mayo de 2026`.
#[must_use]
pub fn days(t: Tongue, from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        return day(t.0, from);
    }
    let (first, last) = ends(t.0, from, to);
    let key = if is_of_a_month(from, to) { "days-of-month" } else { "days-range" };
    t.with(key, &[("from", &first), ("to", &last)])
}

/// The same in few words, as a period is said behind `para` or in a field: `12–14 de mayo de 2026`,
/// `28 de abril a 2 de mayo de 2026`.
fn days_in_short(t: Tongue, from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        return day(t.0, from);
    }
    let (first, last) = ends(t.0, from, to);
    if is_of_a_month(from, to) {
        format!("{first}–{last}")
    } else {
        t.with("period-range", &[("from", &first), ("to", &last)])
    }
}

fn is_of_a_month(from: NaiveDate, to: NaiveDate) -> bool {
    (from.year(), from.month()) == (to.year(), to.month())
}

/// The two ends of such days, for a sentence that has its own words between them: `12` and
/// `14 de mayo de 2026`, `28 de abril` and `2 de mayo de 2026`.
#[must_use]
pub fn ends(lang: Lang, from: NaiveDate, to: NaiveDate) -> (String, String) {
    let first = if is_of_a_month(from, to) {
        numeral(lang, from)
    } else if from.year() == to.year() {
        without_year(&day(lang, from), from.year()).to_owned()
    } else {
        day(lang, from)
    };
    (first, day(lang, to))
}

/// From one month to another: `mayo a julio de 2023`.
#[must_use]
pub fn months(t: Tongue, from: NaiveDate, to: NaiveDate) -> String {
    between(t, from, to, Unit::Month)
}

/// What is said of a date without its year, which stands last in all four languages.
fn without_year(words: &str, year: i32) -> &str {
    let bare = words.strip_suffix(&*year.to_string()).unwrap_or(words).trim_end();
    [" de", " of"].iter().find_map(|of| bare.strip_suffix(of)).unwrap_or(bare)
}

/// A month of a year: `mayo de 2023`. The year is put beside the name of the month by a message of
/// ours: the library's own form of the two fails for Portuguese in its current release.
#[must_use]
pub fn month(lang: Lang, day: NaiveDate) -> String {
    let name = with(lang, |forms| shown(day, |d| forms.month.format(&d).to_string()));
    let Some(name) = name else { return day.to_string() };
    Tongue(lang).with("month-of-year", &[("month", &name), ("year", &day.year().to_string())])
}

/// A period in words, no more precise than it is: `segundo trimestre de 2023`, `T2–T3 2023`.
#[must_use]
pub fn period(t: Tongue, period: &Period) -> String {
    let last = period.precision.around(period.end).0;
    match period.precision {
        Unit::Day => days_in_short(t, period.start, period.end),
        precision => between(t, period.start, last, precision),
    }
}

/// A period as a field holds it: in words, where they are read back as the very same period, or else
/// its code. A field has one line: nothing in it has to be kept from breaking.
#[must_use]
pub fn period_in_field(t: Tongue, given: &Period) -> String {
    let words = period(t, given).replace('\u{a0}', " ");
    match reading::read(&words) {
        Ok(read) if read.period == *given && read.assumed.is_none() => words,
        _ => given.to_code(),
    }
}

/// From the unit that begins on one day to the one that begins on another.
fn between(t: Tongue, start: NaiveDate, last: NaiveDate, precision: Unit) -> String {
    let (from, to) = (unit(t, start, precision), unit(t, last, precision));
    if from == to {
        return to;
    }
    let one_year = start.year() == last.year();
    let first = if one_year { without_year(&from, start.year()) } else { from.as_str() };
    match precision {
        Unit::Year => format!("{first}–{to}"),
        Unit::Quarter if one_year => format!("{first}–{to}"),
        _ => t.with("period-range", &[("from", first), ("to", &to)]),
    }
}

fn unit(t: Tongue, start: NaiveDate, precision: Unit) -> String {
    let year = start.year().to_string();
    match precision {
        Unit::Day => day(t.0, start),
        Unit::Month => month(t.0, start),
        Unit::Quarter => {
            let n = (start.month0() / 3 + 1).to_string();
            t.with("period-quarter", &[("n", &n), ("year", &year)])
        }
        Unit::HalfYear => {
            let key = if start.month() == 1 { "period-half-1" } else { "period-half-2" };
            t.with(key, &[("year", &year)])
        }
        Unit::Year => year,
    }
}

/// When an event is, in its own zone: `24 de mayo de 2023, 09:00–17:30`,
/// `del 12 al 14 de mayo de 2026`.
#[must_use]
pub fn event_time(t: Tongue, event: &Event) -> String {
    let (from, to) = (event.start.date(), event.end.date());
    let clock = |moment: chrono::NaiveDateTime| moment.format("%H:%M").to_string();
    if event.is_of_days() {
        days(t, from, to)
    } else {
        format!("{}, {}–{}", day(t.0, from), clock(event.start), clock(event.end))
    }
}

/// A time zone as people call it: `hora de Ciudad de México`. One of no place is called by its code.
#[must_use]
pub fn zone(t: Tongue, code: &str) -> String {
    let place = zone::place(code, t.0);
    place.map_or_else(|| code.to_owned(), |place| t.with("zone-of-place", &[("place", &place)]))
}

#[cfg(test)]
mod tests;
