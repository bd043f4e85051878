//! Somebody else's workbook: what its columns and its words mean is proposed, a person says it, and it is
//! remembered.

use crate::editing::{is_whole, value};
use crate::workbook::{DRAFT, send};
use aunar_hub::testing::TestApp;
use axum::http::StatusCode;

const FILE: &str = "Quién,Qué,Dónde,Cuándo,Estado,Presupuesto 2027 (USD)\n\
    #org+impl,#activity+description,#loc,#date+end,#objective,#value\n\
    UNICEF,Taller de la matriz,Perú,2027-Q2,A medio camino,\"1.200,50\"\n\
    UNICEF,Taller de la matriz,Chile,2027-Q2,A medio camino,\n\
    Casa Nueva Esperanza,Otro de la matriz,Perú,2027,En curso,1e9x\n";

/// The form as a page has it, with what somebody changes.
fn form<'a>(act: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![
        ("was-sheet", "0"),
        ("was-head", "0"),
        ("sheet", "0"),
        ("head", "0"),
        ("currency", "USD"),
        ("together", "1"),
        ("column.0", "lead"),
        ("column.1", "title (es)"),
        ("column.2", "places"),
        ("column.3", "period"),
        ("column.4", "status"),
        ("column.5", "required 2027"),
        ("act", act),
    ];
    all.extend_from_slice(more);
    all
}

#[tokio::test]
async fn what_a_person_says_of_columns_and_words_is_done_and_remembered() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let answer = send(&app, &secretariat, DRAFT, ("matriz.csv", FILE.as_bytes())).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let address = format!("{}?lang=en", answer.location());
        let page = secretariat.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        // The tags say otherwise than a person will; the amount is proposed by its header.
        assert_eq!(value(&page, "column.0"), "implementing partners", "{}", page.text());
        assert_eq!(value(&page, "column.5"), "required 2027");
        // Two columns cannot both hold the title.
        let mut both = form("look", &[]);
        both.retain(|(name, _)| *name != "column.2");
        both.push(("column.2", "title (es)"));
        let twice = secretariat.post(&address, &both).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", twice.text());
        assert!(twice.text().contains("Columns B, C"), "{}", twice.text());
        let mut odd = form("look", &[]);
        odd.retain(|(name, _)| *name != "currency");
        odd.push(("currency", "pesos"));
        let odd = secretariat.post(&address, &odd).await;
        assert!(odd.text().contains("PESOS") && odd.status == 422, "{}", odd.text());
        // Looked at: what is not known is listed, with no word of a command line.
        let seen = secretariat.post(&address, &form("look", &[])).await;
        let text = seen.text();
        assert_eq!(seen.status, StatusCode::OK, "{text}");
        assert!(text.contains("A medio camino") && text.contains("Casa Nueva Esperanza"), "{text}");
        assert!(!text.contains("--accept"), "{text}");
        assert!(text.contains("Say above who it is"), "{text}");
        let asked = seen.select("select[name^='value.']");
        assert_eq!(asked.len(), 2, "each word once: {text}");
        // Said, it is taken so: rows of one activity are one, with both places and its money.
        let words = [
            ("value.0.field", "status"),
            ("value.0.said", "A medio camino"),
            ("value.0.means", "suspended"),
            ("value.1.field", "lead"),
            ("value.1.said", "Casa Nueva Esperanza"),
            ("value.1.means", "+"),
        ];
        let seen = secretariat.post(&address, &form("look", &words)).await;
        let text = seen.text();
        assert!(text.contains("2 new"), "{text}");
        assert!(text.contains("One budget line would be added"), "{text}");
        assert!(text.contains("1e9x") && text.contains("row 5, column F"), "{text}");
        // An amount that cannot be read holds the file back, unless the good rows are to be taken.
        let held = secretariat.post(&address, &form("take", &words)).await;
        assert_eq!(held.status, StatusCode::OK, "{}", held.text());
        let mut partly = words.to_vec();
        partly.push(("partial", "1"));
        let taken = secretariat.post(&address, &form("take", &partly)).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
        let api = format!("/api/v1/networks{DRAFT}/activities?q=taller+matriz");
        let found = secretariat.get(&api).await.json();
        assert_eq!(found["total"], 1, "{found}");
        let reference = found["items"][0]["reference"].as_str().unwrap_or_default().to_owned();
        let one = crate::editing::stored(&app, &secretariat, &reference).await;
        let leads = &one["involved"][0];
        assert_eq!(leads["entity"], "UNICEF", "a person's word counts for more than a tag: {one}");
        assert_eq!(one["status"], "suspended", "{one}");
        assert_eq!(one["places"].as_array().map(Vec::len), Some(2), "{one}");
        let receipt = secretariat.get(&format!("{}?lang=en", taken.location())).await;
        assert!(receipt.text().contains("M-0"), "the budget line: {}", receipt.text());
        // The next file of this shape comes with columns and words known, and brings nothing twice.
        let answer = send(&app, &secretariat, DRAFT, ("matriz2.csv", FILE.as_bytes())).await;
        let again = format!("{}?lang=en", answer.location());
        let page = secretariat.get(&again).await;
        assert!(page.text().contains("were confirmed before"), "{}", page.text());
        assert_eq!(value(&page, "column.0"), "lead");
        assert_eq!(value(&page, "column.5"), "required 2027");
        assert_eq!(value(&page, "value.1.means"), "suspended", "{}", page.text());
        let undone = secretariat.post(taken.location(), &[("act", "undo")]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
        assert_eq!(secretariat.get(&api).await.json()["total"], 0);
        is_whole(&app).await;
    }
}
