//! The list of a plan's activities: filters that combine, with counts; search; order; pages.

use super::filters::{self, NAMES};
use super::forms::{self, Line};
use super::panel::Panel;
use crate::web::paging::Page;
use crate::web::{Answer, Cx, Shell, respond};
use askama::Template;
use axum::extract::Path;

/// How many activities a page shows.
const PER_PAGE: usize = 50;
#[derive(Template)]
#[template(path = "plan/pages/activities.html")]
struct ActivitiesPage {
    shell: Shell,
    panel: Panel,
    total: String,
    timeline: String,
    lines: Vec<Line>,
    page: usize,
    pages: usize,
    previous: Option<String>,
    next: Option<String>,
}

/// The list.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut known = NAMES.to_vec();
    known.extend(["sort", "page"]);
    cx.params().only(&known)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let asked = filters::ask(&cx, &network, plan)?;
    let (sort, descending) = filters::sort(&cx, &asked)?;
    let total = asked.set.len();
    let page = Page { number: Page::of(&cx, PER_PAGE)?.number, size: PER_PAGE };
    let pages = page.count(total);
    // A page that is no longer there, after a filter narrowed the list, is the last one.
    let page = Page { number: page.number.min(pages), ..page };
    let order = sort.order(&cx, &asked);
    let found = plan.stretch(&asked.set, order, descending, page.skip(), page.size);
    let (code, of_plan) = (&network.network.code, &plan.plan.code);
    let here = &cx.reader.path;
    let at = |n: usize| format!("{here}{}", cx.params().with("page", Some(&n.to_string())));
    let timeline = format!("/{code}/plans/{of_plan}/timeline");
    let view = ActivitiesPage {
        shell: Shell::of(&cx, &network, Some(of_plan), "activities", &t.t("activities-title"))
            .also(
                "application/json",
                format!(
                    "/api/v1/networks/{code}/plans/{of_plan}/activities{}",
                    cx.params().with("lang", None)
                ),
            ),
        panel: Panel::of(&cx, &network, plan, &asked).sorted(&cx, &asked, sort, descending),
        timeline: filters::view(&cx, &timeline, &[("sort", None)]),
        lines: found.into_iter().map(|a| forms::line(&cx, &network, plan, a)).collect(),
        total: t.n("activities-found", total),
        page: page.number,
        pages,
        previous: (page.number > 1).then(|| at(page.number - 1)),
        next: (page.number < pages).then(|| at(page.number + 1)),
    };
    respond::page(&cx, &view)
}
