//! What a form that proposes something says, and what is wrong with it, field by field.

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::Wrong;
use crate::web::{Cx, Form, places};
use aunar_domain::activity::Audience;
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::proposal::{
    CONSENT, Idea, MOST_OBJECTIVES, MOST_ORGANISATION, MOST_PARTNERS, MOST_PLACES, MOST_TITLE,
    MOST_WORDS,
};
use aunar_domain::words::{Lang, Text, tidy};

/// A proposal as it was typed and understood.
pub(super) struct Typed {
    pub(super) idea: Idea,
    pub(super) places: Vec<String>,
    pub(super) audiences: Vec<Audience>,
    pub(super) objectives: Vec<String>,
    pub(super) lang: Lang,
    pub(super) address: String,
}

/// The language that a form is written in.
pub(super) fn lang(cx: &Cx, form: &Form) -> Lang {
    form.one("text-lang").and_then(Lang::from_code).unwrap_or(cx.lang())
}

/// Reads a form.
pub(super) fn read(cx: &Cx, network: &NetworkPicture, form: &Form) -> Result<Typed, Wrong> {
    let t = cx.t();
    let mut wrong = Wrong::default();
    let lang = lang(cx, form);
    let long = |wrong: &mut Wrong, name: &str, words: &str, most: usize| {
        let is_long = words.chars().count() > most;
        if is_long {
            wrong.with(name, t.n("proposal-wrong-long", most));
        }
        is_long
    };
    let line = |name: &str| tidy(form.raw(name).unwrap_or_default()).replace('\n', " ");
    let (title, what) = (line("title"), tidy(form.raw("description").unwrap_or_default()));
    let (partners, organisation) = (line("partners"), line("organisation"));
    long(&mut wrong, "title", &title, MOST_TITLE);
    long(&mut wrong, "description", &what, MOST_WORDS);
    long(&mut wrong, "partners", &partners, MOST_PARTNERS);
    long(&mut wrong, "organisation", &organisation, MOST_ORGANISATION);
    let (title, what) = (Text::new(lang, &title), Text::new(lang, &what));
    if title.is_none() {
        wrong.with("title", t.t("proposal-wrong-no-title"));
    }
    if what.is_none() {
        wrong.with("description", t.t("proposal-wrong-no-what"));
    }
    let given = form.raw("places").unwrap_or_default();
    let given = places::read(&network.common.geography, given, &[';', '\n']);
    if let Some(names) = given.told_back() {
        wrong.with("places", t.with("proposal-wrong-place", &[("names", &names)]));
    }
    let places = given.known;
    if places.len() > MOST_PLACES {
        wrong.with("places", t.n("proposal-wrong-places", MOST_PLACES));
    }
    let mut audiences: Vec<Audience> =
        form.all("audiences").filter_map(Audience::from_code).collect();
    audiences.sort_unstable();
    audiences.dedup();
    let known = |code: &&str| network.common.frameworks.entry(OBJECTIVES, code).is_some();
    let mut objectives: Vec<String> =
        form.all("objectives").filter(known).map(str::to_owned).collect();
    objectives.sort_by_key(|n| n.parse::<u32>().unwrap_or(u32::MAX));
    objectives.dedup();
    if objectives.len() > MOST_OBJECTIVES {
        wrong.with("objectives", t.n("proposal-wrong-objectives", MOST_OBJECTIVES));
    }
    let address = records::person::address(form.raw("address").unwrap_or_default());
    if !records::person::is_address(&address) {
        wrong.with("address", t.t("proposal-wrong-address"));
    }
    let (Some(title), Some(what), true) = (title, what, wrong.is_nothing()) else {
        return Err(wrong);
    };
    let organisation = Some(organisation).filter(|o| !o.is_empty());
    let consents = organisation.is_some() && form.one("consent").is_some();
    Ok(Typed {
        idea: Idea {
            title,
            what,
            partners: Text::new(lang, &partners),
            organisation,
            entity: None,
            consent: consents.then(|| CONSENT.to_owned()),
        },
        places,
        audiences,
        objectives,
        lang,
        address,
    })
}
