//! The lines behind a sum, as a page and as CSV.

use super::by::{self, Filter, Lines};
use crate::ledger;
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Shell, address, respond};
use askama::Template;
use aunar_domain::activity::Activity;
use aunar_domain::money::{Line, Measure, written};
use axum::extract::Path;
use std::sync::Arc;

/// How many lines a page shows.
const LINES: usize = 50;

#[derive(Template)]
#[template(path = "money/pages/lines.html")]
struct LinesPage {
    shell: Shell,
    base: String,
    filter: Vec<String>,
    found: String,
    heads: Vec<String>,
    rows: Vec<Row>,
    csv: String,
    hxl: String,
    pager: Pager,
}

/// A line of the list.
pub struct Row {
    /// Its own reference.
    pub reference: String,
    /// The reference of its activity.
    pub activity: String,
    /// The title of its activity.
    pub title: Words,
    /// The page of its activity's lines.
    pub href: String,
    /// Whose share it is.
    pub entity: String,
    /// Where the money comes from.
    pub source: String,
    /// Its quarter or year.
    pub when: String,
    /// Required, available, spent and missing, in its own currency.
    pub amounts: [String; 4],
    /// What is said of it.
    pub note: Option<Words>,
}

/// A line as it is shown.
#[must_use]
pub fn row(cx: &Cx, lines: &Lines<'_>, line: &Line, activity: &Activity) -> Row {
    let t = cx.t();
    let amount = |amount: Option<i64>| {
        amount.map_or_else(|| t.t("money-not-known"), |a| written(a, line.currency, t.0))
    };
    let (network, plan) = lines.around();
    let label = |by| lines.label(cx, by, &lines.group(by, line, activity));
    Row {
        reference: line.reference.clone(),
        activity: activity.reference.clone(),
        title: Words::of(&activity.content.title, t.0, t),
        href: format!("{}/money", address::activity(network, plan, &activity.reference)),
        entity: label(by::By::Entity),
        source: label(by::By::Source),
        when: by::when(t, line.year, line.quarter),
        amounts: [
            amount(line.amount(Measure::Required)),
            amount(line.amount(Measure::Available)),
            amount(line.amount(Measure::Spent)),
            amount(line.gap()),
        ],
        note: line.note.as_ref().map(|n| Words::of(n, t.0, t)),
    }
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut names = vec!["page", "per_page"];
    names.extend(Filter::NAMES);
    cx.params().only(&names)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let lines = Lines::of(&network, plan, &ledger, cx.now.date_naive());
    let filter = Filter::of(&cx, &lines)?;
    let found: Vec<(&Line, &Arc<Activity>)> =
        lines.all().filter(|(l, a)| filter.has(&lines, l, a)).collect();
    let page = Page::of(&cx, LINES)?;
    let (total, found) = page.cut(found);
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    // A file holds all of them.
    let filter_only =
        crate::web::params::Params::parse(cx.params().with("page", None).trim_start_matches('?'));
    let file =
        |ending: &str| format!("{base}/money/lines.{ending}{}", filter_only.with("per_page", None));
    let template = LinesPage {
        shell: Shell::of(&cx, &network, Some(&plan.plan.code), "money", &t.t("money-lines-title")),
        filter: filter.words(&cx, &lines),
        found: t.n("money-lines", total),
        heads: super::heads(t),
        rows: found.into_iter().map(|(line, a)| row(&cx, &lines, line, a)).collect(),
        csv: file("csv"),
        hxl: file("hxl.csv"),
        pager: page.among(&cx, &format!("{base}/money/lines"), total),
        base,
    };
    respond::page(&cx, &template)
}

/// The columns of the file; codes, amounts as plain decimals.
const COLUMNS: [&str; 13] = [
    "ref",
    "activity",
    "entity",
    "source",
    "from",
    "year",
    "quarter",
    "currency",
    "required",
    "available",
    "spent",
    "note",
    "version",
];

/// What the columns are in the Humanitarian Exchange Language; `#currency` is of all values of a row.
const TAGS: [&str; 13] = [
    "#meta+id",
    "#activity+code",
    "#org+code",
    "#value+source+type",
    "#org+funder+code",
    "#date+year",
    "#date+quarter",
    "#currency+code",
    "#value+required",
    "#value+available",
    "#value+spent",
    "#description+note",
    "#meta+version",
];

/// The same lines as CSV.
pub(super) async fn csv(cx: Cx, Path(at): Path<(String, String)>) -> Answer {
    table(cx, at, false).await
}

/// The same with a row of HXL tags under the header.
pub(super) async fn hxl(cx: Cx, Path(at): Path<(String, String)>) -> Answer {
    table(cx, at, true).await
}

async fn table(cx: Cx, (network, plan): (String, String), tagged: bool) -> Answer {
    cx.params().only(&Filter::NAMES)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let lines = Lines::of(&network, plan, &ledger, cx.now.date_naive());
    let filter = Filter::of(&cx, &lines)?;
    let code = |id| network.common.register.get(id).map(|e| e.code.clone()).unwrap_or_default();
    let cells = |(line, activity): (&Line, &Arc<Activity>)| {
        let amount = |measure| {
            line.amount(measure).map(|a| plain(a, line.currency.decimals())).unwrap_or_default()
        };
        vec![
            line.reference.clone(),
            activity.reference.clone(),
            code(line.entity),
            line.source.code().to_owned(),
            line.from.map(code).unwrap_or_default(),
            line.year.to_string(),
            line.quarter.map(|q| q.to_string()).unwrap_or_default(),
            line.currency.code().to_owned(),
            amount(Measure::Required),
            amount(Measure::Available),
            amount(Measure::Spent),
            line.note.as_ref().map(|n| n.words(cx.lang()).to_owned()).unwrap_or_default(),
            line.version.to_string(),
        ]
    };
    let rows = lines.all().filter(|(l, a)| filter.has(&lines, l, a)).map(cells);
    let header: Vec<String> = COLUMNS.iter().map(|c| (*c).to_owned()).collect();
    let tags = tagged.then(|| TAGS.map(str::to_owned).to_vec());
    let name = format!("{}-{}-money", network.network.code, plan.plan.code);
    Ok(respond::table(&name, &header, tags, rows))
}

/// An amount as programs read it: `1234.50`.
pub(super) fn plain(amount: i64, decimals: u32) -> String {
    if decimals == 0 {
        return amount.to_string();
    }
    let unit = 10_i64.pow(decimals);
    format!("{}.{:0width$}", amount / unit, amount % unit, width = decimals as usize)
}
