//! Opening a room, and changing its question, days and moderator.

use super::{address, deed, may, moved, one, visible};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::filled::{Filled, Standing, begun, faulty, refusal};
use crate::web::several::{self, Several};
use crate::web::texts::{self, Asked, InLanguage};
use crate::web::tongue::own_names;
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::{EntityId, MandateId, RoomId};
use aunar_domain::mandate::Role;
use aunar_domain::room::{About, Circle, Fault, LONGEST, Room};
use aunar_domain::words::{Lang, Text};
use axum::extract::Path;
use chrono::NaiveDate;

#[derive(Template)]
#[template(path = "room/pages/edit.html")]
struct EditPage {
    shell: Shell,
    at: Standing,
    hidden: (&'static str, String),
    first: Vec<Field>,
    texts: Vec<InLanguage>,
    langs: Several,
    last: Vec<Field>,
}

fn asked(t: Tongue) -> Vec<Asked> {
    let one = |kind, name, most| Asked::told(t, ("room-field", "room-hint"), (kind, name), most);
    vec![one(Kind::Line, "question", LONGEST.0), one(Kind::Words, "context", LONGEST.1).optional()]
}

fn text_of(room: Option<&Room>, name: &str) -> Option<Text> {
    let room = room?;
    match name {
        "question" => Some(room.question.clone()),
        "context" => room.context.clone(),
        _ => None,
    }
}

/// Those who can moderate: whoever works for the network, a member or a stakeholder.
async fn people(cx: &Cx, network: &NetworkPicture) -> Result<Vec<(String, String)>, Error> {
    let can = |role| !matches!(role, Role::Observer | Role::Reader);
    crate::people::to_choose(cx, network, can).await
}

/// What a room is about, as it is typed: nothing for the network, `E-46`, `2023-2024/A-012`.
fn about(network: &NetworkPicture, typed: Option<&str>) -> Option<About> {
    let Some(typed) = typed else { return Some(About::Network) };
    if let Some((plan, reference)) = typed.split_once('/') {
        let one = network.plan(plan.trim())?.by_reference(reference.trim())?;
        return Some(About::Activity(one.id));
    }
    let event = network.event(typed).filter(|e| e.outside.is_none())?;
    Some(About::Event(event.id))
}

async fn draw(cx: &Cx, network: &NetworkPicture, filled: &Filled<'_, Room>) -> Answer {
    let t = cx.t();
    let Filled { there, sent, wrong, .. } = *filled;
    let list = format!("/{}/rooms", network.network.code);
    let at = filled.standing(t, list, |one| address(network, one), ("room-edit", "room-add"));
    let field = |kind, name: &str, value: String| {
        filled.field(t, ("room-field", "room-hint"), (kind, name), value)
    };
    let day = |there: Option<NaiveDate>| there.map(|d| d.to_string()).unwrap_or_default();
    let people = people(cx, network).await?;
    // Whoever opens it moderates it, unless they say otherwise.
    let own = || {
        let whole = Object::network(network.network.id);
        cx.acting(Action::OpenRoom, whole).ok().map(|(_, mandate)| mandate.id.to_string())
    };
    let moderator = there.map(|r| r.moderator.to_string()).or_else(own).unwrap_or_default();
    let circles =
        Circle::ALL.iter().map(|c| (c.code().to_owned(), t.label("room-circle", c.code())));
    let mut first = Vec::new();
    if there.is_none() {
        let asked = cx.params().one("about").unwrap_or_default().to_owned();
        first.push(field(Kind::Line, "about", asked));
        first.push(field(Kind::Choice, "circle", "seats".to_owned()).required().choices(circles));
        first.push(field(Kind::Line, "entities", String::new()));
    }
    first.push(field(Kind::Day, "opens", day(there.map(|r| r.opens))).required());
    first.push(field(Kind::Day, "closes", day(there.map(|r| r.closes))).required());
    let original = texts::original(t, sent, there.map(|r| &r.question));
    first.push(texts::choice(t, original));
    let last = vec![
        field(Kind::Choice, "moderator", moderator).required().choices(people),
        field(Kind::Tick, "held", there.map_or("1", |r| if r.held { "1" } else { "" }).to_owned()),
    ];
    let chosen: Vec<String> = match there {
        Some(room) => room.langs.iter().map(|l| l.code().to_owned()).collect(),
        None => vec![t.0.code().to_owned()],
    };
    let page = EditPage {
        shell: Shell::of(cx, network, None, "proposals", &at.title),
        at,
        hidden: filled.hidden(|one| one.version),
        first,
        texts: texts::fields(&asked(t), original, &|name| text_of(there, name), sent, wrong),
        langs: Several::of(
            "langs",
            t.label("room-field", "langs"),
            own_names(),
            &chosen,
            (sent, wrong),
        ),
        last,
    };
    respond::private_page(cx, filled.status, &page)
}

fn read(
    cx: &Cx,
    network: &NetworkPicture,
    (form, people): (&Form, &[(String, String)]),
    before: Option<&Room>,
    wrong: &mut Wrong,
) -> Option<Room> {
    let t = cx.t();
    let mut words = texts::read(t, &asked(t), form, &|name| text_of(before, name), wrong);
    let day = |name: &str, wrong: &mut Wrong| {
        let day = form.one(name).and_then(|d| d.parse::<NaiveDate>().ok());
        if day.is_none() {
            wrong.with(name, t.t("call-wrong-day"));
        }
        day
    };
    let (opens, closes) = (day("opens", wrong), day("closes", wrong));
    let about = match before {
        Some(room) => Some(room.about),
        None => about(network, form.one("about")),
    };
    if about.is_none() {
        wrong.with("about", t.t("room-wrong-about"));
    }
    let circle = match before {
        Some(room) => Some(room.circle),
        None => form.one("circle").and_then(Circle::from_code),
    };
    if circle.is_none() {
        wrong.with("circle", t.label("registration-fault", "choice"));
    }
    let mut entities: Vec<EntityId> = before.map(|r| r.entities.clone()).unwrap_or_default();
    if before.is_none() && circle == Some(Circle::Sealed) {
        let typed = form.one("entities").unwrap_or_default();
        for name in typed.split(';').map(str::trim).filter(|n| !n.is_empty()) {
            match network.common.register.find(name) {
                Some(entity) => entities.push(entity.id),
                None => {
                    let name: String = name.chars().take(60).collect();
                    wrong.with("entities", t.with("room-wrong-entity", &[("name", &name)]));
                }
            }
        }
        entities.sort_unstable();
        entities.dedup();
    }
    let moderator = form.one("moderator").filter(|id| people.iter().any(|(one, _)| one == id));
    let moderator = moderator.and_then(|id| id.parse().ok()).map(MandateId);
    if moderator.is_none() {
        wrong.with("moderator", t.label("registration-fault", "choice"));
    }
    let spoken = several::ticked(form, "langs", &own_names()).unwrap_or_default();
    let room = Room {
        id: before.map_or_else(|| RoomId(begun(form)), |r| r.id),
        network: network.network.id,
        reference: before.map(|r| r.reference.clone()).unwrap_or_default(),
        version: before.map_or(1, |r| r.version + 1),
        about: about?,
        circle: circle?,
        entities,
        question: words.remove("question")?,
        context: words.remove("context"),
        opens: opens?,
        closes: closes?,
        langs: spoken.iter().filter_map(|code| Lang::from_code(code)).collect(),
        moderator: moderator?,
        held: form.one("held").is_some(),
        summary: before.and_then(|r| r.summary.clone()),
        summed_at: before.and_then(|r| r.summed_at),
        changed_at: cx.now,
    };
    match room.weigh() {
        Ok(()) => {}
        Err(Fault::Days) => wrong.with("closes", t.t("call-wrong-days")),
        Err(Fault::Nobody) => wrong.with("entities", t.t("room-wrong-nobody")),
        Err(Fault::Langs) => wrong.with("langs", t.t("room-wrong-langs")),
    }
    Some(room)
}

/// The form of a new one.
pub(super) async fn fresh(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&["about"])?;
    let network = cx.network(&code)?;
    cx.require(Action::OpenRoom, Object::network(network.network.id))?;
    let wrong = Wrong::default();
    draw(&cx, &network, &Filled::opened(None, &wrong)).await
}

/// Opens one; opened twice, by one or by two people at once, it is there once.
pub(super) async fn begin(mut cx: Cx, Path(code): Path<String>, form: Form) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let actor = cx.actor(Action::OpenRoom, Object::network(network.network.id))?;
    let people = people(&cx, &network).await?;
    let mut wrong = Wrong::default();
    let read = read(&cx, &network, (&form, &people), None, &mut wrong);
    let (Some(mut room), true) = (read, wrong.is_nothing()) else {
        tx.rollback().await?;
        let filled = Filled::refused(None, &form, &wrong, faulty(cx.t(), &wrong));
        return draw(&cx, &network, &filled).await;
    };
    let there = visible(&cx, &network).await?;
    if let Some(same) = there.iter().find(|r| r.id == room.id || r.is_once_more(&room)) {
        tx.rollback().await?;
        return Ok(respond::see_other(&address(&network, same)));
    }
    room.reference = records::room::next_reference(&mut tx, network.network.id).await?;
    records::room::insert(&mut tx, &room).await?;
    cx.keep(tx, network.network.id, vec![deed(actor, "create", None, &room)]).await?;
    Ok(respond::see_other(&address(&network, &room)))
}

/// A room, for whoever moderates it.
async fn own(cx: &Cx, network: &NetworkPicture, reference: &str) -> Result<Room, Error> {
    let room = one(cx, network, reference).await?;
    if may(cx, Action::ModerateRoom, &room) {
        return Ok(room);
    }
    cx.require(Action::ModerateRoom, Object::network(network.network.id).within(room.face()))?;
    Ok(room)
}

/// The form of one that is there.
pub(super) async fn show(cx: Cx, Path((code, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let room = own(&cx, &network, &reference).await?;
    let wrong = Wrong::default();
    draw(&cx, &network, &Filled::opened(Some(&room), &wrong)).await
}

/// Saves it.
pub(super) async fn save(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let before = own(&cx, &network, &reference).await?;
    let object = Object::network(network.network.id).within(before.face());
    let actor = cx.actor(Action::ModerateRoom, object)?;
    let people = people(&cx, &network).await?;
    let mut wrong = Wrong::default();
    let read = read(&cx, &network, (&form, &people), Some(&before), &mut wrong);
    let refused = refusal(cx.t(), &form, before.version, &wrong, "room-moved");
    let (Some(after), None) = (read, &refused) else {
        tx.rollback().await?;
        let refused = refused.unwrap_or_else(|| faulty(cx.t(), &wrong));
        let filled = Filled::refused(Some(&before), &form, &wrong, refused);
        return draw(&cx, &network, &filled).await;
    };
    records::room::update(&mut tx, &after).await.map_err(moved)?;
    let entry = deed(actor, "change", Some(&before), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&address(&network, &after)))
}
