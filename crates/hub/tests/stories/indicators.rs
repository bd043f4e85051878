//! What is measured: an indicator is used for an activity, a priority or the plan, from where to where;
//! values stand once, with who says them, and everything else is a sum.

use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;
use serde_json::Value;

const PLAN: &str = "/lac/plans/2023-2024";
const API: &str = "/api/v1/networks/lac/plans/2023-2024/indicators";

async fn one(who: &Visitor<'_>, reference: &str) -> Value {
    let answer = who.get(&format!("{API}/{reference}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()
}

async fn all(who: &Visitor<'_>, query: &str) -> Vec<Value> {
    let answer = who.get(&format!("{API}?per_page=200{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()["items"].as_array().expect("a list").clone()
}

/// The reference at the end of where a form leads.
fn led_to(answer: &Answered) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let at = answer.location().split('#').next().unwrap_or_default();
    at.rsplit('/').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn sums_are_those_of_the_values_reckoned_anew() {
    for app in TestApp::each_sample().await {
        let reader = app.sign_in("reader").await;
        let uses = all(&reader, "").await;
        assert!(uses.len() > 20, "{}", uses.len());
        let (mut adding, mut shares, mut parts) = (0, 0, 0);
        for used in &uses {
            let reference = used["ref"].as_str().expect("a reference");
            let whole = one(&reader, reference).await;
            let values = whole["values"].as_array().expect("a list");
            assert!(values.iter().all(|v| ["submitted", "accepted"].contains(&v["state"].as_str().expect("a state"))));
            let sum = |field: &str| -> i64 { values.iter().filter_map(|v| v["value"][field].as_i64()).sum() };
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
            by_priority += all(&reader, &format!("&priority={priority}")).await.len();
        }
        let of_plan = uses.iter().filter(|u| u["of"] == "plan").count();
        assert_eq!(by_priority + of_plan, uses.len());
    }
}

#[tokio::test]
async fn an_indicator_is_used_changed_and_ended_by_those_whose_it_is() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let new = format!("{PLAN}/indicators/new?activity=A-010");
        let page = secretariat.get(&new).await;
        let id = page.field("id");
        let wrong = [
            ("id", id.as_str()),
            ("activity", "A-010"),
            ("indicator", "people-trained"),
            ("target", "muchas"),
            ("baseline", "12"),
        ];
        let address = format!("{PLAN}/indicators/new");
        let refused = secretariat.post(&address, &wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let text = refused.text();
        for piece in ["No es un número", "Diga de qué año es", "muchas"] {
            assert!(text.contains(piece), "{piece}: {text}");
        }
        let right = [
            ("id", id.as_str()),
            ("activity", "A-010"),
            ("indicator", "people-trained"),
            ("target", "1.200"),
            ("target-by", "2024-12-31"),
            ("baseline", "0"),
            ("baseline-year", "2022"),
            ("milestone-0", "400"),
            ("milestone-0-by", "2024-06-30"),
            ("by-sex", "1"),
        ];
        let reference = led_to(&secretariat.post(&address, &right).await);
        // Sent twice, it is there once.
        assert_eq!(led_to(&secretariat.post(&address, &right).await), reference);
        let used = one(&secretariat, &reference).await;
        assert_eq!(used["target"]["value"]["number"], 12_000_000, "1.200 in ten-thousandths");
        assert_eq!(used["milestones"][0]["by"], "2024-06-30");
        let page = secretariat.get(&format!("{PLAN}/activities/A-010")).await.text();
        assert!(page.contains("Personas capacitadas"), "{page}");

        let at = format!("{PLAN}/indicators/{reference}/edit");
        let version = secretariat.get(&at).await.field("version");
        let fields = [("version", version.as_str()), ("target", "1500"), ("target-by", "2024-12-31")];
        assert_eq!(secretariat.post(&at, &fields).await.status, StatusCode::SEE_OTHER);
        let stale = secretariat.post(&at, &fields).await;
        assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.text());
        let version = secretariat.get(&at).await.field("version");
        let ended = [("version", version.as_str()), ("act", "end")];
        assert_eq!(secretariat.post(&at, &ended).await.status, StatusCode::SEE_OTHER);
        assert_eq!(one(&secretariat, &reference).await["ended"], true);
        let list = secretariat.get(&format!("{PLAN}/indicators")).await;
        assert!(list.text().contains("Indicadores que ya no se usan"), "{}", list.text());
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    }
}

#[tokio::test]
async fn values_of_the_plan_are_said_by_its_co_leads_and_bad_ones_are_refused_beside_their_field() {
    for app in TestApp::each_sample().await {
        // The last window of the sample is still open.
        let lead = app.sign_in("co-lead").await;
        let uses = all(&lead, "").await;
        let of_plan = uses.iter().find(|u| u["of"] == "plan").expect("one of the plan");
        let reference = of_plan["ref"].as_str().expect("a reference").to_owned();
        let at = format!("{PLAN}/indicators/{reference}");
        let page = lead.get(&at).await;
        assert!(page.text().contains("Informar un valor"), "{}", page.text());
        let (n, d, na) =
            (format!("v-{reference}-n"), format!("v-{reference}-d"), format!("v-{reference}-na"));
        for (part, of, applies, why) in [
            ("31", "30", true, "La parte no puede ser mayor"),
            ("0", "0", true, "El todo no puede ser cero"),
            ("N/A", "30", true, "No es un número"),
            ("20", "", true, "Una parte necesita los dos números"),
            ("20", "30", false, "deje uno de los dos"),
            ("", "", true, "Diga un valor"),
            ("1,234", "30", true, "puede separar miles o decimales"),
        ] {
            let mut fields = vec![("window", "2024-Q4"), (n.as_str(), part), (d.as_str(), of)];
            if !applies {
                fields.push((na.as_str(), "1"));
            }
            let refused = lead.post(&at, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{part} of {of}");
            assert!(refused.text().contains(why), "{part} of {of}: {}", refused.text());
        }
        let closed = [("window", "2023-Q3"), (n.as_str(), "20"), (d.as_str(), "30")];
        assert_eq!(lead.post(&at, &closed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = [("window", "2024-Q4"), (n.as_str(), "24"), (d.as_str(), "33")];
        assert_eq!(led_to(&lead.post(&at, &said).await), reference);
        let whole = one(&lead, &reference).await;
        let last = whole["values"].as_array().expect("a list").last().expect("a value").clone();
        assert_eq!((&last["window"], &last["state"]), (&"2024-Q4".into(), &"submitted".into()));
        assert_eq!(last["value"]["numerator"], 240_000);
        // Nobody says a value of an activity here: its owners report.
        let of_activity = uses.iter().find(|u| u["of"] == "activity").expect("one");
        let at = format!("{PLAN}/indicators/{}", of_activity["ref"].as_str().expect("a reference"));
        assert_eq!(lead.post(&at, &said).await.status, StatusCode::FORBIDDEN);
        assert!(app.get(&at).await.text().contains("Los valores, uno por uno"));
    }
}
