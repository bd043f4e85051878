//! What waits to be done by nobody in particular: letters, changes to be told to other programs, reports to be
//! printed. For whoever watches the installation.

use aunar_db::{Db, DbError, sql};
use chrono::{DateTime, Utc};

/// One kind of work: how much of it waits, and since when the oldest of it is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue {
    /// What it is, as a metric's label says it.
    pub name: &'static str,
    /// How many wait.
    pub waiting: i64,
    /// Since when the first of those that are due is; nothing where none is.
    pub due_since: Option<DateTime<Utc>>,
}

/// The queues as they are at a moment.
pub async fn all(db: &Db, now: DateTime<Utc>) -> Result<Vec<Queue>, DbError> {
    let mail = sql!(
        "select count(*), min(case when gather_at is null and not_before <= $1 then not_before end)
         from mail where sent_at is null and given_up_at is null"
    );
    let webhooks = sql!(
        "select count(*), min(case when d.not_before <= $1 then d.not_before end)
         from webhook_delivery d join webhook w on w.id = d.webhook
         where d.delivered_at is null and w.paused_at is null and w.ended_at is null"
    );
    let editions = sql!(
        "select count(*), min(case when asked_at <= $1 then asked_at end)
         from review_edition where state in ('asked', 'making')"
    );
    let mut queues = Vec::new();
    for (name, query) in [("mail", mail), ("webhooks", webhooks), ("editions", editions)] {
        let row = db.fetch_one(query.bind(now)).await?;
        queues.push(Queue { name, waiting: row.get(0)?, due_since: row.get(1)? });
    }
    Ok(queues)
}
