//! A consultation as the pages around it know it: the plan's page, the desk, the language of answers.

use crate::consultation::{API, DRAFT, FORM, PAGE, act, hidden, open, say};
use aunar_hub::testing::{Answered, TestApp};
use axum::http::StatusCode;

#[tokio::test]
async fn the_plan_and_its_priorities_are_commented_on_from_the_plans_page_word_for_word() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let links = |page: &Answered| -> Vec<String> {
        let html = scraper::Html::parse_document(&page.text());
        let links = scraper::Selector::parse(".commenting a").expect("a selector");
        html.select(&links).filter_map(|a| a.value().attr("href")).map(str::to_owned).collect()
    };
    let partner = app.sign_in("stakeholder").await;
    assert!(links(&secretariat.get(DRAFT).await).is_empty(), "no consultation yet");
    open(&secretariat, &["stakeholders"]).await;
    let page = partner.get(&format!("{DRAFT}?lang=es")).await;
    let there = links(&page);
    for link in [
        "comment?on=plan",
        "comment?on=plan&field=title",
        "comment?on=P1",
        "comment?on=P1&field=title",
    ] {
        assert!(there.contains(&format!("{PAGE}/{link}")), "{link}: {there:?}");
    }
    for link in &there {
        let form = partner.get(link).await;
        assert_eq!(form.status, StatusCode::OK, "{link}");
        let chosen = form.select("input[name=passage][checked]:not([value=none])").len();
        assert_eq!(chosen, usize::from(link.contains("field=")), "{link}");
    }
    // A passage of a priority is quoted, and leads back to the priority.
    let at = format!("{PAGE}/comment?on=P1&field=title");
    let form = partner.get(&at).await;
    let passage = {
        let html = scraper::Html::parse_document(&form.text());
        let input = scraper::Selector::parse("input[name=passage][checked]:not([value=none])")
            .expect("a selector");
        let input = html.select(&input).next().expect("chosen");
        input.value().attr("value").expect("a value").to_owned()
    };
    let id = hidden(&form, "id");
    let fields = [
        ("id", &*id),
        ("on", "P1"),
        ("passage", &*passage),
        ("kind", "comment"),
        ("words", "Demasiado estrecho."),
        ("lang", "es"),
    ];
    let sent = partner.post(FORM, &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    act(&secretariat, 1, &[("act", "publish")]).await;
    let page = partner.get(&format!("{PAGE}?lang=es")).await;
    let words = passage.splitn(3, ':').nth(2).expect("field, language, words");
    assert_eq!(page.select(".passage p:last-child"), [format!("«{words}»")]);
    // Over, the links are gone.
    app.it_is("2025-03-10T00:00:00Z");
    assert!(links(&app.sign_in("secretariat").await.get(DRAFT).await).is_empty());
}

#[tokio::test]
async fn an_answer_says_in_which_language_it_is_where_that_is_not_the_pages() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    open(&secretariat, &["stakeholders"]).await;
    let partner = app.sign_in("stakeholder").await;
    say(&partner, "plan", "comment", "Uno.").await;
    act(&secretariat, 1, &[("act", "publish")]).await;
    let answer =
        [("act", "answer"), ("disposition", "noted"), ("reason", "C’est noté."), ("lang", "fr")];
    act(&secretariat, 1, &answer).await;
    let marked = async |lang: &str| {
        let page = partner.get(&format!("{PAGE}?lang={lang}")).await;
        (page.select(".reply .prose[lang=fr]"), page.select(".reply .said"))
    };
    let (es, said) = marked("es").await;
    assert_eq!(es, ["C’est noté."]);
    assert!(said[0].contains("francés"), "{said:?}");
    assert_eq!(marked("fr").await, (vec![], vec![]), "the page's own language is not said");
    let json = partner.get(API).await.json();
    let reason = &json["comments"]["items"][0]["answer"]["reason"];
    assert_eq!(reason["original"], "fr", "{json}");
}

#[tokio::test]
async fn the_desk_hears_what_waits() {
    use aunar_domain::desk::{Kind, Waiting};
    use aunar_hub::consultation::waiting;
    use aunar_hub::web::Cx;
    use axum::extract::FromRequestParts;
    use axum::http::Request;
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    open(&secretariat, &["stakeholders"]).await;
    let partner = app.sign_in("stakeholder").await;
    say(&partner, "plan", "comment", "Uno.").await;
    say(&partner, "B-01", "question", "¿Dos?").await;
    say(&partner, "B-02", "offer", "Tres.").await;
    act(&secretariat, 2, &[("act", "publish")]).await;
    act(&secretariat, 3, &[("act", "publish")]).await;
    let cx = async |name: &str| {
        let visitor = app.sign_in(name).await;
        let request = Request::get("/desk").header("cookie", &visitor.cookie);
        let (mut parts, ()) = request.body(()).expect("a request").into_parts();
        Cx::from_request_parts(&mut parts, app.app.state()).await.expect("signed in")
    };
    let of = async |name: &str| {
        let cx = cx(name).await;
        let network = cx.network("lac").expect("there");
        let waits = waiting(&cx, &network).await.expect("reads");
        let count = |w: &Waiting| w.count.unwrap_or(1);
        [Kind::Moderate, Kind::Answer, Kind::Offer, Kind::CloseConsultation, Kind::Speak]
            .map(|kind| waits.iter().filter(|w| w.kind == kind).map(count).sum::<u64>())
    };
    assert_eq!(of("secretariat").await, [1, 1, 1, 0, 1]);
    assert_eq!(of("stakeholder").await, [0, 0, 0, 0, 0], "who has spoken is not asked again");
    assert_eq!(of("focal-fao").await, [0, 0, 0, 0, 1]);
    assert_eq!(of("observer-pe").await, [0, 0, 0, 0, 0], "not invited");
    app.it_is("2025-03-10T00:00:00Z");
    assert_eq!(of("secretariat").await, [1, 1, 1, 1, 0]);
    assert_eq!(of("stakeholder").await, [0, 0, 0, 0, 0]);
}
