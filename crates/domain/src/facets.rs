//! Finding activities by what they are: filters that combine, and the count beside each value.
//!
//! For each value of each facet the index keeps the set of activities that have it, as a
//! compressed bitmap of their positions. A filter is a union within a facet and an intersection
//! across facets; the count beside a value is what choosing it would leave, given all *other*
//! facets, so that no count ever leads to an empty page by surprise.

mod bits;
mod counting;
mod held;

pub use counting::Counting;

use crate::activity::{Activity, Deliverable};
use crate::blocks::Blocks;
use crate::framework::OBJECTIVES;
use crate::geography::Geography;
use crate::ids::{EntityId, PriorityId};
use chrono::NaiveDate;
pub(crate) use held::Held;
use roaring::RoaringBitmap;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

codes! {
    /// Something activities are filtered by; the code is the name in addresses and in the API.
    pub enum Facet ("filter") {
        /// The reference of the priority.
        Priority = "priority",
        /// The kind of activity.
        Kind = "kind",
        /// The public status, or one of the six finer ones.
        Status = "status",
        /// The code of an entity that has any part.
        Entity = "entity",
        /// The code of the entity that leads.
        Lead = "lead",
        /// The code of a country, or of a region for what is regional.
        Country = "country",
        /// The number of an objective of the Compact.
        Objective = "objective",
        /// The audience.
        Audience = "audience",
        /// How far it is with what it leaves behind.
        Deliverable = "deliverable",
    }
}

/// What is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The values chosen in each facet; a facet without values does not filter.
    pub chosen: BTreeMap<Facet, Vec<String>>,
    /// Only activities whose period ends on this day or later.
    pub from: Option<NaiveDate>,
    /// Only activities whose period starts on this day or earlier.
    pub to: Option<NaiveDate>,
}

impl Filter {
    /// The values chosen in a facet.
    #[must_use]
    pub fn values(&self, facet: Facet) -> &[String] {
        self.chosen.get(&facet).map_or(&[], Vec::as_slice)
    }

    /// Whether a value is chosen.
    #[must_use]
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.values(facet).iter().any(|v| v == value)
    }

    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.from.is_none() && self.to.is_none() && self.chosen.values().all(Vec::is_empty)
    }
}

/// What an activity has: a value of a facet, or an objective among its primary ones.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Of(Facet),
    Primary,
}

/// How what activities name by an identifier is called in filters.
pub struct Names<'a> {
    entity_code: &'a dyn Fn(EntityId) -> Option<String>,
    priority_reference: &'a dyn Fn(PriorityId) -> Option<String>,
    geography: &'a Geography,
    codes: HashMap<EntityId, Option<String>>,
    references: HashMap<PriorityId, Option<String>>,
}

impl<'a> Names<'a> {
    /// Names by a way to each: entities by their code, priorities by their reference.
    #[must_use]
    pub fn new(
        entity_code: &'a dyn Fn(EntityId) -> Option<String>,
        priority_reference: &'a dyn Fn(PriorityId) -> Option<String>,
        geography: &'a Geography,
    ) -> Self {
        let (codes, references) = (HashMap::new(), HashMap::new());
        Self { entity_code, priority_reference, geography, codes, references }
    }

    /// The values that an activity has.
    fn values(&mut self, activity: &Activity) -> BTreeSet<(Value, String)> {
        let mut values = BTreeSet::new();
        self.each_value(activity, |value, code| {
            values.insert((value, code.to_owned()));
        });
        values
    }

    /// Calls with each value that an activity has; with one twice where it has it twice.
    fn each_value(&mut self, activity: &Activity, mut has: impl FnMut(Value, &str)) {
        let content = &activity.content;
        let ways = (self.entity_code, self.priority_reference);
        if let Some(id) = content.priority
            && let Some(reference) = self.references.entry(id).or_insert_with(|| ways.1(id))
        {
            has(Value::Of(Facet::Priority), reference);
        }
        has(Value::Of(Facet::Kind), content.kind.code());
        has(Value::Of(Facet::Status), content.status.code());
        has(Value::Of(Facet::Status), content.status.public().code());
        for involved in &content.involved {
            let id = involved.entity;
            if let Some(code) = self.codes.entry(id).or_insert_with(|| ways.0(id)) {
                has(Value::Of(Facet::Entity), code);
                if involved.part == crate::activity::Part::Lead {
                    has(Value::Of(Facet::Lead), code);
                }
            }
        }
        for place in &content.places {
            // A subdivision counts for its country; a region only for itself.
            let country = self.geography.country_of(place).map_or(place.as_str(), |c| &c.code);
            has(Value::Of(Facet::Country), country);
        }
        for audience in &content.audiences {
            has(Value::Of(Facet::Audience), audience.code());
        }
        has(Value::Of(Facet::Deliverable), Deliverable::of(content).code());
        for tag in content.tags.iter().filter(|t| t.framework == OBJECTIVES) {
            has(Value::Of(Facet::Objective), &tag.entry);
            if tag.weight == crate::activity::Weight::Primary {
                has(Value::Primary, &tag.entry);
            }
        }
    }
}

/// Days since the common era of start and end; (MAX, MIN) without a period.
fn span(activity: &Activity) -> (i32, i32) {
    use chrono::Datelike;
    activity
        .content
        .period
        .map_or((i32::MAX, i32::MIN), |p| (p.start.num_days_from_ce(), p.end.num_days_from_ce()))
}

/// The activities that have each value.
type Sets = BTreeMap<Arc<str>, Arc<Held>>;

/// The index of a plan's activities. A copy shares every set with what it was copied from until it changes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Index {
    all: Arc<RoaringBitmap>,
    having: HashMap<Facet, Sets>,
    primary: Sets,
    // Days since the common era of start and end; (MAX, MIN) without a period.
    spans: Blocks<(i32, i32)>,
    none: Held,
}

impl Index {
    /// Indexes activities by their position in the list.
    #[must_use]
    pub fn new(activities: &[Arc<Activity>], names: &mut Names<'_>) -> Self {
        let mut index = Self::default();
        activities.iter().for_each(|activity| index.push(activity, names));
        index
    }

    /// Adds an activity after the last.
    pub fn push(&mut self, activity: &Activity, names: &mut Names<'_>) {
        let at = u32::try_from(self.spans.len())
            .expect("a plan holds fewer than four thousand million activities");
        Arc::make_mut(&mut self.all).insert(at);
        self.spans.push(span(activity));
        names.each_value(activity, |value, code| self.put(value, code, at));
    }

    /// Puts an activity in the place of what it was before: `at` is its position, `before` what stands there.
    pub fn replace(
        &mut self,
        at: u32,
        before: &Activity,
        activity: &Activity,
        names: &mut Names<'_>,
    ) {
        // What it had and has stays as it is, and its set shared.
        let (had, has) = (names.values(before), names.values(activity));
        had.difference(&has).for_each(|(value, code)| self.remove(*value, code, at));
        has.difference(&had).for_each(|(value, code)| self.put(*value, code, at));
        if span(before) != span(activity) {
            self.spans.set(at as usize, span(activity));
        }
    }

    fn sets(&mut self, value: Value) -> &mut Sets {
        match value {
            Value::Of(facet) => self.having.entry(facet).or_default(),
            Value::Primary => &mut self.primary,
        }
    }

    fn put(&mut self, value: Value, code: &str, at: u32) {
        let sets = self.sets(value);
        match sets.get_mut(code) {
            Some(set) => Arc::make_mut(set).insert(at),
            None => {
                let held = Held::from(RoaringBitmap::from_iter([at]));
                sets.insert(Arc::from(code), Arc::new(held));
            }
        }
    }

    /// A value that nothing has any more is no value.
    fn remove(&mut self, value: Value, code: &str, at: u32) {
        let sets = self.sets(value);
        if let Some(set) = sets.get_mut(code) {
            Arc::make_mut(set).remove(at);
            if set.set().is_empty() {
                sets.remove(code);
            }
        }
        if let Value::Of(facet) = value
            && self.having.get(&facet).is_some_and(BTreeMap::is_empty)
        {
            self.having.remove(&facet);
        }
    }

    /// Every activity.
    #[must_use]
    pub fn all(&self) -> &RoaringBitmap {
        &self.all
    }

    /// The activities that have a value.
    #[must_use]
    pub fn having(&self, facet: Facet, value: &str) -> &RoaringBitmap {
        self.held(facet, value).set()
    }

    /// The activities that have an objective among their primary ones.
    #[must_use]
    pub fn primary(&self, objective: &str) -> &RoaringBitmap {
        self.held_primary(objective).set()
    }

    /// The activities that have a value, to be counted against others.
    pub(crate) fn held(&self, facet: Facet, value: &str) -> &Held {
        let held = self.having.get(&facet).and_then(|values| values.get(value));
        held.map_or(&self.none, AsRef::as_ref)
    }

    /// The activities that have an objective among their primary ones, to be counted against others.
    pub(crate) fn held_primary(&self, objective: &str) -> &Held {
        self.primary.get(objective).map_or(&self.none, AsRef::as_ref)
    }

    /// How many activities there are.
    pub(crate) fn room(&self) -> usize {
        self.spans.len()
    }

    /// The values that occur in a facet, by code.
    pub fn values(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.having.get(&facet).into_iter().flat_map(|values| values.keys().map(|code| &**code))
    }

    /// The activities that a filter leaves, out of a set found otherwise (a search) or of all.
    #[must_use]
    pub fn find(&self, filter: &Filter, within: Option<&RoaringBitmap>) -> RoaringBitmap {
        self.find_but(filter, within, None)
    }

    fn find_but(
        &self,
        filter: &Filter,
        within: Option<&RoaringBitmap>,
        but: Option<Facet>,
    ) -> RoaringBitmap {
        use chrono::Datelike;
        let mut found = within.unwrap_or(&self.all).clone();
        for (facet, values) in &filter.chosen {
            if values.is_empty() || Some(*facet) == but {
                continue;
            }
            match values.as_slice() {
                [one] => found &= self.having(*facet, one),
                many => {
                    let mut any = RoaringBitmap::new();
                    for value in many {
                        any |= self.having(*facet, value);
                    }
                    found &= any;
                }
            }
        }
        if filter.from.is_some() || filter.to.is_some() {
            let from = filter.from.map_or(i32::MIN, |d| d.num_days_from_ce());
            let to = filter.to.map_or(i32::MAX, |d| d.num_days_from_ce());
            found = found
                .iter()
                .filter(|at| {
                    let (start, end) = self.spans[*at as usize];
                    start != i32::MAX && start <= to && end >= from
                })
                .collect();
        }
        found
    }

    /// What a filter leaves, out of a set found otherwise or of all, to be counted by the values of each facet.
    #[must_use]
    pub fn counting<'a>(
        &'a self,
        filter: &'a Filter,
        within: Option<&'a RoaringBitmap>,
    ) -> Counting<'a> {
        Counting::new(self, filter, within)
    }
}

#[cfg(test)]
pub(crate) mod tests;
