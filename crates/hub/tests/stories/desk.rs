//! The desk says what waits, for whom and by when.

use aunar_hub::records;
use aunar_hub::testing::{Answered, TestApp};

async fn desk(app: &TestApp, name: &str) -> Answered {
    app.sign_in(name).await.get("/desk?lang=es").await
}

#[tokio::test]
async fn what_waits_stands_by_its_day_and_what_is_late_is_marked() {
    let app = TestApp::sample().await;
    let page = desk(&app, "co-lead-iom").await;
    let late = page.select("li.overdue .what");
    assert!(!late.is_empty(), "{}", page.text());
    let days: Vec<String> = {
        let html = page.text();
        let marks = html.match_indices("<time datetime=\"");
        marks.map(|(at, mark)| html[at + mark.len()..][..10].to_owned()).collect()
    };
    assert!(days.is_sorted(), "{days:?}");
    assert!(page.text().contains("diga cómo está"));
    // Everything listed is their own.
    let picture = app.app.state().pictures.now().await.expect("reads");
    let network = &picture.networks["lac"];
    let iom = network.common.register.find("IOM").expect("known").id;
    for reference in page.select("li.line .ref") {
        let activity = network.plans.iter().find_map(|p| p.by_reference(&reference));
        let lead = activity.expect("an activity of the network").content.lead();
        assert!(lead.is_none_or(|lead| lead == iom), "{reference}");
    }
}

#[tokio::test]
async fn nothing_waiting_is_a_page_with_next_steps() {
    let app = TestApp::sample().await;
    let page = desk(&app, "observer-pe").await;
    assert!(page.text().contains("Nada espera por usted"), "{}", page.text());
    assert_eq!(page.select("li.line").len(), 0);
    let text = page.text();
    assert!(text.contains("/lac/plans/2023-2024") && text.contains("/lac/calendar"), "{text}");
    assert!(
        !text.contains("/lac/people") && !text.contains("2027-2028"),
        "nothing they may not see"
    );
}

#[tokio::test]
async fn drafts_ask_for_what_they_lack_and_translators_see_what_is_missing() {
    let app = TestApp::sample().await;
    let picture = app.app.state().pictures.now().await.expect("reads");
    let network = &picture.networks["lac"];
    let draft = network.plan("2027-2028").expect("a draft");
    let lacking = draft.activities.iter().find(|a| a.content.lead().is_none());
    let lacking = lacking.expect("an activity that nobody leads").reference.clone();
    let page = desk(&app, "secretariat").await;
    assert!(page.select("li.line .ref").contains(&lacking), "{}", page.text());
    assert!(page.text().contains("quién la lidera"));
    let page = desk(&app, "translator").await;
    for language in ["English", "Português", "Français"] {
        assert!(page.text().contains(language), "{language}: {}", page.text());
    }
    assert!(!desk(&app, "reader").await.text().contains("Français</a>"), "nobody asks a reader");
}

#[tokio::test]
async fn mandates_that_end_and_invitations_not_taken_up_wait() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let fields = |email, until| {
            [
                ("role", "alternate"),
                ("entity", "FAO"),
                ("email", email),
                ("name", "Suplente nueva"),
                ("lang", "es"),
                ("from", "2025-02-10"),
                ("until", until),
            ]
        };
        let given =
            secretariat.post("/lac/people/new", &fields("pronto@fao.example", "2025-03-12")).await;
        assert_eq!(given.status.as_u16(), 200, "{}", given.text());
        let text = desk(&app, "focal-fao").await.text();
        assert!(text.contains("Pronto termina un mandato: Suplente nueva"), "{text}");
        assert!(text.contains("Sin usar su invitación: Suplente nueva"), "{text}");
        assert!(!text.contains("overdue"), "the invitation is still good");
        assert!(!desk(&app, "focal-unicef").await.text().contains("Suplente nueva"), "not theirs");
        app.it_is("2025-02-18T12:00:00Z");
        let page = desk(&app, "secretariat").await;
        let late = page.select("li.overdue").join(" ");
        assert!(late.contains("Sin usar su invitación"), "{}", page.text());
    }
}

#[tokio::test]
async fn whoever_acts_for_several_sees_a_list_for_each() {
    let app = TestApp::sample().await;
    app.it_is("2024-04-10T09:00:00Z");
    let secretariat = app.sign_in("secretariat").await;
    let email = aunar_hub::sample::address("co-lead-iom");
    let form = [
        ("role", "focal-point"),
        ("entity", "ILO"),
        ("email", &email),
        ("name", "Colíder"),
        ("lang", "es"),
        ("from", "2024-01-01"),
    ];
    let given = secretariat.post("/lac/people/new", &form).await;
    assert_eq!(given.status.as_u16(), 200, "{}", given.text());
    let page = desk(&app, "co-lead-iom").await;
    assert_eq!(page.select(".desk h4"), ["OIT", "OIM"].map(str::to_owned), "{}", page.text());
}

#[tokio::test]
async fn a_person_without_a_mandate_is_told_whom_to_ask() {
    let app = TestApp::sample().await;
    let visitor = app.sign_in("focal-fao").await;
    let state = app.app.state();
    let id = state.pictures.now().await.expect("reads").networks["lac"].network.id;
    let email = aunar_hub::sample::address("focal-fao");
    let person = records::person::by_email(&state.db, &email).await.expect("reads").expect("known");
    let mut tx = state.db.begin().await.expect("begins");
    for mandate in records::person::held_in(&mut tx, id).await.expect("reads") {
        if mandate.person == person.id {
            records::person::end(&mut tx, mandate.id, "operator", state.now()).await.expect("ends");
        }
    }
    tx.commit().await.expect("commits");
    let page = visitor.get("/desk?lang=es").await.text();
    assert!(page.contains("No tiene ningún mandato vigente"), "{page}");
}
