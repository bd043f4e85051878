//! Whom an activity is for, roughly enough that a field in one plan and words in another compare.

use crate::glossary::{Class, ConceptId, Glossary};
use aunar_domain::words::Lang;

/// A set of groups of people, one bit each. Words that name everybody have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Groups(pub(crate) u32);

/// The groups, each with the concepts and field codes that name it.
const GROUPS: [(&str, &[&str]); 30] = [
    (
        "children",
        &[
            "children",
            "girls",
            "boys",
            "adolescents",
            "unaccompanied-children",
            "children-left-behind",
            "early-childhood",
        ],
    ),
    ("women", &["women", "girls", "mothers", "pregnant-women"]),
    ("youth", &["youth", "adolescents"]),
    ("older-people", &["older-people", "elderly"]),
    ("disability", &["disability"]),
    ("lgbti", &["lgbti"]),
    ("indigenous", &["indigenous"]),
    (
        "workers",
        &[
            "workers",
            "migrant-workers",
            "domestic-workers",
            "seasonal-workers",
            "care-workers",
            "platform-work",
        ],
    ),
    ("returnees", &["returnees"]),
    ("displaced", &["displaced-people", "idps"]),
    ("farmers", &["farmers", "seasonal-workers"]),
    ("fishers", &["fishers"]),
    ("artisans", &["artisans"]),
    ("students", &["students", "scholarships"]),
    ("teachers", &["teachers"]),
    ("media", &["journalists", "media"]),
    (
        "justice",
        &["judges", "prosecutors", "public-defenders", "police", "justice-operators", "gov"],
    ),
    ("border", &["border-officials", "gov", "governments"]),
    ("health", &["health-workers", "nurses", "doctors"]),
    ("officials", &["civil-servants", "national-governments", "governments", "gov"]),
    ("local", &["local-governments", "gov"]),
    ("parliament", &["parliaments", "gov"]),
    ("consular", &["consulates", "embassies", "gov", "governments"]),
    ("civil-society", &["civil-society", "faith-organisations"]),
    ("unions", &["trade-unions", "unions"]),
    ("private", &["employers", "private-sector", "private"]),
    ("academia", &["academia"]),
    ("diaspora", &["diaspora"]),
    ("families", &["families", "parents", "mothers", "children-left-behind"]),
    ("men", &["men", "boys"]),
];

/// Field codes that name nobody in particular.
const EVERYBODY: [&str; 8] = [
    "migrants",
    "public",
    "general-public",
    "community",
    "communities",
    "population",
    "other",
    "all",
];

impl Groups {
    fn of_code(code: &str) -> Self {
        let bits = GROUPS.iter().enumerate().filter(|(_, (_, names))| names.contains(&code));
        Self(bits.fold(0, |mask, (at, _)| mask | 1 << at))
    }

    /// The groups a concept names.
    pub(crate) fn of_concept(glossary: &Glossary, id: ConceptId) -> Self {
        match glossary.get(id) {
            Some(concept) if concept.class == Class::People => Self::of_code(&concept.code),
            _ => Self(0),
        }
    }

    /// The groups an audience code names; a code nobody listed is read as English words.
    pub(crate) fn of_field(glossary: &Glossary, code: &str) -> Self {
        if EVERYBODY.contains(&code) {
            return Self(0);
        }
        let known = Self::of_code(code);
        if known.0 != 0 {
            return known;
        }
        let concepts = glossary.find(Lang::En, code);
        concepts.into_iter().fold(known, |all, id| all.and(Self::of_concept(glossary, id)))
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The share of groups two sets have in common; `None` when one names nobody in particular.
    pub(crate) fn shared(self, other: Self) -> Option<f32> {
        if self.is_empty() || other.is_empty() {
            return None;
        }
        let common = (self.0 & other.0).count_ones();
        let least = self.0.count_ones().min(other.0.count_ones());
        #[expect(clippy::cast_precision_loss, reason = "thirty groups at most")]
        Some(common as f32 / least as f32)
    }
}

#[cfg(test)]
mod tests;
