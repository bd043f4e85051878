//! The page of a plan's copies: take one, send one back, see what was taken.

use super::mapping;
use super::place::Place;
use super::take::{self, Untaken};
use crate::exchange::MOST_BYTES;
use crate::records::returned::{self, ReturnedCopy};
use crate::web::collate::collator;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::upload::{self, chosen};
use crate::web::{Answer, Cx, Error, Shell, numbers, respond, unread};
use askama::Template;
use aunar_domain::access::Action;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use chrono::Duration;
use uuid::Uuid;

/// How long a file waits on a desk.
pub(super) const WAITS: Duration = Duration::days(30);
/// How many files wait on one desk.
const MOST_WAITING: usize = 20;

#[derive(Template)]
#[template(path = "workbook/pages/copies.html")]
struct CopiesPage {
    shell: Shell,
    base: String,
    export: String,
    table: String,
    sealed: bool,
    parts: Vec<(String, String)>,
    may_send: bool,
    is_signed: bool,
    field: Field,
    waiting: Vec<(String, String, String)>,
    receipts: Vec<(String, String, String)>,
    trouble: Option<String>,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(&cx, &network, &plan)?;
    draw(&cx, &place, None).await
}

async fn draw(cx: &Cx, place: &Place, wrong: Option<(String, StatusCode)>) -> Answer {
    let t = cx.t();
    let mut faults = Wrong::default();
    if let Some((why, _)) = &wrong {
        faults.with("file", why);
    }
    let network = &place.network;
    let may_send = cx.may(Action::SendCopy, place.object());
    let mut waiting = Vec::new();
    if let Some(signed) = &cx.signed {
        let all = returned::of_person(&cx.state.db, signed.person.id).await?;
        let here = all.into_iter().filter(|c| c.plan == place.plan);
        waiting = here.map(|c| line(cx, place, &c)).collect();
    }
    let receipts = match may_send {
        true => returned::receipts(&cx.state.db, place.plan).await?,
        false => Vec::new(),
    };
    let register = &network.common.register;
    let export = format!("/{}/plans/{}/export", network.network.code, place.code);
    let mut own: Vec<_> = cx
        .mandates()
        .iter()
        .filter(|m| m.network == network.network.id)
        .filter_map(|m| m.entity)
        .collect();
    own.sort_unstable();
    own.dedup();
    let mut parts: Vec<(String, String)> = network
        .members
        .iter()
        .filter_map(|m| register.get(m.entity))
        .map(|e| (e.code.clone(), e.short(t.0).to_owned()))
        .collect();
    let collator = collator(t.0);
    parts.sort_by(|a, b| collator.compare(&a.1, &b.1));
    // One's own first.
    parts.sort_by_key(|(code, _)| {
        !own.iter().any(|id| register.get(*id).is_some_and(|e| e.code == *code))
    });
    let page = CopiesPage {
        shell: Shell::of(cx, network, Some(&place.code), "plan", &t.t("copy-title")),
        base: place.base(),
        table: format!("{export}.table.xlsx"),
        export: format!("{export}.xlsx"),
        sealed: place.plan().plan.sealed,
        parts,
        may_send,
        is_signed: cx.signed.is_some(),
        field: Field::new(Kind::File, "file", t.t("copy-file"))
            .hint(t.t("copy-file-how"))
            .required()
            .no_larger(t, MOST_BYTES)
            .sent(None, &faults),
        waiting,
        receipts: receipts
            .into_iter()
            .map(|r| {
                let state = if r.undone.is_some() { t.t("copy-undone") } else { String::new() };
                let words = format!("{} · {}", numbers::moment(t.0, r.at), r.name);
                (format!("{}/receipts/{}", place.base(), r.id), words, state)
            })
            .collect(),
        trouble: wrong.as_ref().map(|_| t.t("file-not-taken")),
    };
    respond::personal_page(cx, wrong.map_or(StatusCode::OK, |w| w.1), &page)
}

fn line(cx: &Cx, place: &Place, copy: &ReturnedCopy) -> (String, String, String) {
    let t = cx.t();
    let from = match &copy.sender {
        Some(sender) => t.with("copy-by-mail", &[("sender", sender)]),
        None => String::new(),
    };
    let words = format!("{} · {}", copy.name, numbers::moment(t.0, copy.received_at));
    (format!("{}/{}", place.base(), copy.id), words, from)
}

/// Takes a file that came back onto the desk of whoever sends it, and leads on to what it would change.
pub(super) async fn bring(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    request: Request,
) -> Answer {
    let place = Place::of(&cx, &network, &plan)?;
    place.require(&cx)?;
    let t = cx.t();
    let sent = upload::read(request, &cx.state, MOST_BYTES).await?;
    let (name, bytes) = match chosen(sent.file, (t, MOST_BYTES), t.t("copy-no-file")) {
        Ok(file) => file,
        Err(why) => {
            let wrong = (why, StatusCode::UNPROCESSABLE_ENTITY);
            return draw(&cx, &place, Some(wrong)).await;
        }
    };
    // What cannot be read at all is said here; anything else is looked at on its own page.
    let read = take::read(&bytes, &name);
    let trouble = match &read {
        Ok(back) => take::around(&cx.state, &place.network, place.plan, back).await.err(),
        Err(Untaken::NotACopy) if cx.may(Action::PreviewImport, place.object()) => {
            mapping::unreadable(&bytes, &name).map(Untaken::File)
        }
        Err(Untaken::NotACopy) => Some(Untaken::NotACopy),
        Err(_) => read.err(),
    };
    if let Some(why) = trouble {
        return match why {
            Untaken::Db(error) => Err(error.into()),
            why => {
                let wrong = (words(&cx, &why), StatusCode::UNPROCESSABLE_ENTITY);
                draw(&cx, &place, Some(wrong)).await
            }
        };
    }
    let person = cx.person()?.id;
    let waiting = returned::of_person(&cx.state.db, person).await?;
    if waiting.len() >= MOST_WAITING {
        let wrong = (t.n("copy-too-many", MOST_WAITING), StatusCode::CONFLICT);
        return draw(&cx, &place, Some(wrong)).await;
    }
    let copy = ReturnedCopy {
        id: Uuid::now_v7(),
        network: place.network.network.id,
        plan: place.plan,
        person,
        name,
        file: [0; 32],
        via: "web".to_owned(),
        sender: None,
        received_at: cx.now,
    };
    let mut tx = cx.state.db.begin().await?;
    returned::sweep(&mut tx, cx.now - WAITS).await?;
    returned::keep(&mut tx, &copy, &bytes).await?;
    tx.commit().await?;
    Ok(respond::see_other(&format!("{}/{}", place.base(), copy.id)))
}

/// Why a copy is not taken, in the reader's language where there are words for it.
pub(super) fn words(cx: &Cx, why: &Untaken) -> String {
    match why {
        Untaken::File(error) => unread::words(cx.t(), error),
        why => cx.t().try_label("copy-untaken", why.code()).unwrap_or_else(|| why.to_string()),
    }
}

/// Takes a file off the desk.
pub(super) async fn drop(cx: &Cx, place: &Place, id: Uuid) -> Result<(), Error> {
    let _ = place;
    let mut tx = cx.state.db.begin().await?;
    returned::drop(&mut tx, id).await?;
    Ok(tx.commit().await?)
}
