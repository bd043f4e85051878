//! The page of the desk.

use crate::picture::NetworkPicture;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, numbers, respond};
use askama::Template;
use aunar_domain::mandate::Mandate;

#[derive(Template)]
#[template(path = "desk/pages/desk.html")]
struct DeskPage {
    shell: Shell,
    name: String,
    email: String,
    networks: Vec<Network>,
}

struct Network {
    href: String,
    name: Words,
    mandates: Vec<String>,
    plans: Vec<(String, Words, String)>,
}

/// What waits for the person who asks.
pub(super) async fn show(cx: Cx) -> Answer {
    cx.params().only(&[])?;
    let person = cx.person()?;
    let t = cx.t();
    let networks = cx.picture.networks.values().filter_map(|network| {
        let mandates: Vec<String> = cx
            .mandates()
            .iter()
            .filter(|m| m.network == network.network.id)
            .map(|m| said(&cx, network, m))
            .collect();
        (!mandates.is_empty()).then(|| Network {
            href: format!("/{}", network.network.code),
            name: Words::of(&network.network.name, t.0, t),
            mandates,
            plans: network
                .plans
                .iter()
                .map(|p| {
                    let href = format!("/{}/plans/{}", network.network.code, p.plan.code);
                    let status = t.label("plan-status", p.plan.status.code());
                    (href, Words::of(&p.plan.title, t.0, t), status)
                })
                .collect(),
        })
    });
    let mut shell = Shell::bare(&cx.reader, &t.t("desk-title"));
    shell.section = "desk";
    let page = DeskPage {
        shell,
        name: person.name.clone(),
        email: person.email.clone(),
        networks: networks.collect(),
    };
    Ok(respond::private(respond::page(&cx, &page)?))
}

/// A mandate in words: the role, for whom, until when.
fn said(cx: &Cx, network: &NetworkPicture, mandate: &Mandate) -> String {
    let t = cx.t();
    let mut said = t.label("role", mandate.role.code());
    let entity = mandate.entity.and_then(|id| network.common.register.get(id));
    let country = mandate.country.as_deref().and_then(|code| network.common.geography.get(code));
    let priority = mandate.priority.and_then(|id| {
        network.plans.iter().find_map(|p| p.priority(id)).map(|p| p.reference.clone())
    });
    let of = [
        entity.map(|e| e.short(t.0).to_owned()),
        country.map(|c| c.name.words(t.0).to_owned()),
        priority,
    ];
    for of in of.into_iter().flatten() {
        said.push_str(" · ");
        said.push_str(&of);
    }
    if let Some(until) = mandate.until {
        said.push_str(" · ");
        said.push_str(&t.with("mandate-until", &[("date", &numbers::day(t.0, until))]));
    }
    said
}
