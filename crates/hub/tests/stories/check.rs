//! A plan is checked by the published list of rules, and its secretariat says how.

use aunar_domain::check::Rule;
use aunar_domain::words::Lang;
use aunar_hub::check::{Checked, check_file, settings};
use aunar_hub::exchange::{Form, Offer, Target, create_missing, import};
use aunar_hub::ledger::Ledger;
use aunar_hub::testing::{Answered, TestApp, moment};
use aunar_hub::web::Tongue;
use serde_json::Value;

const PAGE: &str = "/lac/plans/2023-2024/check";
const API: &str = "/api/v1/networks/lac/plans/2023-2024/check";

fn offer(name: &str, bytes: &[u8]) -> Offer {
    Offer { accept_new: true, ..aunar_hub::testing::offer(name, bytes) }
}

fn rule<'a>(check: &'a Value, code: &str) -> &'a Value {
    let rules = check["rules"].as_array().expect("rules");
    rules.iter().find(|r| r["rule"] == code).unwrap_or_else(|| panic!("{code}"))
}

/// The form as the page draws it, with one field changed.
fn filled(page: &Answered, change: &[(&str, &str)], off: &[&str]) -> Vec<(String, String)> {
    let document = scraper::Html::parse_document(&page.text());
    let select = |text: &str| scraper::Selector::parse(text).expect("a selector");
    let mut fields = Vec::new();
    for field in document.select(&select("form[method=post] [name]")) {
        let (name, value) = (field.value().attr("name").unwrap_or_default(), field.value());
        if !page_form(&field) {
            continue;
        }
        let value = match value.name() {
            "select" => {
                let chosen = field.select(&select("option[selected]")).next();
                chosen.and_then(|o| o.value().attr("value")).unwrap_or_default().to_owned()
            }
            _ => value.attr("value").unwrap_or_default().to_owned(),
        };
        let box_ = field.value().attr("type") == Some("checkbox");
        if box_ && (field.value().attr("checked").is_none() || off.contains(&value.as_str())) {
            continue;
        }
        let changed = change.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
        fields.push((name.to_owned(), changed.unwrap_or(value)));
    }
    fields
}

/// Whether a field stands in the form of the check, and not in another of the page.
fn page_form(field: &scraper::ElementRef<'_>) -> bool {
    field
        .ancestors()
        .filter_map(scraper::ElementRef::wrap)
        .any(|e| e.value().attr("action") == Some(PAGE))
}

#[tokio::test]
async fn the_sample_has_a_verdict_on_every_rule_and_none_is_a_silent_pass() {
    for app in TestApp::each_sample().await {
        let check = app.get(API).await.json();
        assert_eq!(check["rules"].as_array().expect("rules").len(), Rule::ALL.len());
        assert_eq!(check["today"], "2025-02-10");
        let aims = rule(&check, "target-without-baseline");
        // One indicator of the sample has a target and says not where it began.
        assert_eq!((&aims["verdict"], &aims["total"]), (&"hit".into(), &1.into()));
        let url = aims["hits"][0]["urls"][0].as_str().expect("an address");
        assert!(url.contains("/indicators/I-"), "{url}");
        let short = rule(&check, "money-short");
        assert_eq!(short["verdict"], "hit");
        let said = short["hits"][0]["said"].as_str().expect("words");
        assert!(said.contains("USD") || said.contains("COP"), "{said}");
        // Two activities of the sample have no lead, two needs no answer.
        assert_eq!(rule(&check, "no-lead")["total"], 2);
        assert_eq!(rule(&check, "need-unanswered")["total"], 2);
        let late = rule(&check, "late-implementation");
        assert_eq!(late["verdict"], "hit");
        let hit = &late["hits"][0];
        assert!(hit["urls"][0].as_str().expect("an address").contains("/activities/A-"), "{hit}");
        let counts = &check["counts"];
        let sum: u64 = ["errors", "warnings", "notes", "passed", "not_judged", "off"]
            .iter()
            .map(|k| counts[*k].as_u64().expect("a count"))
            .sum();
        assert_eq!(sum, Rule::ALL.len() as u64);
    }
}

#[tokio::test]
async fn the_page_names_the_rows_and_leads_to_them() {
    let app = TestApp::sample().await;
    let page = app.get(&format!("{PAGE}?lang=es")).await;
    assert_eq!(page.select("h1"), ["Revisión del plan"]);
    assert!(!page.select("section.rule a[href*='/indicators/I-']").is_empty(), "a target");
    assert!(page.text().contains("1 indicador"));
    assert!(page.text().contains("Falta: "), "how much money is missing");
    let headings = page.select("section.rule h2");
    assert!(headings[0].starts_with("Error "), "the gravest first: {headings:?}");
    let links = page
        .text()
        .split("href=\"")
        .filter(|l| l.starts_with("/lac/plans/2023-2024/activities/A-"))
        .count();
    assert!(links > 10);
    // A rule with many rows has a page of its own.
    let alone = app.get(&format!("{PAGE}?rule=no-funder&lang=es")).await;
    assert_eq!(alone.select("section.rule").len(), 1);
    assert_eq!(alone.select("section.rule ul.rows > li").len(), 50);
    let rest = app.get(&format!("{PAGE}?rule=no-funder&page=2&lang=es")).await;
    assert!(!rest.select("section.rule ul.rows > li").is_empty());
    for (address, accepted) in [
        ("?rule=no-fun", "late-implementation"),
        ("?entity=NOBODY", "IOM"),
        ("?colour=red", "entity"),
    ] {
        let refused = app.get(&format!("{PAGE}{address}&lang=en")).await;
        assert_eq!(refused.status, 400, "{address}");
        assert!(refused.text().contains(accepted), "{address}: {}", refused.text());
    }
    let plan = app.get("/lac/plans/2023-2024").await;
    assert!(plan.text().contains("href=\"/lac/plans/2023-2024/check\""));
}

#[tokio::test]
async fn an_entity_sees_what_waits_for_it_alone() {
    let app = TestApp::sample().await;
    let all = app.get(API).await.json();
    let own = app.get(&format!("{API}?entity=IOM&per_page=200")).await.json();
    for rule in own["rules"].as_array().expect("rules") {
        for hit in rule["hits"].as_array().expect("hits") {
            let waits = hit["waits_for"].as_array().expect("codes");
            assert!(waits.iter().any(|code| code == "IOM"), "{hit}");
        }
    }
    let total = |check: &Value| -> u64 {
        check["rules"].as_array().expect("rules").iter().filter_map(|r| r["total"].as_u64()).sum()
    };
    assert!(total(&own) > 0 && total(&own) < total(&all));
    // The name people know works as well, and an entity without a part has a page that says so.
    assert_eq!(app.get(&format!("{PAGE}?entity=OIM")).await.status, 200);
    let nothing = app.get(&format!("{PAGE}?entity=GANHRI&lang=en")).await;
    assert_eq!(nothing.status, 200);
    assert!(
        nothing.select(".rule").is_empty()
            == nothing.text().contains("Nothing is awaiting action from")
    );
}

#[tokio::test]
async fn the_secretariat_says_how_the_rules_apply_and_the_history_keeps_it() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        assert!(!focal.get(PAGE).await.text().contains("id=\"configure\""));
        assert_eq!(focal.post(PAGE, &[("load", "9")]).await.status, 403);
        assert_eq!(app.post(PAGE, &[("load", "9")]).await.status, 401);

        let secretariat = app.sign_in("secretariat").await;
        let page = secretariat.get(PAGE).await;
        assert!(page.text().contains("id=\"configure\""));
        let fields =
            filled(&page, &[("severity-no-deliverable", "error"), ("load", "1")], &["no-lead"]);
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let saved = secretariat.post(PAGE, &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        assert!(secretariat.get(saved.location()).await.text().contains("role=\"status\""));

        let check = app.get(API).await.json();
        assert_eq!(rule(&check, "no-lead")["verdict"], "off");
        assert_eq!(rule(&check, "no-lead")["total"], 0);
        assert_eq!(rule(&check, "no-deliverable")["severity"], "error");
        assert_eq!(check["load_limit"], 1);
        assert_eq!(rule(&check, "overload")["verdict"], "hit");

        let picture = app.app.state().pictures.now().await.expect("a picture");
        let (network, plan) = (&picture.networks["lac"], "2023-2024");
        let plan = network.plan(plan).expect("the plan").plan.id;
        let rows =
            app.db().history(network.network.id.0, Some(plan.0), None, 10).await.expect("reads");
        assert_eq!((rows[0].entity.as_str(), rows[0].action.as_str()), ("check", "change"));
        assert!(rows[0].actor.starts_with("person:"));
        assert_eq!(rows[0].after.as_ref().expect("after")["load_limit"], 1);
        // The same once more changes nothing and writes nothing.
        let page = secretariat.get(PAGE).await;
        let fields = filled(&page, &[], &[]);
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(secretariat.post(PAGE, &fields).await.status, 303);
        let again =
            app.db().history(network.network.id.0, Some(plan.0), None, 10).await.expect("reads");
        assert_eq!(again.len(), rows.len());
        for (name, value, said) in
            [("load", "0", "1–200"), ("severity-no-lead", "terrible", "error, warning, note")]
        {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(n, v)| (*n, if *n == name { value } else { *v })).collect();
            let refused = secretariat.post(&format!("{PAGE}?lang=en"), &fields).await;
            assert_eq!(refused.status, 400);
            assert!(refused.text().contains(said), "{}", refused.text());
        }
        assert!(app.db().verify(|_, _| {}).await.expect("reads").failure.is_none());
    }
}

#[tokio::test]
async fn a_draft_is_checked_by_those_who_write_it_only() {
    let app = TestApp::sample().await;
    let draft = "/lac/plans/2027-2028/check";
    assert_eq!(app.get(draft).await.status, 404);
    assert_eq!(app.get(&format!("/api/v1/networks{draft}")).await.status, 404);
    let focal = app.sign_in("focal-fao").await;
    assert_eq!(focal.get(draft).await.status, 200);
}

#[tokio::test]
async fn a_plan_without_activities_is_not_judged_rather_than_passed() {
    let app = TestApp::empty().await;
    create_missing(app.app.state(), "net", "2021-2024", Lang::En).await.expect("made");
    let member = "draft plans are not public; the check of one is read from the picture";
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let network = &picture.networks["net"];
    let plan = network.plan("2021-2024").expect(member);
    let settings = settings(&app.app.state().db, plan.plan.id).await.expect("reads");
    let checked =
        Checked::of(network, plan, settings, moment().date_naive(), true, &Ledger::default());
    assert!(checked.outcomes().iter().all(|o| o.verdict.code() == "not-judged"));
    assert!(checked.text(Tongue(Lang::En)).contains("Not assessed: the plan has no activities."));
}

#[tokio::test]
async fn a_file_is_checked_and_nothing_is_stored() {
    let app = TestApp::sample().await;
    let file = "Actividad;Líder;Período;Estado;Objetivos\nTaller sobre datos;OIM;T2 2023;En curso;1\nFeria;;2023;Previsto;\n";
    let now = moment();
    let checked = check_file(None, &offer("plan.csv", file.as_bytes()), now).await.expect("reads");
    assert_eq!(checked.refused(), 0, "{}", checked.text(Tongue(Lang::Es)));
    let json = checked.json(Tongue(Lang::Es))["check"].clone();
    assert_eq!(rule(&json, "late-implementation")["total"], 1);
    assert_eq!(rule(&json, "no-lead")["total"], 1);
    assert_eq!(rule(&json, "outside-plan")["why"], "no-span", "a sheet does not say its plan");
    assert_eq!(rule(&json, "need-unanswered")["why"], "no-needs");
    assert!(checked.checked().has_errors());
    assert!(checked.text(Tongue(Lang::Es)).contains("Sin entidad líder"));

    // The plan's own export says the same as the plan, in each of its forms.
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let network = &picture.networks["lac"];
    let plan = network.plan("2023-2024").expect("the plan");
    let of_plan = app.get(&format!("{API}?per_page=1")).await.json();
    for (form, name) in [(Form::Csv, "p.csv"), (Form::Xlsx, "p.xlsx"), (Form::Json, "p.json")] {
        let bytes = form.write(network, plan, Tongue(Lang::Es), now).expect("writes");
        let offer = offer(name, &bytes);
        let with = Some((app.app.state().as_ref(), network.as_ref(), Some(plan)));
        let beside = check_file(with, &offer, now).await.expect("reads");
        let beside = beside.json(Tongue(Lang::Es))["check"].clone();
        for was in of_plan["rules"].as_array().expect("rules") {
            let is = rule(&beside, was["rule"].as_str().expect("a code"));
            assert_eq!(was["total"], is["total"], "{name}: {}", was["rule"]);
        }
        let alone = check_file(None, &offer, now).await.expect("reads");
        assert_eq!(alone.refused(), 0, "{name}: {}", alone.text(Tongue(Lang::En)));
        let alone = alone.json(Tongue(Lang::Es))["check"].clone();
        for code in ["no-lead", "late-implementation", "no-funder", "no-gender-marker"] {
            let (was, is) = (rule(&of_plan, code), rule(&alone, code));
            assert_eq!(was["total"], is["total"], "{name}: {code}");
        }
    }
    let before = picture.heads.clone();
    assert_eq!(app.app.state().pictures.now().await.expect("a picture").heads, before);
}

#[tokio::test]
async fn a_file_with_rows_that_cannot_be_read_says_so() {
    let file = "Activity,Status\nWorkshop on data,perhaps\nTalk,ongoing\n";
    let checked =
        check_file(None, &offer("plan.csv", file.as_bytes()), moment()).await.expect("reads");
    assert_eq!(checked.refused(), 1);
    assert!(checked.text(Tongue(Lang::En)).contains("perhaps"));
    let nothing = check_file(None, &offer("plan.csv", b"a,b\n1,2\n"), moment()).await;
    assert!(nothing.is_err());
}

#[tokio::test]
async fn a_change_of_the_plan_changes_its_check() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let draft = API.replace("2023-2024", "2027-2028");
    let before = secretariat.get(&draft).await.json();
    let file = b"Reference,Activity,Lead\nZ-9,New workshop without a lead,\n";
    let target = Target { network: "lac", plan: "2027-2028" };
    let outcome = import(app.app.state(), target, &offer("more.csv", file)).await.expect("reads");
    assert!(outcome.stored, "{}", outcome.text(Tongue(Lang::En)));
    let after = secretariat.get(&draft).await.json();
    let total = |check: &Value| rule(check, "no-lead")["total"].as_u64().expect("a number");
    assert!(total(&after) > total(&before));
}
