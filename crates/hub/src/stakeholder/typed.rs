//! What a form that registers an organisation says, and what is wrong with it, field by field.

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::Wrong;
use crate::web::{Cx, Form, places};
use aunar_domain::entity::EntityKind;
use aunar_domain::ids::EntityId;
use aunar_domain::stakeholder::{CONSENT, MOST_ACRONYM, MOST_NAME, MOST_PLACES, kinds};
use aunar_domain::words::{Lang, Text, Wording, tidy};

/// A registration as it was typed and understood.
pub(super) struct Typed {
    pub(super) kind: EntityKind,
    pub(super) name: Text,
    pub(super) acronym: Option<Text>,
    pub(super) coalition: Option<EntityId>,
    pub(super) places: Vec<String>,
    pub(super) langs: Vec<Lang>,
    pub(super) consent: Option<String>,
    pub(super) address: String,
    pub(super) lang: Lang,
}

/// The language that a form is written in.
pub(super) fn lang(cx: &Cx, form: &Form) -> Lang {
    form.one("text-lang").and_then(Lang::from_code).unwrap_or(cx.lang())
}

/// A text that has a field in the form's language, which is its original, and one for each language.
fn text(form: &Form, name: &str, original: Lang) -> Option<Text> {
    let line = |name: &str| tidy(form.raw(name).unwrap_or_default()).replace('\n', " ");
    let typed = |lang: Lang| match (line(name), line(&format!("{name}-{}", lang.code()))) {
        (first, _) if lang == original && !first.is_empty() => first,
        (_, own) => own,
    };
    let first = Text::new(original, &typed(original))?;
    let others = Lang::ALL.iter().filter(|l| **l != original && !typed(**l).is_empty());
    Some(others.fold(first, |text, lang| {
        text.with(Wording { lang: *lang, words: typed(*lang), by: None, official: true })
    }))
}

fn is_long(text: Option<&Text>, most: usize) -> bool {
    text.is_some_and(|t| t.wordings().iter().any(|w| w.words.chars().count() > most))
}

/// Reads a form.
pub(super) fn read(cx: &Cx, network: &NetworkPicture, form: &Form) -> Result<Typed, Wrong> {
    let t = cx.t();
    let mut wrong = Wrong::default();
    let lang = lang(cx, form);
    let kind = form.one("kind").and_then(|code| kinds().find(|k| k.code() == code));
    if kind.is_none() {
        wrong.with("kind", t.t("stakeholder-wrong-kind"));
    }
    let (name, acronym) = (text(form, "name", lang), text(form, "acronym", lang));
    if name.is_none() {
        wrong.with("name", t.with("stakeholder-wrong-name", &[("language", &t.language(lang))]));
    }
    if is_long(name.as_ref(), MOST_NAME) {
        wrong.with("name", t.n("proposal-wrong-long", MOST_NAME));
    }
    if is_long(acronym.as_ref(), MOST_ACRONYM) {
        wrong.with("acronym", t.n("proposal-wrong-long", MOST_ACRONYM));
    }
    let coalition = match form.one("coalition") {
        None => None,
        Some(typed) => match network.common.register.find(typed) {
            Some(entity) => Some(entity.id),
            None => {
                wrong.with("coalition", t.t("stakeholder-wrong-coalition"));
                None
            }
        },
    };
    let typed = form.raw("places").unwrap_or_default();
    let given = places::read(&network.common.geography, typed, &[';', '\n']);
    if let Some(names) = given.told_back() {
        wrong.with("places", t.with("proposal-wrong-place", &[("names", &names)]));
    }
    let places = given.known;
    if places.len() > MOST_PLACES {
        wrong.with("places", t.n("proposal-wrong-places", MOST_PLACES));
    }
    let mut langs: Vec<Lang> = form.all("langs").filter_map(Lang::from_code).collect();
    langs.sort_unstable();
    langs.dedup();
    let address = records::person::address(form.raw("address").unwrap_or_default());
    if !records::person::is_address(&address) {
        wrong.with("address", t.t("proposal-wrong-address"));
    }
    let (Some(kind), Some(name), true) = (kind, name, wrong.is_nothing()) else {
        return Err(wrong);
    };
    Ok(Typed {
        kind,
        name,
        acronym,
        coalition,
        places,
        langs,
        consent: form.one("consent").map(|_| CONSENT.to_owned()),
        address,
        lang,
    })
}
