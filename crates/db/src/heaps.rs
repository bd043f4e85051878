//! Rows taken in heaps. SQLite's rows come from a thread of their own, and where reader and taker are about as fast,
//! each row wakes one of the two: reading a plan of a million activities that was a third of the time.

use futures_util::{FutureExt, Stream, TryStreamExt};
use std::time::Duration;
use tokio::time::sleep;

/// How many rows the reader may be ahead.
pub(crate) const AHEAD: usize = 2000;
/// The most that are taken at once: with half of the room free, the reader does not stop at each row.
const MOST: usize = AHEAD / 2;
/// After how many rows the reader is left to get ahead where nothing is ready: what is short is not kept waiting.
const MANY: usize = 1000;
/// For how long it is left.
const LEAD: Duration = Duration::from_millis(1);

/// The rows of a query that are still to come.
pub(crate) struct Heaps<S> {
    rows: S,
    taken: usize,
    ended: bool,
}

impl<S, R> Heaps<S>
where
    S: Stream<Item = Result<R, sqlx::Error>> + Unpin,
{
    pub(crate) fn of(rows: S) -> Self {
        Self { rows, taken: 0, ended: false }
    }

    /// The next rows in their order; none after the last.
    pub(crate) async fn next(&mut self) -> Result<Vec<R>, sqlx::Error> {
        let mut heap = Vec::new();
        loop {
            self.take_ready(&mut heap)?;
            if self.ended || !heap.is_empty() {
                break;
            }
            if self.taken >= MANY {
                sleep(LEAD).await;
            } else {
                let row = self.rows.try_next().await?;
                self.put(&mut heap, row);
            }
        }
        self.taken += heap.len();
        Ok(heap)
    }

    /// Takes what is ready.
    fn take_ready(&mut self, heap: &mut Vec<R>) -> Result<(), sqlx::Error> {
        while !self.ended && heap.len() < MOST {
            let Some(row) = self.rows.try_next().now_or_never() else { break };
            self.put(heap, row?);
        }
        Ok(())
    }

    fn put(&mut self, heap: &mut Vec<R>, row: Option<R>) {
        self.ended = row.is_none();
        heap.extend(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::stream;

    /// Rows of which some are ready and others come later.
    async fn taken(rows: usize, at_once: usize) -> Vec<usize> {
        let coming = stream::unfold(0, move |n| async move {
            if n % at_once == 0 {
                tokio::task::yield_now().await;
            }
            (n < rows).then_some((Ok(n), n + 1))
        });
        let (mut heaps, mut all) = (Heaps::of(Box::pin(coming)), Vec::new());
        loop {
            let heap = heaps.next().await.expect("rows");
            if heap.is_empty() {
                break all;
            }
            assert!(heap.len() <= MOST);
            all.extend(heap);
        }
    }

    #[tokio::test]
    async fn every_row_comes_once_and_in_order() {
        for (rows, at_once) in
            [(0, 1), (1, 1), (MANY + 9, 1), (AHEAD, 7), (MOST, MOST + 1), (5 * AHEAD, MOST + 1)]
        {
            assert_eq!(taken(rows, at_once).await, (0..rows).collect::<Vec<_>>());
        }
    }

    #[tokio::test]
    async fn what_fails_after_some_rows_is_said() {
        let coming = stream::iter([Ok(1), Err(sqlx::Error::PoolClosed), Ok(2)]);
        let mut heaps = Heaps::of(coming);
        assert!(heaps.next().await.is_err());
    }
}
