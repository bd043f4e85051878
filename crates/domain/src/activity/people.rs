//! Who takes part in an activity, and whom it is for.

use crate::ids::EntityId;
use serde::{Deserialize, Serialize};

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
