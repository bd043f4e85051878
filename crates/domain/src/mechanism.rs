//! Mechanisms, processes and organisations outside the network, with which its plan looks for
//! synergies (C6).

use crate::ids::MechanismId;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// An outside mechanism.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mechanism {
    /// Its stable identifier.
    pub id: MechanismId,
    /// Its human reference, unique in the network: `R4V`.
    pub reference: String,
    /// Its name.
    pub name: Text,
    /// Its acronym, if it has one.
    #[serde(default)]
    pub acronym: Option<String>,
    /// What it is.
    #[serde(default)]
    pub summary: Option<Text>,
    /// The codes of its places.
    #[serde(default)]
    pub places: Vec<String>,
}
