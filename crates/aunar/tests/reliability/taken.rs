//! Connections that are all taken: those that read by questions that wait, or those of the server by others. What
//! is in memory is read on, the rest is refused for now, and everything goes on by itself.

use crate::client::{As, Client, Write};
use crate::cluster::Postgres;
use crate::disk::{Notebook, is_refused_for_now};
use crate::load::DRAFT;
use crate::outage::{OneNode, is_back, one_node};
use crate::server::until;
use aunar_db::{Db, sql};
use reqwest::Method;
use reqwest::header::RETRY_AFTER;
use serde_json::json;
use std::time::{Duration, Instant};
use tokio::time::timeout;

/// Pages for which nothing but the position of the history is asked of the database.
const AT_HAND: [&str; 2] =
    ["/lac/plans/2023-2024/activities?lang=en", "/lac/plans/2023-2024/timeline?lang=en"];
/// Longer than whoever is refused waits for a connection.
const PATIENCE: Duration = Duration::from_secs(20);

async fn pages_go_on(client: &Client) {
    for at in AT_HAND {
        let begun = Instant::now();
        client.read(&As::Nobody, at).await;
        assert!(begun.elapsed() < Duration::from_secs(6), "{at}: {:?}", begun.elapsed());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_all_connections_that_read_wait_what_is_in_memory_is_read_on() {
    let Some(server) = Postgres::start().await else { return };
    let OneNode { through: _through, url, people, client, ended: _ended } = one_node(&server).await;
    let program = people.token("focal-unicef");
    let mut notebook = Notebook::new(&client, program).await;
    pages_go_on(&client).await;

    // Whoever searches reads the practices as well, and waits there.
    let holder = Db::open(&url).await.expect("opens");
    let mut tx = holder.begin().await.expect("begins");
    tx.execute(sql!("lock table practice in access exclusive mode")).await.expect("holds it");
    let begun = Instant::now();
    let mut searches = tokio::task::JoinSet::new();
    for n in 0..16 {
        let client = client.clone();
        searches.spawn(async move {
            let at = format!("/lac/search?q=taller+{n}&lang=en");
            client.get(&As::Nobody, &at).await.expect("an answer")
        });
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    pages_go_on(&client).await;
    // More search than there are connections: those that get none are refused, with when to come again.
    let first = searches.join_next().await.expect("one of them").expect("answers");
    assert_eq!(first.status, 503, "{}", first.text());
    let again: u64 = first.header(RETRY_AFTER).parse().expect("when to come again");
    assert!((1..=60).contains(&again), "{again}");
    assert!(begun.elapsed() < PATIENCE, "{:?}", begun.elapsed());
    let begun = Instant::now();
    // Whoever writes wants to be sure, and waits for a connection as long as it takes: nobody who reads waits with
    // them.
    let (refused, ()) = tokio::join!(notebook.change(&client, program), pages_go_on(&client));
    is_refused_for_now(&refused, "busy");
    assert!(begun.elapsed() < PATIENCE, "{:?}", begun.elapsed());
    pages_go_on(&client).await;

    tx.rollback().await.expect("lets go");
    holder.close().await;
    let mut done = 0;
    while let Some(answer) = searches.join_next().await {
        let answer = answer.expect("answers");
        assert!(matches!(answer.status, 200 | 503), "{} {}", answer.status, answer.text());
        done += usize::from(answer.status == 200);
    }
    assert!(done > 0, "whoever had a connection is answered");
    is_back(&client, &people, &mut notebook).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_others_have_all_connections_of_the_server_those_that_there_are_go_on() {
    let Some(mut server) = Postgres::made() else { return };
    server.settings.push("max_connections=30".to_owned());
    server.run().await;
    let OneNode { through: _through, url, people, client, ended: _ended } = one_node(&server).await;
    let program = people.token("focal-unicef");
    let mut notebook = Notebook::new(&client, program).await;
    pages_go_on(&client).await;

    // Each holds one, until there is none left.
    let mut held = Vec::new();
    while let Ok(db) = timeout(Duration::from_secs(3), Db::open(&url)).await {
        held.push(db.expect("opens"));
        assert!(held.len() < 40, "it has an end");
    }
    assert!(server.log().contains("too many clients already"), "{}", server.log());
    // Many at once need more connections than the program has.
    let (begun, mut refused) = (Instant::now(), 0);
    let mut writes = tokio::task::JoinSet::new();
    for n in 0..40 {
        let (client, program) = (client.clone(), program.clone());
        writes.spawn(async move {
            let fields = json!({ "title": format!("Cupo {n}"), "period": "2027" });
            let write = Write::json(Method::POST, format!("{DRAFT}/activities"), &fields);
            client.send(&program, &write).await.expect("an answer")
        });
    }
    while let Some(answer) = writes.join_next().await {
        let answer = answer.expect("answers");
        if answer.status != 201 {
            is_refused_for_now(&answer, "busy");
            refused += 1;
        }
    }
    assert!(refused > 0, "some had no connection");
    assert!(begun.elapsed() < Duration::from_secs(75), "{:?}", begun.elapsed());
    // As many as there are connections for are served all the while.
    until("what has a connection goes on", Duration::from_secs(120), async || {
        let is_done = notebook.change(&client, program).await.is_done();
        if !is_done {
            notebook.look(&client, program).await;
        }
        is_done
    })
    .await;
    pages_go_on(&client).await;

    for db in held {
        db.close().await;
    }
    is_back(&client, &people, &mut notebook).await;
}
