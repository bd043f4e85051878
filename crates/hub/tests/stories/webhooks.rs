//! Other programs are told what changes: whatever they answer, in order, signed, once.

use crate::editing::is_whole;
use crate::writing::Program;
use aunar_hub::testing::TestApp;
use aunar_hub::web::outward::Outward;
use aunar_hub::webhooks::tell;
use aunar_hub::{App, Settings};
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use chrono::TimeDelta;
use hmac::{Hmac, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub(crate) const OPEN: Outward =
    Outward { http: true, private: true, patience: Duration::from_millis(700) };

/// What a receiver does with what it is told.
#[derive(Clone, Copy)]
pub(crate) enum Mood {
    Takes,
    Fails,
    Hangs,
    LeadsElsewhere,
    AnswersLate,
}

#[derive(Default)]
pub(crate) struct Heard {
    mood: AtomicU8,
    all: Mutex<Vec<(String, HeaderMap, String)>>,
}

impl Heard {
    pub(crate) fn is(&self, mood: Mood) {
        self.mood.store(mood as u8, Ordering::SeqCst);
    }

    fn take(&self) -> Vec<(String, HeaderMap, String)> {
        std::mem::take(&mut *self.all.lock().expect("whole"))
    }

    /// How much it was told since it was last taken.
    pub(crate) fn so_far(&self) -> usize {
        self.all.lock().expect("whole").len()
    }

    /// Under which names it was told something, each as often as it was.
    pub(crate) fn names(&self) -> Vec<String> {
        let name = |headers: &HeaderMap| headers["aunar-delivery"].to_str().map(str::to_owned);
        self.take().iter().map(|(_, headers, _)| name(headers).expect("text")).collect()
    }
}

async fn hear(
    State(heard): State<Arc<Heard>>,
    uri: Uri,
    headers: HeaderMap,
    body: String,
) -> Response {
    heard.all.lock().expect("whole").push((uri.path().to_owned(), headers, body));
    match heard.mood.load(Ordering::SeqCst) {
        1 => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        2 => {
            tokio::time::sleep(Duration::from_secs(30)).await;
            StatusCode::OK.into_response()
        }
        3 => (StatusCode::FOUND, [(header::LOCATION, "/elsewhere")]).into_response(),
        4 => {
            tokio::time::sleep(Duration::from_millis(300)).await;
            StatusCode::ACCEPTED.into_response()
        }
        _ => StatusCode::NO_CONTENT.into_response(),
    }
}

/// A receiver on this machine, and its address.
pub(crate) async fn receiver() -> (Arc<Heard>, String) {
    let heard = Arc::new(Heard::default());
    let router = Router::new().fallback(hear).with_state(Arc::clone(&heard));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}/hook", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, router).await });
    (heard, address)
}

/// Changes activities of the draft, one after the other.
pub(crate) async fn changes(program: &Program<'_>, references: &[&str]) {
    for (n, reference) in references.iter().enumerate() {
        let at = format!("/api/v1/networks/lac/plans/2027-2028/activities/{reference}");
        let now = program.get(&at).await.json()["version"].clone();
        let change = json!({ "deliverable": format!("Informe {n} tras {now}") });
        let done = program.send(Method::PATCH, &at, &[("if-match", "*")], &change).await;
        assert_eq!(done.status, 200, "{}", done.text());
    }
}

#[tokio::test]
async fn a_receiver_may_fail_hang_lead_elsewhere_and_answer_late() {
    for app in TestApp::each_sample_that_reaches(OPEN).await {
        let state = app.app.state();
        let mut clock: chrono::DateTime<chrono::Utc> = state.now();
        let mut later = |seconds: i64| {
            clock += TimeDelta::seconds(seconds);
            app.it_is(&clock.to_rfc3339());
        };
        let (heard, address) = receiver().await;
        let secretariat = app.sign_in("secretariat").await;
        let program = Program::of(&app, &secretariat).await;
        let page = secretariat.get("/lac/webhooks?lang=es").await;
        let id = page.field("id");
        let fields = [("id", id.as_str()), ("address", address.as_str()), ("kinds", "activity")];
        let made = secretariat.post("/lac/webhooks", &fields).await;
        assert_eq!(made.status, 200, "{}", made.text());
        let secret = made.select("section.notice code.link").remove(0);
        assert_eq!(secretariat.post("/lac/webhooks", &fields).await.status, 409, "once");
        assert!(!secretariat.get("/lac/webhooks").await.text().contains(&secret), "told once");

        // It fails: of each record the first is tried, and the next waits behind it.
        heard.is(Mood::Fails);
        changes(&program, &["B-05", "B-05", "B-10"]).await;
        assert_eq!(tell(state).await.expect("tells"), 0);
        assert_eq!(heard.take().len(), 2);
        assert_eq!(tell(state).await.expect("tells"), 0);
        assert_eq!(heard.take().len(), 0, "not before its time");
        // It takes: in order, each signed, each the same as when it failed.
        heard.is(Mood::Takes);
        later(11);
        assert_eq!(tell(state).await.expect("tells"), 3);
        let told = heard.take();
        let mut last: HashMap<String, i64> = HashMap::new();
        for (_, headers, sent) in &told {
            let message: Value = serde_json::from_str(sent).expect("JSON");
            let of = message["change"]["object"].to_string();
            let n = message["change"]["n"].as_i64().expect("a number");
            assert!(last.insert(of, n).is_none_or(|before| before < n), "in order");
            assert_eq!(message["change"]["fields"], json!(["deliverable"]));
            assert_eq!(headers["aunar-delivery"], message["delivery"].as_str().expect("an id"));
            let signature = headers["aunar-signature"].to_str().expect("text").to_owned();
            let (t, v1) = signature.split_once(",v1=").expect("two parts");
            let t = t.strip_prefix("t=").expect("a moment");
            let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("a key");
            mac.update(format!("{t}.{sent}").as_bytes());
            let ours: String =
                mac.finalize().into_bytes().iter().map(|b| format!("{b:02x}")).collect();
            assert_eq!(ours, v1);
        }
        // It hangs, and leads elsewhere: nobody waits for long, and nothing is sent there.
        for mood in [Mood::Hangs, Mood::LeadsElsewhere] {
            heard.is(mood);
            changes(&program, &["B-05"]).await;
            let began = std::time::Instant::now();
            assert_eq!(tell(state).await.expect("tells"), 0);
            assert!(began.elapsed() < Duration::from_secs(5));
            assert!(heard.take().iter().all(|(at, _, _)| at == "/hook"));
            later(121);
        }
        heard.is(Mood::AnswersLate);
        assert_eq!(tell(state).await.expect("tells"), 2);
        heard.take();

        // Two nodes at once send nothing twice.
        heard.is(Mood::Takes);
        changes(&program, &["B-05", "B-10", "B-05", "B-01", "B-02"]).await;
        let now = state.now();
        let settings =
            Settings { clock: Arc::new(move || now), outward: OPEN, ..Settings::default() };
        let other = App::new((**app.db()).clone(), settings);
        let (a, b) = tokio::join!(tell(state), tell(other.state()));
        // Whoever is second may find the database held; the next look tells the rest.
        let mut n = a.unwrap_or(0) + b.unwrap_or(0);
        n += tell(state).await.expect("tells");
        assert_eq!(n, 5);
        let ids = heard.names();
        assert_eq!((ids.len(), ids.iter().collect::<HashSet<_>>().len()), (5, 5));

        // Somebody tries it: what comes back is said, and no change is told of.
        let act = format!("/lac/webhooks/{id}");
        let tried = secretariat.post(&format!("{act}?lang=en"), &[("act", "try")]).await;
        assert!(tried.text().contains("answered 204"), "{}", tried.text());
        assert_eq!(heard.take().len(), 1);
        heard.is(Mood::Fails);
        let tried = secretariat.post(&format!("{act}?lang=en"), &[("act", "try")]).await;
        assert!(tried.text().contains("it answered 500"), "{}", tried.text());
        assert_eq!(heard.take().len(), 1, "it is not tried again by itself");

        // In the end it is left alone, which its page says, until somebody goes on.
        heard.is(Mood::Fails);
        changes(&program, &["B-05"]).await;
        for _ in 0..11 {
            tell(state).await.expect("tells");
            later(43_300);
        }
        assert_eq!(heard.take().len(), 11);
        let page = secretariat.get("/lac/webhooks?lang=es").await;
        assert!(page.text().contains("respondió 500"), "{}", page.text());
        changes(&program, &["B-10"]).await;
        heard.is(Mood::Takes);
        assert_eq!(tell(state).await.expect("tells"), 0, "paused");
        let act = format!("/lac/webhooks/{id}");
        assert_eq!(secretariat.post(&act, &[("act", "resume")]).await.status, 303);
        assert_eq!(tell(state).await.expect("tells"), 2, "nothing is lost");
        heard.take();

        // What is told is what its maker may read and have told: without their mandate, nothing.
        let api = "/api/v1/networks/lac/webhooks";
        let all = program.get(api).await.json();
        assert_eq!((&all[0]["waiting"], &all[0]["paused_at"]), (&json!(0), &Value::Null), "{all}");
        changes(&program, &["B-05"]).await;
        let email = aunar_hub::sample::address("secretariat");
        let person = aunar_hub::records::person::by_email(&state.db, &email).await.expect("reads");
        let held = aunar_hub::records::person::mandates_of(&state.db, person.expect("known").id);
        let mut tx = state.db.begin().await.expect("begins");
        for mandate in held.await.expect("reads") {
            let ended =
                aunar_hub::records::person::end(&mut tx, mandate.id, "operator", state.now());
            ended.await.expect("ends");
        }
        tx.commit().await.expect("commits");
        assert_eq!(tell(state).await.expect("tells"), 0);
        assert_eq!(heard.take().len(), 0);
        let lead = app.sign_in("co-lead-iom").await;
        let page = lead.get("/lac/webhooks?lang=es").await.text();
        assert!(page.contains("ya no puede hacer que se le avise"), "{page}");
        assert_eq!(lead.post(&act, &[("act", "resume")]).await.status, 303);
        assert_eq!(tell(state).await.expect("tells"), 1);
        let unsure = lead.post(&act, &[("act", "end")]).await;
        assert_eq!(unsure.status, 422, "nobody said that they are sure");
        assert_eq!(unsure.select("input[name=sure][aria-invalid=true]").len(), 1);
        let sure = [("act", "end"), ("sure", "1")];
        assert_eq!(lead.post(&act, &sure).await.status, 303);
        assert_eq!(lead.post(&act, &sure).await.status, 404);
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn nothing_is_sent_where_the_operator_does_not_allow_it() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let program = Program::of(&app, &secretariat).await;
        let api = "/api/v1/networks/lac/webhooks";
        for address in
            ["http://example.org/", "https://127.0.0.1/", "https://[fd00::1]/", "nonsense"]
        {
            let refused = program.post(api, &json!({ "address": address })).await;
            assert_eq!(refused.status, 422, "{address}");
            assert_eq!(refused.json()["errors"][0]["field"], "address", "{address}");
        }
        let refused =
            program.post(api, &json!({ "address": "https://example.org", "kinds": ["x"] })).await;
        assert_eq!(refused.json()["errors"][0]["field"], "kinds", "{}", refused.text());
        // A name that leads into this machine is looked at when it is connected to.
        let made = program.post(api, &json!({ "address": "https://localhost:9/" })).await;
        assert_eq!(made.status, 201, "{}", made.text());
        changes(&program, &["B-05"]).await;
        assert_eq!(tell(app.app.state()).await.expect("tells"), 0);
        let failed =
            aunar_db::sql!("select count(*) from webhook_delivery where failed = 'private'");
        let n: i64 = app.db().fetch_one(failed).await.expect("reads").get(0).expect("a count");
        assert_eq!(n, 1);
        let id = made.json()["id"].as_str().expect("an id").to_owned();
        let ended = program.send(Method::DELETE, &format!("{api}/{id}"), &[], &Value::Null).await;
        assert_eq!(ended.status, 204);
    }
}
