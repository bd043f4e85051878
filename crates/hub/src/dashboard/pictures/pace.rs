//! How many activities keep their time.

use super::{View, length};
use aunar_domain::pace::Pace;
use aunar_formats::chart::{Part, Picture, Stack, Stacked, Tone};

const PACES: [(Pace, Tone); 5] = [
    (Pace::OnTime, Tone::Done),
    (Pace::Slipped, Tone::Going),
    (Pace::Late, Tone::Late),
    (Pace::Undated, Tone::Ahead),
    (Pace::Withdrawn, Tone::Stopped),
];

/// In time, slipped, late.
pub(super) fn picture(view: &View<'_>) -> Picture {
    let by = view.asked.by.code();
    let parts = PACES.map(|(pace, tone)| Part { label: view.t.label("pace", pace.code()), tone });
    let rows = view.groups().map(|(value, progress)| {
        let counts = PACES.map(|(pace, _)| progress.pace(pace));
        let pace = |n: usize| [(by, value.as_str()), ("pace", PACES[n].0.code())];
        Stack {
            label: view.worded(view.asked.by, value).into(),
            shown: view.whole(progress.total),
            whole: None,
            values: counts.iter().map(|n| (length(*n), view.whole(*n))).collect(),
            href: Some(view.asked.list(&[(by, value)])),
            hrefs: (0..counts.len()).map(|n| Some(view.asked.list(&pace(n)))).collect(),
        }
    });
    Picture::Stacked(Stacked {
        rows: rows.collect(),
        parts: parts.into(),
        shares: true,
        whole: view.t.t("dashboard-whole"),
    })
}
