//! An organisation registers itself: it is asked whether it is one that is known, confirms its address,
//! is confirmed by the secretariat, listed where it consents, and may go again.

use crate::consultation::hidden;
use aunar_hub::stakeholder::forget_addresses;
use aunar_hub::testing::TestApp;
use axum::http::StatusCode;

const LIST: &str = "/lac/stakeholders";
const NEW: &str = "/lac/stakeholders/new";
const API: &str = "/api/v1/networks/lac/stakeholders";

fn written<'a>(drawn: &'a str, other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("drawn", drawn),
        ("text-lang", "es"),
        ("kind", "migrant-led"),
        ("name", "Mujeres en camino <b>sur</b>"),
        ("name-pt", "Mulheres a caminho do sul"),
        ("acronym", "MCS"),
        ("places", "Perú; CL"),
        ("langs", "es"),
        ("langs", "pt"),
        ("consent", "1"),
        ("address", "Hola@Camino.example"),
    ];
    fields.retain(|(name, _)| !other.iter().any(|(o, _)| o == name));
    fields.extend(other.iter().filter(|(_, value)| !value.is_empty()));
    fields
}

/// The path of the link in the last letter that holds one.
async fn link(app: &TestApp) -> String {
    let query = aunar_db::sql!(
        "select body from mail where kind = 'stakeholder-confirm' order by created_at desc, id desc"
    );
    let rows = app.db().fetch_all(query).await.expect("reads");
    let body: String = rows.first().expect("a letter").get(0).expect("text");
    let url = &app.app.state().public_url;
    body.split_whitespace().find_map(|w| w.strip_prefix(url.as_str())).expect("ours").to_owned()
}

#[tokio::test]
async fn an_organisation_registers_once_and_is_listed_where_it_consents() {
    for app in TestApp::each_sample().await {
        let drawn = hidden(&app.get(NEW).await, "drawn");
        app.it_is("2025-02-10T12:05:00Z");
        for (field, value) in [
            ("kind", "un-entity"),
            ("name", ""),
            ("coalition", "Coalición que nadie conoce"),
            ("places", "Narnia"),
            ("address", "a@b.example\nBcc: c@d.example"),
        ] {
            let sent = app.post(NEW, &written(&drawn, &[(field, value)])).await;
            assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(sent.text().contains("Mulheres a caminho"), "nothing typed is lost");
            assert!(!sent.text().contains("<b>sur"), "escaped");
        }
        // A name that is known is a question, and a twin is not made.
        let near = [("name", "Red municipal de acogida (muestra)")];
        let asked = app.post(NEW, &written(&drawn, &near)).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(asked.select("#same input").len(), 2, "{}", asked.text());
        let same = [near[0], ("same", "RED-MUNICIPAL-MUESTRA")];
        let there = app.post(NEW, &written(&drawn, &same)).await;
        assert_eq!(there.status, StatusCode::UNPROCESSABLE_ENTITY, "it is registered already");

        let sent = app.post(NEW, &written(&drawn, &[])).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let own = link(&app).await;
        assert_eq!(app.get(&own).await.select("button[value=confirm]").len(), 1);
        for _ in 0..2 {
            assert_eq!(app.post(&own, &[("act", "confirm")]).await.status, StatusCode::SEE_OTHER);
        }
        let before = app.get(API).await.json()["total"].as_u64().expect("a total");
        let secretariat = app.sign_in("secretariat").await;
        assert!(secretariat.get("/desk").await.text().contains("/lac/stakeholders/queue"));
        let decide = format!("{LIST}/6/decide");
        let page = secretariat.get(&decide).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        let version = hidden(&page, "version");
        let refuse = [("version", version.as_str()), ("act", "refuse"), ("reason", " ")];
        assert_eq!(secretariat.post(&decide, &refuse).await.status, 422, "a reason is needed");
        let accept = [("version", version.as_str()), ("act", "accept"), ("entity", "new")];
        let accepted = secretariat.post(&decide, &accept).await;
        assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.text());
        assert_eq!(secretariat.post(&decide, &accept).await.status, StatusCode::CONFLICT);
        let all = app.get(&format!("{API}?kind=migrant-led&country=PE&works=pt")).await.json();
        assert_eq!(all["total"], 1, "{all}");
        assert_eq!(all["items"][0]["code"], "MCS");
        assert_eq!(app.get(API).await.json()["total"].as_u64(), Some(before + 1));
        let listed = app.get(&format!("{LIST}?lang=pt")).await.text();
        assert!(listed.contains("Mulheres a caminho do sul"), "{listed}");
        assert!(!listed.contains("camino.example"), "an address is nobody's to read");
        // Who does not consent is counted and not named.
        assert!(!listed.contains("Association de la diaspora"));
        assert!(app.get(&format!("{LIST}.hxl.csv")).await.text().contains("#org+type+code"));

        // It goes again: it is not listed, and nothing leads to it.
        let gone = app.post(&own, &[("act", "withdraw")]).await;
        assert_eq!(gone.location(), format!("{LIST}?sent=withdrawn"));
        assert_eq!(app.get(API).await.json()["total"].as_u64(), Some(before));
        assert_eq!(app.get(&own).await.status, StatusCode::GONE);

        // Whoever never confirms is forgotten.
        for n in 0..4 {
            let name = format!("Colectivo de prueba del barrio {n} poniente");
            let fields = [("name", name.as_str()), ("acronym", ""), ("same", "none")];
            let sent = app.post(NEW, &written(&drawn, &fields)).await;
            let wanted = if n < 3 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(sent.status, wanted, "three a day from one address");
        }
        app.it_is("2025-02-14T13:00:00Z");
        assert_eq!(app.post(&link(&app).await, &[("act", "confirm")]).await.status, 410);
        let state = app.app.state();
        assert_eq!(forget_addresses(&state.db, state.now()).await.expect("forgets"), 3);
    }
}
