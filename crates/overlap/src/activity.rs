//! The engine's view of an activity.

use crate::period::Span;
use aunar_domain::activity::ActivityKind;
use aunar_domain::words::Lang;

/// What is compared of an activity. What is empty or `None` was not given, which never contradicts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Activity {
    /// The entities that lead or take part, by code.
    pub agencies: Vec<String>,
    /// The language the text says it is written in; the words themselves are believed over it.
    pub lang: Option<Lang>,
    /// Title and description, in the original.
    pub text: String,
    /// Where: codes of the domain's geography (countries, teams, sub-regions, subdivisions); `REG` is
    /// the region as a whole. A code nobody knows is a country of its own.
    pub places: Vec<String>,
    /// When.
    pub period: Option<Span>,
    /// For whom, by codes of `domain::activity::Audience` or of the benchmark (`gov`, `children`..).
    pub audience: Vec<String>,
    /// What kind of work.
    pub kind: Option<ActivityKind>,
    /// The Compact's objectives it serves, 1 to 23.
    pub objectives: Vec<u8>,
    /// SDG targets: `10.7`.
    pub targets: Vec<String>,
    /// Other organisations it is done with, by code.
    pub partners: Vec<String>,
}
