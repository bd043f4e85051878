//! Somebody drafts and sees what is like it; somebody asks who has experience.

use aunar_hub::testing::{TestApp, Visitor};
use aunar_hub::web::params::encode;
use axum::http::{StatusCode, header};
use uuid::Uuid;

const SIMILAR: &str = "/lac/plans/2027-2028/similar";

/// What the panel of the draft plan's form says to somebody.
async fn panel(who: &Visitor<'_>, fields: &[(&str, &str)]) -> String {
    let answer = who.post(SIMILAR, fields).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    answer.text()
}

/// The references that a panel names.
fn named(panel: &str) -> Vec<String> {
    let html = scraper::Html::parse_fragment(panel);
    let ref_ = scraper::Selector::parse(".ref").expect("a selector");
    html.select(&ref_).map(|x| x.text().collect()).collect()
}

#[tokio::test]
async fn a_twin_is_found_while_its_title_is_typed_in_another_language() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let typed = [
            ("title", "Formation de procureurs à l’enquête sur la traite des personnes"),
            ("text-lang", "fr"),
            ("places", "Colombia; Ecuador; Perú"),
            ("period", "abril-junio 2023"),
            ("kind", "training"),
            ("objectives", "10"),
        ];
        let told = panel(&focal, &typed).await;
        let found = named(&told);
        assert!(
            found.contains(&"A-046".to_owned()) && found.contains(&"A-048".to_owned()),
            "{told}"
        );
        assert!(told.contains("Probablemente el mismo trabajo"), "{told}");
        assert!(told.contains("Mismos países: Colombia"), "{told}");
        assert!(told.contains("A quién llamar:") && told.contains("mailto:"), "{told}");
        // Elsewhere or at another time it is experience, and no duplicate.
        let mut later = typed;
        later[3].1 = "abril-junio 2027";
        let told = panel(&focal, &later).await;
        assert!(named(&told).contains(&"A-046".to_owned()), "{told}");
        assert!(!told.contains("Probablemente el mismo trabajo"), "{told}");
        // Without a place it may be, and what would settle it is said.
        later[2].1 = "";
        let told = panel(&focal, &later[..3]).await;
        assert!(told.contains("A-046") && told.contains("el lugar"), "{told}");
    }
}

#[tokio::test]
async fn ones_own_is_never_shown() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    let typed = [
        ("title", "Capacitación de fiscales en la investigación de la trata de personas"),
        ("places", "Colombia; Ecuador; Perú"),
        ("period", "abril-junio 2023"),
    ];
    let with = |lead| [typed[0], typed[1], typed[2], ("lead", lead)];
    // A-046 is led by UNODC, A-048 by IOM.
    let found = named(&panel(&focal, &with("UNODC")).await);
    assert!(!found.contains(&"A-046".to_owned()) && found.contains(&"A-048".to_owned()));
    let found = named(&panel(&focal, &with("IOM")).await);
    assert!(found.contains(&"A-046".to_owned()) && !found.contains(&"A-048".to_owned()));
    // The focal point's own entity leads B-05; nobody has to write so.
    let own = [("title", "Charla sobre el PMM: juventudes y próxima revisión regional")];
    assert!(!named(&panel(&focal, &own).await).contains(&"B-05".to_owned()));
    // The secretariat edits it: the activity is not like itself.
    let office = app.sign_in("secretariat").await;
    let address = "/api/v1/networks/lac/plans/2027-2028/activities/B-10";
    let activity = office.get(address).await.json();
    let id = activity["id"].as_str().expect("an identifier").to_owned();
    let title = ("title", "Identidad legal para niñas y niños en movilidad");
    assert!(!named(&panel(&office, &[title, ("form", &id)]).await).contains(&"B-10".to_owned()));
    let new = Uuid::now_v7().to_string();
    assert!(named(&panel(&office, &[title, ("form", &new)]).await).contains(&"B-10".to_owned()));
}

#[tokio::test]
async fn drafts_are_not_leaked_to_who_may_not_see_them() {
    let app = TestApp::sample().await;
    let legal = "Identidad legal para niñas y niños en movilidad";
    // Who may not write in the plan is not answered; who may not see it learns nothing of it.
    for name in ["observer-pe", "stakeholder", "reader", "translator"] {
        let answer = app.sign_in(name).await.post(SIMILAR, &[("title", legal)]).await;
        assert!(!answer.status.is_success(), "{name}");
        assert!(!answer.text().contains("B-10"), "{name}");
    }
    assert!(!app.post(SIMILAR, &[("title", legal)]).await.status.is_success());
    let address = format!("/lac/experience?q={}", encode(legal));
    for page in [app.get(&address).await, app.sign_in("observer-pe").await.get(&address).await] {
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.text().contains("B-10"), "{}", page.text());
    }
    let api = format!("/api/v1/networks/lac/experience?q={}", encode(legal));
    assert!(!app.get(&api).await.text().contains("B-10"));
    // Those who write the draft see it.
    let office = app.sign_in("secretariat").await;
    assert!(office.get(&address).await.text().contains("B-10"));
    assert!(named(&panel(&office, &[("title", legal)]).await).contains(&"B-10".to_owned()));
}

#[tokio::test]
async fn whatever_is_typed_is_answered() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    assert_eq!(panel(&focal, &[]).await, "");
    assert_eq!(panel(&focal, &[("title", "  "), ("places", "Perú")]).await, "");
    let none = panel(&focal, &[("title", "Zzyzx qwerty")]).await;
    assert!(none.contains("No se encontró trabajo parecido"), "{none}");
    let long = "migración ".repeat(2_000);
    let mixed = "Миграция 移民 مهاجرون 🧳 trata".repeat(40);
    let hostile = "<script>alert(1)</script>'; drop table activity; -- \u{0} \u{202e}%00";
    for text in [long.as_str(), &mixed, hostile, "a", "-", "🧳"] {
        let fields = [
            ("title", text),
            ("description", text),
            ("places", text),
            ("period", text),
            ("objectives", text),
            ("lead", text),
            ("form", text),
        ];
        let told = panel(&focal, &fields).await;
        assert!(!told.contains("<script>"), "{told}");
        let page = app.get(&format!("/lac/experience?q={}", encode(text))).await;
        assert!(
            page.status == StatusCode::OK || page.status == StatusCode::SEE_OTHER,
            "{}: {}",
            page.status,
            page.text()
        );
        assert!(!page.text().contains("<script>alert"), "{}", page.text());
        if page.status == StatusCode::SEE_OTHER {
            let page = app.get(page.location()).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.text().contains("Se leyeron los primeros"), "{}", page.text());
            assert!(page.bytes.len() < 100_000, "{} bytes", page.bytes.len());
        }
    }
    // What is larger than any form of ours is refused, and said.
    let huge = "x".repeat(600 * 1024);
    let answer = focal.post(SIMILAR, &[("title", &huge)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn who_asks_without_end_is_told_to_wait() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    let mut last = StatusCode::OK;
    for _ in 0..130 {
        last = focal.post(SIMILAR, &[]).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn without_a_script_a_button_shows_the_same_below_the_form() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    let typed = [
        ("similar", "1"),
        ("title", "Training of prosecutors on trafficking in persons"),
        ("text-lang", "en"),
        ("places", "Colombia; Ecuador; Perú"),
        ("period", "abril-junio 2023"),
    ];
    let page = focal.post("/lac/plans/2027-2028/activities/new", &typed).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert!(page.text().contains("A-046"), "{}", page.text());
    assert!(page.text().contains("Training of prosecutors on trafficking in persons"));
    // Nothing was saved.
    let list = focal.get("/api/v1/networks/lac/plans/2027-2028/activities").await.json();
    assert_eq!(list["total"], 11);
    // In a form of an activity, and in one that asks for an amendment, as well.
    let mut edit = typed.to_vec();
    edit.push(("version", "1"));
    let page = focal.post("/lac/plans/2027-2028/activities/B-05/edit", &edit).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert!(page.text().contains("A-046"));
    let office = app.sign_in("secretariat").await;
    let page = office.post("/lac/plans/2023-2024/activities/A-067/amend", &edit).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert!(page.text().contains("A-046"));
}

#[tokio::test]
async fn experience_is_found_in_any_language_with_its_evidence() {
    for app in TestApp::each_sample().await {
        for question in [
            "Nuestro país pide formar a fiscales en la investigación de la trata de personas",
            "Our country asks for training of prosecutors on trafficking in persons",
            "Nosso país pede a formação de promotores sobre o tráfico de pessoas",
            "Notre pays demande de former des procureurs sur la traite des personnes",
        ] {
            let api = format!("/api/v1/networks/lac/experience?q={}", encode(question));
            let answer = app.get(&api).await;
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
            let found = answer.json();
            let items = found["entities"]["items"].as_array().expect("items").clone();
            let codes: Vec<&str> = items.iter().filter_map(|x| x["entity"].as_str()).collect();
            assert!(codes.iter().take(4).any(|code| *code == "UNODC"), "{question}: {codes:?}");
            assert!(codes.iter().take(4).any(|code| *code == "IOM"), "{question}: {codes:?}");
            let scores: Vec<f64> = items.iter().filter_map(|x| x["score"].as_f64()).collect();
            assert!(scores.windows(2).all(|pair| pair[0] >= pair[1]), "{scores:?}");
            let first = &items[0]["activities"][0];
            assert!(first["reasons"].as_array().is_some_and(|r| !r.is_empty()), "{first}");
            let page = app.get(&format!("/lac/experience?q={}", encode(question))).await;
            assert!(page.text().contains("A-046"), "{question}");
            assert!(page.bytes.len() < 100_000);
        }
        // Nothing is a dead end.
        let empty = app.get("/lac/experience").await;
        assert!(!empty.select(".empty a").is_empty());
        let none = app.get("/lac/experience?q=zzyzx").await;
        assert!(!none.select(".empty a").is_empty(), "{}", none.text());
        assert!(app.get("/lac/members").await.text().contains("/lac/experience"));
        assert!(app.get("/lac/search?q=trata").await.text().contains("/lac/experience?q=trata"));
    }
}

const TABLE: &str = "/lac/plans/2027-2028/activities/table";

#[tokio::test]
async fn a_row_of_the_table_is_told_what_is_like_it_at_the_press_of_a_button() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let page = focal.get(&format!("{TABLE}?lang=es")).await;
        assert!(page.text().contains("name=\"similar\""), "a button for each row: {}", page.text());
        let new = Uuid::now_v7().to_string();
        let rows = [
            ("rows", "0"),
            ("0.ref", "B-10"),
            ("0.version", "1"),
            ("0.title", "Un título que nadie guardó"),
            ("rows", "n0"),
            ("n0.form", new.as_str()),
            ("n0.title", "Formation de procureurs à l’enquête sur la traite des personnes"),
            ("n0.places", "Colombia; Ecuador; Perú"),
            ("n0.period", "abril-junio 2023"),
            ("n0.kind", "Capacitación"),
            ("similar", "n0"),
        ];
        let told = focal.post(&format!("{TABLE}?lang=es"), &rows).await;
        assert_eq!(told.status, StatusCode::OK, "{}", told.text());
        assert!(named(&told.text()).contains(&"A-046".to_owned()), "{}", told.text());
        assert!(told.text().contains("Mismos países: Colombia"), "{}", told.text());
        // Nothing is saved, and nothing that was typed is lost.
        assert!(told.text().contains("Un título que nadie guardó"), "{}", told.text());
        assert!(told.text().contains("abril-junio 2023") && told.text().contains(&new));
        let list = focal.get("/api/v1/networks/lac/plans/2027-2028/activities").await.json();
        assert_eq!(list["total"], 11);
        // A row is not like itself, whoever leads it; without a title it is said what is needed.
        let office = app.sign_in("secretariat").await;
        let own = [
            ("rows", "0"),
            ("0.ref", "B-10"),
            ("0.version", "1"),
            ("0.title", "Identidad legal para niñas y niños en movilidad"),
            ("similar", "0"),
        ];
        let told = office.post(TABLE, &own).await.text();
        let html = scraper::Html::parse_document(&told);
        let of = scraper::Selector::parse(".similar-one .ref").expect("a selector");
        let found: Vec<String> = html.select(&of).map(|x| x.text().collect()).collect();
        assert!(!found.contains(&"B-10".to_owned()), "{found:?}");
        let blank =
            [("rows", "n0"), ("n0.form", new.as_str()), ("n0.title", ""), ("similar", "n0")];
        let told = focal.post(&format!("{TABLE}?lang=es"), &blank).await.text();
        assert!(told.contains("Escriba el título de la fila"), "{told}");
        // What the script asks while somebody types a row says the same.
        let typed = [("ref", "B-10"), ("title", "Identidad legal para niñas y niños en movilidad")];
        assert!(!named(&panel(&office, &typed).await).contains(&"B-10".to_owned()));
        assert!(named(&panel(&office, &typed[1..]).await).contains(&"B-10".to_owned()));
    }
}

#[tokio::test]
async fn the_kind_that_says_nothing_is_no_kind_wherever_it_is_read() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    let typed = |kind| {
        [
            ("title", "Formación de fiscales en la investigación de la trata de personas"),
            ("places", "Colombia; Ecuador; Perú"),
            ("period", "abril-junio 2023"),
            ("kind", kind),
        ]
    };
    // As if it were not said: the same is found, for the same reasons.
    assert_eq!(panel(&focal, &typed("other")).await, panel(&focal, &typed("")).await);
    assert_ne!(panel(&focal, &typed("training")).await, panel(&focal, &typed("")).await);
}
