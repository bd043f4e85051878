//! The news of a network, the newest first.

use super::pictures::{Shown, show_one};
use super::{address, authorship, kept, publishes, visible, writes};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Shell, numbers, respond};
use askama::Template;
use aunar_domain::news::{News, Picture};
use axum::extract::Path;
use axum::http::StatusCode;

/// How many a page has.
const SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "news/pages/list.html")]
struct ListPage {
    shell: Shell,
    add: Option<String>,
    notes: Option<String>,
    atom: String,
    json: String,
    items: Vec<Item>,
    pager: Pager,
}

struct Item {
    href: String,
    title: Words,
    lead: Words,
    picture: Option<Shown>,
    day: Option<(String, String)>,
    by: String,
    state: Option<(&'static str, String)>,
}

/// The page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let page = Page::of(&cx, SHOWN)?;
    let (total, shown) = page.cut(visible(&cx, &network).await?);
    let path = format!("/{}/news", network.network.code);
    let (atom, json) = (format!("{path}.atom"), format!("{path}.json"));
    let own = cx.mandates().iter().any(|m| {
        m.network == network.network.id && m.entity.is_some() && writes(&cx, &network, m.entity)
    });
    let runs = publishes(&cx, &network);
    let pictures = records::news_picture::of_network(&cx.state.db, network.network.id).await?;
    let body = ListPage {
        shell: Shell::of(&cx, &network, None, "news", &t.t("news-title"))
            .also("application/atom+xml", atom.clone())
            .also("application/feed+json", json.clone())
            .also("application/json", format!("/api/v1/networks{path}")),
        add: (own || runs).then(|| format!("{path}/new")),
        notes: runs.then(|| format!("{path}/notes")),
        atom,
        json,
        items: shown.iter().map(|n| item(&cx, &network, n, &pictures)).collect(),
        pager: page.among(&cx, &path, total),
    };
    let answer = respond::personal_page(&cx, StatusCode::OK, &body)?;
    kept(&cx, &network, answer).await
}

fn item(cx: &Cx, network: &NetworkPicture, one: &News, pictures: &[Picture]) -> Item {
    let t = cx.t();
    let public = one.is_public(cx.now);
    let day = one.publish_at.map(|at| at.date_naive());
    Item {
        href: address(network, one),
        title: Words::of(&one.title, t.0, t),
        lead: Words::of(&one.lead, t.0, t),
        // The first of them, in the small.
        picture: pictures.iter().find(|p| p.news == one.id).map(|p| show_one(t, network, one, p)),
        day: day.map(|d| (d.to_string(), numbers::day(t.0, d))),
        by: authorship(t, network, one),
        state: (!public).then(|| (one.state.code(), t.label("news-state", one.state.code()))),
    }
}
