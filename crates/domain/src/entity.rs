//! Entities: the agencies, organisations and bodies that take part, known once in an installation
//! with their names and acronyms in each language, so that OIM and IOM are one (C1).

use crate::ids::{EntityId, OfficeId};
use crate::words::{Lang, Text};
use serde::{Deserialize, Serialize};

codes! {
    /// What kind of organisation an entity is: finer than IATI's list, and mapped to it.
    pub enum EntityKind ("kind of entity") {
        /// An agency, fund, programme or department of the United Nations.
        UnEntity = "un-entity",
        /// Another intergovernmental organisation.
        Intergovernmental = "intergovernmental",
        /// A national government or part of one.
        Government = "government",
        /// A local or regional government, or an association of them.
        LocalGovernment = "local-government",
        /// Another public body.
        OtherPublic = "other-public",
        /// An international non-governmental organisation.
        Ingo = "ingo",
        /// A national non-governmental organisation.
        NationalNgo = "national-ngo",
        /// A regional non-governmental organisation.
        RegionalNgo = "regional-ngo",
        /// A local non-governmental organisation.
        LocalNgo = "local-ngo",
        /// Another organisation of civil society, where no more is known of it.
        CivilSociety = "civil-society",
        /// An organisation led by migrants.
        MigrantLed = "migrant-led",
        /// An organisation of a diaspora.
        Diaspora = "diaspora",
        /// A trade union.
        TradeUnion = "trade-union",
        /// An organisation of employers.
        Employers = "employers",
        /// A faith-based organisation.
        Faith = "faith",
        /// A national human-rights institution, or an alliance of them.
        Nhri = "nhri",
        /// A parliament or a body of one.
        Parliament = "parliament",
        /// A youth organisation.
        Youth = "youth",
        /// A university, school or research institute.
        Academia = "academia",
        /// Media.
        Media = "media",
        /// A foundation.
        Foundation = "foundation",
        /// A company.
        PrivateSector = "private-sector",
        /// A public-private partnership.
        Ppp = "ppp",
        /// A pooled fund.
        Fund = "fund",
        /// A coordination mechanism or process.
        Mechanism = "mechanism",
        /// A network or coalition.
        Network = "network",
        /// Anything else.
        Other = "other",
    }
}

impl EntityKind {
    /// The code of IATI's OrganisationType list that holds this kind.
    #[must_use]
    pub const fn iati(self) -> &'static str {
        match self {
            EntityKind::UnEntity | EntityKind::Intergovernmental | EntityKind::Fund => "40",
            EntityKind::Government | EntityKind::Parliament => "10",
            EntityKind::LocalGovernment => "11",
            EntityKind::OtherPublic | EntityKind::Nhri => "15",
            EntityKind::Ingo => "21",
            EntityKind::NationalNgo => "22",
            EntityKind::RegionalNgo | EntityKind::Network => "23",
            EntityKind::LocalNgo => "24",
            EntityKind::Ppp => "30",
            EntityKind::Foundation => "60",
            EntityKind::PrivateSector => "70",
            EntityKind::Academia => "80",
            EntityKind::MigrantLed
            | EntityKind::Diaspora
            | EntityKind::TradeUnion
            | EntityKind::Employers
            | EntityKind::Faith
            | EntityKind::Youth
            | EntityKind::Media
            | EntityKind::CivilSociety
            | EntityKind::Mechanism
            | EntityKind::Other => "90",
        }
    }

    /// Whether whoever registers for an event is asked about it: finer kinds of the same would only make
    /// small numbers, which are not published, of large ones; and nobody comes from a fund.
    #[must_use]
    pub const fn is_asked(self) -> bool {
        !matches!(
            self,
            EntityKind::OtherPublic
                | EntityKind::Ingo
                | EntityKind::NationalNgo
                | EntityKind::RegionalNgo
                | EntityKind::LocalNgo
                | EntityKind::Ppp
                | EntityKind::Fund
                | EntityKind::Mechanism
                | EntityKind::Network
        )
    }

    /// Whether such a body is a stakeholder in the sense of the Compact's paragraph 44: neither the
    /// United Nations or another body of States, nor part of a national government.
    #[must_use]
    pub const fn is_stakeholder(self) -> bool {
        !matches!(
            self,
            EntityKind::UnEntity
                | EntityKind::Intergovernmental
                | EntityKind::Government
                | EntityKind::OtherPublic
                | EntityKind::Fund
                | EntityKind::Mechanism
        )
    }
}

/// An entity of the installation's register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// Its stable identifier.
    pub id: EntityId,
    /// Its stable human code, unique in the installation, used in addresses: `IOM`.
    pub code: String,
    /// What it is.
    pub kind: EntityKind,
    /// Its name.
    pub name: Text,
    /// Its acronym in each language, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acronym: Option<Text>,
    /// Other names people write.
    #[serde(default)]
    pub also: Vec<String>,
}

impl Entity {
    /// The acronym of a language, or else the name: what a list shows.
    #[must_use]
    pub fn short(&self, lang: Lang) -> &str {
        self.acronym.as_ref().map_or_else(|| self.name.words(lang), |a| a.words(lang))
    }
}

#[derive(Deserialize)]
struct File {
    entities: Vec<Shipped>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shipped {
    code: String,
    kind: EntityKind,
    name: Text,
    #[serde(default)]
    acronym: Option<Text>,
    #[serde(default)]
    also: Vec<String>,
}

/// The entities that Aunar ships, so that a fresh installation knows that OIM is IOM.
#[must_use]
pub fn shipped() -> Vec<Entity> {
    let file: File = serde_json::from_str(include_str!("../data/entities.json"))
        .expect("the shipped entities are read by a test");
    let entity = |e: Shipped| Entity {
        id: EntityId(crate::ids::shipped("entity", &e.code)),
        code: e.code,
        kind: e.kind,
        name: e.name,
        acronym: e.acronym,
        also: e.also,
    };
    file.entities.into_iter().map(entity).collect()
}

/// An office of an entity. Its contact is the office's, never a person's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Its stable identifier.
    pub id: OfficeId,
    /// Whose office it is.
    pub entity: EntityId,
    /// Its name.
    pub name: Text,
    /// The code of the place it serves or stands in.
    #[serde(default)]
    pub place: Option<String>,
    /// The city.
    #[serde(default)]
    pub city: Option<String>,
    /// The languages it answers in.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// The office's own mail address.
    #[serde(default)]
    pub email: Option<String>,
}

#[cfg(test)]
mod tests;
