//! What is written together lasts together, or not at all.

use std::time::{Duration, Instant};

use aunar_db::testing::{TestDb, for_each_engine};
use aunar_db::{DbError, Value, sql};
use serde_json::json;

use crate::{NETWORK, entry, moment, probe, probe_row};

#[tokio::test]
async fn a_broken_rule_is_named_alike() {
    for db in TestDb::each().await {
        probe(&db).await;
        let put = sql!("insert into probe (id, text, yes, real) values ($1, $2, $3, $4)");
        let fill = |id: i64, text: &str| put.bind(id).bind(text).bind(true).bind(id as f64);
        let mut tx = db.begin().await.unwrap();
        tx.execute(fill(1, "one")).await.unwrap();
        tx.execute(put.bind(9).bind("nine").bind(true).bind(2e9)).await.unwrap();
        tx.commit().await.unwrap();

        let unique = |error: DbError| match error {
            DbError::Unique { what } => what,
            other => panic!("{other:?}"),
        };
        let mut tx = db.begin().await.unwrap();
        assert_eq!(unique(tx.execute(fill(1, "1")).await.unwrap_err()), "probe.id");
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        assert_eq!(unique(tx.execute(fill(2, "one")).await.unwrap_err()), "probe.text");
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        let twice = put.bind(10).bind("ten").bind(true).bind(2e9);
        assert_eq!(unique(tx.execute(twice).await.unwrap_err()), "probe.yes, probe.real");
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        let orphan = sql!("insert into probe (id, parent) values ($1, $2)");
        assert!(matches!(
            tx.execute(orphan.bind(5).bind(5)).await.unwrap_err(),
            DbError::ForeignKey { .. }
        ));
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        assert!(matches!(
            tx.execute(fill(1_000_000, "big")).await.unwrap_err(),
            DbError::Check { what } if what == "probe_small"
        ));
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        let nobody = sql!(
            "insert into history (chain, n, at, actor, via, action, entity, record, prev, hash)
             values ($1, 1, $2, $3, '', '', '', $1, $4, $4)"
        );
        assert!(matches!(
            tx.execute(nobody.bind(NETWORK).bind(moment()).bind(None::<String>).bind(vec![0_u8; 32]))
                .await
                .unwrap_err(),
            DbError::NotNull { what } if what == "history.actor"
        ));
        drop(tx);
        assert!(matches!(
            db.fetch_one(sql!("select id from probe where id = 77")).await,
            Err(DbError::Gone)
        ));
    }
}

#[tokio::test]
async fn a_dropped_transaction_leaves_nothing() {
    for_each_engine(async |db| {
        let mut tx = db.begin().await.unwrap();
        tx.record(NETWORK, moment(), vec![entry(json!(1))]).await.unwrap();
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        tx.record(NETWORK, moment(), vec![entry(json!(1))]).await.unwrap();
        tx.rollback().await.unwrap();
        assert_eq!(db.chain_head(NETWORK).await.unwrap(), 0);
        assert!(db.history(NETWORK, None, None, 10).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_transaction_with_a_failed_statement_cannot_be_committed() {
    for db in TestDb::each().await {
        probe(&db).await;
        let put = sql!("insert into probe (id) values ($1)");
        let mut tx = db.begin().await.unwrap();
        tx.execute(put.bind(1)).await.unwrap();
        tx.execute(put.bind(1)).await.unwrap_err();
        assert!(matches!(tx.execute(put.bind(2)).await, Err(DbError::Spoiled)));
        assert!(matches!(tx.commit().await, Err(DbError::Spoiled)));
        let count = db.fetch_one(sql!("select count(*) from probe")).await.unwrap();
        assert_eq!(count.get::<i64>(0).unwrap(), 0);
    }
}

#[tokio::test]
async fn a_statement_cut_off_half_way_spoils_its_transaction() {
    for db in TestDb::each().await {
        probe(&db).await;
        let mut tx = db.begin().await.unwrap();
        let rows = (0..5_000).map(probe_row).collect();
        let head = sql!("insert into probe (id, yes, real, text, bytes, uuid, day, at)");
        let cut = tokio::time::timeout(Duration::from_micros(1), tx.insert_many(head, rows)).await;
        assert!(cut.is_err(), "five thousand rows take longer than a microsecond");
        assert!(matches!(tx.commit().await, Err(DbError::Spoiled)));
        let count = db.fetch_one(sql!("select count(*) from probe")).await.unwrap();
        assert_eq!(count.get::<i64>(0).unwrap(), 0);
    }
}

/// SQLite has one writer, for whom all others wait in any case.
#[tokio::test]
async fn whoever_waits_for_a_network_leaves_the_connections_to_the_others() {
    let Some(db) = TestDb::postgres().await else {
        return;
    };
    let first = db.begin_in(NETWORK).await.unwrap();
    let waiting: Vec<_> = (0..30)
        .map(|n| {
            let db = (*db).clone();
            tokio::spawn(async move {
                let mut tx = db.begin_in(NETWORK).await?;
                tx.record(NETWORK, moment(), vec![entry(json!(n))]).await?;
                tx.commit().await
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let [_, (name, open, idle, most)] = db.workload().connections;
    assert_eq!((name, usize::try_from(open).unwrap() - idle), ("write", 1), "of {most}");
    // Whoever writes elsewhere does not wait.
    let other = uuid::Uuid::from_u128(9);
    let mut tx = db.begin_in(other).await.unwrap();
    tx.record(other, moment(), vec![entry(json!("elsewhere"))]).await.unwrap();
    tx.commit().await.unwrap();
    assert!(waiting.iter().all(|task| !task.is_finished()));
    // A turn is given back with its transaction, however that ends.
    drop(first);
    for task in waiting {
        task.await.unwrap().unwrap();
    }
    assert_eq!(db.chain_head(NETWORK).await.unwrap(), 30);
}

/// SQLite has one writer, so only PostgreSQL can come to this.
#[tokio::test]
async fn of_two_transactions_that_block_each_other_one_is_told_busy() {
    let Some(db) = TestDb::postgres().await else {
        return;
    };
    let other = uuid::Uuid::from_u128(8);
    let mut one = db.begin().await.unwrap();
    let mut two = db.begin().await.unwrap();
    let deed = || vec![entry(json!(1))];
    one.record(NETWORK, moment(), deed()).await.unwrap();
    two.record(other, moment(), deed()).await.unwrap();
    let ends = tokio::join!(
        async {
            let end = one.record(other, moment(), deed()).await;
            drop(one);
            end
        },
        async {
            let end = two.record(NETWORK, moment(), deed()).await;
            drop(two);
            end
        },
    );
    assert!(
        matches!(ends, (Err(DbError::Busy), Ok(())) | (Ok(()), Err(DbError::Busy))),
        "{ends:?}"
    );
}

#[tokio::test]
async fn what_is_read_still_is_of_one_moment() {
    for db in TestDb::each().await {
        probe(&db).await;
        let put = sql!("insert into probe (id, text, yes, real) values ($1, $2, $3, $4)");
        let ids = sql!("select id from probe order by id");
        let write = async |by: &aunar_db::Db, id: i64| {
            let mut tx = by.begin().await.unwrap();
            let text = format!("row {id}");
            tx.execute(put.bind(id).bind(text).bind(true).bind(id as f64)).await.unwrap();
            tx.commit().await.unwrap();
        };
        let read = async |by: &aunar_db::Db| by.fetch_all(ids).await.unwrap().len();
        write(&db, 1).await;
        let still = db.still().await.unwrap();
        // PostgreSQL's moment is that of the first question.
        assert_eq!(read(&still).await, 1);
        write(&db, 2).await;
        // Writing by it is as by any, and is seen by others.
        write(&still, 3).await;
        assert_eq!((read(&still).await, read(&db).await), (1, 3));
        // All of what it is asked at once is of then, and so is what a copy of it is asked.
        let again = still.still().await.unwrap();
        let mut one_by_one = 0;
        let each = again.each(ids, |_| {
            one_by_one += 1;
            Ok(())
        });
        let (rows, row, each) = tokio::join!(read(&still), still.fetch_optional(ids), each);
        assert!(row.unwrap().is_some() && each.is_ok());
        assert_eq!((rows, one_by_one), (1, 1));
        drop((still, again));
        assert_eq!(read(&db.still().await.unwrap()).await, 3);
    }
}

#[tokio::test]
async fn readers_cannot_write() {
    for db in TestDb::each().await {
        probe(&db).await;
        db.fetch_all(sql!("insert into probe (id) values (1) returning id")).await.unwrap_err();
        let count = db.fetch_one(sql!("select count(*) from probe")).await.unwrap();
        assert_eq!(count.get::<i64>(0).unwrap(), 0);
    }
}

#[tokio::test]
async fn many_rows_go_in_at_once() {
    for db in TestDb::each().await {
        probe(&db).await;
        let head = sql!("insert into probe (id, yes, real, text, bytes, uuid, day, at)");
        let mut tx = db.begin().await.unwrap();
        let started = Instant::now();
        // Not a round number: every size of chunk has its turn.
        let count = tx.insert_many(head, (0..50_023).map(probe_row).collect()).await.unwrap();
        tx.commit().await.unwrap();
        eprintln!("{:?}: 50 023 rows in {:?}", db.engine(), started.elapsed());
        assert_eq!(count, 50_023);
        let row = db
            .fetch_one(sql!("select count(*), cast(sum(id) as bigint) from probe"))
            .await
            .unwrap();
        assert_eq!(row.get::<i64>(0).unwrap(), 50_023);
        assert_eq!(row.get::<i64>(1).unwrap(), (0..50_023).sum::<i64>());

        let mut tx = db.begin().await.unwrap();
        assert_eq!(tx.insert_many(head, Vec::new()).await.unwrap(), 0);
        let mut short = probe_row(60_000);
        short.pop();
        let mut other = probe_row(60_001);
        other[2] = Value::Int(7);
        for rows in [vec![short], vec![probe_row(60_000), other]] {
            assert!(matches!(tx.insert_many(head, rows).await, Err(DbError::Rows { .. })));
        }
        let whole = sql!("insert into parent (id) values (1)");
        assert!(matches!(
            tx.insert_many(whole, vec![vec![1.into()]]).await,
            Err(DbError::Rows { .. })
        ));
        tx.commit().await.expect("rows refused beforehand spoil nothing");
    }
}

/// What nobody waits for an answer from is there for the next statement, in its order where it is of one row, and at
/// the latest with the end; what it breaks is found by then.
#[tokio::test]
async fn what_is_written_later_is_written_before_the_end() {
    let text = sql!("select text from probe where id = $1");
    let put = sql!("insert into probe (id, text) values ($1, $2)");
    let change = sql!("update probe set text = $2 where id = $1");
    let aside = sql!("insert into parent (id) values ($1)");
    for db in TestDb::each().await {
        probe(&db).await;
        let mut tx = db.begin().await.unwrap();
        tx.later(1, put.bind(1).bind("one")).await.unwrap();
        tx.later(2, put.bind(2).bind("two")).await.unwrap();
        // Whoever reads in the transaction finds it.
        let row = tx.fetch_one(text.bind(1)).await.unwrap();
        assert_eq!(row.get::<String>(0).unwrap(), "one");
        // The same statement for the same row waits for the one before, others go along with it.
        tx.later_one(1, change.bind(1).bind("first")).await.unwrap();
        tx.later_one(1, change.bind(1).bind("last")).await.unwrap();
        tx.later(7, aside.bind(7)).await.unwrap();
        tx.record(NETWORK, moment(), vec![entry(json!(1))]).await.unwrap();
        tx.record(NETWORK, moment(), vec![entry(json!(2))]).await.unwrap();
        tx.commit().await.unwrap();
        let row = db.fetch_one(text.bind(1)).await.unwrap();
        assert_eq!(row.get::<String>(0).unwrap(), "last");
        let parents = db.fetch_one(sql!("select count(*) from parent")).await.unwrap();
        assert_eq!(parents.get::<i64>(0).unwrap(), 1);
        assert_eq!(db.chain_head(NETWORK).await.unwrap(), 2);
        assert!(db.verify(|_, _| {}).await.unwrap().failure.is_none());

        // A row that is not there, or a broken rule, leaves nothing of the rest.
        let lost = async |query: aunar_db::Query| {
            let mut tx = db.begin().await.unwrap();
            let given = async {
                tx.later(8, aside.bind(8)).await?;
                tx.later_one(3, query).await?;
                tx.commit().await
            };
            let error = given.await.unwrap_err();
            let parents = db.fetch_one(sql!("select count(*) from parent")).await.unwrap();
            assert_eq!(parents.get::<i64>(0).unwrap(), 1);
            error
        };
        assert!(matches!(lost(change.bind(3).bind("nobody")).await, DbError::Gone));
        let twice = lost(put.bind(2).bind("again")).await;
        assert!(matches!(twice, DbError::Unique { .. }), "{twice:?}");
    }
}
