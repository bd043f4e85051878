//! How lists of what people sent in are narrowed alike, whatever else they are asked for: to a place with
//! all that lies in it, and to words.

use super::cx::Cx;
use super::error::Error;
use super::places;
use aunar_domain::geography::{Geography, Place};
use aunar_domain::words::{Lang, fold};

/// Most characters of words that are looked for.
const LONGEST: usize = 200;

/// What a list is narrowed to.
pub struct Narrowed {
    country: Option<String>,
    /// The words, as they were typed.
    pub q: String,
}

impl Narrowed {
    /// Reads `country` and `q` of an address; a place that is not known is an error.
    pub fn of(cx: &Cx, geography: &Geography) -> Result<Self, Error> {
        let country = cx.params().one("country");
        if let Some(code) = country.filter(|code| geography.get(code).is_none()) {
            return Err(Error::bad_param("bad-value", "country", code, "BR, CO, PE".to_owned()));
        }
        Ok(Self {
            country: country.map(str::to_owned),
            q: cx.params().one("q").unwrap_or_default().chars().take(LONGEST).collect(),
        })
    }

    /// Whether it leaves something in that is in these places and says these words.
    #[must_use]
    pub fn takes<'w>(
        &self,
        geography: &Geography,
        places: &[String],
        words: impl Iterator<Item = &'w str>,
    ) -> bool {
        let within = |outer: &String| places.iter().any(|p| geography.is_within(p, outer));
        self.country.as_ref().is_none_or(within) && (self.q.is_empty() || self.is_said_in(words))
    }

    fn is_said_in<'w>(&self, words: impl Iterator<Item = &'w str>) -> bool {
        let all = fold(&words.collect::<Vec<_>>().join(" "));
        fold(&self.q).split(' ').all(|word| all.contains(word))
    }

    /// The places of a kind to choose from: code, name, and whether it is the one.
    #[must_use]
    pub fn countries(
        &self,
        geography: &Geography,
        lang: Lang,
        is_one: impl Fn(&Place) -> bool,
    ) -> Vec<(String, String, bool)> {
        let chosen = |(code, name): (String, String)| {
            let is_it = self.country.as_ref() == Some(&code);
            (code, name, is_it)
        };
        places::choices(geography, lang, is_one).into_iter().map(chosen).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_takes_in_what_lies_in_it_and_words_are_all_said() {
        let geography = Geography::shipped();
        let narrowed = |country: Option<&str>, q: &str| Narrowed {
            country: country.map(str::to_owned),
            q: q.to_owned(),
        };
        let takes = |narrowed: Narrowed| {
            let places = ["PE".to_owned()];
            let words = ["Formación de parteras", "Red de Mujeres"];
            narrowed.takes(&geography, &places, words.into_iter())
        };
        assert!(takes(narrowed(None, "")));
        assert!(takes(narrowed(Some("PE"), "mujeres FORMACION")));
        assert!(takes(narrowed(Some("005"), "")), "South America");
        assert!(!takes(narrowed(Some("CO"), "")));
        assert!(!takes(narrowed(None, "mujeres jueces")));
    }
}
