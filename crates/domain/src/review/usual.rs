//! What regional reviews usually ask, and in what groups.

use super::Section;
use crate::words::Text;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

codes! {
    /// What claims of a section are told apart by.
    pub enum GroupKind ("kind of group") {
        /// A priority of the plan, by its reference.
        Priority = "priority",
        /// An objective of the Compact.
        Objective = "objective",
        /// A guiding principle of it.
        Principle = "principle",
        /// A country.
        Country = "country",
    }
}

/// What some claims of a section are about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Group {
    /// What kind of thing.
    pub kind: GroupKind,
    /// Its code.
    pub code: String,
}

/// A question that a section answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its stable identifier.
    pub id: Uuid,
    /// Which section answers it.
    pub section: Section,
    /// What is asked.
    pub text: Text,
}

/// A round table: objectives that a review talks about together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cluster {
    /// Its stable identifier.
    pub id: Uuid,
    /// Its code: `RT1`.
    pub code: String,
    /// Its title.
    pub title: Text,
    /// The codes of its objectives, in their order.
    pub objectives: Vec<String>,
    /// Whether somebody confirmed it; what is shipped is not.
    pub confirmed: bool,
}

#[derive(Deserialize)]
struct Shipped {
    source: String,
    member_states: std::collections::BTreeMap<String, Vec<String>>,
    audience: Text,
    questions: Vec<(Section, Text)>,
    clusters: Vec<(String, Text, Vec<String>)>,
}

/// What a review begins with: questions in the manner of the voluntary reviews and the round tables
/// as they are known, both unofficial.
#[derive(Debug, Clone)]
pub struct Usual {
    /// Where it comes from, and that it is nobody's official template.
    pub source: String,
    /// For whom.
    pub audience: Text,
    /// What is asked.
    pub questions: Vec<Question>,
    /// The round tables.
    pub clusters: Vec<Cluster>,
}

fn shipped() -> Shipped {
    serde_json::from_str(include_str!("../../data/review.json"))
        .expect("the shipped questions are read by a test")
}

/// The Member States of the United Nations in each region that is known: the code of the region, the
/// codes of its countries.
#[must_use]
pub fn member_states() -> Vec<(String, Vec<String>)> {
    shipped().member_states.into_iter().collect()
}

/// What Aunar ships for a review; identifiers come from `id`.
#[must_use]
pub fn usual(mut id: impl FnMut() -> Uuid) -> Usual {
    let shipped = shipped();
    let question = |(section, text)| Question { id: id(), section, text };
    let questions = shipped.questions.into_iter().map(question).collect();
    let cluster =
        |(code, title, objectives)| Cluster { id: id(), code, title, objectives, confirmed: false };
    let clusters = shipped.clusters.into_iter().map(cluster).collect();
    Usual { source: shipped.source, audience: shipped.audience, questions, clusters }
}
