//! The table of routes and roles: who gets in where. Every route is in it; a route that is not
//! fails the test at the end.

use aunar_hub::sample::ROLES;
use aunar_hub::testing::{Answered, TestApp};

/// In this order stand the signs of a row: somebody who has not signed in, then the roles of
/// [`ROLES`]. `+` gets in (a form that is sent empty may still be refused for what it says), `-`
/// does not.
const TABLE: &[(&str, &str, &str)] = &[
    // method, address, anyone secretariat co-lead priority focal alternate observer stakeholder translator reader
    ("GET", "/desk", "- + + + + + + + + +"),
    ("POST", "/sign-out", "+ + + + + + + + + +"),
    // A draft is for those who write it.
    ("GET", "/lac/plans/2027-2028", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/activities", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/activities/B-01", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/timeline", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/coverage", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/export.xlsx", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/activities", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/activities/B-01", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/priorities", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/coverage", "- + + + + + - - + +"),
    ("POST", "/api/v1/networks/lac/plans/2027-2028/imports", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024", "+ + + + + + + + + +"),
    // What members say to one another is theirs. UNICEF leads B-05; a thread there is settled by who
    // began it (somebody else), the lead and the secretariat, a suggestion by who may edit it.
    ("GET", "/lac/plans/2027-2028/activities/B-01/discussion", "- + + + + + - - + -"),
    ("POST", "/lac/plans/2027-2028/activities/B-01/discussion", "- + + + + + - - + -"),
    ("POST", "/lac/plans/2027-2028/activities/B-01/suggestions", "- + + + + + - - + -"),
    ("GET", "/lac/plans/2023-2024/activities/A-001/discussion", "- + + + + + - - + -"),
    (
        "POST",
        "/lac/plans/2027-2028/activities/B-05/discussion/{comment}/resolve",
        "- + - - + + - - - -",
    ),
    (
        "POST",
        "/lac/plans/2027-2028/activities/B-05/discussion/{comment}/reopen",
        "- + - - + + - - - -",
    ),
    (
        "POST",
        "/lac/plans/2027-2028/activities/B-05/suggestions/{suggestion}/accept",
        "- + + - + + - - - -",
    ),
    (
        "POST",
        "/lac/plans/2027-2028/activities/B-05/suggestions/{suggestion}/decline",
        "- + + - + + - - - -",
    ),
    ("GET", "/lac/plans/2027-2028/translations", "- + + + + + - - + -"),
    ("POST", "/lac/plans/2027-2028/translations", "- + + + + + - - + -"),
];

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

fn got_in(answer: &Answered) -> bool {
    !matches!(answer.status.as_u16(), 401 | 403 | 404)
}

#[tokio::test]
async fn everybody_gets_in_where_the_table_says_and_nowhere_else() {
    let app = TestApp::sample().await;
    let (comment, suggestion) = spoken(&app).await;
    for (method, address, row) in TABLE {
        let address = address.replace("{comment}", &comment).replace("{suggestion}", &suggestion);
        let address = address.as_str();
        let signs: Vec<&str> = row.split(' ').collect();
        assert_eq!(signs.len(), ROLES.len() + 1, "{address}");
        for (n, sign) in signs.iter().enumerate() {
            let (who, answer) = match n {
                0 if *method == "GET" => ("anyone", app.get(address).await),
                0 => ("anyone", app.post(address, &[]).await),
                n => {
                    let (name, _) = ROLES[n - 1];
                    // Each in a session of their own: some of the routes end it.
                    let visitor = app.sign_in(name).await;
                    let answer = match *method {
                        "GET" => visitor.get(address).await,
                        _ => visitor.post(address, &[]).await,
                    };
                    (name, answer)
                }
            };
            let status = answer.status;
            assert_eq!(got_in(&answer), *sign == "+", "{who}: {method} {address}: {status}");
            assert!(!status.is_server_error(), "{who}: {method} {address}: {}", answer.text());
        }
    }
}
