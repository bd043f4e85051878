//! Which column holds what: by header texts in four languages and by HXL tags. It must not look
//! at data rows; where a header can mean two things, `header` decides by the values.

mod synonyms;
mod tags;

pub(super) use tags::{is_tag, tagged};

use crate::words::{Lang, fold};
use std::collections::HashMap;
use std::sync::LazyLock;

codes! {
    /// What a column can hold.
    pub enum Field ("field of an activity") {
        /// Its identifier.
        Id = "id",
        /// The version it was exported in.
        Version = "version",
        /// Its reference in the plan.
        Reference = "reference",
        /// The reference of its priority.
        PriorityReference = "priority-reference",
        /// Its priority's title, with or without the reference before it.
        Priority = "priority",
        /// The kind of its priority.
        PriorityKind = "priority-kind",
        /// The reference of the result it leads to.
        ResultReference = "result-reference",
        /// The result it leads to.
        Result = "result",
        /// Its title.
        Title = "title",
        /// Its description.
        Description = "description",
        /// Its kind.
        Kind = "kind",
        /// Its status.
        Status = "status",
        /// Its period.
        Period = "period",
        /// The first day or unit of its period.
        Start = "start",
        /// The last day or unit of its period.
        End = "end",
        /// The period as somebody wrote it.
        PeriodNote = "period-note",
        /// The period first planned.
        FirstPeriod = "first-period",
        /// Why it slipped.
        SlipReason = "slip-reason",
        /// Its lead.
        Lead = "lead",
        /// Its co-leads.
        CoLeads = "co-leads",
        /// Its contributors.
        Contributors = "contributors",
        /// Its funders.
        Funders = "funders",
        /// Its implementing partners.
        Implementers = "implementers",
        /// Its places.
        Places = "places",
        /// Its audiences.
        Audiences = "audiences",
        /// The Compact's objectives it mainly serves.
        Objectives = "objectives",
        /// The Compact's objectives it serves as well.
        SecondaryObjectives = "secondary-objectives",
        /// The Compact's principles it mainly serves.
        Principles = "principles",
        /// The Compact's principles it serves as well.
        SecondaryPrinciples = "secondary-principles",
        /// The SDG targets it mainly serves.
        SdgTargets = "sdg-targets",
        /// The SDG targets it serves as well.
        SecondarySdgTargets = "secondary-sdg-targets",
        /// The QCPR functions it mainly serves.
        Qcpr = "qcpr",
        /// The QCPR functions it serves as well.
        SecondaryQcpr = "secondary-qcpr",
        /// Entries of other frameworks.
        OtherTags = "other-tags",
        /// Gender equality marker.
        Gender = "gender",
        /// Human rights marker.
        HumanRights = "human-rights",
        /// What it will leave behind.
        Deliverable = "deliverable",
        /// Where that is to be found.
        Link = "link",
        /// The needs it answers.
        Needs = "needs",
        /// The outside mechanisms it is linked with.
        Mechanisms = "mechanisms",
        /// Where the row came from.
        Source = "source",
        /// Its sectors in IATI's vocabularies.
        Sectors = "sectors",
        /// What else it says in codes of IATI's vocabularies.
        Standard = "standard",
    }
}

impl Field {
    /// Whether it is a text with translations.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, Field::Title | Field::Description | Field::SlipReason | Field::Deliverable)
    }

    /// Whether several columns of it add up.
    #[must_use]
    pub const fn is_list(self) -> bool {
        matches!(
            self,
            Field::CoLeads
                | Field::Contributors
                | Field::Funders
                | Field::Implementers
                | Field::Places
                | Field::Audiences
                | Field::Objectives
                | Field::SecondaryObjectives
                | Field::Principles
                | Field::SdgTargets
                | Field::Needs
                | Field::Mechanisms
        )
    }
}

/// What a header or a tag says of its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) field: Field,
    /// The language of the texts in the column.
    pub(super) lang: Option<Lang>,
    /// Whether the column says about a text.
    pub(super) about: bool,
    /// Whether a better name for the same field takes it away.
    pub(super) weak: bool,
    /// The language the header itself is in.
    pub(super) header_lang: Option<Lang>,
}

type Index = HashMap<&'static str, (Field, Option<Lang>, bool)>;

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::new();
    for (field, weak, wordings) in synonyms::SYNONYMS {
        for (lang, words) in *wordings {
            for word in *words {
                index
                    .entry(word)
                    // A word that two languages share tells neither.
                    .and_modify(|known| {
                        if known.1 != *lang {
                            known.1 = None;
                        }
                    })
                    .or_insert((*field, *lang, *weak));
            }
        }
    }
    index
});

/// What a header text says of its column; `None` when it is not understood.
pub(super) fn named(header: &str) -> Option<Named> {
    if header.chars().count() > 120 {
        return None;
    }
    let whole = fold(header);
    exact(&whole).or_else(|| {
        // `Timeline (quarter)`, `Estado: a mayo`, `Actividad / Activity`.
        header
            .split(['(', '[', ':', '\n', '/', '|', '*', '–'])
            .filter(|part| !part.trim().is_empty())
            .find_map(|part| exact(&fold(part)))
    })
}

fn exact(folded: &str) -> Option<Named> {
    if let Some((field, header_lang, weak)) = INDEX.get(folded) {
        let named = Named {
            field: *field,
            lang: None,
            about: false,
            weak: *weak,
            header_lang: *header_lang,
        };
        return Some(named);
    }
    // `title es`, `titulo pt`, `title about`: only for texts, only the last word.
    let (rest, last) = folded.rsplit_once(' ')?;
    let (field, header_lang, weak) = INDEX.get(rest).filter(|(field, ..)| field.is_text())?;
    let about = last == "about";
    let lang = language(last);
    (about || lang.is_some()).then_some(Named {
        field: *field,
        lang,
        about,
        weak: *weak,
        header_lang: *header_lang,
    })
}

/// The language that a folded word names.
pub(super) fn language(word: &str) -> Option<Lang> {
    Some(match word {
        "es" | "esp" | "espanol" | "spanish" | "espanhol" | "espagnol" | "castellano" => Lang::Es,
        "en" | "eng" | "ing" | "english" | "ingles" | "anglais" => Lang::En,
        "pt" | "por" | "portugues" | "portuguese" | "portugais" => Lang::Pt,
        "fr" | "fra" | "frances" | "french" | "francais" => Lang::Fr,
        _ => return None,
    })
}

/// A column's letters: `A` for 0, `AA` for 26.
pub(super) fn letter(index: usize) -> String {
    let mut letters = Vec::new();
    let mut left = index + 1;
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests;
