//! What a file of ours names and nobody here knows: needs and mechanisms of the network that it came from,
//! entities of that installation's register. They come in with the activities that name them.
//!
//! A file that describes them brings them as it does. A table names needs and mechanisms by reference alone:
//! in a network that has none of its own they are made with nothing but that name; in another, the row is
//! refused with what there is, since somebody may have mistyped.

use super::frame::Frame;
use crate::picture::{Common, NetworkPicture};
use aunar_domain::activity::Content;
use aunar_domain::entity::Entity;
use aunar_domain::ids::{EntityId, MechanismId, NeedId};
use aunar_domain::intake::{Cell, Grid, Reading, Verdict};
use aunar_domain::mechanism::Mechanism;
use aunar_domain::need::Need;
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// The most of a kind that a table may name.
const MOST: usize = 2_000;

/// What is new with a file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strangers {
    pub(crate) entities: Vec<Entity>,
    pub(crate) needs: Vec<Need>,
    pub(crate) mechanisms: Vec<Mechanism>,
}

impl Strangers {
    /// Those of a file that describes them, as far as they are not here. They get identifiers of their own:
    /// those of the file may be another network's of this installation.
    pub(crate) fn described(
        entities: &[Entity],
        needs: &[Need],
        mechanisms: &[Mechanism],
        network: &NetworkPicture,
    ) -> Self {
        let mut new = Self::default();
        for one in entities {
            new.entity(one, network);
        }
        needs.iter().for_each(|one| new.need(one, network));
        mechanisms.iter().for_each(|one| new.mechanism(one, network));
        new
    }

    fn entity(&mut self, one: &Entity, network: &NetworkPicture) {
        let register = &network.common.register;
        let is_known = register.find(&one.code).is_some()
            || one.name.wordings().iter().any(|w| register.find(&w.words).is_some());
        if !is_known && self.entities.iter().all(|e| e.code != one.code) {
            self.entities.push(Entity { id: EntityId(Uuid::now_v7()), ..one.clone() });
        }
    }

    /// Adds a need that is neither here nor among those that came before.
    pub(crate) fn need(&mut self, one: &Need, network: &NetworkPicture) {
        let mut known = network.needs.iter().chain(&self.needs);
        if known.all(|n| !n.reference.eq_ignore_ascii_case(&one.reference)) {
            self.needs.push(Need { id: NeedId(Uuid::now_v7()), ..one.clone() });
        }
    }

    /// Adds a mechanism that is neither here nor among those that came before.
    pub(crate) fn mechanism(&mut self, one: &Mechanism, network: &NetworkPicture) {
        let mut known = network.mechanisms.iter().chain(&self.mechanisms);
        if known.all(|m| !m.reference.eq_ignore_ascii_case(&one.reference)) {
            self.mechanisms.push(Mechanism { id: MechanismId(Uuid::now_v7()), ..one.clone() });
        }
    }

    /// Those that a table of ours names by reference, in a network that has none.
    pub(super) fn named(grids: &[Grid], network: &NetworkPicture) -> Self {
        let (needs, mechanisms) = (network.needs.is_empty(), network.mechanisms.is_empty());
        let mut new = Self::default();
        if needs {
            let names = of_column(grids, "needs");
            new.needs = names.iter().filter_map(|name| Frame::need(name)).collect();
        }
        if mechanisms {
            let names = of_column(grids, "mechanisms");
            new.mechanisms = names.iter().filter_map(|name| Frame::mechanism(name)).collect();
        }
        new
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entities.is_empty() && self.needs.is_empty() && self.mechanisms.is_empty()
    }

    /// The network with them, to read a file beside; without its plans.
    pub(crate) fn beside(&self, network: &NetworkPicture) -> NetworkPicture {
        let mut beside = network.with_plans(&|_| false);
        Arc::make_mut(&mut beside.needs).extend(self.needs.iter().cloned());
        Arc::make_mut(&mut beside.mechanisms).extend(self.mechanisms.iter().cloned());
        if !self.entities.is_empty() {
            let mut register = network.common.register.clone();
            self.entities.iter().for_each(|entity| register.add(entity.clone()));
            beside.common = Arc::new(Common {
                register,
                geography: network.common.geography.clone(),
                frameworks: network.common.frameworks.clone(),
            });
        }
        beside
    }

    /// Keeps those that what is read brings: whom nobody names that is taken, nobody needs.
    pub(crate) fn needed(&mut self, reading: &Reading) {
        let taken = || {
            reading.rows.iter().filter_map(|row| match &row.verdict {
                Verdict::New(activity) => Some(&activity.content),
                Verdict::Changed { after, .. } => Some(&after.content),
                Verdict::Same(_) | Verdict::Refused => None,
            })
        };
        let people = |content: &Content| -> Vec<EntityId> {
            let of = content.involved.iter();
            of.flat_map(|i| std::iter::once(i.entity).chain(i.represented_by.iter().copied()))
                .collect()
        };
        let co_leads = reading.new_priorities.iter().flat_map(|p| p.co_leads.iter().copied());
        let entities: BTreeSet<EntityId> = taken().flat_map(people).chain(co_leads).collect();
        self.entities.retain(|e| entities.contains(&e.id));
        let needs: BTreeSet<NeedId> = taken().flat_map(|c| c.needs.iter().copied()).collect();
        self.needs.retain(|n| needs.contains(&n.id));
        let mechanisms: BTreeSet<MechanismId> =
            taken().flat_map(|c| c.mechanisms.iter().copied()).collect();
        self.mechanisms.retain(|m| mechanisms.contains(&m.id));
    }
}

/// What the cells of a column of our own export list.
fn of_column(grids: &[Grid], name: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for grid in grids {
        let text = |cell: &Cell| match cell {
            Cell::Text(text) => text.trim().to_owned(),
            _ => String::new(),
        };
        // Our own header stands in the first rows, whole.
        let header = grid.rows.iter().take(20).position(|row| {
            ["id", "version", name].iter().all(|own| row.iter().any(|cell| text(cell) == *own))
        });
        let Some(header) = header else { continue };
        let Some(at) = grid.rows[header].iter().position(|cell| text(cell) == name) else {
            continue;
        };
        for row in &grid.rows[header + 1..] {
            let cell = row.get(at).map(text).unwrap_or_default();
            // The row of HXL tags.
            if cell.starts_with('#') {
                continue;
            }
            for name in cell.split(';').map(str::trim).filter(|name| !name.is_empty()) {
                if names.len() < MOST && name.chars().count() <= 40 {
                    names.insert(name.to_owned());
                }
            }
        }
    }
    names
}
