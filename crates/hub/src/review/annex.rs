//! The annex of an edition, for whoever reckons on: activities, values, budget lines, evidence, and the
//! claims with what they rest on, each in a sheet of its own.

use super::printing::{Chosen, Printing};
use crate::web::numbers;
use aunar_domain::follow_up::Shown;
use aunar_domain::indicator::Reading;
use aunar_domain::money::{Currency, Rates};
use aunar_domain::reference::natural;
use aunar_formats::{BookOut, OutCell, SheetOut};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Most characters of a cell; Excel holds no more than 32,767.
const MOST_CHARS: usize = 8_000;

/// An annex.
#[derive(Serialize, Deserialize)]
pub(super) struct Annex {
    title: String,
    about_name: String,
    about: Vec<String>,
    sheets: Vec<Sheet>,
}

#[derive(Serialize, Deserialize)]
struct Sheet {
    name: String,
    header: Vec<String>,
    widths: Vec<f64>,
    rows: Vec<Vec<Cell>>,
}

/// A cell: what is a number or a day stays one.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Cell {
    Number(f64),
    Day { day: NaiveDate },
    Words(String),
    Nothing(()),
}

impl Annex {
    /// As a workbook.
    pub(super) fn book(&self) -> BookOut {
        let cell = |cell: &Cell| match cell {
            Cell::Number(n) => OutCell::Number(*n),
            Cell::Day { day } => OutCell::Date(*day),
            Cell::Words(words) => OutCell::Text(words.clone()),
            Cell::Nothing(()) => OutCell::Empty,
        };
        let sheet = |sheet: &Sheet| SheetOut {
            name: sheet.name.clone(),
            header: sheet.header.clone(),
            hxl: None,
            widths: sheet.widths.clone(),
            rows: sheet.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
        };
        BookOut {
            title: self.title.clone(),
            about: self.about.clone(),
            about_name: self.about_name.clone(),
            sheets: self.sheets.iter().map(sheet).collect(),
        }
    }
}

fn words(words: impl Into<String>) -> Cell {
    let words: String = words.into();
    if words.is_empty() {
        Cell::Nothing(())
    } else {
        Cell::Words(words.chars().take(MOST_CHARS).collect())
    }
}

#[expect(clippy::cast_precision_loss, reason = "a figure of a plan, in parts of it")]
fn parts(n: i64, of: i64) -> Cell {
    Cell::Number(n as f64 / of as f64)
}

/// Makes the annex of an edition.
pub(super) fn annex(printing: &Printing<'_>, chosen: &[Chosen]) -> Annex {
    let t = printing.t();
    let about = vec![
        printing.title(),
        printing.gathered.network.network.name.words(t.0).to_owned(),
        super::printing::authorship(t, printing.gathered),
        t.with("review-annex-made", &[("moment", &numbers::moment(t.0, printing.at))]),
    ];
    Annex {
        title: printing.title(),
        about_name: t.t("review-annex-about"),
        about,
        sheets: vec![
            activities(printing),
            values(printing),
            lines(printing),
            evidence(printing),
            claims(printing, chosen),
            traces(printing, chosen),
        ],
    }
}

fn sheet(
    printing: &Printing<'_>,
    name: &str,
    columns: &[(&str, f64)],
    rows: Vec<Vec<Cell>>,
) -> Sheet {
    let t = printing.t();
    Sheet {
        name: t.label("review-sheet", name),
        header: columns.iter().map(|(key, _)| t.label("review-column", key)).collect(),
        widths: columns.iter().map(|(_, width)| *width).collect(),
        rows,
    }
}

fn activities(printing: &Printing<'_>) -> Sheet {
    let (t, lang) = (printing.t(), printing.t().0);
    let network = &printing.gathered.network;
    let speaker = printing.speaker();
    let row = |a: &&aunar_domain::activity::Activity| {
        let content = &a.content;
        let names = |lead: bool| {
            let of = content.involved.iter().filter(|i| (Some(i.entity) == content.lead()) == lead);
            let named = of.filter_map(|i| network.common.register.get(i.entity));
            let mut all: Vec<&str> = named.map(|e| e.short(lang)).collect();
            // Whoever has two roles is named once.
            let mut seen = std::collections::HashSet::new();
            all.retain(|name| seen.insert(*name));
            all.join(", ")
        };
        let places: Vec<&str> = content.places.iter().map(|p| speaker.place(p)).collect();
        let period = content.period;
        vec![
            words(a.reference.as_str()),
            words(content.title.words(lang)),
            words(t.label("kind", content.kind.code())),
            words(t.label("public-status", content.status.public().code())),
            words(names(true)),
            words(names(false)),
            period.map_or(Cell::Nothing(()), |p| Cell::Day { day: p.start }),
            period.map_or(Cell::Nothing(()), |p| Cell::Day { day: p.end }),
            words(content.first_period.map(|p| numbers::period(t, &p)).unwrap_or_default()),
            words(content.slip_reason.as_ref().map_or("", |r| r.words(lang))),
            words(places.join(", ")),
            words(
                content
                    .serving(aunar_domain::framework::OBJECTIVES, None)
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
        ]
    };
    let columns = [
        ("reference", 10.0),
        ("title", 48.0),
        ("kind", 14.0),
        ("status", 16.0),
        ("lead", 12.0),
        ("others", 24.0),
        ("from", 12.0),
        ("until", 12.0),
        ("first", 20.0),
        ("reason", 32.0),
        ("places", 24.0),
        ("objectives", 14.0),
    ];
    sheet(printing, "activities", &columns, printing.in_order().iter().map(row).collect())
}

fn values(printing: &Printing<'_>) -> Sheet {
    let (t, lang) = (printing.t(), printing.t().0);
    let network = &printing.gathered.network;
    let mut rows: Vec<(String, Vec<Cell>)> = Vec::new();
    for one in &printing.sources.measured {
        for value in &one.values {
            let window = printing.sources.windows.iter().find(|w| w.id == value.window);
            let window = window.map_or("", |w| w.reference.as_str());
            let entity = network.common.register.get(value.entity).map_or("", |e| e.short(lang));
            let (number, denominator, other) = match value.reading {
                Reading::Number { number } => (parts(number.0, 10_000), Cell::Nothing(()), ""),
                Reading::Share { numerator, denominator } => {
                    (parts(numerator.0, 10_000), parts(denominator.0, 10_000), "")
                }
                Reading::YesNo { yes } => (parts(i64::from(yes), 1), Cell::Nothing(()), ""),
                Reading::Level { level } => (parts(i64::from(level) + 1, 1), Cell::Nothing(()), ""),
                Reading::NotApplicable => {
                    (Cell::Nothing(()), Cell::Nothing(()), "review-not-applicable")
                }
            };
            rows.push((
                format!("{} {window} {entity}", one.used.reference),
                vec![
                    words(one.used.reference.as_str()),
                    words(one.indicator.title.words(lang)),
                    words(window),
                    words(entity),
                    number,
                    denominator,
                    words(if other.is_empty() { String::new() } else { t.t(other) }),
                    words(value.note.as_ref().map_or("", |n| n.words(lang))),
                ],
            ));
        }
    }
    rows.sort_by(|a, b| natural(&a.0, &b.0));
    let columns = [
        ("reference", 10.0),
        ("indicator", 44.0),
        ("window", 12.0),
        ("member", 14.0),
        ("value", 14.0),
        ("denominator", 14.0),
        ("remark", 20.0),
        ("note", 40.0),
    ];
    sheet(printing, "values", &columns, rows.into_iter().map(|(_, row)| row).collect())
}

fn lines(printing: &Printing<'_>) -> Sheet {
    let (t, lang) = (printing.t(), printing.t().0);
    let network = &printing.gathered.network;
    let plan = printing.gathered.plan();
    let mut all = printing.sources.lines.clone();
    all.sort_by(|a, b| natural(&a.reference, &b.reference));
    let row = |l: &&aunar_domain::money::Line| {
        let activity = plan.by_id(l.activity).map_or("", |a| a.reference.as_str());
        let entity = network.common.register.get(l.entity).map_or("", |e| e.short(lang));
        let unit = 10_i64.pow(l.currency.decimals());
        let amount = |a: Option<i64>| a.map_or(Cell::Nothing(()), |a| parts(a, unit));
        // What sums are made of, so that whoever adds up the column finds them.
        let day = Rates::day_of(l, printing.sources.today);
        let rates = printing.sources.rates;
        let dollars = |a: Option<i64>| {
            let converted = a.and_then(|a| rates.dollars(a, l.currency, day));
            converted.map_or(Cell::Nothing(()), |c| parts(c.cents, 100))
        };
        let rate = (l.currency != Currency::USD).then(|| rates.on(l.currency, day)).flatten();
        vec![
            words(l.reference.as_str()),
            words(activity),
            words(entity),
            words(t.label("money-source", l.source.code())),
            parts(i64::from(l.year), 1),
            l.quarter.map_or(Cell::Nothing(()), |q| parts(i64::from(q), 1)),
            words(l.currency.to_string()),
            amount(l.required),
            amount(l.available),
            amount(l.spent),
            rate.map_or(Cell::Nothing(()), |r| parts(r.per_dollar, 1_000_000)),
            rate.map_or(Cell::Nothing(()), |r| Cell::Day { day: r.day }),
            dollars(l.required),
            dollars(l.available),
            dollars(l.spent),
        ]
    };
    let columns = [
        ("reference", 10.0),
        ("activity", 10.0),
        ("member", 14.0),
        ("source", 20.0),
        ("year", 8.0),
        ("quarter", 8.0),
        ("currency", 8.0),
        ("required", 14.0),
        ("available", 14.0),
        ("spent", 14.0),
        ("rate", 12.0),
        ("rate-from", 12.0),
        ("required-usd", 14.0),
        ("available-usd", 14.0),
        ("spent-usd", 14.0),
    ];
    sheet(printing, "lines", &columns, all.iter().map(row).collect())
}

fn evidence(printing: &Printing<'_>) -> Sheet {
    let (t, lang) = (printing.t(), printing.t().0);
    let network = &printing.gathered.network;
    let plan = printing.gathered.plan();
    let mut all = printing.sources.evidence.clone();
    all.sort_by(|a, b| natural(&a.reference, &b.reference));
    let row = |e: &&aunar_domain::follow_up::Evidence| {
        let activity = plan.by_id(e.activity).map_or("", |a| a.reference.as_str());
        let entity = network.common.register.get(e.entity).map_or("", |x| x.short(lang));
        let (place, hash) = match &e.shown {
            Shown::Link(url) => (url.clone(), String::new()),
            Shown::File { name, sha256, .. } => {
                (name.clone(), crate::records::edition::hex(sha256))
            }
        };
        vec![
            words(e.reference.as_str()),
            words(activity),
            words(entity),
            words(e.title.words(lang)),
            words(e.lang.map(|l| t.language(l)).unwrap_or_default()),
            e.day.map_or(Cell::Nothing(()), |day| Cell::Day { day }),
            words(place),
            words(hash),
        ]
    };
    let columns = [
        ("reference", 10.0),
        ("activity", 10.0),
        ("member", 14.0),
        ("title", 44.0),
        ("language", 12.0),
        ("day", 12.0),
        ("place", 40.0),
        ("hash", 24.0),
    ];
    sheet(printing, "evidence", &columns, all.iter().map(row).collect())
}

fn about(printing: &Printing<'_>, one: &Chosen) -> String {
    one.claim.group.as_ref().map(|g| printing.speaker().group(g)).unwrap_or_default()
}

fn claims(printing: &Printing<'_>, chosen: &[Chosen]) -> Sheet {
    let t = printing.t();
    let row = |(n, one): (usize, &Chosen)| {
        let sources = i64::try_from(one.claim.traces.len()).unwrap_or(i64::MAX);
        let mut remarks = Vec::new();
        if one.claim.traces.is_empty() {
            remarks.push(t.t("review-mark-author"));
        }
        if one.changed {
            remarks.push(t.t("review-mark-changed"));
        }
        vec![
            Cell::Number(number(n + 1)),
            words(t.label("review-section", one.claim.section.code())),
            words(about(printing, one)),
            words(printing.words(one).0),
            parts(sources, 1),
            words(remarks.join(" ")),
        ]
    };
    let columns = [
        ("number", 8.0),
        ("section", 22.0),
        ("about", 28.0),
        ("claim", 80.0),
        ("sources", 10.0),
        ("remark", 30.0),
    ];
    sheet(printing, "claims", &columns, chosen.iter().enumerate().map(row).collect())
}

fn number(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::from(u32::MAX), f64::from)
}

fn traces(printing: &Printing<'_>, chosen: &[Chosen]) -> Sheet {
    let t = printing.t();
    let (owners, mut rows) = (printing.sources.owners(), Vec::new());
    let sourced = printing.sourced(&owners);
    for (n, one) in chosen.iter().enumerate() {
        for trace in &one.claim.traces {
            let path = sourced.path(trace);
            rows.push(vec![
                Cell::Number(number(n + 1)),
                words(t.label("review-kind", trace.kind.code())),
                words(sourced.name(trace)),
                words(format!("{}{path}", printing.public_url)),
            ]);
        }
    }
    let columns = [("number", 8.0), ("kind", 16.0), ("reference", 22.0), ("place", 60.0)];
    sheet(printing, "traces", &columns, rows)
}
