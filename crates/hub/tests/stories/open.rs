//! How programs and other sites follow a network: feeds, the map of its pages, frames, calendars of
//! others, and the joint work plan of UN INFO.

use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::header;

#[tokio::test]
async fn events_and_changes_are_followed_in_two_forms() {
    for app in TestApp::each_sample().await {
        let atom = app.get("/lac/events.atom?lang=en").await;
        assert_eq!(atom.header(header::CONTENT_TYPE), "application/atom+xml; charset=utf-8");
        let text = atom.text();
        assert!(
            text.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">"),
            "{text}"
        );
        let json = app.get("/lac/events.json?lang=en").await;
        assert_eq!(json.header(header::CONTENT_TYPE), "application/feed+json; charset=utf-8");
        let json = json.json();
        let items = json["items"].as_array().expect("items");
        assert_eq!(items.len(), text.matches("<entry>").count());
        assert!(items.len() > 10);
        // The choice of the calendar is the choice of its feeds.
        let some = app.get("/lac/events.json?country=PE").await.json();
        assert!(some["items"].as_array().expect("items").len() < items.len());
        assert_eq!(app.get("/lac/events.json?knid=x").await.status, 400);
        let changes = app.get("/lac/changes.json?lang=en").await.json();
        let told = changes["items"].as_array().expect("items");
        assert!(!told.is_empty());
        // What was done to a draft is told to nobody who may not see it.
        assert!(
            told.iter().all(|item| !item["url"].as_str().expect("a url").contains("2027-2028"))
        );
    }
}

#[tokio::test]
async fn the_map_names_public_pages_and_each_of_them_is_there() {
    let app = TestApp::sample().await;
    let robots = app.get("/robots.txt").await.text();
    assert!(robots.contains("Sitemap: http://127.0.0.1:8080/sitemap.xml"), "{robots}");
    let index = app.get("/sitemap.xml").await.text();
    assert!(index.contains("/lac/sitemap.xml?page=1"), "{index}");
    let map = app.get("/lac/sitemap.xml?page=1").await.text();
    assert!(!map.contains("2027-2028"), "a draft is on no map");
    let pages: Vec<&str> = map
        .split("<loc>http://127.0.0.1:8080")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next())
        .collect();
    assert!(pages.len() > 50);
    for page in pages.iter().step_by(7) {
        assert_eq!(app.get(page).await.status, 200, "{page}");
    }
    // Whoever has signed in sees no other map: search engines get it from anybody.
    let secretariat = app.sign_in("secretariat").await;
    assert_eq!(secretariat.get("/lac/sitemap.xml?page=1").await.text(), map);
    assert_eq!(app.get("/lac/sitemap.xml?page=2").await.status, 404);
}

#[tokio::test]
async fn frames_may_stand_on_other_sites_and_no_other_page_may() {
    let app = TestApp::sample().await;
    app.it_is("2023-04-01T12:00:00Z");
    let policy = |answer: &Answered| answer.header(header::CONTENT_SECURITY_POLICY).to_owned();
    let frame = app.get("/lac/embed/events?lang=en&n=3").await;
    assert!(policy(&frame).contains("frame-ancestors *"), "{}", policy(&frame));
    assert!(policy(&frame).contains("default-src 'none'"), "{}", policy(&frame));
    assert_eq!(frame.select("li.line").len(), 3);
    assert!(frame.select("script, form, iframe").is_empty());
    let progress = app.get("/lac/plans/2023-2024/embed/progress").await;
    assert!(progress.select("h1").len() == 1 && policy(&progress).contains("frame-ancestors *"));
    let page = app.get("/lac/calendar").await;
    assert!(policy(&page).contains("frame-ancestors 'none'"));
    // The code to copy, and the same for programs.
    assert!(
        page.select("code")
            .iter()
            .any(|c| c.contains("<iframe src=\"http://127.0.0.1:8080/lac/embed/events"))
    );
    let embed = app.get("/oembed?url=http://127.0.0.1:8080/lac/plans/2023-2024&maxwidth=300").await;
    let embed = embed.json();
    assert_eq!((embed["type"].as_str(), embed["width"].as_u64()), (Some("rich"), Some(300)));
    assert!(embed["html"].as_str().expect("html").contains("/embed/progress"));
    // Whoever asks is a program: what goes wrong is JSON as well.
    for (query, status) in [
        ("url=https://elsewhere.example/lac/calendar", 404),
        ("url=http://127.0.0.1:8080/lac/calendar&format=xml", 400),
        ("url=http://127.0.0.1:8080/lac/calendar&maxwidth=wide", 400),
    ] {
        let wrong = app.get(&format!("/oembed?{query}")).await;
        assert_eq!(wrong.status, status, "{query}: {}", wrong.text());
        assert!(wrong.json()["detail"].is_string(), "{query}: {}", wrong.text());
    }
    // A draft is in no frame, not even for those who may read it.
    let secretariat = app.sign_in("secretariat").await;
    assert_eq!(secretariat.get("/lac/plans/2027-2028/embed/progress").await.status, 404);
}

#[tokio::test]
async fn pages_say_what_they_are_to_programs_that_read_pages() {
    let app = TestApp::sample().await;
    let event = app.get("/lac/events/E-36").await;
    assert!(!event.select("[itemtype='https://schema.org/Event'] [itemprop=name]").is_empty());
    for what in ["startDate", "endDate", "location", "organizer", "eventStatus"] {
        let found = event.text().contains(&format!("itemprop=\"{what}\""));
        assert!(found, "{what}");
    }
    let plan = app.get("/lac/plans/2023-2024").await.text();
    assert!(plan.contains("https://schema.org/Dataset") && plan.contains("export.iati.xml"));
    assert!(!plan.contains("application/ld+json"), "no script element, whatever its type");
    for (page, kind, has) in [
        ("/lac", "Organization", "name"),
        ("/lac/news/N-001", "NewsArticle", "datePublished"),
        ("/lac/practices/P-001", "CreativeWork", "abstract"),
    ] {
        let found = app.get(page).await;
        let inside = format!("[itemtype='https://schema.org/{kind}'] [itemprop={has}]");
        assert!(!found.select(&inside).is_empty(), "{page}");
    }
}

async fn upload(visitor: &Visitor<'_>, app: &TestApp, name: &str, calendar: &str) -> Answered {
    let boundary = "x-boundary-x";
    let part = |field: &str, value: &str| {
        format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
        )
    };
    let body = format!(
        "{}{}--{boundary}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.ics\"\r\n\r\n{calendar}\r\n--{boundary}--\r\n",
        part("name", name),
        part("access", "member-states"),
    );
    let request = axum::http::Request::post("/lac/calendar/outside")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}"))
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, &visitor.cookie)
        .body(axum::body::Body::from(body))
        .expect("a request");
    app.send(request).await
}

const OUTSIDE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Proceso regional\r\nBEGIN:VEVENT\r\nUID:a@example.org\r\nDTSTART;TZID=America/Santiago:20250319T100000\r\nDTEND;TZID=America/Santiago:20250319T120000\r\nSUMMARY:Reunión de directores\r\nLOCATION:Hotel\\, Santiago\\, Chile\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b@example.org\r\nDTSTART;VALUE=DATE:20260701\r\nRRULE:FREQ=MONTHLY;COUNT=3\r\nSUMMARY:Grupo técnico\r\nEND:VEVENT\r\nEND:VCALENDAR";

#[tokio::test]
async fn a_calendar_of_others_shows_what_falls_on_the_same_days() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let before = app.get("/lac/events/E-37").await;
        let said = upload(&secretariat, &app, "SACM", OUTSIDE).await;
        assert_eq!(said.status, 200, "{}", said.text());
        assert!(
            said.select("[role=status] li")[0].contains('4'),
            "{:?}",
            said.select("[role=status] li")
        );
        // On the page of the event that is on the same day in the same country.
        let event = app.get("/lac/events/E-37?lang=en").await;
        assert!(!before.text().contains("Reunión de directores"));
        assert!(
            event.text().contains("Reunión de directores") && event.text().contains("same place")
        );
        // In the calendar, and in the check of the plan, and in no feed of ours.
        assert!(
            app.get("/lac/calendar?month=2025-03").await.text().contains("Reunión de directores")
        );
        for feed in
            ["/lac/calendar.ics", "/lac/events.atom", "/lac/events.json", "/lac/embed/events"]
        {
            assert!(!app.get(feed).await.text().contains("Reunión de directores"), "{feed}");
        }
        let item = app.get("/api/v1/networks/lac/events/X-001").await.json();
        assert_eq!(item["outside_calendar"], "SACM");
        // The same again changes nothing; a changed one changes one; what is gone stays and is told.
        let again = upload(&secretariat, &app, "SACM", OUTSIDE).await;
        assert!(
            again.select("[role=status] li")[0].starts_with('0'),
            "{:?}",
            again.select("[role=status] li")
        );
        let moved = OUTSIDE.replace("20250319T1", "20250326T1").replace("COUNT=3", "COUNT=2");
        let changed = upload(&secretariat, &app, "SACM", &moved).await;
        assert_eq!(
            changed.select("[role=status] li").len(),
            2,
            "{:?}",
            changed.select("[role=status] li")
        );
        assert!(!app.get("/lac/events/E-37").await.text().contains("Reunión de directores"));
        // What is no calendar is refused with a word, and taken away is taken away.
        let refused = upload(&secretariat, &app, "SACM", "<html>").await;
        assert_eq!(refused.status, 422);
        let boundary = "y";
        let body = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"remove\"\r\n\r\nSACM\r\n--{boundary}--\r\n"
        );
        let request = axum::http::Request::post("/lac/calendar/outside")
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}"))
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, &secretariat.cookie)
            .body(axum::body::Body::from(body))
            .expect("a request");
        assert_eq!(app.send(request).await.status, 200);
        assert_eq!(app.get("/lac/events/X-001").await.status, 404);
        assert!(
            !app.get("/lac/calendar?month=2025-03").await.text().contains("Reunión de directores")
        );
    }
}

#[tokio::test]
async fn the_feed_of_events_says_all_that_a_calendar_program_shows() {
    let app = TestApp::sample().await;
    let feed = app.get("/lac/calendar.ics?lang=en").await.text().replace("\r\n ", "");
    for says in [
        "ORGANIZER;CN=\"",
        "mailto:",
        "GEO:",
        "X-AUNAR-REGISTER-BY:",
        "SOURCE;VALUE=URI:http://127.0.0.1:8080/lac/calendar.ics",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "CONFERENCE;VALUE=URI",
        "CATEGORIES:",
        "SEQUENCE:",
        "STATUS:CONFIRMED",
        // Several days are days and leave their hours free.
        "DTSTART;VALUE=DATE:20230214\r\nDTEND;VALUE=DATE:20230217",
        "TRANSP:TRANSPARENT",
        "Registration until",
    ] {
        assert!(feed.contains(says), "{says}");
    }
}

#[tokio::test]
async fn the_joint_work_plan_has_each_agencys_money_once_and_says_what_would_be_stopped() {
    let app = TestApp::sample().await;
    let csv = app.get("/lac/plans/2023-2024/export.uninfo.csv?lang=en").await;
    assert_eq!(csv.header(header::CONTENT_TYPE), "text/csv; charset=utf-8");
    let text = csv.text();
    let head = text.trim_start_matches('\u{feff}').lines().next().expect("a header");
    for column in [
        "Sub-output",
        "Agency",
        "Contributing partners",
        "Implementing partners",
        "Geography",
        "Gender equality marker",
        "QCPR functions",
        "Required 2023 (USD)",
        "Publish check",
    ] {
        assert!(head.contains(column), "{column}: {head}");
    }
    let tagged = app.get("/lac/plans/2023-2024/export.uninfo.hxl.csv?lang=en").await.text();
    let tags = tagged.lines().nth(1).expect("tags");
    assert_eq!(tags.split(',').count(), head.split(',').count());
    assert!(tags.split(',').all(|tag| tag.starts_with('#')), "{tags}");
    let page = app.get("/lac/plans/2023-2024/uninfo?lang=en").await;
    assert_eq!(page.status, 200);
    assert!(page.select("h2").iter().any(|h| h.contains("would block")));
    let book = app.get("/lac/plans/2023-2024/export.uninfo.xlsx").await;
    assert!(book.bytes.starts_with(b"PK"));
}

#[tokio::test]
async fn every_table_has_a_twin_with_tags() {
    let app = TestApp::sample().await;
    for table in [
        "/lac/country-teams",
        "/lac/practices/export",
        "/lac/practices/P-001/hub",
        "/lac/proposals",
        "/lac/stakeholders",
        "/lac/events/E-10/participation",
        "/lac/plans/2023-2024/export",
        "/lac/plans/2023-2024/export.uninfo",
        "/lac/plans/2023-2024/money/lines",
        "/lac/plans/2023-2024/timeline/priority",
        "/lac/plans/2023-2024/coverage/priority",
        "/lac/plans/2023-2024/overlaps/matrix",
        "/lac/plans/2023-2024/dashboard/progress",
        "/lac/plans/2023-2024/dashboard/status",
        "/lac/plans/2023-2024/dashboard/pace",
        "/lac/plans/2023-2024/dashboard/indicators",
        "/lac/plans/2023-2024/dashboard/money",
        "/lac/plans/2023-2024/dashboard/commitments",
        "/lac/plans/2023-2024/dashboard/country-teams",
        "/lac/plans/2023-2024/dashboard/objectives",
    ] {
        let (plain, tagged) =
            (app.get(&format!("{table}.csv")).await, app.get(&format!("{table}.hxl.csv")).await);
        assert_eq!((plain.status.as_u16(), tagged.status.as_u16()), (200, 200), "{table}");
        let tags = tagged.text();
        let tags = tags.lines().nth(1).expect("a row of tags");
        assert!(tags.trim_matches('"').starts_with('#'), "{table}: {tags}");
        assert_eq!(tagged.text().lines().count(), plain.text().lines().count() + 1, "{table}");
    }
    // Tags in are passed over where a table comes back.
    let secretariat = app.sign_in("secretariat").await;
    let table = app.get("/lac/country-teams.hxl.csv").await.text();
    let table = table.trim_start_matches('\u{feff}').to_owned();
    let taken = secretariat.post("/lac/country-teams", &[("table", &table)]).await;
    assert_eq!(taken.status, 303, "{}", taken.text());
}
