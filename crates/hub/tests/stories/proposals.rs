//! Somebody proposes an action, confirms it, and follows it from idea to decision, plan and result;
//! nobody's name is anywhere, words that are taken back are gone, and a flood is told to wait.

use crate::consultation::hidden;
use aunar_hub::proposal::forget_authors;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::body::Body;
use axum::http::{Request, StatusCode};

const LIST: &str = "/lac/proposals";
const NEW: &str = "/lac/proposals/new";
const API: &str = "/api/v1/networks/lac/proposals";
const TITLE: &str = "Oficina de prefeituras <script>alert(1)</script>";
const WHAT: &str = "Que prefeituras da fronteira troquem experiências de acolhida & moradia.";

/// What a municipal network writes, with some fields otherwise.
fn written<'a>(drawn: &'a str, other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("drawn", drawn),
        ("text-lang", "pt"),
        ("title", TITLE),
        ("description", WHAT),
        ("places", "Brasil; UY"),
        ("audiences", "local-governments"),
        ("objectives", "15"),
        ("objectives", "16"),
        ("partners", "Consórcios de prefeituras vizinhas"),
        ("organisation", "Rede de prefeituras"),
        ("consent", "1"),
        ("address", "Rede@Prefeituras.example"),
    ];
    fields.retain(|(name, _)| !other.iter().any(|(o, _)| o == name));
    fields.extend(other);
    fields
}

/// The letters about proposals: kind, text, and where a mail program stops them; the oldest first.
async fn letters(app: &TestApp) -> Vec<(String, String, Option<String>)> {
    let query = aunar_db::sql!(
        "select kind, body, unsubscribe from mail where kind like 'proposal-%' order by created_at, id"
    );
    let rows = app.db().fetch_all(query).await.expect("reads");
    let row = |r: &aunar_db::Row| {
        (r.get(0).expect("text"), r.get(1).expect("text"), r.get(2).expect("text"))
    };
    rows.iter().map(row).collect()
}

/// The path of the last link to an author's own page.
async fn link(app: &TestApp) -> String {
    let url = app.app.state().public_url.clone();
    let letters = letters(app).await;
    let words = letters.iter().flat_map(|(_, body, _)| body.split_whitespace());
    let mut links = words.filter_map(|word| word.strip_prefix(url.as_str()));
    let own = links.rfind(|path| path.contains("/sent/") && !path.ends_with("/stop"));
    own.expect("a link to an author's page").to_owned()
}

/// Does something with a proposal, as its page stands now.
async fn act(visitor: &Visitor<'_>, number: i64, fields: &[(&str, &str)]) -> Answered {
    let address = format!("{LIST}/{number}/answer");
    let version = hidden(&visitor.get(&address).await, "version");
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    visitor.post(&address, &all).await
}

/// Everything that the database holds of a table, as text.
async fn everywhere(app: &TestApp, words: &str) -> i64 {
    let query = aunar_db::sql!(
        "select (select count(*) from wording where words like $1)
            + (select count(*) from history where before like $1 or after like $1)
            + (select count(*) from mail where subject like $1 or body like $1)"
    );
    let row = app.db().fetch_one(query.bind(format!("%{words}%"))).await.expect("reads");
    row.get(0).expect("a number")
}

#[tokio::test]
async fn an_idea_is_followed_to_its_result_and_its_author_may_go() {
    for app in TestApp::each_sample().await {
        // What is wrong is said, and what was typed is given back.
        let form = app.get(NEW).await;
        assert_eq!(form.status, StatusCode::OK, "{}", form.text());
        let drawn = hidden(&form, "drawn");
        let quick = app.post(NEW, &written(&drawn, &[])).await;
        assert_eq!(quick.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(quick.text().contains("troquem experi"), "nothing typed is lost");
        app.it_is("2025-02-10T12:05:00Z");
        for (field, value) in [
            ("address", "a@b.example\r\nBcc: todas@lac.example"),
            ("address", "nobody"),
            ("places", "Brasil; Nadielandia"),
            ("title", ""),
            ("description", "\u{0}\n"),
        ] {
            let sent = app.post(NEW, &written(&drawn, &[(field, value)])).await;
            assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {value:?}");
            assert!(!sent.text().contains("<script>alert"), "{field}: escaped");
        }
        let many: Vec<(&str, &str)> = ["1", "2", "3", "4"].map(|n| ("objectives", n)).to_vec();
        assert_eq!(app.post(NEW, &written(&drawn, &many)).await.status, 422);
        assert!(letters(&app).await.is_empty(), "nobody was written to");
        // A program is told nothing.
        let trapped = app.post(NEW, &written(&drawn, &[("website", "http://x.example")])).await;
        assert_eq!(trapped.status, StatusCode::SEE_OTHER);
        assert!(letters(&app).await.is_empty());
        // What is like it, without a script and with one; neither keeps anything.
        let looked = app.post(NEW, &written(&drawn, &[("similar", "1")])).await;
        assert_eq!(looked.status, StatusCode::OK);
        assert!(!looked.select(".similar-one").is_empty(), "{}", looked.text());
        let asked = app.post("/lac/proposals/similar", &written(&drawn, &[])).await;
        assert!(!asked.select(".similar-one").is_empty(), "{}", asked.text());

        // It is sent, once however often the form comes.
        let id = hidden(&form, "form");
        let fields = written(&drawn, &[("form", id.as_str())]);
        for _ in 0..2 {
            let sent = app.post(NEW, &fields).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
            assert_eq!(app.get(sent.location()).await.status, StatusCode::OK);
        }
        assert_eq!(letters(&app).await.len(), 1);
        let own = link(&app).await;
        let secret = own.rsplit('/').next().expect("a secret");
        assert_eq!(everywhere(&app, secret).await, 1, "only the letter has it");
        let opened = app.get(&own).await;
        assert_eq!(opened.select("button[value=confirm]").len(), 1, "opening confirms nothing");
        for _ in 0..2 {
            let confirmed = app.post(&own, &[("act", "confirm")]).await;
            assert_eq!(confirmed.status, StatusCode::SEE_OTHER, "{}", confirmed.text());
        }
        let before = app.get(API).await.json()["total"].as_u64().expect("a total");
        let number = 10;
        let page = format!("{LIST}/{number}");
        assert_eq!(app.get(&page).await.status, StatusCode::NOT_FOUND, "nobody reads it yet");

        // The moderator sees it on the desk, and publishes it.
        let secretariat = app.sign_in("secretariat").await;
        let desk = secretariat.get("/desk").await.text();
        assert!(desk.contains("/lac/proposals/queue"), "{desk}");
        let inside = secretariat.get(&format!("{page}/answer")).await;
        assert!(!inside.select(".similar-one").is_empty(), "what is like it stands beside");
        let unsaid = act(&secretariat, number, &[("act", "withhold")]).await;
        assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
        let stale = [("act", "publish"), ("version", "1")];
        let stale = secretariat.post(&format!("{page}/answer"), &stale).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        let published = act(&secretariat, number, &[("act", "publish")]).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.text());
        assert_eq!(app.get(API).await.json()["total"].as_u64(), Some(before + 1));
        let shown = app.get(&page).await;
        assert!(shown.text().contains("Rede de prefeituras"), "by consent");
        assert!(!shown.text().contains("prefeituras.example"), "an address is nobody's to read");
        assert!(!shown.text().contains("<script>alert"));

        // It is joined, in its author's language; both pages lead to each other.
        let unanswered = [("act", "join"), ("activity", "2023-2024/A-038")];
        assert_eq!(act(&secretariat, number, &unanswered).await.status, 422);
        let answer = "Une-se ao diálogo de cidades: obrigado pela proposta.";
        let nowhere = [("act", "join"), ("activity", "A-999"), ("answer", answer)];
        let refused = act(&secretariat, number, &nowhere).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains(answer), "the answer is given back");
        let joined = [("act", "join"), ("activity", "2023-2024/A-038"), ("answer", answer)];
        let joined = act(&secretariat, number, &joined).await;
        assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.text());
        let told = app.get(&page).await.text();
        assert!(told.contains(answer) && told.contains("A-038"), "{told}");
        let activity = app.get("/lac/plans/2023-2024/activities/A-038").await.text();
        assert!(activity.contains(&format!("href=\"{page}\"")), "{activity}");
        let item = app.get(&format!("{API}/{number}")).await.json();
        assert_eq!(item["state"], "joined");
        assert_eq!(item["activity"]["reference"], "A-038");
        let (kind, body, stop) = letters(&app).await.pop().expect("a letter");
        assert_eq!(kind, "proposal-step");
        assert!(body.contains(answer) && body.contains("Sua proposta"), "{body}");

        // One click from a mail program, which sends nothing of a browser's.
        let stop = stop.expect("where to stop");
        let path = stop.strip_prefix(&app.app.state().public_url).expect("ours").to_owned();
        assert_eq!(app.get(&path).await.status, StatusCode::OK);
        let click = Request::post(&path)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from("List-Unsubscribe=One-Click"));
        let stopped = app.send(click.expect("a request")).await;
        assert_eq!(stopped.status, StatusCode::OK, "{}", stopped.text());
        let so_far = letters(&app).await.len();
        let anew = [("act", "consider"), ("answer", "Vamos ver de novo.")];
        assert_eq!(act(&secretariat, number, &anew).await.status, StatusCode::SEE_OTHER);
        assert_eq!(letters(&app).await.len(), so_far, "whoever stopped gets none");

        // It becomes an activity of the draft, by the rules of the form.
        let bad =
            [("act", "take-up"), ("plan", "2027-2028"), ("lead", "Nadie"), ("answer", "Sim.")];
        let bad = act(&secretariat, number, &bad).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.text().contains("Nadie"), "what is wrong is named");
        let taken = [
            ("act", "take-up"),
            ("plan", "2027-2028"),
            ("kind", "workshop"),
            ("lead", "OIM"),
            ("period", "2027-Q2"),
            ("answer", "Será uma oficina do próximo plano."),
        ];
        let taken = act(&secretariat, number, &taken).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
        let mine = secretariat.get(&page).await;
        let href = mine.select("ol.lines a .ref").pop().expect("the activity's reference");
        let drafted = format!("/lac/plans/2027-2028/activities/{href}");
        let drafted_page = secretariat.get(&drafted).await;
        assert!(drafted_page.text().contains(&format!("href=\"{page}\"")), "links back");
        assert!(drafted_page.text().contains("moradia"));
        assert_ne!(app.get(&drafted).await.status, StatusCode::OK, "a draft stays one");
        assert!(!app.get(&page).await.text().contains(&drafted), "and nobody is led there");
        let csv = app.get("/lac/proposals.hxl.csv?state=taken-up").await.text();
        assert!(csv.contains("#status+code") && csv.contains("taken-up"), "{csv}");
        assert_eq!(app.get("/lac/proposals?state=nothing").await.status, StatusCode::BAD_REQUEST);

        // Its author goes, after being quoted: the words are nowhere, what was decided stays.
        let gone = app.post(&own, &[("act", "withdraw")]).await;
        assert_eq!(gone.location(), page, "{}", gone.text());
        let erased = app.get(&page).await;
        assert_eq!(erased.status, StatusCode::OK);
        assert!(erased.text().contains("Será uma oficina"), "the trace stays");
        assert!(!erased.text().contains("Rede de prefeituras"));
        assert_eq!(app.get(&own).await.status, StatusCode::GONE);
        assert!(letters(&app).await.is_empty(), "the letters went as well");
        let senders = aunar_db::sql!("select count(*) from proposal_sender");
        let senders = app.db().fetch_one(senders).await.expect("reads");
        assert_eq!(senders.get::<i64>(0).expect("a number"), 0);
        // The activity keeps what the network made of it; the history never had the proposal's words.
        assert_eq!(everywhere(&app, "Rede de prefeituras").await, 0);
        assert_eq!(everywhere(&app, "Consórcios de prefeituras vizinhas").await, 0);
        assert!(app.get(LIST).await.text().contains("Diálogo de cidades sobre acolhida"));
    }
}

#[tokio::test]
async fn an_endorsed_plan_takes_a_proposal_up_by_an_amendment() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        // Who co-leads a priority answers, and moderates nothing.
        let co_lead = app.sign_in("priority-ilo").await;
        let heard = [("act", "consider"), ("answer", "Estamos analisando.")];
        assert_eq!(act(&co_lead, 6, &heard).await.status, StatusCode::SEE_OTHER);
        assert_eq!(co_lead.get("/lac/proposals/7/answer").await.status, StatusCode::FORBIDDEN);
        let fields = [
            ("act", "take-up"),
            ("how", "amendment"),
            ("amended", "2023-2024/A-067"),
            ("addition", "Incluye boletines de radios comunitarias de la frontera."),
            ("answer", "Entra numa orientação que já existe."),
        ];
        let taken = act(&secretariat, 6, &fields).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
        let page = secretariat.get("/lac/proposals/6").await.text();
        assert!(page.contains("/lac/plans/2023-2024/amendments/"), "{page}");
        let asked = secretariat.get("/lac/plans/2023-2024/amendments/9").await.text();
        assert!(asked.contains("radios comunitarias"), "{asked}");
        let again = [("act", "consider"), ("answer", "A emenda caiu: vemos outra vez.")];
        assert_eq!(act(&secretariat, 6, &again).await.status, StatusCode::SEE_OTHER);
        assert_eq!(app.get(&format!("{API}/6")).await.json()["activity"], serde_json::Value::Null);
        let twice = act(&secretariat, 6, &fields).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "one amendment at a time");
    }
}

#[tokio::test]
async fn a_flood_is_told_to_wait_and_a_late_link_opens_nothing() {
    for app in TestApp::each_sample().await {
        let drawn = hidden(&app.get(NEW).await, "drawn");
        app.it_is("2025-02-10T12:05:00Z");
        let mut refused = None;
        for n in 0..1_000 {
            let address = format!("n{n}@flood.example");
            let sent = app.post(NEW, &written(&drawn, &[("address", &address)])).await;
            if sent.status == StatusCode::TOO_MANY_REQUESTS {
                assert!(sent.text().contains("troquem experi"), "nothing typed is lost");
                refused = Some(n);
                break;
            }
        }
        assert_eq!(refused, Some(10), "one source: ten at once");
        app.it_is("2025-02-11T12:00:00Z");
        for n in 0..6 {
            let sent = app.post(NEW, &written(&drawn, &[])).await;
            let wanted = if n < 5 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(sent.status, wanted, "one address: five in a day");
        }
        let own = link(&app).await;
        app.it_is("2025-02-14T13:00:00Z");
        let late = app.get(&own).await;
        assert!(late.text().contains("moradia"), "what was written can be taken out of it");
        assert_eq!(app.post(&own, &[("act", "confirm")]).await.status, StatusCode::GONE);
        let db = &app.app.state().db;
        let gone = forget_authors(db, app.app.state().now()).await.expect("forgets");
        assert_eq!(gone, 15, "what nobody confirmed is deleted");
        assert_eq!(app.get(&own).await.status, StatusCode::GONE);
        assert_eq!(forget_authors(db, app.app.state().now()).await.expect("forgets"), 0);
    }
}
