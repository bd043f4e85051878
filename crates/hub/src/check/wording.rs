//! A finding in words: where it is, what is the matter, whom it waits for.

use super::Checked;
use crate::picture::NetworkPicture;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Tongue, numbers};
use aunar_domain::check::{Fact, Finding, Place, Rule};
use aunar_domain::event::Event;
use aunar_domain::ids::{ActivityId, EntityId, EventId};
use aunar_domain::money::written;
use aunar_domain::words::Text;

/// Most activities that are named one by one where an entity carries too many.
const MOST_NAMED: usize = 12;

/// A row that a rule hits, in words.
pub(super) struct Row {
    /// References that lead to it: one, or two for a pair of events.
    pub(super) at: Vec<Spot>,
    /// What is the matter, beyond what the rule says.
    pub(super) said: String,
    /// The codes of those it waits for.
    pub(super) concerns: Vec<String>,
    /// Their names, for people.
    pub(super) waits_for: String,
}

/// One record that a row is about.
pub(super) struct Spot {
    /// Its reference; of an entity, its code.
    pub(super) reference: String,
    /// Whether people are shown the reference: not where the title already names the entity.
    pub(super) shown: bool,
    /// Its title or name.
    pub(super) title: Words,
    /// The path of its page.
    pub(super) href: String,
}

/// What a rule says, in its plan.
pub(super) fn says(t: Tongue, checked: &Checked<'_>, rule: Rule) -> String {
    let limit = checked.settings.load_limit.to_string();
    t.with(&format!("check-says-{}", rule.code()), &[("limit", &limit)])
}

/// A finding as a row.
pub(super) fn row(t: Tongue, checked: &Checked<'_>, finding: &Finding) -> Row {
    let register = &checked.network.common.register;
    let known = finding.concerns.iter().filter_map(|id| register.get(*id));
    let names: Vec<&str> = known.clone().map(|e| e.short(t.0)).collect();
    Row {
        at: spots(t, checked, finding.place),
        said: fact(t, checked, &finding.fact),
        concerns: known.map(|e| e.code.clone()).collect(),
        waits_for: names.join(", "),
    }
}

fn base(checked: &Checked<'_>) -> String {
    format!("/{}/plans/{}", checked.network.network.code, checked.plan.plan.code)
}

fn spots(t: Tongue, checked: &Checked<'_>, place: Place) -> Vec<Spot> {
    let (network, plan) = (checked.network, checked.plan);
    let code = &network.network.code;
    let spot = |reference: &str, title: &Text, href: String| Spot {
        reference: reference.to_owned(),
        shown: true,
        title: Words::of(title, t.0, t),
        href,
    };
    match place {
        Place::Activity(id) => plan.by_id(id).map_or_else(Vec::new, |a| {
            let href = format!("{}/activities/{}", base(checked), encode(&a.reference));
            vec![spot(&a.reference, &a.content.title, href)]
        }),
        Place::Priority(id) => plan.priority(id).map_or_else(Vec::new, |p| {
            let href = format!("{}/activities?priority={}", base(checked), encode(&p.reference));
            vec![spot(&p.reference, &p.title, href)]
        }),
        Place::Quarter(id, year, quarter) => vec![quarter_of(t, checked, id, year, quarter)],
        Place::Events(first, second) => [first, second]
            .iter()
            .filter_map(|id| event(network, *id))
            .map(|e| {
                let href = format!("/{code}/events/{}", encode(&e.reference));
                spot(&e.reference, &e.title, href)
            })
            .collect(),
        Place::Indicator(id) => {
            checked.indicator(id).map_or_else(Vec::new, |(reference, title)| {
                let href = format!("{}/indicators/{}", base(checked), encode(reference));
                vec![spot(reference, title, href)]
            })
        }
        Place::Need(id) => {
            let need = network.needs.iter().find(|n| n.id == id);
            need.map_or_else(Vec::new, |n| {
                let href = format!("/{code}/needs#{}", encode(&n.reference));
                vec![spot(&n.reference, &n.title, href)]
            })
        }
    }
}

fn quarter_of(t: Tongue, checked: &Checked<'_>, id: EntityId, year: i32, quarter: u32) -> Spot {
    let entity = checked.network.common.register.get(id);
    let entity_code = entity.map_or_else(|| id.to_string(), |e| e.code.clone());
    let name = entity.map_or(entity_code.as_str(), |e| e.short(t.0));
    let when =
        t.with("period-quarter", &[("n", &quarter.to_string()), ("year", &year.to_string())]);
    let from = format!("{year:04}-{:02}-01", quarter * 3 - 2);
    let last = if matches!(quarter, 1 | 4) { 31 } else { 30 };
    let to = format!("{year:04}-{:02}-{last}", quarter * 3);
    let href =
        format!("{}/activities?entity={}&from={from}&to={to}", base(checked), encode(&entity_code));
    let title = Words::own(format!("{name}, {when}"));
    Spot { reference: entity_code, shown: false, title, href }
}

fn event(network: &NetworkPicture, id: EventId) -> Option<&Event> {
    network.events.iter().find(|e| e.id == id)
}

fn fact(t: Tongue, checked: &Checked<'_>, fact: &Fact) -> String {
    let day = |day| numbers::day(t.0, day);
    match fact {
        Fact::Empty => String::new(),
        Fact::Wrote(words) => t.with("check-found-wrote", &[("words", words)]),
        Fact::Ended(on) => t.with("check-found-ended", &[("day", &day(*on))]),
        Fact::Started(by) => t.with("check-found-started", &[("day", &day(*by))]),
        Fact::Ends(status, on) => {
            let status = t.label("status", status.code());
            t.with("check-found-ends", &[("status", &status), ("day", &day(*on))])
        }
        Fact::Primary(count) => t.n("check-found-primary", *count),
        Fact::Official(count) => t.n("check-found-official", *count),
        Fact::Outside(period, from, to) => {
            let (from, to) = numbers::ends(t.0, *from, *to);
            t.with(
                "check-found-outside",
                &[("period", &numbers::period(t, period)), ("from", &from), ("to", &to)],
            )
        }
        Fact::Short(missing) => {
            let amounts: Vec<String> =
                missing.iter().map(|(currency, amount)| written(*amount, *currency, t.0)).collect();
            t.with("check-found-short", &[("amount", &t.listed(&amounts))])
        }
        Fact::Load(activities, limit) => t.with(
            "check-found-load",
            &[
                ("n", &numbers::whole(t.0, activities.len() as u64)),
                ("limit", &limit.to_string()),
                ("list", &named(checked, activities)),
            ],
        ),
        Fact::SameAudience(on, audiences) => {
            let labels: Vec<String> =
                audiences.iter().map(|a| t.label("audience", a.code())).collect();
            t.with("check-found-shared", &[("day", &day(*on)), ("what", &labels.join(", "))])
        }
        Fact::SamePlace(on, code) => {
            let name = checked.network.common.geography.name(code, t.0);
            t.with("check-found-shared", &[("day", &day(*on)), ("what", name)])
        }
    }
}

/// The references of activities, the first of many.
fn named(checked: &Checked<'_>, activities: &[ActivityId]) -> String {
    let known = activities.iter().filter_map(|id| checked.plan.by_id(*id));
    let mut names: Vec<&str> = known.take(MOST_NAMED).map(|a| a.reference.as_str()).collect();
    if activities.len() > MOST_NAMED {
        names.push("…");
    }
    names.join(", ")
}
