//! A State asks for support, is matched by experience, members answer, a joint mission follows; nobody
//! learns of it who may not, and the public total tells one in the sub-region and nothing else.

use crate::editing::value;
use aunar_db::{Engine, sql};
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;

const ASK: &str = "/lac/requests/new";
/// Words that only this request has.
const SECRET: &str = "quinientas fichas zafiro";

async fn act(who: &Visitor<'_>, here: &str, fields: &[(&str, &str)]) -> Answered {
    let page = who.get(here).await;
    let version = if page.text().contains("name=\"version\"") {
        page.field("version")
    } else {
        String::new()
    };
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    who.post(here, &all).await
}

fn asking<'a>(form: &'a str, seen: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("form", form),
        ("country", "PE"),
        ("title", "Capacitar fiscales contra la trata"),
        (
            "need",
            "Capacitación de fiscales en la investigación de la trata de personas: quinientas fichas zafiro.",
        ),
        ("topic", "trafficking"),
        ("support", "mission"),
        ("period", "2T 2025"),
        ("objectives", "10"),
        ("seen", seen),
    ]
}

/// Whoever may not see it finds it nowhere.
async fn finds_nothing(app: &TestApp, who: &Visitor<'_>, here: &str) {
    for address in [here.to_owned(), format!("/api/v1/networks{here}")] {
        let answer = who.get(&address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        let none = who.get("/lac/requests/R-999").await.status;
        assert_eq!(answer.status, none, "as one that was never there");
    }
    let posted = who.post(here, &[("act", "assign"), ("version", "1")]).await;
    assert_eq!(posted.status, StatusCode::NOT_FOUND);
    for address in [
        "/lac/requests",
        "/api/v1/networks/lac/requests",
        "/lac/search?q=zafiro",
        "/lac/experience?q=zafiro",
        "/lac/history",
        "/lac/changes.atom",
        "/lac/changes.json",
        "/lac/sitemap.xml",
        "/lac/calendar",
        "/desk",
    ] {
        for text in [who.get(address).await.text(), app.get(address).await.text()] {
            assert!(!text.contains(SECRET) && !text.contains("R-004"), "{address}: {text}");
        }
    }
}

/// Somebody in a hurry does not ask for what a list happened to begin with.
#[tokio::test]
async fn what_is_asked_for_is_chosen_by_whoever_asks() {
    let app = TestApp::sample().await;
    let observer = app.sign_in("observer-pe").await;
    let page = observer.get(&format!("{ASK}?lang=es")).await;
    let form = page.field("form");
    let mut hasty = asking(&form, "co-leads");
    for (name, value) in hasty.iter_mut() {
        if matches!(*name, "topic" | "support") {
            *value = "";
            let first = page.select(&format!("select[name={name}] option:first-child"));
            assert_eq!(first, ["Elija…"], "{name}");
        }
    }
    let refused = observer.post(&format!("{ASK}?lang=es"), &hasty).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    for name in ["topic", "support"] {
        let field = format!("select[name={name}][aria-invalid=true]");
        assert_eq!(refused.select(&field).len(), 1, "{name}");
        assert_eq!(refused.select(&format!("#wrong-{name}")), ["Elija de la lista."], "{name}");
    }
    assert!(refused.text().contains(SECRET), "what was typed is given back");
}

#[tokio::test]
async fn a_state_asks_and_a_joint_mission_follows() {
    for app in TestApp::each_sample().await {
        let observer = app.sign_in("observer-pe").await;
        let co_lead = app.sign_in("co-lead-iom").await;
        let unodc = app.sign_in("focal-unodc").await;
        let fao = app.sign_in("focal-fao").await;

        // Bad input is said where it is and given back.
        let form = observer.get(ASK).await.field("form");
        let mut bad = asking(&form, "chosen");
        for (name, value) in bad.iter_mut() {
            match *name {
                "country" => *value = "BR",
                "period" => *value = "cuando sea",
                "topic" => *value = "gossip",
                _ => {}
            }
        }
        let refused = observer.post(&format!("{ASK}?lang=es"), &bad).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
        assert_eq!(refused.select(".is-wrong").len(), 4, "{}", refused.text());
        assert!(refused.text().contains(SECRET) && refused.text().contains("cuando sea"));

        let asked = observer.post(ASK, &asking(&form, "co-leads")).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
        let here = asked.location().to_owned();
        assert_eq!(here, "/lac/requests/R-004");
        assert_eq!(observer.post(ASK, &asking(&form, "co-leads")).await.location(), here);
        for who in [&unodc, &fao] {
            finds_nothing(&app, who, &here).await;
        }
        assert!(co_lead.get("/desk?lang=es").await.text().contains("R-004"));

        // Shown to co-leads only, it goes to nobody else until the State shows it to more.
        let proposed = co_lead.get(&format!("{here}?lang=es")).await;
        assert!(proposed.select(".card").join(" ").contains("UNODC"), "{}", proposed.text());
        let refused = act(&co_lead, &here, &[("act", "assign"), ("members", "UNODC")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let shown = [("act", "show"), ("seen", "chosen"), ("chosen", "UNODC")];
        assert_eq!(act(&observer, &here, &shown).await.status, StatusCode::SEE_OTHER);
        assert_eq!(unodc.get(&here).await.status, StatusCode::OK, "chosen");
        finds_nothing(&app, &fao, &here).await;

        // Three are asked and answer; a member that was not asked cannot.
        let members =
            [("act", "assign"), ("members", "UNODC"), ("members", "IOM"), ("members", "OHCHR")];
        assert_eq!(act(&co_lead, &here, &members).await.status, StatusCode::SEE_OTHER);
        let ohchr = app.sign_in("focal-ohchr").await;
        assert!(ohchr.get("/desk").await.text().contains("R-004"), "assigned, it sees it");
        let forged = [("act", "answer"), ("for", "OHCHR"), ("can", "can"), ("words", "sí")];
        assert_eq!(act(&unodc, &here, &forged).await.status, StatusCode::FORBIDDEN);
        let bare = act(&unodc, &here, &[("act", "answer"), ("for", "UNODC"), ("can", "can")]).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "a word is needed");
        for (who, code, can) in
            [(&unodc, "UNODC", "can"), (&co_lead, "IOM", "can"), (&ohchr, "OHCHR", "cannot")]
        {
            let answer = [
                ("act", "answer"),
                ("for", code),
                ("can", can),
                ("words", "Con el módulo sobre prueba digital."),
                ("period", "2T 2028"),
            ];
            let answered = act(who, &here, &answer).await;
            assert_eq!(answered.status, StatusCode::SEE_OTHER, "{code}: {}", answered.text());
        }
        // When one can stands in the form as pages say it.
        for (lang, words) in [("es", "T2 2028"), ("en", "Q2 2028")] {
            let form = unodc.get(&format!("{here}?lang={lang}")).await;
            assert_eq!(value(&form, "period"), words);
        }

        // It becomes an activity of the draft, which tells neither State nor text.
        let make = [
            ("act", "make"),
            ("plan", "2027-2028"),
            ("lead", "UNODC"),
            ("draft-title", "Misión conjunta para formar fiscales"),
        ];
        let made = act(&co_lead, &here, &make).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        let page = observer.get(&here).await;
        assert!(page.select(".request-under-way").len() == 1, "{}", page.text());
        let drafts = fao.get("/lac/plans/2027-2028/activities?q=fiscales").await.text();
        assert!(drafts.contains("Misión conjunta") && !drafts.contains("zafiro"));
        let joint = "/api/v1/networks/lac/plans/2027-2028/activities?q=fiscales";
        let joint = fao.get(joint).await.text();
        assert!(joint.contains("UNODC") && joint.contains("IOM"), "of all who can: {joint}");
        finds_nothing(&app, &fao, &here).await;

        // Done, whoever asked says once how it was.
        assert_eq!(act(&co_lead, &here, &[("act", "finish")]).await.status, StatusCode::SEE_OTHER);
        assert!(observer.get("/desk").await.text().contains("R-004"));
        let rated = act(&observer, &here, &[("act", "rate"), ("score", "5")]).await;
        assert_eq!(rated.status, StatusCode::SEE_OTHER);
        let again = act(&observer, &here, &[("act", "rate"), ("score", "1")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(!observer.get("/desk").await.text().contains("R-004"));

        // In public: few in the sub-region, no topic, no State until it consents.
        let told = app.get("/lac/requests?lang=es").await;
        assert!(told.text().contains("menos de 5") && !told.text().contains("Perú"));
        let told = app.get("/api/v1/networks/lac/requests").await.json();
        assert_eq!(told["topics"], serde_json::json!([]));
        assert_eq!(told["items"], serde_json::json!([]));
        assert_eq!(told["named"], serde_json::json!([]));
        for region in told["sub_regions"].as_array().expect("sub-regions") {
            assert_eq!((&region["from"], &region["to"]), (&1.into(), &4.into()));
        }
        let unsaid = act(&co_lead, &here, &[("act", "name")]).await;
        assert_eq!(unsaid.status, StatusCode::FORBIDDEN, "its own to say");
        assert_eq!(act(&observer, &here, &[("act", "name")]).await.status, StatusCode::SEE_OTHER);
        assert!(app.get("/lac/requests?lang=es").await.text().contains("Perú"));
        assert_eq!(act(&observer, &here, &[("act", "unname")]).await.status, StatusCode::SEE_OTHER);
        assert!(!app.get("/lac/requests?lang=es").await.text().contains("Perú"));

        // Letters went to those it is about, with nothing of what was asked.
        let query = sql!("select subject, body from mail where kind like 'request-%'");
        let rows = app.db().fetch_all(query).await.expect("reads");
        let mails: Vec<String> = rows
            .iter()
            .map(|row| {
                let (subject, body): (String, String) =
                    (row.get(0).expect("a subject"), row.get(1).expect("a body"));
                subject + &body
            })
            .collect();
        assert!(mails.len() >= 6, "{mails:?}");
        assert!(
            mails.iter().all(|m| !m.contains("zafiro") && !m.contains("fiscales")),
            "{mails:?}"
        );
    }
}

/// What must not be found by whoever may not see a request: its words, and its reference.
const CIRCLES: [(&str, &str, &str); 3] = [
    ("co-leads", "ambarino", "R-004"),
    ("chosen", "bermellón", "R-005"),
    ("members", "cobalto", "R-006"),
];

#[tokio::test]
async fn whoever_asks_and_wherever_sees_the_requests_of_their_circle_and_no_other() {
    for app in TestApp::each_sample().await {
        let observer = app.sign_in("observer-pe").await;
        let public = app.get("/api/v1/networks/lac/requests").await.json();
        for (seen, secret, reference) in CIRCLES {
            let form = observer.get(ASK).await.field("form");
            let need = format!("Capacitación en gestión de fronteras: {secret}.");
            let mut fields = asking(&form, seen);
            fields.iter_mut().filter(|f| f.0 == "need").for_each(|f| f.1 = &need);
            fields.iter_mut().filter(|f| f.0 == "topic").for_each(|f| f.1 = "data");
            if seen == "chosen" {
                fields.push(("chosen", "UNICEF"));
            }
            let asked = observer.post(ASK, &fields).await;
            assert_eq!(asked.location(), format!("/lac/requests/{reference}"), "{}", asked.text());
        }
        let sees = [
            ("anyone", [false, false, false]),
            ("secretariat", [true, true, true]),
            ("co-lead-iom", [true, true, true]),
            ("observer-pe", [true, true, true]),
            ("focal-unicef", [false, true, true]),
            ("alternate-unicef", [false, true, true]),
            ("focal-fao", [false, false, true]),
            ("priority-ilo", [false, false, true]),
            ("stakeholder", [false, false, false]),
            ("translator", [false, false, false]),
            ("reader", [false, false, false]),
        ];
        let all = app.get("/api/v1/networks/lac/requests").await.json();
        assert_eq!(all["named"], public["named"]);
        let mut before = None;
        for (name, sees) in sees {
            let who = match name {
                "anyone" => None,
                name => Some(app.sign_in(name).await),
            };
            let get = async |address: &str| match &who {
                Some(who) => who.get(address).await,
                None => app.get(address).await,
            };
            let list = get("/lac/requests").await.text();
            let items = get("/api/v1/networks/lac/requests").await.json();
            for ((circle, secret, reference), sees) in CIRCLES.into_iter().zip(sees) {
                let here = format!("/lac/requests/{reference}");
                for address in [here.clone(), format!("/api/v1/networks{here}")] {
                    let found = get(&address).await;
                    let wanted = if sees { StatusCode::OK } else { StatusCode::NOT_FOUND };
                    assert_eq!(found.status, wanted, "{name}: {circle}: {address}");
                    assert_eq!(found.text().contains(secret), sees, "{name}: {circle}");
                }
                assert_eq!(list.contains(reference), sees, "{name}: {circle} in the list");
                let told = items["items"].to_string();
                assert_eq!(
                    told.contains(secret),
                    sees,
                    "{name}: {circle} in the list for programs"
                );
            }
            // What is counted is the same for everybody.
            for part in ["sub_regions", "topics", "named"] {
                assert_eq!(items[part], all[part], "{name}: {part}");
            }
            // Nowhere else is any of them found, by anybody: not by those who see it either. These pages are drawn from
            // one picture on either engine: on the second, of those who see the same one looks for all.
            if app.db().engine() == Engine::Postgres && before.replace(sees) == Some(sees) {
                continue;
            }
            for address in [
                "/lac/search?q=cobalto",
                "/lac/experience?q=cobalto",
                "/lac/history",
                "/lac/changes.atom",
                "/lac/changes.json",
                "/lac/events.json",
                "/lac/sitemap.xml",
                "/lac/calendar.ics",
                "/lac",
                "/api/v1/networks/lac/changes",
                "/api/v1/networks/lac/changes?entity=request",
            ] {
                let text = get(address).await.text();
                let told = text
                    .replace("q=cobalto", "")
                    .replace("q%3Dcobalto", "")
                    .replace("“cobalto”", "");
                let told = told.replace("«cobalto»", "").replace("value=\"cobalto\"", "");
                let told = told.replace(">cobalto</textarea>", "");
                for (_, secret, reference) in CIRCLES {
                    assert!(
                        !told.contains(secret) && !told.contains(reference),
                        "{name}: {address}: {text}"
                    );
                }
            }
        }
        // Other programs are told nothing of them.
        let query = sql!(
            "select count(*) from webhook_delivery d join history h on h.n = d.n where h.entity = 'request'"
        );
        let told: i64 = app.db().fetch_one(query).await.expect("reads").get(0).expect("a number");
        assert_eq!(told, 0);
    }
}
