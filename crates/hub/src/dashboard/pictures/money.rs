//! What the work needs: spent, there and not spent, missing.

use super::View;
use crate::dashboard::funds::grouping;
use crate::money::{Lines, dollars};
use aunar_domain::facets::Facet;
use aunar_domain::money::{Measure, Sum, Tally};
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
    let rows = view.sums.funds.groups.iter().take(view.most).map(|(code, sum)| {
        let required = sum.in_dollars(Measure::Required);
        let values = parts(sum);
        Stack {
            label: label(code),
            shown: dollars(t, required),
            whole: Some(length(required.total)),
            values: values.map(|part| (length(part.total), dollars(t, part))).into(),
            href: Some(match grouping(view.asked.by) {
                Some(by) => view.asked.money(by.code(), code),
                None => view.asked.list(&[("kind", code)]),
            }),
            hrefs: Vec::new(),
        }
    });
    let part = |label: String, tone| Part { label, tone };
    Picture::Stacked(Stacked {
        rows: rows.collect(),
        parts: vec![
            part(t.t("money-spent"), Tone::Done),
            part(t.t("dashboard-unspent"), Tone::Going),
            part(t.t("money-gap"), Tone::Late),
        ],
        shares: false,
        whole: t.t("money-required"),
    })
}

/// Spent; there and not spent; missing. What is not known of one of two is not known of what is left.
fn parts(sum: &Sum) -> [Tally; 3] {
    let (available, spent) = (sum.in_dollars(Measure::Available), sum.in_dollars(Measure::Spent));
    let unspent = Tally { total: (available.total - spent.total).max(0), ..available };
    [spent, unspent, sum.gap()]
}
