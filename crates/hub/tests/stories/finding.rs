//! Somebody looks for something: without accents, with a slip of the keys, by letters of another language, of
//! one kind alone, and while they type; and what a device may keep of what they read.

use aunar_domain::words::fold;
use aunar_hub::sample::ROLES;
use aunar_hub::testing::{Answered, TestApp};
use aunar_hub::web::params::encode;
use aunar_hub::{App, Settings};
use aunar_overlap::normalise::is_function_word;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use scraper::{Html, Selector};
use serde_json::Value;
use tower::ServiceExt;

/// The addresses of the answers on a page of the search, in order.
fn answers(page: &Answered) -> Vec<String> {
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let html = Html::parse_document(&page.text());
    let link = Selector::parse("main .lines h3 a").expect("a selector");
    html.select(&link).filter_map(|a| a.attr("href").map(str::to_owned)).collect()
}

fn page_of(words: &str) -> String {
    format!("/lac/search?lang=es&q={}", encode(words))
}

fn suggested_by(words: &str) -> String {
    format!("/lac/search/suggest?lang=es&q={}", encode(words))
}

/// The addresses of suggestions.
fn suggested(answer: &Answered) -> Vec<String> {
    let said = answer.json();
    let items = said["items"].as_array().expect("a list");
    items.iter().map(|item| item["href"].as_str().expect("an address").to_owned()).collect()
}

/// Who and what is called by letters, and by which others.
const LETTERS: [(&str, &[&str]); 4] = [
    ("OIM", &["IOM", "o.i.m."]),
    ("ACNUDH", &["OHCHR"]),
    ("CEPAL", &["ECLAC"]),
    ("PMM", &["GCM", "PGM"]),
];

const MICRODATA: &str = "/lac/plans/2023-2024/activities/A-012";

#[tokio::test]
async fn a_slip_of_the_keys_finds_what_was_meant_and_says_so() {
    for app in TestApp::each_sample().await {
        for typed in ["mircodatos", "micodatos", "microdattos", "micrpdatos", "MICRODÁTTOS"] {
            let page = app.get(&page_of(typed)).await;
            assert!(answers(&page).contains(&MICRODATA.to_owned()), "{typed}: {}", page.text());
            let note = page.select("main .notice").concat();
            assert!(note.contains("«microdatos»") && note.contains(typed), "{typed}: {note}");
            // Whoever meant what they typed is taken at their word.
            let exactly = app.get(&format!("{}&exact=1", page_of(typed))).await;
            assert!(answers(&exactly).is_empty(), "{typed}");
            assert!(exactly.text().contains("Nada de lo que hay"), "{typed}");
        }
        // A beginning is told as one; what is written so is told as nothing else.
        let begun = app.get(&page_of("tabulacio")).await;
        assert!(answers(&begun).contains(&MICRODATA.to_owned()));
        assert!(begun.select("main .notice").concat().contains("empieza por «tabulacio»"));
        let whole = app.get(&page_of("microdatos")).await;
        assert_eq!(answers(&whole).first().map(String::as_str), Some(MICRODATA));
        assert!(whole.select("main .notice").is_empty());
        // What is near to nothing is told as before, and short words are not guessed at.
        for typed in ["zzyzxqq", "zqx", "B-77"] {
            assert!(
                app.get(&page_of(typed)).await.text().contains("Nada de lo que hay"),
                "{typed}"
            );
        }
    }
}

#[tokio::test]
async fn accents_and_endings_do_not_matter() {
    let app = TestApp::sample().await;
    let found = answers(&app.get(&page_of("estadística")).await);
    assert!(!found.is_empty());
    for typed in ["estadistica", "ESTADISTICAS", "estadísticas"] {
        assert_eq!(answers(&app.get(&page_of(typed)).await), found, "{typed}");
    }
}

#[tokio::test]
async fn letters_mean_the_same_in_every_language() {
    let app = TestApp::sample().await;
    for (one, others) in LETTERS {
        let found = answers(&app.get(&page_of(one)).await);
        assert!(found.iter().any(|href| href.contains("/activities/")), "{one}: {found:?}");
        for other in others {
            assert_eq!(answers(&app.get(&page_of(other)).await), found, "{one} and {other}");
        }
        // The list of activities reads them alike.
        let list = "/api/v1/networks/lac/plans/2023-2024/activities";
        let total = async |q: &str| app.get(&format!("{list}?q={q}")).await.json()["total"].clone();
        assert_eq!(total(one).await, total(others[0]).await, "{one}");
    }
    // Who is asked for by name stands first.
    let found = answers(&app.get(&page_of("OIM")).await);
    assert_eq!(found.first().map(String::as_str), Some("/lac/members#IOM"));
}

#[tokio::test]
async fn answers_of_one_kind_are_looked_at_alone() {
    let app = TestApp::sample().await;
    let page = app.get(&page_of("migración")).await;
    let kinds = page.select("nav.kinds a");
    assert!(kinds[0].starts_with("Todo ") && kinds.len() > 3, "{kinds:?}");
    let counted = |line: &String| -> u64 {
        line.rsplit(' ').next().and_then(|n| n.parse().ok()).expect("a number")
    };
    assert_eq!(counted(&kinds[0]), kinds[1..].iter().map(counted).sum::<u64>(), "{kinds:?}");
    let events = answers(&app.get(&format!("{}&kind=events", page_of("migración"))).await);
    assert!(!events.is_empty() && events.iter().all(|href| href.starts_with("/lac/events/")));
    let pages = answers(&app.get(&format!("{}&kind=places", page_of("calendario"))).await);
    assert_eq!(pages, ["/lac/calendar"]);
    let refused = app.get(&format!("{}&kind=party", page_of("migración"))).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.text().contains("activities, events"), "{}", refused.text());
    let refused = app.get(&format!("{}&exact=yes", page_of("migración"))).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn people_are_found_by_those_who_may_see_who_acts_for_whom() {
    for app in TestApp::each_sample().await {
        for (name, _) in ROLES {
            let who = app.sign_in(name).await;
            let may = who.get("/lac/people").await.status == StatusCode::OK;
            let page = who.get(&page_of("punto focal UNICEF")).await;
            let found = answers(&page).iter().any(|href| href.starts_with("/lac/people/"));
            assert_eq!(found, may, "{name}");
            let box_ = suggested(&who.get(&suggested_by("punto focal UNICEF")).await);
            assert_eq!(box_.iter().any(|href| href.starts_with("/lac/people/")), may, "{name}");
        }
        let page = app.get(&page_of("punto focal UNICEF")).await;
        assert!(!page.text().contains("/lac/people/"), "{}", page.text());
    }
}

#[tokio::test]
async fn what_is_suggested_is_what_the_page_answers_first() {
    for app in TestApp::each_sample().await {
        for words in ["migración", "datos", "taller", "mircodatos", "OIM"] {
            let answer = app.get(&suggested_by(words)).await;
            assert_eq!(answer.header(header::CONTENT_TYPE), "application/json");
            let (few, all) = (suggested(&answer), answers(&app.get(&page_of(words)).await));
            assert!(!few.is_empty() && few.len() <= 8, "{words}: {few:?}");
            assert_eq!(few.first(), all.first(), "{words}");
            if few.len() == 8 {
                let elsewhere: Vec<&String> = few.iter().filter(|f| !all.contains(f)).collect();
                assert!(elsewhere.is_empty(), "{words}: {elsewhere:?}");
            }
        }
        // The last word may be unfinished, and a slip is told.
        let begun = suggested(&app.get(&suggested_by("censales microda")).await);
        assert!(begun.contains(&MICRODATA.to_owned()), "{begun:?}");
        let slip = app.get(&suggested_by("mircodatos")).await.json();
        assert_eq!(slip["meant"], Value::from("microdatos"));
        assert_eq!(slip["items"][0]["label"], Value::from("Actividades"));
        // Of nothing there is what anybody may begin, and nothing of no network.
        let begin = suggested(&app.get("/lac/search/suggest").await);
        assert_eq!(begin, ["/lac/proposals/new"]);
        assert_eq!(app.get("/nowhere/search/suggest?q=a").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn whoever_types_is_answered_often_and_not_without_end() {
    let app = TestApp::sample().await;
    let answer = app.get(&suggested_by("datos")).await;
    assert!(!answer.header(header::ETAG).is_empty(), "what a browser has is not sent again");
    let own = app.sign_in("reader").await.get(&suggested_by("datos")).await;
    assert_eq!(own.header(header::CACHE_CONTROL), "no-store");
    let mut last = answer;
    for n in 0..400 {
        last = app.get(&suggested_by(&format!("datos {n}"))).await;
        if last.status != StatusCode::OK {
            break;
        }
    }
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!last.header(header::RETRY_AFTER).is_empty());
    // The page, which is asked for once, still answers.
    assert_eq!(app.get(&page_of("datos")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_palette_leads_each_to_what_they_may_begin() {
    for app in TestApp::each_sample().await {
        for (name, _) in ROLES {
            let who = app.sign_in(name).await;
            let deeds = suggested(&who.get("/lac/search/suggest?lang=es").await);
            assert!(deeds.contains(&"/desk".to_owned()), "{name}: {deeds:?}");
            for href in &deeds {
                let status = who.get(href).await.status;
                assert_eq!(status, StatusCode::OK, "{name}: {href}");
            }
        }
        let focal = app.sign_in("focal-unicef").await;
        let deeds = suggested(&focal.get(&suggested_by("nueva actividad")).await);
        let new = "/lac/plans/2027-2028/activities/new";
        assert_eq!(deeds.first().map(String::as_str), Some(new), "{deeds:?}");
        let reader = app.sign_in("reader").await;
        assert!(!reader.get(&suggested_by("nueva actividad")).await.text().contains(new));
        // The desk opens it.
        let desk = focal.get("/desk?lang=es").await;
        let finds = desk.select("dialog#palette form[data-find='/lac/search/suggest'] label");
        assert_eq!(finds, ["Buscar, ir o empezar algo"]);
        assert!(app.get("/lac").await.select("dialog").is_empty(), "nobody has none");
    }
}

#[tokio::test]
async fn what_changes_is_found_at_once() {
    for app in TestApp::each_sample().await {
        let office = app.sign_in("secretariat").await;
        let title = "Observatorio de xilofonistas errantes";
        let asked = suggested_by("xilofonistas");
        assert!(suggested(&office.get(&asked).await).is_empty());
        let form = office.get("/lac/plans/2027-2028/activities/new").await.field("form");
        let fields =
            [("form", form.as_str()), ("title", title), ("lead", "IOM"), ("period", "2027-Q2")];
        let made = office.post("/lac/plans/2027-2028/activities/new", &fields).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        assert_eq!(suggested(&office.get(&asked).await).len(), 1);
        // Those who see no draft are not told of it, nor guessed towards it.
        for typed in ["xilofonistas", "xilofonistos", "xilofon"] {
            assert!(suggested(&app.get(&suggested_by(typed)).await).is_empty(), "{typed}");
        }
        // Called something else, it is found by that, and nobody is led to a word that is nowhere any more.
        let there = suggested(&office.get(&asked).await).remove(0);
        let fields = [("version", "1"), ("title", "Observatorio de acordeonistas errantes")];
        let changed = office.post(&format!("{there}/edit"), &fields).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text());
        for typed in ["xilofonistas", "xilofonistos", "xilofon"] {
            assert!(suggested(&office.get(&suggested_by(typed)).await).is_empty(), "{typed}");
        }
        for typed in ["acordeonistas", "acordeonistos", "acordeon", "observatorio errante"] {
            let found = suggested(&office.get(&suggested_by(typed)).await);
            assert!(found.contains(&there), "{typed}: {found:?}");
        }
    }
}

#[tokio::test]
async fn any_letter_left_out_of_a_title_still_leads_to_it() {
    let app = TestApp::sample().await;
    let list = "/api/v1/networks/lac/plans/2023-2024/activities?per_page=200";
    let all = app.get(list).await.json();
    let (mut looked, mut meant) = (0, 0);
    for (n, item) in all["items"].as_array().expect("a list").iter().enumerate() {
        let original = item["title"]["original"].as_str().expect("a language");
        let title = item["title"][original].as_str().expect("a title");
        let words = title.split(|c: char| !c.is_alphabetic());
        let telling = |w: &&str| w.chars().count() >= 5 && !is_function_word(&fold(w));
        let Some(word) = words.filter(telling).nth(n % 2) else { continue };
        let at = n % word.chars().count();
        let typed: String =
            word.chars().enumerate().filter(|(m, _)| *m != at).map(|(_, c)| c).collect();
        let page = app.get(&format!("{}&kind=activities", page_of(&typed))).await;
        looked += 1;
        // What is a word somebody wrote, or the beginning of one, is answered as such.
        if page.select("main .notice a").is_empty() {
            continue;
        }
        meant += 1;
        let reference = item["reference"].as_str().expect("a reference");
        let there = format!("/lac/plans/2023-2024/activities/{reference}");
        assert!(answers(&page).contains(&there), "{typed} of {title}: {}", page.text());
    }
    assert!(looked > 40 && meant > looked / 3, "{meant} of {looked}");
}

#[tokio::test]
async fn a_device_may_keep_what_is_everybodys_and_nothing_else() {
    let app = TestApp::sample().await;
    for (lang, title) in [
        ("es", "Sin conexión"),
        ("en", "No connection"),
        ("pt", "Sem conexão"),
        ("fr", "Pas de connexion"),
    ] {
        let page = app.get(&format!("/offline?lang={lang}")).await;
        assert_eq!(page.select("h1"), [title]);
        assert_eq!(page.header(header::CACHE_CONTROL), "no-cache");
    }
    let worker = app.get("/static/sw.js").await;
    let allowed = |answer: &Answered| answer.headers.get("service-worker-allowed").cloned();
    assert_eq!(allowed(&worker).expect("a header"), "/");
    assert!(worker.header(header::CONTENT_TYPE).starts_with("text/javascript"));
    assert!(worker.text().contains("caches.open"));
    let policy = app.get("/lac").await.header(header::CONTENT_SECURITY_POLICY).to_owned();
    assert!(policy.contains("worker-src 'self'"), "{policy}");
    // By this the worker tells them apart.
    let signed = app.sign_in("reader").await;
    for at in ["/lac", "/offline", "/lac/search?q=datos", "/lac/plans/2023-2024", "/lac/calendar"] {
        let kept = |answer: &Answered| {
            let how = answer.header(header::CACHE_CONTROL);
            !how.is_empty() && !how.contains("private") && !how.contains("no-store")
        };
        assert!(kept(&app.get(at).await), "{at}");
        assert!(!kept(&signed.get(at).await), "{at}");
    }
    // A mark by which a browser tells whose drafts it holds: the same each time, and nobody's name.
    let mark = async |who: &str| {
        let page = app.sign_in(who).await.get("/lac").await.text();
        page.split("data-person=\"").nth(1).and_then(|m| m.split('"').next()).map(str::to_owned)
    };
    let (one, again, other) =
        (mark("reader").await, mark("reader").await, mark("translator").await);
    assert!(one.is_some() && one == again && one != other, "{one:?} {again:?} {other:?}");
    assert!(!app.get("/lac").await.text().contains("data-person"));
}

#[tokio::test]
async fn an_operator_has_devices_forget_what_they_kept() {
    let test = TestApp::sample().await;
    let settings = Settings { keeps_pages: false, ..Settings::default() };
    let app = App::new((**test.db()).clone(), settings);
    let request = Request::get("/static/sw.js").body(Body::empty()).expect("a request");
    let answer = app.router().oneshot(request).await.expect("answers");
    let script = answer.into_body().collect().await.expect("a body").to_bytes();
    let script = String::from_utf8_lossy(&script).into_owned();
    assert!(script.contains("registration.unregister()") && !script.contains("respondWith"));
}
