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
    // A draft is written by those whose it is: B-10 is UNICEF's, under the priority P4.
    ("GET", "/lac/plans/2027-2028/activities/new", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/new", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/new/draft", "- + + + + + - - - -"),
    ("GET", "/lac/plans/2027-2028/activities/table", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/table", "- + + + + + - - - -"),
    ("GET", "/lac/plans/2027-2028/activities/B-10/edit", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/B-10/edit", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/B-10/draft", "- + + + + + - - - -"),
    ("GET", "/lac/plans/2027-2028/activities/B-05/edit", "- + + - + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/B-05/edit", "- + + - + + - - - -"),
    // A plan that is agreed on changes by amendment.
    ("GET", "/lac/plans/2023-2024/activities/A-001/edit", "- - - - - - - - - -"),
    ("POST", "/lac/plans/2023-2024/activities/A-001/edit", "- - - - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/activities/new", "- - - - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/activities/table", "- - - - - - - - - -"),
];

fn got_in(answer: &Answered) -> bool {
    !matches!(answer.status.as_u16(), 401 | 403 | 404)
}

#[tokio::test]
async fn everybody_gets_in_where_the_table_says_and_nowhere_else() {
    let app = TestApp::sample().await;
    for (method, address, row) in TABLE {
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
