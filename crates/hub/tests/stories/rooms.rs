//! A question is talked about in a room, looked over, and summed up in a document; whoever is not let in
//! does not learn that there is one; opened twice, it is there once.

use crate::consultation::hidden;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;
use std::sync::Arc;

const NEW: &str = "/lac/rooms/new";
/// A word that only the sealed room has.
const SECRET: &str = "esmeralda";

async fn say(who: &Visitor<'_>, room: &str, words: &str) -> Answered {
    let fields = [("act", "say"), ("lang", "es"), ("words", words)];
    who.post(room, &fields).await
}

/// The identifier of the last post that a page shows a button for.
fn last(page: &Answered) -> String {
    let html = page.text();
    let ids = html.split("name=\"post\" value=\"").skip(1);
    ids.filter_map(|part| part.split('"').next()).last().expect("a post").to_owned()
}

fn opening<'a>(moderator: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("circle", "public"),
        ("opens", "2025-02-01"),
        ("closes", "2025-02-28"),
        ("original", "es"),
        ("question.es", "¿Qué falta en la <b>frontera</b>?"),
        ("langs", "es"),
        ("langs", "pt"),
        ("moderator", moderator),
        ("held", "1"),
    ];
    fields.retain(|(name, _)| !more.iter().any(|(m, _)| m == name));
    fields.extend(more.iter().filter(|(_, value)| !value.is_empty()));
    fields
}

#[tokio::test]
async fn a_question_is_talked_about_and_summed_up() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let form = unicef.get(&format!("{NEW}?about=E-46")).await;
        assert_eq!(form.field("about"), "E-46");
        let html = scraper::Html::parse_document(&form.text());
        let chosen = scraper::Selector::parse("#f-moderator option[selected]").expect("css");
        let own = html.select(&chosen).next().and_then(|o| o.attr("value")).expect("oneself");
        for (field, value) in [
            ("about", "Z-99"),
            ("closes", "2024-01-01"),
            ("circle", "sealed"),
            ("moderator", "x"),
            ("langs", ""),
        ] {
            let bad = unicef.post(NEW, &opening(own, &[(field, value)])).await;
            assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(bad.text().contains("frontera") && !bad.text().contains("<b>frontera"));
        }
        let opened = unicef.post(NEW, &opening(own, &[("about", "E-46")])).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
        let room = opened.location().to_owned();
        let event = app.get("/lac/events/E-46").await.text();
        assert!(event.contains(&room), "it stands on the page of its event");

        // Whoever has a seat speaks; it is read once it was looked over, under the name of the seat.
        assert_eq!(app.post(&room, &[("act", "say"), ("words", "x")]).await.status, 401);
        let observer = app.sign_in("observer-pe").await;
        let empty = say(&observer, &room, " ").await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            let page = observer.get(&room).await;
            let id = page.field("form");
            let fields = [
                ("act", "say"),
                ("form", id.as_str()),
                ("lang", "es"),
                ("words", "Agua <i>potable</i>."),
            ];
            for _ in 0..2 {
                assert_eq!(observer.post(&room, &fields).await.status, StatusCode::SEE_OTHER);
            }
        }
        assert!(!app.get(&room).await.text().contains("potable"), "held");
        assert!(observer.get(&room).await.text().contains("potable"), "its author sees it");
        let waits = unicef.get("/desk").await.text();
        assert!(waits.contains(&format!("{room}#posts")), "{waits}");
        let page = unicef.get(&room).await;
        assert_eq!(page.select("button[value=show]").len(), 2, "sent twice is said once");
        let id = last(&page);
        assert_eq!(unicef.post(&room, &[("act", "show"), ("post", &id)]).await.status, 303);
        let shown = app.get(&format!("{room}?lang=es")).await.text();
        assert!(shown.contains("&#60;i&#62;potable") && shown.contains("Perú"), "{shown}");
        assert!(!shown.contains("Observador del Perú"), "a seat, never a name");
        let other = last(&unicef.get(&room).await);
        let bare = unicef.post(&room, &[("act", "withhold"), ("post", &id)]).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
        let forged =
            observer.post(&room, &[("act", "withhold"), ("post", &id), ("reason", "x")]).await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN);
        let theirs = unicef.post(&room, &[("act", "withdraw"), ("post", &other)]).await;
        assert_eq!(theirs.status, StatusCode::FORBIDDEN, "what others said is theirs");
        assert_eq!(observer.post(&room, &[("act", "withdraw"), ("post", &id)]).await.status, 303);
        assert!(!app.get(&room).await.text().contains("potable"), "taken back, it is erased");
        let fao = app.sign_in("focal-fao").await;
        assert_eq!(say(&fao, &room, "Semillas.").await.status, StatusCode::SEE_OTHER);
        let id = last(&unicef.get(&room).await);
        assert_eq!(unicef.post(&room, &[("act", "show"), ("post", &id)]).await.status, 303);

        // Closed, nobody speaks; summed up, it is a document of the event.
        app.it_is("2025-03-01T00:00:01Z");
        let unicef = app.sign_in("focal-unicef").await;
        let fao = app.sign_in("focal-fao").await;
        let late = say(&fao, &room, "Llego tarde.").await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unicef.get("/desk").await.text().contains(&format!("{room}/sum")));
        assert_eq!(fao.get(&format!("{room}/sum")).await.status, StatusCode::FORBIDDEN);
        assert_eq!(app.get(&format!("{room}/summary")).await.status, StatusCode::NOT_FOUND);
        let version = hidden(&unicef.get(&format!("{room}/sum")).await, "version");
        let fields = [
            ("version", version.as_str()),
            ("original", "es"),
            ("summary.es", "Agua y semillas."),
            ("summary.pt", "Água e sementes."),
        ];
        let summed = unicef.post(&format!("{room}/sum"), &fields).await;
        assert_eq!(summed.status, StatusCode::SEE_OTHER, "{}", summed.text());
        assert_eq!(unicef.post(&format!("{room}/sum"), &fields).await.status, StatusCode::CONFLICT);
        let document = app.get(&format!("{room}/summary?lang=pt")).await.text();
        assert!(document.contains("Água e sementes."), "{document}");
        let file = app.get(&format!("{room}/summary.docx")).await;
        assert_eq!((file.status, &file.bytes[..2]), (StatusCode::OK, &b"PK"[..]));
        assert!(app.get("/lac/events/E-46").await.text().contains(&format!("{room}/summary")));
    }
}

#[tokio::test]
async fn a_sealed_room_is_not_there_for_whoever_is_not_let_in() {
    for app in TestApp::each_sample().await {
        let unicef = app.sign_in("focal-unicef").await;
        let own = {
            let html = scraper::Html::parse_document(&unicef.get(NEW).await.text());
            let chosen = scraper::Selector::parse("#f-moderator option[selected]").expect("css");
            html.select(&chosen).next().and_then(|o| o.attr("value")).expect("oneself").to_owned()
        };
        let question = format!("¿Qué hacer con la {SECRET}?");
        let more = [
            ("circle", "sealed"),
            ("entities", "UNICEF; ACNUR"),
            ("about", "2023-2024/A-001"),
            ("question.es", question.as_str()),
            ("held", ""),
        ];
        let opened = unicef.post(NEW, &opening(&own, &more)).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
        let room = opened.location().to_owned();
        let unhcr = app.sign_in("focal-unhcr").await;
        assert_eq!(say(&unhcr, &room, "Es cosa nuestra: esmeralda.").await.status, 303);
        assert!(unicef.get(&room).await.text().contains("cosa nuestra"));
        let activity = "/lac/plans/2023-2024/activities/A-001";
        assert!(
            unhcr.get(activity).await.text().contains(&room),
            "on the page of what it is about"
        );
        // Who is let in finds it, by words and over the API, where it is said from seats and by nobody's name.
        let search = unhcr.get("/lac/search?q=esmeralda&lang=es").await.text();
        assert!(search.contains(&room) && search.contains("Salas de diálogo"), "{search}");
        let api = format!("/api/v1/networks{room}");
        let told = unhcr.get(&api).await.json();
        assert_eq!((&told["circle"], &told["stage"]), (&"sealed".into(), &"open".into()), "{told}");
        assert_eq!(told["posts"][0]["seat"], "ACNUR");
        assert!(!told.to_string().contains("muestra)"), "{told}");
        assert_eq!(app.get(&api).await.status, StatusCode::NOT_FOUND);
        let never = app.get("/lac/rooms/D-99").await.status;
        for name in
            ["focal-fao", "priority-ilo", "observer-pe", "stakeholder", "translator", "reader"]
        {
            let who = app.sign_in(name).await;
            for part in ["", "/edit", "/sum", "/summary", "/summary.docx"] {
                let closed = who.get(&format!("{room}{part}")).await;
                assert_eq!(closed.status, StatusCode::NOT_FOUND, "{name}: {part}");
            }
            assert_eq!(say(&who, &room, "Hola").await.status, StatusCode::NOT_FOUND);
            for address in [
                "/lac/rooms",
                activity,
                "/desk",
                "/lac/history",
                "/lac/changes.atom",
                "/lac/changes.json",
                "/lac/search?q=esmeralda",
                "/lac/sitemap.xml",
                "/api/v1/networks/lac/changes",
                "/api/v1/networks/lac/rooms",
                "/lac",
            ] {
                for text in [who.get(address).await.text(), app.get(address).await.text()] {
                    let told = text.replace("q=esmeralda", "").replace("q%3Desmeralda", "");
                    let told = told.replace("value=\"esmeralda\"", "");
                    let told = told.replace("«esmeralda»", "").replace("“esmeralda”", "");
                    assert!(
                        !told.contains(SECRET) && !told.contains(&room),
                        "{name}: {address}: {text}"
                    );
                }
            }
        }
        assert_eq!(app.get(&room).await.status, never, "as one that was never there");
        let search = app.sign_in("focal-fao").await.get("/lac/search?q=nuestra").await.text();
        assert!(!search.contains("cosa nuestra"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_room_that_two_people_open_at_once_is_one() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let before = app.get("/lac/rooms").await.select("li.line h2").len();
        let html = scraper::Html::parse_document(&secretariat.get(NEW).await.text());
        let chosen = scraper::Selector::parse("#f-moderator option[selected]").expect("css");
        let own =
            html.select(&chosen).next().and_then(|o| o.attr("value")).expect("one").to_owned();
        drop(html);
        let app = Arc::new(app);
        let mut all = tokio::task::JoinSet::new();
        for name in ["secretariat", "co-lead-iom", "focal-unicef", "focal-fao"] {
            let (app, own) = (Arc::clone(&app), own.clone());
            all.spawn(async move {
                let who = app.sign_in(name).await;
                let question = [("question.es", "¿Qué falta en los pasos de los Andes?")];
                let opened = who.post(NEW, &opening(&own, &question)).await;
                assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
                opened.location().to_owned()
            });
        }
        let mut rooms = Vec::new();
        while let Some(room) = all.join_next().await {
            rooms.push(room.expect("nothing panics"));
        }
        rooms.dedup();
        assert_eq!(rooms.len(), 1, "{rooms:?}");
        assert_eq!(app.get("/lac/rooms").await.select("li.line h2").len(), before + 1);
    }
}
