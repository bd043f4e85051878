//! What is measured, from where to where: each value stands once, with whoever reports it; everything
//! above is a sum that is made when it is read; blank, zero and not applicable are three things.

use crate::joining::verified;
use aunar_db::sql;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;
use serde_json::Value;
use std::collections::BTreeMap;

const PLAN: &str = "/lac/plans/2023-2024";
const API: &str = "/api/v1/networks/lac/plans/2023-2024/indicators";

async fn all(app: &TestApp) -> Vec<Value> {
    let list = app.get(&format!("{API}?per_page=200")).await.json();
    let items = list["items"].as_array().expect("items").clone();
    assert_eq!(list["total"].as_u64(), Some(items.len() as u64));
    items
}

/// The reference of the first indicator that is of a plan, a priority or an activity.
async fn first_of(app: &TestApp, of: &str) -> String {
    let all = all(app).await;
    let found = all.iter().find(|u| u["of"] == of).unwrap_or_else(|| panic!("{of}"));
    found["ref"].as_str().expect("a reference").to_owned()
}

async fn stands(app: &TestApp, reference: &str) -> Value {
    app.get(&format!("{API}/{reference}")).await.json()["stands"].clone()
}

/// The hidden fields of the form that says a value: what it saw.
fn seen(page: &Answered) -> Vec<(String, String)> {
    let html = scraper::Html::parse_document(&page.text());
    let css = scraper::Selector::parse("input[name^='seen-']").expect("a selector");
    let text = |e: scraper::ElementRef<'_>, a: &str| e.attr(a).unwrap_or_default().to_owned();
    html.select(&css).map(|e| (text(e, "name"), text(e, "value"))).collect()
}

/// Says a value on the page of an indicator, as the page as it is now has the form filled in.
async fn say(who: &Visitor<'_>, at: &str, fields: &[(&str, &str)]) -> Answered {
    let page = who.get(at).await;
    let saw = seen(&page);
    let mut all: Vec<(&str, &str)> = saw.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    all.extend([("window", "2024-Q4"), ("entity", "IOM")]);
    all.extend(fields);
    who.post(at, &all).await
}

#[tokio::test]
async fn the_list_leads_to_each_indicator_with_its_course_its_aims_and_its_values() {
    for app in TestApp::each_sample().await {
        let all = all(&app).await;
        assert!(all.len() >= 15, "{}", all.len());
        for of in ["activity", "priority", "plan"] {
            assert!(all.iter().any(|u| u["of"] == of), "{of}");
        }
        for kind in ["number", "share", "yes-no", "scale"] {
            assert!(all.iter().any(|u| u["kind"] == kind), "{kind}");
        }
        let list = app.get(&format!("{PLAN}/indicators?lang=es")).await;
        assert_eq!(list.status, StatusCode::OK);
        assert_eq!(list.select("table").len(), list.select("table caption").len());
        assert_eq!(list.select("table.indicators tbody tr").len(), all.len());
        assert!(!list.select("table.indicators svg").is_empty(), "small courses");
        assert_eq!(list.select("nav a[href='/lac/plans/2023-2024/indicators']").len(), 1);
        let (mut pictures, mut awaiting, mut back) = (0, 0, 0);
        for (n, one) in all.iter().enumerate() {
            let reference = one["ref"].as_str().expect("a reference");
            let lang = ["es", "en", "pt", "fr"][n % 4];
            let page = app.get(&format!("{PLAN}/indicators/{reference}?lang={lang}")).await;
            assert_eq!(page.status, StatusCode::OK, "{reference}");
            assert_eq!(page.select("h1"), [one_title(&app, reference, lang).await]);
            pictures += usize::from(!page.select("figure.picture svg").is_empty());
            let rows = page.select("#values ~ div tbody tr").len();
            let values = app.get(&format!("{API}/{reference}")).await.json()["values"].clone();
            let values = values.as_array().expect("values").clone();
            assert_eq!(rows, values.len(), "{reference}: every value that counts, and no other");
            awaiting += values.iter().filter(|v| v["state"] == "submitted").count();
            back += values.iter().filter(|v| v["state"] == "sent-back").count();
        }
        assert!(pictures > 10 && awaiting > 0, "{pictures} {awaiting}");
        assert_eq!(back, 0, "what was given back is for its owner and for those who accept");
        let query = sql!("select count(*) from indicator_value where state = 'sent-back'");
        let rows = app.db().fetch_all(query).await.expect("reads");
        assert!(rows[0].get::<i64>(0).expect("a count") > 0, "and the sample has one");
        // An activity shows what is measured of it.
        let of = all.iter().find(|u| u["of"] == "activity").expect("one");
        let activity = of["of_ref"].as_str().expect("a reference");
        let page = app.get(&format!("{PLAN}/activities/{activity}?lang=es")).await;
        let link = format!("a[href='{PLAN}/indicators/{}']", of["ref"].as_str().expect("text"));
        assert!(!page.select(&link).is_empty(), "{activity}");
    }
}

async fn one_title(app: &TestApp, reference: &str, lang: &str) -> String {
    let one = app.get(&format!("{API}/{reference}?lang={lang}")).await;
    let one = if one.status == StatusCode::OK {
        one
    } else {
        app.get(&format!("{API}/{reference}")).await
    };
    one.json()["title"].as_str().expect("a title").to_owned()
}

#[tokio::test]
async fn parts_add_up_to_the_whole_which_the_rows_themselves_give_too() {
    for app in TestApp::each_sample().await {
        // Another reckoning, by the database: all that counts, each row once.
        let query = sql!(
            "select i.code, v.number, v.numerator, v.denominator, v.reading
             from indicator_value v join indicator_use u on u.id = v.indicator_use
             join indicator i on i.id = u.indicator join plan p on p.id = u.plan
             where p.code = '2023-2024' and u.activity is not null and i.cumulative = $1
               and i.kind in ('number', 'share') and v.state in ('submitted', 'accepted')
               and v.reading <> 'not-applicable'"
        );
        let mut found: BTreeMap<String, (i64, i64, i64, u64)> = BTreeMap::new();
        for row in app.db().fetch_all(query.bind(false)).await.expect("reads") {
            let number = |at| row.get::<Option<i64>>(at).expect("a number").unwrap_or_default();
            let sum = found.entry(row.get(0).expect("a code")).or_default();
            *sum = (sum.0 + number(1), sum.1 + number(2), sum.2 + number(3), sum.3 + 1);
        }
        assert!(found.len() >= 3, "{found:?}");
        for by in ["priority", "entity", "country"] {
            let sums = app.get(&format!("{API}/sums?by={by}")).await.json();
            let sums = sums.as_array().expect("sums").clone();
            for one in &sums {
                let groups = one["groups"].as_array().expect("groups");
                for what in [
                    "number",
                    "numerator",
                    "denominator",
                    "values",
                    "yes",
                    "no",
                    "awaiting",
                    "not_applicable",
                ] {
                    let sum: i64 =
                        groups.iter().map(|g| g["sum"][what].as_i64().unwrap_or_default()).sum();
                    let total = one["total"][what].as_i64().unwrap_or_default();
                    assert_eq!(sum, total, "{} {by} {what}", one["indicator"]);
                }
                let code = one["indicator"].as_str().expect("a code");
                let Some(rows) = found.get(code) else { continue };
                let total = |what: &str| one["total"][what].as_i64().expect("a number");
                assert_eq!(
                    (total("number"), total("numerator"), total("denominator")),
                    (rows.0, rows.1, rows.2),
                    "{code}"
                );
                assert_eq!(one["total"]["values"].as_u64(), Some(rows.3), "{code}");
                // The figure leads to its rows.
                let list = app.get(&format!("{API}?indicator={code}&per_page=200")).await.json();
                let used = list["items"].as_array().expect("items").iter();
                let used = used.filter(|u| u["of"] == "activity").count();
                assert_eq!(one["uses"].as_u64(), Some(used as u64), "{code}");
            }
            let page = app.get(&format!("{PLAN}/indicators/sums?by={by}&lang=es")).await;
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(page.select("h2").len(), sums.len());
            assert_eq!(page.select("table").len(), page.select("table caption").len());
        }
        let joint = app.get(&format!("{API}?per_page=200")).await.json();
        let mut owners = 0;
        for one in joint["items"].as_array().expect("items") {
            let values = app.get(&format!("{API}/{}", one["ref"].as_str().expect("text"))).await;
            let values = values.json()["values"].clone();
            let entities: std::collections::BTreeSet<String> = values
                .as_array()
                .expect("values")
                .iter()
                .filter_map(|v| Some(v["entity"].as_str()?.to_owned()))
                .collect();
            owners = owners.max(entities.len());
        }
        assert!(owners >= 3, "one is reported by three owners, each its own share");
    }
}

#[tokio::test]
async fn sums_are_those_of_the_values_reckoned_anew() {
    for app in TestApp::each_sample().await {
        let uses = all(&app).await;
        assert!(uses.len() > 20, "{}", uses.len());
        let (mut adding, mut shares, mut parts) = (0, 0, 0);
        for used in &uses {
            let reference = used["ref"].as_str().expect("a reference");
            let whole = app.get(&format!("{API}/{reference}")).await.json();
            let values = whole["values"].as_array().expect("a list");
            assert!(values.iter().all(|v| {
                ["submitted", "accepted"].contains(&v["state"].as_str().expect("a state"))
            }));
            let sum = |field: &str| -> i64 {
                values.iter().filter_map(|v| v["value"][field].as_i64()).sum()
            };
            let stands = &whole["stands"];
            if whole["kind"] == "number" && whole["cumulative"] == false {
                assert_eq!(stands["number"].as_i64(), Some(sum("number")), "{reference}");
                adding += 1;
            }
            if whole["kind"] == "share" && whole["cumulative"] == false {
                assert_eq!(stands["numerator"].as_i64(), Some(sum("numerator")), "{reference}");
                assert_eq!(stands["denominator"].as_i64(), Some(sum("denominator")), "{reference}");
                shares += 1;
            }
            for part in stands["parts"].as_array().expect("a list") {
                let same = |p: &&Value| p["category"] == part["category"];
                let cells = values.iter().flat_map(|v| v["parts"].as_array().expect("a list"));
                let reckoned: i64 = cells.filter(same).filter_map(|p| p["number"].as_i64()).sum();
                if whole["cumulative"] == false {
                    assert_eq!(part["number"].as_i64(), Some(reckoned), "{reference}");
                    parts += 1;
                }
            }
        }
        assert!(adding > 5 && shares > 1 && parts > 5, "{adding} {shares} {parts}");
        // What a priority has is what its activities have.
        let mut by_priority = 0;
        for priority in ["C1", "C2", "C3", "C4", "T1", "T2", "T3"] {
            by_priority += app.get(&format!("{API}?per_page=200&priority={priority}")).await.json()
                ["items"]
                .as_array()
                .expect("items")
                .len();
        }
        let of_plan = uses.iter().filter(|u| u["of"] == "plan").count();
        assert_eq!(by_priority + of_plan, uses.len());
    }
}

#[tokio::test]
async fn a_value_is_handed_in_given_back_handed_in_again_and_taken() {
    for app in TestApp::each_sample().await {
        let reference = first_of(&app, "plan").await;
        let at = format!("{PLAN}/indicators/{reference}?lang=es");
        let (n, d) = (format!("v-{reference}-n"), format!("v-{reference}-d"));
        let iom = app.sign_in("co-lead-iom").await;
        // What the sample says for the window is not of interest here: IOM says its own.
        let share = |part: &'static str, of: &'static str| [(n.clone(), part), (d.clone(), of)];
        let before = stands(&app, &reference).await;
        let answer = share("12", "16");
        let answer: Vec<(&str, &str)> = answer.iter().map(|(n, v)| (n.as_str(), *v)).collect();
        let handed_in = say(&iom, &at, &answer).await;
        assert_eq!(handed_in.status, StatusCode::SEE_OTHER, "{}", handed_in.text());
        let now = stands(&app, &reference).await;
        assert_ne!(now, before);
        assert!(now["awaiting"].as_u64() > Some(0), "it counts, and is marked");
        // Nobody else's: not of another entity, not of one who only reads.
        for (who, status) in [
            ("reader", StatusCode::FORBIDDEN),
            ("secretariat", StatusCode::FORBIDDEN),
            ("focal-fao", StatusCode::FORBIDDEN),
        ] {
            let who = app.sign_in(who).await;
            assert_eq!(say(&who, &at, &answer).await.status, status);
        }
        let posing = say(&iom, &at, &[("entity", "FAO"), ("window", "2024-Q4")]).await;
        assert!(
            posing.status.is_client_error() || posing.status == StatusCode::UNPROCESSABLE_ENTITY
        );

        // Given back with a word: it counts no more, and only its owner and those who accept see it.
        let secretariat = app.sign_in("secretariat").await;
        let page = secretariat.get(&at).await;
        let (id, version) = (page.field("value"), page.field("version"));
        let decide = |act: &'static str, word: &'static str| {
            vec![
                ("act", act),
                ("value", id.as_str()),
                ("version", version.as_str()),
                ("word", word),
            ]
        };
        let silent = secretariat.post(&at, &decide("send-back", " ")).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        let forbidden = app.sign_in("focal-fao").await.post(&at, &decide("accept", "")).await;
        assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
        let back = secretariat.post(&at, &decide("send-back", "¿De qué año son?")).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text());
        assert!(iom.get(&at).await.text().contains("¿De qué año son?"));
        assert!(!app.get(&at).await.text().contains("¿De qué año son?"));
        let given_back = stands(&app, &reference).await;
        assert_ne!(given_back, now, "it counts no more");
        // Decided once: the page that saw it handed in is told.
        let again = secretariat.post(&at, &decide("accept", "")).await;
        assert_eq!(again.status, StatusCode::CONFLICT);

        // Two of one entity at once: the second is told, and keeps what was typed.
        let page = iom.get(&at).await;
        let saw = seen(&page);
        let mut first: Vec<(&str, &str)> =
            saw.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        first.extend([("window", "2024-Q4"), ("entity", "IOM"), (&n, "13"), (&d, "16")]);
        assert_eq!(iom.post(&at, &first).await.status, StatusCode::SEE_OTHER);
        let mut late = first.clone();
        late.retain(|(name, _)| *name != n);
        late.push((&n, "9,75"));
        let late = iom.post(&at, &late).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text().contains("value=\"9,75\""), "what was typed stays");

        // Taken: it changes no more.
        let page = secretariat.get(&at).await;
        let (id, version) = (page.field("value"), page.field("version"));
        let take = [("act", "accept"), ("value", id.as_str()), ("version", version.as_str())];
        assert_eq!(secretariat.post(&at, &take).await.status, StatusCode::SEE_OTHER);
        assert_eq!(say(&iom, &at, &answer).await.status, StatusCode::CONFLICT);
        let one = app.get(&format!("{API}/{reference}")).await.json();
        let taken = one["values"].as_array().expect("values").iter();
        let taken: Vec<&Value> =
            taken.filter(|v| v["window"] == "2024-Q4" && v["entity"] == "IOM").collect();
        assert_eq!(taken.len(), 1, "a value stands once");
        assert_eq!(taken[0]["value"]["numerator"], 13 * 10_000);
        assert_eq!(taken[0]["state"], "accepted");
        verified(&app).await;
    }
}

#[tokio::test]
async fn a_share_is_broken_down_into_shares() {
    let app = TestApp::sample().await;
    let iom = app.sign_in("co-lead-iom").await;
    let fields = [("own-kind", "share"), ("own-unit", "percent"), ("by-sex", "1")];
    let made = begun(&iom, "", &fields).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    let at = format!("{}?lang=es", made.location());
    let reference = made.location().rsplit('/').next().expect("a reference").to_owned();
    let name = |what: &str| format!("v-{reference}-{what}");
    let (n, d, women, men) = (name("n"), name("d"), name("p-sex-female"), name("p-sex-male"));
    let (of_women, of_men) = (format!("{women}-of"), format!("{men}-of"));
    let whole = [(n.as_str(), "30"), (&d, "41")];
    for (parts, said) in [
        (vec![(women.as_str(), "20")], "los dos números"),
        (vec![(of_men.as_str(), "15")], "los dos números"),
        (
            vec![(&women, "20"), (&of_women, "25"), (&men, "11"), (&of_men, "15")],
            "más que el total",
        ),
        (vec![(&women, "26"), (&of_women, "25")], "mayor que el todo"),
    ] {
        let all: Vec<(&str, &str)> = whole.iter().copied().chain(parts.iter().copied()).collect();
        let refused = say(&iom, &at, &all).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{parts:?}");
        let wrong = refused.select("strong.wrong").join(" ");
        assert!(wrong.contains(said), "{parts:?}: {wrong}");
        for (field, typed) in &parts {
            assert_eq!(&refused.field(field), typed, "what was typed stays");
        }
    }
    let parts = [(women.as_str(), "20"), (&of_women, "25"), (&men, "10"), (&of_men, "15")];
    let all: Vec<(&str, &str)> = whole.into_iter().chain(parts).collect();
    let taken = say(&iom, &at, &all).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    let said = stands(&app, &reference).await;
    let part = |category: &str| {
        let parts = said["parts"].as_array().expect("parts");
        let found = parts.iter().find(|p| p["category"] == category).expect("a part");
        (found["number"].clone(), found["denominator"].clone())
    };
    assert_eq!(part("female"), (200_000.into(), 250_000.into()));
    let rows = app.get(&at).await.select("tbody tr").join("\n");
    assert!(rows.contains("80 % (20 de 25)"), "{rows}");
}

/// Begins to use an indicator of one's own on the plan: a number of people by category.
pub(crate) async fn begun(who: &Visitor<'_>, of: &str, fields: &[(&str, &str)]) -> Answered {
    let at = format!("{PLAN}/indicators/new{of}");
    let form = who.get(&at).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.text());
    let hidden = ["id", "activity", "priority"].map(|name| form.field(name));
    let mut all: BTreeMap<&str, &str> = BTreeMap::from([
        ("id", hidden[0].as_str()),
        ("activity", &hidden[1]),
        ("priority", &hidden[2]),
        ("indicator", "own"),
        ("own-title", "Personas atendidas en ventanilla"),
        ("own-kind", "number"),
        ("own-unit", "people"),
        ("own-direction", "up"),
        ("target-by", "2024-12-31"),
    ]);
    all.extend(fields.iter().copied());
    let all: Vec<(&str, &str)> = all.into_iter().collect();
    let answer = who.post(&format!("{PLAN}/indicators/new?lang=es"), &all).await;
    if answer.status == StatusCode::SEE_OTHER {
        // Sent twice, it is there once.
        let again = who.post(&format!("{PLAN}/indicators/new"), &all).await;
        assert_eq!(again.location(), answer.location());
    }
    answer
}

#[tokio::test]
async fn what_is_no_value_is_refused_beside_its_field_and_blank_zero_and_not_applicable_differ() {
    let app = TestApp::sample().await;
    let iom = app.sign_in("co-lead-iom").await;
    let made = begun(&iom, "", &[("by-sex", "1"), ("categories", "En línea\nPresencial")]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    let at = format!("{}?lang=es", made.location());
    let reference = made.location().rsplit('/').next().expect("a reference").to_owned();
    let name = |what: &str| format!("v-{reference}-{what}");
    let (n, na, women, men) = (name("n"), name("na"), name("p-sex-female"), name("p-sex-male"));
    let nothing = stands(&app, &reference).await;
    assert_eq!((&nothing["values"], &nothing["words"]), (&0.into(), &"todavía sin datos".into()));
    let long = "9".repeat(400);
    for (fields, said) in [
        (vec![(n.as_str(), "N/A")], "número"),
        (vec![(&n, "unas cuarenta")], "número"),
        (vec![(&n, "1,234")], "miles o decimales"),
        (vec![(&n, "10,55555")], "decimales"),
        (vec![(&n, "2,5")], "sin decimales"),
        (vec![(&n, "-5")], "menor que cero"),
        (vec![(&n, "99999999999999999999")], "grande"),
        (vec![(&n, long.as_str())], "grande"),
        (vec![(&n, "100000000001")], "grande"),
        (vec![], "no aplica"),
        (vec![(&n, "5"), (&na, "1")], "uno de los dos"),
        (vec![(&women, "5")], "Diga también el valor"),
        (vec![(&n, "40"), (&women, "21"), (&men, "20")], "más que el total"),
        (vec![(&n, "40"), (&women, "muchas")], "número"),
        (vec![(&n, "5"), ("window", "2023-Q3")], "T4 2024"),
        (vec![(&n, "5"), ("window", "2031-Q1")], "T4 2024"),
    ] {
        let mut all = vec![];
        all.extend(fields.iter().copied());
        // The first of a name counts, so what a row says of the window stands before.
        let saw = seen(&iom.get(&at).await);
        all.extend(saw.iter().map(|(n, v)| (n.as_str(), v.as_str())));
        all.extend([("window", "2024-Q4"), ("entity", "IOM")]);
        let refused = iom.post(&at, &all).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        let wrong = refused.select("strong.wrong").join(" ");
        assert!(wrong.contains(said), "{fields:?}: {wrong}");
        for (field, typed) in fields.iter().filter(|(f, _)| *f != "window" && *f != na) {
            assert_eq!(&refused.field(field), typed, "what was typed stays");
        }
    }
    assert_eq!(stands(&app, &reference).await, nothing, "nothing was written");

    let zero = say(&iom, &at, &[(&n, "0")]).await;
    assert_eq!(zero.status, StatusCode::SEE_OTHER, "{}", zero.text());
    let said = stands(&app, &reference).await;
    assert_eq!(
        (&said["values"], &said["number"], &said["words"]),
        (&1.into(), &0.into(), &"0".into())
    );
    let not = say(&iom, &at, &[(&na, "1")]).await;
    assert_eq!(not.status, StatusCode::SEE_OTHER, "{}", not.text());
    let said = stands(&app, &reference).await;
    assert_eq!((&said["values"], &said["not_applicable"]), (&0.into(), &1.into()));
    assert_eq!(said["words"], "no aplica");
    let parts = say(&iom, &at, &[(&n, "1.040"), (&women, "21"), (&men, "17")]).await;
    assert_eq!(parts.status, StatusCode::SEE_OTHER, "{}", parts.text());
    let said = stands(&app, &reference).await;
    assert_eq!(said["number"], 1040 * 10_000);
    assert_eq!(said["parts"].as_array().map(Vec::len), Some(2), "the rest is not known");
    assert_eq!(iom.get(&at).await.field(&n), "1.040", "as it was handed in, to be mended");

    let plan = first_of(&app, "plan").await;
    let at = format!("{PLAN}/indicators/{plan}?lang=es");
    let (n, d) = (format!("v-{plan}-n"), format!("v-{plan}-d"));
    for (part, of, said) in [
        ("5", "4", "mayor que el todo"),
        ("0", "0", "cero"),
        ("-1", "4", "menor que cero"),
        ("5", "", "los dos números"),
        ("", "5", "los dos números"),
    ] {
        let refused = say(&iom, &at, &[(&n, part), (&d, of)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{part} of {of}");
        let wrong = refused.select("strong.wrong").join(" ");
        assert!(wrong.contains(said), "{part} of {of}: {wrong}");
    }
}

#[tokio::test]
async fn whoever_may_uses_an_indicator_changes_its_aims_and_ends_it() {
    for app in TestApp::each_sample().await {
        // Of an activity whoever leads it may, of the plan only who runs the network.
        let fao = app.sign_in("focal-fao").await;
        assert_eq!(fao.get(&format!("{PLAN}/indicators/new")).await.status, StatusCode::FORBIDDEN);
        let own =
            app.get("/api/v1/networks/lac/plans/2023-2024/activities?entity=FAO&per_page=200");
        let own = own.await.json();
        let led = own["items"].as_array().expect("items").iter().find(|a| {
            let involved = a["involved"].as_array().expect("who is in it");
            involved.iter().any(|i| i["entity"] == "FAO" && i["part"] == "lead")
        });
        let led = led.unwrap_or_else(|| panic!("{}", own["items"][0]))["reference"]
            .as_str()
            .expect("text");
        let of = format!("?activity={led}");
        let unicef = app.sign_in("focal-unicef").await;
        let new = format!("{PLAN}/indicators/new");
        assert_eq!(unicef.get(&format!("{new}{of}")).await.status, StatusCode::FORBIDDEN);
        let stranger = unicef.post(&new, &[("activity", led), ("indicator", "events-held")]).await;
        assert_eq!(stranger.status, StatusCode::FORBIDDEN);

        for (fields, said) in [
            (vec![("own-title", " ")], "pocas palabras"),
            (vec![("own-unit", "leguas")], "Elija"),
            (vec![("target", "muchas")], "número"),
            (vec![("target", "-3")], "menor que cero"),
            (vec![("target", "30"), ("target-by", "")], "fecha"),
            (vec![("baseline", "3")], "año"),
            (vec![("baseline", "3"), ("baseline-year", "22")], "año"),
            (vec![("own-kind", "share"), ("target", "130")], "mayor que el todo"),
            (vec![("own-kind", "yes-no"), ("target", "quizás")], "sí o no"),
            (vec![("own-kind", "yes-no"), ("by-sex", "1")], "Solo los números y las partes"),
            (vec![("indicator", "nada")], "Elija"),
        ] {
            let refused = begun(&fao, &of, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
            let wrong = refused.select("strong.wrong").join(" ");
            assert!(wrong.contains(said), "{fields:?}: {wrong}");
        }
        let before = all(&app).await.len();
        let aims = [
            ("baseline", "40"),
            ("baseline-year", "2022"),
            ("milestone-0", "90"),
            ("milestone-0-by", "2023-12-31"),
            ("target", "1.240"),
            ("categories", "En línea\nPresencial\nen línea"),
        ];
        let made = begun(&fao, &of, &aims).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        assert_eq!(all(&app).await.len(), before + 1);
        let at = made.location().to_owned();
        let page = app.get(&format!("{at}?lang=es")).await;
        assert!(page.text().contains("1.240") && page.text().contains("Personas atendidas"));
        let edit = format!("{at}/edit?lang=es");
        assert_eq!(unicef.get(&edit).await.status, StatusCode::FORBIDDEN);
        let form = fao.get(&edit).await;
        assert_eq!(form.field("target"), "1.240");
        assert_eq!(form.select("textarea[name=categories]"), ["En línea Presencial"]);
        let version = form.field("version");
        let change = |target: &'static str| {
            vec![
                ("act", "save"),
                ("version", version.as_str()),
                ("target", target),
                ("target-by", "2024-12-31"),
                ("categories", "Presencial\nPor teléfono"),
            ]
        };
        assert_eq!(unicef.post(&edit, &change("5")).await.status, StatusCode::FORBIDDEN);
        let changed = fao.post(&edit, &change("2.000")).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text());
        let late = fao.post(&edit, &change("3.000")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text().contains("value=\"3.000\""), "what was typed stays");
        let reference = at.rsplit('/').next().expect("a reference");
        let one = app.get(&format!("{API}/{reference}")).await.json();
        assert_eq!(one["target"]["value"]["number"], 2000 * 10_000);
        assert_eq!(
            one["baseline"],
            Value::Null,
            "a target without a baseline may be, and is found"
        );
        let check = app.get("/api/v1/networks/lac/plans/2023-2024/check").await.json();
        let rules = check["rules"].as_array().expect("rules");
        let rule = rules.iter().find(|r| r["rule"] == "target-without-baseline").expect("a rule");
        assert_eq!(rule["total"], 2, "this one and the sample's");
        let version = fao.get(&edit).await.field("version");
        let end = fao.post(&edit, &[("act", "end"), ("version", &version)]).await;
        assert_eq!(end.status, StatusCode::SEE_OTHER, "{}", end.text());
        let list = app.get(&format!("{PLAN}/indicators?lang=es")).await;
        assert!(!list.select(&format!("details a[href='{at}']")).is_empty(), "it stays to be read");
        assert!(list.select(&format!("table a[href='{at}']")).is_empty());
        verified(&app).await;
    }
}

#[tokio::test]
async fn what_an_address_asks_for_and_nobody_knows_is_refused_with_what_is_known() {
    let app = TestApp::sample().await;
    for (query, accepted) in [
        ("?priority=C9", "C1"),
        ("?entity=NADIE", "IOM"),
        ("?country=Peru", "PE"),
        ("?indicator=nada", "people-trained"),
        ("?colour=red", "priority"),
    ] {
        for at in [API.to_owned(), format!("{API}/sums"), format!("{PLAN}/indicators")] {
            let refused = app.get(&format!("{at}{query}")).await;
            assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{at}{query}");
            assert!(refused.text().contains(accepted), "{at}{query}: {}", refused.text());
        }
    }
    assert_eq!(app.get(&format!("{API}/sums?by=colour")).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(app.get(&format!("{API}/I-999")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get(&format!("{PLAN}/indicators/I-999")).await.status, StatusCode::NOT_FOUND);
    let peru = app.get(&format!("{API}?country=PE&per_page=200")).await.json();
    assert!(peru["total"].as_u64() < Some(all(&app).await.len() as u64));
}
