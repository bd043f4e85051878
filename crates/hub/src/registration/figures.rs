//! What is published of who came: tables for the event's page, CSV with its twin, JSON. All of it is
//! what [`publish`] lets through, once whoever runs the event has published it.

use super::place::Place;
use super::{picture, tally};
use crate::picture::NetworkPicture;
use crate::records::registration::{self, StoredForm};
use crate::web::figure::{self, Figure};
use crate::web::{Answer, Cx, Error, Tongue, numbers, respond};
use aunar_db::{Db, DbError};
use aunar_domain::event::Event;
use aunar_domain::ids::EventId;
use aunar_domain::participation::{Dimension, LEAST, Measure, Published, Table, UNSAID, publish};
use aunar_domain::words::Lang;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about participation.
#[derive(OpenApi)]
#[openapi(paths(participation))]
pub(super) struct ParticipationApi;

/// What was counted, for a page.
pub struct Figures {
    /// Each total that is shown, with its name.
    pub totals: Vec<(String, String)>,
    /// By dimension.
    pub tables: Vec<FigureTable>,
    /// That small numbers are not shown.
    pub note: String,
}

/// One dimension.
pub struct FigureTable {
    /// What it is by.
    pub caption: String,
    /// The measures.
    pub heads: Vec<String>,
    /// The answers, each with its numbers.
    pub rows: Vec<(String, Vec<String>)>,
    /// How many answers are not shown.
    pub hidden: Option<String>,
    /// The same drawn, where something is shown of it.
    pub figure: Option<Figure>,
}

/// An answer in words.
pub fn answer(t: Tongue, network: &NetworkPicture, of: Dimension, code: &str) -> String {
    if code == UNSAID {
        return t.t("registration-not-said");
    }
    match of {
        Dimension::OrganisationKind => t.label("entity-kind", code),
        Dimension::Level => t.label("event-level", code),
        Dimension::Sex => t.label("sex", code),
        Dimension::AgeGroup => t.label("age-group", code),
        Dimension::Language => {
            Lang::from_code(code).map_or_else(|| code.to_owned(), |l| t.language(l))
        }
        Dimension::SubRegion | Dimension::Country => {
            network.common.geography.name(code, t.0).to_owned()
        }
    }
}

/// What was counted, in words and drawn; `files` is where it can be taken along, if it can be.
pub(super) fn figures(
    cx: &Cx,
    (network, event): (&NetworkPicture, &Event),
    published: &Published,
    files: Option<&str>,
) -> Figures {
    let t = cx.t();
    let n = |people: i64| numbers::whole(t.0, people.unsigned_abs());
    let measure = |m: &Measure| t.label("participation-measure", m.code());
    let drawn = |dimension: Dimension, table: &Table| {
        let mut chart = picture::chart(cx, (network, event), dimension, table)?;
        // What is not shown is said once, below all of them.
        chart.frame.notes.clear();
        let path = files.map(|files| format!("{files}/{}", dimension.code()));
        let path = path.map(|path| figure::files(&path, &figure::in_language(cx)));
        let drawn = Figure::of(&chart, path.clone().unwrap_or_default());
        Some(Figure { files: path, ..drawn })
    };
    let table = |(dimension, table): (&Dimension, &Table)| FigureTable {
        caption: t.label("participation-by", dimension.code()),
        heads: table.measures.iter().map(measure).collect(),
        rows: table
            .shown
            .iter()
            .map(|(code, row)| {
                (
                    answer(t, network, *dimension, code),
                    row.iter().map(|people| n(*people)).collect(),
                )
            })
            .collect(),
        hidden: (table.hidden > 0).then(|| t.n("participation-hidden", table.hidden)),
        figure: drawn(*dimension, table),
    };
    Figures {
        totals: published.totals.iter().map(|(m, people)| (measure(m), n(*people))).collect(),
        tables: published.tables.iter().map(table).collect(),
        note: t.n("participation-note", LEAST.unsigned_abs()),
    }
}

/// What is published of an event.
pub(super) async fn published(
    cx: &Cx,
    place: &Place,
) -> Result<Option<(DateTime<Utc>, Published)>, Error> {
    let Some((stored, at)) = place.stored.as_ref().and_then(|s| Some((s, s.published_at?))) else {
        return Ok(None);
    };
    let kept = tally::kept(&cx.state.db, &place.network.common.geography, stored).await?;
    Ok(Some((at, publish(&kept))))
}

/// How many came to an event, once it is published: each measure that is shown, with its number.
pub async fn totals(
    cx: &Cx,
    network: &NetworkPicture,
    event: &Event,
) -> Result<Vec<(String, String)>, Error> {
    let stored = registration::of_event(&cx.state.db, event.id.0).await?;
    let Some(stored) = stored.filter(|s| s.published_at.is_some()) else { return Ok(Vec::new()) };
    let kept = tally::kept(&cx.state.db, &network.common.geography, &stored).await?;
    Ok(figures(cx, (network, event), &publish(&kept), None).totals)
}

/// What is published of every event of a network of which something is.
pub async fn published_of_all(
    db: &Db,
    network: &NetworkPicture,
) -> Result<HashMap<EventId, Published>, DbError> {
    let with_forms = registration::events(db, network.network.id.0).await?;
    let mut all = HashMap::new();
    for event in network.events.iter().filter(|e| with_forms.contains(&e.id.0)) {
        let Some(stored) = registration::of_event(db, event.id.0).await? else { continue };
        if stored.published_at.is_some() {
            let kept = tally::kept(db, &network.common.geography, &stored).await?;
            all.insert(event.id, publish(&kept));
        }
    }
    Ok(all)
}

/// The same before it is published, for those who run the event.
pub(super) async fn before(
    cx: &Cx,
    place: &Place,
    stored: &StoredForm,
) -> Result<Published, Error> {
    Ok(publish(&tally::of(&cx.state.db, place, stored).await?))
}

/// The numbers as a table.
pub(super) async fn table(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    csv(&cx, &network, &reference, false).await
}

/// The same with a row of HXL tags.
pub(super) async fn tagged(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    csv(&cx, &network, &reference, true).await
}

const COLUMNS: [(&str, &str); 6] = [
    ("event", "#event+code"),
    ("dimension", "#meta+dimension+code"),
    ("answer_code", "#group+code"),
    ("answer", "#group+name"),
    ("measure", "#indicator+code"),
    ("people", "#reached+num"),
];

async fn csv(cx: &Cx, network: &str, reference: &str, tagged: bool) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(cx, network, reference).await?;
    let (_, published) = published(cx, &place).await?.ok_or_else(|| unpublished(&place))?;
    let t = cx.t();
    let event = &place.event.reference;
    let row = |dimension: &str, code: &str, words: String, measure: Measure, people: i64| {
        let measure = measure.code().to_owned();
        vec![event.clone(), dimension.into(), code.into(), words, measure, people.to_string()]
    };
    let mut rows: Vec<Vec<String>> = published
        .totals
        .iter()
        .map(|(m, people)| row("total", "", String::new(), *m, *people))
        .collect();
    for (dimension, table) in &published.tables {
        for (code, counts) in &table.shown {
            let words = answer(t, &place.network, *dimension, code);
            let each = table.measures.iter().zip(counts);
            rows.extend(each.map(|(m, n)| row(dimension.code(), code, words.clone(), *m, *n)));
        }
    }
    let name = format!("{}-{event}-participation", place.network.network.code);
    Ok(respond::table_of(&name, &COLUMNS, tagged, rows.into_iter()))
}

/// Why there are no numbers, or none yet.
pub(super) fn unpublished(place: &Place) -> Error {
    Error::not_found("participation", &place.event.reference)
}

/// How many came to an event, and of whom as a kind.
#[derive(Serialize, ToSchema)]
pub(super) struct ParticipationItem {
    /// The event's reference.
    event: String,
    /// When it was published.
    published_at: DateTime<Utc>,
    /// No number of people from one to the one before this is in it, nor follows from it.
    least: i64,
    /// By measure (invited, registered, attended, contributed, used) those that are shown.
    totals: BTreeMap<&'static str, i64>,
    /// By dimension.
    by: BTreeMap<&'static str, ParticipationTable>,
}

/// One dimension.
#[derive(Serialize, ToSchema)]
pub(super) struct ParticipationTable {
    /// By answer and measure those that are shown.
    shown: BTreeMap<String, BTreeMap<&'static str, i64>>,
    /// How many answers are not shown.
    hidden: usize,
}

/// How many came to an event, and of whom as a kind: once it is published, without small numbers.
#[utoipa::path(get, path = "/api/v1/networks/{network}/events/{reference}/participation", tag = "events",
    params(("network" = String, Path, description = "The network's code"), ("reference" = String, Path, description = "The event's reference")),
    responses((status = 200, body = ParticipationItem), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such event, or nothing is published of it", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn participation(
    cx: Cx,
    Path((network, reference)): Path<(String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(&cx, &network, &reference).await?;
    let (at, published) = published(&cx, &place).await?.ok_or_else(|| unpublished(&place))?;
    let by = published.tables.iter().map(|(dimension, table)| {
        let row = |counts: &Vec<i64>| {
            table.measures.iter().map(|m| m.code()).zip(counts.iter().copied()).collect()
        };
        let shown = table.shown.iter().map(|(code, counts)| (code.clone(), row(counts))).collect();
        (dimension.code(), ParticipationTable { shown, hidden: table.hidden })
    });
    respond::json(&ParticipationItem {
        event: place.event.reference.clone(),
        published_at: at,
        least: LEAST,
        totals: published.totals.iter().map(|(m, n)| (m.code(), *n)).collect(),
        by: by.collect(),
    })
}
