//! The calendar's page: a month as a table, or an agenda.

use super::filter::{Choice, NAMES};
use super::month::Month;
use crate::picture::NetworkPicture;
use crate::web::embed::{embed_code, oembed};
use crate::web::html::Words;
use crate::web::params::Params;
use crate::web::quarters::Quarter;
use crate::web::{Answer, Cx, Error, Shell, collate, numbers, respond};
use askama::Template;
use aunar_domain::event::{Event, EventKind};
use axum::extract::Path;
use chrono::NaiveDate;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "calendar/pages/calendar.html")]
struct CalendarPage {
    shell: Shell,
    path: String,
    is_month: bool,
    month_href: String,
    agenda_href: String,
    /// Whether the days asked for are others than those to come.
    is_between: bool,
    from: String,
    to: String,
    quarters: Vec<Quarter>,
    title: String,
    month: String,
    previous: String,
    next: String,
    jump: Option<(String, String)>,
    /// Names of the days of a week, each with the letters that a narrow screen shows of it, and the others.
    weekdays: Vec<(String, String, String)>,
    weeks: Vec<Vec<Day>>,
    groups: Vec<Group>,
    past: Option<(String, String)>,
    choices: Vec<Select>,
    feed: String,
    webcal: String,
    embed: String,
    add: Option<String>,
    outside: String,
    atom: String,
    json: String,
}

struct Day {
    number: u32,
    moment: String,
    inside: bool,
    today: bool,
    events: Vec<Line>,
}

struct Group {
    title: String,
    events: Vec<Line>,
}

#[derive(Clone)]
struct Line {
    href: String,
    title: Words,
    when: String,
    place: String,
    kind: String,
    access: String,
    moved: bool,
    cancelled: bool,
    outside: Option<String>,
}

struct Select {
    name: &'static str,
    label: String,
    options: Vec<(String, Words, bool)>,
}

/// The page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    let mut known = NAMES.to_vec();
    known.extend(["view", "month", "past", "from", "to"]);
    cx.params().only(&known)?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let choice = Choice::of(&cx, &network)?;
    let dates = (cx.params().date("from")?, cx.params().date("to")?);
    let is_between = dates != (None, None);
    let is_month = cx
        .params()
        .code("view", &[true, false], |m| if m { "month" } else { "agenda" })?
        .unwrap_or(!is_between);
    let past = cx.params().code("past", &[true], |_| "1")?.is_some();
    let today = cx.now.date_naive();
    let month = match cx.params().one("month") {
        None => Month::of(today),
        Some(text) => Month::parse(text)
            .ok_or_else(|| Error::bad_param("bad-value", "month", text, "2023-05".to_owned()))?,
    };
    let (from, until) = (dates.0.unwrap_or(NaiveDate::MIN), dates.1.unwrap_or(NaiveDate::MAX));
    let chosen = |e: &&Event| choice.has(&network, e) && (is_month || touches(e, from, until));
    let events: Vec<&Event> = network.events.iter().filter(chosen).collect();
    let path = cx.reader.path.clone();
    let to = |name: &str, value: Option<&str>| format!("{path}{}", cx.params().with(name, value));
    // A month and days to look between are two ways to say when.
    let view_of = |view: &str| {
        let query = without(cx.params(), &["from", "to"]).with("view", Some(view));
        format!("{path}{query}")
    };
    let between = |from: &str, to: &str| {
        let query = without(cx.params(), &["view", "month", "past", "to"]).with("from", Some(from));
        let query = Params::parse(query.trim_start_matches('?')).with("to", Some(to));
        format!("{path}{query}")
    };
    let (weeks, groups) = if is_month {
        (weeks(&cx, &network, &events, month, today), in_month(&cx, &network, &events, month))
    } else {
        (Vec::new(), agenda(&cx, &network, &events, today, (!is_between).then_some(past)))
    };
    let feed_query = without(cx.params(), &["view", "month", "from", "to"]).with("past", None);
    let feed = format!("{}/{}/calendar.ics{feed_query}", cx.state.public_url, network.network.code);
    let follow = |ending: &str| format!("/{}/events.{ending}{feed_query}", network.network.code);
    let (atom, json) = (follow("atom"), follow("json"));
    let near = nearest(&events, month).filter(|_| is_month);
    let adds = super::new::adds(&cx, &network);
    let view = CalendarPage {
        add: adds.then(|| format!("/{}/events/new", network.network.code)),
        shell: Shell::of(&cx, &network, None, "calendar", &t.t("calendar-title"))
            .also("text/calendar", feed.clone())
            .also("application/atom+xml", atom.clone())
            .also("application/feed+json", json.clone())
            .also("application/json+oembed", oembed(&cx, &path)),
        is_month,
        month_href: view_of("month"),
        agenda_href: view_of("agenda"),
        is_between: is_between && !is_month,
        from: dates.0.map(|d| d.to_string()).unwrap_or_default(),
        to: dates.1.map(|d| d.to_string()).unwrap_or_default(),
        quarters: Quarter::near(&cx, None, dates, between),
        title: numbers::month(t.0, month.first),
        month: month.code(),
        previous: to("month", Some(&month.before().code())),
        next: to("month", Some(&month.after().code())),
        jump: near.map(|m| {
            (
                to("month", Some(&m.code())),
                t.with("calendar-nearest", &[("month", &numbers::month(t.0, m.first))]),
            )
        }),
        weekdays: Month::of(today).weeks()[0].iter().map(|d| cut(weekday(&cx, *d))).collect(),
        weeks,
        groups,
        past: (!is_month && !is_between).then(|| {
            if past {
                (to("past", None), t.t("calendar-upcoming"))
            } else {
                (to("past", Some("1")), t.t("calendar-past"))
            }
        }),
        choices: choices(&cx, &network),
        webcal: feed.replacen("https://", "webcal://", 1).replacen("http://", "webcal://", 1),
        feed,
        embed: embed_code(
            &cx,
            &format!("/{}/embed/events", network.network.code),
            network.network.name.words(t.0),
        ),
        outside: format!("/{}/calendar/outside", network.network.code),
        atom,
        json,
        path,
    };
    respond::page(&cx, &view)
}

/// What an address asks for, some names of it taken out.
fn without(params: &Params, names: &[&str]) -> Params {
    names.iter().fold(params.clone(), |left, name| {
        Params::parse(left.with(name, None).trim_start_matches('?'))
    })
}

fn weekday(cx: &Cx, day: NaiveDate) -> String {
    // `lunes, 1 de mayo de 2023`, `Monday 1 May 2023`: the name of the day comes first in all four.
    let long = numbers::weekday(cx.lang(), day);
    long.split([',', ' ']).next().unwrap_or_default().to_owned()
}

fn line(cx: &Cx, network: &NetworkPicture, event: &Event) -> Line {
    let t = cx.t();
    Line {
        href: format!("/{}/events/{}", network.network.code, event.reference),
        title: Words::of(&event.title, t.0, t),
        when: numbers::event_time(t, event),
        place: event.venue.clone().unwrap_or_else(|| t.label("event-format", event.format.code())),
        kind: t.label("event-kind", event.kind.code()),
        access: t.label("event-access", event.access.code()),
        moved: event.moved_from.is_some(),
        cancelled: event.cancelled,
        outside: event.outside.as_ref().map(|o| o.calendar.clone()),
    }
}

fn touches(event: &Event, from: NaiveDate, to: NaiveDate) -> bool {
    event.start.date() <= to && event.end.date() >= from
}

fn weeks(
    cx: &Cx,
    network: &NetworkPicture,
    events: &[&Event],
    month: Month,
    today: NaiveDate,
) -> Vec<Vec<Day>> {
    let weeks = month.weeks();
    let shown: Vec<&&Event> = events
        .iter()
        .filter(|e| weeks.first().zip(weeks.last()).is_some_and(|(a, b)| touches(e, a[0], b[6])))
        .collect();
    let day = |date: NaiveDate| {
        use chrono::Datelike;
        Day {
            number: date.day(),
            moment: date.to_string(),
            inside: Month::of(date) == month,
            today: date == today,
            events: shown
                .iter()
                .filter(|e| touches(e, date, date))
                .map(|e| line(cx, network, e))
                .collect(),
        }
    };
    weeks.iter().map(|week| week.iter().map(|d| day(*d)).collect()).collect()
}

fn in_month(cx: &Cx, network: &NetworkPicture, events: &[&Event], month: Month) -> Vec<Group> {
    let lines: Vec<Line> = events
        .iter()
        .filter(|e| touches(e, month.first, month.last()))
        .map(|e| line(cx, network, e))
        .collect();
    if lines.is_empty() {
        Vec::new()
    } else {
        vec![Group { title: numbers::month(cx.lang(), month.first), events: lines }]
    }
}

/// Events by their months: those that are over, the last first, or those to come; all where that is not asked.
fn agenda(
    cx: &Cx,
    network: &NetworkPicture,
    events: &[&Event],
    today: NaiveDate,
    past: Option<bool>,
) -> Vec<Group> {
    let asked = |e: &&&Event| past.is_none_or(|past| (e.end.date() < today) == past);
    let mut chosen: Vec<&&Event> = events.iter().filter(asked).collect();
    if past == Some(true) {
        chosen.reverse();
    }
    let mut groups: Vec<Group> = Vec::new();
    for event in chosen {
        let title = numbers::month(cx.lang(), event.start.date());
        let line = line(cx, network, event);
        match groups.last_mut() {
            Some(group) if group.title == title => group.events.push(line),
            _ => groups.push(Group { title, events: vec![line] }),
        }
    }
    groups
}

/// The month with events nearest to one without.
fn nearest(events: &[&Event], month: Month) -> Option<Month> {
    if events.iter().any(|e| touches(e, month.first, month.last())) {
        return None;
    }
    events
        .iter()
        .min_by_key(|e| (e.start.date() - month.first).num_days().abs())
        .map(|e| Month::of(e.start.date()))
}

fn choices(cx: &Cx, network: &NetworkPicture) -> Vec<Select> {
    let t = cx.t();
    let collator = collate::collator(t.0);
    let chosen = |name: &str, value: &str| cx.params().one(name) == Some(value);
    let select = |name: &'static str, mut values: Vec<(String, Words)>, sort: bool| {
        if sort {
            values.sort_by(|a, b| collator.compare(&a.1.words, &b.1.words));
        }
        let options = values
            .into_iter()
            .map(|(v, l)| {
                let is = chosen(name, &v);
                (v, l, is)
            })
            .collect();
        Select { name, label: t.label("filter", name), options }
    };
    let priorities = network.current_plan().map_or(&[][..], |p| &p.priorities);
    let priorities = priorities
        .iter()
        .map(|p| (p.reference.clone(), Words::label(&p.title, t.0).behind(&p.reference)));
    let members = network.members.iter().filter_map(|m| network.common.register.get(m.entity));
    let places: BTreeSet<&String> =
        network.events.iter().filter_map(|e| e.place.as_ref()).collect();
    let places = places.into_iter().filter_map(|p| network.common.geography.get(p));
    vec![
        select(
            "kind",
            EventKind::ALL
                .iter()
                .map(|k| (k.code().to_owned(), Words::own(t.label("event-kind", k.code()))))
                .collect(),
            false,
        ),
        select("priority", priorities.collect(), false),
        select(
            "entity",
            members.map(|e| (e.code.clone(), Words::own(e.short(t.0)))).collect(),
            true,
        ),
        select(
            "country",
            places.map(|p| (p.code.clone(), Words::label(&p.name, t.0))).collect(),
            true,
        ),
    ]
}

/// A name with its first three letters and the rest of it.
fn cut(name: String) -> (String, String, String) {
    let at = name.char_indices().nth(3).map_or(name.len(), |(at, _)| at);
    let (first, rest) = name.split_at(at);
    let (first, rest) = (first.to_owned(), rest.to_owned());
    (name, first, rest)
}
