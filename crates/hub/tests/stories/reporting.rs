//! A quarter from its opening to its last acceptance: who owes what, who is late, what is given back,
//! what slips.

use crate::editing::value;
use aunar_hub::reporting::remind;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;
use serde_json::Value;

const PLAN: &str = "/lac/plans/2023-2024";

fn at(rest: &str) -> String {
    format!("{PLAN}/reporting{rest}")
}

pub(crate) async fn opened(app: &TestApp) {
    app.it_is("2025-04-02T15:00:00Z");
    let secretariat = app.sign_in("secretariat").await;
    let fields = [("period", "2025-Q1"), ("opens", "2025-04-01"), ("due", "2025-04-22")];
    let answer = secretariat.post(&at(""), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(answer.location(), at("/2025-Q1"));
}

/// Sends the form of a report as its page has it, with these fields typed.
pub(crate) async fn report(who: &Visitor<'_>, rest: &str, fields: &[(&str, &str)]) -> Answered {
    let address = at(rest);
    let page = who.get(&format!("{address}?lang=es")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let version = page.field("version");
    let mut sent = vec![("version", version.as_str()), ("in", "es")];
    sent.extend_from_slice(fields);
    who.post(&address, &sent).await
}

async fn activity(app: &TestApp, reference: &str) -> Value {
    app.get(&format!("/api/v1/networks{PLAN}/activities/{reference}")).await.json()
}

/// The report of an entity on an activity, as programs read it.
async fn told(app: &TestApp, window: &str, entity: &str, reference: &str) -> Value {
    let address =
        format!("/api/v1/networks{}", at(&format!("/{window}?entity={entity}&per_page=200")));
    let all = app.get(&address).await.json();
    let items = all["items"].as_array().expect("items").clone();
    let found = items.into_iter().find(|r| r["activity"] == reference);
    found.unwrap_or_else(|| panic!("{reference} of {entity} in {all}"))
}

/// Takes the report of an entity, or gives it back, from the page of what was handed in.
pub(crate) async fn decide(
    who: &Visitor<'_>,
    window: &str,
    entity: &str,
    fields: &[(&str, &str)],
) -> Answered {
    let address = at(&format!("/{window}/accept"));
    let page = who.get(&format!("{address}?lang=es")).await;
    let html = scraper::Html::parse_document(&page.text());
    let css = |text: &str| scraper::Selector::parse(text).expect("a selector");
    let card = html.select(&css("article")).find(|card| {
        let said = card.select(&css(".line-facts a")).next();
        said.is_some_and(|a| a.text().collect::<String>() == entity)
            && card.html().contains("A-023")
    });
    let card = card.unwrap_or_else(|| panic!("{entity} in {}", page.text()));
    let input = card.select(&css("input[name=report]")).next().expect("a report");
    let id = input.attr("value").expect("an identifier").to_owned();
    let mut sent = vec![("report", id.as_str())];
    sent.extend_from_slice(fields);
    who.post(&address, &sent).await
}

async fn is_whole(app: &TestApp) {
    let verdict = app.db().verify(|_, _| {}).await.expect("reads");
    assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    let amended = aunar_hub::amendment::verify(app.db()).await.expect("reads");
    assert_eq!(amended.broken, None);
}

#[tokio::test]
async fn what_was_done_is_noted_from_the_list_of_what_is_due() {
    for app in TestApp::each_sample().await {
        opened(&app).await;
        let unicef = app.sign_in("focal-unicef").await;
        let (list, form) = (at("/2025-Q1/UNICEF?lang=es"), at("/2025-Q1/UNICEF/A-023"));
        let noted = |page: &Answered| page.select("tr#A-023 form textarea[name=note]");
        assert_eq!(noted(&unicef.get(&list).await), [""]);
        let fields = [("act", "note"), ("version", "0"), ("note", "Dos misiones a Costa Rica.")];
        let answer = unicef.post(&form, &fields).await;
        assert_eq!(answer.location(), at("/2025-Q1/UNICEF#A-023"), "{}", answer.text());
        assert_eq!(noted(&unicef.get(&list).await), ["Dos misiones a Costa Rica."]);

        // What else is being written stays as it is.
        let fields = [("act", "save"), ("note", "Dos misiones."), ("learnt", "Falta tiempo.")];
        let answer = report(&unicef, "/2025-Q1/UNICEF/A-023", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let fields = [("act", "note"), ("version", "2"), ("note", "Tres misiones al sur.")];
        assert_eq!(unicef.post(&form, &fields).await.status, StatusCode::SEE_OTHER);
        let text = unicef.get(&form).await.text();
        assert!(text.contains("Tres misiones al sur.") && text.contains("Falta tiempo."), "{text}");

        // Whoever was slower keeps their words, and changes nothing.
        let late = [("act", "note"), ("version", "2"), ("note", "Cuatro misiones al norte.")];
        let late = unicef.post(&form, &late).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text().contains("Cuatro misiones al norte."), "{}", late.text());
        assert_eq!(noted(&unicef.get(&list).await), ["Tres misiones al sur."]);

        // Nobody else notes there.
        let fao = app.sign_in("focal-fao").await;
        for page in [app.get(&list).await, fao.get(&list).await] {
            assert!(page.select("textarea").is_empty(), "{}", page.text());
        }
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn periods_stand_in_the_forms_of_reports_as_pages_say_them() {
    for app in TestApp::each_sample().await {
        app.it_is("2025-04-02T15:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        for (lang, words) in [("es", "T1 2025"), ("en", "Q1 2025")] {
            let page = secretariat.get(&at(&format!("?lang={lang}"))).await;
            assert_eq!(value(&page, "period"), words);
        }
        // Sent as it stands, it opens what it says; addresses have the code.
        let fields = [("period", "Q1 2025"), ("opens", "2025-04-01"), ("due", "2025-04-22")];
        let answer = secretariat.post(&at(""), &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        assert_eq!(answer.location(), at("/2025-Q1"));

        // So does the new time of what slips, in whatever words it was typed and in each language.
        let (iom, form) = (app.sign_in("co-lead-iom").await, "/2025-Q1/IOM/A-023");
        let said = [
            ("es", "enero de 2023 a junio de 2025"),
            ("en", "January 2023 – June 2025"),
            ("pt", "janeiro de 2023 a junho de 2025"),
            ("fr", "janvier 2023 – juin 2025"),
        ];
        let typed = said.iter().map(|(_, words)| *words).chain(["2023-01/2025-06"]);
        for typed in typed {
            let fields = [
                ("act", "save"),
                ("note", "Siete países atendidos."),
                ("slips_to", typed),
                ("slip_reason", "Dos contrapartes cambiaron de equipo."),
            ];
            let kept = report(&iom, form, &fields).await;
            assert_eq!(kept.status, StatusCode::SEE_OTHER, "{typed}: {}", kept.text());
            for (lang, words) in said {
                let page = iom.get(&at(&format!("{form}?lang={lang}"))).await;
                assert_eq!(value(&page, "slips_to"), words, "{typed}");
            }
        }
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_quarter_goes_from_its_opening_to_its_last_acceptance() {
    for app in TestApp::each_sample().await {
        opened(&app).await;
        let secretariat = app.sign_in("secretariat").await;
        // It does not open twice, and what was typed is given back.
        let again = [("period", "2025-Q1"), ("opens", "2025-04-01"), ("due", "2025-04-30")];
        let answer = secretariat.post(&at(""), &again).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("Otro período de informes abarca"), "{}", answer.text());
        assert_eq!(answer.field("due"), "2025-04-30");

        // A joint activity of four owners: each owes its own report, and its desk says so.
        for (entity, who) in
            [("IOM", "co-lead-iom"), ("UNICEF", "focal-unicef"), ("OHCHR", "focal-ohchr")]
        {
            let one = told(&app, "2025-Q1", entity, "A-023").await;
            assert_eq!((&one["owed"], one["timing"].as_str()), (&Value::Bool(true), Some("due")));
            let desk = app.sign_in(who).await.get("/desk?lang=es").await.text();
            assert!(desk.contains("T1 2025"), "{who}: {desk}");
        }

        // A contributor tells its share, and says nothing of how far the activity is.
        let unicef = app.sign_in("focal-unicef").await;
        let form = unicef.get(&at("/2025-Q1/UNICEF/A-023?lang=es")).await;
        assert_eq!(form.select("select[name=status]").len(), 0);
        let note = "Dos misiones técnicas con Costa Rica.";
        let kept =
            report(&unicef, "/2025-Q1/UNICEF/A-023", &[("act", "save"), ("note", note)]).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
        let public = app.get(&at("/2025-Q1/UNICEF/A-023?lang=es")).await.text();
        assert!(!public.contains(note), "a draft is its owner's");
        assert!(unicef.get(&at("/2025-Q1/UNICEF/A-023")).await.text().contains(note));
        let fao = app.sign_in("focal-fao").await;
        assert!(!fao.get(&at("/2025-Q1/UNICEF/A-023")).await.text().contains(note));
        let others =
            fao.post(&at("/2025-Q1/UNICEF/A-023"), &[("act", "save"), ("note", "x")]).await;
        assert_eq!(others.status, StatusCode::FORBIDDEN);
        let sent =
            report(&unicef, "/2025-Q1/UNICEF/A-023", &[("act", "submit"), ("note", note)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let public = app.get(&at("/2025-Q1/UNICEF/A-023?lang=es")).await.text();
        assert!(public.contains(note) && public.contains("por aceptar"), "{public}");
        let one = told(&app, "2025-Q1", "UNICEF", "A-023").await;
        assert_eq!(
            (one["state"].as_str(), one["timing"].as_str()),
            (Some("submitted"), Some("in-time"))
        );

        // The lead says that it goes on although its time is over: a question, and nothing is lost.
        let iom = app.sign_in("co-lead-iom").await;
        let says =
            [("act", "submit"), ("status", "implementation"), ("note", "Siete países atendidos.")];
        let asked = report(&iom, "/2025-Q1/IOM/A-023", &says).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", asked.text());
        assert!(asked.text().contains("su período ya terminó"), "{}", asked.text());
        assert!(asked.text().contains("Siete países atendidos."));
        // It slips, which needs a reason; and leads beyond the plan, which needs a word.
        let mut slips = says.to_vec();
        slips.push(("slips_to", "enero 2023 - junio 2025"));
        let asked = report(&iom, "/2025-Q1/IOM/A-023", &slips).await;
        assert!(asked.text().contains("Diga por qué se retrasa"), "{}", asked.text());
        slips.push(("slip_reason", "Dos contrapartes cambiaron de equipo."));
        let asked = report(&iom, "/2025-Q1/IOM/A-023", &slips).await;
        assert!(asked.text().contains("posterior al fin del plan"), "{}", asked.text());
        slips.push(("answer", "Se cerrará en el primer semestre."));
        let sent = report(&iom, "/2025-Q1/IOM/A-023", &slips).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());

        // The plan is sealed: the new time waits as an amendment, and the plan says what it said.
        assert_eq!(activity(&app, "A-023").await["period"]["end"], "2024-12-31");
        let page = secretariat.get(&at("/2025-Q1/IOM/A-023?lang=es")).await;
        let links = page.select("dd a");
        assert!(links.contains(&"Propuesta como enmienda".to_owned()), "{links:?}");
        let asked = secretariat.get("/desk?lang=es").await.text();
        assert!(asked.contains("Se propuso una enmienda"), "{asked}");
        let page = app.get(&at("/2025-Q1/IOM/A-023?lang=es")).await.text();
        assert!(page.contains("Propuesta como enmienda"), "{page}");
        let page = app.get(&format!("{PLAN}/activities/A-023?lang=es")).await.text();
        for words in ["Seguimiento", note, "Dos contrapartes cambiaron de equipo.", "junio de 2025"]
        {
            assert!(page.contains(words), "{words} in {page}");
        }

        // Those who take it give it back with a word, never without.
        let mute = decide(&secretariat, "2025-Q1", "UNICEF", &[("act", "send-back")]).await;
        assert_eq!(mute.status, StatusCode::UNPROCESSABLE_ENTITY);
        let word = "¿En qué fechas fueron las misiones?";
        let back = [("act", "send-back"), ("word", word)];
        let back = decide(&secretariat, "2025-Q1", "UNICEF", &back).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text());
        let desk = unicef.get("/desk?lang=es").await.text();
        assert!(desk.contains("Le devolvieron el informe"), "{desk}");
        let page = unicef.get(&at("/2025-Q1/UNICEF/A-023?lang=es")).await.text();
        assert!(page.contains(word), "{page}");
        assert!(
            !app.get(&at("/2025-Q1/UNICEF/A-023")).await.text().contains(word),
            "between the two"
        );
        assert_eq!(told(&app, "2025-Q1", "UNICEF", "A-023").await["state"], Value::Null);

        // Handed in again after the last day it is still in time; what is handed in first then is not.
        app.it_is("2025-04-25T09:00:00Z");
        // Three weeks have passed, and every session with them.
        let (secretariat, unicef, iom) = (
            app.sign_in("secretariat").await,
            app.sign_in("focal-unicef").await,
            app.sign_in("co-lead-iom").await,
        );
        let more = [("act", "submit"), ("note", "Dos misiones técnicas, 3-7 y 17-19 de marzo.")];
        let sent = report(&unicef, "/2025-Q1/UNICEF/A-023", &more).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        assert_eq!(told(&app, "2025-Q1", "UNICEF", "A-023").await["timing"], "in-time");
        assert!(
            !unicef.get("/desk?lang=es").await.text().contains("Le devolvieron"),
            "done, and gone"
        );
        let ohchr = app.sign_in("focal-ohchr").await;
        let late = [("act", "submit"), ("note", "Uma sessão com a contraparte.")];
        let sent = report(&ohchr, "/2025-Q1/OHCHR/A-023", &late).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        assert_eq!(told(&app, "2025-Q1", "OHCHR", "A-023").await["timing"], "late");

        // ECLAC is given a later day, with the reason, and is in time.
        let given = [("act", "extend"), ("entity", "ECLAC"), ("due", "2025-05-05"), ("reason", "")];
        let answer = secretariat.post(&at("/2025-Q1"), &given).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let given = [
            ("act", "extend"),
            ("entity", "ECLAC"),
            ("due", "2025-05-05"),
            ("reason", "Cambio de equipo"),
        ];
        let answer = secretariat.post(&at("/2025-Q1"), &given).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        assert!(app.get(&at("/2025-Q1?lang=es")).await.text().contains("Cambio de equipo"));
        let eclac = app.sign_in("co-lead-eclac").await;
        let sent = [("act", "submit"), ("note", "Cifras de doce países.")];
        report(&eclac, "/2025-Q1/ECLAC/A-023", &sent).await;
        assert_eq!(told(&app, "2025-Q1", "ECLAC", "A-023").await["timing"], "in-time");

        // Accepted, the status is the plan's, and its history says by what.
        let accept = [("act", "accept")];
        for entity in ["OIM", "UNICEF", "ACNUDH", "CEPAL"] {
            let taken = decide(&secretariat, "2025-Q1", entity, &accept).await;
            assert_eq!(taken.status, StatusCode::SEE_OTHER, "{entity}: {}", taken.text());
        }
        assert_eq!(told(&app, "2025-Q1", "IOM", "A-023").await["state"], "accepted");
        assert_eq!(activity(&app, "A-023").await["status"], "implementation");
        let closed = report_refused(&iom, "/2025-Q1/IOM/A-023").await;
        assert_eq!(closed.status, StatusCode::CONFLICT, "what is accepted is not written over");

        // Closed, nothing more is taken.
        let answer = secretariat.post(&at("/2025-Q1"), &[("act", "close")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let undp = app.sign_in("focal-undp").await;
        let refused = report_refused(&undp, "/2025-Q1/UNDP/A-017").await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text());
        assert!(refused.text().contains("Lo que quise entregar hoy"), "it is given back");
        assert!(refused.select("textarea").join(" ").contains("Lo que quise entregar hoy"));
        // Why, since when, and whom to ask; nobody was faster.
        let trouble = refused.select(".notice.bad").join(" ");
        let closed = app.get(&at("/2025-Q1")).await.select(".line-facts").join(" ");
        let day = trouble.split("se cerró el ").nth(1).and_then(|t| t.split(':').next());
        assert!(day.is_some_and(|day| closed.contains(day)), "{trouble} / {closed}");
        assert!(trouble.contains("secretaría") && trouble.contains("OIM"), "{trouble}");
        assert!(!refused.text().contains("Alguien se adelantó"));
        // A later day opens it again, for whom it is given.
        app.it_is("2025-04-26T09:00:00Z");
        let later = [("act", "extend"), ("entity", "UNDP"), ("due", "2025-12-31"), ("reason", "")];
        let nameless = secretariat.post(&at("/2025-Q1"), &later).await;
        assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", nameless.text());
        let later = [later[0], later[1], later[2], ("reason", "Cambio de punto focal.")];
        let given = secretariat.post(&at("/2025-Q1"), &later).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text());
        assert!(undp.get("/desk?lang=es").await.text().contains("2025-Q1/UNDP"), "it is due again");
        let taken = report_refused(&undp, "/2025-Q1/UNDP/A-017").await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
        is_whole(&app).await;
    }
}

async fn report_refused(who: &Visitor<'_>, rest: &str) -> Answered {
    let fields = [
        ("version", "0"),
        ("act", "submit"),
        ("status", "implementation"),
        ("note", "Lo que quise entregar hoy, con su detalle."),
        ("answer", "Sigue unas semanas más."),
    ];
    who.post(&at(rest), &fields).await
}

#[tokio::test]
async fn what_is_accepted_changes_how_far_the_activity_is() {
    for app in TestApp::each_sample().await {
        opened(&app).await;
        let iom = app.sign_in("co-lead-iom").await;
        let before = activity(&app, "A-023").await;
        let says = [
            ("act", "submit"),
            ("status", "finalisation"),
            ("note", "Todo hecho, falta el cierre."),
        ];
        let sent = report(&iom, "/2025-Q1/IOM/A-023", &says).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        assert_eq!(
            activity(&app, "A-023").await["status"],
            before["status"],
            "not before it is taken"
        );
        let secretariat = app.sign_in("secretariat").await;
        let stale =
            app.sign_in("secretariat").await.get(&at("/2025-Q1/accept")).await.field("report");
        decide(&secretariat, "2025-Q1", "OIM", &[("act", "accept")]).await;
        let after = activity(&app, "A-023").await;
        assert_eq!(after["status"], "finalisation");
        assert_eq!(after["version"].as_i64(), before["version"].as_i64().map(|v| v + 1));
        // Somebody else who had the page open is told, and nothing happens twice.
        let again = secretariat
            .post(&at("/2025-Q1/accept"), &[("act", "accept"), ("report", &stale)])
            .await;
        assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.text());
        let page = app.get(&format!("{PLAN}/activities/A-023?lang=es")).await.text();
        assert!(page.contains("según un informe aceptado"), "{page}");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn two_who_write_the_same_report_lose_nothing() {
    let app = TestApp::sample().await;
    opened(&app).await;
    let (focal, alternate) =
        (app.sign_in("focal-unicef").await, app.sign_in("alternate-unicef").await);
    let address = at("/2025-Q1/UNICEF/A-023");
    let seen = alternate.get(&address).await.field("version");
    report(&focal, "/2025-Q1/UNICEF/A-023", &[("act", "save"), ("note", "Del punto focal.")]).await;
    let fields =
        [("version", seen.as_str()), ("in", "es"), ("act", "save"), ("note", "De la suplente.")];
    let answer = alternate.post(&address, &fields).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let text = answer.text();
    assert!(text.contains("Del punto focal.") && text.contains("De la suplente."), "{text}");
    // The form holds the version that is there now: saved again, it is saved.
    let fields = [("version", "1"), ("in", "es"), ("act", "save"), ("note", "De los dos.")];
    assert_eq!(alternate.post(&address, &fields).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn whoever_owes_is_reminded_once_each_time_in_their_language() {
    let app = TestApp::sample().await;
    opened(&app).await;
    let state = app.app.state();
    let now = |text: &str| text.parse().expect("a moment");
    let first = remind(state, now("2025-04-02T15:01:00Z")).await.expect("writes");
    assert!(first > 5, "{first}");
    assert_eq!(remind(state, now("2025-04-02T15:02:00Z")).await.expect("writes"), 0);
    for day in ["2025-04-16T08:00:00Z", "2025-04-22T08:00:00Z", "2025-04-23T08:00:00Z"] {
        assert!(remind(state, now(day)).await.expect("writes") > 5, "{day}");
        assert_eq!(remind(state, now(day)).await.expect("writes"), 0, "{day}");
    }
    assert_eq!(
        remind(state, now("2025-04-30T08:00:00Z")).await.expect("writes"),
        0,
        "late is said once"
    );
    let rows =
        app.db().fetch_all(aunar_db::sql!("select lang, subject from mail order by id")).await;
    let subjects: Vec<(String, String)> = rows
        .expect("reads")
        .iter()
        .map(|row| (row.get(0).expect("a language"), row.get(1).expect("a subject")))
        .collect();
    let has =
        |lang: &str, words: &str| subjects.iter().any(|(l, s)| l == lang && s.contains(words));
    assert!(has("es", "Informes de T1 2025"), "{subjects:?}");
    assert!(has("pt", "Relatórios de"), "{subjects:?}");
}

#[tokio::test]
async fn everybody_sees_the_windows_and_who_has_reported() {
    let app = TestApp::sample().await;
    let page = app.get(&at("?lang=es")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.select("tbody tr").len(), 6, "{}", page.text());
    let page = app.get(&at("/2024-Q3?lang=es")).await.text();
    for words in ["OIM", "CEPAL", "Con retraso", "Aceptados"] {
        assert!(page.contains(words), "{words} in {page}");
    }
    assert_eq!(app.get(&at("/2031-Q1")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get(&at("/2024-Q3/NOBODY")).await.status, StatusCode::NOT_FOUND);
    let all = app.get(&format!("/api/v1/networks{}", at(""))).await.json();
    assert_eq!(all["total"], 6);
    for window in all["items"].as_array().expect("items") {
        let counts = &window["reports"];
        let n = |name: &str| counts[name].as_u64().expect("a number");
        let parts = n("in_time") + n("late") + n("due") + n("missing");
        assert_eq!(n("owed"), parts, "each report stands in one way: {window}");
        assert!(n("late") > 0 || n("missing") > 0, "the sample has who is late: {window}");
    }
}
