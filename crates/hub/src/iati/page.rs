//! The page of the standard: what goes out and where, and the form by which a file comes in. The file
//! itself is sent as it is written.

use super::import::import;
use crate::exchange::{MOST_BYTES, Offer, Outcome, Target, Watch, refused};
use crate::ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::field::{Field, Kind, Wrong};
use crate::web::upload::{self, chosen};
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use axum::body::{Body, Bytes};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use std::io::{self, BufWriter, Cursor, Write};
use std::sync::Arc;
use tokio::sync::mpsc;

/// How many bytes of a file are sent at a time.
const PIECE: usize = 64 << 10;
/// How many lines of what came of a file are shown.
const MOST_LINES: usize = 200;

#[derive(Template)]
#[template(path = "iati/pages/iati.html")]
struct IatiPage {
    shell: Shell,
    base: String,
    title: String,
    may_import: bool,
    closed: bool,
    empty: bool,
    field: Field,
    told: Vec<String>,
    stored: bool,
    partial: bool,
    trouble: Option<String>,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    draw(&cx, &network, plan, Ok(None), false)
}

fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    came: Result<Option<Outcome>, String>,
    partial: bool,
) -> Answer {
    let t = cx.t();
    let object = Object::plan(&plan.plan);
    let (mut told, mut stored, mut wrong) = (Vec::new(), false, Wrong::default());
    match came {
        Ok(Some(outcome)) => {
            let text = outcome.text(t);
            told = text.lines().take(MOST_LINES).map(str::to_owned).collect();
            if let Some(more) = text.lines().count().checked_sub(MOST_LINES).filter(|n| *n > 0) {
                told.push(t.n("iati-more", more as u64));
            }
            stored = outcome.stored;
            let end = if stored { "exchange-stored" } else { "exchange-nothing-stored" };
            told.push(t.t(end));
        }
        Ok(None) => {}
        Err(why) => wrong.with("file", why),
    }
    let title = plan.plan.title.words(t.0).to_owned();
    let code = &plan.plan.code;
    let page = IatiPage {
        shell: Shell::of(cx, network, Some(code), "plan", &t.t("iati-title")),
        base: format!("/{}/plans/{code}", network.network.code),
        title,
        may_import: cx.may(Action::Import, object),
        closed: plan.plan.sealed,
        empty: plan.activities.is_empty(),
        field: Field::new(Kind::File, "file", t.t("iati-file"))
            .hint(t.t("iati-file-hint"))
            .required()
            .no_larger(t, MOST_BYTES)
            .sent(None, &wrong),
        told,
        stored,
        partial,
        trouble: (!wrong.is_nothing()).then(|| t.t("file-not-taken")),
    };
    let status = match wrong.is_nothing() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    respond::personal_page(cx, status, &page)
}

/// Takes a file, or shows what it would bring.
pub(super) async fn bring(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    request: Request,
) -> Answer {
    let seen = cx.network(&network)?;
    let found = cx.plan(&seen, &plan)?;
    let actor = cx.actor(Action::Import, Object::plan(&found.plan))?;
    // Whether they may comes before whether what they sent can be read.
    let sent = upload::read(request, &cx.state, MOST_BYTES).await?;
    let partial = sent.form.raw("partial").is_some();
    let store = sent.form.one("do") == Some("store");
    let t = cx.t();
    let (name, bytes) = match chosen(sent.file, (t, MOST_BYTES), t.t("iati-no-file")) {
        Ok(file) => file,
        Err(why) => return draw(&cx, &seen, found, Err(why), partial),
    };
    let offer = Offer {
        name,
        bytes: Vec::new(),
        lang: None,
        accept_new: false,
        partial,
        dry_run: !store,
        actor,
        via: "web",
        watch: Watch::default(),
    };
    let target = Target { network: &network, plan: &plan };
    let from = Box::new(Cursor::new(bytes));
    match import(&cx.state, target, &offer, from, Some(&cx)).await {
        Ok(outcome) => draw(&cx, &seen, found, Ok(Some(outcome)), partial),
        Err(crate::exchange::ImportError::Db(error)) => Err(Error::Db(error)),
        Err(other) => draw(&cx, &seen, found, Err(refused(t, &other)), partial),
    }
}

/// Where a file is written to that is being sent: pieces wait until the one before is taken.
struct Sending(mpsc::Sender<io::Result<Bytes>>);

impl Write for Sending {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let piece = Bytes::copy_from_slice(bytes);
        // Whoever asked has gone.
        self.0.blocking_send(Ok(piece)).map_err(|_| io::ErrorKind::BrokenPipe)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Sends the plan as a file of the standard.
pub(super) async fn send(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let found = cx.plan(&network, &plan)?;
    // The schema wants one activity at least.
    if found.activities.is_empty() {
        return Err(Error::refused(StatusCode::NOT_FOUND, "iati-empty"));
    }
    let name = format!("{}-{}.iati.xml", network.network.code, found.plan.code);
    let id = found.plan.id;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let (send, receive) = mpsc::channel(2);
    let (state, now) = (Arc::clone(&cx.state), cx.now);
    tokio::task::spawn_blocking(move || {
        let Some(plan) = network.plan_by_id(id) else { return };
        let to = BufWriter::with_capacity(PIECE, Sending(send.clone()));
        let written = super::write(to, (&network, plan), &ledger, &state.public_url, now);
        let ended = written.and_then(|mut to| to.flush());
        if let Err(error) = ended
            && error.kind() != io::ErrorKind::BrokenPipe
        {
            // A file that was cut off ends with an error, and is not taken for a whole one.
            let _ = send.blocking_send(Err(error));
        }
    });
    let pieces = futures_util::stream::unfold(receive, |mut receive| async move {
        receive.recv().await.map(|piece| (piece, receive))
    });
    Ok(respond::streamed("application/xml; charset=utf-8", &name, Body::from_stream(pieces)))
}
