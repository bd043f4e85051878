//! The desk says what waits, for whom and by when.

use aunar_hub::records;
use aunar_hub::testing::{Answered, TestApp, Visitor};

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
        // What is no activity waits for the network: a practice to look over, a request to assign, what an
        // event recommends.
        let Some(activity) = activity else {
            let is_other = reference == "P-005" || reference.starts_with("R-");
            assert!(is_other, "{reference}");
            continue;
        };
        let lead = activity.content.lead();
        assert!(lead.is_none_or(|lead| lead == iom), "{reference}");
    }
}

#[tokio::test]
async fn nothing_waiting_is_a_page_with_next_steps() {
    let app = TestApp::sample().await;
    let page = desk(&app, "observer-pe").await;
    assert!(page.text().contains("No tiene nada pendiente"), "{}", page.text());
    assert_eq!(page.select("li.line").len(), 0);
    let text = page.text();
    assert!(text.contains("/lac/plans/2023-2024") && text.contains("/lac/calendar"), "{text}");
    assert_eq!(page.select(".desk a[href='/lac/requests']"), ["Solicitudes de apoyo"]);
    // The box that says so says what comes there, and leads on.
    for href in ["/lac/plans/2023-2024", "/lac/calendar"] {
        assert_eq!(page.select(&format!(".desk .empty a[href='{href}']")).len(), 1, "{href}");
    }
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
    for language in ["inglés", "portugués", "francés"] {
        assert!(page.text().contains(language), "{language}: {}", page.text());
    }
    assert!(!desk(&app, "reader").await.text().contains("francés</a>"), "nobody asks a reader");
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
        let late = desk(&app, "focal-fao").await.select("li.overdue").join(" ");
        assert!(!late.contains("Sin usar su invitación"), "the invitation is still good: {late}");
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
    let expected = ["OIT", "OIM", "De la red"].map(str::to_owned);
    assert_eq!(page.select(".desk h4"), expected, "{}", page.text());
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

const DRAFT: &str = "/lac/plans/2027-2028";

/// The lines of somebody's desk that hold these words.
async fn lines(app: &TestApp, name: &str, words: &str) -> Vec<String> {
    let page = desk(app, name).await;
    page.select("li.line").into_iter().filter(|line| line.contains(words)).collect()
}

/// Where the line of somebody's desk with all these words leads.
async fn leads_to(who: &Visitor<'_>, words: &str) -> String {
    let text = who.get("/desk?lang=es").await.text();
    let line = text.split("<li class=\"line").find(|l| words.split('|').all(|w| l.contains(w)));
    let line = line.unwrap_or_else(|| panic!("{words} in {text}"));
    let href = line.split("href=\"").nth(1).and_then(|rest| rest.split('"').next());
    href.expect("a link").replace("&amp;", "&").replace("&#38;", "&")
}

fn value(page: &Answered, name: &str) -> String {
    let (text, mark) = (page.text(), format!("name=\"{name}\" value=\""));
    let from = text.find(&mark).unwrap_or_else(|| panic!("{name} in {text}")) + mark.len();
    text[from..].split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_consultation_waits_for_who_speaks_and_for_who_answers_until_they_have() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let run = format!("{DRAFT}/consultation/run");
        let opening = [
            ("act", "open"),
            ("opens", "2025-02-10"),
            ("closes", "2025-03-09"),
            ("circle", "member-states"),
            ("questions_es", "¿Qué falta?"),
            ("moderator_es", "La secretaría de la red"),
        ];
        let opened = secretariat.post(&run, &opening).await;
        assert_eq!(opened.status.as_u16(), 303, "{}", opened.text());
        let asked = "El borrador está en consulta";
        assert_eq!(lines(&app, "stakeholder", asked).await, [""; 0], "not invited");
        let said = lines(&app, "focal-fao", asked).await;
        assert!(said[0].contains("9 de marzo de 2025"), "{said:?}");
        // It is said, and no longer asked for.
        let fao = app.sign_in("focal-fao").await;
        assert_eq!(leads_to(&fao, asked).await, format!("{DRAFT}/consultation"));
        let form = format!("{DRAFT}/consultation/comment");
        let id = value(&fao.get(&form).await, "id");
        let fields = [
            ("id", &*id),
            ("on", "plan"),
            ("kind", "comment"),
            ("words", "Falta el agua."),
            ("lang", "es"),
        ];
        fao.post(&form, &fields).await;
        assert_eq!(lines(&app, "focal-fao", asked).await, [""; 0]);
        assert_eq!(lines(&app, "focal-unicef", "espera moderación").await, [""; 0], "not theirs");
        // Moderated, it waits for its answer; answered, for nothing.
        assert_eq!(
            leads_to(&secretariat, "1 comentario de la consulta espera moderación").await,
            run
        );
        let comment = format!("{DRAFT}/consultation/comments/1");
        let act = async |fields: &[(&str, &str)]| {
            let version = value(&secretariat.get(&comment).await, "version");
            let fields = [&[("version", &*version)], fields].concat();
            assert_eq!(secretariat.post(&comment, &fields).await.status.as_u16(), 303);
        };
        act(&[("act", "publish")]).await;
        assert_eq!(lines(&app, "secretariat", "espera moderación").await, [""; 0]);
        assert_eq!(
            lines(&app, "secretariat", "espera respuesta, desde el 10 de febrero").await.len(),
            1
        );
        act(&[
            ("act", "answer"),
            ("disposition", "noted"),
            ("reason", "Se anota."),
            ("lang", "es"),
        ])
        .await;
        assert_eq!(lines(&app, "secretariat", "espera respuesta").await, [""; 0]);
        // Its last day over, it waits to be closed.
        app.it_is("2025-03-11T12:00:00Z");
        let late = lines(&app, "secretariat", "nadie la ha cerrado").await;
        assert!(late[0].contains("9 de marzo de 2025") && late[0].contains("atrasado"), "{late:?}");
        let secretariat = app.sign_in("secretariat").await;
        let version = value(&secretariat.get(&run).await, "version");
        secretariat.post(&run, &[("act", "close"), ("version", &version)]).await;
        assert_eq!(lines(&app, "secretariat", "nadie la ha cerrado").await, [""; 0]);
    }
}

#[tokio::test]
async fn an_open_round_waits_for_each_member_until_it_has_decided() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        // Somebody who acts for two members.
        let email = aunar_hub::sample::address("focal-fao");
        let form = [
            ("role", "focal-point"),
            ("entity", "ILO"),
            ("email", &*email),
            ("name", "Punto focal"),
            ("lang", "es"),
            ("from", "2025-01-01"),
            ("until", "2025-02-27"),
        ];
        assert_eq!(secretariat.post("/lac/people/new", &form).await.status.as_u16(), 200);
        let manage = format!("{DRAFT}/endorsement/manage");
        let open = [("act", "open"), ("rule", "every-member"), ("closes", "2025-02-20")];
        assert_eq!(secretariat.post(&manage, &open).await.status.as_u16(), 303);
        let page = desk(&app, "focal-fao").await;
        let decide = |who: &str| format!("{who} no ha decidido todavía si hace suyo el plan.");
        let day = "20 de febrero de 2025";
        // One list for each, in the order of what is due: long overdue, then the round, then the
        // mandate that ends a week later.
        assert_eq!(page.select(".desk h4")[..2], ["FAO", "OIT"], "{}", page.text());
        let days = page.select(".desk ul.lines:has(a[href$='entity=ILO']) time");
        // What it decides and what it takes on are due on the same day.
        let at = days.iter().rposition(|d| d == day).expect("the round's last day");
        assert!(at > 0 && days[at + 1] == "27 de febrero de 2025", "{days:?}");
        let round =
            page.select(".desk ul.lines:has(a[href$='entity=FAO']) li:has(a[href$='entity=FAO'])");
        assert!(
            round.len() == 1 && round[0].contains(&decide("FAO")) && round[0].contains(day),
            "{round:?}"
        );
        assert!(page.bytes.len() < 100_000, "{}", page.bytes.len());
        // One decides, and the other still waits.
        let fao = app.sign_in("focal-fao").await;
        let at = leads_to(&fao, &decide("FAO")).await;
        assert_eq!(at, format!("{DRAFT}/endorsement/decide?entity=FAO"));
        let form = fao.get(&at).await;
        let (sha256, seen) = (value(&form, "sha256"), value(&form, "seen"));
        let fields = [
            ("act", "decide"),
            ("entity", "FAO"),
            ("sha256", &*sha256),
            ("seen", &*seen),
            ("stance", "endorse"),
            ("words", ""),
            ("lang", "es"),
        ];
        let decided = fao.post(&format!("{DRAFT}/endorsement/decide"), &fields).await;
        assert_eq!(decided.status.as_u16(), 303, "{}", decided.text());
        let waits = lines(&app, "focal-fao", "no ha decidido").await;
        assert_eq!(waits.len(), 1, "{waits:?}");
        assert!(waits[0].starts_with("OIT"), "{waits:?}");
        assert_eq!(lines(&app, "observer-pe", "no ha decidido").await, [""; 0]);
        assert_eq!(lines(&app, "focal-unicef", "UNICEF no ha decidido").await.len(), 1);
        // Called off, it waits for nobody.
        let round = value(&secretariat.get(&manage).await, "round");
        let call_off = [("act", "call-off"), ("round", &*round), ("reason", "Falta un anexo.")];
        assert_eq!(secretariat.post(&manage, &call_off).await.status.as_u16(), 303);
        assert_eq!(lines(&app, "focal-unicef", "no ha decidido").await, [""; 0]);
    }
}

#[tokio::test]
async fn what_somebody_has_begun_to_write_waits_for_them_alone() {
    let app = TestApp::sample().await;
    let unicef = app.sign_in("focal-unicef").await;
    let kept = [("version", "1"), ("title", "Sin terminar todavía")];
    unicef.post(&format!("{DRAFT}/activities/B-05/draft"), &kept).await;
    let id = value(&unicef.get(&format!("{DRAFT}/activities/new")).await, "form");
    let begun = [("form", &*id), ("title", "Una idea nueva")];
    unicef.post(&format!("{DRAFT}/activities/new/draft"), &begun).await;
    let waits = lines(&app, "focal-unicef", "está sin guardar").await;
    assert_eq!(waits.len(), 2, "{waits:?}");
    assert_eq!(lines(&app, "secretariat", "está sin guardar").await, [""; 0]);
    let back = unicef.get(&leads_to(&unicef, "Una idea nueva").await).await;
    assert_eq!(
        (value(&back, "form"), value(&back, "title")),
        (id.clone(), "Una idea nueva".into())
    );
    let at = leads_to(&unicef, ">B-05</span>|está sin guardar").await;
    assert_eq!(at, format!("{DRAFT}/activities/B-05/edit"));
    unicef.post(&format!("{DRAFT}/activities/B-05/draft"), &[("discard", "1")]).await;
    let fields = [("form", &*id), ("title", "Una idea nueva"), ("lead", "UNICEF")];
    let added = unicef.post(&format!("{DRAFT}/activities/new"), &fields).await;
    assert_eq!(added.status.as_u16(), 303, "{}", added.text());
    assert_eq!(lines(&app, "focal-unicef", "está sin guardar").await, [""; 0]);
}

#[tokio::test]
async fn calls_and_suggestions_wait_until_they_are_seen_and_decided() {
    let app = TestApp::sample().await;
    let (fao, unicef) = (app.sign_in("focal-fao").await, app.sign_in("focal-unicef").await);
    let at = format!("{DRAFT}/activities/B-05/discussion");
    let new = || uuid::Uuid::now_v7().to_string();
    let (comment, suggestion) = (new(), new());
    let said = fao.post(&at, &[("id", &*comment), ("words", "¿Qué dice la @secre?")]).await;
    assert_eq!(said.status.as_u16(), 303, "{}", said.text());
    let fields = [("id", &*suggestion), ("field", "status"), ("value", "implementation")];
    let made = fao.post(&format!("{DRAFT}/activities/B-05/suggestions"), &fields).await;
    assert_eq!(made.status.as_u16(), 303, "{}", made.text());
    let propose = "sugiere cambiar «Estado»";
    assert_eq!(leads_to(&unicef, propose).await, format!("{at}#s-{suggestion}"));
    let secretariat = app.sign_in("secretariat").await;
    let calls = "le menciona en un comentario";
    assert_eq!(leads_to(&secretariat, calls).await, format!("{at}#c-{comment}"));
    assert_eq!(lines(&app, "focal-fao", propose).await, [""; 0], "not for who made it");
    // Seen and declined, nothing is left.
    secretariat.get(&at).await;
    assert_eq!(lines(&app, "secretariat", calls).await, [""; 0]);
    let decline = format!("{DRAFT}/activities/B-05/suggestions/{suggestion}/decline");
    let decided = unicef.post(&decline, &[("word", "Todavía no."), ("lang", "es")]).await;
    assert_eq!(decided.status.as_u16(), 303, "{}", decided.text());
    assert_eq!(lines(&app, "focal-unicef", propose).await, [""; 0]);
}

#[tokio::test]
async fn a_translation_waits_until_it_is_written() {
    let app = TestApp::sample().await;
    let translator = app.sign_in("translator").await;
    let missing = async || {
        let lines = lines(&app, "translator", "textos en: francés").await;
        let line =
            lines.iter().find(|l| l.contains("2027-2028")).unwrap_or_else(|| panic!("{lines:?}"));
        line.split(' ').nth(1).and_then(|n| n.parse::<u64>().ok()).expect("a number")
    };
    let before = missing().await;
    assert_eq!(lines(&app, "secretariat", "textos en:").await, [""; 0], "not theirs");
    let at = format!("{DRAFT}/translations?into=fr&show=missing");
    let page = translator.get(&at).await;
    let text = value(&page, "text");
    let names = ["seen", "words"].map(|n| format!("{n}.{text}"));
    let seen = value(&page, &names[0]);
    let fields = [("text", &*text), (&names[0], &*seen), (&names[1], "En français")];
    let saved = translator.post(&at, &fields).await;
    assert_eq!(saved.status.as_u16(), 303, "{}", saved.text());
    assert_eq!(missing().await, before - 1);
}
