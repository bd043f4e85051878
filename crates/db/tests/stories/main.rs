//! What the database promises, told on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used, reason = "in a test, a failure is a panic")]

mod history;
mod schema;
mod standing;
mod tampering;
mod transactions;
mod values;

use aunar_db::testing::TestDb;
use aunar_db::{Db, DbError, Engine, Entry, Kind, Value};
use chrono::{DateTime, Utc};
use uuid::Uuid;

const NETWORK: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001);

fn moment() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2025-03-01T09:30:00.123456Z").expect("a moment").to_utc()
}

fn entry(after: serde_json::Value) -> Entry {
    Entry {
        actor: "Illustrative person".to_owned(),
        via: "cli",
        action: "change",
        entity: "activity",
        record: Uuid::from_u128(2),
        plan: Some(Uuid::from_u128(3)),
        before: None,
        after: Some(after),
    }
}

async fn record(db: &Db, chain: Uuid, entries: Vec<Entry>) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    tx.record(chain, moment(), entries).await?;
    tx.commit().await
}

/// A table with a column of each kind, a parent to point to, and rules to break.
async fn probe(db: &TestDb) {
    let table = match db.engine() {
        Engine::Sqlite => {
            "create table parent (id integer primary key) strict;
             create table probe (
               id integer primary key, yes integer, real real, text text unique, bytes blob,
               uuid blob, day text, at text, parent integer references parent (id),
               constraint probe_small check (id < 1000000)) strict;
             create unique index probe_two on probe (yes, real) where yes = 1 and real > 1e9;"
        }
        Engine::Postgres => {
            "create table parent (id bigint primary key);
             create table probe (
               id bigint primary key, yes boolean, real double precision, text text unique,
               bytes bytea, uuid uuid, day date, at timestamptz,
               parent bigint references parent (id),
               constraint probe_small check (id < 1000000));
             create unique index probe_two on probe (yes, real) where yes and real > 1e9;"
        }
    };
    db.meddle(table).await.expect("the table can be made");
}

fn probe_row(id: i64) -> Vec<Value> {
    vec![
        id.into(),
        (id % 2 == 0).into(),
        (id as f64 / 4.0).into(),
        format!("text {id}").into(),
        vec![0_u8, 255, id as u8].into(),
        Uuid::from_u128(id as u128).into(),
        Value::Null(Kind::Date),
        moment().into(),
    ]
}
