//! Who took part as pictures, one for each question that was asked: drawn of what is published, and of
//! nothing else, so that no number is in a drawing or its file that may not be known.

use super::figures::{self, answer};
use super::place::Place;
use crate::picture::NetworkPicture;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, figure, numbers};
use aunar_domain::event::Event;
use aunar_domain::participation::{Dimension, LEAST, Measure, Table};
use aunar_formats::chart::{Bullet, Bullets, Chart, Frame, Picture, Tone};
use axum::extract::Path;

/// Where a table has them: what a bar shows, and what it is held against.
fn drawn(table: &Table) -> Option<(usize, Option<usize>)> {
    let at = |measure: Measure| table.measures.iter().position(|one| *one == measure);
    match (at(Measure::Attended), at(Measure::Registered)) {
        (Some(came), registered) => Some((came, registered)),
        (None, Some(registered)) => Some((registered, None)),
        (None, None) => (!table.measures.is_empty()).then_some((0, None)),
    }
}

fn length(people: i64) -> f64 {
    f64::from(u32::try_from(people).unwrap_or(0))
}

/// Who took part, by one question: those who came, against those who registered. Nothing where nothing
/// of it may be shown.
pub(super) fn chart(
    cx: &Cx,
    (network, event): (&NetworkPicture, &Event),
    dimension: Dimension,
    table: &Table,
) -> Option<Chart> {
    let t = cx.t();
    let (shown, against) = drawn(table).filter(|_| !table.shown.is_empty())?;
    let named = |n: usize| {
        let measure = table.measures.get(n).map_or("", |measure| measure.code());
        t.label("participation-measure", measure)
    };
    let written = |people: i64| numbers::whole(t.0, people.unsigned_abs());
    let count = |counts: &[i64], n: usize| counts.get(n).copied().unwrap_or_default();
    let row = |(code, counts): (&String, &Vec<i64>)| Bullet {
        label: answer(t, network, dimension, code).into(),
        value: length(count(counts, shown)),
        shown: written(count(counts, shown)),
        mark: against.map(|n| (length(count(counts, n)), written(count(counts, n)))),
        tone: Tone::Done,
        href: None,
        leads: None,
    };
    let by = t.label("participation-by", dimension.code());
    let hidden = (table.hidden > 0).then(|| t.n("participation-hidden", table.hidden));
    let note = t.n("participation-note", LEAST.unsigned_abs());
    let notes: Vec<String> = hidden.into_iter().chain([note]).collect();
    Some(Chart {
        frame: Frame {
            lang: t.0,
            id: format!("participation-{}", dimension.code()),
            title: format!("{} · {by}", t.t("participation-title")).into(),
            unit: t.with("participation-unit", &[("measure", &named(shown))]),
            rows: by,
            source: Words::label(&event.title, t.0).into(),
            notes: notes.join("; "),
            date: figure::as_of(cx),
            nothing: t.t("registration-nobody"),
        },
        picture: Picture::Bullets(Bullets {
            rows: table.shown.iter().map(row).collect(),
            legend: vec![(Tone::Done, named(shown))],
            mark: against.map(named).unwrap_or_default(),
            most: None,
        }),
    })
}

/// `sex.svg`, `country.csv` and so on, once it is published.
pub(super) async fn send(
    cx: Cx,
    Path((network, reference, file)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    // The event first: where there is none, whatever else is asked for is not there in the same words.
    let place = Place::of(&cx, &network, &reference).await?;
    let (name, end) = figure::asked(&file)?;
    let missing = || Error::not_found("page", &file);
    let dimension = Dimension::from_code(name).ok_or_else(missing)?;
    let published = figures::published(&cx, &place).await?;
    let (_, published) = published.ok_or_else(|| figures::unpublished(&place))?;
    let table = published.tables.get(&dimension);
    let of = (&*place.network, &place.event);
    let chart = table.and_then(|table| chart(&cx, of, dimension, table)).ok_or_else(missing)?;
    let (network, event) = (&place.network.network.code, &place.event.reference);
    figure::sent(&chart, &format!("{network}-{event}-participation-{name}"), end).await
}
