//! The page for who comes to translate while the plan's texts do not change: before its members, who
//! decide on a document that holds every translation, and once it is closed. It says why and what to
//! do instead, and gives back what was typed.

use super::unit;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Form, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object, Who, may};
use aunar_domain::words::Lang;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "translations/pages/closed.html")]
struct ClosedPage {
    shell: Shell,
    plan_href: String,
    plan: Words,
    why: String,
    instead: String,
    lead: Option<(String, String)>,
    lang: &'static str,
    typed: Vec<(String, String)>,
}

/// Whether nobody at all translates here now, and whoever asks has a part in the network.
pub(super) fn is_closed_to(cx: &Cx, plan: &PlanPicture) -> bool {
    !may(&Who::Operator, Action::Translate, Object::plan(&plan.plan))
        && cx.mandates().iter().any(|m| m.network == plan.plan.network)
}

/// The page, with what a form held that could not be saved.
pub(super) fn page(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    form: Option<&Form>,
) -> Answer {
    let t = cx.t();
    let status = plan.plan.status.code();
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let into = cx.params().one("into").and_then(Lang::from_code).unwrap_or(t.0);
    let page = ClosedPage {
        shell: Shell::of(
            cx,
            network,
            Some(&plan.plan.code),
            "plan",
            &t.t("translations-closed-heading"),
        ),
        plan: Words::of(&plan.plan.title, t.0, t),
        why: t.label("translations-closed", status),
        instead: t.label("translations-instead", status),
        lead: plan
            .endorsement
            .last()
            .map(|_| (format!("{base}/endorsement"), t.t("endorsement-title"))),
        plan_href: base,
        lang: into.code(),
        typed: form.map(|form| typed(cx, plan, form, into)).unwrap_or_default(),
    };
    respond::private_page(cx, StatusCode::FORBIDDEN, &page)
}

/// What a form says that does not stand there already: the name of the text, the words.
fn typed(cx: &Cx, plan: &PlanPicture, form: &Form, into: Lang) -> Vec<(String, String)> {
    let units = unit::all(plan);
    let new = form.all("text").filter_map(|key| {
        let words = form.raw(&format!("words.{key}"))?.trim();
        let unit = units.iter().find(|unit| unit.key(plan) == key)?;
        let there = unit.text.wording(into).map(|w| w.words.trim()).unwrap_or_default();
        (words != there).then(|| {
            let field = cx.t().label("field", unit.field);
            let what = unit.reference().map_or(field.clone(), |r| format!("{r} · {field}"));
            (what, words.to_owned())
        })
    });
    new.collect()
}
