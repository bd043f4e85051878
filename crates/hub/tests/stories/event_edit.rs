//! What an event says is changed on a page, with what is wrong said and what was typed given back.

use crate::events::RUN;
use aunar_hub::testing::TestApp;
use axum::http::StatusCode;

const EVENT: &str = "/lac/events/E-46";

#[tokio::test]
async fn what_an_event_says_is_changed_on_its_page_and_nobody_is_overwritten() {
    for app in TestApp::each_sample().await {
        let edit = "/lac/events/E-46/edit";
        let secretariat = app.sign_in("secretariat").await;
        let version = crate::consultation::hidden(&secretariat.get(edit).await, "version");
        let said = |recording: &'static str| {
            vec![
                ("version", version.clone()),
                ("kind", "workshop".to_owned()),
                ("format", "hybrid".to_owned()),
                ("access", "open".to_owned()),
                ("place", "Brasil".to_owned()),
                ("recording", recording.to_owned()),
                ("original", "es".to_owned()),
                ("title.es", "Taller de <b>prácticas</b> locales".to_owned()),
                ("interpretation", "fr".to_owned()),
            ]
        };
        let save = async |fields: &[(&str, String)]| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
            secretariat.post(edit, &fields).await
        };
        for (field, value) in [
            ("recording", "javascript:alert(1)"),
            ("place", "Narnia"),
            ("title.es", ""),
            ("register-by", "2027-04-14 09:00"),
        ] {
            let mut fields = said("https://videos.example/e-46");
            fields.retain(|(name, _)| *name != field);
            fields.push((field, value.to_owned()));
            let refused = save(&fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(refused.text().contains("hybrid"), "given back");
        }
        let saved = save(&said("https://videos.example/e-46")).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let page = app.get(&format!("{EVENT}?lang=es")).await.text();
        assert!(page.contains("https://videos.example/e-46") && !page.contains("<b>prácticas"));
        let late = save(&said("https://videos.example/other")).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "somebody was faster");
        assert!(late.text().contains("https://videos.example/other"), "what was typed is there");
        let fao = app.sign_in("focal-fao").await;
        assert_eq!(fao.get(edit).await.status, StatusCode::FORBIDDEN);
        assert!(app.db().verify(|_, _| {}).await.expect("verifies").failure.is_none());
    }
}

#[tokio::test]
async fn an_event_is_called_off_by_somebody_who_is_sure() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let is_off = async || {
            let event = app.get(&format!("{EVENT}?lang=es")).await;
            !event.select("article > p > .status-cancelled").is_empty()
        };
        let unsure = secretariat.post(RUN, &[("act", "call-off")]).await;
        assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
        // The part of the page where it stands is open, and says that nothing was done.
        let said = "#move[open] input[name=sure][aria-invalid=true]";
        assert_eq!(unsure.select(said).len(), 1, "{}", unsure.text());
        assert_eq!(unsure.select("#move .wrong").len(), 1);
        assert!(!is_off().await);
        let sure = [("act", "call-off"), ("sure", "1")];
        assert_eq!(secretariat.post(RUN, &sure).await.status, StatusCode::SEE_OTHER);
        assert!(is_off().await);
        assert!(secretariat.get(RUN).await.select("input[name=sure]").is_empty());
        assert!(app.db().verify(|_, _| {}).await.expect("verifies").failure.is_none());
    }
}

/// Whoever acts by a token called for it: a tick is for hands that slip.
#[tokio::test]
async fn a_program_is_sure_by_asking() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let program = crate::writing::Program::of(&app, &secretariat).await;
        let off = program.post(RUN, &serde_json::json!({ "act": "call-off" })).await;
        assert_eq!(off.status, StatusCode::OK, "{}", off.text());
        let event = app.get(&format!("{EVENT}?lang=es")).await;
        assert_eq!(event.select("article > p > .status-cancelled").len(), 1);
    }
}

/// Santiago's clocks skip from midnight to one on 5 September 2027, and are put back at midnight of
/// 4 April to eleven of the evening before.
#[tokio::test]
async fn clocks_that_jump_lose_no_hour_and_invent_none() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let make = async |title: &str, start: &str, end: &str| {
        let fields = [
            ("kind", "dialogue"),
            ("zone", "America/Santiago"),
            ("start", start),
            ("end", end),
            ("format", "online"),
            ("access", "open"),
            ("original", "es"),
            ("title.es", title),
        ];
        secretariat.post("/lac/events/new", &fields).await
    };
    let skipped = make("Vigilia", "2027-09-05 00:30", "2027-09-05 03:00").await;
    assert_eq!(skipped.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = skipped.text();
    assert!(words.contains("America/Santiago") && words.contains("Vigilia"), "said, and kept");
    let moments = async |title: &str, start: &str, end: &str| {
        let made = make(title, start, end).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        let reference = made.location().rsplit('/').next().expect("a reference").to_owned();
        let event = app.get(&format!("/api/v1/networks/lac/events/{reference}")).await.json();
        let page = app.get(&format!("/lac/events/{reference}?lang=es")).await;
        assert_eq!(page.status, StatusCode::OK);
        [&event["starts_at"], &event["ends_at"]].map(|at| at.as_str().expect("a moment").to_owned())
    };
    let night = moments("Noche corta", "2027-09-04 22:00", "2027-09-05 02:00").await;
    assert_eq!(night, ["2027-09-05T02:00:00Z", "2027-09-05T05:00:00Z"], "three hours, not four");
    let twice = moments("Noche larga", "2027-04-03 23:30", "2027-04-04 00:30").await;
    assert_eq!(twice, ["2027-04-04T02:30:00Z", "2027-04-04T04:30:00Z"], "two hours, not one");
    let after = moments("Domingo", "2027-09-05 10:00", "2027-09-05 12:00").await;
    assert_eq!(after, ["2027-09-05T13:00:00Z", "2027-09-05T15:00:00Z"], "by the new hour");
    let feed = app.get("/lac/calendar.ics").await.text();
    assert!(feed.contains("DTSTART;TZID=America/Santiago:20270905T100000"), "by its own clock");
    assert!(feed.contains("TZID:America/Santiago"), "with the rules of its zone");
}

#[tokio::test]
async fn two_events_for_the_same_people_on_one_day_are_told_of_each_other() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let made = async |title: &str, access: &str| {
        let fields = [
            ("kind", "dialogue"),
            ("zone", "America/Lima"),
            ("start", "2027-11-08 09:00"),
            ("end", "2027-11-08 12:00"),
            ("format", "online"),
            ("access", access),
            ("original", "es"),
            ("title.es", title),
        ];
        let made = secretariat.post("/lac/events/new", &fields).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        made.location().to_owned()
    };
    let first = made("Jóvenes del norte", "under-30").await;
    made("Para todo el mundo", "open").await;
    made("Jóvenes del sur", "under-30").await;
    let page = app.get(&format!("{first}?lang=es")).await;
    let told = page.select("ul.lines li.line");
    let of = |title: &str| {
        let line = told.iter().find(|line| line.contains(title));
        line.unwrap_or_else(|| panic!("{title}: {told:?}")).contains("mismo público: Juventud")
    };
    assert!(of("Jóvenes del sur") && !of("Para todo el mundo"));
}
