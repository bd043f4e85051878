//! The database is held by somebody, newer than the program, or told another time; the mail server hangs.

use crate::editing::is_whole;
use crate::reporting::opened;
use crate::sink::Sink;
use crate::webhooks::{Mood, OPEN, changes, receiver};
use crate::writing::Program;
use aunar_db::{DbError, Engine, Sql, sql};
use aunar_domain::review::Form;
use aunar_domain::words::Lang;
use aunar_hub::backup::{Plan, last};
use aunar_hub::notify::{self, Mail, Smtp, send_due};
use aunar_hub::records::{edition, webhook};
use aunar_hub::reporting::remind;
use aunar_hub::review::make_waiting;
use aunar_hub::testing::{TestApp, Visitor};
use aunar_hub::webhooks::tell;
use axum::http::{Method, header};
use chrono::TimeDelta;
use serde_json::json;
use std::time::{Duration, Instant};
use uuid::Uuid;

pub(crate) const ACTIVITIES: &str = "/api/v1/networks/lac/plans/2027-2028/activities";

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
    // Who asks was looked up by reading: they have their header, for which nothing is asked once more.
    let known = form.select("header .me .unseen").join("");
    assert!(known.contains("Punto focal de UNICEF"), "{}", form.text());
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
async fn a_request_sent_again_under_its_key_is_done_once_whatever_the_clock_says() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        let key = [("idempotency-key", "clock-1")];
        let new = json!({ "title": "Taller de relojes" });
        let made = program.send(Method::POST, ACTIVITIES, &key, &new).await;
        assert_eq!(made.status, 201, "{}", made.text());
        // Back by a day, on by less than the day for which a key is kept, and where it was.
        for moment in ["2025-02-09T12:00:00Z", "2025-02-11T11:00:00Z", "2025-02-10T12:00:30Z"] {
            app.it_is(moment);
            let again = program.send(Method::POST, ACTIVITIES, &key, &new).await;
            assert_eq!((again.status, again.text()), (made.status, made.text()), "{moment}");
            assert!(again.headers.contains_key("idempotency-replayed"), "{moment}");
        }
        let all = program.get(&format!("{ACTIVITIES}?per_page=200&q=relojes")).await.json();
        assert_eq!(all["total"], 1, "{all}");
        // On by more than that day: the key is forgotten, and what comes with it is another request.
        app.it_is("2025-02-11T12:30:00Z");
        let other = program.send(Method::POST, ACTIVITIES, &key, &new).await;
        assert_eq!(other.status, 201, "{}", other.text());
        assert!(!other.headers.contains_key("idempotency-replayed"));
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_letter_waits_until_its_moment_and_goes_out_once_whatever_the_clock_says() {
    for app in TestApp::each_sample().await {
        let state = app.app.state().clone();
        let sink = Sink::start().await;
        let smtp = Smtp::new(&sink.url(), "Aunar <aunar@red.example>").expect("a server");
        // One that is for later, and one that the server does not take yet.
        let (later, refused) = ("later@red.example", "refused@red.example");
        sink.refuse(refused, "451 4.3.0 not now");
        let mut tx = app.db().begin().await.expect("begins");
        for address in [later, refused] {
            let mail = Mail::to_address("passkey-added", address, Lang::Es)
                .saying("passkey", "teléfono")
                .saying("link", "https://red.example/account")
                .once(format!("clock {address}"));
            let until = state.now() + TimeDelta::hours(1);
            let mail = if address == later { mail.not_before(until) } else { mail };
            notify::post(&mut tx, &mail, state.now()).await.expect("posts");
        }
        tx.commit().await.expect("commits");
        assert_eq!(send_due(&state, &smtp).await.expect("tries"), 0);
        sink.forgive();
        for (moment, sent) in [
            ("2025-02-09T12:00:00Z", 0),
            ("2025-02-10T12:00:30Z", 0),
            // On by more than both wait for; then back, where it was, and far on.
            ("2025-02-10T14:00:00Z", 2),
            ("2025-02-09T12:00:00Z", 0),
            ("2025-02-10T12:00:30Z", 0),
            ("2025-02-17T12:00:00Z", 0),
        ] {
            app.it_is(moment);
            assert_eq!(send_due(&state, &smtp).await.expect("sends"), sent, "{moment}");
        }
        let mut came: Vec<String> = sink.letters().into_iter().map(|letter| letter.to).collect();
        came.sort();
        assert_eq!(came, [later, refused]);
    }
}

#[tokio::test]
async fn a_backup_is_made_by_one_at_a_time_whatever_the_clock_says() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let plan = Plan { every: TimeDelta::hours(24) };
        let turn = async || plan.take(state).await.expect("asks");
        assert!(turn().await.is_some(), "and whoever took it is dead");
        for (moment, is_free) in [
            ("2025-02-10T12:09:00Z", false),
            // What is held waits until it is as late as it was.
            ("2025-02-09T12:00:00Z", false),
            ("2025-02-10T12:11:00Z", true),
            ("2025-02-11T12:00:00Z", false),
            // One that was made at a moment still to come counts for nothing: rather one more than none.
            ("2025-02-08T12:00:00Z", true),
            ("2025-02-08T12:01:00Z", false),
            ("2025-02-17T12:00:00Z", true),
            ("2025-02-17T12:01:00Z", false),
        ] {
            app.it_is(moment);
            let both = [turn().await, turn().await];
            let taken: Vec<_> = both.into_iter().flatten().collect();
            assert_eq!(taken.len(), usize::from(is_free), "{moment}");
            for one in taken {
                one.made(state, 1).await.expect("notes it");
                let made = last(&state.db).await.expect("reads").made_at;
                assert_eq!(made, Some(state.now()), "{moment}");
            }
        }
    }
}

#[tokio::test]
async fn whoever_owes_a_report_is_told_each_thing_once_whatever_the_clock_says() {
    for app in TestApp::each_sample().await {
        opened(&app).await;
        let state = app.app.state();
        let letters = async || {
            let query = sql!("select count(*) from mail where kind like 'report-%'");
            let row = app.db().fetch_one(query).await.expect("reads");
            usize::try_from(row.get::<i64>(0).expect("a number")).expect("a number")
        };
        let mut there = letters().await;
        for (moment, is_told) in [
            ("2025-04-02T15:01:00Z", true),
            // Back to before it opened; on to a week before its last day; back to its beginning.
            ("2025-03-31T15:00:00Z", false),
            ("2025-04-16T08:00:00Z", true),
            ("2025-04-02T15:02:00Z", false),
            ("2025-04-16T08:01:00Z", false),
            // On past the last day, and back to it.
            ("2025-04-23T08:00:00Z", true),
            ("2025-04-22T08:00:00Z", true),
            ("2025-04-23T08:01:00Z", false),
            ("2025-04-22T08:01:00Z", false),
        ] {
            app.it_is(moment);
            let written = remind(state, state.now()).await.expect("writes");
            assert_eq!(written > 5, is_told, "{moment}: {written}");
            assert_eq!(remind(state, state.now()).await.expect("looks"), 0, "{moment}");
            there += written;
            assert_eq!(letters().await, there, "{moment}");
        }
        is_whole(&app).await;
    }
}

/// Waits for something that another does meanwhile.
async fn meanwhile(what: &str, mut done: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !done().await {
        assert!(begun.elapsed() < Duration::from_secs(60), "{what}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn what_is_held_is_told_and_made_once_whatever_the_clock_says() {
    for app in TestApp::each_sample_that_reaches(OPEN).await {
        let secretariat = app.sign_in("secretariat").await;
        changes_are_told_once(&app, &secretariat).await;
        editions_are_made_once(&app, &secretariat).await;
        is_whole(&app).await;
    }
}

/// Somebody holds what a program is to be told, and is slow, while the clock jumps.
async fn changes_are_told_once(app: &TestApp, secretariat: &Visitor<'_>) {
    let state = app.app.state().clone();
    let program = Program::of(app, secretariat).await;
    let (heard, address) = receiver().await;
    let new = json!({ "address": address, "kinds": ["activity"] });
    let made = program.post("/api/v1/networks/lac/webhooks", &new).await;
    assert_eq!(made.status, 201, "{}", made.text());
    heard.is(Mood::Fails);
    changes(&program, &["B-05", "B-10"]).await;
    assert_eq!(tell(&state).await.expect("tells"), 0);
    let mut tried = heard.names();
    assert_eq!(tried.len(), 2);
    heard.is(Mood::Takes);
    app.it_is("2025-02-10T12:01:00Z");
    let held = webhook::claim(&state.db, state.now()).await.expect("claims");
    assert_eq!(held.len(), 2);
    for (moment, told) in [
        ("2025-02-10T12:02:59Z", 0),
        ("2025-02-09T12:00:00Z", 0),
        ("2025-02-10T12:01:30Z", 0),
        // On by more than they are held for: another tells them; then back, where it was, and far on.
        ("2025-02-12T12:00:00Z", 2),
        ("2025-02-09T12:00:00Z", 0),
        ("2025-02-10T12:01:30Z", 0),
        ("2025-02-17T12:00:00Z", 0),
    ] {
        app.it_is(moment);
        assert_eq!(tell(&state).await.expect("tells"), told, "{moment}");
        if told > 0 {
            // Whoever was slow could not tell them, and says so too late.
            let mut tx = state.db.begin().await.expect("begins");
            for one in &held {
                webhook::later(&mut tx, one, state.now(), "timeout").await.expect("notes it");
            }
            tx.commit().await.expect("commits");
        }
    }
    let mut told = heard.names();
    tried.sort();
    told.sort();
    assert_eq!(told, tried, "each once, under the name it had");

    // The clock goes on by a day while one is on its way: twice it may come, and under one name.
    app.it_is("2025-02-10T12:05:00Z");
    heard.is(Mood::AnswersLate);
    changes(&program, &["B-01"]).await;
    let telling = tokio::spawn({
        let state = state.clone();
        async move { tell(&state).await }
    });
    meanwhile("it is on its way", async || heard.so_far() > 0).await;
    app.it_is("2025-02-11T12:05:00Z");
    tell(&state).await.expect("tells");
    assert_eq!(telling.await.expect("ends").expect("tells"), 1);
    let mut names = heard.names();
    names.dedup();
    assert_eq!(names.len(), 1, "{names:?}");
    for moment in ["2025-02-10T12:05:30Z", "2025-02-17T12:00:00Z"] {
        app.it_is(moment);
        assert_eq!(tell(&state).await.expect("tells"), 0, "{moment}");
    }
    assert!(webhook::waiting(&state.db).await.expect("reads").is_empty());
}

/// Somebody holds an edition, and is dead or slow, while the clock jumps.
async fn editions_are_made_once(app: &TestApp, secretariat: &Visitor<'_>) {
    let state = app.app.state().clone();
    let count = async |query: Sql| {
        let row = app.db().fetch_one(query).await.expect("reads");
        row.get::<i64>(0).expect("a number")
    };
    let made = async || {
        let query = sql!(
            "select count(*) from history where entity = 'review-edition' and action = 'make'"
        );
        count(query).await
    };
    let ask = async |what: &str| {
        let fields = [("act", "print"), ("what", what), ("in", "es")];
        let asked = secretariat.post("/lac/plans/2023-2024/report", &fields).await;
        assert_eq!(asked.status, 303, "{}", asked.text());
    };
    let before = made().await;
    app.it_is("2025-02-10T12:10:00Z");
    ask("annual:2024").await;
    let (dead, until) = (Uuid::now_v7(), state.now() + TimeDelta::minutes(10));
    let taken = edition::take(&state.db, dead, state.now(), until).await.expect("takes");
    let (id, _) = taken.expect("one that waits");
    for (moment, is_made) in [
        ("2025-02-10T12:19:00Z", 0),
        ("2025-02-09T12:00:00Z", 0),
        ("2025-02-10T12:11:00Z", 0),
        // On by more than it is held for: another makes it; then back, where it was, and far on.
        ("2025-02-10T12:21:00Z", 1),
        ("2025-02-09T12:00:00Z", 0),
        ("2025-02-10T12:11:00Z", 0),
        ("2025-02-17T12:00:00Z", 0),
    ] {
        app.it_is(moment);
        assert_eq!(make_waiting(&state).await.expect("makes"), is_made, "{moment}");
    }
    let mut tx = state.db.begin().await.expect("begins");
    let late = edition::done(&mut tx, id, dead, state.now()).await;
    assert!(matches!(late, Err(DbError::Gone)), "whoever held it is too late");
    tx.rollback().await.expect("lets go");
    assert_eq!(made().await, before + 1);

    // The clock goes on by a day while one is being made: whoever takes it over makes it, or whoever had it
    // does.
    app.it_is("2025-02-10T12:30:00Z");
    ask("annual:2023").await;
    let making = tokio::spawn({
        let state = state.clone();
        async move { make_waiting(&state).await }
    });
    meanwhile("it is being made", async || {
        count(sql!("select count(*) from review_edition where state = 'asked'")).await == 0
    })
    .await;
    app.it_is("2025-02-11T12:30:00Z");
    let taken_over = make_waiting(&state).await.expect("makes");
    assert_eq!(making.await.expect("ends").expect("makes"), 1);
    assert!(taken_over <= 1, "{taken_over}");
    for moment in ["2025-02-10T12:31:00Z", "2025-02-17T12:00:00Z"] {
        app.it_is(moment);
        assert_eq!(make_waiting(&state).await.expect("makes"), 0, "{moment}");
    }
    assert_eq!(made().await, before + 2);
    let report = secretariat.get("/api/v1/networks/lac/plans/2023-2024/report").await.json();
    let editions = report["editions"].as_array().expect("editions");
    for edition in editions.iter().take(2) {
        assert_eq!(edition["state"], "done", "{edition}");
        assert_eq!(edition["files"].as_array().expect("files").len(), Form::ALL.len());
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
        let hung = listener.accept().await.expect("a call");
        let begun = Instant::now();
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        let made = program.post(ACTIVITIES, &json!({ "title": "Taller de datos" })).await;
        assert_eq!(made.status, 201, "{}", made.text());
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
        // Whoever else sends leaves those letters to whoever holds them.
        assert_eq!(send_due(&state, &smtp).await.expect("reads"), 0);
        assert!(!sending.is_finished());
        // Whoever held it is gone, and the server talks again: when the ten minutes are over the letter goes out,
        // once.
        sending.abort();
        drop(hung);
        let sink = Sink::on(listener);
        app.it_is("2025-02-10T12:09:00Z");
        assert_eq!(send_due(&state, &smtp).await.expect("reads"), 0, "it is still held");
        app.it_is("2025-02-10T12:11:00Z");
        let sent = tokio::join!(send_due(&state, &smtp), send_due(&state, &smtp));
        assert_eq!(sent.0.expect("sends") + sent.1.expect("sends"), 1);
        let came: Vec<String> = sink.letters().into_iter().map(|letter| letter.to).collect();
        assert_eq!(came, [aunar_hub::sample::address("focal-fao")]);
        assert_eq!(send_due(&state, &smtp).await.expect("reads"), 0);
    }
}
