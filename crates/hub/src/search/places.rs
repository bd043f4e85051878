//! The pages of the product that have a name of their own, and what can be begun: so that whoever knows what
//! they want to do need not know where it is.

use crate::calendar;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Cx, Tongue};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::EntityId;
use aunar_domain::words::{Lang, Text, Wording};

/// Somewhere to go.
pub(super) struct Place {
    /// What it is called.
    pub(super) title: Text,
    /// What it is a part of, where that is something.
    pub(super) of: Option<Text>,
    /// Its address.
    pub(super) href: String,
    /// Whether somebody goes there to do something.
    pub(super) is_deed: bool,
}

/// The parts of a plan, each by the end of its address and the message that names it.
const OF_A_PLAN: [(&str, &str); 14] = [
    ("", "section-plan"),
    ("/activities", "section-activities"),
    ("/timeline", "section-timeline"),
    ("/coverage", "section-coverage"),
    ("/endorsement", "section-endorsement"),
    ("/dashboard", "section-dashboard"),
    ("/reporting", "reporting-title"),
    ("/indicators", "section-indicators"),
    ("/money", "section-money"),
    ("/evidence", "section-evidence"),
    ("/report", "review-title"),
    ("/check", "check-title"),
    ("/overlaps", "overlap-title"),
    ("/amendments", "amendments-title"),
];

/// The parts of a network.
const OF_A_NETWORK: [(&str, &str); 13] = [
    ("/calendar", "section-calendar"),
    ("/members", "section-members"),
    ("/needs", "needs-title"),
    ("/proposals", "proposals-title"),
    ("/practices", "section-practices"),
    ("/news", "section-news"),
    ("/requests", "requests-title"),
    ("/recommendations", "recommendation-title"),
    ("/stakeholders", "stakeholders-title"),
    ("/calls", "calls-title"),
    ("/rooms", "rooms-title"),
    ("/experience", "experience-title"),
    ("/history", "section-history"),
];

/// A message in all languages.
fn said(key: &str) -> Option<Text> {
    let wording = |lang: &Lang| Wording {
        lang: *lang,
        words: Tongue(*lang).t(key),
        by: None,
        official: true,
    };
    Text::from_wordings(Lang::ALL.iter().map(wording))
}

/// Whether whoever asks may do something here, for one of those they act for.
fn could(cx: &Cx, network: &NetworkPicture, action: Action, object: Object<'_>) -> bool {
    let own = cx.mandates().iter().filter(|m| m.network == network.network.id);
    cx.may(action, object)
        || own.into_iter().any(|mandate| {
            let entities: Vec<EntityId> = mandate.entity.into_iter().collect();
            cx.may(action, object.of(&entities).under(mandate.priority))
        })
}

/// The places there are for whoever asks, what can be done first.
pub(super) fn places(cx: &Cx, network: &NetworkPicture) -> Vec<Place> {
    let base = format!("/{}", network.network.code);
    let mut all: Vec<Place> = Vec::new();
    let mut add = |href: String, key: &str, of: Option<&Text>, is_deed: bool| {
        all.extend(said(key).map(|title| Place { title, of: of.cloned(), href, is_deed }));
    };
    let whole = Object::network(network.network.id);
    let name = Some(&network.network.name);
    if cx.signed.is_some() {
        add("/desk".to_owned(), "nav-desk", None, true);
        for plan in &network.plans {
            let (of, at) = (Some(&plan.plan.title), at(&base, plan));
            let object = Object::plan(&plan.plan);
            if could(cx, network, Action::AddActivity, object) {
                add(format!("{at}/activities/new"), "deed-activity", of, true);
            }
            if could(cx, network, Action::Report, object) {
                add(format!("{at}/reporting"), "deed-report", of, true);
            }
        }
        if calendar::adds(cx, network) {
            add(format!("{base}/events/new"), "deed-event", name, true);
        }
        for (action, end, key) in [
            (Action::SharePractice, "practices/new", "deed-practice"),
            (Action::WriteNews, "news/new", "deed-news"),
            (Action::OpenRoom, "rooms/new", "deed-room"),
        ] {
            if could(cx, network, action, whole) {
                add(format!("{base}/{end}"), key, name, true);
            }
        }
        add("/account".to_owned(), "nav-account", None, false);
    }
    if cx.may(Action::Propose, whole) {
        add(format!("{base}/proposals/new"), "proposal-new-title", name, true);
    }
    for (action, end, key) in [
        (Action::ReadMandates, "people", "people-title"),
        (Action::IssueToken, "tokens", "tokens-title"),
    ] {
        if cx.may(action, whole) {
            add(format!("{base}/{end}"), key, name, false);
        }
    }
    if let Some(plan) = network.current_plan() {
        for (end, key) in OF_A_PLAN {
            add(format!("{}{end}", at(&base, plan)), key, Some(&plan.plan.title), false);
        }
    }
    for (end, key) in OF_A_NETWORK {
        add(format!("{base}{end}"), key, name, false);
    }
    all
}

/// The address of a plan.
fn at(base: &str, plan: &PlanPicture) -> String {
    format!("{base}/plans/{}", plan.plan.code)
}
