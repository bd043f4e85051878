//! People register for an event, come, and are counted; nobody but those who run it learns a name, and
//! when its day has come nobody does.

use aunar_db::testing::skipped;
use aunar_domain::registration::Standing;
use aunar_hub::records::registration::{self, Registration};
use aunar_hub::records::session;
use aunar_hub::registration::settle;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;
use std::sync::Arc;
use uuid::Uuid;

const EVENT: &str = "/lac/events/E-46";
pub(crate) const RUN: &str = "/lac/events/E-46/run";
pub(crate) const REGISTER: &str = "/lac/events/E-46/register";
const CALL: &str = "https://events.example/lac/e-46";

/// Fields of a form.
type Fields<'a> = &'a [(&'a str, &'a str)];

/// Opens the registration of the event.
pub(crate) async fn open(secretariat: &Visitor<'_>, places: &str, more: Fields<'_>) -> Answered {
    let mut fields = vec![
        ("act", "form"),
        ("open", "1"),
        ("admits", "anyone"),
        ("places", places),
        ("consent-es", "Acepto que se cuente mi participación."),
        ("keep", "2027-07-01"),
    ];
    fields.extend(more);
    secretariat.post(RUN, &fields).await
}

/// Fills in the form as somebody who takes their time.
pub(crate) async fn register(app: &TestApp, name: &str, at: &str, more: Fields<'_>) -> Answered {
    let drawn = (app.app.state().now().timestamp() - 30).to_string();
    let mut fields =
        vec![("at", drawn.as_str()), ("name", name), ("address", at), ("consent", "1")];
    fields.extend(more);
    app.post(REGISTER, &fields).await
}

/// The letters to an address: kind, text, and the entry for the calendar.
async fn letters(app: &TestApp, address: &str) -> Vec<(String, String, Option<String>)> {
    let query = aunar_db::sql!(
        "select kind, body, calendar from mail where address = $1 order by created_at, id"
    );
    let rows = app.db().fetch_all(query.bind(address)).await.expect("reads");
    let each = rows.iter().map(|r| {
        let text = |at: usize| r.get::<String>(at).expect("text");
        (text(0), text(1), r.get::<Option<String>>(2).expect("text"))
    });
    each.collect()
}

async fn last(app: &TestApp, address: &str) -> (String, String, Option<String>) {
    letters(app, address).await.pop().expect("a letter")
}

/// The page that the first letter to an address opens.
async fn own(app: &TestApp, address: &str) -> String {
    let (_, body, _) = letters(app, address).await.swap_remove(0);
    let url = &app.app.state().public_url;
    let link = body.split_whitespace().find_map(|w| w.strip_prefix(url.as_str()));
    link.expect("a link").to_owned()
}

async fn confirmed(app: &TestApp, name: &str, address: &str) -> String {
    let sent = register(app, name, address, &[("country", "PE"), ("level", "local")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let own = own(app, address).await;
    assert_eq!(app.get(&own).await.status, StatusCode::OK, "looking changes nothing");
    let done = app.post(&own, &[("act", "confirm")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    own
}

#[tokio::test]
async fn people_register_wait_move_up_come_and_are_forgotten() {
    for app in TestApp::each_sample().await {
        app.it_is("2027-03-01T12:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        assert_eq!(app.get(REGISTER).await.status, StatusCode::NOT_FOUND, "no form yet");
        let asked = [("ask-country", "1"), ("ask-level", "1"), ("ask-accessibility", "1")];
        let refused = open(&secretariat, "none", &asked).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("value=\"none\""), "what was typed is given back");
        let opened = open(&secretariat, "2", &asked).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
        // The way into the call is no longer for everybody.
        let page = app.get(&format!("{EVENT}?lang=en")).await;
        assert!(!page.text().contains(CALL) && page.text().contains(REGISTER), "{}", page.text());
        let api = app.get("/api/v1/networks/lac/events/E-46").await.json();
        assert_eq!((api["link"].is_null(), api["registers"].as_bool()), (true, Some(true)));

        // What cannot be taken is said, and nothing is lost.
        let form = app.get(&format!("{REGISTER}?lang=en")).await.text();
        assert!(form.contains("Level you work on") && !form.contains("Age group"), "{form}");
        let wrong = app.post(REGISTER, &[("name", "<b>Ana</b>"), ("level", "local")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("&#60;b&#62;Ana") && !wrong.text().contains("<b>Ana"));
        let injected = register(&app, "Ana", "ana@x.example\r\nBcc: todos@x.example", &[]).await;
        assert_eq!(injected.status, StatusCode::UNPROCESSABLE_ENTITY);
        register(&app, "Un programa", "spam@x.example", &[("website", "http://x")]).await;
        assert!(letters(&app, "spam@x.example").await.is_empty(), "a program is told nothing");

        // Two have a place; the third waits and moves up when one calls it off.
        let ana = confirmed(&app, "Ana de Prueba", "ana@muni.example").await;
        confirmed(&app, "Beto de Prueba", "beto@muni.example").await;
        let carla = confirmed(&app, "Carla de Prueba", "carla@muni.example").await;
        let (kind, body, entry) = last(&app, "ana@muni.example").await;
        assert_eq!(kind, "event-registered");
        assert!(body.contains(CALL) && !body.contains("Ana de Prueba"), "{body}");
        let entry = entry.expect("an entry for the calendar");
        assert!(entry.contains("METHOD:REQUEST") && entry.contains("SEQUENCE:0"), "{entry}");
        assert!(app.get(&ana).await.text().contains(CALL));
        assert_eq!(last(&app, "carla@muni.example").await.0, "event-waiting");
        assert!(!app.get(&carla).await.text().contains(CALL), "not for those who wait");
        register(&app, "Otra", "ana@muni.example", &[]).await;
        assert_eq!(last(&app, "ana@muni.example").await.0, "event-again");
        for _ in 0..2 {
            let left = app.post(&ana, &[("act", "cancel")]).await;
            assert_eq!(left.status, StatusCode::SEE_OTHER);
        }
        let (kind, _, entry) = last(&app, "ana@muni.example").await;
        assert_eq!(kind, "event-left");
        assert!(entry.expect("an entry").contains("METHOD:CANCEL"));
        assert_eq!(last(&app, "carla@muni.example").await.0, "event-moved-up");

        // The event moves: each is told once, with a higher sequence.
        let moved = [
            ("act", "move"),
            ("start", "2027-04-20 09:00"),
            ("end", "2027-04-22 17:00"),
            ("reason", "La sala no está libre."),
        ];
        assert_eq!(secretariat.post(RUN, &moved).await.status, StatusCode::SEE_OTHER);
        let now = app.app.state().now();
        settle(app.app.state(), now).await.expect("settles");
        for who in ["beto@muni.example", "carla@muni.example"] {
            let told = letters(&app, who).await;
            let told: Vec<_> = told.iter().filter(|l| l.0 == "event-changed").collect();
            assert_eq!(told.len(), 1, "{who}: {told:?}");
            assert!(told[0].2.as_ref().is_some_and(|e| e.contains("SEQUENCE:1")), "{told:?}");
            assert!(told[0].1.contains("La sala no está libre."));
        }
        assert!(letters(&app, "ana@muni.example").await.iter().all(|l| l.0 != "event-changed"));

        // On the day: one checks in with the codes, one is ticked off.
        app.it_is("2027-04-20T12:30:00Z");
        let secretariat = app.sign_in("secretariat").await;
        let run = secretariat.get(&format!("{RUN}?lang=en")).await;
        let room = run.select("code.link")[1].clone();
        let code = app.get(&carla).await.select("code.link")[0].clone();
        let check_in = format!("{EVENT}/check-in");
        let wrong = app.post(&check_in, &[("code", &code), ("room", "ZZZZZZ")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let here = app.post(&check_in, &[("code", &code.to_lowercase()), ("room", &room)]).await;
        assert_eq!(here.status, StatusCode::SEE_OTHER, "{}", here.text());
        assert!(run.text().contains("Beto de Prueba"), "those who run it see names");
        let mut ids = Vec::new();
        for part in run.text().split("name=\"listed\" value=\"").skip(1) {
            ids.push(part.split('"').next().unwrap_or_default().to_owned());
        }
        assert_eq!(ids.len(), 2);
        let mut fields = vec![("act", "attendance")];
        for id in &ids {
            fields.extend([("listed", id.as_str()), ("contributed", id.as_str())]);
        }
        assert_eq!(secretariat.post(RUN, &fields).await.status, StatusCode::SEE_OTHER);
        let early = secretariat.post(RUN, &[("act", "publish")]).await;
        assert_eq!(early.status, StatusCode::CONFLICT, "not before it is over");

        // Two people are too few to be a number; published, they are not to be seen.
        app.it_is("2027-04-25T12:00:00Z");
        let figures = "/api/v1/networks/lac/events/E-46/participation";
        assert_eq!(app.get(figures).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            secretariat.post(RUN, &[("act", "publish")]).await.status,
            StatusCode::SEE_OTHER
        );
        let published = app.get(figures).await.json();
        let totals = published["totals"].as_object().expect("totals");
        assert!(totals.values().all(|n| *n == 0), "nobody is not a person: {totals:?}");
        assert_eq!(app.get(&format!("{EVENT}/participation.csv")).await.status, StatusCode::OK);

        // Its day comes: names go, counts stay.
        app.it_is("2027-07-02T12:00:00Z");
        let (_, gone) = settle(app.app.state(), app.app.state().now()).await.expect("settles");
        assert!(gone >= 3, "{gone} are gone");
        let run = app.sign_in("secretariat").await.get(RUN).await.text();
        assert!(!run.contains("de Prueba") && !run.contains("muni.example"));
        assert_eq!(app.get(&carla).await.status, StatusCode::GONE);
        let kept = aunar_db::sql!(
            "select people from participation_count where measure = 'contributed' and dimension = ''
             and form in (select f.id from event_form f join event e on e.id = f.event where e.reference = 'E-46')"
        );
        assert_eq!(
            app.db().fetch_one(kept).await.expect("reads").get::<i64>(0).expect("a number"),
            2
        );
        // Nothing of it is in the history, which never forgets.
        let network =
            app.app.state().pictures.now().await.expect("a picture").networks["lac"].network.id;
        let told = app.db().history(network.0, None, None, 200).await.expect("reads");
        let told = format!("{:?}", told.iter().map(|r| (&r.before, &r.after)).collect::<Vec<_>>());
        assert!(!told.contains("de Prueba") && !told.contains("muni.example"));
        assert!(app.db().verify(|_, _| {}).await.expect("reads").failure.is_none());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_place_is_given_once_to_200_who_want_it() {
    for app in TestApp::each_sample().await {
        app.it_is("2027-03-01T12:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        let opened = open(&secretariat, "1", &[]).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
        let picture = app.app.state().pictures.now().await.expect("a picture");
        let event = picture.networks["lac"].event("E-46").expect("there").id;
        let stored = registration::of_event(&**app.db(), event.0).await.expect("reads");
        let form = stored.expect("a form").form;
        let now = app.app.state().now();
        let mut secrets = Vec::new();
        let mut tx = app.db().begin().await.expect("begins");
        for n in 0..200 {
            let one = Registration {
                id: Uuid::now_v7(),
                form: form.id,
                number: None,
                standing: Standing::Unconfirmed,
                name: format!("Persona {n}"),
                address: format!("p{n}@x.example"),
                organisation: None,
                organisation_kind: None,
                level: None,
                country: None,
                sex: None,
                age_group: None,
                interpretation: None,
                needs: None,
                lang: aunar_domain::words::Lang::Es,
                consent_version: 1,
                code: format!("C{n}"),
                created_at: now,
                confirm_until: now + chrono::TimeDelta::days(1),
                attended: None,
                contributed: false,
                used: false,
                answer: None,
                invited: None,
            };
            let secret = session::secret();
            registration::add(&mut tx, &one, &secret).await.expect("adds");
            secrets.push(secret);
        }
        tx.commit().await.expect("commits");
        let app = Arc::new(app);
        let mut all = tokio::task::JoinSet::new();
        for secret in secrets {
            let app = Arc::clone(&app);
            all.spawn(async move {
                let address = format!("{EVENT}/registrations/{secret}");
                app.post(&address, &[("act", "confirm")]).await.status
            });
        }
        while let Some(status) = all.join_next().await {
            assert_eq!(status.expect("nothing panics"), StatusCode::SEE_OTHER);
        }
        let all = registration::all(&**app.db(), form.id).await.expect("reads");
        let count = |s: Standing| all.iter().filter(|r| r.standing == s).count();
        assert_eq!((count(Standing::Registered), count(Standing::Waiting)), (1, 199));
        let mut numbers: Vec<i64> = all.iter().filter_map(|r| r.number).collect();
        numbers.sort_unstable();
        assert_eq!(
            numbers,
            (1..=200).collect::<Vec<_>>(),
            "each has a place of its own in the queue"
        );
    }
}

#[tokio::test]
async fn a_recommendation_waits_for_whom_it_is_addressed_to_until_an_activity_takes_it_up() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let form = format!("{EVENT}/recommend");
        let blank = secretariat.post(&form, &[("words-en", "")]).await;
        assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
        let picture = app.app.state().pictures.now().await.expect("a picture");
        let iom = picture.networks["lac"].common.register.find("IOM").expect("a member").id;
        let (id, iom) = (Uuid::now_v7().to_string(), iom.to_string());
        let fields = [
            ("id", id.as_str()),
            ("to", iom.as_str()),
            ("words-es", "Escuchar a los <municipios>"),
        ];
        let made = secretariat.post(&form, &fields).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        let page = made.location().to_owned();
        assert_eq!(page, "/lac/recommendations/R-04");
        assert_eq!(secretariat.post(&form, &fields).await.status, StatusCode::SEE_OTHER);
        assert!(
            !app.get("/lac/recommendations/R-05").await.status.is_success(),
            "sent twice is one"
        );
        let on_event = app.get(&format!("{EVENT}?lang=es")).await.text();
        assert!(on_event.contains("Escuchar a los &#60;municipios&#62;"), "{on_event}");

        // It stands on the desk of whom it is addressed to, and nobody else answers.
        let co_lead = app.sign_in("co-lead-iom").await;
        let waits = co_lead.get("/desk?lang=en").await.text();
        assert!(waits.contains("/lac/recommendations/R-04"), "{waits}");
        let other = app.sign_in("focal-unicef").await;
        assert!(!other.get("/desk").await.text().contains("/lac/recommendations/R-04"));
        let answer = |activity: &'static str| {
            [("version", "1"), ("words", "La recogemos."), ("activity", activity)]
        };
        let theirs = other.post(&page, &answer("2027-2028 B-05")).await;
        assert_eq!(theirs.status, StatusCode::FORBIDDEN);
        let unknown = co_lead.post(&page, &answer("2027-2028 Z-99")).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unknown.text().contains("La recogemos."), "what was typed is given back");
        let done = co_lead.post(&page, &answer("2027-2028 B-05")).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        let late = co_lead.post(&page, &answer("2027-2028 B-05")).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "somebody was faster");
        assert!(!co_lead.get("/desk").await.text().contains("/lac/recommendations/R-04"));
        // A draft is not told to who may not read it, the answer is.
        let public = app.get(&format!("{page}?lang=en")).await.text();
        assert!(public.contains("Taken up") && public.contains("La recogemos."), "{public}");
        assert!(!public.contains("B-05") && co_lead.get(&page).await.text().contains("B-05"));
        let api = app.get("/api/v1/networks/lac/recommendations").await.json();
        assert_eq!(
            (api["items"][0]["state"].as_str(), api["total"].as_u64()),
            (Some("taken-up"), Some(4))
        );
        assert!(api["items"][0]["activity"].is_null());
    }
}

#[tokio::test]
async fn a_programme_names_those_who_agreed_until_they_are_taken_away() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let page = format!("{EVENT}/programme");
        let part = [
            ("act", "session"),
            ("starts", "2027-04-13 10:30"),
            ("session-es", "Apertura"),
            ("speakers", "Alcaldía de prueba"),
        ];
        let unasked = secretariat.post(&page, &part).await;
        assert_eq!(unasked.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody said they agreed");
        assert!(unasked.text().contains("Alcaldía de prueba"), "what was typed is given back");
        let mut agreed = part.to_vec();
        agreed.push(("consent", "1"));
        assert_eq!(secretariat.post(&page, &agreed).await.status, StatusCode::SEE_OTHER);
        let script = [("act", "document"), ("kind", "agenda"), ("link", "javascript:alert(1)")];
        let refused = secretariat.post(&page, &script).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let note = [
            ("act", "document"),
            ("kind", "concept-note"),
            ("link", "https://docs.example/nota.pdf"),
            ("document-es", "Nota"),
        ];
        assert_eq!(secretariat.post(&page, &note).await.status, StatusCode::SEE_OTHER);
        let public = app.get(&format!("{EVENT}?lang=es")).await.text();
        assert!(public.contains("Alcaldía de prueba") && public.contains("docs.example/nota.pdf"));
        let ids = secretariat.get(&page).await.text();
        let id = ids.split("name=\"id\" value=\"").nth(1).and_then(|r| r.split('"').next());
        let gone = [("act", "remove"), ("id", id.expect("a part"))];
        assert_eq!(secretariat.post(&page, &gone).await.status, StatusCode::SEE_OTHER);
        assert!(!app.get(EVENT).await.text().contains("Alcaldía de prueba"));
        let network =
            app.app.state().pictures.now().await.expect("a picture").networks["lac"].network.id;
        let told = app.db().history(network.0, None, None, 20).await.expect("reads");
        let told = format!("{:?}", told.iter().map(|r| &r.after).collect::<Vec<_>>());
        assert!(
            !told.contains("Alcaldía de prueba"),
            "the history, which never forgets, names nobody"
        );
    }
}

#[tokio::test]
async fn a_training_is_repeated_and_whoever_came_gets_a_certificate() {
    let app = TestApp::sample().await;
    app.it_is("2026-12-01T12:00:00Z");
    let secretariat = app.sign_in("secretariat").await;
    let run = "/lac/events/E-42/run";
    let wrong = [("act", "copy"), ("first", "2027-02-16 09:00"), ("times", "1000")];
    let refused = secretariat.post(run, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("value=\"1000\""), "what was typed is given back");
    let series =
        [("act", "copy"), ("first", "2027-02-16 09:00"), ("times", "3"), ("every", "monthly")];
    let made = secretariat.post(run, &series).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    let first = app.get(&format!("/api/v1/networks{}", made.location())).await.json();
    assert_eq!(first["start"], "2027-02-16T09:00:00");
    // What falls on the same days is on its page.
    assert!(app.get(made.location()).await.text().contains("/lac/events/E-44"));
    let all = app.get("/api/v1/networks/lac/events?from=2027-04-16&to=2027-04-16").await.json();
    assert_eq!(all["items"][0]["title"], first["title"], "the third of them");

    let opened = secretariat
        .post(
            run,
            &[
                ("act", "form"),
                ("open", "1"),
                ("admits", "anyone"),
                ("consent-es", "Acepto."),
                ("keep", "2027-06-01"),
            ],
        )
        .await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
    let at = (app.app.state().now().timestamp() - 30).to_string();
    let fields = [
        ("at", at.as_str()),
        ("name", "Cora de Prueba"),
        ("address", "cora@x.example"),
        ("consent", "1"),
    ];
    app.post("/lac/events/E-42/register", &fields).await;
    let own = own(&app, "cora@x.example").await;
    app.post(&own, &[("act", "confirm")]).await;
    let certificate = format!("{own}/certificate.pdf");
    app.it_is("2027-01-22T12:00:00Z");
    assert_eq!(app.get(&certificate).await.status, StatusCode::NOT_FOUND, "who did not come");
    let secretariat = app.sign_in("secretariat").await;
    let page = secretariat.get(run).await.text();
    let id = page.split("name=\"listed\" value=\"").nth(1).and_then(|r| r.split('"').next());
    let id = id.expect("somebody who registered").to_owned();
    let came = [("act", "attendance"), ("listed", id.as_str()), ("attended", id.as_str())];
    assert_eq!(secretariat.post(run, &came).await.status, StatusCode::SEE_OTHER);
    let given = app.get(&certificate).await;
    assert_eq!(given.status, StatusCode::OK);
    assert!(given.bytes.starts_with(b"%PDF"), "a document to print");
}

/// What a calendar program answers to the invitation of a letter.
fn reply(entry: &str, address: &str, answer: &str) -> String {
    let unfolded = entry.replace("\r\n ", "");
    let lines = unfolded.split("\r\n").filter(|line| !line.is_empty()).map(|line| match line {
        "METHOD:REQUEST" => "METHOD:REPLY".to_owned(),
        line if line.starts_with("ATTENDEE") => {
            format!("ATTENDEE;PARTSTAT={answer}:mailto:{address}")
        }
        line => line.to_owned(),
    });
    lines.map(|line| line + "\r\n").collect()
}

fn letter(from: &str, calendar: &str) -> String {
    format!(
        "From: Somebody <{from}>\r\nTo: red@red.example\r\nSubject: Re\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nRe\r\n\
         --b\r\nContent-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\n{calendar}\r\n--b--\r\n"
    )
}

/// The letters are put into a maildir and collected: what came of the last of them.
async fn collected(app: &TestApp, letters: &[String]) -> Vec<aunar_hub::workbook::Letter> {
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["new", "cur", "tmp"] {
        std::fs::create_dir(folder.path().join(part)).expect("made");
    }
    for (n, letter) in letters.iter().enumerate() {
        std::fs::write(folder.path().join(format!("new/{n}.a")), letter).expect("written");
    }
    let place = ("lac", None);
    aunar_hub::workbook::collect(app.app.state(), folder.path(), place).await.expect("collects")
}

/// The answer that an independent library makes of an invitation; nothing where it is not here.
fn answered_by_a_library(entry: &str, address: &str, answer: &str) -> Option<String> {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let named = std::env::var_os("AUNAR_VALIDATORS").map(std::path::PathBuf::from);
    let python = named.unwrap_or_else(|| root.join("target/validators")).join("bin/python");
    if !python.exists() {
        skipped(&format!("no independent library answers the invitation: {}", python.display()));
        return None;
    }
    let script = root.join("xtask/validators/calendar_reply.py");
    let mut run = Command::new(python)
        .arg(script)
        .args([address, answer])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("runs");
    run.stdin.take().expect("its input").write_all(entry.as_bytes()).expect("written");
    let done = run.wait_with_output().expect("ends");
    assert!(done.status.success(), "{done:?}");
    Some(String::from_utf8(done.stdout).expect("text"))
}

#[tokio::test]
async fn answers_to_invitations_count_from_whom_was_invited_and_from_nobody_else() {
    use aunar_domain::registration::Answer;
    for app in TestApp::each_sample().await {
        app.it_is("2027-03-01T12:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        let opened = open(&secretariat, "2", &[("ask-country", "1"), ("ask-level", "1")]).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
        let [ana, beto, carla] = ["ana@muni.example", "beto@muni.example", "carla@muni.example"];
        for (name, address) in [("Ana", ana), ("Beto", beto), ("Carla", carla)] {
            confirmed(&app, name, address).await;
        }
        let entry = last(&app, ana).await.2.expect("an invitation");
        let declined = reply(&entry, ana, "DECLINED");
        let others = |from: &str, to: &str| declined.replace(from, to);
        let stranger = "nadie@otra.example";
        // Tampered with, or of somebody else: nothing changes, and why is said.
        for (from, calendar, why) in [
            (beto, declined.clone(), "nobody answers for others"),
            (stranger, others(ana, stranger), "nobody with this address has a place"),
            (ana, others("SEQUENCE:0", "SEQUENCE:7"), "the newest invitation is to be answered"),
            (ana, others("@aunar", "@elsewhere"), "no event with registration here"),
            (ana, others("METHOD:REPLY", "METHOD:REQUEST"), "no answer to an invitation"),
            (ana, others("PARTSTAT=DECLINED", "PARTSTAT=NO"), "PARTSTAT is ACCEPTED"),
            (ana, "BEGIN:VCALENDAR".to_owned(), "no answer to an invitation"),
        ] {
            let done = collected(&app, &[letter(from, &calendar)]).await;
            assert!(done[0].answers.is_empty(), "{why}: {done:?}");
            assert!(done[0].left.iter().any(|left| left.contains(why)), "{why}: {done:?}");
        }
        assert_eq!(last(&app, ana).await.0, "event-registered");
        assert_eq!(last(&app, carla).await.0, "event-waiting");
        // One may come, one does not: the place goes to who waits, once, whoever repeats it.
        let entry_of_beto = last(&app, beto).await.2.expect("an invitation");
        let tentative = letter(beto, &reply(&entry_of_beto, beto, "TENTATIVE"));
        let done =
            collected(&app, &[letter(ana, &declined), tentative, letter(ana, &declined)]).await;
        let event = "E-46".to_owned();
        assert_eq!(done[0].answers, [(event.clone(), Answer::Declined)], "{done:?}");
        assert_eq!(done[1].answers, [(event.clone(), Answer::Tentative)], "{done:?}");
        assert!(done.iter().all(|letter| letter.left.is_empty()), "{done:?}");
        assert_eq!(last(&app, ana).await.0, "event-left");
        assert_eq!(last(&app, carla).await.0, "event-moved-up");
        let left = letters(&app, ana).await;
        assert_eq!(left.iter().filter(|l| l.0 == "event-left").count(), 1, "{left:?}");
        let run = secretariat.get(&format!("{RUN}?lang=en")).await.text();
        assert!(run.contains("Calendar: may come") && run.contains("Calendar: does not come"));
        // An answer made by another program.
        let entry_of_carla = last(&app, carla).await.2.expect("an invitation");
        if let Some(made) = answered_by_a_library(&entry_of_carla, carla, "ACCEPTED") {
            let done = collected(&app, &[made]).await;
            assert_eq!(done[0].answers, [(event.clone(), Answer::Accepted)], "{done:?}");
            let run = secretariat.get(&format!("{RUN}?lang=en")).await.text();
            assert!(run.contains("Calendar: comes"), "{run}");
        }
    }
}

#[tokio::test]
async fn letters_and_invitations_are_read_by_programs_that_are_not_ours() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        app.it_is("2027-04-10T12:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        assert_eq!(open(&secretariat, "1", &[]).await.status, StatusCode::SEE_OTHER);
        let ana = confirmed(&app, "Ana de Prueba", "ana@muni.example").await;
        confirmed(&app, "Beto de Prueba", "beto@muni.example").await;
        // A day before it begins, those who have a place are reminded, once, with the way into the call.
        let begins: String = {
            let api = app.get("/api/v1/networks/lac/events/E-46").await.json();
            api["starts_at"].as_str().expect("a moment").to_owned()
        };
        let begins: chrono::DateTime<chrono::Utc> = begins.parse().expect("a moment");
        let remind =
            async || aunar_hub::registration::remind(state, state.now()).await.expect("reminds");
        app.it_is(&(begins - chrono::TimeDelta::hours(25)).to_rfc3339());
        assert_eq!(remind().await, 0, "not yet");
        app.it_is(&(begins - chrono::TimeDelta::hours(24)).to_rfc3339());
        assert_eq!((remind().await, remind().await), (1, 0), "who waits for a place is not");
        let (kind, body, _) = last(&app, "ana@muni.example").await;
        assert_eq!(kind, "event-reminder");
        assert!(body.contains(CALL) && !body.contains("Ana de Prueba"), "{body}");
        assert_eq!(app.post(&ana, &[("act", "cancel")]).await.status, StatusCode::SEE_OTHER);
        app.it_is(&(begins + chrono::TimeDelta::seconds(1)).to_rfc3339());
        assert_eq!(remind().await, 0, "it has begun");
        app.it_is(&(begins - chrono::TimeDelta::hours(24)).to_rfc3339());
        let Some(server) = crate::sink::Elsewhere::start() else { return };
        let smtp = aunar_hub::notify::Smtp::new(&server.url(), "Aunar <aunar@red.example>");
        let sent = aunar_hub::notify::send_due(state, &smtp.expect("a setting")).await;
        let sent = sent.expect("sends");
        assert!(sent >= 5, "{sent}");
        assert_eq!(server.read(), format!("{sent} letters, 3 invitations, 0 faults"));
    }
}
