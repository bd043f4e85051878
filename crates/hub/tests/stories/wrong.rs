//! Pages that say what went wrong have the header of every other page: that of whoever asks, drawn without the
//! database where it is what fails.

use aunar_hub::testing::{Answered, TestApp};
use axum::http::header;

/// What the header says: the parts of the network, and what is there for whoever has signed in or may do so.
fn head(page: &Answered) -> [Vec<String>; 2] {
    [page.select("header nav.sections a"), page.select("header .me a, header .me button")]
}

/// Addresses at which something goes wrong for somebody of the network who runs nothing, and how.
const WRONG: [(&str, u16); 6] = [
    ("/lac/requests/R-999?lang=es", 404),
    ("/lac/censos?lang=es", 404),
    ("/lac/tokens?lang=es", 403),
    ("/lac/look/mark?lang=es", 405),
    ("/lac/plans/2023-2024/activities?colour=red&lang=es", 400),
    ("/lac?lang=xx", 400),
];

#[tokio::test]
async fn whoever_asks_has_the_header_of_every_other_page_on_those_that_say_what_went_wrong() {
    let app = TestApp::sample().await;
    let there = "/lac/members?lang=es";
    let nobodys = head(&app.get(there).await);
    assert!(nobodys[0].len() > 5, "{nobodys:?}");
    assert_eq!(nobodys[1], ["Entrar"]);
    let secretariat = app.sign_in("secretariat").await;
    let own = head(&secretariat.get(there).await);
    assert!(own[1][0].contains("Secretaría de la red (muestra)"), "{own:?}");
    let focal = app.sign_in("focal-unicef").await;
    let theirs = head(&focal.get(there).await);
    for (address, status) in WRONG {
        let page = focal.get(address).await;
        assert_eq!(page.status, status, "{address}");
        assert_eq!(head(&page), theirs, "{address}");
        let page = app.get(address).await;
        assert!(page.status.is_client_error(), "{address}: {}", page.status);
        assert_eq!(head(&page), nobodys, "{address}");
        let page = secretariat.get(address).await;
        // Whoever runs the network reads its tokens.
        assert_eq!(page.status.is_success(), status == 403, "{address}: {}", page.status);
        assert_eq!(head(&page), own, "{address}");
    }
    // A form that is refused too, and what is in no network.
    let comment = "/lac/plans/2023-2024/consultation/comments/1?lang=es";
    let stale = [("act", "answer"), ("version", "0"), ("reason", "Tarde")];
    let page = secretariat.post(comment, &stale).await;
    assert_eq!(page.status, 409, "{}", page.text());
    assert_eq!(head(&page), own);
    let page = secretariat.get("/nowhere?lang=es").await;
    assert_eq!(page.status, 404);
    assert_eq!(head(&page), [Vec::new(), own[1].clone()]);
    // They are read in the language of every other page as well.
    let ohchr = app.sign_in("focal-ohchr").await;
    for address in ["/lac/members", "/lac/requests/R-999"] {
        let page = ohchr.get(address).await;
        assert_eq!(page.header(header::CONTENT_LANGUAGE), "pt", "{address}");
    }
}

#[tokio::test]
async fn a_page_that_says_that_the_database_fails_is_drawn_without_it() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let [parts, _] = head(&secretariat.get("/lac/members?lang=es").await);
    app.db().close().await;
    let page = secretariat.get("/lac/plans/2027-2028?lang=es").await;
    assert_eq!(page.status, 503, "{}", page.text());
    // Who asks cannot be looked up: they are neither called by a name nor asked to sign in.
    assert_eq!(head(&page), [parts.clone(), Vec::new()]);
    let page = app.get("/lac/search?q=taller&lang=es").await;
    assert_eq!(page.status, 503, "{}", page.text());
    assert_eq!(head(&page), [parts, vec!["Entrar".to_owned()]]);
}
