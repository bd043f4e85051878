//! The rows behind a figure of the dashboard: what was counted, one by one, with the filters of the page.
//! What is counted in activities leads to their own list; everything else comes here. Both are taken
//! from the same places, so that a figure is the number of its rows, or their sum.

mod commitments;
mod indicators;
mod money;
mod reports;
mod teams;

pub(super) use teams::REGIONAL;

use super::page::drawn;
use super::pictures::{Name, View};
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use axum::extract::Path;

/// How many rows a page shows.
const ROWS: usize = 50;

#[derive(Template)]
#[template(path = "dashboard/pages/rows.html")]
struct RowsPage {
    shell: Shell,
    dashboard: String,
    title: String,
    narrowed: Vec<String>,
    found: String,
    head: Vec<String>,
    first: String,
    rows: Vec<Row>,
    beside: (String, String),
    pager: Pager,
}

/// What was found behind a figure.
struct Found {
    /// What it is narrowed to, in words.
    narrowed: Vec<String>,
    /// The heading of the first column, and of the others.
    head: (String, Vec<String>),
    /// How many there are.
    total: u64,
    /// Those of the page.
    rows: Vec<Row>,
    /// Where more of it is: address and words.
    beside: (String, String),
}

/// A row: where it leads, what it is, and what is said of it.
struct Row {
    href: String,
    reference: String,
    title: Words,
    cells: Vec<Cell>,
}

/// What is said of a row.
struct Cell {
    words: String,
    /// The class of a status, if it is one.
    status: Option<String>,
    /// Whether it is a number.
    numeric: bool,
}

impl Cell {
    fn text(words: impl Into<String>) -> Self {
        Self { words: words.into(), status: None, numeric: false }
    }

    fn number(words: impl Into<String>) -> Self {
        Self { numeric: true, ..Self::text(words) }
    }

    fn status(class: impl Into<String>, words: impl Into<String>) -> Self {
        Self { status: Some(class.into()), ..Self::text(words) }
    }
}

/// What an address asks for beside the filters: a row of a picture, and a part of that.
struct Wanted<'a> {
    row: Option<&'a str>,
    part: Option<&'a str>,
    page: Page,
}

impl<'a> Wanted<'a> {
    /// The part that is asked for, of those that there are.
    fn part(&self, known: &[&'static str]) -> Result<Option<&'static str>, Error> {
        let Some(part) = self.part else { return Ok(None) };
        match known.iter().find(|one| **one == part) {
            Some(one) => Ok(Some(one)),
            None => Err(Error::bad_param("bad-value", "part", part, known.join(", "))),
        }
    }

    /// The row that is asked for, if it is one that there is.
    fn row(&self, mut known: Vec<String>) -> Result<Option<&'a str>, Error> {
        match self.row {
            Some(row) if !known.iter().any(|one| one == row) => {
                known.sort_unstable();
                known.dedup();
                Err(Error::bad_param("bad-value", "row", row, known.join(", ")))
            }
            other => Ok(other),
        }
    }
}

/// The page.
pub(super) async fn show(
    cx: Cx,
    Path((network, plan, figure)): Path<(String, String, String)>,
) -> Answer {
    let name = Name::ALL.iter().copied().find(|name| name.code() == figure);
    let more = ["row", "part", "page", "per_page"];
    drawn(&cx, (network, plan), (usize::MAX, &more), |view, _| {
        let wanted = Wanted {
            row: cx.params().one("row"),
            part: cx.params().one("part"),
            page: Page::of(&cx, ROWS)?,
        };
        let (name, found) = match name {
            Some(Name::Reports) => (Name::Reports, reports::found(view, &wanted)?),
            Some(Name::Indicators) => (Name::Indicators, indicators::found(view, &wanted)?),
            Some(Name::Money) => (Name::Money, money::found(view, &wanted)?),
            Some(Name::Commitments) => (Name::Commitments, commitments::found(view, &wanted)?),
            Some(Name::CountryTeams) => (Name::CountryTeams, teams::found(view, &wanted)?),
            // The others are of activities, which have a list of their own.
            _ => return Err(Error::not_found("page", &figure)),
        };
        respond::page(&cx, &page(view, name, found, wanted.page))
    })
    .await
}

fn page(view: &View<'_>, name: Name, found: Found, page: Page) -> RowsPage {
    let (cx, t) = (view.cx, view.t);
    let base = format!("/{}/plans/{}", view.network.network.code, view.plan.plan.code);
    let here = format!("{base}/dashboard/rows/{}", name.code());
    let title = t.label("dashboard-picture", name.code());
    let mut narrowed = view.narrowed();
    narrowed.extend(found.narrowed);
    RowsPage {
        shell: Shell::of(cx, view.network, Some(&view.plan.plan.code), "dashboard", &title),
        dashboard: format!("{base}/{}#{}", view.asked.here("dashboard", &[]), name.code()),
        title,
        narrowed,
        found: t.n("dashboard-rows-found", found.total),
        head: found.head.1,
        first: found.head.0,
        rows: found.rows,
        beside: (format!("{base}/{}", found.beside.0), found.beside.1),
        pager: page.among(cx, &here, found.total),
    }
}
