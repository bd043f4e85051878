//! Priorities and results as a file names them: by reference, by title in any language, or both
//! in one cell (`2.1 Stronger UN system`). Unknown ones are made.

use super::outcome::NewResult;
use crate::ids::{EntityId, PriorityId, ResultId};
use crate::plan::{PlanResult, Priority, PriorityKind};
use crate::words::{Lang, Text, fold};
use std::collections::HashMap;
use uuid::Uuid;

/// The priorities and results of a plan and a file.
pub(super) struct Priorities {
    by_reference: HashMap<String, PriorityId>,
    by_title: HashMap<String, PriorityId>,
    references: HashMap<PriorityId, String>,
    created: Vec<Priority>,
    /// Per new priority the co-leads that all its rows agree on; `None` once they do not.
    co_leads: HashMap<PriorityId, Option<Vec<EntityId>>>,
    results: HashMap<String, ResultId>,
    results_by_title: HashMap<(Option<PriorityId>, String), ResultId>,
    created_results: Vec<NewResult>,
    next: u32,
    met: HashMap<(String, String), PriorityId>,
}

/// A reference with case and closing points set aside; never folded: 2.1 is not 21.
fn key(reference: &str) -> String {
    reference.trim().trim_end_matches(['.', ')', ':']).to_lowercase()
}

impl Priorities {
    pub(super) fn new(known: &[Priority]) -> Self {
        let mut all = Self {
            by_reference: HashMap::new(),
            by_title: HashMap::new(),
            references: HashMap::new(),
            created: Vec::new(),
            co_leads: HashMap::new(),
            results: HashMap::new(),
            results_by_title: HashMap::new(),
            created_results: Vec::new(),
            next: 1,
            met: HashMap::new(),
        };
        for priority in known {
            all.index(priority);
            for result in &priority.results {
                all.index_result(priority.id, result);
            }
        }
        all
    }

    fn index(&mut self, priority: &Priority) {
        self.by_reference.entry(key(&priority.reference)).or_insert(priority.id);
        self.references.insert(priority.id, priority.reference.clone());
        for wording in priority.title.wordings() {
            self.by_title.entry(fold(&wording.words)).or_insert(priority.id);
        }
    }

    fn index_result(&mut self, priority: PriorityId, result: &PlanResult) {
        self.results.entry(key(&result.reference)).or_insert(result.id);
        for wording in result.title.wordings() {
            for under in [Some(priority), None] {
                self.results_by_title.entry((under, fold(&wording.words))).or_insert(result.id);
            }
        }
    }

    /// The priority that a row names; made when it is unknown. `None` when nothing is named.
    pub(super) fn priority(
        &mut self,
        reference: &str,
        title: &str,
        kind: Option<PriorityKind>,
        lang: Lang,
        new_id: &mut dyn FnMut() -> Uuid,
    ) -> Option<PriorityId> {
        if reference.is_empty() && title.is_empty() {
            return None;
        }
        let met = (reference.to_owned(), title.to_owned());
        if let Some(id) = self.met.get(&met) {
            return Some(*id);
        }
        let id = match self.known(reference, title) {
            Some(id) => id,
            None => {
                let (written, rest) = if reference.is_empty() {
                    numbered(title)
                } else {
                    (Some(reference.to_owned()), title)
                };
                let reference = written
                    .filter(|r| !self.by_reference.contains_key(&key(r)))
                    .unwrap_or_else(|| self.free_reference());
                let words = [rest, title, &reference].into_iter().find(|w| !w.trim().is_empty());
                let title = words.and_then(|w| Text::new(lang, w))?;
                let priority = Priority {
                    id: PriorityId(new_id()),
                    reference,
                    kind: kind.unwrap_or(PriorityKind::Other),
                    title,
                    summary: None,
                    co_leads: Vec::new(),
                    results: Vec::new(),
                };
                self.index(&priority);
                let id = priority.id;
                self.created.push(priority);
                id
            }
        };
        self.met.insert(met, id);
        Some(id)
    }

    fn known(&self, reference: &str, title: &str) -> Option<PriorityId> {
        if !reference.is_empty()
            && let Some(id) = self.by_reference.get(&key(reference))
        {
            return Some(*id);
        }
        let by_title = |words: &str| {
            let folded = fold(words);
            (!folded.is_empty()).then(|| self.by_title.get(&folded).copied()).flatten()
        };
        let (written, rest) = numbered(title);
        by_title(title).or_else(|| by_title(rest)).or_else(|| {
            let id = self
                .by_reference
                .get(&key(&written.unwrap_or_else(|| title.to_owned())))
                .copied()?;
            // `1 Data` and `1 Borders` in one file are two, each list having its own numbers.
            let is_new = self.created.iter().any(|p| p.id == id);
            (!is_new || rest.is_empty()).then_some(id)
        })
    }

    fn free_reference(&mut self) -> String {
        loop {
            let reference = format!("P{}", self.next);
            self.next += 1;
            if !self.by_reference.contains_key(&key(&reference)) {
                return reference;
            }
        }
    }

    /// Whether a priority is new with this file.
    pub(super) fn is_new(&self, id: PriorityId) -> bool {
        self.created.iter().any(|p| p.id == id)
    }

    /// A row of a new priority names these co-leads.
    pub(super) fn co_led(&mut self, id: PriorityId, by: &[EntityId]) {
        self.co_leads
            .entry(id)
            .and_modify(|agreed| {
                if agreed.as_deref() != Some(by) {
                    *agreed = None;
                }
            })
            .or_insert_with(|| Some(by.to_vec()));
    }

    /// The result that a row names; made when it has a title and a priority. `None` when it
    /// cannot be.
    pub(super) fn result(
        &mut self,
        reference: &str,
        title: &str,
        under: Option<PriorityId>,
        lang: Lang,
        new_id: &mut dyn FnMut() -> Uuid,
    ) -> Option<ResultId> {
        if !reference.is_empty()
            && let Some(id) = self.results.get(&key(reference))
        {
            return Some(*id);
        }
        let (written, rest) = if reference.is_empty() {
            numbered(title)
        } else {
            (Some(reference.to_owned()), title)
        };
        for words in [title, rest] {
            let folded = fold(words);
            if reference.is_empty() && !folded.is_empty() {
                let found = self.results_by_title.get(&(under, folded.clone()));
                if let Some(id) = found.or_else(|| self.results_by_title.get(&(None, folded))) {
                    return Some(*id);
                }
            }
        }
        if let Some(id) = written.as_deref().and_then(|r| self.results.get(&key(r))) {
            return Some(*id);
        }
        let under = under?;
        let title = Text::new(lang, rest)?;
        let reference = written.unwrap_or_else(|| {
            let stem = self.references.get(&under).cloned().unwrap_or_default();
            (1_u32..)
                .map(|n| format!("{stem}.{n}"))
                .find(|r| !self.results.contains_key(&key(r)))
                .unwrap_or(stem)
        });
        let result = PlanResult { id: ResultId(new_id()), reference, title };
        self.index_result(under, &result);
        let id = result.id;
        self.created_results.push(NewResult { priority: under, result });
        Some(id)
    }

    /// The new priorities and results.
    pub(super) fn finish(mut self) -> (Vec<Priority>, Vec<NewResult>) {
        for priority in &mut self.created {
            if let Some(Some(agreed)) = self.co_leads.remove(&priority.id) {
                priority.co_leads = agreed;
            }
        }
        (self.created, self.created_results)
    }
}

/// `2.1 Stronger ...`, `Working group 2.1: ...`, `C1 – ...` in reference and title; the reference
/// is `None` when the words begin with none.
pub(super) fn numbered(written: &str) -> (Option<String>, &str) {
    let mut rest = written.trim();
    // At most four words such as `working group` may stand before the number.
    for _ in 0..5 {
        let (first, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let bare = first.trim_end_matches(['.', ')', ':', '-', '–', '—', ',']);
        if is_reference(bare, first != bare) {
            let title =
                after.trim_start_matches([' ', '\t', '\u{a0}', '.', ')', ':', '-', '–', '—']);
            return (Some(bare.to_owned()), title.trim());
        }
        if !is_leading(&fold(first)) {
            break;
        }
        rest = after.trim_start();
    }
    (None, written.trim())
}

fn is_reference(word: &str, is_marked: bool) -> bool {
    let letters = word.chars().take_while(char::is_ascii_alphabetic).count();
    let digits = &word[letters..];
    let is_number = digits
        .split('.')
        .all(|part| (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit()));
    is_number
        && letters <= 3
        && (is_marked || letters > 0 || digits.contains('.') || digits.len() <= 2)
}

fn is_leading(word: &str) -> bool {
    matches!(
        word,
        "working"
            | "group"
            | "grupo"
            | "groupe"
            | "de"
            | "trabajo"
            | "trabalho"
            | "travail"
            | "priority"
            | "prioridad"
            | "prioridade"
            | "priorite"
            | "eje"
            | "eixo"
            | "axe"
            | "pillar"
            | "pilar"
            | "pilier"
            | "workstream"
            | "core"
            | "thematic"
            | "basica"
            | "tematica"
            | "thematique"
            | "area"
            | "wg"
            | "gt"
            | "resultado"
            | "result"
            | "resultat"
            | "outcome"
            | "output"
    )
}

#[cfg(test)]
mod tests;
