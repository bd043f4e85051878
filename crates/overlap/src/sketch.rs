//! All that is kept of an activity to compare it: small, since there may be a million of them.

use crate::Activity;
use crate::area::{Area, Places};
use crate::audience::Groups;
use crate::glossary::{Glossary, words};
use crate::listing::Names;
use crate::period::Span;
use crate::vector::Vector;
use crate::{language, names, ngram};
use aunar_domain::activity::ActivityKind;

/// No more of a text than this is looked at.
pub const MOST_CHARACTERS: usize = 20_000;

/// An activity as it is compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Sketch {
    /// Taken out by the index, which keeps all vectors together.
    pub(crate) vector: Option<Box<Vector>>,
    pub(crate) grams: Box<[u16]>,
    pub(crate) concepts: Box<[u16]>,
    /// What the concepts weigh together.
    pub(crate) weight: f32,
    pub(crate) people: Groups,
    pub(crate) names: Names,
    pub(crate) area: Area,
    pub(crate) period: Option<Span>,
    pub(crate) audience: Names,
    pub(crate) audience_groups: Groups,
    /// Whether its text has a word at all.
    pub(crate) has_words: bool,
    pub(crate) kind: Option<ActivityKind>,
    pub(crate) objectives: u32,
    pub(crate) targets: Names,
    pub(crate) agencies: Names,
    pub(crate) partners: Names,
}

/// The text as far as it is looked at, cut between characters.
#[must_use]
pub fn looked_at(text: &str) -> &str {
    text.char_indices().nth(MOST_CHARACTERS).map_or(text, |(end, _)| &text[..end])
}

impl Sketch {
    pub(crate) fn of(
        glossary: &Glossary,
        places: &Places,
        activity: &Activity,
        vector: Option<Vector>,
    ) -> Self {
        let text = looked_at(&activity.text);
        let lang = language::of(text, activity.lang);
        let words = words(lang, text);
        let named = glossary.name_words(lang, &words);
        let mut concepts: Vec<u16> = named.iter().flatten().map(|id| id.0).collect();
        concepts.sort_unstable();
        concepts.dedup();
        let weight = concepts.iter().map(|id| glossary.weight(*id)).sum();
        let groups = |all: Groups, more: Groups| all.and(more);
        let people = named
            .iter()
            .flatten()
            .map(|id| Groups::of_concept(glossary, *id))
            .fold(Groups::default(), groups);
        let audience = Names::of(activity.audience.iter().map(|code| code.trim().to_lowercase()));
        let audience_groups = audience
            .iter()
            .map(|code| Groups::of_field(glossary, code))
            .fold(Groups::default(), groups);
        let objectives = activity.objectives.iter().filter(|o| (1..=23).contains(*o));
        Self {
            vector: vector.map(Box::new),
            has_words: words.iter().any(|word| word.folded.contains(char::is_alphabetic)),
            grams: ngram::grams(words.iter().map(|word| word.folded.as_str())),
            concepts: concepts.into(),
            weight,
            // A text that names nobody is for whom the field says.
            people: if people.is_empty() { audience_groups } else { people },
            names: names::names(&words, &named),
            area: places.area(&activity.places),
            period: activity.period,
            audience,
            audience_groups,
            // Whoever did not say, or found nothing fitting, is left with `other`: it tells nothing of
            // the work, and two of it are no more alike than one of it and a workshop differ.
            kind: activity.kind.filter(|kind| *kind != ActivityKind::Other),
            objectives: objectives.fold(0, |mask, o| mask | 1 << o),
            targets: Names::of(activity.targets.iter().map(|t| t.trim().to_lowercase())),
            agencies: Names::of(activity.agencies.iter().map(|a| a.trim().to_owned())),
            partners: Names::of(activity.partners.iter().map(|p| p.trim().to_owned())),
        }
    }

    /// Its vector, if it has one and no index has taken it.
    #[must_use]
    pub fn vector(&self) -> Option<&Vector> {
        self.vector.as_deref()
    }

    /// Where it takes place.
    #[must_use]
    pub fn area(&self) -> &Area {
        &self.area
    }

    /// When it takes place.
    #[must_use]
    pub fn period(&self) -> Option<Span> {
        self.period
    }
}

#[cfg(test)]
mod tests;
