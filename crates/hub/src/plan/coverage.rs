//! Coverage: the Compact's objectives by countries, priorities or entities, gaps first; as a table of
//! links, as a picture where a phone has room for one, and as its files.

use super::{filters, forms};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::figure::{self, Figure};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Shell, collate, numbers, respond};
use askama::Template;
use aunar_domain::coverage::{self, Against, Cell, Matrix};
use aunar_domain::facets::Facet;
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::geography::PlaceKind;
use aunar_formats::chart::{Chart, Frame, Matrix as Drawn, MatrixCell, MatrixRow, Picture};
use axum::extract::Path;

/// Most columns that are drawn on the page: of more a phone could show nothing legible, and the table has
/// the same shades.
const DRAWN: usize = 12;

/// Which activities a cell counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    /// All that serve the objective.
    Any,
    /// Those for which it is a primary one.
    Primary,
}

impl Counted {
    const ALL: &[Self] = &[Self::Any, Self::Primary];

    fn code(self) -> &'static str {
        match self {
            Counted::Any => "any",
            Counted::Primary => "primary",
        }
    }

    /// A cell that holds nothing but what is counted.
    fn only(self, cell: &Cell) -> Cell {
        match self {
            Counted::Any => *cell,
            Counted::Primary => Cell { activities: cell.primary, ..*cell },
        }
    }

    /// A matrix that holds nothing but what is counted: its shades and gaps are those of the page.
    fn of(self, matrix: &Matrix) -> Matrix {
        let only = |cells: &Vec<Cell>| cells.iter().map(|cell| self.only(cell)).collect();
        Matrix {
            objectives: matrix.objectives.clone(),
            columns: matrix.columns.clone(),
            cells: matrix.cells.iter().map(only).collect(),
            totals: only(&matrix.totals),
        }
    }
}

#[derive(Template)]
#[template(path = "plan/pages/coverage.html")]
struct CoveragePage {
    shell: Shell,
    against: &'static str,
    primary: bool,
    tabs: Vec<(String, String, bool)>,
    weights: Vec<(String, String, bool)>,
    gap_words: String,
    gaps: Vec<(String, String)>,
    figure: Figure,
    columns: Vec<Column>,
    rows: Vec<Row>,
}

struct Row {
    number: String,
    label: String,
    title: String,
    href: String,
    total: u64,
    primary: u64,
    cells: Vec<CellForm>,
}

struct Column {
    short: String,
    label: Words,
    href: String,
}

struct CellForm {
    count: u64,
    shade: u8,
    href: String,
    words: String,
}

/// The columns of a matrix, in the order people look for them.
pub(super) fn columns(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    against: Against,
) -> Vec<String> {
    if against == Against::Priority {
        return plan.priorities.iter().map(|p| p.reference.clone()).collect();
    }
    let geography = &network.common.geography;
    // What is regional stands before the countries.
    let rank = |code: &str| match geography.get(code).map(|p| p.kind) {
        _ if against == Against::Entity => 0,
        Some(PlaceKind::World | PlaceKind::Region) => 0,
        Some(PlaceKind::SubRegion) => 1,
        Some(PlaceKind::CountryTeam) => 2,
        _ => 3,
    };
    let label = |code: &str| forms::label(cx, network, plan, against.facet(), code);
    let mut columns: Vec<(u8, String, &str)> =
        plan.index.values(against.facet()).map(|code| (rank(code), label(code), code)).collect();
    let collator = collate::collator(cx.lang());
    columns.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| collator.compare(&a.1, &b.1)));
    columns.into_iter().map(|(_, _, code)| code.to_owned()).collect()
}

/// The matrix of a plan.
pub(super) fn matrix(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    against: Against,
) -> Matrix {
    let objectives =
        network.common.frameworks.entries(OBJECTIVES).iter().map(|e| e.code.clone()).collect();
    coverage::matrix(&plan.index, objectives, against, columns(cx, network, plan, against))
}

fn counted(cx: &Cx) -> Result<Counted, Error> {
    Ok(cx.params().code("weight", Counted::ALL, Counted::code)?.unwrap_or(Counted::Any))
}

/// What is said around the picture.
fn frame(
    cx: &Cx,
    (network, plan): (&NetworkPicture, &PlanPicture),
    (against, counted): (Against, Counted),
    shown: &Matrix,
) -> Frame {
    let t = cx.t();
    // Regions and teams have codes that nobody knows by heart.
    let coded = shown.columns.iter().filter(|code| against == Against::Country && code.len() > 2);
    let coded =
        coded.map(|code| t.labelled(code, forms::label(cx, network, plan, Facet::Country, code)));
    Frame {
        lang: t.0,
        id: "coverage".to_owned(),
        title: t.label("coverage-picture", against.code()).into(),
        unit: t.label("coverage-unit", counted.code()),
        rows: t.t("coverage-objective"),
        source: Words::label(&plan.plan.title, t.0).into(),
        notes: coded.collect::<Vec<_>>().join("; "),
        date: figure::as_of(cx),
        nothing: t.t("activities-none-yet"),
    }
}

/// The matrix as a picture: how many activities serve each objective in each column.
fn chart(
    cx: &Cx,
    (network, plan): (&NetworkPicture, &PlanPicture),
    (against, counted): (Against, Counted),
    shown: &Matrix,
) -> Chart {
    let t = cx.t();
    let label = |facet, code: &str| forms::label(cx, network, plan, facet, code);
    let cell = |cell: &Cell| MatrixCell {
        value: Some(f64::from(u32::try_from(cell.activities).unwrap_or(u32::MAX))),
        shown: numbers::whole(t.0, cell.activities),
        href: None,
    };
    let rows = shown.objectives.iter().enumerate().map(|(r, number)| MatrixRow {
        label: forms::worded(cx, network, plan, Facet::Objective, number).into(),
        cells: shown.cells[r].iter().map(&cell).collect(),
        whole: Some(cell(&shown.totals[r])),
        href: None,
    });
    let short = |code: &String| match against {
        Against::Entity => label(Facet::Entity, code),
        Against::Priority | Against::Country => code.clone(),
    };
    Chart {
        frame: frame(cx, (network, plan), (against, counted), shown),
        picture: Picture::Matrix(Drawn {
            columns: shown.columns.iter().map(short).collect(),
            headings: shown.columns.iter().map(|code| label(against.facet(), code)).collect(),
            rows: rows.collect(),
            whole: t.t("coverage-total"),
            blank: false,
        }),
    }
}

/// The picture to take along: `priority.svg`, `country.csv` and so on.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, file)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&["weight"])?;
    let (name, end) = figure::asked(&file)?;
    let against = Against::ALL.iter().copied().find(|against| against.code() == name);
    let against = against.ok_or_else(|| Error::not_found("page", &file))?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let counted = counted(&cx)?;
    let shown = counted.of(&matrix(&cx, &network, plan, against));
    let chart = chart(&cx, (&network, plan), (against, counted), &shown);
    let named = format!("{}-{}-coverage-{name}", network.network.code, plan.plan.code);
    figure::sent(&chart, &named, end).await
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["against", "weight"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let against =
        cx.params().code("against", Against::ALL, Against::code)?.unwrap_or(Against::Priority);
    let counted = counted(&cx)?;
    let matrix = matrix(&cx, &network, plan, against);
    let (code, of_plan) = (&network.network.code, &plan.plan.code);
    let (facet, list) = (against.facet(), format!("/{code}/plans/{of_plan}/activities"));
    let encode = crate::web::params::encode;
    let columns: Vec<Column> = matrix
        .columns
        .iter()
        .map(|column| {
            let label = forms::worded(&cx, &network, plan, facet, column);
            let short = if against == Against::Priority { column } else { &label.words };
            Column {
                short: short.clone(),
                label,
                href: format!("{list}?{}={}", facet.code(), encode(column)),
            }
        })
        .collect();
    let shown = counted.of(&matrix);
    let objective = |number: &str| network.common.frameworks.entry(OBJECTIVES, number);
    let rows = matrix.objectives.iter().enumerate().map(|(r, number)| {
        let entry = objective(number);
        let cells = columns.iter().enumerate().map(|(c, column)| {
            let (cell, code) = (matrix.cells[r][c], &matrix.columns[c]);
            CellForm {
                count: shown.cells[r][c].activities,
                shade: shown.shade(shown.cells[r][c]),
                href: format!("{list}?objective={number}&{}={}", facet.code(), encode(code)),
                words: t.with(
                    "coverage-cell",
                    &[
                        ("objective", number.as_str()),
                        ("column", &column.short),
                        ("n", &cell.activities.to_string()),
                        ("primary", &cell.primary.to_string()),
                    ],
                ),
            }
        });
        Row {
            number: number.clone(),
            label: entry.map_or("", |e| e.short.words(t.0)).to_owned(),
            title: entry.map_or("", |e| e.title.words(t.0)).to_owned(),
            href: format!("{list}?objective={number}"),
            total: matrix.totals[r].activities,
            primary: matrix.totals[r].primary,
            cells: cells.collect(),
        }
    });
    let gaps: Vec<(String, String)> = shown
        .gaps()
        .map(|n| (n.to_owned(), objective(n).map_or("", |e| e.short.words(t.0)).to_owned()))
        .collect();
    let files =
        figure::files(&format!("coverage/{}", against.code()), &cx.params().with("against", None));
    let of = ((&*network, plan), (against, counted));
    let figure = match columns.len() {
        0..=DRAWN => Figure::of(&chart(&cx, of.0, of.1, &shown), files),
        _ => Figure::around(&frame(&cx, of.0, of.1, &shown)).taken_along(files),
    };
    let here = &cx.reader.path;
    let gap_key = match counted {
        Counted::Any => "coverage-gaps",
        Counted::Primary => "coverage-gaps-primary",
    };
    let view = CoveragePage {
        shell: Shell::of(&cx, &network, Some(of_plan), "coverage", &t.t("coverage-title")).also(
            "application/json",
            format!("/api/v1/networks/{code}/plans/{of_plan}/coverage?against={}", against.code()),
        ),
        against: against.code(),
        primary: counted == Counted::Primary,
        tabs: [Against::Priority, Against::Country, Against::Entity]
            .map(|a| {
                let address = filters::view(&cx, here, &[("against", Some(a.code()))]);
                (t.label("coverage-against", a.code()), address, a == against)
            })
            .into(),
        weights: Counted::ALL
            .iter()
            .map(|c| {
                let address = filters::view(&cx, here, &[("weight", Some(c.code()))]);
                (t.label("coverage-weight", c.code()), address, *c == counted)
            })
            .collect(),
        gap_words: t.n(gap_key, gaps.len()),
        gaps,
        figure,
        rows: rows.collect(),
        columns,
    };
    respond::page(&cx, &view)
}
