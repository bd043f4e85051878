//! Texts that a form asks for in up to four languages: first in the one they are written in, then, for
//! whoever has them, in the others. A text that is there in one language is whole.

use super::field::{Field, Kind, Wrong};
use super::form::Form;
use super::tongue::{Tongue, own_name, own_names};
use aunar_domain::words::{Lang, Text, Wording, tidy};
use std::collections::BTreeMap;

/// A text that is asked for.
pub struct Asked {
    /// The name of its fields, before the point and the language.
    pub name: &'static str,
    /// A line or more.
    pub kind: Kind,
    /// What it asks for.
    pub label: String,
    /// What helps to answer.
    pub hint: Option<String>,
    /// Whether there must be one.
    pub required: bool,
    /// Most characters in one language.
    pub most: usize,
}

impl Asked {
    /// One that there has to be, whose label and hint are messages of two families.
    #[must_use]
    pub fn told(
        t: Tongue,
        (labels, hints): (&str, &str),
        (kind, name): (Kind, &'static str),
        most: usize,
    ) -> Self {
        let (label, hint) = (t.label(labels, name), t.try_label(hints, name));
        Self { name, kind, label, hint, required: true, most }
    }

    /// The same as one that may be left blank.
    #[must_use]
    pub fn optional(self) -> Self {
        Self { required: false, ..self }
    }
}

/// The fields of one language.
pub struct InLanguage {
    /// The language in its own words.
    pub name: &'static str,
    /// Whether something stands in them, or is wrong with them.
    pub open: bool,
    /// The fields.
    pub fields: Vec<Field>,
}

/// What a form is filled in with.
pub type There<'a> = &'a dyn Fn(&str) -> Option<Text>;

/// The language that a form's texts are written in: as it says, or as the texts that are there, or as
/// the reader reads.
#[must_use]
pub fn original(t: Tongue, form: Option<&Form>, there: Option<&Text>) -> Lang {
    let said = form.and_then(|f| f.one("original")).and_then(Lang::from_code);
    said.or(there.map(Text::original)).unwrap_or(t.0)
}

/// The choice of the language that the texts are written in.
#[must_use]
pub fn choice(t: Tongue, original: Lang) -> Field {
    Field::new(Kind::Choice, "original", t.t("texts-original"))
        .hint(t.t("texts-original-how"))
        .required()
        .choices(own_names())
        .holding(original.code())
}

/// The fields, those of the original first.
#[must_use]
pub fn fields(
    asked: &[Asked],
    original: Lang,
    there: There<'_>,
    sent: Option<&Form>,
    wrong: &Wrong,
) -> Vec<InLanguage> {
    let others = Lang::ALL.iter().copied().filter(|l| *l != original);
    let in_language = |lang: Lang| {
        let field = |one: &Asked| {
            let words = there(one.name).and_then(|t| t.wording(lang).map(|w| w.words.clone()));
            let field = Field::new(one.kind, format!("{}.{}", one.name, lang.code()), &one.label)
                .holding(words.unwrap_or_default())
                .sent(sent, wrong);
            let field = match &one.hint {
                Some(hint) if lang == original => field.hint(hint),
                _ => field,
            };
            if one.required && lang == original { field.required() } else { field }
        };
        let fields: Vec<Field> = asked.iter().map(field).collect();
        let open = fields.iter().any(|f| !f.value.trim().is_empty() || f.wrong.is_some());
        InLanguage { name: own_name(lang), open, fields }
    };
    std::iter::once(original).chain(others).map(in_language).collect()
}

/// Reads the texts, each in all the languages it was given in; notes what is wrong. A wording that
/// stays as it was keeps who translated it.
#[must_use]
pub fn read(
    t: Tongue,
    asked: &[Asked],
    form: &Form,
    there: There<'_>,
    wrong: &mut Wrong,
) -> BTreeMap<&'static str, Text> {
    let first = asked.first().and_then(|one| there(one.name));
    let original = original(t, Some(form), first.as_ref());
    let mut texts = BTreeMap::new();
    for one in asked {
        let before = there(one.name);
        let mut wordings = Vec::new();
        let others = Lang::ALL.iter().copied().filter(|l| *l != original);
        for lang in std::iter::once(original).chain(others) {
            let name = format!("{}.{}", one.name, lang.code());
            let words = tidy(form.raw(&name).unwrap_or_default());
            if words.chars().count() > one.most {
                let most = one.most.to_string();
                wrong.with(name, t.with("texts-too-long", &[("most", &most)]));
            } else if !words.is_empty() {
                let stays = before.as_ref().and_then(|b| b.wording(lang));
                let stays = stays.filter(|w| w.words == words).cloned();
                let fresh = Wording { lang, words, by: None, official: false };
                wordings.push(stays.unwrap_or(fresh));
            }
        }
        let name = format!("{}.{}", one.name, original.code());
        match wordings.first() {
            Some(first) if first.lang != original => {
                wrong.with(name, t.t("texts-original-first"));
            }
            None if one.required => wrong.with(name, t.t("texts-missing")),
            _ => {}
        }
        if let Some(text) = Text::from_wordings(wordings) {
            texts.insert(one.name, text);
        }
    }
    texts
}
