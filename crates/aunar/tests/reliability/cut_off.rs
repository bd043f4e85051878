//! Connections that are with the wrong server, or with nobody: what has become a copy is left for the server that
//! takes writes, and a node that is lost in the middle of its work holds up the others no longer than a while.

use crate::client::Client;
use crate::cluster::Postgres;
use crate::disk::{Notebook, is_refused_for_now};
use crate::network::{Forwarder, Way};
use crate::outage::{SOON, is_back, sample};
use crate::server::{How, until};
use aunar_db::{Db, sql};
use std::time::{Duration, Instant};

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_has_become_a_copy_is_left_for_the_one_that_takes_writes() {
    let Some(mut first) = Postgres::start().await else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let through = Forwarder::to(first.port).await;
    let (url, people) = sample(&first, &through, &["focal-unicef", "secretariat"]).await;
    let second = first.copy().await;
    let how =
        How::new(&url, folder.path()).dated("2027-03-01T12:00:00Z".parse().expect("a moment"));
    let _server = how.start().await;
    let client = Client::new(how.base());
    let program = people.token("focal-unicef");
    let mut notebook = Notebook::new(&client, program).await;

    // Changed over by hand: the server is ended in order, its copy takes over, and it comes back as the copy.
    first.stop("-INT");
    second.promote();
    first.follow(&second).await;
    // Whatever balances still leads to it: it reads, and takes nothing.
    let mut refused = None;
    until("it is known to take nothing", SOON, async || {
        let answer = notebook.change(&client, program).await;
        let takes_nothing = answer.status == 503 && answer.json()["code"] == "read-only";
        refused = Some(answer);
        takes_nothing
    })
    .await;
    is_refused_for_now(&refused.expect("an answer"), "read-only");
    notebook.check(&client, program).await;

    // Put right without a connection being cut: those to the copy are whole, and would be for half an hour.
    through.lead_new(Way::To(second.port));
    is_back(&client, &people, &mut notebook).await;
    let db = Db::open(&url).await.expect("opens");
    assert!(db.verify(|_, _| {}).await.expect("reads").failure.is_none());
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_is_lost_in_the_middle_of_its_work_holds_up_the_others_for_half_a_minute() {
    let Some(server) = Postgres::start().await else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let through = Forwarder::to(server.port).await;
    let (url, people) = sample(&server, &through, &["focal-unicef", "secretariat"]).await;
    // One node goes straight to the server; what stands for the other holds all chains when it is lost.
    let direct = url.replace(&format!(":{}/", through.port), &format!(":{}/", server.port));
    let how =
        How::new(&direct, folder.path()).dated("2027-03-01T12:00:00Z".parse().expect("a moment"));
    let _server = how.start().await;
    let client = Client::new(how.base());
    let program = people.token("focal-unicef");
    let mut notebook = Notebook::new(&client, program).await;
    let lost = Db::open(&url).await.expect("opens");
    let mut tx = lost.begin().await.expect("begins");
    tx.execute(sql!("update chain set n = n")).await.expect("holds all");
    through.lead(Way::Severed);
    // Nobody tells the server; it lets go by itself of a transaction that nothing is asked of.
    let begun = Instant::now();
    let answer = notebook.change(&client, program).await;
    assert!(answer.is_done(), "{} {}", answer.status, answer.text());
    let took = begun.elapsed();
    assert!((Duration::from_secs(15)..Duration::from_secs(50)).contains(&took), "{took:?}");
    notebook.check(&client, program).await;
    is_back(&client, &people, &mut notebook).await;
    drop(tx);
}
