//! Evidence: links and files, good ones and bad ones.

use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

const PLAN: &str = "/lac/plans/2023-2024";
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n";

pub(crate) fn form(fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part =
            format!("--XX\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    if let Some((name, bytes)) = file {
        let head = format!(
            "--XX\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: application/pdf\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--XX--\r\n");
    body
}

/// Fields that differ from the usual ones, and a file: its name and bytes.
type Brought<'a> = (&'a [(&'a str, &'a str)], Option<(&'a str, &'a [u8])>);

async fn bring(
    app: &TestApp,
    who: &Visitor<'_>,
    reference: &str,
    (fields, file): Brought<'_>,
) -> Answered {
    let usual = [("title", "Informe del taller"), ("kind", "report"), ("lang", "es")];
    let named = |name: &str| fields.iter().any(|(n, _)| *n == name);
    let mut all: Vec<_> = usual.into_iter().filter(|(name, _)| !named(name)).collect();
    all.extend_from_slice(fields);
    let request = Request::post(format!("{PLAN}/activities/{reference}/evidence?lang=es"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, &who.cookie);
    app.send(request.body(Body::from(form(&all, file))).expect("a request")).await
}

async fn all_of(app: &TestApp, reference: &str) -> Vec<serde_json::Value> {
    let address = format!("/api/v1/networks{PLAN}/evidence?activity={reference}&per_page=200");
    app.get(&address).await.json()["items"].as_array().expect("items").clone()
}

#[tokio::test]
async fn a_link_and_a_file_are_brought_read_and_withdrawn() {
    for app in TestApp::each_sample().await {
        let iom = app.sign_in("co-lead-iom").await;
        let own = ("entity", "IOM");
        let before = all_of(&app, "A-023").await.len();
        let link = [own, ("url", "https://example.org/informe")];
        let answer = bring(&app, &iom, "A-023", (&link, None)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let file = Some(("../../Informe \u{202e} final.pdf", PDF));
        let answer = bring(&app, &iom, "A-023", (&[own, ("window", "2024-Q4")], file)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let again = bring(&app, &iom, "A-024", (&[own], Some(("otro.pdf", PDF)))).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text());

        let all = all_of(&app, "A-023").await;
        assert_eq!(all.len(), before + 2);
        let file = all.iter().find(|e| e["sha256"].is_string()).expect("a file");
        assert_eq!(file["media_type"], "application/pdf");
        assert_eq!(file["window"], "2024-Q4");
        let address = file["url"].as_str().and_then(|u| u.split_once("/lac")).expect("an address");
        let address = format!("/lac{}", address.1);
        let sent = app.get(&address).await;
        assert_eq!((sent.status, sent.bytes.as_slice()), (StatusCode::OK, PDF));
        let disposition = sent.header(header::CONTENT_DISPOSITION);
        assert!(
            disposition.starts_with("attachment; filename=\"Informe final.pdf\""),
            "{disposition}"
        );
        assert_eq!(sent.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert!(sent.header(header::CONTENT_SECURITY_POLICY).contains("sandbox"));
        // The same bytes are kept once.
        let kept = app.db().fetch_one(
            aunar_db::sql!("select count(*) from stored_file where sha256 = $1")
                .bind(aunar_hub::records::evidence::hash(PDF).to_vec()),
        );
        assert_eq!(kept.await.expect("reads").get::<i64>(0).expect("a number"), 1);

        let page = app.get(&format!("{PLAN}/activities/A-023?lang=es")).await.text();
        assert!(page.contains("Informe del taller"), "{page}");
        assert!(
            app.get(&format!("{PLAN}/evidence?lang=es"))
                .await
                .text()
                .contains("Informe del taller")
        );

        let fao = app.sign_in("focal-fao").await;
        let refused = fao.post(&format!("{address}/withdraw"), &[]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        let gone = iom.post(&format!("{address}/withdraw"), &[]).await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text());
        assert_eq!(app.get(&address).await.status, StatusCode::NOT_FOUND);
        let twice = iom.post(&format!("{address}/withdraw"), &[]).await;
        assert_eq!(twice.status, StatusCode::NOT_FOUND);
        assert_eq!(all_of(&app, "A-023").await.len(), before + 1);
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    }
}

#[tokio::test]
async fn a_script_that_sends_a_file_is_told_where_it_leads_and_has_a_refusal_as_a_page() {
    let app = TestApp::sample().await;
    let iom = app.sign_in("co-lead-iom").await;
    let address = format!("{PLAN}/activities/A-023/evidence?lang=es");
    assert!(iom.get(&address).await.text().contains("data-stop=\"Dejar de enviar\""));
    let fields = [("title", "Acta"), ("kind", "report"), ("lang", "es"), ("entity", "IOM")];
    let taken = StatusCode::NO_CONTENT;
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    for (name, status) in [("acta.pdf", taken), ("acta.docx", refused)] {
        let request = Request::post(address.as_str())
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX")
            .header("sec-fetch-site", "same-origin")
            .header("aunar-sent", "script")
            .header(header::COOKIE, &iom.cookie);
        let body = Body::from(form(&fields, Some((name, PDF))));
        let answer = app.send(request.body(body).expect("a request")).await;
        assert_eq!(answer.status, status, "{name}: {}", answer.text());
        let to = answer.header(header::HeaderName::from_static("aunar-to"));
        assert_eq!(to.ends_with("#evidence"), status == taken, "{name}: {to}");
        assert_eq!(answer.header(header::LOCATION), "", "{name}");
        assert_eq!(answer.text().contains("<h1>"), status == refused, "{name}");
    }
}

#[tokio::test]
async fn bad_files_and_links_are_refused_with_what_would_be_taken() {
    let app = TestApp::sample().await;
    let iom = app.sign_in("co-lead-iom").await;
    let before = all_of(&app, "A-023").await;
    let large = vec![b'a'; 10 * 1024 * 1024 + 1];
    let huge = vec![b'a'; 40 * 1024 * 1024];
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    let html = b"<!doctype html><script>alert(1)</script>";
    let program = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00";
    let files: [(&str, &[u8], u16, &str); 11] = [
        ("informe.pdf", html, 422, "de ningún tipo que se acepte"),
        ("informe.docx", PDF, 422, "no es lo que dice el nombre"),
        ("informe.pdf", b"solo texto", 422, "no es lo que dice el nombre"),
        ("dibujo.svg", svg, 422, "con ese nombre"),
        ("dibujo.png", svg, 422, "de ningún tipo que se acepte"),
        ("datos.csv", html, 422, "de ningún tipo que se acepte"),
        ("programa.pdf", program, 422, "de ningún tipo que se acepte"),
        ("informe", PDF, 422, "con ese nombre"),
        ("vacio.pdf", b"", 422, "está vacío"),
        ("grande.txt", &large, 413, "hasta 10 MB"),
        ("enorme.txt", &huge, 413, "hasta 10 MB"),
    ];
    for (name, bytes, status, words) in files {
        let answer = bring(&app, &iom, "A-023", (&[("entity", "IOM")], Some((name, bytes)))).await;
        assert_eq!(answer.status.as_u16(), status, "{name}: {}", answer.text());
        assert!(answer.text().contains(words), "{name}: {}", answer.text());
        let title = answer.field("title");
        assert_eq!(title, "Informe del taller", "{name}: what was typed is given back");
    }
    // What is far beyond that is refused before all of it is read.
    let beyond = vec![b'a'; 130 * 1024 * 1024];
    let fields: &[(&str, &str)] = &[("entity", "IOM")];
    let answer = bring(&app, &iom, "A-023", (fields, Some(("sin-fin.txt", &beyond)))).await;
    assert_eq!(answer.status.as_u16(), 413, "{}", answer.text());
    for (url, words) in [
        ("javascript:alert(1)", "dirección pública"),
        ("https://user:secret@example.org", "dirección pública"),
        ("informe", "dirección pública"),
        ("", "Ponga un enlace"),
    ] {
        let answer = bring(&app, &iom, "A-023", (&[("entity", "IOM"), ("url", url)], None)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{url}");
        assert!(answer.text().contains(words), "{url}: {}", answer.text());
    }
    // Nobody brings evidence for another, nor for what it has no share in.
    let other = [("entity", "UNICEF"), ("url", "https://example.org/a")];
    let answer = bring(&app, &iom, "A-023", (&other, None)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fao = app.sign_in("focal-fao").await;
    let own = [("entity", "FAO"), ("url", "https://example.org/a")];
    let answer = bring(&app, &fao, "A-023", (&own, None)).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(all_of(&app, "A-023").await, before, "nothing was kept");
    // A title is words, never markup.
    let script = [
        ("entity", "IOM"),
        ("title", "<script>alert(1)</script>"),
        ("url", "https://example.org/b"),
    ];
    let answer = bring(&app, &iom, "A-023", (&script, None)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let page = app.get(&format!("{PLAN}/activities/A-023/evidence")).await.text();
    assert!(!page.contains("<script>alert"), "{page}");
}
