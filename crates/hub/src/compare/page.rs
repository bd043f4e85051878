//! The comparison as a page: two versions to choose, counts, then the plan itself, its priorities
//! and its activities, fifty a page.

use super::compared::Compared;
use super::versions::{NOW, Past, Version};
use super::wording::{FieldView, Namer};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::address;
use crate::web::html::Words;
use crate::web::paging::Pager;
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_domain::activity::Activity;
use aunar_domain::compare::{Comparison, Counts, Difference, Fate};
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::NaiveDate;

/// How many activities a page shows.
const PER_PAGE: usize = 50;
/// How many days the lists of days offer.
const MOST_DAYS: usize = 60;

#[derive(Template)]
#[template(path = "compare/pages/compare.html")]
struct ComparePage {
    shell: Shell,
    plan: Words,
    base: String,
    here: String,
    between: String,
    from: Vec<VersionChoice>,
    to: Vec<VersionChoice>,
    figures: Vec<(String, String)>,
    empty: bool,
    own: Vec<FieldView>,
    priorities: Vec<RecordView>,
    activities: Vec<RecordView>,
    single: Option<String>,
    days: Vec<DayLink>,
    pager: Pager,
}

struct VersionChoice {
    name: String,
    label: String,
    chosen: bool,
}

/// A record and what became of it.
struct RecordView {
    fate: &'static str,
    fate_words: String,
    reference: String,
    title: Words,
    href: Option<String>,
    facts: Vec<String>,
    fields: Vec<FieldView>,
    whole: Option<String>,
}

struct DayLink {
    href: String,
    day: String,
    moment: String,
    changes: String,
}

/// A day on which something changed.
struct Day {
    date: NaiveDate,
    /// The position before its first change.
    before: i64,
    last: i64,
    changes: i64,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["from", "to", "page", "activity"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let single = cx.params().one("activity");
    let Compared { past, from, to, namer, compared } =
        Compared::of(&cx, &network, plan, single.is_some()).await?;
    let views = Views { cx: &cx, network: &network, plan, namer };
    let page = cx.params().number("page", 1, 1, 1_000_000)?;
    let pages = compared.activities.len().div_ceil(PER_PAGE).max(1);
    let page = page.min(pages);
    let activities = match single {
        Some(reference) => vec![views.one(&compared, reference)?],
        None => {
            let shown = compared.activities.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE);
            shown.map(|fate| views.activity(fate)).collect()
        }
    };
    let here = &cx.reader.path;
    let days = days(&past);
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    // One activity's page shows that activity alone.
    let around = single.is_none() && page == 1;
    let view = ComparePage {
        shell: Shell::of(&cx, &network, Some(&plan.plan.code), "plan", &t.t("compare-title")),
        plan: Words::of(&plan.plan.title, t.0, t),
        between: t.with("compare-between", &[("from", &from.label), ("to", &to.label)]),
        from: choices(&cx, &past, &days, &from),
        to: choices(&cx, &past, &days, &to),
        figures: figures(&cx, &compared),
        empty: compared.is_empty(),
        own: if around { views.fields(&compared.plan) } else { Vec::new() },
        priorities: if around {
            compared.priorities.iter().map(|fate| views.priority(fate)).collect()
        } else {
            Vec::new()
        },
        activities,
        single: single.map(|_| format!("{here}{}", cx.params().with("activity", None))),
        days: if single.is_none() { links(&cx, &days) } else { Vec::new() },
        here: here.clone(),
        pager: Pager::of(&cx, here, page, if single.is_none() { pages } else { 1 }),
        base,
    };
    respond::page(&cx, &view)
}

/// The days on which something changed, the latest first; what was there from the beginning is no
/// change.
fn days(past: &Past) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for moment in past.moments.iter().skip(1) {
        let date = moment.at.date_naive();
        match days.last_mut() {
            Some(day) if day.date == date => {
                day.last = moment.last;
                day.changes += moment.changes;
            }
            _ => days.push(Day {
                date,
                before: moment.first - 1,
                last: moment.last,
                changes: moment.changes,
            }),
        }
    }
    days.reverse();
    days.truncate(MOST_DAYS);
    days
}

fn choices(cx: &Cx, past: &Past, days: &[Day], chosen: &Version) -> Vec<VersionChoice> {
    let t = cx.t();
    let sealed = past.sealed.iter().map(|s| (s.name.clone(), s.label(t)));
    let mut all: Vec<(String, String)> = sealed.collect();
    all.push((NOW.to_owned(), t.t("compare-now")));
    all.extend(days.iter().map(|day| (day.date.to_string(), numbers::day(t.0, day.date))));
    all.extend(past.first(cx).map(|first| (first.name, first.label)));
    if !all.iter().any(|(name, _)| *name == chosen.name) {
        all.push((chosen.name.clone(), chosen.label.clone()));
    }
    let choice = |(name, label): (String, String)| VersionChoice {
        chosen: name == chosen.name,
        name,
        label,
    };
    all.into_iter().map(choice).collect()
}

fn links(cx: &Cx, days: &[Day]) -> Vec<DayLink> {
    let t = cx.t();
    let link = |day: &Day| DayLink {
        href: format!("{}?from={}&to={}", cx.reader.path, day.before, day.last),
        day: numbers::day(t.0, day.date),
        moment: day.date.to_string(),
        changes: t.n("compare-changes", u64::try_from(day.changes).unwrap_or(0)),
    };
    days.iter().map(link).collect()
}

fn figures(cx: &Cx, compared: &Comparison) -> Vec<(String, String)> {
    let t = cx.t();
    let activities = Counts::of(&compared.activities);
    let figure = |key: &str, n: usize| (numbers::whole(t.0, n as u64), t.n(key, n));
    let mut all = vec![
        figure("compare-figure-added", activities.added),
        figure("compare-figure-removed", activities.removed),
        figure("compare-figure-changed", activities.changed),
    ];
    let priorities = Counts::of(&compared.priorities).total();
    if priorities > 0 {
        all.push(figure("compare-figure-priorities", priorities));
    }
    all
}

/// Draws what was compared.
struct Views<'a> {
    cx: &'a Cx,
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
    namer: Namer<'a>,
}

impl Views<'_> {
    fn fields(&self, differences: &[Difference]) -> Vec<FieldView> {
        differences.iter().map(|d| self.namer.field(d)).collect()
    }

    fn record<T>(&self, fate: &Fate<T>, reference: &str, title: &Text) -> RecordView {
        let t = self.cx.t();
        RecordView {
            fate: fate.code(),
            fate_words: t.label("compare-fate", fate.code()),
            reference: reference.to_owned(),
            title: Words::of(title, t.0, t),
            href: None,
            facts: Vec::new(),
            fields: match fate {
                Fate::Changed { differences, .. } => self.fields(differences),
                _ => Vec::new(),
            },
            whole: None,
        }
    }

    fn priority(&self, fate: &Fate<aunar_domain::plan::Priority>) -> RecordView {
        let priority = fate.latest();
        self.record(fate, &priority.reference, &priority.title)
    }

    fn activity(&self, fate: &Fate<Activity>) -> RecordView {
        let (activity, t) = (fate.latest(), self.cx.t());
        let mut view = self.record(fate, &activity.reference, &activity.content.title);
        let now = self.plan.by_id(activity.id);
        view.href = now.map(|a| address::activity(self.network, self.plan, &a.reference));
        if view.fields.is_empty() {
            let content = &activity.content;
            let lead = content.lead().and_then(|id| self.network.common.register.get(id));
            view.facts.push(t.label("status", content.status.code()));
            view.facts.extend(lead.map(|e| e.short(t.0).to_owned()));
            view.facts.extend(content.period.map(|p| numbers::period(t, &p)));
        } else if view.fields.iter().any(|field| field.cut) {
            let query = self.cx.params().with("activity", Some(&activity.reference));
            view.whole = Some(format!("{}{query}", self.cx.reader.path));
        }
        view
    }

    /// One activity by its reference, with its texts whole.
    fn one(&self, compared: &Comparison, reference: &str) -> Result<RecordView, Error> {
        let found = compared.activities.iter().find(|f| f.latest().reference == reference);
        found.map(|fate| self.activity(fate)).ok_or_else(|| Error::NotFound {
            what: "difference",
            found: reference.chars().take(80).collect(),
            near: vec![(
                format!("{}{}", self.cx.reader.path, self.cx.params().with("activity", None)),
                self.cx.t().t("compare-title"),
            )],
        })
    }
}
