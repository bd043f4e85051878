//! The page of requests: what everybody may know of them, and the list of those whoever asks may see.

use super::{address, place, visible};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Shell, Tongue, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::geography::PlaceKind;
use aunar_domain::ids::EntityId;
use aunar_domain::mandate::Role;
use aunar_domain::request::{Band, Request, Totals, totals};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "request/pages/list.html")]
struct ListPage {
    shell: Shell,
    ask: Option<String>,
    regions: Vec<(String, String)>,
    topics: Vec<(String, String)>,
    named: Vec<(String, String)>,
    signed: bool,
    lines: Vec<Line>,
    api: String,
}

struct Line {
    href: String,
    reference: String,
    title: Words,
    state: (&'static str, String),
    facts: Vec<String>,
}

/// The sub-region that a country lies in: the smallest that the shipped places know.
fn sub_region(network: &NetworkPicture, country: &str) -> String {
    let geography = &network.common.geography;
    let within = geography
        .iter()
        .filter(|p| p.kind == PlaceKind::SubRegion && geography.is_within(country, &p.code));
    let depth =
        |code: &str| geography.iter().filter(|p| geography.is_within(code, &p.code)).count();
    within.max_by_key(|p| depth(&p.code)).map_or_else(|| "001".to_owned(), |p| p.code.clone())
}

/// What everybody may know of the requests to a network.
pub(super) async fn told(
    cx: &Cx,
    network: &NetworkPicture,
) -> Result<(Totals, Vec<Request>), Error> {
    let all = records::request::of_network(&cx.state.db, network.network.id).await?;
    let told = totals(&all, &|country| sub_region(network, country));
    // A State is named only as long as its consent stands.
    let named = all.into_iter().filter(|r| r.named.is_some()).collect();
    Ok((told, named))
}

/// A count as it is published, in words.
fn band(t: Tongue, band: Band) -> String {
    if band.is_few() {
        return t.n("request-fewer", band.to + 1);
    }
    let (from, to) = (numbers::whole(t.0, band.from), numbers::whole(t.0, band.to));
    t.with("request-band", &[("from", &from), ("to", &to)])
}

/// The members for which whoever asks may ask on a State's behalf.
pub(super) fn asks_for(cx: &Cx, network: &NetworkPicture) -> Vec<EntityId> {
    let of = Object::network(network.network.id);
    let own = cx.mandates().iter().filter(|m| m.network == network.network.id);
    own.filter(|m| m.role.speaks_for_its_entity())
        .filter_map(|m| m.entity)
        .filter(|e| cx.may(Action::AskSupport, of.of(&[*e])))
        .collect()
}

/// Whether whoever asks may ask for support for some State.
#[must_use]
pub fn may_ask(cx: &Cx, network: &NetworkPicture) -> bool {
    let here = |m: &&aunar_domain::mandate::Mandate| m.network == network.network.id;
    let whole = Object::network(network.network.id);
    let roles = [Role::Observer, Role::Secretariat, Role::CoLead];
    cx.mandates().iter().filter(here).any(|m| roles.contains(&m.role))
        && cx.may(Action::AskSupport, whole)
        || !asks_for(cx, network).is_empty()
}

/// The page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let (told, named) = told(&cx, &network).await?;
    let path = format!("/{}/requests", network.network.code);
    let name = |code: &str| place(&cx, &network, code);
    let mut lines: Vec<Line> = Vec::new();
    for one in visible(&cx, &network).await?.iter().rev() {
        lines.push(line(&cx, &network, one));
    }
    let api = format!("/api/v1/networks{path}");
    let page = ListPage {
        shell: Shell::of(&cx, &network, None, "requests", &t.t("requests-title"))
            .also("application/json", api.clone()),
        ask: may_ask(&cx, &network).then(|| format!("{path}/new")),
        regions: told.sub_regions.iter().map(|(c, b)| (name(c), band(t, *b))).collect(),
        topics: told
            .topics
            .iter()
            .map(|(topic, b)| (t.label("request-topic", topic.code()), band(t, *b)))
            .collect(),
        named: named
            .iter()
            .map(|r| (name(&r.country), t.label("request-topic", r.topic.code())))
            .collect(),
        signed: cx.signed.is_some(),
        lines,
        api,
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}

fn line(cx: &Cx, network: &NetworkPicture, one: &Request) -> Line {
    let t = cx.t();
    let mut facts = vec![
        place(cx, network, &one.country),
        t.label("request-topic", one.topic.code()),
        t.with("request-received-on", &[("day", &numbers::day(t.0, one.received_at.date_naive()))]),
    ];
    facts.push(match one.days_to_answer() {
        Some(days) => t.n("request-days-to-answer", days.unsigned_abs()),
        None => {
            t.n("request-days-waiting", (cx.now - one.received_at).num_days().max(0).unsigned_abs())
        }
    });
    Line {
        href: address(network, one),
        reference: one.reference.clone(),
        title: Words::of(&one.title, t.0, t),
        state: (one.state.code(), t.label("request-state", one.state.code())),
        facts,
    }
}
