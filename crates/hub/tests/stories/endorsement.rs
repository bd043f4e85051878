//! A plan is put before its members: the real case, and what is refused.

use aunar_db::testing::Ground;
use aunar_domain::endorsement::Verdict;
use aunar_domain::ids::NetworkId;
use aunar_domain::plan::PlanStatus;
use aunar_domain::seal::SealHash;
use aunar_domain::words::Lang;
use aunar_hub::endorsement::{settle, verify};
use aunar_hub::exchange::{Form, ImportError, Offer, Target, create_missing, import};
use aunar_hub::records::endorsement::Endorsement;
use aunar_hub::testing::{Answered, TestApp, Visitor, moment, offer};
use aunar_hub::web::Tongue;
use axum::http::StatusCode;

const PLAN: &str = "/lac/plans/plan-2023";
const ENDORSEMENT: &str = "/lac/plans/plan-2023/endorsement";
const DECIDE: &str = "/lac/plans/plan-2023/endorsement/decide";
const MANAGE: &str = "/lac/plans/plan-2023/endorsement/manage";

async fn into_the_plan(app: &TestApp, file: Offer) -> Result<bool, ImportError> {
    let target = Target { network: "lac", plan: "plan-2023" };
    Ok(import(app.app.state(), target, &file).await?.stored)
}

/// The sample with the plan 2023-2024 as a draft of its own, in the middle of May 2023.
async fn with_a_draft(ground: Ground) -> TestApp {
    let app = TestApp::sample_on(ground).await;
    app.it_is("2023-05-17T15:00:00Z");
    let state = app.app.state();
    create_missing(state, "lac", "plan-2023", Lang::Es).await.expect("made");
    let picture = state.pictures.now().await.expect("a picture");
    let lac = &picture.networks["lac"];
    let of = lac.plan("2023-2024").expect("the sample's plan");
    let bytes = Form::Json.write(lac, of, Tongue(Lang::Es), moment()).expect("writes");
    assert!(into_the_plan(&app, offer("plan.json", bytes)).await.expect("reads"));
    app
}

struct Now {
    network: NetworkId,
    status: PlanStatus,
    endorsed_on: Option<String>,
    activities: usize,
    endorsement: Endorsement,
}

async fn now(app: &TestApp) -> Now {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let lac = &picture.networks["lac"];
    let plan = lac.plan("plan-2023").expect("the plan");
    Now {
        network: lac.network.id,
        status: plan.plan.status,
        endorsed_on: plan.plan.endorsed_on.map(|d| d.to_string()),
        activities: plan.activities.len(),
        endorsement: (*plan.endorsement).clone(),
    }
}

/// The members by the codes of their addresses: `co-lead-iom`, `focal-fao`.
async fn members(app: &TestApp) -> Vec<(String, String)> {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let lac = &picture.networks["lac"];
    let round = &now(app).await.endorsement.rounds.last().expect("a round").round.clone();
    let name = |code: &str, leads| {
        format!("{}-{}", if leads { "co-lead" } else { "focal" }, code.to_lowercase())
    };
    round
        .deciders
        .iter()
        .map(|d| {
            let code = lac.common.register.get(d.entity).expect("a member").code.clone();
            (name(&code, d.leads), code)
        })
        .collect()
}

/// The value of a hidden field of a page's form.
fn field(page: &Answered, name: &str) -> String {
    let (text, mark) = (page.text(), format!("name=\"{name}\" value=\""));
    let from = text.find(&mark).unwrap_or_else(|| panic!("{name} in {text}")) + mark.len();
    text[from..].split('"').next().unwrap_or_default().to_owned()
}

async fn open(app: &TestApp, rule: &str, closes: &str) {
    let secretariat = app.sign_in("secretariat").await;
    let fields = [("act", "open"), ("rule", rule), ("closes", closes), ("quorum", "10")];
    let answer = secretariat.post(MANAGE, &fields).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, ENDORSEMENT));
}

async fn close(app: &TestApp) -> Answered {
    let secretariat = app.sign_in("secretariat").await;
    let page = secretariat.get(MANAGE).await;
    let round = field(&page, "round");
    secretariat.post(MANAGE, &[("act", "close"), ("round", &round)]).await
}

async fn send(
    visitor: &Visitor<'_>,
    form: &Answered,
    entity: &str,
    stance: &str,
    words: &str,
) -> Answered {
    let (sha256, seen) = (field(form, "sha256"), field(form, "seen"));
    let fields = [
        ("act", "decide"),
        ("entity", entity),
        ("sha256", sha256.as_str()),
        ("seen", seen.as_str()),
        ("stance", stance),
        ("words", words),
        ("lang", "es"),
    ];
    visitor.post(DECIDE, &fields).await
}

async fn decide(app: &TestApp, who: &str, entity: &str, stance: &str, words: &str) {
    let visitor = app.sign_in(who).await;
    let form = visitor.get(&format!("{DECIDE}?entity={entity}")).await;
    assert_eq!(form.status, StatusCode::OK, "{who}: {}", form.text());
    let answer = send(&visitor, &form, entity, stance, words).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{who}: {}", answer.text());
}

async fn refusals(app: &TestApp) -> Vec<String> {
    let rows = app.db().history(now(app).await.network.0, None, None, 10_000).await.expect("reads");
    let refused = rows
        .iter()
        .rev()
        .filter(|r| (r.action.as_str(), r.entity.as_str()) == ("refuse", "decision"));
    refused
        .map(|r| r.after.as_ref().expect("kept")["why"].as_str().expect("a code").to_owned())
        .collect()
}

async fn all_is_whole(app: &TestApp) {
    assert_eq!(app.db().verify(|_, _| {}).await.expect("reads").failure, None);
    assert_eq!(verify(app.db()).await.expect("reads").broken, None);
}

#[tokio::test]
async fn nineteen_members_endorse_the_plan_on_31_may_2023() {
    for ground in Ground::each() {
        let app = with_a_draft(ground).await;
        open(&app, "every-member", "2023-05-31").await;
        let sealed = now(&app).await;
        assert_eq!(sealed.status, PlanStatus::Endorsement);
        assert_eq!(app.get(ENDORSEMENT).await.status, 404, "a plan before its members is theirs");

        // What is sealed is served with its very bytes.
        let reader = app.sign_in("reader").await;
        let document = reader.get(&format!("{PLAN}/versions/1.json")).await;
        let hash = sealed.endorsement.versions[0].hash;
        assert_eq!(SealHash::of(&document.text()), hash);
        let page = reader.get(&format!("{ENDORSEMENT}?lang=en")).await;
        assert!(page.text().contains(&hash.to_string()), "{}", page.text());
        assert_eq!(reader.get(&format!("{PLAN}/versions/2.json")).await.status, 404);
        assert_eq!(reader.get(&format!("{PLAN}/versions/01.json")).await.status, 404);

        // Nothing of the plan changes meanwhile.
        let change = offer("more.csv", b"Reference,Activity\nZ-1,Workshop on data\n".to_vec());
        let refused = into_the_plan(&app, change).await.expect_err("it is before its members");
        assert!(matches!(refused, ImportError::NotOpen { .. }), "{refused}");

        let members = members(&app).await;
        assert_eq!(members.len(), 19);
        for (n, (who, code)) in members.iter().enumerate() {
            app.it_is(&format!("2023-05-{:02}T16:00:00Z", 18 + n % 10));
            match code.as_str() {
                "UN-HABITAT" => continue,
                "OHCHR" => decide(&app, who, code, "reservation", "Con una reserva.").await,
                _ => decide(&app, who, code, "endorse", "").await,
            }
        }
        app.it_is("2023-05-31T20:00:00Z");
        let waiting = app.sign_in("secretariat").await.get(&format!("{MANAGE}?lang=en")).await;
        assert!(waiting.text().contains("becomes a draft again"), "one is missing");
        assert!(waiting.text().contains("it is the last day"), "{}", waiting.text());
        // Late, after the last reminder, in the evening of Panama: 1 June in universal time.
        app.it_is("2023-06-01T01:10:00Z");
        decide(&app, "focal-un-habitat", "UN-HABITAT", "endorse", "").await;
        app.it_is("2023-06-01T02:00:00Z");
        assert_eq!(close(&app).await.status, StatusCode::SEE_OTHER);

        let endorsed = now(&app).await;
        assert_eq!(endorsed.status, PlanStatus::Endorsed);
        assert_eq!(endorsed.endorsed_on.as_deref(), Some("2023-05-31"));
        let page = app.get(&format!("{ENDORSEMENT}?lang=en")).await;
        assert_eq!(page.status, 200, "what is endorsed is public");
        assert_eq!(page.select(".verdict h2"), ["Endorsed on 31 May 2023"]);
        assert_eq!(page.select(".figures b"), ["18", "1", "0", "0", "0"]);
        assert_eq!(page.select(".decisions tbody tr").len(), 19);
        assert_eq!(page.select("blockquote"), ["Con una reserva."]);
        let plan = app.get(&format!("{PLAN}?lang=en")).await;
        assert!(plan.text().contains("endorsed on 31\u{a0}May 2023"));
        assert!(plan.text().contains("Who endorsed it, and on which document"));
        let api = app.get("/api/v1/networks/lac/plans/plan-2023/endorsements").await.json();
        let round = &api["items"][0];
        assert_eq!(round["state"], "endorsed");
        assert_eq!(round["sha256"], hash.to_string());
        assert_eq!(round["decisions"].as_array().expect("decisions").len(), 19);
        all_is_whole(&app).await;
    }
}

#[tokio::test]
async fn nobody_objects_by_the_date_and_silence_is_consent_when_it_is_over() {
    for ground in Ground::each() {
        let app = with_a_draft(ground).await;
        open(&app, "no-objection", "2023-05-31").await;
        app.it_is("2023-05-20T09:00:00Z");
        decide(&app, "co-lead-iom", "IOM", "endorse", "").await;
        decide(&app, "co-lead-eclac", "ECLAC", "endorse", "").await;
        decide(&app, "focal-fao", "FAO", "object", "Las cifras de 2024.").await;
        app.it_is("2023-05-29T09:00:00Z");
        decide(&app, "focal-fao", "FAO", "abstain", "").await;
        let state = app.app.state();
        app.it_is("2023-06-01T11:59:59Z");
        assert_eq!(settle(state, state.now()).await.expect("settles"), 0, "not over everywhere");
        let reader = app.sign_in("reader").await;
        let open = reader.get(&format!("{ENDORSEMENT}?lang=en")).await;
        assert_eq!(open.select(".verdict h2"), ["Open for decision until 31 May 2023"]);
        app.it_is("2023-06-01T12:00:00Z");
        assert_eq!(settle(state, state.now()).await.expect("settles"), 1);
        assert_eq!(settle(state, state.now()).await.expect("settles"), 0, "it ends once");
        let endorsed = now(&app).await;
        assert_eq!(endorsed.status, PlanStatus::Endorsed);
        assert_eq!(endorsed.endorsed_on.as_deref(), Some("2023-05-31"));
        let page = app.get(&format!("{ENDORSEMENT}?lang=en")).await;
        assert!(page.text().contains("16 did not speak"), "{}", page.text());
        assert_eq!(
            page.select(".earlier blockquote"),
            ["Las cifras de 2024."],
            "what changed stays"
        );
        all_is_whole(&app).await;
    }
}

#[tokio::test]
async fn an_objection_gives_the_draft_back_and_a_new_round_seals_a_new_version() {
    for ground in Ground::each() {
        let app = with_a_draft(ground).await;
        open(&app, "co-leads", "2023-05-31").await;
        app.it_is("2023-05-20T09:00:00Z");
        decide(&app, "co-lead-iom", "IOM", "endorse", "").await;
        decide(&app, "co-lead-eclac", "ECLAC", "object", "Falta el Caribe.").await;
        decide(&app, "focal-fao", "FAO", "endorse", "").await;
        assert_eq!(close(&app).await.status, StatusCode::SEE_OTHER);
        let failed = now(&app).await;
        assert_eq!((failed.status, failed.endorsed_on), (PlanStatus::Draft, None));
        assert_eq!(failed.endorsement.last_verdict(), Some(Verdict::NotEndorsed));
        let reader = app.sign_in("reader").await;
        let page = reader.get(&format!("{ENDORSEMENT}?lang=en")).await;
        assert!(page.text().contains("Do not endorse it: ECLAC"), "{}", page.text());

        let more =
            offer("more.csv", b"Reference,Activity\nZ-1,Workshop in the Caribbean\n".to_vec());
        assert!(into_the_plan(&app, more).await.expect("reads"), "a draft can be mended");
        open(&app, "quorum", "2023-06-15").await;
        let again = now(&app).await;
        let hashes: Vec<SealHash> = again.endorsement.versions.iter().map(|v| v.hash).collect();
        assert!(hashes.len() == 2 && hashes[0] != hashes[1]);

        let secretariat = app.sign_in("secretariat").await;
        let round = field(&secretariat.get(MANAGE).await, "round");
        let without = [("act", "call-off"), ("round", round.as_str()), ("reason", " ")];
        assert_eq!(secretariat.post(MANAGE, &without).await.status, 422, "with a reason only");
        let off = [("act", "call-off"), ("round", round.as_str()), ("reason", "Una cifra errada.")];
        assert_eq!(secretariat.post(MANAGE, &off).await.status, StatusCode::SEE_OTHER);
        assert_eq!(secretariat.post(MANAGE, &off).await.status, 409, "it is off already");
        let page = reader.get(&format!("{ENDORSEMENT}?lang=en")).await;
        assert!(page.text().contains("Una cifra errada."), "{}", page.text());
        assert_eq!(reader.get(&format!("{ENDORSEMENT}?round=1")).await.status, 200);
        assert_eq!(reader.get(&format!("{ENDORSEMENT}?round=3")).await.status, 400);
        assert_eq!(now(&app).await.status, PlanStatus::Draft);
        all_is_whole(&app).await;
    }
}

#[tokio::test]
async fn what_cannot_be_taken_is_refused_with_what_was_written_and_kept() {
    for ground in Ground::each() {
        let app = with_a_draft(ground).await;
        open(&app, "every-member", "2023-05-31").await;
        app.it_is("2023-05-20T09:00:00Z");
        let focal = app.sign_in("focal-unicef").await;
        let form = focal.get(&format!("{DECIDE}?entity=UNICEF&lang=en")).await;

        // Words that are needed, before anything is a decision.
        let answer = send(&focal, &form, "UNICEF", "object", "  ").await;
        assert_eq!(answer.status, 422, "{}", answer.text());
        assert!(answer.text().contains("needs words") || answer.text().contains("lleva un texto"));
        assert_eq!(
            focal.post(DECIDE, &[("act", "decide"), ("entity", "UNICEF")]).await.status,
            422
        );
        assert!(refusals(&app).await.is_empty(), "a form half filled in is no decision");

        // Another entity's decision, and one without any mandate.
        let other = send(&focal, &form, "WHO-THAT", "endorse", "").await;
        assert_eq!(other.status, 400);
        let other = send(&focal, &form, "FAO", "object", "En nombre de otra.").await;
        assert_eq!(other.status, 403);
        assert!(other.text().contains("En nombre de otra."), "nothing is lost");
        assert_eq!(app.sign_in("reader").await.get(DECIDE).await.status, 403);

        // The same form twice: the second time something stands already.
        let first = send(&focal, &form, "UNICEF", "reservation", "La primera.").await;
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        let replayed = send(&focal, &form, "UNICEF", "reservation", "La primera.").await;
        assert_eq!(replayed.status, 409);
        let alternate = app.sign_in("alternate-unicef").await;
        let behind = send(&alternate, &form, "UNICEF", "object", "La de la suplente.").await;
        assert_eq!(behind.status, 409);
        assert!(
            behind.text().contains("La de la suplente.") && behind.text().contains("La primera.")
        );
        // The page it came back on can be sent again, knowingly.
        let knowing = send(&alternate, &behind, "UNICEF", "object", "La de la suplente.").await;
        assert_eq!(knowing.status, StatusCode::SEE_OTHER, "{}", knowing.text());

        // On another document.
        let seen = field(&focal.get(DECIDE).await, "seen");
        let forged = "ab".repeat(32);
        let fields = [
            ("act", "decide"),
            ("entity", "UNICEF"),
            ("sha256", forged.as_str()),
            ("seen", seen.as_str()),
            ("stance", "endorse"),
            ("words", ""),
        ];
        assert_eq!(focal.post(DECIDE, &fields).await.status, 409);

        // A mandate that ended while the form was open.
        let form = focal.get(DECIDE).await;
        let state = app.app.state();
        let email = aunar_hub::sample::address("focal-unicef");
        let person = aunar_hub::records::person::by_email(&state.db, &email).await.expect("reads");
        let person = person.expect("in the sample").id;
        let mandates =
            aunar_hub::records::person::mandates_of(&state.db, person).await.expect("reads");
        let mut tx = state.db.begin().await.expect("begins");
        aunar_hub::records::person::end(&mut tx, mandates[0].id, "a test", state.now())
            .await
            .expect("ends");
        tx.commit().await.expect("commits");
        app.it_is("2023-05-20T09:01:00Z");
        let ended = send(&focal, &form, "UNICEF", "endorse", "Ya sin mandato.").await;
        assert_eq!(ended.status, 403, "{}", ended.text());
        assert!(ended.text().contains("Ya sin mandato."));

        // After the end.
        let fao = app.sign_in("focal-fao").await;
        let form = fao.get(DECIDE).await;
        app.it_is("2023-06-01T12:00:00Z");
        let late = send(&fao, &form, "FAO", "endorse", "Perdón por la demora.").await;
        assert_eq!(late.status, 409, "{}", late.text());
        assert!(late.text().contains("Perdón por la demora."));
        settle(state, state.now()).await.expect("settles");
        let later = send(&fao, &form, "FAO", "endorse", "").await;
        assert_eq!(later.status, 409);

        assert_eq!(
            refusals(&app).await,
            [
                "no-mandate",
                "overtaken",
                "overtaken",
                "other-document",
                "no-mandate",
                "closed",
                "closed"
            ]
        );
        let round = now(&app).await.endorsement.rounds.remove(0);
        assert_eq!(round.decisions.len(), 2, "what is refused is not taken");
        all_is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_member_confirms_what_it_takes_on_and_corrects_the_rest() {
    let app = with_a_draft(Ground::Sqlite).await;
    open(&app, "every-member", "2023-05-31").await;
    let ilo = app.sign_in("focal-ilo").await;
    let page = ilo.get(&format!("{DECIDE}?lang=en")).await;
    let lines = page.select("li.commitment").len();
    assert!(lines > 3, "{lines}");
    let waits = format!("{lines} compromisos del plan están por confirmar o corregir");
    let desk = ilo.get("/desk").await.text();
    assert!(desk.contains(&waits), "{desk}");
    let text = page.text();
    let name =
        text.split("name=\"note-").nth(1).expect("a line").split('"').next().expect("a name");
    let field = format!("note-{name}");
    let fields = [
        ("act", "commit"),
        ("entity", "ILO"),
        (field.as_str(), "Solo revisamos."),
        ("confirm", "1"),
    ];
    assert_eq!(ilo.post(DECIDE, &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(ilo.post(DECIDE, &fields).await.status, StatusCode::SEE_OTHER, "the same again");
    let given = now(&app).await.endorsement.rounds.remove(0).commitments;
    assert_eq!(given.len(), lines);
    assert_eq!(given.iter().filter(|c| c.note.is_some()).count(), 1);
    let desk = ilo.get("/desk").await.text();
    assert!(!desk.contains("por confirmar o corregir"), "nothing is left to say: {desk}");
    let fao = app.sign_in("focal-fao").await;
    assert_eq!(fao.post(DECIDE, &fields).await.status, 403, "for others nobody confirms");
    let manage = app.sign_in("secretariat").await.get(MANAGE).await;
    assert!(manage.text().contains("Solo revisamos."));
    decide(&app, "focal-ilo", "ILO", "endorse", "").await;
    let public = app.sign_in("reader").await.get(&format!("{ENDORSEMENT}?lang=en")).await;
    let words = format!("Commitments confirmed: {}; corrected: 1", lines - 1);
    assert!(public.text().contains(&words), "{}", public.text());
    assert!(public.text().contains("Solo revisamos."), "a correction is public");
}

#[tokio::test]
async fn what_members_took_on_stands_beside_what_became_of_it() {
    let app = TestApp::sample().await;
    let page = app.get("/lac/plans/2023-2024/endorsement").await;
    assert!(page.text().len() < 100_000, "{}", page.text().len());
    let sums = page.select(".took-on > summary");
    assert!(sums.len() > 5, "{sums:?}");
    let address = "/api/v1/networks/lac/plans/2023-2024/endorsements";
    let rounds = app.get(address).await.json();
    let members = rounds["items"][0]["members"].as_array().expect("members").clone();
    let one = members.iter().find(|m| m["entity"] == "UNICEF").expect("a member");
    let lines = one["commitments"].as_array().expect("lines");
    let sum = sums.iter().find(|s| s.starts_with("UNICEF")).expect("its sum");
    assert!(sum.contains(&format!("{} asumidas: ", lines.len())), "{sum}");
    let done = lines.iter().filter(|l| l["became"] == "done").count();
    assert!(done > 1 && sum.contains(&format!("{done} hechas")), "{sum}");
    for line in members.iter().flat_map(|m| m["commitments"].as_array().expect("lines")) {
        let carried = line["carried_to"].is_string();
        assert_eq!(carried && line["status"] != "closed", line["became"] == "carried-over");
    }
}

#[tokio::test]
async fn a_member_nobody_may_decide_for_is_named() {
    let app = with_a_draft(Ground::Sqlite).await;
    let secretariat = app.sign_in("secretariat").await;
    let mandates = "people/new?role=focal-point";
    let nobody = "Nadie puede decidir por este miembro";
    let whole = secretariat.get(MANAGE).await.text().matches(nobody).count();
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let lac = &picture.networks["lac"];
    let fao = lac.common.register.iter().find(|e| e.code == "FAO").expect("a member").id;
    let all = aunar_hub::records::person::mandates_in(&app.app.state().db, lac.network.id).await;
    for mandate in all.expect("reads").iter().filter(|m| m.entity == Some(fao)) {
        let end = format!("/lac/people/{}/end", mandate.id);
        assert_eq!(
            secretariat.post(&end, &[("reason", "Cambio")]).await.status,
            StatusCode::SEE_OTHER
        );
    }
    let before = secretariat.get(MANAGE).await;
    assert_eq!(before.text().matches(nobody).count(), whole + 1, "before a round is opened");
    open(&app, "every-member", "2023-05-31").await;
    let page = secretariat.get(MANAGE).await;
    assert_eq!(page.text().matches(nobody).count(), whole + 1, "in the round");
    assert!(page.text().contains(mandates) && page.text().contains("entity=FAO"));
    assert_eq!(page.text().matches("Corresponde avisarles").count(), 1, "said once");
}

#[tokio::test]
async fn a_plan_edited_while_it_is_sealed_is_in_the_seal_or_refused() {
    for ground in Ground::each() {
        let app = with_a_draft(ground).await;
        let secretariat = app.sign_in("secretariat").await;
        let before = now(&app).await.activities;
        let fields = [("act", "open"), ("rule", "every-member"), ("closes", "2023-05-31")];
        let edits = async {
            let mut taken = 0;
            for n in 0..6 {
                let row = format!("Reference,Activity\nZ-{n},Taller número {n}\n");
                match into_the_plan(&app, offer("more.csv", row.into_bytes())).await {
                    Ok(stored) => taken += usize::from(stored),
                    Err(ImportError::NotOpen { .. }) => {}
                    Err(other) => panic!("{other}"),
                }
            }
            taken
        };
        let (sealing, taken) = tokio::join!(secretariat.post(MANAGE, &fields), edits);
        assert_eq!(sealing.status, StatusCode::SEE_OTHER, "{}", sealing.text());
        assert_eq!(now(&app).await.activities, before + taken);
        let reader = app.sign_in("reader").await;
        let document = reader.get(&format!("{PLAN}/versions/1.json")).await.json();
        let sealed = document["activities"].as_array().expect("activities").len();
        assert_eq!(sealed, before + taken, "what was taken is sealed, what is not is not");
        all_is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_round_is_opened_with_what_it_needs_and_only_once() {
    let app = with_a_draft(Ground::Sqlite).await;
    let secretariat = app.sign_in("secretariat").await;
    for (fields, status, says) in [
        (
            vec![("act", "open"), ("rule", "every-member"), ("closes", "2023-05-17")],
            409,
            "after today",
        ),
        (
            vec![("act", "open"), ("rule", "quorum"), ("closes", "2023-05-31")],
            409,
            "how many members",
        ),
        (
            vec![("act", "open"), ("rule", "quorum"), ("quorum", "20"), ("closes", "2023-05-31")],
            409,
            "between 1",
        ),
        (vec![("act", "open"), ("rule", "every-member")], 422, "last day"),
        (vec![("act", "open"), ("closes", "2023-05-31")], 422, "Choose a rule"),
        (vec![("act", "step"), ("step", "endorse")], 409, "no such step"),
        (vec![("act", "step"), ("step", "begin")], 409, "no such step"),
    ] {
        let answer = secretariat.post(&format!("{MANAGE}?lang=en"), &fields).await;
        assert_eq!(answer.status, status, "{fields:?}");
        assert!(answer.text().contains(says), "{fields:?}: {}", answer.text());
        assert_eq!(now(&app).await.status, PlanStatus::Draft);
    }
    let (one, other) = (app.sign_in("secretariat").await, app.sign_in("co-lead-iom").await);
    let fields = [("act", "open"), ("rule", "every-member"), ("closes", "2023-05-31")];
    let (a, b) = tokio::join!(one.post(MANAGE, &fields), other.post(MANAGE, &fields));
    let mut both = [a.status.as_u16(), b.status.as_u16()];
    both.sort_unstable();
    assert_eq!(both, [303, 409], "one opens it, the other is told");
    assert_eq!(now(&app).await.endorsement.rounds.len(), 1);
}

#[tokio::test]
async fn an_endorsed_plan_is_begun_closed_and_opened_again_to_correct() {
    let app = with_a_draft(Ground::Sqlite).await;
    open(&app, "no-objection", "2023-05-31").await;
    app.it_is("2023-06-02T09:00:00Z");
    settle(app.app.state(), app.app.state().now()).await.expect("settles");
    let secretariat = app.sign_in("secretariat").await;
    let step = async |step: &str, reason: &str| {
        let fields = [("act", "step"), ("step", step), ("reason", reason)];
        secretariat.post(MANAGE, &fields).await.status.as_u16()
    };
    assert_eq!(step("begin", "").await, 303);
    assert_eq!(now(&app).await.status, PlanStatus::Implementation);
    assert_eq!(step("close", "").await, 409, "before its last day with a reason only");
    assert_eq!(step("close", "La red cambia de plan.").await, 303);
    assert_eq!(step("reopen", "").await, 409);
    assert_eq!(step("reopen", "Faltaba un informe.").await, 303);
    assert_eq!(now(&app).await.status, PlanStatus::Implementation);
    let change = offer("more.csv", b"Reference,Activity\nZ-1,Workshop on data\n".to_vec());
    let refused = into_the_plan(&app, change).await.expect_err("it is sealed");
    assert!(refused.to_string().contains("changes by amendment only"), "{refused}");
}
