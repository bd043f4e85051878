//! PostgreSQL is away, swallows what is sent, is restarted in the middle of the work, takes nothing, or has all
//! its connections waiting: what is public is read on, and everything goes on by itself.

use crate::client::{As, Client, People};
use crate::cluster::Postgres;
use crate::disk::{Notebook, is_refused_for_now};
use crate::network::{Forwarder, Way};
use crate::server::{How, Server, until};
use aunar_db::testing::Ground;
use aunar_db::{Db, sql};
use aunar_hub::testing::TestApp;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long it may take until something is noticed, or is over.
pub(crate) const SOON: Duration = Duration::from_secs(20);

/// The sample on a server, as it is reached through a forwarder: its address there, and people of it.
pub(crate) async fn sample(
    server: &Postgres,
    through: &Forwarder,
    who: &[&str],
) -> (String, People) {
    let direct = server.url(server.port, "postgres");
    let app = TestApp::sample_on(Ground::at(&direct)).await;
    app.it_is("2027-03-01T12:00:00Z");
    let people = People::of(&app, who).await;
    let port = |port: u16| format!(":{port}/");
    let url = app.db().url().replace(&port(server.port), &port(through.port));
    app.db().close().await;
    // The server and all that is on it goes at the end of the test.
    std::mem::forget(app);
    (url, people)
}

/// One node on the sample, behind a line of its own.
pub(crate) struct OneNode {
    /// The line between it and the server.
    pub(crate) through: Forwarder,
    /// The address of its database, by that line.
    pub(crate) url: String,
    /// Those who ask it.
    pub(crate) people: People,
    pub(crate) client: Client,
    /// It ends when this goes: the node, and its folder after it.
    pub(crate) ended: (Server, TempDir),
}

/// Starts one on a server of PostgreSQL.
pub(crate) async fn one_node(server: &Postgres) -> OneNode {
    let folder = tempfile::tempdir().expect("a folder");
    let through = Forwarder::to(server.port).await;
    let (url, people) = sample(server, &through, &["focal-unicef", "secretariat"]).await;
    let how =
        How::new(&url, folder.path()).dated("2027-03-01T12:00:00Z".parse().expect("a moment"));
    let node = how.start().await;
    let client = Client::new(how.base());
    OneNode { through, url, people, client, ended: (node, folder) }
}

/// Pages of what is in memory.
pub(crate) const IN_MEMORY: [&str; 10] = [
    "/lac?lang=en",
    "/lac/plans/2023-2024?lang=en",
    "/lac/plans/2023-2024/activities?lang=en",
    "/lac/plans/2023-2024/activities/A-023?lang=en",
    "/lac/plans/2023-2024/timeline?lang=en",
    "/lac/plans/2023-2024/endorsement?lang=en",
    "/lac/plans/2023-2024/dashboard?lang=en",
    "/lac/plans/2023-2024/evidence?lang=en",
    "/lac/calendar?lang=en",
    "/lac/members?lang=en",
];

/// What everybody may read is read on while the database is away, and says so; what needs it is refused for
/// now.
pub(crate) async fn read_on(client: &Client, people: &People, notebook: &mut Notebook) {
    let (program, reader) = (people.token("focal-unicef"), people.session("secretariat"));
    let said = "The database has not answered since";
    let told = async || client.read(&As::Nobody, "/lac?lang=en").await.text().contains(said);
    until("it is noticed", SOON, told).await;
    let begun = Instant::now();
    for who in [&As::Nobody, reader] {
        for at in IN_MEMORY {
            assert!(client.read(who, at).await.text().contains(said), "{at}");
        }
    }
    let search = client.get(&As::Nobody, "/lac/search?q=taller&lang=en").await.expect("an answer");
    assert_eq!(search.status, 503, "what is not in memory is refused for now");
    let api = "/api/v1/networks/lac/plans/2023-2024/activities";
    assert!(client.read(&As::Nobody, api).await.json()["total"].as_u64() > Some(0));
    is_refused_for_now(&notebook.change(client, program).await, "away");
    // Somebody who cannot be looked up is not told that there is nothing for them.
    for at in ["/desk?lang=en", "/lac/plans/2027-2028?lang=en"] {
        let desk = client.get(reader, at).await.expect("an answer");
        assert_eq!(desk.status, 503, "{}", desk.text());
        assert!(desk.text().contains("The database cannot be reached"), "{}", desk.text());
    }
    let nobody = client.get(&As::Nobody, "/lac/plans/2027-2028?lang=en").await.expect("an answer");
    assert_eq!(nobody.status, 404, "whoever has no session is told the same as ever");
    let health = async |at: &str| client.get(&As::Nobody, at).await.expect("an answer").status;
    assert_eq!((health("/healthz").await, health("/readyz").await), (200, 503));
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(5), "nobody waits for what is known to be away: {took:?}");
}

/// Everything goes on by itself.
pub(crate) async fn is_back(client: &Client, people: &People, notebook: &mut Notebook) {
    let program = people.token("focal-unicef");
    until("it is written to again", SOON, async || {
        notebook.change(client, program).await.is_done()
    })
    .await;
    notebook.check(client, program).await;
    let page = async || {
        let page = client.read(people.session("secretariat"), "/lac?lang=en").await.text();
        !page.contains("has not answered since") && !page.contains("Nothing can be saved")
    };
    until("nothing is said any more", SOON, page).await;
    let ready = client.get(&As::Nobody, "/readyz").await.expect("an answer");
    assert_eq!((ready.status, ready.text().as_str()), (200, "ready\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_may_be_away_restarted_and_read_only() {
    let Some(mut server) = Postgres::start().await else { return };
    let OneNode { through, url, people, client, ended: _ended } = one_node(&server).await;
    let program = people.token("focal-unicef");
    let mut notebook = Notebook::new(&client, program).await;
    for way in [Way::Cut, Way::Lost] {
        for at in IN_MEMORY {
            client.read(&As::Nobody, at).await;
        }
        through.lead(way);
        read_on(&client, &people, &mut notebook).await;
        through.lead(Way::To(server.port));
        is_back(&client, &people, &mut notebook).await;
    }

    // Restarted as after a crash, while it is written to and read.
    let (mut done, mut refused) = (0, 0);
    let writing = async {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(6) {
            let answer = notebook.change(&client, program).await;
            match answer.status {
                200 => done += 1,
                // What was cut off in the middle of its end may have been done: that is seen by reading.
                412 => notebook.look(&client, program).await,
                503 => refused += 1,
                other => panic!("{other}: {}", answer.text()),
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    };
    let reading = async {
        for _ in 0..60 {
            client.read(&As::Nobody, "/lac?lang=en").await;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    let restarting = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        server.stop("-QUIT");
        tokio::time::sleep(Duration::from_secs(1)).await;
        server.run().await;
    };
    tokio::join!(writing, reading, restarting);
    assert!(done > 0 && refused > 0, "{done} done, {refused} refused");
    notebook.look(&client, program).await;
    is_back(&client, &people, &mut notebook).await;

    // It answers and takes nothing, as a server whose disk is full, or a copy.
    server.tell("alter system set default_transaction_read_only = on");
    server.tell("select pg_reload_conf()");
    let only = async || notebook.change(&client, program).await.status == 503;
    until("it is noticed", SOON, only).await;
    is_refused_for_now(&notebook.change(&client, program).await, "read-only");
    let page = client.read(people.session("secretariat"), "/lac/plans/2027-2028?lang=en").await;
    assert!(page.text().contains("Nothing can be saved since"), "{}", page.text());
    server.tell("alter system reset default_transaction_read_only");
    server.tell("select pg_reload_conf()");
    is_back(&client, &people, &mut notebook).await;

    all_wait(&url, &client, &people, &mut notebook).await;
    let db = Db::open(&url).await.expect("opens");
    assert!(db.verify(|_, _| {}).await.expect("reads").failure.is_none());
    db.close().await;
}

/// Somebody holds the network's chain for longer than others wait: those are refused for now, readers notice
/// nothing, and whoever waited is served.
async fn all_wait(url: &str, client: &Client, people: &People, notebook: &mut Notebook) {
    let program = people.token("focal-unicef");
    let holder = Db::open(url).await.expect("opens");
    let mut tx = holder.begin().await.expect("begins");
    tx.execute(sql!("update chain set n = n")).await.expect("holds all");
    let mut waiting = tokio::task::JoinSet::new();
    for n in 0..12 {
        let (client, program) = (client.clone(), program.clone());
        waiting.spawn(async move {
            let fields = serde_json::json!({ "title": format!("Espera {n}"), "period": "2027" });
            let at = format!("{}/activities", crate::load::DRAFT);
            let write = crate::client::Write::json(reqwest::Method::POST, at, &fields);
            client.send(&program, &write).await.expect("an answer")
        });
    }
    let begun = Instant::now();
    let first = waiting.join_next().await.expect("one of them").expect("answers");
    is_refused_for_now(&first, "busy");
    assert!(begun.elapsed() < Duration::from_secs(13), "{:?}", begun.elapsed());
    for who in [&As::Nobody, people.session("secretariat")] {
        let begun = Instant::now();
        client.read(who, "/lac/plans/2023-2024?lang=en").await;
        assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
    }
    tx.rollback().await.expect("lets go");
    holder.close().await;
    let mut done = 0;
    while let Some(answer) = waiting.join_next().await {
        let answer = answer.expect("answers");
        assert!(matches!(answer.status, 201 | 503), "{} {}", answer.status, answer.text());
        done += usize::from(answer.status == 201);
    }
    assert!(done > 0, "whoever waited is served");
    is_back(client, people, notebook).await;
}
