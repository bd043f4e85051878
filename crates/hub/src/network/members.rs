//! Members and what each leads or joins; partners apart.

use crate::picture::NetworkPicture;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, collate, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::entity::Entity;
use aunar_domain::facets::Facet;
use aunar_domain::network::{Member, MemberRole};
use axum::extract::Path;

#[derive(Template)]
#[template(path = "network/pages/members.html")]
struct MembersPage {
    shell: Shell,
    count: String,
    experience: String,
    people: Option<String>,
    look: Option<String>,
    members: Vec<Card>,
    partners: Vec<Card>,
}

struct Card {
    code: String,
    short: String,
    name: Words,
    kind: String,
    role: Option<String>,
    seat: Option<String>,
    leads: u64,
    leads_href: String,
    joins: u64,
    joins_href: String,
    offices: Vec<OfficeLine>,
}

struct OfficeLine {
    name: Words,
    city: String,
    languages: String,
    email: Option<String>,
}

/// The members of a network.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let collator = collate::collator(t.0);
    let by_name = |a: &Card, b: &Card| collator.compare(&a.short, &b.short);
    let (mut leading, mut members): (Vec<Card>, Vec<Card>) = (Vec::new(), Vec::new());
    for member in network.members.iter() {
        let Some(entity) = network.common.register.get(member.entity) else {
            continue;
        };
        let side = if member.role == MemberRole::CoLead { &mut leading } else { &mut members };
        side.push(card(&cx, &network, entity, Some(member)));
    }
    leading.sort_by(by_name);
    members.sort_by(by_name);
    leading.append(&mut members);
    let mut partners: Vec<Card> = Vec::new();
    if let Some(plan) = network.current_plan() {
        for code in plan.index.values(Facet::Entity) {
            if let Some(entity) = network.common.register.find(code)
                && !network.members.iter().any(|m| m.entity == entity.id)
            {
                partners.push(card(&cx, &network, entity, None));
            }
        }
    }
    partners.sort_by(by_name);
    let shell = Shell::of(&cx, &network, None, "members", &t.t("members-title"));
    let count = t.n("network-members", network.members.len());
    // Who acts for a member is nobody's business but the network's.
    let reads = cx.may(Action::ReadMandates, Object::network(network.network.id));
    let people = reads.then(|| format!("/{}/people", network.network.code));
    let dresses = cx.may(Action::SetLook, Object::network(network.network.id));
    let look = dresses.then(|| format!("/{}/look", network.network.code));
    let experience = format!("/{}/experience", network.network.code);
    let page = MembersPage { shell, count, experience, people, look, members: leading, partners };
    respond::page(&cx, &page)
}

fn card(cx: &Cx, network: &NetworkPicture, entity: &Entity, member: Option<&Member>) -> Card {
    let t = cx.t();
    let count =
        |facet| network.current_plan().map_or(0, |p| p.index.having(facet, &entity.code).len());
    let base = network.current_plan().map_or_else(String::new, |p| {
        format!("/{}/plans/{}/activities", network.network.code, p.plan.code)
    });
    let holders = member.map_or(&[][..], |m| &m.represented_by);
    let holders: Vec<&str> = holders
        .iter()
        .filter_map(|h| network.common.register.get(*h))
        .map(|h| h.short(t.0))
        .collect();
    let leads = count(Facet::Lead);
    Card {
        code: entity.code.clone(),
        short: entity.short(t.0).to_owned(),
        name: Words::of(&entity.name, t.0, t),
        kind: t.label("entity-kind", entity.kind.code()),
        role: member.map(|m| t.label("member-role", m.role.code())),
        seat: (!holders.is_empty())
            .then(|| t.with("activity-represented-by", &[("who", &holders.join(", "))])),
        leads,
        leads_href: format!("{base}?lead={}", entity.code),
        joins: count(Facet::Entity).saturating_sub(leads),
        joins_href: format!("{base}?entity={}", entity.code),
        offices: member
            .map_or(&[][..], |m| &m.offices)
            .iter()
            .map(|o| OfficeLine {
                name: Words::of(&o.name, t.0, t),
                city: o.city.clone().unwrap_or_default(),
                languages: t.languages(&o.languages),
                email: o.email.clone(),
            })
            .collect(),
    }
}
