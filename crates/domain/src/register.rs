//! The register of entities: finds who a written name means, in any of the four languages, and
//! asks rather than creates when a name is nearly a known one (lesson: imports made duplicate
//! organisations and locked people out).

mod likeness;
mod listed;

pub use listed::{Listed, split_names};

use crate::entity::Entity;
use crate::ids::EntityId;
use crate::words::fold;
use likeness::{dice, names, trigrams, without_article};
use std::collections::HashMap;
use std::sync::Arc;

/// The entities of an installation, found by identifier, code and every name.
#[derive(Debug, Clone, Default)]
pub struct Register {
    entities: Vec<Arc<Entity>>,
    by_id: HashMap<EntityId, usize>,
    by_name: HashMap<String, usize>,
}

/// What a written name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// A known entity.
    Known(EntityId),
    /// Not known, but nearly one of these: a person has to say.
    Near(Vec<EntityId>),
    /// Not known and like nothing known.
    New,
}

/// From this likeness on (Dice coefficient of letter trigrams, 0 to 1) a name is asked about.
const NEAR: f64 = 0.72;

impl Register {
    /// A register of entities, ordered by code.
    #[must_use]
    pub fn new(mut entities: Vec<Entity>) -> Self {
        entities.sort_by(|a, b| a.code.cmp(&b.code));
        let mut register = Self::default();
        for entity in entities {
            register.add(entity);
        }
        register
    }

    /// Adds an entity. A name that already means another keeps its first meaning.
    pub fn add(&mut self, entity: Entity) {
        let at = self.entities.len();
        self.by_id.insert(entity.id, at);
        for name in names(&entity) {
            self.by_name.entry(name).or_insert(at);
        }
        self.entities.push(Arc::new(entity));
    }

    /// All entities, by code.
    pub fn iter(&self) -> impl Iterator<Item = &Entity> {
        self.entities.iter().map(Arc::as_ref)
    }

    /// The entity of an identifier.
    #[must_use]
    pub fn get(&self, id: EntityId) -> Option<&Entity> {
        self.by_id.get(&id).map(|at| &*self.entities[*at])
    }

    /// The entity of a code or of any of its names, exactly but for case, accents and points.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Entity> {
        let folded = fold(name);
        self.by_name
            .get(&folded)
            .or_else(|| self.by_name.get(without_article(&folded)?))
            .map(|at| &*self.entities[*at])
    }

    /// What a written name means.
    #[must_use]
    pub fn meaning(&self, name: &str) -> Meaning {
        if let Some(entity) = self.find(name) {
            return Meaning::Known(entity.id);
        }
        let folded = fold(name);
        let asked = trigrams(&folded);
        let mut near: Vec<(f64, usize)> = Vec::new();
        for (known, at) in &self.by_name {
            let likeness = dice(&asked, &trigrams(known));
            // Short names differ by a letter and mean another body: only longer ones are near.
            if likeness >= NEAR && known.len().min(folded.len()) >= 6 {
                near.push((likeness, *at));
            }
        }
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut ids: Vec<EntityId> = Vec::new();
        for (_, at) in near {
            let id = self.entities[at].id;
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids.truncate(3);
        if ids.is_empty() { Meaning::New } else { Meaning::Near(ids) }
    }
}

#[cfg(test)]
mod tests;
