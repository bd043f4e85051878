//! News is drafted by a member, looked over, public from its moment on, with who wrote it, the network's
//! standing notes and an office to ask; it goes out as Atom.

use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;

const LIST: &str = "/lac/news";

async fn act(who: &Visitor<'_>, here: &str, fields: &[(&str, &str)]) -> Answered {
    let version = who.get(here).await.field("version");
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    who.post(here, &all).await
}

#[tokio::test]
async fn news_goes_from_its_draft_to_its_moment() {
    for app in TestApp::each_sample().await {
        app.it_is("2024-02-01T10:00:00Z");
        let (fao, secretariat) = (app.sign_in("focal-fao").await, app.sign_in("secretariat").await);
        let form = fao.get("/lac/news/new").await.field("form");
        let whole = |reviewed: &'static str| {
            vec![
                ("form", form.as_str()),
                ("entity", "FAO"),
                ("authorship", "member"),
                ("reviewed", reviewed),
                ("places", "Jamaica"),
                ("original", "en"),
                ("title.en", "Orchards without borders"),
                ("lead.en", "A <script>lead</script>."),
                ("body.en", "One.\nTwo."),
                ("title.es", "Huertos sin fronteras"),
            ]
        };
        let refused = fao.post("/lac/news/new?lang=en", &whole("reviewed")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "not theirs to say");
        assert!(refused.text().contains("Orchards without borders"));
        let saved = fao.post("/lac/news/new", &whole("not-reviewed")).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let here = saved.location().to_owned();
        let hidden = async || {
            assert_eq!(app.get(&here).await.status, StatusCode::NOT_FOUND);
            for address in [
                LIST,
                "/lac/news.atom",
                "/lac/news.json",
                "/lac/sitemap.xml",
                "/lac/history",
                "/lac/changes.atom",
            ] {
                let text = app.get(address).await.text();
                assert!(!text.contains("rchards") && !text.contains("N-003"), "{address}: {text}");
            }
            let api = app.get("/api/v1/networks/lac/news").await.json();
            assert_eq!(api["total"], 2);
        };
        hidden().await;
        assert_eq!(act(&fao, &here, &[("act", "submit")]).await.status, StatusCode::SEE_OTHER);
        let own = fao.post(&here, &[("version", "2"), ("act", "publish")]).await;
        assert_eq!(own.status, StatusCode::FORBIDDEN);
        assert!(secretariat.get("/desk").await.text().contains("N-003"));
        let odd = act(&secretariat, &here, &[("act", "publish"), ("at", "mañana")]).await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(odd.text().contains("mañana"), "given back");
        let at = [("act", "publish"), ("at", "2024-02-05 12:00")];
        assert_eq!(act(&secretariat, &here, &at).await.status, StatusCode::SEE_OTHER);
        hidden().await;
        app.it_is("2024-02-05T12:00:30Z");
        let page = app.get(&format!("{here}?lang=en")).await;
        assert_eq!(page.status, StatusCode::OK);
        let text = page.text();
        for said in [
            "Authored by FAO.",
            "Not reviewed by the Network’s Secretariat.",
            "imply no official endorsement",
            "figures include territories",
            "&#60;script&#62;",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        let feed = app.get("/lac/news.atom?lang=es").await;
        assert!(feed.text().contains("Huertos sin fronteras"), "{}", feed.text());
        let feed = app.get("/lac/news.json?lang=es").await.json();
        assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
        let first = &feed["items"][0];
        assert_eq!(first["title"], "Huertos sin fronteras");
        assert!(first["url"].as_str().expect("an address").ends_with(&here), "{first}");
        assert!(first["content_text"].as_str().expect("words").contains("FAO"), "{first}");
        assert!(app.get("/lac/sitemap.xml").await.text().contains(&here));
        let gone = act(&secretariat, &here, &[("act", "withdraw")]).await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER);
        // That it was public and is withdrawn is in the history; what it said is nowhere.
        assert_eq!(app.get(&here).await.status, StatusCode::NOT_FOUND);
        assert!(!app.get(LIST).await.text().contains("rchards"));

        // A standing note comes and goes by its rule.
        let form = secretariat.get("/lac/news/notes").await.field("form");
        let note = [
            ("form", form.as_str()),
            ("place", "Perú"),
            ("original", "es"),
            ("note.es", "Nota andina"),
        ];
        let added = secretariat.post("/lac/news/notes", &note).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
        assert!(!app.get("/lac/news/N-002").await.text().contains("Nota andina"));
        assert_eq!(fao.get("/lac/news/notes").await.status, StatusCode::FORBIDDEN);
    }
}
