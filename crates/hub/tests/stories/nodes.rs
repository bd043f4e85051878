//! Two nodes look after what is due at the same moment, each with its own connections and its own picture: every
//! deed is done once.

use crate::editing::is_whole;
use crate::mail::open;
use crate::reporting::opened;
use crate::sink::Sink;
use crate::trouble::ACTIVITIES;
use crate::writing::Program;
use aunar_db::{Db, sql};
use aunar_hub::notify::{Smtp, send_due};
use aunar_hub::testing::TestApp;
use aunar_hub::{App, Settings, amendment, endorsement, notify, registration, reporting, request};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What `serve` does each minute (`look_after_rounds`), in its order; how many rounds ended by it. What fails is
/// logged there and tried again a minute later.
async fn look(node: &App) -> usize {
    let state = node.state();
    let rounds = endorsement::settle(state, state.now()).await.unwrap_or(0);
    let _ = amendment::settle(state, state.now()).await;
    let _ = endorsement::remind(state, state.now()).await;
    let _ = reporting::remind(state, state.now()).await;
    let _ = request::remind(state, state.now()).await;
    let _ = registration::remind(state, state.now()).await;
    let _ = notify::gather(state, state.now()).await;
    let _ = registration::settle(state, state.now()).await;
    rounds
}

/// Both at once, and then each once more, as a minute later; how many rounds ended.
async fn both_look(nodes: [&App; 2]) -> usize {
    let (one, other) = tokio::join!(look(nodes[0]), look(nodes[1]));
    one + other + look(nodes[1]).await + look(nodes[0]).await
}

/// Both send what is due; how many letters that were.
async fn both_send(nodes: [&App; 2], smtp: &Smtp) -> usize {
    let one = send_due(nodes[0].state(), smtp);
    let (one, other) = tokio::join!(one, send_due(nodes[1].state(), smtp));
    one.expect("sends") + other.expect("sends")
}

/// How many letters of a kind there are.
async fn letters(db: &Db, kind: &str) -> i64 {
    let query = sql!("select count(*) from mail where kind = $1");
    db.fetch_one(query.bind(kind)).await.expect("reads").get(0).expect("a number")
}

/// How many rounds are told of as ended.
async fn ends(db: &Db) -> i64 {
    let query = sql!("select count(*) from history where entity = 'round' and action = 'close'");
    db.fetch_one(query).await.expect("reads").get(0).expect("a number")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_due_is_done_once_by_two_nodes_that_look_at_the_same_moment() {
    for app in TestApp::each_sample().await {
        let db = Db::open(app.db().url()).await.expect("opens");
        let clock = Arc::clone(&app.app.state().clock);
        let other = App::new(db, Settings { clock, ..Settings::default() });
        let nodes = [&app.app, &other];
        let before = ends(app.db()).await;
        let secretariat = app.sign_in("secretariat").await;
        open(&secretariat, "2025-03-01").await;
        let sink = Sink::start().await;
        let smtp = Smtp::new(&sink.url(), "Aunar <aunar@red.example>").expect("a server");
        let mut sent = 0;

        // The round opens, and draws near to its end.
        for (moment, kind) in [
            ("2025-02-10T12:01:00Z", "endorsement-opened"),
            ("2025-02-22T00:00:05Z", "endorsement-a-week"),
            ("2025-02-27T10:00:00Z", "endorsement-two-days"),
            ("2025-03-01T23:00:00Z", "endorsement-last-day"),
        ] {
            app.it_is(moment);
            assert_eq!(letters(app.db(), kind).await, 0, "{kind}");
            assert_eq!(both_look(nodes).await, 0, "{kind}: it does not end yet");
            assert!(letters(app.db(), kind).await >= 19, "{kind}: each member has somebody");
            sent += both_send(nodes, &smtp).await;
        }
        // Its last day is over everywhere: it ends, once.
        app.it_is("2025-03-02T12:01:00Z");
        assert_eq!(both_look(nodes).await, 1);
        assert_eq!(ends(app.db()).await, before + 1);
        sent += both_send(nodes, &smtp).await;
        // A quarter is to be reported on.
        opened(&app).await;
        assert_eq!(both_look(nodes).await, 0);
        assert!(letters(app.db(), "report-opened").await > 5);
        sent += both_send(nodes, &smtp).await;

        // Each letter came once, nobody has two of one kind, and no amendment ended twice.
        let came = sink.letters();
        let names: BTreeSet<String> = came
            .iter()
            .flat_map(|letter| letter.head())
            .filter(|line| line.starts_with("Message-ID: "))
            .collect();
        assert_eq!((came.len(), names.len()), (sent, sent));
        let twice = sql!(
            "select kind, address from mail
             where kind like 'endorsement-%' or kind = 'report-opened'
             group by kind, address having count(*) > 1"
        );
        assert_eq!(app.db().fetch_all(twice).await.expect("reads").len(), 0);
        let twice = sql!(
            "select record from history where entity = 'amendment' and action = 'close'
             group by record having count(*) > 1"
        );
        assert_eq!(app.db().fetch_all(twice).await.expect("reads").len(), 0);
        is_whole(&app).await;
        other.state().db.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_that_begins_while_others_write_reads_nothing_by_halves() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        let over = AtomicBool::new(false);
        let write = async {
            for n in 0..40 {
                let made = program.post(ACTIVITIES, &json!({ "title": format!("Alta {n}") })).await;
                assert_eq!(made.status, 201, "{}", made.text());
            }
            over.store(true, Ordering::Relaxed);
        };
        let begin = async {
            let mut times = 0;
            while !over.load(Ordering::Relaxed) {
                let db = Db::open(app.db().url()).await.expect("opens");
                let node = App::new(db.clone(), Settings::default());
                let picture = node.state().pictures.now().await.expect("it is read");
                let network = &picture.networks["lac"];
                aunar_hub::ledger::of(node.state(), network.network.id).await.expect("so is this");
                db.close().await;
                times += 1;
            }
            times
        };
        let ((), times) = tokio::join!(write, begin);
        assert!(times > 2, "{times}");
    }
}
