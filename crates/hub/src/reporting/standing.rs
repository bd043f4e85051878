//! Where the reports of a window stand: who owes what, what is there, what is late.

use super::place::Place;
use crate::ledger::PlanLedger;
use crate::picture::{NetworkPicture, PlanPicture};
use aunar_domain::activity::{Activity, Status};
use aunar_domain::follow_up::{Duty, Progress, State, Timing, Window, duty, timing};
use aunar_domain::ids::{ActivityId, EntityId, WindowId};
use chrono::NaiveDate;
use roaring::RoaringBitmap;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The report of an entity on an activity, made or not.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    pub(super) activity: &'a Arc<Activity>,
    pub(super) entity: EntityId,
    pub(super) duty: Duty,
    pub(super) report: Option<&'a Progress>,
    pub(super) timing: Timing,
    pub(super) due: NaiveDate,
}

impl Item<'_> {
    /// How far the report is.
    pub(super) fn state(&self) -> Option<State> {
        self.report.map(|r| r.state)
    }
}

/// How many reports of an entity, or of all, stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many are owed.
    pub owed: usize,
    /// Handed in, in time.
    pub in_time: usize,
    /// Handed in late.
    pub late: usize,
    /// Not handed in, and still in time.
    pub due: usize,
    /// Not handed in, and their day has passed.
    pub missing: usize,
    /// Handed in and waiting to be taken, those that nobody asked for among them.
    pub(super) waiting: usize,
    /// Taken.
    pub(super) accepted: usize,
}

impl Counts {
    pub(super) fn add(&mut self, item: &Item<'_>) {
        if item.duty == Duty::Owes {
            self.owed += 1;
            match item.timing {
                Timing::InTime => self.in_time += 1,
                Timing::Late => self.late += 1,
                Timing::Due => self.due += 1,
                Timing::Missing => self.missing += 1,
            }
        }
        match item.state() {
            Some(State::Submitted) => self.waiting += 1,
            Some(State::Accepted) => self.accepted += 1,
            _ => {}
        }
    }

    /// How many were handed in of those that are owed.
    pub(super) fn handed_in(&self) -> usize {
        self.in_time + self.late
    }
}

/// The reports of a window.
pub(super) struct Reports<'a> {
    plan: &'a PlanPicture,
    pub(super) window: &'a Window,
    today: NaiveDate,
    /// In the network's order.
    members: Vec<EntityId>,
    by: HashMap<(ActivityId, EntityId), &'a Progress>,
    ended: HashMap<ActivityId, NaiveDate>,
}

impl<'a> Reports<'a> {
    /// The reports of a window as they stand on a day.
    pub(super) fn of(place: &'a Place, window: &'a Window, today: NaiveDate) -> Self {
        Self::on((&place.network, place.plan()), place.told(), window, today)
    }

    fn on(
        (network, plan): (&NetworkPicture, &'a PlanPicture),
        told: &'a PlanLedger,
        window: &'a Window,
        today: NaiveDate,
    ) -> Self {
        let (mut by, mut ended) = (HashMap::new(), HashMap::new());
        for report in &told.progress {
            if report.window == window.id {
                let there = by.entry((report.activity, report.entity)).or_insert(report);
                // Two that were joined may both have been reported on: the one that is further counts.
                if report.state.counts() && !there.state.counts() {
                    *there = report;
                }
            }
            if report.state == State::Accepted
                && report.status == Some(Status::Closed)
                && let Some(window) = told.window(report.window)
            {
                let first = ended.entry(report.activity).or_insert(window.end);
                *first = window.end.min(*first);
            }
        }
        // Only a member has somebody who can report.
        let members = network.members.iter().map(|m| m.entity).collect();
        Self { plan, window, today, members, by, ended }
    }

    /// The report of an entity on an activity, if it has a share in it.
    pub(super) fn one(&self, activity: &'a Arc<Activity>, entity: EntityId) -> Option<Item<'a>> {
        if !self.members.contains(&entity) {
            return None;
        }
        let report = self.by.get(&(activity.id, entity)).copied();
        let ended = self.ended.get(&activity.id).copied();
        // A report that is there stays in sight, whatever became of the activity.
        let duty = duty(&activity.content, self.window, ended, entity);
        let duty = duty.or(report.map(|_| Duty::May))?;
        let due = self.window.due_for(entity);
        let timing = match timing(report.map(|r| (r.state, &r.handling)), due, self.today) {
            // Nothing more is taken: what is not there will not come.
            Timing::Due
                if self.window.closed_at.is_some()
                    && !self.window.takes_from(entity, self.today) =>
            {
                Timing::Missing
            }
            timing => timing,
        };
        Some(Item { activity, entity, duty, report, timing, due })
    }

    /// All reports that are owed or there, by activity.
    pub(super) fn all(&self) -> impl Iterator<Item = Item<'a>> {
        self.on_some(self.plan.activities.iter())
    }

    /// The same of some activities.
    fn on_some(
        &self,
        activities: impl Iterator<Item = &'a Arc<Activity>>,
    ) -> impl Iterator<Item = Item<'a>> {
        activities.flat_map(move |activity| {
            let mut owners: Vec<EntityId> = Vec::new();
            for involved in &activity.content.involved {
                if !owners.contains(&involved.entity) {
                    owners.push(involved.entity);
                }
            }
            owners
                .into_iter()
                .filter_map(|entity| self.one(activity, entity))
                .filter(|item| item.duty == Duty::Owes || item.report.is_some())
                .collect::<Vec<_>>()
        })
    }

    /// All that an entity may report on, what it owes first.
    pub(super) fn of_entity(&self, entity: EntityId) -> Vec<Item<'a>> {
        let activities = self.plan.activities.iter();
        let mut all: Vec<Item<'a>> =
            activities.filter_map(|activity| self.one(activity, entity)).collect();
        all.sort_by_key(|item| item.duty);
        all
    }

    /// How many reports of each member stand how, in the order of the network's members.
    pub(super) fn counts(&self) -> Vec<(EntityId, Counts)> {
        let mut by: HashMap<EntityId, Counts> = HashMap::new();
        for item in self.all() {
            by.entry(item.entity).or_default().add(&item);
        }
        self.members.iter().filter_map(|id| by.get(id).map(|counts| (*id, *counts))).collect()
    }
}

/// A report that is owed, as everybody may see it.
#[derive(Debug, Clone, Copy)]
pub struct Owed {
    /// The window it is owed in.
    pub window: WindowId,
    /// What it is on: its place among the plan's activities.
    pub at: u32,
    /// Who owes it.
    pub entity: EntityId,
    /// How it stands to its day.
    pub timing: Timing,
}

impl Owed {
    /// When it was handed in; of two that were joined, what counts.
    #[must_use]
    pub fn handed_in(&self, told: &PlanLedger, activity: &Activity) -> Option<NaiveDate> {
        let mut reports = told.of(activity.id).progress();
        let report = reports.find(|report| {
            report.window == self.window && report.entity == self.entity && report.state.counts()
        })?;
        Some(report.handling.submitted?.0.date_naive())
    }
}

/// Which reports are owed in each window that has opened, by who owes them and how they stand on a day:
/// worked out once for all who ask, whatever activities they ask about.
pub struct Standings(Vec<(WindowId, BTreeMap<EntityId, [RoaringBitmap; Timing::ALL.len()]>)>);

impl Standings {
    /// Those of a plan on a day.
    #[must_use]
    pub fn of(of: (&NetworkPicture, &PlanPicture), told: &PlanLedger, today: NaiveDate) -> Self {
        let opened = told.windows.iter().filter(|window| window.opens <= today);
        let standing = opened.map(|window| {
            let reports = Reports::on(of, told, window, today);
            let mut by: BTreeMap<EntityId, [RoaringBitmap; Timing::ALL.len()]> = BTreeMap::new();
            for (at, activity) in (0_u32..).zip(&of.1.activities) {
                let items = reports.on_some(std::iter::once(activity));
                for item in items.filter(|item| item.duty == Duty::Owes) {
                    by.entry(item.entity).or_default()[item.timing as usize].insert(at);
                }
            }
            (window.id, by)
        });
        Self(standing.collect())
    }

    /// The reports that [`timely`] counts, one by one, window by window in the order of the activities;
    /// only those that stand as wanted.
    #[must_use]
    pub fn owed(
        &self,
        activities: &RoaringBitmap,
        entities: &[EntityId],
        wanted: impl Fn(WindowId, Timing) -> bool,
    ) -> Vec<Owed> {
        let mut all = Vec::new();
        for (window, by) in &self.0 {
            let begun = all.len();
            let asked = by.iter().filter(|(id, _)| entities.is_empty() || entities.contains(id));
            for (entity, sets) in asked {
                for timing in Timing::ALL.iter().copied().filter(|timing| wanted(*window, *timing))
                {
                    let some = &sets[timing as usize] & activities;
                    let one = |at| Owed { window: *window, at, entity: *entity, timing };
                    all.extend(some.into_iter().map(one));
                }
            }
            all[begun..].sort_by_key(|one: &Owed| (one.at, one.entity));
        }
        all
    }
}

/// How the reports on some activities of a plan stand, window by window; only those of some entities
/// where any are named.
#[must_use]
pub fn timely(
    standings: &Standings,
    activities: &RoaringBitmap,
    entities: &[EntityId],
) -> Vec<(WindowId, Counts)> {
    let counts = standings.0.iter().map(|(window, by)| {
        let mut counts = Counts::default();
        let asked = by.iter().filter(|(id, _)| entities.is_empty() || entities.contains(id));
        for (_, sets) in asked {
            let n = |timing: Timing| {
                let n = sets[timing as usize].intersection_len(activities);
                usize::try_from(n).unwrap_or(usize::MAX)
            };
            counts.in_time += n(Timing::InTime);
            counts.late += n(Timing::Late);
            counts.due += n(Timing::Due);
            counts.missing += n(Timing::Missing);
        }
        counts.owed = counts.in_time + counts.late + counts.due + counts.missing;
        (*window, counts)
    });
    counts.collect()
}

/// The sum of some counts.
pub(super) fn whole<'a>(all: impl IntoIterator<Item = &'a (EntityId, Counts)>) -> Counts {
    all.into_iter().fold(Counts::default(), |sum, (_, one)| Counts {
        owed: sum.owed + one.owed,
        in_time: sum.in_time + one.in_time,
        late: sum.late + one.late,
        due: sum.due + one.due,
        missing: sum.missing + one.missing,
        waiting: sum.waiting + one.waiting,
        accepted: sum.accepted + one.accepted,
    })
}
