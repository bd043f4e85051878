//! Help in the product: guides that lead where they say, a page for each rule, words and figures with their
//! explanation at hand, and first steps that get out of the way.

use aunar_domain::check::Rule;
use aunar_hub::testing::{Answered, TestApp};
use axum::body::Body;
use axum::http::{Request, header};
use scraper::{Html, Selector};
use std::collections::BTreeSet;

const LANGUAGES: [&str; 4] = ["es", "en", "pt", "fr"];
const GUIDES: [&str; 7] =
    ["reader", "focal-point", "secretariat", "member-state", "society", "translator", "operator"];
const PLAN: &str = "/lac/plans/2023-2024";

/// An attribute of everything that a selector finds.
fn attributes(page: &Answered, css: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(css).expect("a selector");
    let html = Html::parse_document(&page.text());
    html.select(&selector).filter_map(|e| e.attr(name).map(str::to_owned)).collect()
}

fn links(page: &Answered, css: &str) -> Vec<String> {
    attributes(page, css, "href")
}

#[tokio::test]
async fn each_guide_is_the_same_in_four_languages_and_leads_into_the_network() {
    let app = TestApp::sample().await;
    for guide in GUIDES {
        let mut expected: Option<(Vec<String>, BTreeSet<String>)> = None;
        for lang in LANGUAGES {
            let page = app.get(&format!("/help/{guide}?network=lac&lang={lang}")).await;
            assert_eq!(page.status, 200, "{guide} in {lang}");
            assert_eq!(page.header(header::CONTENT_LANGUAGE), lang);
            assert!(!page.text().contains("Unknown localization"), "{guide} in {lang}");
            let headings = attributes(&page, ".guide h2", "id");
            let leads: BTreeSet<String> = links(&page, ".lead a, .guide a").into_iter().collect();
            assert!(headings.len() >= 3 && !leads.is_empty(), "{guide} in {lang}");
            let words = page.select(".guide").join(" ").split_whitespace().count();
            assert!(words > 150, "{guide} in {lang}: {words} words");
            match &expected {
                None => expected = Some((headings, leads)),
                Some(expected) => assert_eq!(&(headings, leads), expected, "{guide} in {lang}"),
            }
        }
    }
    // Without a network there are words where links would lead nowhere.
    let page = app.get("/help/focal-point?lang=es").await;
    assert!(links(&page, ".guide a").iter().all(|href| !href.contains("/lac")));
    assert!(page.text().contains("Añadir una actividad"), "{}", page.text());
    assert_eq!(app.get("/help/focal-point?network=nowhere").await.status, 404);
    let unknown = app.get("/help/astronaut").await;
    assert_eq!(unknown.status, 404);
    assert!(links(&unknown, "main a").contains(&"/help".to_owned()), "{}", unknown.text());
}

#[tokio::test]
async fn every_step_of_a_guide_leads_to_a_page_that_is_there() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let mut seen = BTreeSet::new();
    for guide in GUIDES {
        let page = secretariat.get(&format!("/help/{guide}?network=lac")).await;
        seen.extend(links(&page, ".lead a, .guide a"));
    }
    assert!(seen.len() > 30, "{seen:?}");
    // Whoever writes the draft is led into it.
    assert!(seen.contains("/lac/plans/2027-2028/check"), "{seen:?}");
    for address in &seen {
        let page = secretariat.get(address).await;
        // Whoever has signed in is led on from where one signs in.
        let there = page.status.is_success() || address == "/sign-in" && page.status == 303;
        assert!(there, "{address}: {}", page.status);
        if let Some((_, anchor)) = address.split_once('#') {
            assert!(attributes(&page, "[id]", "id").iter().any(|id| id == anchor), "{address}");
        }
    }
    // Somebody with one seat needs to name no network.
    let page = secretariat.get("/help/reader").await;
    assert!(links(&page, ".guide a").contains(&format!("{PLAN}/activities")));
}

#[tokio::test]
async fn the_index_and_the_foot_of_every_page_lead_to_help() {
    let app = TestApp::sample().await;
    for (page, help) in [("/lac", "/help?network=lac"), ("/sign-in", "/help")] {
        let foot = links(&app.get(page).await, ".foot a");
        assert!(foot.iter().any(|href| href == help), "{page}: {foot:?}");
        assert!(foot.iter().any(|href| href.starts_with("/accessibility")), "{page}: {foot:?}");
    }
    let index = links(&app.get("/help?network=lac&lang=fr").await, "main a");
    for part in GUIDES.into_iter().chain(["checks", "glossary", "figures"]) {
        let address = format!("/help/{part}?network=lac");
        assert!(index.contains(&address), "{address} in {index:?}");
    }
}

#[tokio::test]
async fn every_rule_of_the_plan_check_has_its_page() {
    let app = TestApp::sample().await;
    for lang in LANGUAGES {
        let mut told = BTreeSet::new();
        for rule in Rule::ALL {
            let code = rule.code();
            let page = app.get(&format!("/help/checks/{code}?network=lac&lang={lang}")).await;
            assert_eq!(page.status, 200, "{code}");
            assert!(!page.text().contains("Unknown localization"), "{code} in {lang}");
            let facts = page.select("dl dd");
            assert_eq!(facts.len(), 4, "{code} in {lang}");
            assert!(facts.iter().all(|fact| fact.len() > 15), "{code} in {lang}: {facts:?}");
            let hits = format!("{PLAN}/check?rule={code}");
            assert!(links(&page, "main a").contains(&hits), "{code}");
            told.extend(facts);
        }
        // Each says something of its own.
        assert!(told.len() > Rule::ALL.len() * 3, "{lang}");
        let all = app.get(&format!("/help/checks?lang={lang}")).await;
        assert_eq!(all.select("li.line h2").len(), Rule::ALL.len());
    }
    // And what the check of a plan points at leads to it.
    let check = app.get(&format!("{PLAN}/check")).await;
    let (rules, explained) =
        (check.select("section.rule").len(), links(&check, "section.rule a.reckoned"));
    assert!(rules > 0 && rules == explained.len(), "{explained:?}");
    assert!(explained.iter().all(|href| href.starts_with("/help/checks/")), "{explained:?}");
    assert_eq!(app.get("/help/checks/no-such-rule").await.status, 404);
}

#[tokio::test]
async fn words_and_figures_have_their_explanation_at_hand() {
    let app = TestApp::sample().await;
    let glossary = app.get("/help/glossary?lang=pt").await;
    let terms: BTreeSet<String> =
        attributes(&glossary, ".glossary-term h2", "id").into_iter().collect();
    assert!(terms.len() > 25, "{terms:?}");
    assert_eq!(glossary.select(".forms li").len(), terms.len() * 4);
    let figures = app.get("/help/figures?network=lac&lang=fr").await;
    let reckoned: BTreeSet<String> = attributes(&figures, "main h2", "id").into_iter().collect();
    for page in [&glossary, &figures] {
        assert!(!page.text().contains("Unknown localization"), "{}", page.text());
    }
    let mut at_hand = BTreeSet::new();
    for part in [
        "coverage",
        "activities/A-001",
        "overlaps",
        "endorsement",
        "dashboard",
        "money",
        "indicators",
        "check",
        "iati",
        "uninfo",
        "",
        "reporting/2024-Q3",
        "indicators/I-001",
        "map",
        "timeline",
        "indicators/sums",
        "reporting",
        "consultation",
        "amendments",
        "workbook",
    ] {
        let page = app.get(format!("{PLAN}/{part}").trim_end_matches('/')).await;
        assert_eq!(page.status, 200, "{part}");
        assert!(!page.text().contains("Unknown localization"), "{part}");
        let explained = links(&page, "a.term, a.reckoned");
        assert!(!explained.is_empty(), "{part}");
        for href in explained {
            let (address, anchor) = href.split_once('#').unwrap_or((&href, ""));
            let known = match address.split('?').next().unwrap_or_default() {
                "/help/glossary" => terms.contains(anchor),
                "/help/figures" => reckoned.contains(anchor),
                other => other.starts_with("/help/checks/"),
            };
            assert!(known, "{part}: {href}");
            at_hand.insert(href);
        }
    }
    assert!(at_hand.len() > 20, "{at_hand:?}");
    // A word of the field has its explanation where it first stands.
    let secretariat = app.sign_in("secretariat").await;
    let of_plan = |part: &str| format!("{PLAN}/{part}");
    for (page, word) in [
        (of_plan("consultation"), "stakeholders"),
        (of_plan("amendments"), "amendment"),
        (of_plan("reporting"), "lead"),
        (of_plan("workbook"), "work-plan"),
        ("/lac/people".to_owned(), "mandate"),
    ] {
        let href = format!("/help/glossary?network=lac#{word}");
        let explained = links(&secretariat.get(&page).await, "a.term");
        assert!(terms.contains(word) && explained.contains(&href), "{page}: {explained:?}");
    }
    // Every picture of the dashboard, by its own name.
    let dashboard = app.get(&format!("{PLAN}/dashboard")).await;
    let pictures = attributes(&dashboard, "figure.picture", "id");
    assert!(pictures.len() >= 7, "{pictures:?}");
    for picture in pictures {
        assert!(reckoned.contains(&picture), "{picture}");
        let href = format!("/help/figures?network=lac#{picture}");
        assert!(links(&dashboard, "figure a").contains(&href), "{href}");
    }
    for page in
        ["/lac", "/lac/requests", "/lac/country-teams", "/lac/experience", "/lac/events/E-10"]
    {
        assert!(!links(&app.get(page).await, "a.reckoned").is_empty(), "{page}");
    }
}

/// Wherever there is a picture, what it is reckoned by is a step away.
#[tokio::test]
async fn no_picture_is_without_how_it_is_reckoned() {
    let app = TestApp::sample().await;
    let mut pictured = 0;
    for (method, address, row) in crate::roles::TABLE {
        let is_open = *method == "GET" && row.starts_with('+');
        // Files, what programs read, and what stands for something of one sample alone.
        if !is_open || address.starts_with("/api/") || address.contains(['.', '{']) {
            continue;
        }
        let page = app.get(address).await;
        let is_page = page.header(header::CONTENT_TYPE).starts_with("text/html");
        if is_page && !page.select("figure.picture").is_empty() {
            pictured += 1;
            assert!(!links(&page, "a.reckoned").is_empty(), "{address}");
        }
    }
    assert!(pictured >= 5, "{pictured}");
}

#[tokio::test]
async fn a_guide_comes_on_paper_in_the_language_asked_for_and_is_set_once() {
    let app = TestApp::sample().await;
    // One in each language, and each in one: what it has of pictures and lists is the same in all.
    let in_spanish = GUIDES.into_iter().filter(|guide| *guide != "translator");
    let papers = LANGUAGES.map(|lang| ("translator", lang)).into_iter();
    for (guide, lang) in papers.chain(in_spanish.map(|guide| (guide, "es"))) {
        let address = format!("/help/{guide}.pdf?network=lac&lang={lang}");
        let paper = app.get(&address).await;
        assert_eq!(paper.status, 200, "{guide} in {lang}: {}", paper.text());
        assert_eq!(paper.header(header::CONTENT_TYPE), "application/pdf");
        let name = paper.header(header::CONTENT_DISPOSITION);
        assert!(name.contains(&format!("aunar-{guide}-{lang}.pdf")), "{name}");
        assert!(paper.bytes.starts_with(b"%PDF-"));
        assert_eq!(app.get(&address).await.bytes, paper.bytes);
    }
    assert_eq!(app.get("/help/glossary.pdf").await.status, 404);
}

/// The words of a guide alone are half of what a page may weigh that is read on a poor line.
#[tokio::test]
async fn a_guide_is_light_on_the_line() {
    let app = TestApp::sample().await;
    for guide in GUIDES {
        for lang in LANGUAGES {
            let asked = Request::get(format!("/help/{guide}?network=lac&lang={lang}"))
                .header(header::ACCEPT_ENCODING, "gzip");
            let sent = app.send(asked.body(Body::empty()).expect("a request")).await;
            assert_eq!(sent.header(header::CONTENT_ENCODING), "gzip", "{guide} in {lang}");
            let weight = sent.bytes.len();
            assert!((1_000..15_000).contains(&weight), "{guide} in {lang}: {weight} bytes");
        }
    }
}

/// What a guide speaks of is shown in the reader's language, on the page and on paper.
#[tokio::test]
async fn a_guide_shows_the_pages_it_speaks_of_and_a_browser_asks_for_each_once() {
    let app = TestApp::sample().await;
    let mut all = BTreeSet::new();
    for guide in GUIDES {
        let mut expected: Option<usize> = None;
        for lang in LANGUAGES {
            let page = app.get(&format!("/help/{guide}?network=lac&lang={lang}")).await;
            let pictures = attributes(&page, ".guide figure img", "src");
            assert_eq!(
                *expected.get_or_insert(pictures.len()),
                pictures.len(),
                "{guide} in {lang}"
            );
            // Words first: a picture comes when somebody asks for it, who is told what it weighs; nothing
            // jumps then.
            let folded = ".guide figure > details:not([open]) > img";
            assert_eq!(attributes(&page, folded, "src"), pictures, "{guide} in {lang}");
            let told = page.select(".guide figure summary");
            let unit = if lang == "fr" { " ko)" } else { " kB)" };
            assert_eq!(told.len(), pictures.len(), "{guide} in {lang}");
            assert!(told.iter().all(|words| words.ends_with(unit)), "{told:?}");
            for said in ["alt", "width", "height"] {
                let told = attributes(&page, &format!(".guide img[loading=lazy][{said}]"), said);
                assert!(told.iter().all(|words| !words.is_empty()), "{guide} in {lang}: {said}");
                assert_eq!(told.len(), pictures.len(), "{guide} in {lang}: {said}");
            }
            let place = format!("/help/pictures/{lang}/");
            assert!(pictures.iter().all(|src| src.starts_with(&place)), "{pictures:?}");
            all.extend(pictures);
        }
    }
    assert!(all.len() >= 4 * 12, "{all:?}");
    for src in &all {
        let sent = app.get(src).await;
        assert_eq!(sent.status, 200, "{src}");
        assert_eq!(sent.header(header::CONTENT_TYPE), "image/jpeg");
        assert_eq!(sent.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable");
        assert!(sent.bytes.starts_with(&[0xff, 0xd8, 0xff]), "{src}");
    }
    let paper = app.get("/help/translator.pdf?network=lac&lang=es").await;
    let is_pictured = paper.bytes.windows(9).any(|part| part == b"DCTDecode");
    assert!(is_pictured, "on paper too");
    for gone in ["es/desk-000000000000.jpg", "xx/desk.jpg", "es/desk.jpg"] {
        assert_eq!(app.get(&format!("/help/pictures/{gone}")).await.status, 404, "{gone}");
    }
}

#[tokio::test]
async fn the_accessibility_statement_says_what_is_held_what_is_not_and_whom_to_tell() {
    let app = TestApp::sample().await;
    for lang in LANGUAGES {
        let page = app.get(&format!("/accessibility?network=lac&lang={lang}")).await;
        assert!(page.text().contains("WCAG 2.2"), "{lang}");
        assert!(page.text().contains("2026"), "dated: {lang}");
        assert!(!page.text().contains("Unknown localization"), "{lang}");
        assert!(links(&page, "main a").iter().any(|href| href.starts_with("mailto:")), "{lang}");
        // No network is needed.
        let bare = app.get(&format!("/accessibility?lang={lang}")).await;
        assert_eq!(bare.status, 200);
        assert_eq!(bare.select("main h2").len(), page.select("main h2").len());
    }
}

#[tokio::test]
async fn first_steps_stand_on_the_desk_of_somebody_new_until_they_are_taken_or_put_away() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-fao").await;
        let desk = focal.get("/desk?lang=es").await;
        let steps = links(&desk, ".first-steps a");
        assert_eq!(steps, ["/desk/first/guide", "/desk/first/plan", "/desk/first/letters"]);
        // A step that is taken leads where it says, and is offered no more.
        let taken = focal.get(&steps[0]).await;
        assert_eq!(
            (taken.status.as_u16(), taken.location()),
            (303, "/help/focal-point?network=lac")
        );
        let kept =
            taken.header(header::SET_COOKIE).split(';').next().unwrap_or_default().to_owned();
        let with = async |address: &str, kept: &str| {
            let cookies = format!("{}; {kept}", focal.cookie);
            let request = Request::get(address).header(header::COOKIE, cookies);
            app.send(request.body(Body::empty()).expect("a request")).await
        };
        let left = links(&with("/desk", &kept).await, ".first-steps a");
        assert_eq!(left, ["/desk/first/plan", "/desk/first/letters"]);
        let plan = with("/desk/first/plan", &kept).await;
        assert_eq!(plan.location(), format!("{PLAN}/activities?entity=FAO"));
        // Put away, it is gone; and it was never anything but a choice of this browser.
        let away = focal.post("/desk/first", &[]).await;
        assert_eq!((away.status.as_u16(), away.location()), (303, "/desk"));
        let kept = away.header(header::SET_COOKIE).split(';').next().unwrap_or_default().to_owned();
        assert!(with("/desk", &kept).await.select(".first-steps").is_empty());
        assert_eq!(focal.get("/desk").await.select(".first-steps").len(), 1);
        assert_eq!(focal.get("/desk/first/fly").await.status, 404);
        // Nobody is new for ever.
        app.it_is("2025-05-10T12:00:00Z");
        let focal = app.sign_in("focal-fao").await;
        assert!(focal.get("/desk").await.select(".first-steps").is_empty());
    }
}

#[tokio::test]
async fn a_sample_offers_a_tour_of_five_stops_and_a_real_network_does_not() {
    let app = TestApp::sample().await;
    let stops = links(&app.get("/lac").await, ".tour li a");
    assert_eq!(stops.len(), 5, "{stops:?}");
    for stop in stops {
        assert_eq!(app.get(&stop).await.status, 200, "{stop}");
    }
    let picture = app.app.state().pictures.now().await.expect("a picture");
    for (code, network) in &picture.networks {
        let stops = app.get(&format!("/{code}")).await.select(".tour li a").len();
        assert_eq!(stops > 0, network.network.illustrative.is_some(), "{code}");
    }
}

/// Where there is nothing yet, a page says what would be there, and how one begins.
#[tokio::test]
async fn where_nothing_is_yet_a_page_says_what_it_is_for_and_leads_on() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    for lang in LANGUAGES {
        for page in ["/lac/tokens", "/lac/webhooks"] {
            let page = secretariat.get(&format!("{page}?lang={lang}")).await;
            let words = page.select(".empty p").remove(0);
            assert!(words.trim_end_matches('.').contains(". "), "more than that: {words}");
            let next = links(&page, ".empty a");
            assert_eq!(next, ["#make"], "{lang}");
            assert_eq!(page.select("h2#make").len(), 1, "{lang}");
        }
    }
}
