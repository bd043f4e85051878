//! The whole of it, as it happened and as it should have: a draft is imported, opened to
//! consultation, answered, sealed and put before nineteen members; it is endorsed on 31 May 2023;
//! it is amended; and what was not done goes into the next plan.
//!
//! Once under the rule that every member decides, once under the silence procedure.

use aunar_domain::plan::PlanStatus;
use aunar_domain::seal::SealHash;
use aunar_domain::words::Lang;
use aunar_hub::exchange::{Form, Target, create_missing, import};
use aunar_hub::testing::{Answered, TestApp, Visitor, moment, offer};
use aunar_hub::web::Tongue;
use axum::http::StatusCode;

const PLAN: &str = "/lac/plans/plan-2023";
const API: &str = "/api/v1/networks/lac/plans/plan-2023";

fn at(rest: &str) -> String {
    format!("{PLAN}/{rest}")
}

/// Sends a form and is led on.
async fn done(visitor: &Visitor<'_>, address: &str, fields: &[(&str, &str)]) -> String {
    let answer = visitor.post(address, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{address}: {}", answer.text());
    answer.location().to_owned()
}

async fn status(app: &TestApp) -> (PlanStatus, Option<String>) {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = &picture.networks["lac"].plan("plan-2023").expect("the plan").plan;
    (plan.status, plan.endorsed_on.map(|day| day.to_string()))
}

/// The agencies by their codes, with the names of those who speak for them.
async fn members(app: &TestApp) -> Vec<(String, String)> {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let lac = &picture.networks["lac"];
    let named = |code: &str| {
        let role = if ["IOM", "ECLAC"].contains(&code) { "co-lead" } else { "focal" };
        format!("{role}-{}", code.to_lowercase())
    };
    aunar_domain::endorsement::Decider::among(&lac.members)
        .iter()
        .map(|d| lac.common.register.get(d.entity).expect("a member").code.clone())
        .map(|code| (named(&code), code))
        .collect()
}

/// The plan as a file, read into a plan that is a draft.
async fn a_draft_is_imported(app: &TestApp) {
    app.it_is("2023-02-01T15:00:00Z");
    let state = app.app.state();
    create_missing(state, "lac", "plan-2023", Lang::Es).await.expect("made");
    let picture = state.pictures.now().await.expect("a picture");
    let lac = &picture.networks["lac"];
    let of = lac.plan("2023-2024").expect("the sample's plan");
    let file = Form::Json.write(lac, of, Tongue(Lang::Es), moment()).expect("writes");
    let target = Target { network: "lac", plan: "plan-2023" };
    let outcome = import(state, target, &offer("plan.json", file)).await.expect("reads");
    assert!(outcome.stored);
    assert_eq!(app.get(PLAN).await.status, StatusCode::NOT_FOUND, "a draft is its writers'");
}

/// Twelve members say something; each is published and answered.
async fn it_is_opened_and_twelve_comments_are_answered(app: &TestApp) {
    let secretariat = app.sign_in("secretariat").await;
    let run = at("consultation/run");
    let opening = [
        ("act", "open"),
        ("opens", "2023-02-01"),
        ("closes", "2023-02-28"),
        ("circle", "stakeholders"),
        ("circle", "public"),
        ("questions_es", "¿Qué falta?"),
        ("questions_en", "What is missing?"),
        ("moderator_es", "La secretaría de la red"),
    ];
    done(&secretariat, &run, &opening).await;
    assert_eq!(status(app).await.0, PlanStatus::Consultation);
    assert_eq!(app.get(PLAN).await.status, StatusCode::OK, "now the public reads it");

    app.it_is("2023-02-10T15:00:00Z");
    for (n, (who, code)) in members(app).await.iter().take(12).enumerate() {
        let visitor = app.sign_in(who).await;
        let form = visitor.get(&at("consultation/comment")).await;
        let (id, words) = (form.field("id"), format!("{code}: falta el Caribe ({n})."));
        let on = ["plan", "A-001", "A-016", "A-063"][n % 4];
        let said = [
            ("id", id.as_str()),
            ("on", on),
            ("kind", "comment"),
            ("words", words.as_str()),
            ("lang", "es"),
        ];
        done(&visitor, &at("consultation/comment"), &said).await;
    }
    let act = async |n: usize, fields: &[(&str, &str)]| {
        let address = at(&format!("consultation/comments/{n}"));
        let version = secretariat.get(&address).await.field("version");
        let mut all = vec![("version", version.as_str())];
        all.extend_from_slice(fields);
        done(&secretariat, &address, &all).await;
    };
    for n in 1..=12 {
        act(n, &[("act", "publish")]).await;
    }
    let counts = app.get(&format!("{API}/consultation")).await.json()["counts"].clone();
    assert_eq!((&counts["answered"], &counts["unanswered"]), (&0.into(), &12.into()));
    for n in 1..=12 {
        let disposition = ["accepted", "partly", "declined", "noted"][n % 4];
        let reason = ("reason", "Se recoge en el texto de la actividad.");
        act(n, &[("act", "answer"), ("disposition", disposition), reason, ("lang", "es")]).await;
    }
    let counts = app.get(&format!("{API}/consultation")).await.json()["counts"].clone();
    assert_eq!((&counts["answered"], &counts["unanswered"]), (&12.into(), &0.into()));

    app.it_is("2023-03-01T15:00:00Z");
    let secretariat = app.sign_in("secretariat").await;
    let version = secretariat.get(&run).await.field("version");
    done(&secretariat, &run, &[("act", "close"), ("version", &version)]).await;
    assert_eq!(app.get(PLAN).await.status, StatusCode::NOT_FOUND, "and is a draft again");
}

async fn decide(app: &TestApp, who: &str, code: &str, stance: &str, words: &str) -> Answered {
    let visitor = app.sign_in(who).await;
    let address = at("endorsement/decide");
    let form = visitor.get(&format!("{address}?entity={code}")).await;
    if form.status != StatusCode::OK {
        return form;
    }
    let (sha256, seen) = (form.field("sha256"), form.field("seen"));
    let fields = [
        ("act", "decide"),
        ("entity", code),
        ("sha256", sha256.as_str()),
        ("seen", seen.as_str()),
        ("stance", stance),
        ("words", words),
        ("lang", "es"),
    ];
    visitor.post(&address, &fields).await
}

/// Seventeen endorse in time, one with a reservation, one late.
async fn nineteen_members_decide(app: &TestApp, rule: &str) {
    app.it_is("2023-05-17T15:00:00Z");
    let secretariat = app.sign_in("secretariat").await;
    let manage = at("endorsement/manage");
    let opening = [("act", "open"), ("rule", rule), ("closes", "2023-05-31")];
    done(&secretariat, &manage, &opening).await;
    assert_eq!(status(app).await.0, PlanStatus::Endorsement);
    let members = members(app).await;
    assert_eq!(members.len(), 19);
    for (n, (who, code)) in members.iter().enumerate() {
        app.it_is(&format!("2023-05-{:02}T16:00:00Z", 18 + n % 10));
        let answer = match code.as_str() {
            "UN-HABITAT" => continue,
            "OHCHR" => decide(app, who, code, "reservation", "Según los recursos de 2024.").await,
            _ => decide(app, who, code, "endorse", "").await,
        };
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{who}: {}", answer.text());
    }
    let late = || decide(app, "focal-un-habitat", "UN-HABITAT", "endorse", "");
    if rule == "every-member" {
        // Without the last one it would fail; in the evening of Panama it is still the 31st.
        app.it_is("2023-06-01T01:10:00Z");
        let page = app.sign_in("secretariat").await.get(&format!("{manage}?lang=en")).await;
        assert!(page.text().contains("becomes a draft again"), "{}", page.text());
        assert_eq!(late().await.status, StatusCode::SEE_OTHER);
        let secretariat = app.sign_in("secretariat").await;
        let round = secretariat.get(&manage).await.field("round");
        done(&secretariat, &manage, &[("act", "close"), ("round", &round)]).await;
    } else {
        // The day is over everywhere: whoever has not spoken consents, and comes too late.
        app.it_is("2023-06-01T12:00:00Z");
        let state = app.app.state();
        assert_eq!(aunar_hub::endorsement::settle(state, state.now()).await.expect("ends"), 1);
        let led = late().await;
        assert_eq!((led.status, led.location()), (StatusCode::SEE_OTHER, &*at("endorsement")));
    }
    let (is, day) = status(app).await;
    assert_eq!((is, day.as_deref()), (PlanStatus::Endorsed, Some("2023-05-31")));
    let page = app.get(&format!("{}?lang=es", at("endorsement"))).await;
    let figures = page.select(".figures b");
    let expected = if rule == "every-member" { ["18", "1"] } else { ["17", "1"] };
    assert_eq!(figures[..2], expected, "{figures:?}");
    assert_eq!(page.text().contains("Consiente con su silencio"), rule == "no-objection");
    let version = app.get(&at("versions/1.json")).await;
    let hash = SealHash::of(&version.text()).to_string();
    assert!(page.text().contains(&hash), "the page names the hash of what is downloaded");
}

/// One minor amendment is logged, one substantive one decided by the two members it touches.
async fn it_is_amended(app: &TestApp) {
    app.it_is("2023-09-04T15:00:00Z");
    let secretariat = app.sign_in("secretariat").await;
    let ask = async |who: &Visitor<'_>, reference: &str, fields: &[(&str, &str)]| {
        let address = at(&format!("activities/{reference}/amend"));
        let version = who.get(&address).await.field("version");
        let mut all = vec![("version", version.as_str())];
        all.extend_from_slice(fields);
        done(who, &address, &all).await
    };
    let minor = [
        ("title", "Capacitación de empleadores y sindicatos en contratación justa"),
        ("reason", "Término de la OIT"),
        ("log", "1"),
    ];
    ask(&secretariat, "A-063", &minor).await;
    let focal = app.sign_in("focal-ilo").await;
    let fields = [("places", "Perú; Colombia"), ("reason", "Lo pidieron los ministerios")];
    let substantive = ask(&focal, "A-073", &fields).await;
    let putting =
        [("act", "ask"), ("rule", "every-member"), ("reach", "touched"), ("closes", "2023-09-20")];
    done(&secretariat, &substantive, &putting).await;
    for (who, code) in [("focal-ilo", "ILO"), ("co-lead-eclac", "ECLAC")] {
        let visitor = app.sign_in(who).await;
        let page = visitor.get(&substantive).await;
        let (sha256, seen) = (page.field("sha256"), page.field("seen"));
        let decision = [
            ("act", "decide"),
            ("entity", code),
            ("sha256", sha256.as_str()),
            ("seen", seen.as_str()),
            ("stance", "endorse"),
        ];
        done(&visitor, &substantive, &decision).await;
    }
    done(&secretariat, &substantive, &[("act", "close")]).await;
    let amendments = app.get(&format!("{API}/amendments")).await.json();
    let all = amendments["items"].as_array().expect("items");
    let said: Vec<_> = all.iter().map(|a| (&a["n"], &a["weight"], &a["stage"])).collect();
    let (minor, substantive, force) = ("minor".into(), "substantive".into(), "in-force".into());
    assert_eq!(said, [(&2.into(), &substantive, &force), (&1.into(), &minor, &force)]);
    let text = app.get(&format!("{PLAN}?lang=en")).await.text();
    assert!(text.contains("as endorsed on 31\u{a0}May 2023, with 2 amendments"), "{text}");
    // What was sealed stays what it was, and the difference can be read.
    let sealed = app.get(&at("versions/1.json")).await.text();
    assert!(sealed.contains("contratación equitativa") && !sealed.contains("contratación justa"));
    let compared = app.get(&at("compare?from=v1&lang=es")).await.text();
    assert!(compared.contains("A-063") && compared.contains("A-073"), "{compared}");
}

/// What was not done goes into the next plan.
async fn it_is_carried_over(app: &TestApp) {
    app.it_is("2024-11-20T15:00:00Z");
    let focal = app.sign_in("focal-ilo").await;
    let fields = [("place", "2027-2028|P4"), ("period", "T2 2027"), ("reason", "No hubo recursos")];
    let next = done(&focal, &at("activities/A-073/carry-over"), &fields).await;
    let there = focal.get(&format!("/api/v1/networks{next}")).await.json();
    let from = serde_json::json!({ "plan": "plan-2023", "reference": "A-073" });
    assert_eq!(there["carried_from"], from);
    assert_eq!(there["places"], serde_json::json!(["CO", "PE"]), "as amended");
    let here = app.get(&format!("{API}/activities/A-073")).await.json();
    assert_eq!(there["first_period"], here["period"]);
    assert!(there["slip_reason"].to_string().contains("No hubo recursos"));
}

async fn all_of_it_is_whole(app: &TestApp) {
    assert_eq!(app.db().verify(|_, _| {}).await.expect("reads").failure, None);
    assert_eq!(aunar_hub::endorsement::verify(app.db()).await.expect("reads").broken, None);
    assert_eq!(aunar_hub::amendment::verify(app.db()).await.expect("reads").broken, None);
}

async fn the_real_case(rule: &str) {
    for app in TestApp::each_sample().await {
        a_draft_is_imported(&app).await;
        it_is_opened_and_twelve_comments_are_answered(&app).await;
        nineteen_members_decide(&app, rule).await;
        it_is_amended(&app).await;
        it_is_carried_over(&app).await;
        all_of_it_is_whole(&app).await;
    }
}

#[tokio::test]
async fn from_an_imported_draft_to_the_next_plan_where_every_member_decides() {
    the_real_case("every-member").await;
}

#[tokio::test]
async fn from_an_imported_draft_to_the_next_plan_where_silence_is_consent() {
    the_real_case("no-objection").await;
}
