//! What outside mechanisms do: read-only reference that everybody may read.

use aunar_domain::ids::{MechanismId, OutsideId, SourceId};
use aunar_domain::outside::{OutsideActivity, Source};
use std::collections::HashMap;
use std::sync::Arc;

/// The activities of a network's outside mechanisms.
#[derive(Default)]
pub struct Outside {
    /// Where they were taken from, by mechanism and name.
    pub sources: Vec<Source>,
    /// The activities, by source and reference; those that an import no longer had among them.
    pub activities: Vec<Arc<OutsideActivity>>,
    by_id: HashMap<OutsideId, usize>,
}

impl Outside {
    pub(super) fn new(sources: Vec<Source>, activities: Vec<Arc<OutsideActivity>>) -> Self {
        let by_id = activities.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
        Self { sources, activities, by_id }
    }

    /// An activity.
    #[must_use]
    pub fn get(&self, id: OutsideId) -> Option<&Arc<OutsideActivity>> {
        self.activities.get(*self.by_id.get(&id)?)
    }

    /// A source.
    #[must_use]
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The sources of a mechanism.
    pub fn sources_of(&self, mechanism: MechanismId) -> impl Iterator<Item = &Source> {
        self.sources.iter().filter(move |source| source.mechanism == mechanism)
    }

    /// The activities of a mechanism.
    pub fn of(&self, mechanism: MechanismId) -> impl Iterator<Item = &Arc<OutsideActivity>> {
        let sources: Vec<SourceId> = self.sources_of(mechanism).map(|source| source.id).collect();
        self.activities.iter().filter(move |one| sources.contains(&one.source))
    }
}
