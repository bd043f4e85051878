//! Running the migrations of `migrations/`. Must never touch a database that a newer program
//! wrote, and never run a migration whose text changed after it was applied.

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{Connection, Executor, Row as _, SqlSafeStr as _};
use std::sync::LazyLock;

use crate::db::{Db, Pools};
use crate::error::DbError;

/// What the build found: of each engine the migrations in order, each with its version, what it is
/// about, and its text.
mod found {
    include!(concat!(env!("OUT_DIR"), "/migrations.rs"));
}

static SQLITE: LazyLock<Migrator> = LazyLock::new(|| migrator(found::SQLITE));
static POSTGRES: LazyLock<Migrator> = LazyLock::new(|| migrator(found::POSTGRES));

fn migrator(found: &'static [(i64, &str, &str)]) -> Migrator {
    let one = |(version, about, text): &(i64, &'static str, &'static str)| {
        let kind = MigrationType::Simple;
        Migration::new(*version, (*about).into(), kind, text.into_sql_str(), false)
    };
    Migrator::with_migrations(found.iter().map(one).collect())
}

impl Db {
    /// Brings the schema up to this program; says how many migrations ran. A second call does
    /// nothing; a database of a newer program is refused.
    pub async fn migrate(&self) -> Result<u64, DbError> {
        let pending = self.pending().await?;
        match &self.pools {
            Pools::Sqlite { writer, .. } => SQLITE.run(writer).await?,
            Pools::Postgres { writer, .. } => {
                // On a connection of its own: the lock that keeps two migrating programs apart is
                // not let go after a failure until the connection closes.
                let mut connection = writer.acquire().await?.detach();
                let done = POSTGRES.run(&mut connection).await;
                // After a failed migration the failure is what matters, not how the close went.
                let closed = connection.close().await;
                done?;
                closed?;
            }
        }
        if pending > 0 {
            tracing::info!(migrations = pending, "schema brought up to date");
        }
        Ok(pending)
    }

    /// How many migrations [`migrate`](Self::migrate) would run. A database of a newer program is
    /// refused.
    pub async fn pending(&self) -> Result<u64, DbError> {
        let applied = self.applied().await?;
        let migrator = match self.pools {
            Pools::Sqlite { .. } => &SQLITE,
            Pools::Postgres { .. } => &POSTGRES,
        };
        let program = migrator.iter().map(|m| m.version).max().unwrap_or(0);
        let database = applied.iter().copied().max().unwrap_or(0);
        if database > program {
            return Err(DbError::NewerDatabase { database, program });
        }
        let pending = migrator.iter().filter(|m| !applied.contains(&m.version)).count();
        Ok(pending as u64)
    }

    /// The same, asked as a reader asks: refused at once while the database is known to be away.
    pub async fn ready(&self) -> Result<u64, DbError> {
        self.asked(self.pending()).await
    }

    /// The versions in the database. Not a statement of the product: the table is the runner's.
    async fn applied(&self) -> Result<Vec<i64>, DbError> {
        const VERSIONS: &str = "select version from _sqlx_migrations";
        match &self.pools {
            Pools::Sqlite { reader, .. } => {
                let table = "select 1 from sqlite_master where name = '_sqlx_migrations'";
                if reader.fetch_optional(table).await?.is_none() {
                    return Ok(Vec::new());
                }
                let rows = reader.fetch_all(VERSIONS).await?;
                Ok(rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?)
            }
            Pools::Postgres { reader, .. } => {
                let table = "select 1 where to_regclass('_sqlx_migrations') is not null";
                if reader.fetch_optional(table).await?.is_none() {
                    return Ok(Vec::new());
                }
                let rows = reader.fetch_all(VERSIONS).await?;
                Ok(rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?)
            }
        }
    }
}
