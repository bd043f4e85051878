//! Coverage: the Compact's objectives by countries, priorities or entities, gaps first.

use super::forms;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Answer, Cx, Shell, collate, respond};
use askama::Template;
use aunar_domain::coverage::{self, Against, Matrix};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::geography::PlaceKind;
use axum::extract::Path;

#[derive(Template)]
#[template(path = "plan/pages/coverage.html")]
struct CoveragePage {
    shell: Shell,
    against: &'static str,
    tabs: Vec<(String, String, bool)>,
    gaps: Vec<(String, String)>,
    columns: Vec<(String, String, String)>,
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
    let mut columns: Vec<String> = match against {
        Against::Priority => {
            return plan.priorities.iter().map(|p| p.reference.clone()).collect();
        }
        Against::Country | Against::Entity => {
            plan.index.values(against.facet()).map(str::to_owned).collect()
        }
    };
    let collator = collate::collator(cx.lang());
    let label = |code: &String| forms::label(cx, network, plan, against.facet(), code);
    // What is regional stands before the countries.
    let rank = |code: &String| match network.common.geography.get(code).map(|p| p.kind) {
        Some(PlaceKind::World | PlaceKind::Region) => 0,
        Some(PlaceKind::SubRegion) => 1,
        Some(PlaceKind::CountryTeam) => 2,
        _ => 3,
    };
    columns.sort_by(|a, b| {
        let kind = if against == Against::Country {
            rank(a).cmp(&rank(b))
        } else {
            std::cmp::Ordering::Equal
        };
        kind.then_with(|| collator.compare(&label(a), &label(b)))
    });
    columns
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

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["against"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let against =
        cx.params().code("against", Against::ALL, Against::code)?.unwrap_or(Against::Priority);
    let matrix = matrix(&cx, &network, plan, against);
    let (facet, list) =
        (against.facet(), format!("/{}/plans/{}/activities", network.network.code, plan.plan.code));
    let short = |code: &String| match against {
        Against::Priority => code.clone(),
        _ => forms::label(&cx, &network, plan, facet, code),
    };
    let encode = crate::web::params::encode;
    let rows = matrix.objectives.iter().enumerate().map(|(r, number)| {
        let entry = network.common.frameworks.entry(OBJECTIVES, number);
        let label = entry.map_or("", |e| e.short.words(t.0)).to_owned();
        let cells = matrix.columns.iter().zip(&matrix.cells[r]).map(|(column, cell)| {
            let (all, primary) = (cell.activities.to_string(), cell.primary.to_string());
            let values = [
                ("objective", number.as_str()),
                ("column", &short(column)),
                ("n", &all),
                ("primary", &primary),
            ];
            CellForm {
                count: cell.activities,
                shade: matrix.shade(*cell),
                href: format!("{list}?objective={number}&{}={}", facet.code(), encode(column)),
                words: t.with("coverage-cell", &values),
            }
        });
        Row {
            number: number.clone(),
            title: entry.map_or("", |e| e.title.words(t.0)).to_owned(),
            href: format!("{list}?objective={number}"),
            total: matrix.totals[r].activities,
            primary: matrix.totals[r].primary,
            cells: cells.collect(),
            label,
        }
    });
    let gaps = matrix.gaps().map(|g| {
        (
            g.to_owned(),
            network
                .common
                .frameworks
                .entry(OBJECTIVES, g)
                .map_or("", |e| e.short.words(t.0))
                .to_owned(),
        )
    });
    let tabs = [Against::Priority, Against::Country, Against::Entity].map(|a| {
        let address = format!("{}{}", cx.reader.path, cx.params().with("against", Some(a.code())));
        (t.label("coverage-against", a.code()), address, a == against)
    });
    let view = CoveragePage {
        shell: Shell::of(&cx, &network, Some(&plan.plan.code), "coverage", &t.t("coverage-title")),
        against: against.code(),
        tabs: tabs.into(),
        gaps: gaps.collect(),
        columns: matrix
            .columns
            .iter()
            .map(|c| {
                (
                    short(c),
                    forms::label(&cx, &network, plan, facet, c),
                    format!("{list}?{}={}", facet.code(), encode(c)),
                )
            })
            .collect(),
        rows: rows.collect(),
    };
    respond::page(&cx, &view)
}
