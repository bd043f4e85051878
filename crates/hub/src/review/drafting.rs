//! Drafting a report: what is not in it yet is added; what people wrote, moved or took out stays.

use super::gather::{Gathered, gather};
use super::held::{Held, gone};
use crate::records;
use crate::web::state::Inner;
use crate::web::{Cx, Error};
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::ids::ClaimId;
use aunar_domain::review::{Claim, Review, Written, draft};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::collections::HashSet;
use uuid::Uuid;

/// Claims in the order of a draft leave room between them for what is put there by hand.
const APART: i64 = 1_000;

/// A claim as the history keeps it: its sources by name and number, not all they said.
pub(super) fn form(one: &Written) -> Value {
    let sources: Vec<String> = one
        .claim
        .traces
        .iter()
        .take(50)
        .map(|t| format!("{} {}", t.kind.code(), t.reference))
        .collect();
    json!({
        "section": one.claim.section,
        "group": one.claim.group,
        "code": one.claim.said,
        "subject": one.claim.subject,
        "prose": one.prose,
        "sources": sources,
        "source_count": one.claim.traces.len(),
        "removed_at": one.removed_at,
    })
}

/// The claims of a draft that a report does not have, placed where they belong.
fn missing(fresh: Vec<Claim>, there: &[Written]) -> Vec<Written> {
    let known: HashSet<_> = there.iter().map(|w| w.claim.key()).collect();
    let all = (1_i64..).zip(fresh).filter(|(_, claim)| !known.contains(&claim.key()));
    all.map(|(n, claim)| Written {
        id: ClaimId(Uuid::now_v7()),
        version: 1,
        position: n * APART,
        claim,
        prose: None,
        removed_at: None,
    })
    .collect()
}

/// Adds to a report what a draft of now has and it has not; how many claims.
pub(super) async fn add(cx: &Cx, held: &mut Held) -> Result<usize, Error> {
    let review = held.review()?;
    let gathered = gathered(cx, held).await?;
    let report = records::review::report(&cx.state.db, review.id).await?;
    let new = missing(draft(&gathered.sources()), &report.claims);
    records::review::write_claims(&mut held.tx, review.id, &new).await.map_err(gone)?;
    records::review::drafted(&mut held.tx, review.id, cx.now).await?;
    let after = json!({ "claims": new.len() });
    held.note("draft", "review", review.id.0, (None, Some(after)));
    Ok(new.len())
}

/// Everything a plan has to tell, while it is held.
pub(super) async fn gathered(cx: &Cx, held: &Held) -> Result<Gathered, Error> {
    let review = held.review()?;
    let found = gather(&cx.state, review.network, review, cx.now).await?;
    found.ok_or_else(|| Error::not_found("review", ""))
}

/// Writes a review with a report drafted from what is there: how the sample begins. The caller writes
/// the history.
pub async fn first_draft(
    app: &Inner,
    tx: &mut Tx,
    review: &Review,
    now: DateTime<Utc>,
) -> Result<Vec<Entry>, DbError> {
    let found = gather(app, review.network, review.clone(), now).await?;
    records::review::write(tx, review).await?;
    let claims = match &found {
        Some(gathered) => missing(draft(&gathered.sources()), &[]),
        None => Vec::new(),
    };
    records::review::write_claims(tx, review.id, &claims).await?;
    records::review::drafted(tx, review.id, now).await?;
    let entry = |action, after| Entry {
        actor: "aunar".to_owned(),
        via: "sample",
        action,
        entity: "review",
        record: review.id.0,
        plan: Some(review.plan.0),
        before: None,
        after: Some(after),
    };
    Ok(vec![entry("create", json!(review)), entry("draft", json!({ "claims": claims.len() }))])
}
