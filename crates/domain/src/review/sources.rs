//! What a report is drafted from: everything a plan has to tell, each record found by its identifier.

use super::{Kind, Review, Trace};
use crate::activity::{Activity, Status};
use crate::amendment::{Amendment, Stage};
use crate::consultation::Counts;
use crate::event::Event;
use crate::follow_up::{Evidence, Progress, Window};
use crate::framework::{OBJECTIVES, PRINCIPLES};
use crate::ids::{
    ActivityId, AmendmentId, ConsultationId, EntityId, EventId, EvidenceId, MechanismId, NeedId,
    PlanId, PriorityId, ValueId,
};
use crate::indicator::{self, Indicator, Number, Reading, Use, Value};
use crate::money::{Line, Rates};
use crate::need::Need;
use crate::participation::Published;
use crate::plan::{Plan, Priority};
use crate::practice::Practice;
use crate::recommendation::Recommendation;
use crate::reference::natural;
use crate::words::Text;
use chrono::NaiveDate;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// An indicator in use with what came of it.
#[derive(Clone)]
pub struct Measured<'a> {
    /// Where it is used.
    pub used: &'a Use,
    /// What it is.
    pub indicator: &'a Indicator,
    /// The values that count.
    pub values: Vec<&'a Value>,
}

impl Measured<'_> {
    /// What its values come to, by the rules of rolling up; nothing where nothing was measured. Of yes
    /// and no, it is how many of how many say yes.
    pub(super) fn total(&self, windows: &[Window]) -> Option<Reading> {
        let roll = indicator::now(self.indicator, self.values.iter().copied(), windows);
        let whole = |n: u32| Number::whole(i64::from(n)).unwrap_or_default();
        if roll.values == 0 {
            return None;
        }
        match self.indicator.kind {
            indicator::Kind::Number => {
                Some(Reading::Number { number: Number::clamped(roll.number) })
            }
            indicator::Kind::Share => (roll.denominator > 0).then_some(Reading::Share {
                numerator: Number::clamped(roll.numerator),
                denominator: Number::clamped(roll.denominator),
            }),
            indicator::Kind::YesNo => (roll.yes + roll.no > 0).then_some(Reading::Share {
                numerator: whole(roll.yes),
                denominator: whole(roll.yes + roll.no),
            }),
            kind @ indicator::Kind::Scale => {
                let level = roll.stands(kind)?.0 / Number::PARTS;
                Some(Reading::Level { level: u32::try_from(level).ok()? })
            }
        }
    }
}

/// A consultation, by its published counts.
#[derive(Clone)]
pub struct Consulted {
    /// Which.
    pub id: ConsultationId,
    /// Which of the plan's consultations, from 1.
    pub round: i64,
    /// Its first and last day.
    pub days: (NaiveDate, NaiveDate),
    /// How much was said; circles in which somebody could be guessed are together already.
    pub counts: Counts,
    /// For how many organisations and seats somebody spoke by name.
    pub organisations: u64,
}

/// How the plan was endorsed.
#[derive(Clone)]
pub struct Endorsed {
    /// When.
    pub day: NaiveDate,
    /// How many members endorsed it.
    pub members: u64,
    /// The hash of what they endorsed, hexadecimal.
    pub hash: String,
}

/// An activity that goes on in another plan.
#[derive(Clone)]
pub struct Carried<'a> {
    /// The activity it was.
    pub origin: ActivityId,
    /// What it is called there.
    pub reference: &'a str,
    /// That plan.
    pub plan: PlanId,
    /// Its title.
    pub title: &'a Text,
}

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

/// Every record once, by kind and identifier.
pub(super) struct Found<'a> {
    sources: &'a Sources<'a>,
    activities: HashMap<ActivityId, &'a Activity>,
    evidence: HashMap<EvidenceId, &'a Evidence>,
    progress: HashMap<Uuid, &'a Progress>,
    events: HashMap<Uuid, &'a Event>,
    needs: HashMap<NeedId, &'a Need>,
    amendments: HashMap<AmendmentId, &'a Amendment>,
    measured: HashMap<Uuid, &'a Measured<'a>>,
    values: HashMap<ValueId, &'a Value>,
    lines: HashMap<Uuid, &'a Line>,
    consultations: HashMap<Uuid, &'a Consulted>,
    practices: HashMap<Uuid, &'a Practice>,
    recommendations: HashMap<Uuid, &'a Recommendation>,
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

impl<'a> Found<'a> {
    /// What a record says of itself in these fields; nothing if it is not there (any more).
    pub(super) fn trace(&self, kind: Kind, record: Uuid, fields: &[&str]) -> Option<Trace> {
        let (reference, said): (String, Vec<Json>) = match kind {
            Kind::Plan => {
                let plan = self.sources.plan;
                if plan.id.0 != record {
                    return None;
                }
                (plan.code.clone(), fields.iter().map(|f| self.plan(f)).collect())
            }
            Kind::Review => {
                let review = self.sources.review;
                if review.id.0 != record {
                    return None;
                }
                let said = |f: &&str| match *f {
                    "period" => json!(self.sources.told),
                    "first" => json!(review.first_planned.map(|p| p.to_code())),
                    "held" => json!(review.held),
                    "reason" => json!(review.reason.as_ref().map(original)),
                    _ => Json::Null,
                };
                (String::new(), fields.iter().map(said).collect())
            }
            Kind::Activity => {
                let one = self.activities.get(&ActivityId(record))?;
                let said = fields.iter().map(|f| self.activity(one, f)).collect();
                (one.reference.clone(), said)
            }
            Kind::Use => {
                let one = self.measured.get(&record)?;
                let said = |f: &&str| match *f {
                    "total" => json!(one.total(&self.sources.windows)),
                    "target" => json!(one.used.target.as_ref().map(|t| t.reading)),
                    "by" => json!(one.used.target.as_ref().map(|t| t.by)),
                    _ => Json::Null,
                };
                (one.used.reference.clone(), fields.iter().map(said).collect())
            }
            Kind::Value => {
                let one = self.values.get(&ValueId(record))?;
                let used = self.measured.get(&one.of.0).map(|m| m.used.reference.as_str());
                let window = self.sources.windows.iter().find(|w| w.id == one.window);
                let window = window.map_or("", |w| w.reference.as_str());
                let said = |f: &&str| match *f {
                    "reading" => json!(one.reading),
                    "state" => json!(one.state),
                    _ => Json::Null,
                };
                let reference = format!("{} {window}", used.unwrap_or_default());
                (reference.trim().to_owned(), fields.iter().map(said).collect())
            }
            Kind::Evidence => {
                let one = self.evidence.get(&EvidenceId(record))?;
                let said = |f: &&str| match *f {
                    "title" => json!(original(&one.title)),
                    "activity" => json!(self.activities.get(&one.activity).map(|a| &a.reference)),
                    _ => Json::Null,
                };
                (one.reference.clone(), fields.iter().map(said).collect())
            }
            Kind::Progress => {
                let one = self.progress.get(&record)?;
                let window = self.sources.windows.iter().find(|w| w.id == one.window);
                let activity = self.activities.get(&one.activity).map(|a| a.reference.as_str());
                let reference = format!(
                    "{} {}",
                    activity.unwrap_or_default(),
                    window.map_or("", |w| w.reference.as_str())
                );
                let said = |f: &&str| if *f == "state" { json!(one.state) } else { Json::Null };
                (reference.trim().to_owned(), fields.iter().map(said).collect())
            }
            Kind::Event => {
                let one = self.events.get(&record)?;
                let said = |f: &&str| match *f {
                    "kind" => json!(one.kind),
                    "start" => json!(one.start),
                    "first" => json!(one.moved_from),
                    "reason" => json!(one.moved_reason.as_ref().map(original)),
                    "cancelled" => json!(one.cancelled),
                    _ => Json::Null,
                };
                (one.reference.clone(), fields.iter().map(said).collect())
            }
            Kind::Need => {
                let one = self.needs.get(&NeedId(record))?;
                let said =
                    |f: &&str| if *f == "title" { json!(original(&one.title)) } else { Json::Null };
                (one.reference.clone(), fields.iter().map(said).collect())
            }
            Kind::Amendment => {
                let one = self.amendments.get(&AmendmentId(record))?;
                let said = |f: &&str| if *f == "stage" { json!(one.stage) } else { Json::Null };
                (one.n.to_string(), fields.iter().map(said).collect())
            }
            Kind::Line => {
                let one = self.lines.get(&record)?;
                let said = |f: &&str| match *f {
                    "required" => json!(one.required),
                    "available" => json!(one.available),
                    "spent" => json!(one.spent),
                    "currency" => json!(one.currency),
                    "source" => json!(one.source),
                    "year" => json!(one.year),
                    _ => Json::Null,
                };
                (one.reference.clone(), fields.iter().map(said).collect())
            }
            Kind::Consultation => {
                let one = self.consultations.get(&record)?;
                // What is published of it and no more: a report must not tell what its pages hide.
                let said = |f: &&str| match *f {
                    "received" => json!(one.counts.received),
                    "published" => json!(one.counts.published),
                    "answered" => json!(one.counts.answered),
                    "dispositions" => json!(one.counts.dispositions),
                    "circles" => json!(super::draft::few(&one.counts)),
                    "organisations" => json!(super::draft::fewer(one.organisations)),
                    _ => Json::Null,
                };
                (one.round.to_string(), fields.iter().map(said).collect())
            }
            Kind::Practice => {
                let one = self.practices.get(&record)?;
                let said = |f: &&str| match *f {
                    "title" => json!(original(&one.title)),
                    "period" => json!(one.period.map(|p| p.to_code())),
                    "objectives" => json!(one.objectives),
                    _ => Json::Null,
                };
                (one.reference.clone(), fields.iter().map(said).collect())
            }
            Kind::Recommendation => {
                let one = self.recommendations.get(&record)?;
                let taken = one.answer.as_ref().and_then(|a| a.activity);
                let taken = taken.and_then(|id| self.activities.get(&id));
                let said = |f: &&str| match *f {
                    "title" => json!(original(&one.words)),
                    "state" => json!(one.state()),
                    "answer" => json!(one.answer.as_ref().map(|a| original(&a.words))),
                    "activity" => json!(taken.map(|a| &a.reference)),
                    _ => Json::Null,
                };
                (one.reference.clone(), fields.iter().map(said).collect())
            }
            Kind::Participation => {
                let one = self.events.get(&record)?;
                let published = self.sources.participation.get(&one.id)?;
                // What is published of it and no more.
                let said = |f: &&str| match *f {
                    "participants" => json!(published.totals),
                    _ => Json::Null,
                };
                (one.reference.clone(), fields.iter().map(said).collect())
            }
        };
        let said = fields.iter().map(|f| (*f).to_owned()).zip(said).collect();
        Some(Trace { kind, record, reference, said })
    }

    fn activity(&self, one: &Activity, field: &str) -> Json {
        let content = &one.content;
        match field {
            "status" => json!(content.status),
            "period" => json!(content.period.map(|p| p.to_code())),
            "first" => json!(content.first_period.map(|p| p.to_code())),
            "reason" => json!(content.slip_reason.as_ref().map(original)),
            "priority" => json!(self.priority(content.priority)),
            "objectives" => json!(content.serving(OBJECTIVES, None).collect::<Vec<_>>()),
            "principles" => json!(content.serving(PRINCIPLES, None).collect::<Vec<_>>()),
            "places" => json!(content.places),
            "audiences" => json!(content.audiences),
            "kind" => json!(content.kind),
            "needs" => json!(content.needs),
            "mechanisms" => json!(content.mechanisms),
            "entities" => json!(entities(one)),
            _ => Json::Null,
        }
    }

    fn priority(&self, id: Option<PriorityId>) -> Option<&str> {
        let found = self.sources.priorities.iter().find(|p| Some(p.id) == id);
        found.map(|p| p.reference.as_str())
    }

    /// What the plan says as a whole: sets of what its activities serve, so that a gap that is closed
    /// is seen.
    fn plan(&self, field: &str) -> Json {
        let sources = self.sources;
        let served = |of: &dyn Fn(&Activity) -> Vec<String>| {
            let mut all: Vec<String> = sources.activities.iter().flat_map(|a| of(a)).collect();
            all.sort_unstable();
            all.dedup();
            json!(all)
        };
        match field {
            "endorsed" => json!(sources.endorsed.as_ref().map(|e| (e.day, e.members))),
            "sha256" => json!(sources.endorsed.as_ref().map(|e| &e.hash)),
            "activities" => json!(sources.activities.len()),
            "objectives" => served(&|a| strings(a.content.serving(OBJECTIVES, None))),
            "principles" => served(&|a| strings(a.content.serving(PRINCIPLES, None))),
            "countries" => served(&|a| strings(sources.countries_of(a).into_iter())),
            "audiences" => served(&|a| strings(a.content.audiences.iter().map(|a| a.code()))),
            "lines" => json!(sources.lines.len()),
            "recommendations" => json!(sources.recommendations.len()),
            "slipped" => {
                let slipped = |a: &&&Activity| a.content.first_period.is_some();
                json!(sources.activities.iter().filter(slipped).count())
            }
            "carried" => {
                let mut all: Vec<&str> = sources.carried.iter().map(|c| c.reference).collect();
                all.sort_unstable();
                json!(all)
            }
            _ => Json::Null,
        }
    }
}

fn strings<'s>(all: impl Iterator<Item = &'s str>) -> Vec<String> {
    all.map(str::to_owned).collect()
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
