//! A page for each rule of the plan check: what it says, why, an example, how to mend what it hits.

use super::place;
use crate::picture::NetworkPicture;
use crate::web::{Answer, Cx, Error, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::check::{Rule, Settings, Severity};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "help/pages/checks.html")]
struct ChecksPage {
    shell: Shell,
    rules: Vec<Line>,
    check: Option<String>,
}

struct Line {
    code: &'static str,
    severity: (&'static str, String),
    title: String,
    says: String,
}

#[derive(Template)]
#[template(path = "help/pages/check.html")]
struct RulePage {
    shell: Shell,
    title: String,
    severity: (&'static str, String),
    says: String,
    why: String,
    example: String,
    mend: String,
    /// Where what it hits in the plan is listed.
    hits: Option<String>,
}

fn severity(t: Tongue, severity: Severity) -> (&'static str, String) {
    (severity.code(), t.label("check-severity", severity.code()))
}

/// What a rule says where a plan has set nothing otherwise.
fn says(t: Tongue, rule: Rule) -> String {
    let limit = Settings::default().load_limit.to_string();
    t.with(&format!("check-says-{}", rule.code()), &[("limit", &limit)])
}

fn check_of(network: Option<&NetworkPicture>) -> Option<String> {
    place::address(network, "plan:check")
}

/// All rules, the gravest first.
pub(super) async fn all(cx: Cx) -> Answer {
    cx.params().only(&["network"])?;
    let network = place::network(&cx)?;
    let t = cx.t();
    let mut rules: Vec<Rule> = Rule::ALL.to_vec();
    rules.sort_by_key(|rule| rule.severity());
    let line = |rule: Rule| Line {
        code: rule.code(),
        severity: severity(t, rule.severity()),
        title: t.label("check-rule", rule.code()),
        says: says(t, rule),
    };
    let page = ChecksPage {
        shell: place::frame(&cx, network.as_deref(), &t.t("help-checks-title")),
        rules: rules.into_iter().map(line).collect(),
        check: check_of(network.as_deref()),
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}

/// One rule.
pub(super) async fn one(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&["network"])?;
    let network = place::network(&cx)?;
    let t = cx.t();
    let rule = Rule::from_code(&code).ok_or_else(|| Error::NotFound {
        what: "page",
        found: cx.reader.path.chars().take(80).collect(),
        near: vec![("/help/checks".to_owned(), t.t("help-checks-title"))],
    })?;
    let title = t.label("check-rule", rule.code());
    let page = RulePage {
        shell: place::frame(&cx, network.as_deref(), &title),
        title,
        severity: severity(t, rule.severity()),
        says: says(t, rule),
        why: t.label("help-rule-why", rule.code()),
        example: t.label("help-rule-example", rule.code()),
        mend: t.label("check-mend", rule.code()),
        hits: check_of(network.as_deref()).map(|check| format!("{check}?rule={}", rule.code())),
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}
