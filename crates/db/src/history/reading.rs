//! Reading the history.

use super::entry::Recorded;
use super::hash_at;
use crate::db::Db;
use crate::error::DbError;
use crate::row::Row;
use crate::sql;
use serde_json::Value as Json;
use uuid::Uuid;

impl Db {
    /// How many rows a chain has; 0 for one that has not begun.
    pub async fn chain_head(&self, chain: Uuid) -> Result<u64, DbError> {
        let row =
            self.fetch_optional(sql!("select n from chain where id = $1").bind(chain)).await?;
        let n: i64 = row.map_or(Ok(0), |row| row.get(0))?;
        Ok(u64::try_from(n).expect("a rule of the table keeps it from being negative"))
    }

    /// The rows of a chain, or of one record in it, newest first, those before the number
    /// `before_n`.
    pub async fn history(
        &self,
        chain: Uuid,
        record: Option<Uuid>,
        before_n: Option<i64>,
        limit: i64,
    ) -> Result<Vec<Recorded>, DbError> {
        let before_n = before_n.unwrap_or(i64::MAX);
        let query = match record {
            None => sql!(
                "select chain, n, at, actor, via, action, entity, record, plan, before, after, prev, hash
                 from history where chain = $1 and n < $2 order by n desc limit $3"
            )
            .bind(chain)
            .bind(before_n)
            .bind(limit),
            Some(record) => sql!(
                "select chain, n, at, actor, via, action, entity, record, plan, before, after, prev, hash
                 from history where chain = $1 and n < $2 and record = $4 order by n desc limit $3"
            )
            .bind(chain)
            .bind(before_n)
            .bind(limit)
            .bind(record),
        };
        self.fetch_all(query).await?.iter().map(recorded).collect()
    }

    /// The rows of a chain after the number `n`, oldest first.
    pub async fn history_since(
        &self,
        chain: Uuid,
        n: i64,
        limit: i64,
    ) -> Result<Vec<Recorded>, DbError> {
        let query = sql!(
            "select chain, n, at, actor, via, action, entity, record, plan, before, after, prev, hash
             from history where chain = $1 and n > $2 order by n limit $3"
        )
        .bind(chain)
        .bind(n)
        .bind(limit);
        self.fetch_all(query).await?.iter().map(recorded).collect()
    }
}

fn recorded(row: &Row) -> Result<Recorded, DbError> {
    Ok(Recorded {
        chain: row.get(0)?,
        n: row.get(1)?,
        at: row.get(2)?,
        actor: row.get(3)?,
        via: row.get(4)?,
        action: row.get(5)?,
        entity: row.get(6)?,
        record: row.get(7)?,
        plan: row.get(8)?,
        before: json_at(row, 9)?,
        after: json_at(row, 10)?,
        prev: hash_at(row, 11)?,
        hash: hash_at(row, 12)?,
    })
}

fn json_at(row: &Row, column: usize) -> Result<Option<Json>, DbError> {
    row.get::<Option<String>>(column)?.map(|text| serde_json::from_str(&text)).transpose().map_err(
        |error| DbError::Column {
            column: column.to_string(),
            why: format!("holds no JSON: {error}"),
        },
    )
}
