//! The bare server: axum over one SQLite table, answering the one query that the product is
//! compared with. No layers, no language, no permissions: what the machine can do at best.

use anyhow::Result;

/// Without the feature there is no server to start.
#[cfg(not(feature = "bare"))]
pub(crate) fn serve(_args: &[String]) -> Result<()> {
    anyhow::bail!(
        "built without it: cargo run --release --package xtask --features bare -- bare-server"
    )
}

#[cfg(feature = "bare")]
pub(crate) use served::serve;

#[cfg(feature = "bare")]
mod served {
    use super::Result;
    use anyhow::{Context, bail};
    use axum::extract::Query;
    use axum::http::StatusCode;
    use axum::{Json, Router, routing::get};
    use rusqlite::{Connection, params};
    use serde_json::{Value, json};
    use std::cell::RefCell;
    use std::collections::HashMap;
    use std::path::{Path, PathBuf};
    use std::sync::OnceLock;

    /// Where each thread opens its connection.
    static DATABASE: OnceLock<PathBuf> = OnceLock::new();

    thread_local! {
        static CONNECTION: RefCell<Option<Connection>> = const { RefCell::new(None) };
    }

    /// Fills a table with the rows of a file and serves it until it is stopped.
    pub(crate) fn serve(args: &[String]) -> Result<()> {
        let mut given = HashMap::new();
        for pair in args.chunks(2) {
            let [name, value] = pair else { bail!("`{}` takes a value", pair[0]) };
            given.insert(name.as_str(), value.as_str());
        }
        let named =
            |name: &str| given.get(name).copied().with_context(|| format!("{name} is needed"));
        let database = PathBuf::from(named("--db")?);
        fill(&database, Path::new(named("--rows")?))?;
        DATABASE.get_or_init(|| database);
        let listen = named("--listen")?.to_owned();
        let app = Router::new().route("/readyz", get(|| async { "ready" })).fallback(get(list));
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind(&listen).await?;
            Ok(axum::serve(listener, app).await?)
        })
    }

    fn fill(database: &Path, rows: &Path) -> Result<()> {
        let mut connection = Connection::open(database)?;
        connection.execute_batch(
            "pragma journal_mode = wal;
             create table activity (id integer primary key, reference text not null, title text not null,
                 description text not null, status text not null, kind text not null) strict;
             create table activity_place (place text not null, activity integer not null,
                 primary key (place, activity)) strict, without rowid;",
        )?;
        let tx = connection.transaction()?;
        for (at, line) in std::fs::read_to_string(rows)?.lines().enumerate() {
            let row: Value = serde_json::from_str(line)?;
            let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
            let id = i64::try_from(at)?;
            let kind = if row["training"] == true { "training" } else { "meeting" };
            let place = if row["colombia"] == true { "CO" } else { "PE" };
            tx.prepare_cached("insert into activity values (?, ?, ?, ?, ?, ?)")?.execute(
                params![
                    id,
                    text("reference"),
                    text("title"),
                    text("description"),
                    text("status"),
                    kind
                ],
            )?;
            tx.prepare_cached("insert into activity_place values (?, ?)")?
                .execute(params![place, id])?;
        }
        tx.commit()?;
        connection.execute_batch("create index activity_kind on activity (kind, id); analyze;")?;
        Ok(())
    }

    async fn list(
        Query(asked): Query<HashMap<String, String>>,
    ) -> Result<Json<Value>, (StatusCode, String)> {
        let value = |name: &str| asked.get(name).map(String::as_str).unwrap_or_default();
        let page = CONNECTION
            .with_borrow_mut(|connection| query(connection, value("kind"), value("country")));
        page.map(Json).map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, format!("{error:#}")))
    }

    /// The query itself: two filters, the total, and fifty rows with their texts. It runs on the
    /// thread that took the request, since a hop to another would cost more than the query.
    fn query(connection: &mut Option<Connection>, kind: &str, country: &str) -> Result<Value> {
        let connection = match connection {
            Some(connection) => connection,
            None => connection.insert(Connection::open(DATABASE.get().context("no database")?)?),
        };
        let from = "from activity a join activity_place p on p.activity = a.id where a.kind = ?1 and p.place = ?2";
        let total: i64 = connection
            .prepare_cached(&format!("select count(*) {from}"))?
            .query_row([kind, country], |row| row.get(0))?;
        // The rows were stored in the order of their references, so no sorting is needed.
        let rows = format!(
            "select a.reference, a.title, a.description, a.status, a.kind {from} order by a.id limit 50"
        );
        let mut statement = connection.prepare_cached(&rows)?;
        let mut rows = statement.query([kind, country])?;
        let mut items = Vec::with_capacity(50);
        while let Some(row) = rows.next()? {
            let text = |at: usize| row.get::<_, String>(at);
            items.push(json!({
                "reference": text(0)?, "title": text(1)?, "description": text(2)?, "status": text(3)?, "kind": text(4)?,
            }));
        }
        Ok(json!({ "total": total, "items": items }))
    }
}
