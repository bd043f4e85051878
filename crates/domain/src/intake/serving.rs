//! What an activity serves: entries of frameworks by number, code or name in any language.

use super::lists::pieces;
use super::outcome::Reason;
use super::{Cell, cells};
use crate::framework::{Frameworks, OBJECTIVES, PRINCIPLES, QCPR, SDG};
use crate::words::{Lang, fold};
use std::collections::HashMap;

/// Reads entries of frameworks, each cell once.
pub(super) struct Serving<'a> {
    frameworks: &'a Frameworks,
    cells: HashMap<(&'static str, String), Result<Vec<String>, Reason>>,
}

/// What a cell serves, and whether a spreadsheet may have cut its number.
pub(super) type Served = (Vec<String>, Option<Reason>);

impl<'a> Serving<'a> {
    pub(super) fn new(frameworks: &'a Frameworks) -> Self {
        Self { frameworks, cells: HashMap::new() }
    }

    /// The codes of the entries a cell names.
    pub(super) fn read(&mut self, framework: &'static str, cell: &Cell) -> Result<Served, Reason> {
        if let Cell::Date(_) = cell {
            return Err(Reason::DateForNumber);
        }
        if let (Cell::Number(_), SDG) = (cell, framework) {
            return self.target_of_number(&cells::said(cell));
        }
        let text = cells::said(cell);
        if framework == OBJECTIVES && is_cut(&text) {
            return Err(Reason::DecimalNumber);
        }
        let key = (framework, text);
        if let Some(known) = self.cells.get(&key) {
            return known.clone().map(|codes| (codes, None));
        }
        let frameworks = self.frameworks;
        let find = |piece: &str| entries(frameworks, framework, piece);
        let read = pieces(&key.1, &|piece| find(piece).is_some())
            .into_iter()
            .map(|piece| find(&piece).ok_or_else(|| unknown(framework)))
            .collect::<Result<Vec<Vec<String>>, Reason>>()
            .map(|lists| lists.concat());
        self.cells.insert(key, read.clone());
        read.map(|codes| (codes, None))
    }

    /// A spreadsheet shows target 17.10 as the number 17.1.
    fn target_of_number(&self, text: &str) -> Result<Served, Reason> {
        let longer = format!("{text}0");
        let is = |code: &str| self.frameworks.entry(SDG, code).is_some();
        match (is(text), is(&longer) && text.contains('.')) {
            (true, doubtful) => {
                Ok((vec![text.to_owned()], doubtful.then_some(Reason::DecimalNumber)))
            }
            (false, true) => Ok((vec![longer], None)),
            (false, false) => Err(Reason::UnknownSdgTarget),
        }
    }

    /// What would be accepted: codes with their labels.
    pub(super) fn offered(&self, framework: &str, lang: Lang) -> Vec<String> {
        if framework == OBJECTIVES {
            return ["1", "1, 23", "Obj. 7; 10", "1 to 23"].map(str::to_owned).to_vec();
        }
        let entries = self.frameworks.entries(framework).iter();
        if framework == SDG {
            return entries.map(|e| e.code.clone()).collect();
        }
        entries.map(|e| format!("{} ({})", e.code, e.short.words(lang))).collect()
    }

    /// `framework:entry`, for frameworks that have no column of their own.
    pub(super) fn other(&self, cell: &str) -> Option<Vec<(String, String, bool)>> {
        let mut tags = Vec::new();
        for part in cell.split(';').map(str::trim).filter(|p| !p.is_empty()) {
            let (part, secondary) = match part.strip_suffix("(secondary)") {
                Some(part) => (part.trim(), true),
                None => (part, false),
            };
            let (framework, entry) = part.split_once(':')?;
            let entry = self.frameworks.entry(framework.trim(), entry.trim())?;
            tags.push((framework.trim().to_owned(), entry.code.clone(), secondary));
        }
        Some(tags)
    }
}

fn unknown(framework: &str) -> Reason {
    match framework {
        OBJECTIVES => Reason::UnknownObjective,
        PRINCIPLES => Reason::UnknownPrinciple,
        SDG => Reason::UnknownSdgTarget,
        QCPR => Reason::UnknownQcpr,
        _ => Reason::UnknownTag,
    }
}

/// `1.23`: two objectives that a spreadsheet took for one number.
fn is_cut(text: &str) -> bool {
    text.split_once('.').is_some_and(|(a, b)| {
        let digits = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_digit());
        digits(a) && digits(b)
    })
}

fn entries(frameworks: &Frameworks, framework: &str, piece: &str) -> Option<Vec<String>> {
    if let Some(entry) = frameworks.entry(framework, piece) {
        return Some(vec![entry.code.clone()]);
    }
    if framework == SDG {
        return target(frameworks, piece).map(|code| vec![code]);
    }
    // Folding would make 23 of 2.3: names only.
    let has_letters = piece.chars().any(char::is_alphabetic);
    if has_letters && let Some(entry) = frameworks.find(framework, piece) {
        return Some(vec![entry.code.clone()]);
    }
    numbered(frameworks, framework, piece)
}

/// `Obj. 7`, `GCM 13`, `Objetivo 8: Salvar vidas`, `7-10`, `7 10`.
fn numbered(frameworks: &Frameworks, framework: &str, piece: &str) -> Option<Vec<String>> {
    if is_cut(piece) {
        return None;
    }
    let is_range = piece.contains(['-', '–']) && !piece.chars().any(char::is_alphabetic);
    let folded = fold(piece);
    let mut words = folded.split(' ').peekable();
    while words.next_if(|w| is_leading(w)).is_some() {}
    let mut numbers: Vec<u32> = Vec::new();
    while let Some(word) = words.next_if(|w| w.chars().all(|c| c.is_ascii_digit())) {
        numbers.push(word.parse().ok()?);
    }
    // After the number its title may stand, but no further number.
    if words.any(|w| w.starts_with(|c: char| c.is_ascii_digit())) {
        return None;
    }
    let numbers = match numbers.as_slice() {
        [] => return None,
        [from, to] if is_range && from <= to && *to <= 100 => (*from..=*to).collect(),
        [_, _, ..] if is_range => return None,
        _ => numbers,
    };
    let code = |n: u32| frameworks.entry(framework, &n.to_string()).map(|e| e.code.clone());
    numbers.into_iter().map(code).collect()
}

fn is_leading(word: &str) -> bool {
    matches!(
        word,
        "obj"
            | "objs"
            | "objective"
            | "objectives"
            | "objetivo"
            | "objetivos"
            | "objectif"
            | "objectifs"
            | "gcm"
            | "pmm"
            | "pgm"
            | "no"
            | "nro"
            | "num"
            | "numero"
            | "number"
            | "n"
            | "del"
            | "of"
            | "the"
            | "do"
            | "du"
            | "de"
            | "principle"
            | "principio"
            | "principe"
            | "o"
    )
}

/// `10.7`, `SDG 10.7`, `meta 10.7: Facilitar ...`.
fn target(frameworks: &Frameworks, piece: &str) -> Option<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '.';
    let codes = piece
        .split(|c| !is_part(c))
        .map(|w| w.trim_matches('.'))
        .filter(|w| w.starts_with(|c: char| c.is_ascii_digit()) && w.contains('.'));
    let codes: Vec<&str> = codes.collect();
    match codes.as_slice() {
        [code] => frameworks
            .entries(SDG)
            .iter()
            .find(|e| e.code.eq_ignore_ascii_case(code))
            .map(|e| e.code.clone()),
        [] => piece
            .chars()
            .any(char::is_alphabetic)
            .then(|| frameworks.find(SDG, piece))
            .flatten()
            .map(|e| e.code.clone()),
        _ => None,
    }
}
