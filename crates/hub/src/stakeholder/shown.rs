//! A registered organisation as pages show it.

use crate::picture::NetworkPicture;
use crate::web::html::Words;
use crate::web::{Cx, numbers, places};
use aunar_domain::stakeholder::Stakeholder;

/// An organisation in a list.
pub(super) struct Line {
    pub(super) id: String,
    pub(super) href: Option<String>,
    pub(super) name: Words,
    pub(super) acronym: Option<String>,
    pub(super) state: String,
    pub(super) facts: Vec<String>,
}

/// An organisation in a list: as the register of entities calls it, once it is one of them.
pub(super) fn line(cx: &Cx, network: &NetworkPicture, one: &Stakeholder) -> Line {
    let t = cx.t();
    let register = &network.common.register;
    let entity = one.entity.and_then(|id| register.get(id));
    let name = entity.map_or(&one.name, |e| &e.name);
    let acronym = entity.map_or(one.acronym.as_ref(), |e| e.acronym.as_ref());
    let coalition = one
        .coalition
        .and_then(|id| register.get(id))
        .map(|e| t.with("stakeholder-speaks-for", &[("coalition", e.name.words(t.0))]));
    let places = places::names(&network.common.geography, t.0, &one.places);
    let facts = [
        Some(t.label("entity-kind", one.kind.code())),
        coalition,
        Some(places).filter(|p| !p.is_empty()),
        Some(t.languages(&one.langs)).filter(|l| !l.is_empty()),
        Some(
            t.with("stakeholder-since", &[("date", &numbers::day(t.0, one.sent_at.date_naive()))]),
        ),
    ];
    Line {
        id: entity.map(|e| e.code.clone()).unwrap_or_else(|| one.id.to_string()),
        href: None,
        name: Words::of(name, t.0, t),
        acronym: acronym.map(|a| a.words(t.0).to_owned()),
        state: t.label("stakeholder-state", one.state.code()),
        facts: facts.into_iter().flatten().collect(),
    }
}
