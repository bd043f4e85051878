//! Which language a page is in, and what an address does not know.

use aunar_hub::testing::TestApp;
use axum::body::Body;
use axum::http::{Request, header};

async fn lang_of(
    app: &TestApp,
    address: &str,
    accept: Option<&str>,
    cookie: Option<&str>,
) -> String {
    let mut request = Request::get(address);
    if let Some(accept) = accept {
        request = request.header(header::ACCEPT_LANGUAGE, accept);
    }
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    let answer = app.send(request.body(Body::empty()).expect("a request")).await;
    answer.header(header::CONTENT_LANGUAGE).to_owned()
}

#[tokio::test]
async fn the_address_is_stronger_than_the_choice_and_the_choice_than_the_browser() {
    let app = TestApp::sample().await;
    assert_eq!(lang_of(&app, "/lac", None, None).await, "es", "the network's own");
    assert_eq!(lang_of(&app, "/global", None, None).await, "en", "the network's own");
    assert_eq!(lang_of(&app, "/lac", Some("de, fr;q=0.8"), None).await, "fr");
    assert_eq!(lang_of(&app, "/lac", Some("fr"), Some("lang=pt")).await, "pt");
    assert_eq!(lang_of(&app, "/lac?lang=en", Some("fr"), Some("lang=pt")).await, "en");
    assert_eq!(lang_of(&app, "/lac", Some("fr"), Some("lang=xx")).await, "fr");
}

#[tokio::test]
async fn a_language_chosen_in_the_address_is_remembered() {
    let app = TestApp::sample().await;
    let answer = app.get("/lac?lang=pt").await;
    assert!(answer.header(header::SET_COOKIE).starts_with("lang=pt;"));
    assert!(app.get("/lac").await.header(header::SET_COOKIE).is_empty());
}

#[tokio::test]
async fn the_switch_of_language_keeps_the_place() {
    let app = TestApp::sample().await;
    let answer = app.get("/lac/plans/2023-2024/activities?kind=training&lang=es").await;
    let page = scraper_links(&answer.text());
    assert!(page.iter().any(|href| href.contains("/activities?kind=training&lang=fr")), "{page:?}");
}

fn scraper_links(page: &str) -> Vec<String> {
    page.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|h| h.replace("&#38;", "&").replace("&amp;", "&"))
        .collect()
}

#[tokio::test]
async fn what_is_called_in_another_language_says_so_in_lists_and_choices_too() {
    let app = TestApp::sample().await;
    let plan = "/global/plans/2021-2022";
    for (place, at) in [
        ("timeline", "h3.lane [lang=en]"),
        ("timeline", "table.timeline caption [lang=en]"),
        ("activities", ".choice [lang=en]"),
        ("activities?priority=2.1", ".chips [lang=en]"),
        ("dashboard", "option[lang=en]"),
        ("dashboard", "figure.picture svg text[lang=en]"),
        ("dashboard", "figure.picture th[lang=en]"),
        ("coverage", "thead a[lang=en]"),
        ("coverage", ".key a [lang=en]"),
    ] {
        let in_lang = |lang: &str| {
            let with = if place.contains('?') { '&' } else { '?' };
            format!("{plan}/{place}{with}lang={lang}")
        };
        let page = app.get(&in_lang("es")).await;
        assert!(!page.select(at).is_empty(), "{place}: {at}");
        // In its own language it is as the page is.
        let page = app.get(&in_lang("en")).await;
        assert_eq!(page.status, 200);
        assert!(page.select(at).is_empty(), "{place}: {at}");
    }
    // Languages stand under their own names.
    let form = app.get("/lac/proposals/new?lang=es").await;
    assert_eq!(form.select("#text-lang option[lang=fr]"), ["Français"]);
}

#[tokio::test]
async fn what_is_called_in_another_language_says_so_in_files_of_pictures_too() {
    let app = TestApp::sample().await;
    let timeline = "/lac/plans/2023-2024/timeline";
    // Activities that nobody has put into English: each in its table or among those without a period.
    let page = app.get(&format!("{timeline}?lang=en")).await;
    let listed = page.select("table.timeline th a[lang=es], ol.lines h3 a[lang=es]").len();
    for by in ["priority", "entity"] {
        let svg = app.get(&format!("{timeline}/{by}.svg?lang=en")).await.text();
        let begins = r#"<svg xmlns="http://www.w3.org/2000/svg" lang="en" xml:lang="en" "#;
        assert!(svg.starts_with(begins), "{by}");
        let drawn = svg.matches(r#" lang="es" xml:lang="es">A-"#).count();
        assert!(drawn >= listed && listed > 0, "{by}: {drawn} of {listed}");
        // In its own language it is as the picture is.
        let svg = app.get(&format!("{timeline}/{by}.svg?lang=es")).await.text();
        assert!(svg.contains(">A-") && !svg.contains(r#"lang="es">A-"#), "{by}");
    }
}

#[tokio::test]
async fn a_page_that_says_what_went_wrong_leads_on() {
    let app = TestApp::sample().await;
    let nowhere = app.get("/lac/requests/R-999?lang=es").await;
    assert_eq!(nowhere.status, 404);
    let ways = scraper_links(&nowhere.text());
    let sign_in = "/sign-in?to=%2Flac%2Frequests%2FR-999";
    for way in ["/lac", "/lac/search?q=R-999", sign_in, "/"] {
        assert!(ways.iter().any(|href| href == way), "{way}: {ways:?}");
    }
    // A name that nobody gave is looked for as the words it is made of.
    let ways = scraper_links(&app.get("/lac/censos?lang=es").await.text());
    assert!(ways.iter().any(|href| href == "/lac/search?q=censos"), "{ways:?}");
    // Whoever has signed in need not do so.
    let reader = app.sign_in("reader").await;
    let ways = scraper_links(&reader.get("/lac/requests/R-999?lang=es").await.text());
    assert!(ways.iter().any(|href| href == "/lac/search?q=R-999"), "{ways:?}");
    assert!(!ways.iter().any(|href| href.starts_with("/sign-in")), "{ways:?}");
    // What a page was asked and does not understand is let go of.
    let list = "/lac/plans/2023-2024/activities";
    let ways = scraper_links(&app.get(&format!("{list}?colour=red&lang=es")).await.text());
    assert!(ways.iter().any(|href| href == list), "{ways:?}");
}

#[tokio::test]
async fn what_is_not_known_is_said_in_the_readers_language() {
    let app = TestApp::sample().await;
    for (address, status, words) in [
        ("/lac/plans/1999?lang=es", 404, "no tiene ningún plan"),
        ("/nowhere?lang=fr", 404, "pas de réseau"),
        ("/lac/members/nobody?lang=pt", 404, "href=\"/lac\""),
        ("/lac/events/never?lang=es", 404, "href=\"/lac/calendar\""),
        ("/lac?lang=xx", 400, "idioma"),
        ("/lac/plans/2023-2024/activities?kind=party&lang=en", 400, "party"),
        ("/lac/plans/2023-2024/activities?colour=red&lang=pt", 400, "colour"),
        ("/lac/plans/2023-2024/activities?from=yesterday&lang=en", 400, "2023-05-24"),
        ("/lac/plans/2023-2024/activities?page=0&lang=en", 400, "page"),
    ] {
        let answer = app.get(address).await;
        assert_eq!(answer.status, status, "{address}");
        assert!(answer.text().contains(words), "{address}: {}", answer.text());
    }
    let problem = app.get("/api/v1/networks/lac/plans/2023-2024/activities?kind=party").await;
    assert_eq!(problem.header(header::CONTENT_TYPE), "application/problem+json");
    assert_eq!(problem.json()["status"], 400);
}
