//! The document that a room became: as a page, and to go on writing in.

use super::{about, address, one, stands};
use crate::picture::NetworkPicture;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Shell, numbers, paper, respond};
use askama::Template;
use aunar_domain::document::{Block, Document, Inline};
use aunar_domain::room::Room;
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};

#[derive(Template)]
#[template(path = "room/pages/summary.html")]
struct SummaryPage {
    shell: Shell,
    path: String,
    question: Words,
    summary: Words,
    dated: String,
    days: String,
    about: Option<(String, Words)>,
}

fn of(room: &Room) -> Result<(&Text, DateTime<Utc>), Error> {
    room.summary
        .as_ref()
        .zip(room.summed_at)
        .ok_or_else(|| Error::not_found("room", &room.reference))
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let room = one(&cx, &network, &reference).await?;
    let (summary, at) = of(&room)?;
    let t = cx.t();
    let page = SummaryPage {
        shell: Shell::of(&cx, &network, None, "proposals", room.question.words(t.0)),
        path: address(&network, &room),
        question: Words::of(&room.question, t.0, t),
        summary: Words::of(summary, t.0, t),
        dated: numbers::day(t.0, at.date_naive()),
        days: stands(t, &cx, &room).2,
        about: about(&cx, &network, &room),
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}

fn written(cx: &Cx, network: &NetworkPicture, room: &Room) -> Result<Document, Error> {
    let (summary, at) = of(room)?;
    let t = cx.t();
    let said = summary.said(t.0);
    let lang = (!said.as_asked).then_some(said.wording.lang);
    let paragraph = |line: &str| Block::Paragraph {
        content: vec![Inline::Words { text: line.to_owned(), strong: false, lang }],
    };
    let lines = said.wording.words.lines().filter(|line| !line.trim().is_empty());
    let path = address(network, room);
    Ok(Document {
        lang: t.0,
        title: room.question.words(t.0).to_owned(),
        subtitle: about(cx, network, room).map(|(_, title)| title.words),
        authorship: t.with("room-summed-by", &[("network", network.network.name.words(t.0))]),
        dated: numbers::day(t.0, at.date_naive()),
        standing: vec![stands(t, cx, room).2, format!("{}{path}", cx.state.public_url)],
        labels: paper::labels(t),
        blocks: lines.map(paragraph).collect(),
    })
}

/// The same as DOCX.
pub(super) async fn file(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let room = one(&cx, &network, &reference).await?;
    let document = written(&cx, &network, &room)?;
    let bytes = aunar_formats::docx::docx(&document, &|_| None)
        .map_err(|error| Error::Internal(error.to_string()))?;
    let name = format!("{}-{}.docx", network.network.code, room.reference);
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    let file = respond::file(kind, &name, bytes);
    Ok(if cx.signed.is_some() { respond::private(file) } else { file })
}
