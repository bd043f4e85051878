//! Everything in a database as of one moment, row by row, while others write. Must never hold more than a
//! row, and never see half of what somebody wrote.

use futures_util::TryStreamExt;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use crate::catalogue::{self, RUNNERS, Table, listed, quoted};
use crate::db::{Db, Engine, Pools};
use crate::error::DbError;
use crate::row::{Inner, Row};
use crate::still::MOMENT;
use crate::tx::On;
use crate::value::{Kind, Value};

/// A moment of a database; see [`Db::snapshot`].
pub struct Snapshot {
    on: On,
    tables: Vec<Table>,
    schema: Vec<i64>,
}

/// The head of a chain of the history: which, how many rows, the hash of the last.
pub type Head = (Uuid, i64, Vec<u8>);

impl Db {
    /// Takes a moment to read everything as of. It costs a connection, and as long as it is held SQLite cannot
    /// shorten its log, nor PostgreSQL clean up what was deleted meanwhile.
    pub async fn snapshot(&self) -> Result<Snapshot, DbError> {
        let mut on = match &self.pools {
            Pools::Sqlite { reader, .. } => {
                On::Sqlite(self.watch.connection(reader, |pool| pool.begin_with("begin")).await?)
            }
            Pools::Postgres { reader, .. } => {
                On::Postgres(self.watch.connection(reader, |pool| pool.begin_with(MOMENT)).await?)
            }
        };
        // The first thing that is read settles the moment.
        let mut schema: Vec<i64> = Vec::new();
        each(&mut on, format!("select version from {RUNNERS} order by version"), |row| {
            schema.push(row.get(0)?);
            Ok::<_, DbError>(())
        })
        .await?;
        let tables = match &mut on {
            On::Sqlite(tx) => catalogue::sqlite(tx).await?,
            On::Postgres(tx) => catalogue::postgres(tx).await?,
        };
        Ok(Snapshot { on, tables, schema })
    }

    /// Whether the database holds no table of anybody.
    pub async fn is_empty(&self) -> Result<bool, DbError> {
        Ok(self.tables().await?.is_empty())
    }

    /// The names of whatever tables, views and indexes the database holds, whoever made them.
    pub async fn tables(&self) -> Result<Vec<String>, DbError> {
        Ok(match &self.pools {
            Pools::Sqlite { writer, .. } => {
                sqlx::query_scalar("select name from sqlite_schema order by name")
                    .fetch_all(writer)
                    .await?
            }
            Pools::Postgres { writer, .. } => {
                sqlx::query_scalar(
                    "select relname::text from pg_class
                     where relnamespace = current_schema()::regnamespace
                       and not exists (select 1 from pg_depend d where d.objid = pg_class.oid and d.deptype = 'e')
                     order by relname",
                )
                .fetch_all(writer)
                .await?
            }
        })
    }
}

impl Snapshot {
    /// The engine.
    pub fn engine(&self) -> Engine {
        match self.on {
            On::Sqlite(_) => Engine::Sqlite,
            On::Postgres(_) => Engine::Postgres,
        }
    }

    /// The numbers of the migrations that the database has.
    pub fn schema(&self) -> &[i64] {
        &self.schema
    }

    /// Its tables, in the order of their names.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The heads of the history's chains, in the order of their identifiers.
    pub async fn heads(&mut self) -> Result<Vec<Head>, DbError> {
        let mut heads = Vec::new();
        let text = "select id, n, hash from chain order by id";
        each(&mut self.on, text.to_owned(), |row| {
            heads.push((row.get(0)?, row.get(1)?, row.get(2)?));
            Ok::<_, DbError>(())
        })
        .await?;
        Ok(heads)
    }

    /// Takes the rows of a table one by one, in the order of its key, each with a value for each column in the
    /// forms that SQLite stores: whole and other numbers, texts, bytes and nothing.
    pub async fn each_row<E: From<DbError>>(
        &mut self,
        table: &Table,
        mut take: impl FnMut(Vec<Value>) -> Result<(), E>,
    ) -> Result<(), E> {
        let sqlite = self.engine() == Engine::Sqlite;
        let columns = listed(table.columns.iter().map(|column| column.name.as_str()));
        let order = table.order().into_iter().map(|column| match column.kind {
            // As SQLite orders: by bytes, whatever language the database is in.
            Kind::Text if !sqlite => format!("{} collate \"C\"", quoted(&column.name)),
            _ => quoted(&column.name),
        });
        let order = order.collect::<Vec<_>>().join(", ");
        let text = format!("select {columns} from {} order by {order}", quoted(&table.name));
        each(&mut self.on, text, |row| {
            let value = |(at, column): (usize, &catalogue::TableColumn)| {
                row.stored(at, column.kind).map_err(|error| match error {
                    DbError::Column { why, .. } => {
                        DbError::Column { column: format!("{}.{}", table.name, column.name), why }
                    }
                    other => other,
                })
            };
            let values: Result<Vec<Value>, DbError> =
                table.columns.iter().enumerate().map(value).collect();
            take(values?)
        })
        .await
    }
}

/// Takes the rows of a query one after the other.
async fn each<E: From<DbError>>(
    on: &mut On,
    text: String,
    mut take: impl FnMut(Row) -> Result<(), E>,
) -> Result<(), E> {
    // Made of names that the database itself gave.
    let query = AssertSqlSafe(text);
    match on {
        On::Sqlite(tx) => {
            let mut rows = sqlx::query(query).fetch(&mut **tx);
            while let Some(row) = rows.try_next().await.map_err(DbError::from)? {
                take(Row(Inner::Sqlite(row)))?;
            }
        }
        On::Postgres(tx) => {
            let mut rows = sqlx::query(query).fetch(&mut **tx);
            while let Some(row) = rows.try_next().await.map_err(DbError::from)? {
                take(Row(Inner::Postgres(row)))?;
            }
        }
    }
    Ok(())
}
