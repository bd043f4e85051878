//! What was typed comes back with whatever refuses it, on every route; what is refused is logged,
//! and no secret with it.

use crate::consultation::{self, FORM};
use crate::editing::{at, stored};
use aunar_db::Tx;
use aunar_domain::mandate::Person;
use aunar_hub::records::person;
use aunar_hub::sample::address;
use aunar_hub::testing::{Answered, TestApp};
use axum::http::StatusCode;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const TYPED: &str = "Falta el Caribe; \"véase\" <anexo> 2.";

/// Who writes in a form of a page, its address, the name of its field.
const FORMS: [(&str, &str, &str); 7] = [
    ("focal-unicef", "/lac/plans/2027-2028/activities/B-05/discussion", "words"),
    ("focal-unicef", "/lac/plans/2027-2028/activities/B-05/suggestions", "value"),
    ("translator", "/lac/plans/2027-2028/translations", "words.plan.title"),
    ("secretariat", "/lac/plans/2023-2024/consultation/comments/1", "reason"),
    ("focal-unicef", "/lac/plans/2023-2024/activities/A-067/carry-over", "reason"),
    ("focal-unicef", "/lac/plans/2027-2028/endorsement/decide", "words"),
    ("focal-unicef", "/lac/plans/2027-2028/overlaps/B-05/B-06", "words"),
];

async fn known(app: &TestApp, name: &str) -> Person {
    let found = person::by_email(&app.app.state().db, &address(name)).await.expect("reads");
    found.expect("in the sample")
}

/// Ends every mandate of somebody.
async fn end(app: &TestApp, tx: &mut Tx, who: &Person) {
    for mandate in person::held_of(tx, who.id).await.expect("reads") {
        let ended = person::end(tx, mandate.id, "a test", app.app.state().now()).await;
        assert!(ended.expect("writes"));
    }
}

fn is_kept(address: &str, answer: &Answered) {
    let (status, text) = (answer.status, answer.text());
    assert!(matches!(status.as_u16(), 400 | 401 | 403 | 404), "{address}: {status}");
    let kept = answer.select("textarea[readonly]");
    assert_eq!(kept, [TYPED], "{address}: {text}");
    assert_eq!(answer.select("label[for=typed-1]"), ["Texto 1"]);
    assert!(text.contains("Lo que usted escribió") && text.contains("Cópielo"), "{text}");
    assert_eq!(answer.header("cache-control".parse().expect("a name")), "no-store");
}

#[tokio::test]
async fn who_is_signed_out_or_has_lost_their_mandate_gets_their_words_back() {
    let app = TestApp::sample().await;
    let hash = "ab".repeat(32);
    for (name, address, field) in FORMS {
        let fields = [(field, TYPED), ("sha256", hash.as_str()), ("lang", "es")];
        let answer = app.post(address, &fields).await;
        is_kept(address, &answer);
        if answer.status == StatusCode::UNAUTHORIZED {
            assert_eq!(answer.select("main ul.plain a"), ["Entrar"], "{address}");
        }
        let writer = app.sign_in(name).await;
        let state = app.app.state();
        let mut tx = state.db.begin().await.expect("begins");
        let who = known(&app, name).await;
        let before = person::held_of(&mut tx, who.id).await.expect("reads");
        if before.iter().any(|m| m.in_force(state.now())) {
            end(&app, &mut tx, &who).await;
        }
        tx.commit().await.expect("commits");
        is_kept(address, &writer.post(address, &fields).await);
    }
}

#[tokio::test]
async fn who_is_overtaken_or_too_quick_gets_their_words_back() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let comment = "/lac/plans/2023-2024/consultation/comments/1";
    let stale = [("act", "answer"), ("version", "0"), ("reason", TYPED)];
    let answer = secretariat.post(comment, &stale).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_eq!(answer.select("textarea[readonly]"), [TYPED]);

    let opened = consultation::open(&secretariat, &["stakeholders", "public"]).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
    let said = [
        ("on", "B-01"),
        ("kind", "comment"),
        ("words", TYPED),
        ("lang", "es"),
        ("name", "Vecina"),
        ("address", "vecina@barrio.example"),
        ("drawn", "1700000000"),
    ];
    let mut last = app.post(FORM, &said).await;
    for _ in 0..10 {
        last = app.post(FORM, &said).await;
    }
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(last.select("textarea[readonly]"), [TYPED]);
}

#[tokio::test]
async fn a_mandate_that_ends_while_somebody_waits_for_their_turn_writes_nothing() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let network = state.pictures.now().await.expect("reads").networks["lac"].network.id;
        let focal = app.sign_in("focal-unicef").await;
        let who = known(&app, "focal-unicef").await;
        let mut tx = state.db.begin().await.expect("begins");
        tx.hold(network.0).await.expect("holds");
        let ends = async {
            tokio::time::sleep(Duration::from_millis(500)).await;
            end(&app, &mut tx, &who).await;
            tx.commit().await.expect("commits");
        };
        let edit = at("B-05/edit");
        let fields = [("version", "1"), ("title", TYPED)];
        let (saved, ()) = tokio::join!(focal.post(&edit, &fields), ends);
        assert_eq!(saved.status, StatusCode::FORBIDDEN, "{}", saved.text());
        assert_eq!(saved.select("dd.words"), [TYPED], "the text is kept");
        let office = app.sign_in("secretariat").await;
        assert_eq!(stored(&app, &office, "B-05").await["version"], 1);
    }
}

#[tokio::test]
async fn a_link_that_is_no_longer_good_leads_to_a_new_one() {
    let app = TestApp::sample().await;
    for (lang, heading, way) in [
        ("es", "Este enlace ya no es válido", "Entrar"),
        ("en", "This link is no longer valid", "Sign in"),
        ("pt", "Não é mais válido", "Entrar"),
        ("fr", "Ce n’est plus valable", "Se connecter"),
    ] {
        let gone = app.get(&format!("/sign-in/0000?lang={lang}")).await;
        assert_eq!(gone.status, StatusCode::GONE);
        assert_eq!(gone.select("h1"), [heading]);
        assert_eq!(gone.select("main ul.plain a"), [way]);
    }
    let page = app.get("/sign-in?to=%2Flac%2Fplans").await.text();
    assert!(page.contains("href=\"/sign-in?to=%2Flac%2Fplans\""), "{page}");
}

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("whole").write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn refusals_are_in_the_log_and_secrets_are_not() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone());
    let _on = tracing::subscriber::set_default(subscriber.finish());
    let text = || String::from_utf8_lossy(&log.0.lock().expect("whole")).into_owned();

    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    assert_eq!(focal.post("/lac/tokens", &[]).await.status, StatusCode::FORBIDDEN);
    let said = text();
    let line = said.lines().find(|l| l.contains("refused")).unwrap_or_else(|| panic!("{said}"));
    let actor = format!("person:{}", known(&app, "focal-unicef").await.id);
    for part in [actor.as_str(), "/tokens", "403", "forbidden"] {
        assert!(line.contains(part), "{part} in {line}");
    }

    app.db().close().await;
    for path in ["/sign-in", "/invitation", "/lac/plans/2023-2024/consultation/sent"] {
        let failed = app.get(&format!("{path}/secretissimo")).await;
        assert!(failed.status.is_server_error(), "{path}: {}", failed.status);
    }
    let said = text();
    assert_eq!(said.matches("request failed").count(), 3, "{said}");
    assert!(!said.contains("secretissimo"), "{said}");
}
