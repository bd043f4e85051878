//! News is drafted by a member, looked over, public from its moment on, with who wrote it, the network's
//! standing notes and an office to ask; it goes out as Atom.

use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

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
                "/lac/search?q=fronteras",
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
        let found = app.get("/lac/search?q=fronteras&lang=es").await;
        assert!(found.text().contains(&format!("href=\"{here}\"")), "{}", found.text());
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

/// Brings a picture to a piece of news.
async fn bring(
    (app, who): (&TestApp, &Visitor<'_>),
    here: &str,
    fields: &[(&str, &str)],
    file: Option<&[u8]>,
) -> Answered {
    let body = crate::evidence::form(fields, file.map(|bytes| ("../foto.php", bytes)));
    let request = Request::post(format!("{here}/pictures?lang=es"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, &who.cookie);
    app.send(request.body(Body::from(body)).expect("a request")).await
}

#[tokio::test]
async fn a_picture_says_what_it_shows_and_whose_it_is_and_nothing_else() {
    const SENT: &[u8] = include_bytes!("../../sample/lac/islands.png");
    for app in TestApp::each_sample().await {
        let (fao, ilo) = (app.sign_in("focal-fao").await, app.sign_in("focal-unicef").await);
        let form = fao.get("/lac/news/new").await.field("form");
        let whole = [
            ("form", form.as_str()),
            ("entity", "FAO"),
            ("authorship", "member"),
            ("reviewed", "not-reviewed"),
            ("original", "es"),
            ("title.es", "Huertos"),
            ("lead.es", "Un huerto."),
            ("body.es", "Uno."),
        ];
        let here = fao.post("/lac/news/new", &whole).await.location().to_owned();
        let page = format!("{here}/pictures");
        let id = fao.get(&page).await.field("form");
        let said = [
            ("form", id.as_str()),
            ("original", "es"),
            ("alt.es", "Dibujo: «barca» <b>y</b> casas."),
            ("alt.pt", "Desenho: barco e casas."),
            ("credit", "Fotógrafa Reservada"),
        ];
        let by = (&app, &fao);
        // What is missing or wrong is said, and what was typed given back.
        for (missing, file) in [("alt.es", Some(SENT)), ("credit", Some(SENT)), ("file", None)] {
            let fields: Vec<_> = said.into_iter().filter(|(name, _)| *name != missing).collect();
            let refused = bring(by, &here, &fields, file).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{missing}");
            assert!(refused.text().contains("Desenho: barco e casas."), "{missing}");
        }
        let vector: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>";
        for bad in [vector, b"GIF89a\x01\0\x01\0", &SENT[..9_000], b"\xff\xd8\xff\xe0 not quite"] {
            let refused = bring(by, &here, &said, Some(bad)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.text().contains("Fotógrafa Reservada"), "given back");
        }
        assert_eq!(bring((&app, &ilo), &here, &said, Some(SENT)).await.status, 404, "not theirs");
        // Sent twice, it is there once.
        for _ in 0..2 {
            let taken = bring(by, &here, &said, Some(SENT)).await;
            assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
        }
        let drawn = fao.get(&format!("{here}?lang=pt")).await;
        let shown = drawn.select("figure.photo");
        assert_eq!(shown.len(), 1, "{}", drawn.text());
        assert!(drawn.text().contains("alt=\"Desenho: barco e casas.\""));
        assert!(drawn.text().contains("Imagem: Fotógrafa Reservada"));
        let file = format!("{page}/{id}-640.jpg");
        assert_eq!(app.get(&file).await.status, StatusCode::NOT_FOUND, "as hidden as its news");
        let sent = fao.get(&file).await;
        assert_eq!(sent.header(header::CONTENT_TYPE), "image/jpeg");
        assert!(sent.bytes.starts_with(&[0xff, 0xd8, 0xff]) && sent.bytes.len() < SENT.len());
        assert!(sent.header(header::CONTENT_SECURITY_POLICY).contains("sandbox"));
        assert_eq!(fao.get(&format!("{page}/{id}-5.jpg")).await.status, StatusCode::NOT_FOUND);

        let secretariat = app.sign_in("secretariat").await;
        act(&fao, &here, &[("act", "submit")]).await;
        act(&secretariat, &here, &[("act", "publish")]).await;
        assert_eq!(app.get(&file).await.status, StatusCode::OK);
        let api = app.get("/api/v1/networks/lac/news").await.json();
        assert_eq!(api["items"][0]["pictures"][0]["alt"]["pt"], "Desenho: barco e casas.");
        assert_eq!(bring(by, &here, &said, Some(SENT)).await.status, StatusCode::CONFLICT);
        // Whose it is stands in no history, and goes with the picture.
        let state = app.app.state();
        let network = state.pictures.now().await.expect("reads").networks["lac"].network.id;
        let rows = app.db().history(network.0, None, None, 100_000).await.expect("reads");
        assert!(!rows.iter().any(|r| format!("{:?}", r.after).contains("Reservada")));
        act(&secretariat, &here, &[("act", "withdraw")]).await;
        act(&secretariat, &here, &[("act", "reopen")]).await;
        let remove = format!("{page}/{id}/remove");
        let unsure = secretariat.post(&remove, &[]).await;
        assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unsure.text());
        assert_eq!(unsure.select("input[name=sure][aria-invalid=true]").len(), 1);
        assert_eq!(secretariat.get(&file).await.status, StatusCode::OK);
        let gone = secretariat.post(&remove, &[("sure", "1")]).await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text());
        assert_eq!(secretariat.get(&file).await.status, StatusCode::NOT_FOUND);
        assert!(app.db().verify(|_, _| {}).await.expect("verifies").failure.is_none());
    }
}
