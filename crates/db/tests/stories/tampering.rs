//! What was written down does not change unseen.

use aunar_db::testing::TestDb;
use aunar_db::{DbError, Engine, Failure, Why};
use serde_json::json;

use crate::{NETWORK, entry, record};

#[tokio::test]
async fn triggers_refuse_tampering() {
    for db in TestDb::each().await {
        record(&db, NETWORK, vec![entry(json!(1)), entry(json!(2))]).await.unwrap();
        let mut tries = vec![
            "update history set actor = 'someone else'",
            "update history set after = after",
            "delete from history where n = 2",
            "update chain set n = 1",
            "update chain set hash = prev from (select prev from history where n = 1) h",
            "delete from chain",
        ];
        tries.extend(match db.engine() {
            Engine::Sqlite => [
                "insert or replace into history
                 select chain, n, at, 'someone else', via, action, entity, record, plan, before,
                        after, prev, hash from history",
                "insert or replace into chain select id, 1, hash from chain",
            ],
            Engine::Postgres => ["truncate history", "truncate chain"],
        });
        for sql in tries {
            let refused = db.meddle(sql).await;
            assert!(
                matches!(refused, Err(DbError::Refused { ref message }) if message.contains("history")),
                "{sql}: {refused:?}"
            );
        }
        assert_eq!(db.verify(|_, _| ()).await.unwrap().failure, None);
    }
}

#[tokio::test]
async fn whatever_is_done_to_the_rows_by_hand_is_named() {
    struct Deed {
        sql: &'static str,
        n: i64,
        why: Why,
    }
    let deeds = [
        Deed { sql: "update history set actor = 'someone else' where n = 600", n: 600, why: Why::Changed },
        Deed { sql: "update history set after = null where n = 600", n: 600, why: Why::Changed },
        Deed { sql: "update history set plan = null where n = 600", n: 600, why: Why::Changed },
        Deed { sql: "update history set hash = prev where n = 600", n: 600, why: Why::Changed },
        Deed { sql: "update history set prev = hash where n = 600", n: 600, why: Why::Misplaced },
        Deed { sql: "delete from history where n = 600", n: 600, why: Why::Missing },
        Deed { sql: "delete from history where n = 1", n: 1, why: Why::Missing },
        Deed { sql: "delete from history where n > 1100", n: 1101, why: Why::Missing },
        Deed { sql: "delete from history", n: 1, why: Why::Missing },
        Deed {
            sql: "delete from history where n = 600; update history set n = 600 where n = 601",
            n: 600,
            why: Why::Misplaced,
        },
        Deed {
            sql: "update history set n = 2000 where n = 600; update history set n = 600 where n = 601;
                  update history set n = 601 where n = 2000",
            n: 600,
            why: Why::Misplaced,
        },
        Deed {
            sql: "insert into history select chain, n + 1, at, actor, via, action, entity, record,
                  plan, before, after, hash, hash from history where n = 1200",
            n: 1201,
            why: Why::Head,
        },
        Deed { sql: "update chain set n = 1199", n: 1199, why: Why::Head },
        Deed { sql: "update chain set n = 1201", n: 1201, why: Why::Missing },
        Deed {
            sql: "update chain set hash = (select prev from history where n = 1)",
            n: 1200,
            why: Why::Head,
        },
        Deed { sql: "delete from chain", n: 1, why: Why::NoHead },
    ];
    for db in TestDb::each().await {
        let entries = (0..1200).map(|n| entry(json!({ "n": n }))).collect();
        record(&db, NETWORK, entries).await.unwrap();
        disarm(&db).await;
        let kept = "create table kept_history as select * from history;
                    create table kept_chain as select * from chain";
        db.meddle(kept).await.unwrap();
        for Deed { sql, n, why } in &deeds {
            db.meddle(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
            let verdict = db.verify(|_, _| ()).await.unwrap();
            let failure = Failure { chain: NETWORK, n: *n, why: why.clone() };
            assert_eq!(verdict.failure, Some(failure), "{:?}: {sql}", db.engine());
            // Put back as it was, nothing is found: of the next deed there is nothing but the deed.
            let undone = "delete from history; insert into history select * from kept_history;
                          delete from chain; insert into chain select * from kept_chain";
            db.meddle(undone).await.unwrap();
            let verdict = db.verify(|_, _| ()).await.unwrap();
            assert_eq!(verdict.failure, None, "{:?}: after {sql}", db.engine());
        }
    }
}

#[tokio::test]
async fn a_moment_rewritten_in_another_form_is_named() {
    let db = TestDb::sqlite().await;
    record(&db, NETWORK, vec![entry(json!(1))]).await.unwrap();
    disarm(&db).await;
    db.meddle("update history set at = replace(at, 'Z', '+00:00')").await.unwrap();
    let failure = db.verify(|_, _| ()).await.unwrap().failure.unwrap();
    assert!(matches!(failure.why, Why::Unreadable(_)), "{failure:?}");
}

/// An intruder who may change the schema takes the triggers away.
async fn disarm(db: &TestDb) {
    let triggers = match db.engine() {
        Engine::Sqlite => {
            "drop trigger history_no_update; drop trigger history_no_delete;
             drop trigger history_no_replace; drop trigger chain_only_grows;
             drop trigger chain_no_delete; drop trigger chain_no_replace"
        }
        Engine::Postgres => {
            "alter table history disable trigger user; alter table chain disable trigger user"
        }
    };
    db.meddle(triggers).await.expect("the triggers can be taken away");
}
