//! What an address asks for: filter, question, order; the same for pages, timeline and API.

use crate::ledger::{self, Paces};
use crate::picture::words::Found;
use crate::picture::{NetworkPicture, Order, PlanPicture};
use crate::web::params::Params;
use crate::web::{Cx, Error};
use aunar_domain::activity::{ActivityKind, Audience, Deliverable, PublicStatus, Status};
use aunar_domain::facets::{Facet, Filter};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::pace::Pace;
use roaring::RoaringBitmap;
use std::sync::Arc;

/// The names of the parameters that find activities.
pub const NAMES: [&str; 13] = [
    "priority",
    "country",
    "entity",
    "lead",
    "objective",
    "kind",
    "status",
    "audience",
    "deliverable",
    "pace",
    "from",
    "to",
    "q",
];

/// What is asked for, and what was found.
pub(super) struct Asked {
    pub(super) filter: Filter,
    pub(super) question: String,
    pub(super) set: RoaringBitmap,
    pub(super) found: Option<Found>,
    /// The paces chosen; any if none is.
    pub(super) chosen_paces: Vec<Pace>,
    /// All activities of the plan by their pace.
    pub(super) paces: Arc<Paces>,
    /// What the filter and the question leave of any pace.
    pub(super) of_any_pace: RoaringBitmap,
}

/// The orders a list may be in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Reference,
    Start,
    Title,
    Status,
    Relevance,
}

const SORTS: [(Sort, &str); 5] = [
    (Sort::Reference, "reference"),
    (Sort::Start, "start"),
    (Sort::Title, "title"),
    (Sort::Status, "status"),
    (Sort::Relevance, "relevance"),
];

/// Reads and answers what an address asks of a plan.
pub(super) async fn ask(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<Asked, Error> {
    let filter = filter(cx, network, plan)?;
    let question: String = cx.params().one("q").unwrap_or_default().chars().take(200).collect();
    let (of_any_pace, found) = plan.find(&question, &filter);
    let chosen_paces = chosen_paces(cx)?;
    let paces = ledger::paces(&cx.state, network, plan, cx.now.date_naive()).await?;
    let mut set = of_any_pace.clone();
    if !chosen_paces.is_empty() {
        let mut any = RoaringBitmap::new();
        for pace in &chosen_paces {
            any |= paces.having(*pace);
        }
        set &= any;
    }
    Ok(Asked { filter, question, set, found, chosen_paces, paces, of_any_pace })
}

/// The paces that an address asks for.
fn chosen_paces(cx: &Cx) -> Result<Vec<Pace>, Error> {
    let mut chosen = Vec::new();
    for value in cx.params().all("pace") {
        let pace = Pace::from_code(value).ok_or_else(|| {
            let accepted: Vec<&str> = Pace::ALL.iter().map(|p| p.code()).collect();
            Error::bad_param("bad-value", "pace", value, accepted.join(", "))
        })?;
        if !chosen.contains(&pace) {
            chosen.push(pace);
        }
    }
    Ok(chosen)
}

/// The filter that an address asks for, by facets and dates.
pub fn filter(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture) -> Result<Filter, Error> {
    let mut filter = Filter::default();
    for facet in Facet::ALL {
        for value in cx.params().all(facet.code()) {
            let code = known(*facet, value, network, plan)?;
            let values = filter.chosen.entry(*facet).or_default();
            if !values.contains(&code) {
                values.push(code);
            }
        }
    }
    filter.from = cx.params().date("from")?;
    filter.to = cx.params().date("to")?;
    Ok(filter)
}

/// The code that a value means; one that could never find anything is refused, naming what would.
fn known(
    facet: Facet,
    value: &str,
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<String, Error> {
    fn codes<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|v| code(*v).to_owned()).collect()
    }
    let common = &network.common;
    let accepted = match facet {
        Facet::Kind => codes(ActivityKind::ALL, ActivityKind::code),
        Facet::Audience => codes(Audience::ALL, Audience::code),
        Facet::Deliverable => codes(Deliverable::ALL, Deliverable::code),
        Facet::Status => {
            let mut all = codes(PublicStatus::ALL, PublicStatus::code);
            all.extend(codes(Status::ALL, Status::code));
            all
        }
        Facet::Objective => {
            common.frameworks.entries(OBJECTIVES).iter().map(|e| e.code.clone()).collect()
        }
        Facet::Priority => plan.priorities.iter().map(|p| p.reference.clone()).collect(),
        // There are too many of these to list: what is asked for is looked up, by any of its names.
        Facet::Entity | Facet::Lead => {
            if let Some(entity) = common.register.find(value) {
                return Ok(entity.code.clone());
            }
            vec!["IOM".to_owned(), "ECLAC".to_owned(), "…".to_owned()]
        }
        Facet::Country => {
            let upper = value.to_uppercase();
            if let Some(place) =
                common.geography.get(value).or_else(|| common.geography.get(&upper))
            {
                return Ok(place.code.clone());
            }
            vec!["PE".to_owned(), "BR".to_owned(), "419".to_owned(), "…".to_owned()]
        }
    };
    if accepted.iter().any(|code| code == value) {
        return Ok(value.to_owned());
    }
    Err(Error::bad_param("bad-value", facet.code(), value, accepted.join(", ")))
}

/// A path with what was asked for, some of it changed (or taken out by `None`), from its first page.
pub(super) fn view(cx: &Cx, path: &str, changes: &[(&str, Option<&str>)]) -> String {
    let mut query = cx.params().with("page", None);
    for (name, value) in changes {
        query = Params::parse(query.trim_start_matches('?')).with(name, *value);
    }
    format!("{path}{query}")
}

/// The order of a list when none is asked for.
pub(super) fn usual_sort(asked: &Asked) -> Sort {
    if asked.found.is_some() { Sort::Relevance } else { Sort::Reference }
}

/// The order asked for, and whether it is turned round; by relevance when a question is asked.
pub(super) fn sort(cx: &Cx, asked: &Asked) -> Result<(Sort, bool), Error> {
    let Some(written) = cx.params().one("sort") else {
        return Ok((usual_sort(asked), false));
    };
    let (name, descending) =
        written.strip_prefix('-').map_or((written, false), |name| (name, true));
    SORTS.iter().find(|(_, n)| *n == name).map(|(sort, _)| (*sort, descending)).ok_or_else(|| {
        let accepted: Vec<&str> = SORTS.iter().map(|(_, n)| *n).collect();
        Error::bad_param("bad-value", "sort", written, accepted.join(", "))
    })
}

impl Sort {
    /// Its name in addresses.
    pub(super) fn code(self) -> &'static str {
        SORTS.iter().find(|(s, _)| *s == self).map_or("reference", |(_, n)| n)
    }

    /// How an address asks for it.
    pub(super) fn written(self, descending: bool) -> String {
        format!("{}{}", if descending { "-" } else { "" }, self.code())
    }

    /// The order of a list.
    pub(super) fn order<'a>(self, cx: &Cx, asked: &'a Asked) -> Order<'a> {
        match (self, &asked.found) {
            (Sort::Relevance, Some(found)) => Order::Score(found),
            (Sort::Reference | Sort::Relevance, _) => Order::Reference,
            (Sort::Start, _) => Order::Start,
            (Sort::Title, _) => Order::Title(cx.lang()),
            (Sort::Status, _) => Order::Status,
        }
    }
}
