//! What the region needs and what answers it; those nobody answers stand first. Below, the outside
//! mechanisms the network works beside.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::address;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, places, respond};
use askama::Template;
use aunar_domain::activity::Activity;
use aunar_domain::need::{Evidence, NeedKind};
use axum::extract::Path;

#[derive(Template)]
#[template(path = "network/pages/needs.html")]
struct NeedsPage {
    shell: Shell,
    unanswered: usize,
    unanswered_words: String,
    needs: Vec<NeedCard>,
    mechanisms: Vec<MechanismCard>,
    outside: String,
}

struct NeedCard {
    reference: String,
    kind: String,
    title: Words,
    text: Option<Words>,
    places: String,
    evidence: Vec<Evidence>,
    answers: Vec<Link>,
}

struct MechanismCard {
    reference: String,
    name: Words,
    acronym: Option<String>,
    summary: Option<Words>,
    places: String,
    linked: Vec<Link>,
}

struct Link {
    href: String,
    reference: String,
    title: Words,
}

/// The register.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let mut needs: Vec<NeedCard> = network
        .needs
        .iter()
        .map(|need| NeedCard {
            reference: need.reference.clone(),
            kind: t.label("need-kind", NeedKind::code(need.kind)),
            title: Words::of(&need.title, t.0, t),
            text: need.text.as_ref().map(|x| Words::of(x, t.0, t)),
            places: places(&cx, &network, &need.places),
            evidence: need.evidence.clone(),
            answers: links(&cx, &network, |a| a.content.needs.contains(&need.id)),
        })
        .collect();
    needs.sort_by_key(|n| !n.answers.is_empty());
    let unanswered = needs.iter().filter(|n| n.answers.is_empty()).count();
    let mechanisms = network.mechanisms.iter().map(|m| MechanismCard {
        reference: m.reference.clone(),
        name: Words::of(&m.name, t.0, t),
        acronym: m.acronym.clone(),
        summary: m.summary.as_ref().map(|x| Words::of(x, t.0, t)),
        places: places(&cx, &network, &m.places),
        linked: links(&cx, &network, |a| a.content.mechanisms.contains(&m.id)),
    });
    let page = NeedsPage {
        shell: Shell::of(&cx, &network, None, "needs", &t.t("needs-title")),
        unanswered,
        unanswered_words: t.n("needs-unanswered", unanswered),
        mechanisms: mechanisms.collect(),
        outside: format!("/{}/mechanisms", network.network.code),
        needs,
    };
    respond::page(&cx, &page)
}

fn places(cx: &Cx, network: &NetworkPicture, codes: &[String]) -> String {
    places::names(&network.common.geography, cx.lang(), codes)
}

/// The activities of the plan in force that fulfil something, at most a dozen.
fn links(cx: &Cx, network: &NetworkPicture, fulfils: impl Fn(&Activity) -> bool) -> Vec<Link> {
    let Some(plan) = network.current_plan() else {
        return Vec::new();
    };
    let link = |plan: &PlanPicture, a: &Activity| Link {
        href: address::activity(network, plan, &a.reference),
        reference: a.reference.clone(),
        title: Words::of(&a.content.title, cx.lang(), cx.t()),
    };
    plan.activities.iter().filter(|a| fulfils(a)).take(12).map(|a| link(plan, a)).collect()
}
