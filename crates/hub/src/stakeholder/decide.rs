//! Confirming a registration: the organisation becomes an entity of the installation's register, or is
//! one that is there; or it is refused, with a reason.

use super::shown::{self, Line};
use super::store;
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::entity::Entity;
use aunar_domain::ids::EntityId;
use aunar_domain::stakeholder::{Act, Stakeholder, State, alike, code};
use aunar_domain::words::tidy;
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;
use uuid::Uuid;

/// Most characters of a reason.
const MOST_REASON: usize = 2_000;

#[derive(Template)]
#[template(path = "stakeholder/pages/decide.html")]
struct DecidePage {
    shell: Shell,
    base: String,
    path: String,
    line: Line,
    version: i64,
    fault: Option<String>,
    reason: String,
    names: Vec<(String, String)>,
    alike: Vec<(String, Words, bool)>,
    can_accept: bool,
    can_refuse: bool,
    ending: String,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, number)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    cx.require(Action::ConfirmStakeholders, Object::network(network.network.id))?;
    let one = super::by_number(&cx, network.network.id, &number).await?;
    draw(&cx, &network, &one, None, "")
}

fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    one: &Stakeholder,
    fault: Option<String>,
    reason: &str,
) -> Answer {
    let (t, register) = (cx.t(), &network.common.register);
    let mut like = alike(register, &one.name, one.acronym.as_ref());
    like.extend(one.entity.filter(|id| !like.contains(id)));
    // One that is in the register already is confirmed no more, and its registration ends.
    let can_accept = one.state.after(Act::Accept).is_ok();
    let (title, ending) = match can_accept {
        true => (t.t("stakeholder-decide-title"), t.t("stakeholder-refuse")),
        false => (t.label("history-entity", "stakeholder"), t.t("stakeholder-end")),
    };
    let named = |lang| t.with("stakeholder-name-in", &[("language", &t.language(lang))]);
    let status = match fault {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let page = DecidePage {
        shell: Shell::of(cx, network, None, "proposals", &title),
        base: super::base(&network.network.code),
        path: cx.reader.path.clone(),
        line: shown::line(cx, network, one),
        version: one.version,
        fault,
        reason: reason.to_owned(),
        names: one.name.wordings().iter().map(|w| (named(w.lang), w.words.clone())).collect(),
        alike: like
            .into_iter()
            .filter_map(|id| register.get(id))
            .map(|e| (e.code.clone(), Words::of(&e.name, t.0, t), one.entity == Some(e.id)))
            .collect(),
        can_accept,
        can_refuse: one.state.after(Act::Refuse).is_ok(),
        ending,
    };
    respond::private_page(cx, status, &page)
}

/// Confirms it, or refuses it.
pub(super) async fn act(
    cx: Cx,
    Path((network, number)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let whole = Object::network(network.network.id);
    let actor = cx.actor(Action::ConfirmStakeholders, whole)?;
    let before = super::by_number(&cx, network.network.id, &number).await?;
    if form.one("version") != Some(&before.version.to_string()) {
        return Err(super::moved());
    }
    let act = match form.one("act") {
        Some("accept") => Act::Accept,
        Some("refuse") => Act::Refuse,
        other => return Err(Error::bad_act(other, "accept, refuse")),
    };
    let mut after = before.clone().after(act, cx.now).map_err(|_| super::moved())?;
    let said = tidy(form.raw("reason").unwrap_or_default());
    if act == Act::Refuse {
        let wrong = match said.chars().count() {
            0 => Some(cx.t().t("stakeholder-wrong-reason")),
            n if n > MOST_REASON => Some(cx.t().n("proposal-wrong-long", MOST_REASON)),
            _ => None,
        };
        if wrong.is_some() {
            return draw(&cx, &network, &before, wrong, &said);
        }
        after.reason = Some(said.clone());
    }
    let mut tx = cx.state.db.begin().await?;
    // In the order of their identifiers, as everybody takes them.
    tx.hold(Uuid::nil()).await?;
    let picture = cx.state.pictures.held_by(&mut tx, network.network.id.0).await?;
    cx.still_acting(&mut tx).await?;
    if act == Act::Accept {
        let register = &picture.common.register;
        let entity = match form.one("entity") {
            Some("new") | None => None,
            Some(code) => match register.find(code) {
                Some(entity) => Some(entity.id),
                None => return Err(super::moved()),
            },
        };
        let entity = match entity {
            Some(id) => id,
            None => {
                let taken = |code: &str| register.find(code).is_some();
                let entity = Entity {
                    id: EntityId(Uuid::now_v7()),
                    code: code(&before.name, before.acronym.as_ref(), &taken),
                    kind: before.kind,
                    name: before.name.clone(),
                    acronym: before.acronym.clone(),
                    also: Vec::new(),
                };
                records::entity::write(&mut tx, std::slice::from_ref(&entity)).await?;
                let entry = Entry {
                    actor: actor.clone(),
                    via: "web",
                    action: "create",
                    entity: "entity",
                    record: entity.id.0,
                    plan: None,
                    before: None,
                    after: Some(json!(entity)),
                };
                tx.record(Uuid::nil(), cx.now, vec![entry]).await?;
                entity.id
            }
        };
        if records::stakeholder::is_registered(&mut tx, network.network.id, entity).await? {
            tx.rollback().await?;
            let fault = Some(cx.t().t("stakeholder-there-already"));
            return draw(&cx, &network, &before, fault, &said);
        }
        after.entity = Some(entity);
    }
    if act == Act::Refuse
        && let Some(entity) = before.entity.filter(|_| before.state == State::Confirmed)
    {
        records::support::leave(&mut tx, network.network.id, entity).await?;
    }
    match records::stakeholder::rewrite(&mut tx, &after).await {
        Err(DbError::Gone) => return Err(super::moved()),
        other => other?,
    }
    let from = (cx.state.public_url.as_str(), &*network);
    store::tell(&mut tx, from, &after, cx.now).await?;
    let action = if after.state == State::Confirmed { "accept" } else { "refuse" };
    let entry = super::deed(actor, action, Some(&before), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&format!("{}/queue", super::base(&network.network.code))))
}
