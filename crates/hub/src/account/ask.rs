//! Asking for a link. The answer is the same whether an address is known or not, in words, in
//! status and in the work it takes: nobody learns here who takes part.

use super::provider::Provider;
use super::{Link, Purpose, passkey, place, store};
use crate::notify::{self, Mail};
use crate::records::person;
use crate::web::client::Network;
use crate::web::limits::Rate;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_domain::mandate::Person;
use axum::Extension;
use axum::http::StatusCode;
use chrono::TimeDelta;
use std::sync::Arc;

/// Coming in, from one network: an office or a meeting room may come all at once.
pub(super) const COMING_IN: Rate =
    Rate { what: "sign-in", burst: 30, every: TimeDelta::seconds(20) };
/// Links an address is sent in the time below.
const LINKS: i64 = 5;
const LINKS_IN: TimeDelta = TimeDelta::hours(1);

#[derive(Template)]
#[template(path = "account/pages/sign_in.html")]
struct SignInPage {
    shell: Shell,
    to: Option<String>,
    address: String,
    wrong: Option<String>,
    script: &'static str,
    passkeys: bool,
    /// What people call the provider, and the way to it.
    provider: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "account/pages/sent.html")]
struct SentPage {
    shell: Shell,
    address: String,
    again: String,
}

/// The page with the field; whoever is in already is led on.
pub(super) async fn show(cx: Cx, provider: Extension<Option<Arc<Provider>>>) -> Answer {
    cx.params().only(&["to"])?;
    let to = place::read(cx.params().one("to"));
    if cx.signed.is_some() {
        return Ok(respond::private(respond::see_other(&place::or_desk(to))));
    }
    draw(&cx, &provider, to, "", None)
}

fn draw(
    cx: &Cx,
    provider: &Option<Arc<Provider>>,
    to: Option<String>,
    address: &str,
    wrong: Option<String>,
) -> Answer {
    let way = with_place("/sign-in/provider", to.as_deref());
    let page = SignInPage {
        shell: Shell::bare(&cx.reader, &cx.t().t("sign-in-title")),
        to,
        address: address.to_owned(),
        wrong,
        script: crate::web::statics::passkey_js(),
        passkeys: passkey::offered(&cx.state.public_url),
        provider: provider.as_ref().map(|p| (p.name.clone(), way)),
    };
    Ok(respond::private(respond::page(cx, &page)?))
}

/// Makes a link and posts it, if the address is somebody's.
pub(super) async fn ask(
    cx: Cx,
    from: Network,
    provider: Extension<Option<Arc<Provider>>>,
    form: Form,
) -> Answer {
    let to = place::read(form.one("to"));
    let written = form.one("address").unwrap_or_default();
    let address = person::address(written);
    if !looks_like_one(&address) {
        let shown: String = written.chars().take(254).collect();
        let wrong = cx.t().with("sign-in-no-address", &[("written", &shown)]);
        let mut page = draw(&cx, &provider, to, &shown, Some(wrong))?;
        *page.status_mut() = StatusCode::BAD_REQUEST;
        return Ok(page);
    }
    cx.state.limits.take(COMING_IN, from, cx.now)?;
    let mut tx = cx.state.db.begin().await?;
    let (links, first) = store::asked(&mut tx, &address, cx.now - LINKS_IN).await?;
    if links >= LINKS {
        tx.rollback().await?;
        let again = first.map_or(LINKS_IN, |first| first + LINKS_IN - cx.now);
        return Err(Error::too_many(again));
    }
    store::note_asked(&mut tx, &address, cx.now).await?;
    let known = person::by_email(&cx.state.db, &address).await?;
    let other = person::anybody(&cx.state.db).await?;
    // What is done for somebody is done for an address that is nobody's as well, with somebody else's, and taken
    // back: a clock tells nothing either.
    store::begin_letter(&mut tx).await?;
    let is_known = known.is_some();
    if let Some(person) = known.or(other) {
        post_link(&cx, &mut tx, &person, to.clone()).await?;
    }
    store::end_letter(&mut tx, is_known).await?;
    tx.commit().await?;
    let again = with_place("/sign-in", to.as_deref());
    let shell = Shell::bare(&cx.reader, &cx.t().t("sign-in-sent-title"));
    Ok(respond::private(respond::page(&cx, &SentPage { shell, address, again })?))
}

/// A path that takes the place to come back to along.
fn with_place(path: &str, to: Option<&str>) -> String {
    match to {
        Some(to) => format!("{path}?to={}", crate::web::params::encode(to)),
        None => path.to_owned(),
    }
}

async fn post_link(
    cx: &Cx,
    tx: &mut aunar_db::Tx,
    person: &Person,
    to: Option<String>,
) -> Result<(), Error> {
    let link = Link { leads_to: to, ..Link::new(person.id, Purpose::SignIn) };
    let ends = cx.now + link.lifetime;
    let address = link.make(&cx.state, tx).await?;
    let mail = Mail::to_person("sign-in", person).saying("link", &address).until(ends);
    notify::post(tx, &mail, cx.now).await?;
    Ok(())
}

/// Whether it can be an address at all; whether it is one is for the mail server to say.
fn looks_like_one(address: &str) -> bool {
    let parts = address.rsplit_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        && address.len() <= 254
        && !address.chars().any(|c| c.is_whitespace() || c.is_control())
}
