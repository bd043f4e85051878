//! Needs and opportunities of the region, with their evidence; priorities and activities say which
//! they answer, and those nobody answers are shown (C5).

use crate::ids::NeedId;
use crate::words::Text;
use serde::{Deserialize, Serialize};

codes! {
    /// Whether it presses or invites.
    pub enum NeedKind ("kind of need") {
        /// A pressing need.
        Need = "need",
        /// An opportunity.
        Opportunity = "opportunity",
    }
}

/// A need or an opportunity a network has identified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Its stable identifier.
    pub id: NeedId,
    /// Its human reference, unique in the network: `N03`.
    pub reference: String,
    /// Whether it presses or invites.
    pub kind: NeedKind,
    /// Its title.
    pub title: Text,
    /// What is known of it.
    #[serde(default)]
    pub text: Option<Text>,
    /// What shows it.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// The codes of its places.
    #[serde(default)]
    pub places: Vec<String>,
}

/// A source that shows a need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its title, in the language it has.
    pub title: String,
    /// Where it is to be found.
    #[serde(default)]
    pub url: Option<String>,
    /// The year it speaks of.
    #[serde(default)]
    pub year: Option<i32>,
}
