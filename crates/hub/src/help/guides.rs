//! The guides: one a role, in four languages, compiled in.

use super::text::{Guide, read};
use aunar_domain::mandate::Role;
use aunar_domain::words::Lang;
use std::sync::LazyLock;

/// A guide in each language.
struct InAll {
    code: &'static str,
    es: Guide,
    en: Guide,
    pt: Guide,
    fr: Guide,
}

macro_rules! guide {
    ($code:literal) => {
        InAll {
            code: $code,
            es: read(include_str!(concat!("guides/es/", $code, ".md"))),
            en: read(include_str!(concat!("guides/en/", $code, ".md"))),
            pt: read(include_str!(concat!("guides/pt/", $code, ".md"))),
            fr: read(include_str!(concat!("guides/fr/", $code, ".md"))),
        }
    };
}

/// In the order of the page: whoever reads first, then by how much they do here.
static GUIDES: LazyLock<[InAll; 7]> = LazyLock::new(|| {
    [
        guide!("reader"),
        guide!("focal-point"),
        guide!("secretariat"),
        guide!("member-state"),
        guide!("society"),
        guide!("translator"),
        guide!("operator"),
    ]
});

impl InAll {
    fn spoken(&self, lang: Lang) -> &Guide {
        match lang {
            Lang::Es => &self.es,
            Lang::En => &self.en,
            Lang::Pt => &self.pt,
            Lang::Fr => &self.fr,
        }
    }
}

/// The guides in a language, each with the end of its address.
pub(super) fn all(lang: Lang) -> impl Iterator<Item = (&'static str, &'static Guide)> {
    GUIDES.iter().map(move |guide| (guide.code, guide.spoken(lang)))
}

/// A guide by the end of its address, in a language.
pub(super) fn one(code: &str, lang: Lang) -> Option<(&'static str, &'static Guide)> {
    all(lang).find(|(known, _)| *known == code)
}

/// The guide for somebody in a role: the end of its address under `/help/`.
#[must_use]
pub const fn of_role(role: Role) -> &'static str {
    match role {
        Role::Secretariat | Role::CoLead | Role::PriorityCoLead => "secretariat",
        Role::FocalPoint | Role::Alternate => "focal-point",
        Role::Observer => "member-state",
        Role::Stakeholder => "society",
        Role::Translator => "translator",
        Role::Reader => "reader",
    }
}

#[cfg(test)]
mod tests;
