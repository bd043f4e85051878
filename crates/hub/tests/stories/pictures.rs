//! Every picture is of one family: with its title, unit, source and day, its numbers as a table, how it is
//! reckoned, and its files. What a file says is what the page and the API say.

use aunar_hub::testing::{Answered, TestApp};
use axum::http::{StatusCode, header};
use scraper::{Html, Selector};
use serde_json::Value;

const LANGUAGES: [&str; 4] = ["es", "en", "pt", "fr"];
const PLAN: &str = "/lac/plans/2023-2024";
const API: &str = "/api/v1/networks/lac/plans/2023-2024";

fn links(page: &Answered, css: &str) -> Vec<String> {
    let selector = Selector::parse(css).expect("a selector");
    let html = Html::parse_document(&page.text());
    html.select(&selector).filter_map(|e| e.attr("href").map(str::to_owned)).collect()
}

/// A picture taken along in each of its forms; what its table says, with its headings.
async fn taken(app: &TestApp, path: &str, query: &str) -> Vec<Vec<String>> {
    let file = |end: &str| format!("{path}.{end}?lang=en{query}");
    let svg = app.get(&file("svg")).await;
    assert_eq!(svg.status, StatusCode::OK, "{path}: {}", svg.text());
    assert_eq!(svg.header(header::CONTENT_TYPE), "image/svg+xml");
    let drawn = svg.text();
    assert!(drawn.starts_with("<svg xmlns=") && drawn.contains("<desc id="), "{path}");
    assert!(drawn.contains("2025"), "{path}: it is dated");
    assert!(!drawn.contains("<a "), "{path}: it leads nowhere");
    assert!(!drawn.contains("Unknown localization"), "{path}");
    let png = app.get(&file("png")).await;
    assert_eq!(png.header(header::CONTENT_TYPE), "image/png");
    assert!(png.bytes.starts_with(&[0x89, b'P', b'N', b'G']), "{path}");
    let plain = app.get(&file("csv")).await;
    assert_eq!(plain.header(header::CONTENT_TYPE), "text/csv; charset=utf-8");
    let tagged = app.get(&file("hxl.csv")).await.text();
    assert!(tagged.lines().nth(1).is_some_and(|tags| tags.contains("#meta+category")), "{path}");
    for bad in ["gif", "svg.png"] {
        assert_eq!(app.get(&file(bad)).await.status, StatusCode::NOT_FOUND, "{path}.{bad}");
    }
    let limits = aunar_formats::Limits::default();
    let book = aunar_formats::read(&plain.bytes, Some("picture.csv"), &limits).expect("a table");
    let cells = |row: &Vec<aunar_formats::Cell>| -> Vec<String> {
        row.iter().map(ToString::to_string).collect()
    };
    book.sheets[0].rows.iter().map(cells).collect()
}

/// The page of a picture says in four languages what stands around it, and leads to how it is reckoned.
async fn around(app: &TestApp, page: &str, id: &str, reckoned: &str) {
    for lang in LANGUAGES {
        let page = app
            .get(&format!("{page}{}lang={lang}", if page.contains('?') { '&' } else { '?' }))
            .await;
        assert_eq!(page.status, StatusCode::OK, "{id} in {lang}");
        assert!(!page.text().contains("Unknown localization"), "{id} in {lang}");
        let title = page.select(&format!("#{id} figcaption h2, #{id} figcaption h3"));
        let unit = page.select(&format!("#{id} figcaption p"));
        let said = page.select(&format!("#{id} p.take"));
        assert!(!title[0].trim().is_empty() && !unit[0].trim().is_empty(), "{id} in {lang}");
        assert!(said.iter().any(|words| words.contains("2025")), "{id} in {lang}: {said:?}");
        let help = format!("/help/figures?network=lac#{reckoned}");
        assert!(links(&page, "a.reckoned").contains(&help), "{id} in {lang}: {help}");
        for end in [".svg", ".png", ".csv", ".hxl.csv"] {
            let files = links(&page, &format!("#{id} .files a"));
            assert!(files.iter().any(|href| href.contains(end)), "{id} in {lang}: {files:?}");
        }
    }
}

#[tokio::test]
async fn the_coverage_is_drawn_and_its_files_say_what_the_api_says() {
    let app = TestApp::sample().await;
    for against in ["priority", "country", "entity"] {
        let matrix = app.get(&format!("{API}/coverage?against={against}&lang=en")).await.json();
        let columns = matrix["columns"].as_array().expect("columns").len();
        for (weight, counted) in [("any", "activities"), ("primary", "primary")] {
            let path = format!("{PLAN}/coverage/{against}");
            let rows = taken(&app, &path, &format!("&weight={weight}")).await;
            assert_eq!((rows.len(), rows[0].len()), (24, columns + 2), "{against}");
            assert_eq!(rows[0][..2], ["Objective", "Total"]);
            for (r, row) in rows[1..].iter().enumerate() {
                assert_eq!(row[1], matrix["totals"][r][counted].to_string(), "{against}: {row:?}");
                for (c, shown) in row[2..].iter().enumerate() {
                    assert_eq!(*shown, matrix["cells"][r][c][counted].to_string(), "{against}");
                }
            }
        }
        let page = format!("{PLAN}/coverage?against={against}");
        around(&app, &page, "coverage", "coverage").await;
        // As many columns as a phone shows are drawn; the table with its links is always there.
        let page = app.get(&page).await;
        let drawn = page.select("svg.chart-matrix").len();
        assert_eq!(drawn, usize::from(columns <= 12), "{against}: {columns}");
        assert_eq!(page.select("table.matrix tbody tr").len(), 23, "{against}");
    }
    assert_eq!(
        app.get(&format!("{PLAN}/coverage/weather.svg")).await.status,
        StatusCode::NOT_FOUND
    );
    let unknown = app.get(&format!("{PLAN}/coverage/priority.svg?against=country")).await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
    assert_eq!(app.get("/lac/plans/2027-2028/coverage/priority.csv").await.status, 404, "a draft");
}

#[tokio::test]
async fn who_overlaps_with_whom_is_drawn_and_its_files_say_what_the_list_has() {
    let app = TestApp::sample().await;
    let page = format!("{PLAN}/overlaps");
    around(&app, &page, "overlap-matrix", "overlap-matrix").await;
    let rows = taken(&app, &format!("{page}/matrix"), "").await;
    let who = &rows[0][1..];
    assert!(!who.is_empty() && rows.len() == who.len() + 1, "{rows:?}");
    for (r, row) in rows[1..].iter().enumerate() {
        assert_eq!(row[0], who[r]);
        for (c, n) in row[1..].iter().enumerate() {
            assert_eq!(*n, rows[c + 1][r + 1], "the same both ways");
        }
    }
    // The numbers of the page are those of the file, and each leads to as many.
    let shown = app.get(&format!("{page}?lang=en")).await;
    let mut listed = shown.select("table.matrix td a");
    let mut filed: Vec<String> =
        rows[1..].iter().flat_map(|row| &row[1..]).filter(|n| *n != "0").cloned().collect();
    let first = (links(&shown, "table.matrix td a")[0].clone(), listed[0].clone());
    let found = app.get(&format!("{}&per_page=200", first.0)).await;
    assert_eq!(found.select("li.overlap").len().to_string(), first.1);
    listed.sort();
    filed.sort();
    assert_eq!(listed, filed);
    assert_eq!(shown.select("svg.chart-matrix").len(), usize::from(who.len() <= 12));
    // A draft's are for those who read it.
    let draft = "/lac/plans/2027-2028/overlaps/matrix.csv";
    assert_eq!(app.get(draft).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.sign_in("focal-fao").await.get(draft).await.status, StatusCode::OK);
    let unknown = app.get(&format!("{page}/weather.svg")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_timeline_is_taken_along_with_every_activity_and_with_its_filter() {
    let app = TestApp::sample().await;
    let total = async |query: &str| -> usize {
        let list = app.get(&format!("{API}/activities?per_page=1{query}")).await.json();
        let total = list["total"].as_u64().expect("a total");
        usize::try_from(total).expect("a few")
    };
    for (by, lanes) in [("priority", "Priority"), ("entity", "Lead")] {
        let path = format!("{PLAN}/timeline/{by}");
        for query in ["", "&kind=training"] {
            let rows = taken(&app, &path, query).await;
            assert_eq!(rows[0], ["Activity", lanes, "Status", "Period"]);
            assert_eq!(rows.len() - 1, total(query).await, "{by}{query}");
            for row in &rows[1..] {
                assert!(row[0].starts_with("A-") && !row[1].is_empty(), "{row:?}");
                // Without a period the last cell is blank, and the reader leaves it out.
                let period = row.get(3).map_or("", String::as_str);
                assert!(period.is_empty() || period.starts_with(&row[2]), "{row:?}");
            }
            let svg = app.get(&format!("{path}.svg?lang=en{query}")).await.text();
            assert_eq!(svg.matches(">A-").count(), (rows.len() - 1).min(180), "{by}{query}");
        }
        around(&app, &format!("{PLAN}/timeline?by={by}"), "timeline", "timeline").await;
    }
    // What it is narrowed to goes with it, and nothing else.
    let page = app.get(&format!("{PLAN}/timeline?by=entity&kind=training&page=1&lang=pt")).await;
    let files = links(&page, "#timeline .files a");
    assert_eq!(files[0], "timeline/entity.svg?kind=training&lang=pt");
    for (bad, status) in [
        ("country.svg", StatusCode::NOT_FOUND),
        ("priority.svg?by=entity", StatusCode::BAD_REQUEST),
        ("priority.svg?kind=weather", StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(app.get(&format!("{PLAN}/timeline/{bad}")).await.status, status, "{bad}");
    }
    // What has no period is in the table, and the picture has no stretch for it.
    let global = "/global/plans/2021-2022";
    let list = format!("/api/v1/networks{global}/activities?per_page=200");
    let list = app.get(&list).await.json();
    let undated = list["items"].as_array().expect("items").iter();
    let undated = undated.filter(|activity| activity["period"].is_null()).count();
    let file = app.get(&format!("{global}/timeline/entity.csv?lang=en")).await.text();
    assert_eq!(file.matches(",Without a period,").count(), undated);
}

#[tokio::test]
async fn who_took_part_is_drawn_of_what_is_published_alone() {
    let app = TestApp::sample().await;
    let event = "/lac/events/E-10";
    let told = app.get(&format!("/api/v1/networks{event}/participation")).await.json();
    let tables = told["by"].as_object().expect("tables");
    let mut drawn = 0;
    for (dimension, table) in tables {
        let shown = table["shown"].as_object().expect("what is shown");
        let path = format!("{event}/participation/{dimension}");
        if shown.is_empty() {
            let file = app.get(&format!("{path}.csv")).await;
            assert_eq!(file.status, StatusCode::NOT_FOUND, "{dimension}: nothing of it is shown");
            continue;
        }
        drawn += 1;
        let rows = taken(&app, &path, "").await;
        assert_eq!(rows.len() - 1, shown.len(), "{dimension}: an answer not shown is in no file");
        // Each number is one that is published, and none counts somebody who would be known.
        let published: Vec<i64> = shown
            .values()
            .flat_map(|row| row.as_object().expect("numbers").values())
            .map(|n| n.as_i64().expect("a number"))
            .collect();
        for n in rows[1..].iter().flat_map(|row| &row[1..]).filter_map(|n| n.parse::<i64>().ok()) {
            assert!(published.contains(&n) && (n == 0 || n >= 5), "{dimension}: {n}");
        }
        around(&app, event, &format!("participation-{dimension}"), "participation").await;
    }
    assert!(drawn > 0, "{told}");
    let page = app.get(&format!("{event}?lang=en")).await;
    assert_eq!(page.select("figure.picture svg.chart-bullets").len(), drawn);
    // What is not published yet can be looked at by those who run it, and taken along by nobody.
    let secretariat = app.sign_in("secretariat").await;
    let run = secretariat.get("/lac/events/E-41/run").await;
    assert_eq!(run.status, StatusCode::OK);
    assert!(links(&run, "figure.picture .files a").is_empty());
    let early = secretariat.get("/lac/events/E-41/participation/language.csv").await;
    assert_eq!(early.status, StatusCode::NOT_FOUND);
    let unknown = app.get(&format!("{event}/participation/name.svg")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_budget_is_taken_along_as_its_page_groups_it() {
    let app = TestApp::sample().await;
    for by in ["priority", "entity", "country", "quarter", "source"] {
        let sums = app.get(&format!("{API}/money?by={by}")).await.json();
        let groups = sums["groups"].as_array().expect("groups");
        let rows = taken(&app, &format!("{PLAN}/money/{by}"), "").await;
        assert_eq!(rows[0][1..4], ["Required", "Spent", "Available, not spent"]);
        assert_eq!(rows.len() - 1, groups.len(), "{by}");
        // Whole dollars of the cents that programs are told.
        let required: i64 = rows[1..].iter().map(|row| row[1].parse::<i64>().unwrap_or(0)).sum();
        let cents =
            |group: &Value| group["sum"]["required"]["usd_cents"].as_i64().unwrap_or(0) / 100;
        assert_eq!(required, groups.iter().map(cents).sum::<i64>(), "{by}");
        around(&app, &format!("{PLAN}/money?by={by}"), "money", "money").await;
    }
    let narrowed = app.get(&format!("{PLAN}/money?by=entity&priority=C1&in=own&lang=en")).await;
    let files = links(&narrowed, "#money .files a");
    assert_eq!(files[0], "money/entity.svg?priority=C1&lang=en");
    let file = app.get(&format!("{PLAN}/{}", files[0])).await.text();
    assert!(file.contains("C1"), "what it is narrowed to is said");
    // What stands beside is as it was.
    assert_eq!(app.get(&format!("{PLAN}/money/lines.csv")).await.status, StatusCode::OK);
    let unknown = app.get(&format!("{PLAN}/money/weather.svg")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_course_of_an_indicator_is_taken_along() {
    let app = TestApp::sample().await;
    let all = app.get(&format!("{API}/indicators?per_page=200")).await.json();
    for one in all["items"].as_array().expect("items") {
        let reference = one["ref"].as_str().expect("a reference");
        let page = format!("{PLAN}/indicators/{reference}");
        let shown = app.get(&format!("{page}?lang=en")).await;
        // Of what nobody has measured yet there is no picture.
        if shown.select("figure.picture").is_empty() {
            continue;
        }
        let id = format!("course-{reference}");
        around(&app, &page, &id, "indicators").await;
        let rows = taken(&app, &format!("{page}/course"), "").await;
        let windows = shown.select(&format!("#{id} tbody tr")).len();
        assert!(windows > 0 && rows.len() > windows, "each window, then its aims: {rows:?}");
        let unknown = app.get(&format!("{page}/way.svg")).await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
        return;
    }
    panic!("something was measured");
}
