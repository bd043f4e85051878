//! The history: what was done, by whom, to which record, never changed and never taken away. Must
//! never be written by another way than [`Tx::record`], in the transaction that does the deed.
//!
//! # Chains
//!
//! Each network has a chain, named by the network's id; the installation's own chain has the nil
//! uuid. The rows of a chain are numbered 1, 2, 3, .. without a gap. Each row holds the hash of
//! the row before it (`prev`) and its own (`hash`); the table `chain` holds the last number and
//! the last hash. [`Db::verify`](crate::Db::verify) recomputes them all: a row that was changed, taken out, put in or
//! moved no longer fits. Someone who can rewrite the whole chain and its head leaves no trace in
//! the database, so keep a head (number and hash) somewhere else from time to time.
//!
//! # The hash
//!
//! `hash` is the SHA-256 of `prev` (32 bytes; zeros before the first row) followed by these twelve
//! fields, each as its length in bytes (8 bytes, big-endian) and its bytes; a field that is null
//! is 8 bytes `ff` and nothing more:
//!
//! 1. the ASCII text `aunar history 1`
//! 2. chain, the 16 bytes of the uuid
//! 3. n, decimal, in ASCII
//! 4. at, UTC, always with six digits after the point: `2025-03-01T09:30:00.123456Z`
//! 5. actor, 6. via, 7. action, 8. entity, in UTF-8
//! 9. record, 16 bytes
//! 10. plan, 16 bytes or null
//! 11. before, 12. after: the stored text in UTF-8, or null
//!
//! `before` and `after` are stored as canonical JSON: no white space, the keys of an object sorted
//! by their UTF-8 bytes, characters escaped only where JSON demands it. The hash is over the
//! stored text, so checking it needs no JSON. In Python, for a row as SQLite stores it:
//!
//! ```python
//! import hashlib
//! def field(x):
//!     x = str(x) if isinstance(x, int) else x
//!     x = x.encode() if isinstance(x, str) else x
//!     return b"\xff" * 8 if x is None else len(x).to_bytes(8, "big") + x
//! def row_hash(prev, chain, n, at, actor, via, action, entity, record, plan, before, after):
//!     row = ["aunar history 1", chain, n, at, actor, via, action, entity, record, plan, before, after]
//!     return hashlib.sha256(prev + b"".join(map(field, row))).digest()
//! ```

mod entry;
mod reading;

pub use entry::{Entry, Reached, Recorded};

use aunar_domain::canonical::canonical_json;
use chrono::{DateTime, SubsecRound, Utc};
use uuid::Uuid;

use crate::error::DbError;
use crate::row::Row;
use crate::row_hash::{Hash, Hashed, START, row_hash};
use crate::sql;
use crate::sql::Query;
use crate::tx::Tx;
use crate::value::Value;

impl Tx {
    /// Writes deeds down in one chain, in their order, as of the moment `at`.
    ///
    /// The chain is held from here to the end of the transaction, so that its writers take turns:
    /// record late in a transaction, and a transaction that writes in several chains takes them in
    /// the order of their ids, or two of them may block each other and one gets
    /// [`DbError::Busy`].
    pub async fn record(
        &mut self,
        chain: Uuid,
        at: DateTime<Utc>,
        entries: Vec<Entry>,
    ) -> Result<(), DbError> {
        self.reach(chain, at, entries).await.map(drop)
    }

    /// The same; says where the chain has come to, unless there was nothing to write down.
    pub async fn reach(
        &mut self,
        chain: Uuid,
        at: DateTime<Utc>,
        entries: Vec<Entry>,
    ) -> Result<Option<Reached>, DbError> {
        if entries.is_empty() {
            return Ok(None);
        }
        let at = at.trunc_subsecs(6);
        let (mut n, mut prev) = self.hold_or_begin(chain).await?;
        let from = prev;
        let mut rows = Vec::with_capacity(entries.len());
        for entry in entries {
            n += 1;
            let via = crate::act::door(entry.via);
            let before = entry.before.as_ref().map(canonical_json);
            let after = entry.after.as_ref().map(canonical_json);
            let hash = row_hash(
                &prev,
                &Hashed {
                    chain,
                    n,
                    at,
                    actor: &entry.actor,
                    via,
                    action: entry.action,
                    entity: entry.entity,
                    record: entry.record,
                    plan: entry.plan,
                    before: before.as_deref(),
                    after: after.as_deref(),
                },
            );
            rows.push(vec![
                Value::from(chain),
                Value::from(n),
                Value::from(at),
                Value::from(entry.actor),
                Value::from(via),
                Value::from(entry.action),
                Value::from(entry.entity),
                Value::from(entry.record),
                Value::from(entry.plan),
                Value::from(before),
                Value::from(after),
                Value::from(prev.as_slice()),
                Value::from(hash.as_slice()),
            ]);
            prev = hash;
        }
        self.write_down(chain, rows).await?;
        let head = sql!("update chain set n = $2, hash = $3 where id = $1");
        self.later(chain, head.bind(chain).bind(n).bind(prev.as_slice())).await?;
        self.head = Some((chain, n, prev));
        Ok(Some(Reached { chain, from, n, hash: prev }))
    }

    /// Writes rows of a chain. One, which most deeds are, goes along with what else its transaction writes.
    async fn write_down(&mut self, chain: Uuid, mut rows: Vec<Vec<Value>>) -> Result<(), DbError> {
        if rows.len() == 1
            && let Some(values) = rows.pop()
        {
            let text = sql!(
                "insert into history (chain, n, at, actor, via, action, entity, record, plan, before, after, prev, hash)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
            );
            let query = values.into_iter().fold(text.into(), Query::bind);
            return self.later(chain, query).await;
        }
        let head = sql!(
            "insert into history (chain, n, at, actor, via, action, entity, record, plan, before, after, prev, hash)"
        );
        self.insert_many(head, rows).await.map(drop)
    }

    /// The number of a chain's last row, held until the transaction ends: nobody else writes to it. Nothing where
    /// the chain has not begun.
    pub async fn hold(&mut self, chain: Uuid) -> Result<Option<i64>, DbError> {
        Ok(self.hold_head(chain).await?.map(|(n, _)| n))
    }

    /// The same, with the hash of that row.
    pub async fn hold_head(&mut self, chain: Uuid) -> Result<Option<(i64, [u8; 32])>, DbError> {
        // What is held stays as it is but for what this transaction writes down itself.
        if let Some((held, n, hash)) = self.head
            && held == chain
        {
            return Ok(Some((n, hash)));
        }
        // Writing the number back to itself is the lock that both engines know.
        let hold = sql!("update chain set n = n where id = $1 returning n, hash");
        let Some(row) = self.fetch_optional(hold.bind(chain)).await? else { return Ok(None) };
        let (n, hash) = (row.get(0)?, hash_at(&row, 1)?);
        self.head = Some((chain, n, hash));
        Ok(Some((n, hash)))
    }

    /// The head of a chain, held until the end of the transaction; made if it is missing.
    async fn hold_or_begin(&mut self, chain: Uuid) -> Result<(i64, Hash), DbError> {
        if let Some(head) = self.hold_head(chain).await? {
            return Ok(head);
        }
        // Two may come here at once: the second waits for the first and then does nothing.
        self.execute(
            sql!("insert into chain (id, n, hash) values ($1, 0, $2) on conflict (id) do nothing")
                .bind(chain)
                .bind(START.as_slice()),
        )
        .await?;
        self.hold_head(chain).await?.ok_or(DbError::Gone)
    }
}

pub(crate) fn hash_at(row: &Row, column: usize) -> Result<Hash, DbError> {
    row.get::<Vec<u8>>(column)?.try_into().map_err(|_| DbError::Column {
        column: column.to_string(),
        why: "does not hold 32 bytes".to_owned(),
    })
}
