//! An endorsed plan changes in the open, and an activity goes into the next one.

use aunar_domain::seal::SealHash;
use aunar_hub::amendment::{settle, verify};
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;

const PLAN: &str = "/lac/plans/2023-2024";
const NOW: &str = "2024-03-04T15:00:00Z";

fn at(rest: &str) -> String {
    format!("{PLAN}/{rest}")
}

/// Both engines, on a working day in March 2024.
async fn each() -> Vec<TestApp> {
    let apps = TestApp::each_sample().await;
    apps.iter().for_each(|app| app.it_is(NOW));
    apps
}

/// Asks for an amendment through the form; the answer.
async fn propose(who: &Visitor<'_>, reference: &str, fields: &[(&str, &str)]) -> Answered {
    let address = at(&format!("activities/{reference}/amend"));
    let form = who.get(&format!("{address}?lang=es")).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.text());
    let version = form.field("version");
    let mut sent = vec![("version", version.as_str())];
    sent.extend_from_slice(fields);
    who.post(&address, &sent).await
}

/// The address of the amendment that a form led to.
fn made(answer: &Answered) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert!(answer.location().starts_with(&at("amendments/")), "{}", answer.location());
    answer.location().to_owned()
}

async fn decide(who: &Visitor<'_>, address: &str, stance: &str, words: &str) -> Answered {
    let page = who.get(address).await;
    let (entity, sha256, seen) = (page.field("entity"), page.field("sha256"), page.field("seen"));
    let fields = [
        ("act", "decide"),
        ("entity", entity.as_str()),
        ("sha256", sha256.as_str()),
        ("seen", seen.as_str()),
        ("stance", stance),
        ("words", words),
        ("lang", "es"),
    ];
    who.post(address, &fields).await
}

async fn content(app: &TestApp, reference: &str) -> serde_json::Value {
    let api = format!("/api/v1/networks/lac/plans/2023-2024/activities/{reference}");
    app.get(&api).await.json()
}

async fn stage(app: &TestApp, address: &str) -> String {
    let n: i64 = address.rsplit('/').next().and_then(|n| n.parse().ok()).expect("a number");
    let all = app.get("/api/v1/networks/lac/plans/2023-2024/amendments?per_page=200").await.json();
    let items = all["items"].as_array().expect("items").clone();
    let found = items.into_iter().find(|item| item["n"] == n);
    found.map(|item| item["stage"].as_str().expect("a stage").to_owned()).unwrap_or_default()
}

async fn is_whole(app: &TestApp) {
    let verdict = app.db().verify(|_, _| {}).await.expect("reads");
    assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    let amended = verify(app.db()).await.expect("reads");
    assert_eq!(amended.broken, None);
}

#[tokio::test]
async fn what_is_minor_is_logged_by_the_secretariat_and_seen_by_everybody() {
    for app in each().await {
        let secretariat = app.sign_in("secretariat").await;
        // Editing leads to asking for an amendment: the plan is sealed.
        let led = secretariat.get(&at("activities/A-063/edit")).await;
        assert_eq!(led.location(), at("activities/A-063/amend"));
        let before = content(&app, "A-063").await;
        let answer = propose(
            &secretariat,
            "A-063",
            &[
                ("title", "Capacitación de empleadores y sindicatos en contratación justa"),
                ("period", "febrero-abril 2024"),
                ("reason", "Término que usa la OIT"),
                ("log", "1"),
            ],
        )
        .await;
        let address = made(&answer);
        assert_eq!(stage(&app, &address).await, "in-force");
        let after = content(&app, "A-063").await;
        assert_eq!(
            after["title"]["es"],
            "Capacitación de empleadores y sindicatos en contratación justa"
        );
        assert_eq!(after["title"]["en"], before["title"]["en"], "the translation is kept");
        assert_eq!(after["first_period"], before["period"], "a slip keeps the old date");
        let page = app.get(&format!("{address}?lang=es")).await;
        for said in
            ["Vigente desde el 4\u{a0}de\u{a0}marzo de 2024", "Menor", "Término que usa la OIT"]
        {
            assert!(page.text().contains(said), "{said}: {}", page.text());
        }
        assert_eq!(page.select("del").len() + page.select("ins").len(), 2 * 2 + 2 + 2);
        let activity = app.get(&at("activities/A-063?lang=es")).await.text();
        assert!(activity.contains(&address), "the activity's page leads to it");
        let plan = app.get(&format!("{PLAN}?lang=es")).await.text();
        assert!(plan.contains(&at("amendments")), "the plan's page says what is in force");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn what_is_substantive_is_decided_by_the_members_it_touches() {
    for app in each().await {
        let focal = app.sign_in("focal-ilo").await;
        let answer = propose(
            &focal,
            "A-073",
            &[
                ("places", "Perú; Colombia"),
                ("reason", "Los ministerios lo pidieron"),
                ("log", "1"),
            ],
        )
        .await;
        let address = made(&answer);
        assert_eq!(stage(&app, &address).await, "", "what is only asked for is not public");
        assert_eq!(app.get(&address).await.status, StatusCode::NOT_FOUND);
        let before = content(&app, "A-073").await;

        let secretariat = app.sign_in("secretariat").await;
        let desk = secretariat.get("/desk?lang=es").await.text();
        assert!(desk.contains(&address), "it waits for the secretariat: {desk}");
        let refused = secretariat.post(&address, &[("act", "log")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "it is not minor");
        let ask = |closes: &'static str| {
            [("act", "ask"), ("rule", "every-member"), ("reach", "touched"), ("closes", closes)]
        };
        let past = secretariat.post(&address, &ask("2024-03-01")).await;
        assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(focal.post(&address, &ask("2024-03-20")).await.status == StatusCode::FORBIDDEN);
        let asked = secretariat.post(&address, &ask("2024-03-20")).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
        assert_eq!(stage(&app, &address).await, "open");

        // It touches ILO, who leads it, and ECLAC, who contributes; nobody else decides.
        let page = app.get(&format!("{address}?lang=es")).await;
        let members: Vec<String> = page.select("table.decisions tbody th b");
        assert_eq!(members, ["CEPAL", "OIT"]);
        let other = app.sign_in("focal-unicef").await;
        assert!(other.get(&address).await.select("form.act").is_empty());
        let sha256 = focal.get(&address).await.field("sha256");
        let forged = [
            ("act", "decide"),
            ("entity", "UNICEF"),
            ("sha256", sha256.as_str()),
            ("seen", "0"),
            ("stance", "endorse"),
        ];
        assert_eq!(other.post(&address, &forged).await.status, StatusCode::FORBIDDEN);
        assert!(focal.get("/desk").await.text().contains(&address), "it waits for ILO");
        let done = decide(&focal, &address, "endorse", "").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        assert!(!focal.get("/desk").await.text().contains(&address), "and no longer");
        let other_document = [
            ("act", "decide"),
            ("entity", "ILO"),
            ("sha256", "00"),
            ("seen", "1"),
            ("stance", "object"),
            ("words", "No sobre este texto"),
        ];
        let refused = focal.post(&address, &other_document).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("No sobre este texto"), "nothing typed is lost");
        let eclac = app.sign_in("co-lead-eclac").await;
        let done = decide(&eclac, &address, "reservation", "Si hay recursos").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        assert_eq!(content(&app, "A-073").await["places"], before["places"], "not before the end");
        let closed = secretariat.post(&address, &[("act", "close")]).await;
        assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.text());
        assert_eq!(stage(&app, &address).await, "in-force");
        assert_eq!(content(&app, "A-073").await["places"], serde_json::json!(["CO", "PE"]));

        let document = app.get(&format!("{address}.json")).await;
        assert_eq!(SealHash::of(&document.text()).to_string(), sha256);
        let said = document.json();
        assert_eq!(said["form"], "aunar-amendment/1");
        assert_eq!(said["after"]["places"], serde_json::json!(["CO", "PE"]));
        let again = secretariat.post(&address, &[("act", "close")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "it ends once");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn silence_is_consent_and_an_objection_is_not() {
    for app in each().await {
        let secretariat = app.sign_in("secretariat").await;
        let mut addresses = Vec::new();
        for reference in ["A-073", "A-067"] {
            let fields = [("audiences", "youth"), ("reason", "Otro público")];
            let address = made(&propose(&secretariat, reference, &fields).await);
            let ask = [
                ("act", "ask"),
                ("rule", "no-objection"),
                ("reach", "all"),
                ("closes", "2024-03-15"),
            ];
            let asked = secretariat.post(&address, &ask).await;
            assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
            addresses.push(address);
        }
        let focal = app.sign_in("focal-unicef").await;
        let without = decide(&focal, &addresses[1], "object", "").await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY, "an objection needs words");
        let done = decide(&focal, &addresses[1], "object", "Ya hay otra actividad").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        app.it_is("2024-03-16T11:00:00Z");
        let state = app.app.state();
        assert_eq!(settle(state, state.now()).await.expect("settles"), 0, "not over everywhere");
        let fao = app.sign_in("focal-fao").await;
        let form = fao.get(&addresses[0]).await;
        app.it_is("2024-03-16T12:01:00Z");
        let settle_at = state.now();
        let sha256 = form.field("sha256");
        let late = [
            ("act", "decide"),
            ("entity", "FAO"),
            ("sha256", sha256.as_str()),
            ("seen", "0"),
            ("stance", "object"),
            ("words", "Tarde"),
        ];
        let late = fao.post(&addresses[0], &late).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "the last day is over");
        assert!(late.text().contains("Tarde"), "what was written is given back");
        assert_eq!(settle(state, settle_at).await.expect("settles"), 2);
        assert_eq!(settle(state, settle_at).await.expect("settles"), 0, "once");
        assert_eq!(stage(&app, &addresses[0]).await, "in-force");
        assert_eq!(stage(&app, &addresses[1]).await, "declined");
        assert_eq!(content(&app, "A-073").await["audiences"], serde_json::json!(["youth"]));
        assert_ne!(content(&app, "A-067").await["audiences"], serde_json::json!(["youth"]));
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn what_cannot_be_asked_for_is_refused_and_nothing_typed_is_lost() {
    for app in each().await {
        let focal = app.sign_in("focal-ilo").await;
        let title = ("title", "Estudio sobre la portabilidad de pensiones en los Andes");
        let no_reason = propose(&focal, "A-073", &[title]).await;
        assert_eq!(no_reason.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(no_reason.text().contains(title.1), "what was typed stands in the form");
        let nothing = propose(&focal, "A-073", &[("reason", "Ninguna")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nothing.text().contains("Ninguna"));
        let wrong = propose(&focal, "A-073", &[("period", "mañana"), ("reason", "Otra")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("mañana") && wrong.text().contains("Otra"));

        // Nobody asks for changes of what others lead.
        let address = at("activities/A-073/amend");
        let other = app.sign_in("focal-unicef").await;
        assert_eq!(other.get(&address).await.status, StatusCode::FORBIDDEN);
        let sent = other.post(&address, &[("version", "1"), title, ("reason", "x")]).await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN);
        assert!(sent.text().contains(title.1), "and it is given back to them");

        // One at a time; somebody else's change is shown.
        let form = focal.get(&address).await;
        let version = form.field("version");
        let first = made(&propose(&focal, "A-073", &[title, ("reason", "Alcance")]).await);
        let led = focal.get(&address).await;
        assert_eq!(led.location(), first, "the form leads to the one that waits");
        let second = [("version", version.as_str()), ("places", "Perú"), ("reason", "Segunda")];
        let refused = focal.post(&address, &second).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("Segunda"));

        let withdrawn = focal.post(&first, &[("act", "withdraw"), ("words", "")]).await;
        assert_eq!(withdrawn.status, StatusCode::UNPROCESSABLE_ENTITY, "a word is needed");
        let other_takes = other.post(&first, &[("act", "withdraw"), ("words", "x")]).await;
        assert_eq!(other_takes.status, StatusCode::FORBIDDEN);
        let withdrawn = focal.post(&first, &[("act", "withdraw"), ("words", "Se verá en mayo")]);
        assert_eq!(withdrawn.await.status, StatusCode::SEE_OTHER);
        let secretariat = app.sign_in("secretariat").await;
        let over = secretariat.post(&first, &[("act", "log")]).await;
        assert_eq!(over.status, StatusCode::CONFLICT, "it is over");
        let declined = made(&propose(&focal, "A-073", &[title, ("reason", "De nuevo")]).await);
        let said = [("act", "decline"), ("words", "Corresponde al plan siguiente")];
        assert_eq!(secretariat.post(&declined, &said).await.status, StatusCode::SEE_OTHER);
        assert!(focal.get(&declined).await.text().contains("Corresponde al plan siguiente"));
        assert_eq!(content(&app, "A-073").await["version"], 1, "the plan is as it was");
        let missing = app.get(&at("amendments/999?lang=es")).await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND);
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn an_activity_goes_into_the_next_plan_with_its_history() {
    for app in each().await {
        let focal = app.sign_in("focal-ilo").await;
        let page = focal.get(&at("activities/A-073?lang=es")).await.text();
        let carry = at("activities/A-073/carry-over");
        assert!(page.contains(&carry), "{page}");
        let form = focal.get(&format!("{carry}?lang=es")).await;
        assert!(form.text().contains("2027-2028|P4"), "{}", form.text());
        let bare = [("place", "2027-2028|P4"), ("period", "T2 2027")];
        let refused = focal.post(&carry, &bare).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
        let bad = [("place", "2027-2028|P4"), ("period", "algún día"), ("reason", "Sin fondos")];
        let refused = focal.post(&carry, &bad).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("algún día") && refused.text().contains("Sin fondos"));
        let nowhere = [("place", "2023-2024|T2"), ("reason", "Sin fondos")];
        let refused = focal.post(&carry, &nowhere).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "into a draft only");

        let good = [("place", "2027-2028|P4"), ("period", "T2 2027"), ("reason", "Sin fondos")];
        let done = focal.post(&carry, &good).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        let next = done.location().to_owned();
        assert_eq!(next, "/lac/plans/2027-2028/activities/A-073", "its reference is free there");
        let there = focal.get(&format!("/api/v1/networks{next}")).await.json();
        let here = content(&app, "A-073").await;
        assert_eq!(there["title"], here["title"]);
        assert_eq!(there["first_period"], here["period"], "the old date is kept");
        assert!(there["slip_reason"].to_string().contains("Sin fondos"), "{there}");
        let from = serde_json::json!({ "plan": "2023-2024", "reference": "A-073" });
        assert_eq!(there["carried_from"], from);
        let shown = focal.get(&format!("{next}?lang=es")).await.text();
        assert!(shown.contains(&at("activities/A-073")), "it says where it comes from");
        let back = focal.get(&at("activities/A-073?lang=es")).await.text();
        assert!(back.contains(&next), "and the old one where it went");
        let public = app.get(&at("activities/A-073")).await.text();
        assert!(!public.contains(&next), "a draft is not shown to the public");
        let twice = focal.post(&carry, &good).await;
        assert_eq!(twice.status, StatusCode::CONFLICT);
        // Not for those who do not lead it.
        let other = app.sign_in("focal-unicef").await;
        assert_eq!(other.get(&carry).await.status, StatusCode::FORBIDDEN);
        assert_eq!(other.post(&carry, &good).await.status, StatusCode::FORBIDDEN);
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn nothing_is_chosen_for_who_carries_an_activity_over_unless_it_is_the_same_priority() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let (of, into) = (&picture.networks["lac"], "2027-2028");
    let (plan, next) = (of.plan("2023-2024").expect("a plan"), of.plan(into).expect("a draft"));
    let mut seen = [false; 2];
    for activity in &plan.activities {
        let own = activity.content.priority.and_then(|id| plan.priority(id));
        let same = own.is_some_and(|p| next.priorities.iter().any(|q| q.reference == p.reference));
        if std::mem::replace(&mut seen[usize::from(same)], true) {
            continue;
        }
        let form = format!("/lac/plans/2023-2024/activities/{}/carry-over", activity.reference);
        let page = secretariat.get(&form).await;
        assert!(page.select("#place option")[0].contains("Elija…"), "{form}");
        assert_eq!(page.select("#place option[selected]").len(), usize::from(same), "{form}");
    }
    assert!(seen[0] || seen[1]);
}

/// What keeps an amendment from changing.
const GUARD: &str = "amendment_only_moves_on";

/// Puts back whatever the deeds below change of amendments.
const UNDONE: &str = "
    update amendment set document = kept.document, weight = kept.weight, reason = kept.reason,
        rule = kept.rule, reach = kept.reach, closes = kept.closes, word = kept.word, after = kept.after
    from kept where kept.id = amendment.id";

#[tokio::test]
async fn a_forged_amendment_is_named() {
    let forged = [
        (GUARD, "update amendment set document = '{}'", "document"),
        (GUARD, "update amendment set weight = 'minor' where weight = 'substantive'", "its weight"),
        (GUARD, "update amendment set reason = replace(reason, ' de ', ' en ')", "its reason"),
        (
            GUARD,
            "update amendment set rule = 'every-member' where rule = 'no-objection'",
            "its round",
        ),
        (
            GUARD,
            "update amendment set reach = case reach when 'all' then 'touched' else 'all' end where reach is not null",
            "its round",
        ),
        (GUARD, "update amendment set closes = '2031-01-01' where rule is not null", "its round"),
        (GUARD, "update amendment set word = 'x' where ended_at is not null", "its word"),
        (GUARD, "update amendment set after = '{}' where n = 2", "cannot be read"),
        // Last, since it is not undone.
        (
            "amendment_decision_no_update",
            "update amendment_decision set stance = 'abstain'",
            "decision 1",
        ),
    ];
    for app in TestApp::each_sample().await {
        let good = verify(app.db()).await.expect("reads");
        assert_eq!(good.broken, None);
        assert!(good.amendments > 5, "the sample has some");
        for (_, deed, _) in forged {
            assert!(app.db().meddle(deed).await.is_err(), "the triggers refuse: {deed}");
        }
        assert!(app.db().meddle("delete from amendment").await.is_err());
        let kept = "create table kept as select * from amendment";
        app.db().meddle(kept).await.expect("whoever owns the database can");
        let mut dropped = "";
        for (trigger, deed, says) in forged {
            if dropped != trigger {
                let table = deed.split(' ').nth(1).expect("a table");
                app.db().drop_trigger(trigger, table).await;
                dropped = trigger;
            }
            app.db().meddle(deed).await.expect("and then nothing stops them");
            let (network, plan, _, why) =
                verify(app.db()).await.expect("reads").broken.expect("it is seen");
            assert_eq!((network.as_str(), plan.as_str()), ("lac", "2023-2024"));
            assert!(why.contains(says), "{why}");
            if trigger == GUARD {
                app.db().meddle(UNDONE).await.expect("nothing stops them to undo it either");
                let good = verify(app.db()).await.expect("reads");
                assert_eq!(good.broken, None, "of the next deed there is nothing but the deed");
            }
        }
    }
}
