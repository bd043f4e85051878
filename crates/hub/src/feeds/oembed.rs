//! oEmbed 1.0: what to put into another site's page for one of our addresses.

use super::sitemap::public;
use crate::web::{Answer, Cx, Error, embed, respond};
use serde::Serialize;

#[derive(Serialize)]
struct Embed {
    version: &'static str,
    r#type: &'static str,
    provider_name: &'static str,
    provider_url: String,
    title: String,
    html: String,
    width: usize,
    height: usize,
    cache_age: u32,
}

/// The frame of a calendar's or a plan's address.
pub(super) async fn show(cx: Cx) -> Answer {
    cx.params().only(&["url", "format", "maxwidth", "maxheight"])?;
    cx.params().code("format", &["json"], |f| f)?;
    let (wide, high) = embed::SIZE;
    let width = cx.params().number("maxwidth", wide, 200, 4000)?.min(wide);
    let height = cx.params().number("maxheight", high, 120, 4000)?.min(high);
    let asked = cx.params().one("url").unwrap_or_default();
    let gone = || Error::not_found("page", &asked.chars().take(80).collect::<String>());
    let url = &cx.state.public_url;
    let path = asked.strip_prefix(url.as_str()).ok_or_else(gone)?;
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let picture = public(&cx).await?;
    let lang = cx.t().0;
    let (title, frame) = match parts.as_slice() {
        [network, "calendar"] => {
            let network = picture.networks.get(*network).ok_or_else(gone)?;
            let frame = format!("/{}/embed/events", network.network.code);
            (network.network.name.words(lang).to_owned(), frame)
        }
        [network, "plans", plan] | [network, "plans", plan, "dashboard"] => {
            let network = picture.networks.get(*network).ok_or_else(gone)?;
            let plan = network.plan(plan).ok_or_else(gone)?;
            let frame =
                format!("/{}/plans/{}/embed/progress", network.network.code, plan.plan.code);
            (plan.plan.title.words(lang).to_owned(), frame)
        }
        _ => return Err(gone()),
    };
    respond::json(&Embed {
        version: "1.0",
        r#type: "rich",
        provider_name: "Aunar",
        provider_url: url.clone(),
        html: embed::sized(&cx, &frame, &title, (width, height)),
        title,
        width,
        height,
        cache_age: 3600,
    })
}
