//! Money as a picture: of each group what was spent, what is there and not spent, what is missing, and what
//! is needed where nobody says what is there; in dollars, whichever its page shows.

use super::by::{self, By, Filter, Lines, dollars};
use crate::ledger;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Tongue, figure};
use aunar_domain::money::{Measure, Sum, Tally};
use aunar_formats::chart::{Chart, Frame, Part, Picture, Stack, Stacked, Tone};
use axum::extract::Path;

/// The parts of a row: the name of its lines in an address, its words, its tone.
const PARTS: [(&str, &str, Tone); 4] = [
    ("spent", "money-spent", Tone::Done),
    ("unspent", "dashboard-unspent", Tone::Going),
    ("gap", "money-gap", Tone::Late),
    ("silent", "money-silent", Tone::Quiet),
];

/// A group as the picture has it.
pub struct Pictured<'a> {
    /// What it is called.
    pub label: Words,
    /// Its sum.
    pub sum: &'a Sum,
    /// What is needed of it where nobody says what is there; nothing where everybody says it.
    pub silent: Option<Tally>,
}

/// Whole dollars as a length.
#[expect(clippy::cast_precision_loss, reason = "a length needs no cents")]
fn length(cents: i64) -> f64 {
    (cents / 100) as f64
}

/// What is not known of one of two is not known of what is left.
fn parts(group: &Pictured<'_>) -> [Tally; 4] {
    let sum = group.sum;
    let (available, spent) = (sum.in_dollars(Measure::Available), sum.in_dollars(Measure::Spent));
    let unspent = Tally { total: (available.total - spent.total).max(0), ..available };
    // Where every line says it, nothing is needed of which it is not said: that much is known.
    let none = Tally { known: 1, ..Tally::default() };
    [spent, unspent, sum.gap(), group.silent.unwrap_or(none)]
}

/// The picture of some groups. `leads` says where a group leads, or the part of it that has a name.
#[must_use]
pub fn pictured<'a>(
    t: Tongue,
    groups: impl Iterator<Item = Pictured<'a>>,
    leads: impl Fn(usize, &str) -> Option<String>,
) -> Picture {
    let row = |(at, group): (usize, Pictured<'a>)| {
        let required = group.sum.in_dollars(Measure::Required);
        let values = parts(&group).map(|part| (length(part.total), dollars(t, part)));
        Stack {
            label: group.label.into(),
            shown: dollars(t, required),
            whole: Some(length(required.total)),
            values: values.into(),
            href: leads(at, ""),
            hrefs: PARTS.iter().map(|(part, ..)| leads(at, part)).collect(),
        }
    };
    let part = |(_, key, tone): (&str, &str, Tone)| Part { label: t.t(key), tone };
    Picture::Stacked(Stacked {
        rows: groups.enumerate().map(row).collect(),
        parts: PARTS.into_iter().map(part).collect(),
        shares: false,
        whole: t.t("money-required"),
    })
}

/// What is said around the picture of some lines.
pub(super) fn frame(cx: &Cx, lines: &Lines<'_>, way: By, filter: &Filter, whole: &Sum) -> Frame {
    let t = cx.t();
    let (_, plan) = lines.around();
    let group = t.label("money-by", way.code());
    let said = filter.words(cx, lines).into_iter().chain(by::notes(t, whole));
    Frame {
        lang: t.0,
        id: "money".to_owned(),
        title: t.with("money-caption", &[("by", &group)]).into(),
        unit: t.label("dashboard-unit", "money"),
        rows: group,
        source: Words::label(&plan.plan.title, t.0).into(),
        notes: said.collect::<Vec<_>>().join("; "),
        date: figure::as_of(cx),
        nothing: t.t("money-none"),
    }
}

/// `priority.svg`, `quarter.csv` and so on, with the filters of the page.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, file)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&Filter::NAMES)?;
    let (name, end) = figure::asked(&file)?;
    let way = By::ALL.iter().copied().find(|by| by.code() == name);
    let way = way.ok_or_else(|| Error::not_found("page", &file))?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let lines = Lines::of(&network, plan, &ledger, cx.now.date_naive());
    let filter = Filter::of(&cx, &lines)?;
    let silent = lines.silent(way, &filter);
    let sums = lines.sums(&cx, way, &filter);
    let groups = sums.iter().map(|(label, code, sum)| Pictured {
        label: label.clone(),
        sum,
        silent: silent.get(code).map(|sum| sum.in_dollars(Measure::Required)),
    });
    let chart = Chart {
        frame: frame(&cx, &lines, way, &filter, &lines.sum(&filter)),
        picture: pictured(cx.t(), groups, |_, _| None),
    };
    let named = format!("{}-{}-money-{name}", network.network.code, plan.plan.code);
    figure::sent(&chart, &named, end).await
}
