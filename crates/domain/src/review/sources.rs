//! What a report is drafted from: everything a plan has to tell, each record found by its identifier.

mod found;
mod told;

pub(super) use found::Found;
pub use told::{Carried, Consulted, Endorsed, Measured};

use super::{Kind, Review, Trace};
use crate::activity::{Activity, Status};
use crate::amendment::{Amendment, Stage};
use crate::event::Event;
use crate::follow_up::{Evidence, Progress, Window};
use crate::ids::{ActivityId, EntityId, EventId, MechanismId};
use crate::money::{Line, Rates};
use crate::need::Need;
use crate::participation::Published;
use crate::plan::{Plan, Priority};
use crate::practice::Practice;
use crate::recommendation::Recommendation;
use crate::reference::natural;
use crate::words::Text;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// Everything a plan has to tell. Rows may come in any order: the draft is the same.
#[derive(Clone)]
pub struct Sources<'a> {
    /// The review.
    pub review: &'a Review,
    /// The plan.
    pub plan: &'a Plan,
    /// Its priorities, in their order.
    pub priorities: Vec<&'a Priority>,
    /// Its activities.
    pub activities: Vec<&'a Activity>,
    /// The network's events.
    pub events: Vec<&'a Event>,
    /// Its needs.
    pub needs: Vec<&'a Need>,
    /// The names of the mechanisms it works beside.
    pub mechanisms: HashMap<MechanismId, Text>,
    /// The windows in which was reported.
    pub windows: Vec<Window>,
    /// Reports that count.
    pub progress: Vec<&'a Progress>,
    /// Evidence that was not withdrawn.
    pub evidence: Vec<&'a Evidence>,
    /// Indicators in use.
    pub measured: Vec<Measured<'a>>,
    /// Budget lines that count.
    pub lines: Vec<&'a Line>,
    /// The rates money is converted with.
    pub rates: &'a Rates,
    /// Amendments.
    pub amendments: Vec<&'a Amendment>,
    /// Consultations.
    pub consultations: Vec<Consulted>,
    /// Its endorsement.
    pub endorsed: Option<Endorsed>,
    /// What goes on in the next plan.
    pub carried: Vec<Carried<'a>>,
    /// The network's practices that everybody reads.
    pub practices: Vec<&'a Practice>,
    /// What events recommended.
    pub recommendations: Vec<&'a Recommendation>,
    /// Who took part in events, as it is published of each.
    pub participation: HashMap<EventId, &'a Published>,
    /// The first and last day that is told of.
    pub told: (NaiveDate, NaiveDate),
    /// The codes of the objectives, in their order.
    pub objectives: Vec<String>,
    /// The codes of the principles, in their order.
    pub principles: Vec<String>,
    /// The codes of the countries of the network's region.
    pub countries: Vec<String>,
    /// The country that a place is or lies in, or the countries of a team of several, by the place's code.
    pub countries_at: HashMap<String, Vec<String>>,
    /// The entities that are stakeholders.
    pub stakeholders: HashSet<EntityId>,
    /// The day of asking.
    pub today: NaiveDate,
}

impl<'a> Sources<'a> {
    /// Whether a place is a country, lies in it or is a team's that serves it.
    pub(super) fn is_at(&self, place: &str, country: &str) -> bool {
        self.countries_at.get(place).is_some_and(|all| all.iter().any(|c| c == country))
    }

    /// The countries an activity is in: its own, and each of those of a team of several that it is for,
    /// never those of a region it is for as a whole.
    #[must_use]
    pub fn countries_of(&self, activity: &Activity) -> Vec<&str> {
        let places = activity.content.places.iter();
        let mut all: Vec<&str> =
            places.filter_map(|p| self.countries_at.get(p)).flatten().map(String::as_str).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The activities in natural order of their references, whatever order they came in.
    pub(super) fn in_order(&self) -> Vec<&'a Activity> {
        let mut all = self.activities.clone();
        all.sort_by(|a, b| natural(&a.reference, &b.reference).then(a.id.cmp(&b.id)));
        all
    }

    /// Whose the rows are that members gave, by record.
    #[must_use]
    pub fn owners(&self) -> HashMap<Uuid, EntityId> {
        let lines = self.lines.iter().map(|l| (l.id.0, l.entity));
        let evidence = self.evidence.iter().map(|e| (e.id.0, e.entity));
        let reports = self.progress.iter().map(|p| (p.id.0, p.entity));
        let values = self.measured.iter().flat_map(|m| &m.values).map(|v| (v.id.0, v.entity));
        lines.chain(evidence).chain(reports).chain(values).collect()
    }

    pub(super) fn found(&'a self) -> Found<'a> {
        Found {
            sources: self,
            activities: self.activities.iter().map(|a| (a.id, *a)).collect(),
            evidence: self.evidence.iter().map(|e| (e.id, *e)).collect(),
            progress: self.progress.iter().map(|p| (p.id.0, *p)).collect(),
            events: self.events.iter().map(|e| (e.id.0, *e)).collect(),
            needs: self.needs.iter().map(|n| (n.id, *n)).collect(),
            amendments: self.amendments.iter().map(|a| (a.id, *a)).collect(),
            measured: self.measured.iter().map(|m| (m.used.id.0, m)).collect(),
            values: self.measured.iter().flat_map(|m| &m.values).map(|v| (v.id, *v)).collect(),
            lines: self.lines.iter().map(|l| (l.id.0, *l)).collect(),
            consultations: self.consultations.iter().map(|c| (c.id.0, c)).collect(),
            practices: self.practices.iter().map(|p| (p.id.0, *p)).collect(),
            recommendations: self.recommendations.iter().map(|r| (r.id, *r)).collect(),
        }
    }

    /// What a record says of itself in these fields; nothing if it is not there (any more).
    #[must_use]
    pub fn trace(&'a self, kind: Kind, record: Uuid, fields: &[&str]) -> Option<Trace> {
        self.found().trace(kind, record, fields)
    }
}

/// The words of a text's original: a translation that is added changes nothing that was claimed.
pub(super) fn original(text: &Text) -> &str {
    text.words(text.original())
}

/// Who takes part in an activity, each once, by identifier.
pub(super) fn entities(activity: &Activity) -> Vec<EntityId> {
    let mut all: Vec<EntityId> = activity.content.involved.iter().map(|i| i.entity).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// How many activities are completed, under way, not begun and given up.
pub(super) fn states(activities: &[&Activity]) -> [u64; 4] {
    let mut counts = [0; 4];
    for activity in activities {
        let at = match activity.content.status {
            Status::Closed => 0,
            Status::Implementation | Status::Finalisation | Status::Suspended => 1,
            Status::Pipeline => 2,
            Status::Cancelled => 3,
        };
        counts[at] += 1;
    }
    counts
}

/// Amendments that are in force.
pub(super) fn in_force<'a>(sources: &Sources<'a>) -> Vec<&'a Amendment> {
    let mut all: Vec<&Amendment> =
        sources.amendments.iter().copied().filter(|a| a.stage == Stage::InForce).collect();
    all.sort_by_key(|a| a.n);
    all
}

/// Records by the activity they are of.
pub(super) fn by_activity<'a, T>(
    all: &[&'a T],
    of: impl Fn(&T) -> ActivityId,
) -> BTreeMap<ActivityId, Vec<&'a T>> {
    let mut by: BTreeMap<ActivityId, Vec<&T>> = BTreeMap::new();
    for one in all {
        by.entry(of(one)).or_default().push(one);
    }
    by
}
