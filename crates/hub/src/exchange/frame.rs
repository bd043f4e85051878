//! What a file says of the plan it holds, when it is read beside no stored plan: its period, its
//! priorities, and stand-ins for whatever it names by reference alone.

use super::import::{ImportError, is_json};
use super::{Offer, plan_file};
use aunar_domain::entity::{Entity, EntityKind};
use aunar_domain::ids::{EntityId, MechanismId, NeedId, NetworkId, PlanId, PriorityId};
use aunar_domain::mechanism::Mechanism;
use aunar_domain::need::{Need, NeedKind};
use aunar_domain::plan::{Circles, Plan, PlanStatus, Priority};
use aunar_domain::register::Register;
use aunar_domain::words::{Lang, Text};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The plan around a file's activities.
pub struct Frame {
    /// The plan; without a period of its own, one in which everything lies.
    pub plan: Plan,
    /// Whether the file says the plan's period.
    pub dated: bool,
    /// Its priorities, as far as the file describes them.
    pub priorities: Vec<Priority>,
    /// Entities that the file names by code and the register does not know.
    pub entities: Vec<Entity>,
    /// Needs that it names by reference.
    pub needs: Vec<Need>,
    /// Mechanisms that it names by reference.
    pub mechanisms: Vec<Mechanism>,
}

fn named(code: &str) -> Option<Text> {
    Text::new(Lang::Es, code)
}

impl Frame {
    /// The frame of a file; a spreadsheet says nothing of its plan.
    pub fn of(offer: &Offer, register: &Register) -> Result<Self, ImportError> {
        if !is_json(&offer.bytes) {
            return Ok(Self::blank(&offer.name));
        }
        let file = plan_file::parse(&offer.bytes)
            .map_err(|why| ImportError::Json { file: offer.name.clone(), why })?;
        let mut frame = Self::blank(&offer.name);
        frame.dated = true;
        frame.plan.code = file.plan.code;
        frame.plan.title = file.plan.title;
        frame.plan.start = file.plan.start;
        frame.plan.end = file.plan.end;
        frame.plan.status = file.plan.status;
        let involved = file.activities.iter().flat_map(|a| &a.involved);
        let codes: BTreeSet<&String> = involved
            .flat_map(|i| std::iter::once(&i.entity).chain(&i.represented_by))
            .chain(file.priorities.iter().flat_map(|p| &p.co_leads))
            .filter(|code| register.find(code).is_none())
            .collect();
        let entity = |code: &String| {
            Some(Entity {
                id: EntityId(Uuid::now_v7()),
                code: code.clone(),
                kind: EntityKind::Other,
                name: named(code)?,
                acronym: None,
                also: Vec::new(),
            })
        };
        frame.entities = codes.into_iter().filter_map(entity).collect();
        let find = |code: &String| {
            let new = || frame.entities.iter().find(|e| e.code == *code);
            register.find(code).or_else(new).map(|e| e.id)
        };
        frame.priorities = file
            .priorities
            .iter()
            .map(|p| Priority {
                id: PriorityId(Uuid::now_v7()),
                reference: p.reference.clone(),
                kind: p.kind,
                title: p.title.clone(),
                summary: p.summary.clone(),
                co_leads: p.co_leads.iter().filter_map(find).collect(),
                results: Vec::new(),
            })
            .collect();
        let needs: BTreeSet<&String> = file.activities.iter().flat_map(|a| &a.needs).collect();
        frame.needs = needs.into_iter().filter_map(|r| Self::need(r)).collect();
        let mechanisms: BTreeSet<&String> =
            file.activities.iter().flat_map(|a| &a.mechanisms).collect();
        frame.mechanisms = mechanisms.into_iter().filter_map(|r| Self::mechanism(r)).collect();
        Ok(frame)
    }

    /// A stand-in for a need of which nothing but its name is known.
    #[must_use]
    pub fn need(reference: &str) -> Option<Need> {
        Some(Need {
            id: NeedId(Uuid::now_v7()),
            reference: reference.to_owned(),
            kind: NeedKind::Need,
            title: named(reference)?,
            text: None,
            evidence: Vec::new(),
            places: Vec::new(),
        })
    }

    /// A stand-in for a mechanism of which nothing but its name is known.
    #[must_use]
    pub fn mechanism(reference: &str) -> Option<Mechanism> {
        Some(Mechanism {
            id: MechanismId(Uuid::now_v7()),
            reference: reference.to_owned(),
            name: named(reference)?,
            acronym: None,
            summary: None,
            places: Vec::new(),
        })
    }

    fn blank(name: &str) -> Self {
        let plan = Plan {
            id: PlanId(Uuid::now_v7()),
            network: NetworkId(Uuid::nil()),
            code: name.to_owned(),
            title: named(name).unwrap_or_else(|| named("plan").expect("there are words")),
            summary: None,
            start: NaiveDate::MIN,
            end: NaiveDate::MAX,
            status: PlanStatus::Draft,
            endorsed_on: None,
            open_to: Circles::default(),
            sealed: false,
            illustrative: false,
        };
        Self {
            plan,
            dated: false,
            priorities: Vec::new(),
            entities: Vec::new(),
            needs: Vec::new(),
            mechanisms: Vec::new(),
        }
    }
}
