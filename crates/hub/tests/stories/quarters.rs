//! The sample plan from its first quarter of 2024 to the review it contributes to in March 2025: four
//! windows, a joint activity of three owners who pay in three currencies, a value given back, an owner
//! who is late; and in the end a workbook whose sums another program finds too.

use crate::indicators::begun;
use crate::money::send;
use crate::reporting::{decide, report};
use crate::review::print;
use aunar_db::testing::skipped;
use aunar_hub::testing::{TestApp, Visitor};
use axum::http::StatusCode;
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

const PLAN: &str = "/lac/plans/2023-2024";
const API: &str = "/api/v1/networks/lac/plans/2023-2024";

/// A quarter: its name, the day on which its window opens, its last day, and a day after that.
const QUARTERS: [(&str, &str, &str, &str); 4] = [
    ("2024-Q1", "2024-04-01", "2024-04-21", "2024-04-24"),
    ("2024-Q2", "2024-07-01", "2024-07-21", "2024-07-24"),
    ("2024-Q3", "2024-10-01", "2024-10-21", "2024-10-24"),
    ("2024-Q4", "2025-01-01", "2025-01-21", "2025-01-24"),
];

/// Who shares the activity: code, who reports, its acronym in Spanish, its line (currency, required,
/// available), and for each quarter how many people it reached and what it has spent so far.
type Owner = (
    &'static str,
    &'static str,
    &'static str,
    [&'static str; 3],
    [(&'static str, &'static str); 4],
);

const OWNERS: [Owner; 3] = [
    (
        "IOM",
        "co-lead-iom",
        "OIM",
        ["USD", "120.000,50", "90.000"],
        [("40", "11.000,25"), ("35", "30.500"), ("0", "61.000"), ("1.020", "89.999,99")],
    ),
    (
        "UNICEF",
        "focal-unicef",
        "UNICEF",
        ["BRL", "54.000", "54.000"],
        [("27", "5.400"), ("", ""), ("12", "20.000,10"), ("9", "43.210,07")],
    ),
    (
        "OHCHR",
        "focal-ohchr",
        "ACNUDH",
        ["CLP", "9.400.000", "4.700.001"],
        [("5", "940.000"), ("6", "1.000.003"), ("na", "2.000.000"), ("8", "4.700.001")],
    ),
];

/// What a person types for one quarter: nothing where there is nothing to say.
fn typed(used: &str, line: &str, (people, spent): (&str, &str)) -> Vec<(String, String)> {
    let mut fields = vec![
        ("act".to_owned(), "submit".to_owned()),
        ("note".to_owned(), "Avance del trimestre.".to_owned()),
    ];
    match people {
        "" => {}
        "na" => fields.push((format!("v-{used}-na"), "1".to_owned())),
        n => fields.push((format!("v-{used}-n"), n.to_owned())),
    }
    if !spent.is_empty() {
        fields.push((format!("spent-{line}"), spent.to_owned()));
    }
    fields
}

async fn hand_in(who: &Visitor<'_>, rest: &str, fields: &[(String, String)]) {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let sent = report(who, rest, &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{rest}: {}", sent.text());
}

async fn timing(app: &TestApp, window: &str, entity: &str) -> Value {
    let all =
        app.get(&format!("{API}/reporting/{window}?entity={entity}&per_page=200")).await.json();
    let items = all["items"].as_array().expect("items").clone();
    let one = items.into_iter().find(|r| r["activity"] == "A-023");
    one.unwrap_or_else(|| panic!("{entity} in {all}"))["timing"].clone()
}

/// The sums of a workbook as another program finds them, if that is there.
fn added_up_elsewhere(workbook: &[u8]) -> Option<Value> {
    let python = std::env::var_os("AUNAR_TEST_PYTHON").map(PathBuf::from);
    let Some(python) = python else {
        skipped("AUNAR_TEST_PYTHON names no Python with openpyxl to add up the workbook");
        return None;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("annex.xlsx");
    std::fs::write(&path, workbook).expect("writes");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/annex_sums.py");
    let done = Command::new(python).arg(script).arg(&path).output().expect("runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Some(serde_json::from_slice(&done.stdout).expect("JSON"))
}

#[tokio::test]
async fn four_quarters_lead_to_a_review_in_march_of_the_year_after() {
    for app in TestApp::each_unreported_sample().await {
        // Before the first window: what is measured, and who pays what.
        app.it_is("2024-03-04T15:00:00Z");
        let iom = app.sign_in("co-lead-iom").await;
        let fields = [("target", "900"), ("baseline", "0"), ("baseline-year", "2023")];
        let used = begun(&iom, "?activity=A-023", &fields).await;
        assert_eq!(used.status, StatusCode::SEE_OTHER, "{}", used.text());
        let used = used.location().rsplit('/').next().expect("a reference").to_owned();
        let mut lines = Vec::new();
        for (code, who, _, [currency, required, available], _) in OWNERS {
            let who = app.sign_in(who).await;
            let fields = [
                ("entity", code),
                ("currency", currency),
                ("required", required),
                ("available", available),
            ];
            let at = format!("{PLAN}/activities/A-023/money?lang=es");
            let added = send(&who, &at, &fields).await;
            assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
            let all =
                who.get(&format!("{API}/money/lines?entity={code}&per_page=200")).await.json();
            lines.push(all["items"][0]["ref"].as_str().expect("a reference").to_owned());
        }

        for (quarter, (name, opens, due, after)) in QUARTERS.into_iter().enumerate() {
            app.it_is(&format!("{opens}T12:00:00Z"));
            let secretariat = app.sign_in("secretariat").await;
            let window = [("period", name), ("opens", opens), ("due", due)];
            let opened = secretariat.post(&format!("{PLAN}/reporting"), &window).await;
            assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
            for ((code, who, acronym, _, said), line) in OWNERS.into_iter().zip(&lines) {
                let late = code == "OHCHR" && quarter == 0;
                app.it_is(&format!("{}T12:00:00Z", if late { after } else { opens }));
                let (who, secretariat) = (app.sign_in(who).await, app.sign_in("secretariat").await);
                let rest = format!("/{name}/{code}/A-023");
                let mut fields = typed(&used, line, said[quarter]);
                if code == "IOM" {
                    let status = if quarter == 3 { "closed" } else { "implementation" };
                    fields.push(("status".to_owned(), status.to_owned()));
                }
                if code == "UNICEF" && quarter == 0 {
                    // The first figure is given back with a word, and handed in again.
                    let mut first = fields.clone();
                    first.retain(|(field, _)| !field.starts_with("v-"));
                    first.push((format!("v-{used}-n"), "270".to_owned()));
                    hand_in(&who, &rest, &first).await;
                    let back = [("act", "send-back"), ("word", "¿270 o 27?")];
                    let back = decide(&secretariat, name, acronym, &back).await;
                    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text());
                }
                hand_in(&who, &rest, &fields).await;
                assert_eq!(timing(&app, name, code).await, if late { "late" } else { "in-time" });
                if quarter < 3 {
                    let taken = decide(&secretariat, name, acronym, &[("act", "accept")]).await;
                    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
                }
            }
            // Whoever shares it and says nothing is late once the day is over.
            app.it_is(&format!("{after}T12:00:00Z"));
            assert_eq!(timing(&app, name, "ECLAC").await, "missing");
            if quarter < 3 {
                let secretariat = app.sign_in("secretariat").await;
                let close = [("act", "close")];
                let closed = secretariat.post(&format!("{PLAN}/reporting/{name}"), &close).await;
                assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.text());
            }
        }

        // The review was planned for 2024 and is held in March 2025: both are said, with the reason.
        app.it_is("2025-01-25T09:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        let form = secretariat.get(&format!("{PLAN}/report/setup?lang=es")).await;
        let version = form.field("version");
        let fields = [
            ("version", version.as_str()),
            ("title_es", "Segunda Revisión Regional"),
            ("starts", "2023-01-01"),
            ("ends", "2024-12-31"),
            ("first", "2024"),
            ("held_from", "2025-03-18"),
            ("held_until", "2025-03-20"),
            ("reason_es", "Las consultas llevaron más tiempo."),
            ("in", "es"),
        ];
        let saved = secretariat.post(&format!("{PLAN}/report/setup"), &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let drafted = secretariat.post(&format!("{PLAN}/report"), &[("act", "draft")]).await;
        assert_eq!(drafted.status, StatusCode::SEE_OTHER, "{}", drafted.text());

        // Changing a value flags the claims that used it, and no others.
        let claims = || async {
            let all = secretariat.get(&format!("{API}/report?lang=es")).await.json();
            all["claims"].as_array().expect("claims").clone()
        };
        let measured = |claim: &Value| {
            let sources = claim["sources"].as_array().expect("sources");
            sources.iter().any(|s| s["address"].as_str().unwrap_or_default().contains(&used))
        };
        let before = claims().await;
        assert!(before.iter().any(measured), "the indicator is in the report");
        assert!(before.iter().all(|c| c["changed"] == false), "nothing has changed yet");
        let word = [("act", "send-back"), ("word", "Falta sumar a Chiapas.")];
        let back = decide(&secretariat, "2024-Q4", "OIM", &word).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text());
        let iom = app.sign_in("co-lead-iom").await;
        let mut again = typed(&used, &lines[0], ("20", "89.999,99"));
        again.push(("status".to_owned(), "closed".to_owned()));
        hand_in(&iom, "/2024-Q4/IOM/A-023", &again).await;
        let after = claims().await;
        let flagged: Vec<&Value> = after.iter().filter(|c| c["changed"] == true).collect();
        assert!(flagged.iter().any(|c| measured(c)), "{flagged:?}");
        assert!(after.iter().filter(|c| measured(c)).all(|c| c["changed"] == true));
        assert!(flagged.len() < after.len() / 2, "{} of {}", flagged.len(), after.len());
        for (_, _, acronym, _, _) in OWNERS {
            let taken = decide(&secretariat, "2024-Q4", acronym, &[("act", "accept")]).await;
            assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
        }

        // March: the contribution is printed, and its workbook adds up to what the pages say.
        app.it_is("2025-03-10T09:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        let edition = print(&app, &secretariat, "contribution", &["es"]).await.remove(0);
        assert_eq!(edition["state"], "done", "{edition}");
        let id = edition["id"].as_str().expect("an id");
        let annex = secretariat.get(&format!("{PLAN}/report/editions/{id}.xlsx")).await;
        assert_eq!(annex.status, StatusCode::OK);
        let money = app.get(&format!("{API}/money")).await.json()["total"].clone();
        let one = app.get(&format!("{API}/indicators/{used}")).await.json();
        // By hand: 40+27+5, 35+6, 0+12, 20+9+8 people.
        assert_eq!(one["stands"]["number"], 162 * 10_000, "{one}");
        assert_eq!(
            (&one["stands"]["awaiting"], &one["stands"]["not_applicable"]),
            (&0.into(), &1.into())
        );
        assert_eq!(money["lines"], 3);
        let told = app.get(&format!("{PLAN}/activities/A-023?lang=es")).await.text();
        assert!(told.contains("Completada"), "{told}");
        let Some(found) = added_up_elsewhere(&annex.bytes) else { continue };
        assert_eq!(found["lines"], 3);
        assert_eq!(found["currencies"], serde_json::json!(["BRL", "CLP", "USD"]));
        for measure in ["required", "available", "spent"] {
            assert_eq!(
                found["usd_cents"][measure], money[measure]["usd_cents"],
                "{measure}: {found}"
            );
            assert_eq!(
                found["columns"][measure], money[measure]["usd_cents"],
                "{measure}: {found}"
            );
        }
        assert_eq!(found["values"][&used], one["stands"]["number"], "{found}");
        assert_eq!(found["owners"][&used], 3, "{found}");
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    }
}
