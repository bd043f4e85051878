//! Translations beside their originals: what is missing, what has fallen behind, who was first.

use aunar_domain::words::{Lang, Standing};
use aunar_hub::testing::{Answered, TestApp, Visitor};

const PLAN: &str = "/lac/plans/2027-2028/translations";

/// The fields of the form for one text, as the page drew them.
fn drawn(page: &Answered, key: &str) -> String {
    page.text()
        .split(&format!("name=\"seen.{key}\" value=\""))
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_else(|| panic!("no text {key}: {}", page.text()))
        .to_owned()
}

async fn key(app: &TestApp, field: &str) -> String {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks["lac"].plan("2027-2028").expect("a draft");
    format!("{}.{field}", plan.by_reference("B-01").expect("B-01").id)
}

async fn save(
    who: &Visitor<'_>,
    into: &str,
    (key, seen, words): (&str, &str, &str),
    more: &[(&str, &str)],
) -> Answered {
    let names: Vec<String> = ["seen", "words", "by"].map(|n| format!("{n}.{key}")).to_vec();
    let mut fields =
        vec![("text", key), (&names[0], seen), (&names[1], words), (&names[2], "Equipo")];
    fields.extend_from_slice(more);
    who.post(&format!("{PLAN}?into={into}&show=all&of=B-01"), &fields).await
}

async fn standing(app: &TestApp, lang: Lang) -> Standing {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks["lac"].plan("2027-2028").expect("a draft");
    plan.by_reference("B-01").expect("B-01").content.title.standing(lang)
}

#[tokio::test]
async fn a_translation_is_written_falls_behind_and_is_brought_up_to_date() {
    for app in TestApp::each_sample().await {
        let translator = app.sign_in("translator").await;
        let key = key(&app, "title").await;
        let address = format!("{PLAN}?into=fr&show=all&of=B-01&lang=es");
        let page = translator.get(&address).await;
        assert_eq!(page.status, 200, "{}", page.text());
        let seen = drawn(&page, &key);
        let saved = save(&translator, "fr", (&key, &seen, "Un titre"), &[]).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        assert!(saved.location().contains("saved=1"), "{}", saved.location());
        assert_eq!(standing(&app, Lang::Fr).await, Standing::Current);
        let page = translator.get("/lac/plans/2027-2028/activities/B-01?lang=fr").await;
        assert!(page.select("h1").join("").contains("Un titre"), "{}", page.text());
        assert!(page.text().contains("Equipo") && !page.text().contains("a changé depuis"));

        // The original changes at a suggestion; the translation stays and says so.
        let secretariat = app.sign_in("secretariat").await;
        let discussion = "/lac/plans/2027-2028/activities/B-01";
        let id = uuid::Uuid::now_v7().to_string();
        let original = {
            let picture = app.app.state().pictures.now().await.expect("a picture");
            let plan = picture.networks["lac"].plan("2027-2028").expect("a draft");
            plan.by_reference("B-01").expect("B-01").content.title.original()
        };
        let fields = [
            ("id", id.as_str()),
            ("field", "title"),
            ("in", original.code()),
            ("value", "Otro original"),
        ];
        let made = secretariat.post(&format!("{discussion}/suggestions"), &fields).await;
        assert_eq!(made.status, 303, "{}", made.text());
        let page = secretariat.get(&format!("{discussion}/discussion")).await.text();
        let mark = page.split("name=\"seen\" value=\"").nth(1).and_then(|r| r.split('"').next());
        let accept = format!("{discussion}/suggestions/{id}/accept");
        let accepted = secretariat.post(&accept, &[("seen", mark.expect("a form"))]).await;
        assert_eq!(accepted.status, 303, "{}", accepted.text());
        assert_eq!(standing(&app, Lang::Fr).await, Standing::Older);
        let page = translator.get("/lac/plans/2027-2028/activities/B-01?lang=fr").await;
        assert!(page.select("h1").join("").contains("Un titre"), "nothing is deleted");
        assert!(page.text().contains("L’original a changé depuis"), "{}", page.text());

        let page = translator.get(&format!("{PLAN}?into=fr&show=older&lang=es")).await;
        assert!(page.text().contains("Otro original"), "{}", page.text());
        assert!(page.text().contains("El original cuando se tradujo"), "{}", page.text());
        let seen = drawn(&page, &key);
        // Another name under the same words does not make them newer.
        let name = format!("by.{key}");
        let named = save(&translator, "fr", (&key, &seen, "Un titre"), &[(&name, "x")]).await;
        assert_eq!(named.status, 303);
        assert_eq!(standing(&app, Lang::Fr).await, Standing::Older);
        let seen = drawn(&translator.get(&address).await, &key);
        let right = format!("right.{key}");
        let held = save(&translator, "fr", (&key, &seen, "Un titre"), &[(&right, "yes")]).await;
        assert_eq!(held.status, 303, "{}", held.text());
        assert_eq!(standing(&app, Lang::Fr).await, Standing::Current, "still right as it stands");
        assert_eq!(app.db().verify(|_, _| ()).await.expect("verifies").failure, None);
    }
}

#[tokio::test]
async fn of_two_who_translate_the_same_one_is_told_and_loses_nothing() {
    for app in TestApp::each_sample().await {
        let one = app.sign_in("translator").await;
        let two = app.sign_in("secretariat").await;
        let (title, deliverable) = (key(&app, "title").await, key(&app, "deliverable").await);
        let page = one.get(&format!("{PLAN}?into=fr&show=all&of=B-01")).await;
        let seen = drawn(&page, &title);
        let both = tokio::join!(
            save(&one, "fr", (&title, &seen, "Le premier"), &[]),
            save(&two, "fr", (&title, &seen, "Le second"), &[])
        );
        let (won, told, words) = match (both.0.status.as_u16(), both.1.status.as_u16()) {
            (303, 409) => ("Le premier", both.1, "Le second"),
            (409, 303) => ("Le second", both.0, "Le premier"),
            other => panic!("{other:?}: {}", both.1.text()),
        };
        assert!(told.text().contains(won) && told.text().contains(words), "{}", told.text());
        // What did not clash in the same form is saved.
        let texts = [format!("seen.{deliverable}"), format!("words.{deliverable}")];
        let drawn_then = drawn(&page, &deliverable);
        let more = [
            ("text", deliverable.as_str()),
            (texts[0].as_str(), drawn_then.as_str()),
            (texts[1].as_str(), "Un manuel"),
        ];
        let mixed = save(&one, "fr", (&title, &seen, "Encore"), &more).await;
        assert_eq!(mixed.status, 409);
        let text = mixed.text();
        assert!(text.contains("Encore") && text.contains(won), "{text}");
        let page = one.get(&format!("{PLAN}?into=fr&show=all&of=B-01")).await;
        assert!(page.text().contains("Un manuel"), "{}", page.text());
        // Seeing both, it is saved over the other on purpose.
        let again = save(&one, "fr", (&title, &drawn(&mixed, &title), "Encore"), &[]).await;
        assert_eq!(again.status, 303, "{}", again.text());
    }
}

#[tokio::test]
async fn an_original_is_never_written_over_and_bad_rows_are_told() {
    let app = TestApp::sample().await;
    let translator = app.sign_in("translator").await;
    let key = key(&app, "title").await;
    let page = translator.get(&format!("{PLAN}?into=fr&show=all&of=B-01")).await;
    let seen = drawn(&page, &key);
    let long = "a".repeat(501);
    let refused = save(&translator, "fr", (&key, &seen, &long), &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains(&long), "nothing that was typed is lost");
    let script = save(&translator, "fr", (&key, &seen, "<script>1</script>"), &[]).await;
    assert_eq!(script.status, 303);
    let page = translator.get(&format!("{PLAN}?into=fr&show=all&of=B-01")).await.text();
    assert!(!page.contains("<script>1"), "{page}");
    let original = {
        let picture = app.app.state().pictures.now().await.expect("a picture");
        let plan = picture.networks["lac"].plan("2027-2028").expect("a draft");
        plan.by_reference("B-01").expect("B-01").content.title.original()
    };
    let same = save(&translator, original.code(), (&key, "x", "Encima"), &[]).await;
    assert_eq!(same.status, 303);
    assert!(same.location().contains("saved=0"), "{}", same.location());
    let unknown = "018f0000-0000-7000-8000-000000000000.title";
    assert_eq!(save(&translator, "fr", (unknown, "x", "x"), &[]).await.status, 403);
    let bad = translator.get(&format!("{PLAN}?into=de")).await;
    assert_eq!(bad.status, 400);
    assert!(bad.text().contains("es, en, pt, fr"), "{}", bad.text());
}

#[tokio::test]
async fn everybody_translates_what_is_theirs() {
    let app = TestApp::sample().await;
    let translator = app.sign_in("translator").await;
    let whole = translator.get(&format!("{PLAN}?into=fr&show=all&per_page=200")).await;
    let unicef = app.sign_in("focal-unicef").await;
    let own = unicef.get(&format!("{PLAN}?into=fr&show=all&per_page=200")).await;
    let count = |page: &Answered| page.select("fieldset.pair").len();
    assert!(count(&whole) > count(&own), "{} and {}", count(&whole), count(&own));
    assert_eq!(app.sign_in("reader").await.get(PLAN).await.status, 403);
    assert_eq!(app.get("/lac/plans/2023-2024/translations").await.status, 401);
    assert_eq!(app.get(PLAN).await.status, 404, "a draft is not there for others");
    for lang in ["es", "en", "pt", "fr"] {
        let page = translator.get(&format!("{PLAN}?lang={lang}")).await;
        assert_eq!(page.status, 200);
        assert!(page.bytes.len() < 100_000, "{lang}: {}", page.bytes.len());
    }
}

const MANAGE: &str = "/lac/plans/2027-2028/endorsement/manage";

async fn open_round(app: &TestApp) {
    let secretariat = app.sign_in("secretariat").await;
    let open = [("act", "open"), ("rule", "every-member"), ("closes", "2025-03-31")];
    let opened = secretariat.post(MANAGE, &open).await;
    assert_eq!(opened.status, 303, "{}", opened.text());
}

/// What B-01's title says in French, now and in the document that is sealed.
async fn french(app: &TestApp) -> Option<String> {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks["lac"].plan("2027-2028").expect("the plan");
    let title = &plan.by_reference("B-01").expect("B-01").content.title;
    title.wording(Lang::Fr).map(|w| w.words.clone())
}

#[tokio::test]
async fn while_a_plan_is_before_its_members_no_translation_changes_what_they_decide_on() {
    for app in TestApp::each_sample().await {
        let translator = app.sign_in("translator").await;
        let key = key(&app, "title").await;
        let address = format!("{PLAN}?into=fr&show=all&of=B-01&lang=es");
        let seen = drawn(&translator.get(&address).await, &key);
        open_round(&app).await;
        let before = french(&app).await;
        // The form that was open is refused, and gives back what was typed.
        let refused =
            save(&translator, "fr", (&key, &seen, "Autre chose"), &[("lang", "es")]).await;
        assert_eq!(refused.status, 403);
        assert_eq!(refused.select("dl.typed dd[lang=fr]"), ["Autre chose"], "{}", refused.text());
        assert_eq!(french(&app).await, before);
        for who in ["translator", "secretariat", "focal-unicef"] {
            let page = app.sign_in(who).await.get(&format!("{PLAN}?lang=es")).await;
            assert_eq!(page.status, 403, "{who}");
            assert!(page.text().contains("ante sus miembros"), "{who}: {}", page.text());
        }
        let activity = translator.get("/lac/plans/2027-2028/activities/B-01").await.text();
        assert!(!activity.contains("/translations"), "no link leads there");
        assert!(!translator.get("/desk").await.text().contains("2027-2028/translations"));
        // Called off, the plan is a draft again and is translated again.
        let secretariat = app.sign_in("secretariat").await;
        let page = secretariat.get(MANAGE).await.text();
        let round = page.split("name=\"round\" value=\"").nth(1).expect("a round");
        let round = round.split('"').next().expect("its identifier");
        let call_off = [("act", "call-off"), ("round", round), ("reason", "Falta algo.")];
        assert_eq!(secretariat.post(MANAGE, &call_off).await.status, 303);
        let saved = save(&translator, "fr", (&key, &seen, "Autre chose"), &[]).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        assert_eq!(french(&app).await.as_deref(), Some("Autre chose"));
    }
}

#[tokio::test]
async fn translations_that_race_the_opening_of_a_round_are_in_the_seal_or_refused() {
    for app in TestApp::each_sample().await {
        let key = key(&app, "title").await;
        let translator = app.sign_in("translator").await;
        let address = format!("{PLAN}?into=fr&show=all&of=B-01");
        let seen = drawn(&translator.get(&address).await, &key);
        let (saved, ()) = tokio::join!(
            save(&translator, "fr", (&key, &seen, "Juste à temps"), &[]),
            open_round(&app)
        );
        let document = translator.get("/lac/plans/2027-2028/versions/1.json").await.json();
        let activities = document["activities"].as_array().expect("a list");
        let sealed = activities.iter().find(|a| a["reference"] == "B-01").expect("B-01");
        let is_in = sealed["title"]["fr"] == "Juste à temps";
        match saved.status.as_u16() {
            303 => assert!(is_in, "saved and not sealed"),
            403 => assert!(!is_in && saved.text().contains("Juste à temps"), "{}", saved.text()),
            other => panic!("{other}: {}", saved.text()),
        }
        assert_eq!(sealed["title"]["fr"].as_str().map(str::to_owned), french(&app).await);
    }
}

#[tokio::test]
async fn what_members_agreed_to_keeps_its_official_wordings() {
    let app = TestApp::sample().await;
    let plan = "/lac/plans/2023-2024/translations";
    let translator = app.sign_in("translator").await;
    let page = translator.get(&format!("{plan}?into=fr&show=missing&lang=es")).await;
    assert!(page.text().contains("cambian por enmienda"), "{}", page.text());
    let key = field_of(&page, "text");
    let names: Vec<String> =
        ["seen", "words", "by", "official"].map(|n| format!("{n}.{key}")).to_vec();
    let seen = drawn(&page, &key);
    let mut fields = vec![
        ("text", key.as_str()),
        (&names[0], &seen),
        (&names[1], "En français"),
        (&names[2], "Équipe"),
        (&names[3], "yes"),
    ];
    let address = format!("{plan}?into=fr&show=missing&lang=es");
    let refused = translator.post(&address, &fields).await;
    assert_eq!(refused.status, 422);
    let said = refused.text();
    assert!(said.contains("cambia por enmienda") && said.contains("En français"), "{said}");
    fields.pop();
    let saved = translator.post(&address, &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    // The document is what it was.
    assert_eq!(aunar_hub::endorsement::verify(app.db()).await.expect("reads").broken, None);
}

fn field_of(page: &Answered, name: &str) -> String {
    let text = page.text();
    let rest = text.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a field");
    rest.split('"').next().expect("its value").to_owned()
}
