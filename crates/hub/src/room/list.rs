//! The rooms that whoever asks may read.

use super::{about, address, stands, visible};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::room::Stage;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "room/pages/list.html")]
struct ListPage {
    shell: Shell,
    base: String,
    proposals: String,
    add: bool,
    lines: Vec<Line>,
}

/// A room in a list.
struct Line {
    href: String,
    reference: String,
    question: Words,
    stands: (&'static str, String, String),
    circle: String,
    about: Option<(String, Words)>,
    summary: Option<String>,
}

/// The list.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let mut all = visible(&cx, &network).await?;
    let today = cx.now.date_naive();
    all.sort_by_key(|room| match room.stage(today) {
        Stage::Open => 0,
        Stage::Coming => 1,
        Stage::Closed => 2,
    });
    let line = |room: &aunar_domain::room::Room| {
        let href = address(&network, room);
        Line {
            reference: room.reference.clone(),
            question: Words::of(&room.question, t.0, t),
            stands: stands(t, &cx, room),
            circle: t.label("room-circle", room.circle.code()),
            about: about(&cx, &network, room),
            summary: room.summed_at.map(|_| format!("{href}/summary")),
            href,
        }
    };
    let page = ListPage {
        shell: Shell::of(&cx, &network, None, "proposals", &t.t("rooms-title")),
        base: format!("/{}/rooms", network.network.code),
        proposals: format!("/{}/proposals", network.network.code),
        add: cx.may(Action::OpenRoom, Object::network(network.network.id)),
        lines: all.iter().map(line).collect(),
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}
