//! Members speak about an activity and propose changes; nobody else hears of it.

use aunar_domain::desk::Kind;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use aunar_hub::web::Cx;
use axum::extract::FromRequestParts;
use axum::http::Request;
use uuid::Uuid;

const DRAFT: &str = "/lac/plans/2027-2028/activities/B-01";

fn at(rest: &str) -> String {
    format!("{DRAFT}/{rest}")
}

fn id() -> String {
    Uuid::now_v7().to_string()
}

/// The value of the first field of a name in a page.
fn field(page: &Answered, name: &str) -> String {
    page.text()
        .split(&format!("name=\"{name}\" value=\""))
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_else(|| panic!("no field {name}: {}", page.text()))
        .to_owned()
}

async fn say(who: &Visitor<'_>, words: &str, more: &[(&str, &str)]) -> String {
    let id = id();
    let mut fields = vec![("id", id.as_str()), ("words", words)];
    fields.extend_from_slice(more);
    let answer = who.post(&at("discussion"), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    id
}

async fn suggest(who: &Visitor<'_>, field: &str, value: &str, more: &[(&str, &str)]) -> String {
    let id = id();
    let mut fields = vec![("id", id.as_str()), ("field", field), ("value", value)];
    fields.extend_from_slice(more);
    let answer = who.post(&at("suggestions"), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    id
}

/// Who leads the activity, so that a story does not depend on the sample's choice.
async fn lead(app: &TestApp) -> String {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let network = &picture.networks["lac"];
    let activity = network.plan("2027-2028").expect("a draft").by_reference("B-01").expect("B-01");
    let lead = activity.content.lead().expect("somebody leads B-01");
    let code = &network.common.register.get(lead).expect("known").code;
    let role = network.members.iter().find(|m| m.entity == lead).expect("a member").role;
    let who = if role == aunar_domain::network::MemberRole::CoLead { "co-lead" } else { "focal" };
    format!("{who}-{}", code.to_lowercase())
}

async fn version(app: &TestApp) -> i64 {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks["lac"].plan("2027-2028").expect("a draft");
    plan.by_reference("B-01").expect("B-01").version
}

#[tokio::test]
async fn a_thread_is_begun_answered_resolved_and_opened_again() {
    for app in TestApp::each_sample().await {
        let fao = app.sign_in("focal-fao").await;
        let oit = app.sign_in("secretariat").await;
        let page = fao.get(&at("discussion?lang=es")).await;
        assert!(page.text().contains("Nadie ha dicho nada todavía"), "{}", page.text());
        let first =
            say(&fao, "¿Y los mercados locales?\n@secre, ¿qué opina?", &[("field", "title")]).await;
        let answer = say(&oit, "De acuerdo.", &[("parent", &first)]).await;
        let page = fao.get(&at("discussion?lang=es")).await;
        assert!(page.select("h3.topic").contains(&"Título".to_owned()), "{}", page.text());
        assert!(page.text().contains("1 hilo abierto"));
        assert_eq!(page.select("article.thread .answers li").len(), 1);
        // An answer to an answer stands in the same thread.
        say(&fao, "Gracias.", &[("parent", &answer)]).await;
        let page = fao.get(&at("discussion?lang=es")).await;
        assert_eq!(page.select("article.thread .answers li").len(), 2);

        let other = app.sign_in("focal-unicef").await;
        let lead = lead(&app).await;
        assert_ne!(lead, "focal-unicef", "the story needs somebody who does not lead");
        let resolve = at(&format!("discussion/{first}/resolve"));
        assert_eq!(other.post(&resolve, &[]).await.status, 403, "neither author nor lead");
        assert_eq!(fao.post(&at(&format!("discussion/{answer}/resolve")), &[]).await.status, 404);
        assert_eq!(fao.post(&resolve, &[]).await.status, 303);
        assert_eq!(fao.post(&resolve, &[]).await.status, 303, "once more does no harm");
        let page = fao.get(&at("discussion?lang=es")).await;
        assert!(page.text().contains("1 hilo resuelto"), "{}", page.text());
        assert!(page.text().contains("Ningún hilo abierto"));
        assert_eq!(oit.post(&at(&format!("discussion/{first}/reopen")), &[]).await.status, 303);
        assert!(fao.get(&at("discussion?lang=es")).await.text().contains("1 hilo abierto"));
        // The activity's page counts, for those who may discuss.
        assert!(fao.get(&format!("{DRAFT}?lang=es")).await.text().contains("1 hilo abierto"));
        let reader = app.sign_in("reader").await.get(&format!("{DRAFT}?lang=es")).await;
        assert!(!reader.text().contains("hilo"), "{}", reader.text());
        assert_eq!(app.db().verify(|_, _| ()).await.expect("verifies").failure, None);
    }
}

#[tokio::test]
async fn who_is_called_sees_it_once_as_new() {
    let app = TestApp::sample().await;
    let fao = app.sign_in("focal-fao").await;
    say(&fao, "@secre, por favor; y @punto nadie en particular", &[]).await;
    let called = app.sign_in("secretariat").await;
    let page = called.get(&at("discussion?lang=es")).await;
    assert!(page.text().contains("le menciona"), "{}", page.text());
    assert!(page.text().contains("Menciona a:"));
    let page = called.get(&at("discussion?lang=es")).await;
    assert!(!page.text().contains("le menciona"), "seen");
    let other = app.sign_in("focal-unicef").await.get(&at("discussion?lang=es")).await;
    assert!(!other.text().contains("le menciona"), "@punto fits many and calls nobody");
}

#[tokio::test]
async fn a_form_sent_twice_says_it_once() {
    for app in TestApp::each_sample().await {
        let fao = app.sign_in("focal-fao").await;
        let page = fao.get(&at("discussion?suggest=status")).await;
        let drawn = field(&page, "id");
        for _ in 0..2 {
            let fields = [("id", drawn.as_str()), ("words", "Una vez")];
            assert_eq!(fao.post(&at("discussion"), &fields).await.status, 303);
        }
        let suggestion = id();
        let fields =
            [("id", suggestion.as_str()), ("field", "status"), ("value", "implementation")];
        let suggestions = at("suggestions");
        let both = tokio::join!(fao.post(&suggestions, &fields), fao.post(&suggestions, &fields));
        assert_eq!((both.0.status.as_u16(), both.1.status.as_u16()), (303, 303));
        let page = fao.get(&at("discussion?lang=es")).await;
        assert_eq!(page.text().matches("Una vez").count(), 1);
        assert!(page.text().contains("1 sugerencia por decidir"), "{}", page.text());
        let history = app.db().history(
            app.app.state().pictures.now().await.expect("a picture").networks["lac"].network.id.0,
            None,
            None,
            10,
        );
        let rows = history.await.expect("reads");
        assert_eq!(rows.iter().filter(|r| r.entity == "comment").count(), 1);
        assert_eq!(rows.iter().filter(|r| r.entity == "suggestion").count(), 1);
    }
}

#[tokio::test]
async fn the_lead_accepts_a_suggestion_and_the_activity_says_it() {
    for app in TestApp::each_sample().await {
        let before = version(&app).await;
        let fao = app.sign_in("focal-fao").await;
        let made = suggest(
            &fao,
            "title",
            "Un título propuesto",
            &[("in", "es"), ("why", "Se entiende mejor")],
        )
        .await;
        let accept = at(&format!("suggestions/{made}/accept"));
        assert_eq!(fao.post(&accept, &[]).await.status, 403, "who suggests does not decide");
        let lead = app.sign_in(&lead(&app).await).await;
        let page = lead.get(&at("discussion?lang=es")).await;
        assert!(page.text().contains("Se entiende mejor"));
        let seen = field(&page, "seen");
        assert_eq!(
            lead.post(&accept, &[("seen", "other")]).await.status,
            409,
            "saw something else"
        );
        assert_eq!(version(&app).await, before);
        // Two at once: one decides, the other is told.
        let (fields, secretariat) = ([("seen", seen.as_str())], app.sign_in("secretariat").await);
        let both = tokio::join!(lead.post(&accept, &fields), secretariat.post(&accept, &fields));
        let mut status = [both.0.status.as_u16(), both.1.status.as_u16()];
        status.sort_unstable();
        assert_eq!(status, [303, 409], "{}", both.1.text());
        assert_eq!(version(&app).await, before + 1);
        let page = app.sign_in("reader").await.get(&format!("{DRAFT}?lang=es")).await;
        assert!(page.select("h1").join("").contains("Un título propuesto"), "{}", page.text());
        let discussed = fao.get(&at("discussion?lang=es")).await;
        assert!(discussed.text().contains("Aceptada por"), "{}", discussed.text());
        let picture = app.app.state().pictures.now().await.expect("a picture");
        let network = &picture.networks["lac"];
        let activity = network.plan("2027-2028").expect("a plan").by_reference("B-01");
        let activity = activity.expect("B-01").id;
        let rows = app.db().history(network.network.id.0, Some(activity.0), None, 1).await;
        let row = &rows.expect("reads")[0];
        assert!(row.actor.starts_with("person:") && row.actor.contains(" mandate:"));
        assert_eq!(row.after.as_ref().expect("after")["suggestion"], made, "names the suggestion");
        assert_eq!(app.db().verify(|_, _| ()).await.expect("verifies").failure, None);
    }
}

#[tokio::test]
async fn a_suggestion_on_what_has_changed_since_says_so_and_keeps_the_rest() {
    let app = TestApp::sample().await;
    let fao = app.sign_in("focal-fao").await;
    let one = suggest(&fao, "title", "Primera propuesta", &[("in", "es")]).await;
    let two = suggest(&fao, "title", "Segunda propuesta", &[("in", "es")]).await;
    let lead = app.sign_in(&lead(&app).await).await;
    let seen = field(&lead.get(&at("discussion")).await, "seen");
    let fields = [("seen", seen.as_str())];
    assert_eq!(lead.post(&at(&format!("suggestions/{one}/accept")), &fields).await.status, 303);
    let page = lead.get(&at("discussion?lang=es")).await;
    assert!(page.text().contains("El campo cambió desde que se hizo esta sugerencia"));
    let stale = lead.post(&at(&format!("suggestions/{two}/accept")), &fields).await;
    assert_eq!(stale.status, 409);
    assert!(
        stale.text().contains("Primera propuesta") && stale.text().contains("Segunda propuesta")
    );
    let decline = at(&format!("suggestions/{two}/decline"));
    assert_eq!(lead.post(&decline, &[("word", "  ")]).await.status, 422, "a word is needed");
    assert_eq!(lead.post(&decline, &[("word", "Ya se cambió")]).await.status, 303);
    assert_eq!(lead.post(&decline, &[("word", "Otra vez")]).await.status, 409, "decided");
    let page = fao.get(&at("discussion?lang=es")).await;
    assert!(
        page.text().contains("Ya se cambió") && page.text().contains("2 sugerencias decididas")
    );
}

#[tokio::test]
async fn a_period_is_suggested_as_pages_say_it_and_in_other_words_is_no_change() {
    for app in TestApp::each_sample().await {
        let (office, fao) = (app.sign_in("secretariat").await, app.sign_in("focal-fao").await);
        let seen = version(&app).await.to_string();
        let dated =
            [("version", &*seen), ("period", "2027-Q2"), ("period-note", "Después de la cumbre")];
        let saved = office.post(&at("edit"), &dated).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        for (lang, words) in
            [("es", "T2 2027"), ("en", "Q2 2027"), ("pt", "T2 2027"), ("fr", "T2 2027")]
        {
            let page = fao.get(&at(&format!("discussion?suggest=period&lang={lang}"))).await;
            assert_eq!(field(&page, "value"), words);
        }
        // The words beside it are not taken away in passing.
        for same in ["T2 2027", "Q2 2027", "2027-Q2", "segundo trimestre de 2027"] {
            let id = id();
            let fields = [("id", id.as_str()), ("field", "period"), ("value", same)];
            let answer = fao.post(&format!("{}?lang=es", at("suggestions")), &fields).await;
            assert_eq!(answer.status, 422, "{same}");
            assert!(answer.text().contains("El campo ya dice eso"), "{same}: {}", answer.text());
        }
        suggest(&fao, "period", "T3 2027", &[]).await;
    }
}

#[tokio::test]
async fn what_cannot_be_read_comes_back_as_it_was_typed() {
    let app = TestApp::sample().await;
    let fao = app.sign_in("focal-fao").await;
    for (field, value, more) in [
        ("period", "algún día", "no se puede leer"),
        ("places", "Atlantis", "no es un lugar"),
        ("status", "done", "no es uno de los que hay"),
        ("title", "", "no puede quedar vacío"),
    ] {
        let id = id();
        let fields = [("id", id.as_str()), ("field", field), ("value", value), ("why", "Así es")];
        let answer = fao.post(&format!("{}?lang=es", at("suggestions")), &fields).await;
        assert_eq!(answer.status, 422, "{field}");
        assert!(answer.text().contains(more), "{field}: {}", answer.text());
        assert!(answer.text().contains("Así es"), "{field}");
        // What is chosen from a list can only be one of it.
        assert!(field == "status" || answer.text().contains(value), "{field}");
    }
    for (fields, status) in [
        (vec![("field", "title"), ("value", "x")], 400),
        (vec![("id", "no"), ("field", "title"), ("value", "x")], 400),
        (vec![("id", "01890a5d-ac96-774b-bcce-b302099a8057"), ("field", "colour")], 400),
    ] {
        assert_eq!(fao.post(&at("suggestions"), &fields).await.status, status, "{fields:?}");
    }
}

#[tokio::test]
async fn hostile_words_are_escaped_limited_and_kept_in_their_place() {
    let app = TestApp::sample().await;
    let fao = app.sign_in("focal-fao").await;
    let script = "<script>alert(1)</script> \" onfocus=alert(1) \u{202e}abc\u{7} {{ 7*7 }}";
    say(&fao, script, &[]).await;
    let page = fao.get(&at("discussion")).await.text();
    assert!(!page.contains("<script>alert"), "{page}");
    assert!(page.contains("&#60;script&#62;") || page.contains("&lt;script&gt;"), "{page}");
    assert!(!page.contains('\u{7}'), "control characters are dropped");
    // Marks of direction end with the paragraph they stand in.
    assert!(page.contains("<p dir=\"auto\">"));
    let long = "ñ".repeat(20_000);
    let id = id();
    let refused = fao.post(&at("discussion"), &[("id", &id), ("words", &long)]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains(&long), "nothing that was typed is lost");
    let forged = fao.post(&at("discussion"), &[("id", &id), ("words", "x"), ("parent", &id)]).await;
    assert_eq!(forged.status, 404, "a thread that is not there");
}

#[tokio::test]
async fn nobody_else_hears_of_it() {
    let app = TestApp::sample().await;
    let fao = app.sign_in("focal-fao").await;
    // A plan that everybody reads.
    let open = "/lac/plans/2023-2024/activities/A-001";
    let words = "palabras-entre-miembros";
    let id = id();
    let said = fao.post(&format!("{open}/discussion"), &[("id", &id), ("words", words)]).await;
    assert_eq!(said.status, 303, "{}", said.text());
    let refused = fao
        .post(&format!("{open}/suggestions"), &[("id", &id), ("field", "title"), ("value", "x")])
        .await;
    assert_eq!(refused.status, 409, "the plan is not drafted any more");
    for name in ["observer-pe", "stakeholder", "reader"] {
        let visitor = app.sign_in(name).await;
        assert_eq!(visitor.get(&format!("{open}/discussion")).await.status, 403, "{name}");
        let history = visitor.get("/lac/history?lang=es").await.text();
        assert!(!history.contains("Comentario") && !history.contains(words), "{name}");
    }
    assert_eq!(app.get(&format!("{open}/discussion")).await.status, 401);
    let history = app.get("/lac/history?lang=es").await.text();
    assert!(!history.contains("Comentario"), "{history}");
    let page = app.get(&format!("{open}?lang=es")).await.text();
    assert!(!page.contains("Conversación") && !page.contains(words));
    let history = fao.get("/lac/history?lang=es").await.text();
    assert!(history.contains("Comentario") && !history.contains(words), "{history}");
}

/// What waits for somebody, as the desk asks for it.
async fn waits(app: &TestApp, name: &str) -> (usize, usize, usize) {
    let visitor = app.sign_in(name).await;
    let request = Request::get("/desk").header("cookie", &visitor.cookie).body(()).expect("one");
    let (mut parts, ()) = request.into_parts();
    let cx = Cx::from_request_parts(&mut parts, app.app.state()).await.expect("a context");
    let network = cx.network("lac").expect("a network");
    let waiting = aunar_hub::discussion::waiting(&cx, &network).await.expect("reads");
    let of = |kind| waiting.iter().filter(|w| w.kind == kind).count();
    for w in waiting.iter().filter(|w| w.kind == Kind::Suggestion) {
        let page = visitor.get(&format!("/lac/{}?lang=es", w.href.join("/"))).await;
        let part = w.part.as_deref().expect("a part of the page");
        assert!(page.text().contains(&format!("id=\"{part}\"")), "{part}");
    }
    let translate = aunar_hub::translations::waiting(&cx, &network).len();
    (of(Kind::Mention), of(Kind::Suggestion), translate)
}

#[tokio::test]
async fn the_desk_is_told_what_waits_for_whom() {
    let app = TestApp::sample().await;
    assert_eq!(waits(&app, "secretariat").await, (0, 0, 0));
    let fao = app.sign_in("focal-fao").await;
    say(&fao, "¿@secre?", &[]).await;
    suggest(&fao, "status", "implementation", &[]).await;
    let lead = lead(&app).await;
    assert_eq!(waits(&app, &lead).await, (0, 1, 0), "the suggestion waits for the lead");
    assert_eq!(waits(&app, "focal-fao").await, (0, 0, 0), "and not for who made it");
    assert_eq!(waits(&app, "secretariat").await, (1, 0, 0), "who is called");
    app.sign_in("secretariat").await.get(&at("discussion")).await;
    assert_eq!(waits(&app, "secretariat").await, (0, 0, 0), "and has seen it");
    assert!(waits(&app, "translator").await.2 > 0, "texts wait for the translator");
}
