//! What concerns one's own account: who one is here, in which language, where one is signed in,
//! with which passkeys, which programs act in one's name.

use super::device;
use super::letters;
use super::passkey::{self, Kept};
use super::token::{self, Tokens};
use crate::records::{person, session, unreached};
use crate::web::field::{Field, Wrong};
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond, sure};
use askama::Template;
use aunar_db::Entry;
use aunar_domain::words::Lang;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::TimeDelta;
use serde_json::json;
use uuid::Uuid;

/// How far back one's sign-ins are listed.
const LATELY: TimeDelta = TimeDelta::days(90);

#[derive(Template)]
#[template(path = "account/pages/account.html")]
struct AccountPage {
    shell: Shell,
    name: String,
    email: String,
    languages: Vec<(&'static str, &'static str, bool)>,
    devices: Vec<Device>,
    others: bool,
    past: Vec<Past>,
    passkeys: Vec<Passkey>,
    offered: bool,
    script: &'static str,
    tokens: Vec<token::Line>,
    asked: Tokens,
    letters: Vec<Field>,
    kept: bool,
    unreached: Option<String>,
}

struct Device {
    id: Uuid,
    said: String,
    door: String,
    since: String,
    seen: String,
    current: bool,
}

struct Past {
    said: String,
    door: String,
    since: String,
}

struct Passkey {
    id: Uuid,
    name: String,
    since: String,
    used: Option<String>,
    sure: Field,
}

/// The page.
pub(super) async fn show(cx: Cx) -> Answer {
    cx.params().only(&["kept"])?;
    draw(&cx, StatusCode::OK, Tokens::fresh(cx.t())).await
}

/// The page with what became of the form of a token.
pub(super) async fn draw(cx: &Cx, status: StatusCode, tokens: Tokens) -> Answer {
    let letters = letters::fields(cx, None, &Wrong::default()).await?;
    drawn(cx, status, tokens, letters, None).await
}

/// The page where somebody did not say that they are sure of ending this token, or of removing this passkey.
pub(super) async fn unsure(cx: &Cx, id: Uuid) -> Answer {
    let letters = letters::fields(cx, None, &Wrong::default()).await?;
    let tokens = Tokens::fresh(cx.t());
    drawn(cx, StatusCode::UNPROCESSABLE_ENTITY, tokens, letters, Some(id)).await
}

/// The page with what became of its forms.
pub(super) async fn drawn(
    cx: &Cx,
    status: StatusCode,
    tokens: Tokens,
    letters: Vec<Field>,
    unsure: Option<Uuid>,
) -> Answer {
    let signed = cx.at_browser()?;
    let (db, t, id) = (&cx.state.db, cx.t(), signed.person.id);
    let alive = session::alive(db, id, cx.now).await?;
    let since = session::since(db, id, cx.now - LATELY).await?;
    let past = since.iter().filter(|s| !alive.iter().any(|a| a.id == s.id)).map(|s| Past {
        said: device::read(&s.device).said(t),
        door: t.label("door", s.door.code()),
        since: numbers::moment(t.0, s.created_at),
    });
    let devices = alive.iter().map(|s| Device {
        id: s.id,
        said: device::read(&s.device).said(t),
        door: t.label("door", s.door.code()),
        since: numbers::moment(t.0, s.created_at),
        seen: numbers::moment(t.0, s.seen_at),
        current: s.id == signed.session,
    });
    let passkeys = passkey::of_person(db, id).await?;
    let passkeys = passkeys.into_iter().map(|Kept { id, name, created_at, used_at }| Passkey {
        sure: sure::for_good(t, &name, &id.to_string(), unsure == Some(id)),
        id,
        name,
        since: numbers::moment(t.0, created_at),
        used: used_at.map(|at| numbers::moment(t.0, at)),
    });
    let mut shell = Shell::bare(&cx.reader, &t.t("account-title"));
    shell.section = "account";
    let languages = Lang::ALL.iter().map(|l| (l.code(), own_name(*l), *l == signed.person.lang));
    let page = AccountPage {
        shell,
        name: signed.person.name.clone(),
        email: signed.person.email.clone(),
        languages: languages.collect(),
        others: alive.len() > 1,
        devices: devices.collect(),
        past: past.collect(),
        passkeys: passkeys.collect(),
        offered: passkey::offered(&cx.state.public_url),
        script: crate::web::statics::passkey_js(),
        tokens: token::lines(cx, id, unsure).await?,
        asked: tokens,
        letters,
        kept: cx.params().one("kept") == Some("letters"),
        unreached: unreached::of_address(db, &signed.person.email)
            .await?
            .map(|u| numbers::day(t.0, u.since.date_naive())),
    };
    respond::private_page(cx, status, &page)
}

/// Ends one session, on this device or another; one that is over already is over.
pub(super) async fn end_session(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let person = cx.at_browser()?.person.id;
    let mut tx = cx.state.db.begin().await?;
    session::end(&mut tx, id, person, cx.now).await?;
    tx.commit().await?;
    Ok(respond::see_other("/account"))
}

/// Ends every session but this one.
pub(super) async fn end_others(cx: Cx) -> Answer {
    let signed = cx.at_browser()?;
    let mut tx = cx.state.db.begin().await?;
    session::end_others(&mut tx, signed.session, signed.person.id, cx.now).await?;
    tx.commit().await?;
    Ok(respond::see_other("/account"))
}

/// Takes the language a person wants to be written to in. Their pages follow, save where the
/// browser has a choice of its own.
pub(super) async fn speak(cx: Cx, form: Form) -> Answer {
    let who = &cx.at_browser()?.person;
    let asked = form.one("language").unwrap_or_default();
    let lang = Lang::from_code(asked).ok_or_else(|| {
        Error::bad_param("bad-value", "language", asked, "es, en, pt, fr".to_owned())
    })?;
    if lang != who.lang {
        let mut networks: Vec<Uuid> =
            person::mandates_of(&cx.state.db, who.id).await?.iter().map(|m| m.network.0).collect();
        networks.sort_unstable();
        networks.dedup();
        let mut tx = cx.state.db.begin().await?;
        person::speak(&mut tx, who.id, lang).await?;
        for network in networks {
            let entry = Entry {
                actor: format!("person:{}", who.id),
                via: "web",
                action: "changed",
                entity: "person",
                record: who.id.0,
                plan: None,
                before: Some(json!({ "lang": who.lang.code() })),
                after: Some(json!({ "lang": lang.code() })),
            };
            tx.record(network, cx.now, vec![entry]).await?;
        }
        cx.state.pictures.commit(tx).await?;
    }
    Ok(respond::see_other(&format!("/account?lang={}", lang.code())))
}

/// Gives a passkey another name.
pub(super) async fn name_passkey(cx: Cx, Path(id): Path<Uuid>, form: Form) -> Answer {
    let person = cx.at_browser()?.person.id;
    let name = passkey::name(form.one("name"))
        .ok_or_else(|| Error::refused(StatusCode::BAD_REQUEST, "passkey-name"))?;
    let mut tx = cx.state.db.begin().await?;
    passkey::rename(&mut tx, id, person, &name).await?;
    tx.commit().await?;
    Ok(respond::see_other("/account#passkeys"))
}

/// Removes a passkey: it opens nothing any more.
pub(super) async fn remove_passkey(cx: Cx, Path(id): Path<Uuid>, form: Form) -> Answer {
    let person = cx.at_browser()?.person.id;
    if !sure::is(&cx, &form) {
        return unsure(&cx, id).await;
    }
    let mut tx = cx.state.db.begin().await?;
    passkey::remove(&mut tx, id, person).await?;
    tx.commit().await?;
    Ok(respond::see_other("/account#passkeys"))
}
