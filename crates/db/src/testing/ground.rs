//! Where a test's database is made: on which engine, and on which server.

use std::io::Write as _;
use std::str::FromStr as _;
use std::sync::Once;

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _};
use tempfile::TempDir;
use uuid::Uuid;

use super::{Place, SERVER, TestDb};
use crate::db::{Db, Engine};

/// Where a test's database is to be made; nothing is, until it is asked for.
#[derive(Debug, Clone)]
pub enum Ground {
    /// A file in a temporary folder.
    Sqlite,
    /// A server of PostgreSQL on which databases may be made.
    Server(Box<PgConnectOptions>),
}

impl Ground {
    /// The server that the environment names; `None`, said aloud, where it names none.
    #[must_use]
    pub fn postgres() -> Option<Self> {
        let Ok(address) = std::env::var(SERVER) else {
            static SAID: Once = Once::new();
            // Past the test runner, which hides what passing tests print. A closed stderr hides
            // it too, and that is no reason to fail.
            SAID.call_once(|| {
                let _ = writeln!(
                    std::io::stderr(),
                    "SKIPPED: no test on PostgreSQL, since {SERVER} names no server"
                );
            });
            return None;
        };
        Some(Self::at(&address))
    }

    /// A server that the test started itself.
    ///
    /// # Panics
    ///
    /// Where the address is none of a server.
    #[must_use]
    pub fn at(address: &str) -> Self {
        let server = PgConnectOptions::from_str(address)
            .unwrap_or_else(|error| panic!("no valid address of a server: {error}"));
        Self::Server(Box::new(server))
    }

    /// One for each engine there is.
    #[must_use]
    pub fn each() -> Vec<Self> {
        [Self::Sqlite].into_iter().chain(Self::postgres()).collect()
    }

    /// Which engine a database made here has.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite => Engine::Sqlite,
            Self::Server(_) => Engine::Postgres,
        }
    }

    /// A database without the schema.
    pub async fn empty(&self) -> TestDb {
        match self {
            Self::Sqlite => TestDb::in_folder(folder()).await,
            Self::Server(server) => {
                let name = fresh_name();
                on_server(server, format!("create database {name}")).await;
                TestDb::on_server(server, name).await
            }
        }
    }

    /// A database with the schema.
    pub async fn with_schema(&self) -> TestDb {
        self.filled("schema", async |_| ()).await
    }
}

impl TestDb {
    /// The file in a folder of its own, made if it is missing.
    pub(super) async fn in_folder(folder: TempDir) -> Self {
        let url = format!("sqlite://{}", folder.path().join(FILE).display());
        let db = Db::open(&url).await.expect("a SQLite file can be opened");
        Self { db, url, place: Place::Folder { _folder: folder } }
    }

    /// A database that is on the server.
    pub(super) async fn on_server(server: &PgConnectOptions, name: String) -> Self {
        let url = server.clone().database(&name).to_url_lossy().to_string();
        let db = Db::open(&url).await.expect("the new database can be opened");
        Self { db, url, place: Place::Server { server: Box::new(server.clone()), name } }
    }
}

/// How a database is called in its folder.
pub(super) const FILE: &str = "aunar.sqlite";

pub(super) fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder can be made")
}

pub(super) fn fresh_name() -> String {
    format!("aunar_test_{}", Uuid::now_v7().simple())
}

pub(super) async fn on_server(server: &PgConnectOptions, statement: String) {
    let mut connection = PgConnection::connect_with(server)
        .await
        .unwrap_or_else(|error| panic!("the server of {SERVER} answers: {error}"));
    // The only thing put in is a name made here.
    connection
        .execute(AssertSqlSafe(statement))
        .await
        .expect("the server lets databases be made and dropped");
    connection.close().await.expect("the connection closes");
}
