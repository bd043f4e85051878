//! Whoever has the database or a backup of it comes in as nobody: what opens something is told once, and stands in no
//! column of any table but as a hash. Each is taken here as people get it, by its door, and looked for everywhere.

use crate::consultation::{self, NEIGHBOUR};
use crate::events::{self, REGISTER, RUN};
use crate::sink::Sink;
use crate::society::{act, link, registered};
use crate::writing::Program;
use aunar_db::{DbError, Value};
use aunar_hub::notify::{Smtp, send_due};
use aunar_hub::sample::address;
use aunar_hub::testing::{Answered, TestApp};
use axum::http::{Method, StatusCode, header};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Secrets by what they open.
type Told = BTreeMap<&'static str, String>;

/// The letters that tell one.
const LETTERS: [&str; 9] = [
    "sign-in",
    "invitation",
    "consultation-confirm",
    "stakeholder-confirm",
    "proposal-confirm",
    "proposal-published",
    "proposal-support",
    "event-confirm",
    "event-registered",
];
/// The one that is stored as it is, as docs/SECURITY.md says: it signs what other programs are told.
const AS_IT_IS: &str = "a webhook";

/// The last secret that a text tells: 64 digits.
fn last_in(text: &str) -> Option<String> {
    let mut runs = text.split(|c: char| !matches!(c, '0'..='9' | 'a'..='f'));
    runs.rfind(|run| run.len() == 64).map(str::to_owned)
}

fn told(text: &str) -> String {
    last_in(text).unwrap_or_else(|| panic!("no secret in {text}"))
}

/// What a page tells once.
fn shown(page: &Answered) -> String {
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    told(&page.select("code.link").join(" "))
}

/// How a secret could be written so that whoever finds it has it.
fn written(secret: &str) -> Vec<Vec<u8>> {
    let byte = |two: &[u8]| {
        let two = std::str::from_utf8(two).expect("digits");
        u8::from_str_radix(two, 16).expect("digits")
    };
    let bytes: Vec<u8> = secret.as_bytes().chunks(2).map(byte).collect();
    let spelled: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    let mut all = vec![
        secret.as_bytes().to_vec(),
        secret.to_uppercase().into_bytes(),
        spelled.into_bytes(),
        STANDARD_NO_PAD.encode(secret).into_bytes(),
        STANDARD_NO_PAD.encode(&bytes).into_bytes(),
        URL_SAFE_NO_PAD.encode(&bytes).into_bytes(),
    ];
    all.push(bytes);
    all
}

/// Its first two bytes, as a number.
fn beginning(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}

/// Where in the database secrets stand: what of and in which column.
async fn places(app: &TestApp, told: &Told) -> BTreeSet<(&'static str, String)> {
    let sought: Vec<(&'static str, Vec<u8>)> = told
        .iter()
        .flat_map(|(&what, secret)| written(secret).into_iter().map(move |form| (what, form)))
        .collect();
    let mut begins = vec![false; 1 << 16];
    for (_, form) in &sought {
        begins[beginning(form)] = true;
    }
    let mut found = BTreeSet::new();
    let mut moment = app.db().snapshot().await.expect("a moment");
    let tables = moment.tables().to_vec();
    for table in &tables {
        let looked = moment.each_row(table, |values| {
            for (column, value) in table.columns.iter().zip(&values) {
                let bytes = match value {
                    Value::Text(text) => text.as_bytes(),
                    Value::Bytes(bytes) => bytes.as_slice(),
                    _ => continue,
                };
                let ats = (1..bytes.len()).map(|end| &bytes[end - 1..]);
                for rest in ats.filter(|rest| begins[beginning(rest)]) {
                    let here = sought.iter().filter(|(_, form)| rest.starts_with(form));
                    let place = format!("{}.{}", table.name, column.name);
                    found.extend(here.map(|(what, _)| (*what, place.clone())));
                }
            }
            Ok::<_, DbError>(())
        });
        looked.await.expect("reads");
    }
    found
}

/// The secrets of the letters that wait, by the kind of letter.
async fn in_letters(app: &TestApp) -> Told {
    let query = aunar_db::sql!("select kind, body from mail where body <> '' order by id");
    let rows = app.db().fetch_all(query).await.expect("reads");
    let letter = |row: &aunar_db::Row| {
        let kind: String = row.get(0).expect("text");
        let kind = LETTERS.into_iter().find(|one| *one == kind)?;
        Some((kind, last_in(&row.get::<String>(1).expect("text"))?))
    };
    rows.iter().filter_map(letter).collect()
}

/// What is told is nowhere, but for letters in the letters that wait; and once they are gone, nowhere at all.
async fn stand_nowhere(app: &TestApp, shown: Told, letters: &[&'static str]) {
    let waiting = in_letters(app).await;
    assert!(waiting.keys().eq(letters), "{:?}", waiting.keys());
    for (what, place) in places(app, &waiting).await {
        // The link that ends letters stands in a column of its own too.
        assert!(["mail.body", "mail.unsubscribe"].contains(&&*place), "{what} in {place}");
    }
    let sink = Sink::start().await;
    let smtp = Smtp::new(&sink.url(), "Aunar <aunar@red.example>").expect("a setting");
    send_due(app.app.state(), &smtp).await.expect("sends");
    let arrived: Vec<String> = sink.letters().iter().map(|letter| letter.text()).collect();
    for (kind, secret) in &waiting {
        assert!(arrived.iter().any(|text| text.contains(secret)), "{kind} did not arrive");
    }
    let kept = shown.contains_key(AS_IT_IS).then(|| (AS_IT_IS, "webhook.secret".to_owned()));
    let kept: BTreeSet<(&'static str, String)> = kept.into_iter().collect();
    let all: Told = waiting.into_iter().chain(shown).collect();
    assert_eq!(places(app, &all).await, kept);
}

/// Signs somebody in by the letter that they ask for: the secret of the session.
async fn session(app: &TestApp, email: &str) -> String {
    let asked = app.post("/sign-in", &[("address", email)]).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.text());
    let entered = app.post(&link(app, "sign-in").await, &[]).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text());
    told(entered.header(header::SET_COOKIE))
}

#[tokio::test]
async fn what_opens_something_stands_nowhere_in_the_database_as_it_is() {
    for app in TestApp::each_sample().await {
        app.it_is("2025-02-10T12:05:00Z");
        let secretariat = app.sign_in("secretariat").await;
        let mut shown_once = Told::new();
        shown_once.insert("a session", session(&app, &address("focal-unicef")).await);
        let new = [
            ("role", "focal-point"),
            ("email", "nueva@acnur.example"),
            ("name", "Persona nueva"),
            ("lang", "es"),
            ("from", "2025-02-10"),
            ("entity", "UNHCR"),
        ];
        let invited = secretariat.post("/lac/people/new", &new).await;
        shown_once.insert("an invitation", shown(&invited));
        let token = [("name", "Tablero"), ("scope", "read"), ("days", "30")];
        let made = secretariat.post("/lac/tokens", &token).await;
        shown_once.insert("a token of a network", shown(&made));
        let token = [("name", "Una prueba"), ("days", "30")];
        let made = secretariat.post("/account/tokens", &token).await;
        shown_once.insert("a token of a person", shown(&made));
        let webhook = [("address", "https://hooks.example/aunar"), ("kinds", "activity")];
        let made = secretariat.post("/lac/webhooks", &webhook).await;
        shown_once.insert(AS_IT_IS, shown(&made));

        // Those who have no seat: what they say, propose, register and support.
        let opened = consultation::open(&secretariat, &["public"]).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
        let said = app.post(consultation::FORM, NEIGHBOUR).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text());
        let drawn = (app.app.state().now().timestamp() - 60).to_string();
        let proposal = [
            ("drawn", drawn.as_str()),
            ("text-lang", "pt"),
            ("title", "Prefeituras que trocam experiências"),
            ("description", "Que prefeituras da fronteira troquem experiências de acolhida."),
            ("places", "BR; UY"),
            ("address", "pessoa@frente.example"),
        ];
        let sent = app.post("/lac/proposals/new", &proposal).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let own = link(&app, "proposal-confirm").await;
        assert_eq!(app.post(&own, &[("act", "confirm")]).await.status, StatusCode::SEE_OTHER);
        act(&secretariat, "10", &[("act", "publish")]).await;
        let faith = registered(&app, "Pastoral do caminho", "faith", "b@pastoral.example").await;
        let support = [
            ("drawn", drawn.as_str()),
            ("organisation", faith.as_str()),
            ("address", "b@pastoral.example"),
        ];
        let sent = app.post("/lac/proposals/10/support", &support).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());

        // The search finds what is there: of the session its hash.
        let hash: String = Sha256::digest(&shown_once["a session"])
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let there = places(&app, &Told::from([("a session", hash)])).await;
        assert_eq!(there, BTreeSet::from([("a session", "session.hash".to_owned())]));
        let letters = [
            "consultation-confirm",
            "invitation",
            "proposal-confirm",
            "proposal-published",
            "proposal-support",
            "sign-in",
            "stakeholder-confirm",
        ];
        stand_nowhere(&app, shown_once, &letters).await;
    }
}

#[tokio::test]
async fn what_opens_a_registration_stands_nowhere_and_is_told_to_a_program_once() {
    for app in TestApp::each_sample().await {
        app.it_is("2027-03-01T12:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        let mut shown_once = Told::new();
        let opened = events::open(&secretariat, "5", &[]).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
        let invited = secretariat.post(RUN, &[("act", "invite")]).await;
        shown_once
            .insert("a link that invites", told(&invited.select(".notice code.link").join(" ")));
        let sent = events::register(&app, "Ana de Prueba", "ana@muni.example", &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());

        // A program is answered as its person is; its key says that it was done, and keeps no answer.
        let program = Program::of(&app, &secretariat).await;
        let drawn = (app.app.state().now().timestamp() - 30).to_string();
        let own = json!({ "at": drawn, "name": "Secretaría", "address": address("secretariat"), "consent": "1" });
        for (what, at, body) in [
            ("a link that invites, by a program", RUN, json!({ "act": "invite" })),
            ("a page of one's own, by a program", REGISTER, own),
        ] {
            let key = [("idempotency-key", what)];
            let done = program.send(Method::POST, at, &key, &body).await;
            assert_eq!(done.status, StatusCode::OK, "{what}: {}", done.text());
            shown_once.insert(what, told(&done.text()));
            let again = program.send(Method::POST, at, &key, &body).await;
            assert_eq!(again.status, StatusCode::CONFLICT, "{what}: {}", again.text());
            assert_eq!(again.json()["code"], "once-done", "{what}");
        }
        stand_nowhere(&app, shown_once, &["event-confirm", "event-registered"]).await;
    }
}
