//! Two activities that their owners say are one become one, are found at both addresses and counted
//! once, and come apart again without anything lost.

use crate::overlap::{DRAFT, address, answer, grades, planned_twice, write};
use aunar_domain::activity::Part;
use aunar_domain::words::Lang;
use aunar_hub::exchange::{Form, Target, import};
use aunar_hub::testing::{Answered, TestApp, Visitor, moment, offer};
use aunar_hub::web::Tongue;
use axum::http::{StatusCode, header};

const NETWORK: &str = "/api/v1/networks";

/// A pair of the draft that both owners want joined, and where it is found.
pub(crate) async fn agreed(app: &TestApp) -> ((String, String), String) {
    let pair = planned_twice(app).await;
    let (unicef, unesco) = (app.sign_in("focal-unicef").await, app.sign_in("focal-unesco").await);
    let at = address(&unicef, &pair).await;
    for (who, whom) in [(&unicef, "UNICEF"), (&unesco, "UNESCO")] {
        let done = answer(who, &at, whom, "join", "").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    }
    (pair, at)
}

/// Asks on a page of a finding that it be joined; `stays`: the first or the second form.
pub(crate) async fn join(who: &Visitor<'_>, at: &str, page: &Answered, stays: usize) -> Answered {
    let html = scraper::Html::parse_document(&page.text());
    let css = scraper::Selector::parse(".joining input[name=stays]").expect("a selector");
    let found = html.select(&css).nth(stays).and_then(|e| e.attr("value"));
    let id = found.unwrap_or_else(|| panic!("no form to join in {}", page.text())).to_owned();
    let (here, there) = (page.field("here"), page.field("there"));
    let fields = [("stays", id.as_str()), ("here", here.as_str()), ("there", there.as_str())];
    who.post(&format!("{at}/join"), &fields).await
}

/// What the API says of an activity.
async fn said(who: &Visitor<'_>, reference: &str) -> serde_json::Value {
    said_in(who, DRAFT, reference).await
}

async fn said_in(who: &Visitor<'_>, plan: &str, reference: &str) -> serde_json::Value {
    let answer = who.get(&format!("{NETWORK}{plan}/activities/{reference}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()
}

/// The same without what a change of any kind raises.
fn content(mut said: serde_json::Value) -> serde_json::Value {
    said.as_object_mut().expect("an object").remove("version");
    said
}

async fn total(who: &Visitor<'_>, query: &str) -> u64 {
    let answer = who.get(&format!("{NETWORK}{DRAFT}/activities?{query}")).await;
    answer.json()["total"].as_u64().expect("a number")
}

pub(crate) async fn verified(app: &TestApp) {
    let verdict = app.db().verify(|_, _| {}).await.expect("reads");
    assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
}

/// Undoes the latest join into an activity.
pub(crate) async fn undo(who: &Visitor<'_>, reference: &str) -> Answered {
    let at = format!("{DRAFT}/activities/{reference}/joined");
    let page = who.get(&at).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let (joined, version) = (page.field("joined"), page.field("version"));
    who.post(&at, &[("joined", joined.as_str()), ("version", version.as_str())]).await
}

#[tokio::test]
async fn two_become_one_are_found_at_both_addresses_and_come_apart_as_they_were() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let pair = planned_twice(&app).await;
        let at = address(&secretariat, &pair).await;
        let none = secretariat.get(&at).await;
        assert!(none.select(".joining").is_empty(), "nobody has agreed: {}", none.text());
        let unicef = app.sign_in("focal-unicef").await;
        let unesco = app.sign_in("focal-unesco").await;
        for (who, whom) in [(&unicef, "UNICEF"), (&unesco, "UNESCO")] {
            assert_eq!(answer(who, &at, whom, "join", "").await.status, StatusCode::SEE_OTHER);
        }
        let before = total(&secretariat, "").await;
        let (was, other) = (said(&unicef, &pair.0).await, said(&unicef, &pair.1).await);

        // What each would say is shown before, in four languages.
        for (lang, words) in [("es", "Unirlas"), ("en", "Join them"), ("pt", "Uni-las")] {
            let page = secretariat.get(&format!("{at}?lang={lang}")).await;
            assert!(page.text().contains(words), "{lang}: {}", page.text());
            assert_eq!(page.select(".joining form").len(), 2);
            assert!(page.select(".joining .differences").join(" ").contains("UNESCO"));
        }
        let page = secretariat.get(&at).await;
        let done = join(&secretariat, &at, &page, 0).await;
        let here = format!("{DRAFT}/activities/{}", pair.0);
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, &*here));

        let one = said(&unesco, &pair.0).await;
        let parts = one["involved"].as_array().expect("a list").iter();
        let parts: Vec<(&str, &str)> = parts
            .map(|i| (i["entity"].as_str().expect("text"), i["part"].as_str().expect("text")))
            .collect();
        let expected = [("UNICEF", Part::Lead.code()), ("UNESCO", Part::CoLead.code())];
        assert_eq!(parts, expected);
        assert_eq!(one["title"], was["title"]);
        assert_eq!(total(&secretariat, "").await, before - 1, "counted once");
        assert_eq!(total(&secretariat, "entity=UNESCO").await, total_of(&app, "UNESCO").await);
        let list = secretariat.get(&format!("{DRAFT}/activities")).await.text();
        assert!(!list.contains(&format!("/activities/{}\"", pair.1)), "{list}");
        let overlaps = grades(&secretariat, DRAFT).await;
        assert!(
            !overlaps.keys().any(|(a, b)| *a == pair.1 || *b == pair.1),
            "the radar no longer finds it"
        );

        // Both references lead there, for people and for programs, in the language asked for.
        for (address, to) in [
            (format!("{DRAFT}/activities/{}?lang=fr", pair.1), format!("{here}?lang=fr")),
            (
                format!("{NETWORK}{DRAFT}/activities/{}", pair.1),
                format!("{NETWORK}{DRAFT}/activities/{}", pair.0),
            ),
            (format!("{DRAFT}/activities/{}/edit", pair.1), format!("{here}/edit")),
            (format!("{DRAFT}/activities/{}/discussion", pair.1), format!("{here}/discussion")),
            (at.clone(), here.clone()),
        ] {
            let moved = unesco.get(&address).await;
            assert_eq!(moved.status, StatusCode::PERMANENT_REDIRECT, "{address}");
            assert_eq!(moved.location(), to);
            assert_eq!(moved.header(header::CACHE_CONTROL), "no-cache", "it may come back");
        }
        // A draft's reference leads nobody anywhere who may not see it.
        let hidden = app.get(&format!("{DRAFT}/activities/{}", pair.1)).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND);
        // What was begun on it is not done to the other.
        let edit = format!("{DRAFT}/activities/{}/edit", pair.1);
        let late = unesco.post(&edit, &[("version", "1"), ("title", "Tarde")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text());
        assert!(late.text().contains(&pair.0));

        // Its page says so; its history is read from there.
        let page = unicef.get(&format!("{here}?lang=es")).await;
        let line = page.select(".kin").join(" ");
        assert!(line.contains(&pair.1) && line.contains("UNESCO"), "{line}");
        let joined = unicef.get(&format!("{here}/joined?lang=es")).await;
        assert!(joined.text().contains("Training workshop for teachers"), "{}", joined.text());
        assert!(joined.text().contains("creación") && joined.text().contains("unión"));
        assert!(joined.bytes.len() < 100_000);
        // A new activity never takes the reference.
        let new = write(&unicef, &[("title", "Otra cosa distinta"), ("lead", "UNICEF")]).await;
        assert!(new != pair.1 && new != pair.0, "{new}");
        verified(&app).await;

        // An export still changes nothing when it comes back; a file from before is told.
        let state = app.app.state();
        let target = || Target { network: "lac", plan: "2027-2028" };
        for (form, name) in [(Form::Xlsx, "plan.xlsx"), (Form::Json, "plan.json")] {
            let picture = state.pictures.now().await.expect("a picture");
            let network = &picture.networks["lac"];
            let plan = network.plan("2027-2028").expect("the plan");
            let bytes = form.write(network, plan, Tongue(Lang::Es), moment()).expect("writes");
            let outcome = import(state, target(), &offer(name, bytes)).await.expect("reads");
            let text = outcome.text(Tongue(Lang::En));
            assert_eq!((outcome.changes(), outcome.counts.refused), (0, 0), "{name}: {text}");
            assert!(!text.contains(&pair.1), "{text}");
        }
        let old = format!("Code,Title,Places\n{},Otro título,Chile\n", pair.1);
        let outcome = import(state, target(), &offer("old.csv", old)).await.expect("reads");
        assert_eq!((outcome.changes(), outcome.counts.refused), (0, 1));
        let told = outcome.text(Tongue(Lang::Es));
        assert!(told.contains("se unió a otra") && told.contains(&pair.0), "{told}");

        // And apart again.
        let back = undo(&unesco, &pair.0).await;
        assert_eq!((back.status, back.location()), (StatusCode::SEE_OTHER, &*here));
        assert_eq!(content(said(&unicef, &pair.0).await), content(was));
        assert_eq!(content(said(&unicef, &pair.1).await), content(other));
        assert_eq!(total(&secretariat, "").await, before + 1, "with the one written meanwhile");
        let again = unicef.get(&at).await;
        assert_eq!(again.status, StatusCode::OK, "it is a finding again: {}", again.text());
        assert_eq!(again.select(".joining form").len(), 2, "and still agreed on");
        verified(&app).await;
    }
}

/// How many activities an entity has a part in, counted in the picture.
async fn total_of(app: &TestApp, code: &str) -> u64 {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks["lac"].plan("2027-2028").expect("the plan");
    let id = picture.common.register.iter().find(|e| e.code == code).expect("an entity").id;
    let with = plan.activities.iter().filter(|a| a.content.involved.iter().any(|i| i.entity == id));
    with.count() as u64
}

#[tokio::test]
async fn what_was_changed_since_stays_when_two_come_apart() {
    for app in TestApp::each_sample().await {
        let (pair, at) = agreed(&app).await;
        let unicef = app.sign_in("focal-unicef").await;
        let was = said(&unicef, &pair.0).await;
        let page = unicef.get(&at).await;
        let done = join(&unicef, &at, &page, 0).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "an owner joins, too: {}", done.text());
        // UNESCO co-leads now and may write it.
        let unesco = app.sign_in("focal-unesco").await;
        let edit = format!("{DRAFT}/activities/{}/edit", pair.0);
        let version = unesco.get(&edit).await.field("version");
        let fields = [
            ("version", version.as_str()),
            ("places", "Perú; Colombia; Chile"),
            ("contributors", "FAO"),
        ];
        let saved = unesco.post(&edit, &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let back = undo(&unicef, &pair.0).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text());
        let now = said(&unicef, &pair.0).await;
        let codes = |said: &serde_json::Value| {
            let all = said["involved"].as_array().expect("a list").iter();
            all.map(|i| i["entity"].as_str().expect("text").to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(codes(&now), ["UNICEF", "FAO"], "what the join brought is gone, FAO is not");
        assert_eq!(now["places"], serde_json::json!(["CL", "CO", "PE"]));
        assert_eq!((&now["title"], &now["period"]), (&was["title"], &was["period"]));
        let other = unesco.get(&format!("{DRAFT}/activities/{}", pair.1)).await;
        assert_eq!(other.status, StatusCode::OK, "the other is back");
        verified(&app).await;
    }
}

#[tokio::test]
async fn the_other_may_stay_and_a_third_comes_apart_first() {
    let app = TestApp::sample().await;
    let (pair, at) = agreed(&app).await;
    let secretariat = app.sign_in("secretariat").await;
    let done = join(&secretariat, &at, &secretariat.get(&at).await, 1).await;
    let here = format!("{DRAFT}/activities/{}", pair.1);
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, &*here));
    let one = said(&secretariat, &pair.1).await;
    assert_eq!(one["involved"][0]["entity"], "UNESCO", "whoever led the one that stays still does");

    // A third of the same, joined into it as well.
    let fao = app.sign_in("focal-fao").await;
    let fields = [
        ("text-lang", "es"),
        ("title", "Taller para docentes sobre la inclusión de la niñez migrante en la escuela"),
        ("lead", "FAO"),
        ("kind", "training"),
        ("places", "Perú; Colombia"),
        ("period", "T2 2027"),
    ];
    let third = write(&fao, &fields).await;
    let two = (pair.1.clone(), third.clone());
    let second = address(&secretariat, &two).await;
    let done = answer(&secretariat, &second, "network", "same", "").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let done = join(&secretariat, &second, &secretariat.get(&second).await, 0).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let page = secretariat.get(&format!("{here}/joined")).await;
    assert_eq!(page.select(".joining h2").len(), 2);
    assert_eq!(page.select(".joining form").len(), 1, "only the latest is undone");
    // By hand, the first is refused and says why.
    let first = secretariat.get(&format!("{here}/joined?lang=es")).await;
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks["lac"].plan("2027-2028").expect("the plan");
    let stays = plan.by_reference(&pair.1).expect("it is there");
    let earliest = plan.joined.parts_of(stays.id).next().expect("the first").0.joined.to_string();
    let version = first.field("version");
    let fields = [("joined", earliest.as_str()), ("version", version.as_str())];
    let early = secretariat.post(&format!("{here}/joined?lang=es"), &fields).await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    assert!(early.text().contains("sepárela primero"), "{}", early.text());
    for reference in [&third, &pair.0] {
        let moved = secretariat.get(&format!("{DRAFT}/activities/{reference}")).await;
        assert_eq!((moved.status, moved.location()), (StatusCode::PERMANENT_REDIRECT, &*here));
    }
    for reference in [&third, &pair.0] {
        assert_eq!(undo(&secretariat, &pair.1).await.status, StatusCode::SEE_OTHER);
        let back = secretariat.get(&format!("{DRAFT}/activities/{reference}")).await;
        assert_eq!(back.status, StatusCode::OK, "{reference}");
    }
    let led = said(&secretariat, &pair.1).await;
    assert_eq!(led["involved"].as_array().map(Vec::len), Some(1), "{led}");
    verified(&app).await;
}

#[tokio::test]
async fn joining_is_refused_where_it_may_not_be() {
    for app in TestApp::each_sample().await {
        let (pair, at) = agreed(&app).await;
        let (unicef, secretariat) =
            (app.sign_in("focal-unicef").await, app.sign_in("secretariat").await);
        // Somebody who leads neither is told who may; sent by hand it is refused.
        let fao = app.sign_in("focal-fao").await;
        let page = fao.get(&format!("{at}?lang=es")).await;
        assert!(page.text().contains("Las une quien puede editar"), "{}", page.text());
        assert!(page.select(".joining form").is_empty());
        let seen = secretariat.get(&at).await;
        for (name, status) in [("focal-fao", 403), ("translator", 403), ("reader", 403)] {
            let who = app.sign_in(name).await;
            assert_eq!(join(&who, &at, &seen, 0).await.status.as_u16(), status, "{name}");
        }
        let anyone = app.post(&format!("{at}/join"), &[("stays", "x")]).await;
        assert!(matches!(anyone.status.as_u16(), 401 | 404), "{}", anyone.status);
        let wrong = secretariat.post(&format!("{at}/join"), &[("stays", "x")]).await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);

        // It changed while somebody looked; and what changed was agreed on otherwise.
        let edit = format!("{DRAFT}/activities/{}/edit", pair.0);
        let version = unicef.get(&edit).await.field("version");
        let link = [("version", version.as_str()), ("link", "https://aunar.example/nota")];
        assert_eq!(unicef.post(&edit, &link).await.status, StatusCode::SEE_OTHER);
        let stale = join(&secretariat, &at, &seen, 0).await;
        assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.text());
        assert_eq!(stale.select(".notice.bad").len(), 1);
        let page = secretariat.get(&at).await;
        let version = unicef.get(&edit).await.field("version");
        let moved = [("version", version.as_str()), ("period", "mayo-julio 2027")];
        assert_eq!(unicef.post(&edit, &moved).await.status, StatusCode::SEE_OTHER);
        let raised = secretariat.get(&at).await;
        assert!(raised.select(".joining").is_empty(), "it is asked again: {}", raised.text());
        let html = page.text().replace(
            &format!("name=\"here\" value=\"{}\"", page.field("here")),
            &format!("name=\"here\" value=\"{}\"", raised.field("here")),
        );
        let forged = Answered { bytes: html.into_bytes(), ..raised };
        let unsettled = join(&secretariat, &at, &forged, 0).await;
        assert_eq!(unsettled.status, StatusCode::CONFLICT, "{}", unsettled.text());
        verified(&app).await;
    }
}

#[tokio::test]
async fn a_sealed_plan_leads_to_its_amendments_and_different_plans_stay_apart() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let sealed = "/lac/plans/2023-2024";
    let all = secretariat.get(&format!("{NETWORK}{sealed}/overlaps?per_page=200")).await.json();
    let items = all["items"].as_array().expect("items").clone();
    let inside = items.iter().find(|i| i["second"]["plan"] == "2023-2024").expect("a pair inside");
    let at = format!(
        "{sealed}/overlaps/{}/{}",
        inside["first"]["reference"].as_str().expect("text"),
        inside["second"]["id"].as_str().expect("an id")
    );
    let settled = answer(&secretariat, &at, "network", "join", "").await;
    assert_eq!(settled.status, StatusCode::SEE_OTHER, "{}", settled.text());
    let page = secretariat.get(&format!("{at}?lang=es")).await;
    assert!(page.text().contains("cambia por enmienda"), "{}", page.text());
    assert!(page.select(".joining form").is_empty());
    let links = page.select(".joining .button");
    assert_eq!(links.len(), 2, "{}", page.text());
    assert!(page.text().contains("/amend\""));
    let refused = secretariat.post(&format!("{at}/join"), &[("stays", "x")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "nobody writes in it");

    // What was done before and is planned once more is found from the draft.
    let all = secretariat.get(&format!("{NETWORK}{DRAFT}/overlaps?per_page=200")).await.json();
    let items = all["items"].as_array().expect("items").clone();
    let across = items
        .iter()
        .find(|i| i["second"]["plan"] == "2023-2024")
        .unwrap_or_else(|| panic!("a pair across in {all}"));
    let again = across["first"]["reference"].as_str().expect("text");
    let at =
        format!("{DRAFT}/overlaps/{again}/{}", across["second"]["id"].as_str().expect("an id"));
    let settled = answer(&secretariat, &at, "network", "same", "").await;
    assert_eq!(settled.status, StatusCode::SEE_OTHER, "{}", settled.text());
    let page = secretariat.get(&format!("{at}?lang=es")).await;
    assert!(page.text().contains("planes distintos"), "{}", page.text());
    assert!(page.select(".joining form").is_empty());
}

/// Says something of an activity of the draft; the comment's identifier.
async fn say(who: &Visitor<'_>, reference: &str, words: &str, parent: Option<&str>) -> String {
    let id = uuid::Uuid::now_v7().to_string();
    let mut fields = vec![("id", id.as_str()), ("words", words)];
    fields.extend(parent.map(|parent| ("parent", parent)));
    let done = who.post(&format!("{DRAFT}/activities/{reference}/discussion"), &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    id
}

#[tokio::test]
async fn what_was_said_of_the_joined_one_is_seen_on_the_one_that_stays_and_goes_back_with_it() {
    for app in TestApp::each_sample().await {
        let (pair, at) = agreed(&app).await;
        let (unicef, unesco) =
            (app.sign_in("focal-unicef").await, app.sign_in("focal-unesco").await);
        let secretariat = app.sign_in("secretariat").await;
        let of_first = say(&unicef, &pair.0, "Hablemos con los ministerios.", None).await;
        let of_other = say(&unesco, &pair.1, "¿Qué escuelas?", None).await;
        let proposal = uuid::Uuid::now_v7().to_string();
        let made = [("id", proposal.as_str()), ("field", "period"), ("value", "2027-Q3")];
        let suggest = format!("{DRAFT}/activities/{}/suggestions", pair.1);
        assert_eq!(unicef.post(&suggest, &made).await.status, StatusCode::SEE_OTHER);

        let page = secretariat.get(&at).await;
        assert_eq!(join(&secretariat, &at, &page, 0).await.status, StatusCode::SEE_OTHER);
        let discussion = |reference: &str| format!("{DRAFT}/activities/{reference}/discussion");
        let one = unesco.get(&format!("{}?lang=es", discussion(&pair.0))).await;
        assert_eq!(one.status, StatusCode::OK, "{}", one.text());
        for words in ["Hablemos con los ministerios.", "¿Qué escuelas?"] {
            assert!(one.text().contains(words), "{words}: {}", one.text());
        }
        assert!(one.text().contains(&format!("Se dijo de {}", pair.1)), "{}", one.text());
        assert!(one.text().contains(&format!("s-{proposal}")), "{}", one.text());
        // It is counted, and it waits for whoever leads the one that stays.
        let activity = unicef.get(&format!("{DRAFT}/activities/{}?lang=es", pair.0)).await.text();
        assert!(activity.contains("2 hilos abiertos"), "{activity}");
        assert!(unicef.get("/desk").await.text().contains(&discussion(&pair.0)));
        // Whoever must not hear of it still does not.
        assert!(
            !app.get(&format!("{DRAFT}/activities/{}", pair.0)).await.text().contains("escuelas?")
        );

        // It goes on there, and each thread stays whole.
        let answer = say(&unicef, &pair.0, "Las de frontera.", Some(&of_other)).await;
        let resolve = format!("{}/{of_other}/resolve", discussion(&pair.0));
        assert_eq!(unesco.post(&resolve, &[]).await.status, StatusCode::SEE_OTHER);
        let decline = format!("{DRAFT}/activities/{}/suggestions/{proposal}/decline", pair.0);
        let said = unicef.post(&decline, &[("word", "Es en abril")]).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text());

        assert_eq!(undo(&secretariat, &pair.0).await.status, StatusCode::SEE_OTHER);
        let first = unesco.get(&format!("{}?lang=es", discussion(&pair.0))).await.text();
        let other = unesco.get(&format!("{}?lang=es", discussion(&pair.1))).await.text();
        assert!(first.contains(&of_first) && !other.contains(&of_first));
        for id in [&of_other, &answer, &proposal] {
            assert!(other.contains(id.as_str()) && !first.contains(id.as_str()), "{id}: {other}");
        }
        assert!(other.contains("Es en abril") && !other.contains("Se dijo de"), "{other}");
        verified(&app).await;
    }
}

#[tokio::test]
async fn what_was_said_in_public_of_the_joined_one_is_found_on_the_one_that_stays() {
    use crate::consultation::{PAGE, act, open, say as comment};
    let app = TestApp::sample().await;
    let (pair, at) = agreed(&app).await;
    let secretariat = app.sign_in("secretariat").await;
    assert_eq!(open(&secretariat, &["member-states"]).await.status, StatusCode::SEE_OTHER);
    let observer = app.sign_in("observer-pe").await;
    let said = comment(&observer, &pair.1, "comment", "Faltan las escuelas rurales.").await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text());
    assert_eq!(
        act(&secretariat, 1, &[("act", "publish")]).await.status,
        StatusCode::SEE_OTHER,
        "it is published"
    );
    // Whoever said it sees it wherever they look; others see what is asked for.
    let on = |reference: &str| format!("{PAGE}?on={reference}&lang=es");
    let before = secretariat.get(&on(&pair.0)).await.text();
    assert!(!before.contains("escuelas rurales"), "{before}");

    let page = secretariat.get(&at).await;
    assert_eq!(join(&secretariat, &at, &page, 0).await.status, StatusCode::SEE_OTHER);
    let one = secretariat.get(&on(&pair.0)).await.text();
    assert!(one.contains("escuelas rurales") && one.contains(&pair.0), "{one}");
    let activity = observer.get(&format!("{DRAFT}/activities/{}?lang=es", pair.0)).await.text();
    assert!(activity.contains(&format!("consultation?on={}", pair.0)), "{activity}");

    assert_eq!(undo(&secretariat, &pair.0).await.status, StatusCode::SEE_OTHER);
    let back = secretariat.get(&on(&pair.0)).await.text();
    assert!(!back.contains("escuelas rurales"), "{back}");
    let other = secretariat.get(&on(&pair.1)).await.text();
    assert!(other.contains("escuelas rurales"), "it goes back with it: {other}");
}
