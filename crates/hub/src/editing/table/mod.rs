//! Many activities at once, as a table: each row is fields of one form with the version it saw, is
//! saved on its own, and gets its own verdict.

mod add;
mod around;
mod change;
mod row;
mod save;

pub(super) use save::save;

use super::fields::{Lists, label, lists};
use super::kept;
use super::place::Place;
use crate::similar;
use crate::web::paging::Pager;
use crate::web::{Answer, Cx, Error, Shell, respond, statics};
use askama::Template;
use aunar_domain::access::{Action, Object};
use axum::extract::Path;
use row::{COLUMNS, Row, empty, stored};

/// How many activities a page shows.
const PER_PAGE: usize = 50;
/// How many empty rows stand below them; the page's script adds more.
const EMPTY: usize = 3;

#[derive(Template)]
#[template(path = "editing/pages/table.html")]
struct TablePage {
    shell: Shell,
    list: String,
    address: String,
    columns: Vec<String>,
    rows: Vec<Row>,
    total: String,
    pager: Pager,
    may_add: bool,
    wrong: bool,
    summary: Vec<(&'static str, String)>,
    lists: Lists,
    /// What is like a row somebody asked about: which row, and what was found.
    similar: Option<(String, String)>,
    similar_at: String,
}

/// Refuses whoever may write nothing in the plan.
fn require(cx: &Cx, place: &Place) -> Result<(), Error> {
    match place.beginning(cx) {
        Some(_) => Ok(()),
        None => {
            cx.require(Action::AddActivity, Object::plan(&place.plan.plan))?;
            Err(Error::forbidden())
        }
    }
}

/// The table of the activities that the address asks for.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut known = crate::plan::NAMES.to_vec();
    known.extend(["sort", "page"]);
    cx.params().only(&known)?;
    let place = Place::of(&cx, &network, &plan)?;
    if place.is_closed_to(&cx) {
        return kept::closed(&cx, &place, None);
    }
    require(&cx, &place)?;
    let listed = crate::plan::listed(&cx, &place.network, &place.plan, PER_PAGE).await?;
    let mut rows: Vec<Row> = listed
        .activities
        .iter()
        .enumerate()
        .map(|(n, activity)| stored(&cx, &place, n.to_string(), activity, None))
        .collect();
    let is_last = listed.pager.number == listed.pager.pages;
    if is_last {
        rows.extend((0..EMPTY).map(|n| empty(&cx, n)));
    }
    let page = TablePage {
        total: cx.t().n("activities-found", listed.total),
        pager: listed.pager,
        may_add: is_last,
        ..blank(&cx, &place, rows)
    };
    Ok(respond::private(respond::page(&cx, &page)?))
}

fn blank(cx: &Cx, place: &Place, rows: Vec<Row>) -> TablePage {
    let t = cx.t();
    let list = format!("{}/activities", place.base());
    TablePage {
        shell: Shell::of(
            cx,
            &place.network,
            Some(&place.plan.plan.code),
            "activities",
            &t.t("table-title"),
        )
        .with_script(statics::drafting()),
        address: format!("{}{}", cx.reader.path, cx.params().with("lang", None)),
        list,
        columns: COLUMNS.iter().map(|field| label(t, *field)).collect(),
        rows,
        total: String::new(),
        pager: Pager::of(cx, "", 1, 1),
        may_add: false,
        wrong: false,
        summary: Vec::new(),
        similar: None,
        similar_at: similar::address(&place.network.network.code, &place.plan.plan.code),
        lists: lists(cx, place, &["entities", "places", "kinds", "statuses"]),
    }
}
