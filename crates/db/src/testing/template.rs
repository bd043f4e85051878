//! Databases that many tests begin from: filled once for each build of the tests, and copied after
//! that, since filling one takes twenty times as long as copying it.
//!
//! Which build it is follows from the test program itself, its place, length and moment, so that a
//! template never outlives what it was made by.

use super::TestDb;
use super::ground::{FILE, Ground, folder, fresh_name, on_server};
use crate::db::Db;
use sha2::{Digest, Sha256};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};
use std::fs::File;
use std::path::PathBuf;

impl Ground {
    /// A database with the schema and all that `fill` puts into an empty one. `name` tells
    /// fillings apart; lower-case letters.
    pub async fn filled(&self, name: &str, fill: impl AsyncFn(Db)) -> TestDb {
        let build = Build::running();
        let _turn = build.turn(name, matches!(self, Self::Sqlite));
        match self {
            Self::Sqlite => copied(&build, name, fill).await,
            Self::Server(server) => cloned(server, &build, name, fill).await,
        }
    }
}

/// A SQLite file is a copy of the template's.
async fn copied(build: &Build, name: &str, fill: impl AsyncFn(Db)) -> TestDb {
    let template = build.folder.join(format!("{name}-{}.sqlite", build.stamp));
    if !template.exists() {
        build.remove_older(name);
        let made = Ground::Sqlite.empty().await;
        made.migrate().await.expect("the SQLite migrations run");
        fill(made.db.clone()).await;
        // The last to leave folds the log into the file.
        made.db.close().await;
        // Under its name only once it is whole.
        let part = template.with_extension("part");
        let file = made.url.trim_start_matches("sqlite://");
        std::fs::copy(file, &part).expect("the template is kept");
        std::fs::rename(&part, &template).expect("the template has its name");
    }
    let folder = folder();
    std::fs::copy(&template, folder.path().join(FILE)).expect("the template is copied");
    TestDb::in_folder(folder).await
}

/// A database on the server is made from the template's.
async fn cloned(
    server: &PgConnectOptions,
    build: &Build,
    name: &str,
    fill: impl AsyncFn(Db),
) -> TestDb {
    let (prefix, template) = build.on_server(name);
    let there = databases(server, &prefix).await;
    if !there.contains(&template) {
        for older in there {
            on_server(server, format!("drop database if exists {older} with (force)")).await;
        }
        let part = format!("{prefix}part");
        on_server(server, format!("create database {part}")).await;
        let url = server.clone().database(&part).to_url_lossy().to_string();
        let made = Db::open(&url).await.expect("the template's database can be opened");
        made.migrate().await.expect("the PostgreSQL migrations run");
        fill(made.clone()).await;
        made.close().await;
        on_server(server, format!("alter database {part} rename to {template}")).await;
    }
    let own = fresh_name();
    // File by file: through the log, as is usual since PostgreSQL 15, a copy takes three times as long.
    let copy = format!("create database {own} template {template} strategy file_copy");
    on_server(server, copy).await;
    TestDb::on_server(server, own).await
}

/// The build of the tests that is running.
struct Build {
    /// Where its templates are kept.
    folder: PathBuf,
    /// Of its place.
    place: String,
    /// Of its content.
    stamp: String,
}

impl Build {
    fn running() -> Self {
        let program = std::env::current_exe().expect("the test program has a path");
        let about = std::fs::metadata(&program).expect("the test program is a file");
        let place = short(&program.display().to_string());
        let stamp = short(&format!("{} {:?}", about.len(), about.modified().ok()));
        let folder = std::env::temp_dir().join("aunar-templates").join(&place);
        std::fs::create_dir_all(&folder).expect("a folder for templates can be made");
        Self { folder, place, stamp }
    }

    /// One at a time makes a template; the others wait for it. Given back when dropped.
    fn turn(&self, name: &str, sqlite: bool) -> File {
        let engine = if sqlite { "sqlite" } else { "postgres" };
        let path = self.folder.join(format!("{name}.{engine}.lock"));
        let file = File::create(path).expect("a lock can be made");
        file.lock().expect("the lock is had");
        file
    }

    /// What the names of a filling's databases on a server begin with, and the name for this build.
    fn on_server(&self, name: &str) -> (String, String) {
        let prefix = format!("aunar_template_{}_{name}_", self.place);
        let whole = format!("{prefix}{}", self.stamp);
        (prefix, whole)
    }

    /// Templates that an earlier build of the same tests left.
    fn remove_older(&self, name: &str) {
        for entry in std::fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let file = entry.file_name().to_string_lossy().into_owned();
            if file.starts_with(&format!("{name}-")) {
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

/// Enough of a hash to tell builds of the tests apart.
fn short(text: &str) -> String {
    Sha256::digest(text).iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

async fn databases(server: &PgConnectOptions, prefix: &str) -> Vec<String> {
    let mut connection = PgConnection::connect_with(server).await.expect("the server answers");
    let all: Vec<String> = sqlx::query_scalar(AssertSqlSafe(
        "select datname::text from pg_database where not datistemplate".to_owned(),
    ))
    .fetch_all(&mut connection)
    .await
    .expect("the server lists its databases");
    connection.close().await.expect("the connection closes");
    all.into_iter().filter(|name| name.starts_with(prefix)).collect()
}
