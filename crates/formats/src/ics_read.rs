//! Reading calendars of others (RFC 5545): their events, tolerant of what programs really write, within
//! limits of size, lines and events. What cannot be read of one event is said, and the others are read.

mod event;
mod line;

pub use event::{CalendarIn, EventIn, Unread, Unreadable};
pub(crate) use line::{Line, parsed, unfolded};

use crate::NoCalendar;
use crate::ics_clock::{duration, last_minute, moved, position, seconds, zone_named};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use line::unescaped;
use rrule::RRuleSet;
use std::collections::HashMap;

/// Most bytes of a calendar.
pub const MOST_BYTES: usize = 16 << 20;
/// Most bytes of a line when it is unfolded.
const LONGEST: usize = 64 << 10;
/// Most events of a calendar, each time that one is repeated counted.
pub const MOST_EVENTS: usize = 20_000;
/// Most times that one event is repeated.
const MOST_TIMES: u16 = 500;
/// How deep components may stand in each other; the standard needs three.
const DEEPEST: usize = 8;
/// How much of a name in a file is repeated.
const SHOWN: usize = 40;

/// Reads a calendar. Times of repeated events are taken until a day.
pub fn read_ics(bytes: &[u8], until: NaiveDate) -> Result<CalendarIn, NoCalendar> {
    if bytes.is_empty() {
        return Err(NoCalendar::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(NoCalendar::TooLarge);
    }
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut reading = Reading::new(until);
    for (number, line) in unfolded(text) {
        if line.len() > LONGEST {
            return Err(NoCalendar::LongLine { line: number });
        }
        // A line that is none is passed over, as RFC 5545 has it of what is not known.
        if let Some(line) = parsed(&line) {
            reading.line(number, line)?;
        }
    }
    reading.finish()
}

/// A day, a moment of a clock, or a moment of universal time.
#[derive(Debug, Clone, Copy)]
enum When {
    Day(NaiveDate),
    At(NaiveDateTime, Zone),
}

/// The zone of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    Known(Tz),
    /// Not known: the moment is of universal time.
    Unknown,
}

#[derive(Default)]
struct Component {
    begun_at: usize,
    lines: Vec<Line>,
}

struct Reading {
    until: NaiveDate,
    open: Vec<(String, Component)>,
    begun: bool,
    calendar: CalendarIn,
    zone: Tz,
    offsets: HashMap<String, i64>,
    events: Vec<Component>,
}

impl Reading {
    fn new(until: NaiveDate) -> Self {
        Self {
            until,
            open: Vec::new(),
            begun: false,
            calendar: CalendarIn::default(),
            zone: Tz::UTC,
            offsets: HashMap::new(),
            events: Vec::new(),
        }
    }

    fn line(&mut self, number: usize, line: Line) -> Result<(), NoCalendar> {
        match line.name.as_str() {
            "BEGIN" => {
                let name = line.value.trim().to_ascii_uppercase();
                if !self.begun && name != "VCALENDAR" {
                    let found = name.chars().take(SHOWN).collect();
                    return Err(NoCalendar::Other { line: number, found });
                }
                self.begun = true;
                if self.open.len() >= DEEPEST {
                    return Err(NoCalendar::TooDeep { line: number });
                }
                self.open.push((name, Component { begun_at: number, lines: Vec::new() }));
            }
            "END" => {
                let name = line.value.trim().to_ascii_uppercase();
                match self.open.pop() {
                    Some((begun, component)) if begun == name => self.ended(&name, component)?,
                    _ => {
                        let found = name.chars().take(SHOWN).collect();
                        return Err(NoCalendar::Unbegun { line: number, found });
                    }
                }
            }
            _ if !self.begun => {
                return Err(NoCalendar::Early { line: number });
            }
            _ => {
                if let Some((_, component)) = self.open.last_mut() {
                    component.lines.push(line);
                }
            }
        }
        Ok(())
    }

    fn ended(&mut self, name: &str, component: Component) -> Result<(), NoCalendar> {
        match name {
            "VEVENT" => {
                if self.events.len() >= MOST_EVENTS {
                    return Err(NoCalendar::TooManyEvents);
                }
                self.events.push(component);
            }
            // What a zone that is not known by its name is before universal time: the last standard time.
            "STANDARD" | "DAYLIGHT" => {
                let offset = component.lines.iter().find(|l| l.name == "TZOFFSETTO");
                let offset = offset.and_then(|l| seconds(&l.value));
                let zone = self.open.last().and_then(|(_, zone)| {
                    zone.lines.iter().find(|l| l.name == "TZID").map(|l| l.value.clone())
                });
                if let (Some(offset), Some(zone)) = (offset, zone) {
                    let first = !self.offsets.contains_key(&zone);
                    if first || name == "STANDARD" {
                        self.offsets.insert(zone, offset);
                    }
                }
            }
            "VCALENDAR" => {
                let named = |name: &str| component.lines.iter().find(|l| l.name == name);
                let title = named("NAME").or_else(|| named("X-WR-CALNAME"));
                self.calendar.name =
                    title.map(|l| unescaped(&l.value)).filter(|name| !name.is_empty());
                let zone = named("X-WR-TIMEZONE").and_then(|l| l.value.trim().parse().ok());
                self.zone = zone.unwrap_or(Tz::UTC);
            }
            _ => {}
        }
        Ok(())
    }

    fn finish(mut self) -> Result<CalendarIn, NoCalendar> {
        if !self.begun {
            return Err(NoCalendar::NoBeginning);
        }
        if !self.open.is_empty() {
            return Err(NoCalendar::CutOff);
        }
        let events = std::mem::take(&mut self.events);
        // A single time of a repeated event that was changed stands for that time.
        let mut changed: Vec<(String, NaiveDateTime)> = Vec::new();
        for event in &events {
            let find = |name: &str| event.lines.iter().find(|l| l.name == name);
            if let (Some(uid), Some(at)) = (find("UID"), find("RECURRENCE-ID"))
                && let Some(at) = self.when(at)
            {
                changed.push((uid.value.clone(), start_of(at)));
            }
        }
        for event in events {
            self.event(&event, &changed);
            if self.calendar.events.len() > MOST_EVENTS {
                return Err(NoCalendar::TooManyEvents);
            }
        }
        Ok(self.calendar)
    }

    fn when(&self, line: &Line) -> Option<When> {
        let value = line.value.trim();
        let day = |text: &str| NaiveDate::parse_from_str(text, "%Y%m%d").ok();
        if line.parameter("VALUE") == Some("DATE") || value.len() == 8 {
            return day(value).map(When::Day);
        }
        let (date, time) = value.split_once('T')?;
        let (time, is_utc) = match time.strip_suffix('Z') {
            Some(time) => (time, true),
            None => (time, false),
        };
        let time = NaiveTime::parse_from_str(time, "%H%M%S")
            .or_else(|_| NaiveTime::parse_from_str(time, "%H%M"))
            .ok()?;
        let at = day(date)?.and_time(time);
        let zone = match (is_utc, line.parameter("TZID")) {
            (true, _) => Zone::Known(Tz::UTC),
            (false, None) => Zone::Known(self.zone),
            (false, Some(name)) => match zone_named(name) {
                Some(zone) => Zone::Known(zone),
                None => {
                    let offset = self.offsets.get(name).copied().unwrap_or_default();
                    let at = at.checked_sub_signed(TimeDelta::seconds(offset))?;
                    return Some(When::At(at, Zone::Unknown));
                }
            },
        };
        Some(When::At(at, zone))
    }

    fn event(&mut self, component: &Component, changed: &[(String, NaiveDateTime)]) {
        let find = |name: &str| component.lines.iter().find(|l| l.name == name);
        let text = |name: &str| find(name).map(|l| unescaped(&l.value)).filter(|t| !t.is_empty());
        let title = text("SUMMARY").unwrap_or_default();
        let unread =
            |why| Unread { line: component.begun_at, title: title.chars().take(80).collect(), why };
        let Some(start) = find("DTSTART").and_then(|l| self.when(l)) else {
            self.calendar.unread.push(unread(Unreadable::NoStart));
            return;
        };
        let duration = find("DURATION").and_then(|l| duration(&l.value));
        let (from, zone, all_day) = match start {
            When::Day(day) => (day.and_time(NaiveTime::MIN), self.zone, true),
            When::At(at, Zone::Known(zone)) => (at, zone, false),
            When::At(at, Zone::Unknown) => {
                self.calendar.unread.push(unread(Unreadable::Zone));
                (at, Tz::UTC, false)
            }
        };
        let end = match (find("DTEND").and_then(|l| self.when(l)), duration) {
            // The end of whole days is the day after the last one.
            (Some(When::Day(day)), _) if all_day => {
                let last = day.checked_sub_days(Days::new(1)).unwrap_or(day).max(from.date());
                last_minute(last)
            }
            (Some(When::Day(day)), _) => day.and_time(NaiveTime::MIN),
            (Some(When::At(at, Zone::Known(there))), _) => moved(at, there, zone),
            (Some(When::At(at, Zone::Unknown)), _) => moved(at, Tz::UTC, zone),
            (None, Some(duration)) => from.checked_add_signed(duration).unwrap_or(from),
            (None, None) if all_day => last_minute(from.date()),
            (None, None) => from,
        };
        if end < from {
            self.calendar.unread.push(unread(Unreadable::EndsFirst));
            return;
        }
        let uid = text("UID").unwrap_or_else(|| format!("{title} {from}"));
        let categories = component.lines.iter().filter(|l| l.name == "CATEGORIES");
        let url = text("URL").filter(|u| u.starts_with("https://") || u.starts_with("http://"));
        let one = EventIn {
            uid: uid.chars().take(400).collect(),
            start: from,
            end,
            zone,
            all_day,
            summary: title.clone(),
            description: text("DESCRIPTION").unwrap_or_default(),
            location: text("LOCATION"),
            url,
            position: find("GEO").and_then(|l| position(&l.value)),
            cancelled: find("STATUS").is_some_and(|l| l.value.trim() == "CANCELLED"),
            categories: categories
                .flat_map(|l| l.value.split(',').map(unescaped))
                .filter(|c| !c.is_empty())
                .collect(),
        };
        if let Some(at) = find("RECURRENCE-ID").and_then(|l| self.when(l)) {
            let uid = timed(&one.uid, start_of(at));
            self.calendar.events.push(EventIn { uid, ..one });
            return;
        }
        let rules: Vec<&Line> = component
            .lines
            .iter()
            .filter(|l| matches!(l.name.as_str(), "RRULE" | "RDATE" | "EXDATE" | "EXRULE"))
            .collect();
        if rules.is_empty() {
            self.calendar.events.push(one);
            return;
        }
        match times(&one, &rules, self.until) {
            Some((times, cut)) => {
                if cut {
                    self.calendar.unread.push(unread(Unreadable::TooOften));
                }
                let length = one.end - one.start;
                let kept = times
                    .into_iter()
                    .filter(|at| !changed.iter().any(|(uid, when)| *uid == one.uid && when == at));
                let all: Vec<EventIn> = kept
                    .map(|at| EventIn {
                        uid: timed(&one.uid, at),
                        start: at,
                        end: at + length,
                        ..one.clone()
                    })
                    .collect();
                self.calendar.events.extend(all);
            }
            None => {
                self.calendar.unread.push(unread(Unreadable::Rule));
                self.calendar.events.push(one);
            }
        }
    }
}

/// The times of a repeated event until a day, and whether there are more than are read.
fn times(one: &EventIn, rules: &[&Line], until: NaiveDate) -> Option<(Vec<NaiveDateTime>, bool)> {
    let stamp = one.start.format("%Y%m%dT%H%M%S");
    let mut text = if one.zone == Tz::UTC {
        format!("DTSTART:{stamp}Z")
    } else {
        format!("DTSTART;TZID={}:{stamp}", one.zone.name())
    };
    for rule in rules {
        // Days of whole-day events are moments of midnight to the rule.
        let value = rule.value.trim().to_ascii_uppercase();
        // Rules have no other letters (RFC 5545, 3.3.10), and their reader cuts through them.
        if value.len() > 2_000 || !value.is_ascii() {
            return None;
        }
        let head = match rule.name.as_str() {
            "EXDATE" | "RDATE" => {
                let dates = value.split(',').map(|date| match date.len() {
                    8 => format!("{date}T000000"),
                    _ => date.to_owned(),
                });
                let dates: Vec<String> = dates.collect();
                let is_utc = one.zone == Tz::UTC || dates.iter().all(|d| d.ends_with('Z'));
                let dates: Vec<String> = dates
                    .into_iter()
                    .map(|d| match (is_utc, d.ends_with('Z')) {
                        (true, false) => format!("{d}Z"),
                        _ => d,
                    })
                    .collect();
                let zone =
                    if is_utc { String::new() } else { format!(";TZID={}", one.zone.name()) };
                format!("\n{}{zone}:{}", rule.name, dates.join(","))
            }
            name => format!("\n{name}:{}", until_moment(&value)),
        };
        text.push_str(&head);
    }
    let set: RRuleSet = text.parse().ok()?;
    let last = until.and_hms_opt(23, 59, 59)?.and_utc().with_timezone(&rrule::Tz::UTC);
    let found = set.before(last).all(MOST_TIMES);
    let times = found.dates.iter().map(|at| at.with_timezone(&one.zone).naive_local()).collect();
    Some((times, found.limited))
}

/// A rule that ends on a day ends with that day: the reader of rules wants a moment of universal time.
fn until_moment(rule: &str) -> String {
    let parts = rule.split(';').map(|part| match part.strip_prefix("UNTIL=") {
        Some(day) if day.len() == 8 => format!("UNTIL={day}T235959Z"),
        Some(moment) if !moment.ends_with('Z') => format!("UNTIL={moment}Z"),
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join(";")
}

fn timed(uid: &str, at: NaiveDateTime) -> String {
    format!("{uid}#{}", at.format("%Y%m%dT%H%M"))
}

fn start_of(when: When) -> NaiveDateTime {
    match when {
        When::Day(day) => day.and_time(NaiveTime::MIN),
        When::At(at, _) => at,
    }
}

/// The moment of universal time that an event begins at.
#[must_use]
pub fn begins(event: &EventIn) -> DateTime<Utc> {
    let there = event.start.and_local_timezone(event.zone).earliest();
    there.map_or_else(|| event.start.and_utc(), |there| there.to_utc())
}
