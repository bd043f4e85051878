//! Every figure of every dashboard is followed to its rows, and they are counted.

use aunar_domain::words::Lang;
use aunar_hub::testing::TestApp;
use aunar_hub::web::Tongue;
use axum::http::StatusCode;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

const BASE: &str = "/lac/plans/2023-2024";

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

fn words(of: ElementRef<'_>) -> String {
    of.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A whole number as English writes it.
fn whole(text: &str) -> Option<usize> {
    text.replace(',', "").parse().ok()
}

/// The rows of what an address lists, page by page.
async fn rows(app: &TestApp, counted: &mut BTreeMap<String, usize>, href: &str) -> usize {
    if let Some(known) = counted.get(href) {
        return *known;
    }
    let (mut next, mut count) = (Some(format!("{BASE}/{href}")), 0);
    while let Some(address) = next {
        let address = if address.contains("lang=") {
            address
        } else {
            format!("{address}{}lang=en", if address.contains('?') { '&' } else { '?' })
        };
        let page = app.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        let html = Html::parse_document(&page.text());
        count += html.select(&selector("table#rows tbody tr, ol.lines > li")).count();
        let more = html.select(&selector("nav.pager a[rel=next]")).next();
        next = more.and_then(|a| a.attr("href")).map(|href| match href.starts_with('/') {
            true => href.to_owned(),
            false => format!("{BASE}/{href}"),
        });
    }
    counted.insert(href.to_owned(), count);
    count
}

/// A figure with where it leads.
struct Led {
    picture: String,
    shown: String,
    href: String,
}

/// The figures of the tables below the pictures, each with where it leads: every number leads somewhere,
/// but the time that is gone, which is of no rows.
fn led(html: &Html) -> Vec<Led> {
    let mut all = Vec::new();
    for figure in html.select(&selector("figure.picture")) {
        let picture = figure.attr("id").expect("a name").to_owned();
        let heads: Vec<String> = figure.select(&selector("thead tr > *")).map(words).collect();
        for row in figure.select(&selector("tbody tr")) {
            let links = row.select(&selector("a")).count();
            assert!(links > 0, "{picture}: {} leads nowhere", words(row));
            for (n, cell) in row.select(&selector("th, td")).enumerate() {
                let shown = words(cell);
                let is_figure = n > 0 && shown.chars().any(|c| c.is_ascii_digit());
                let link = cell.select(&selector("a")).next();
                if is_figure && link.is_none() && picture != "country-teams" {
                    assert_eq!(heads[n], "Time elapsed", "{picture}: {shown} leads nowhere");
                }
                if let Some(href) = link.and_then(|a| a.attr("href")) {
                    all.push(Led { picture: picture.clone(), shown, href: href.to_owned() });
                }
            }
        }
    }
    all
}

#[tokio::test]
async fn every_figure_of_every_dashboard_leads_to_as_many_rows_as_it_says() {
    let app = TestApp::sample().await;
    let counted = &mut BTreeMap::new();
    let mut followed: BTreeMap<String, usize> = BTreeMap::new();
    for query in ["", "&by=entity", "&by=country&priority=C1", "&by=kind&country=HT", "&entity=IOM"]
    {
        let page = app.get(&format!("{BASE}/dashboard?lang=en{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        let html = Html::parse_document(&page.text());
        for Led { picture, shown, href } in led(&html) {
            *followed.entry(picture.clone()).or_default() += 1;
            let found = rows(&app, counted, &href).await;
            let said = format!("{query} {picture}: {shown} at {href}");
            match picture.as_str() {
                "progress" => {
                    // The share is the completed ones of those that are not cancelled.
                    let share = whole(shown.trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}']));
                    let group = href.replace("&status=completed", "");
                    if group == href {
                        continue;
                    }
                    let all = rows(&app, counted, &group).await;
                    let off = rows(&app, counted, &format!("{group}&status=withdrawn")).await;
                    assert_eq!(share, (found * 100).checked_div(all - off).or(Some(0)), "{said}");
                }
                "money" => {
                    // Sums in dollars of lines in several currencies: nothing is the sum of nothing.
                    let has = shown.chars().any(|c| ('1'..='9').contains(&c));
                    assert!(!has || found > 0, "{said}");
                }
                // A team leads to its trainings, and is named rather than counted.
                "country-teams" => {}
                _ => assert_eq!(whole(&shown), Some(found), "{said}"),
            }
        }
        for figure in html.select(&selector("ul.figures > li")) {
            let link = figure.select(&selector("a")).next();
            let href = link.and_then(|a| a.attr("href")).expect("each leads somewhere");
            let (number, label) = (
                words(figure.select(&selector("b")).next().expect("a number")),
                words(figure.select(&selector("span")).next().expect("a label")),
            );
            let found = rows(&app, counted, href).await;
            let said = format!("{query}: {number} {label} at {href}");
            if href.contains("rows/money") {
                assert!(!number.contains(|c: char| c.is_ascii_digit()) || found > 0, "{said}");
            } else if let Some(of) = label.strip_prefix("completed: ") {
                assert_eq!(of.split(' ').next().and_then(whole), Some(found), "{said}");
            } else {
                assert_eq!(whole(&number), Some(found), "{said}");
            }
        }
        for row in html.select(&selector("table#indicators tbody tr")) {
            *followed.entry("measured".to_owned()).or_default() += 1;
            let of = words(row.select(&selector("th .ref")).next().expect("of what"));
            for link in row.select(&selector("a")) {
                let (shown, href) = (words(link), link.attr("href").expect("an address"));
                let found = rows(&app, counted, href).await;
                let said = format!("{query} {of}: {shown} at {href}");
                if let Some(n) = shown.split(' ').next().filter(|_| href.contains("awaiting")) {
                    assert_eq!(whole(n), Some(found), "{said}");
                } else if let Some(uses) = of.strip_prefix("sum of ") {
                    assert_eq!(uses.split(' ').next().and_then(whole), Some(found), "{said}");
                } else {
                    assert!(href.starts_with("indicators/"), "{said}");
                }
            }
        }
        for gap in html.select(&selector("ul.tags li.tag a")) {
            let href = gap.attr("href").expect("an address");
            assert_eq!(rows(&app, counted, href).await, 0, "{query}: {href} has something");
        }
    }
    for picture in [
        "progress",
        "status",
        "pace",
        "reports",
        "money",
        "commitments",
        "country-teams",
        "objectives",
        "measured",
    ] {
        assert!(followed.get(picture).is_some_and(|n| *n > 3), "{picture}: {followed:?}");
    }
    // The lines behind the money are each there once, however they are grouped.
    let lines = app.get(&format!("/api/v1/networks{BASE}/money/lines?per_page=1")).await.json();
    let all = rows(&app, counted, "dashboard/rows/money").await;
    assert_eq!(lines["total"], all);
    let gaps = app.get(&format!("{BASE}/money/lines.csv?gap=1")).await.text().lines().count() - 1;
    assert_eq!(rows(&app, counted, "dashboard/rows/money?part=gap").await, gaps);
    // What is not known is refused with what is.
    for bad in
        ["money?part=lost", "reports?row=1899-Q1", "commitments?row=NOBODY", "money?colour=red"]
    {
        let refused = app.get(&format!("{BASE}/dashboard/rows/{bad}")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{bad}");
    }
    let nowhere = app.get(&format!("{BASE}/dashboard/rows/secrets")).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_calendar_of_country_teams_leads_to_its_rows() {
    let app = TestApp::sample().await;
    let page = app.get("/lac/country-teams?lang=en").await;
    let html = Html::parse_document(&page.text());
    let links: Vec<&str> = html
        .select(&selector("figure.picture details a, figure.picture tbody a"))
        .filter_map(|a| a.attr("href"))
        .filter(|href| href.starts_with('#'))
        .collect();
    assert_eq!(links.len(), html.select(&selector("figure.picture tbody tr")).count());
    for href in links {
        let row = selector(&format!("tr[id='{}']", href.trim_start_matches('#')));
        assert_eq!(html.select(&row).count(), 1, "{href}");
    }
}

/// A commitment is kept where its activity is completed or being finalized: its word is that of neither, which stands
/// beside it.
#[test]
fn what_became_of_a_commitment_has_a_word_of_its_own() {
    for lang in Lang::ALL {
        let t = Tongue(*lang);
        let done = t.t("endorsement-fate-done");
        assert_eq!(t.t("dashboard-became-done"), done, "{}", lang.code());
        let counted = t.n("endorsement-became-done", 1_u64);
        assert!(counted.ends_with(&done.to_lowercase()), "{}: {counted}", lang.code());
        for status in ["closed", "finalisation"] {
            assert_ne!(t.label("status", status), done, "{}", lang.code());
        }
    }
}
