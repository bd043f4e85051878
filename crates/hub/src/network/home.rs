//! The start page: the networks of the installation, or the only one.

use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, respond};
use askama::Template;
use axum::response::{IntoResponse, Redirect};

#[derive(Template)]
#[template(path = "network/pages/home.html")]
struct HomePage {
    shell: Shell,
    networks: Vec<Card>,
}

struct Card {
    href: String,
    name: Words,
    summary: Option<Words>,
    facts: String,
}

/// The list of networks; the only one answers for itself.
pub(super) async fn show(cx: Cx) -> Answer {
    cx.params().only(&[])?;
    let t = cx.t();
    if cx.picture.networks.len() == 1
        && let Some(only) = cx.picture.networks.keys().next()
    {
        let lang = cx.reader.asked().map(|l| format!("?lang={}", l.code())).unwrap_or_default();
        return Ok(Redirect::temporary(&format!("/{only}{lang}")).into_response());
    }
    let networks = cx.picture.networks.values().map(|n| {
        let activities: usize = n.plans.iter().map(|p| p.activities.len()).sum();
        Card {
            href: format!("/{}", n.network.code),
            name: Words::of(&n.network.name, t.0, t),
            summary: n.network.summary.as_ref().map(|s| Words::of(s, t.0, t)),
            facts: format!(
                "{} · {} · {}",
                t.n("network-members", n.members.len()),
                t.n("network-plans", n.plans.len()),
                t.n("activities-found", activities)
            ),
        }
    });
    let networks = networks.collect();
    respond::page(&cx, &HomePage { shell: Shell::bare(&cx.reader, &t.t("home-title")), networks })
}
