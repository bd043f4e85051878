//! A plan's page: what it is, how far it is, its priorities and results.

use super::Progress;
use crate::amendment;
use crate::consultation::{self, Commenting, Invitation};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::embed::{embed_code, oembed};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::endorsement::Verdict;
use aunar_domain::facets::Facet;
use aunar_domain::plan::{Priority, PriorityKind};
use axum::extract::Path;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "plan/pages/overview.html")]
struct OverviewPage {
    shell: Shell,
    base: String,
    may_write: bool,
    title: Words,
    summary: Option<Words>,
    status_code: &'static str,
    status: String,
    period: String,
    endorsed: Option<String>,
    invitation: Option<Invitation>,
    commenting: Option<Commenting>,
    endorsement: Option<String>,
    amended: Option<amendment::OnPlan>,
    progress: Progress,
    total: String,
    percent: String,
    groups: Vec<Group>,
    above: Option<(String, Words)>,
    feeding: Vec<(String, Words)>,
    translations: Option<String>,
    embed: String,
    data: Marked,
}

/// What search engines read of the page, as schema.org has a set of data: in the page's own elements
/// (microdata), so that no script is needed.
struct Marked {
    url: String,
    period: String,
    about: String,
    network: String,
    network_url: String,
    files: Vec<(&'static str, String)>,
}

fn marked(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, base: &str) -> Marked {
    let (t, url) = (cx.t(), &cx.state.public_url);
    let file = |ending: &str| format!("{url}{base}/export.{ending}");
    let about = plan.plan.summary.as_ref().unwrap_or(&network.network.name);
    Marked {
        url: format!("{url}{base}"),
        period: format!("{}/{}", plan.plan.start, plan.plan.end),
        about: about.words(t.0).to_owned(),
        network: network.network.name.words(t.0).to_owned(),
        network_url: format!("{url}/{}", network.network.code),
        files: vec![
            ("text/csv", file("csv")),
            ("application/json", file("json")),
            ("application/xml", file("iati.xml")),
        ],
    }
}

struct Group {
    title: String,
    priorities: Vec<PriorityCard>,
}

struct PriorityCard {
    reference: String,
    title: Words,
    summary: Option<Words>,
    href: String,
    co_leads: String,
    commenting: Option<Commenting>,
    progress: Progress,
    results: Vec<(String, Words)>,
}

/// The plan's page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let (commenting, mut on) = match cx.beside(consultation::on_plan(&cx, &network, plan).await)? {
        Some((whole, priorities)) => (Some(whole), priorities),
        None => (None, HashMap::new()),
    };
    let mut groups = Vec::new();
    for kind in PriorityKind::ALL {
        let of_kind = plan.priorities.iter().filter(|p| p.kind == *kind);
        let priorities: Vec<PriorityCard> =
            of_kind.map(|p| card(&cx, &network, plan, p, &base, on.remove(&p.id))).collect();
        if !priorities.is_empty() {
            groups.push(Group { title: t.label("plan-priorities", kind.code()), priorities });
        }
    }
    let named =
        |n: &NetworkPicture| (format!("/{}", n.network.code), Words::of(&n.network.name, t.0, t));
    let progress = Progress::of(&plan.index, plan.index.all(), t);
    let page = OverviewPage {
        shell: Shell::of(&cx, &network, Some(&plan.plan.code), "plan", plan.plan.title.words(t.0))
            .also("application/json", format!("/api/v1/networks{base}"))
            .also("application/json+oembed", oembed(&cx, &base)),
        embed: embed_code(&cx, &format!("{base}/embed/progress"), plan.plan.title.words(t.0)),
        data: marked(&cx, &network, plan, &base),
        title: Words::of(&plan.plan.title, t.0, t),
        summary: plan.plan.summary.as_ref().map(|s| Words::of(s, t.0, t)),
        status_code: plan.plan.status.code(),
        status: t.label("plan-status", plan.plan.status.code()),
        period: numbers::days(t, plan.plan.start, plan.plan.end),
        endorsed: plan.plan.endorsed_on.map(|d| numbers::day(t.0, d)),
        invitation: cx.beside(consultation::invitation(&cx, &network, plan).await)?,
        amended: amendment::on_plan(&cx, &network, plan),
        commenting,
        endorsement: plan.endorsement.last().map(|r| match &r.round.ended {
            None => {
                let date = numbers::day(t.0, r.round.closes);
                t.with("plan-endorsement-open", &[("date", &date)])
            }
            Some(e) if e.verdict == Verdict::Endorsed => t.t("plan-endorsement-how"),
            Some(_) => t.t("plan-endorsement-see"),
        }),
        total: numbers::whole(t.0, progress.total),
        percent: t.with("plan-percent", &[("n", &progress.percent.to_string())]),
        progress,
        groups,
        above: cx.picture.above(&network).map(|n| named(n)),
        feeding: cx.picture.feeding(&network).map(|n| named(n)).collect(),
        translations: cx
            .may(Action::Translate, Object::plan(&plan.plan))
            .then(|| format!("{base}/translations")),
        may_write: super::activities::may_write(&cx, plan),
        base,
    };
    respond::page(&cx, &page)
}

fn card(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    priority: &Priority,
    base: &str,
    commenting: Option<Commenting>,
) -> PriorityCard {
    let t = cx.t();
    let co_leads = priority.co_leads.iter().filter_map(|id| network.common.register.get(*id));
    PriorityCard {
        reference: priority.reference.clone(),
        title: Words::of(&priority.title, t.0, t),
        summary: priority.summary.as_ref().map(|s| Words::of(s, t.0, t)),
        href: format!(
            "{base}/activities?priority={}",
            crate::web::params::encode(&priority.reference)
        ),
        commenting,
        co_leads: co_leads.map(|e| e.short(t.0)).collect::<Vec<_>>().join(", "),
        progress: Progress::of(
            &plan.index,
            plan.index.having(Facet::Priority, &priority.reference),
            t,
        ),
        results: priority
            .results
            .iter()
            .map(|r| (r.reference.clone(), Words::of(&r.title, t.0, t)))
            .collect(),
    }
}
