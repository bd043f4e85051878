//! A network's front page: what the plan is, how far its priorities are, what is next, whom to ask.

use crate::picture::NetworkPicture;
use crate::plan::Progress;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, numbers, respond};
use askama::Template;
use aunar_domain::event::Event;
use aunar_domain::facets::Facet;
use axum::extract::Path;

/// How many of the next events are named.
const NEXT: usize = 5;

#[derive(Template)]
#[template(path = "network/pages/front.html")]
struct FrontPage {
    shell: Shell,
    code: String,
    name: Words,
    address: String,
    summary: Option<Words>,
    plan: Option<PlanHead>,
    tour: Vec<Stop>,
    others: Vec<(String, Words, String)>,
    members: u64,
    events: Vec<EventLine>,
    last_event: Option<String>,
    contacts: Vec<Contact>,
    above: Option<(String, Words)>,
    feeding: Vec<(String, Words)>,
}

struct PlanHead {
    href: String,
    title: Words,
    status_code: &'static str,
    status: String,
    period: String,
    endorsed: Option<String>,
    progress: Progress,
    priorities: Vec<PriorityLine>,
}

/// A stop of the tour of a sample: its address, its name, what is to be seen there.
struct Stop {
    href: String,
    title: String,
    what: String,
}

struct PriorityLine {
    reference: String,
    kind: String,
    title: Words,
    href: String,
    progress: Progress,
}

struct EventLine {
    href: String,
    title: Words,
    when: String,
    place: String,
}

struct Contact {
    entity: String,
    office: Words,
    city: String,
    languages: String,
    email: String,
}

/// The front page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let code = network.network.code.clone();
    let current = network.current_plan().map(|p| p.plan.id);
    let others = network.plans.iter().filter(|p| Some(p.plan.id) != current);
    let named =
        |n: &NetworkPicture| (format!("/{}", n.network.code), Words::of(&n.network.name, t.0, t));
    let next = upcoming(&cx, &network);
    let mut before = network.events.iter().rev().filter(|e| e.outside.is_none());
    let last = before.find(|_| next.is_empty());
    let page = FrontPage {
        shell: Shell::of(&cx, &network, None, "", &t.t("front-title"))
            .also("text/calendar", format!("/{code}/calendar.ics")),
        name: Words::of(&network.network.name, t.0, t),
        address: format!("{}/{}", cx.state.public_url, network.network.code),
        summary: network.network.summary.as_ref().map(|s| Words::of(s, t.0, t)),
        plan: plan_head(&cx, &network),
        tour: tour(&cx, &network),
        others: others
            .map(|p| {
                (
                    format!("/{code}/plans/{}", p.plan.code),
                    Words::of(&p.plan.title, t.0, t),
                    t.label("plan-status", p.plan.status.code()),
                )
            })
            .collect(),
        members: network.members.len() as u64,
        events: next.into_iter().map(|e| event_line(&cx, &network, e)).collect(),
        last_event: last
            .map(|e| t.with("front-last-event", &[("date", &numbers::day(t.0, e.start.date()))])),
        contacts: contacts(&cx, &network),
        above: cx.picture.above(&network).map(|n| named(n)),
        feeding: cx.picture.feeding(&network).map(|n| named(n)).collect(),
        code,
    };
    respond::page(&cx, &page)
}

/// Five places to look at what this is, in a network that is there to be looked at.
fn tour(cx: &Cx, network: &NetworkPicture) -> Vec<Stop> {
    let t = cx.t();
    let plan = network.current_plan().filter(|_| network.network.illustrative.is_some());
    let Some(plan) = plan else { return Vec::new() };
    let stop = |part: &str| Stop {
        href: format!("/{}/plans/{}/{part}", network.network.code, plan.plan.code),
        title: t.label("front-tour", part),
        what: t.label("front-tour-what", part),
    };
    ["coverage", "overlaps", "endorsement", "dashboard", "report"].map(stop).into()
}

fn upcoming<'a>(cx: &Cx, network: &'a NetworkPicture) -> Vec<&'a Event> {
    let today = cx.now.date_naive();
    network
        .events
        .iter()
        .filter(|e| e.end.date() >= today && !e.cancelled && e.outside.is_none())
        .take(NEXT)
        .collect()
}

fn event_line(cx: &Cx, network: &NetworkPicture, event: &Event) -> EventLine {
    let t = cx.t();
    EventLine {
        href: format!("/{}/events/{}", network.network.code, event.reference),
        title: Words::of(&event.title, t.0, t),
        when: numbers::event_time(t, event),
        place: event.venue.clone().unwrap_or_else(|| t.label("event-format", event.format.code())),
    }
}

fn plan_head(cx: &Cx, network: &NetworkPicture) -> Option<PlanHead> {
    let (plan, t) = (network.current_plan()?, cx.t());
    let href = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let priorities = plan.priorities.iter().map(|p| PriorityLine {
        reference: p.reference.clone(),
        kind: t.label("priority-kind", p.kind.code()),
        title: Words::of(&p.title, t.0, t),
        href: format!("{href}/activities?priority={}", crate::web::params::encode(&p.reference)),
        progress: Progress::of(&plan.index, plan.index.having(Facet::Priority, &p.reference), t),
    });
    Some(PlanHead {
        title: Words::of(&plan.plan.title, t.0, t),
        status_code: plan.plan.status.code(),
        status: t.label("plan-status", plan.plan.status.code()),
        period: numbers::months(t, plan.plan.start, plan.plan.end),
        endorsed: plan
            .plan
            .endorsed_on
            .map(|d| t.with("plan-endorsed-on", &[("date", &numbers::day(t.0, d))])),
        progress: Progress::of(&plan.index, plan.index.all(), t),
        priorities: priorities.collect(),
        href,
    })
}

/// The offices of those who lead the network: where a newcomer asks first.
fn contacts(cx: &Cx, network: &NetworkPicture) -> Vec<Contact> {
    use aunar_domain::network::MemberRole;
    let t = cx.t();
    let leading = network.members.iter().filter(|m| m.role == MemberRole::CoLead);
    let mut contacts = Vec::new();
    for member in leading {
        let Some(entity) = network.common.register.get(member.entity) else {
            continue;
        };
        for office in &member.offices {
            let Some(email) = &office.email else { continue };
            contacts.push(Contact {
                entity: entity.short(t.0).to_owned(),
                office: Words::of(&office.name, t.0, t),
                city: office.city.clone().unwrap_or_default(),
                languages: t.languages(&office.languages),
                email: email.clone(),
            });
        }
    }
    contacts
}
