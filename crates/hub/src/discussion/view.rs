//! A discussion as its page shows it.

use super::form::Typed;
use super::people::People;
use super::place::Place;
use super::store::{Comment, Said, Suggestion};
use super::value;
use crate::web::{Cx, numbers};
use aunar_domain::access::{Action, Who};
use aunar_domain::discussion::{Decision, Proposal, apply, may_settle};
use aunar_domain::ids::{ActivityId, CommentId, PersonId};
use std::collections::HashMap;

/// Words that somebody said.
pub(super) struct Remark {
    pub(super) id: String,
    pub(super) who: String,
    pub(super) right: String,
    pub(super) moment: String,
    pub(super) when: String,
    pub(super) lang: &'static str,
    pub(super) paragraphs: Vec<String>,
    /// The names of those who are called.
    pub(super) calls: Vec<String>,
    /// Whether the reader is called and has not seen it.
    pub(super) is_new: bool,
}

/// A thread: what began it and the answers.
pub(super) struct Thread {
    pub(super) first: Remark,
    /// Of which joined activity it was begun, where that is another than the page's.
    pub(super) of: Option<String>,
    pub(super) answers: Vec<Remark>,
    /// When and by whom it was resolved.
    pub(super) resolved: Option<String>,
    pub(super) may_settle: bool,
    /// The identifier of the next answer.
    pub(super) next: String,
    /// An answer that was refused.
    pub(super) typed: String,
    pub(super) problem: Option<String>,
}

/// Threads about one field.
pub(super) struct Group {
    pub(super) label: String,
    pub(super) threads: Vec<Thread>,
}

/// A suggestion.
pub(super) struct Proposed {
    pub(super) remark: Remark,
    /// For which joined activity it was made, where that is another than the page's.
    pub(super) of: Option<String>,
    pub(super) field: String,
    /// The language of the proposed words.
    pub(super) value_lang: Option<&'static str>,
    pub(super) value: Option<String>,
    pub(super) now: Option<String>,
    /// What the field said when it was made, where it says something else now.
    pub(super) base: Option<Option<String>>,
    /// What stands in the way of accepting it.
    pub(super) hindrance: Option<String>,
    pub(super) may_decide: bool,
    /// What the one who decides has seen.
    pub(super) seen: String,
    pub(super) decision: Option<Outcome>,
    pub(super) typed: String,
    pub(super) problem: Option<String>,
}

/// What became of a suggestion.
pub(super) struct Outcome {
    pub(super) code: &'static str,
    pub(super) said: String,
    pub(super) word: Option<String>,
}

/// What is needed to show what was said.
pub(super) struct Drawing<'a> {
    pub(super) cx: &'a Cx,
    pub(super) place: &'a Place,
    pub(super) people: &'a People,
    pub(super) mentions: &'a HashMap<CommentId, Vec<(PersonId, bool)>>,
    pub(super) typed: &'a Typed,
}

impl Drawing<'_> {
    /// A moment in words.
    pub(super) fn when(&self, at: chrono::DateTime<chrono::Utc>) -> String {
        numbers::moment(self.cx.lang(), at)
    }

    fn remark(&self, id: String, said: &Said, words: &str) -> Remark {
        let paragraphs = words.split('\n').map(str::trim).filter(|p| !p.is_empty());
        Remark {
            id,
            who: self.people.name(said.person, self.cx.t()),
            right: self.people.right(said.mandate, &self.place.network, self.cx.t()),
            moment: said.at.to_rfc3339(),
            when: self.when(said.at),
            lang: said.lang.code(),
            paragraphs: paragraphs.map(str::to_owned).collect(),
            calls: Vec::new(),
            is_new: false,
        }
    }

    fn comment(&self, comment: &Comment) -> Remark {
        let called = self.mentions.get(&comment.id).map_or(&[][..], Vec::as_slice);
        let me = self.cx.signed.as_ref().map(|signed| signed.person.id);
        Remark {
            calls: called.iter().map(|(id, _)| self.people.name(*id, self.cx.t())).collect(),
            is_new: called.iter().any(|(id, seen)| Some(*id) == me && !seen),
            ..self.remark(comment.id.to_string(), &comment.said, &comment.words)
        }
    }

    /// That something was said of an activity that was joined into this one.
    fn of(&self, activity: ActivityId) -> Option<String> {
        let reference = self.place.of_joined(activity)?;
        Some(self.cx.t().with("discussion-of-joined", &[("reference", &reference)]))
    }

    /// A thread.
    pub(super) fn thread(&self, first: &Comment, answers: &[&Comment]) -> Thread {
        let id = first.id.to_string();
        let is_typed = self.typed.at == id;
        let may_settle = match &self.cx.who {
            Who::Person(acting) => may_settle(acting, first.said.person, self.place.object()),
            _ => false,
        };
        Thread {
            first: self.comment(first),
            of: self.of(first.activity),
            answers: answers.iter().map(|answer| self.comment(answer)).collect(),
            resolved: first.resolved.map(|(at, by)| {
                let values = [("when", self.when(at)), ("who", self.people.name(by, self.cx.t()))];
                self.cx.t().with(
                    "discussion-resolved-by",
                    &[("when", values[0].1.as_str()), ("who", values[1].1.as_str())],
                )
            }),
            may_settle,
            next: uuid::Uuid::now_v7().to_string(),
            typed: if is_typed { self.typed.words.clone() } else { String::new() },
            problem: is_typed.then(|| self.typed.problem.clone()),
        }
    }

    /// A suggestion.
    pub(super) fn suggestion(&self, suggestion: &Suggestion) -> Proposed {
        let (cx, place, t) = (self.cx, self.place, self.cx.t());
        let Suggestion { id, topic, lang, .. } = *suggestion;
        let now = value::now(place, topic, lang);
        let shown = |value: &str| value::shown(cx, place, topic, value);
        let proposal = Proposal { topic, lang, value: &suggestion.value };
        let open = suggestion.decided.is_none();
        let fits = apply(proposal, &place.activity, &value::reading_context(place));
        let hindrance = fits.err().filter(|_| open);
        let is_typed = self.typed.at == id.to_string();
        let decision = suggestion.decided.as_ref().map(|decided| Outcome {
            code: decided.decision.code(),
            said: t.with(
                match decided.decision {
                    Decision::Accepted => "suggestion-accepted",
                    Decision::Declined => "suggestion-declined",
                },
                &[
                    ("who", &self.people.name(decided.by, t)),
                    ("right", &self.people.right(decided.under, &place.network, t)),
                    ("when", &self.when(decided.at)),
                ],
            ),
            word: decided.word.clone(),
        });
        Proposed {
            remark: self.remark(
                id.to_string(),
                &suggestion.said,
                suggestion.why.as_deref().unwrap_or_default(),
            ),
            of: self.of(suggestion.activity),
            field: value::label(t, topic),
            value_lang: lang.map(aunar_domain::words::Lang::code),
            value: shown(&suggestion.value),
            now: shown(&now),
            base: (open && suggestion.base != now).then(|| shown(&suggestion.base)),
            hindrance: hindrance.map(|unfit| super::form::unfit(cx, topic, &unfit)),
            may_decide: open && cx.may(Action::EditActivity, place.object()),
            seen: super::page::mark(&now),
            decision,
            typed: if is_typed { self.typed.words.clone() } else { String::new() },
            problem: is_typed.then(|| self.typed.problem.clone()),
        }
    }
}
