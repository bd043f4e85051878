//! Opening, bringing up the schema, closing.

use aunar_db::testing::{TestDb, for_each_empty_engine, for_each_engine};
use aunar_db::{Db, DbError, statements};
use serde_json::json;

use crate::{NETWORK, entry, record};

#[tokio::test]
async fn the_schema_is_brought_up_once() {
    for_each_empty_engine(async |db| {
        let pending = db.pending().await.unwrap();
        assert!(pending > 0);
        assert_eq!(db.migrate().await.unwrap(), pending);
        assert_eq!(db.pending().await.unwrap(), 0);
        assert_eq!(db.migrate().await.unwrap(), 0);
        db.ping().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_refused() {
    for db in TestDb::each().await {
        db.meddle(
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
             select 9000, 'from the future', success, checksum, 0
             from _sqlx_migrations where version = 1",
        )
        .await
        .unwrap();
        for refused in [db.migrate().await, db.pending().await] {
            assert!(matches!(
                refused.unwrap_err(),
                DbError::NewerDatabase { database: 9000, program } if program > 0
            ));
        }
    }
}

#[tokio::test]
async fn a_useless_address_is_explained() {
    for (address, word) in [
        ("sqlite::memory:", "memory"),
        ("sqlite://:memory:", "memory"),
        ("sqlite://", "path"),
        ("mysql://somewhere", "must begin"),
        ("postgres://user:secret@host:notaport/x", "valid"),
    ] {
        let error = Db::open(address).await.unwrap_err();
        assert!(matches!(error, DbError::Url { .. }), "{error:?}");
        assert!(error.to_string().contains(word), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}

#[tokio::test]
async fn a_closed_sqlite_database_is_one_file() {
    let db = TestDb::sqlite().await;
    record(&db, NETWORK, vec![entry(json!(1))]).await.unwrap();
    let path = db.url().strip_prefix("sqlite://").unwrap().to_owned();
    assert!(std::path::Path::new(&format!("{path}-wal")).exists());
    db.close().await;
    assert!(!std::path::Path::new(&format!("{path}-wal")).exists());
    let again = Db::open(db.url()).await.unwrap();
    assert_eq!(again.chain_head(NETWORK).await.unwrap(), 1);
}

#[tokio::test]
async fn every_statement_of_the_crate_prepares_on_both_engines() {
    for_each_engine(async |db| {
        let mut checked = 0;
        for (file, line, text) in statements() {
            if file.contains("/src/") {
                db.prepare_check(text)
                    .await
                    .unwrap_or_else(|error| panic!("{file}:{line}: {error}"));
                checked += 1;
            }
        }
        assert!(checked >= 10, "the statements of the crate are registered: {checked}");
        db.prepare_check("select no_such_column from history").await.unwrap_err();
        db.prepare_check("insert into history (chain, no_such_column)").await.unwrap_err();
    })
    .await;
}
