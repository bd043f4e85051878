//! The page of the desk.

use super::first;
use crate::picture::NetworkPicture;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use crate::{
    amendment, call, consultation, discussion, editing, endorsement, news, overlap, people, plan,
    practice, proposal, recommendation, reporting, request, room, stakeholder, translations,
    workbook,
};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::desk::{Waiting, put_in_order};
use aunar_domain::ids::EntityId;
use axum::http::HeaderMap;

/// Most things that one list shows: the page stays light, and what is due first is on it.
const MOST: usize = 40;

#[derive(Template)]
#[template(path = "desk/pages/desk.html")]
struct DeskPage {
    shell: Shell,
    name: String,
    email: String,
    summary: String,
    first: Vec<first::Step>,
    networks: Vec<Network>,
}

struct Network {
    href: String,
    name: Words,
    mandates: Vec<String>,
    groups: Vec<Group>,
    links: Vec<(String, String)>,
    plans: Vec<(String, Words, &'static str, String)>,
}

/// What waits for one entity, or for the network as a whole.
struct Group {
    title: Option<String>,
    lines: Vec<Line>,
    more: Option<String>,
}

struct Line {
    href: String,
    title: Option<(String, Words)>,
    words: String,
    plan: Option<String>,
    due: Option<(String, String)>,
    overdue: bool,
}

/// What waits for the person who asks.
pub(super) async fn show(cx: Cx, headers: HeaderMap) -> Answer {
    cx.params().only(&[])?;
    let person = cx.person()?;
    let t = cx.t();
    let (mut networks, mut open, mut find) = (Vec::new(), 0, None);
    for network in cx.picture.networks.values() {
        let own = |m: &&_| -> bool { of(network, m) };
        if cx.mandates().iter().any(|m| own(&m)) {
            let waiting = waiting(&cx, network).await?;
            open += waiting.len();
            networks.push(drawn(&cx, network, waiting));
            find.get_or_insert_with(|| format!("/{}/search", network.network.code));
        }
    }
    let mut shell = Shell::bare(&cx.reader, &t.t("desk-title"));
    shell.section = "desk";
    shell.find = find;
    let page = DeskPage {
        shell,
        name: person.name.clone(),
        email: person.email.clone(),
        first: first::left(&cx, &headers).await?,
        summary: if open == 0 { t.t("desk-nothing") } else { t.n("desk-waits", open) },
        networks,
    };
    Ok(respond::private(respond::page(&cx, &page)?))
}

/// What waits in a network: each slice that has something to ask is asked in a line of its own.
async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let mut all = Vec::new();
    all.extend(amendment::waiting(cx, network));
    all.extend(overlap::waiting(cx, network).await?);
    all.extend(plan::waiting(cx, network));
    all.extend(people::waiting(cx, network).await?);
    all.extend(endorsement::waiting(cx, network));
    all.extend(reporting::waiting(cx, network).await?);
    all.extend(recommendation::waiting(cx, network).await?);
    all.extend(consultation::waiting(cx, network).await?);
    all.extend(proposal::waiting(cx, network).await?);
    all.extend(stakeholder::waiting(cx, network).await?);
    all.extend(call::waiting(cx, network).await?);
    all.extend(room::waiting(cx, network).await?);
    all.extend(discussion::waiting(cx, network).await?);
    all.extend(editing::waiting(cx, network).await?);
    all.extend(workbook::waiting(cx, network).await?);
    all.extend(news::waiting(cx, network).await?);
    all.extend(practice::waiting(cx, network).await?);
    all.extend(request::waiting(cx, network).await?);
    all.extend(translations::waiting(cx, network));
    put_in_order(&mut all);
    Ok(all)
}

fn of(network: &NetworkPicture, mandate: &aunar_domain::mandate::Mandate) -> bool {
    mandate.network == network.network.id
}

fn drawn(cx: &Cx, network: &NetworkPicture, waiting: Vec<Waiting>) -> Network {
    let t = cx.t();
    let base = format!("/{}", network.network.code);
    let whole = Object::network(network.network.id);
    let mandates: Vec<_> = cx.mandates().iter().filter(|m| of(network, m)).collect();
    let mut entities: Vec<EntityId> = mandates.iter().filter_map(|m| m.entity).collect();
    entities.sort_unstable();
    entities.dedup();
    let links = [
        (Action::ReadMandates, "people", "people-title"),
        (Action::IssueToken, "tokens", "tokens-title"),
    ];
    Network {
        name: Words::of(&network.network.name, t.0, t),
        mandates: mandates.iter().map(|m| people::with_end(t, network, m)).collect(),
        groups: grouped(cx, network, &entities, waiting),
        links: links
            .into_iter()
            .filter(|(action, ..)| cx.may(*action, whole))
            .map(|(_, part, key)| (format!("{base}/{part}"), t.t(key)))
            // Where whoever has a seat takes part: nobody's desk ends where nothing waits.
            .chain(
                ["calendar", "proposals", "practices"]
                    .map(|part| (format!("{base}/{part}"), t.label("section", part))),
            )
            .chain([(format!("{base}/rooms"), t.t("rooms-title"))])
            .chain(
                request::may_ask(cx, network)
                    .then(|| (format!("{base}/requests"), t.t("requests-title"))),
            )
            .collect(),
        plans: network
            .plans
            .iter()
            .map(|p| {
                let href = format!("{base}/plans/{}", p.plan.code);
                let status = p.plan.status.code();
                let said = t.label("plan-status", status);
                (href, Words::of(&p.plan.title, t.0, t), status, said)
            })
            .collect(),
        href: base,
    }
}

/// One list, or one for each entity where somebody acts for several.
fn grouped(
    cx: &Cx,
    network: &NetworkPicture,
    own: &[EntityId],
    waiting: Vec<Waiting>,
) -> Vec<Group> {
    let t = cx.t();
    if own.len() < 2 {
        return if waiting.is_empty() {
            Vec::new()
        } else {
            vec![group(cx, network, None, &waiting)]
        };
    }
    let mut groups = Vec::new();
    for entity in own {
        let (theirs, title) = (
            waiting.iter().filter(|w| w.entity == Some(*entity)).cloned().collect::<Vec<_>>(),
            network.common.register.get(*entity).map(|e| e.short(t.0).to_owned()),
        );
        if !theirs.is_empty() {
            groups.push(group(cx, network, title, &theirs));
        }
    }
    let rest = |w: &&Waiting| w.entity.is_none_or(|e| !own.contains(&e));
    let rest: Vec<Waiting> = waiting.iter().filter(rest).cloned().collect();
    if !rest.is_empty() {
        groups.push(group(cx, network, Some(t.t("desk-of-the-network")), &rest));
    }
    groups
}

fn group(cx: &Cx, network: &NetworkPicture, title: Option<String>, waiting: &[Waiting]) -> Group {
    let t = cx.t();
    let left = waiting.len().saturating_sub(MOST);
    Group {
        title,
        lines: waiting.iter().take(MOST).map(|w| line(cx, network, w)).collect(),
        more: (left > 0).then(|| t.n("desk-more", left)),
    }
}

fn line(cx: &Cx, network: &NetworkPicture, waiting: &Waiting) -> Line {
    let t = cx.t();
    let mut href = format!("/{}", network.network.code);
    for part in &waiting.href {
        href += &format!("/{}", encode(part));
    }
    for (n, (name, value)) in waiting.params.iter().enumerate() {
        href += &format!("{}{name}={}", if n == 0 { '?' } else { '&' }, encode(value));
    }
    if let Some(part) = &waiting.part {
        href += &format!("#{part}");
    }
    let key = format!("desk-waits-{}", waiting.kind.code());
    Line {
        href,
        title: waiting
            .about
            .as_ref()
            .map(|(reference, title)| (reference.clone(), Words::of(title, t.0, t))),
        words: t.counted(&key, waiting.count.unwrap_or_default(), &waiting.values),
        plan: waiting
            .plan
            .and_then(|id| network.plan_by_id(id))
            .map(|p| t.with("desk-in-plan", &[("plan", &p.plan.code)])),
        due: waiting.due.map(|day| (day.to_string(), numbers::day(t.0, day))),
        overdue: waiting.is_overdue(cx.now.date_naive()),
    }
}
