//! The list of a plan's activities: filters that combine, with counts; search; order; pages.

use super::filters::{self, Asked, NAMES, Sort};
use super::forms::{self, Line};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::paging::Page;
use crate::web::{Answer, Cx, Shell, collate, respond};
use askama::Template;
use aunar_domain::facets::Facet;
use axum::extract::Path;
use std::cmp::Reverse;

/// How many activities a page shows.
const PER_PAGE: usize = 50;
/// How many values of a facet are shown before the rest is folded away.
const SHOWN: usize = 6;

#[derive(Template)]
#[template(path = "plan/pages/activities.html")]
struct ActivitiesPage {
    shell: Shell,
    path: String,
    question: String,
    from: String,
    to: String,
    total: String,
    facets: Vec<FacetBox>,
    chips: Vec<Chip>,
    clear: String,
    sorts: Vec<(String, String, bool)>,
    lines: Vec<Line>,
    page: usize,
    pages: usize,
    previous: Option<String>,
    next: Option<String>,
}

struct FacetBox {
    name: &'static str,
    title: String,
    shown: Vec<Value>,
    more: Vec<Value>,
    open: bool,
}

struct Value {
    code: String,
    label: String,
    count: u64,
    chosen: bool,
}

struct Chip {
    label: String,
    href: String,
}

/// The list.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut known = NAMES.to_vec();
    known.extend(["sort", "page"]);
    cx.params().only(&known)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let asked = filters::ask(&cx, &network, plan)?;
    let (sort, descending) = filters::sort(&cx, &asked)?;
    let page = Page { number: Page::of(&cx, PER_PAGE)?.number, size: PER_PAGE };
    let found =
        plan.stretch(&asked.set, sort.order(&cx, &asked), descending, page.skip(), page.size);
    let total = asked.set.len();
    let pages = page.count(total);
    let path = cx.reader.path.clone();
    let at = |n: usize| format!("{path}{}", cx.params().with("page", Some(&n.to_string())));
    let sorts = [Sort::Reference, Sort::Title, Sort::Start, Sort::Status, Sort::Relevance];
    let day = |d: Option<chrono::NaiveDate>| d.map(|d| d.to_string()).unwrap_or_default();
    let view = ActivitiesPage {
        shell: Shell::of(
            &cx,
            &network,
            Some(&plan.plan.code),
            "activities",
            &t.t("activities-title"),
        ),
        facets: boxes(&cx, &network, plan, &asked),
        chips: chips(&cx, &network, plan, &asked),
        clear: path.clone(),
        sorts: sorts
            .into_iter()
            .filter(|s| *s != Sort::Relevance || asked.found.is_some())
            .map(|s| (s.code().to_owned(), t.label("sort", s.code()), s == sort))
            .collect(),
        lines: found.into_iter().map(|a| forms::line(&cx, &network, plan, a)).collect(),
        total: t.n("activities-found", total),
        page: page.number,
        pages,
        previous: (page.number > 1).then(|| at(page.number - 1)),
        next: (page.number < pages).then(|| at(page.number + 1)),
        question: asked.question.clone(),
        from: day(asked.filter.from),
        to: day(asked.filter.to),
        path,
    };
    respond::page(&cx, &view)
}

fn boxes(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, asked: &Asked) -> Vec<FacetBox> {
    let within = asked.found.as_ref().map(|f| &f.documents);
    // A question without a word to look for finds nothing: its counts are those of the filter.
    let facets = [
        Facet::Status,
        Facet::Priority,
        Facet::Kind,
        Facet::Entity,
        Facet::Country,
        Facet::Objective,
        Facet::Audience,
    ];
    let collator = collate::collator(cx.lang());
    let mut boxes = Vec::new();
    for facet in facets {
        let counts = plan.index.counts(facet, &asked.filter, within);
        let value = |(code, count): (String, u64)| Value {
            label: forms::label(cx, network, plan, facet, &code),
            chosen: asked.filter.has(facet, &code),
            code,
            count,
        };
        let fine = |code: &str| {
            facet == Facet::Status
                && aunar_domain::activity::PublicStatus::from_code(code).is_none()
        };
        let mut values: Vec<Value> = counts
            .into_iter()
            .filter(|(c, _)| !fine(c) || asked.filter.has(facet, c))
            .map(value)
            .collect();
        match facet {
            Facet::Priority | Facet::Status => {}
            Facet::Objective => values.sort_by_key(|v| v.code.parse::<u32>().unwrap_or(u32::MAX)),
            _ => values.sort_by(|a, b| {
                Reverse(a.count)
                    .cmp(&Reverse(b.count))
                    .then_with(|| collator.compare(&a.label, &b.label))
            }),
        }
        // What is chosen is never folded away.
        let folds = !matches!(facet, Facet::Priority | Facet::Status) && values.len() > SHOWN + 2;
        let (mut shown, mut more) = (Vec::new(), Vec::new());
        for (n, value) in values.into_iter().enumerate() {
            let side = if !folds || n < SHOWN || value.chosen { &mut shown } else { &mut more };
            side.push(value);
        }
        if !shown.is_empty() {
            let open =
                shown.iter().any(|v| v.chosen) || matches!(facet, Facet::Status | Facet::Priority);
            boxes.push(FacetBox {
                name: facet.code(),
                title: cx.t().label("filter", facet.code()),
                shown,
                more,
                open,
            });
        }
    }
    boxes
}

fn chips(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, asked: &Asked) -> Vec<Chip> {
    let path = &cx.reader.path;
    let mut chips = Vec::new();
    for (facet, values) in &asked.filter.chosen {
        for value in values {
            let others: Vec<&str> =
                values.iter().filter(|v| *v != value).map(String::as_str).collect();
            let others = (!others.is_empty()).then(|| others.join(","));
            chips.push(Chip {
                label: forms::label(cx, network, plan, *facet, value),
                href: format!("{path}{}", cx.params().with(facet.code(), others.as_deref())),
            });
        }
    }
    for name in ["q", "from", "to"] {
        if let Some(value) = cx.params().one(name) {
            let label = format!("{}: {value}", cx.t().label("filter", name));
            chips.push(Chip { label, href: format!("{path}{}", cx.params().with(name, None)) });
        }
    }
    chips
}
