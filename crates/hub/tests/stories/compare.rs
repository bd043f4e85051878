//! Two versions of a plan side by side.

use aunar_db::testing::Ground;
use aunar_domain::words::Lang;
use aunar_hub::exchange::{Form, Target, import};
use aunar_hub::testing::{Answered, TestApp, offer};
use aunar_hub::web::Tongue;

const PAGE: &str = "/lac/plans/2023-2024/compare";

async fn send(app: &TestApp, file: &str) {
    let offer = offer("more.csv", file);
    let target = Target { network: "lac", plan: "2023-2024" };
    let outcome = import(app.app.state(), target, &offer).await.expect("reads");
    assert!(outcome.stored, "{}", outcome.text(Tongue(Lang::En)));
}

async fn head(app: &TestApp) -> i64 {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    picture.heads[&picture.networks["lac"].network.id.0]
}

fn hrefs(page: &Answered, selector: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(&page.text());
    let selector = scraper::Selector::parse(selector).expect("a selector");
    document.select(&selector).filter_map(|e| e.value().attr("href").map(str::to_owned)).collect()
}

/// The plan as its export says it.
async fn exported(app: &TestApp) -> String {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let network = &picture.networks["lac"];
    let plan = network.plan("2023-2024").expect("the plan");
    let bytes = Form::Csv.write(network, plan, Tongue(Lang::Es), app.app.state().now());
    String::from_utf8(bytes.expect("writes")).expect("UTF-8")
}

#[tokio::test]
async fn an_activity_changed_by_an_import_shows_its_two_fields() {
    for ground in Ground::each() {
        let app = TestApp::unsealed_sample_on(ground).await;
        let nothing = app.get(&format!("{PAGE}?lang=es")).await;
        assert_eq!(nothing.status, 200);
        assert!(nothing.text().contains("no cambió nada"), "{}", nothing.text());
        let first = head(&app).await;
        app.it_is("2025-03-01T09:00:00Z");
        let csv = exported(&app).await;
        let (before, after) = csv.split_once("A-001").expect("an activity");
        let after = after.replacen(",closed,", ",suspended,", 1).replacen(
            "doce planes",
            "veinte planes",
            1,
        );
        send(&app, &format!("{before}A-001{after}")).await;
        let page = app.get(&format!("{PAGE}?lang=es")).await;
        assert_eq!(page.select(".figures b"), ["0", "0", "1"], "{}", page.text());
        assert_eq!(hrefs(&page, "a.reckoned"), ["/help/figures?network=lac#compare"]);
        assert_eq!(page.select(".compared .ref"), ["A-001"]);
        assert_eq!(page.select(".compared dt"), ["Estado", "Producto"]);
        // What went and what came is said, not only coloured; of a text, the very words.
        assert_eq!(page.select(".compared .signs del"), ["quitado: Completada"]);
        assert_eq!(page.select(".compared .signs ins"), ["añadido: Suspendida"]);
        assert_eq!(page.select(".reworded del"), ["quitado: doce"]);
        assert_eq!(page.select(".reworded ins"), ["añadido: veinte"]);
        // The same by position and by day, and the other way round.
        let now = head(&app).await;
        for query in [
            format!("from={first}&to={now}"),
            format!("from={now}&to={first}"),
            "from=2025-02-10&to=2025-03-01".to_owned(),
            "from=2025-02-28&to=now".to_owned(),
        ] {
            let page = app.get(&format!("{PAGE}?{query}&lang=es")).await;
            assert_eq!(page.select(".compared .ref"), ["A-001"], "{query}");
        }
        // The day on which it changed is offered, and leads to what changed on it.
        let days = hrefs(&page, "main li a[href*='compare?from']");
        assert_eq!(days.len(), 1);
        let day = app.get(&days[0]).await;
        assert_eq!(day.select(".compared .ref"), ["A-001"]);
        let alone = app.get(&format!("{PAGE}?activity=A-001")).await;
        assert_eq!(alone.select(".compared .ref"), ["A-001"]);
        assert_eq!(app.get(&format!("{PAGE}?activity=A-002")).await.status, 404);
    }
}

#[tokio::test]
async fn words_are_compared_one_by_one_in_the_language_that_changed() {
    let app = TestApp::unsealed_sample_on(Ground::Sqlite).await;
    let csv = exported(&app).await;
    let text = csv.replacen("Taller para los equipos", "Encuentro con los equipos", 1);
    assert_ne!(csv, text);
    app.it_is("2025-03-01T09:00:00Z");
    send(&app, &text).await;
    let page = app.get(&format!("{PAGE}?lang=es")).await;
    let (gone, come) = (page.select(".reworded del"), page.select(".reworded ins"));
    assert_eq!(gone, ["quitado: Taller para"]);
    assert_eq!(come, ["añadido: Encuentro con"]);
    assert!(page.select(".reworded")[0].contains("los equipos de país"), "what stayed is there");
}

#[tokio::test]
async fn added_and_removed_activities_and_new_priorities_are_named() {
    let app = TestApp::unsealed_sample_on(Ground::Sqlite).await;
    let first = head(&app).await;
    app.it_is("2025-03-01T09:00:00Z");
    send(
        &app,
        "Reference,Activity,Priority reference,Priority\nZ-01,Feria de datos,C9,A new priority\n",
    )
    .await;
    let page = app.get(&format!("{PAGE}?lang=en")).await;
    assert_eq!(page.select(".figures b")[..3], ["1", "0", "0"]);
    assert_eq!(page.select(".fate").last().map(String::as_str), Some("Added"));
    assert!(page.text().contains("Feria de datos"));
    // An activity that is no longer there: its last deed in the history takes it away.
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let network = &picture.networks["lac"];
    let plan = network.plan("2023-2024").expect("the plan");
    let gone = plan.by_reference("Z-01").expect("it is there");
    let mut tx = app.app.state().db.begin().await.expect("begins");
    let deed = aunar_db::Entry {
        actor: "a test".to_owned(),
        via: "cli",
        action: "remove",
        entity: "activity",
        record: gone.id.0,
        plan: Some(plan.plan.id.0),
        before: Some(serde_json::json!({})),
        after: None,
    };
    app.it_is("2025-03-02T09:00:00Z");
    let at = app.app.state().now();
    tx.record(network.network.id.0, at, vec![deed]).await.expect("records");
    tx.commit().await.expect("commits");
    app.app.state().pictures.written();
    let page = app.get(&format!("{PAGE}?from=2025-03-01&to=now&lang=en")).await;
    assert_eq!(page.select(".compared .fate"), ["Removed"]);
    // Before it came and after it went, nothing is different.
    let page = app.get(&format!("{PAGE}?from={first}&to=now&lang=en")).await;
    assert!(!page.text().contains("Feria de datos"));
}

#[tokio::test]
async fn versions_that_are_not_there_are_refused_with_those_that_are() {
    let app = TestApp::unsealed_sample_on(Ground::Sqlite).await;
    let now = head(&app).await;
    for from in ["yesterday", "0", "-3", "999999", "2001-01-01", "2023-13-01", "v1", "%00"] {
        let refused = app.get(&format!("{PAGE}?from={from}&lang=en")).await;
        assert_eq!(refused.status, 400, "{from}");
        let said = refused.text();
        assert!(said.contains("now") && said.contains(&now.to_string()), "{from}: {said}");
    }
    assert_eq!(app.get(&format!("{PAGE}?page=0")).await.status, 400);
    assert_eq!(app.get(&format!("{PAGE}?page=99&lang=en")).await.status, 200);
}

#[tokio::test]
async fn when_everything_changed_the_page_stays_light() {
    let app = TestApp::unsealed_sample_on(Ground::Sqlite).await;
    let mut rows = "Referencia,Actividad,Descripción,Estado,Producto\n".to_owned();
    let long = "palabras nuevas sobre movilidad humana y cooperación ".repeat(60);
    for n in 1..=84 {
        rows.push_str(&format!("A-{n:03},Título nuevo {n},{long}{n},cancelada,{long}\n"));
    }
    app.it_is("2025-03-01T09:00:00Z");
    send(&app, &rows).await;
    let page = app.get(&format!("{PAGE}?lang=es")).await;
    assert_eq!(page.select(".compared > li").len(), 50);
    assert!(page.bytes.len() < 200_000, "{} bytes, uncompressed", page.bytes.len());
    // What is cut in the list stands whole on the activity's own page.
    let whole = hrefs(&page, ".compared a[href*='activity=A-']");
    assert!(!whole.is_empty());
    let alone = app.get(&whole[0]).await;
    assert!(alone.select(".reworded ins").iter().any(|words| words.len() > 3_000));
    let rest = app.get(&format!("{PAGE}?page=2&lang=es")).await;
    assert!(rest.select(".compared > li").len() > 20);
}

#[tokio::test]
async fn nobody_sees_more_of_the_past_than_of_the_present() {
    let app = TestApp::unsealed_sample_on(Ground::Sqlite).await;
    let draft = "/lac/plans/2027-2028/compare";
    assert_eq!(app.get(draft).await.status, 404);
    let focal = app.sign_in("focal-fao").await;
    assert_eq!(focal.get(draft).await.status, 200);
    // The plan is published: those who wrote it see its drafts, everybody else what followed.
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let network = &picture.networks["lac"];
    let plan = network.plan("2027-2028").expect("the draft").plan.clone();
    let written = head(&app).await;
    app.it_is("2025-03-01T09:00:00Z");
    publish(&app, &plan).await;
    let public = app.get(draft).await;
    assert_eq!(public.status, 200, "{}", public.text());
    let refused = app.get(&format!("{draft}?from={written}&lang=en")).await;
    assert_eq!(refused.status, 400, "a state of the draft");
    assert!(!refused.text().contains("B-0"));
    let focal = app.sign_in("focal-fao").await;
    let seen = focal.get(&format!("{draft}?from={written}&lang=en")).await;
    assert_eq!(seen.status, 200);
    assert!(seen.text().contains("Endorsed"), "the plan itself changed");
}

/// Endorses a plan as the slice that will do so does: the row and its history in one transaction.
async fn publish(app: &TestApp, plan: &aunar_domain::plan::Plan) {
    use aunar_domain::plan::PlanStatus;
    let state = app.app.state();
    let mut after = plan.clone();
    after.status = PlanStatus::Endorsed;
    let mut tx = state.db.begin().await.expect("begins");
    tx.execute(aunar_db::sql!("update plan set status = 'endorsed' where id = $1").bind(plan.id.0))
        .await
        .expect("updates");
    let deed = aunar_db::Entry {
        actor: "a test".to_owned(),
        via: "cli",
        action: "change",
        entity: "plan",
        record: plan.id.0,
        plan: Some(plan.id.0),
        before: Some(serde_json::json!(plan)),
        after: Some(serde_json::json!(after)),
    };
    tx.record(plan.network.0, state.now(), vec![deed]).await.expect("records");
    tx.commit().await.expect("commits");
    state.pictures.written();
}

const DRAFT: &str = "/lac/plans/2027-2028";

/// Opens a round on the draft and calls it off; the plan is a draft again.
async fn seal_and_call_off(app: &TestApp) {
    let secretariat = app.sign_in("secretariat").await;
    let manage = format!("{DRAFT}/endorsement/manage");
    let open = [("act", "open"), ("rule", "every-member"), ("closes", "2025-04-30")];
    assert_eq!(secretariat.post(&manage, &open).await.status, 303);
    let page = secretariat.get(&manage).await.text();
    let round = page.split("name=\"round\" value=\"").nth(1).expect("a round");
    let round = round.split('"').next().expect("its identifier");
    let call_off = [("act", "call-off"), ("round", round), ("reason", "Falta algo.")];
    assert_eq!(secretariat.post(&manage, &call_off).await.status, 303);
}

async fn retitle(app: &TestApp, version: &str, title: &str) {
    let secretariat = app.sign_in("secretariat").await;
    let fields = [("version", version), ("title", title)];
    let saved = secretariat.post(&format!("{DRAFT}/activities/B-01/edit"), &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
}

#[tokio::test]
async fn sealed_versions_are_compared_by_their_names() {
    for app in TestApp::each_sample().await {
        retitle(&app, "1", "Antes del sello").await;
        app.it_is("2025-03-01T09:00:00Z");
        seal_and_call_off(&app).await;
        app.it_is("2025-03-05T09:00:00Z");
        retitle(&app, "2", "Entre los sellos").await;
        app.it_is("2025-03-10T09:00:00Z");
        seal_and_call_off(&app).await;
        app.it_is("2025-03-15T09:00:00Z");
        retitle(&app, "3", "Después de los sellos").await;
        let fao = app.sign_in("focal-fao").await;
        let page = fao.get(&format!("{DRAFT}/compare?from=v1&to=v2&lang=es")).await;
        assert_eq!(page.status, 200, "{}", page.text());
        assert_eq!(page.select(".compared .ref"), ["B-01"]);
        assert_eq!(page.select(".reworded del"), ["quitado: Antes del sello"]);
        assert_eq!(page.select(".reworded ins"), ["añadido: Entre los sellos"]);
        // They are offered first, the latest before the others, by name and day.
        assert_eq!(
            page.select("#to option")[..3],
            [
                "la versión 2, sellada el 10 de marzo de 2025",
                "la versión 1, sellada el 1 de marzo de 2025",
                "ahora"
            ]
        );
        assert_eq!(
            page.select("#from option[selected]"),
            ["la versión 1, sellada el 1 de marzo de 2025"]
        );
        // In either order, and with the plan as it is.
        let page = fao.get(&format!("{DRAFT}/compare?from=now&to=v2&lang=es")).await;
        assert_eq!(page.select(".reworded ins"), ["añadido: Después de"]);
        for name in ["v0", "v3", "v01", "V1", "v", "v-1"] {
            let refused = fao.get(&format!("{DRAFT}/compare?from={name}&lang=en")).await;
            assert_eq!(refused.status, 400, "{name}");
            assert!(refused.text().contains("now, v2, v1"), "{name}: {}", refused.text());
        }
        // Programs ask the same.
        let api = format!("/api/v1/networks{DRAFT}/compare");
        let json = fao.get(&format!("{api}?from=v1&to=v2")).await.json();
        assert_eq!(json["counts"], serde_json::json!({ "added": 0, "removed": 0, "changed": 1 }));
        assert_eq!((&json["from"]["name"], &json["to"]["name"]), (&"v1".into(), &"v2".into()));
        let names: Vec<&str> = json["sealed"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|s| s["name"].as_str())
            .collect();
        assert_eq!(names, ["v2", "v1"]);
        assert_eq!(json["sealed"][0]["sha256"].as_str().map(str::len), Some(64));
        let item = &json["activities"]["items"][0];
        assert_eq!((&item["reference"], &item["fate"]), (&"B-01".into(), &"changed".into()));
        let texts = &item["differences"][0]["texts"][0];
        assert_eq!(
            (&texts["before"], &texts["after"]),
            (&"Antes del sello".into(), &"Entre los sellos".into())
        );
        assert_eq!(fao.get(&format!("{api}?from=v9")).await.status, 400);
        assert_eq!(app.get(&api).await.status, 404, "a draft is not there for others");
    }
}

#[tokio::test]
async fn what_was_endorsed_is_compared_by_everybody() {
    let app = TestApp::sample().await;
    let page = app.get(&format!("{PAGE}?from=v1&lang=es")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.select("#from option")[0].starts_with("la versión 1, sellada el "));
    let json = app.get("/api/v1/networks/lac/plans/2023-2024/compare?from=v1").await.json();
    // What differs from what was endorsed is what was amended since, and nothing else.
    let items = |json: &serde_json::Value, name: &str| -> Vec<String> {
        let all = json["items"].as_array().expect("items").iter();
        let mut all: Vec<String> = all.map(|i| i[name].as_str().unwrap_or("").to_owned()).collect();
        all.sort();
        all
    };
    let amendments = app.get("/api/v1/networks/lac/plans/2023-2024/amendments").await.json();
    assert_eq!(items(&json["activities"], "reference"), items(&amendments, "activity"));
    assert_eq!(json["counts"]["changed"], json["activities"]["total"]);
}
