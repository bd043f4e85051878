//! How the domain's types are stored: one file a noun, each with its statements for reading and
//! for writing. Nothing else in the hub knows a table of the model.
//!
//! Readers load whole sets, since pages are drawn from a picture kept in memory; writers take the
//! open transaction and never commit it. Writing to the history is the caller's act, in the same
//! transaction, since only the caller knows who did what and why.

pub mod activity;
pub mod amendment;
pub mod call;
pub mod chain;
pub mod consultation;
pub mod country_team;
pub mod deeds;
pub mod edition;
pub mod endorsement;
pub mod entity;
pub mod event;
pub mod evidence;
pub mod indicator;
pub mod installation;
pub mod join;
pub mod latest;
pub mod letter_wish;
pub mod money;
pub mod network;
pub mod news;
pub mod news_picture;
pub mod once;
pub mod outside;
pub mod overlap;
pub mod past;
pub mod person;
pub mod person_token;
pub mod personal;
pub mod plan;
pub mod practice;
pub mod programme;
pub mod progress;
pub mod proposal;
pub mod queues;
pub mod recommendation;
pub mod reference;
pub mod registration;
pub mod request;
pub mod returned;
pub mod review;
pub mod room;
pub mod session;
pub mod stakeholder;
pub mod support;
pub mod token;
pub mod unreached;
pub mod value;
pub mod vector;
pub mod webhook;
pub mod window;
pub mod wording;

use aunar_db::{Db, DbError, Query, Row, Tx};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::time::Duration;
use tokio::time::timeout;

/// Where something is read: from the database as it is, or as a transaction sees it.
pub enum At<'a> {
    /// As it is.
    Now(&'a Db),
    /// As a transaction sees it.
    Held(&'a mut Tx),
}

impl<'a> From<&'a Db> for At<'a> {
    fn from(db: &'a Db) -> Self {
        Self::Now(db)
    }
}

impl<'a> From<&'a mut Tx> for At<'a> {
    fn from(tx: &'a mut Tx) -> Self {
        Self::Held(tx)
    }
}

impl At<'_> {
    async fn fetch_all(&mut self, query: impl Into<Query>) -> Result<Vec<Row>, DbError> {
        match self {
            Self::Now(db) => db.fetch_all(query).await,
            Self::Held(tx) => tx.fetch_all(query).await,
        }
    }

    async fn fetch_optional(&mut self, query: impl Into<Query>) -> Result<Option<Row>, DbError> {
        match self {
            Self::Now(db) => db.fetch_optional(query).await,
            Self::Held(tx) => tx.fetch_optional(query).await,
        }
    }
}

/// How long somebody's page waits for it to be noted that they were there.
const NOTING: Duration = Duration::from_millis(500);

/// Notes that something was used. Where that cannot be written now, it is noted the next time: nobody is
/// refused for it.
async fn note_use(db: &Db, query: Query) {
    let noting = async {
        let mut tx = db.begin().await?;
        tx.execute(query).await?;
        tx.commit().await
    };
    if let Ok(Err(error)) = timeout(NOTING, noting).await {
        tracing::debug!(%error, "a use could not be noted");
    }
}

/// A stored code that no code is: the database was written by a newer or a broken program.
pub(crate) fn stored<T>(what: &str, code: &str, value: Option<T>) -> Result<T, DbError> {
    value.ok_or_else(|| DbError::Column {
        column: what.to_owned(),
        why: format!("holds `{code}`, which this program does not know"),
    })
}

/// What is kept as a document in one column; `what` names it where the column holds none.
fn document<T: DeserializeOwned>(row: &Row, column: usize, what: &str) -> Result<T, DbError> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| DbError::Column {
        column: column.to_string(),
        why: format!("holds no {what}: {error}"),
    })
}

/// Something as the document that [`document`] reads.
fn documented(value: &impl Serialize, what: &str) -> Result<String, DbError> {
    serde_json::to_string(value).map_err(|error| DbError::Rows { why: format!("{what}: {error}") })
}
