//! The map of all pages that everybody may read, for search engines: one map a network, in parts.

use crate::news;
use crate::picture::{NetworkPicture, Picture};
use crate::practice;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, address};
use aunar_domain::access::Who;
use aunar_formats::feed::write_sitemap;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use std::sync::Arc;

/// How many addresses a part of a map has; the protocol takes fifty thousand.
const PART: usize = 20_000;

/// The installation as everybody sees it, whoever asks: what is mapped is found by search engines.
pub(super) async fn public(cx: &Cx) -> Result<Arc<Picture>, Error> {
    Ok(cx.state.pictures.now().await?.seen_by(&Who::Anyone))
}

/// What search engines are told: where the map is, and what is no page.
pub(super) async fn robots(cx: Cx) -> Answer {
    cx.params().only(&[])?;
    let text = format!(
        "User-agent: *\nDisallow: /api/\nDisallow: /sign-in\nDisallow: /*/search\nSitemap: {}/sitemap.xml\n",
        cx.state.public_url
    );
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

/// The map of maps.
pub(super) async fn index(cx: Cx) -> Answer {
    cx.params().only(&[])?;
    let picture = public(&cx).await?;
    let url = &cx.state.public_url;
    let mut maps = Vec::new();
    for network in picture.networks.values() {
        let pages = addresses(&cx, network).await?.len();
        for part in 1..=pages.div_ceil(PART).max(1) {
            maps.push(format!("{url}/{}/sitemap.xml?page={part}", network.network.code));
        }
    }
    xml(write_sitemap(true, &maps))
}

/// The map of a network, or a part of it.
pub(super) async fn of_network(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&["page"])?;
    let page = cx.params().number("page", 1, 1, 10_000)?;
    let picture = public(&cx).await?;
    let network = picture.networks.get(&code);
    let network = network.ok_or_else(|| Error::not_found("network", &code))?;
    let all = addresses(&cx, network).await?.into_iter().skip((page - 1) * PART).take(PART);
    let all: Vec<String> = all.map(|path| format!("{}{path}", cx.state.public_url)).collect();
    if all.is_empty() {
        return Err(Error::not_found("page", &cx.reader.path));
    }
    xml(write_sitemap(false, &all))
}

fn xml(bytes: Vec<u8>) -> Answer {
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], bytes).into_response())
}

async fn addresses(cx: &Cx, network: &NetworkPicture) -> Result<Vec<String>, Error> {
    let code = &network.network.code;
    let mut all = vec![format!("/{code}")];
    for part in ["calendar", "members", "needs", "country-teams", "practices", "news", "history"] {
        all.push(format!("/{code}/{part}"));
    }
    let events = network.events.iter().map(|e| format!("/{code}/events/{}", encode(&e.reference)));
    all.extend(events);
    all.extend(
        practice::published(cx, network).await?.iter().map(|p| practice::address(network, p)),
    );
    // What is public later is not on the map before.
    all.extend(news::public(cx, network).await?.iter().map(|n| news::address(network, n)));
    for plan in &network.plans {
        let base = format!("/{code}/plans/{}", plan.plan.code);
        for part in
            ["", "/activities", "/timeline", "/coverage", "/dashboard", "/indicators", "/money"]
        {
            all.push(format!("{base}{part}"));
        }
        all.extend(plan.activities.iter().map(|a| address::activity(network, plan, &a.reference)));
    }
    Ok(all)
}
