//! One call: what is asked for, by what criteria, and what was proposed; for those who run the network,
//! publishing it.

use super::{address, deed, moved, one, proposals, reviews, runs, stands};
use crate::records;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::call::Stage;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "call/pages/call.html")]
struct CallPage {
    shell: Shell,
    base: String,
    path: String,
    title: Words,
    text: Words,
    stands: (&'static str, String, String),
    criteria: Vec<(Words, String)>,
    propose: Option<String>,
    is_over: bool,
    lines: Vec<(String, String, Words, String)>,
    weigh: Option<String>,
    edit: Option<String>,
    version: i64,
    published: bool,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let call = one(&cx, &network, &reference).await?;
    let t = cx.t();
    let (path, runs) = (address(&network, &call), runs(&cx, &network));
    let stage = call.stage(cx.now.date_naive());
    let proposed = format!("/{}/proposals", network.network.code);
    let mut lines = Vec::new();
    for told in proposals(&cx, &network, &call).await? {
        let number = told.proposal.number.map(|n| n.to_string()).unwrap_or_default();
        let Some(idea) = &told.proposal.idea else { continue };
        let state = t.label("proposal-state", told.proposal.state.code());
        let href = format!("{proposed}/{number}");
        lines.push((href, number, Words::of(&idea.title, t.0, t), state));
    }
    let page = CallPage {
        shell: Shell::of(&cx, &network, None, "proposals", call.title.words(t.0)),
        base: format!("/{}/calls", network.network.code),
        title: Words::of(&call.title, t.0, t),
        text: Words::of(&call.text, t.0, t),
        stands: stands(t, &cx, &call),
        criteria: call
            .criteria
            .iter()
            .map(|c| (Words::of(&c.text, t.0, t), t.n("call-points", c.most.unsigned_abs())))
            .collect(),
        propose: (stage == Stage::Open).then(|| format!("{proposed}/new?call={}", call.reference)),
        is_over: stage == Stage::Closed,
        lines,
        weigh: (runs || reviews(&cx, &network, &call)).then(|| format!("{path}/proposals")),
        edit: runs.then(|| format!("{path}/edit")),
        version: call.version,
        published: call.published,
        path,
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}

/// Publishes it, or takes it back to be written on.
pub(super) async fn act(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let actor = cx.actor(Action::RunCalls, Object::network(network.network.id))?;
    let call = one(&cx, &network, &reference).await?;
    let publish = match form.one("act") {
        Some("publish") => true,
        Some("unpublish") => false,
        other => return Err(Error::bad_act(other, "publish, unpublish")),
    };
    let seen = form.version();
    // What proposals answer stays to be read.
    let answered = !publish && !proposals(&cx, &network, &call).await?.is_empty();
    if seen != call.version || publish == call.published || answered {
        return Err(Error::refused(StatusCode::CONFLICT, "call-moved"));
    }
    let mut after = call.clone();
    after.published = publish;
    after.version += 1;
    after.changed_at = cx.now;
    records::call::update(&mut tx, &after, false).await.map_err(moved)?;
    let action = if publish { "publish" } else { "withdraw" };
    let entry = deed(actor, action, Some(&call), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&address(&network, &after)))
}
