//! The map: what of a plan is where, a tile for each country; every number is that of a list.

use aunar_hub::testing::TestApp;
use axum::http::StatusCode;
use scraper::{Html, Selector};
use serde_json::Value;

const PAGE: &str = "/lac/plans/2023-2024/map";
const API: &str = "/api/v1/networks/lac/plans/2023-2024";

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

/// The tiles of a page: where each leads and its number as written.
fn tiles(html: &Html) -> Vec<(String, String)> {
    let number = selector("text[font-weight='700']");
    let tile = |a: scraper::ElementRef<'_>| {
        let shown = a.select(&number).next()?.text().collect::<String>();
        Some((a.attr("href")?.to_owned(), shown))
    };
    html.select(&selector("svg.chart-tiles a[aria-label]")).filter_map(tile).collect()
}

/// How many an address of the API lists.
async fn total(app: &TestApp, query: &str) -> i64 {
    let listed = app.get(&format!("{API}/{query}")).await;
    assert_eq!(listed.status, StatusCode::OK, "{query}");
    listed.json()["total"].as_i64().expect("a total")
}

async fn numbers(app: &TestApp, query: &str) -> Vec<(String, i64)> {
    let map = app.get(&format!("{API}/map{query}")).await.json();
    let item = |one: &Value| {
        let place = one["place"].as_str().expect("a place").to_owned();
        (place, one["value"].as_i64().expect("a number"))
    };
    let lists = ["tiles", "elsewhere", "wider"].map(|name| map[name].as_array().cloned());
    lists.into_iter().flatten().flatten().map(|one| item(&one)).collect()
}

#[tokio::test]
async fn every_tile_says_what_its_list_has() {
    let app = TestApp::sample().await;
    for query in ["", "&priority=C1", "&entity=IOM&from=2024-01-01"] {
        let page = app.get(&format!("{PAGE}?lang=en{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        let tiles = tiles(&Html::parse_document(&page.text()));
        assert!(tiles.len() >= 52, "every country and territory has one: {}", tiles.len());
        for (href, shown) in tiles {
            let listed = total(&app, &format!("{href}&per_page=1")).await;
            assert_eq!(shown.replace(',', "").parse(), Ok(listed), "{query}: {href}");
        }
        let filter = query.trim_start_matches('&');
        for (place, n) in numbers(&app, &format!("?{filter}")).await {
            let listed = format!("activities?country={place}{query}&per_page=1");
            assert_eq!(n, total(&app, &listed).await, "{query}: {place}");
        }
    }
}

#[tokio::test]
async fn the_list_beside_has_the_same_numbers_the_most_first() {
    let app = TestApp::sample().await;
    let page = app.get(&format!("{PAGE}?lang=en")).await;
    let html = Html::parse_document(&page.text());
    let cells = |row: scraper::ElementRef<'_>| {
        let cells = selector("th, td");
        let texts = row.select(&cells).map(|c| c.text().collect::<String>());
        texts.map(|text| text.trim().to_owned()).collect::<Vec<_>>()
    };
    let rows: Vec<Vec<String>> = html.select(&selector(".map tbody tr")).map(cells).collect();
    let of_tiles: Vec<i64> = rows
        .iter()
        .filter(|row| row[1].len() == 2)
        .map(|row| row[2].replace(',', "").parse().expect("a number"))
        .collect();
    assert!(of_tiles.len() >= 52 && of_tiles.is_sorted_by(|a, b| a >= b), "{of_tiles:?}");
    let mut listed: Vec<i64> = of_tiles;
    let mut drawn: Vec<i64> = tiles(&html)
        .iter()
        .map(|(_, shown)| shown.replace(',', "").parse().expect("a number"))
        .collect();
    listed.sort_unstable();
    drawn.sort_unstable();
    assert_eq!(listed, drawn);
    // What is regional is told beside, and is in no tile.
    assert!(rows.iter().any(|row| row[0].starts_with("Latin America") && row[1].is_empty()));
}

#[tokio::test]
async fn events_are_those_of_the_calendar_and_money_adds_up() {
    let app = TestApp::sample().await;
    let mut of_countries = 0;
    for (place, n) in numbers(&app, "?by=events").await {
        if place.len() != 2 {
            continue;
        }
        let listed = app.get(&format!("{API}/events?country={place}&per_page=200")).await.json();
        let items = listed["items"].as_array().expect("events");
        let held = items.iter().filter(|event| event["cancelled"] != true).count();
        assert_eq!(usize::try_from(n), Ok(held), "{place}");
        of_countries += n;
    }
    assert!(of_countries > 0);
    let money = app.get(&format!("{API}/money")).await.json();
    let dashboard = app.get(&format!("{API}/dashboard")).await.json();
    let sum: i64 = numbers(&app, "?by=money").await.iter().map(|(_, cents)| cents).sum();
    assert_eq!(dashboard["money"]["required"].as_i64(), Some(sum), "{money}");
}

#[tokio::test]
async fn a_gap_is_a_country_for_which_nothing_is_planned() {
    let app = TestApp::sample().await;
    let map = app.get(&format!("{API}/map?by=gap")).await.json();
    let tiles = map["tiles"].as_array().expect("tiles");
    for tile in tiles {
        let own = tile["value"].as_i64().expect("a number");
        assert_eq!(tile["standing"] == "own", own > 0, "{tile}");
    }
    let page = app.get(&format!("{PAGE}?by=gap&lang=en")).await;
    assert!(page.text().contains("No activity"), "the word stands beside the pattern");
    let rows = page.select(".map tbody tr");
    let nothing = tiles.iter().filter(|tile| tile["standing"] == "nothing").count();
    assert!(nothing > 0, "the sample has gaps: {map}");
    assert!(rows.iter().take(nothing).all(|row| row.contains("No activity")), "gaps are first");
}

#[tokio::test]
async fn it_speaks_four_languages_and_can_be_taken_along() {
    let app = TestApp::sample().await;
    for (lang, word) in
        [("es", "Antigua y Barbuda"), ("en", "Brazil"), ("pt", "Brasil"), ("fr", "Brésil")]
    {
        for by in ["activities", "events", "people", "money", "gap"] {
            let page = app.get(&format!("{PAGE}?lang={lang}&by={by}")).await;
            assert_eq!(page.status, StatusCode::OK, "{lang} {by}");
            let text = page.text();
            assert!(text.contains(word) && text.len() < 150_000, "{lang} {by}: {}", text.len());
            assert!(!text.contains("Unknown localization"), "{lang} {by}");
            assert!(!text.contains("style="), "{lang} {by}");
        }
    }
    let svg = app.get(&format!("{PAGE}/activities.svg?lang=es")).await;
    assert_eq!(svg.headers["content-type"], "image/svg+xml");
    let text = svg.text();
    assert!(
        text.contains("Actividades por país") && !text.contains("<a "),
        "alone it leads nowhere"
    );
    let png = app.get(&format!("{PAGE}/money.png?priority=C1")).await;
    assert_eq!(png.headers["content-type"], "image/png");
    assert!(png.bytes.starts_with(&[0x89, b'P', b'N', b'G']));
    let csv = app.get(&format!("{PAGE}/gap.csv?lang=en")).await.text();
    assert!(csv.contains("Country or territory,Code,Activities"), "{}", &csv[..80.min(csv.len())]);
    assert!(app.get(&format!("{PAGE}/gap.hxl.csv")).await.text().contains("#meta+category"));
    // Every other picture is painted too.
    let png = app.get("/lac/plans/2023-2024/dashboard/progress.png?by=country").await;
    assert!(png.bytes.starts_with(&[0x89, b'P', b'N', b'G']));
    for (bad, status) in [
        ("?by=weather", StatusCode::BAD_REQUEST),
        ("?country=PE", StatusCode::BAD_REQUEST),
        ("/activities.gif", StatusCode::NOT_FOUND),
        ("/secrets.svg", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(app.get(&format!("{PAGE}{bad}")).await.status, status, "{bad}");
    }
}

/// The page of the plan, its coverage and its dashboard lead there.
#[tokio::test]
async fn it_is_found_where_one_looks_for_it() {
    let app = TestApp::sample().await;
    for (page, link) in [
        ("/lac/plans/2023-2024", "a[href='/lac/plans/2023-2024/map']"),
        ("/lac/plans/2023-2024/coverage", "a[href='map']"),
        ("/lac/plans/2023-2024/dashboard?priority=C1", "a[href='map?priority=C1']"),
        // Of countries each has its own number there.
        ("/lac/plans/2023-2024/dashboard?country=PE", "a[href='map']"),
    ] {
        assert_eq!(app.get(page).await.select(link).len(), 1, "{page}");
    }
    // Where a plan is of the world, what it has in countries stands without the region's tiles.
    let global = app.get("/global/plans/2021-2022/map?lang=en").await;
    assert_eq!(global.status, StatusCode::OK);
}
