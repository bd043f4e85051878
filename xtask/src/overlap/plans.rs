//! Made-up activities with the skew of real plans: few countries, agencies and languages have most of
//! them, most last some months of a few years, and fields are missing here and there.

use super::quality::Dice;
use aunar_domain::words::Lang;
use aunar_overlap::glossary::Class;
use aunar_overlap::period::{Span, month};
use aunar_overlap::{Activity, Glossary};

/// The 33 States of the region; the first have most activities.
const COUNTRIES: [&str; 33] = [
    "CO", "PE", "EC", "BR", "MX", "GT", "HN", "CL", "VE", "AR", "CR", "PA", "SV", "DO", "HT", "BO",
    "NI", "PY", "UY", "TT", "GY", "JM", "CU", "BZ", "SR", "BB", "BS", "LC", "GD", "AG", "DM", "KN",
    "VC",
];
const AGENCIES: [&str; 12] = [
    "IOM", "UNHCR", "UNICEF", "ECLAC", "ILO", "UNDP", "PAHO", "UNFPA", "UNODC", "UNWOMEN", "FAO",
    "WFP",
];
const CITIES: [&str; 16] = [
    "Tumbes",
    "Cúcuta",
    "Darién",
    "Boa Vista",
    "Tapachula",
    "Huehuetenango",
    "Arica",
    "Esmeraldas",
    "San Pedro Sula",
    "Ouanaminthe",
    "Georgetown",
    "Tacna",
    "Riohacha",
    "Peñas Blancas",
    "Olancho",
    "Leticia",
];
const AUDIENCES: [&str; 8] =
    ["gov", "migrants", "children", "women", "workers", "returnees", "youth", "public"];
const START: &str = "2023-01";
/// Plans of so many months.
const MONTHS: usize = 72;

/// Makes activities, always the same ones.
pub(super) struct Plans<'a> {
    glossary: &'a Glossary,
    dice: Dice,
    forms: Vec<usize>,
    topics: Vec<usize>,
    people: Vec<usize>,
}

impl<'a> Plans<'a> {
    pub(super) fn new(glossary: &'a Glossary, seed: u64) -> Self {
        let of = |class: Class| {
            let all = glossary.concepts().iter().enumerate();
            all.filter(|(_, concept)| concept.class == class).map(|(at, _)| at).collect()
        };
        let (forms, topics, people) = (of(Class::Form), of(Class::Topic), of(Class::People));
        Self { glossary, dice: Dice(seed), forms, topics, people }
    }

    /// One of many, the first far likelier than the last.
    fn skewed(&mut self, count: usize) -> usize {
        let (a, b) = (self.dice.below(count), self.dice.below(count));
        let c = self.dice.below(count);
        a.min(b).min(c)
    }

    fn chance(&mut self, of_hundred: usize) -> bool {
        self.dice.below(100) < of_hundred
    }

    fn term(&mut self, concept: usize, lang: usize) -> &'a str {
        let terms = &self.glossary.concepts()[concept].terms[lang];
        &terms[self.skewed(terms.len())]
    }

    /// The next activity.
    pub(super) fn next(&mut self) -> Activity {
        let lang = match self.dice.below(100) {
            0..60 => 0,
            60..85 => 1,
            85..95 => 2,
            _ => 3,
        };
        let joints = [
            [" sobre ", " para ", " y ", " en "],
            [" on ", " for ", " and ", " in "],
            [" sobre ", " para ", " e ", " em "],
            [" sur ", " pour ", " et ", " à "],
        ][lang];
        let (forms, topics, people) = (self.forms.len(), self.topics.len(), self.people.len());
        let form = self.skewed(forms);
        let form = self.forms[form];
        let mut text = self.term(form, lang).to_owned();
        let topic = self.skewed(topics);
        let topic = self.topics[topic];
        text.push_str(joints[0]);
        text.push_str(self.term(topic, lang));
        if self.chance(50) {
            let topic = self.topics[self.dice.below(topics)];
            text.push_str(joints[2]);
            text.push_str(self.term(topic, lang));
        }
        if self.chance(60) {
            let person = self.skewed(people);
            let person = self.people[person];
            text.push_str(joints[1]);
            text.push_str(self.term(person, lang));
        }
        if self.chance(40) {
            text.push_str(joints[3]);
            text.push_str(CITIES[self.dice.below(CITIES.len())]);
        }
        let places = match self.dice.below(100) {
            0..8 => vec!["REG".to_owned()],
            8..10 => Vec::new(),
            10..16 => (0..3).map(|_| COUNTRIES[self.skewed(33)].to_owned()).collect(),
            _ => vec![COUNTRIES[self.skewed(33)].to_owned()],
        };
        let first = month(START).unwrap_or_default();
        let start = i32::try_from(self.dice.below(MONTHS)).unwrap_or_default();
        let length = i32::try_from(self.skewed(24)).unwrap_or_default();
        let period = (!self.chance(3)).then(|| Span::months(first + start, first + start + length));
        let audience = if self.chance(50) {
            vec![AUDIENCES[self.skewed(AUDIENCES.len())].to_owned()]
        } else {
            Vec::new()
        };
        let objective = u8::try_from(1 + self.skewed(23)).unwrap_or(1);
        Activity {
            agencies: vec![AGENCIES[self.skewed(AGENCIES.len())].to_owned()],
            lang: Some(Lang::ALL[lang]),
            text,
            places,
            period,
            audience,
            objectives: if self.chance(70) { vec![objective] } else { Vec::new() },
            ..Activity::default()
        }
    }
}

#[cfg(test)]
mod tests;
