//! Summing up what was said in a room: published, it is a document of what the room is about.

use super::{address, deed, moved, one};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::texts::{self, Asked, InLanguage};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::room::{LONGEST, Room};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "room/pages/sum.html")]
struct SumPage {
    shell: Shell,
    path: String,
    question: Words,
    trouble: Option<String>,
    version: String,
    choice: Field,
    texts: Vec<InLanguage>,
}

fn asked(t: Tongue) -> Vec<Asked> {
    vec![Asked::told(t, ("room-field", "room-hint"), (Kind::Words, "summary"), LONGEST.3)]
}

/// The form.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let room = one(&cx, &network, &reference).await?;
    cx.require(Action::ModerateRoom, Object::network(room.network).within(room.face()))?;
    draw(&cx, &network, &room, None, &Wrong::default(), (StatusCode::OK, None))
}

fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    room: &Room,
    sent: Option<&Form>,
    wrong: &Wrong,
    (status, trouble): (StatusCode, Option<String>),
) -> Answer {
    let t = cx.t();
    let there = room.summary.as_ref();
    let original = texts::original(t, sent, there.or(Some(&room.question)));
    let page = SumPage {
        shell: Shell::of(cx, network, None, "proposals", &t.t("room-sum")),
        path: address(network, room),
        question: Words::of(&room.question, t.0, t),
        trouble,
        version: sent
            .and_then(|f| f.one("version"))
            .map_or_else(|| room.version.to_string(), str::to_owned),
        choice: texts::choice(t, original),
        texts: texts::fields(&asked(t), original, &|_| there.cloned(), sent, wrong),
    };
    respond::private_page(cx, status, &page)
}

/// Publishes it.
pub(super) async fn save(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let before = one(&cx, &network, &reference).await?;
    let object = Object::network(network.network.id).within(before.face());
    let actor = cx.actor(Action::ModerateRoom, object)?;
    let t = cx.t();
    let mut wrong = Wrong::default();
    let there = before.summary.clone();
    let mut words = texts::read(t, &asked(t), &form, &|_| there.clone(), &mut wrong);
    let seen = form.version();
    if seen != before.version {
        tx.rollback().await?;
        let said = (StatusCode::CONFLICT, Some(t.t("room-moved")));
        return draw(&cx, &network, &before, Some(&form), &wrong, said);
    }
    let (Some(summary), true) = (words.remove("summary"), wrong.is_nothing()) else {
        tx.rollback().await?;
        let trouble = t.n("field-trouble", wrong.count().max(1));
        let said = (StatusCode::UNPROCESSABLE_ENTITY, Some(trouble));
        return draw(&cx, &network, &before, Some(&form), &wrong, said);
    };
    let mut after = before.clone();
    after.summary = Some(summary);
    after.summed_at.get_or_insert(cx.now);
    after.version += 1;
    after.changed_at = cx.now;
    match records::room::update(&mut tx, &after).await {
        Ok(()) => {}
        Err(error) => return Err::<_, Error>(moved(error)),
    }
    let entry = deed(actor, "publish", Some(&before), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&format!("{}/summary", address(&network, &after))))
}
