//! When country teams design their Cooperation Frameworks, and when they were trained.

use crate::dashboard::calendar::Team;
use crate::picture::NetworkPicture;
use crate::web::html::Words;
use crate::web::{Tongue, numbers};
use aunar_domain::country_team::Readiness;
use aunar_formats::chart::{Band, BandRow, Bands, Label, Mark, Moment, Picture, Tone};
use chrono::{Datelike, NaiveDate};

/// How a design is drawn by whether its team is ready.
const fn tone(readiness: Readiness) -> Tone {
    match readiness {
        Readiness::Trained => Tone::Done,
        Readiness::Planned => Tone::Going,
        Readiness::Missing => Tone::Ahead,
        Readiness::TooLate => Tone::Late,
        Readiness::Missed => Tone::Stopped,
    }
}

fn at(day: NaiveDate) -> f64 {
    f64::from(day.num_days_from_ce())
}

/// From one day to another.
pub(in crate::dashboard) fn stretch(t: Tongue, from: NaiveDate, until: NaiveDate) -> String {
    numbers::days(t, from, until)
}

/// A row a team: the time of its design, and its trainings as marks on it. The picture begins no
/// later than `since`; `leads` says where a team's trainings are to be read.
pub(in crate::dashboard) fn picture(
    t: Tongue,
    network: &NetworkPicture,
    teams: &[Team<'_>],
    since: NaiveDate,
    today: NaiveDate,
    leads: &dyn Fn(&str) -> String,
) -> Picture {
    let days = teams.iter().flat_map(|team| {
        let (from, until) = team.framework.design();
        team.trainings.iter().map(|training| training.on).chain([from, until])
    });
    let days: Vec<NaiveDate> = days.collect();
    let (first, last) = (
        days.iter().min().copied().unwrap_or(today).min(since),
        days.iter().max().copied().unwrap_or(today),
    );
    let year = |y: i32| NaiveDate::from_ymd_opt(y, 1, 1);
    let (from, to) = (year(first.year()).unwrap_or(first), year(last.year() + 1).unwrap_or(last));
    // Of a long stretch not every year is named.
    let step = usize::try_from((to.year() - from.year()) / 8 + 1).unwrap_or(1);
    let ticks = (from.year()..to.year())
        .step_by(step)
        .filter_map(|y| Some(Moment { at: at(year(y)?), label: y.to_string() }));
    let rows = teams.iter().map(|team| {
        let place = network.common.geography.get(team.code);
        let name = place.map_or_else(|| Words::own(team.code), |p| Words::label(&p.name, t.0));
        let (begins, ends) = team.framework.design();
        BandRow {
            group: Label::default(),
            label: name.into(),
            shown: t.label("dashboard-readiness", team.readiness.code()),
            bands: vec![Band {
                from: at(begins),
                to: at(ends),
                tone: tone(team.readiness),
                said: stretch(t, begins, ends),
            }],
            marks: team
                .trainings
                .iter()
                .map(|training| Mark {
                    at: at(training.on),
                    tone: if training.held { Tone::Done } else { Tone::Ahead },
                    said: numbers::day(t.0, training.on),
                })
                .collect(),
            href: Some(leads(team.code)),
        }
    });
    let mut legend: Vec<(Tone, String)> = Readiness::ALL
        .iter()
        .filter(|r| teams.iter().any(|team| team.readiness == **r))
        .map(|r| (tone(*r), t.label("dashboard-design", r.code())))
        .collect();
    legend.dedup_by_key(|(tone, _)| *tone);
    let held =
        |held: bool| teams.iter().flat_map(|team| &team.trainings).any(|one| one.held == held);
    let mut marks = Vec::new();
    if held(true) {
        marks.push((Tone::Done, t.t("dashboard-training-held")));
    }
    if held(false) {
        marks.push((Tone::Ahead, t.t("dashboard-training-planned")));
    }
    let ticks = ticks.collect();
    Picture::Bands(Bands {
        from: at(from),
        to: at(to),
        ticks,
        now: Some(Moment { at: at(today), label: t.t("dashboard-today") }),
        rows: rows.collect(),
        legend,
        marks,
        heading: t.t("dashboard-standing"),
        groups: String::new(),
        beside: false,
    })
}
