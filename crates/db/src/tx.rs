//! A transaction: the only way to write. Dropped without [`commit`](Tx::commit), it leaves
//! nothing. Must never commit a part: once a statement failed, or was cut off while it ran, the
//! transaction takes nothing more, on both engines alike.

use std::fmt;

use sqlx::postgres::Postgres;
use sqlx::sqlite::Sqlite;
use sqlx::{SqlSafeStr, SqlStr, Transaction};
use tokio::sync::OwnedMutexGuard;
use uuid::Uuid;

use crate::db::Db;
use crate::error::DbError;
use crate::later::Later;
use crate::row::{Inner, Row};
use crate::row_hash::Hash;
use crate::sql::Query;
use crate::value::{Value, postgres_arguments, sqlite_arguments};

/// A transaction that may write; see [`Db::begin`].
pub struct Tx {
    pub(crate) on: On,
    /// Whose it is: what becomes of its statements is known there.
    db: Db,
    /// Set while a statement runs and left set when it fails. PostgreSQL answers a commit after a
    /// failure with a silent rollback, and SQLite would commit what had worked.
    spoiled: bool,
    /// The chain of the history that it held last, the number and the hash of its last row.
    pub(crate) head: Option<(Uuid, i64, Hash)>,
    /// What waits to be run.
    pub(crate) later: Vec<Later>,
    /// The turn it took within this program, given back with it.
    pub(crate) turn: Option<OwnedMutexGuard<()>>,
}

pub(crate) enum On {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl fmt::Debug for Tx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tx").field("spoiled", &self.spoiled).finish()
    }
}

impl Tx {
    pub(crate) fn sqlite(tx: Transaction<'static, Sqlite>, db: Db) -> Self {
        Self { on: On::Sqlite(tx), db, spoiled: false, head: None, later: Vec::new(), turn: None }
    }

    pub(crate) fn postgres(tx: Transaction<'static, Postgres>, db: Db) -> Self {
        Self { on: On::Postgres(tx), db, spoiled: false, head: None, later: Vec::new(), turn: None }
    }

    /// Runs a statement; says how many rows it touched.
    pub async fn execute(&mut self, query: impl Into<Query>) -> Result<u64, DbError> {
        let Query { text, values } = query.into();
        self.run(text.into_sql_str(), values).await
    }

    pub(crate) async fn run(&mut self, text: SqlStr, values: Vec<Value>) -> Result<u64, DbError> {
        self.flush().await?;
        self.run_now(text, values).await
    }

    /// The same, whatever waits.
    pub(crate) async fn run_now(
        &mut self,
        text: SqlStr,
        values: Vec<Value>,
    ) -> Result<u64, DbError> {
        let ran = Box::pin(self.ran(text, values)).await;
        self.db.saw(ran)
    }

    async fn ran(&mut self, text: SqlStr, values: Vec<Value>) -> Result<u64, DbError> {
        self.enter()?;
        let rows = match &mut self.on {
            On::Sqlite(tx) => {
                let query = sqlx::query_with(text.clone(), sqlite_arguments(values)?);
                let run = query.execute(&mut **tx);
                self.db.watch.statement(text.as_str(), run).await?.rows_affected()
            }
            On::Postgres(tx) => {
                let query = sqlx::query_with(text.clone(), postgres_arguments(values)?);
                let run = query.execute(&mut **tx);
                self.db.watch.statement(text.as_str(), run).await?.rows_affected()
            }
        };
        self.spoiled = false;
        Ok(rows)
    }

    /// All rows of a query.
    pub async fn fetch_all(&mut self, query: impl Into<Query>) -> Result<Vec<Row>, DbError> {
        let Query { text, values } = query.into();
        self.all(text.into_sql_str(), values).await
    }

    pub(crate) async fn all(
        &mut self,
        text: SqlStr,
        values: Vec<Value>,
    ) -> Result<Vec<Row>, DbError> {
        self.flush().await?;
        self.all_now(text, values).await
    }

    /// The same, whatever waits.
    pub(crate) async fn all_now(
        &mut self,
        text: SqlStr,
        values: Vec<Value>,
    ) -> Result<Vec<Row>, DbError> {
        let read = Box::pin(self.read_all(text, values)).await;
        self.db.saw(read)
    }

    async fn read_all(&mut self, text: SqlStr, values: Vec<Value>) -> Result<Vec<Row>, DbError> {
        self.enter()?;
        let rows = match &mut self.on {
            On::Sqlite(tx) => {
                let query = sqlx::query_with(text.clone(), sqlite_arguments(values)?);
                let rows =
                    self.db.watch.statement(text.as_str(), query.fetch_all(&mut **tx)).await?;
                rows.into_iter().map(|row| Row(Inner::Sqlite(row))).collect()
            }
            On::Postgres(tx) => {
                let query = sqlx::query_with(text.clone(), postgres_arguments(values)?);
                let rows =
                    self.db.watch.statement(text.as_str(), query.fetch_all(&mut **tx)).await?;
                rows.into_iter().map(|row| Row(Inner::Postgres(row))).collect()
            }
        };
        self.spoiled = false;
        Ok(rows)
    }

    /// The first row of a query, if there is one.
    pub async fn fetch_optional(
        &mut self,
        query: impl Into<Query>,
    ) -> Result<Option<Row>, DbError> {
        self.flush().await?;
        let read = Box::pin(self.read_optional(query.into())).await;
        self.db.saw(read)
    }

    async fn read_optional(
        &mut self,
        Query { text, values }: Query,
    ) -> Result<Option<Row>, DbError> {
        self.enter()?;
        let row = match &mut self.on {
            On::Sqlite(tx) => {
                let query = sqlx::query_with(text, sqlite_arguments(values)?);
                let row = self.db.watch.statement(text, query.fetch_optional(&mut **tx)).await?;
                row.map(|row| Row(Inner::Sqlite(row)))
            }
            On::Postgres(tx) => {
                let query = sqlx::query_with(text, postgres_arguments(values)?);
                let row = self.db.watch.statement(text, query.fetch_optional(&mut **tx)).await?;
                row.map(|row| Row(Inner::Postgres(row)))
            }
        };
        self.spoiled = false;
        Ok(row)
    }

    /// The first row of a query; [`DbError::Gone`] if there is none, which spoils nothing.
    pub async fn fetch_one(&mut self, query: impl Into<Query>) -> Result<Row, DbError> {
        self.fetch_optional(query).await?.ok_or(DbError::Gone)
    }

    /// Makes everything in it last.
    pub async fn commit(mut self) -> Result<(), DbError> {
        self.flush().await?;
        crate::act::mark(&mut self).await?;
        self.enter()?;
        let watch = &self.db.watch;
        let committed = match self.on {
            On::Sqlite(tx) => watch.statement("commit", tx.commit()).await,
            On::Postgres(tx) => watch.statement("commit", tx.commit()).await,
        };
        self.db.saw(committed.map_err(DbError::from))
    }

    /// Undoes everything in it. Dropping does the same, a little later.
    pub async fn rollback(self) -> Result<(), DbError> {
        match self.on {
            On::Sqlite(tx) => tx.rollback().await?,
            On::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }

    /// Before each statement. The mark is taken off only after it worked, so a statement whose
    /// future was dropped half-way spoils the transaction too.
    fn enter(&mut self) -> Result<(), DbError> {
        if self.spoiled {
            return Err(DbError::Spoiled);
        }
        self.spoiled = true;
        Ok(())
    }
}
