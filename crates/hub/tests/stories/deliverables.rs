//! Visitors find what the network has produced; those who run it, what is announced and cannot be had yet.

use crate::editing::at;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;
use serde_json::Value;

const PLAN: &str = "/lac/plans/2023-2024";
const DRAFT: &str = "/api/v1/networks/lac/plans/2027-2028/activities";

/// The activities of the agreed plan that a query leaves, as the list for programs has them.
async fn found(app: &TestApp, query: &str) -> Vec<Value> {
    let list = app.get(&format!("/api/v1/networks{PLAN}/activities?per_page=200&{query}")).await;
    assert_eq!(list.status, StatusCode::OK, "{query}: {}", list.text());
    list.json()["items"].as_array().expect("a list").clone()
}

fn references<'a>(activities: impl IntoIterator<Item = &'a Value>) -> Vec<&'a str> {
    activities.into_iter().map(|a| a["reference"].as_str().expect("a reference")).collect()
}

/// How far an activity is with what it leaves behind, by what its row says.
fn standing(activity: &Value) -> &'static str {
    match (activity["link"].is_null(), activity["deliverable"].is_null()) {
        (false, _) => "published",
        (true, false) => "announced",
        (true, true) => "none",
    }
}

/// The boxes of the filter as they stand in the panel, each with how many it leaves.
fn boxes(page: &Answered) -> Vec<String> {
    let html = scraper::Html::parse_document(&page.text());
    let choice = scraper::Selector::parse(".choice").expect("a selector");
    let ours = scraper::Selector::parse("input[name=deliverable]").expect("a selector");
    html.select(&choice)
        .filter(|label| label.select(&ours).next().is_some())
        .map(|label| label.text().collect::<String>())
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

#[tokio::test]
async fn what_is_published_is_one_choice_and_what_is_announced_another() {
    let app = TestApp::sample().await;
    let all = found(&app, "").await;
    let mut expected = Vec::new();
    for (code, words) in
        [("published", "Publicado"), ("announced", "Anunciado"), ("none", "Sin producto")]
    {
        let these: Vec<&Value> = all.iter().filter(|a| standing(a) == code).collect();
        assert!(!these.is_empty(), "the sample has some: {code}");
        let left = found(&app, &format!("deliverable={code}")).await;
        assert_eq!(references(&left), references(these.iter().copied()), "{code}");
        expected.push(format!("{words} {}", these.len()));
    }
    // From what can be had to what is not even named, whichever is more.
    let page = app.get(&format!("{PLAN}/activities?lang=es")).await;
    assert_eq!(boxes(&page), expected);
    let named = found(&app, "deliverable=published,announced").await;
    assert!(references(&named).iter().all(|r| references(&all).contains(r)));
    assert_eq!(named.len() + found(&app, "deliverable=none").await.len(), all.len());
    // Beside another filter both hold, and each can be let go of.
    let both = "deliverable=announced&kind=training";
    let page = app.get(&format!("{PLAN}/activities?{both}&lang=es")).await;
    let chips = page.select(".chips .tag");
    assert!(chips.iter().any(|chip| chip.starts_with("Producto: Anunciado")), "{chips:?}");
    let held = all.iter().filter(|a| standing(a) == "announced" && a["kind"] == "training");
    assert_eq!(references(&found(&app, both).await), references(held));
    for (lang, name) in
        [("es", "Producto"), ("en", "Deliverable"), ("pt", "Produto"), ("fr", "Produit")]
    {
        let page = app.get(&format!("{PLAN}/activities?lang={lang}")).await;
        let names = page.select(".facet > summary");
        assert!(names.iter().any(|one| one == name), "{lang}: {names:?}");
    }
}

#[tokio::test]
async fn every_view_of_the_list_takes_it_and_refuses_what_it_does_not_know() {
    let app = TestApp::sample().await;
    for view in ["/activities", "/timeline", "/timeline/priority.csv"] {
        let taken = app.get(&format!("{PLAN}{view}?deliverable=announced&lang=en")).await;
        assert_eq!(taken.status, StatusCode::OK, "{view}: {}", taken.text());
        let refused = app.get(&format!("{PLAN}{view}?deliverable=soon&lang=en")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{view}");
    }
    for list in [format!("{PLAN}/activities"), format!("/api/v1/networks{PLAN}/activities")] {
        let refused = app.get(&format!("{list}?deliverable=soon&lang=en")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{list}");
        assert!(refused.text().contains("published, announced, none"), "{}", refused.text());
    }
    let secretariat = app.sign_in("secretariat").await;
    let table = secretariat.get(&at("table?deliverable=announced")).await;
    assert_eq!(table.status, StatusCode::OK, "{}", table.text());
}

/// Whether somebody finds an activity of the draft among those that are so far.
async fn is_among(who: &Visitor<'_>, code: &str, reference: &str) -> bool {
    let list = who.get(&format!("{DRAFT}?deliverable={code}")).await.json();
    references(list["items"].as_array().expect("a list")).contains(&reference)
}

#[tokio::test]
async fn a_deliverable_is_published_once_the_activity_says_where_it_is() {
    for app in TestApp::each_sample().await {
        let writer = app.sign_in("focal-undrr").await;
        assert!(!is_among(&writer, "published", "B-06").await);
        let fields = [("version", "1"), ("link", "https://aunar.example/guia")];
        let saved = writer.post(&at("B-06/edit"), &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        for (code, there) in [("published", true), ("announced", false), ("none", false)] {
            assert_eq!(is_among(&writer, code, "B-06").await, there, "{code}");
        }
    }
}
