//! A practice is shared by a member, looked over, found in four languages, taken along in the fields of
//! the Hub, and told in the regional review's report.

use crate::editing::value;
use aunar_hub::testing::{TestApp, Visitor};
use axum::http::StatusCode;

const LIST: &str = "/lac/practices";

/// A form that says all a practice has to say.
fn whole<'a>(version: (&'a str, &'a str), office: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        version,
        ("entity", "FAO"),
        ("original", "pt"),
        ("title.pt", "Cooperativas de apicultura com <b>retornados</b>"),
        ("summary.pt", "Uma cooperativa por aldeia."),
        ("results.pt", "Doze cooperativas vendem mel."),
        ("title.es", "Cooperativas de apicultura con personas retornadas"),
        ("places", "Honduras; GT"),
        ("period", "2T 2023"),
        ("objectives", "21"),
        ("objectives", "19"),
        ("principles", "people-centred"),
        ("links", "https://example.org/mel Guia do mel"),
        ("activities", "A-070"),
        ("office", office),
    ]
}

async fn version(who: &Visitor<'_>, address: &str) -> String {
    who.get(address).await.field("version")
}

async fn office_of(who: &Visitor<'_>, entity: &str) -> String {
    let page = who.get("/lac/practices/new?lang=en").await.text();
    let html = page.split("<option value=\"").find(|o| o.contains(&format!("\">{entity}, ")));
    html.expect("an office").split('"').next().expect("its id").to_owned()
}

#[tokio::test]
async fn a_practice_goes_from_its_draft_to_the_report() {
    for app in TestApp::each_sample().await {
        let (fao, secretariat) = (app.sign_in("focal-fao").await, app.sign_in("secretariat").await);
        let office = office_of(&fao, "FAO").await;
        let form = fao.get("/lac/practices/new?lang=es").await.field("form");

        // What is wrong is said where it is, and what was typed given back.
        let mut bad = whole(("form", &form), &office);
        bad.retain(|(name, _)| !name.starts_with("summary"));
        for (name, value) in bad.iter_mut() {
            match *name {
                "places" => *value = "Narnia",
                "links" => *value = "javascript:alert(1) mal",
                "activities" => *value = "Z-999",
                "entity" => *value = "ILO",
                _ => {}
            }
        }
        let refused = fao.post("/lac/practices/new?lang=es", &bad).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.select(".is-wrong").len(), 5, "{}", refused.text());
        for kept in ["Narnia", "Doze cooperativas", "Z-999", "&#60;b&#62;retornados"] {
            assert!(refused.text().contains(kept), "{kept}: {}", refused.text());
        }

        let saved = fao.post("/lac/practices/new", &whole(("form", &form), &office)).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let here = saved.location().to_owned();
        let again = fao.post("/lac/practices/new", &whole(("form", &form), &office)).await;
        assert_eq!(again.location(), here, "sent twice, it is there once");

        // A draft is its writers' own: not found, not searched, not in the history.
        let ilo = app.sign_in("focal-ilo").await;
        for address in [here.clone(), format!("{here}/hub.json"), format!("/api/v1/networks{here}")]
        {
            assert_eq!(ilo.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
            assert_eq!(app.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
        }
        for address in [
            "/lac/search?q=apicultura",
            "/lac/practices?q=apicultura",
            "/lac/practices/export.csv",
            "/lac/history",
            "/lac/changes.atom",
            "/lac/sitemap.xml",
            "/api/v1/networks/lac/practices",
            "/lac/plans/2023-2024/activities/A-070",
        ] {
            let text = ilo.get(address).await.text();
            assert!(
                !text.contains("ooperativas de apicultura") && !text.contains("P-006"),
                "{address}: {text}"
            );
        }

        // It is handed in, given back with a reason, waits on the writer's desk, and goes out.
        let act = async |who: &Visitor<'_>, act: &str, reason: &str| {
            let seen = version(who, &here).await;
            who.post(&here, &[("version", &seen), ("act", act), ("reason", reason)]).await
        };
        assert_eq!(act(&fao, "publish", "").await.status, StatusCode::FORBIDDEN);
        assert_eq!(act(&fao, "submit", "").await.status, StatusCode::SEE_OTHER);
        assert_eq!(fao.get(&format!("{here}/edit")).await.status, StatusCode::CONFLICT);
        assert!(secretariat.get("/desk?lang=es").await.text().contains("P-006"));
        let bare = act(&secretariat, "send-back", " ").await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
        let back = act(&secretariat, "send-back", "Falta decir con quién.").await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text());
        assert!(fao.get("/desk?lang=es").await.text().contains("P-006"));
        assert!(fao.get(&here).await.text().contains("Falta decir con quién."));
        let seen = fao.get(&format!("{here}/edit")).await.field("version");
        // Its period stands in the form as pages say it, and is the same when it is sent as it stands.
        for (lang, words) in [("es", "T2 2023"), ("en", "Q2 2023")] {
            let form = fao.get(&format!("{here}/edit?lang={lang}")).await;
            assert_eq!(value(&form, "period"), words);
        }
        let mut better = whole(("version", &seen), &office);
        better.retain(|(name, _)| *name != "period");
        better.push(("period", "Q2 2023"));
        better.push(("lessons.pt", "Com o município desde o primeiro dia."));
        let edited = fao.post(&format!("{here}/edit"), &better).await;
        assert_eq!(edited.status, StatusCode::SEE_OTHER, "{}", edited.text());
        let stored = fao.get(&format!("/api/v1/networks{here}")).await.json();
        assert_eq!(stored["period"], "2023-Q2", "{stored}");
        let stale = fao.post(&format!("{here}/edit"), &better).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text().contains("Com o município"), "what was typed is given back");
        assert_eq!(act(&fao, "submit", "").await.status, StatusCode::SEE_OTHER);
        assert_eq!(act(&secretariat, "publish", "").await.status, StatusCode::SEE_OTHER);

        // Everybody finds it, in the language it is in and as its translation.
        for q in ["apicultura", "retornadas", "cooperativa mel"] {
            let found = app.get(&format!("{LIST}?lang=es&q={}", q.replace(' ', "+"))).await;
            assert!(found.text().contains("P-006"), "{q}: {}", found.text());
        }
        let narrowed = app.get(&format!("{LIST}?objective=21&country=HN&entity=FAO")).await;
        assert_eq!(narrowed.select(".card").len(), 1);
        assert!(app.get("/lac/search?q=apicultura").await.text().contains(&here));
        assert!(app.get("/lac/sitemap.xml").await.text().contains(&here));
        assert!(app.get("/lac/plans/2023-2024/activities/A-070").await.text().contains(&here));
        assert_eq!(app.get(&format!("{LIST}?objective=99")).await.status, StatusCode::BAD_REQUEST);
        let page = app.get(&format!("{here}?lang=fr")).await;
        assert!(page.text().contains("&#60;b&#62;"), "nothing typed is taken for HTML");

        // In the fields of the Hub, and as a table with its HXL row.
        let hub = app.get(&format!("{here}/hub.json")).await.json();
        assert_eq!(hub["countries"], serde_json::json!(["GT", "HN"]));
        assert_eq!(hub["gcm_objectives"], serde_json::json!(["19", "21"]));
        assert_eq!(hub["title"]["es"], "Cooperativas de apicultura con personas retornadas");
        assert_eq!(hub["contact_email"], "rural-mobility@fao.example");
        let table = app.get(&format!("{LIST}/export.hxl.csv?lang=en")).await.text();
        assert!(table.contains("#theme+gcm+objective") && table.contains("P-006"), "{table}");
        assert!(!table.contains("P-005"), "what waits is in no table");

        // The review's report tells it under its objectives, with its trace.
        let report = "/lac/plans/2023-2024/report/edit";
        let claims = "/api/v1/networks/lac/plans/2023-2024/report?lang=es";
        let told = secretariat.get(claims).await.json();
        let claim = told["claims"].as_array().expect("claims").iter();
        let claim: Vec<_> = claim.filter(|c| c["code"] == "practices").collect();
        assert!(claim.len() >= 5, "one for each objective that a practice serves: {claim:?}");
        let source = &claim[0]["sources"][0];
        assert_eq!(source["kind"], "practice");
        let at = source["address"].as_str().expect("an address");
        assert_eq!(app.get(at).await.status, StatusCode::OK, "{at}");
        let page = secretariat.get(&format!("{report}?section=objectives&lang=es")).await;
        assert!(page.text().contains("práctica publicada"), "{}", page.text());

        // Withdrawn, it is gone for its readers.
        let gone = act(&fao, "withdraw", "La cooperativa pidió tiempo.").await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER);
        assert_eq!(app.get(&here).await.status, StatusCode::NOT_FOUND);
    }
}
