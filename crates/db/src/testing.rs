//! Databases for tests, each test with its own. Must never be part of the program: only the
//! feature `testing` compiles it.
//!
//! PostgreSQL is tried where the environment variable `AUNAR_TEST_PG` holds the address of a
//! server on which databases may be made, such as `postgres://postgres@127.0.0.1:5432/postgres`.

mod ground;
mod template;

pub use ground::Ground;

use std::io::Write as _;
use std::ops::Deref;
use std::path::PathBuf;

use sqlx::AssertSqlSafe;
use sqlx::postgres::PgConnectOptions;
use tempfile::TempDir;

use crate::db::{Db, Engine, Pools};
use crate::error::DbError;

/// The environment variable with the server's address.
pub const SERVER: &str = "AUNAR_TEST_PG";

/// A database of a test's own; gone when dropped.
pub struct TestDb {
    db: Db,
    url: String,
    place: Place,
}

enum Place {
    /// Held for its folder, which goes with it.
    Folder {
        _folder: TempDir,
    },
    Server {
        server: Box<PgConnectOptions>,
        name: String,
    },
}

impl TestDb {
    /// A SQLite file in a temporary folder, with the schema.
    pub async fn sqlite() -> Self {
        Ground::Sqlite.with_schema().await
    }

    /// A SQLite file in a temporary folder, without the schema.
    pub async fn sqlite_empty() -> Self {
        Ground::Sqlite.empty().await
    }

    /// A database on the PostgreSQL server, with the schema; `None`, said aloud, without a server.
    pub async fn postgres() -> Option<Self> {
        Some(Ground::postgres()?.with_schema().await)
    }

    /// A database on the PostgreSQL server, without the schema; `None`, said aloud, without a
    /// server.
    pub async fn postgres_empty() -> Option<Self> {
        Some(Ground::postgres()?.empty().await)
    }

    /// A database with the schema on each engine there is.
    pub async fn each() -> Vec<Self> {
        let mut all = Vec::new();
        for ground in Ground::each() {
            all.push(ground.with_schema().await);
        }
        all
    }

    /// The address, for what opens the database itself.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Runs statements of this engine past all rules of the program, as an intruder or an
    /// operator with the engine's own tool would.
    pub async fn meddle(&self, statements: &str) -> Result<(), DbError> {
        let text = AssertSqlSafe(statements.to_owned());
        match &self.db.pools {
            Pools::Sqlite { writer, .. } => sqlx::raw_sql(text).execute(writer).await.map(drop)?,
            Pools::Postgres { writer, .. } => {
                sqlx::raw_sql(text).execute(writer).await.map(drop)?;
            }
        }
        Ok(())
    }

    /// Takes away what guards a table, as whoever owns the database can.
    pub async fn drop_trigger(&self, trigger: &str, table: &str) {
        let drop = match self.db.engine() {
            Engine::Sqlite => format!("drop trigger {trigger}"),
            Engine::Postgres => format!("drop trigger {trigger} on {table}"),
        };
        self.meddle(&drop).await.expect("whoever owns the database can");
    }
}

impl Deref for TestDb {
    type Target = Db;

    fn deref(&self) -> &Db {
        &self.db
    }
}

impl Drop for TestDb {
    /// After a failed test too, or the server would fill up.
    fn drop(&mut self) {
        let Place::Server { server, name } = &self.place else {
            return;
        };
        let drop = format!("drop database {name} with (force)");
        // Dropping cannot wait for the test's own runtime, so a thread has one for this.
        std::thread::scope(|scope| {
            scope.spawn(|| {
                tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build()
                    .expect("a runtime can be built")
                    .block_on(ground::on_server(server, drop));
            });
        });
    }
}

/// Says aloud that something is not tried, and why. Where a release is proved (`CI=true`) everything is installed that
/// this needs, and not to try it is to fail.
///
/// # Panics
///
/// With `CI=true` in the environment.
pub fn skipped(why: &str) {
    let proving = std::env::var("CI").is_ok_and(|said| said == "true");
    assert!(!proving, "not tried, though CI=true: {why}");
    // Past the test runner, which hides what passing tests print.
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// Whether a program is installed where programs are looked for, or where Debian keeps those that only root runs.
#[must_use]
pub fn installed(program: &str) -> bool {
    std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())
        .chain([PathBuf::from("/usr/sbin")])
        .any(|folder| folder.join(program).is_file())
}

/// Tells a story on a database with the schema, on SQLite and then on PostgreSQL.
pub async fn for_each_engine(story: impl AsyncFn(Db)) {
    tell(TestDb::sqlite().await, &story).await;
    if let Some(test) = TestDb::postgres().await {
        tell(test, &story).await;
    }
}

/// As [`for_each_engine`], on a database without the schema.
pub async fn for_each_empty_engine(story: impl AsyncFn(Db)) {
    tell(TestDb::sqlite_empty().await, &story).await;
    if let Some(test) = TestDb::postgres_empty().await {
        tell(test, &story).await;
    }
}

async fn tell(test: TestDb, story: &impl AsyncFn(Db)) {
    story(test.db.clone()).await;
    test.db.close().await;
}
