//! What browsers are told by every answer, what they keep, what they are sent to, and what is taken of them.

use crate::roles::{Instance, TABLE, said, template_of};
use aunar_db::testing::TestDb;
use aunar_hub::testing::{Answered, TestApp};
use aunar_hub::{App, Settings};
use axum::body::Body;
use axum::http::{HeaderName, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

fn said_by(answer: &Answered, name: &'static str) -> String {
    answer.header(HeaderName::from_static(name)).to_owned()
}

#[tokio::test]
async fn every_answer_says_what_browsers_may_do_with_it() {
    let app = TestApp::sample().await;
    let instance = Instance::of(&app).await;
    let secretariat = app.sign_in("secretariat").await;
    let mut framed = Vec::new();
    let mut asked = 0;
    let watched = [
        "/healthz",
        "/readyz",
        "/metrics",
        "/nowhere",
        "/api/v1/nowhere",
        "/static/aunar.svg",
        "/api/openapi.json",
    ];
    let rows = TABLE
        .iter()
        .filter(|(method, at, _)| *method == "GET" && template_of(method, at).is_some());
    let addresses = rows.map(|(_, at, _)| instance.address(at)).chain(watched.map(str::to_owned));
    for address in addresses {
        let own = secretariat.get(&address).await;
        for answer in [&app.get(&address).await, &own] {
            let policy = said_by(answer, "content-security-policy");
            assert!(policy.starts_with("default-src 'none'"), "{address}: {policy}");
            assert!(!policy.contains("unsafe") && !policy.contains("http:"), "{address}: {policy}");
            if !policy.contains("frame-ancestors 'none'") && !framed.contains(&address) {
                framed.push(address.clone());
            }
            assert_eq!(said_by(answer, "x-content-type-options"), "nosniff", "{address}");
            assert_eq!(said_by(answer, "referrer-policy"), "same-origin", "{address}");
            assert_eq!(said_by(answer, "cross-origin-opener-policy"), "same-origin", "{address}");
            assert!(said_by(answer, "permissions-policy").contains("camera=()"), "{address}");
            assert_eq!(said_by(answer, "strict-transport-security"), "", "not without TLS");
            assert_eq!(said_by(answer, "access-control-allow-origin"), "", "{address}");
            assert_eq!(said_by(answer, "x-request-id").len(), 32, "{address}");
            asked += 1;
        }
        // What somebody sees who has signed in is kept by nobody between.
        let kept = own.header(header::CACHE_CONTROL);
        // A mark or a picture of a guide is the same for everybody, and its address that of its content.
        let public = [
            "/static/",
            "/lac/mark/",
            "/help/pictures/",
            "/api/openapi.json",
            "/healthz",
            "/readyz",
            "/metrics",
        ];
        let is_public = public.iter().any(|p| address.starts_with(p));
        let refused = !own.status.is_success();
        assert!(
            is_public || refused || kept.contains("private") || kept.contains("no-store"),
            "{address}: {kept}"
        );
    }
    assert!(asked > 300, "{asked}");
    assert!(framed.iter().all(|at| at.contains("/embed/")) && framed.len() >= 2, "{framed:?}");
}

/// Asks an installation that is reached by https.
async fn asks(app: &App, request: Request<Body>) -> Answered {
    let (parts, body) = app.router().oneshot(request).await.expect("answers").into_parts();
    let bytes = body.collect().await.expect("a body").to_bytes().to_vec();
    Answered { status: parts.status, headers: parts.headers, bytes }
}

#[tokio::test]
async fn over_tls_browsers_are_told_to_come_back_so_and_keep_no_cookie_for_others() {
    let db = TestDb::sqlite().await;
    aunar_hub::admin::seed(&db, aunar_hub::testing::moment()).await.expect("reference data");
    let settings = Settings {
        public_url: "https://plan.example.org".to_owned(),
        proxies: 1,
        ..Settings::default()
    };
    let app = App::new((*db).clone(), settings);
    aunar_hub::sample::install(app.state()).await.expect("the sample");
    let get = |at: &str| Request::get(at).body(Body::empty()).expect("a request");
    let page = asks(&app, get("/lac?lang=pt")).await;
    assert_eq!(said_by(&page, "strict-transport-security"), "max-age=31536000");
    let choice = page.header(header::SET_COOKIE).to_owned();
    for sign in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(choice.contains(sign), "{choice}");
    }
    let email = aunar_hub::sample::address("reader");
    let person =
        aunar_hub::records::person::by_email(&db, &email).await.expect("reads").expect("is there");
    let link =
        aunar_hub::account::issue_link(app.state(), person.id, aunar_hub::account::Purpose::SignIn);
    let link = link.await.expect("a link");
    let path = link.strip_prefix("https://plan.example.org").expect("an address of ours");
    let enter =
        Request::post(path).header("origin", "https://plan.example.org").body(Body::empty());
    let entered = asks(&app, enter.expect("a request")).await;
    let cookie = entered.header(header::SET_COOKIE).to_owned();
    assert!(cookie.starts_with("__Host-aunar="), "{cookie}");
    for sign in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(sign) && !cookie.contains("Domain"), "{cookie}");
    }
    // A proxy of ours names the request; what is no name is not taken.
    let named = |id: &str| {
        Request::get("/lac").header("x-request-id", id).body(Body::empty()).expect("a request")
    };
    assert_eq!(said_by(&asks(&app, named("proxy-7.4")).await, "x-request-id"), "proxy-7.4");
    assert_eq!(said_by(&asks(&app, named("a b")).await, "x-request-id").len(), 32);
}

#[tokio::test]
async fn no_other_site_writes_through_a_browser() {
    let app = TestApp::sample().await;
    let instance = Instance::of(&app).await;
    let secretariat = app.sign_in("secretariat").await;
    let cookie = secretariat.cookie.clone();
    let mut asked = 0;
    for (method, pattern, _) in TABLE.iter().filter(|(method, ..)| *method != "GET") {
        if template_of(method, pattern).is_none() {
            continue;
        }
        let address = instance.address(pattern);
        let from: [&[(&str, &str)]; 5] = [
            &[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")],
            &[("sec-fetch-site", "same-site"), ("origin", "https://other.example")],
            &[("origin", "https://evil.example")],
            &[("origin", "null")],
            // An old browser that says nothing: its cookie is not believed by itself.
            &[],
        ];
        for signs in from {
            let mut request = said(method, &address);
            if !address.starts_with("/api/") {
                let form = "application/x-www-form-urlencoded".parse().expect("a header");
                request.headers_mut().insert(header::CONTENT_TYPE, form);
            }
            request.headers_mut().insert(header::COOKIE, cookie.parse().expect("a cookie"));
            for (name, value) in signs {
                request.headers_mut().insert(*name, value.parse().expect("a header"));
            }
            let answer = app.send(request).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{method} {address} {signs:?}");
            asked += 1;
        }
    }
    assert!(asked > 400, "{asked}");
    assert_eq!(secretariat.get("/desk").await.status, StatusCode::OK, "nobody signed them out");
}

#[tokio::test]
async fn nobody_is_led_to_another_site() {
    let app = TestApp::sample().await;
    let instance = Instance::of(&app).await;
    let secretariat = app.sign_in("secretariat").await;
    let elsewhere = [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "/%09/evil.example",
        "javascript:alert(1)",
        "/%0d%0aset-cookie:a=b",
    ];
    let names = ["to", "next", "back", "return", "url", "redirect", "from", "leads_to"];
    let mut led = 0;
    for (method, pattern, _) in TABLE {
        if template_of(method, pattern).is_none() {
            continue;
        }
        let address = instance.address(pattern);
        for (n, target) in elsewhere.iter().enumerate() {
            // Each name with some of them: all of them with each are thousands of the same.
            let name = names[(n + address.len()) % names.len()];
            let encoded = aunar_hub::web::params::encode(target);
            let mark = if address.contains('?') { '&' } else { '?' };
            let at = format!("{address}{mark}{name}={encoded}&to={encoded}");
            let answer = match *method {
                "GET" => secretariat.get(&at).await,
                "POST" if !address.starts_with("/api/") && !address.starts_with("/sign-out") => {
                    secretariat.post(&at, &[(name, target), ("to", target)]).await
                }
                _ => continue,
            };
            let location = answer.location();
            led += usize::from(!location.is_empty());
            let ours = location.is_empty()
                || location.starts_with('/')
                    && !location.starts_with("//")
                    && !location.starts_with("/\\");
            assert!(ours, "{method} {at}: {location}");
            assert!(
                answer
                    .headers
                    .get_all(header::SET_COOKIE)
                    .iter()
                    .all(|c| !c.as_bytes().starts_with(b"a=")),
                "{at}"
            );
        }
    }
    assert!(led > 10, "{led}");
}

#[tokio::test]
async fn methods_that_no_route_has_are_refused_and_fill_no_memory() {
    let app = TestApp::sample().await;
    for method in ["TRACE", "CONNECT", "PROPFIND", "FOO"] {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let request = Request::builder().method(method.clone()).uri("/lac").body(Body::empty());
        let answer = app.send(request.expect("a request")).await;
        assert!(answer.status.is_client_error(), "{method}: {}", answer.status);
    }
}
