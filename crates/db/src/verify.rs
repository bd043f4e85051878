//! Checking the history: every hash of every chain computed anew. Must never hold more than a page
//! of rows, never mend anything, and never be fooled by rows that come in while it looks.

mod verdict;

pub use verdict::{Failure, Verdict, Why};

use uuid::Uuid;

use crate::db::Db;
use crate::error::DbError;
use crate::history::hash_at;
use crate::row::Row;
use crate::row_hash::{Hash, Hashed, START, row_hash};
use crate::sql;

/// Rows looked at in one go.
const PAGE: i64 = 500;

impl Db {
    /// Checks every chain. `progress` gets the rows done and the rows there were at the start. An
    /// error means that the check could not be made; what is wrong is in the verdict.
    pub async fn verify(&self, mut progress: impl FnMut(u64, u64)) -> Result<Verdict, DbError> {
        let total: i64 = self
            .fetch_one(sql!("select coalesce(cast(sum(n) as bigint), 0) from chain"))
            .await?
            .get(0)?;
        let total = u64::try_from(total).unwrap_or(0);
        let mut verdict = Verdict { chains: 0, rows: 0, failure: None };
        progress(0, total);
        let mut from = Some(Uuid::nil());
        while let Some(start) = from
            && let Some(chain) = self.next_chain(start).await?
        {
            verdict.chains += 1;
            verdict.failure =
                self.verify_chain(chain, &mut verdict.rows, |rows| progress(rows, total)).await?;
            if verdict.failure.is_some() {
                break;
            }
            from = chain.as_u128().checked_add(1).map(Uuid::from_u128);
        }
        Ok(verdict)
    }

    /// The first chain from `start` on that has a head or rows.
    async fn next_chain(&self, start: Uuid) -> Result<Option<Uuid>, DbError> {
        let head = self
            .fetch_optional(
                sql!("select id from chain where id >= $1 order by id limit 1").bind(start),
            )
            .await?;
        let rows = self
            .fetch_optional(
                sql!("select chain from history where chain >= $1 order by chain limit 1")
                    .bind(start),
            )
            .await?;
        let head: Option<Uuid> = head.map(|row| row.get(0)).transpose()?;
        let rows: Option<Uuid> = rows.map(|row| row.get(0)).transpose()?;
        Ok(head.into_iter().chain(rows).min())
    }

    async fn verify_chain(
        &self,
        chain: Uuid,
        good: &mut u64,
        mut progress: impl FnMut(u64),
    ) -> Result<Option<Failure>, DbError> {
        let failed = |n, why| Ok(Some(Failure { chain, n, why }));
        // One statement sees one moment: the head and the last row belong together even while
        // others write. What they add later lies beyond this head and is left alone.
        let Some(head) = self
            .fetch_optional(
                sql!(
                    "select n, hash, (select max(h.n) from history h where h.chain = chain.id) as last
                     from chain where id = $1"
                )
                .bind(chain),
            )
            .await?
        else {
            return failed(1, Why::NoHead);
        };
        let head_n: i64 = head.get(0)?;
        let head_hash = match hash_at(&head, 1) {
            Ok(hash) => hash,
            Err(error) => return failed(head_n, Why::Unreadable(error.to_string())),
        };
        let last: Option<i64> = head.get(2)?;

        let mut n = 0;
        let mut prev = START;
        // Below 1 too: a row numbered 0 would be one that was put in.
        let mut after = i64::MIN;
        while n < head_n {
            let page = self
                .fetch_all(
                    sql!(
                        "select n, at, actor, via, action, entity, record, plan, before, after, prev, hash
                         from history where chain = $1 and n > $2 and n <= $3 order by n limit $4"
                    )
                    .bind(chain)
                    .bind(after)
                    .bind(head_n)
                    .bind(PAGE),
                )
                .await?;
            if page.is_empty() {
                return failed(n + 1, Why::Missing);
            }
            for row in &page {
                let found: i64 = row.get(0)?;
                if found <= n {
                    return failed(found, Why::Extra);
                }
                if found > n + 1 {
                    return failed(n + 1, Why::Missing);
                }
                n = found;
                match check_row(chain, n, &prev, row) {
                    Ok(hash) => prev = hash,
                    Err(why) => return failed(n, why),
                }
                *good += 1;
            }
            after = n;
            progress(*good);
        }
        if prev != head_hash {
            return failed(head_n, Why::Head);
        }
        match last {
            Some(last) if last != head_n => failed(head_n + 1, Why::Head),
            _ => Ok(None),
        }
    }
}

/// The hash of a row that is as it was written.
fn check_row(chain: Uuid, n: i64, prev: &Hash, row: &Row) -> Result<Hash, Why> {
    let unreadable = |error: DbError| Why::Unreadable(error.to_string());
    let text = |column: usize| row.get::<String>(column).map_err(unreadable);
    let (actor, via, action, entity) = (text(2)?, text(3)?, text(4)?, text(5)?);
    let json = |column: usize| row.get::<Option<String>>(column).map_err(unreadable);
    let (before, after) = (json(8)?, json(9)?);
    let hash = row_hash(
        prev,
        &Hashed {
            chain,
            n,
            at: row.get(1).map_err(unreadable)?,
            actor: &actor,
            via: &via,
            action: &action,
            entity: &entity,
            record: row.get(6).map_err(unreadable)?,
            plan: row.get(7).map_err(unreadable)?,
            before: before.as_deref(),
            after: after.as_deref(),
        },
    );
    if hash_at(row, 10).map_err(unreadable)? != *prev {
        Err(Why::Misplaced)
    } else if hash_at(row, 11).map_err(unreadable)? != hash {
        Err(Why::Changed)
    } else {
        Ok(hash)
    }
}
