//! An edit is undone by a change of its own: by whoever may edit the activity, as long as nobody has
//! changed it since.

use crate::editing::{at, is_whole, plan_becomes, posted};
use aunar_domain::activity::Content;
use aunar_domain::words::{Lang, Standing};
use aunar_hub::testing::{TestApp, Visitor};
use axum::http::{StatusCode, header};

/// The version and the content of an activity of the draft.
async fn says(app: &TestApp, reference: &str) -> (i64, Content) {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks["lac"].plan("2027-2028").expect("the draft");
    let activity = plan.by_reference(reference).expect("there");
    (activity.version, activity.content.clone())
}

/// What was done to an activity, the latest first.
async fn done_to(app: &TestApp, reference: &str) -> Vec<String> {
    let state = app.app.state();
    let picture = state.pictures.now().await.expect("a picture");
    let network = &picture.networks["lac"];
    let plan = network.plan("2027-2028").expect("the draft");
    let id = plan.by_reference(reference).expect("there").id.0;
    let deeds = state.db.history(network.network.id.0, Some(id), None, 20).await.expect("reads");
    deeds.into_iter().map(|deed| deed.action).collect()
}

/// Undoes the change that made a version; where that leads.
async fn undo(who: &Visitor<'_>, reference: &str, version: &str) -> String {
    let undone = who.post(&at(&format!("{reference}/undo")), &[("version", version)]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
    undone.location().to_owned()
}

/// Writes a field of an activity.
async fn write(who: &Visitor<'_>, reference: &str, version: &str, field: (&str, &str)) {
    let fields = [("version", version), field];
    let saved = who.post(&at(&format!("{reference}/edit")), &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
}

#[tokio::test]
async fn an_edit_is_undone_to_the_letter_and_so_is_its_undoing() {
    for app in TestApp::each_sample().await {
        let writer = app.sign_in("focal-undrr").await;
        let (version, before) = says(&app, "B-06").await;
        assert_eq!(version, 1);
        assert_eq!(before.title.standing(Lang::Es), Standing::Current);
        let api = format!("/api/v1/networks{}", at("B-06"));
        let first_tag = writer.get(&api).await.header(header::ETAG).to_owned();
        let fields = [
            ("version", "1"),
            ("title", "Guidance on relocation"),
            ("deliverable", "A guide"),
            ("contributors", "OIM; ACNUR"),
            ("period", "mayo-julio 2027"),
            ("places", "Perú; Colombia"),
            ("objectives", "7"),
            ("objectives", "16"),
            ("objectives", ""),
            ("audiences", ""),
            ("audiences", "youth"),
            ("link", "https://aunar.example/nota"),
        ];
        let saved = writer.post(&at("B-06/edit"), &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        assert_eq!(saved.location(), at("B-06?saved=2"));
        let (version, edited) = says(&app, "B-06").await;
        assert_eq!(version, 2);
        assert_ne!(edited, before);
        assert_eq!(
            edited.title.standing(Lang::Es),
            Standing::Older,
            "its translation stays behind"
        );

        // The page that follows says so and offers to undo it; to nobody else.
        let page = writer.get(&at("B-06?saved=2&lang=es")).await;
        let notice = page.select(".notice.good");
        assert_eq!(notice.len(), 1, "{}", page.text());
        assert!(notice[0].contains("La actividad se guardó."), "{notice:?}");
        assert!(notice[0].contains("Deshacer"), "{notice:?}");
        let reader = app.sign_in("reader").await;
        let theirs = reader.get(&at("B-06?saved=2&lang=es")).await;
        assert_eq!(theirs.status, StatusCode::OK);
        assert!(theirs.select(".notice.good").is_empty(), "{}", theirs.text());
        assert!(theirs.select("form[action$='B-06/undo']").is_empty());

        // What somebody has begun meanwhile stays theirs.
        let begun = [("version", "2"), ("link", "https://aunar.example/otra")];
        assert_eq!(writer.post(&at("B-06/draft"), &begun).await.status, StatusCode::SEE_OTHER);

        assert_eq!(undo(&writer, "B-06", "2").await, at("B-06?saved=3"));
        let (version, back) = says(&app, "B-06").await;
        assert_eq!((version, &back), (3, &before));
        assert_eq!(back.title.standing(Lang::Es), Standing::Current);
        assert_ne!(writer.get(&api).await.header(header::ETAG), first_tag, "it moved on");
        let page = writer.get(&at("B-06?saved=3&lang=es")).await;
        assert!(page.select(".notice.good")[0].contains("Deshecho"), "{}", page.text());
        let form = writer.get(&at("B-06/edit")).await.text();
        assert!(form.contains("https://aunar.example/otra"), "{form}");

        // The same form sent once more undoes nothing more.
        assert_eq!(undo(&writer, "B-06", "2").await, at("B-06?saved=3"));
        assert_eq!(done_to(&app, "B-06").await[..2], ["undo", "change"]);

        // Undoing the undoing.
        assert_eq!(undo(&writer, "B-06", "3").await, at("B-06?saved=4"));
        assert_eq!(says(&app, "B-06").await, (4, edited));
        assert_eq!(done_to(&app, "B-06").await[..3], ["undo", "undo", "change"]);
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn what_somebody_changed_since_keeps_all_of_it_and_is_told() {
    for app in TestApp::each_sample().await {
        let (focal, office) = (app.sign_in("focal-unicef").await, app.sign_in("secretariat").await);
        let status = says(&app, "B-05").await.1.status;
        write(&focal, "B-05", "1", ("title", "De UNICEF")).await;
        write(&office, "B-05", "2", ("status", "suspended")).await;
        let late = focal.post(&at("B-05/undo?lang=es"), &[("version", "2")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text());
        assert_eq!(late.select("h1"), ["No se deshizo nada"]);
        let since = late.select("main ul.plain li");
        assert_eq!(since.len(), 1, "{since:?}");
        assert!(since[0].contains("modificación") && since[0].contains("Estado"), "{since:?}");
        assert_eq!(late.select("main ul.plain b").len(), 1, "who did it: {since:?}");
        assert!(late.text().contains(&at("B-05#history")), "{}", late.text());
        assert_eq!(says(&app, "B-05").await.0, 3, "nothing changed");

        // The latest change is offered beside the history, there and in the network's.
        let offered = "form[action$='B-05/undo'] button";
        let page = focal.get(&at("B-05?lang=es")).await;
        assert_eq!(page.select(offered), ["Deshacer este cambio"]);
        assert_eq!(focal.get("/lac/history?lang=es").await.select(offered).len(), 1);
        for name in ["reader", "focal-fao"] {
            let other = app.sign_in(name).await;
            assert!(other.get(&at("B-05")).await.select(offered).is_empty(), "{name}");
            assert!(other.get("/lac/history").await.select(offered).is_empty(), "{name}");
        }
        undo(&focal, "B-05", "3").await;
        let (version, now) = says(&app, "B-05").await;
        assert_eq!((version, now.status), (4, status));
        assert_eq!(now.title.words(Lang::Es), "De UNICEF", "what came before it stays");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn whoever_may_not_edit_undoes_nothing() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    write(&focal, "B-05", "1", ("title", "De UNICEF")).await;
    let (undo, fields) = (at("B-05/undo?lang=es"), [("version", "2")]);
    for name in ["focal-fao", "reader", "translator"] {
        let refused = app.sign_in(name).await.post(&undo, &fields).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{name}");
    }
    let anyone = app.post(&undo, &fields).await.status;
    assert!(matches!(anyone.as_u16(), 401 | 404), "{anyone}");
    // Nor does another site through their browser.
    let mut request = posted(&undo, &focal.cookie, &fields);
    request.headers_mut().insert("sec-fetch-site", "cross-site".parse().expect("a value"));
    assert_eq!(app.send(request).await.status, StatusCode::FORBIDDEN);
    assert_eq!(focal.post(&undo, &[]).await.status, StatusCode::BAD_REQUEST);
    // With what an activity began cannot be undone, nor what never was.
    for version in ["1", "77"] {
        let path = at("B-10/undo?lang=es");
        let kept = focal.post(&path, &[("version", version)]).await;
        assert_eq!(kept.status, StatusCode::CONFLICT, "{version}: {}", kept.text());
        assert!(kept.text().contains("no se deshace desde aquí"), "{version}: {}", kept.text());
    }
    // A round opens between the page and the button.
    plan_becomes(&app, "endorsement").await;
    let late = focal.post(&undo, &fields).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN, "{}", late.text());
    assert!(late.text().contains("ante sus miembros"), "{}", late.text());
    assert!(focal.get(&at("B-05")).await.select("form[action$='B-05/undo']").is_empty());
    assert_eq!(says(&app, "B-05").await.0, 2);
    is_whole(&app).await;
}
