//! Whether members report in time, window by window.

use super::{View, length};
use crate::reporting::{Counts, stretch};
use aunar_formats::chart::{Part, Picture, Stack, Stacked, Tone};

/// The parts of a row: how many reports stand so, and its tone.
type Share = (&'static str, fn(&Counts) -> usize, Tone);

const PARTS: [Share; 4] = [
    ("in-time", |counts| counts.in_time, Tone::Done),
    ("late", |counts| counts.late, Tone::Late),
    ("due", |counts| counts.due, Tone::Ahead),
    ("missing", |counts| counts.missing, Tone::Stopped),
];

/// Per window, how the reports that are owed in it stand.
pub(super) fn picture(view: &View<'_>) -> Picture {
    let told = view.ledger.plan(view.plan.plan.id);
    let rows = view.sums.reports.iter().filter_map(|(id, counts)| {
        let window = told.window(*id)?;
        let values = PARTS.iter().map(|(_, of, _)| of(counts) as u64);
        (counts.owed > 0).then(|| Stack {
            label: stretch(view.t, window).into(),
            shown: view.whole(counts.owed as u64),
            whole: None,
            values: values.map(|n| (length(n), view.whole(n))).collect(),
            href: Some(view.asked.rows("reports", &window.reference, "")),
            hrefs: PARTS
                .iter()
                .map(|(code, ..)| Some(view.asked.rows("reports", &window.reference, code)))
                .collect(),
        })
    });
    let part =
        |(code, _, tone): Share| Part { label: view.t.label("dashboard-report", code), tone };
    Picture::Stacked(Stacked {
        rows: rows.collect(),
        parts: PARTS.into_iter().map(part).collect(),
        shares: false,
        whole: view.t.t("dashboard-reports-owed"),
    })
}
