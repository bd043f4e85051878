//! The plan check for programs.

use super::wording::{self, Row};
use super::{Checked, page};
use crate::web::paging::Page;
use crate::web::{Answer, Cx, Error, Tongue, respond};
use aunar_domain::check::{Outcome, Rule, Verdict};
use axum::extract::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about the check.
#[derive(OpenApi)]
#[openapi(paths(check))]
pub(super) struct CheckApi;

/// A plan's check.
#[derive(Serialize, ToSchema)]
pub(super) struct CheckItem {
    /// The day it was made on.
    today: NaiveDate,
    /// Most activities an entity may carry in a quarter.
    load_limit: u32,
    counts: CountsItem,
    /// Every rule with its verdict, in their order.
    rules: Vec<RuleItem>,
}

/// How many rules came out in which way.
#[derive(Serialize, ToSchema)]
struct CountsItem {
    /// Rules hit that weigh as errors.
    errors: usize,
    warnings: usize,
    notes: usize,
    passed: usize,
    not_judged: usize,
    off: usize,
}

/// A rule with its verdict.
#[derive(Serialize, ToSchema)]
struct RuleItem {
    /// The rule's stable code.
    rule: &'static str,
    /// What it speaks about: activity, priority, entity, event or need.
    about: &'static str,
    /// error, warning or note.
    severity: &'static str,
    /// passed, hit, not-judged or off.
    verdict: &'static str,
    /// Why it is not judged: a stable code.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'static str>,
    /// What it says, in the language asked for.
    says: String,
    /// How to mend what it finds.
    mend: String,
    /// How many rows it hits.
    total: usize,
    /// The rows of this page.
    hits: Vec<HitItem>,
}

/// A row that a rule hits.
#[derive(Serialize, ToSchema)]
struct HitItem {
    /// References of the activity, priority, need or events; of an entity, its code.
    references: Vec<String>,
    /// Their titles, or the entity and the quarter.
    titles: Vec<String>,
    /// What is the matter, in the language asked for.
    said: String,
    /// Codes of the entities it waits for.
    waits_for: Vec<String>,
    /// Addresses of the records' pages.
    urls: Vec<String>,
}

impl CheckItem {
    /// The check as a program reads it: of each rule, the rows after `skip`, `take` at most.
    pub(super) fn of(
        t: Tongue,
        checked: &Checked<'_>,
        public_url: &str,
        rules: &[Rule],
        (skip, take): (usize, usize),
    ) -> Self {
        let tally = checked.tally();
        let [errors, warnings, notes] = tally.hit;
        let wanted = |outcome: &&Outcome| rules.is_empty() || rules.contains(&outcome.rule);
        let rule = |outcome: &Outcome| {
            let code = outcome.rule.code();
            let findings = outcome.findings();
            let rows = findings.iter().skip(skip).take(take);
            RuleItem {
                rule: code,
                about: outcome.rule.about().code(),
                severity: outcome.severity.code(),
                verdict: outcome.verdict.code(),
                why: match &outcome.verdict {
                    Verdict::NotJudged(why) => Some(why.code()),
                    _ => None,
                },
                says: wording::says(t, checked, outcome.rule),
                mend: t.label("check-mend", code),
                total: findings.len(),
                hits: rows.map(|f| HitItem::of(wording::row(t, checked, f), public_url)).collect(),
            }
        };
        Self {
            today: checked.today,
            load_limit: checked.settings.load_limit,
            counts: CountsItem {
                errors,
                warnings,
                notes,
                passed: tally.passed,
                not_judged: tally.not_judged,
                off: tally.off,
            },
            rules: checked.outcomes().iter().filter(wanted).map(rule).collect(),
        }
    }
}

impl HitItem {
    fn of(row: Row, public_url: &str) -> Self {
        Self {
            references: row.at.iter().map(|s| s.reference.clone()).collect(),
            titles: row.at.iter().map(|s| s.title.words.clone()).collect(),
            urls: row.at.iter().map(|s| format!("{public_url}{}", s.href)).collect(),
            said: row.said,
            waits_for: row.concerns,
        }
    }
}

/// The rules that an address names.
pub(super) fn rules(cx: &Cx) -> Result<Vec<Rule>, Error> {
    let known = |code: &str| {
        Rule::from_code(code).ok_or_else(|| {
            let accepted = Rule::ALL.iter().map(|r| r.code()).collect::<Vec<_>>().join(", ");
            Error::bad_param("bad-value", "rule", code, accepted)
        })
    };
    cx.params().all("rule").map(known).collect()
}

/// What a plan is checked for, and what came of it.
///
/// Every rule has a verdict; one that cannot be judged says why. `page` and `per_page` cut the rows
/// of each rule.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/check", tag = "check",
    params(
        ("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("entity" = Option<String>, Query, description = "Only what waits for this entity"),
        ("rule" = Option<String>, Query, description = "Only these rules, separated by commas"),
        ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200),
    ),
    responses((status = 200, body = CheckItem), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn check(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["entity", "rule", "page", "per_page"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let cut = Page::of(&cx, 50)?;
    let checked = page::narrowed(&cx, page::whole(&cx, &network, plan).await?)?;
    let rules = rules(&cx)?;
    let cut = (cut.skip(), cut.size);
    respond::json(&CheckItem::of(cx.t(), &checked, &cx.state.public_url, &rules, cut))
}
