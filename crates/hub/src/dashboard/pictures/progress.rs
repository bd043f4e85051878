//! How far a plan is: completed against the time gone, and how many have which status.

use super::{View, length};
use aunar_domain::activity::PublicStatus;
use aunar_domain::pace::gone;
use aunar_formats::chart::{Bullet, Bullets, Part, Picture, Stack, Stacked, Tone};

/// What share is completed, against the time of the plan that is gone.
pub(super) fn against_time(view: &View<'_>) -> Picture {
    let plan = &view.plan.plan;
    let time = gone(plan.start, plan.end, view.cx.now.date_naive());
    let behind = |percent: u64| percent < u64::from(time);
    let rows = view.groups().map(|(value, progress)| {
        let percent = progress.percent();
        Bullet {
            label: view.worded(view.asked.by, value).into(),
            value: length(percent),
            shown: view.percent(percent),
            mark: Some((f64::from(time), view.percent(u64::from(time)))),
            tone: if behind(percent) { Tone::Late } else { Tone::Done },
            href: Some(view.asked.list(&[(view.asked.by.code(), value)])),
            leads: Some(view.asked.list(&[
                (view.asked.by.code(), value),
                ("status", PublicStatus::Completed.code()),
            ])),
        }
    });
    let rows: Vec<Bullet> = rows.collect();
    let mut legend = vec![
        (Tone::Done, view.t.t("dashboard-keeps-pace")),
        (Tone::Late, view.t.t("dashboard-falls-behind")),
    ];
    legend.retain(|(tone, _)| rows.iter().any(|r| r.tone == *tone));
    let mark = view.t.t("dashboard-time-gone");
    Picture::Bullets(Bullets { rows, legend, mark, most: Some(100.0) })
}

/// The order and tones in which statuses are drawn.
const STATUSES: [(PublicStatus, Tone); 4] = [
    (PublicStatus::Completed, Tone::Done),
    (PublicStatus::Ongoing, Tone::Going),
    (PublicStatus::YetToStart, Tone::Ahead),
    (PublicStatus::Withdrawn, Tone::Stopped),
];

/// How many have which status.
pub(super) fn by_status(view: &View<'_>) -> Picture {
    let by = view.asked.by.code();
    let parts = STATUSES
        .map(|(status, tone)| Part { label: view.t.label("public-status", status.code()), tone });
    let rows = view.groups().map(|(value, progress)| Stack {
        label: view.worded(view.asked.by, value).into(),
        shown: view.whole(progress.total),
        whole: None,
        values: STATUSES
            .iter()
            .map(|(s, _)| progress.status(*s))
            .map(|n| (length(n), view.whole(n)))
            .collect(),
        href: Some(view.asked.list(&[(by, value)])),
        hrefs: STATUSES
            .iter()
            .map(|(s, _)| Some(view.asked.list(&[(by, value), ("status", s.code())])))
            .collect(),
    });
    Picture::Stacked(Stacked {
        rows: rows.collect(),
        parts: parts.into(),
        shares: false,
        whole: view.t.t("dashboard-whole"),
    })
}
