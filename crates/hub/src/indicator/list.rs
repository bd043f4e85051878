//! The indicators of a plan: of the plan itself, then by priority, with where each stands.

use super::{Line, href, said, subject};
use crate::ledger::{self, Ledger};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::IndicatorId;
use aunar_domain::indicator::{Of, Use, way_gone};
use axum::extract::Path;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "indicator/pages/list.html")]
struct ListPage {
    shell: Shell,
    base: String,
    groups: Vec<Group>,
    found: String,
    add: Option<String>,
    /// Where one indicator is summed over activities, if one is used in several.
    sums: Option<String>,
    ended: Vec<(String, String)>,
}

struct Group {
    title: String,
    rows: Vec<Row>,
}

struct Row {
    line: Line,
    subject: Words,
    subject_href: String,
    gone: Option<String>,
    awaiting: Option<String>,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&Asked::NAMES)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let of_plan = ledger.plan(plan.plan.id);
    let asked = Asked::of(&cx, &network, plan, &ledger)?;
    let uses: Vec<&Use> = of_plan.uses.iter().filter(|u| asked.has(&network, plan, u)).collect();
    let row = |one: &Use| {
        let line = said::line(&cx, &network, plan, &ledger, one)?;
        let indicator = ledger.indicators.get(&one.indicator)?;
        let roll =
            aunar_domain::indicator::now(indicator, of_plan.values_of(one.id), &of_plan.windows);
        let (subject, subject_href) = subject(&cx, &network, plan, one.of);
        let gone = way_gone(indicator, one, roll.stands(indicator.kind));
        Some(Row {
            line,
            subject,
            subject_href,
            gone: gone.map(|g| t.with("indicator-way-gone", &[("n", &(g / 10).to_string())])),
            awaiting: (roll.awaiting > 0).then(|| t.n("indicator-awaiting", roll.awaiting)),
        })
    };
    let mut groups: Vec<Group> = Vec::new();
    let mut group = |title: String, some: Vec<&Use>| {
        let rows: Vec<Row> = some.into_iter().filter_map(row).collect();
        if !rows.is_empty() {
            groups.push(Group { title, rows });
        }
    };
    let open = || uses.iter().copied().filter(|u| u.ended_at.is_none());
    group(t.t("indicator-of-plan"), open().filter(|u| u.of == Of::Plan).collect());
    let priority_of = |u: &Use| match u.of {
        Of::Priority(id) => Some(id),
        Of::Activity(id) => plan.by_id(id).and_then(|a| a.content.priority),
        Of::Plan => None,
    };
    for priority in &plan.priorities {
        let title = format!("{} · {}", priority.reference, priority.title.words(t.0));
        group(title, open().filter(|u| priority_of(u) == Some(priority.id)).collect());
    }
    let nowhere = open().filter(|u| matches!(u.of, Of::Activity(_)) && priority_of(u).is_none());
    group(t.t("indicator-without-priority"), nowhere.collect());
    let ended = uses.iter().filter(|u| u.ended_at.is_some()).filter_map(|u| {
        let indicator = ledger.indicators.get(&u.indicator)?;
        let title = format!("{} · {}", u.reference, indicator.title.words(t.0));
        Some((title, href(&network, plan, u)))
    });
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let used = uses.iter().filter(|u| matches!(u.of, Of::Activity(_)));
    let sums = used.map(|u| u.indicator).fold(BTreeMap::new(), |mut all, id| {
        *all.entry(id).or_insert(0_usize) += 1;
        all
    });
    let has_sums = sums.values().any(|n| *n > 1);
    let may = cx.may(Action::DefineIndicators, Object::plan(&plan.plan));
    let page = ListPage {
        shell: Shell::of(
            &cx,
            &network,
            Some(&plan.plan.code),
            "indicators",
            &t.t("indicators-title"),
        )
        .also("application/json", format!("/api/v1/networks{base}/indicators")),
        found: t.n("indicators-found", uses.len() as u64),
        groups,
        sums: has_sums.then(|| format!("{base}/indicators/sums")),
        add: may.then(|| format!("{base}/indicators/new")),
        ended: ended.collect(),
        base,
    };
    respond::page(&cx, &page)
}

/// Which indicators are looked at.
pub(super) struct Asked {
    priority: Option<String>,
    entity: Option<String>,
    country: Option<String>,
    indicator: Option<IndicatorId>,
}

impl Asked {
    /// The names of its parameters.
    pub(super) const NAMES: [&'static str; 4] = ["priority", "entity", "country", "indicator"];

    /// What an address asks for; what it names and nobody knows is refused with what is known.
    pub(super) fn of(
        cx: &Cx,
        network: &NetworkPicture,
        plan: &PlanPicture,
        ledger: &Ledger,
    ) -> Result<Self, Error> {
        let known = |name: &str, all: &[&str]| match cx.params().one(name) {
            Some(wanted) if !all.contains(&wanted) => {
                Err(Error::bad_param("bad-value", name, wanted, all.join(", ")))
            }
            other => Ok(other.map(str::to_owned)),
        };
        let priorities: Vec<&str> = plan.priorities.iter().map(|p| p.reference.as_str()).collect();
        let members: Vec<&str> = match cx.params().one("entity") {
            // Others than members have a part in activities too.
            Some(wanted) if network.common.register.find(wanted).is_some() => vec![wanted],
            _ => {
                let register = &network.common.register;
                let named = network.members.iter().filter_map(|m| register.get(m.entity));
                named.map(|e| e.code.as_str()).collect()
            }
        };
        let country = match cx.params().one("country") {
            Some(wanted) if network.common.geography.get(wanted).is_none() => {
                let like = "PE, PE-LIM, 419".to_owned();
                return Err(Error::bad_param("bad-value", "country", wanted, like));
            }
            other => other.map(str::to_owned),
        };
        let used = ledger.plan(plan.plan.id).uses.iter();
        let used: BTreeMap<&str, IndicatorId> = used
            .filter_map(|u| Some((ledger.indicators.get(&u.indicator)?.code.as_str(), u.indicator)))
            .collect();
        let indicator = known("indicator", &used.keys().copied().collect::<Vec<_>>())?;
        Ok(Self {
            priority: known("priority", &priorities)?,
            entity: known("entity", &members)?,
            country,
            indicator: indicator.and_then(|code| used.get(code.as_str()).copied()),
        })
    }

    /// Whether an indicator in use is among them: by the activity or priority that it is of.
    pub(super) fn has(&self, network: &NetworkPicture, plan: &PlanPicture, one: &Use) -> bool {
        let activity = match one.of {
            Of::Activity(id) => plan.by_id(id),
            Of::Priority(_) | Of::Plan => None,
        };
        let priority = match one.of {
            Of::Priority(id) => Some(id),
            _ => activity.and_then(|a| a.content.priority),
        };
        let in_priority = self.priority.as_ref().is_none_or(|wanted| {
            priority.and_then(|id| plan.priority(id)).is_some_and(|p| p.reference == *wanted)
        });
        let of_entity = self.entity.as_ref().is_none_or(|wanted| {
            let entity = network.common.register.find(wanted).map(|e| e.id);
            let involved = activity.map(|a| a.content.involved.as_slice()).unwrap_or_default();
            entity.is_some_and(|id| involved.iter().any(|i| i.entity == id))
        });
        let in_country = self.country.as_ref().is_none_or(|wanted| {
            let places = activity.map(|a| a.content.places.as_slice()).unwrap_or_default();
            places.iter().any(|p| network.common.geography.is_within(p, wanted))
        });
        let of_indicator = self.indicator.is_none_or(|id| id == one.indicator);
        in_priority && of_entity && in_country && of_indicator
    }
}
