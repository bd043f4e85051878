//! Differences in words: fields by their names, values by theirs, texts word by word.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Tongue, numbers};
use aunar_domain::activity::Weight;
use aunar_domain::compare::{Change, Difference, Field, Kept, Piece, Reworded, State, Value};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::ids::{EntityId, PriorityId, ResultId};
use aunar_domain::words::{Lang, Text};
use std::collections::HashMap;

/// Letters around a change that a list shows of what stayed.
const AROUND: usize = 70;
/// Letters of one change that a list shows.
const MOST_CHANGED: usize = 320;

/// A difference, ready to be drawn.
pub(crate) struct FieldView {
    /// The field's name.
    pub(crate) label: String,
    /// Its texts, by language.
    pub(crate) texts: Vec<TextView>,
    /// What went of a value or a list.
    pub(crate) removed: Vec<String>,
    /// What came.
    pub(crate) added: Vec<String>,
    /// The languages that a list leaves to the record's own page.
    pub(crate) elsewhere: Option<String>,
    /// Whether a list shows less of it than there is.
    pub(crate) cut: bool,
}

/// A text in one language.
pub(crate) struct TextView {
    /// The language's code.
    pub(crate) lang: &'static str,
    /// The language's name and what it is: the original or a translation; empty where the text is
    /// in no other language.
    pub(crate) note: String,
    /// Its words, old and new.
    pub(crate) pieces: Vec<PieceView>,
}

/// A run of words: `kept` is `same`, `added` or `removed`.
pub(crate) struct PieceView {
    /// What became of it.
    pub(crate) kept: &'static str,
    /// The words.
    pub(crate) words: String,
}

/// Words for the differences of one comparison.
pub(crate) struct Namer<'a> {
    t: Tongue,
    network: &'a NetworkPicture,
    priorities: HashMap<PriorityId, String>,
    results: HashMap<ResultId, String>,
    /// Whether texts are shown whole, in every language.
    whole: bool,
}

impl<'a> Namer<'a> {
    /// The words of a comparison; what is named in neither of the two states is named as it is now.
    pub(crate) fn new(
        t: Tongue,
        network: &'a NetworkPicture,
        plan: &PlanPicture,
        states: [&State; 2],
        whole: bool,
    ) -> Self {
        let (mut priorities, mut results) = (HashMap::new(), HashMap::new());
        let past = states.into_iter().flat_map(|s| s.priorities.values());
        for priority in plan.priorities.iter().chain(past) {
            let named = |reference: &str, title: &Text| format!("{reference} {}", title.words(t.0));
            priorities.insert(priority.id, named(&priority.reference, &priority.title));
            for result in &priority.results {
                results.insert(result.id, named(&result.reference, &result.title));
            }
        }
        Self { t, network, priorities, results, whole }
    }

    /// The words of a change of one activity, told whole; what it names is named as it is now.
    pub(crate) fn of_change(t: Tongue, network: &'a NetworkPicture, plan: &PlanPicture) -> Self {
        let nothing = State::default();
        Self::new(t, network, plan, [&nothing, &nothing], true)
    }

    /// A difference.
    pub(crate) fn field(&self, difference: &Difference) -> FieldView {
        let mut view = FieldView {
            label: self.label(difference.field),
            texts: Vec::new(),
            removed: Vec::new(),
            added: Vec::new(),
            elsewhere: None,
            cut: false,
        };
        match &difference.change {
            Change::Words(reworded) => self.texts(reworded, &mut view),
            Change::Value(before, after) => {
                view.removed.extend(before.iter().map(|v| self.value(v)));
                view.added.extend(after.iter().map(|v| self.value(v)));
            }
            Change::List { added, removed } => {
                view.removed.extend(removed.iter().map(|v| self.value(v)));
                view.added.extend(added.iter().map(|v| self.value(v)));
            }
        }
        view
    }

    fn label(&self, field: Field) -> String {
        let own = self.t.try_label("compare-field", field.code());
        own.unwrap_or_else(|| self.t.label("field", field.code()))
    }

    fn texts(&self, reworded: &[Reworded], view: &mut FieldView) {
        // A list shows one language, the reader's where it changed; the others are named.
        let first = reworded
            .iter()
            .position(|r| r.lang == self.t.0)
            .or_else(|| reworded.iter().position(|r| r.original))
            .unwrap_or(0);
        let mut others = Vec::new();
        for (at, reworded) in reworded.iter().enumerate() {
            if self.whole || at == first {
                view.texts.push(self.text(reworded, &mut view.cut));
            } else {
                others.push(self.t.language(reworded.lang));
            }
        }
        if !others.is_empty() {
            let list = others.join(", ");
            view.cut = true;
            view.elsewhere = Some(self.t.with("compare-also-in", &[("languages", &list)]));
        }
    }

    fn text(&self, reworded: &Reworded, cut: &mut bool) -> TextView {
        let t = self.t;
        let language = t.language(reworded.lang);
        let standing = if reworded.original { "original" } else { "translation" };
        let mut note = t.with(
            "compare-text-note",
            &[("language", &language), ("standing", &t.label("compare-standing", standing))],
        );
        if !reworded.in_words() {
            note = format!("{note}. {}", t.t("compare-standing-changed"));
        }
        let pieces = if self.whole { reworded.pieces.clone() } else { shortened(&reworded.pieces) };
        *cut |= pieces != reworded.pieces;
        let view = |piece: Piece| PieceView {
            kept: match piece.kept {
                Kept::Same => "same",
                Kept::Added => "added",
                Kept::Removed => "removed",
            },
            // The blanks after a change are no part of it.
            words: if piece.kept == Kept::Same {
                piece.words
            } else {
                piece.words.trim_end().to_owned()
            },
        };
        TextView {
            lang: Lang::code(reworded.lang),
            note,
            pieces: pieces.into_iter().map(view).collect(),
        }
    }

    fn entity(&self, id: EntityId) -> String {
        let entity = self.network.common.register.get(id);
        entity.map_or_else(|| id.to_string(), |e| e.short(self.t.0).to_owned())
    }

    fn value(&self, value: &Value) -> String {
        let t = self.t;
        let common = &self.network.common;
        match value {
            Value::Words(words) => words.clone(),
            Value::Kind(kind) => t.label("kind", kind.code()),
            Value::Status(status) => t.label("status", status.code()),
            Value::Period(period) => numbers::period(t, period),
            Value::Priority(id) => {
                self.priorities.get(id).cloned().unwrap_or_else(|| id.to_string())
            }
            Value::Result(id) => self.results.get(id).cloned().unwrap_or_else(|| id.to_string()),
            Value::PlanResult(result) => {
                format!("{} {}", result.reference, result.title.words(t.0))
            }
            Value::Involved(entity, part, holders) => {
                let mut said = t.with(
                    "compare-part",
                    &[("part", &t.label("part", part.code())), ("who", &self.entity(*entity))],
                );
                if !holders.is_empty() {
                    let holders: Vec<String> = holders.iter().map(|h| self.entity(*h)).collect();
                    let by = t.with("activity-represented-by", &[("who", &holders.join(", "))]);
                    said = format!("{said} ({by})");
                }
                said
            }
            Value::Entity(id) => self.entity(*id),
            Value::Place(code) => common.geography.name(code, t.0).to_owned(),
            Value::Audience(audience) => t.label("audience", audience.code()),
            Value::Tag(tag) => {
                let entry = common.frameworks.entry(&tag.framework, &tag.entry);
                let label = entry.map_or(tag.entry.as_str(), |e| e.short.words(t.0));
                if tag.framework == OBJECTIVES {
                    let weight = Weight::code(tag.weight);
                    let label = format!("{}. {label}", tag.entry);
                    t.with(&format!("compare-objective-{weight}"), &[("label", &label)])
                } else {
                    let framework =
                        common.frameworks.all().iter().find(|f| f.code == tag.framework);
                    let name = framework.map_or(tag.framework.as_str(), |f| f.name.words(t.0));
                    t.with("compare-tag", &[("framework", name), ("label", label)])
                }
            }
            Value::Marker(marker) => marker.value().map_or_else(
                || t.t("activity-not-assessed"),
                |v| t.with("activity-marker-of", &[("value", &v.to_string())]),
            ),
            Value::Need(id) => {
                let need = self.network.needs.iter().find(|n| n.id == *id);
                need.map_or_else(
                    || id.to_string(),
                    |n| format!("{} {}", n.reference, n.title.words(t.0)),
                )
            }
            Value::Mechanism(id) => {
                let mechanism = self.network.mechanisms.iter().find(|m| m.id == *id);
                mechanism.map_or_else(|| id.to_string(), |m| m.name.words(t.0).to_owned())
            }
            Value::PriorityKind(kind) => t.label("priority-kind", kind.code()),
            Value::PlanStatus(status) => t.label("plan-status", status.code()),
            Value::Day(day) => numbers::day(t.0, *day),
            Value::Flag(true) => t.t("compare-yes"),
            Value::Flag(false) => t.t("compare-no"),
        }
    }
}

/// The pieces with long stretches that stayed, and long changes, cut.
fn shortened(pieces: &[Piece]) -> Vec<Piece> {
    let last = pieces.len().saturating_sub(1);
    let cut = |(at, piece): (usize, &Piece)| {
        let length = piece.words.chars().count();
        let words = match piece.kept {
            Kept::Same if length > 2 * AROUND => {
                let head: String = piece.words.chars().take(AROUND).collect();
                let tail: String = piece.words.chars().skip(length - AROUND).collect();
                match at {
                    // Before the first change and after the last, one side is enough.
                    0 if last > 0 => format!("… {}", from_a_word(&tail)),
                    at if at == last && last > 0 => format!("{} …", to_a_word(&head)),
                    _ => format!("{} … {}", to_a_word(&head), from_a_word(&tail)),
                }
            }
            Kept::Added | Kept::Removed if length > MOST_CHANGED => {
                let head: String = piece.words.chars().take(MOST_CHANGED).collect();
                format!("{} … ", to_a_word(&head))
            }
            _ => piece.words.clone(),
        };
        Piece { kept: piece.kept, words }
    };
    pieces.iter().enumerate().map(cut).collect()
}

fn to_a_word(text: &str) -> &str {
    text.rfind(char::is_whitespace).map_or(text, |at| &text[..at])
}

fn from_a_word(text: &str) -> &str {
    text.find(char::is_whitespace).map_or(text, |at| text[at..].trim_start())
}

#[cfg(test)]
mod tests;
