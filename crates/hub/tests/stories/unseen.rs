//! What is not public is nowhere: a word that stands in drafts, in what waits to be confirmed or moderated, in
//! confidential requests, in what members say to one another, in closed rooms, is looked for at every public
//! address, in every form, by search, and by a member of another network.

use crate::roles::{Instance, TABLE, template_of};
use crate::walk::{Walker, forms, of_the_other_network};
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::{StatusCode, header};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use uuid::Uuid;

/// It is in no language, so nothing else has it.
const WORD: &str = "vexilqz";
/// As long, and nowhere at all.
const NOWHERE: &str = "vexilqx";

/// What is packed in an answer, where something is: looking for the end of a package through a whole page takes as
/// long as drawing it.
fn packed(answer: &Answered) -> Option<String> {
    if !answer.bytes.starts_with(b"PK") {
        return None;
    }
    let mut package = zip::ZipArchive::new(Cursor::new(&answer.bytes)).ok()?;
    let mut all = String::new();
    for n in 0..package.len() {
        let mut part = Vec::new();
        let read = package.by_index(n).map(|mut file| file.read_to_end(&mut part));
        if matches!(read, Ok(Ok(_))) {
            all.push_str(&String::from_utf8_lossy(&part));
        }
    }
    Some(all)
}

/// Everything an answer says, what is packed in it too.
fn said(answer: &Answered) -> String {
    let mut all = answer.text();
    for (_, value) in &answer.headers {
        all.push_str(value.to_str().unwrap_or_default());
    }
    all.push_str(&packed(answer).unwrap_or_default());
    all.to_lowercase()
}

/// Types the word into some fields of the form of a page whose action ends so, and says others.
async fn hide(
    who: &Walker<'_>,
    at: &str,
    ends: &str,
    (words, fields): (&[&str], &[(&str, &str)]),
) -> String {
    let page = who.get(at).await;
    assert_eq!(page.status, StatusCode::OK, "{at}: {}", page.text());
    let form = forms(&page, at)
        .into_iter()
        .find(|f| f.action.split('?').next().is_some_and(|a| a.ends_with(ends)));
    let form = form.unwrap_or_else(|| panic!("a form to {ends} at {at}"));
    let typed = words.iter().map(|name| (*name, WORD)).chain(fields.iter().copied());
    let answer = who.send(form.saying(&typed.collect::<Vec<_>>()).sent()).await;
    let taken = answer.status.is_redirection() || answer.status == StatusCode::OK;
    assert!(taken, "{at}: {}: {}", answer.status, answer.text());
    answer.location().split('#').next().unwrap_or_default().to_owned()
}

/// Hides the word wherever something can be that is not public; where those who may see it find it.
async fn hidden(app: &TestApp) -> Vec<String> {
    let secretariat = Walker::Signed(app.sign_in("secretariat").await);
    let fao = Walker::Signed(app.sign_in("focal-fao").await);
    let unicef = Walker::Signed(app.sign_in("focal-unicef").await);
    let anyone = Walker::Anyone(app);
    let drawn = (aunar_hub::testing::moment().timestamp() - 600).to_string();
    let stranger = [
        ("address", "a@red.example"),
        ("drawn", drawn.as_str()),
        ("at", drawn.as_str()),
        ("website", ""),
        ("places", "Perú"),
        ("consent", "1"),
    ];
    let plan = "/lac/plans/2027-2028";
    let mut there = Vec::new();
    // A draft, and what is said of it.
    let at = format!("{plan}/activities/new");
    let said = [("lead", "IOM"), ("period", "2027-Q2")];
    there.push(hide(&secretariat, &at, "/new", (&["title", "description"], &said)).await);
    let at = format!("{plan}/activities/B-05/discussion");
    there.push(hide(&fao, &at, "/discussion", (&["words"], &[])).await);
    // What waits to be confirmed by a letter: nobody sees it yet.
    hide(&anyone, "/lac/proposals/new", "/new", (&["title", "description"], &stranger)).await;
    hide(&anyone, "/lac/stakeholders/new", "/new", (&["name"], &stranger)).await;
    hide(&anyone, "/lac/events/E-41/register", "/register", (&["name"], &stranger)).await;
    // Drafts of everything that is published one day.
    let texts = ["title.es", "summary.es"];
    there.push(hide(&secretariat, "/lac/practices/new", "/new", (&texts, &[])).await);
    let texts = ["title.es", "lead.es", "body.es"];
    there.push(hide(&secretariat, "/lac/news/new", "/new", (&texts, &[])).await);
    let said = [("criteria.es", "X | 100"), ("opens", "2025-03-01"), ("closes", "2025-04-01")];
    there.push(
        hide(&secretariat, "/lac/calls/new", "/new", (&["title.es", "text.es"], &said)).await,
    );
    // What is for some.
    let said = [("seen", "co-leads"), ("period", "2025"), ("by", "2025-06-30")];
    there.push(hide(&secretariat, "/lac/requests/new", "/new", (&["title", "need"], &said)).await);
    let said = [
        ("circle", "sealed"),
        ("entities", "UNICEF"),
        ("about", ""),
        ("opens", "2025-02-01"),
        ("closes", "2025-06-30"),
        ("langs", "es"),
    ];
    let texts = ["question.es", "context.es"];
    there.push(hide(&unicef, "/lac/rooms/new", "/new", (&texts, &said)).await);
    hide(&secretariat, "/lac/tokens", "/tokens", (&["name"], &[("days", "30")])).await;
    there.push("/lac/tokens".to_owned());
    there
}

/// Every public address of the table, and where search and other questions take a word.
fn addresses(instance: &Instance, word: &str) -> Vec<String> {
    let mut all = vec!["/sitemap.xml".to_owned(), "/lac/sitemap.xml".to_owned()];
    for (method, pattern, _) in TABLE {
        if *method != "GET" || template_of(method, pattern).is_none() {
            continue;
        }
        let address = instance.address(pattern);
        let listed = [
            "/search",
            "/suggest",
            "/activities",
            "/practices",
            "/news",
            "/proposals",
            "/experience",
            "/recommendations",
            "/stakeholders",
            "/requests",
            "/rooms",
            "/calls",
            "/calendar",
            "/history",
        ];
        if listed.iter().any(|end| address.ends_with(end)) {
            all.push(format!("{address}?q={word}"));
        }
        all.push(address);
    }
    all
}

fn without(text: &str, word: &str) -> String {
    text.replace(word, "-")
}

/// What may rightly be otherwise on a page that everybody reads once something was made that they may not: how
/// its address ends, how many pieces of it are new at most, and why.
const MAY_CHANGE: [(&str, usize, &str); 6] = [
    ("/requests", 8, "how many ask for support is told in bands, which are of nobody"),
    ("/history", 8, "that a token was made is told, and each deed has a number, told or not"),
    ("/changes.atom", 10, "the same"),
    ("/changes.json", 10, "the same"),
    ("/compare", 2, "the plan as it is now goes by the number of the last deed, told or not"),
    ("/export.xlsx", 2, "a copy says after which deed it was taken, to be compared by it"),
];

/// Pages as somebody reads them: address, status and text.
type Seen = BTreeMap<String, (u16, String)>;

/// An answer without what is otherwise each time it is drawn: by what a form that begins something knows it.
/// The clock of a test stands still, and the name of a request is in its headers alone.
fn text_of(answer: &Answered) -> String {
    let text = packed(answer).unwrap_or_else(|| answer.text());
    if !answer.header(header::CONTENT_TYPE).starts_with("text/html") {
        return text;
    }
    let blotted = |value| if Uuid::parse_str(value).is_ok() { "·" } else { value };
    text.split('"').map(blotted).collect::<Vec<_>>().join("\"")
}

/// Every public address of the table, and of each kind of address that is linked from there one. The word is at none
/// of them.
async fn seen(who: &Walker<'_>, instance: &Instance) -> Seen {
    let mut from = addresses(instance, WORD);
    from.push("/".to_owned());
    let (mut seen, mut found) = (Seen::new(), Vec::new());
    let walked = who
        .walk(from, 1, |address, answer| {
            // What was asked for stands on the page that answers.
            if said(answer).contains(WORD) && !address.contains(WORD) {
                found.push(address.to_owned());
            }
            assert!(!answer.status.is_server_error(), "{address}");
            seen.insert(address.to_owned(), (answer.status.as_u16(), text_of(answer)));
        })
        .await;
    assert!(found.is_empty(), "{found:?}");
    assert!(walked > 400, "{walked}");
    seen
}

fn pieces(text: &str) -> BTreeSet<&str> {
    text.split(['<', '>', '{', '}', ',', '\n']).map(str::trim).collect()
}

/// Where two times of reading differ, by more than they may.
fn differences(before: &Seen, after: &Seen) -> Vec<String> {
    let mut found = Vec::new();
    for address in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let path = address.split('?').next().unwrap_or_default();
        let may = MAY_CHANGE.iter().find(|(end, ..)| path.ends_with(*end));
        let most = may.map(|(_, most, _)| *most);
        match (before.get(address), after.get(address), most) {
            (Some(one), Some(other), _) if one == other => {}
            (Some((was, one)), Some((is, other)), most) if was == is => {
                let known = pieces(one);
                let new: Vec<&str> =
                    pieces(other).into_iter().filter(|piece| !known.contains(piece)).collect();
                if most.is_none_or(|most| new.len() > most) {
                    found.push(format!("{address}: {new:?}"));
                }
            }
            // What such a page leads on to moves with it.
            (None, Some(_), Some(_)) | (Some(_), None, Some(_)) => {}
            (one, other, _) => {
                let status = |seen: Option<&(u16, String)>| seen.map(|(status, _)| *status);
                found.push(format!("{address}: {:?}, {:?}", status(one), status(other)));
            }
        }
    }
    found
}

/// What programs that nobody knows are told was done since a deed: of what kind each is, and which was the last.
async fn told_since(app: &TestApp, deed: i64) -> (Vec<String>, i64) {
    let (mut kinds, mut at) = (Vec::new(), deed);
    loop {
        let address = format!("/api/v1/networks/lac/changes?since={at}&per_page=200");
        let page = app.get(&address).await.json();
        for item in page["items"].as_array().expect("items") {
            kinds.push(item["kind"].as_str().expect("a kind").to_owned());
        }
        at = page["next"].as_i64().expect("a number");
        if page["more"].as_bool() != Some(true) {
            return (kinds, at);
        }
    }
}

/// A word that is not public is at no public address, and not a count, not a facet, no map of a site, no feed, no
/// dashboard and no finding of the radar is another for it.
#[tokio::test]
async fn what_is_not_public_is_nowhere_and_changes_nothing_that_is() {
    // What is drawn is drawn from one picture on either engine: a walk on one says it for both.
    let app = TestApp::sample().await;
    let instance = Instance::of(&app).await;
    let outsiders = [Walker::Anyone(&app), Walker::Signed(of_the_other_network(&app).await)];
    let last = told_since(&app, 0).await.1;
    let mut before = Vec::new();
    for who in &outsiders {
        before.push(seen(who, &instance).await);
    }
    assert!(before.iter().all(|seen| seen.len() > 400), "{}", before[0].len());
    let there = hidden(&app).await;
    assert!(!there.is_empty());
    for (who, before) in outsiders.iter().zip(&before) {
        let changed = differences(before, &seen(who, &instance).await);
        assert!(changed.is_empty(), "{changed:#?}");
    }
    // Of all that was done a token is told, by its kind.
    assert_eq!(told_since(&app, last).await.0, ["token"]);
    // It is there: those who may see it do.
    let inside = Walker::Signed(app.sign_in("secretariat").await);
    for address in &there {
        assert!(said(&inside.get(address).await).contains(WORD), "{address}");
    }
    // Asked for, the word finds what a word finds that is nowhere: not one thing more, no count, no facet.
    let pairs = addresses(&instance, WORD).into_iter().zip(addresses(&instance, NOWHERE));
    for (there, nowhere) in pairs.filter(|(there, _)| there.contains(WORD)) {
        for who in &outsiders {
            let (a, b) = (who.get(&there).await, who.get(&nowhere).await);
            assert_eq!(a.status, b.status, "{there}");
            assert_eq!(without(&a.text(), WORD), without(&b.text(), NOWHERE), "{there}");
        }
    }
}

/// Asks for a link, and counts what the database was asked for it.
async fn asked_for(app: &TestApp, address: &str) -> (Answered, u64) {
    let state = app.app.state();
    // Pictures are looked at now and then: not in between. The first look takes its time.
    for _ in 0..2 {
        state.pictures.now().await.expect("reads");
    }
    let before = state.db.workload().statements;
    let answer = app.post("/sign-in", &[("address", address)]).await;
    (answer, state.db.workload().statements - before)
}

#[tokio::test]
async fn whether_an_address_is_known_takes_the_same_work() {
    for app in TestApp::each_sample().await {
        let (known, work) = asked_for(&app, &aunar_hub::sample::address("reader")).await;
        let (unknown, other_work) = asked_for(&app, "nobody@lac.example").await;
        assert_eq!((known.status, unknown.status), (StatusCode::OK, StatusCode::OK));
        assert_eq!(
            work, other_work,
            "statements for an address that is known, and one that is not"
        );
        let hide = |answer: &Answered| answer.text().replace("nobody@", "reader@");
        assert_eq!(hide(&known), hide(&unknown));
        let names = |a: &Answered| a.headers.keys().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(names(&known), names(&unknown));
        assert_eq!(known.header(header::CACHE_CONTROL), "no-store");
        // And one letter was written, to the one who is known.
        let mail = app.db().fetch_one(aunar_db::sql!(
            "select count(*), count(case when address = 'reader@lac.example' then 1 end) from mail
             where kind = 'sign-in'"
        ));
        let mail = mail.await.expect("reads");
        let counts: (i64, i64) = (mail.get(0).expect("reads"), mail.get(1).expect("reads"));
        assert_eq!(counts, (1, 1));
    }
}

/// A person of another network sees, with everything they may do there, not one seat of this one.
#[tokio::test]
async fn a_secretariat_elsewhere_is_nobody_here() {
    let app = TestApp::sample().await;
    let other: Visitor<'_> = of_the_other_network(&app).await;
    assert_eq!(other.get("/global/tokens").await.status, StatusCode::OK, "at home");
    for address in [
        "/lac/tokens",
        "/lac/people",
        "/lac/webhooks",
        "/lac/proposals/queue",
        "/lac/plans/2027-2028",
    ] {
        let status = other.get(address).await.status.as_u16();
        assert!(matches!(status, 403 | 404), "{address}: {status}");
    }
}
