//! The timeline to take along: the lanes of its page as one picture of the family, and as a table.

use super::filters;
use super::timeline::{MOST_YEARS, key_label, lane_facet, rows};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::paging::Page;
use crate::web::{Answer, Cx, Error, figure, numbers};
use aunar_domain::activity::{Activity, PublicStatus};
use aunar_domain::facets::Facet;
use aunar_domain::period::Period;
use aunar_domain::timeline::Scale;
use aunar_formats::chart::{Band, BandRow, Bands, Chart, Frame, Label, Moment, Picture, Tone};
use axum::extract::Path;
use roaring::RoaringBitmap;

/// What lanes are made of.
pub(super) const LANES: [Facet; 2] = [Facet::Priority, Facet::Entity];

/// Most activities that are drawn: more are not legible as one picture. A table has them all.
const DRAWN: usize = 180;

/// How a status is drawn, in the order in which it is explained.
const STATUSES: [(PublicStatus, Tone); 4] = [
    (PublicStatus::Completed, Tone::Done),
    (PublicStatus::Ongoing, Tone::Going),
    (PublicStatus::YetToStart, Tone::Ahead),
    (PublicStatus::Withdrawn, Tone::Stopped),
];

fn tone(status: PublicStatus) -> Tone {
    STATUSES.iter().find(|(one, _)| *one == status).map_or(Tone::Plain, |(_, tone)| *tone)
}

/// What is said around the picture.
pub(super) fn frame(cx: &Cx, plan: &PlanPicture, by: Facet) -> Frame {
    let t = cx.t();
    Frame {
        lang: t.0,
        id: "timeline".to_owned(),
        title: t.label("timeline-picture", by.code()).into(),
        unit: t.t("field-period"),
        rows: t.t("timeline-activity"),
        source: Words::label(&plan.plan.title, t.0).into(),
        notes: String::new(),
        date: figure::as_of(cx),
        nothing: t.t("activities-none-yet"),
    }
}

/// The first `most` of some activities, lane by lane as on the page, those without a period last.
fn chart(
    cx: &Cx,
    (network, plan): (&NetworkPicture, &PlanPicture),
    by: Facet,
    (set, most): (&RoaringBitmap, usize),
) -> Chart {
    let t = cx.t();
    let found = rows(network, plan, by, set, Page { number: 1, size: most });
    let periods = found.dated.iter().filter_map(|(_, a)| a.content.period);
    let scale = Scale::around((plan.plan.start, plan.plan.end), periods, MOST_YEARS);
    let band = |period: &Option<Period>, tone: Tone| {
        let period = period.as_ref()?;
        // What lies wholly beyond the scale stands at its edge: its words are in the table.
        let edge = if period.end < plan.plan.start { 0.0 } else { 1.0 };
        let (from, to) = scale.bar(period).map_or((edge, edge), |bar| (bar.from, bar.to));
        Some(Band { from, to, tone, said: numbers::period(t, period) })
    };
    let row = |group: Label, activity: &Activity| {
        let (content, status) = (&activity.content, activity.content.status.public());
        let first = band(&content.first_period, Tone::Quiet);
        let title = Words::label(&content.title, t.0);
        BandRow {
            group,
            label: title.behind(&format!("{} ·", activity.reference)).into(),
            shown: t.label("public-status", status.code()),
            bands: band(&content.period, tone(status)).into_iter().chain(first).collect(),
            marks: Vec::new(),
            href: None,
        }
    };
    let undated = Label::from(t.t("timeline-undated"));
    let lane = |key: Option<String>| Label::from(key_label(cx, network, plan, by, key.as_deref()));
    let dated = found.dated.into_iter().map(|(key, activity)| row(lane(key), activity));
    let undated = found.undated.into_iter().map(|activity| row(undated.clone(), activity));
    let all: Vec<BandRow> = dated.chain(undated).collect();
    let has = |tone: Tone| all.iter().flat_map(|row| &row.bands).any(|band| band.tone == tone);
    let mut legend: Vec<(Tone, String)> = STATUSES
        .iter()
        .filter(|(_, tone)| has(*tone))
        .map(|(status, tone)| (*tone, t.label("public-status", status.code())))
        .collect();
    if has(Tone::Quiet) {
        legend.push((Tone::Quiet, t.t("timeline-slipped")));
    }
    let today = cx.now.date_naive();
    let moment = |at: f64, label: String| Moment { at, label };
    let mut frame = frame(cx, plan, by);
    let (shown, whole) = (all.len() as u64, set.len());
    if shown < whole {
        let (shown, whole) = (numbers::whole(t.0, shown), numbers::whole(t.0, whole));
        frame.notes = t.with("timeline-cut", &[("shown", &shown), ("all", &whole)]);
    }
    Chart {
        frame,
        picture: Picture::Bands(Bands {
            from: 0.0,
            to: 1.0,
            ticks: scale
                .quarters()
                .enumerate()
                .filter(|(n, quarter)| *n == 0 || quarter.number == 1)
                .map(|(_, quarter)| moment(quarter.from, quarter.year.to_string()))
                .collect(),
            now: scale.day(today).map(|at| {
                let day = numbers::day(t.0, today);
                moment(at, t.with("timeline-today", &[("date", &day)]))
            }),
            rows: all,
            legend,
            marks: Vec::new(),
            heading: t.t("field-status"),
            groups: t.label("filter", lane_facet(by).code()),
            beside: true,
        }),
    }
}

/// `priority.svg`, `entity.csv` and so on, with the filters of the page.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, file)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&filters::NAMES)?;
    let (name, end) = figure::asked(&file)?;
    let by = LANES.iter().copied().find(|by| by.code() == name);
    let by = by.ok_or_else(|| Error::not_found("page", &file))?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let asked = filters::ask(&cx, &network, plan).await?;
    let all = usize::try_from(asked.set.len()).unwrap_or(usize::MAX);
    let most = if end.ends_with("csv") { all } else { all.min(DRAWN) };
    let chart = chart(&cx, (&network, plan), by, (&asked.set, most));
    let named = format!("{}-{}-timeline-{name}", network.network.code, plan.plan.code);
    figure::sent(&chart, &named, end).await
}
