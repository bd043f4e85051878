//! A file that is not read: whoever sent it is told in their own language what is wrong with it and what would
//! be accepted, beside the field it was chosen in.

use crate::evidence::form;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

const PICTURE: &[u8] = include_bytes!("../../sample/lac/islands.png");
const PLAN: &str = "/lac/plans/2027-2028";

/// Words of the refusals that programs and the terminal get.
const ENGLISH: [&str; 10] = [
    "The file",
    "Accepted",
    "accepted",
    "neither",
    "nothing",
    "cannot be read",
    "Excel workbook",
    "separated text",
    "ends at byte",
    "such text",
];

/// Sends a form with a file, and is answered in Portuguese.
async fn send(
    who: &Visitor<'_>,
    at: &str,
    fields: &[(&str, &str)],
    (name, bytes): (&str, &[u8]),
) -> Answered {
    let request = Request::post(format!("{at}?lang=pt"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(form(fields, Some((name, bytes)))))
        .expect("a request");
    who.send(request).await
}

/// Where a file is brought, with which fields, and what the file is called.
type Upload = (String, &'static [(&'static str, &'static str)], &'static str);

/// All pages that read what is in a file.
fn uploads() -> [Upload; 5] {
    [
        ("/lac/rates".to_owned(), &[], "taxas.xlsx"),
        (format!("{PLAN}/iati"), &[("do", "store")], "plano.xml"),
        ("/lac/calendar/outside".to_owned(), &[("name", "SACM"), ("access", "open")], "agenda.ics"),
        (
            "/lac/mechanisms".to_owned(),
            &[("mechanism", "SACM"), ("source", "Plano 2027")],
            "lista.csv",
        ),
        (format!("{PLAN}/workbook"), &[], "copia.xlsx"),
    ]
}

#[tokio::test]
async fn each_upload_says_in_the_readers_language_what_it_would_accept() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    for (at, fields, name) in uploads() {
        for bytes in [PICTURE, b""] {
            let said = send(&secretariat, &at, fields, (name, bytes)).await;
            let many = bytes.len();
            assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY, "{at}, {many} bytes");
            // The field says which words are about it.
            let field = "input[name=file][aria-invalid=true][aria-describedby~=wrong-file]";
            assert_eq!(said.select(field).len(), 1, "{at}, {many} bytes: {}", said.text());
            let words = said.select("#wrong-file").join(" ");
            let accepts = ["Aceita", "Escolha um arquivo"].iter().any(|w| words.contains(w));
            assert!(accepts, "{at}, {many} bytes: {words}");
            for english in ENGLISH {
                assert!(!words.contains(english), "{at}, {many} bytes: {words}");
            }
            // At the top it is said that there is something.
            assert_eq!(said.select("[role=alert]").len(), 1, "{at}");
        }
        // A browser says it of a file that is too large before it sends it.
        let page = secretariat.get(&format!("{at}?lang=pt")).await;
        let field = "input[name=file][data-most][data-too-large*=MB]";
        assert_eq!(page.select(field).len(), 1, "{at}: {}", page.text());
    }
    // A table that is pasted is read by the same reader.
    let at = "/lac/country-teams?lang=pt";
    let said = secretariat.post(at, &[("table", "%PDF-1.4 1 0 obj")]).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = said.select("#wrong").join(" ");
    assert!(words.contains("Aceita") && !words.contains("Accepted"), "{words}");
    assert_eq!(said.select("textarea[aria-invalid=true][aria-describedby~=wrong]").len(), 1);
    // What was chosen and typed beside the file is there again.
    let typed = &[("mechanism", "SACM"), ("source", "Plano 2027")];
    let said = send(&secretariat, "/lac/mechanisms", typed, ("lista.csv", PICTURE)).await;
    assert!(said.text().contains("value=\"Plano 2027\""), "{}", said.text());
    let typed = &[("name", "SACM"), ("access", "open")];
    let said = send(&secretariat, "/lac/calendar/outside", typed, ("agenda.ics", PICTURE)).await;
    assert_eq!(said.field("name"), "SACM");
}

#[tokio::test]
async fn a_file_that_is_too_large_is_said_to_be_and_nothing_typed_is_lost() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    // More than any of them takes.
    let large = vec![b'a'; (32 << 20) + 1];
    for (at, fields, name) in uploads() {
        let said = send(&secretariat, &at, fields, (name, &large)).await;
        assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY, "{at}");
        let field = "input[name=file][aria-invalid=true][aria-describedby~=wrong-file]";
        assert_eq!(said.select(field).len(), 1, "{at}: {}", said.text());
        let words = said.select("#wrong-file").join(" ");
        assert!(words.contains("MB, mais do que se aceita"), "{at}: {words}");
        for (field, value) in fields.iter().filter(|(field, _)| ["name", "source"].contains(field))
        {
            assert_eq!(said.field(field), *value, "{at}");
        }
    }
}
