//! The picture of one network: its plans with their indexes, its events, needs, mechanisms and
//! members, and the words of all of them.

use super::Common;
use super::collate::collator;
use super::joined::Joined;
use super::outside::Outside;
use super::places::Places;
use super::sought;
use crate::picture::question::Question;
use crate::picture::words::{Found, WordIndex};
use crate::records::amendment::AmendmentRecord;
use crate::records::endorsement::Endorsement;
use crate::records::join::JoinRecord;
use aunar_domain::activity::Activity;
use aunar_domain::blocks::Blocks;
use aunar_domain::event::Event;
use aunar_domain::facets::{Filter, Index, Names};
use aunar_domain::ids::{ActivityId, PlanId, PriorityId};
use aunar_domain::intake::Context;
use aunar_domain::mechanism::Mechanism;
use aunar_domain::need::Need;
use aunar_domain::network::{Member, Network};
use aunar_domain::plan::{Plan, Priority};
use aunar_domain::reference::natural;
use aunar_domain::words::Lang;
use roaring::RoaringBitmap;
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

/// One network and all that is its own.
pub struct NetworkPicture {
    /// The network.
    pub network: Network,
    /// Its members, in their order.
    pub members: Arc<Vec<Member>>,
    /// Its needs and opportunities.
    pub needs: Arc<Vec<Need>>,
    /// The mechanisms it works beside.
    pub mechanisms: Arc<Vec<Mechanism>>,
    /// What those mechanisms do, as far as it was brought here.
    pub outside: Arc<Outside>,
    /// Its events, by their start.
    pub events: Arc<Vec<Event>>,
    /// Its plans, the latest first.
    pub plans: Vec<Arc<PlanPicture>>,
    /// The activities that were carried over from an earlier plan, each with the one it was.
    pub origins: Arc<HashMap<ActivityId, ActivityId>>,
    /// The register and reference data it was drawn with.
    pub common: Arc<Common>,
}

/// Most activities whose words are kept beside an index that was read at once, since each question looks at them
/// too. With more the index is folded when somebody asks.
const MOST_BESIDE: usize = 512;
/// Most that are kept while nobody asks; after more the words are read anew.
const MOST_BEHIND: usize = 4 * MOST_BESIDE;

/// One plan and its activities.
pub struct PlanPicture {
    /// The plan.
    pub plan: Plan,
    /// Its priorities, in their order.
    pub priorities: Vec<Priority>,
    /// Its sealed versions, its rounds and what was decided in them.
    pub endorsement: Arc<Endorsement>,
    /// Its amendments, the first first.
    pub amendments: Arc<Vec<AmendmentRecord>>,
    /// What was joined into others of its activities: it is part of those, and of nothing below.
    pub joined: Arc<Joined>,
    /// Its activities, by reference in natural order: `A-9` before `A-10`.
    pub activities: Blocks<Arc<Activity>>,
    /// The index of its activities.
    pub index: Index,
    // The words of its activities, read when somebody looks for some first: whoever imports, exports or
    // reads without asking needs none of it. Once it is read it follows the changes.
    words: OnceLock<WordIndex>,
    // What it is folded from at the next question, where it followed too many.
    behind: Option<WordIndex>,
    common: Arc<Common>,
    by_id: Places<ActivityId>,
    // The place of each activity when all are sorted by title, one list a language: those of the picture before
    // where no title is another.
    by_title: Arc<[OnceLock<Vec<u32>>; 4]>,
}

/// What a plan's picture is drawn from.
pub(super) type PlanParts =
    (Plan, Vec<Priority>, Endorsement, Vec<AmendmentRecord>, Vec<Arc<Activity>>, Vec<JoinRecord>);

impl NetworkPicture {
    #[expect(clippy::too_many_arguments, reason = "all that a network has, each once")]
    pub(super) fn new(
        network: Network,
        members: Vec<Member>,
        needs: Vec<Need>,
        (mechanisms, outside): (Vec<Mechanism>, Arc<Outside>),
        mut events: Vec<Event>,
        plans: Vec<PlanParts>,
        mut origins: HashMap<ActivityId, ActivityId>,
        common: &Arc<Common>,
    ) -> Self {
        let plan = |(p, q, e, amendments, all, joins): PlanParts| {
            let (joined, a) = Joined::apart(joins, all);
            let (amendments, joined) = (Arc::new(amendments), Arc::new(joined));
            Arc::new(PlanPicture { amendments, joined, ..PlanPicture::new(p, q, e, a, common) })
        };
        let plans: Vec<Arc<PlanPicture>> = plans.into_iter().map(plan).collect();
        // What hangs on an activity hangs on the one that it has become part of.
        for joined in plans.iter().flat_map(|p| p.joined.redirects()) {
            for event in events.iter_mut().filter(|e| e.activity == Some(joined.from)) {
                event.activity = Some(joined.to);
            }
            if let Some(origin) = origins.get(&joined.from).copied() {
                origins.entry(joined.to).or_insert(origin);
            }
        }
        Self {
            network,
            members: Arc::new(members),
            needs: Arc::new(needs),
            mechanisms: Arc::new(mechanisms),
            outside,
            events: Arc::new(events),
            plans,
            origins: Arc::new(origins),
            common: Arc::clone(common),
        }
    }

    /// The network with some of its plans only, without the events of the others.
    pub(crate) fn with_plans(&self, keep: &dyn Fn(&Plan) -> bool) -> Self {
        let (kept, left_out): (Vec<_>, Vec<_>) =
            self.plans.iter().cloned().partition(|p| keep(&p.plan));
        let hidden = |event: &&Event| {
            event.activity.is_some_and(|id| left_out.iter().any(|p| p.by_id(id).is_some()))
        };
        let events = if !left_out.is_empty() && self.events.iter().any(|e| hidden(&e)) {
            Arc::new(self.events.iter().filter(|e| !hidden(e)).cloned().collect())
        } else {
            Arc::clone(&self.events)
        };
        Self {
            network: self.network.clone(),
            members: Arc::clone(&self.members),
            needs: Arc::clone(&self.needs),
            mechanisms: Arc::clone(&self.mechanisms),
            outside: Arc::clone(&self.outside),
            events,
            plans: kept,
            origins: Arc::clone(&self.origins),
            common: Arc::clone(&self.common),
        }
    }

    /// The same network with some activities of some of its plans as they are now; nothing where more than that
    /// has to be read anew.
    pub(super) fn after(&self, changed: &BTreeMap<PlanId, Vec<Arc<Activity>>>) -> Option<Self> {
        if !changed.keys().all(|id| self.plan_by_id(*id).is_some()) {
            return None;
        }
        let plan = |plan: &Arc<PlanPicture>| match changed.get(&plan.plan.id) {
            Some(changed) => plan.after(changed).map(Arc::new),
            None => Some(Arc::clone(plan)),
        };
        let plans = self.plans.iter().map(plan).collect::<Option<Vec<_>>>()?;
        Some(Self { plans, ..self.with_plans(&|_| true) })
    }

    /// A plan by its code.
    #[must_use]
    pub fn plan(&self, code: &str) -> Option<&PlanPicture> {
        self.plans.iter().find(|p| p.plan.code == code).map(AsRef::as_ref)
    }

    /// What files and forms are read with, that say something of one of its plans.
    #[must_use]
    pub fn intake<'a>(
        &'a self,
        plan: &'a PlanPicture,
        activities: &'a [Arc<Activity>],
    ) -> Context<'a> {
        Context {
            plan: &plan.plan,
            register: &self.common.register,
            geography: &self.common.geography,
            frameworks: &self.common.frameworks,
            priorities: &plan.priorities,
            needs: &self.needs,
            mechanisms: &self.mechanisms,
            activities,
            joined: plan.joined.redirects(),
            lang: None,
            accept_new: false,
            new_names: &[],
            others_list: false,
        }
    }

    /// A plan by its identifier.
    #[must_use]
    pub fn plan_by_id(&self, id: PlanId) -> Option<&PlanPicture> {
        self.plans.iter().find(|p| p.plan.id == id).map(AsRef::as_ref)
    }

    /// The plan that a network's front page shows: the one in force, or else the latest.
    #[must_use]
    pub fn current_plan(&self) -> Option<&PlanPicture> {
        use aunar_domain::plan::PlanStatus as S;
        let in_force =
            |p: &&Arc<PlanPicture>| matches!(p.plan.status, S::Implementation | S::Endorsed);
        self.plans.iter().find(in_force).or_else(|| self.plans.first()).map(AsRef::as_ref)
    }

    /// The offices of members to choose from: identifier, and whose it is with its name.
    #[must_use]
    pub fn offices(&self, lang: Lang) -> Vec<(String, String)> {
        let all = self.members.iter().flat_map(|member| &member.offices);
        all.map(|office| {
            let whose = self.common.register.get(office.entity).map_or("", |e| e.short(lang));
            (office.id.to_string(), format!("{whose}, {}", office.name.words(lang)))
        })
        .collect()
    }

    /// An event by its reference.
    #[must_use]
    pub fn event(&self, reference: &str) -> Option<&Event> {
        self.events.iter().find(|e| e.reference == reference)
    }

    /// An activity of any of its plans.
    #[must_use]
    pub fn activity(&self, id: ActivityId) -> Option<(&PlanPicture, &Arc<Activity>)> {
        self.plans.iter().find_map(|plan| Some((plan.as_ref(), plan.by_id(id)?)))
    }
}

/// Does something with what activities name called as filters call it.
fn named<T>(common: &Common, priorities: &[Priority], act: impl FnOnce(&mut Names<'_>) -> T) -> T {
    let code = |id| common.register.get(id).map(|e| e.code.clone());
    let reference =
        |id: PriorityId| priorities.iter().find(|p| p.id == id).map(|p| p.reference.clone());
    act(&mut Names::new(&code, &reference, &common.geography))
}

impl PlanPicture {
    /// The picture of a plan, stored or only read from a file.
    #[must_use]
    pub fn new(
        plan: Plan,
        priorities: Vec<Priority>,
        endorsement: Endorsement,
        mut activities: Vec<Arc<Activity>>,
        common: &Arc<Common>,
    ) -> Self {
        activities.sort_by(|a, b| natural(&a.reference, &b.reference));
        let index = named(common, &priorities, |names| Index::new(&activities, names));
        let at = |n: usize| u32::try_from(n).expect("fewer activities than four thousand million");
        let by_id = activities.iter().enumerate().map(|(n, a)| (a.id, at(n))).collect();
        Self {
            plan,
            priorities,
            endorsement: Arc::new(endorsement),
            amendments: Arc::default(),
            joined: Arc::default(),
            activities: activities.into_iter().collect(),
            index,
            words: OnceLock::new(),
            behind: None,
            common: Arc::clone(common),
            by_id,
            by_title: Arc::default(),
        }
    }

    /// The same plan with some of its activities as they are now, all else shared; nothing where that is not
    /// all that there is to it, and the plan has to be read anew: an activity that is gone, has another
    /// reference, was joined into another, or is new and not the last.
    fn after(&self, changed: &[Arc<Activity>]) -> Option<Self> {
        let mut activities = self.activities.clone();
        let mut by_id = self.by_id.clone();
        let mut words = self.words.get().or(self.behind.as_ref()).cloned();
        let mut by_title = Arc::clone(&self.by_title);
        let index = named(&self.common, &self.priorities, |names| {
            let mut index = self.index.clone();
            for activity in changed {
                match by_id.get(&activity.id) {
                    Some(at) => {
                        let before = Arc::clone(&activities[at as usize]);
                        if before.reference != activity.reference {
                            return None;
                        }
                        if before.content.title != activity.content.title {
                            by_title = Arc::default();
                        }
                        index.replace(at, &before, activity, names);
                        if let Some(words) = &mut words {
                            let said = sought::document(&self.common, &before);
                            words.replace(at, &said, &sought::document(&self.common, activity));
                        }
                        activities.set(at as usize, Arc::clone(activity));
                    }
                    None => {
                        let is_last = activities.last().is_none_or(|last| {
                            natural(&last.reference, &activity.reference).is_lt()
                        });
                        if !is_last || self.joined.holds(activity.id) {
                            return None;
                        }
                        let at = u32::try_from(activities.len()).ok()?;
                        by_title = Arc::default();
                        index.push(activity, names);
                        if let Some(words) = &mut words {
                            words.push(&sought::document(&self.common, activity));
                        }
                        by_id.insert(activity.id, at);
                        activities.push(Arc::clone(activity));
                    }
                }
            }
            Some(index)
        })?;
        let (words, behind) = match words {
            Some(words) if words.changed() <= MOST_BESIDE => (OnceLock::from(words), None),
            words => (OnceLock::new(), words.filter(|words| words.changed() <= MOST_BEHIND)),
        };
        Some(Self {
            plan: self.plan.clone(),
            priorities: self.priorities.clone(),
            endorsement: Arc::clone(&self.endorsement),
            amendments: Arc::clone(&self.amendments),
            joined: Arc::clone(&self.joined),
            activities,
            index,
            words,
            behind,
            common: Arc::clone(&self.common),
            by_id,
            by_title,
        })
    }

    /// Where each activity stands.
    #[cfg(feature = "testing")]
    pub(super) fn places(&self) -> HashMap<&ActivityId, u32> {
        self.by_id.all()
    }

    /// The words of its activities where they follow the changes already.
    #[cfg(feature = "testing")]
    pub(super) fn words_that_follow(&self) -> Option<&WordIndex> {
        self.words.get().filter(|words| words.changed() > 0)
    }

    /// The words of its activities, read at the first question.
    pub fn words(&self) -> &WordIndex {
        self.words.get_or_init(|| match &self.behind {
            Some(behind) => behind.folded(),
            None => {
                let mut words = WordIndex::default();
                for activity in &self.activities {
                    let document = sought::document(&self.common, activity);
                    words.add(&document.titles, &document.texts, &document.names);
                }
                words.close();
                words
            }
        })
    }

    /// Reads the words now, for whoever asks first not to wait.
    pub fn read_words(&self) {
        self.words();
    }

    /// An activity by its reference.
    #[must_use]
    pub fn by_reference(&self, reference: &str) -> Option<&Arc<Activity>> {
        let order = |activity: &Arc<Activity>| natural(&activity.reference, reference);
        self.activities.binary_search_by(order).ok().map(|at| &self.activities[at])
    }

    /// An activity by its identifier.
    #[must_use]
    pub fn by_id(&self, id: ActivityId) -> Option<&Arc<Activity>> {
        self.by_id.get(&id).map(|at| &self.activities[at as usize])
    }

    /// The position of an activity in the list of all: what its bit is in the sets of the index.
    #[must_use]
    pub fn position(&self, id: ActivityId) -> Option<u32> {
        self.by_id.get(&id)
    }

    /// A priority by its identifier.
    #[must_use]
    pub fn priority(&self, id: PriorityId) -> Option<&Priority> {
        self.priorities.iter().find(|p| p.id == id)
    }

    /// The activities a question and a filter leave. The question's ranking comes with them.
    #[must_use]
    pub fn find(&self, question: &str, filter: &Filter) -> (RoaringBitmap, Option<Found>) {
        let asked = || Question::of(question, |word| self.common.acronyms(word));
        let answered = match question.trim().is_empty() {
            true => None,
            false => Some(asked().map(|question| self.words().answer(&question))),
        };
        match answered {
            None => (self.index.find(filter, None), None),
            // A question of nothing but common words finds nothing rather than everything.
            Some(None) => (RoaringBitmap::new(), None),
            Some(Some(found)) => (self.index.find(filter, Some(&found.documents)), Some(found)),
        }
    }

    /// The given stretch of a set, in the order asked for.
    #[must_use]
    pub fn stretch(
        &self,
        set: &RoaringBitmap,
        order: Order<'_>,
        descending: bool,
        skip: usize,
        take: usize,
    ) -> Vec<&Arc<Activity>> {
        let at = |position: u32| &self.activities[position as usize];
        if matches!(order, Order::Reference) {
            // The list itself is in this order: nothing needs sorting.
            return if descending {
                set.iter().rev().skip(skip).take(take).map(at).collect()
            } else {
                set.iter().skip(skip).take(take).map(at).collect()
            };
        }
        if let Order::Score(found) = order {
            let mut all: Vec<(u32, f32)> = found.scored(set).collect();
            let compare = |a: &(u32, f32), b: &(u32, f32)| {
                let forward = b.1.total_cmp(&a.1);
                (if descending { forward.reverse() } else { forward }).then(a.0.cmp(&b.0))
            };
            return first(&mut all, skip + take, compare)
                .iter()
                .skip(skip)
                .map(|a| at(a.0))
                .collect();
        }
        let mut all: Vec<u32> = set.iter().collect();
        let compare = |a: &u32, b: &u32| {
            let forward = match order {
                Order::Reference | Order::Score(_) => a.cmp(b),
                Order::Start => self.start_key(*a).cmp(&self.start_key(*b)),
                Order::Title(lang) => {
                    let ranks = self.title_ranks(lang);
                    ranks[*a as usize].cmp(&ranks[*b as usize])
                }
                Order::Status => at(*a).content.status.cmp(&at(*b).content.status),
            };
            (if descending { forward.reverse() } else { forward }).then(a.cmp(b))
        };
        first(&mut all, skip + take, compare).iter().skip(skip).map(|a| at(*a)).collect()
    }

    fn start_key(&self, position: u32) -> (bool, Option<chrono::NaiveDate>) {
        let start = self.activities[position as usize].content.period.map(|p| p.start);
        (start.is_none(), start)
    }

    /// The place of each activity when all are sorted by title, where somebody asked for it before.
    #[cfg(feature = "testing")]
    pub(super) fn title_ranks_held(&self, lang: Lang) -> Option<&[u32]> {
        self.by_title[lang as usize].get().map(Vec::as_slice)
    }

    /// The place of each activity when all are sorted by title.
    pub(super) fn title_ranks(&self, lang: Lang) -> &[u32] {
        self.by_title[lang as usize].get_or_init(|| {
            let collator = collator(lang);
            let mut order: Vec<usize> = (0..self.activities.len()).collect();
            let title = |at: usize| self.activities[at].content.title.words(lang);
            order.sort_by(|a, b| collator.compare(title(*a), title(*b)));
            let mut ranks = vec![0; order.len()];
            for (rank, at) in (0_u32..).zip(order) {
                ranks[at] = rank;
            }
            ranks
        })
    }
}

/// The order of a list of activities.
#[derive(Clone, Copy)]
pub enum Order<'a> {
    /// By reference.
    Reference,
    /// By the start of the period; those without one last.
    Start,
    /// By title, as a language sorts.
    Title(Lang),
    /// By status, along an activity's life.
    Status,
    /// By how well they answer a question.
    Score(&'a Found),
}

/// The first so many of some, in order: what comes after them need not be in any.
fn first<T>(all: &mut [T], wanted: usize, compare: impl Fn(&T, &T) -> Ordering) -> &[T] {
    let wanted = wanted.min(all.len());
    if 0 < wanted && wanted < all.len() {
        all.select_nth_unstable_by(wanted - 1, &compare);
    }
    let shown = &mut all[..wanted];
    shown.sort_unstable_by(&compare);
    shown
}
