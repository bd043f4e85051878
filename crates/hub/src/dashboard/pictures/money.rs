//! What the work needs: spent, there and not spent, missing, and needed where nobody says what is there.

use super::View;
use crate::dashboard::funds::{Group, grouping};
use crate::money::{Lines, dollars};
use aunar_domain::facets::Facet;
use aunar_domain::money::{Measure, Tally};
use aunar_formats::chart::{Part, Picture, Stack, Stacked, Tone};

/// Whole dollars as a length.
#[expect(clippy::cast_precision_loss, reason = "a length needs no cents")]
fn length(cents: i64) -> f64 {
    (cents / 100) as f64
}

/// The rows, a group each.
pub(super) fn picture(view: &View<'_>) -> Picture {
    let t = view.t;
    let today = view.cx.now.date_naive();
    let lines = Lines::of(view.network, view.plan, view.ledger, today);
    let label = |code: &str| match grouping(view.asked.by) {
        Some(by) => lines.label(view.cx, by, code),
        None => view.label(Facet::Kind, code),
    };
    let rows = view.sums.funds.groups.iter().take(view.most).map(|group| {
        let required = group.sum.in_dollars(Measure::Required);
        let rows = |part: &str| Some(view.asked.rows("money", &group.code, part));
        Stack {
            label: label(&group.code),
            shown: dollars(t, required),
            whole: Some(length(required.total)),
            values: parts(group).map(|part| (length(part.total), dollars(t, part))).into(),
            href: rows(""),
            hrefs: PARTS.iter().map(|(part, ..)| rows(part)).collect(),
        }
    });
    let part = |(_, key, tone): (&str, &str, Tone)| Part { label: t.t(key), tone };
    Picture::Stacked(Stacked {
        rows: rows.collect(),
        parts: PARTS.into_iter().map(part).collect(),
        shares: false,
        whole: t.t("money-required"),
    })
}

/// The parts of a row: the name of its lines in an address, its words, its tone.
const PARTS: [(&str, &str, Tone); 4] = [
    ("spent", "money-spent", Tone::Done),
    ("unspent", "dashboard-unspent", Tone::Going),
    ("gap", "money-gap", Tone::Late),
    ("silent", "money-silent", Tone::Quiet),
];

/// Spent; there and not spent; missing; needed where nobody says what is there. What is not known of
/// one of two is not known of what is left.
fn parts(group: &Group) -> [Tally; 4] {
    let sum = &group.sum;
    let (available, spent) = (sum.in_dollars(Measure::Available), sum.in_dollars(Measure::Spent));
    let unspent = Tally { total: (available.total - spent.total).max(0), ..available };
    [spent, unspent, sum.gap(), group.silent]
}
