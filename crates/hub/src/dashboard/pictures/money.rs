//! What the work needs: spent, there and not spent, missing, and needed where nobody says what is there.

use super::View;
use crate::dashboard::funds::grouping;
use crate::money::{Lines, Pictured, pictured};
use aunar_domain::facets::Facet;
use aunar_formats::chart::Picture;

/// The rows, a group each.
pub(super) fn picture(view: &View<'_>) -> Picture {
    let today = view.cx.now.date_naive();
    let lines = Lines::of(view.network, view.plan, view.ledger, today);
    let label = |code: &str| match grouping(view.asked.by) {
        Some(by) => lines.worded(view.cx, by, code),
        None => view.worded(Facet::Kind, code),
    };
    let groups = &view.sums.funds.groups;
    let shown = groups.iter().take(view.most).map(|group| Pictured {
        label: label(&group.code),
        sum: &group.sum,
        silent: Some(group.silent),
    });
    let leads = |at: usize, part: &str| Some(view.asked.rows("money", &groups.get(at)?.code, part));
    pictured(view.t, shown, leads)
}
