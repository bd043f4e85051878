//! Entities: the agencies, organisations and bodies that take part, known once in an installation
//! with their names and acronyms in each language, so that OIM and IOM are one (C1).

mod kind;

pub use kind::EntityKind;

use crate::ids::{EntityId, OfficeId};
use crate::words::{Lang, Text};
use serde::{Deserialize, Serialize};

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
