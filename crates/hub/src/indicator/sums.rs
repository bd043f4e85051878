//! One indicator over all activities it is used in: its sum, and what parts of the plan bring to it. Each
//! value stands in one part, so that the parts add up to the whole: what is done in several countries at
//! once has a part of its own. What is measured of a priority or of the plan is not added to that: it
//! may count the same people again.

use super::list::Asked;
use super::said;
use crate::ledger::{self, Ledger};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Shell, collate, respond};
use askama::Template;
use aunar_domain::activity::Activity;
use aunar_domain::indicator::{Indicator, Of, Roll, Use, Value, parted};
use axum::extract::Path;
use std::collections::{BTreeMap, BTreeSet};

/// By what sums are parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// The priority of the activity.
    Priority,
    /// Who reported it.
    Entity,
    /// The country of the activity.
    Country,
}

/// What stands where nothing else does: no priority, no country.
const NONE: &str = "none";
/// What is done in several countries.
const SEVERAL: &str = "several";

impl By {
    /// All of them.
    pub(super) const ALL: &'static [Self] = &[By::Priority, By::Entity, By::Country];

    /// Its code.
    pub(super) const fn code(self) -> &'static str {
        match self {
            By::Priority => "priority",
            By::Entity => "entity",
            By::Country => "country",
        }
    }
}

/// The sum of an indicator over activities.
pub(super) struct Sum<'a> {
    /// The indicator.
    pub(super) indicator: &'a Indicator,
    /// How many activities it is used in.
    pub(super) uses: usize,
    /// What all its values come to.
    pub(super) whole: Roll,
    /// The same by part: code, label, sum.
    pub(super) parts: Vec<(String, String, Roll)>,
}

/// In which part a value stands.
fn part(
    network: &NetworkPicture,
    plan: &PlanPicture,
    by: By,
    activity: &Activity,
    value: &Value,
) -> String {
    let found = match by {
        By::Priority => activity
            .content
            .priority
            .and_then(|id| plan.priority(id))
            .map(|priority| priority.reference.clone()),
        By::Entity => network.common.register.get(value.entity).map(|e| e.code.clone()),
        By::Country => {
            let places = activity.content.places.iter();
            let countries: Option<BTreeSet<&str>> = places
                .map(|p| network.common.geography.country_of(p).map(|c| c.code.as_str()))
                .collect();
            // A region is no country, and nowhere is none either.
            let countries = countries.unwrap_or_default();
            match countries.len() {
                0 => None,
                1 => countries.first().map(|code| (*code).to_owned()),
                _ => Some(SEVERAL.to_owned()),
            }
        }
    };
    found.unwrap_or_else(|| NONE.to_owned())
}

fn label(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, by: By, code: &str) -> String {
    let t = cx.t();
    if code == NONE || code == SEVERAL {
        return t.label(&format!("indicator-sum-{}", by.code()), code);
    }
    let found = match by {
        By::Priority => {
            let priority = plan.priorities.iter().find(|p| p.reference == code);
            priority.map(|p| format!("{code} · {}", p.title.words(t.0)))
        }
        By::Entity => network.common.register.find(code).map(|e| e.short(t.0).to_owned()),
        By::Country => network.common.geography.get(code).map(|p| p.name.words(t.0).to_owned()),
    };
    found.unwrap_or_else(|| code.to_owned())
}

/// The sums of a plan's indicators over the activities that are asked for, those used most first.
pub(super) fn sums<'a>(
    cx: &Cx,
    (network, plan): (&NetworkPicture, &PlanPicture),
    ledger: &'a Ledger,
    by: By,
    asked: &Asked,
) -> Vec<Sum<'a>> {
    type Used<'i, 'u> = (&'i Indicator, Vec<(&'u Use, &'u Activity)>);
    let of_plan = ledger.plan(plan.plan.id);
    let mut uses: BTreeMap<&str, Used<'_, '_>> = BTreeMap::new();
    for one in of_plan.uses.iter().filter(|u| asked.has(network, plan, u)) {
        let Of::Activity(id) = one.of else { continue };
        let (Some(activity), Some(indicator)) =
            (plan.by_id(id), ledger.indicators.get(&one.indicator))
        else {
            continue;
        };
        let group = uses.entry(&indicator.code).or_insert_with(|| (indicator, Vec::new()));
        group.1.push((one, activity));
    }
    let collator = collate::collator(cx.lang());
    let mut all: Vec<Sum<'a>> = uses
        .into_values()
        .map(|(indicator, uses)| {
            let mut parts: BTreeMap<String, Roll> = BTreeMap::new();
            for (one, activity) in &uses {
                let values = of_plan.values_of(one.id);
                let own = parted(indicator, values, &of_plan.windows, |value| {
                    part(network, plan, by, activity, value)
                });
                for (code, roll) in own {
                    parts.entry(code).or_default().join(&roll);
                }
            }
            let mut whole = Roll::default();
            parts.values().for_each(|roll| whole.join(roll));
            let named = |(code, roll): (String, Roll)| {
                (code.clone(), label(cx, network, plan, by, &code), roll)
            };
            let mut parts: Vec<(String, String, Roll)> = parts.into_iter().map(named).collect();
            if by != By::Priority {
                parts.sort_by(|a, b| collator.compare(&a.1, &b.1));
            }
            // What belongs nowhere stands last.
            parts.sort_by_key(|(code, _, _)| code == NONE || code == SEVERAL);
            Sum { indicator, uses: uses.len(), whole, parts }
        })
        .collect();
    all.sort_by(|a, b| (b.uses, &a.indicator.code).cmp(&(a.uses, &b.indicator.code)));
    all
}

#[derive(Template)]
#[template(path = "indicator/pages/sums.html")]
struct SumsPage {
    shell: Shell,
    base: String,
    tabs: Vec<(String, String, bool)>,
    group: String,
    tables: Vec<Table>,
}

struct Table {
    title: Words,
    how: String,
    uses: String,
    href: String,
    whole: String,
    awaiting: Option<String>,
    rows: Vec<(String, String, String)>,
}

/// What the two ways to ask share: network, plan and ledger are looked up by the caller.
pub(super) fn by(cx: &Cx) -> Result<By, Error> {
    Ok(cx.params().code("by", By::ALL, By::code)?.unwrap_or(By::Priority))
}

/// The names of the parameters.
pub(super) const NAMES: [&str; 5] = ["by", "priority", "entity", "country", "indicator"];

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&NAMES)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let t = cx.t();
    let (by, asked) = (by(&cx)?, Asked::of(&cx, &network, plan, &ledger)?);
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let table = |sum: Sum<'_>| {
        let indicator = sum.indicator;
        let row = |(_, label, roll): &(String, String, Roll)| {
            let stands = said::standing(t, indicator, roll);
            (label.clone(), stands, t.n("indicator-values-n", roll.values))
        };
        Table {
            title: Words::of(&indicator.title, t.0, t),
            how: t.label("indicator-how", indicator.kind.code()),
            uses: t.n("indicator-uses-n", sum.uses as u64),
            href: format!("{base}/indicators?indicator={}", encode(&indicator.code)),
            whole: said::standing(t, indicator, &sum.whole),
            awaiting: (sum.whole.awaiting > 0)
                .then(|| t.n("indicator-awaiting", sum.whole.awaiting)),
            rows: sum.parts.iter().map(row).collect(),
        }
    };
    let tables = sums(&cx, (&network, plan), &ledger, by, &asked).into_iter().map(table).collect();
    let tab = |one: &By| {
        let href = format!("{base}/indicators/sums{}", cx.params().with("by", Some(one.code())));
        (t.label("indicator-sum-by", one.code()), href, *one == by)
    };
    let page = SumsPage {
        shell: Shell::of(
            &cx,
            &network,
            Some(&plan.plan.code),
            "indicators",
            &t.t("indicator-sums-title"),
        )
        .also(
            "application/json",
            format!("/api/v1/networks{base}/indicators/sums?by={}", by.code()),
        ),
        tabs: By::ALL.iter().map(tab).collect(),
        group: t.label("indicator-sum-by", by.code()),
        tables,
        base,
    };
    respond::page(&cx, &page)
}
