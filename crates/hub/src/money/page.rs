//! The money of a plan: its sum, and the sums of its groups.

use super::by::{self, By, Filter, Lines};
use super::picture;
use crate::ledger;
use crate::web::figure::{self, Figure};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::money::{Sum, written};
use aunar_formats::chart::Frame;
use axum::extract::Path;

#[derive(Template)]
#[template(path = "money/pages/money.html")]
struct MoneyPage {
    shell: Shell,
    base: String,
    /// Label, amount, and where the lines of it are.
    figures: Vec<(String, String, String)>,
    notes: Vec<String>,
    lines: String,
    tabs: Vec<(String, String, bool)>,
    ways: Vec<(String, String, bool)>,
    figure: Figure,
    group: String,
    heads: Vec<String>,
    rows: Vec<Row>,
    total: Vec<Amount>,
    /// Whether some line does not say what is there.
    silent: bool,
    rates: Option<String>,
    filter: Vec<String>,
}

struct Row {
    label: Words,
    href: String,
    cells: Vec<Amount>,
    gap_href: Option<String>,
    bar: Option<Bar>,
}

/// An amount, in one currency or several, and what of it is not known.
struct Amount {
    shown: Vec<String>,
    unknown: Option<String>,
}

/// How much of what is needed is there and was spent, in thousandths of the largest group.
struct Bar {
    required: i64,
    available: i64,
    spent: i64,
    /// What is needed where nobody says what is there: from where, and how much.
    unsaid: (i64, i64),
    words: String,
}

/// In which money sums are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum In {
    Dollars,
    Own,
}

impl In {
    const ALL: &[Self] = &[Self::Dollars, Self::Own];

    fn code(self) -> &'static str {
        match self {
            In::Dollars => "usd",
            In::Own => "own",
        }
    }
}

/// Needed, there, spent, missing: in dollars, or in each currency its own; each with what of it is not
/// known, for what nobody says is no zero.
fn cells(cx: &Cx, sum: &Sum, shown: In) -> Vec<Amount> {
    let t = cx.t();
    let amount = |(n, code): (usize, &str)| match shown {
        In::Dollars => {
            let tally = sum.dollars[n];
            let without_rate = sum.lines.saturating_sub(tally.known + tally.blank);
            Amount {
                shown: vec![by::dollars(t, tally)],
                unknown: by::unknown(t, code, tally.blank, without_rate),
            }
        }
        In::Own => {
            let known = sum.own.iter().filter(|(_, four)| four[n].known > 0);
            let mut all: Vec<String> =
                known.map(|(currency, four)| written(four[n].total, *currency, t.0)).collect();
            if all.is_empty() {
                all.push(t.t("money-not-known"));
            }
            let blank = sum.own.values().map(|four| four[n].blank).sum();
            Amount { shown: all, unknown: by::unknown(t, code, blank, 0) }
        }
    };
    ["required", "available", "spent", "gap"].into_iter().enumerate().map(amount).collect()
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut names = vec!["by", "in"];
    names.extend(Filter::NAMES);
    cx.params().only(&names)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let lines = Lines::of(&network, plan, &ledger, cx.now.date_naive());
    let way = cx.params().code("by", By::ALL, By::code)?.unwrap_or(By::Priority);
    let shown = cx.params().code("in", In::ALL, In::code)?.unwrap_or(In::Dollars);
    let filter = Filter::of(&cx, &lines)?;
    let whole = lines.sum(&filter);
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let list = |by: By, code: &str| {
        format!("{base}/money/lines{}", cx.params().with(by.code(), Some(code)))
    };
    let sums = lines.sums(&cx, way, &filter);
    let most = sums
        .iter()
        .flat_map(|(_, _, sum)| sum.dollars.iter().take(3).map(|tally| tally.total))
        .max()
        .unwrap_or_default()
        .max(1);
    let silent = lines.silent(way, &filter);
    let rows = sums.iter().map(|(label, code, sum)| {
        let part = |n: usize| sum.dollars[n].total.saturating_mul(1000) / most;
        let unsaid = silent.get(code).map_or(0, |sum| sum.dollars[0].total);
        let unsaid = unsaid.saturating_mul(1000) / most;
        let words = by::figures(t, sum)
            .into_iter()
            .map(|(label, amount)| t.labelled(label, amount))
            .collect::<Vec<_>>()
            .join("; ");
        Row {
            label: label.clone(),
            href: strip(&list(way, code)),
            cells: cells(&cx, sum, shown),
            gap_href: (sum.gap().total > 0).then(|| format!("{}&gap=1", strip(&list(way, code)))),
            bar: (sum.dollars[0].known > 0).then(|| Bar {
                required: part(0),
                available: part(1),
                spent: part(2),
                unsaid: (part(0) - unsaid, unsaid),
                words,
            }),
        }
    });
    let tab = |by: &By| {
        let href = format!("{base}/money{}", cx.params().with("by", Some(by.code())));
        (t.label("money-by", by.code()), href, *by == way)
    };
    let in_which = |one: &In| {
        let href = format!("{base}/money{}", cx.params().with("in", Some(one.code())));
        (t.label("money-in", one.code()), href, *one == shown)
    };
    let group = t.label("money-by", way.code());
    let page = MoneyPage {
        shell: Shell::of(&cx, &network, Some(&plan.plan.code), "money", &t.t("money-title"))
            .also("application/json", format!("/api/v1/networks{base}/money?by={}", way.code())),
        figures: figures(&cx, &base, &whole),
        notes: by::notes(t, &whole),
        lines: t.n("money-lines", whole.lines),
        tabs: By::ALL.iter().map(tab).collect(),
        ways: In::ALL.iter().map(in_which).collect(),
        figure: around(&cx, &lines, (way, shown), (&filter, &whole)),
        group,
        heads: super::heads(t),
        rows: if whole.lines == 0 { Vec::new() } else { rows.collect() },
        total: cells(&cx, &whole, shown),
        silent: !silent.is_empty(),
        rates: cx
            .may(Action::ImportRates, Object::network(network.network.id))
            .then(|| format!("/{}/rates", network.network.code)),
        filter: filter.words(&cx, &lines),
        base: base.clone(),
    };
    respond::page(&cx, &page)
}

/// What is said around the table, which is the picture of its page, with the files that are drawn.
fn around(
    cx: &Cx,
    lines: &Lines<'_>,
    (way, shown): (By, In),
    (filter, whole): (&Filter, &Sum),
) -> Figure {
    let t = cx.t();
    // How it was reckoned stands below the table.
    let frame = picture::frame(cx, lines, way, filter, whole);
    let frame = Frame { notes: String::new(), ..frame };
    let query = strip(&cx.params().with("by", None));
    let files = figure::files(&format!("money/{}", way.code()), &query);
    Figure {
        unit: format!("{} {}", t.t("money-shown-in"), t.label("money-in", shown.code())),
        ..Figure::around(&frame).taken_along(files)
    }
}

/// Needed, there, spent, missing, each with where its lines are.
fn figures(cx: &Cx, base: &str, sum: &Sum) -> Vec<(String, String, String)> {
    let all = strip(&format!("{base}/money/lines{}", cx.params().with("gap", None)));
    let gaps = strip(&format!("{base}/money/lines{}", cx.params().with("gap", Some("1"))));
    let led = by::figures(cx.t(), sum).into_iter().enumerate();
    led.map(|(n, (label, amount))| (label, amount, if n == 3 { gaps.clone() } else { all.clone() }))
        .collect()
}

/// An address of the list of lines without the parameters that only this page knows.
fn strip(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| !pair.starts_with("by=") && !pair.starts_with("in="))
        .collect();
    let kept: Vec<&str> = kept.into_iter().filter(|pair| !pair.is_empty()).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}
