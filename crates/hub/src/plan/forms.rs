//! How an activity is named and labelled on pages.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::address;
use crate::web::html::Words;
use crate::web::{Cx, numbers};
use aunar_domain::activity::{Activity, Weight};
use aunar_domain::facets::Facet;
use aunar_domain::framework::OBJECTIVES;

/// An activity as lists show it.
pub(super) struct Line {
    pub(super) reference: String,
    pub(super) href: String,
    pub(super) title: Words,
    pub(super) kind: String,
    pub(super) status_code: &'static str,
    pub(super) status: String,
    pub(super) lead: Option<String>,
    pub(super) others: usize,
    pub(super) period: String,
    pub(super) places: String,
    pub(super) objectives: Vec<String>,
}

/// When an activity is, in words.
pub(super) fn period(cx: &Cx, activity: &Activity) -> String {
    let content = &activity.content;
    match (&content.period, &content.period_note) {
        (Some(period), _) => numbers::period(cx.t(), period),
        (None, Some(note)) => note.clone(),
        (None, None) => cx.t().t("plan-no-period"),
    }
}

/// The names of the places of an activity, at most three.
pub(super) fn places(cx: &Cx, network: &NetworkPicture, activity: &Activity) -> String {
    let all = &activity.content.places;
    let mut names: Vec<&str> = all.iter().take(3).map(|code| place(cx, network, code)).collect();
    let more = format!("+{}", all.len().saturating_sub(3));
    if all.len() > 3 {
        names.push(&more);
    }
    names.join(", ")
}

/// The name of a place.
pub(super) fn place<'a>(cx: &Cx, network: &'a NetworkPicture, code: &'a str) -> &'a str {
    network.common.geography.name(code, cx.lang())
}

/// An activity for a list.
pub(super) fn line(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Line {
    let (content, t) = (&activity.content, cx.t());
    let lead = content.lead().and_then(|id| network.common.register.get(id));
    let public = content.status.public();
    Line {
        reference: activity.reference.clone(),
        href: address::activity(network, plan, &activity.reference),
        title: Words::of(&content.title, t.0, t),
        kind: t.label("kind", content.kind.code()),
        status_code: public.code(),
        status: t.label("public-status", public.code()),
        lead: lead.map(|e| e.short(t.0).to_owned()),
        others: content.involved.iter().filter(|i| Some(i.entity) != content.lead()).count(),
        period: period(cx, activity),
        places: places(cx, network, activity),
        objectives: content.serving(OBJECTIVES, Some(Weight::Primary)).map(str::to_owned).collect(),
    }
}

/// The label of a facet's value.
#[must_use]
pub fn label(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    facet: Facet,
    value: &str,
) -> String {
    worded(cx, network, plan, facet, value).words
}

/// The same with the language it is in, where that is not the page's.
#[must_use]
pub fn worded(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    facet: Facet,
    value: &str,
) -> Words {
    let (t, lang) = (cx.t(), cx.lang());
    match facet {
        Facet::Kind => Words::own(t.label("kind", value)),
        Facet::Audience => Words::own(t.label("audience", value)),
        Facet::Deliverable => Words::own(t.label("deliverable", value)),
        Facet::Status => Words::own(
            t.try_label("public-status", value).unwrap_or_else(|| t.label("status", value)),
        ),
        Facet::Entity | Facet::Lead => {
            Words::own(network.common.register.find(value).map_or(value, |e| e.short(lang)))
        }
        Facet::Country => {
            let place = network.common.geography.get(value);
            place.map_or_else(|| Words::own(value), |p| Words::label(&p.name, lang))
        }
        Facet::Objective => {
            let entry = network.common.frameworks.entry(OBJECTIVES, value);
            entry.map_or_else(
                || Words::own(value),
                |e| Words::label(&e.short, lang).behind(&format!("{value}.")),
            )
        }
        Facet::Priority => {
            let priority = plan.priorities.iter().find(|p| p.reference == value);
            priority
                .map_or_else(|| Words::own(value), |p| Words::label(&p.title, lang).behind(value))
        }
    }
}
