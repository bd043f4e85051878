//! Following the history: what each program is to be told. Several nodes follow at once; whoever is second
//! finds that the position has moved, and gives nothing.

use crate::history;
use crate::picture::NetworkPicture;
use crate::records::webhook::{self, Webhook};
use crate::records::{past, person};
use crate::web::state::State;
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Acting, Action, Object, Who, may};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// How many rows are looked at in one go.
const STRETCH: i64 = 500;

/// Who is behind a program that is told, as they may act now, and the network as they see it; nothing where
/// they may not have it told any more.
pub(super) async fn behind(
    state: &State,
    to: &Webhook,
) -> Result<Option<(Who, Arc<NetworkPicture>)>, DbError> {
    let now = state.now();
    let mandates = person::mandates_of(&state.db, to.made_by).await?;
    let mandates = mandates.into_iter().filter(|m| m.in_force(now)).collect();
    let who = Who::Person(Acting::at_browser(to.made_by, mandates));
    if !may(&who, Action::RunWebhooks, Object::network(to.network)) {
        return Ok(None);
    }
    let picture = state.pictures.now().await?.seen_by(&who);
    Ok(picture.by_id(to.network).map(|network| (who, Arc::clone(network))))
}

/// Gives every program what it is to be told since the last time.
pub(super) async fn follow(state: &State, all: &[Webhook]) -> Result<(), DbError> {
    for to in all.iter().filter(|to| to.paused.is_none()) {
        let mut to = to.clone();
        loop {
            let marks = past::marks(&state.db, to.network.0, to.position, STRETCH).await?;
            let Some(last) = marks.last().map(|mark| mark.n) else { break };
            let Some((who, network)) = behind(state, &to).await? else {
                pause(state, &to, "mandate").await?;
                break;
            };
            let wanted = |mark: &&past::Mark| {
                (to.kinds.is_empty() || to.kinds.contains(&mark.entity))
                    // What is done to itself is said on its page.
                    && mark.entity != "webhook"
                    && history::is_told(&who, &network, mark.plan, &mark.entity)
            };
            let rows: Vec<(i64, Uuid)> =
                marks.iter().filter(wanted).map(|mark| (mark.n, mark.record)).collect();
            let mut tx = state.db.begin().await?;
            if !webhook::give(&mut tx, &to, &rows, last, state.now()).await? {
                tx.rollback().await?;
                break;
            }
            tx.commit().await?;
            to.position = last;
        }
    }
    Ok(())
}

/// Tells a program nothing more until somebody says so, and writes it down.
pub(super) async fn pause(state: &State, to: &Webhook, why: &str) -> Result<(), DbError> {
    let (now, mut tx) = (state.now(), state.db.begin().await?);
    if !webhook::pause(&mut tx, to.id, why, now).await? {
        return tx.rollback().await;
    }
    let entry = Entry {
        actor: "aunar".to_owned(),
        via: "clock",
        action: "pause",
        entity: "webhook",
        record: to.id,
        plan: None,
        before: None,
        after: Some(json!({ "why": why })),
    };
    state.pictures.keep(tx, to.network.0, now, vec![entry]).await?;
    tracing::warn!(webhook = %to.id, why, "a webhook is paused");
    Ok(())
}
