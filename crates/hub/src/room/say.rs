//! Speaking in a room, looking over what is said, and taking it back.

use super::{address, moved, one, page};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::cx::actor;
use crate::web::field::Wrong;
use crate::web::filled::begun;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_db::{Entry, Tx};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::PostId;
use aunar_domain::room::{LONGEST, MOST_POSTS, Post, Room, Stage, Standing};
use aunar_domain::words::{Lang, Text, tidy};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::TimeDelta;
use serde_json::json;
use uuid::Uuid;

/// Does it.
pub(super) async fn act(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (tx, network) = cx.turn_in(&code).await?;
    let room = one(&cx, &network, &reference).await?;
    match form.one("act") {
        Some("say") => say(&cx, tx, (&network, &room), &form).await,
        Some("show") => stand(&cx, tx, (&network, &room), (&form, Standing::Shown)).await,
        Some("withhold") => stand(&cx, tx, (&network, &room), (&form, Standing::Withheld)).await,
        Some("withdraw") => stand(&cx, tx, (&network, &room), (&form, Standing::Withdrawn)).await,
        other => Err(Error::bad_act(other, "say, show, withhold, withdraw")),
    }
}

fn entry(actor: String, action: &'static str, room: &Room, post: &Post) -> Entry {
    Entry {
        actor,
        via: "web",
        action,
        entity: "room-post",
        record: post.id.0,
        plan: None,
        before: None,
        // Where it stands and no word: what is said may be taken back.
        after: Some(json!({ "room": room.reference, "standing": post.standing })),
    }
}

async fn say(
    cx: &Cx,
    mut tx: Tx,
    (network, room): (&NetworkPicture, &Room),
    form: &Form,
) -> Answer {
    let t = cx.t();
    let object = Object::network(room.network).within(room.face());
    let (person, mandate) = cx.acting(Action::SpeakInRoom, object)?;
    let (actor, mandate) = (actor(person, mandate), mandate.id);
    let mut wrong = Wrong::default();
    match room.stage(cx.now.date_naive()) {
        Stage::Open => {}
        Stage::Coming => wrong.with("act", t.t("room-not-yet")),
        Stage::Closed => wrong.with("act", t.t("room-over")),
    }
    let lang = form.one("lang").and_then(Lang::from_code);
    let lang = lang.filter(|l| room.langs.contains(l));
    if lang.is_none() {
        wrong.with("lang", t.label("registration-fault", "choice"));
    }
    let words = tidy(form.raw("words").unwrap_or_default());
    match words.chars().count() {
        0 => wrong.with("words", t.t("room-wrong-words")),
        n if n > LONGEST.2 => wrong.with("words", t.n("proposal-wrong-long", LONGEST.2)),
        _ => {}
    }
    let id = PostId(begun(form));
    let day_ago = cx.now - TimeDelta::days(1);
    let so_far = records::room::posts(&cx.state.db, room.id).await?;
    let own = so_far.iter().filter(|p| p.mandate == mandate && p.at > day_ago && p.id != id);
    if own.count() >= MOST_POSTS {
        return Err(Error::refused(StatusCode::TOO_MANY_REQUESTS, "too-many-posts"));
    }
    let (Some(lang), true) = (lang, wrong.is_nothing()) else {
        tx.rollback().await?;
        return page::draw(cx, network, room, (Some(form), &wrong)).await;
    };
    let post = Post {
        id,
        room: room.id,
        n: 0,
        mandate,
        words: Text::new(lang, &words),
        standing: if room.held { Standing::Held } else { Standing::Shown },
        reason: None,
        at: cx.now,
    };
    // Sent twice, it is said once.
    if records::room::say(&mut tx, &post).await? {
        let entries = vec![entry(actor, "create", room, &post)];
        cx.keep(tx, room.network, entries).await?;
    }
    Ok(respond::see_other(&format!("{}#posts", address(network, room))))
}

async fn stand(
    cx: &Cx,
    mut tx: Tx,
    (network, room): (&NetworkPicture, &Room),
    (form, to): (&Form, Standing),
) -> Answer {
    let t = cx.t();
    let unknown = || Error::not_found("post", form.one("post").unwrap_or_default());
    let id = form.read::<Uuid>("post").and_then(Result::ok).map(PostId).ok_or_else(unknown)?;
    let all = records::room::posts(&cx.state.db, room.id).await?;
    let before = all.into_iter().find(|p| p.id == id).ok_or_else(unknown)?;
    let own = cx.mandates().iter().any(|m| m.id == before.mandate);
    let action = match to {
        Standing::Withdrawn if own => Action::SpeakInRoom,
        // What others said is theirs to take back.
        Standing::Withdrawn => return Err(Error::forbidden()),
        _ => Action::ModerateRoom,
    };
    let object = Object::network(room.network).within(room.face());
    let actor = cx.actor(action, object)?;
    let mut after = before.clone();
    let refused = || Error::refused(StatusCode::CONFLICT, "room-moved");
    after.standing = before.standing.to(to).ok_or_else(refused)?;
    let reason = tidy(form.raw("reason").unwrap_or_default());
    // Each post has a field of its own for it.
    let field = page::reason_of(before.id);
    let mut wrong = Wrong::default();
    if to == Standing::Withheld && reason.is_empty() {
        wrong.with(&field, t.t("room-wrong-reason"));
    }
    if reason.chars().count() > LONGEST.2 {
        wrong.with(&field, t.n("proposal-wrong-long", LONGEST.2));
    }
    if !wrong.is_nothing() {
        tx.rollback().await?;
        return page::draw(cx, network, room, (None, &wrong)).await;
    }
    after.reason = (to == Standing::Withheld).then_some(reason);
    records::room::stand(&mut tx, &before, &after).await.map_err(moved)?;
    let done = match to {
        Standing::Shown => "publish",
        Standing::Withheld => "withhold",
        _ => "withdraw",
    };
    let entries = vec![entry(actor, done, room, &after)];
    cx.keep(tx, room.network, entries).await?;
    Ok(respond::see_other(&format!("{}#posts", address(network, room))))
}
