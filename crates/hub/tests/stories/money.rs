//! What the work needs, what there is and what was spent: each owner says its share once, everything
//! else is a sum, and amounts of other currencies are converted to be shown and never guessed.

use crate::joining::{agreed, join, undo, verified};
use crate::overlap::DRAFT;
use aunar_hub::money::import_rates;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const PLAN: &str = "/lac/plans/2023-2024";
const API: &str = "/api/v1/networks/lac/plans/2023-2024/money";
const MEASURES: [&str; 4] = ["required", "available", "spent", "gap"];
const GROUPS: [&str; 5] = ["priority", "entity", "country", "quarter", "source"];

/// What the sample's rates say of a dollar, by currency and year, in millionths: written once more by
/// hand.
fn per_dollar(currency: &str, year: i64) -> i128 {
    let (first, second) = match currency {
        "USD" => (1_000_000, 1_000_000),
        "BRL" => (4_900_000, 5_400_000),
        "CLP" => (840_000_000, 940_000_000),
        "COP" => (4_300_000_000, 4_100_000_000),
        "EUR" => (920_000, 925_000),
        other => panic!("{other}"),
    };
    if year < 2024 { first } else { second }
}

/// An amount as the file has it, in minor units with that many decimals.
fn minor(text: &str) -> Option<(i128, u32)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{fraction}");
    (!text.is_empty())
        .then(|| (digits.parse().expect("digits"), u32::try_from(fraction.len()).expect("few")))
}

/// In cents, halves upwards.
fn cents((amount, decimals): (i128, u32), rate: i128) -> i128 {
    let (above, below) = (amount * 100 * 1_000_000, rate * 10_i128.pow(decimals));
    (2 * above + below).div_euclid(2 * below)
}

/// The rows of the file, by column.
async fn file(who: &Visitor<'_>, address: &str) -> Vec<BTreeMap<String, String>> {
    let answer = who.get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let book = aunar_formats::read(&answer.bytes, Some("m.csv"), &aunar_formats::Limits::default());
    let book = book.expect("a table");
    let text = |row: &Vec<aunar_formats::Cell>| -> Vec<String> {
        row.iter().map(ToString::to_string).collect()
    };
    let mut rows = book.sheets[0].rows.iter().map(text);
    let header = rows.next().expect("a header");
    rows.map(|row| header.iter().cloned().zip(row).collect()).collect()
}

async fn sums(who: &Visitor<'_>, query: &str) -> Value {
    let answer = who.get(&format!("{API}{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()
}

fn usd(sum: &Value, measure: &str) -> i64 {
    sum[measure]["usd_cents"].as_i64().unwrap_or_default()
}

/// Sends a line of an activity through its form.
pub(crate) async fn send(who: &Visitor<'_>, address: &str, fields: &[(&str, &str)]) -> Answered {
    let page = who.get(address).await;
    let new = page.field("new");
    let mut all: BTreeMap<&str, &str> = BTreeMap::from([
        ("new", new.as_str()),
        ("source", "core"),
        ("year", "2024"),
        ("currency", "USD"),
        ("act", "save"),
    ]);
    all.extend(fields.iter().copied());
    let all: Vec<(&str, &str)> = all.into_iter().collect();
    who.post(address, &all).await
}

#[tokio::test]
async fn every_way_to_part_it_makes_the_whole_which_another_reckoning_of_the_file_finds_too() {
    for app in TestApp::each_sample().await {
        let reader = app.sign_in("reader").await;
        let rows = file(&reader, &format!("{PLAN}/money/lines.csv")).await;
        let mut found: BTreeMap<&str, i128> = BTreeMap::new();
        for row in &rows {
            let rate = per_dollar(&row["currency"], row["year"].parse().expect("a year"));
            let amount = |measure: &str| minor(&row[measure]);
            for measure in ["required", "available", "spent"] {
                *found.entry(measure).or_default() += amount(measure).map_or(0, |a| cents(a, rate));
            }
            if let (Some(required), Some(available)) = (amount("required"), amount("available")) {
                let gap = ((required.0 - available.0).max(0), required.1);
                *found.entry("gap").or_default() += cents(gap, rate);
            }
        }
        let whole = sums(&reader, "").await["total"].clone();
        assert_eq!(whole["lines"].as_u64(), Some(rows.len() as u64));
        for measure in MEASURES {
            assert_eq!(i128::from(usd(&whole, measure)), found[measure], "{measure}");
        }
        for by in GROUPS {
            let groups = sums(&reader, &format!("?by={by}")).await;
            let groups = groups["groups"].as_array().expect("groups").clone();
            assert!(groups.len() > 2, "{by}: {groups:?}");
            let lines: u64 = groups.iter().filter_map(|g| g["sum"]["lines"].as_u64()).sum();
            assert_eq!(lines, rows.len() as u64, "{by}: each line in one group");
            for measure in MEASURES {
                let all: i64 = groups.iter().map(|g| usd(&g["sum"], measure)).sum();
                assert_eq!(all, usd(&whole, measure), "{by}: {measure}");
                let blank = |sum: &Value| sum[measure]["blank"].as_u64().expect("a count");
                let blanks: u64 = groups.iter().map(|g| blank(&g["sum"])).sum();
                assert_eq!(blanks, blank(&whole), "{by}: {measure}");
            }
            // Each figure leads to its rows, and they are as many as it says.
            for group in &groups {
                let code = group["code"].as_str().expect("a code");
                let list = reader.get(&format!("{API}/lines?{by}={code}")).await.json();
                assert_eq!(list["total"], group["sum"]["lines"], "{by}={code}");
            }
        }
        // The sample has what the pages are to show: currencies, sources, joint activities, gaps.
        let distinct =
            |column: &str| rows.iter().map(|r| r[column].as_str()).collect::<BTreeSet<_>>();
        assert!(distinct("currency").is_superset(&BTreeSet::from(["USD", "EUR", "BRL", "CLP"])));
        assert!(distinct("source").contains("core") && distinct("activity").len() >= 40);
        assert!(usd(&whole, "gap") > 0);
        let owners = |activity: &str| {
            let own = rows.iter().filter(|r| r["activity"] == activity);
            own.map(|r| r["entity"].clone()).collect::<BTreeSet<_>>().len()
        };
        assert!(distinct("activity").into_iter().any(|a| owners(a) >= 3));
        let plain = app.get(&format!("{PLAN}/money?lang=es")).await;
        assert_eq!(plain.status, StatusCode::OK);
        assert_eq!(plain.select(".figures li").len(), 4);
        assert_eq!(plain.select("table caption").len(), 1);
        assert!(
            plain.text().contains("Tasa") || plain.text().contains("1 USD = "),
            "rates are named"
        );
        // What nobody says of a group stands beside its amount: what is needed is no gap for that.
        let groups = sums(&reader, "?by=priority").await["groups"].clone();
        let page = app.get(&format!("{PLAN}/money?lang=en&by=priority")).await;
        let html = scraper::Html::parse_document(&page.text());
        let css = |text: &str| scraper::Selector::parse(text).expect("a selector");
        let mut silent = 0;
        for (row, group) in
            html.select(&css("table.money-table tbody tr")).zip(groups.as_array().expect("groups"))
        {
            let cells: Vec<String> = row
                .select(&css("td.num"))
                .map(|cell| cell.text().collect::<Vec<_>>().join(" "))
                .collect();
            for (cell, measure) in cells.iter().zip(["required", "available", "spent", "gap"]) {
                let blank = group["sum"][measure]["blank"].as_u64().expect("a count");
                silent += blank;
                let said = cell.contains(&format!("{blank} line"));
                assert_eq!(said, blank > 0, "{measure} of {}: {cell}", group["code"]);
            }
        }
        assert!(silent > 0, "some line of the sample does not say something");
        assert!(page.text().contains("availability not reported"), "the picture says it too");
        for link in html.select(&css("ul.figures a")) {
            let href = link.attr("href").expect("an address");
            assert_eq!(app.get(href).await.status, StatusCode::OK, "{href}");
        }
        let tagged = app.get(&format!("{PLAN}/money/lines.hxl.csv")).await.text();
        assert!(tagged.lines().nth(1).is_some_and(|l| l.starts_with("#meta+id,#activity+code")));
    }
}

#[tokio::test]
async fn an_owner_writes_its_own_share_and_nobody_elses() {
    for app in TestApp::each_sample().await {
        let (unicef, unhcr) = (app.sign_in("focal-unicef").await, app.sign_in("focal-unhcr").await);
        let at = format!("{PLAN}/activities/A-010/money?lang=es");
        let before = sums(&unicef, "").await["total"].clone();
        let anyone = app.get(&at).await;
        assert!(anyone.select("form.fields").is_empty(), "who has not signed in only reads");
        let page = unicef.get(&at).await;
        let heads = page.select("tbody th[scope=row]");
        assert!(heads.len() >= 3 && heads.iter().any(|h| h.starts_with("UNICEF")), "{heads:?}");
        // One form for each of its own lines, one for a new one.
        let own = heads.iter().filter(|h| h.starts_with("UNICEF")).count();
        assert_eq!(page.select("form.fields").len(), own + 1);
        let html = scraper::Html::parse_document(&page.text());
        let all = scraper::Selector::parse("[id]").expect("a selector");
        let mut ids: Vec<&str> = html.select(&all).filter_map(|e| e.attr("id")).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "each label is of one field");

        let line = [
            ("entity", "UNICEF"),
            ("currency", "clp"),
            ("required", "1.880.000"),
            ("available", "940.000"),
            ("quarter", "2"),
            ("note", "Traslados"),
        ];
        let added = send(&unicef, &at, &line).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
        let after = sums(&unicef, "").await["total"].clone();
        // 940 pesos were a dollar: a peso has no cents.
        assert_eq!(usd(&after, "required") - usd(&before, "required"), 200_000);
        assert_eq!(usd(&after, "gap") - usd(&before, "gap"), 100_000);
        assert_eq!(usd(&after, "spent"), usd(&before, "spent"), "blank adds nothing");
        assert_eq!(after["lines"].as_u64(), before["lines"].as_u64().map(|n| n + 1));

        // Nobody else's: not by the form, which has it not, nor by hand.
        let foreign = send(&unicef, &at, &[("entity", "IOM"), ("required", "5")]).await;
        assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", foreign.text());
        let fao = app.sign_in("focal-fao").await;
        assert!(fao.get(&at).await.select("form.fields").is_empty());
        let stranger = fao.post(&at, &[("act", "save"), ("entity", "FAO")]).await;
        assert_eq!(stranger.status, StatusCode::FORBIDDEN);
        let lines = unicef.get(&format!("{API}/lines?entity=UNICEF&per_page=200")).await.json();
        let items = lines["items"].as_array().expect("items").clone();
        let mine = items.iter().find(|l| l["currency"] == "CLP").expect("the new line").clone();
        assert_eq!((&mine["required"], &mine["decimals"]), (&1_880_000.into(), &0.into()));
        let page = unicef.get(&at).await;
        let (id, version) = found(&page, mine["ref"].as_str().expect("a reference"));
        let taken = unhcr.post(&at, &[("act", "remove"), ("id", &id), ("version", &version)]).await;
        assert_eq!(taken.status, StatusCode::FORBIDDEN, "another owner of it may not");

        // Two windows of one owner: the second is told, and keeps what was typed.
        let change = |spent: &'static str| {
            vec![
                ("act", "save"),
                ("id", id.as_str()),
                ("version", version.as_str()),
                ("source", "core"),
                ("year", "2024"),
                ("currency", "CLP"),
                ("required", "1880000"),
                ("available", "940000"),
                ("spent", spent),
            ]
        };
        let first = unicef.post(&at, &change("470000")).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text());
        let late = unicef.post(&at, &change("555")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text().contains("value=\"555\""), "what was typed stays");
        assert!(late.text().contains("470.000"), "and what is there now is shown");
        let spent = sums(&unicef, "").await["total"].clone();
        assert_eq!(usd(&spent, "spent") - usd(&before, "spent"), 50_000);

        // Taken away it counts no more, and stands in the history.
        let (id, version) = found(&unicef.get(&at).await, mine["ref"].as_str().expect("text"));
        let gone = unicef.post(&at, &[("act", "remove"), ("id", &id), ("version", &version)]).await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text());
        assert_eq!(sums(&unicef, "").await["total"], before);
        let again =
            unicef.post(&at, &[("act", "remove"), ("id", &id), ("version", &version)]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        verified(&app).await;
    }
}

/// The identifier and version of a line's form, by its reference.
fn found(page: &Answered, reference: &str) -> (String, String) {
    let html = scraper::Html::parse_document(&page.text());
    let css = |text: &str| scraper::Selector::parse(text).expect("a selector");
    let details = html.select(&css("details.how")).find(|d| {
        d.select(&css("summary")).any(|s| s.text().collect::<String>().contains(reference))
    });
    let details = details.unwrap_or_else(|| panic!("{reference} in {}", page.text()));
    let value = |name: &str| {
        let field = details.select(&css(&format!("input[name={name}]"))).next();
        field.and_then(|f| f.attr("value")).expect("a value").to_owned()
    };
    (value("id"), value("version"))
}

#[tokio::test]
async fn what_is_no_money_is_refused_beside_its_field_and_nothing_typed_is_lost() {
    let app = TestApp::sample().await;
    let unicef = app.sign_in("focal-unicef").await;
    let at = format!("{PLAN}/activities/A-010/money?lang=es");
    let before = sums(&unicef, "").await["total"].clone();
    for (field, typed, more, said) in [
        ("required", "-5", [("note", "a"), ("year", "2024")], "menor que cero"),
        ("required", "N/A", [("note", "ver anexo"), ("year", "2024")], "número"),
        // It may be 1234 or one and a bit: nobody guesses.
        ("available", "1,234", [("note", "a"), ("year", "2024")], "miles o decimales"),
        ("spent", "10,5555", [("note", "a"), ("year", "2024")], "demasiados decimales"),
        ("required", "10,5", [("currency", "CLP"), ("year", "2024")], "por ejemplo, 12.345"),
        ("required", "99999999999999999999", [("note", "a"), ("year", "2024")], "grande"),
        ("required", "2000000000000", [("note", "a"), ("year", "2024")], "grande"),
        ("currency", "dólares", [("required", "5"), ("year", "2024")], "ISO 4217"),
        ("currency", "XYZ", [("required", "5"), ("year", "2024")], "ISO 4217"),
        ("year", "1999", [("required", "5"), ("note", "b")], "2023"),
        ("quarter", "5", [("required", "5"), ("year", "2024")], "1, 2, 3, 4"),
        ("from", "NADIE", [("required", "5"), ("year", "2024")], "registro"),
        ("note", "<script>alert(1)</script>", [("quarter", "9"), ("year", "2024")], "1, 2, 3, 4"),
    ] {
        let mut fields = vec![("entity", "UNICEF"), (field, typed)];
        fields.extend(more);
        let refused = send(&unicef, &at, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}={typed}");
        let wrong = refused.select("strong.wrong").join(" ");
        assert!(wrong.contains(said), "{field}={typed}: {wrong}");
        assert_eq!(refused.select("details.how[open] strong.wrong").len(), 1, "in the open form");
        assert!(!refused.text().contains("<script>alert"), "nothing is run");
        if !["year", "quarter", "from", "note"].contains(&field) {
            assert!(
                refused.text().contains(&format!("value=\"{typed}\"")),
                "{field}={typed} stays"
            );
        }
    }
    let nothing = send(&unicef, &at, &[("entity", "UNICEF")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "a line says something");
    let giver =
        send(&unicef, &at, &[("entity", "UNICEF"), ("source", "entity"), ("required", "5")]);
    assert!(giver.await.select("strong.wrong").join(" ").contains("qué entidad"));
    assert_eq!(sums(&unicef, "").await["total"], before, "nothing was written");
    for (address, accepted) in
        [("?priority=C9", "C1"), ("?entity=NADIE", "IOM"), ("?gap=2", "1"), ("?colour=red", "by")]
    {
        let refused = app.get(&format!("{API}{address}")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{address}");
        assert!(refused.text().contains(accepted), "{address}: {}", refused.text());
    }
}

/// Sends a file of rates as a browser does.
async fn upload(app: &TestApp, who: &Visitor<'_>, name: &str, content: &[u8]) -> Answered {
    let mut body = format!(
        "--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/csv\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(content);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    let request = Request::post("/lac/rates?lang=es")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, &who.cookie);
    app.send(request.body(Body::from(body)).expect("a request")).await
}

#[tokio::test]
async fn rates_come_in_row_by_row_and_nothing_is_converted_without_one() {
    for app in TestApp::each_sample().await {
        let (unicef, secretariat) =
            (app.sign_in("focal-unicef").await, app.sign_in("secretariat").await);
        let at = format!("{PLAN}/activities/A-010/money?lang=es");
        let before = sums(&unicef, "").await["total"].clone();
        let line = [("entity", "UNICEF"), ("currency", "PEN"), ("required", "3.800,00")];
        assert_eq!(send(&unicef, &at, &line).await.status, StatusCode::SEE_OTHER);
        let without = sums(&unicef, "").await["total"].clone();
        assert_eq!(without["without_rate"], serde_json::json!(["PEN"]), "it is said");
        assert_eq!(usd(&without, "required"), usd(&before, "required"), "and not guessed");
        let page = app.get(&format!("{PLAN}/money?lang=es")).await;
        assert!(page.text().contains("Sin tipo de cambio") && page.text().contains("PEN"));

        // Illustrative rates, as a table of the United Nations is laid out.
        let table = "Illustrative rates,,\nCurrency,Effective date,Rate\n\
                     PEN,2024-01-01,3.800\nEUR,2024-01-01,0.925\nEURO,2024-01-01,1\nPEN,soon,3.9\n\
                     PEN,2024-02-01,-2\nPEN,2024-01-01,3.9\n";
        let focal = upload(&app, &unicef, "rates.csv", table.as_bytes()).await;
        assert_eq!(focal.status, StatusCode::FORBIDDEN);
        let taken = upload(&app, &secretariat, "rates.csv", table.as_bytes()).await;
        assert_eq!(taken.status, StatusCode::OK, "{}", taken.text());
        let told = taken.select(".notice.good li");
        assert!(told[0].starts_with("1 tasa nueva"), "{told:?}");
        assert!(told[2].starts_with("1 tasa que ya estaba"), "{told:?}");
        assert_eq!(told.len(), 3 + 4, "each refused row: {told:?}");
        assert!(told[3].contains("Fila 5") && told[3].contains("«Currency»"), "{told:?}");
        let with = sums(&unicef, "").await["total"].clone();
        assert_eq!(usd(&with, "required") - usd(&before, "required"), 100_000);
        assert_eq!(with["without_rate"], serde_json::json!([]));

        // Twice changes nothing, from the page or by hand.
        let state = app.app.state();
        let network = state.pictures.now().await.expect("reads").networks["lac"].network.id;
        let rows = || async {
            app.db().history(network.0, None, None, 10_000).await.expect("reads").len()
        };
        let was = rows().await;
        let again = upload(&app, &secretariat, "rates.csv", table.as_bytes()).await;
        assert!(again.select(".notice.good li")[0].starts_with("0 "), "{}", again.text());
        let by_hand =
            import_rates(state, network, (table.as_bytes(), "r.csv"), ("operator", "cli"), None);
        let by_hand = by_hand.await.expect("writes").expect("reads");
        assert_eq!((by_hand.new, by_hand.changed, by_hand.same), (0, 0, 2));
        assert_eq!(rows().await, was, "the history has nothing new");

        // Another rate from a later day leaves what was before it.
        let later = "currency,date,rate\nPEN,2024-10-01,4.7500\nPEN,2025-01-01,1.00001\n";
        let taken = upload(&app, &secretariat, "r.csv", later.as_bytes()).await;
        assert!(taken.select(".notice.good li")[0].starts_with("2 "), "{}", taken.text());
        let moved = sums(&unicef, "").await["total"].clone();
        // The line is of the whole year: what counts is the last rate on or before its last day.
        assert_eq!(usd(&moved, "required") - usd(&before, "required"), 80_000);
        for (name, content) in [
            ("r.csv", &b"a,b\n1,2\n"[..]),
            ("r.csv", &b""[..]),
            ("r.xlsx", &b"PK\x03\x04 no workbook"[..]),
            ("r.csv", &b"\xff\xfe\x00\x00"[..]),
        ] {
            let refused = upload(&app, &secretariat, name, content).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            assert_eq!(refused.select(".notice.bad").len(), 1);
        }
        verified(&app).await;
    }
}

#[tokio::test]
async fn two_that_are_joined_keep_each_share_and_every_total_and_so_they_do_apart() {
    for app in TestApp::each_sample().await {
        let (pair, at) = agreed(&app).await;
        let (unicef, unesco) =
            (app.sign_in("focal-unicef").await, app.sign_in("focal-unesco").await);
        let money = |reference: &str| format!("{DRAFT}/activities/{reference}/money?lang=es");
        for (who, whose, reference, required, available) in [
            (&unicef, "UNICEF", &pair.0, "10.000", "4.000"),
            (&unesco, "UNESCO", &pair.1, "7.000", "9.000"),
        ] {
            let line = [
                ("entity", whose),
                ("year", "2027"),
                ("required", required),
                ("available", available),
            ];
            let added = send(who, &money(reference), &line).await;
            assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
        }
        let api = format!("/api/v1/networks{DRAFT}/money?by=entity");
        let before = unicef.get(&api).await.json();
        assert_eq!(usd(&before["total"], "required"), 1_700_000);
        assert_eq!(usd(&before["total"], "gap"), 600_000);

        // Before: what each brings and keeps, and what joining could free.
        let page = unicef.get(&format!("{at}?lang=es")).await;
        let shares = page.select(".shares tbody th");
        assert_eq!(shares, [format!("{} · UNICEF", pair.0), format!("{} · UNESCO", pair.1)]);
        let total = page.select(".shares tfoot td");
        assert!(total[0].contains("17.000") && total[3].contains("6.000"), "{total:?}");
        let said = page.select(".joining ul.small li").join(" ");
        assert!(
            said.contains("7.000"),
            "the smaller need is the most that is planned twice: {said}"
        );
        assert!(said.contains("2.000"), "UNESCO has that too much: {said}");
        let list = unicef.get(&format!("{DRAFT}/overlaps?lang=es")).await;
        let open = list.select("#freed ~ .table-wrap caption").join(" ");
        assert!(open.contains("Por unir"), "{open}");

        let done = join(&unicef, &at, &unicef.get(&at).await, 0).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        let joined = unicef.get(&api).await.json();
        assert_eq!(joined, before, "each share stays where it was, and so does every total");
        let one = unesco.get(&money(&pair.0)).await;
        let owners = one.select("tbody th[scope=row]").join(" ");
        assert!(owners.contains("UNICEF") && owners.contains("UNESCO"), "{owners}");
        assert!(one.select(".figures li b")[0].contains("17.000"));
        let moved = unesco.get(&money(&pair.1)).await;
        assert_eq!(moved.status, StatusCode::PERMANENT_REDIRECT);
        let list = unicef.get(&format!("{DRAFT}/overlaps?lang=es")).await;
        let captions = list.select("#freed ~ .table-wrap caption");
        assert!(captions[0].starts_with("Ya unidas: 1 actividad menos"), "{captions:?}");
        let amounts = list.select("#freed ~ .table-wrap tfoot td").join(" ");
        assert!(amounts.contains("17.000") && amounts.contains("7.000"), "{amounts}");
        // UNESCO lowers its own share of what is one now, and nobody else's.
        let lines = one.select("form.fields").len();
        assert_eq!(lines, 2, "its own line and a new one");

        let back = undo(&unicef, &pair.0).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text());
        assert_eq!(unicef.get(&api).await.json(), before, "apart they are what they were");
        let own = unesco.get(&money(&pair.1)).await;
        assert_eq!(own.status, StatusCode::OK);
        assert!(own.select(".figures li b")[0].contains("7.000"));
        assert!(!own.select("tbody th[scope=row]").join(" ").contains("UNICEF"));
        verified(&app).await;
    }
}
