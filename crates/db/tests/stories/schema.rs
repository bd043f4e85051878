//! Opening, bringing up the schema, closing.

use aunar_db::testing::{TestDb, for_each_empty_engine, for_each_engine};
use aunar_db::{Db, DbError, Value, statements};
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

/// Somebody's own table stands in the way of the last migration: those before it are not kept either.
#[tokio::test]
async fn a_schema_that_cannot_be_brought_up_is_left_as_it_was() {
    let mut all = vec![TestDb::sqlite_empty().await];
    all.extend(TestDb::postgres_empty().await);
    for db in all {
        db.meddle("create table backup_turn (theirs text)").await.unwrap();
        let error = db.migrate().await.unwrap_err();
        assert!(error.to_string().contains("backup_turn"), "{error}");
        assert_eq!(db.schema().await.unwrap(), [0; 0], "no migration is kept");
        assert_eq!(db.tables().await.unwrap(), ["backup_turn"], "and no table");
        // Out of the way, and all is well; nothing holds a lock.
        db.meddle("drop table backup_turn").await.unwrap();
        assert!(db.migrate().await.unwrap() > 30);
        assert_eq!(db.pending().await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_database_is_filled_whole_or_not_at_all() {
    let mut all = vec![TestDb::sqlite_empty().await];
    all.extend(TestDb::postgres_empty().await);
    for test in all {
        let columns = ["code", "id", "position", "source"].map(str::to_owned);
        let row = |code: &str, id: u8| {
            vec![code.into(), vec![id; 16].into(), Value::Int(1), "illustrative".into()]
        };
        let load = async |schema: &[i64]| Db::open(test.url()).await.unwrap().load(schema).await;
        // Dropped, it leaves nothing; nor does it when a row is refused, or one points nowhere.
        drop(load(&[1, 2]).await.unwrap());
        let mut loading = load(&[1, 2]).await.unwrap();
        let names: Vec<&str> = loading.tables().iter().map(|t| t.name.as_str()).collect();
        assert!(names.contains(&"framework") && !names.contains(&"person"), "{names:?}");
        let twice = vec![row("a", 1), row("a", 2)];
        assert!(matches!(
            loading.insert("framework", &columns, twice).await.unwrap_err(),
            DbError::Unique { .. }
        ));
        drop(loading);
        let mut loading = load(&[1, 2]).await.unwrap();
        let (entry, of) = (["code", "framework", "id", "position"].map(str::to_owned), "nowhere");
        let loose = vec!["1".into(), of.into(), vec![3_u8; 16].into(), Value::Int(1)];
        loading.insert("framework_entry", &entry, vec![loose]).await.unwrap();
        assert!(matches!(loading.finish().await.unwrap_err(), DbError::ForeignKey { .. }));
        let wrong = vec![vec!["a".into(), "no uuid".into(), Value::Int(1), "x".into()]];
        let mut loading = load(&[1, 2]).await.unwrap();
        loading.insert("framework", &columns, wrong).await.unwrap_err();
        drop(loading);
        assert!(
            load(&[1, 9000])
                .await
                .is_err_and(|e| matches!(e, DbError::NewerDatabase { database: 9000, .. }))
        );
        assert!(test.is_empty().await.unwrap());
        // At an old schema first, and then at this one.
        let mut loading = load(&[1, 2]).await.unwrap();
        loading.insert("framework", &columns, vec![row("a", 1)]).await.unwrap();
        assert!(loading.finish().await.unwrap() > 30);
        assert_eq!(test.pending().await.unwrap(), 0);
        assert!(matches!(load(&[1, 2]).await.err(), Some(DbError::NotEmpty)));
        let links = test
            .meddle(
                "insert into framework_entry (framework, code, id, position)
            select 'nowhere', 'x', id, 1 from framework",
            )
            .await;
        assert!(matches!(links.unwrap_err(), DbError::ForeignKey { .. }), "links hold again");
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
