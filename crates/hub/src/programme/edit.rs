//! Writing the programme: a part or a document at a time, and taking one away.

use super::shown::{Programme, programme};
use crate::picture::NetworkPicture;
use crate::records::programme::{self as records, Document, Session};
use crate::registration;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond};
use askama::Template;
use aunar_db::Entry;
use aunar_domain::event::{DocumentKind, Event};
use aunar_domain::words::{Lang, Text, Wording, tidy};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::NaiveDateTime;
use serde_json::{Value, json};
use uuid::Uuid;

/// Longest title, longest name of somebody who speaks, and most of them in a part.
const MOST_TITLE: usize = 300;
const MOST_NAME: usize = 120;
const MOST_SPEAKERS: usize = 20;
/// Longest address of a document.
const MOST_LINK: usize = 1000;
/// Most parts and documents of an event.
const MOST: i64 = 300;
/// How a moment is typed.
const MOMENT: &str = "%Y-%m-%d %H:%M";

#[derive(Template)]
#[template(path = "programme/pages/edit.html")]
struct EditPage {
    shell: Shell,
    base: String,
    title: Words,
    programme: Programme,
    session: Vec<Field>,
    document: Vec<Field>,
    wrong: Option<String>,
    act: String,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let event = registration::to_run(&cx, &network, &reference)?;
    draw(&cx, &network, &event, None).await
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    event: &Event,
    sent: Option<(&Form, Wrong)>,
) -> Answer {
    let t = cx.t();
    let (form, wrong) = sent.map_or((None, Wrong::default()), |(f, w)| (Some(f), w));
    let act = form.and_then(|f| f.one("act")).unwrap_or_default();
    let label = |name: &str| t.label("programme-field", name);
    let titles = |prefix: &str| {
        let prefix = prefix.to_owned();
        Lang::ALL.iter().map(move |lang| {
            let words = t.with("programme-title-in", &[("language", &t.language(*lang))]);
            Field::new(Kind::Line, format!("{prefix}-{}", lang.code()), words)
        })
    };
    let mut session = vec![
        Field::new(Kind::Line, "starts", label("starts"))
            .required()
            .hint(t.with("registration-move-how", &[("zone", &numbers::zone(t, &event.zone))]))
            .holding(event.start.format(MOMENT).to_string()),
    ];
    session.extend(titles("session"));
    session.push(
        Field::new(Kind::Words, "speakers", label("speakers")).hint(t.t("programme-speakers-how")),
    );
    session.push(Field::new(Kind::Tick, "consent", label("consent")));
    let kinds = DocumentKind::ALL.iter();
    let kinds = kinds.map(|k| (k.code().to_owned(), t.label("event-document", k.code())));
    let mut langs = vec![(String::new(), t.t("registration-not-said"))];
    langs.extend(Lang::ALL.iter().map(|l| (l.code().to_owned(), t.language(*l))));
    let mut document = vec![
        Field::new(Kind::Choice, "kind", label("kind")).required().choices(kinds),
        Field::new(Kind::Line, "link", label("link")).required().hint(t.t("programme-link-how")),
        Field::new(Kind::Choice, "lang", label("lang")).choices(langs),
    ];
    document.extend(titles("document"));
    let drawn = |fields: Vec<Field>, of: &str| -> Vec<Field> {
        let sent = form.filter(|_| act == of);
        fields.into_iter().map(|f| f.sent(sent, &wrong)).collect()
    };
    let page = EditPage {
        shell: Shell::of(cx, network, None, "calendar", &t.t("programme-edit")),
        base: format!("/{}/events/{}", network.network.code, event.reference),
        title: Words::of(&event.title, t.0, t),
        programme: programme(cx, event).await?,
        session: drawn(session, "session"),
        document: drawn(document, "document"),
        wrong: (!wrong.is_nothing()).then(|| t.n("registration-wrong", wrong.count())),
        act: act.to_owned(),
    };
    let status = if wrong.is_nothing() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    respond::private_page(cx, status, &page)
}

/// A title in one language at least; the reader's own is the original where it is there.
fn title(cx: &Cx, sent: &Form, prefix: &str, wrong: &mut Wrong) -> Option<Text> {
    let t = cx.t();
    let mut langs = vec![t.0];
    langs.extend(Lang::ALL.iter().filter(|l| **l != t.0));
    let mut wordings = Vec::new();
    for lang in langs {
        let name = format!("{prefix}-{}", lang.code());
        let words = tidy(sent.raw(&name).unwrap_or_default()).replace('\n', " ");
        if words.chars().count() > MOST_TITLE {
            wrong.with(name, t.t("programme-title-wrong"));
        } else if !words.is_empty() {
            wordings.push(Wording { lang, words, by: None, official: false });
        }
    }
    let text = Text::from_wordings(wordings);
    if text.is_none() {
        wrong.with(format!("{prefix}-{}", t.0.code()), t.t("programme-title-wrong"));
    }
    text
}

fn session(cx: &Cx, event: &Event, sent: &Form, wrong: &mut Wrong) -> Option<Session> {
    let t = cx.t();
    let starts = sent.one("starts");
    let starts = starts.and_then(|s| NaiveDateTime::parse_from_str(s, MOMENT).ok());
    let starts = starts.filter(|s| (event.start.date()..=event.end.date()).contains(&s.date()));
    if starts.is_none() {
        wrong.with("starts", t.t("programme-starts-wrong"));
    }
    let title = title(cx, sent, "session", wrong);
    let lines = sent.raw("speakers").unwrap_or_default().lines().map(tidy);
    let speakers: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    let long = speakers.iter().any(|name| name.chars().count() > MOST_NAME);
    if long || speakers.len() > MOST_SPEAKERS {
        wrong.with("speakers", t.t("programme-speakers-wrong"));
    }
    if !speakers.is_empty() && sent.one("consent").is_none() {
        wrong.with("consent", t.t("programme-consent-wrong"));
    }
    let one = Session { id: Uuid::now_v7(), starts: starts?, title: title?, speakers };
    wrong.is_nothing().then_some(one)
}

fn document(cx: &Cx, sent: &Form, wrong: &mut Wrong) -> Option<Document> {
    let t = cx.t();
    let kind = sent.read::<DocumentKind>("kind").and_then(Result::ok);
    if kind.is_none() {
        wrong.with("kind", t.label("registration-fault", "choice"));
    }
    let is_link = |l: &&str| {
        (l.starts_with("https://") || l.starts_with("http://"))
            && l.len() > 9
            && l.len() <= MOST_LINK
            && !l.chars().any(|c| c.is_whitespace() || c.is_control())
    };
    let link = sent.one("link").filter(is_link);
    if link.is_none() {
        wrong.with("link", t.t("programme-link-wrong"));
    }
    let title = title(cx, sent, "document", wrong);
    let lang = sent.one("lang").and_then(Lang::from_code);
    let one =
        Document { id: Uuid::now_v7(), kind: kind?, title: title?, link: link?.to_owned(), lang };
    wrong.is_nothing().then_some(one)
}

/// Adds one, or takes one away.
pub(super) async fn act(
    cx: Cx,
    Path((network, reference)): Path<(String, String)>,
    sent: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let event = registration::to_run(&cx, &network, &reference)?;
    let (mut tx, picture) = cx.turn(network.network.id).await?;
    let network = picture.networks.get(&network.network.code).cloned().unwrap_or(network);
    let actor = registration::acting(&cx, &network, &event)?;
    let mut wrong = Wrong::default();
    if sent.one("act") != Some("remove") && records::count(&mut tx, event.id.0).await? >= MOST {
        return Err(Error::refused(StatusCode::CONFLICT, "programme-full"));
    }
    // Who speaks is not in the history, which never forgets.
    let said: Option<(&'static str, Uuid, Value)> = match sent.one("act") {
        Some("session") => match session(&cx, &event, &sent, &mut wrong) {
            Some(one) => {
                records::add_session(&mut tx, event.id.0, &one).await?;
                let said = json!({ "reference": event.reference, "starts": one.starts,
                    "title": one.title });
                Some(("create", one.id, said))
            }
            None => None,
        },
        Some("document") => match document(&cx, &sent, &mut wrong) {
            Some(one) => {
                records::add_document(&mut tx, event.id.0, &one).await?;
                let said = json!({ "reference": event.reference, "kind": one.kind,
                    "title": one.title, "link": one.link });
                Some(("create", one.id, said))
            }
            None => None,
        },
        Some("remove") => {
            let id = sent.read::<Uuid>("id").and_then(Result::ok).unwrap_or_default();
            let gone = records::remove(&mut tx, event.id.0, id).await?;
            gone.then(|| ("remove", id, json!({ "reference": event.reference })))
        }
        other => return Err(Error::bad_act(other, "session, document, remove")),
    };
    if !wrong.is_nothing() {
        tx.rollback().await?;
        return draw(&cx, &network, &event, Some((&sent, wrong))).await;
    }
    if let Some((action, record, after)) = said {
        let plan = event.activity.and_then(|id| network.activity(id));
        let entry = Entry {
            actor,
            via: "web",
            action,
            entity: "event-programme",
            record,
            plan: plan.map(|(plan, _)| plan.plan.id.0),
            before: None,
            after: Some(after),
        };
        cx.keep(tx, network.network.id, vec![entry]).await?;
    }
    Ok(respond::see_other(&cx.reader.path))
}
