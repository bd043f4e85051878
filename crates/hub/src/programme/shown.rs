//! The programme and the documents as the event's page shows them.

use crate::records::programme;
use crate::web::html::Words;
use crate::web::{Cx, Error, numbers};
use aunar_domain::event::Event;
use uuid::Uuid;

/// What the page shows.
pub struct Programme {
    /// The parts, in their order.
    pub sessions: Vec<Part>,
    /// The documents, by their kind.
    pub documents: Vec<Paper>,
}

/// A part of the programme.
pub struct Part {
    /// Its identifier.
    pub id: Uuid,
    /// When, on the clock of the event.
    pub when: String,
    /// What.
    pub title: Words,
    /// Who speaks.
    pub speakers: String,
}

/// A document.
pub struct Paper {
    /// Its identifier.
    pub id: Uuid,
    /// What it is, and in which language.
    pub kind: String,
    /// Its title.
    pub title: Words,
    /// Its address.
    pub link: String,
}

/// The programme and the documents of an event.
pub async fn programme(cx: &Cx, event: &Event) -> Result<Programme, Error> {
    let t = cx.t();
    let db = &cx.state.db;
    let sessions = programme::sessions(db, event.id.0).await?;
    let documents = programme::documents(db, event.id.0).await?;
    let days = event.is_of_days();
    let part = |one: programme::Session| {
        let time = one.starts.format("%H:%M").to_string();
        Part {
            id: one.id,
            when: if days {
                format!("{}, {time}", numbers::day(t.0, one.starts.date()))
            } else {
                time
            },
            title: Words::of(&one.title, t.0, t),
            speakers: one.speakers.join(", "),
        }
    };
    let paper = |one: programme::Document| {
        let kind = t.label("event-document", one.kind.code());
        Paper {
            id: one.id,
            kind: one.lang.map_or(kind.clone(), |l| format!("{kind}, {}", t.language(l))),
            title: Words::of(&one.title, t.0, t),
            link: one.link,
        }
    };
    Ok(Programme {
        sessions: sessions.into_iter().map(part).collect(),
        documents: documents.into_iter().map(paper).collect(),
    })
}
