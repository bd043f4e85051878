//! Which activities are worth comparing at all: those of the same place and quarter, and those that
//! do not say. Never all pairs.

use crate::area::{Area, Places};
use crate::code::Code;
use crate::period::{NEAR_MONTHS, Span};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::RangeInclusive;

/// Activities by place and quarter.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    by_place: HashMap<Code, BTreeMap<i32, Vec<u32>>>,
}

/// How far to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// The same place and time, and what does not say.
    Now,
    /// The same place at any time as well: earlier experience.
    #[default]
    Here,
    /// Everything, at a cost that grows with the index.
    Everywhere,
}

/// The quarter of what does not say when, or lasts so long that it says nothing.
const ALWAYS: i32 = i32::MIN;
const MOST_QUARTERS: usize = 60;

/// The place of what does not say where.
fn anywhere() -> Code {
    Code::new("")
}

fn places_of(area: &Area) -> Vec<Code> {
    if area.is_empty() { vec![anywhere()] } else { area.codes().collect() }
}

fn quarters_of(period: Option<Span>) -> Vec<i32> {
    match period.map(Span::quarters) {
        Some(quarters) if quarters.clone().count() <= MOST_QUARTERS => quarters.collect(),
        _ => vec![ALWAYS],
    }
}

impl Blocks {
    pub(crate) fn insert(&mut self, slot: u32, area: &Area, period: Option<Span>) {
        let quarters = quarters_of(period);
        for place in places_of(area) {
            let by_quarter = self.by_place.entry(place).or_default();
            for quarter in &quarters {
                by_quarter.entry(*quarter).or_default().push(slot);
            }
        }
    }

    pub(crate) fn remove(&mut self, slot: u32, area: &Area, period: Option<Span>) {
        let quarters = quarters_of(period);
        for place in places_of(area) {
            let Some(by_quarter) = self.by_place.get_mut(&place) else { continue };
            for quarter in &quarters {
                let Some(block) = by_quarter.get_mut(quarter) else { continue };
                if let Some(at) = block.iter().position(|s| *s == slot) {
                    block.swap_remove(at);
                }
                if block.is_empty() {
                    by_quarter.remove(quarter);
                }
            }
        }
    }

    /// Calls back with every block to look into; a slot may come more than once.
    pub(crate) fn visit(
        &self,
        places: &Places,
        area: &Area,
        period: Option<Span>,
        reach: Reach,
        mut each: impl FnMut(&[u32]),
    ) {
        let mut wanted: BTreeSet<Code> = BTreeSet::new();
        let mut only_now: BTreeSet<Code> = BTreeSet::new();
        if area.is_empty() || reach == Reach::Everywhere {
            wanted.extend(self.by_place.keys().copied());
        } else {
            wanted.insert(anywhere());
            wanted.extend(area.codes());
            // What holds it and what it holds matters now; experience is looked for in the place itself.
            only_now.extend(area.codes().flat_map(|code| places.around(code)));
            only_now.extend(area.codes().flat_map(|code| places.within(code)));
        }
        let quarters = quarters_of(period);
        let now = match (quarters.first(), quarters.last()) {
            (Some(first), Some(last)) if *first != ALWAYS => {
                let room = (NEAR_MONTHS + 2) / 3;
                Some(first - room..=last + room)
            }
            _ => None,
        };
        let mut look = |place: &Code, time: Option<&RangeInclusive<i32>>| {
            let Some(by_quarter) = self.by_place.get(place) else { return };
            match time {
                None => by_quarter.values().for_each(|block| each(block)),
                Some(time) => {
                    by_quarter.range(time.clone()).for_each(|(_, block)| each(block));
                    if let Some(block) = by_quarter.get(&ALWAYS) {
                        each(block);
                    }
                }
            }
        };
        let time = now.as_ref().filter(|_| reach == Reach::Now);
        wanted.iter().for_each(|place| look(place, time));
        only_now.difference(&wanted).for_each(|place| look(place, now.as_ref()));
    }
}

#[cfg(test)]
mod tests;
