//! Telling: what is due is sent, what did not arrive is sent again later, and at last no more.

use super::follow::{behind, follow, pause};
use super::way;
use crate::history::{self, Change};
use crate::records::webhook::{self, Due, Webhook};
use crate::web::state::State;
use aunar_db::DbError;
use aunar_domain::webhook::back_off;
use futures_util::future::join_all;
use reqwest::Client;
use serde::Serialize;
use std::collections::HashMap;
use uuid::Uuid;

/// What a program is told.
#[derive(Serialize)]
struct Message<'a> {
    /// The same each time it is sent: who has it already has it.
    delivery: Uuid,
    network: &'a str,
    change: Change,
}

/// What a program is told so that somebody sees whether it answers: nothing has changed.
#[derive(Serialize)]
struct Trial<'a> {
    delivery: Uuid,
    network: &'a str,
    test: bool,
}

/// Sends a message that tells of no change; the status that it was taken with, or why it was not.
pub(super) async fn try_out(state: &State, to: &Webhook, network: &str) -> Result<u16, String> {
    let client = way::client(state.outward).map_err(|error| {
        tracing::error!(%error, "webhooks cannot be sent");
        "broken-off".to_owned()
    })?;
    let delivery = Uuid::now_v7();
    let body = serde_json::to_string(&Trial { delivery, network, test: true });
    let body = body.map_err(|_| "broken-off".to_owned())?;
    let what = (delivery, state.now().timestamp(), body);
    let of = (to.address.as_str(), to.secret.as_str());
    way::send(&client, state.outward, of, what).await.map_err(|(why, _)| why)
}

/// What became of sending one.
enum Sent {
    Told,
    /// It may not be told any more, or there is nothing to tell.
    Passed,
    Failed(String, bool),
}

/// Follows the history, and sends all that is due; how many were told.
pub async fn tell(state: &State) -> Result<usize, DbError> {
    let all = webhook::alive(&state.db).await?;
    if all.is_empty() {
        return Ok(0);
    }
    follow(state, &all).await?;
    let client = match way::client(state.outward) {
        Ok(client) => client,
        Err(error) => {
            tracing::error!(%error, "webhooks cannot be sent");
            return Ok(0);
        }
    };
    let all: HashMap<Uuid, Webhook> = all.into_iter().map(|one| (one.id, one)).collect();
    let mut told = 0;
    loop {
        let due = webhook::claim(&state.db, state.now()).await?;
        if due.is_empty() {
            return Ok(told);
        }
        // Side by side: whoever hangs keeps nobody else waiting for longer than it may.
        let sent = due.iter().map(|one| send(state, &client, all.get(&one.webhook), one));
        let results = join_all(sent).await;
        for (one, result) in due.iter().zip(results) {
            told += usize::from(became(state, all.get(&one.webhook), one, result?).await?);
        }
    }
}

async fn send(
    state: &State,
    client: &Client,
    to: Option<&Webhook>,
    due: &Due,
) -> Result<Sent, DbError> {
    let Some(to) = to else { return Ok(Sent::Passed) };
    let Some((who, network)) = behind(state, to).await? else {
        return Ok(Sent::Failed("mandate".to_owned(), true));
    };
    let row = state.db.history_since(to.network.0, due.n - 1, 1).await?.into_iter().next();
    let row = row.filter(|row| history::is_told(&who, &network, row.plan, &row.entity));
    let Some(row) = row else { return Ok(Sent::Passed) };
    let message = Message {
        delivery: due.id,
        network: &network.network.code,
        change: history::change(&state.public_url, &network, row),
    };
    let body = match serde_json::to_string(&message) {
        Ok(body) => body,
        Err(error) => {
            tracing::error!(%error, "a change could not be written as JSON");
            return Ok(Sent::Passed);
        }
    };
    let what = (due.id, state.now().timestamp(), body);
    let of = (to.address.as_str(), to.secret.as_str());
    Ok(match way::send(client, state.outward, of, what).await {
        Ok(_) => Sent::Told,
        Err((why, for_good)) => Sent::Failed(why, for_good),
    })
}

/// Notes what became of one; whether it was told.
async fn became(
    state: &State,
    to: Option<&Webhook>,
    due: &Due,
    sent: Sent,
) -> Result<bool, DbError> {
    let (now, mut tx) = (state.now(), state.db.begin().await?);
    let (id, tries) = (due.id, due.tries);
    match sent {
        Sent::Told | Sent::Passed => {
            webhook::told(&mut tx, due, now).await?;
            tx.commit().await?;
            let was_told = matches!(sent, Sent::Told);
            if was_told {
                metrics::counter!("aunar_webhook_told_total").increment(1);
                tracing::info!(%id, tries, "webhook told");
            }
            Ok(was_told)
        }
        Sent::Failed(why, for_good) => {
            let wait = back_off(tries).filter(|_| !for_good);
            let then = now + wait.unwrap_or_default();
            webhook::later(&mut tx, due, then, &why).await?;
            tx.commit().await?;
            metrics::counter!("aunar_webhook_failed_total").increment(1);
            tracing::warn!(%id, tries, why, "webhook not told");
            if let (None, Some(to)) = (wait, to) {
                pause(state, to, &why).await?;
            }
            Ok(false)
        }
    }
}
