//! The page of what a network tells other programs.

use super::{keep, send};
use crate::picture::NetworkPicture;
use crate::records::webhook::{self, Webhook};
use crate::web::client::Network;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::limits::Rate;
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, numbers, respond, sure};
use askama::Template;
use aunar_domain::webhook::KINDS;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::TimeDelta;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "webhooks/pages/webhooks.html")]
struct WebhooksPage {
    shell: Shell,
    path: String,
    made: Option<String>,
    tried: Option<(String, bool)>,
    lines: Vec<Line>,
    id: String,
    address: Field,
    kinds: Vec<(&'static str, String, bool)>,
    kinds_wrong: Option<String>,
}

struct Line {
    act: String,
    address: String,
    kinds: String,
    told: String,
    waits: Option<String>,
    paused: Option<String>,
    sure: Field,
}

/// The page.
pub(super) async fn show(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    keep::require(&cx, &network)?;
    draw(&cx, &network, (StatusCode::OK, Said::Nothing), (None, &Wrong::default())).await
}

/// What the page says of what was just done.
enum Said {
    Nothing,
    /// One was made, with this secret.
    Made(String),
    /// One was tried: what is said of it, and whether it answered well.
    Tried(String, bool),
    /// This one was to be ended by somebody who did not say that they are sure.
    Unsure(Uuid),
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    (status, just): (StatusCode, Said),
    (sent, wrong): (Option<&Form>, &Wrong),
) -> Answer {
    let t = cx.t();
    let all = webhook::of_network(&cx.state.db, network.network.id).await?;
    let waiting = webhook::waiting(&cx.state.db).await?;
    let path = format!("/{}/webhooks", network.network.code);
    let (made, tried, unsure) = match just {
        Said::Nothing => (None, None, None),
        Said::Made(secret) => (Some(secret), None, None),
        Said::Tried(words, well) => (None, Some((words, well)), None),
        Said::Unsure(id) => (None, None, Some(id)),
    };
    let line = |one: Webhook| Line {
        sure: sure::for_good(t, &one.address, &one.id.to_string(), unsure == Some(one.id)),
        act: format!("{path}/{}", one.id),
        kinds: match one.kinds.is_empty() {
            true => t.t("webhooks-all-kinds"),
            false => one.kinds.iter().map(|k| kind(t, k)).collect::<Vec<_>>().join(", "),
        },
        told: one.told_at.map_or_else(|| t.t("webhooks-never-told"), |at| numbers::moment(t.0, at)),
        waits: waiting.get(&one.id).map(|n| t.n("webhooks-waiting", n.unsigned_abs())),
        paused: one.paused.map(|(at, why)| {
            let why = reason(t, &why);
            t.with("webhooks-paused", &[("when", &numbers::moment(t.0, at)), ("why", &why)])
        }),
        address: one.address,
    };
    let chosen: Vec<&str> = sent.map(|form| form.all("kinds").collect()).unwrap_or_default();
    let address = Field::new(Kind::Line, "address", t.t("webhooks-address"))
        .required()
        .hint(t.t("webhooks-address-how"));
    let page = WebhooksPage {
        shell: Shell::of(cx, network, None, "webhooks", &t.t("webhooks-title")),
        made,
        tried,
        lines: all.into_iter().map(line).collect(),
        id: Uuid::now_v7().to_string(),
        address: address.sent(sent, wrong),
        kinds: KINDS.iter().map(|k| (*k, kind(t, k), chosen.contains(k))).collect(),
        kinds_wrong: wrong.of("kinds").map(str::to_owned),
        path,
    };
    respond::private_page(cx, status, &page)
}

fn kind(t: Tongue, code: &str) -> String {
    t.try_label("history-entity", code).unwrap_or_else(|| code.to_owned())
}

/// Why one is paused.
fn reason(t: Tongue, why: &str) -> String {
    match why.strip_prefix("status-") {
        Some(status) => t.with("webhooks-answered", &[("status", status)]),
        None => t.try_label("webhooks-why", why).unwrap_or_else(|| why.to_owned()),
    }
}

/// Has a program told, and shows its secret, this once.
pub(super) async fn make(cx: Cx, Path(code): Path<String>, form: Form) -> Answer {
    let network = cx.network(&code)?;
    keep::require(&cx, &network)?;
    let id = form.one("id").and_then(|id| id.parse().ok()).unwrap_or_else(Uuid::now_v7);
    let address = form.one("address").unwrap_or_default();
    let kinds = form.all("kinds").map(str::to_owned).collect();
    let mut wrong = Wrong::default();
    match keep::make(&cx, &network, (id, address), kinds).await? {
        Ok(made) => {
            let just = (StatusCode::OK, Said::Made(made.secret));
            draw(&cx, &network, just, (None, &wrong)).await
        }
        Err(faults) => {
            for (field, why) in faults {
                wrong.with(field, why);
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            draw(&cx, &network, (status, Said::Nothing), (Some(&form), &wrong)).await
        }
    }
}

/// How often webhooks may be tried from one network.
const TRYING: Rate = Rate { what: "webhook-try", burst: 5, every: TimeDelta::seconds(20) };

/// Sends a message that tells of no change, and says what was answered.
async fn tried(cx: &Cx, network: &NetworkPicture, one: &Webhook) -> Answer {
    let t = cx.t();
    let (words, well) = match send::try_out(&cx.state, one, &network.network.code).await {
        Ok(status) => {
            let status = status.to_string();
            (t.with("webhooks-tried", &[("address", &one.address), ("status", &status)]), true)
        }
        Err(why) => {
            let why = reason(t, &why);
            (t.with("webhooks-tried-not", &[("address", &one.address), ("why", &why)]), false)
        }
    };
    draw(cx, network, (StatusCode::OK, Said::Tried(words, well)), (None, &Wrong::default())).await
}

/// Ends one, goes on with it, or tries it.
pub(super) async fn act(
    cx: Cx,
    Path((code, id)): Path<(String, String)>,
    from: Network,
    form: Form,
) -> Answer {
    let network = cx.network(&code)?;
    keep::require(&cx, &network)?;
    let one = keep::find(&cx, &network, &id).await?;
    match form.one("act") {
        Some("try") => {
            cx.state.limits.take(TRYING, from, cx.now)?;
            return tried(&cx, &network, &one).await;
        }
        Some("end") if !sure::is(&cx, &form) => {
            let just = (StatusCode::UNPROCESSABLE_ENTITY, Said::Unsure(one.id));
            return draw(&cx, &network, just, (None, &Wrong::default())).await;
        }
        Some("end") => keep::end(&cx, &network, &one).await?,
        Some("resume") => keep::resume(&cx, &network, &one).await?,
        other => return Err(Error::bad_act(other, "try, end, resume")),
    }
    Ok(respond::see_other(&format!("/{code}/webhooks")))
}
