//! Two activities become one with several owners, and come apart again.
//!
//! Every owner keeps its own entry among those involved. What is one day said of an owner's share of
//! the activity hangs on that entry, so that shares add up to the whole by construction.

use crate::activity::{Content, Involved, MOST_PRIMARY_OBJECTIVES, MOST_SDG_TARGETS, Part};
use crate::activity::{Marker, Tag, Weight};
use crate::framework::{OBJECTIVES, SDG};
use crate::ids::{ActivityId, EntityId};
use crate::period::{Period, Unit};

/// An activity that was joined into another: where its reference leads now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The activity that was joined.
    pub from: ActivityId,
    /// Its reference, which stays taken.
    pub reference: String,
    /// The activity that it is part of.
    pub to: ActivityId,
    /// The reference of that one.
    pub into: String,
}

/// What an activity says once another has been joined into it.
///
/// Its texts stay; who, where, for whom and to what end is of both. Whoever led the other co-leads.
/// Nobody of either is lost: an entity that has a part in both keeps the stronger.
#[must_use]
pub fn join(survivor: &Content, joined: &Content) -> Content {
    let mut content = survivor.clone();
    let same_priority = content.priority.is_none() || content.priority == joined.priority;
    content.priority = content.priority.or(joined.priority);
    if same_priority {
        content.result = content.result.or(joined.result);
    }
    fill(&mut content.description, joined.description.as_ref());
    fill(&mut content.deliverable, joined.deliverable.as_ref());
    fill(&mut content.link, joined.link.as_ref());
    fill(&mut content.source, joined.source.as_ref());
    for (marker, other) in
        [(&mut content.gender, joined.gender), (&mut content.human_rights, joined.human_rights)]
    {
        if *marker == Marker::NOT_ASSESSED {
            *marker = other;
        }
    }
    content.period = span(survivor.period, joined.period);
    if content.period != survivor.period {
        // A note says how somebody wrote one of the two periods.
        let theirs = joined.period_note.clone().filter(|_| content.period == joined.period);
        content.period_note = theirs;
    }
    for other in &joined.involved {
        involve(&mut content.involved, other);
    }
    content.places.extend(joined.places.iter().cloned());
    content.audiences.extend(joined.audiences.iter().copied());
    content.needs.extend(joined.needs.iter().copied());
    content.mechanisms.extend(joined.mechanisms.iter().copied());
    // Shares of one are no shares of both: what it is about stays with the one that says so.
    if content.sectors.is_empty() {
        content.sectors.clone_from(&joined.sectors);
    }
    if content.standard.is_empty() {
        content.standard.clone_from(&joined.standard);
    }
    tag(&mut content.tags, &joined.tags);
    content.in_order()
}

/// What an activity says once another is taken out of it again: what it said before, but for what
/// was changed since, which stays.
#[must_use]
pub fn part(before: &Content, after: &Content, now: &Content) -> Content {
    let mut content = now.clone();
    macro_rules! take_back {
        ($($member:ident),+) => {
            let joined = $(before.$member != after.$member)||+;
            if joined && $(now.$member == after.$member)&&+ {
                $(content.$member.clone_from(&before.$member);)+
            }
        };
    }
    take_back!(priority, result);
    take_back!(description);
    take_back!(deliverable);
    take_back!(link);
    take_back!(source);
    take_back!(gender);
    take_back!(human_rights);
    take_back!(sectors);
    take_back!(standard);
    take_back!(period, period_note);
    let same = |one: &Involved| one.entity;
    content.involved = entries(&before.involved, &after.involved, &now.involved, same);
    content.places = entries(&before.places, &after.places, &now.places, Clone::clone);
    content.audiences = entries(&before.audiences, &after.audiences, &now.audiences, |a| *a);
    content.needs = entries(&before.needs, &after.needs, &now.needs, |n| *n);
    content.mechanisms = entries(&before.mechanisms, &after.mechanisms, &now.mechanisms, |m| *m);
    let same = |tag: &Tag| (tag.framework.clone(), tag.entry.clone());
    content.tags = entries(&before.tags, &after.tags, &now.tags, same);
    content.in_order()
}

fn fill<T: Clone>(own: &mut Option<T>, other: Option<&T>) {
    if own.is_none() {
        *own = other.cloned();
    }
}

/// The period that covers both, in the coarsest unit of the two, or a finer one, in which both of
/// its ends can be said.
fn span(a: Option<Period>, b: Option<Period>) -> Option<Period> {
    let (Some(a), Some(b)) = (a, b) else {
        return a.or(b);
    };
    let (start, end) = (a.start.min(b.start), a.end.max(b.end));
    if let Some(whole) = [a, b].into_iter().find(|p| (p.start, p.end) == (start, end)) {
        return Some(whole);
    }
    let coarsest = a.precision.max(b.precision);
    let says = |unit: &&Unit| unit.around(start).0 == start && unit.around(end).1 == end;
    let precision = Unit::ALL.iter().rev().filter(|unit| **unit <= coarsest).find(says).copied();
    Some(Period { start, end, precision: precision.unwrap_or(Unit::Day) })
}

/// Lets somebody who has a part in the other take part, in the stronger of their parts.
fn involve(all: &mut Vec<Involved>, other: &Involved) {
    let leads = all.iter().any(|i| i.part == Part::Lead && i.entity != other.entity);
    let part = if other.part == Part::Lead && leads { Part::CoLead } else { other.part };
    let own = || all.iter().filter(|i| i.entity == other.entity);
    let Some(strongest) = own().map(|i| i.part).min() else {
        all.push(Involved { part, ..other.clone() });
        return;
    };
    let holders = |held: &mut Vec<EntityId>, more: &[EntityId]| {
        for holder in more {
            if !held.contains(holder) {
                held.push(*holder);
            }
        }
    };
    if part < strongest {
        // One entry in the stronger part says all that those in weaker ones did.
        let mut represented_by = Vec::new();
        own().for_each(|i| holders(&mut represented_by, &i.represented_by));
        holders(&mut represented_by, &other.represented_by);
        let at = all.iter().position(|i| i.entity == other.entity).unwrap_or_default();
        all.retain(|i| i.entity != other.entity);
        all.insert(at, Involved { entity: other.entity, part, represented_by });
        return;
    }
    let parts = own().map(|i| i.part);
    let part = parts.filter(|own| *own == part).min().unwrap_or(strongest);
    let entry = all.iter_mut().find(|i| i.entity == other.entity && i.part == part);
    if let Some(entry) = entry {
        holders(&mut entry.represented_by, &other.represented_by);
    }
}

/// Adds what the other serves: what is most to it first, as far as there is room.
fn tag(all: &mut Vec<Tag>, joined: &[Tag]) {
    let mut others: Vec<&Tag> = joined.iter().collect();
    others.sort_by_key(|t| (t.weight, entry_order(&t.entry)));
    for other in others {
        let framework = |t: &&Tag| t.framework == other.framework;
        let primary = all.iter().filter(framework).filter(|t| t.weight == Weight::Primary).count();
        let full = other.framework == OBJECTIVES && primary >= MOST_PRIMARY_OBJECTIVES;
        let weight = if full { Weight::Secondary } else { other.weight };
        let targets = all.iter().filter(framework).count();
        match all.iter_mut().find(|t| t.framework == other.framework && t.entry == other.entry) {
            Some(own) => own.weight = own.weight.min(weight),
            None if other.framework == SDG && targets >= MOST_SDG_TARGETS => {}
            None => all.push(Tag { weight, ..other.clone() }),
        }
    }
}

/// Numbers in the order people count in, before anything else.
fn entry_order(entry: &str) -> (u32, String) {
    (entry.parse().unwrap_or(u32::MAX), entry.to_owned())
}

/// A list without what a join did to it. What is said under one key belongs together: where it is
/// no longer as the join left it, somebody has changed it, and it stays.
fn entries<T: Clone + PartialEq, K: PartialEq>(
    before: &[T],
    after: &[T],
    now: &[T],
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    if now == after {
        return before.to_vec();
    }
    let of = |list: &[T], of: &K| -> Vec<T> {
        list.iter().filter(|one| key(one) == *of).cloned().collect()
    };
    let mut list = now.to_vec();
    let mut seen: Vec<K> = Vec::new();
    for one in before.iter().chain(after) {
        let key_of = key(one);
        if seen.contains(&key_of) {
            continue;
        }
        let (then, joined) = (of(before, &key_of), of(after, &key_of));
        if then != joined && of(now, &key_of) == joined {
            let at = list.iter().position(|one| key(one) == key_of).unwrap_or(list.len());
            list.retain(|one| key(one) != key_of);
            let at = at.min(list.len());
            list.splice(at..at, then);
        }
        seen.push(key_of);
    }
    list
}

#[cfg(test)]
mod tests;
