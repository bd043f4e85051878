//! People write activities: one as a form, many as a table, several people at once.

use aunar_db::sql;
use aunar_hub::records;
use aunar_hub::sample::address;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use aunar_hub::web::params::encode;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

pub(crate) const PLAN: &str = "/lac/plans/2027-2028";

pub(crate) fn at(rest: &str) -> String {
    format!("{PLAN}/activities/{rest}")
}

/// The value that a field of a page's form has.
pub(crate) fn value(page: &Answered, name: &str) -> String {
    let [value] = values(page, [name]);
    value
}

/// What stands in several fields of a page.
pub(crate) fn values<const N: usize>(page: &Answered, names: [&str; N]) -> [String; N] {
    let html = scraper::Html::parse_document(&page.text());
    let select = |css: &str| scraper::Selector::parse(css).expect("a selector");
    names.map(|name| {
        let field = format!("[name=\"{name}\"]");
        let found = html.select(&select(&field)).next();
        let found = found.unwrap_or_else(|| panic!("{name} is in the page: {}", page.text()));
        match found.value().name() {
            "textarea" => found.text().collect::<String>(),
            "select" => {
                let chosen = found.select(&select("option[selected]")).next();
                chosen.and_then(|o| o.attr("value")).unwrap_or_default().to_owned()
            }
            _ => found.attr("value").unwrap_or_default().to_owned(),
        }
    })
}

pub(crate) async fn stored(app: &TestApp, who: &Visitor<'_>, reference: &str) -> serde_json::Value {
    let api = format!("/api/v1/networks/lac/plans/2027-2028/activities/{reference}");
    let answer = who.get(&api).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let _ = app;
    answer.json()
}

pub(crate) async fn is_whole(app: &TestApp) {
    let verdict = app.db().verify(|_, _| {}).await.expect("reads");
    assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
}

async fn end_mandates(app: &TestApp, name: &str) {
    let state = app.app.state();
    let person = records::person::by_email(&state.db, &address(name)).await.expect("reads");
    let id = person.expect("known").id;
    let mandates = records::person::mandates_of(&state.db, id).await.expect("reads");
    let mut tx = state.db.begin().await.expect("begins");
    for mandate in mandates {
        records::person::end(&mut tx, mandate.id, "operator", state.now()).await.expect("ends");
    }
    tx.commit().await.expect("commits");
}

pub(crate) async fn plan_becomes(app: &TestApp, status: &str) {
    let state = app.app.state();
    let picture = state.pictures.now().await.expect("a picture");
    let network = &picture.networks["lac"];
    let plan = network.plan("2027-2028").expect("the draft").plan.id;
    let mut tx = state.db.begin().await.expect("begins");
    tx.execute(sql!("update plan set status = $1 where id = $2").bind(status).bind(plan.0))
        .await
        .expect("changes");
    let entry = aunar_db::Entry {
        actor: "operator".to_owned(),
        via: "cli",
        action: "change",
        entity: "plan",
        record: plan.0,
        plan: Some(plan.0),
        before: None,
        after: Some(serde_json::json!({"status": status})),
    };
    tx.record(network.network.id.0, state.now(), vec![entry]).await.expect("records");
    tx.commit().await.expect("commits");
    state.pictures.written();
}

#[tokio::test]
async fn an_activity_is_edited_and_seen_in_the_page_the_history_and_the_api() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let page = focal.get(&at("B-05?lang=es")).await;
        assert!(page.text().contains(&at("B-05/edit")), "the activity's page leads to its form");
        let form = focal.get(&at("B-05/edit?lang=es")).await;
        assert_eq!(form.status, StatusCode::OK, "{}", form.text());
        assert_eq!(form.header(header::CACHE_CONTROL), "no-store");
        assert!(form.bytes.len() < 100_000, "{} bytes", form.bytes.len());
        assert_eq!((value(&form, "version"), value(&form, "lead")), ("1".into(), "UNICEF".into()));
        let saved = focal
            .post(
                &at("B-05/edit"),
                &[
                    ("version", "1"),
                    ("title", "Charla GCM sobre juventudes"),
                    ("contributors", "OIM; ACNUR"),
                    ("period", "mayo-julio 2027"),
                    ("places", "Perú; Colombia"),
                    ("objectives", "7"),
                    ("objectives", "16"),
                    ("objectives", ""),
                    ("audiences", ""),
                    ("audiences", "youth"),
                ],
            )
            .await;
        assert_eq!(
            (saved.status, saved.location()),
            (StatusCode::SEE_OTHER, &*at("B-05?saved=2")),
            "{}",
            saved.text()
        );
        let page = focal.get(&at("B-05?lang=es")).await.text();
        for said in ["Charla GCM sobre juventudes", "ACNUR", "mayo a julio de 2027", "Juventudes"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let activity = stored(&app, &focal, "B-05").await;
        assert_eq!(activity["version"], 2);
        assert_eq!(activity["title"]["es"], "Charla GCM sobre juventudes");
        let state = app.app.state();
        let picture = state.pictures.now().await.expect("a picture").networks["lac"].clone();
        let id = picture.plan("2027-2028").expect("there").by_reference("B-05").expect("there").id;
        let deeds = state.db.history(picture.network.id.0, Some(id.0), None, 10).await;
        let deeds = deeds.expect("reads");
        assert_eq!((deeds[0].action.as_str(), deeds[0].via.as_str()), ("change", "web"));
        assert!(deeds[0].actor.contains("person:") && deeds[0].actor.contains("mandate:"));
        assert_eq!(deeds[0].before.as_ref().expect("before")["version"], 1);
        assert_eq!(deeds[0].after.as_ref().expect("after")["version"], 2);
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn the_original_is_edited_whatever_language_one_reads() {
    let app = TestApp::sample().await;
    let writer = app.sign_in("focal-undrr").await;
    let form = writer.get(&at("B-06/edit?lang=fr")).await;
    let before = stored(&app, &writer, "B-06").await;
    assert_eq!(before["title"]["original"], "en");
    assert_eq!(value(&form, "title"), before["title"]["en"].as_str().expect("words"));
    assert!(form.text().contains("English"), "the original's language is named");
    let saved = writer
        .post(&at("B-06/edit"), &[("version", "1"), ("title", "Guidance on relocation")])
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let after = stored(&app, &writer, "B-06").await;
    assert_eq!(after["title"]["en"], "Guidance on relocation");
    assert_eq!(after["title"]["es"], before["title"]["es"], "translations stay");
}

#[tokio::test]
async fn each_bad_field_is_told_beside_it_and_what_was_typed_is_kept() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    for (field, typed, why) in [
        ("title", " ", "necesita un título"),
        ("kind", "fiesta", "no es un tipo de actividad"),
        ("status", "quizás", "no es un estado"),
        ("lead", "UNICEF; OIM", "una sola entidad líder"),
        ("lead", "Zzyzx Inc", "no se conoce a nadie"),
        ("period", "cuando se pueda", "no se puede leer ningún período"),
        ("period", "mayo-julio", "no nombra ningún año"),
        ("period", "2028-2027", "termina antes"),
        ("places", "Atlantis", "no es un lugar"),
        ("audiences", "gnomos", "no es un público"),
        ("priority-reference", "P9", "no está en el plan"),
        ("objectives", "24", "no es un objetivo del Pacto"),
        ("objectives", "1; 2; 3; 4", "como máximo tres objetivos principales"),
        ("sdg-targets", "99.9", "no es una meta"),
        ("gender", "7", "un marcador es 0"),
        ("needs", "N99", "no es una necesidad"),
        ("mechanisms", "Nadie", "no es un mecanismo"),
        ("link", "javascript:alert(1)", "no es una dirección"),
    ] {
        let fields = [("version", "1"), ("deliverable", "Una guía nueva"), (field, typed)];
        let refused = focal.post(&at("B-05/edit?lang=es"), &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {typed}");
        let beside = refused.select(".wrong .fault").join(" ");
        assert!(beside.contains(why), "{field}: {typed}: {beside}");
        assert_eq!(value(&refused, "deliverable").trim(), "Una guía nueva");
        if field != "audiences" {
            assert_eq!(value(&refused, field).trim(), typed.trim(), "{field} as it was typed");
        }
    }
    let none = focal.post(&at("B-05/edit?lang=es"), &[("title", "x")]).await;
    assert_eq!(none.status, StatusCode::BAD_REQUEST, "a form that names no version");
    assert_eq!(stored(&app, &focal, "B-05").await["version"], 1, "nothing was saved");
}

#[tokio::test]
async fn two_people_save_at_once_and_nothing_is_lost() {
    for app in TestApp::each_sample().await {
        let (focal, office) = (app.sign_in("focal-unicef").await, app.sign_in("secretariat").await);
        let save = async |who: &Visitor<'_>, fields: &[(&str, &str)]| {
            who.post(&at("B-05/edit?lang=es"), fields).await
        };
        let first = save(
            &office,
            &[("version", "1"), ("title", "De la secretaría"), ("status", "suspended")],
        )
        .await;
        assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text());
        // What does not touch is put together, and shown before anything is saved.
        let merged = save(&focal, &[("version", "1"), ("deliverable", "Una guía")]).await;
        assert_eq!(merged.status, StatusCode::CONFLICT);
        assert_eq!(value(&merged, "version"), "2");
        assert_eq!(value(&merged, "title"), "De la secretaría");
        assert_eq!(value(&merged, "deliverable").trim(), "Una guía");
        assert!(merged.text().contains("Nada se contradice"), "{}", merged.text());
        assert_eq!(stored(&app, &focal, "B-05").await["version"], 2, "not saved yet");
        // What touches stands side by side.
        let mine = [("version", "1"), ("title", "De UNICEF"), ("deliverable", "Una guía")];
        let clash = save(&focal, &mine).await;
        assert_eq!(clash.status, StatusCode::CONFLICT);
        assert_eq!(clash.select("fieldset.clash blockquote"), ["De la secretaría"]);
        assert_eq!(value(&clash, "title"), "De UNICEF");
        assert_eq!(value(&clash, "deliverable").trim(), "Una guía");
        assert_eq!(value(&clash, "status"), "suspended");
        let theirs = [
            ("version", "2"),
            ("choose.title", "theirs"),
            ("title", "De UNICEF"),
            ("deliverable", "Una guía"),
        ];
        assert_eq!(save(&focal, &theirs).await.status, StatusCode::SEE_OTHER);
        let now = stored(&app, &focal, "B-05").await;
        assert_eq!((&now["title"]["es"], &now["version"]), (&"De la secretaría".into(), &3.into()));
        assert_eq!(now["deliverable"]["es"], "Una guía");
        // The other choice: mine, edited.
        let edited = [("version", "3"), ("choose.title", "mine"), ("title", "De ambas")];
        assert_eq!(save(&focal, &edited).await.status, StatusCode::SEE_OTHER);
        assert_eq!(stored(&app, &focal, "B-05").await["title"]["es"], "De ambas");
        // A form sent once more changes nothing more.
        let again = save(&focal, &edited).await;
        assert_eq!((again.status, again.location()), (StatusCode::SEE_OTHER, &*at("B-05")));
        assert_eq!(stored(&app, &focal, "B-05").await["version"], 4);
        // A version that never was: all that differs is asked about.
        let odd = save(&focal, &[("version", "77"), ("title", "Otra")]).await;
        assert_eq!(odd.status, StatusCode::CONFLICT);
        is_whole(&app).await;
    }
}

pub(crate) fn posted(path: &str, cookie: &str, fields: &[(&str, &str)]) -> Request<Body> {
    let pairs = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v)));
    Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, cookie)
        .body(Body::from(pairs.collect::<Vec<_>>().join("&")))
        .expect("a request")
}

#[tokio::test]
async fn a_mandate_that_ends_while_somebody_types_loses_them_nothing() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    assert_eq!(focal.get(&at("B-05/edit")).await.status, StatusCode::OK);
    end_mandates(&app, "focal-unicef").await;
    let typed = [("version", "1"), ("title", "Lo que estaba escribiendo")];
    let refused = focal.post(&at("B-05/edit?lang=es"), &typed).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND, "the draft is no longer theirs to see");
    assert!(refused.text().contains("Lo que estaba escribiendo"), "{}", refused.text());
    assert!(refused.text().contains("su texto está aquí"));
    let signed_out = app.post(&at("B-05/edit?lang=es"), &typed).await;
    assert!(!signed_out.status.is_success());
    assert!(signed_out.text().contains("Lo que estaba escribiendo"));
    let office = app.sign_in("secretariat").await;
    assert_eq!(stored(&app, &office, "B-05").await["version"], 1);
}

#[tokio::test]
async fn others_activities_and_other_networks_are_not_written() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    let typed = [("version", "1"), ("title", "No es mía")];
    for path in [at("B-01/edit"), at("B-11/edit")] {
        assert_eq!(focal.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
        let refused = focal.post(&path, &typed).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{path}");
        assert!(refused.text().contains("No es mía"));
    }
    for path in [
        "/global/plans/2027-2028/activities/B-05/edit".to_owned(),
        "/global/plans/2021-2022/activities/B-05/edit".to_owned(),
        at("A-001/edit"),
        at("B-99/edit"),
    ] {
        assert_eq!(focal.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(focal.post(&path, &typed).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let office = app.sign_in("secretariat").await;
    let global = "/global/plans/2021-2022/activities/table";
    assert!(matches!(office.get(global).await.status.as_u16(), 403 | 404), "not their network");
}

#[tokio::test]
async fn a_plan_that_is_agreed_on_says_how_it_changes_instead() {
    let app = TestApp::sample().await;
    let office = app.sign_in("secretariat").await;
    for path in ["A-001/edit", "new", "table"] {
        let path = format!("/lac/plans/2023-2024/activities/{path}?lang=es");
        let page = office.get(&path).await;
        if path.contains("A-001") {
            let amend = "/lac/plans/2023-2024/activities/A-001/amend";
            assert_eq!(page.location(), amend, "whoever may ask for an amendment is led there");
        } else {
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
            assert!(page.text().contains("no se edita así"), "{path}: {}", page.text());
        }
        let typed = [("version", "1"), ("title", "Lo escrito")];
        let page = office.post(&path, &typed).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        if !path.contains("table") {
            assert!(page.text().contains("Lo escrito"), "{path}");
        }
    }
    // A round opens between the form and its save.
    assert_eq!(office.get(&at("B-05/edit")).await.status, StatusCode::OK);
    plan_becomes(&app, "endorsement").await;
    let late = office.post(&at("B-05/edit?lang=es"), &[("version", "1"), ("title", "Tarde")]).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    assert!(late.text().contains("ante sus miembros") && late.text().contains("Tarde"));
    assert_eq!(stored(&app, &office, "B-05").await["version"], 1);
}

#[tokio::test]
async fn a_new_activity_gets_the_next_reference_of_its_plan() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let form = focal.get(&at("new?lang=es")).await;
        assert_eq!(form.status, StatusCode::OK, "{}", form.text());
        assert_eq!(value(&form, "lead"), "UNICEF", "what they may add is begun for them");
        let id = value(&form, "form");
        let others = [("form", id.as_str()), ("title", "De otra"), ("lead", "OIM")];
        let refused = focal.post(&at("new?lang=es"), &others).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("que lidere o colidere UNICEF"), "{}", refused.text());
        let fields = [
            ("form", id.as_str()),
            ("text-lang", "pt"),
            ("title", "Oficina sobre juventudes"),
            ("lead", "UNICEF"),
            ("priority-reference", "P2"),
        ];
        for _ in 0..3 {
            // Sent again, it is the same activity.
            let added = focal.post(&at("new"), &fields).await;
            assert_eq!(
                (added.status, added.location()),
                (StatusCode::SEE_OTHER, &*at("B-12")),
                "{}",
                added.text()
            );
        }
        let activity = stored(&app, &focal, "B-12").await;
        assert_eq!(activity["title"]["original"], "pt");
        assert_eq!(focal.get(&at("B-13")).await.status, StatusCode::NOT_FOUND);
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_draft_is_its_writers_own_until_it_is_saved_or_thrown_away() {
    for app in TestApp::each_sample().await {
        let (focal, office) = (app.sign_in("focal-unicef").await, app.sign_in("secretariat").await);
        let secret = "Algo que nadie más ve todavía";
        let form = focal.get(&at("B-05/edit?lang=es")).await;
        let whole = value(&form, "lead");
        let typed = [("version", "1"), ("title", secret), ("lead", whole.as_str())];
        let kept = focal.post(&at("B-05/draft?lang=es"), &typed).await;
        assert_eq!((kept.status, kept.location()), (StatusCode::SEE_OTHER, &*at("B-05/edit")));
        let back = focal.get(&at("B-05/edit?lang=es")).await;
        assert_eq!(value(&back, "title"), secret);
        assert!(back.text().contains("dejó sin terminar"), "{}", back.text());
        for path in ["/lac/history", &at("B-05"), &at("B-05/edit"), "/lac/search?q=nadie"] {
            assert!(!office.get(path).await.text().contains(secret), "{path}");
        }
        assert_eq!(stored(&app, &focal, "B-05").await["version"], 1);
        // The page's script is told when, and as what a period is understood.
        let mut request = posted(
            &at("B-05/draft?lang=es"),
            &focal.cookie,
            &[("version", "1"), ("title", secret), ("period", "Q2 2027")],
        );
        request.headers_mut().insert(header::ACCEPT, "application/json".parse().expect("a value"));
        let said = app.send(request).await.json();
        assert!(said["saved_at"].is_string());
        assert!(said["echoes"]["period"].as_str().expect("read").contains("2027"), "{said}");
        // Somebody else saves meanwhile: what comes back compares both.
        let other =
            office.post(&at("B-05/edit"), &[("version", "1"), ("title", "De la secretaría")]).await;
        assert_eq!(other.status, StatusCode::SEE_OTHER);
        let back = focal.get(&at("B-05/edit?lang=es")).await;
        assert_eq!(back.status, StatusCode::OK);
        assert_eq!(back.select("fieldset.clash blockquote"), ["De la secretaría"]);
        assert_eq!(value(&back, "title"), secret);
        // Saving takes it away; so does throwing it away.
        let saved = focal.post(&at("B-05/edit"), &[("version", "2"), ("title", secret)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        assert!(!focal.get(&at("B-05/edit?lang=es")).await.text().contains("sin terminar"));
        focal.post(&at("B-05/draft"), &[("version", "3"), ("title", "Otra cosa")]).await;
        focal.post(&at("B-05/draft"), &[("discard", "1")]).await;
        assert_eq!(value(&focal.get(&at("B-05/edit")).await, "title"), secret);
        // A new one, begun and found again.
        let form = focal.get(&at("new?lang=es")).await;
        let id = value(&form, "form");
        let kept =
            focal.post(&at("new/draft"), &[("form", id.as_str()), ("title", "Una idea")]).await;
        assert_eq!(kept.location(), at(&format!("new?draft={id}")));
        let list = focal.get(&at("new?lang=es")).await.text();
        assert!(list.contains("Una idea") && list.contains(&id), "{list}");
        let back = focal.get(kept.location()).await;
        assert_eq!((value(&back, "title"), value(&back, "form")), ("Una idea".into(), id.clone()));
        assert!(!office.get(&at(&format!("new?draft={id}"))).await.text().contains("Una idea"));
        let fields = [("form", id.as_str()), ("title", "Una idea"), ("lead", "UNICEF")];
        assert_eq!(focal.post(&at("new"), &fields).await.status, StatusCode::SEE_OTHER);
        assert!(!focal.get(&at("new?lang=es")).await.text().contains("Una idea"));
    }
}

#[tokio::test]
async fn a_table_saves_each_row_on_its_own() {
    for app in TestApp::each_sample().await {
        let (focal, office) = (app.sign_in("focal-unicef").await, app.sign_in("secretariat").await);
        let page = focal.get(&at("table?lang=es")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(page.bytes.len() < 100_000, "{} bytes", page.bytes.len());
        assert_eq!(page.select("tr.others").len(), 9, "others' rows are for reading");
        assert_eq!(page.select("tr:not(.others) th a"), ["B-05", "B-10"]);
        let filtered = focal.get(&at("table?priority=P4&lang=es")).await;
        assert_eq!(filtered.select("tr:not(.others) th a"), ["B-10"]);
        assert_eq!(focal.get(&at("table?contry=PE")).await.status, StatusCode::BAD_REQUEST);
        let changed =
            office.post(&at("B-03/edit"), &[("version", "1"), ("title", "De otra persona")]).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER);
        let fields = [
            ("rows", "0"),
            ("0.ref", "B-01"),
            ("0.version", "1"),
            ("0.title", "Título nuevo"),
            ("0.status", "En ejecución"),
            ("rows", "1"),
            ("1.ref", "B-02"),
            ("1.version", "1"),
            ("1.period", "algún día"),
            ("rows", "2"),
            ("2.ref", "B-03"),
            ("2.version", "1"),
            ("2.title", "Mi título"),
            ("rows", "3"),
            ("3.ref", "B-04"),
            ("3.version", "1"),
            ("3.lead", "ACNUDH"),
            ("rows", "n0"),
            ("n0.form", "0190163d-8694-739b-aea5-966c26f8ad91"),
            ("n0.title", "Actividad pegada"),
            ("n0.kind", "Taller"),
            ("n0.lead", "OIM"),
            ("rows", "n1"),
            ("n1.form", "0190163d-8694-739b-aea5-966c26f8ad92"),
            ("n1.title", ""),
        ];
        let answer = office.post(&at("table?lang=es"), &fields).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text());
        let verdicts = answer.select("tbody .came");
        assert_eq!(verdicts.len(), 5, "{verdicts:?}");
        assert_eq!(verdicts[0], "guardada");
        assert_eq!(verdicts[1], "no se guardó");
        assert!(verdicts[2].contains("otra persona la cambió"), "{verdicts:?}");
        assert_eq!((&*verdicts[3], &*verdicts[4]), ("sin cambios", "añadida como B-12"));
        assert_eq!(answer.select("#r-0 a[href$='B-01?saved=2']"), ["Ver y deshacer"]);
        // What is wrong stands in a row of its own right below, with the name of the column.
        let wrong = answer.select("tr:has(#r-1) + tr.row-wrong li");
        assert_eq!(wrong.len(), 1, "{}", answer.text());
        assert!(wrong[0].starts_with("Período: "), "{wrong:?}");
        assert!(wrong[0].contains("no se puede leer ningún período"), "{wrong:?}");
        assert_eq!(answer.select("[name='1.period'][aria-describedby='w-1']").len(), 1);
        assert_eq!(value(&answer, "1.period"), "algún día", "what was typed is kept");
        assert_eq!(value(&answer, "2.title").trim(), "Mi título");
        let now = stored(&app, &office, "B-01").await;
        assert_eq!(
            (&now["title"]["es"], &now["status"]),
            (&"Título nuevo".into(), &"implementation".into())
        );
        assert_eq!(stored(&app, &office, "B-12").await["kind"], "workshop");
        // The row that clashed waits on the page that compares both texts.
        let compare = office.get(&at("B-03/edit?lang=es")).await;
        assert_eq!(compare.select("fieldset.clash blockquote"), ["De otra persona"]);
        assert_eq!(value(&compare, "title"), "Mi título");
        // Sent again, nothing is added twice.
        let again = office.post(&at("table?lang=es"), &fields[..5]).await;
        assert_eq!(
            (again.status, again.select("tbody .came")),
            (StatusCode::OK, vec!["sin cambios".to_owned()])
        );
        let again = office.post(&at("table?lang=es"), &fields[19..24]).await;
        assert_eq!(again.status, StatusCode::OK, "{}", again.text());
        assert_eq!(office.get(&at("B-13")).await.status, StatusCode::NOT_FOUND);
        // A row of another's is not saved, whoever made the form.
        let forged = [("rows", "0"), ("0.ref", "B-01"), ("0.version", "2"), ("0.title", "Mío")];
        let answer = focal.post(&at("table?lang=es"), &forged).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("no la lidera su entidad"));
        assert_eq!(stored(&app, &office, "B-01").await["title"]["es"], "Título nuevo");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_period_stands_in_forms_as_pages_say_it_and_is_the_same_in_any_words() {
    for app in TestApp::each_sample().await {
        let (focal, office) = (app.sign_in("focal-unicef").await, app.sign_in("secretariat").await);
        let edit = |lang: &str| at(&format!("B-05/edit?lang={lang}"));
        let begun = [
            ("version", "1"),
            ("period", "mayo-julio 2027"),
            ("period-note", "Después de la cumbre"),
            ("first-period", "2027-Q1"),
        ];
        let saved = focal.post(&edit("es"), &begun).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        for (lang, words, first) in [
            ("es", "mayo a julio de 2027", "T1 2027"),
            ("en", "May – July 2027", "Q1 2027"),
            ("pt", "maio a julho de 2027", "T1 2027"),
            ("fr", "mai – juillet 2027", "T1 2027"),
        ] {
            let form = focal.get(&edit(lang)).await;
            assert_eq!((&*value(&form, "period"), &*value(&form, "first-period")), (words, first));
        }
        let said = stored(&app, &focal, "B-05").await;
        // The code, what pages say in any language, and what people write are no change; the note stays.
        for same in [
            "2027-05/2027-07",
            "mayo a julio de 2027",
            "May – July 2027",
            "de mayo hasta julio de 2027",
        ] {
            let row = [("rows", "0"), ("0.ref", "B-05"), ("0.version", "2"), ("0.period", same)];
            let answer = focal.post(&at("table?lang=es"), &row).await;
            assert_eq!(answer.select("tbody .came"), ["sin cambios"], "{same}");
            assert_eq!(value(&answer, "0.period"), "mayo a julio de 2027");
            let typed = [("version", "2"), ("period", same), ("first-period", "1T 2027")];
            let kept = focal.post(&at("B-05/draft?lang=es"), &typed).await;
            assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
            assert!(!focal.get(&edit("es")).await.text().contains("sin terminar"), "{same}");
        }
        assert_eq!(stored(&app, &focal, "B-05").await, said);
        // Where somebody else moved it meanwhile, whoever left it as it was is asked nothing.
        let moved = office.post(&edit("es"), &[("version", "2"), ("period", "T2 2028")]).await;
        assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.text());
        let left = [
            ("version", "2"),
            ("title", "Otra charla"),
            ("period", "May – July 2027"),
            ("period-note", "Después de la cumbre"),
        ];
        let merged = focal.post(&edit("es"), &left).await;
        assert_eq!(merged.status, StatusCode::CONFLICT, "{}", merged.text());
        assert!(merged.select("fieldset.clash").is_empty(), "{}", merged.text());
        assert_eq!(value(&merged, "period"), "T2 2028");
        let mine = [("version", "2"), ("period", "2027-Q3")];
        let clash = focal.post(&edit("es"), &mine).await;
        assert_eq!(clash.select("fieldset.clash blockquote")[0], "T2 2028");
        assert_eq!(value(&clash, "period"), "T3 2027");
        is_whole(&app).await;
    }
}
