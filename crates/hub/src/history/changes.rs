//! What changed in a network since a position of its history, for programs that keep up with it. What
//! whoever asks may not read is not in it.

use super::told::is_told;
use crate::picture::NetworkPicture;
use crate::records::{deeds, past};
use crate::web::{Answer, Cx, Error, address, respond};
use aunar_db::Recorded;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// How many rows are looked at in one go, and at most for one answer.
const STRETCH: i64 = 2_000;
const FURTHEST: i64 = 200_000;

/// The part of the API's description that is about changes.
#[derive(OpenApi)]
#[openapi(paths(since))]
pub(super) struct ChangesApi;

/// What was done to one record.
#[derive(Debug, Serialize, ToSchema)]
pub struct Change {
    /// Its position in the network's history: they grow, with gaps.
    pub n: i64,
    /// When it was done.
    pub at: DateTime<Utc>,
    /// The kind of the record, such as `activity`, `event` or `budget-line`.
    pub kind: String,
    /// The record's identifier.
    pub object: Uuid,
    /// What was done, such as `create` or `change`.
    pub action: String,
    /// By which door: web, api, import, cli, clock.
    pub via: String,
    /// The code of the plan it belongs to, where to one.
    pub plan: Option<String>,
    /// The record's human reference, where it has one.
    pub reference: Option<String>,
    /// The version that it has since, where its versions are counted.
    pub version: Option<i64>,
    /// The fields that changed, where it was there before and is there since.
    pub fields: Vec<String>,
    /// Where it can be read by programs.
    pub url: Option<String>,
}

/// What changed, and where to go on from.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Changes {
    items: Vec<Change>,
    /// What to ask for next as `since`; it stays good for as long as there is the network.
    next: i64,
    /// Whether there is more already.
    more: bool,
}

/// A row of the history as programs are told of it; whether they may be, the caller has looked at.
#[must_use]
pub fn change(public_url: &str, network: &NetworkPicture, row: Recorded) -> Change {
    let form = row.after.as_ref().or(row.before.as_ref());
    let said = |name: &str| form.and_then(|form| form.get(name));
    let plan = row.plan.and_then(|id| network.plan_by_id(id.into()));
    let reference = said("reference").and_then(|r| r.as_str()).map(str::to_owned);
    let api = |path: String| format!("{public_url}/api/v1/networks{path}");
    let url = match (row.entity.as_str(), plan) {
        ("activity", Some(plan)) => network
            .activity(row.record.into())
            .map(|(_, a)| api(address::activity(network, plan, &a.reference))),
        ("event", _) => network.events.iter().find(|e| e.id.0 == row.record).map(|e| {
            let reference = crate::web::params::encode(&e.reference);
            api(format!("/{}/events/{reference}", network.network.code))
        }),
        _ => None,
    };
    let fields = match (&row.before, &row.after) {
        (Some(before), Some(after)) => deeds::fields(before, after),
        _ => Vec::new(),
    };
    Change {
        n: row.n,
        at: row.at,
        object: row.record,
        plan: plan.map(|p| p.plan.code.clone()),
        reference,
        version: said("version").and_then(serde_json::Value::as_i64),
        fields,
        url,
        kind: row.entity,
        action: row.action,
        via: row.via,
    }
}

/// What changed in a network since a position of its history, the earliest first.
#[utoipa::path(get, path = "/api/v1/networks/{network}/changes", tag = "changes",
    params(("network" = String, Path, description = "The network's code"),
        ("since" = Option<i64>, Query, minimum = 0, description = "The position to go on from: `next` of the answer before; from the beginning without it"),
        ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Changes), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn since(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["since", "per_page"])?;
    let network = cx.network(&network)?;
    let since = cx.params().number("since", 0, 0, usize::MAX / 2)?;
    let since = i64::try_from(since).unwrap_or(i64::MAX);
    let most = cx.params().number("per_page", 50, 1, crate::web::paging::MOST)?;
    let (told, next) = told(&cx, &network, since, most + 1).await?;
    let more = told.len() > most;
    let told = &told[..told.len().min(most)];
    let mut items = Vec::with_capacity(told.len());
    let (db, chain) = (&cx.state.db, network.network.id.0);
    let mut at = since;
    while let Some(first) = told.iter().find(|n| **n > at) {
        let rows = db.history_since(chain, first - 1, 200).await?;
        let Some(last) = rows.last().map(|row| row.n) else { break };
        let wanted = rows.into_iter().filter(|row| told.binary_search(&row.n).is_ok());
        items.extend(wanted.map(|row| change(&cx.state.public_url, &network, row)));
        at = last;
    }
    let last = items.last().map(|item| item.n);
    // Past the last that is told nothing is said: where somebody else's deeds end is nobody's to know.
    let next = next.unwrap_or_else(|| last.unwrap_or(since));
    respond::json(&Changes { items, next, more: more || last.is_none() && next > since })
}

/// The positions after one that whoever asks is told of; where nothing of a very long stretch is, the
/// end of it, to go on from.
async fn told(
    cx: &Cx,
    network: &NetworkPicture,
    since: i64,
    most: usize,
) -> Result<(Vec<i64>, Option<i64>), Error> {
    let (mut told, mut at) = (Vec::new(), since);
    while told.len() < most {
        if told.is_empty() && at - since >= FURTHEST {
            return Ok((told, Some(at)));
        }
        let marks = past::marks(&cx.state.db, network.network.id.0, at, STRETCH).await?;
        let Some(last) = marks.last().map(|mark| mark.n) else { break };
        let is_told = |mark: &&past::Mark| is_told(&cx.who, network, mark.plan, &mark.entity);
        told.extend(marks.iter().filter(is_told).map(|mark| mark.n).take(most - told.len()));
        at = last;
    }
    Ok((told, None))
}
