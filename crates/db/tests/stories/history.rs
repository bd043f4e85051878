//! What was done is written down, in order, once.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use aunar_db::testing::for_each_engine;
use serde_json::json;
use uuid::Uuid;

use crate::{NETWORK, entry, moment, record};

#[tokio::test]
async fn history_is_read_back_as_it_was_recorded() {
    for_each_engine(async |db| {
        let mut first = entry(json!({"title": {"es": "trata", "en": "trafficking"}, "n": 1}));
        first.record = Uuid::from_u128(1);
        let mut second = entry(json!({"n": 2, "a": [1, null]}));
        second.before = first.after.clone();
        second.plan = None;
        record(&db, NETWORK, vec![first.clone()]).await.unwrap();
        record(&db, NETWORK, vec![second.clone(), second.clone()]).await.unwrap();
        record(&db, Uuid::nil(), vec![second.clone()]).await.unwrap();
        record(&db, NETWORK, Vec::new()).await.unwrap();

        assert_eq!(db.chain_head(NETWORK).await.unwrap(), 3);
        assert_eq!(db.chain_head(Uuid::nil()).await.unwrap(), 1);
        assert_eq!(db.chain_head(Uuid::from_u128(99)).await.unwrap(), 0);

        let all = db.history_since(NETWORK, 0, 10).await.unwrap();
        assert_eq!(all.iter().map(|row| row.n).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(all[0].at, moment());
        assert_eq!(all[0].actor, first.actor);
        assert_eq!(all[0].via, "cli");
        assert_eq!(all[0].after, first.after);
        assert_eq!(all[0].plan, first.plan);
        assert_eq!(all[0].prev, [0; 32]);
        assert_eq!(all[1].before, first.after);
        assert_eq!(all[1].plan, None);
        assert_eq!(all[1].prev, all[0].hash);
        assert_ne!(all[1].hash, all[2].hash, "the same deed twice is two rows");

        let ns = |rows: Vec<aunar_db::Recorded>| rows.iter().map(|row| row.n).collect::<Vec<_>>();
        assert_eq!(ns(db.history(NETWORK, None, None, 2).await.unwrap()), [3, 2]);
        assert_eq!(ns(db.history(NETWORK, None, Some(2), 2).await.unwrap()), [1]);
        let one = Some(Uuid::from_u128(2));
        assert_eq!(ns(db.history(NETWORK, one, None, 9).await.unwrap()), [3, 2]);
        assert_eq!(ns(db.history(NETWORK, one, Some(3), 9).await.unwrap()), [2]);
        assert_eq!(ns(db.history_since(NETWORK, 2, 9).await.unwrap()), [3]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_writers_append_and_the_chain_holds() {
    for_each_engine(async |db| {
        let writers: Vec<_> = (0..200)
            .map(|n| {
                let db = db.clone();
                tokio::spawn(async move { record(&db, NETWORK, vec![entry(json!(n))]).await })
            })
            .collect();
        for writer in writers {
            writer.await.expect("no writer panics").expect("each writer gets its turn");
        }
        assert_eq!(db.chain_head(NETWORK).await.unwrap(), 200);
        let verdict = db.verify(|_, _| ()).await.unwrap();
        assert_eq!((verdict.chains, verdict.rows, verdict.failure), (1, 200, None));
        let said: HashSet<_> = db
            .history_since(NETWORK, 0, 1000)
            .await
            .unwrap()
            .iter()
            .map(|row| row.after.as_ref().and_then(serde_json::Value::as_i64))
            .collect();
        assert_eq!(said.len(), 200, "each writer's entry is there once");
    })
    .await;
}

#[tokio::test]
async fn ten_thousand_entries_are_recorded_in_a_moment() {
    for_each_engine(async |db| {
        let entries = (0..10_000)
            .map(|n| {
                let mut entry = entry(json!({"title": "Illustrative activity", "n": n}));
                entry.before = Some(json!({"title": "before", "n": n}));
                entry
            })
            .collect();
        let mut tx = db.begin().await.unwrap();
        let started = Instant::now();
        tx.record(NETWORK, moment(), entries).await.unwrap();
        let took = started.elapsed();
        tx.commit().await.unwrap();
        let started = Instant::now();
        let mut seen = Vec::new();
        let verdict = db.verify(|done, total| seen.push((done, total))).await.unwrap();
        eprintln!("{:?}: recorded in {took:?}, verified in {:?}", db.engine(), started.elapsed());
        assert_eq!((verdict.rows, verdict.failure), (10_000, None));
        assert_eq!(seen.first(), Some(&(0, 10_000)));
        assert_eq!(seen.last(), Some(&(10_000, 10_000)));
        assert!(seen.len() > 10, "progress comes in steps");
        // Far above what it takes, so that a slow machine does not fail; a chain that has become
        // quadratic does.
        assert!(took < Duration::from_secs(10), "{took:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn verifying_while_others_write_finds_nothing_wrong() {
    for_each_engine(async |db| {
        let writer = tokio::spawn({
            let db = db.clone();
            async move {
                for n in 0..100 {
                    record(&db, NETWORK, vec![entry(json!(n)); 20]).await.unwrap();
                }
            }
        });
        let mut looks = 0;
        while !writer.is_finished() || looks == 0 {
            let look = tokio::spawn({
                let db = db.clone();
                async move { db.verify(|_, _| ()).await }
            });
            assert_eq!(look.await.unwrap().unwrap().failure, None);
            looks += 1;
        }
        writer.await.unwrap();
    })
    .await;
}
