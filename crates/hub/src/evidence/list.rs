//! All evidence of a plan.

use super::{Line, line};
use crate::ledger;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_domain::follow_up::{Evidence, EvidenceKind};
use axum::extract::Path;

/// How many pieces a page shows.
const LINES: usize = 50;

#[derive(Template)]
#[template(path = "evidence/pages/list.html")]
struct ListPage {
    shell: Shell,
    base: String,
    found: String,
    lines: Vec<Line>,
    kinds: Vec<(String, String, bool)>,
    pager: Pager,
}

/// The names of the parameters that evidence is filtered by.
pub(super) const NAMES: [&str; 6] = ["kind", "activity", "entity", "piece", "page", "per_page"];

/// The evidence of a plan that a reader asks for.
pub(super) fn filtered<'a>(
    cx: &Cx,
    network: &crate::picture::NetworkPicture,
    plan: &crate::picture::PlanPicture,
    all: &'a [Evidence],
) -> Result<Vec<&'a Evidence>, Error> {
    cx.params().only(&NAMES)?;
    let kind = cx.params().code("kind", EvidenceKind::ALL, EvidenceKind::code)?;
    let activity = match cx.params().one("activity") {
        Some(name) => Some(cx.activity(plan, name)?.id),
        None => None,
    };
    let entity = match cx.params().one("entity") {
        None => None,
        Some(code) => {
            let found = network.common.register.iter().find(|e| e.code == code);
            let members: Vec<&str> = network
                .members
                .iter()
                .filter_map(|m| Some(network.common.register.get(m.entity)?.code.as_str()))
                .collect();
            let unknown = || Error::bad_param("bad-value", "entity", code, members.join(", "));
            Some(found.ok_or_else(unknown)?.id)
        }
    };
    // One piece alone, by its reference: what a claim of a report leads to.
    let piece = cx.params().one("piece");
    let fits = |e: &&Evidence| {
        piece.is_none_or(|reference| reference == e.reference)
            && kind.is_none_or(|k| k == e.kind)
            && activity.is_none_or(|id| id == e.activity)
            && entity.is_none_or(|id| id == e.entity)
    };
    Ok(all.iter().filter(fits).collect())
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let all = &ledger.plan(plan.plan.id).evidence;
    let mut found = filtered(&cx, &network, plan, all)?;
    found.sort_by_key(|e| std::cmp::Reverse(e.at));
    let page = Page::of(&cx, LINES)?;
    let (total, found) = page.cut(found);
    let base = format!("/{}/plans/{}/evidence", network.network.code, plan.plan.code);
    let now = cx.params().one("kind");
    let there = EvidenceKind::ALL.iter().filter(|k| all.iter().any(|e| e.kind == **k));
    let every = (t.t("evidence-all"), base.clone(), now.is_none());
    let kinds = there.map(|k| {
        let href = format!("{base}?kind={}", k.code());
        (t.label("evidence-kind", k.code()), href, now == Some(k.code()))
    });
    let template = ListPage {
        shell: Shell::of(&cx, &network, Some(&plan.plan.code), "evidence", &t.t("evidence-title"))
            .also("application/json", format!("/api/v1/networks{base}")),
        found: t.n("evidence-n", total),
        lines: found.into_iter().map(|e| line(&cx, &network, plan, e)).collect(),
        kinds: std::iter::once(every).chain(kinds).collect(),
        pager: page.among(&cx, &base, total),
        base,
    };
    respond::page(&cx, &template)
}
