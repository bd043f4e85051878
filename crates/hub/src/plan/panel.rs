//! The panel that activities are filtered with: the values of each facet with their counts, what is
//! chosen, and what to let go of when nothing is left. The list and the timeline share it.

use super::filters::{self, Asked, Sort};
use super::forms;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::quarters::Quarter;
use crate::web::{Cx, collate};
use aunar_domain::activity::{Deliverable, PublicStatus};
use aunar_domain::facets::{Counting, Facet, Filter};
use aunar_domain::pace::Pace;
use roaring::RoaringBitmap;
use std::cmp::Reverse;

/// How many values of a facet are shown before the rest is folded away.
const SHOWN: usize = 8;
/// How few values are not worth folding away.
const FEW: usize = 2;
/// The facets with boxes to tick, in the order people reach for them.
const FACETS: [Facet; 8] = [
    Facet::Status,
    Facet::Priority,
    Facet::Kind,
    Facet::Entity,
    Facet::Country,
    Facet::Objective,
    Facet::Audience,
    Facet::Deliverable,
];

/// The panel, ready to be drawn.
pub(super) struct Panel {
    pub(super) path: String,
    /// The address without anything chosen.
    pub(super) clear: String,
    pub(super) question: String,
    pub(super) from: String,
    pub(super) to: String,
    /// Quarters that fill in both dates.
    pub(super) quarters: Vec<Quarter>,
    pub(super) facets: Vec<FacetBox>,
    pub(super) chips: Vec<Chip>,
    /// What the form keeps without showing it: name and value.
    pub(super) kept: Vec<(&'static str, String)>,
    pub(super) sorts: Vec<SortChoice>,
    /// When nothing is found: what to let go of, and how many activities that leaves.
    pub(super) looser: Vec<Looser>,
}

/// The values of one facet.
pub(super) struct FacetBox {
    pub(super) name: &'static str,
    pub(super) title: String,
    pub(super) shown: Vec<Value>,
    pub(super) more: Vec<Value>,
    pub(super) open: bool,
}

/// A value with what choosing it would leave.
pub(super) struct Value {
    pub(super) code: String,
    pub(super) label: Words,
    pub(super) count: u64,
    pub(super) chosen: bool,
}

/// Something chosen, with the address that is without it.
pub(super) struct Chip {
    /// What it is a value of.
    pub(super) of: String,
    pub(super) value: Words,
    pub(super) href: String,
}

/// An order to choose; the usual one has no code, so that it follows a question.
pub(super) struct SortChoice {
    pub(super) code: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// A way out of an empty list.
pub(super) struct Looser {
    pub(super) without: String,
    pub(super) href: String,
    pub(super) found: String,
}

impl Panel {
    /// The panel of what was asked for.
    pub(super) fn of(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, asked: &Asked) -> Self {
        let day = |d: Option<chrono::NaiveDate>| d.map(|d| d.to_string()).unwrap_or_default();
        let leads = asked.filter.values(Facet::Lead).iter();
        let here = &cx.reader.path;
        let between = |from: &str, to: &str| {
            filters::view(cx, here, &[("from", Some(from)), ("to", Some(to))])
        };
        let days = (plan.plan.start, plan.plan.end);
        let dates = (asked.filter.from, asked.filter.to);
        let mut panel = Self {
            path: cx.reader.path.clone(),
            clear: cx.reader.path.clone(),
            question: asked.question.clone(),
            from: day(asked.filter.from),
            to: day(asked.filter.to),
            quarters: Quarter::near(cx, Some(days), dates, between),
            facets: facets(cx, network, plan, asked),
            chips: chips(cx, network, plan, asked),
            kept: leads.map(|code| (Facet::Lead.code(), code.clone())).collect(),
            sorts: Vec::new(),
            looser: Vec::new(),
        };
        if asked.set.is_empty() {
            panel.looser = looser(cx, plan, asked);
        }
        panel
    }

    /// The same with a choice of orders.
    pub(super) fn sorted(mut self, cx: &Cx, asked: &Asked, sort: Sort, descending: bool) -> Self {
        let usual = filters::usual_sort(asked);
        let mut orders = vec![(usual, false)];
        let others = [Sort::Reference, Sort::Title, Sort::Start, Sort::Status];
        orders.extend(others.into_iter().filter(|s| *s != usual).map(|s| (s, false)));
        orders.push((Sort::Start, true));
        if !orders.contains(&(sort, descending)) {
            orders.push((sort, descending));
        }
        let choices = orders.into_iter().map(|order| SortChoice {
            code: if order == (usual, false) { String::new() } else { order.0.written(order.1) },
            label: match order {
                (Sort::Start, true) => cx.t().t("sort-latest"),
                (one, true) => {
                    let name = cx.t().label("sort", one.code());
                    cx.t().with("activities-turned", &[("order", &name)])
                }
                (one, false) => cx.t().label("sort", one.code()),
            },
            chosen: order == (sort, descending),
        });
        self.sorts = choices.collect();
        self
    }

    /// The same with a code that its form keeps, filters or not.
    pub(super) fn keeping(mut self, name: &'static str, value: &str) -> Self {
        self.kept.push((name, value.to_owned()));
        self.clear = format!("{}?{name}={value}", self.path);
        self
    }
}

/// The boxes, that of the pace after the status it goes with.
fn facets(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, asked: &Asked) -> Vec<FacetBox> {
    // A question without a word to look for finds nothing: its counts are those of the filter.
    let within = asked.found.as_ref().map(|f| &f.documents);
    let counting = plan.index.counting(&asked.filter, within);
    let mut boxes: Vec<FacetBox> = FACETS
        .iter()
        .filter_map(|f| facet_box(cx, (network, plan), &asked.filter, &counting, *f))
        .collect();
    let shown: Vec<Value> = Pace::ALL
        .iter()
        .map(|pace| Value {
            code: pace.code().to_owned(),
            label: Words::own(cx.t().label("pace", pace.code())),
            count: asked.paces.having(*pace).intersection_len(&asked.of_any_pace),
            chosen: asked.chosen_paces.contains(pace),
        })
        .filter(|v| v.count > 0 || v.chosen)
        .collect();
    if !shown.is_empty() {
        let open = !asked.chosen_paces.is_empty();
        let title = cx.t().label("filter", "pace");
        let at = boxes.len().min(1);
        boxes.insert(at, FacetBox { name: "pace", title, shown, more: Vec::new(), open });
    }
    boxes
}

fn facet_box(
    cx: &Cx,
    (network, plan): (&NetworkPicture, &PlanPicture),
    filter: &Filter,
    counting: &Counting<'_>,
    facet: Facet,
) -> Option<FacetBox> {
    // The finer statuses are filtered by, but not offered beside the public ones they make up.
    let offered = |code: &str| {
        facet != Facet::Status || PublicStatus::from_code(code).is_some() || filter.has(facet, code)
    };
    let mut values: Vec<Value> = counting
        .by(facet)
        .into_iter()
        .filter(|(code, _)| offered(code))
        .map(|(code, count)| Value {
            label: forms::worded(cx, network, plan, facet, &code),
            chosen: filter.has(facet, &code),
            code,
            count,
        })
        .collect();
    match facet {
        Facet::Priority => {
            stand_as(&mut values, plan.priorities.iter().map(|p| p.reference.as_str()));
        }
        // Along an activity's life, the finer ones last.
        Facet::Status => stand_as(&mut values, PublicStatus::ALL.iter().map(|s| s.code())),
        // From what can be had to what is not even named.
        Facet::Deliverable => stand_as(&mut values, Deliverable::ALL.iter().map(|d| d.code())),
        Facet::Objective => values.sort_by_key(|v| v.code.parse::<u32>().unwrap_or(u32::MAX)),
        _ => {
            let collator = collate::collator(cx.lang());
            values.sort_by(|a, b| {
                let more = Reverse(a.count).cmp(&Reverse(b.count));
                more.then_with(|| collator.compare(&a.label.words, &b.label.words))
            });
        }
    }
    let always = matches!(facet, Facet::Priority | Facet::Status);
    let folds = values.len() > SHOWN + FEW;
    let (mut shown, mut more) = (Vec::new(), Vec::new());
    for (n, value) in values.into_iter().enumerate() {
        // What is chosen is never folded away.
        let side = if !folds || n < SHOWN || value.chosen { &mut shown } else { &mut more };
        side.push(value);
    }
    let open = always || shown.iter().any(|v| v.chosen);
    let title = cx.t().label("filter", facet.code());
    (!shown.is_empty()).then(|| FacetBox { name: facet.code(), title, shown, more, open })
}

/// Puts values in the order that codes have; others come last, as they are.
fn stand_as<'a>(values: &mut [Value], order: impl Iterator<Item = &'a str> + Clone) {
    let place = |code: &str| order.clone().position(|one| one == code).unwrap_or(usize::MAX);
    values.sort_by_key(|value| place(&value.code));
}

fn chips(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, asked: &Asked) -> Vec<Chip> {
    let of = |name: &str| cx.t().label("filter", name);
    let mut chips = Vec::new();
    for (facet, values) in &asked.filter.chosen {
        for value in values {
            let others: Vec<&str> =
                values.iter().filter(|v| *v != value).map(String::as_str).collect();
            let others = (!others.is_empty()).then(|| others.join(","));
            chips.push(Chip {
                of: of(facet.code()),
                value: forms::worded(cx, network, plan, *facet, value),
                href: filters::view(cx, &cx.reader.path, &[(facet.code(), others.as_deref())]),
            });
        }
    }
    for pace in &asked.chosen_paces {
        let others: Vec<&str> =
            asked.chosen_paces.iter().filter(|p| *p != pace).map(|p| p.code()).collect();
        let others = (!others.is_empty()).then(|| others.join(","));
        chips.push(Chip {
            of: of("pace"),
            value: Words::own(cx.t().label("pace", pace.code())),
            href: filters::view(cx, &cx.reader.path, &[("pace", others.as_deref())]),
        });
    }
    for name in ["q", "from", "to"] {
        if let Some(value) = cx.params().one(name) {
            let href = filters::view(cx, &cx.reader.path, &[(name, None)]);
            chips.push(Chip { of: of(name), value: Words::own(value), href });
        }
    }
    chips
}

/// What leaves something when it alone is let go of.
fn looser(cx: &Cx, plan: &PlanPicture, asked: &Asked) -> Vec<Looser> {
    let wordless = !asked.question.is_empty() && asked.found.is_none();
    let within = asked.found.as_ref().map(|f| &f.documents);
    let paced = |set: &RoaringBitmap| match asked.chosen_paces.as_slice() {
        [] => set.len(),
        some => some.iter().map(|p| asked.paces.having(*p).intersection_len(set)).sum(),
    };
    let left = |change: &dyn Fn(&mut Filter)| {
        let mut filter = asked.filter.clone();
        change(&mut filter);
        if wordless { 0 } else { paced(&plan.index.find(&filter, within)) }
    };
    let mut ways: Vec<(&str, u64)> = asked
        .filter
        .chosen
        .keys()
        .map(|facet| {
            let without = left(&|filter| {
                filter.chosen.remove(facet);
            });
            (facet.code(), without)
        })
        .collect();
    if asked.filter.from.is_some() {
        ways.push(("from", left(&|filter| filter.from = None)));
    }
    if asked.filter.to.is_some() {
        ways.push(("to", left(&|filter| filter.to = None)));
    }
    if !asked.question.is_empty() {
        ways.push(("q", paced(&plan.index.find(&asked.filter, None))));
    }
    if !asked.chosen_paces.is_empty() {
        ways.push(("pace", asked.of_any_pace.len()));
    }
    ways.retain(|(_, count)| *count > 0);
    ways.sort_by_key(|(_, count)| Reverse(*count));
    let ways = ways.into_iter().map(|(name, count)| Looser {
        without: cx.t().with("activities-without", &[("filter", &cx.t().label("filter", name))]),
        href: filters::view(cx, &cx.reader.path, &[(name, None)]),
        found: cx.t().n("activities-found", count),
    });
    ways.collect()
}
