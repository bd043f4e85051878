//! Opening a database and reading from it. Must never write outside a [`Tx`]: the
//! connections that read are opened so that they cannot.

use std::fmt;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::TryStreamExt;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, Connection, Executor, Pool, Postgres, SqlSafeStr, Sqlite};

use crate::bulk::completed_head;
use crate::error::{DbError, is_unwelcome};
use crate::heaps::{self, Heaps};
use crate::row::{Inner, Row};
use crate::sql::{Query, Sql};
use crate::standing::Standing;
use crate::still::{Moment, Reading};
use crate::turns::Turns;
use crate::tx::Tx;
use crate::value::{postgres_arguments, sqlite_arguments};
use crate::watch::Watch;

/// How long to wait for a connection, or for another process that writes the same file: longer than
/// an import of the largest file holds it, and less than people wait for a page.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
/// Every statement of the program stays prepared on every connection.
const STATEMENTS: usize = 1000;
/// SQLite reads in parallel with its one writer.
const SQLITE_READERS: u32 = 4;
/// What each of them keeps of the file, in kibibytes (negative: that is how SQLite tells them from
/// pages). The pages of the site are drawn from memory and the system keeps the file at hand.
const SQLITE_READER_CACHE: &str = "-512";
const POSTGRES_READERS: u32 = 8;
const POSTGRES_WRITERS: u32 = 8;
/// For how long PostgreSQL keeps a transaction that nothing is asked of: a node that is lost in the middle of one
/// holds up all others for no longer, though nobody tells the server that it is gone.
const POSTGRES_IDLE: &str = "set idle_in_transaction_session_timeout = '30s'";

/// The engine under a [`Db`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    /// A file, in this process.
    Sqlite,
    /// A PostgreSQL server.
    Postgres,
}

/// An open database. Clones share its connections.
#[derive(Clone)]
pub struct Db {
    pub(crate) pools: Pools,
    pub(crate) standing: Standing,
    pub(crate) watch: Arc<Watch>,
    pub(crate) turns: Arc<Turns>,
}

#[derive(Clone)]
pub(crate) enum Pools {
    Sqlite {
        reader: SqlitePool,
        writer: SqlitePool,
        reading: Box<SqliteConnectOptions>,
        still: Option<Moment<Sqlite>>,
    },
    Postgres {
        reader: PgPool,
        writer: PgPool,
        options: Box<PgConnectOptions>,
        still: Option<Moment<Postgres>>,
    },
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Db({:?})", self.engine())
    }
}

impl Db {
    /// Opens `sqlite://PATH` (the file is made if it is missing, its folder is not) or
    /// `postgres://user@host/name` (which must exist). The schema is left as it is: see
    /// [`migrate`](Self::migrate).
    pub async fn open(url: &str) -> Result<Self, DbError> {
        let wrong = |why: &str| DbError::Url { why: why.to_owned() };
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path == ":memory:" {
                return Err(wrong(
                    "SQLite in memory is not supported, since readers and the writer have their \
                     own connections; name a file",
                ));
            }
            if path.is_empty() {
                return Err(wrong("sqlite://PATH needs a path"));
            }
            Self::open_sqlite(Path::new(path)).await
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options = PgConnectOptions::from_str(url)
                .map_err(|_| wrong("is no valid postgres://user@host:port/name"))?;
            Self::open_postgres(options).await
        } else {
            Err(wrong("must begin with sqlite:// or postgres://"))
        }
    }

    async fn open_sqlite(path: &Path) -> Result<Self, DbError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .statement_cache_capacity(STATEMENTS);
        let pool = || {
            SqlitePoolOptions::new()
                .acquire_timeout(PATIENCE)
                // A file does not hang up: nothing to test, nothing to renew.
                .test_before_acquire(false)
                .idle_timeout(None)
                .max_lifetime(None)
        };
        // The writer opens first: it makes the file and puts it in WAL mode, which a connection
        // that may only read could not. Synchronous FULL, not NORMAL: in WAL mode NORMAL never
        // damages the file but may lose the last commits when power fails, and a person who was
        // told "saved" has been promised that row. The price is one sync per commit, so bulk work
        // goes in one transaction.
        let writer = pool()
            .max_connections(1)
            // A transaction that the disk refuses SQLite takes back by itself. The driver goes on counting
            // it, and every later one would be refused: such a connection is left for a new one.
            .before_acquire(|connection, _| {
                Box::pin(async move {
                    connection.ping().await?;
                    Ok(!connection.is_in_transaction())
                })
            })
            .connect_with(
                options
                    .clone()
                    .create_if_missing(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full),
            )
            .await?;
        let reading = options
            .read_only(true)
            .row_buffer_size(heaps::AHEAD)
            .pragma("cache_size", SQLITE_READER_CACHE);
        let reader = pool().max_connections(SQLITE_READERS).connect_lazy_with(reading.clone());
        let pools = Pools::Sqlite { reader, writer, reading: Box::new(reading), still: None };
        Ok(Self::over(pools))
    }

    pub(crate) async fn open_postgres(options: PgConnectOptions) -> Result<Self, DbError> {
        let options = options.application_name("aunar").statement_cache_capacity(STATEMENTS);
        let pool = || PgPoolOptions::new().acquire_timeout(PATIENCE);
        // A server that has become a copy of another takes nothing more: what is connected to it lets
        // go, and the next connection finds the one that does. This is the test whether it is alive.
        let writer = pool()
            .max_connections(POSTGRES_WRITERS)
            .test_before_acquire(false)
            .after_connect(|connection, _| {
                Box::pin(async move {
                    connection.execute(POSTGRES_IDLE).await?;
                    Ok(())
                })
            })
            .before_acquire(|connection, _| {
                Box::pin(async move {
                    let copy = sqlx::query_scalar::<_, bool>("select pg_is_in_recovery()");
                    Ok(!copy.fetch_one(connection).await?)
                })
            })
            .connect_with(options.clone())
            .await
            .map_err(|error| match error {
                // Waited for since nobody was there, not since all were in use.
                sqlx::Error::PoolTimedOut => DbError::Away {
                    why: format!("no connection within {} seconds", PATIENCE.as_secs()),
                },
                // Nobody is connected yet, whom it could be waited for.
                refused if is_unwelcome(&refused) => DbError::Other(refused),
                other => other.into(),
            })?;
        // Readers that cannot write, as in SQLite, so that a write outside a transaction is found
        // on whichever engine it is tried first.
        let reader = pool()
            .max_connections(POSTGRES_READERS)
            .after_connect(|connection, _| {
                Box::pin(async move {
                    connection.execute("set default_transaction_read_only = on").await?;
                    Ok(())
                })
            })
            .connect_lazy_with(options.clone());
        let pools = Pools::Postgres { reader, writer, options: Box::new(options), still: None };
        Ok(Self::over(pools))
    }

    fn over(pools: Pools) -> Self {
        Self { pools, standing: Standing::default(), watch: Arc::default(), turns: Arc::default() }
    }

    /// The engine.
    pub fn engine(&self) -> Engine {
        match self.pools {
            Pools::Sqlite { .. } => Engine::Sqlite,
            Pools::Postgres { .. } => Engine::Postgres,
        }
    }

    /// Begins a transaction that may write.
    ///
    /// SQLite has one writer: it is held from here until the end of the transaction, so a task
    /// must never begin a second one while it holds the first.
    pub async fn begin(&self) -> Result<Tx, DbError> {
        self.asked(Box::pin(self.begin_anyway())).await
    }

    /// Begins one whatever is known of the database.
    pub(crate) async fn begin_anyway(&self) -> Result<Tx, DbError> {
        let db = self.clone();
        match &self.pools {
            Pools::Sqlite { writer, .. } => {
                // Immediate: a transaction that reads first and writes later would otherwise fail
                // when another process has written in between.
                let begun = self
                    .watch
                    .connection(writer, |pool| pool.begin_with("begin immediate"))
                    .await?;
                Ok(Tx::sqlite(begun, db))
            }
            Pools::Postgres { writer, .. } => {
                let begun = self.watch.connection(writer, Pool::begin).await?;
                Ok(Tx::postgres(begun, db))
            }
        }
    }

    /// All rows of a query.
    pub async fn fetch_all(&self, query: impl Into<Query>) -> Result<Vec<Row>, DbError> {
        let Query { text, values } = query.into();
        // Boxed, here and below: what a statement holds while it runs would lie in every future that waits for one,
        // and a request that waits for many overflows its stack.
        let rows = Box::pin(async {
            Ok(match &self.pools {
                Pools::Sqlite { reader, still, .. } => {
                    let mut on = Reading::of(&self.watch, reader, still.as_ref()).await?;
                    let query = sqlx::query_with(text, sqlite_arguments(values)?);
                    let rows = self.watch.statement(text, query.fetch_all(&mut *on)).await?;
                    rows.into_iter().map(|row| Row(Inner::Sqlite(row))).collect()
                }
                Pools::Postgres { reader, still, .. } => {
                    let mut on = Reading::of(&self.watch, reader, still.as_ref()).await?;
                    let query = sqlx::query_with(text, postgres_arguments(values)?);
                    let rows = self.watch.statement(text, query.fetch_all(&mut *on)).await?;
                    rows.into_iter().map(|row| Row(Inner::Postgres(row))).collect()
                }
            })
        });
        self.asked(rows).await
    }

    /// Takes the rows of a query one after the other: each is gone before the next comes, so that
    /// a long answer costs no more memory than what is made of it.
    pub async fn each(
        &self,
        query: impl Into<Query>,
        mut take: impl FnMut(Row) -> Result<(), DbError>,
    ) -> Result<(), DbError> {
        let Query { text, values } = query.into();
        let rows = Box::pin(async {
            match &self.pools {
                Pools::Sqlite { reader, still, .. } => {
                    let mut on = Reading::of(&self.watch, reader, still.as_ref()).await?;
                    let query = sqlx::query_with(text, sqlite_arguments(values)?);
                    let taking = async {
                        let mut heaps = Heaps::of(query.fetch(&mut *on));
                        loop {
                            let heap = heaps.next().await?;
                            if heap.is_empty() {
                                break Ok(());
                            }
                            heap.into_iter().try_for_each(|row| take(Row(Inner::Sqlite(row))))?;
                        }
                    };
                    self.watch.statement(text, taking).await
                }
                Pools::Postgres { reader, still, .. } => {
                    let mut on = Reading::of(&self.watch, reader, still.as_ref()).await?;
                    let query = sqlx::query_with(text, postgres_arguments(values)?);
                    let taking = async {
                        let mut rows = query.fetch(&mut *on);
                        while let Some(row) = rows.try_next().await? {
                            take(Row(Inner::Postgres(row)))?;
                        }
                        Ok(())
                    };
                    self.watch.statement(text, taking).await
                }
            }
        });
        self.asked(rows).await
    }

    /// The first row of a query, if there is one.
    pub async fn fetch_optional(&self, query: impl Into<Query>) -> Result<Option<Row>, DbError> {
        let Query { text, values } = query.into();
        let row = Box::pin(async {
            Ok(match &self.pools {
                Pools::Sqlite { reader, still, .. } => {
                    let mut on = Reading::of(&self.watch, reader, still.as_ref()).await?;
                    let query = sqlx::query_with(text, sqlite_arguments(values)?);
                    let row = self.watch.statement(text, query.fetch_optional(&mut *on)).await?;
                    row.map(|row| Row(Inner::Sqlite(row)))
                }
                Pools::Postgres { reader, still, .. } => {
                    let mut on = Reading::of(&self.watch, reader, still.as_ref()).await?;
                    let query = sqlx::query_with(text, postgres_arguments(values)?);
                    let row = self.watch.statement(text, query.fetch_optional(&mut *on)).await?;
                    row.map(|row| Row(Inner::Postgres(row)))
                }
            })
        });
        self.asked(row).await
    }

    /// The first row of a query; [`DbError::Gone`] if there is none.
    pub async fn fetch_one(&self, query: impl Into<Query>) -> Result<Row, DbError> {
        self.fetch_optional(query).await?.ok_or(DbError::Gone)
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), DbError> {
        const PING: Sql = crate::sql!("select 1");
        self.fetch_one(PING).await.map(drop)
    }

    /// Closes all connections, after the work in progress. A SQLite file is then whole by itself,
    /// without its `-wal` neighbour.
    pub async fn close(&self) {
        match &self.pools {
            // Readers first: the last connection to leave folds the WAL into the file, and only
            // the writer may.
            Pools::Sqlite { reader, writer, .. } => {
                reader.close().await;
                writer.close().await;
            }
            Pools::Postgres { reader, writer, .. } => {
                reader.close().await;
                writer.close().await;
            }
        }
    }

    /// Whether the engine understands a statement and knows its tables and columns. The head of an
    /// `insert_many` is completed with one row of parameters. Runs nothing.
    pub async fn prepare_check(&self, sql: &str) -> Result<(), DbError> {
        // Only ever prepared, never run.
        let text = AssertSqlSafe(completed_head(sql)).into_sql_str();
        match &self.pools {
            Pools::Sqlite { reader, .. } => reader.prepare(text).await.map(drop)?,
            Pools::Postgres { reader, .. } => reader.prepare(text).await.map(drop)?,
        }
        Ok(())
    }
}
