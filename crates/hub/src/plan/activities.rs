//! The list of a plan's activities: filters that combine, with counts; search; order; pages.

use super::filters::{self, NAMES};
use super::forms::{self, Line};
use super::panel::Panel;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use axum::extract::Path;
use std::sync::Arc;

/// How many activities a page shows.
const PER_PAGE: usize = 50;
#[derive(Template)]
#[template(path = "plan/pages/activities.html")]
struct ActivitiesPage {
    shell: Shell,
    panel: Panel,
    total: String,
    timeline: String,
    table: Option<String>,
    lines: Vec<Line>,
    pager: Pager,
}

/// One page of a list of activities.
pub struct Listed {
    /// Its activities.
    pub activities: Vec<Arc<Activity>>,
    /// How many there are on all pages.
    pub total: u64,
    /// Where the page stands among the others.
    pub pager: Pager,
}

/// The activities that an address asks for, in the order it asks for, a page of them.
pub async fn listed(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    per_page: usize,
) -> Result<Listed, Error> {
    let asked = filters::ask(cx, network, plan).await?;
    let (sort, descending) = filters::sort(cx, &asked)?;
    let total = asked.set.len();
    let page = Page { number: Page::of(cx, per_page)?.number, size: per_page };
    // A page that is no longer there, after a filter narrowed the list, is the last one.
    let page = Page { number: page.number.min(page.count(total)), ..page };
    let found =
        plan.stretch(&asked.set, sort.order(cx, &asked), descending, page.skip(), page.size);
    Ok(Listed {
        activities: found.into_iter().map(Arc::clone).collect(),
        total,
        pager: page.among(cx, &cx.reader.path, total),
    })
}

/// The list.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut known = NAMES.to_vec();
    known.extend(["sort", "page"]);
    cx.params().only(&known)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let asked = filters::ask(&cx, &network, plan).await?;
    let (sort, descending) = filters::sort(&cx, &asked)?;
    let listed = listed(&cx, &network, plan, PER_PAGE).await?;
    let (code, of_plan) = (&network.network.code, &plan.plan.code);
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
        lines: listed.activities.iter().map(|a| forms::line(&cx, &network, plan, a)).collect(),
        total: t.n("activities-found", listed.total),
        table: may_write(&cx, plan)
            .then(|| filters::view(&cx, &format!("/{code}/plans/{of_plan}/activities/table"), &[])),
        pager: listed.pager,
    };
    respond::page(&cx, &view)
}

/// Whether whoever reads may write in a plan: add to it, or change what is theirs.
pub(super) fn may_write(cx: &Cx, plan: &PlanPicture) -> bool {
    let whole = Object::plan(&plan.plan);
    cx.may(Action::AddActivity, whole)
        || cx.mandates().iter().any(|mandate| {
            let entities: Vec<_> = mandate.entity.into_iter().collect();
            cx.may(Action::AddActivity, whole.of(&entities).under(mandate.priority))
        })
}
