//! Two versions of a plan side by side.

use aunar_db::testing::TestDb;
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
    for db in TestDb::each().await {
        let app = TestApp::unsealed_sample_on(db).await;
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
        assert_eq!(page.select(".compared .ref"), ["A-001"]);
        assert_eq!(page.select(".compared dt"), ["Estado", "Producto"]);
        // What went and what came is said, not only coloured; of a text, the very words.
        assert_eq!(page.select(".compared .signs del"), ["quitado: Cerrada"]);
        assert_eq!(page.select(".compared .signs ins"), ["agregado: Suspendida"]);
        assert_eq!(page.select(".reworded del"), ["quitado: doce"]);
        assert_eq!(page.select(".reworded ins"), ["agregado: veinte"]);
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
    let app = TestApp::unsealed_sample_on(TestDb::sqlite().await).await;
    let csv = exported(&app).await;
    let text = csv.replacen("Taller para los equipos", "Encuentro con los equipos", 1);
    assert_ne!(csv, text);
    app.it_is("2025-03-01T09:00:00Z");
    send(&app, &text).await;
    let page = app.get(&format!("{PAGE}?lang=es")).await;
    let (gone, come) = (page.select(".reworded del"), page.select(".reworded ins"));
    assert_eq!(gone, ["quitado: Taller para"]);
    assert_eq!(come, ["agregado: Encuentro con"]);
    assert!(page.select(".reworded")[0].contains("los equipos de país"), "what stayed is there");
}

#[tokio::test]
async fn added_and_removed_activities_and_new_priorities_are_named() {
    let app = TestApp::unsealed_sample_on(TestDb::sqlite().await).await;
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
    let app = TestApp::unsealed_sample_on(TestDb::sqlite().await).await;
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
    let app = TestApp::unsealed_sample_on(TestDb::sqlite().await).await;
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
    let app = TestApp::unsealed_sample_on(TestDb::sqlite().await).await;
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
