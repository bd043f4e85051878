//! Each record by its identifier, with what it says of itself.

use super::told::{Consulted, Measured};
use super::{Sources, entities, original};
use crate::activity::Activity;
use crate::amendment::Amendment;
use crate::event::Event;
use crate::follow_up::{Evidence, Progress};
use crate::framework::{OBJECTIVES, PRINCIPLES};
use crate::ids::{ActivityId, AmendmentId, EvidenceId, NeedId, PriorityId, ValueId};
use crate::indicator::Value;
use crate::money::Line;
use crate::need::Need;
use crate::practice::Practice;
use crate::recommendation::Recommendation;
use crate::review::{Kind, Trace};
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use uuid::Uuid;

/// Every record once, by kind and identifier.
pub(in crate::review) struct Found<'a> {
    pub(super) sources: &'a Sources<'a>,
    pub(super) activities: HashMap<ActivityId, &'a Activity>,
    pub(super) evidence: HashMap<EvidenceId, &'a Evidence>,
    pub(super) progress: HashMap<Uuid, &'a Progress>,
    pub(super) events: HashMap<Uuid, &'a Event>,
    pub(super) needs: HashMap<NeedId, &'a Need>,
    pub(super) amendments: HashMap<AmendmentId, &'a Amendment>,
    pub(super) measured: HashMap<Uuid, &'a Measured<'a>>,
    pub(super) values: HashMap<ValueId, &'a Value>,
    pub(super) lines: HashMap<Uuid, &'a Line>,
    pub(super) consultations: HashMap<Uuid, &'a Consulted>,
    pub(super) practices: HashMap<Uuid, &'a Practice>,
    pub(super) recommendations: HashMap<Uuid, &'a Recommendation>,
}

impl<'a> Found<'a> {
    /// What a record says of itself in these fields; nothing if it is not there (any more).
    pub(in crate::review) fn trace(
        &self,
        kind: Kind,
        record: Uuid,
        fields: &[&str],
    ) -> Option<Trace> {
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
                    "circles" => json!(crate::review::draft::few(&one.counts)),
                    "organisations" => json!(crate::review::draft::fewer(one.organisations)),
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
