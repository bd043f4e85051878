//! A regional review is set up, its report drafted from what was reported, written by people, printed
//! and published; every claim keeps what it rests on.

use crate::editing::value;
use aunar_db::Engine;
use aunar_domain::review::Form;
use aunar_hub::review::{made_again, make_waiting};
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;
use serde_json::Value;

const PAGE: &str = "/lac/plans/2023-2024/report";
const API: &str = "/api/v1/networks/lac/plans/2023-2024/report";

fn at(rest: &str) -> String {
    format!("{PAGE}{rest}")
}

/// The claims as those who write the report get them.
async fn claims(who: &Visitor<'_>) -> Vec<Value> {
    let answer = who.get(&format!("{API}?lang=es")).await.json();
    answer["claims"].as_array().unwrap_or_else(|| panic!("claims: {answer}")).clone()
}

async fn claim(who: &Visitor<'_>, code: &str, about: &str) -> Value {
    let all = claims(who).await;
    let found =
        all.into_iter().find(|c| c["code"] == code && (about.is_empty() || c["about"] == about));
    found.unwrap_or_else(|| panic!("no claim {code} about {about}"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Asks for a print and has it made; the edition as the API gives it.
pub(crate) async fn print(
    app: &TestApp,
    who: &Visitor<'_>,
    what: &str,
    langs: &[&str],
) -> Vec<Value> {
    let mut fields = vec![("act", "print"), ("what", what)];
    fields.extend(langs.iter().map(|l| ("in", *l)));
    let asked = who.post(PAGE, &fields).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
    let made = make_waiting(app.app.state()).await.expect("makes");
    assert_eq!(made, langs.len());
    let all = who.get(API).await.json()["editions"].as_array().expect("editions").clone();
    all.into_iter().take(langs.len()).collect()
}

/// A claim's and a printed edition's identifiers, for the table of roles.
pub(crate) async fn printed(app: &TestApp) -> (String, String) {
    let secretariat = app.sign_in("secretariat").await;
    let edition = print(app, &secretariat, "country:PE", &["es"]).await.remove(0);
    let claim = claims(&secretariat).await.remove(0);
    (text(&claim["id"]).to_owned(), text(&edition["id"]).to_owned())
}

/// Sends a form of the page that writes a claim's section.
async fn act(who: &Visitor<'_>, claim: &Value, act: &str) -> Answered {
    let section = text(&claim["section"]).to_owned();
    let id = text(&claim["id"]).to_owned();
    let page = who.get(&at(&format!("/edit?section={section}"))).await.text();
    let version = version_of(&page, &id);
    let fields = [
        ("act", act),
        ("section", section.as_str()),
        ("claim", id.as_str()),
        ("version", version.as_str()),
    ];
    who.post(&at("/edit"), &fields).await
}

fn version_of(page: &str, id: &str) -> String {
    let after = page.split(&format!("name=\"claim\" value=\"{id}\"")).nth(1).expect("the claim");
    let after = after.split("name=\"version\" value=\"").nth(1).expect("its version");
    after.split('"').next().expect("a version").to_owned()
}

#[tokio::test]
async fn everybody_reads_what_the_review_is_and_only_writers_its_draft() {
    for app in TestApp::each_sample().await {
        let page = app.get(&at("?lang=es")).await;
        assert_eq!(page.status, StatusCode::OK);
        for said in ["Segunda Revisión Regional", "2024", "del 18 al 20\u{a0}de\u{a0}marzo de 2025"]
        {
            assert!(page.text().contains(said), "{said}: {}", page.text());
        }
        assert!(!page.text().contains("/report/edit"), "writing is not offered to a reader");
        assert_eq!(app.get(API).await.json()["claims"], Value::Null);
        assert_eq!(app.get(&at("/edit")).await.status, StatusCode::UNAUTHORIZED);
        let focal = app.sign_in("focal-fao").await;
        assert_eq!(focal.get(&at("/edit")).await.status, StatusCode::FORBIDDEN);
        let secretariat = app.sign_in("secretariat").await;
        for section in ["methodology", "objectives", "gaps", "means", "slippage", "next"] {
            let page = secretariat.get(&at(&format!("/edit?section={section}&lang=pt"))).await;
            assert_eq!(page.status, StatusCode::OK, "{section}: {}", page.text());
            assert!(!page.select(".claim").is_empty(), "{section} claims something");
        }
        let none = app.get("/global/plans/2021-2022/report?lang=en").await;
        assert_eq!(none.status, StatusCode::OK);
        assert!(
            none.text().contains("No regional review"),
            "an empty page says so: {}",
            none.text()
        );
    }
}

#[tokio::test]
async fn every_claim_that_the_program_makes_leads_to_what_is_there() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let all = claims(&secretariat).await;
    assert!(all.len() > 60, "{}", all.len());
    let mut kinds = std::collections::BTreeSet::new();
    for claim in &all {
        let sources = claim["sources"].as_array().expect("sources");
        assert!(!sources.is_empty(), "rests on something: {claim}");
        assert_eq!(claim["changed"], false, "nothing has changed yet: {claim}");
        let words = text(&claim["words"]);
        assert!(!words.is_empty() && !words.contains("review-") && !words.contains("{"), "{words}");
        for source in sources {
            kinds.insert(text(&source["kind"]).to_owned());
        }
    }
    for kind in ["activity", "plan", "need", "event", "amendment", "consultation", "review"] {
        assert!(kinds.contains(kind), "{kind} in {kinds:?}");
    }
    // Each source of the report is where it is said to be: its page is there, and where it is a row of a
    // page, that row is on it, and whose it is stands in its name.
    let mut pages: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    let mut seen = std::collections::BTreeSet::new();
    for source in all.iter().flat_map(|c| c["sources"].as_array().expect("sources")) {
        let (kind, address) = (text(&source["kind"]), text(&source["address"]));
        if !seen.insert(address.to_owned()) {
            continue;
        }
        let (page, row) = address.split_once('#').unwrap_or((address, ""));
        if !pages.contains_key(page) {
            let answer = app.get(page).await;
            assert_eq!(answer.status, StatusCode::OK, "{kind} {page}");
            pages.insert(page.to_owned(), answer.text());
        }
        if row.is_empty() {
            assert!(
                !matches!(kind, "line" | "evidence" | "value" | "progress"),
                "{kind} {address}"
            );
        } else {
            let there = format!("id=\"{row}\"");
            assert!(pages[page].contains(&there), "{kind} {address}: no row {row}");
        }
        let (name, reference) = (text(&source["name"]), text(&source["reference"]));
        if matches!(kind, "line" | "evidence" | "value" | "progress") {
            // `A-014 2023-Q3` is said of A-014, in the third quarter as pages say it.
            let (of, period) = reference.split_once(' ').unwrap_or((reference, ""));
            assert!(name.starts_with(of) && name.ends_with(')'), "whose it is: {name}");
            assert!(!period.contains("-Q") || !name.contains(period), "a code: {name}");
        }
    }
    for kind in ["line", "evidence", "value", "progress", "recommendation", "participation"] {
        assert!(kinds.contains(kind), "{kind} in {kinds:?}");
    }
    // What is missing is not the difference of two sums: both reasons are said.
    for code in ["money-silent", "money-over"] {
        assert!(all.iter().any(|claim| claim["code"] == code), "{code}");
    }
    // What is for the team of several countries is for each of them.
    let gaps = claim(&secretariat, "gap-countries", "").await;
    let words = text(&gaps["words"]);
    assert!(words.contains("Surinam") && !words.contains("Barbados"), "{words}");
}

#[tokio::test]
async fn a_claim_whose_source_changes_is_flagged_until_somebody_looks_again() {
    for app in TestApp::each_sample().await {
        app.it_is("2024-03-04T15:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        // Who leads it asks for more time; that is minor, and logged at once.
        let form = secretariat.get("/lac/plans/2023-2024/activities/A-063/amend?lang=es").await;
        let version = form.field("version");
        let fields = [
            ("version", version.as_str()),
            ("period", "febrero-abril 2024"),
            ("reason", "La contraparte pidió tiempo"),
            ("log", "1"),
        ];
        let answer = secretariat.post("/lac/plans/2023-2024/activities/A-063/amend", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        // What is counted over all is to be looked at: there is one amendment more.
        let amended = claim(&secretariat, "amended", "").await;
        assert_eq!(amended["changed"], true, "{amended}");
        let page = secretariat.get(&at("/edit?section=environment&lang=es")).await.text();
        assert!(page.contains("sus fuentes han cambiado"), "{page}");
        let front = secretariat.get(&at("?lang=es")).await.text();
        assert!(front.contains("han cambiado"), "{front}");
        assert!(front.contains("afirmación más"), "a new slip bears a new claim: {front}");

        let before = text(&amended["words"]).to_owned();
        assert_eq!(act(&secretariat, &amended, "accept").await.status, StatusCode::SEE_OTHER);
        let amended = claim(&secretariat, "amended", "").await;
        // Nobody had worded it: accepted, it says the number of now.
        assert_eq!(amended["changed"], false, "{amended}");
        let said = |words: &str| words.split(' ').find_map(|word| word.parse::<u32>().ok());
        let (was, is) = (before.as_str(), text(&amended["words"]));
        assert_eq!(said(is), said(was).map(|n| n + 1), "{was} / {is}");

        // Drafting again adds what is new and touches nothing else.
        let n = claims(&secretariat).await.len();
        let drafted = secretariat.post(PAGE, &[("act", "draft")]).await;
        assert_eq!(drafted.status, StatusCode::SEE_OTHER);
        let all = claims(&secretariat).await;
        assert_eq!(all.len(), n + 1);
        assert!(all.iter().any(|c| c["code"] == "slipped" && text(&c["words"]).contains("A-063")));
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    }
}

#[tokio::test]
async fn people_word_claims_move_them_take_them_out_and_add_their_own() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let one = claim(&secretariat, "progress", "objective:10").await;
        let page = at(&format!("/claims/{}", text(&one["id"])));
        let form = secretariat.get(&format!("{page}?in=es")).await;
        assert_eq!(form.status, StatusCode::OK, "{}", form.text());
        let version = form.field("version");
        let hostile = "La trata <script>alert(1)</script> se combate 💪 مرحبا";
        let fields = [("version", version.as_str()), ("lang", "es"), ("words", hostile)];
        let saved = secretariat.post(&page, &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let worded = claim(&secretariat, "progress", "objective:10").await;
        assert_eq!(text(&worded["words"]), hostile);
        assert_eq!(worded["edited"], true);
        assert_eq!(worded["sources"], one["sources"], "it keeps what it rests on");
        let shown = secretariat.get(&at("/edit?section=objectives")).await.text();
        assert!(!shown.contains("<script>alert"), "words are never markup");
        // Whoever was second is told so, and nothing is lost.
        let late = secretariat.post(&page, &fields).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text().contains("alert(1)"), "{}", late.text());

        // One's own, with sources and without.
        for (words, sources) in [("Con fuente.", "A-001, A-002"), ("Sin fuente.", "")] {
            let fields = [
                ("act", "add"),
                ("section", "next"),
                ("words", words),
                ("sources", sources),
                ("lang", "es"),
            ];
            let added = secretariat.post(&at("/edit"), &fields).await;
            assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
        }
        let unknown = [("act", "add"), ("section", "next"), ("words", "x"), ("sources", "A-9999")];
        let refused = secretariat.post(&at("/edit"), &unknown).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("A-9999"), "what was typed is given back");
        let all = claims(&secretariat).await;
        let own: Vec<_> = all.iter().filter(|c| c["code"].is_null()).collect();
        let n = |c: &Value| c["sources"].as_array().expect("sources").len();
        assert_eq!(own.iter().map(|c| n(c)).collect::<Vec<_>>(), [2, 0]);
        let page = secretariat.get(&at("/edit?section=next&lang=es")).await.text();
        assert!(page.contains("Afirmación del autor"), "{page}");

        // Taken out, it stays out when the report is drafted again; put back, it is there.
        assert_eq!(act(&secretariat, &worded, "remove").await.status, StatusCode::SEE_OTHER);
        secretariat.post(PAGE, &[("act", "draft")]).await;
        let all = claims(&secretariat).await;
        assert!(!all.iter().any(|c| c["id"] == worded["id"]));
        assert!(!all.iter().any(|c| c["code"] == "progress" && c["about"] == "objective:10"));
    }
}

#[tokio::test]
async fn an_edition_is_made_in_the_background_kept_and_made_again_to_the_byte() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        // Files are made of the text that is kept, whatever kept it: on one engine in two languages.
        let langs: &[&str] = match app.db().engine() {
            Engine::Sqlite => &["es", "fr"],
            Engine::Postgres => &["es"],
        };
        let editions = print(&app, &secretariat, "contribution", langs).await;
        let waiting = secretariat.get(&at("?lang=es")).await;
        assert_eq!(waiting.status, StatusCode::OK);
        for edition in &editions {
            assert_eq!(edition["state"], "done", "{edition}");
            assert_eq!(edition["files"].as_array().expect("files").len(), Form::ALL.len());
            let id: uuid::Uuid = text(&edition["id"]).parse().expect("an id");
            for file in edition["files"].as_array().expect("files") {
                let address = text(&file["address"]);
                assert_eq!(
                    app.get(address).await.status,
                    StatusCode::UNAUTHORIZED,
                    "not published"
                );
                let form = Form::from_code(text(&file["form"])).expect("a form");
                let kept = secretariat.get(address).await;
                assert_eq!(kept.status, StatusCode::OK);
                let again = made_again(app.app.state(), id.into(), form).await.expect("makes");
                let again = again.expect("is kept");
                assert!(again == kept.bytes, "{form:?} is made again to the byte");
                match form {
                    Form::Pdf => assert!(again.starts_with(b"%PDF")),
                    Form::Docx | Form::Xlsx => assert!(again.starts_with(b"PK")),
                    Form::Json => {
                        let data: Value = serde_json::from_slice(&again).expect("JSON");
                        assert_eq!(data["form"], "aunar-review/1");
                        assert!(data["claims"].as_array().expect("claims").len() > 60);
                        let hash = <sha2::Sha256 as sha2::Digest>::digest(&again);
                        let hex: String = hash.iter().map(|b| format!("{b:02x}")).collect();
                        assert_eq!(edition["sha256"], hex.as_str());
                    }
                    Form::Html => {
                        let page = String::from_utf8(again).expect("text");
                        assert!(
                            page.contains("<style>") && !page.contains("<link"),
                            "stands alone"
                        );
                        assert_eq!(page.matches("<figure>").count(), 3, "pictures");
                        assert!(!page.contains("alt=\"\""), "each says what it shows");
                        let policy = &kept.headers["content-security-policy"];
                        assert!(policy.to_str().expect("text").contains("style-src 'sha256-"));
                    }
                }
            }
        }
        // Published, it is everybody's.
        let id = text(&editions[0]["id"]).to_owned();
        let fields = [("act", "publish"), ("edition", id.as_str())];
        assert_eq!(secretariat.post(PAGE, &fields).await.status, StatusCode::SEE_OTHER);
        let pdf = app.get(&at(&format!("/editions/{id}.pdf"))).await;
        assert_eq!(pdf.status, StatusCode::OK);
        let html = app.get(&at(&format!("/editions/{id}.html"))).await.text();
        assert!(html.contains("Illustrati") || html.contains("Ilustrativ"), "marked as made up");
        assert!(html.contains("SHA-256"), "the hash of what was endorsed is printed");
        let page = app.get(&at("?lang=es")).await.text();
        assert!(page.contains(&format!("{id}.pdf")), "{page}");
    }
}

#[tokio::test]
async fn briefs_speak_of_what_they_are_about_alone() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    for what in ["round-table:RT2", "country:PE", "stakeholders", "annual:2024"] {
        let edition = print(&app, &secretariat, what, &["en"]).await.remove(0);
        assert_eq!(edition["state"], "done", "{what}: {edition}");
        let id = text(&edition["id"]);
        let data = secretariat.get(&at(&format!("/editions/{id}.json"))).await.json();
        let claims = data["claims"].as_array().expect("claims");
        assert!(!claims.is_empty(), "{what}");
        if what == "round-table:RT2" {
            let about: Vec<&str> = claims.iter().map(|c| text(&c["about"])).collect();
            assert!(about.contains(&"objective:10"), "{about:?}");
            assert!(!about.contains(&"objective:1"), "{about:?}");
            let foot = data["document"]["standing"].to_string();
            assert!(foot.contains("unconfirmed"), "{foot}");
        }
    }
    // Nothing to print, or in no language, is said.
    for fields in [
        [("act", "print"), ("what", "country:XX"), ("in", "es")],
        [("act", "print"), ("what", "contribution"), ("in", "de")],
    ] {
        let refused = secretariat.post(PAGE, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn two_workers_make_an_edition_once() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let fields = [("act", "print"), ("what", "country:PE"), ("in", "es"), ("in", "pt")];
        assert_eq!(secretariat.post(PAGE, &fields).await.status, StatusCode::SEE_OTHER);
        let state = app.app.state();
        let (a, b) = tokio::join!(make_waiting(state), make_waiting(state));
        assert_eq!(a.expect("makes") + b.expect("makes"), 2, "each once");
        assert_eq!(make_waiting(state).await.expect("makes"), 0);
    }
}

#[tokio::test]
async fn a_review_is_set_up_with_its_own_questions_and_slippage_has_its_reason() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let form = secretariat.get(&at("/setup?lang=es")).await;
        assert_eq!(form.status, StatusCode::OK);
        assert!(form.text().contains("no son oficiales"), "{}", form.text());
        let version = form.field("version");
        let fields = vec![
            ("version", version.as_str()),
            ("title_es", "Segunda Revisión Regional"),
            ("starts", "2023-01-01"),
            ("ends", "2024-12-31"),
            ("first", "2024-Q3"),
            ("held_from", "2025-03-18"),
            ("held_until", "2025-03-20"),
            ("in", "es"),
            ("in", "en"),
            ("q_gaps_es", "¿Qué faltó?\n¿Para quién?"),
            ("q_gaps_en", "What was missing?\nFor whom?"),
            ("c_code_0", "RT1"),
            ("c_title_0_es", "Mesa única"),
            ("c_objectives_0", "1, 10"),
        ];
        let refused = secretariat.post(&at("/setup"), &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
        assert!(refused.text().contains("¿Qué faltó?"), "what was typed is given back");
        let mut whole = fields.clone();
        whole.push(("reason_es", "Las consultas llevaron más tiempo."));
        let saved = secretariat.post(&at("/setup"), &whole).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let review = app.get(API).await.json();
        assert_eq!(review["questions"].as_array().expect("questions").len(), 2);
        assert_eq!(review["round_tables"][0]["objectives"], serde_json::json!(["1", "10"]));
        assert_eq!(review["languages"], serde_json::json!(["es", "en"]));
        // When it was first planned stands in the form as pages say it; programs have its code.
        assert_eq!(review["first_planned"], "2024-Q3");
        for (lang, words) in [("es", "T3 2024"), ("en", "Q3 2024")] {
            let form = secretariat.get(&at(&format!("/setup?lang={lang}"))).await;
            assert_eq!(value(&form, "first"), words);
        }
        let late = secretariat.post(&at("/setup"), &whole).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "it has changed since");
    }
}

#[tokio::test]
async fn a_plan_is_printed_for_whoever_may_read_it() {
    let app = TestApp::sample().await;
    for (ending, begins) in [("pdf", "%PDF"), ("docx", "PK")] {
        let answer = app.get(&format!("/lac/plans/2023-2024/export.{ending}?lang=pt")).await;
        assert_eq!(answer.status, StatusCode::OK, "{ending}");
        assert!(answer.bytes.starts_with(begins.as_bytes()), "{ending}");
        let draft = app.get(&format!("/lac/plans/2027-2028/export.{ending}")).await;
        assert_eq!(draft.status, StatusCode::NOT_FOUND, "a draft is for those who write it");
    }
}

#[tokio::test]
async fn prose_of_a_hundred_pages_and_odd_letters_print() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let page = secretariat.get(&at("/edit?section=gaps&in=es")).await;
    let line = "Palabra «مرحبا» 🌎 <b>no</b> #[raw] $x$ \\ @a https://example.org ".repeat(6);
    let prose = vec![line.as_str(); 600].join("\n");
    let version = page.field("version");
    let fields = [
        ("act", "prose"),
        ("section", "gaps"),
        ("version", version.as_str()),
        ("prose", prose.as_str()),
        ("lang", "es"),
    ];
    let saved = secretariat.post(&at("/edit"), &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let edition = print(&app, &secretariat, "contribution", &["es"]).await.remove(0);
    assert_eq!(edition["state"], "done", "{edition}");
    let too_long = "a".repeat(300_001);
    let fields = [
        ("act", "prose"),
        ("section", "gaps"),
        ("version", "1"),
        ("prose", too_long.as_str()),
        ("lang", "es"),
    ];
    let refused = secretariat.post(&at("/edit"), &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}
