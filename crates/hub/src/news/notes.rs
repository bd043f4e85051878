//! The notes that stand under the news of the network by rule: under all, or under those of what lies
//! in a place.

use super::publishes;
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::filled::begun;
use crate::web::html::Words;
use crate::web::texts::{self, Asked, InLanguage};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond};
use askama::Template;
use aunar_db::Entry;
use aunar_domain::access::{Action, Object};
use aunar_domain::news::StandingNote;
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;
use uuid::Uuid;

/// Longest note.
const MOST: usize = 1500;
/// Most notes.
const MOST_NOTES: usize = 12;

#[derive(Template)]
#[template(path = "news/pages/notes.html")]
struct NotesPage {
    shell: Shell,
    list: String,
    path: String,
    trouble: Option<String>,
    notes: Vec<(String, Words, String)>,
    form: String,
    first: Vec<Field>,
    texts: Vec<InLanguage>,
}

fn asked(t: Tongue) -> Vec<Asked> {
    vec![Asked {
        name: "note",
        kind: Kind::Words,
        label: t.t("news-note"),
        hint: None,
        required: true,
        most: MOST,
    }]
}

/// The page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    cx.acting(Action::PublishNews, Object::network(network.network.id))?;
    draw(&cx, &network, (None, &Wrong::default()), StatusCode::OK, None).await
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    (sent, wrong): (Option<&Form>, &Wrong),
    status: StatusCode,
    trouble: Option<String>,
) -> Answer {
    let t = cx.t();
    let path = format!("/{}/news/notes", network.network.code);
    let notes = records::news::notes(&cx.state.db, network.network.id).await?;
    let under = |note: &StandingNote| match &note.place {
        None => t.t("news-note-always"),
        Some(code) => {
            let place = network.common.geography.name(code, t.0);
            t.with("news-note-place", &[("place", place)])
        }
    };
    let original = texts::original(t, sent, None);
    let page = NotesPage {
        shell: Shell::of(cx, network, None, "news", &t.t("news-notes")),
        list: format!("/{}/news", network.network.code),
        path,
        trouble,
        notes: notes
            .iter()
            .map(|n| (n.id.to_string(), Words::of(&n.text, t.0, t), under(n)))
            .collect(),
        form: Uuid::now_v7().to_string(),
        first: vec![
            Field::new(Kind::Line, "place", t.t("news-note-where"))
                .hint(t.t("news-note-where-how"))
                .sent(sent, wrong),
            texts::choice(t, original),
        ],
        texts: texts::fields(&asked(t), original, &|_| None, sent, wrong),
    };
    respond::private_page(cx, status, &page)
}

/// Adds a note, or takes one away.
pub(super) async fn act(mut cx: Cx, Path(code): Path<String>, form: Form) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let id = network.network.id;
    let actor = cx.actor(Action::PublishNews, Object::network(id))?;
    debug_assert!(publishes(&cx, &network), "it was just looked at");
    let t = cx.t();
    let notes = records::news::notes(&cx.state.db, id).await?;
    let here = format!("/{code}/news/notes");
    let entry = |action, record, before, after| Entry {
        actor: actor.clone(),
        via: "web",
        action,
        entity: "standing-note",
        record,
        plan: None,
        before,
        after,
    };
    if let Some(given) = form.one("remove") {
        let found = notes.iter().find(|n| n.id.to_string() == given);
        let note = found.ok_or_else(|| Error::not_found("news", given))?;
        records::news::remove_note(&mut tx, id, note.id).await.map_err(super::moved)?;
        let removed = entry("remove", note.id, Some(json!(note)), None);
        tx.record(id.0, cx.now, vec![removed]).await?;
    } else {
        let mut wrong = Wrong::default();
        let text = texts::read(t, &asked(t), &form, &|_| None, &mut wrong).remove("note");
        let place = form.one("place").map(|given| {
            let found = network.common.geography.find(given).map(|p| p.code.clone());
            if found.is_none() {
                wrong.with("place", t.with("practice-unknown-place", &[("place", given)]));
            }
            found.unwrap_or_default()
        });
        if notes.len() >= MOST_NOTES {
            wrong.with("place", t.n("practice-too-many", MOST_NOTES));
        }
        let (Some(text), true) = (text, wrong.is_nothing()) else {
            tx.rollback().await?;
            let said = Some(t.n("field-trouble", wrong.count()));
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return draw(&cx, &network, (Some(&form), &wrong), status, said).await;
        };
        let note_id = begun(&form);
        // Sent twice, it is there once.
        if !notes.iter().any(|n| n.id == note_id) {
            let note = StandingNote { id: note_id, network: id, place, text };
            records::news::insert_note(&mut tx, &note).await?;
            let made = entry("create", note.id, None, Some(json!(note)));
            tx.record(id.0, cx.now, vec![made]).await?;
        }
    }
    cx.state.pictures.commit(tx).await?;
    Ok(respond::see_other(&here))
}
