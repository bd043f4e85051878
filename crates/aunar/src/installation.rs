//! Opening an installation's database, bringing it up to date, and the logs.

use crate::Ended;
use anyhow::{Context, bail};
use aunar_db::{Db, Engine};
use aunar_hub::{App, Settings};
use std::io::IsTerminal;
use std::path::Path;
use tracing_subscriber::EnvFilter;

/// Logs to standard error: as JSON for machines, as text on a terminal. Commands that are not
/// servers log only what went wrong. Slow statements are told of by `aunar_db`, without values.
pub(crate) fn log(server: bool) {
    let usual = if server { "info,sqlx=warn,sqlx::query=error" } else { "warn,sqlx=error" };
    let filter = EnvFilter::try_from_env("AUNAR_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        log.compact().init();
    } else {
        log.json().flatten_event(true).with_span_list(false).init();
    }
}

/// Opens a database that may be written to. One that SQLite keeps is brought up to date by itself,
/// since nobody else serves it; PostgreSQL waits for `aunar migrate`, since other nodes may be at
/// work.
pub(crate) async fn open(url: &str) -> anyhow::Result<Db> {
    let db = Db::open(url).await.context("opening the database")?;
    if db.pending().await? > 0 {
        if db.engine() == Engine::Postgres {
            bail!("the database is not at this program's schema; run `aunar migrate` first");
        }
        update(&db).await?;
    }
    Ok(db)
}

/// Opens a database that must already be there.
pub(crate) async fn open_existing(url: &str) -> anyhow::Result<Db> {
    is_there(url)?;
    open(url).await
}

/// The file of a database that SQLite keeps.
pub(crate) fn sqlite_file(url: &str) -> Option<&Path> {
    let path = url.strip_prefix("sqlite:")?;
    Some(Path::new(path.strip_prefix("//").unwrap_or(path)))
}

/// An error where there is no such file: opening it would make one.
pub(crate) fn is_there(url: &str) -> anyhow::Result<()> {
    match sqlite_file(url).filter(|path| !path.exists()) {
        Some(path) => {
            bail!("there is no database at {}; name one with --db or AUNAR_DB", path.display())
        }
        None => Ok(()),
    }
}

async fn update(db: &Db) -> anyhow::Result<(u64, usize)> {
    let applied = db.migrate().await.context("migrating the database")?;
    let seeded = aunar_hub::admin::seed(db, chrono::Utc::now())
        .await
        .context("writing the reference data")?;
    Ok((applied, seeded))
}

/// `aunar migrate`.
pub(crate) async fn migrate(url: &str) -> Result<(), Ended> {
    let db = Db::open(url).await.context("opening the database")?;
    let (applied, seeded) = update(&db).await?;
    println!("{applied} migrations applied, {seeded} reference records written");
    db.close().await;
    Ok(())
}

/// The application on a database, for commands that serve nobody.
pub(crate) async fn app(url: &str) -> anyhow::Result<App> {
    Ok(App::new(open(url).await?, Settings::default()))
}

/// The same on a database that must already be there.
pub(crate) async fn existing(url: &str) -> anyhow::Result<App> {
    let db = open_existing(url).await?;
    // What they write to people leads to where it was last served at.
    let known = aunar_hub::records::installation::known_address(&db).await?;
    let usual = Settings::default();
    let public_url = known.unwrap_or_else(|| usual.public_url.clone());
    Ok(App::new(db, Settings { public_url, ..usual }))
}
