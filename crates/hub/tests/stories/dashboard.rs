//! Everybody sees how far a plan is; every figure leads to its rows, and is what counting those rows
//! counts; the calendar of country teams is brought in as a table.

use aunar_db::sql;
use aunar_hub::testing::{Answered, TestApp};
use axum::http::StatusCode;
use serde_json::Value;
use std::collections::BTreeMap;

const PAGE: &str = "/lac/plans/2023-2024/dashboard";
const API: &str = "/api/v1/networks/lac/plans/2023-2024/dashboard";
const LIST: &str = "/api/v1/networks/lac/plans/2023-2024/activities";
const CALENDAR: &str = "/lac/country-teams";

/// Every activity of the plan, as the list for programs has them.
async fn activities(app: &TestApp) -> Vec<Value> {
    let all = app.get(&format!("{LIST}?per_page=200")).await.json();
    let items = all["items"].as_array().expect("a list").clone();
    assert_eq!(all["total"], items.len());
    items
}

async fn total(app: &TestApp, query: &str) -> u64 {
    let list = app.get(&format!("{LIST}?per_page=1&{query}")).await;
    assert_eq!(list.status, StatusCode::OK, "{query}: {}", list.text());
    list.json()["total"].as_u64().expect("a total")
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is a number"))
}

/// The last day that the owners of an activity say it will take, in the last reports on it.
async fn announced(app: &TestApp) -> BTreeMap<String, String> {
    let address = "/api/v1/networks/lac/plans/2023-2024/reporting";
    let windows = app.get(address).await.json();
    let mut windows = windows["items"].as_array().expect("windows").clone();
    windows.sort_by_key(|w| w["ends"].as_str().map(str::to_owned));
    let mut last = BTreeMap::new();
    for window in &windows {
        let name = window["ref"].as_str().expect("a reference");
        let reports = app.get(&format!("{address}/{name}?per_page=200")).await.json();
        let reports = reports["items"].as_array().expect("reports").clone();
        let mut these: BTreeMap<String, Option<String>> = BTreeMap::new();
        for report in reports.iter().filter(|r| !r["state"].is_null()) {
            let later = report["slips_to"].as_str().map(|code| {
                let read = aunar_domain::period::reading::read(code).expect("a period");
                read.period.end.to_string()
            });
            let known =
                these.entry(report["activity"].as_str().expect("one").to_owned()).or_default();
            *known = known.take().max(later);
        }
        last.extend(these);
    }
    last.into_iter().filter_map(|(activity, end)| Some((activity, end?))).collect()
}

#[tokio::test]
async fn figures_are_what_counting_the_rows_counts() {
    for app in TestApp::each_sample().await {
        let rows = activities(&app).await;
        let board = app.get(API).await.json();
        assert_eq!((&board["as_of"], &board["time_gone"]), (&"2025-02-10".into(), &100.into()));
        let having =
            |status: &str| rows.iter().filter(|a| a["public_status"] == status).count() as u64;
        let whole = &board["whole"];
        assert_eq!(number(&whole["activities"]), rows.len() as u64);
        for status in ["yet-to-start", "ongoing", "completed", "withdrawn"] {
            assert_eq!(number(&whole["statuses"][status]), having(status), "{status}");
        }
        let counted = rows.len() as u64 - having("withdrawn");
        assert_eq!(number(&whole["completed_percent"]), having("completed") * 100 / counted);
        // The paces are told from one another by what each row says of itself.
        let done = |a: &Value| a["public_status"] == "completed" || a["status"] == "finalisation";
        let late = rows.iter().filter(|a| {
            let over = a["period"]["end"].as_str().is_some_and(|end| end < "2025-02-10");
            a["public_status"] != "withdrawn" && !done(a) && over
        });
        // Who has said in a report that it slips is no longer late, whatever the plan still says.
        let announced = announced(&app).await;
        let (excused, late): (Vec<&Value>, Vec<&Value>) = late.partition(|a| {
            announced
                .get(a["reference"].as_str().expect("a reference"))
                .is_some_and(|end| end.as_str() >= "2025-02-10")
        });
        assert!(!excused.is_empty() && !late.is_empty(), "{} {}", excused.len(), late.len());
        assert_eq!(number(&whole["paces"]["late"]), late.len() as u64);
        assert_eq!(total(&app, "pace=late").await, late.len() as u64);
        let paces: u64 = whole["paces"].as_object().expect("paces").values().map(number).sum();
        assert_eq!(paces, rows.len() as u64, "each has one pace");
    }
}

#[tokio::test]
async fn every_group_leads_to_its_rows() {
    let app = TestApp::sample().await;
    for by in ["priority", "kind", "entity", "country"] {
        let board = app.get(&format!("{API}?by={by}")).await.json();
        assert_eq!(board["by"], by);
        for group in board["groups"].as_array().expect("groups") {
            let code = group["code"].as_str().expect("a code");
            let of = format!("{by}={code}");
            assert_eq!(number(&group["activities"]), total(&app, &of).await, "{of}");
            for pace in ["late", "slipped"] {
                let of = format!("{of}&pace={pace}");
                assert_eq!(number(&group["paces"][pace]), total(&app, &of).await, "{of}");
            }
        }
        // The links of the page are those rows.
        let page = app.get(&format!("{PAGE}?lang=es&by={by}")).await;
        let (href, shown) = late_cell(&page);
        let query = href.split_once('?').expect("a filter").1;
        assert!(query.contains("pace=late") && query.contains(&format!("{by}=")), "{href}");
        assert_eq!(total(&app, query).await.to_string(), shown);
        let list = app.get(&format!("/lac/plans/2023-2024/{href}")).await;
        assert_eq!(list.status, StatusCode::OK);
        assert!(list.text().contains("Con retraso"), "the filter is named and can be let go of");
    }
    let refused = app.get("/lac/plans/2023-2024/activities?pace=soon&lang=en").await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.text().contains("on-time, slipped, late"));
}

/// A cell of the table of paces that leads to what is late: where, and what it says.
fn late_cell(page: &Answered) -> (String, String) {
    let html = scraper::Html::parse_document(&page.text());
    let link = scraper::Selector::parse("#pace td a[href*='pace=late']").expect("a selector");
    let cell = html.select(&link).next().expect("something is late");
    let href = cell.attr("href").expect("an address").to_owned();
    (href, cell.text().collect::<String>().trim().to_owned())
}

#[tokio::test]
async fn the_page_is_light_and_speaks_four_languages() {
    let app = TestApp::sample().await;
    for (lang, word) in
        [("es", "aplazadas"), ("en", "postponed"), ("pt", "adiadas"), ("fr", "reportées")]
    {
        for query in ["", "&by=country", "&by=entity", "&by=kind", "&entity=IOM", "&country=HT"] {
            let page = app.get(&format!("{PAGE}?lang={lang}{query}")).await;
            assert_eq!(page.status, StatusCode::OK);
            let text = page.text();
            // Each figure with its link; a tenth of that on the wire.
            assert!(text.len() < 150_000, "{lang}{query}: {} bytes", text.len());
            assert!(text.contains(word));
            assert!(!text.contains("Unknown localization"), "{lang}{query}");
            assert!(!text.contains("style=") && !text.contains("<script>"));
            // Every picture has its numbers as a table with a caption, and its files.
            let drawn = page.select("figure.picture svg").len();
            assert!(drawn >= 6, "{drawn}");
            assert_eq!(page.select("figure.picture details table caption").len(), drawn);
            assert_eq!(page.select("figure.picture a[href*='.svg']").len(), drawn);
        }
    }
}

#[tokio::test]
async fn pictures_are_taken_along_with_their_filter() {
    let app = TestApp::sample().await;
    for name in [
        "progress",
        "status",
        "pace",
        "indicators",
        "money",
        "commitments",
        "country-teams",
        "objectives",
    ] {
        let svg = app.get(&format!("{PAGE}/{name}.svg?lang=es")).await;
        assert_eq!(svg.status, StatusCode::OK, "{name}");
        assert_eq!(svg.header(axum::http::header::CONTENT_TYPE), "image/svg+xml");
        let text = svg.text();
        assert!(text.starts_with("<svg xmlns=") && text.contains("<desc id="), "{name}");
        assert!(!text.contains("<a "), "alone it leads nowhere");
        let csv = app.get(&format!("{PAGE}/{name}.csv?lang=es")).await;
        assert_eq!(csv.status, StatusCode::OK, "{name}");
    }
    let csv = app.get(&format!("{PAGE}/status.csv?lang=en&country=HT")).await.text();
    let rows: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(rows[0], "Priority,Total,Completed,Ongoing,Yet to start,Cancelled");
    let sum: u64 = rows[1..]
        .iter()
        .map(|r| r.rsplit(',').nth(4).and_then(|n| n.parse::<u64>().ok()).expect("a number"))
        .sum();
    assert_eq!(sum, total(&app, "country=HT").await);
    assert_eq!(app.get(&format!("{PAGE}/secrets.svg")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get(&format!("{PAGE}/pace.exe")).await.status, StatusCode::NOT_FOUND);
    let unknown = app.get(&format!("{PAGE}?colour=red")).await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_member_and_a_priority_have_their_own_view() {
    let app = TestApp::sample().await;
    let page = app.get(&format!("{PAGE}?lang=es&entity=IOM")).await;
    assert_eq!(page.select("h1"), ["Panorama: OIM"]);
    let board = app.get(&format!("{API}?entity=IOM&priority=C1")).await.json();
    assert_eq!(number(&board["whole"]["activities"]), total(&app, "entity=IOM&priority=C1").await);
    let members: Vec<&str> = board["commitments"]
        .as_array()
        .expect("commitments")
        .iter()
        .filter_map(|c| c["entity"].as_str())
        .collect();
    assert_eq!(members, ["IOM"]);
    let within = app.get(&format!("{API}?from=2024-01-01&to=2024-03-31")).await.json();
    let rows = total(&app, "from=2024-01-01&to=2024-03-31").await;
    assert_eq!(number(&within["whole"]["activities"]), rows);
    let nothing = app.get(&format!("{PAGE}?lang=es&from=2050-01-01")).await;
    assert!(nothing.text().contains("No hay actividades que cumplan estas condiciones."));
}

#[tokio::test]
async fn what_members_took_on_stands_beside_what_became_of_it() {
    for app in TestApp::each_sample().await {
        // What the endorsement says line by line, the dashboard counts.
        let rounds = "/api/v1/networks/lac/plans/2023-2024/endorsements";
        let round = app.get(rounds).await.json()["items"][0].clone();
        let board = app.get(API).await.json();
        let mut compared = 0;
        for member in board["commitments"].as_array().expect("commitments") {
            let lines = round["members"]
                .as_array()
                .expect("members")
                .iter()
                .find(|m| m["entity"] == member["entity"])
                .expect("a member")["commitments"]
                .as_array()
                .expect("lines")
                .clone();
            assert_eq!(number(&member["taken_on"]), lines.len() as u64);
            for (fate, count) in member["became"].as_object().expect("fates") {
                let of = lines.iter().filter(|l| l["became"] == **fate).count() as u64;
                assert_eq!(number(count), of, "{} {fate}", member["entity"]);
                compared += of;
            }
        }
        assert!(compared > 100, "{compared}");
    }
}

#[tokio::test]
async fn money_is_added_up_as_on_its_own_page() {
    let app = TestApp::sample().await;
    let money = app.get("/lac/plans/2023-2024/money?lang=en").await.select("ul.figures b");
    let page = app.get(&format!("{PAGE}?lang=en")).await;
    let figures = page.select("ul.figures a[href^='dashboard/rows/money'] b");
    if figures.is_empty() {
        assert!(page.text().contains("There are no budget lines for these activities yet."));
    }
    for figure in figures {
        assert!(money.contains(&figure), "{figure} in {money:?}");
    }
}

#[tokio::test]
async fn what_was_measured_is_each_value_once() {
    for app in TestApp::each_sample().await {
        // Counted by the database: what was handed in or accepted, each row once.
        let query = sql!(
            "select i.code, v.number from indicator_value v
             join indicator_use u on u.id = v.indicator_use join indicator i on i.id = u.indicator
             join plan p on p.id = u.plan
             where p.code = '2023-2024' and v.state in ('submitted', 'accepted')
               and i.kind = 'number' and i.cumulative = $1 and v.number is not null
               and u.activity is not null"
        );
        let rows = app.db().fetch_all(query.bind(false)).await.expect("reads");
        let mut sums: BTreeMap<String, i64> = BTreeMap::new();
        for row in rows {
            let (code, number): (String, i64) =
                (row.get(0).expect("a code"), row.get(1).expect("a number"));
            *sums.entry(code).or_default() += number;
        }
        assert!(sums.len() > 1, "{sums:?}");
        let board = app.get(API).await.json();
        let measured = board["indicators"].as_array().expect("indicators");
        for (code, sum) in sums {
            let said = measured.iter().find(|m| m["code"] == code && m["level"] == "activity");
            let stands = said.unwrap_or_else(|| panic!("{code}"))["stands"].as_f64();
            let sum = f64::from(i32::try_from(sum / 10_000).expect("small"));
            assert_eq!(stands, Some(sum), "{code}");
        }
        let page = app.get(&format!("{PAGE}?lang=es")).await;
        assert!(
            !page.select("table#indicators svg.spark").is_empty()
                || page.text().contains("class=\"chart spark\"")
        );
    }
}

#[tokio::test]
async fn gaps_are_named() {
    let app = TestApp::sample().await;
    let rows = activities(&app).await;
    let board = app.get(API).await.json();
    let serves = |objective: &str| {
        rows.iter().any(|a| {
            ["primary_objectives", "secondary_objectives"]
                .iter()
                .flat_map(|k| a[*k].as_array().expect("objectives"))
                .any(|o| o == objective)
        })
    };
    let without: Vec<String> = (1..=23).map(|n| n.to_string()).filter(|n| !serves(n)).collect();
    assert_eq!(board["gaps"]["objectives"], serde_json::json!(without));
    let page = app.get(&format!("{PAGE}?lang=es")).await;
    assert!(page.text().contains("13. Alternativas a la detención"));
    // A country is not covered by what is for its whole region.
    let countries = board["gaps"]["countries"].as_array().expect("countries");
    for country in countries.iter().filter_map(Value::as_str) {
        assert_eq!(total(&app, &format!("country={country}")).await, 0, "{country}");
    }
}

#[tokio::test]
async fn nobody_learns_of_a_draft_from_what_became_of_commitments() {
    let app = TestApp::sample().await;
    let member = app.sign_in("secretariat").await;
    let rows = activities(&app).await;
    let under_way = rows.iter().find(|a| a["status"] == "implementation").expect("one under way");
    let reference = under_way["reference"].as_str().expect("a reference");
    let carry = &format!("/lac/plans/2023-2024/activities/{reference}/carry-over");
    let form = member.get(carry).await;
    assert_eq!(form.status, StatusCode::OK);
    let carried = |board: &Value| -> u64 {
        let members = board["commitments"].as_array().expect("commitments");
        members.iter().map(|m| number(&m["became"]["carried-over"])).sum()
    };
    let (before, seen) = (app.get(API).await.json(), member.get(API).await.json());
    let html = scraper::Html::parse_document(&form.text());
    let option = scraper::Selector::parse("option[value^='2027-2028|P']").expect("a selector");
    let place = html.select(&option).next().and_then(|o| o.attr("value")).expect("a priority");
    let fields = [("place", place), ("period", "2027-Q2"), ("reason", "Falta la validación.")];
    let taken = member.post(carry, &fields).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    assert!(carried(&member.get(API).await.json()) > carried(&seen), "a member sees it at once");
    assert_eq!(carried(&app.get(API).await.json()), carried(&before), "and nobody else");
}

fn team<'a>(board: &'a Value, code: &str) -> &'a Value {
    let teams = board["country_teams"].as_array().expect("teams");
    teams.iter().find(|t| t["team"] == code).unwrap_or_else(|| panic!("{code} is in the calendar"))
}

#[tokio::test]
async fn the_calendar_of_country_teams_is_brought_in_as_a_table() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let page = secretariat.get(&format!("{CALENDAR}?lang=es")).await;
        assert!(page.text().contains("Barbados y el Caribe Oriental"));
        // What is taken out is what goes in: saving it as it is changes nothing.
        let file = app.get(&format!("{CALENDAR}.csv")).await.text();
        let file = file.trim_start_matches('\u{feff}').to_owned();
        let pictures = &app.app.state().pictures;
        let before = pictures.now().await.expect("reads").heads.clone();
        let saved = secretariat.post(CALENDAR, &[("table", &file)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        assert_eq!(pictures.now().await.expect("reads").heads, before);

        // Rows that cannot be taken are named, and what was typed is given back.
        let wrong = "Equipo\tInicio\tFuente\nNarnia\t2027\tx\nChile\tpronto\tx\nPerú\t2027\t";
        let refused = secretariat.post(&format!("{CALENDAR}?lang=es"), &[("table", wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let text = refused.text();
        for said in ["Fila 2", "Narnia", "Fila 3", "pronto", "Fila 4", "falta la fuente"] {
            assert!(text.contains(said), "{said}");
        }
        assert!(refused.select("textarea")[0].contains("Narnia"));
        assert_eq!(team(&app.get(API).await.json(), "CL")["design_starts"], "2026-01-01");

        // A table from a spreadsheet, with blanks between its cells, takes its place.
        let table = "Equipo de país\tInicio\tFin\tDiseño desde\tDiseño hasta\tFuente\n\
                     Chile\t2027-01-01\t2031\t2025-06\t2026-03\tCarta del equipo\n";
        let saved = secretariat.post(CALENDAR, &[("table", table)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let board = app.get(API).await.json();
        assert_eq!(board["country_teams"].as_array().expect("teams").len(), 1);
        let chile = team(&board, "CL");
        assert_eq!(chile["design_starts"], "2025-06-01");
        assert_eq!(chile["design_ends"], "2026-03-31");
        assert_eq!(chile["design_assumed"], false);
        let history = app.get("/lac/history?lang=es").await.text();
        let main = history.split("<main").nth(1).unwrap_or_default();
        assert!(
            main.contains("alendario de los equipos de país"),
            "{}",
            main.chars().take(3000).collect::<String>()
        );
    }
}

#[tokio::test]
async fn a_team_is_ready_when_its_training_came_in_time() {
    let app = TestApp::sample().await;
    let board = app.get(API).await.json();
    // A training of the sample was for the Eastern Caribbean, whose design is in 2026.
    let trained = team(&board, "MCO-EC");
    assert_eq!(trained["readiness"], "trained");
    let training = &trained["trainings"][0];
    assert_eq!(training["held"], true);
    let reference = training["activity"].as_str().expect("a reference");
    let activity = app.get(&format!("{LIST}/{reference}")).await.json();
    assert_eq!(
        (&activity["kind"], &activity["audiences"][0]),
        (&"training".into(), &"un-country-teams".into())
    );
    // What was for the whole region made no team ready.
    assert_eq!(team(&board, "CL")["readiness"], "missing");
    // In 2027 nobody designs it any more.
    app.it_is("2027-02-01T12:00:00Z");
    let board = app.get(API).await.json();
    assert_eq!(team(&board, "CL")["readiness"], "missed");
    assert_eq!(team(&board, "MCO-EC")["readiness"], "trained");
}
