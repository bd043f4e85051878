//! What goes in comes out, and reads alike.

use aunar_db::testing::TestDb;
use aunar_db::{DbError, Row, sql};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use uuid::Uuid;

use crate::{NETWORK, moment, probe, probe_row};

#[tokio::test]
async fn every_kind_of_value_comes_back_as_it_went() {
    for db in TestDb::each().await {
        probe(&db).await;
        let at = DateTime::parse_from_rfc3339("1969-12-31T23:59:59.999999999Z")
            .expect("a moment")
            .to_utc();
        let day = NaiveDate::from_ymd_opt(1990, 12, 18).expect("a day");
        let mut tx = db.begin().await.expect("a transaction begins");
        let put = sql!(
            "insert into probe (id, yes, real, text, bytes, uuid, day, at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        );
        tx.execute(
            put.bind(1)
                .bind(true)
                .bind(0.1)
                .bind("migración «año» 🜂 '\"\\")
                .bind(vec![0_u8, 1, 255])
                .bind(NETWORK)
                .bind(day)
                .bind(at),
        )
        .await
        .expect("a full row goes in");
        tx.execute(
            put.bind(i64::MIN)
                .bind(None::<bool>)
                .bind(None::<f64>)
                .bind(None::<String>)
                .bind(None::<Vec<u8>>)
                .bind(None::<Uuid>)
                .bind(None::<NaiveDate>)
                .bind(None::<DateTime<Utc>>),
        )
        .await
        .expect("an empty row goes in");
        tx.execute(
            put.bind(3)
                .bind(false)
                .bind(f64::MAX)
                .bind("")
                .bind(Vec::<u8>::new())
                .bind(Uuid::nil())
                .bind(NaiveDate::from_ymd_opt(1, 1, 1).expect("a day"))
                .bind(moment()),
        )
        .await
        .expect("an extreme row goes in");
        tx.commit().await.expect("the rows stay");

        let rows = db
            .fetch_all(sql!(
                "select id, yes, real, text, bytes, uuid, day, at from probe order by id"
            ))
            .await
            .expect("the rows are there");
        let [empty, full, extreme] = rows.as_slice() else {
            panic!("three rows went in");
        };

        assert_eq!(full.get::<i64>("id").unwrap(), 1);
        assert_eq!(full.get::<i32>(0).unwrap(), 1);
        assert!(full.get::<bool>("yes").unwrap());
        assert_eq!(full.get::<f64>("real").unwrap(), 0.1);
        assert_eq!(full.get::<String>("text").unwrap(), "migración «año» 🜂 '\"\\");
        assert_eq!(full.get::<Vec<u8>>("bytes").unwrap(), [0, 1, 255]);
        assert_eq!(full.get::<Uuid>("uuid").unwrap(), NETWORK);
        assert_eq!(full.get::<NaiveDate>("day").unwrap(), day);
        assert_eq!(
            full.get::<Option<DateTime<Utc>>>("at").unwrap(),
            Some(at - TimeDelta::nanoseconds(999)),
            "cut to the microsecond, not rounded"
        );

        assert_eq!(empty.get::<i64>(0).unwrap(), i64::MIN);
        assert_eq!(empty.get::<Option<bool>>(1).unwrap(), None);
        assert_eq!(empty.get::<Option<f64>>(2).unwrap(), None);
        assert_eq!(empty.get::<Option<String>>(3).unwrap(), None);
        assert_eq!(empty.get::<Option<Vec<u8>>>(4).unwrap(), None);
        assert_eq!(empty.get::<Option<Uuid>>(5).unwrap(), None);
        assert_eq!(empty.get::<Option<NaiveDate>>(6).unwrap(), None);
        assert_eq!(empty.get::<Option<DateTime<Utc>>>(7).unwrap(), None);

        assert!(!extreme.get::<bool>(1).unwrap());
        assert_eq!(extreme.get::<f64>(2).unwrap(), f64::MAX);
        assert_eq!(extreme.get::<String>(3).unwrap(), "");
        assert_eq!(extreme.get::<Vec<u8>>(4).unwrap(), Vec::<u8>::new());
        assert_eq!(extreme.get::<Uuid>(5).unwrap(), Uuid::nil());
        assert_eq!(extreme.get::<NaiveDate>(6).unwrap().to_string(), "0001-01-01");

        let column = |error: DbError| match error {
            DbError::Column { column, .. } => column,
            other => panic!("{other}"),
        };
        assert_eq!(column(full.get::<i64>("nowhere").unwrap_err()), "nowhere");
        assert_eq!(column(full.get::<i64>(99).unwrap_err()), "99");
        assert_eq!(column(full.get::<i64>("text").unwrap_err()), "text");
        assert_eq!(column(empty.get::<String>("text").unwrap_err()), "text");
        assert_eq!(column(empty.get::<i32>("id").unwrap_err()), "id");
    }
}

#[tokio::test]
async fn what_sql_computes_reads_alike() {
    for db in TestDb::each().await {
        probe(&db).await;
        let mut tx = db.begin().await.unwrap();
        tx.insert_many(
            sql!("insert into probe (id, yes, real, text, bytes, uuid, day, at)"),
            (0..10).map(probe_row).collect(),
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let row = db
            .fetch_one(sql!(
                "select count(*), cast(sum(id) as bigint), avg(real), 1, length(text),
                        exists (select 1 from probe where yes), max(at)
                 from probe where id = 4 group by text"
            ))
            .await
            .unwrap();
        assert_eq!(row.get::<i64>(0).unwrap(), 1);
        assert_eq!(row.get::<i64>(1).unwrap(), 4);
        assert_eq!(row.get::<f64>(2).unwrap(), 1.0);
        assert_eq!(row.get::<i64>(3).unwrap(), 1);
        assert_eq!(row.get::<i64>(4).unwrap(), 6);
        assert!(row.get::<bool>(5).unwrap());
        assert_eq!(row.get::<DateTime<Utc>>(6).unwrap(), moment());
    }
}

/// The order of stored moments is the order of time, whatever the engine.
#[tokio::test]
async fn moments_sort_as_time() {
    for db in TestDb::each().await {
        probe(&db).await;
        let mut tx = db.begin().await.unwrap();
        let put = sql!("insert into probe (id, at) values ($1, $2)");
        for (id, micros) in [(3, 1_000_000), (1, -1), (2, 0), (4, 1_000_001), (5, 60_000_000)] {
            tx.execute(put.bind(id).bind(moment() + TimeDelta::microseconds(micros)))
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        let rows = db
            .fetch_all(sql!("select id from probe where at >= $1 order by at").bind(moment()))
            .await
            .unwrap();
        let ids: Vec<i64> = rows.iter().map(|row: &Row| row.get(0).unwrap()).collect();
        assert_eq!(ids, [2, 3, 4, 5]);
    }
}
