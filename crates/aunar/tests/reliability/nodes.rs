//! Three nodes on one PostgreSQL that a copy follows: one is cut off from it, all are killed and started again in
//! turn in the middle of the work, and the copy takes over. Everything that was acknowledged is there, all nodes
//! say the same, and what had to be done once was. `AUNAR_CRASH_KILLS` set to anything has it go on for longer.

use crate::client::{Answer, As, Client, People, Write};
use crate::cluster::Postgres;
use crate::load::{DRAFT, Told, World};
use crate::network::{Forwarder, Way};
use crate::outage::sample;
use crate::server::{How, Server, until};
use crate::writers::{Shared, are_there, over, writing};
use aunar_db::{Db, sql};
use reqwest::Method;
use reqwest::header::ETAG;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

const NODES: usize = 3;
const SOON: Duration = Duration::from_secs(60);

/// What all nodes have to say alike, to the byte, once nothing is written any more.
const ALIKE: [&str; 7] = [
    "/api/v1/networks/lac/plans/2027-2028/activities?per_page=200&sort=reference",
    "/api/v1/networks/lac/plans/2027-2028/overlaps?per_page=200",
    "/api/v1/networks/lac/plans/2023-2024/overlaps?per_page=200",
    "/api/v1/networks/lac/plans/2023-2024/activities?per_page=200&q=datos",
    "/lac/plans/2027-2028/activities?lang=es",
    "/lac/search?q=taller&lang=fr",
    "/lac/calendar?lang=en",
];

/// One node alone is cut off from the database without a word: it says so, and what is public is read there;
/// the others are written to. It goes on by itself.
async fn cut_off(n: usize, way: &Forwarder, back: u16, shared: &Shared) {
    let (lost, begun) = (&shared.clients[n], Instant::now());
    way.lead(Way::Lost);
    let away = async || lost.get(&As::Nobody, "/readyz").await.is_some_and(|a| a.status == 503);
    until("it says that it is cut off", SOON, away).await;
    assert_eq!(lost.read(&As::Nobody, "/lac/plans/2023-2024?lang=en").await.status, 200);
    for (other, client) in shared.clients.iter().enumerate().filter(|(other, _)| *other != n) {
        let fields = json!({ "title": format!("Sin el nodo {n}, {other}"), "period": "2028" });
        let write = Write::json(Method::POST, format!("{DRAFT}/activities"), &fields);
        let answer = client.send(&shared.program, &write).await;
        assert!(answer.as_ref().is_some_and(Answer::is_done), "{answer:?}");
    }
    tokio::time::sleep(Duration::from_secs(5).saturating_sub(begun.elapsed())).await;
    way.lead(Way::To(back));
    let ready = async || lost.get(&As::Nobody, "/readyz").await.is_some_and(|a| a.status == 200);
    until("it goes on by itself", SOON, ready).await;
}

async fn agree(shared: &Shared, people: &People) {
    for at in ALIKE {
        let alike = async || {
            let mut all = Vec::new();
            for client in &shared.clients {
                let answer = client.read(&shared.program, at).await;
                all.push((answer.header(ETAG).to_owned(), answer.bytes));
            }
            all.windows(2).all(|two| two[0] == two[1])
        };
        until(at, SOON, alike).await;
    }
    // A session is nobody's node's.
    for client in &shared.clients {
        client.read(people.session("secretariat"), "/desk").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn three_nodes_are_killed_in_turn_while_the_database_fails_over_and_lose_nothing() {
    let Some(mut first) = Postgres::start().await else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut ways = Vec::new();
    for _ in 0..NODES {
        ways.push(Forwarder::to(first.port).await);
    }
    let who = ["focal-unicef", "secretariat"];
    let (url, people) = sample(&first, &ways[0], &who).await;
    let second = first.copy().await;
    let moment = "2027-03-01T12:00:00Z".parse().expect("a moment");
    let letters = format!("file://{}", folder.path().join("letters").display());
    let mut hows: Vec<How> = (0..NODES)
        .map(|n| {
            // Each by a way of its own.
            let url = url.replace(&format!(":{}/", ways[0].port), &format!(":{}/", ways[n].port));
            let address = ["--public-url", "http://plan.red.example"];
            let mut how = How::new(&url, folder.path()).dated(moment).with(&address);
            how = how.telling(&letters);
            how.log = folder.path().join(format!("node-{n}.log"));
            how
        })
        .collect();
    let ahead = hows[0].ahead;
    hows.iter_mut().for_each(|how| how.ahead = ahead);
    let mut nodes: Vec<Option<Server>> = Vec::new();
    for how in &hows {
        nodes.push(Some(how.start().await));
    }
    let clients: Vec<Client> = hows.iter().map(|how| Client::new(how.base())).collect();
    let told = Told::listen().await;
    let world = World { client: clients[0].clone(), people, now: moment };
    told.subscribe(&world).await;
    let World { people, .. } = world;
    let (program, over_yet) = (people.token("focal-unicef").clone(), AtomicBool::new(false));
    let shared = Arc::new(Shared { clients, program, over: over_yet });

    let writers = writing(&shared).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    cut_off(NODES - 1, &ways[NODES - 1], first.port, &shared).await;
    let turns = if std::env::var_os("AUNAR_CRASH_KILLS").is_some() { 12 } else { NODES };
    for turn in 0..turns {
        let n = turn % NODES;
        tokio::time::sleep(Duration::from_millis(1_500)).await;
        nodes[n].take().expect("a node").kill();
        if turn == 1 {
            // The server's machine is gone; the copy takes over, and the balancer leads there.
            first.stop("-KILL");
            tokio::time::sleep(Duration::from_millis(500)).await;
            second.promote();
            ways.iter().for_each(|way| way.lead(Way::To(second.port)));
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
        nodes[n] = Some(hows[n].start().await);
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    let all = over(&shared, writers).await;
    let writes = async || {
        let fields = json!({ "title": "Al final", "period": "2028" });
        let write = Write::json(Method::POST, format!("{DRAFT}/activities"), &fields);
        shared.clients[0].send(&shared.program, &write).await.is_some_and(|a| a.is_done())
    };
    until("it is written to after all of it", SOON, writes).await;
    agree(&shared, &people).await;

    let (changes, added) = are_there(&shared, &all).await;
    let db = Db::open(&url).await.expect("opens");
    assert!(db.verify(|_, _| {}).await.expect("reads").failure.is_none());
    told_once(&db, &hows, &mut nodes, (&told, &shared, &people)).await;
    db.close().await;
    eprintln!(
        "{NODES} nodes: {changes} changes and {added} activities acknowledged through a node cut off, {turns} kills and a failover"
    );
}

/// A quarter of an hour later everything that dead nodes held has been done, and nothing of it twice.
async fn told_once(
    db: &Db,
    hows: &[How],
    nodes: &mut [Option<Server>],
    (told, shared, people): (&Told, &Shared, &People),
) {
    nodes.iter_mut().for_each(|node| drop(node.take()));
    for (node, how) in nodes.iter_mut().zip(hows) {
        let later = How { ahead: how.ahead + 15 * 60, ..how.again() };
        *node = Some(later.start().await);
    }
    let all = sql!(
        "select count(*) from history h where h.entity = 'activity'
         and h.n > (select min(n) from history where entity = 'webhook' and chain = h.chain)"
    );
    let all = db.fetch_one(all).await.expect("reads").get::<i64>(0).expect("a number");
    let all = usize::try_from(all).expect("a number");
    until("every change is told", SOON, async || told.told().0.len() >= all).await;
    let (by_delivery, _) = told.told();
    let rows: std::collections::BTreeSet<&i64> = by_delivery.values().collect();
    assert_eq!((by_delivery.len(), rows.len()), (all, all), "each change has one name");
    told.check_order();
    agree(shared, people).await;
}
