//! The database is held by somebody, newer than the program, or told another time; the mail server hangs.

use crate::editing::is_whole;
use crate::writing::Program;
use aunar_db::Engine;
use aunar_hub::notify::{Smtp, send_due};
use aunar_hub::testing::TestApp;
use axum::http::{Method, header};
use serde_json::json;
use std::time::{Duration, Instant};

const ACTIVITIES: &str = "/api/v1/networks/lac/plans/2027-2028/activities";

#[tokio::test]
async fn whoever_waits_too_long_for_the_database_is_told_when_to_come_again() {
    let app = TestApp::sample().await;
    let unicef = app.sign_in("focal-unicef").await;
    let program = Program::of(&app, &unicef).await;
    // Their session was last seen so long ago that it would be noted now.
    app.it_is("2025-02-10T18:00:00Z");
    let tx = app.db().begin().await.expect("begins");
    let begun = Instant::now();
    let page = unicef.get("/lac/plans/2027-2028?lang=es").await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(begun.elapsed() < Duration::from_secs(3), "who reads waits for nobody");
    assert!(!page.text().contains("base de datos"), "and is told nothing");
    let key = [("idempotency-key", "k-1")];
    let new = json!({ "title": "Taller de datos" });
    let typed = "Un título que nadie quiere escribir otra vez";
    let fields = [("title", typed), ("period", "2027"), ("lead", "UNICEF")];
    let (refused, form) = tokio::join!(
        program.send(Method::POST, ACTIVITIES, &key, &new),
        unicef.post("/lac/plans/2027-2028/activities/new?lang=fr", &fields),
    );
    for answer in [&refused, &form] {
        assert_eq!(answer.status, 503, "{}", answer.text());
        assert_eq!(answer.header(header::RETRY_AFTER), "2");
    }
    assert_eq!(refused.json()["code"], "busy");
    assert!(form.text().contains("Un instant") && form.text().contains(typed), "{}", form.text());
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    tx.rollback().await.expect("lets go");
    // Nothing was done under the key.
    let done = program.send(Method::POST, ACTIVITIES, &key, &new).await;
    assert_eq!(done.status, 201, "{}", done.text());
}

#[tokio::test]
async fn a_program_goes_on_while_the_database_is_that_of_the_next_one() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        // What the next version adds: a table, and a column that may be empty.
        let checksum = match app.db().engine() {
            Engine::Sqlite => "x'00'",
            Engine::Postgres => "'\\x00'",
        };
        let next = format!(
            "create table next_thing (id integer primary key);
             alter table activity add column next_word text;
             insert into _sqlx_migrations (version, description, success, checksum, execution_time)
             values (9000, 'next', true, {checksum}, 0)"
        );
        app.db().meddle(&next).await.expect("is migrated");
        let ready = app.get("/readyz").await;
        assert_eq!((ready.status.as_u16(), ready.text().contains("newer")), (200, true));
        let made = program.post(ACTIVITIES, &json!({ "title": "Taller de datos" })).await;
        assert_eq!(made.status, 201, "{}", made.text());
        assert_eq!(unicef.get("/lac/plans/2027-2028").await.status, 200);
        // One that starts now is refused, with the reason.
        let refused = app.db().migrate().await.expect_err("it is newer");
        assert!(refused.to_string().contains("use the newer program"), "{refused}");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_clock_that_jumps_breaks_no_chain_and_loses_nothing() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        let mut titles = Vec::new();
        for (n, moment) in [
            "2025-02-10T12:10:00Z",
            // Back by a day, as after a clock was put right; on by a week; back to where it was.
            "2025-02-09T12:10:00Z",
            "2025-02-17T12:10:00Z",
            "2025-02-10T12:11:00Z",
        ]
        .into_iter()
        .enumerate()
        {
            app.it_is(moment);
            let title = format!("Reloj {n}");
            let made = program.post(ACTIVITIES, &json!({ "title": title })).await;
            assert_eq!(made.status, 201, "{moment}: {}", made.text());
            let at = format!("{ACTIVITIES}/{}", made.json()["reference"].as_str().expect("one"));
            let seen = [("if-match", "\"1\"")];
            let change = json!({ "deliverable": "Un informe" });
            let changed = program.send(Method::PATCH, &at, &seen, &change).await;
            assert_eq!(changed.status, 200, "{moment}: {}", changed.text());
            assert_eq!(unicef.get("/desk").await.status, 200, "the session stands");
            titles.push(title);
        }
        let all = program.get(&format!("{ACTIVITIES}?per_page=200&q=reloj")).await.text();
        assert!(titles.iter().all(|title| all.contains(title)), "{all}");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_mail_server_that_hangs_holds_up_nothing_but_letters() {
    for app in TestApp::each_sample().await {
        let state = app.app.state().clone();
        // It takes the call and never says a word.
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let smtp = Smtp::new(&format!("smtp://127.0.0.1:{port}"), "Aunar <aunar@red.example>");
        let smtp = smtp.expect("a server");
        app.post("/sign-in", &[("address", aunar_hub::sample::address("focal-fao").as_str())])
            .await;
        let sending = tokio::spawn({
            let (state, smtp) = (state.clone(), smtp.clone());
            async move { send_due(&state, &smtp).await }
        });
        let _hung = listener.accept().await.expect("a call");
        let begun = Instant::now();
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        let made = program.post(ACTIVITIES, &json!({ "title": "Taller de datos" })).await;
        assert_eq!(made.status, 201, "{}", made.text());
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
        // Whoever else sends leaves those letters to whoever holds them.
        assert_eq!(send_due(&state, &smtp).await.expect("reads"), 0);
        assert!(!sending.is_finished());
        sending.abort();
    }
}
