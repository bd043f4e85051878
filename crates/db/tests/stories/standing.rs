//! A database that fails is said to, and works again once it does.

use aunar_db::testing::TestDb;
use aunar_db::{DbError, Trouble, sql};
use std::time::{Duration, Instant};

#[tokio::test]
async fn a_full_disk_is_said_to_be_one_and_leaves_a_writer_that_works() {
    let db = TestDb::sqlite().await;
    assert_eq!(db.trouble(), None);
    // On the one connection that writes, no page more than there are.
    db.meddle("pragma max_page_count = 1").await.expect("is set");
    let write = sql!("insert into trial (filler) values ($1)");
    let mut tx = db.begin().await.expect("begins");
    let refused = tx.execute(write.bind(vec![7_u8; 1 << 20])).await;
    assert!(matches!(refused, Err(DbError::ReadOnly { .. })), "{refused:?}");
    assert!(matches!(tx.commit().await, Err(DbError::Spoiled)), "it takes nothing more");
    assert_eq!(db.trouble().map(|(trouble, _)| trouble), Some(Trouble::ReadOnly));
    // SQLite took the transaction back by itself; what comes next has a connection that knows so.
    let mut tx = db.begin().await.expect("begins again");
    tx.execute(write.bind(vec![7_u8; 1 << 20])).await.expect("has room");
    tx.commit().await.expect("commits");
    let begun = Instant::now();
    while db.trouble().is_some() {
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", db.trouble());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_server_that_takes_nothing_is_told_from_one_that_is_away() {
    let Some(db) = TestDb::postgres().await else { return };
    let name = sql!("select current_database()");
    let name: String = db.fetch_one(name).await.expect("reads").get(0).expect("a name");
    let set = |to: &str| format!("alter database {name} set default_transaction_read_only = {to}");
    db.meddle(&set("on")).await.expect("is set");
    let other = aunar_db::Db::open(db.url()).await.expect("opens");
    let mut tx = other.begin().await.expect("begins");
    let refused = tx.execute(sql!("update chain set n = n where n < $1").bind(0_i64)).await;
    assert!(matches!(refused, Err(DbError::ReadOnly { .. })), "{refused:?}");
    drop(tx);
    assert_eq!(other.trouble().map(|(trouble, _)| trouble), Some(Trouble::ReadOnly));
    other.ping().await.expect("it is read from");
    other.close().await;
    // The connections it had are cut: what comes next finds new ones.
    db.meddle(&set("off")).await.expect("is set");
    let cut = "select pg_terminate_backend(pid) from pg_stat_activity
               where datname = current_database() and pid <> pg_backend_pid()";
    db.meddle(cut).await.expect("cuts");
    db.ping().await.expect("answers");
    let tx = db.begin().await.expect("begins");
    tx.commit().await.expect("commits");
}
