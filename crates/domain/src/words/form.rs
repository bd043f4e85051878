//! The form that texts have in data files and in the API.

use super::lang::Lang;
use super::{Text, Wording};
use serde::{Deserialize, Serialize};

/// The form of texts in data files and in the API:
/// `{"original":"es","es":"..","en":"..","by":{"en":"who"},"official":["es"]}`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TextForm {
    original: Lang,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    es: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    en: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pt: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fr: Option<String>,
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    by: std::collections::BTreeMap<Lang, String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    official: Vec<Lang>,
}

impl Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let words = |lang| self.wording(lang).map(|w| w.words.clone());
        let mut official: Vec<Lang> =
            self.wordings.iter().filter(|w| w.official).map(|w| w.lang).collect();
        official.sort_unstable();
        TextForm {
            original: self.original(),
            es: words(Lang::Es),
            en: words(Lang::En),
            pt: words(Lang::Pt),
            fr: words(Lang::Fr),
            by: self.wordings.iter().filter_map(|w| Some((w.lang, w.by.clone()?))).collect(),
            official,
        }
        .serialize(s)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let mut form = TextForm::deserialize(d)?;
        let mut langs = vec![form.original];
        langs.extend(Lang::ALL.iter().filter(|l| **l != form.original));
        let wordings: Vec<Wording> = langs
            .into_iter()
            .filter_map(|lang| {
                let words = match lang {
                    Lang::Es => form.es.take(),
                    Lang::En => form.en.take(),
                    Lang::Pt => form.pt.take(),
                    Lang::Fr => form.fr.take(),
                }?;
                Some(Wording {
                    lang,
                    words,
                    by: form.by.get(&lang).cloned(),
                    official: form.official.contains(&lang),
                })
            })
            .collect();
        if wordings.first().is_none_or(|w| w.lang != form.original) {
            return Err(serde::de::Error::custom(format!(
                "the text says it was written in `{}` but has no words in it",
                form.original.code()
            )));
        }
        Self::from_wordings(wordings)
            .ok_or_else(|| serde::de::Error::custom("the text has no words"))
    }
}
