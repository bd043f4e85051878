//! A call takes proposals on its days, people with a mandate weigh them, and nobody else learns how.

use crate::consultation::hidden;
use crate::society::link;
use aunar_hub::testing::{TestApp, Visitor};
use axum::http::StatusCode;

/// A word that only a review has.
const SECRET: &str = "zafiro confidencial";

/// The identifiers of mandates by the names of those who hold them.
async fn mandate(app: &TestApp, name: &str) -> String {
    let state = app.app.state();
    let email = aunar_hub::sample::address(name);
    let person = aunar_hub::records::person::by_email(&state.db, &email).await.expect("reads");
    let held = aunar_hub::records::person::mandates_of(&state.db, person.expect("there").id).await;
    held.expect("reads")[0].id.to_string()
}

/// What a reviewer's page asks for: the names of the fields for points.
fn criteria(page: &aunar_hub::testing::Answered) -> Vec<String> {
    let html = page.text();
    let names = html.split("name=\"").skip(1).filter_map(|part| part.split('"').next());
    let is_one = |name: &&str| name.len() == 36 && name.matches('-').count() == 4;
    names.filter(is_one).map(str::to_owned).collect()
}

async fn weigh(who: &Visitor<'_>, here: &str, points: &[&str], words: &str) -> StatusCode {
    let page = who.get(here).await;
    let names = criteria(&page);
    let mut fields = vec![("interest", "none"), ("words", words)];
    fields.extend(names.iter().map(String::as_str).zip(points.iter().copied()));
    who.post(here, &fields).await.status
}

#[tokio::test]
async fn a_call_is_answered_in_time_and_weighed_in_private() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let (unicef, fao) = (mandate(&app, "focal-unicef").await, mandate(&app, "focal-fao").await);
        let form = secretariat.get("/lac/calls/new").await.field("form");
        let fields = [
            ("form", form.as_str()),
            ("opens", "2025-02-01"),
            ("closes", "2025-02-28"),
            ("original", "es"),
            ("title.es", "Ideas <b>para</b> la frontera"),
            ("text.es", "Se piden ideas de organizaciones locales."),
            ("criteria.es", "Pertinencia | 60\nViabilidad | 40"),
            ("title.en", "Ideas for the border"),
            ("text.en", "Ideas are asked of local organisations."),
            ("criteria.en", "Relevance\nFeasibility"),
            ("reviewers", unicef.as_str()),
            ("reviewers", fao.as_str()),
        ];
        for (field, value) in [
            ("closes", "2025-01-01"),
            ("criteria.es", "Pertinencia"),
            ("criteria.en", "Relevance"),
            ("opens", "mañana"),
        ] {
            let mut bad = fields.to_vec();
            bad.iter_mut().filter(|(n, _)| *n == field).for_each(|f| f.1 = value);
            let refused = secretariat.post("/lac/calls/new", &bad).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(refused.text().contains("organizaciones locales"), "nothing typed is lost");
        }
        let focal = app.sign_in("focal-unicef").await;
        assert_eq!(focal.post("/lac/calls/new", &fields).await.status, StatusCode::FORBIDDEN);
        let made = secretariat.post("/lac/calls/new", &fields).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        let call = made.location().to_owned();
        assert_eq!(secretariat.post("/lac/calls/new", &fields).await.location(), call, "once");
        let reference = call.rsplit('/').next().expect("a reference").to_owned();

        // Nobody else reads a draft, or proposes for it.
        assert_eq!(app.get(&call).await.status, StatusCode::NOT_FOUND);
        assert_eq!(focal.get(&call).await.status, StatusCode::NOT_FOUND);
        let version = hidden(&secretariat.get(&call).await, "version");
        let publish = [("act", "publish"), ("version", version.as_str())];
        assert_eq!(secretariat.post(&call, &publish).await.status, StatusCode::SEE_OTHER);
        let shown = app.get(&format!("{call}?lang=en")).await.text();
        assert!(shown.contains("Feasibility") && !shown.contains("<b>para"), "{shown}");
        assert!(!shown.contains("FAO"), "who weighs is nobody's to read");
        let all = app.get("/api/v1/networks/lac/calls").await.json();
        assert!(all["items"].as_array().expect("items").iter().any(|c| c["stage"] == "open"));

        // A proposal answers it in time; one that comes too late, or for a draft, is told so.
        app.it_is("2025-02-10T12:05:00Z");
        let drawn = (app.app.state().now().timestamp() - 60).to_string();
        let propose = |title: &'static str, reference: &str| -> Vec<(&'static str, String)> {
            vec![
                ("drawn", drawn.clone()),
                ("text-lang", "es".to_owned()),
                ("call", reference.to_owned()),
                ("title", title.to_owned()),
                ("description", "Una feria de oficios en cada paso fronterizo.".to_owned()),
                ("organisation", "FAO".to_owned()),
                ("address", "gente@barrio.example".to_owned()),
            ]
        };
        async fn send(
            app: &TestApp,
            fields: Vec<(&'static str, String)>,
        ) -> aunar_hub::testing::Answered {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
            app.post("/lac/proposals/new?lang=es", &fields).await
        }
        for title in ["Feria de oficios", "Escuela de oficios"] {
            let sent = send(&app, propose(title, &reference)).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
            let own = link(&app, "proposal-confirm").await;
            assert_eq!(app.post(&own, &[("act", "confirm")]).await.status, StatusCode::SEE_OTHER);
        }
        for number in ["10", "11"] {
            let answer = format!("/lac/proposals/{number}/answer");
            let version = hidden(&secretariat.get(&answer).await, "version");
            let publish = [("act", "publish"), ("version", version.as_str())];
            assert_eq!(secretariat.post(&answer, &publish).await.status, StatusCode::SEE_OTHER);
        }
        let late = send(&app, propose("Tarde", "C-01")).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            late.text().contains("cerró el") && late.text().contains("feria de oficios"),
            "{}",
            late.text()
        );
        assert_eq!(send(&app, propose("Nada", "C-99")).await.status, 422);
        assert!(app.get(&call).await.text().contains("Feria de oficios"));
        assert!(app.get("/lac/proposals/10?lang=en").await.text().contains("Ideas for the border"));

        // Two weigh it; whoever has an interest sees nothing, and neither sees the other first.
        let fao = app.sign_in("focal-fao").await;
        assert!(fao.get("/desk").await.text().contains(&format!("{call}/proposals")));
        let here = format!("{call}/proposals/10");
        assert_eq!(fao.post(&here, &[("interest", "")]).await.status, 422, "said first");
        assert_eq!(weigh(&fao, &here, &["61", "10"], "").await, 422, "more than there is");
        assert_eq!(weigh(&fao, &here, &["60", "20"], SECRET).await, 303);
        assert_eq!(
            secretariat.post(&here, &[("interest", "none")]).await.status,
            StatusCode::FORBIDDEN
        );
        assert!(!focal.get(&here).await.text().contains(SECRET), "not before one’s own");
        assert_eq!(weigh(&focal, &here, &["30", "11"], "Bien.").await, 303);
        assert!(focal.get(&here).await.text().contains(SECRET));
        let seen = secretariat.get(&format!("{call}/proposals?lang=en")).await.text();
        assert!(seen.contains("60.5 of 100 points"), "{seen}");
        let here = format!("{call}/proposals/11");
        assert_eq!(weigh(&fao, &here, &["5", "5"], SECRET).await, 303);
        assert_eq!(focal.post(&here, &[("interest", "some")]).await.status, StatusCode::SEE_OTHER);
        assert!(!focal.get(&here).await.text().contains(SECRET));
        let named = aunar_hub::sample::address("focal-fao");

        // Nobody else finds a point or a word of it, wherever they look.
        let alternate = app.sign_in("alternate-unicef").await;
        let observer = app.sign_in("observer-pe").await;
        for who in [&alternate, &observer, &app.sign_in("stakeholder").await] {
            for closed in [format!("{call}/proposals"), here.clone()] {
                assert_eq!(who.get(&closed).await.status, StatusCode::FORBIDDEN, "{closed}");
            }
        }
        for address in [
            call.as_str(),
            "/lac/calls",
            "/lac/proposals",
            "/lac/proposals/10",
            "/lac/proposals.csv",
            "/lac/proposals.hxl.csv",
            "/api/v1/networks/lac/proposals",
            "/api/v1/networks/lac/calls",
            "/api/v1/networks/lac/changes",
            "/lac/changes.atom",
            "/lac/changes.json",
            "/lac/history",
            "/lac/search?q=zafiro",
            "/lac/sitemap.xml",
            "/desk",
        ] {
            for text in [app.get(address).await.text(), alternate.get(address).await.text()] {
                for secret in [SECRET, "60.5", "60,5", "call-review", named.as_str()] {
                    assert!(!text.contains(secret), "{address}: {secret}");
                }
            }
        }

        // Criteria by which points were given stay; what is asked of them may still be translated later.
        let edit = format!("{call}/edit");
        let version = hidden(&secretariat.get(&edit).await, "version");
        let mut changed = fields.to_vec();
        changed.push(("version", version.as_str()));
        changed
            .iter_mut()
            .filter(|f| f.0 == "criteria.es")
            .for_each(|f| f.1 = "Otra cosa | 60\nViabilidad | 40");
        assert_eq!(secretariat.post(&edit, &changed).await.status, 422);
        let version = version.clone();
        let mut changed = fields.to_vec();
        changed.push(("version", version.as_str()));
        changed.iter_mut().filter(|f| f.0 == "closes").for_each(|f| f.1 = "2025-03-31");
        let saved = secretariat.post(&edit, &changed).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        assert_eq!(secretariat.post(&edit, &changed).await.status, StatusCode::CONFLICT);
        let seen = secretariat.get(&format!("{call}/proposals?lang=en")).await.text();
        assert!(seen.contains("60.5 of 100 points"), "{seen}");
    }
}
