//! What people and programs find when they read a plan.

use crate::testing::{Answered, TestApp};
use axum::http::StatusCode;

const PLAN: &str = "/lac/plans/2023-2024";
const API: &str = "/api/v1/networks/lac/plans/2023-2024";

fn number(text: &str) -> u64 {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn hrefs(page: &Answered, selector: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(&page.text());
    let selector = scraper::Selector::parse(selector).expect("a selector");
    document.select(&selector).filter_map(|e| e.value().attr("href").map(str::to_owned)).collect()
}

async fn total(app: &TestApp, query: &str) -> u64 {
    let answer = app.get(&format!("{API}/activities?per_page=1&{query}")).await;
    answer.json()["total"].as_u64().unwrap_or_else(|| panic!("{query}: {}", answer.text()))
}

#[tokio::test]
async fn a_plan_says_what_it_is_and_how_far_each_priority_is() {
    let app = TestApp::sample().await;
    let page = app.get(&format!("{PLAN}?lang=en")).await;
    assert_eq!(page.select("h1"), ["Work plan 2023-2024"]);
    assert_eq!(page.select("h2")[..2], ["Core priorities", "Thematic priorities"]);
    assert_eq!(page.select("li.card").len(), 7);
    assert!(page.text().contains("endorsed on 31\u{a0}May 2023"));
    assert!(hrefs(&page, "main a").contains(&"/global".to_owned()), "the network it feeds");
    // Each card leads to as many activities as it says.
    let counts: Vec<u64> = page
        .select("li.card > p.small")
        .iter()
        .filter(|text| text.ends_with("activities"))
        .map(|text| number(text))
        .collect();
    let links = hrefs(&page, "li.card h3 a");
    for (href, count) in links.iter().zip(&counts) {
        let found = app.get(&format!("{href}&lang=en")).await;
        assert_eq!(number(&found.select("#results-head")[0]), *count, "{href}");
    }
    assert_eq!(counts.iter().sum::<u64>(), total(&app, "").await);
    let above = app.get("/global/plans/2021-2022?lang=en").await;
    assert!(hrefs(&above, "main a").contains(&"/lac".to_owned()), "who feeds it is named");
}

#[tokio::test]
async fn a_count_beside_a_filter_is_what_choosing_it_leaves() {
    let app = TestApp::sample().await;
    let page = app.get(&format!("{PLAN}/activities?kind=workshop&lang=en")).await;
    let document = scraper::Html::parse_document(&page.text());
    let selector = scraper::Selector::parse(".choice").expect("a selector");
    let input = scraper::Selector::parse("input").expect("a selector");
    let mut checked = 0;
    for choice in document.select(&selector) {
        let box_ = choice.select(&input).next().expect("a box").value();
        let (name, value) = (box_.attr("name").expect("name"), box_.attr("value").expect("value"));
        let text: String = choice.text().collect();
        let count = number(text.split_whitespace().last().expect("a count"));
        let kind = if name == "kind" { "" } else { "kind=workshop&" };
        assert_eq!(total(&app, &format!("{kind}{name}={value}")).await, count, "{name}={value}");
        checked += 1;
    }
    assert!(checked > 30, "the sample offers many filters: {checked}");
}

#[tokio::test]
async fn a_filter_that_is_let_go_of_leaves_the_others_and_starts_at_the_first_page() {
    let app = TestApp::sample().await;
    let page = app.get(&format!("{PLAN}/activities?kind=training&lead=OIM&page=9&lang=es")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.select(".chips .tag").len(), 3, "two filters and a way to drop both");
    assert!(!page.select(".line").is_empty(), "a page that is not there is the last one");
    assert_eq!(hrefs(&page, ".chips a")[0], format!("{PLAN}/activities?lead=OIM&lang=es"));
    // What has no box of its own is kept by the form: another filter does not undo it.
    assert!(page.text().contains(r#"<input type="hidden" name="lead" value="IOM">"#));
    assert_eq!(total(&app, "lead=OIM").await, total(&app, "lead=IOM").await, "any of its names");
}

#[tokio::test]
async fn an_empty_list_says_which_filter_to_let_go_of() {
    let app = TestApp::sample().await;
    let page =
        app.get(&format!("{PLAN}/activities?kind=gcm-talk&from=2030-01-01&q=zzxqv&lang=en")).await;
    assert!(page.text().contains("No activities match all of these filters."));
    assert!(page.select(".empty li").is_empty(), "no single filter helps here");
    let page = app.get(&format!("{PLAN}/activities?kind=gcm-talk&from=2030-01-01&lang=en")).await;
    let talks = total(&app, "kind=gcm-talk").await;
    assert!(talks > 0);
    let ways = page.select(".empty li");
    assert_eq!(ways.len(), 1, "{ways:?}");
    assert!(ways[0].starts_with("Without “From”"), "{ways:?}");
    assert_eq!(number(&ways[0]), talks);
    let way = app.get(&format!("{}&lang=en", hrefs(&page, ".empty li a")[0])).await;
    assert_eq!(number(&way.select("#results-head")[0]), talks);
}

#[tokio::test]
async fn this_quarter_and_the_next_are_one_choice_each() {
    let app = TestApp::sample().await;
    app.it_is("2023-05-31T12:00:00Z");
    let page = app.get(&format!("{PLAN}/activities?country=PE&lang=en")).await;
    assert_eq!(page.select(".results .by a"), ["This quarter: Q2 2023", "Next quarter: Q3 2023"]);
    // The address has the days, beside what was chosen before: it stays what it is.
    let next = &hrefs(&page, ".results .by a")[1];
    let days = "from=2023-07-01&to=2023-09-30";
    assert_eq!(*next, format!("{PLAN}/activities?country=PE&lang=en&{days}"));
    let found = app.get(next).await;
    assert_eq!(found.select(".by a[aria-current]"), ["Next quarter: Q3 2023"]);
    let count = total(&app, &format!("country=PE&{days}")).await;
    assert_eq!(number(&found.select("#results-head")[0]), count);
    assert!(count > 0);
    let timeline = app.get(&format!("{PLAN}/timeline?by=entity&lang=en")).await;
    let next = &hrefs(&timeline, "main .by a")[1];
    assert_eq!(*next, format!("{PLAN}/timeline?by=entity&lang=en&{days}"));
    assert_eq!(app.get(next).await.status, StatusCode::OK);
    // Beyond the plan there is nothing to choose.
    app.it_is("2024-11-20T12:00:00Z");
    let page = app.get(&format!("{PLAN}/activities?lang=en")).await;
    assert_eq!(page.select(".results .by a"), ["This quarter: Q4 2024"]);
    app.it_is("2025-02-10T12:00:00Z");
    let page = app.get(&format!("{PLAN}/activities?lang=en")).await;
    assert!(page.select(".results .by a").is_empty(), "the plan is over");
}

#[tokio::test]
async fn events_of_the_next_quarter_are_one_choice() {
    let app = TestApp::sample().await;
    app.it_is("2023-05-31T12:00:00Z");
    let page = app.get("/lac/calendar?country=PE&month=2023-05&lang=en").await;
    assert_eq!(page.select("main .by a"), ["This quarter: Q2 2023", "Next quarter: Q3 2023"]);
    let next = &hrefs(&page, "main .by a")[1];
    assert_eq!(*next, "/lac/calendar?country=PE&lang=en&from=2023-07-01&to=2023-09-30");
    let all = app.get(&next.replace("country=PE&", "")).await;
    assert_eq!(all.select(".by a[aria-current]"), ["Next quarter: Q3 2023"]);
    let months = all.select("main > h2");
    let known = ["July 2023", "August 2023", "September 2023"];
    assert!(!months.is_empty() && months.iter().all(|m| known.contains(&m.as_str())), "{months:?}");
    // Another filter keeps the days; a month or the agenda lets go of them.
    assert!(all.text().contains(r#"<input type="hidden" name="from" value="2023-07-01">"#));
    let views = hrefs(&all, "main > .buttons:not(.by) a");
    assert_eq!(
        views[..2],
        ["/lac/calendar?lang=en&view=month", "/lac/calendar?lang=en&view=agenda"]
    );
    assert_eq!(app.get("/lac/calendar?from=soon").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_question_orders_by_relevance_unless_told_otherwise() {
    let app = TestApp::sample().await;
    let page = app.get(&format!("{PLAN}/activities?q=censos&lang=es")).await;
    assert_eq!(page.select("select option[selected]"), ["Relevancia"]);
    assert!(page.select(".line h3")[0].contains("censo"), "the word stands in the first title");
    let page = app.get(&format!("{PLAN}/activities?sort=-title&lang=es")).await;
    assert_eq!(page.select("select option[selected]"), ["Título, al revés"], "kept by the form");
    let titles = app.get(&format!("{API}/activities?sort=title&lang=es")).await.json();
    let reversed =
        app.get(&format!("{API}/activities?sort=-title&per_page=1&lang=es")).await.json();
    assert_ne!(titles["items"][0]["id"], reversed["items"][0]["id"]);
    assert_eq!(app.get(&format!("{API}/activities?sort=colour")).await.status, 400);
}

#[tokio::test]
async fn an_activity_that_slipped_says_from_when_and_why_and_has_a_history() {
    let app = TestApp::sample().await;
    let all = app.get(&format!("{API}/activities?per_page=200")).await.json();
    let items = all["items"].as_array().expect("items");
    let slipped: Vec<_> = items.iter().filter(|a| !a["first_period"].is_null()).collect();
    assert!(!slipped.is_empty(), "the sample has some that slipped");
    for activity in slipped {
        let reference = activity["reference"].as_str().expect("a reference");
        let page = app.get(&format!("{PLAN}/activities/{reference}?lang=en")).await;
        assert!(page.text().contains("First planned:"), "{reference}");
        assert!(page.select("main time").len() == 2, "{reference}: made, and amended since");
        assert!(page.text().contains("created (from the sample data)"), "{reference}");
    }
}

#[tokio::test]
async fn a_reference_written_otherwise_leads_to_the_activity_meant() {
    let app = TestApp::sample().await;
    for written in ["a-14", "A14", "a 0014", "14a"] {
        let address = format!("{PLAN}/activities/{}?lang=en", written.replace(' ', "%20"));
        let page = app.get(&address).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{written}");
        let near = hrefs(&page, "main a");
        assert!(near.contains(&format!("{PLAN}/activities/A-014")), "{written}: {near:?}");
    }
    let page = app.get(&format!("{PLAN}/activities/99999999999999999999?lang=en")).await;
    assert!(hrefs(&page, "main a").contains(&format!("{PLAN}/activities")), "the list is a way on");
    assert_eq!(app.get(&format!("{API}/activities/nothing")).await.json()["status"], 404);
}

#[tokio::test]
async fn the_timeline_shows_every_activity_once_whatever_the_lanes() {
    let app = TestApp::sample().await;
    for by in ["priority", "entity"] {
        let page = app.get(&format!("{PLAN}/timeline?by={by}&lang=en")).await;
        let drawn = page.select("table.timeline tbody tr").len();
        let apart = page.select(".lines .line").len();
        assert_eq!((drawn + apart) as u64, total(&app, "").await, "{by}");
        assert_eq!(drawn, page.select("td.scale rect[rx]").len(), "each row has its bar");
    }
    let page = app.get(&format!("{PLAN}/timeline?by=entity&kind=training&lang=en")).await;
    let (rows, apart) = (page.select("tbody tr").len(), page.select(".lines .line").len());
    assert_eq!((rows + apart) as u64, total(&app, "kind=training").await, "filters hold here too");
    let list = format!("{PLAN}/activities?kind=training&lang=en");
    assert!(hrefs(&page, "main a").contains(&list), "and the list shows the same");
}

#[tokio::test]
async fn what_has_no_period_is_listed_apart_from_the_lanes() {
    let app = TestApp::sample().await;
    let address = "/api/v1/networks/global/plans/2021-2022/activities?per_page=200";
    let all = app.get(address).await.json();
    let items = all["items"].as_array().expect("items");
    let undated = items.iter().filter(|a| a["period"].is_null()).count();
    let page = app.get("/global/plans/2021-2022/timeline?lang=en").await;
    assert_eq!(page.select("table.timeline tbody tr").len(), items.len() - undated);
    assert_eq!(page.select(".lines .line").len(), undated);
}

#[tokio::test]
async fn the_coverage_adds_up_and_names_its_gaps() {
    let app = TestApp::sample().await;
    for against in ["priority", "country", "entity"] {
        let matrix = app.get(&format!("{API}/coverage?against={against}")).await.json();
        let (rows, columns) = (&matrix["cells"], matrix["columns"].as_array().expect("columns"));
        assert_eq!(rows.as_array().expect("rows").len(), 23);
        for (r, total) in matrix["totals"].as_array().expect("totals").iter().enumerate() {
            let row: u64 =
                (0..columns.len()).filter_map(|c| rows[r][c]["activities"].as_u64()).sum();
            assert!(row >= total["activities"].as_u64().expect("a number"), "row {r} by {against}");
        }
        let page = app.get(&format!("{PLAN}/coverage?against={against}&lang=en")).await;
        assert_eq!(page.select("thead th").len(), columns.len() + 2);
        let gaps = matrix["gaps"].as_array().expect("gaps");
        assert_eq!(page.select(".gaps .tag").len(), gaps.len());
        assert!(!gaps.is_empty(), "the sample leaves a gap");
    }
}

#[tokio::test]
async fn counting_primary_objectives_only_shows_fewer_and_more_gaps() {
    let app = TestApp::sample().await;
    let sum = |page: &Answered| -> u64 {
        page.select(".matrix td a").iter().map(|text| number(text)).sum()
    };
    let any = app.get(&format!("{PLAN}/coverage?lang=en")).await;
    let primary = app.get(&format!("{PLAN}/coverage?weight=primary&lang=en")).await;
    assert!(sum(&primary) > 0 && sum(&primary) < sum(&any));
    assert!(primary.select(".gaps .tag").len() >= any.select(".gaps .tag").len());
    assert_eq!(app.get(&format!("{PLAN}/coverage?weight=heavy")).await.status, 400);
}

#[tokio::test]
async fn the_pages_of_a_plan_stay_light() {
    let app = TestApp::sample().await;
    let views = ["", "/activities", "/timeline", "/timeline?by=entity"].into_iter();
    let matrices = ["/coverage", "/coverage?against=country", "/coverage?against=entity"];
    for path in views.chain(matrices) {
        let page = app.get(&format!("{PLAN}{path}")).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.bytes.len() < 100_000, "{path}: {} bytes", page.bytes.len());
    }
}
