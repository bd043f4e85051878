//! Activities: what a plan says will be done, by whom, when, where, for whom and to what end.
//!
//! One activity has one lead and any number of others in named parts (lesson: systems without
//! several owners make agencies split one activity into many rows).

use crate::iati::Said;
use crate::ids::{ActivityId, EntityId, MechanismId, NeedId, PlanId, PriorityId, ResultId};
use crate::period::Period;
use crate::words::Text;
use serde::{Deserialize, Serialize};

codes! {
    /// What kind of work an activity is.
    pub enum ActivityKind ("kind of activity") {
        /// A thematic workshop.
        Workshop = "workshop",
        /// A training, of country teams above all.
        Training = "training",
        /// A GCM Talk.
        GcmTalk = "gcm-talk",
        /// A meeting.
        Meeting = "meeting",
        /// A dialogue with stakeholders.
        Dialogue = "dialogue",
        /// Guidance, a tool, a manual.
        Guidance = "guidance",
        /// Research, data, a study.
        Research = "research",
        /// Advocacy, a campaign.
        Advocacy = "advocacy",
        /// Support to a State.
        StateSupport = "state-support",
        /// Anything else.
        Other = "other",
    }
}

codes! {
    /// How far an activity is; the first four are UN INFO's, all six IATI's.
    pub enum Status ("status of an activity") {
        /// Planned, not begun.
        Pipeline = "pipeline",
        /// Under way.
        Implementation = "implementation",
        /// Done but for the accounts and the report.
        Finalisation = "finalisation",
        /// Done.
        Closed = "closed",
        /// Given up.
        Cancelled = "cancelled",
        /// Interrupted.
        Suspended = "suspended",
    }
}

codes! {
    /// The three words the global Network's page uses, and a fourth for what left the plan.
    pub enum PublicStatus ("public status") {
        /// Yet to start.
        YetToStart = "yet-to-start",
        /// Ongoing.
        Ongoing = "ongoing",
        /// Completed.
        Completed = "completed",
        /// Cancelled: none of the three would be honest.
        Withdrawn = "withdrawn",
    }
}

impl Status {
    /// The word shown to the public.
    #[must_use]
    pub const fn public(self) -> PublicStatus {
        match self {
            Status::Pipeline => PublicStatus::YetToStart,
            Status::Implementation | Status::Finalisation | Status::Suspended => {
                PublicStatus::Ongoing
            }
            Status::Closed => PublicStatus::Completed,
            Status::Cancelled => PublicStatus::Withdrawn,
        }
    }

    /// The code of IATI's ActivityStatus list.
    #[must_use]
    pub const fn iati(self) -> u8 {
        match self {
            Status::Pipeline => 1,
            Status::Implementation => 2,
            Status::Finalisation => 3,
            Status::Closed => 4,
            Status::Cancelled => 5,
            Status::Suspended => 6,
        }
    }
}

codes! {
    /// The part an entity has in an activity.
    pub enum Part ("part in an activity") {
        /// Leads it; at most one.
        Lead = "lead",
        /// Leads it with the lead.
        CoLead = "co-lead",
        /// Contributes work or knowledge.
        Contributor = "contributor",
        /// Pays for it.
        Funder = "funder",
        /// Carries it out for the others.
        Implementer = "implementer",
    }
}

impl Part {
    /// The code of IATI's OrganisationRole list.
    #[must_use]
    pub const fn iati(self) -> u8 {
        match self {
            Part::Funder => 1,
            Part::Lead | Part::CoLead => 2,
            Part::Contributor => 3,
            Part::Implementer => 4,
        }
    }
}

codes! {
    /// Whom an activity is for.
    pub enum Audience ("audience") {
        /// National governments.
        Governments = "governments",
        /// Local governments.
        LocalGovernments = "local-governments",
        /// Parliaments.
        Parliaments = "parliaments",
        /// UN country teams.
        UnCountryTeams = "un-country-teams",
        /// Civil society.
        CivilSociety = "civil-society",
        /// Migrants.
        Migrants = "migrants",
        /// Diasporas.
        Diaspora = "diaspora",
        /// Employers.
        Employers = "employers",
        /// Trade unions.
        Unions = "unions",
        /// Academia.
        Academia = "academia",
        /// Media.
        Media = "media",
        /// Young people.
        Youth = "youth",
        /// Border officials.
        BorderOfficials = "border-officials",
        /// Health workers.
        HealthWorkers = "health-workers",
        /// Judges, prosecutors, defenders, police.
        JusticeOperators = "justice-operators",
        /// Consulates.
        Consulates = "consulates",
        /// The general public.
        GeneralPublic = "general-public",
    }
}

impl Audience {
    /// Whether these are stakeholders in the sense of the Compact's paragraph 44: whoever is neither
    /// the United Nations, nor an organ of the State, nor the public at large.
    #[must_use]
    pub const fn is_stakeholder(self) -> bool {
        match self {
            Audience::LocalGovernments
            | Audience::Parliaments
            | Audience::CivilSociety
            | Audience::Migrants
            | Audience::Diaspora
            | Audience::Employers
            | Audience::Unions
            | Audience::Academia
            | Audience::Media
            | Audience::Youth => true,
            Audience::Governments
            | Audience::UnCountryTeams
            | Audience::BorderOfficials
            | Audience::HealthWorkers
            | Audience::JusticeOperators
            | Audience::Consulates
            | Audience::GeneralPublic => false,
        }
    }
}

codes! {
    /// How much an objective, principle or target matters to an activity.
    pub enum Weight ("weight") {
        /// A main purpose; at most three objectives.
        Primary = "primary",
        /// Touched as well.
        Secondary = "secondary",
    }
}

/// An entity's part in an activity, with who holds its seat.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Involved {
    /// Who.
    pub entity: EntityId,
    /// In what part.
    pub part: Part,
    /// Who represents it there, if others hold its seat.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub represented_by: Vec<EntityId>,
}

/// An entry of a framework that an activity serves.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tag {
    /// The framework's code: `gcm-objective`.
    pub framework: String,
    /// The entry's code in it: `10`.
    pub entry: String,
    /// How much it matters.
    pub weight: Weight,
}

/// A UN INFO marker: 0 to 3, or not assessed, which is never 0 (lesson: empty is not zero).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Marker(Option<u8>);

impl Marker {
    /// A marker's value; `None` when it is not 0 to 3.
    #[must_use]
    pub const fn assessed(value: u8) -> Option<Self> {
        if value <= 3 { Some(Self(Some(value))) } else { None }
    }

    /// Not assessed.
    pub const NOT_ASSESSED: Self = Self(None);

    /// The value, if assessed.
    #[must_use]
    pub const fn value(self) -> Option<u8> {
        self.0
    }
}

/// Most primary objectives an activity may have.
pub const MOST_PRIMARY_OBJECTIVES: usize = 3;
/// Most SDG targets an activity may have (UN INFO's limit).
pub const MOST_SDG_TARGETS: usize = 10;

/// What an activity says, without its identity: what an import compares and an edit replaces.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Content {
    /// The priority it stands under.
    pub priority: Option<PriorityId>,
    /// The result it leads to.
    pub result: Option<ResultId>,
    /// Its title.
    pub title: Text,
    /// What will be done.
    pub description: Option<Text>,
    /// Its kind.
    pub kind: ActivityKind,
    /// How far it is.
    pub status: Status,
    /// When.
    pub period: Option<Period>,
    /// The period as somebody wrote it, where that says more than the period.
    pub period_note: Option<String>,
    /// The period first planned, when it slipped.
    pub first_period: Option<Period>,
    /// Why it slipped.
    pub slip_reason: Option<Text>,
    /// Who takes part, in the order given.
    pub involved: Vec<Involved>,
    /// The codes of its places, sorted.
    pub places: Vec<String>,
    /// Whom it is for, sorted.
    pub audiences: Vec<Audience>,
    /// What it serves, sorted.
    pub tags: Vec<Tag>,
    /// Gender equality marker.
    pub gender: Marker,
    /// Human rights marker.
    pub human_rights: Marker,
    /// What it will leave behind.
    pub deliverable: Option<Text>,
    /// Where that is to be found.
    pub link: Option<String>,
    /// The needs and opportunities it answers, sorted.
    pub needs: Vec<NeedId>,
    /// The outside mechanisms it is linked with, sorted.
    pub mechanisms: Vec<MechanismId>,
    /// Where the row came from, when it was taken from a published page.
    pub source: Option<String>,
    /// What it is about, by the sectors of IATI's vocabularies, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<Said>,
    /// What else it says in codes of IATI's vocabularies, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standard: Vec<Said>,
}

/// An activity of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// Its stable identifier.
    pub id: ActivityId,
    /// Its plan.
    pub plan: PlanId,
    /// Its human reference, unique in the plan: `A-014`.
    pub reference: String,
    /// Raised by one with every change; a save names the version it saw.
    pub version: i64,
    /// What it says.
    pub content: Content,
}

impl Content {
    /// An activity that says nothing but its title.
    #[must_use]
    pub fn titled(title: Text) -> Self {
        Self {
            priority: None,
            result: None,
            title,
            description: None,
            kind: ActivityKind::Other,
            status: Status::Pipeline,
            period: None,
            period_note: None,
            first_period: None,
            slip_reason: None,
            involved: Vec::new(),
            places: Vec::new(),
            audiences: Vec::new(),
            tags: Vec::new(),
            gender: Marker::NOT_ASSESSED,
            human_rights: Marker::NOT_ASSESSED,
            deliverable: None,
            link: None,
            needs: Vec::new(),
            mechanisms: Vec::new(),
            source: None,
            sectors: Vec::new(),
            standard: Vec::new(),
        }
    }

    /// Puts what has no order of its own in a fixed one, so that equal contents are equal, and
    /// gives back the room that lists grew by: contents are kept in memory by the thousand.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        fn set<T: Ord>(list: &mut Vec<T>) {
            list.sort_unstable();
            list.dedup();
            list.shrink_to_fit();
        }
        set(&mut self.places);
        set(&mut self.audiences);
        set(&mut self.tags);
        set(&mut self.needs);
        set(&mut self.mechanisms);
        set(&mut self.sectors);
        set(&mut self.standard);
        // A part is had once; the order within a part is the writers'.
        let mut seen = std::collections::HashSet::new();
        self.involved.retain(|i| seen.insert((i.entity, i.part)));
        self.involved.sort_by_key(|i| i.part);
        self.involved.shrink_to_fit();
        self
    }

    /// Who leads it.
    #[must_use]
    pub fn lead(&self) -> Option<EntityId> {
        self.having(Part::Lead).next()
    }

    /// Those whose activity it is: who leads it and who co-leads it.
    #[must_use]
    pub fn leading(&self) -> Vec<EntityId> {
        self.having(Part::Lead).chain(self.having(Part::CoLead)).collect()
    }

    /// The entities that have a part.
    pub fn having(&self, part: Part) -> impl Iterator<Item = EntityId> {
        self.involved.iter().filter(move |i| i.part == part).map(|i| i.entity)
    }

    /// The entries it serves of a framework, with a weight or with any.
    pub fn serving<'a>(
        &'a self,
        framework: &'a str,
        weight: Option<Weight>,
    ) -> impl Iterator<Item = &'a str> {
        self.tags
            .iter()
            .filter(move |t| t.framework == framework && weight.is_none_or(|w| w == t.weight))
            .map(|t| t.entry.as_str())
    }
}
