//! The check as a page: counts, then what is to be mended, the gravest first, then what passed and
//! what could not be judged.

use super::api::rules;
use super::configure::{self, ConfigureForm};
use super::wording::{self, Row};
use super::{Checked, store};
use crate::ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Shell, collate, numbers, respond};
use askama::Template;
use aunar_domain::check::{Outcome, Rule, Severity, Verdict};
use axum::extract::Path;
use std::collections::BTreeMap;

/// How many rows of a rule are shown beside the other rules.
const FIRST: usize = 8;
/// How many rows a rule's own page shows.
const PER_PAGE: usize = 50;

#[derive(Template)]
#[template(path = "check/pages/check.html")]
struct CheckPage {
    shell: Shell,
    plan: Words,
    base: String,
    whole: String,
    today: String,
    of: Option<String>,
    figures: Vec<(String, String)>,
    entities: Vec<EntityChoice>,
    chosen: Option<String>,
    only: bool,
    hits: Vec<Hit>,
    passed: Vec<Line>,
    not_judged: Vec<Line>,
    off: Vec<Line>,
    pager: Pager,
    configure: Option<ConfigureForm>,
    saved: bool,
}

struct EntityChoice {
    code: String,
    label: String,
    chosen: bool,
}

/// A rule that is hit.
struct Hit {
    code: &'static str,
    severity_code: &'static str,
    severity: String,
    title: String,
    says: String,
    mend: String,
    total: String,
    rows: Vec<Row>,
    more: Option<(String, String)>,
}

/// A rule in a word.
struct Line {
    title: String,
    says: String,
    why: Option<String>,
}

/// Checks a stored plan.
pub(super) async fn whole<'a>(
    cx: &Cx,
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
) -> Result<Checked<'a>, Error> {
    let settings = store::settings(&cx.state.db, plan.plan.id).await?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    Ok(Checked::of(network, plan, settings, cx.now.date_naive(), true, &ledger))
}

/// The check with only what waits for the entity an address names, if it names one.
pub(super) fn narrowed<'a>(cx: &Cx, checked: Checked<'a>) -> Result<Checked<'a>, Error> {
    let Some(code) = cx.params().one("entity") else {
        return Ok(checked);
    };
    let register = &checked.network.common.register;
    let entity = register.find(code).map(|e| e.id).ok_or_else(|| {
        let accepted: Vec<String> =
            concerned(cx, &checked).into_iter().map(|(code, _, _)| code).collect();
        Error::bad_param("bad-value", "entity", code, accepted.join(", "))
    })?;
    Ok(checked.for_entity(entity))
}

/// Those for whom something waits: code, name, how much.
fn concerned(cx: &Cx, checked: &Checked<'_>) -> Vec<(String, String, usize)> {
    let mut counts = BTreeMap::new();
    for finding in checked.findings() {
        for entity in &finding.concerns {
            *counts.entry(*entity).or_insert(0) += 1;
        }
    }
    let register = &checked.network.common.register;
    let mut all: Vec<(String, String, usize)> = counts
        .into_iter()
        .filter_map(|(id, count)| {
            let entity = register.get(id)?;
            Some((entity.code.clone(), entity.short(cx.lang()).to_owned(), count))
        })
        .collect();
    let collator = collate::collator(cx.lang());
    all.sort_by(|a, b| collator.compare(&a.1, &b.1));
    all
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["entity", "rule", "page", "saved"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let whole = whole(&cx, &network, plan).await?;
    let concerned = concerned(&cx, &whole);
    let checked = narrowed(&cx, whole)?;
    let rules = rules(&cx)?;
    let only = !rules.is_empty();
    let here = &cx.reader.path;
    let rows_of = |outcome: &Outcome| outcome.findings().len();
    let wanted: Vec<&Outcome> =
        checked.outcomes().iter().filter(|o| !only || rules.contains(&o.rule)).collect();
    let longest = wanted.iter().map(|o| rows_of(o)).max().unwrap_or(0);
    let page = Page { size: PER_PAGE, ..Page::of(&cx, PER_PAGE)? };
    let pages = if only { page.count(longest as u64) } else { 1 };
    let page = Page { number: page.number.min(pages), ..page };
    let cut = if only { (page.skip(), page.size) } else { (0, FIRST) };
    let mut hits: Vec<(Severity, Hit)> = Vec::new();
    let (mut passed, mut not_judged, mut off) = (Vec::new(), Vec::new(), Vec::new());
    for outcome in wanted {
        match &outcome.verdict {
            Verdict::Hit(_) => {
                hits.push((outcome.severity, hit(&cx, &checked, outcome, cut, only)));
            }
            // Beside one entity's matters the rest of the plan is left out.
            _ if checked.entity.is_some() => {}
            Verdict::Passed => passed.push(line(&cx, &checked, outcome.rule, None)),
            Verdict::NotJudged(why) => {
                let why = t.label("check-why", why.code());
                not_judged.push(line(&cx, &checked, outcome.rule, Some(why)));
            }
            Verdict::Off => off.push(line(&cx, &checked, outcome.rule, None)),
        }
    }
    hits.sort_by_key(|(severity, _)| *severity);
    let chosen = checked.entity.and_then(|id| network.common.register.get(id));
    let code = &plan.plan.code;
    let view = CheckPage {
        shell: Shell::of(&cx, &network, Some(code), "plan", &t.t("check-title"))
            .also("application/json", format!("/api/v1/networks{here}")),
        plan: Words::of(&plan.plan.title, t.0, t),
        base: format!("/{}/plans/{code}", network.network.code),
        whole: here.clone(),
        today: numbers::day(t.0, checked.today),
        of: chosen.map(|e| t.with("check-of", &[("who", e.name.words(t.0))])),
        figures: figures(&cx, &checked),
        entities: concerned
            .into_iter()
            .map(|(code, label, count)| EntityChoice {
                label: format!("{label} ({})", numbers::whole(t.0, count as u64)),
                chosen: chosen.is_some_and(|e| e.code == code),
                code,
            })
            .collect(),
        chosen: chosen.map(|e| e.short(t.0).to_owned()),
        only,
        hits: hits.into_iter().map(|(_, hit)| hit).collect(),
        passed,
        not_judged,
        off,
        pager: Pager::of(&cx, here, page.number, pages),
        configure: configure::form(&cx, plan, &checked.settings),
        saved: cx.params().one("saved").is_some(),
    };
    respond::page(&cx, &view)
}

fn figures(cx: &Cx, checked: &Checked<'_>) -> Vec<(String, String)> {
    let (t, tally) = (cx.t(), checked.tally());
    let [errors, warnings, notes] = tally.hit;
    let mut all = vec![
        ("check-figure-errors", errors),
        ("check-figure-warnings", warnings),
        ("check-figure-notes", notes),
    ];
    if checked.entity.is_none() {
        all.push(("check-figure-passed", tally.passed));
        all.push(("check-figure-not-judged", tally.not_judged));
    }
    let figure = |(key, n): (&str, usize)| (numbers::whole(t.0, n as u64), t.n(key, n));
    all.into_iter().map(figure).collect()
}

fn hit(
    cx: &Cx,
    checked: &Checked<'_>,
    outcome: &Outcome,
    (skip, take): (usize, usize),
    only: bool,
) -> Hit {
    let (t, code) = (cx.t(), outcome.rule.code());
    let findings = outcome.findings();
    let rows = findings.iter().skip(skip).take(take);
    let total = t.n(&format!("check-rows-{}", outcome.rule.about().code()), findings.len());
    Hit {
        code,
        severity_code: outcome.severity.code(),
        severity: t.label("check-severity", outcome.severity.code()),
        title: t.label("check-rule", code),
        says: wording::says(t, checked, outcome.rule),
        mend: t.label("check-mend", code),
        rows: rows.map(|f| wording::row(t, checked, f)).collect(),
        more: (!only && findings.len() > take).then(|| {
            let address = format!("{}{}", cx.reader.path, cx.params().with("rule", Some(code)));
            (address, t.n("check-all-rows", findings.len()))
        }),
        total,
    }
}

fn line(cx: &Cx, checked: &Checked<'_>, rule: Rule, why: Option<String>) -> Line {
    let t = cx.t();
    Line { title: t.label("check-rule", rule.code()), says: wording::says(t, checked, rule), why }
}
