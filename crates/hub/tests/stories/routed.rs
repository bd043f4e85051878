//! The router under anything: whatever method, address, headers and body somebody sends, it is answered, nothing
//! panics and nothing is our own fault.

use crate::fuzz::corpus;
use crate::roles::{Instance, TABLE};
use aunar_hub::testing::TestApp;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Method, Request, Uri};
use bolero::check;
use std::time::Duration;

/// Rounds in a test run; `AUNAR_FUZZ_SECONDS` says for how long instead.
const ROUNDS: usize = 400;
const MOMENT: Duration = Duration::from_secs(4);

/// What requests are made of beside what is arbitrary.
const METHODS: [&str; 8] = ["GET", "GET", "GET", "POST", "POST", "PATCH", "DELETE", "HEAD"];
const NAMES: [&str; 12] = [
    "content-type",
    "accept",
    "accept-language",
    "accept-encoding",
    "if-none-match",
    "if-match",
    "authorization",
    "cookie",
    "origin",
    "x-forwarded-for",
    "idempotency-key",
    "range",
];
const KINDS: [&str; 6] = [
    "application/x-www-form-urlencoded",
    "application/json",
    "multipart/form-data; boundary=b",
    "text/csv",
    "application/xml",
    "",
];

/// A request: method, which address, what is put where in it, query, headers, kind of body, body.
type Any = (u8, u16, Vec<(u8, u8)>, String, Vec<(u8, Vec<u8>)>, u8, Vec<u8>);

/// The request, where it can be one at all.
fn request(
    addresses: &[String],
    (method, which, changes, query, headers, kind, body): &Any,
) -> Option<Request<Body>> {
    let mut path = addresses[usize::from(*which) % addresses.len()].clone().into_bytes();
    for (place, byte) in changes.iter().take(4) {
        let place = usize::from(*place) % path.len();
        if place > 0 {
            path[place] = *byte;
        }
    }
    let path: String = path.iter().map(|b| char::from(*b)).collect();
    let address = match query.is_empty() {
        true => path,
        false => format!(
            "{}?{}",
            path.split('?').next().unwrap_or_default(),
            aunar_hub::web::params::encode(query).replace("%3D", "=").replace("%26", "&")
        ),
    };
    let uri: Uri = address.parse().ok()?;
    let method = METHODS[usize::from(*method) % METHODS.len()];
    let mut request =
        Request::builder().method(Method::from_bytes(method.as_bytes()).ok()?).uri(uri);
    for (name, value) in headers.iter().take(6) {
        let name = HeaderName::from_static(NAMES[usize::from(*name) % NAMES.len()]);
        if let Ok(value) = HeaderValue::from_bytes(value) {
            request = request.header(name, value);
        }
    }
    let kind = KINDS[usize::from(*kind) % KINDS.len()];
    if !kind.is_empty() {
        request = request.header("content-type", kind);
    }
    request.body(Body::from(body.clone())).ok()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_asked_is_answered() {
    let apps = TestApp::each_sample().await;
    let seconds = std::env::var("AUNAR_FUZZ_SECONDS").ok().and_then(|s| s.parse().ok());
    let (rounds, time) = match seconds {
        Some(seconds) => (usize::MAX, Duration::from_secs(seconds)),
        None => (ROUNDS, MOMENT),
    };
    // The engines share rounds and time.
    let engines = u32::try_from(apps.len()).expect("two at most");
    let (rounds, time) = (rounds / apps.len(), time / engines);
    for app in &apps {
        let engine = app.db().engine();
        let instance = Instance::of(app).await;
        let addresses: Vec<String> = TABLE.iter().map(|(_, at, _)| instance.address(at)).collect();
        let secretariat = app.sign_in("secretariat").await.cookie;
        let handle = tokio::runtime::Handle::current();
        // Requests that brought it down, or might: `METHOD ADDRESS`, headers, an empty line, a body.
        for (name, bytes) in corpus::seeds("requests") {
            let Some(seed) = kept(&bytes) else { panic!("{name} is no request") };
            let answer = app.send(seed).await;
            assert!(!answer.status.is_server_error(), "{engine:?}: {name}: {}", answer.text());
        }
        let answered = |asked: &Any| {
            let Some(mut request) = request(&addresses, asked) else { return };
            // Half of them come from somebody who may do a lot.
            if asked.6.len().is_multiple_of(2) {
                let site = HeaderValue::from_static("same-origin");
                request.headers_mut().insert("cookie", secretariat.parse().expect("a cookie"));
                request.headers_mut().insert("sec-fetch-site", site);
            }
            let said = format!("{engine:?}: {} {}", request.method(), request.uri());
            let answer = tokio::task::block_in_place(|| handle.block_on(app.send(request)));
            let status = answer.status;
            assert!(!status.is_server_error(), "{said}: {status}: {}", answer.text());
        };
        let answered = std::panic::AssertUnwindSafe(answered);
        check!()
            .with_iterations(rounds)
            .with_test_time(time)
            .with_max_len(2048)
            .with_type::<Any>()
            .for_each(|asked: &Any| (*answered)(asked));
    }
}

/// A request as it is kept in a file.
fn kept(bytes: &[u8]) -> Option<Request<Body>> {
    let text = String::from_utf8_lossy(bytes);
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let mut lines = head.lines();
    let (method, address) = lines.next()?.split_once(' ')?;
    let mut request = Request::builder().method(method).uri(address);
    for line in lines {
        let (name, value) = line.split_once(": ")?;
        request = request.header(name, value);
    }
    request.body(Body::from(body.to_owned())).ok()
}
