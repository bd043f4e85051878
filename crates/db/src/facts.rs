//! What the engine under a database says of itself, for whoever looks whether it is in order. Must never change
//! anything that lasts.

use chrono::{DateTime, Utc};
use sqlx::{Executor, Row as _};
use uuid::Uuid;

use crate::db::{Db, Pools};
use crate::error::DbError;
use crate::row::{Inner, Row};
use crate::sql;

/// What an engine says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Its version.
    pub version: String,
    /// How many bytes the database has.
    pub bytes: i64,
    /// Its settings that count for what is promised, each with its name.
    pub settings: Vec<(&'static str, String)>,
    /// What its own clock says, where it is another machine's.
    pub clock: Option<DateTime<Utc>>,
}

impl Facts {
    /// A setting.
    pub fn setting(&self, name: &str) -> Option<&str> {
        self.settings.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

impl Db {
    /// What the engine says of itself.
    pub async fn facts(&self) -> Result<Facts, DbError> {
        match &self.pools {
            Pools::Sqlite { writer, .. } => {
                let version = writer.fetch_one("select sqlite_version()").await?.try_get(0)?;
                let mut settings = Vec::new();
                let mode = writer.fetch_one("pragma journal_mode").await?.try_get(0)?;
                settings.push(("journal_mode", mode));
                for (name, pragma) in
                    [("synchronous", "pragma synchronous"), ("foreign_keys", "pragma foreign_keys")]
                {
                    let value: i64 = writer.fetch_one(pragma).await?.try_get(0)?;
                    settings.push((name, value.to_string()));
                }
                let size =
                    "select page_count * page_size from pragma_page_count(), pragma_page_size()";
                let bytes = writer.fetch_one(size).await?.try_get(0)?;
                Ok(Facts { version, bytes, settings, clock: None })
            }
            Pools::Postgres { writer, .. } => {
                let names = [
                    "synchronous_commit",
                    "fsync",
                    "full_page_writes",
                    "server_encoding",
                    "max_connections",
                    // Whether what is said on this line is encrypted, and the address that it leads to; none where it is
                    // a file.
                    "encrypted",
                    "address",
                ];
                let row = writer
                    .fetch_one(
                        "select current_setting('server_version'), pg_database_size(current_database()),
                            clock_timestamp(), pg_is_in_recovery()::text,
                            current_setting('synchronous_commit'), current_setting('fsync'),
                            current_setting('full_page_writes'), current_setting('server_encoding'),
                            current_setting('max_connections'),
                            coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false)::text,
                            coalesce(host(inet_server_addr()), '')",
                    )
                    .await?;
                let mut settings = vec![("in_recovery", row.try_get(3)?)];
                for (at, name) in names.into_iter().enumerate() {
                    settings.push((name, row.try_get(at + 4)?));
                }
                Ok(Facts {
                    version: row.try_get(0)?,
                    bytes: row.try_get(1)?,
                    settings,
                    clock: Some(Row(Inner::Postgres(row)).get(2)?),
                })
            }
        }
    }

    /// Whether rows can be written: one is, in a transaction that is taken back.
    pub async fn writes(&self) -> Result<(), DbError> {
        let mut tx = self.begin().await?;
        let probe = sql!("insert into chain (id, n, hash) values ($1, 0, $2)");
        tx.execute(probe.bind(Uuid::now_v7()).bind(vec![0_u8; 32])).await?;
        tx.rollback().await
    }

    /// The chains whose head is not that of their last row: a quick look, beside
    /// [`verify`](Self::verify), which computes every row.
    pub async fn loose_heads(&self) -> Result<Vec<Uuid>, DbError> {
        let query = sql!(
            "select c.id from chain c left join history h on h.chain = c.id and h.n = c.n
             where c.n > 0 and (h.hash is null or h.hash <> c.hash)
                or exists (select 1 from history l where l.chain = c.id and l.n > c.n) order by c.id"
        );
        self.fetch_all(query).await?.iter().map(|row| row.get(0)).collect()
    }

    /// The moment of the latest row of the history, by whichever clock wrote it.
    pub async fn latest(&self) -> Result<Option<DateTime<Utc>>, DbError> {
        let query =
            sql!("select max(h.at) from chain c join history h on h.chain = c.id and h.n = c.n");
        self.fetch_one(query).await?.get(0)
    }
}
