//! Running the migrations of `migrations/`, all that are pending or none. Must never touch a database that a
//! newer program wrote, and never run a migration whose text changed after it was applied.

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{Connection, Executor, PgConnection, Row as _, SqlSafeStr as _, SqliteConnection};
use std::sync::LazyLock;

use crate::db::{Db, Engine, Pools};
use crate::error::DbError;
use crate::tx::{On, Tx};

/// What the build found: of each engine the migrations in order, each with its version, what it is
/// about, and its text.
mod found {
    include!(concat!(env!("OUT_DIR"), "/migrations.rs"));
}

static SQLITE: LazyLock<Migrator> = LazyLock::new(|| migrator(found::SQLITE, |_| true));
static POSTGRES: LazyLock<Migrator> = LazyLock::new(|| migrator(found::POSTGRES, |_| true));

type Found = &'static [(i64, &'static str, &'static str)];

fn migrator(found: Found, taken: impl Fn(i64) -> bool) -> Migrator {
    let one = |(version, about, text): &(i64, &'static str, &'static str)| {
        let kind = MigrationType::Simple;
        Migration::new(*version, (*about).into(), kind, text.into_sql_str(), false)
    };
    Migrator::with_migrations(found.iter().filter(|m| taken(m.0)).map(one).collect())
}

fn of(engine: Engine) -> &'static Migrator {
    match engine {
        Engine::Sqlite => &SQLITE,
        Engine::Postgres => &POSTGRES,
    }
}

/// Whether this program knows all of these migrations.
pub(crate) fn known(engine: Engine, schema: &[i64]) -> Result<(), DbError> {
    let unknown = |version: &&i64| !of(engine).iter().any(|m| m.version == **version);
    let program = of(engine).iter().map(|m| m.version).max().unwrap_or(0);
    match schema.iter().filter(unknown).max() {
        Some(newer) if *newer > program => {
            Err(DbError::NewerDatabase { database: *newer, program })
        }
        Some(version) => Err(DbError::Migration {
            version: *version,
            why: "this program does not know it".to_owned(),
        }),
        None => Ok(()),
    }
}

/// Runs the pending migrations, or those of them that are named, inside a transaction; says how many.
pub(crate) async fn run(tx: &mut Tx, only: Option<&[i64]>) -> Result<u64, DbError> {
    let some = |found: Found| only.map(|only| migrator(found, |version| only.contains(&version)));
    let (before, after) = match &mut tx.on {
        On::Sqlite(on) => {
            let some = some(found::SQLITE);
            let before = sqlite_versions(on).await?.len();
            some.as_ref().unwrap_or(&*SQLITE).run(&mut **on).await?;
            (before, sqlite_versions(on).await?.len())
        }
        On::Postgres(on) => {
            let some = some(found::POSTGRES);
            let before = postgres_versions(on).await?.len();
            some.as_ref().unwrap_or(&*POSTGRES).run(&mut **on).await?;
            (before, postgres_versions(on).await?.len())
        }
    };
    Ok((after - before) as u64)
}

impl Db {
    /// Brings the schema up to this program, all of it or, where one migration fails, nothing; says how many
    /// migrations ran. A second call does nothing; a database of a newer program is refused.
    pub async fn migrate(&self) -> Result<u64, DbError> {
        let pending = self.pending().await?;
        match &self.pools {
            Pools::Sqlite { writer, .. } => {
                let mut tx = writer.begin_with("begin immediate").await?;
                SQLITE.run(&mut *tx).await?;
                tx.commit().await?;
            }
            Pools::Postgres { writer, .. } => {
                // On a connection of its own: the lock that keeps two migrating programs apart is
                // not let go after a failure until the connection closes.
                let mut connection = writer.acquire().await?.detach();
                let done = async {
                    let mut tx = connection.begin().await?;
                    POSTGRES.run(&mut *tx).await?;
                    tx.commit().await?;
                    Ok::<_, DbError>(())
                }
                .await;
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
        let applied = self.schema().await?;
        let migrator = of(self.engine());
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

    /// The numbers of the migrations that the database has.
    pub async fn schema(&self) -> Result<Vec<i64>, DbError> {
        match &self.pools {
            Pools::Sqlite { writer, .. } => sqlite_versions(&mut *writer.acquire().await?).await,
            Pools::Postgres { writer, .. } => {
                postgres_versions(&mut *writer.acquire().await?).await
            }
        }
    }
}

/// Not a statement of the product: the table is the runner's.
const VERSIONS: &str = "select version from _sqlx_migrations order by version";

async fn sqlite_versions(on: &mut SqliteConnection) -> Result<Vec<i64>, DbError> {
    let table = "select 1 from sqlite_master where name = '_sqlx_migrations'";
    if on.fetch_optional(table).await?.is_none() {
        return Ok(Vec::new());
    }
    let rows = on.fetch_all(VERSIONS).await?;
    Ok(rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?)
}

async fn postgres_versions(on: &mut PgConnection) -> Result<Vec<i64>, DbError> {
    let table = "select 1 where to_regclass('_sqlx_migrations') is not null";
    if on.fetch_optional(table).await?.is_none() {
        return Ok(Vec::new());
    }
    let rows = on.fetch_all(VERSIONS).await?;
    Ok(rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?)
}
