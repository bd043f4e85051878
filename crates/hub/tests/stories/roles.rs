//! The table of routes and roles: who gets in where. Every route is in it; a route that is not
//! fails the last test.

mod table;

pub(crate) use table::TABLE;

use aunar_db::testing::Ground;
use aunar_domain::access::Scope;
use aunar_hub::records;
use aunar_hub::sample::ROLES;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::body::Body;
use axum::http::Request;
use uuid::Uuid;

/// A thread and a suggestion on B-05, both FAO's.
async fn spoken(app: &TestApp) -> (String, String) {
    let (comment, suggestion) =
        (uuid::Uuid::now_v7().to_string(), uuid::Uuid::now_v7().to_string());
    let fao = app.sign_in("focal-fao").await;
    let activity = "/lac/plans/2027-2028/activities/B-05";
    let said = [("id", comment.as_str()), ("words", "¿Con quién?")];
    assert_eq!(fao.post(&format!("{activity}/discussion"), &said).await.status, 303);
    let made = [("id", suggestion.as_str()), ("field", "period"), ("value", "2028-Q3")];
    assert_eq!(fao.post(&format!("{activity}/suggestions"), &made).await.status, 303);
    (comment, suggestion)
}

/// The end of the address of an overlap that was found in the plan everybody may read.
async fn found(app: &TestApp) -> String {
    let all = app.get("/api/v1/networks/lac/plans/2023-2024/overlaps").await.json();
    let one = &all["items"][0];
    let text = |value: &serde_json::Value| value.as_str().expect("a pair").to_owned();
    format!("{}/{}", text(&one["first"]["reference"]), text(&one["second"]["id"]))
}

/// An activity of an outside mechanism.
async fn outside(app: &TestApp) -> String {
    let all = app.get("/api/v1/networks/lac/mechanisms/R4V/activities").await.json();
    all["items"][0]["id"].as_str().expect("an id").to_owned()
}

/// The reference of the indicator that is of the plan as a whole.
async fn of_plan(app: &TestApp) -> String {
    let all = app.get("/api/v1/networks/lac/plans/2023-2024/indicators?per_page=200").await.json();
    let all = all["items"].as_array().expect("items").clone();
    let one = all.iter().find(|u| u["of"] == "plan").expect("one of the plan");
    one["ref"].as_str().expect("a reference").to_owned()
}

/// A webhook of the network.
async fn webhook(app: &TestApp) -> String {
    let id = Uuid::now_v7().to_string();
    let secretariat = app.sign_in("secretariat").await;
    let fields = [("id", id.as_str()), ("address", "https://example.org/hook")];
    assert_eq!(secretariat.post("/lac/webhooks", &fields).await.status, 200);
    id
}

fn got_in(answer: &Answered) -> bool {
    !matches!(answer.status.as_u16(), 401 | 403 | 404)
}

/// What stands for the names in braces: the alternate's mandate, and a token that has ended.
async fn stand_ins(app: &TestApp) -> (String, Uuid) {
    let (state, now) = (app.app.state(), app.app.state().now());
    let network = state.pictures.now().await.expect("reads").networks["lac"].network.id;
    let email = aunar_hub::sample::address("alternate-unicef");
    let person = records::person::by_email(&state.db, &email).await.expect("reads");
    let mandates = records::person::mandates_of(&state.db, person.expect("known").id).await;
    aunar_hub::account::issue_token(&state.db, network, "test", Scope::Read, now, now)
        .await
        .expect("a token");
    let tokens = records::token::of_network(&state.db, network).await.expect("reads");
    (mandates.expect("reads")[0].id.to_string(), tokens[0].id)
}

/// What stands for the names in braces of the table, in one sample.
pub(crate) struct Instance(Vec<(&'static str, String)>);

impl Instance {
    /// Makes what the sample has not, and finds the rest.
    pub(crate) async fn of(app: &TestApp) -> Self {
        let (alternate, token) = stand_ins(app).await;
        let (comment, suggestion) = spoken(app).await;
        let (claim, edition) = crate::review::printed(app).await;
        let (copy, receipt) = crate::workbook::came_back(app).await;
        let news = app.get("/api/v1/networks/lac/news").await.json();
        let picture = news["items"][0]["pictures"][0]["url"].as_str().expect("a picture");
        let picture = picture.rsplit_once('/').expect("an address").1.replace("-1280.jpg", "");
        let guide = app.get("/help/focal-point?lang=es").await.text();
        let shown = guide.split_once("/help/pictures/es/desk-").expect("a picture").1;
        let shown = shown.split_once(".jpg").expect("its address").0.to_owned();
        let network = app.app.state().pictures.now().await.expect("reads").networks["lac"].clone();
        let mark = network.network.mark.clone().expect("a mark").sha256;
        Self(vec![
            ("{mark}", mark),
            ("{alternate}", alternate),
            ("{token}", token.to_string()),
            ("{comment}", comment),
            ("{suggestion}", suggestion),
            ("{pair}", found(app).await),
            ("{of-plan}", of_plan(app).await),
            ("{outside}", outside(app).await),
            ("{claim}", claim),
            ("{edition}", edition),
            ("{copy}", copy),
            ("{receipt}", receipt),
            ("{webhook}", webhook(app).await),
            ("{picture}", picture),
            ("{shown}", shown),
        ])
    }

    /// The address of a row.
    pub(crate) fn address(&self, row: &str) -> String {
        self.0.iter().fold(row.to_owned(), |address, (name, is)| address.replace(name, is))
    }
}

/// The route that an address of the table belongs to.
pub(crate) fn template_of(method: &str, address: &str) -> Option<String> {
    use std::sync::LazyLock;
    static ROUTES: LazyLock<Vec<(&str, String)>> = LazyLock::new(crate::addresses::routes);
    let whole = address.replace("{pair}", "one/other");
    let same = ROUTES.iter().filter(|(m, _)| *m == method || m.is_empty());
    same.filter_map(|(_, route)| Some((taken_by(route, &whole)?, route.clone())))
        .max()
        .map(|(_, r)| r)
}

/// Who of a row is asked for: its number, as the signs of the table stand.
type Asked = fn(&[&str], usize) -> bool;

#[tokio::test]
async fn everybody_gets_in_where_the_table_says_and_nowhere_else() {
    the_table_holds(&TestApp::sample().await, |_, _| true).await;
}

/// Who gets in is weighed in the program's memory, by code that knows no engine; what is asked of the engine for it is
/// the same for all whom a row lets in, and for all whom it keeps out. So each row is asked by some of either.
#[tokio::test]
async fn on_postgres_as_well_some_get_in_where_the_table_says_and_others_do_not() {
    let Some(ground) = Ground::postgres() else { return };
    the_table_holds(&TestApp::sample_on(ground).await, stands_for_others).await;
}

/// Somebody who has not signed in; of those who have, the first and the last who get in, and the last who do not.
fn stands_for_others(signs: &[&str], n: usize) -> bool {
    let first = |sign: &str| (1..signs.len()).find(|n| signs[*n] == sign);
    let last = |sign: &str| (1..signs.len()).rfind(|n| signs[*n] == sign);
    n == 0 || [first("+"), last("+"), last("-")].contains(&Some(n))
}

async fn the_table_holds(app: &TestApp, asked: Asked) {
    let instance = Instance::of(app).await;
    let mut readers = Vec::new();
    for (name, _) in ROLES {
        readers.push(app.sign_in(name).await);
    }
    // Reading first: some of the writes end the sessions of whoever reads.
    let (reads, writes): (Vec<_>, Vec<_>) =
        TABLE.iter().partition(|(method, _, _)| *method == "GET");
    let mut writers: Vec<Option<Visitor<'_>>> = ROLES.iter().map(|_| None).collect();
    for (method, address, row) in reads.into_iter().chain(writes) {
        let row = (method, instance.address(address), row);
        row_holds(app, (&readers, &mut writers), row, asked).await;
    }
    // Whoever was kept out was kept out as who they are: nobody had ended their session.
    for writer in writers.iter().flatten() {
        assert_eq!(writer.get("/account").await.status, 200);
    }
}

/// What a program would send: an empty object, whatever stands.
pub(crate) fn said(method: &str, address: &str) -> Request<Body> {
    let request = Request::builder().method(method).uri(address);
    let request = request.header("content-type", "application/json").header("if-match", "*");
    request.body(Body::from("{}")).expect("a request")
}

async fn row_holds<'a>(
    app: &'a TestApp,
    (readers, writers): (&[Visitor<'a>], &mut [Option<Visitor<'a>>]),
    (method, address, row): (&str, String, &str),
    asked: Asked,
) {
    let address = address.as_str();
    let signs: Vec<&str> = row.split(' ').collect();
    assert_eq!(signs.len(), ROLES.len() + 1, "{address}");
    for (n, sign) in signs.iter().enumerate().filter(|(n, _)| asked(&signs, *n)) {
        let (who, answer) = match n {
            0 if method == "GET" => ("anyone", app.get(address).await),
            0 if address.starts_with("/api/") => ("anyone", app.send(said(method, address)).await),
            0 => ("anyone", app.post(address, &[]).await),
            n => {
                let (name, _) = ROLES[n - 1];
                let answer = if method == "GET" {
                    readers[n - 1].get(address).await
                } else {
                    // Each in a session of their own, and in another once they got in: some of the routes end it.
                    let writer = match writers[n - 1].take() {
                        Some(writer) => writer,
                        None => app.sign_in(name).await,
                    };
                    let answer = match address.starts_with("/api/") {
                        true => writer.send(said(method, address)).await,
                        false => writer.post(address, &[]).await,
                    };
                    if !got_in(&answer) {
                        writers[n - 1] = Some(writer);
                    }
                    answer
                };
                (name, answer)
            }
        };
        let status = answer.status;
        assert_eq!(got_in(&answer), *sign == "+", "{who}: {method} {address}: {status}");
        assert!(!status.is_server_error(), "{who}: {method} {address}: {}", answer.text());
    }
}

/// Routes that have no row, since nobody is kept out of them whatever their role.
const OPEN: &[(&str, &str)] = &[
    ("/healthz", "for whoever watches the machine"),
    ("/readyz", "for whoever watches the machine"),
    ("/metrics", "for whoever watches the machine"),
    ("/favicon.ico", "a file of the program"),
    ("/static/aunar.svg", "a file of the program"),
    ("css()", "a file of the program"),
    ("js()", "a file of the program"),
    ("passkey_js()", "a file of the program"),
    ("drafting()", "a file of the program"),
    ("finding()", "a file of the program"),
    ("offline()", "a file of the program"),
    ("sending()", "a file of the program"),
    ("/static/sw.js", "a file of the program"),
    ("/api/openapi.json", "a file of the program"),
];

/// How many parts of an address are exactly the route's, if the route takes the address.
fn taken_by(route: &str, address: &str) -> Option<usize> {
    let address = address.split('?').next().unwrap_or_default();
    let (route, address): (Vec<_>, Vec<_>) =
        (route.split('/').collect(), address.split('/').collect());
    let fits = |(r, a): (&&str, &&str)| r == a || r.starts_with('{') && !a.is_empty();
    (route.len() == address.len() && route.iter().zip(&address).all(fits))
        .then(|| route.iter().zip(&address).filter(|(r, a)| r == a).count())
}

#[test]
fn every_route_has_a_row() {
    let routes = crate::addresses::routes();
    assert!(routes.len() > 100, "{}", routes.len());
    // A pair is two parts of an address.
    let whole = |address: &str| address.replace("{pair}", "one/other");
    // An address belongs to the route that says most of it.
    let belongs = |method: &str, address: &str| {
        let same = routes.iter().filter(|(m, _)| *m == method || m.is_empty());
        same.filter_map(|route| Some((taken_by(&route.1, address)?, route))).max()
    };
    let covered: Vec<&(&str, String)> =
        TABLE.iter().filter_map(|(m, at, _)| Some(belongs(m, &whole(at))?.1)).collect();
    let open = |route: &str| OPEN.iter().any(|(known, _)| *known == route);
    let missing: Vec<_> =
        routes.iter().filter(|route| !open(&route.1) && !covered.contains(route)).collect();
    assert!(missing.is_empty(), "no row for {missing:#?}");
    for (known, why) in OPEN {
        assert!(routes.iter().any(|(_, route)| route == known), "{known} ({why}) is no route");
    }
    for (method, address, _) in TABLE {
        assert!(belongs(method, &whole(address)).is_some(), "{method} {address} is no route");
    }
    let described: serde_json::Value =
        serde_json::from_str(include_str!("../../../../docs/openapi.json")).expect("JSON");
    for path in described["paths"].as_object().expect("paths").keys() {
        let known = covered.iter().any(|(_, route)| route == path) || open(path);
        assert!(known, "no row for {path}, which the API describes");
    }
}
