//! The lists of codes of a copy: what is typed, what it means, and which code it is. What is typed is
//! understood in all four languages, in whichever the copy is.

use super::around::Around;
use crate::web::Tongue;
use aunar_domain::activity::{ActivityKind, Audience, Status};
use aunar_domain::event::{Access, EventFormat, EventKind};
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use aunar_domain::geography::PlaceKind;
use aunar_domain::ids::EntityId;
use aunar_domain::intake;
use aunar_domain::money::Source;
use aunar_domain::register::split_names;
use aunar_domain::words::{Lang, fold};
use std::collections::HashMap;

/// The name of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum List {
    Status,
    Kind,
    Audience,
    Entity,
    Place,
    Priority,
    Result,
    Objective,
    Principle,
    Sdg,
    Qcpr,
    Need,
    Mechanism,
    EventKind,
    EventFormat,
    EventAccess,
    Source,
    Currency,
    Yes,
    Activity,
    Language,
}

impl List {
    /// All, in the order in which they stand in the sheet of codes.
    pub(super) const ALL: [Self; 21] = [
        Self::Status,
        Self::Kind,
        Self::Audience,
        Self::Entity,
        Self::Place,
        Self::Priority,
        Self::Result,
        Self::Objective,
        Self::Principle,
        Self::Sdg,
        Self::Qcpr,
        Self::Need,
        Self::Mechanism,
        Self::EventKind,
        Self::EventFormat,
        Self::EventAccess,
        Self::Source,
        Self::Currency,
        Self::Yes,
        Self::Activity,
        Self::Language,
    ];

    /// Its place in the sheet of codes.
    pub(super) fn at(self) -> usize {
        Self::ALL.iter().position(|l| *l == self).unwrap_or_default()
    }

    /// The family of its labels and its codes, where it is one of codes with labels.
    fn labelled(self) -> Option<(&'static str, Vec<&'static str>)> {
        fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
            all.iter().map(|v| code(*v)).collect()
        }
        Some(match self {
            Self::Status => ("status", codes(Status::ALL, Status::code)),
            Self::Kind => ("kind", codes(ActivityKind::ALL, ActivityKind::code)),
            Self::Audience => ("audience", codes(Audience::ALL, Audience::code)),
            Self::EventKind => ("event-kind", codes(EventKind::ALL, EventKind::code)),
            Self::EventFormat => ("event-format", codes(EventFormat::ALL, EventFormat::code)),
            Self::EventAccess => ("event-access", codes(Access::ALL, Access::code)),
            Self::Source => ("money-source", codes(Source::ALL, Source::code)),
            Self::Yes => ("indicator-yes", vec!["yes", "no"]),
            Self::Language => ("language", codes(Lang::ALL, Lang::code)),
            _ => return None,
        })
    }

    /// The code of a word that is no label: what people write, and what copies given out earlier said.
    fn written(self, typed: &str) -> Option<&'static str> {
        match self {
            Self::Status => intake::status(typed).map(Status::code),
            Self::Kind => intake::kind(typed).map(ActivityKind::code),
            Self::Audience => intake::audience(typed).map(Audience::code),
            _ => None,
        }
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Kind => "kind",
            Self::Audience => "audience",
            Self::Entity => "entity",
            Self::Place => "place",
            Self::Priority => "priority",
            Self::Result => "result",
            Self::Objective => "objective",
            Self::Principle => "principle",
            Self::Sdg => "sdg",
            Self::Qcpr => "qcpr",
            Self::Need => "need",
            Self::Mechanism => "mechanism",
            Self::EventKind => "event-kind",
            Self::EventFormat => "event-format",
            Self::EventAccess => "event-access",
            Self::Source => "source",
            Self::Currency => "currency",
            Self::Yes => "yes",
            Self::Activity => "activity",
            Self::Language => "language",
        }
    }
}

/// The lists of a copy, and what is understood.
pub(super) struct Lists {
    entries: HashMap<List, Vec<(String, String)>>,
    label_of: HashMap<(List, String), String>,
    code_of: HashMap<(List, String), String>,
}

impl Lists {
    /// In the language of the copy.
    pub(super) fn new(around: &Around) -> Self {
        Self::in_language(around, around.t)
    }

    pub(super) fn in_language(around: &Around, t: Tongue) -> Self {
        let mut lists =
            Self { entries: HashMap::new(), label_of: HashMap::new(), code_of: HashMap::new() };
        for list in List::ALL {
            if let Some((family, codes)) = list.labelled() {
                lists.labels(list, family, &codes, t);
            }
        }
        lists.named(around, t.0);
        lists
    }

    /// The copy's own language comes first, then the codes, then the other languages: a word that two
    /// of them use for different things means what it means in the copy.
    fn labels(&mut self, list: List, family: &str, codes: &[&str], t: Tongue) {
        for code in codes {
            self.add(list, &t.label(family, code), code, code);
        }
        for lang in Lang::ALL {
            for code in codes {
                self.know(list, &Tongue(*lang).label(family, code), code);
            }
        }
    }

    fn know(&mut self, list: List, typed: &str, code: &str) {
        self.code_of.entry((list, fold(typed))).or_insert_with(|| code.to_owned());
    }

    fn add(&mut self, list: List, typed: &str, means: &str, code: &str) {
        self.entries.entry(list).or_default().push((typed.to_owned(), means.to_owned()));
        self.label_of.insert((list, code.to_owned()), typed.to_owned());
        self.know(list, typed, code);
        self.know(list, code, code);
    }

    /// What has references and names instead of labels.
    fn named(&mut self, around: &Around, lang: Lang) {
        let (network, plan) = (&around.network, around.plan());
        let common = &network.common;
        for priority in &plan.priorities {
            let title = priority.title.words(lang);
            self.add(List::Priority, &priority.reference, title, &priority.reference);
            for result in &priority.results {
                let title = result.title.words(lang);
                self.add(List::Result, &result.reference, title, &result.reference);
            }
        }
        for (list, framework) in [
            (List::Objective, OBJECTIVES),
            (List::Principle, PRINCIPLES),
            (List::Sdg, SDG),
            (List::Qcpr, QCPR),
        ] {
            for entry in common.frameworks.entries(framework) {
                self.add(list, &entry.code, entry.short.words(lang), &entry.code);
            }
        }
        for need in network.needs.iter() {
            self.add(List::Need, &need.reference, need.title.words(lang), &need.reference);
        }
        for mechanism in network.mechanisms.iter() {
            let name = mechanism.name.words(lang);
            self.add(List::Mechanism, &mechanism.reference, name, &mechanism.reference);
        }
        for activity in &plan.activities {
            let title = activity.content.title.words(lang);
            self.add(List::Activity, &activity.reference, title, &activity.reference);
        }
        let mut currencies: Vec<String> =
            around.told().lines.iter().map(|l| l.currency.to_string()).collect();
        currencies.extend(["USD", "EUR", "CHF"].map(str::to_owned));
        currencies.sort();
        currencies.dedup();
        for code in currencies {
            self.add(List::Currency, &code, "", &code);
        }
        self.places(around, lang);
        self.entities(around, lang);
    }

    /// A place is typed by its name where that means it and nothing else, or by its code.
    fn places(&mut self, around: &Around, lang: Lang) {
        let geography = &around.network.common.geography;
        let mut meant: HashMap<String, usize> = HashMap::new();
        for place in geography.iter() {
            *meant.entry(fold(place.name.words(lang))).or_default() += 1;
        }
        for place in geography.iter() {
            let name = place.name.words(lang);
            let found = geography.find(name).is_some_and(|p| p.code == place.code);
            let is_one = meant.get(&fold(name)).is_some_and(|n| *n == 1) && found;
            let typed = if is_one && !name.contains([';', ',']) { name } else { &place.code };
            // The parts of countries are a thousand: they are understood and not listed.
            if place.kind == PlaceKind::Subdivision {
                self.label_of.insert((List::Place, place.code.clone()), typed.to_owned());
                self.know(List::Place, typed, &place.code);
                self.know(List::Place, &place.code, &place.code);
            } else {
                self.add(List::Place, typed, &place.code, &place.code);
            }
        }
    }

    /// An entity is typed by its acronym in the copy's language, where that means it and nothing else.
    fn entities(&mut self, around: &Around, lang: Lang) {
        let register = &around.network.common.register;
        let means = |name: &str| register.find(name).map(|e| e.id);
        let codes: HashMap<&str, EntityId> =
            register.iter().map(|e| (e.code.as_str(), e.id)).collect();
        for entity in register.iter() {
            let short = entity.short(lang);
            let is_one = means(short) == Some(entity.id)
                && split_names(short, &|n| means(n).is_some()).len() == 1
                && codes.get(short).is_none_or(|id| *id == entity.id)
                && !short.contains(['(', ';']);
            let typed = if is_one { short } else { &entity.code };
            self.add(List::Entity, typed, entity.name.words(lang), &entity.code);
        }
    }

    /// The entries of a list: what is typed, and what it means.
    pub(super) fn entries(&self, list: List) -> &[(String, String)] {
        self.entries.get(&list).map(Vec::as_slice).unwrap_or_default()
    }

    /// What is typed for a code.
    pub(super) fn label(&self, list: List, code: &str) -> String {
        self.label_of.get(&(list, code.to_owned())).map_or_else(|| code.to_owned(), Clone::clone)
    }

    /// The code of what was typed; what is not understood stays as it is.
    pub(super) fn code(&self, list: List, typed: &str) -> String {
        let known = self.code_of.get(&(list, fold(typed))).map(String::as_str);
        known.or_else(|| list.written(typed)).unwrap_or(typed).to_owned()
    }
}

#[cfg(test)]
mod tests;
