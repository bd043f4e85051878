//! Who acts for whom: the mandates of a network, those in force first.

use super::right;
use super::said::{actor, of, said};
use crate::picture::NetworkPicture;
use crate::records::person::{self, Arrival, Given};
use crate::web::paging::Pager;
use crate::web::{Answer, Cx, Error, Shell, Tongue, collate, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::PersonId;
use aunar_domain::mandate::{Mandate, Role, Standing};
use axum::extract::Path;
use std::collections::{BTreeSet, HashMap};

/// How many mandates a page shows.
const SIZE: usize = 60;

#[derive(Template)]
#[template(path = "people/pages/list.html")]
struct ListPage {
    shell: Shell,
    path: String,
    may_give: bool,
    choices: Vec<Choice>,
    groups: Vec<Group>,
    ended: Option<(String, String)>,
    filtered: bool,
    pager: Pager,
}

struct Choice {
    name: &'static str,
    label: String,
    all: String,
    options: Vec<(String, String, bool)>,
}

struct Group {
    code: &'static str,
    title: String,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    name: String,
    role: String,
    of: Option<String>,
    when: String,
    given: String,
    arrival: Option<String>,
}

/// The mandates an address asks for.
pub(super) async fn show(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&["role", "entity", "state", "page"])?;
    let network = cx.network(&code)?;
    cx.require(Action::ReadMandates, Object::network(network.network.id))?;
    let t = cx.t();
    let role = cx.params().code("role", Role::ALL, Role::code)?;
    let state = cx.params().code("state", Standing::ALL, Standing::code)?;
    let entity = match cx.params().one("entity") {
        None => None,
        Some(code) => Some(network.common.register.find(code).map(|e| e.id).ok_or_else(|| {
            Error::bad_param("bad-value", "entity", code, "IOM, ECLAC, …".to_owned())
        })?),
    };
    let (db, id) = (&cx.state.db, network.network.id);
    let all = person::mandates_in(db, id).await?;
    let given = person::given_in(db, id).await?;
    let people = person::of_network(db, id).await?;
    let arrivals = person::arrivals(db, id).await?;
    let names: HashMap<PersonId, String> = people.into_iter().map(|p| (p.id, p.name)).collect();
    let fits = |m: &&Mandate| {
        role.is_none_or(|r| m.role == r) && entity.is_none_or(|e| m.entity == Some(e))
    };
    let fitting: Vec<&Mandate> = all.iter().filter(fits).collect();
    let ended = fitting.iter().filter(|m| m.standing(cx.now) == Standing::Ended).count();
    let mut shown: Vec<(&Mandate, Standing)> = fitting
        .iter()
        .map(|m| (*m, m.standing(cx.now)))
        .filter(|(_, standing)| state.map_or(*standing != Standing::Ended, |s| s == *standing))
        .collect();
    let collator = collate::collator(t.0);
    let for_whom = |m: &Mandate| of(t, &network, m).unwrap_or_default();
    let name = |m: &Mandate| names.get(&m.person).map_or("", String::as_str);
    shown.sort_by(|(a, x), (b, y)| {
        (x, a.role)
            .cmp(&(y, b.role))
            .then_with(|| collator.compare(&for_whom(a), &for_whom(b)))
            .then_with(|| collator.compare(name(a), name(b)))
            .then(a.id.cmp(&b.id))
    });
    let pages = shown.len().div_ceil(SIZE).max(1);
    let page = cx.params().number("page", 1, 1, pages)?;
    let path = format!("/{code}/people");
    let see_ended = format!("{path}{}", cx.params().with("state", Some("ended")));
    let mut groups: Vec<Group> = Vec::new();
    for (mandate, standing) in shown.into_iter().skip((page - 1) * SIZE).take(SIZE) {
        let line = line(&cx, &network, mandate, given.get(&mandate.id), &names, &arrivals);
        match groups.last_mut().filter(|g| g.code == standing.code()) {
            Some(group) => group.lines.push(line),
            None => groups.push(Group {
                code: standing.code(),
                title: t.label("people-state", standing.code()),
                lines: vec![line],
            }),
        }
    }
    let view = ListPage {
        shell: Shell::of(&cx, &network, None, "people", &t.t("people-title")),
        may_give: right::reach(&cx, id).is_ok(),
        choices: choices(&cx, &network, &all),
        groups,
        ended: (state.is_none() && ended > 0).then(|| (see_ended, t.n("people-see-ended", ended))),
        filtered: role.is_some() || entity.is_some() || state.is_some(),
        pager: Pager::of(&cx, &path, page, pages),
        path,
    };
    Ok(respond::private(respond::page(&cx, &view)?))
}

fn line(
    cx: &Cx,
    network: &NetworkPicture,
    mandate: &Mandate,
    given: Option<&Given>,
    names: &HashMap<PersonId, String>,
    arrivals: &HashMap<PersonId, Arrival>,
) -> Line {
    let t = cx.t();
    let day = |at: chrono::DateTime<chrono::Utc>| numbers::day(t.0, at.date_naive());
    let by = actor(t, &mandate.granted_by, names);
    let on = given.map(|g| day(g.at)).unwrap_or_default();
    let mut given_by = t.with("people-given-by", &[("by", &by), ("date", &on)]);
    if let (Some(at), Some(by)) = (mandate.ended_at, given.and_then(|g| g.ended_by.as_deref())) {
        let (by, date) = (actor(t, by, names), day(at));
        given_by.push(' ');
        given_by.push_str(&t.with("people-ended-by", &[("by", &by), ("date", &date)]));
    }
    Line {
        href: format!("/{}/people/{}", network.network.code, mandate.id),
        name: names.get(&mandate.person).map(|name| t.person(name)).unwrap_or_default(),
        role: t.label("role", mandate.role.code()),
        of: of(t, network, mandate),
        when: when(t, mandate),
        given: given_by,
        arrival: waits(t, arrivals.get(&mandate.person))
            .filter(|_| mandate.standing(cx.now) != Standing::Ended),
    }
}

/// From when until when a mandate is.
pub(super) fn when(t: Tongue, mandate: &Mandate) -> String {
    let from = numbers::day(t.0, mandate.from);
    t.with("people-when", &[("from", &from), ("until", &until(t, mandate))])
}

/// Until when a mandate is: its last day, or until further notice.
pub(super) fn until(t: Tongue, mandate: &Mandate) -> String {
    match mandate.until {
        Some(until) => t.with("mandate-until", &[("date", &numbers::day(t.0, until))]),
        None => t.t("people-no-end"),
    }
}

/// That somebody was invited and has not come in, if so.
fn waits(t: Tongue, arrival: Option<&Arrival>) -> Option<String> {
    match arrival {
        Some(Arrival { invited: Some(at), came: None }) => {
            let date = numbers::day(t.0, at.date_naive());
            Some(t.with("people-invited-waits", &[("date", &date)]))
        }
        _ => None,
    }
}

fn choices(cx: &Cx, network: &NetworkPicture, all: &[Mandate]) -> Vec<Choice> {
    let t = cx.t();
    let choice = |name: &'static str, options: Vec<(String, String)>, all: &str| Choice {
        name,
        label: t.label("people-filter", name),
        all: t.t(all),
        options: options
            .into_iter()
            .map(|(v, l)| {
                let chosen = cx.params().one(name) == Some(&v);
                (v, l, chosen)
            })
            .collect(),
    };
    let roles = Role::ALL.iter().map(|r| (r.code().to_owned(), t.label("role", r.code())));
    let entities: BTreeSet<_> = all.iter().filter_map(|m| m.entity).collect();
    let mut entities: Vec<(String, String)> = entities
        .into_iter()
        .filter_map(|id| network.common.register.get(id))
        .map(|e| (e.code.clone(), e.short(t.0).to_owned()))
        .collect();
    let collator = collate::collator(t.0);
    entities.sort_by(|a, b| collator.compare(&a.1, &b.1));
    let states =
        Standing::ALL.iter().map(|s| (s.code().to_owned(), t.label("people-state", s.code())));
    vec![
        choice("role", roles.collect(), "people-all"),
        choice("entity", entities, "people-all"),
        choice("state", states.collect(), "people-all-not-ended"),
    ]
}

/// A mandate in words with its last day, as the desk shows one's own.
#[must_use]
pub fn with_end(t: Tongue, network: &NetworkPicture, mandate: &Mandate) -> String {
    let said = said(t, network, mandate);
    if mandate.until.is_some() { format!("{said} · {}", until(t, mandate)) } else { said }
}
