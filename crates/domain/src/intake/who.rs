//! Finds whom the names of a file mean. A name nearly a known one is always a question; an unknown
//! one is a question or, where that was allowed, a new entry: never a silent twin.

use super::Context;
use super::outcome::{Question, QuestionKind};
use crate::entity::{Entity, EntityKind};
use crate::ids::EntityId;
use crate::register::{Listed, Meaning, split_names};
use crate::words::{Lang, Text, fold, parenthesis, tidy};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// So many unknown names are compared with the known ones; more are a file of something else.
const MOST_COMPARED: usize = 1_000;

/// The names of a file, each looked up once.
pub(super) struct Names<'a> {
    cx: &'a Context<'a>,
    by_code: HashMap<&'a str, EntityId>,
    codes: HashSet<String>,
    created: Vec<Entity>,
    created_names: HashMap<String, EntityId>,
    met: HashMap<String, Result<EntityId, Unknown>>,
    questions: Vec<Question>,
    asked: HashMap<String, usize>,
    compared: usize,
    lists: HashMap<String, Vec<Listed>>,
}

/// A name that means nobody known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unknown {
    /// The place of its question.
    Asked(usize),
    /// Too many unknown names came before it.
    TooMany,
}

impl<'a> Names<'a> {
    pub(super) fn new(cx: &'a Context<'a>) -> Self {
        let by_code: HashMap<&str, EntityId> =
            cx.register.iter().map(|e| (e.code.as_str(), e.id)).collect();
        Self {
            cx,
            codes: by_code.keys().map(|c| c.to_uppercase()).collect(),
            by_code,
            created: Vec::new(),
            created_names: HashMap::new(),
            met: HashMap::new(),
            questions: Vec::new(),
            asked: HashMap::new(),
            compared: 0,
            lists: HashMap::new(),
        }
    }

    /// The names a cell lists.
    pub(super) fn listed(&mut self, cell: &str) -> Vec<Listed> {
        if let Some(known) = self.lists.get(cell) {
            return known.clone();
        }
        let known = |name: &str| self.known(name).or_else(|| self.twice_named(name)).is_some();
        let listed = split_names(cell, &known);
        self.lists.insert(cell.to_owned(), listed.clone());
        listed
    }

    fn known(&self, name: &str) -> Option<EntityId> {
        let name = name.trim();
        // A code means its own entity even where another is also called so.
        self.by_code.get(name).copied().or_else(|| {
            let by_name = self.cx.register.find(name).map(|e| e.id);
            by_name.or_else(|| self.created_names.get(&fold(name)).copied()).or_else(|| {
                let id = EntityId(Uuid::parse_str(name).ok()?);
                self.cx.register.get(id).map(|e| e.id)
            })
        })
    }

    /// Whom `UNICEF - Fondo de las Naciones Unidas para la Infancia` means: two names, one body.
    fn twice_named(&self, name: &str) -> Option<EntityId> {
        [" - ", " – ", " — ", ": "].iter().find_map(|dash| {
            let (one, other) = name.split_once(dash)?;
            self.known(one).filter(|id| self.known(other) == Some(*id))
        })
    }

    /// Whom a name means.
    pub(super) fn who(
        &mut self,
        name: &str,
        lang: Lang,
        row: u32,
        new_id: &mut dyn FnMut() -> Uuid,
    ) -> Result<EntityId, Unknown> {
        if let Some(met) = self.met.get(name) {
            let met = met.clone();
            if let Err(Unknown::Asked(at)) = met {
                self.stands_in(at, row);
            }
            return met;
        }
        let answer = self.look_up(name, lang, row, new_id);
        self.met.insert(name.to_owned(), answer.clone());
        answer
    }

    fn look_up(
        &mut self,
        name: &str,
        lang: Lang,
        row: u32,
        new_id: &mut dyn FnMut() -> Uuid,
    ) -> Result<EntityId, Unknown> {
        if let Some(id) = self.known(name).or_else(|| self.twice_named(name)) {
            return Ok(id);
        }
        let folded = fold(name);
        if let Some(at) = self.asked.get(&folded).copied() {
            self.stands_in(at, row);
            return Err(Unknown::Asked(at));
        }
        if self.compared >= MOST_COMPARED {
            return Err(Unknown::TooMany);
        }
        self.compared += 1;
        let said_new = !folded.is_empty() && self.cx.new_names.contains(&folded);
        let near = match self.cx.register.meaning(name) {
            Meaning::Known(id) => return Ok(id),
            _ if said_new => return Ok(self.create(name, lang, new_id)),
            Meaning::New if self.cx.accept_new && !folded.is_empty() => {
                return Ok(self.create(name, lang, new_id));
            }
            Meaning::New => Vec::new(),
            Meaning::Near(near) => near,
        };
        let at = self.questions.len();
        self.asked.insert(folded, at);
        self.questions.push(Question {
            kind: QuestionKind::Entity,
            written: name.to_owned(),
            rows: vec![row],
            near,
        });
        Err(Unknown::Asked(at))
    }

    fn stands_in(&mut self, at: usize, row: u32) {
        let rows = &mut self.questions[at].rows;
        if rows.last() != Some(&row) {
            rows.push(row);
        }
    }

    /// The known entities a question offers, as `IOM (International Organization for Migration)`.
    pub(super) fn offered(&self, at: usize) -> Vec<String> {
        let near = &self.questions[at].near;
        let lang = self.cx.lang.unwrap_or(Lang::En);
        let offered = near.iter().filter_map(|id| self.cx.register.get(*id));
        offered.map(|e| format!("{} ({})", e.code, e.name.words(lang))).collect()
    }

    /// Whether a question offers anybody.
    pub(super) fn is_near(&self, at: usize) -> bool {
        !self.questions[at].near.is_empty()
    }

    fn create(&mut self, written: &str, lang: Lang, new_id: &mut dyn FnMut() -> Uuid) -> EntityId {
        let written = tidy(written);
        let (name, acronym) = match parenthesis(&written) {
            Some((outer, inner)) if is_acronym(inner) => (outer, Some(inner)),
            _ => (written.as_str(), None),
        };
        let code = self.free_code(acronym.unwrap_or(name));
        let id = EntityId(new_id());
        let entity = Entity {
            id,
            code: code.clone(),
            kind: kind_of(name),
            name: Text::new(lang, name)
                .or_else(|| Text::new(lang, &code))
                .expect("a code is never empty"),
            acronym: acronym.and_then(|a| Text::new(lang, a)),
            also: Vec::new(),
        };
        for name in [written.as_str(), name, &code].into_iter().chain(acronym) {
            self.created_names.entry(fold(name)).or_insert(id);
        }
        self.created.push(entity);
        id
    }

    fn free_code(&mut self, name: &str) -> String {
        let mut slug = String::new();
        for word in fold(name).split(' ') {
            let ascii: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
            if !ascii.is_empty() && slug.len() + ascii.len() < 30 {
                if !slug.is_empty() {
                    slug.push('-');
                }
                slug.push_str(&ascii.to_uppercase());
            }
        }
        if slug.is_empty() {
            slug.push_str("ENTITY");
        }
        let mut code = slug.clone();
        let mut n = 1;
        // A code that is another body's name would hide that body.
        while self.codes.contains(&code) || self.known(&code).is_some() {
            n += 1;
            code = format!("{slug}-{n}");
        }
        self.codes.insert(code.clone());
        code
    }

    /// The new entries and the questions.
    pub(super) fn finish(self) -> (Vec<Entity>, Vec<Question>) {
        (self.created, self.questions)
    }
}

fn is_acronym(text: &str) -> bool {
    (2..=12).contains(&text.chars().count())
        && !text.contains(char::is_whitespace)
        && text.chars().filter(|c| c.is_uppercase()).count() >= 2
}

/// The kind that a name's words give away.
fn kind_of(name: &str) -> EntityKind {
    const SIGNS: &[(EntityKind, &[&str])] = &[
        (
            EntityKind::Academia,
            &[
                "university",
                "universidad",
                "universidade",
                "universite",
                "institute",
                "instituto",
                "institut",
                "college",
                "academia",
                "flacso",
            ],
        ),
        (
            EntityKind::TradeUnion,
            &[
                "union confederation",
                "trade union",
                "trade unions",
                "sindicato",
                "sindical",
                "sindicatos",
                "syndicat",
                "syndicale",
                "syndicats",
            ],
        ),
        (
            EntityKind::Employers,
            &["employers", "empleadores", "empregadores", "employeurs", "patronal"],
        ),
        (
            EntityKind::LocalGovernment,
            &[
                "municipal",
                "municipality",
                "municipio",
                "municipios",
                "alcaldia",
                "ayuntamiento",
                "intendencia",
                "prefeitura",
                "municipalite",
                "mairie",
                "cities",
                "ciudades",
                "local governments",
                "gobiernos locales",
            ],
        ),
        (
            EntityKind::Government,
            &[
                "ministry",
                "ministerio",
                "ministere",
                "government",
                "gobierno",
                "governo",
                "gouvernement",
                "cancilleria",
            ],
        ),
        (EntityKind::Parliament, &["parliament", "parlamento", "parlement", "parliamentary"]),
        (EntityKind::Nhri, &["defensoria", "ombudsman", "human rights institutions", "ganhri"]),
        (EntityKind::Foundation, &["foundation", "fundacion", "fundacao", "fondation"]),
        (EntityKind::Diaspora, &["diaspora"]),
        (EntityKind::Youth, &["youth", "jovenes", "juventud", "juventude", "jeunesse"]),
        (
            EntityKind::Faith,
            &[
                "church", "iglesia", "igreja", "eglise", "caritas", "quaker", "jesuit", "jesuita",
                "lutheran", "luterana",
            ],
        ),
        (
            EntityKind::Network,
            &[
                "network",
                "alliance",
                "coalition",
                "red",
                "alianza",
                "coalicion",
                "rede",
                "alianca",
                "reseau",
                "action committee",
            ],
        ),
    ];
    let padded = format!(" {} ", fold(name));
    SIGNS
        .iter()
        .find(|(_, signs)| signs.iter().any(|s| padded.contains(&format!(" {s} "))))
        .map_or(EntityKind::Other, |(kind, _)| *kind)
}

#[cfg(test)]
mod tests;
