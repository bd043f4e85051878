//! Many write at once: to one activity, and while the plan is being sealed.

use crate::editing::{PLAN, at, is_whole, posted, stored, value, values};
use aunar_domain::words::Text;
use aunar_hub::endorsement::verify;
use aunar_hub::testing::TestApp;
use axum::http::StatusCode;
use std::collections::BTreeMap;
use std::sync::Arc;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_200_saves_at_once_one_wins_and_the_others_keep_their_text() {
    for app in TestApp::each_sample().await {
        let cookie = app.sign_in("secretariat").await.cookie;
        let app = Arc::new(app);
        for version in 1..=2 {
            let mut saves = tokio::task::JoinSet::new();
            for n in 0..200 {
                let (app, cookie) = (Arc::clone(&app), cookie.clone());
                saves.spawn(async move {
                    let title = format!("Texto de la persona {n} sobre la versión {version}");
                    let version = version.to_string();
                    let fields = [("version", version.as_str()), ("title", title.as_str())];
                    let request = posted(&at("B-05/edit"), &cookie, &fields);
                    (title, app.send(request).await)
                });
            }
            let mut winners = Vec::new();
            while let Some(saved) = saves.join_next().await {
                let (title, answer) = saved.expect("no save panics");
                match answer.status {
                    StatusCode::SEE_OTHER => winners.push(title),
                    StatusCode::CONFLICT => {
                        let [own, now] = values(&answer, ["title", "version"]);
                        assert_eq!(own, title, "its own text is in the page");
                        assert_eq!(now, (version + 1).to_string());
                    }
                    other => panic!("{other}: {}", answer.text()),
                }
            }
            assert_eq!(winners.len(), 1, "{winners:?}");
            let office = app.sign_in("secretariat").await;
            let now = stored(&app, &office, "B-05").await;
            assert_eq!(now["version"], version + 1);
            assert_eq!(now["title"]["es"], winners[0].as_str());
        }
        let state = app.app.state();
        let picture = state.pictures.now().await.expect("a picture").networks["lac"].clone();
        let id = picture.plan("2027-2028").expect("there").by_reference("B-05").expect("there").id;
        let deeds = state.db.history(picture.network.id.0, Some(id.0), None, 1_000).await;
        let deeds = deeds.expect("reads");
        let versions: Vec<i64> = deeds
            .iter()
            .map(|d| d.after.as_ref().expect("after")["version"].as_i64().expect("a number"))
            .collect();
        assert_eq!(versions, [3, 2, 1], "one deed a version, without a gap");
        is_whole(&app).await;
    }
}

/// What the titles of the draft say now, by reference.
async fn titles(app: &TestApp) -> BTreeMap<String, String> {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks["lac"].plan("2027-2028").expect("there");
    let original = |text: &Text| text.words(text.original()).to_owned();
    plan.activities.iter().map(|a| (a.reference.clone(), original(&a.content.title))).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn saves_that_race_the_opening_of_a_round_are_in_the_seal_or_refused_with_their_text() {
    for app in TestApp::each_sample().await {
        let cookie = app.sign_in("secretariat").await.cookie;
        let app = Arc::new(app);
        let before = titles(&app).await;
        let mut all = tokio::task::JoinSet::new();
        for n in 0..120 {
            let (app, cookie) = (Arc::clone(&app), cookie.clone());
            all.spawn(async move {
                if n == 30 {
                    let address = format!("{PLAN}/endorsement/manage");
                    let open =
                        [("act", "open"), ("rule", "every-member"), ("closes", "2025-03-31")];
                    let opened = app.send(posted(&address, &cookie, &open)).await;
                    return (None, String::new(), opened);
                }
                let reference = format!("B-{:02}", n % 11 + 1);
                let title = format!("Texto de la persona {n}");
                let fields = [("version", "1"), ("title", title.as_str())];
                let request = posted(&at(&format!("{reference}/edit?lang=es")), &cookie, &fields);
                (Some(reference), title, app.send(request).await)
            });
        }
        let (mut saved, mut refused) = (BTreeMap::new(), 0);
        while let Some(done) = all.join_next().await {
            let (reference, title, answer) = done.expect("nothing panics");
            let Some(reference) = reference else {
                assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
                continue;
            };
            match answer.status {
                StatusCode::SEE_OTHER => {
                    assert_eq!(saved.insert(reference, title), None, "one save a version");
                }
                StatusCode::CONFLICT => {
                    assert_eq!(value(&answer, "title"), title, "its own text is in the page");
                }
                StatusCode::FORBIDDEN => {
                    let text = answer.text();
                    assert!(text.contains("está ante sus miembros"), "{text}");
                    assert!(text.contains(&title), "its own text is in the page");
                    refused += 1;
                }
                other => panic!("{other}: {}", answer.text()),
            }
        }
        assert!(refused > 0, "some came after the round had opened");
        // What was sealed is what the database says, and that is what was saved and nothing else.
        let office = app.sign_in("secretariat").await;
        let document = office.get(&format!("{PLAN}/versions/1.json")).await.json();
        let activities = document["activities"].as_array().expect("a list");
        let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
        let original = |title: &serde_json::Value| text(&title[text(&title["original"])]);
        let sealed: BTreeMap<String, String> =
            activities.iter().map(|a| (text(&a["reference"]), original(&a["title"]))).collect();
        assert_eq!(sealed, titles(&app).await);
        let mut expected = before;
        expected.extend(saved);
        assert_eq!(sealed, expected);
        assert_eq!(verify(app.db()).await.expect("reads").broken, None);
        // Whoever comes later is refused in the form, the table and a new activity.
        for (address, fields) in [
            ("B-01/edit", vec![("version", "2"), ("title", "Demasiado tarde")]),
            ("new", vec![("title", "Demasiado tarde"), ("lead", "FAO")]),
            (
                "table",
                vec![
                    ("rows", "0"),
                    ("0.ref", "B-01"),
                    ("0.version", "2"),
                    ("0.title", "Demasiado tarde"),
                ],
            ),
        ] {
            let late = office.post(&at(address), &fields).await;
            assert_eq!(late.status, StatusCode::FORBIDDEN, "{address}");
            assert!(late.text().contains("Demasiado tarde"), "{address}: {}", late.text());
        }
        assert_eq!(titles(&app).await, sealed);
        is_whole(&app).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn activities_added_at_once_each_get_a_reference() {
    for app in TestApp::each_sample().await {
        let cookie = app.sign_in("secretariat").await.cookie;
        let app = Arc::new(app);
        let mut adds = tokio::task::JoinSet::new();
        for n in 0..20 {
            let (app, cookie) = (Arc::clone(&app), cookie.clone());
            adds.spawn(async move {
                let title = format!("Actividad {n}");
                app.send(posted(&at("new"), &cookie, &[("title", title.as_str())])).await
            });
        }
        let mut added = Vec::new();
        while let Some(answer) = adds.join_next().await {
            let answer = answer.expect("none panics");
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
            added.push(answer.location().rsplit('/').next().expect("a reference").to_owned());
        }
        added.sort();
        let expected: Vec<String> = (12..32).map(|n| format!("B-{n}")).collect();
        assert_eq!(added, expected);
        is_whole(&app).await;
    }
}
