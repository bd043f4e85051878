//! Programs that act as a person: their tokens, what they write, what is told of what changed.

use crate::editing::is_whole;
use aunar_hub::sample::address;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};

const API: &str = "/api/v1/networks/lac/plans/2027-2028";

/// A program with the token of somebody.
pub(crate) struct Program<'a> {
    app: &'a TestApp,
    token: String,
}

impl<'a> Program<'a> {
    /// With a token that somebody makes on the page of their account.
    pub(crate) async fn of(app: &'a TestApp, who: &Visitor<'_>) -> Self {
        let page = who.get("/account").await;
        let id = page.field("id");
        let fields = [("id", id.as_str()), ("name", "a test"), ("days", "30")];
        let made = who.post("/account/tokens", &fields).await;
        assert_eq!(made.status, 200, "{}", made.text());
        let token = made.select("#tokens ~ div code.link").remove(0);
        assert!(token.starts_with("aunar_me_"), "{token}");
        // Told once: the same form again tells nothing.
        let again = who.post("/account/tokens", &fields).await;
        assert_eq!(again.status, 409);
        assert!(
            !again.text().contains(&token) && !who.get("/account").await.text().contains(&token)
        );
        Self { app, token }
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        address: &str,
        headers: &[(&str, &str)],
        body: &Value,
    ) -> Answered {
        let mut request = Request::builder()
            .method(method)
            .uri(address)
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token))
            .header(header::ACCEPT_LANGUAGE, "en")
            .header(header::CONTENT_TYPE, "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
        self.app.send(request.body(body).expect("a request")).await
    }

    pub(crate) async fn get(&self, address: &str) -> Answered {
        self.send(Method::GET, address, &[], &Value::Null).await
    }

    pub(crate) async fn post(&self, address: &str, body: &Value) -> Answered {
        self.send(Method::POST, address, &[], body).await
    }
}

fn etag(answer: &Answered) -> String {
    answer.header(header::ETAG).to_owned()
}

#[tokio::test]
async fn with_a_token_a_program_is_a_person_and_no_more() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        // It reads what they read.
        assert_eq!(app.get(API).await.status, 404);
        assert_eq!(program.get(API).await.status, 200);
        // What concerns the account itself, who comes in, and a decision for a member stay with them.
        for (address, body) in [
            ("/account/tokens", json!({ "name": "more", "days": "30" })),
            ("/account/language", json!({ "language": "fr" })),
            ("/account/passkeys/begin", Value::Null),
            ("/lac/people/new", json!({ "name": "Nadie", "email": "nadie@example.org" })),
        ] {
            let refused = program.post(address, &body).await;
            assert_eq!(refused.status, 403, "{address}: {}", refused.text());
            assert_eq!(refused.json()["code"], "needs-browser", "{address}");
        }
        let secretariat = app.sign_in("secretariat").await;
        let runs = Program::of(&app, &secretariat).await;
        assert_eq!(runs.post("/lac/tokens", &json!({ "name": "x" })).await.status, 403);
        // A token is in its header alone, and what is there counts, whatever the cookies say.
        let cookie = format!("aunar={}", program.token);
        let request = Request::get(API).header(header::COOKIE, cookie);
        let asked = app.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(asked.status, 404, "nobody");
        let forged = Request::get(API)
            .header(header::COOKIE, &unicef.cookie)
            .header(header::AUTHORIZATION, "Bearer aunar_me_forged");
        let asked = app.send(forged.body(Body::empty()).expect("a request")).await;
        assert_eq!(asked.status, 401);
        // Ended, it opens nothing.
        let page = unicef.get("/account").await.text();
        let end = page.split("/account/tokens/").nth(1).expect("an end").split(['"', '#']).next();
        let end = format!("/account/tokens/{}", end.expect("an address"));
        let unsure = unicef.post(&format!("{end}?lang=es"), &[]).await;
        assert_eq!(unsure.status, 422, "{end}");
        assert_eq!(unsure.select("#tokens ~ ul strong.wrong").len(), 1, "{}", unsure.text());
        assert_eq!(program.get(API).await.status, 200, "nobody said that they are sure");
        assert_eq!(unicef.post(&end, &[("sure", "1")]).await.status, 303, "{end}");
        assert_eq!(program.get(API).await.status, 401);
        // One that is past its day neither; the mandates of the moment count.
        assert_eq!(runs.get(API).await.status, 200);
        let state = app.app.state();
        let email = address("secretariat");
        let person = aunar_hub::records::person::by_email(&state.db, &email).await;
        let person = person.expect("reads").expect("known").id;
        let mut tx = state.db.begin().await.expect("begins");
        let held = aunar_hub::records::person::mandates_of(&state.db, person).await.expect("reads");
        for mandate in held {
            let by = aunar_hub::records::person::end(&mut tx, mandate.id, "operator", state.now());
            by.await.expect("ends");
        }
        tx.commit().await.expect("commits");
        assert_eq!(runs.get(API).await.status, 404);
        app.it_is("2025-03-20T12:00:00Z");
        assert_eq!(runs.get("/api/v1/networks").await.status, 401);
    }
}

#[tokio::test]
async fn a_program_writes_activities_by_their_versions_and_once() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        let activities = format!("{API}/activities");
        // What is not said is as in an empty form, and what is wrong is told by its field.
        let new =
            json!({ "title": "Taller de datos", "period": "2027-Q3", "places": ["PE", "CO"] });
        let made =
            program.send(Method::POST, &activities, &[("idempotency-key", "k-1")], &new).await;
        assert_eq!(made.status, 201, "{}", made.text());
        let reference = made.json()["reference"].as_str().expect("a reference").to_owned();
        assert_eq!((etag(&made).as_str(), &made.json()["version"]), ("\"1\"", &json!(1)));
        // The same again is that one; the key is no other request's.
        let again =
            program.send(Method::POST, &activities, &[("idempotency-key", "k-1")], &new).await;
        assert_eq!((again.status, again.bytes.clone()), (made.status, made.bytes.clone()));
        assert_eq!(again.headers["idempotency-replayed"], "true");
        let other = json!({ "title": "Otra" });
        let refused =
            program.send(Method::POST, &activities, &[("idempotency-key", "k-1")], &other).await;
        assert_eq!(
            (refused.status.as_u16(), refused.json()["code"].clone()),
            (422, json!("once-another"))
        );
        let bad = json!({ "title": "", "status": "begun", "nothing": 1 });
        let wrong =
            program.send(Method::POST, &activities, &[("idempotency-key", "k-2")], &bad).await;
        assert_eq!(wrong.status, 422, "{}", wrong.text());
        assert_eq!(wrong.json()["errors"][0]["field"], "nothing");
        let bad = json!({ "title": "Taller", "status": "begun" });
        // Nothing was done under that key: what was put right is sent with it.
        let wrong =
            program.send(Method::POST, &activities, &[("idempotency-key", "k-2")], &bad).await;
        assert_eq!(wrong.json()["errors"][0]["field"], "status", "{}", wrong.text());
        // A crash between the deed and the answer does nothing twice.
        let state = app.app.state();
        let mut tx = state.db.begin().await.expect("begins");
        let lost = aunar_db::sql!("update once_request set status = null, held_until = $1");
        tx.execute(lost.bind(state.now() - chrono::TimeDelta::hours(1))).await.expect("loses");
        tx.commit().await.expect("commits");
        let done =
            program.send(Method::POST, &activities, &[("idempotency-key", "k-1")], &new).await;
        assert_eq!((done.status.as_u16(), done.json()["code"].clone()), (409, json!("once-done")));

        let at = format!("{activities}/{reference}");
        let read = program.get(&at).await;
        let tag = etag(&read);
        assert_eq!(tag, "\"1\"");
        let change = json!({ "status": "implementation" });
        let none = program.send(Method::PATCH, &at, &[], &change).await;
        assert_eq!(none.status, StatusCode::PRECONDITION_REQUIRED, "{}", none.text());
        let seen = [("if-match", tag.as_str())];
        let changed = program.send(Method::PATCH, &at, &seen, &change).await;
        assert_eq!((changed.status.as_u16(), etag(&changed).as_str()), (200, "\"2\""));
        let stale = program.send(Method::PATCH, &at, &seen, &json!({ "title": "Otro" })).await;
        assert_eq!((stale.status.as_u16(), &stale.json()["version"]), (412, &json!(2)));
        assert_eq!(etag(&stale), "\"2\"");
        let now = program.get(&at).await.json();
        assert_eq!(
            (&now["status"], &now["title"]["es"]),
            (&json!("implementation"), &now["title"]["es"])
        );
        assert_eq!(now["places"].as_array().map(Vec::len), Some(2), "what was not sent stands");
        // What is another's is theirs, by a token too; the history says that it was a program.
        let others = program.get(&format!("{activities}/B-01")).await;
        let seen = [("if-match", etag(&others))];
        let seen = [(seen[0].0, seen[0].1.as_str())];
        let refused =
            program.send(Method::PATCH, &format!("{activities}/B-01"), &seen, &change).await;
        assert_eq!(refused.status, 403, "{}", refused.text());
        let network = state.pictures.now().await.expect("reads").networks["lac"].network.id;
        let rows = app.db().history(network.0, None, None, 2).await.expect("reads");
        assert!(rows.iter().all(|row| row.via == "api" && row.entity == "activity"), "{rows:?}");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_list_is_written_whole_or_as_far_as_it_can_be() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        let bulk = format!("{API}/activities/bulk");
        let version =
            program.get(&format!("{API}/activities/B-05")).await.json()["version"].clone();
        let list = json!({ "items": [
            { "fields": { "title": "Una", "period": "2027" } },
            { "reference": "B-05", "version": version, "fields": { "deliverable": "Un informe" } },
            { "fields": { "title": "Tres", "status": "begun" } },
            { "reference": "B-05", "version": version, "fields": { "status": "implementation" } },
            { "reference": "B-05", "fields": {} },
            { "reference": "B-10", "version": 99, "fields": {} },
        ]});
        let before =
            program.get(&format!("{API}/activities?per_page=200")).await.json()["total"].clone();
        let refused = program.post(&bulk, &list).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        let told = refused.json();
        let statuses = |told: &Value| -> Vec<u64> {
            let items = told["items"].as_array().expect("items");
            items.iter().map(|item| item["status"].as_u64().expect("a status")).collect()
        };
        assert_eq!(statuses(&told), [424, 424, 422, 409, 409, 412]);
        assert_eq!(told["items"][2]["problem"]["errors"][0]["field"], "status");
        let total =
            program.get(&format!("{API}/activities?per_page=200")).await.json()["total"].clone();
        assert_eq!(total, before, "nothing was written");
        let done = program.post(&format!("{bulk}?partial=true"), &list).await;
        assert_eq!(done.status, 200, "{}", done.text());
        assert_eq!(statuses(&done.json()), [201, 200, 422, 409, 409, 412]);
        assert_eq!(done.json()["written"], 2);
        let after = program.get(&format!("{API}/activities/B-05")).await.json();
        assert_eq!(after["version"].as_i64(), version.as_i64().map(|v| v + 1));
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn what_a_form_does_a_program_does_at_its_address() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        // The forms of a page, as a program reads them.
        let edit = "/lac/plans/2027-2028/activities/B-05/edit";
        let accept = [("accept", "application/json")];
        let forms = program.send(Method::GET, edit, &accept, &Value::Null).await;
        assert_eq!(forms.status, 200, "{}", forms.text());
        let forms = forms.json();
        let form = &forms["forms"][0];
        let fields = form["fields"].as_array().expect("fields");
        let value = |name: &str| {
            let field = fields.iter().find(|f| f["name"] == name);
            field.unwrap_or_else(|| panic!("{name}: {form}"))["value"].clone()
        };
        let sent = json!({ "version": value("version"), "form": value("form"), "title": "Con otro título" });
        let saved = program.post(edit, &sent).await;
        assert_eq!(saved.status, 200, "{}", saved.text());
        let location = saved.json()["location"].as_str().expect("a location").to_owned();
        assert!(location.ends_with("/lac/plans/2027-2028/activities/B-05?saved=2"), "{location}");
        let wrong = program.post(edit, &json!({ "version": "2", "period": "alguna vez" })).await;
        assert_eq!(wrong.status, 422, "{}", wrong.text());
        assert_eq!(wrong.headers["content-type"], "application/problem+json");
        assert_eq!(wrong.json()["errors"][0]["field"], "period", "{}", wrong.text());
        assert_eq!(program.post(edit, &json!({ "a": { "b": 1 } })).await.status, 422);
        let nowhere = program.post("/nothing/at/all", &json!({})).await;
        assert_eq!(nowhere.status, 404);
        assert_eq!(nowhere.json()["code"], "not-found");
        // Nobody else's cookies are in its way, and no other site's.
        let cross = [("sec-fetch-site", "cross-site"), ("cookie", unicef.cookie.as_str())];
        let saved = program
            .send(Method::POST, edit, &cross, &json!({ "version": "1", "form": value("form") }))
            .await;
        assert!(saved.status.as_u16() != 403, "{}", saved.text());
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_form_that_could_bring_a_file_is_like_any_other_without_one() {
    let app = TestApp::sample().await;
    let iom = app.sign_in("co-lead-iom").await;
    let program = Program::of(&app, &iom).await;
    let at = "/lac/plans/2023-2024/activities/A-023/evidence";
    let mut link = json!({ "title": "Informe", "kind": "report", "lang": "es", "entity": "IOM" });
    let wrong = program.post(at, &link).await;
    assert_eq!(wrong.status, 422, "{}", wrong.text());
    assert_eq!(wrong.json()["errors"][0]["field"], "url", "{}", wrong.text());
    link["url"] = json!("https://example.org/by-a-program");
    let brought = program.post(at, &link).await;
    assert_eq!(brought.status, 200, "{}", brought.text());
    assert!(app.get(at).await.text().contains("https://example.org/by-a-program"));
    // Where a file is what it is about, that is what is missing.
    let office = app.sign_in("secretariat").await;
    let program = Program::of(&app, &office).await;
    for at in ["/lac/rates", "/lac/calendar/outside"] {
        let wrong = program.post(at, &json!({})).await;
        assert_eq!(wrong.status, 422, "{at}: {}", wrong.text());
        let wrong = wrong.json();
        let errors = wrong["errors"].as_array().expect("errors");
        assert!(errors.iter().any(|error| error["field"] == "file"), "{at}: {wrong}");
    }
}

#[tokio::test]
async fn events_money_reports_comments_and_translations_are_written() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        // An event of an activity of theirs.
        let events = format!("{API}/events");
        let new = json!({ "title": "Diálogo", "activity": "B-05", "kind": "workshop", "zone": "America/Lima",
            "start": "2027-05-04T09:00", "end": "2027-05-04T11:30", "format": "online", "access": "open",
            "id": uuid::Uuid::now_v7() });
        let made = program.post(&events, &new).await;
        assert_eq!(made.status, 201, "{}", made.text());
        let same = program.post(&events, &new).await;
        assert_eq!((same.status.as_u16(), &same.json()["id"]), (200, &made.json()["id"]));
        let reference = made.json()["reference"].as_str().expect("a reference").to_owned();
        let at = format!("{events}/{reference}");
        let read = program.get(&format!("/api/v1/networks/lac/events/{reference}")).await;
        let seen = etag(&read);
        let moved = json!({ "start": "2027-05-05T09:00", "end": "2027-05-05T11:00", "moved_reason": { "es": "Feriado" } });
        let changed = program.send(Method::PATCH, &at, &[("if-match", &seen)], &moved).await;
        assert_eq!(changed.status, 200, "{}", changed.text());
        let stale = program.send(Method::PATCH, &at, &[("if-match", &seen)], &moved).await;
        assert_eq!(stale.status, 412);
        let wrong = json!({ "zone": "Nowhere", "end": "2020-01-01T00:00", "kind": "party" });
        let wrong = program.send(Method::PATCH, &at, &[("if-match", "*")], &wrong).await;
        let fields: Vec<String> = wrong.json()["errors"]
            .as_array()
            .expect("errors")
            .iter()
            .map(|e| e["field"].as_str().unwrap_or_default().to_owned())
            .collect();
        assert_eq!(fields, ["end", "zone", "kind"], "{}", wrong.text());
        let theirs = json!({ "title": "x", "activity": "B-01", "kind": "workshop", "zone": "America/Lima",
            "start": "2027-05-04T09:00", "end": "2027-05-04T11:30", "format": "online", "access": "open" });
        assert_eq!(program.post(&events, &theirs).await.status, 403);

        // A line of money, changed and taken away by its version.
        let lines = format!("{API}/activities/B-05/money/lines");
        let new = json!({ "source": "core", "year": 2027, "currency": "USD", "required": 1200.5 });
        let made = program.post(&lines, &new).await;
        assert_eq!(made.status, 201, "{}", made.text());
        let all = program.get(&format!("{API}/money/lines?per_page=200")).await.json();
        let line = all["items"]
            .as_array()
            .expect("lines")
            .iter()
            .find(|l| l["required"] == 120_050)
            .cloned();
        let line = line.unwrap_or_else(|| panic!("{all}"));
        let at = format!("{lines}/{}", line["ref"].as_str().expect("a reference"));
        let changed = program
            .send(Method::PATCH, &at, &[("if-match", "\"1\"")], &json!({ "available": 300 }))
            .await;
        assert_eq!(changed.status, 200, "{}", changed.text());
        let stale = program.send(Method::DELETE, &at, &[("if-match", "\"1\"")], &Value::Null).await;
        assert_eq!((stale.status.as_u16(), &stale.json()["version"]), (412, &json!(2)));
        let wrong = program
            .send(Method::PATCH, &at, &[("if-match", "\"2\"")], &json!({ "currency": "nil" }))
            .await;
        assert_eq!(
            (wrong.status.as_u16(), &wrong.json()["errors"][0]["field"]),
            (422, &json!("currency")),
            "{}",
            wrong.text()
        );
        let gone = program.send(Method::DELETE, &at, &[("if-match", "\"2\"")], &Value::Null).await;
        assert_eq!(gone.status, 200, "{}", gone.text());

        // What is said among members, and what was translated.
        let said = program
            .post(&format!("{API}/activities/B-05/discussion"), &json!({ "words": "¿Con quién?" }))
            .await;
        assert_eq!(said.status, 201, "{}", said.text());
        let id = said.json()["id"].as_str().expect("an id").to_owned();
        let answer = json!({ "words": "Con la CEPAL.", "parent": id });
        assert_eq!(
            program.post(&format!("{API}/activities/B-05/discussion"), &answer).await.status,
            201
        );
        let none = program
            .post(&format!("{API}/activities/B-05/discussion"), &json!({ "words": " " }))
            .await;
        assert_eq!(none.status, 422, "{}", none.text());
        let translations = format!("{API}/translations?into=fr&of=B-05");
        let texts = program.get(&translations).await;
        assert_eq!(texts.status, 200, "{}", texts.text());
        let text = texts.json()["items"][0].clone();
        let put = |words: &str| json!({ "items": [{ "text": text["text"], "words": words, "seen": text["seen"] }] });
        let at = format!("{API}/translations?into=fr");
        let saved = program.post(&at, &put("Atelier sur les données")).await;
        assert_eq!(saved.status, 200, "{}", saved.text());
        let unseen = program.post(&at, &put("Autre chose")).await;
        assert_eq!(unseen.status, 409, "{}", unseen.text());
        assert_eq!(unseen.json()["errors"][0]["field"], text["text"], "{}", unseen.text());
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_report_and_its_values_are_written_field_by_field() {
    for app in TestApp::each_sample().await {
        crate::reporting::opened(&app).await;
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        let report = "/api/v1/networks/lac/plans/2023-2024/reporting/2025-Q1/UNICEF/A-067";
        let read = program.get(report).await;
        assert_eq!((read.status.as_u16(), etag(&read).as_str()), (200, "\"0\""), "{}", read.text());
        let first =
            json!({ "fields": { "note": "Se hizo la mitad.", "status": "implementation" } });
        let saved = program.send(Method::PATCH, report, &[("if-match", "\"0\"")], &first).await;
        assert_eq!(saved.status, 200, "{}", saved.text());
        let stale = program.send(Method::PATCH, report, &[("if-match", "\"0\"")], &first).await;
        assert_eq!((stale.status.as_u16(), &stale.json()["version"]), (412, &json!(1)));
        let unknown = json!({ "fields": { "nothing": "x" } });
        let unknown = program.send(Method::PATCH, report, &[("if-match", "\"1\"")], &unknown).await;
        assert_eq!(
            (unknown.status.as_u16(), &unknown.json()["errors"][0]["field"]),
            (422, &json!("nothing"))
        );
        let now = program.get(report).await.json();
        let values: Vec<String> = now["fields"]
            .as_array()
            .expect("fields")
            .iter()
            .filter_map(|f| {
                f["name"].as_str()?.strip_prefix("v-")?.strip_suffix("-n").map(str::to_owned)
            })
            .collect();
        if let Some(indicator) = values.first() {
            let at = format!("{report}/values/{indicator}");
            let said = json!({ "value": 12, "note": "Según las listas." });
            let put = program.send(Method::PUT, &at, &[("if-match", "\"1\"")], &said).await;
            assert!([200, 422].contains(&put.status.as_u16()), "{}", put.text());
        }
        let version = program.get(report).await;
        assert!(version.text().contains("Se hizo la mitad."), "what was not sent stands");
        let nobody = program
            .send(Method::PUT, &format!("{report}/values/I-999"), &[("if-match", "*")], &json!({}))
            .await;
        assert_eq!(nobody.status, 404);
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn what_changed_is_told_from_where_one_left_off() {
    for app in TestApp::each_sample().await {
        let changes = "/api/v1/networks/lac/changes";
        let unicef = app.sign_in("focal-unicef").await;
        let program = Program::of(&app, &unicef).await;
        // All of it, page by page.
        let (mut since, mut seen, mut last) = (0, 0, 0);
        loop {
            let page = program.get(&format!("{changes}?since={since}&per_page=200")).await;
            assert_eq!(page.status, 200, "{}", page.text());
            let page = page.json();
            for item in page["items"].as_array().expect("items") {
                let n = item["n"].as_i64().expect("a number");
                assert!(n > last, "in order");
                last = n;
                seen += 1;
            }
            since = page["next"].as_i64().expect("next");
            if page["more"] == false {
                break;
            }
        }
        assert!(seen > 100, "{seen}");
        let nothing = program.get(&format!("{changes}?since={since}")).await.json();
        assert_eq!((&nothing["next"], &nothing["items"]), (&json!(since), &json!([])));
        // What members say, and what is in a draft, is told to those who may read it.
        let said = program
            .post(&format!("{API}/activities/B-05/discussion"), &json!({ "words": "¿Y esto?" }))
            .await;
        assert_eq!(said.status, 201);
        let seen = program.get(&format!("{API}/activities/B-05")).await;
        let tag = etag(&seen);
        let change = json!({ "status": "implementation" });
        let at = format!("{API}/activities/B-05");
        assert_eq!(
            program.send(Method::PATCH, &at, &[("if-match", &tag)], &change).await.status,
            200
        );
        let told = program.get(&format!("{changes}?since={since}")).await.json();
        let items = told["items"].as_array().expect("items");
        assert_eq!(items.len(), 2, "{told}");
        assert_eq!((&items[0]["kind"], &items[1]["kind"]), (&json!("comment"), &json!("activity")));
        assert_eq!(items[1]["fields"], json!(["status"]));
        assert_eq!((&items[1]["reference"], &items[1]["via"]), (&json!("B-05"), &json!("api")));
        let url = items[1]["url"].as_str().expect("an address");
        let path = url.strip_prefix(&app.app.state().public_url).expect("ours");
        assert_eq!(program.get(path).await.status, 200);
        let anyone = app.get(&format!("{changes}?since={since}")).await.json();
        assert_eq!(
            (&anyone["items"], &anyone["next"]),
            (&json!([]), &json!(since)),
            "not even that"
        );
        assert_eq!(app.get(&format!("{changes}?since=-1")).await.status, 400);
        assert_eq!(app.get(&format!("{changes}?since=999999999")).await.json()["items"], json!([]));
    }
}
