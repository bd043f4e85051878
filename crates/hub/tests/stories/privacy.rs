//! What is kept of people: said in one table that page, document and schema hold to; told to whom it is of;
//! and taken away, with what was done left.

use crate::{consultation, events};
use aunar_domain::privacy::{Class, NOT_PERSONAL, sounds_personal};
use aunar_domain::words::Lang;
use aunar_hub::privacy;
use aunar_hub::records::person;
use aunar_hub::sample::address;
use aunar_hub::testing::TestApp;
use aunar_hub::web::Tongue;
use axum::http::StatusCode;
use std::collections::BTreeSet;

/// The columns of the schema, from the migrations.
fn columns() -> BTreeSet<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../db/migrations/sqlite");
    let mut columns = BTreeSet::new();
    for file in std::fs::read_dir(folder).expect("the migrations") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("reads");
        let mut table = None;
        for line in text.lines() {
            let mut words = line.split_whitespace();
            match (words.next(), words.next(), words.next()) {
                (Some("create"), Some("table"), Some(name)) => table = Some(name.to_owned()),
                (Some("alter"), Some("table"), Some(name)) => {
                    if let Some((_, added)) = line.split_once("add column ") {
                        let column = added.split_whitespace().next().unwrap_or_default();
                        columns.insert(format!("{name}.{column}"));
                    }
                }
                (Some(column), Some(_), _) if line.starts_with(' ') => {
                    if let Some(table) = &table {
                        columns.insert(format!("{table}.{column}"));
                    }
                }
                _ if line.starts_with(')') => table = None,
                _ => {}
            }
        }
    }
    columns
}

#[test]
fn whatever_may_hold_a_name_or_an_address_stands_in_the_table() {
    let columns = columns();
    assert!(
        columns.contains("person.email") && columns.contains("mail.unsubscribe"),
        "{columns:?}"
    );
    let listed: BTreeSet<&str> =
        Class::ALL.iter().flat_map(|c| c.columns().iter().copied()).collect();
    for column in &listed {
        assert!(columns.contains(*column), "{column} is in the table and not in the schema");
    }
    let known = |c: &str| listed.contains(c) || NOT_PERSONAL.iter().any(|(n, _)| *n == c);
    let unknown: Vec<&String> = columns
        .iter()
        .filter(|c| c.split_once('.').is_some_and(|(_, column)| sounds_personal(column)))
        .filter(|c| !known(c))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}: say in domain/src/privacy.rs what they hold");
}

#[test]
fn the_document_is_the_table() {
    const BEGIN: &str = "<!-- the table: written by a test, see below -->\n";
    const END: &str = "<!-- the end of the table -->";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/DATA-PROTECTION.md");
    let text = std::fs::read_to_string(path).expect("the document");
    let (before, rest) = text.split_once(BEGIN).expect("a beginning");
    let (table, after) = rest.split_once(END).expect("an end");
    let is = format!("\n{}", privacy::table(Tongue(Lang::En)));
    if std::env::var_os("AUNAR_WRITE_DOCS").is_some() {
        std::fs::write(path, format!("{before}{BEGIN}{is}{END}{after}")).expect("writes");
        return;
    }
    assert_eq!(table, is, "write it anew: AUNAR_WRITE_DOCS=1 and this test");
}

#[tokio::test]
async fn everybody_reads_what_is_kept_and_no_page_asks_another_site_for_anything() {
    let app = TestApp::sample().await;
    for (lang, words) in [
        ("es", "Hasta cuándo"),
        ("en", "Until when"),
        ("pt", "Até quando"),
        ("fr", "Jusqu’à quand"),
    ] {
        let page = app.get(&format!("/privacy?lang={lang}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains(words), "{}", page.text());
        for class in Class::ALL {
            assert!(page.text().contains(&format!("id=\"{}\"", class.code())), "{}", class.code());
        }
    }
    let secretariat = app.sign_in("secretariat").await;
    for address in [
        "/",
        "/lac",
        "/privacy",
        "/account",
        "/account/data",
        "/desk",
        "/lac/plans/2023-2024",
        "/lac/plans/2023-2024/timeline",
        "/lac/plans/2023-2024/coverage",
        "/lac/calendar",
        "/lac/news",
        "/lac/proposals/new",
        "/lac/members",
    ] {
        let page = secretariat.get(address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        let policy = page.header(axum::http::header::CONTENT_SECURITY_POLICY);
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("http"), "{policy}");
        let html = scraper::Html::parse_document(&page.text());
        let css = "[src], [srcset], link[href]:not([rel=canonical]):not([rel=alternate]), [poster], object, iframe, form[action]";
        for found in html.select(&scraper::Selector::parse(css).expect("a selector")) {
            for name in ["src", "srcset", "href", "poster", "data", "action"] {
                let Some(value) = found.attr(name) else { continue };
                let ours = value.starts_with('/') && !value.starts_with("//");
                let ours = ours
                    || value.starts_with(['#', '?'])
                    || value.starts_with("data:")
                    || value.starts_with(&*app.app.state().public_url)
                    || value.is_empty();
                assert!(ours, "{address}: {} {name}={value}", found.value().name());
            }
        }
    }
}

#[tokio::test]
async fn who_decided_for_a_member_is_erased_and_the_decision_stays() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let email = address("focal-fao");
        let known = person::by_email(app.db(), &email).await.expect("reads").expect("known");
        let fao = app.sign_in("focal-fao").await;
        let activity = "/lac/plans/2027-2028/activities/B-05";
        let id = uuid::Uuid::now_v7().to_string();
        let said = [("id", id.as_str()), ("words", "¿Con quién contamos?")];
        assert_eq!(fao.post(&format!("{activity}/discussion"), &said).await.status, 303);
        // In the sample FAO decided on the plan that is in force.
        let endorsement = "/lac/plans/2023-2024/endorsement";
        assert!(app.get(endorsement).await.text().contains(&known.name));

        // All of it is told, to nobody else, and nothing secret is in it.
        let page = fao.get("/account/data?lang=en").await;
        assert!(page.text().contains(&email) && page.text().contains("¿Con quién contamos?"));
        let file = fao.get("/account/data.json").await;
        let told = file.json();
        assert_eq!(told["person"][0]["address"], email.as_str());
        assert!(!told["mandates"].as_array().expect("mandates").is_empty());
        assert!(!told["decisions"].as_array().expect("decisions").is_empty(), "{told}");
        assert!(!told["deeds"].as_array().expect("deeds").is_empty());
        assert!(!file.text().contains(&address("focal-unicef")) && !file.text().contains("hash"));
        assert_ne!(app.get("/account/data.json").await.status, StatusCode::OK);

        // Another address, or none, erases nobody; the last of the secretariat stays.
        let slip = fao.post("/account/data/erase", &[("address", "otra@fao.example")]).await;
        assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(slip.text().contains("value=\"otra@fao.example\""));
        let secretariat = app.sign_in("secretariat").await;
        let own = address("secretariat");
        let last = secretariat.post("/account/data/erase", &[("address", &own)]).await;
        assert_eq!(last.status, StatusCode::CONFLICT, "{}", last.text());
        assert!(person::by_email(app.db(), &own).await.expect("reads").is_some());

        let done = fao.post("/account/data/erase", &[("address", &email.to_uppercase())]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        assert_ne!(fao.get("/account").await.status, StatusCode::OK, "signed out");
        assert!(person::by_email(app.db(), &email).await.expect("reads").is_none());
        let left = privacy::export(state, &email, state.now()).await.expect("reads");
        for (name, list) in left.as_object().expect("an object") {
            assert!(list.as_array().is_none_or(Vec::is_empty), "{name}: {list}");
        }
        // What was done stays, as somebody's who was a member, on every page.
        let now = app.get(&format!("{endorsement}?lang=en")).await.text();
        assert!(now.contains("a former member’s person") && !now.contains(&known.name), "{now}");
        let thread = secretariat.get(&format!("{activity}/discussion?lang=en")).await.text();
        assert!(
            thread.contains("¿Con quién contamos?") && !thread.contains(&known.name),
            "{thread}"
        );
        let people = secretariat.get("/lac/people?lang=en").await;
        assert!(!people.text().contains(&known.name), "{}", people.text());
        // Nor does the history have name or address, and every hash is as it should be.
        let picture = state.pictures.now().await.expect("reads");
        let network = picture.networks["lac"].network.id;
        let rows = app.db().history(network.0, None, None, 100_000).await.expect("reads");
        let told = rows.iter().map(|r| format!("{:?}{:?}", r.before, r.after)).collect::<String>();
        assert!(!told.contains(&email) && !told.contains(&known.name));
        assert!(rows.iter().any(|r| r.action == "erase" && r.record == known.id.0));
        assert!(app.db().verify(|_, _| {}).await.expect("verifies").failure.is_none());
        // A decision still does not change otherwise.
        for deed in [
            "update decision set stance = 'abstain'",
            "update decision set name = 'otro'",
            "update decision set name = '–', stance = 'abstain'",
            "delete from decision",
        ] {
            assert!(app.db().meddle(deed).await.is_err(), "{deed}");
        }
    }
}

/// The path in the last letter to an address.
async fn last_link(app: &TestApp, address: &str) -> String {
    let query = aunar_db::sql!(
        "select body from mail where address = $1 order by created_at desc, id desc"
    );
    let rows = app.db().fetch_all(query.bind(address)).await.expect("reads");
    let body: String = rows.first().expect("a letter").get(0).expect("text");
    let url = &app.app.state().public_url;
    body.split_whitespace().find_map(|w| w.strip_prefix(url.as_str())).expect("ours").to_owned()
}

#[tokio::test]
async fn who_has_no_account_is_erased_after_being_quoted_and_what_was_said_stays() {
    const NAME: &str = "Vecina Reservada";
    const ADDRESS: &str = "vecina.reservada@barrio.example";
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let secretariat = app.sign_in("secretariat").await;
        let confirm = async || {
            let own = last_link(&app, ADDRESS).await;
            let done = app.post(&own, &[("act", "confirm")]).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
            own
        };
        // She registers for an event, proposes something and comments on the draft.
        assert_eq!(events::open(&secretariat, "1", &[]).await.status, StatusCode::SEE_OTHER);
        events::register(&app, NAME, ADDRESS, &[("level", "local")]).await;
        let registration = confirm().await;
        events::register(&app, "Quien espera", "espera@barrio.example", &[]).await;
        let waits = last_link(&app, "espera@barrio.example").await;
        app.post(&waits, &[("act", "confirm")]).await;
        let drawn = (state.now().timestamp() - 60).to_string();
        let idea = [
            ("drawn", drawn.as_str()),
            ("text-lang", "es"),
            ("title", "Lecturas en el patio"),
            ("description", "Que vecinas lean con familias recién llegadas."),
            ("places", "Perú"),
            ("address", ADDRESS),
        ];
        let sent = app.post("/lac/proposals/new", &idea).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let proposal = confirm().await;
        let answer = "/lac/proposals/10/answer";
        let version = consultation::hidden(&secretariat.get(answer).await, "version");
        let publish = [("version", version.as_str()), ("act", "publish")];
        let published = secretariat.post(answer, &publish).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.text());
        consultation::open(&secretariat, &["public"]).await;
        let comment = [
            ("on", "B-01"),
            ("kind", "comment"),
            ("words", "Falta una sombra."),
            ("lang", "es"),
            ("name", NAME),
            ("address", ADDRESS),
            ("drawn", "1700000000"),
        ];
        app.post(consultation::FORM, &comment).await;
        confirm().await;
        consultation::act(&secretariat, 1, &[("act", "publish")]).await;
        assert!(app.get(consultation::PAGE).await.text().contains(NAME), "she is quoted by name");

        // Whoever runs the installation tells her what there is, and erases it; once more does nothing.
        let told = privacy::export(state, ADDRESS, state.now()).await.expect("reads");
        for part in ["registrations", "proposals", "comments", "letters"] {
            assert!(!told[part].as_array().expect("a list").is_empty(), "{part}: {told}");
        }
        let erase = async || {
            let by = ("operator", "command");
            let given = ADDRESS.to_uppercase();
            privacy::erase(state, &given, by, state.now()).await.expect("erases")
        };
        let erased = privacy::Erased { registrations: 1, comments: 1, proposals: 1, person: false };
        assert_eq!(erase().await, erased);
        assert_eq!(erase().await, privacy::Erased::default());
        let left = privacy::export(state, ADDRESS, state.now()).await.expect("reads");
        for (name, list) in left.as_object().expect("an object") {
            assert!(list.as_array().is_none_or(Vec::is_empty), "{name}: {list}");
        }

        // What others answered stays, as nobody's; the place goes to whoever waited; her links open nothing.
        let quoted = app.get(consultation::PAGE).await.text();
        assert!(quoted.contains("Falta una sombra") && !quoted.contains(NAME), "{quoted}");
        let page = app.get("/lac/proposals/10").await;
        assert!(page.status.is_success() && page.text().contains("Lecturas en el patio"));
        let run = secretariat.get("/lac/events/E-46/run").await.text();
        assert!(!run.contains(NAME) && run.contains("Quien espera"), "{run}");
        let seated =
            aunar_db::sql!("select kind from mail where address = 'espera@barrio.example'");
        let kinds = app.db().fetch_all(seated).await.expect("reads");
        let kinds: Vec<String> = kinds.iter().map(|r| r.get(0).expect("text")).collect();
        assert!(kinds.contains(&"event-moved-up".to_owned()), "{kinds:?}");
        for own in [registration, proposal] {
            let opened = app.get(&own).await;
            assert!(!opened.status.is_server_error() && !opened.text().contains(NAME));
        }
        let picture = state.pictures.now().await.expect("reads");
        let network = picture.networks["lac"].network.id;
        let rows = app.db().history(network.0, None, None, 100_000).await.expect("reads");
        let history = rows.iter().map(|r| format!("{:?}{:?}", r.before, r.after));
        let history = history.collect::<String>();
        assert!(!history.contains(NAME) && !history.contains(ADDRESS), "never in the history");
        assert!(app.db().verify(|_, _| {}).await.expect("verifies").failure.is_none());
    }
}
