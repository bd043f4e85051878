//! What is said of an event on a page, whether it is added or changed: its kind and access, where it is and
//! by which link, its languages and its texts. When it is stands elsewhere: whoever registered is told of that.

use crate::picture::NetworkPicture;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::several::{self, Several};
use crate::web::texts::{self, Asked, InLanguage, There};
use crate::web::tongue::own_names;
use crate::web::{Cx, Form, Tongue, places};
use aunar_domain::event::{Access, Event, EventFormat, EventKind};
use aunar_domain::words::{Lang, Text};

/// Most characters of a title and of what it is about, in one language, and of a line.
const LONGEST: (usize, usize, usize) = (300, 4_000, 300);

/// What was said of an event.
pub(super) struct Said {
    pub(super) title: Text,
    pub(super) summary: Option<Text>,
    pub(super) kind: EventKind,
    pub(super) format: EventFormat,
    pub(super) access: Access,
    pub(super) venue: Option<String>,
    pub(super) place: Option<String>,
    pub(super) link: Option<String>,
    pub(super) recording: Option<String>,
    pub(super) interpretation: Vec<Lang>,
}

fn asked(t: Tongue) -> Vec<Asked> {
    let one = |name, kind, required, most| Asked {
        name,
        kind,
        label: t.label("event-field", name),
        hint: None,
        required,
        most,
    };
    vec![one("title", Kind::Line, true, LONGEST.0), one("summary", Kind::Words, false, LONGEST.1)]
}

fn text_of(there: Option<&Event>, name: &str) -> Option<Text> {
    match name {
        "title" => there.map(|e| e.title.clone()),
        _ => there.and_then(|e| e.summary.clone()),
    }
}

/// A field of an event, with what helps to fill it in.
pub(super) fn field(t: Tongue, kind: Kind, name: &str, value: &str) -> Field {
    Field::told(t, ("event-field", "event-hint"), kind, name).holding(value)
}

fn coded<'c>(
    t: Tongue,
    (name, family): (&str, &str),
    codes: impl Iterator<Item = &'c str>,
    there: Option<&str>,
) -> Field {
    let choices = codes.map(|c| (c.to_owned(), t.label(family, c)));
    field(t, Kind::Choice, name, there.unwrap_or_default()).required().choices(choices)
}

/// Its kind.
pub(super) fn kind(t: Tongue, there: Option<&Event>) -> Field {
    let all = EventKind::ALL.iter().map(|k| k.code());
    coded(t, ("kind", "event-kind"), all, there.map(|e| e.kind.code()))
}

/// How one takes part, where, and who may come.
pub(super) fn where_and_who(
    t: Tongue,
    network: &NetworkPicture,
    there: Option<&Event>,
) -> Vec<Field> {
    let line = |name: &str, value: Option<&str>| field(t, Kind::Line, name, value.unwrap_or(""));
    let place = there.and_then(|e| e.place.as_ref());
    let place = place.and_then(|code| network.common.geography.get(code));
    let formats = EventFormat::ALL.iter().map(|k| k.code());
    let accesses = Access::ALL.iter().map(|k| k.code());
    vec![
        coded(t, ("format", "event-format"), formats, there.map(|e| e.format.code())),
        line("venue", there.and_then(|e| e.venue.as_deref())),
        line("place", place.map(|p| p.name.words(t.0))),
        line("link", there.and_then(|e| e.link.as_deref())),
        coded(t, ("access", "event-access"), accesses, there.map(|e| e.access.code())),
    ]
}

/// Its texts: the choice of the language they are written in, and the fields.
pub(super) fn texts_of(
    t: Tongue,
    there: Option<&Event>,
    sent: Option<&Form>,
    wrong: &Wrong,
) -> (Field, Vec<InLanguage>) {
    let original = texts::original(t, sent, there.map(|e| &e.title));
    let words = |name: &str| text_of(there, name);
    let all = texts::fields(&asked(t), original, &words as There<'_>, sent, wrong);
    (texts::choice(t, original), all)
}

/// The languages that are interpreted.
pub(super) fn interpretation(
    t: Tongue,
    there: Option<&Event>,
    sent: Option<&Form>,
    wrong: &Wrong,
) -> Several {
    let chosen: Vec<String> =
        there.into_iter().flat_map(|e| &e.interpretation).map(|l| l.code().to_owned()).collect();
    let label = t.label("event-field", "interpretation");
    Several::of("interpretation", label, own_names(), &chosen, (sent, wrong))
}

/// Reads what was said, with what is wrong with it.
pub(super) fn read(
    cx: &Cx,
    network: &NetworkPicture,
    form: &Form,
    there: Option<&Event>,
    wrong: &mut Wrong,
) -> Option<Said> {
    let t = cx.t();
    let mut words = texts::read(t, &asked(t), form, &|name| text_of(there, name), wrong);
    let kind = form.one("kind").and_then(EventKind::from_code);
    let format = form.one("format").and_then(EventFormat::from_code);
    let access = form.one("access").and_then(Access::from_code);
    for (name, is) in
        [("kind", kind.is_some()), ("format", format.is_some()), ("access", access.is_some())]
    {
        if !is {
            wrong.with(name, t.label("registration-fault", "choice"));
        }
    }
    let given =
        places::read(&network.common.geography, form.one("place").unwrap_or_default(), &[';']);
    if let Some(names) = given.told_back() {
        wrong.with("place", t.with("event-wrong-place", &[("names", &names)]));
    }
    let line = |name: &str, wrong: &mut Wrong| {
        let line = form.one(name).map(|l| l.replace('\n', " "));
        if line.as_ref().is_some_and(|l| l.chars().count() > LONGEST.2) {
            wrong.with(name, t.n("proposal-wrong-long", LONGEST.2));
        }
        line
    };
    let (venue, link) = (line("venue", wrong), line("link", wrong));
    let recording = line("recording", wrong);
    let is_link = |l: &String| {
        l.starts_with("https://")
            && l.len() > 9
            && !l.chars().any(|c| c.is_whitespace() || c.is_control())
    };
    for (name, given) in [("link", &link), ("recording", &recording)] {
        if given.as_ref().is_some_and(|l| !is_link(l)) {
            wrong.with(name, t.label("event-wrong", "link"));
        }
    }
    let interpretation = several::ticked(form, "interpretation", &own_names()).unwrap_or_default();
    Some(Said {
        title: words.remove("title")?,
        summary: words.remove("summary"),
        kind: kind?,
        format: format?,
        access: access?,
        venue,
        place: given.known.into_iter().next(),
        link,
        recording,
        interpretation: interpretation.iter().filter_map(|l| Lang::from_code(l)).collect(),
    })
}
