//! Every amendment of a plan: what the text in force is made of beside what was endorsed.

use super::spoken;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::amendment::AmendmentRecord;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::amendment::Stage;
use axum::extract::Path;

#[derive(Template)]
#[template(path = "amendment/pages/list.html")]
struct ListPage {
    shell: Shell,
    base: String,
    plan: Words,
    /// What the text in force is.
    text: String,
    /// Whether there is an endorsed text to amend.
    endorsed: bool,
    lines: Vec<Line>,
    compare: Option<String>,
    /// How one is asked for, for those who may.
    how: Option<String>,
}

/// An amendment in a list.
pub struct Line {
    pub(crate) href: String,
    pub(crate) n: i64,
    pub(crate) reference: String,
    pub(crate) title: Words,
    pub(crate) stage_code: &'static str,
    pub(crate) stage: String,
    pub(crate) weight: String,
    pub(crate) stands: String,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let seen = spoken::seen(&cx, plan);
    let in_force = seen.iter().filter(|r| r.amendment.stage == Stage::InForce).count();
    let text = match plan.plan.endorsed_on {
        Some(day) => t.counted(
            "amendment-text-in-force",
            u64::try_from(in_force).unwrap_or(u64::MAX),
            &[("date", numbers::day(t.0, day))],
        ),
        None => t.t("amendment-not-endorsed"),
    };
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let may_ask = cx.mandates().iter().filter(|m| m.network == network.network.id).any(|m| {
        let entities: Vec<_> = m.entity.into_iter().collect();
        cx.may(Action::ProposeAmendment, Object::plan(&plan.plan).of(&entities).under(m.priority))
    });
    let page = ListPage {
        shell: Shell::of(&cx, &network, Some(&plan.plan.code), "plan", &t.t("amendments-title"))
            .also("application/json", format!("/api/v1/networks{base}/amendments")),
        plan: Words::of(&plan.plan.title, t.0, t),
        text,
        endorsed: plan.plan.endorsed_on.is_some(),
        compare: plan
            .endorsement
            .versions
            .last()
            .filter(|_| in_force > 0)
            .map(|v| format!("{base}/compare?from=v{}", v.n)),
        // The latest first: what is pending is what readers look for.
        lines: seen.into_iter().rev().map(|r| line(&cx, &network, plan, r)).collect(),
        how: may_ask.then(|| format!("{base}/activities")),
        base,
    };
    respond::page(&cx, &page)
}

/// An amendment as a line.
pub(super) fn line(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    record: &AmendmentRecord,
) -> Line {
    let (t, amendment) = (cx.t(), &record.amendment);
    let reference = plan.by_id(amendment.activity).map(|a| a.reference.clone());
    Line {
        href: format!("{}/{}", spoken::base(network, plan), amendment.n),
        n: amendment.n,
        reference: reference.unwrap_or_default(),
        title: Words::of(&amendment.before.title, t.0, t),
        stage_code: amendment.stage.code(),
        stage: t.label("amendment-stage", amendment.stage.code()),
        weight: t.label("amendment-weight", amendment.weight.code()),
        stands: spoken::stands(t, amendment),
    }
}
