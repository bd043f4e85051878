//! Whom the organisations of a file are. An identifier, or a name that is known, means somebody of the
//! register; another identifier means somebody new, whatever its name is like. A name alone that is
//! nearly a known one is asked about, as in every import.

use aunar_domain::entity::{Entity, EntityKind};
use aunar_domain::iati;
use aunar_domain::ids::EntityId;
use aunar_domain::register::{Meaning, Register};
use aunar_domain::words::{Lang, Text, fold, tidy};
use aunar_formats::iati::{Narrative, Organisation};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Somebody of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Named {
    /// An entity, by its code.
    Known(EntityId, String),
    /// A name that a person has to say the meaning of.
    Asked(String),
}

/// The register with those that a file brings.
pub(super) struct Names {
    register: Register,
    created: BTreeMap<EntityId, Entity>,
    met: HashMap<String, Option<Named>>,
    as_written: bool,
}

impl Names {
    /// A register that a file is read with.
    pub(super) fn new(register: &Register) -> Self {
        Self {
            register: register.clone(),
            created: BTreeMap::new(),
            met: HashMap::new(),
            as_written: false,
        }
    }

    /// A register to which a file adds nobody: whom it does not know is called what the file calls them.
    pub(super) fn as_written(register: &Register) -> Self {
        Self { as_written: true, ..Self::new(register) }
    }

    /// The register with those that were new.
    pub(super) const fn register(&self) -> &Register {
        &self.register
    }

    /// Takes from those that are new and not written yet the ones that are needed.
    pub(super) fn needed(&mut self, ids: impl IntoIterator<Item = EntityId>) -> Vec<Entity> {
        ids.into_iter().filter_map(|id| self.created.remove(&id)).collect()
    }

    /// Somebody whom a file of ours describes: new here, unless the code or a name is known.
    pub(super) fn offer(&mut self, entity: Entity) {
        if self.as_written {
            return;
        }
        let name =
            |text: &Text| text.wordings().iter().any(|w| self.register.find(&w.words).is_some());
        if self.register.find(&entity.code).is_some() || name(&entity.name) {
            return;
        }
        let entity = Entity { id: EntityId(Uuid::now_v7()), ..entity };
        self.add(entity.clone());
        self.created.insert(entity.id, entity);
    }

    /// Adds somebody that is written already.
    pub(super) fn add(&mut self, entity: Entity) {
        self.register.add(entity);
        // Who was asked about may be known now.
        self.met.clear();
    }

    /// Who it is; nothing where it has neither identifier nor name.
    pub(super) fn who(&mut self, one: &Organisation, lang: Lang) -> Option<Named> {
        let key = format!("{:?}{:?}", one.reference, one.names.first().map(|n| &n.words));
        if let Some(met) = self.met.get(&key) {
            return met.clone();
        }
        let named = self.look_up(one, lang);
        self.met.insert(key, named.clone());
        named
    }

    fn look_up(&mut self, one: &Organisation, lang: Lang) -> Option<Named> {
        let reference = one.reference.as_deref().map(tidy).filter(|r| !r.is_empty());
        let names: Vec<&str> = one.names.iter().map(|n| n.words.as_str()).collect();
        let by_reference = reference.as_deref().and_then(|r| {
            let known = iati::code_of(r).and_then(|code| self.register.find(code));
            known.or_else(|| self.register.find(r))
        });
        let by_name = || names.iter().find_map(|name| self.register.find(name));
        let name = names.first().map(|name| tidy(name));
        // A name that the register knows stays as its source writes it.
        if let Some(known) =
            name.as_deref().filter(|name| self.as_written && self.register.find(name).is_some())
        {
            return Some(Named::Asked(apart(known)));
        }
        if let Some(entity) = by_reference.or_else(by_name) {
            return Some(Named::Known(entity.id, entity.code.clone()));
        }
        if self.as_written {
            return name.or(reference).map(|name| Named::Asked(apart(&name)));
        }
        match (&reference, &name) {
            (None, None) => return None,
            (None, Some(name)) => {
                if let Meaning::Near(_) = self.register.meaning(name) {
                    return Some(Named::Asked(apart(name)));
                }
            }
            (Some(_), _) => {}
        }
        let entity = self.create(one, reference, name, lang)?;
        let named = Named::Known(entity.id, entity.code.clone());
        self.register.add(entity.clone());
        self.created.insert(entity.id, entity);
        Some(named)
    }

    fn create(
        &self,
        one: &Organisation,
        reference: Option<String>,
        name: Option<String>,
        lang: Lang,
    ) -> Option<Entity> {
        let wanted = reference.clone().filter(|r| iati::is_reference(r));
        let code = self.free_code(wanted.as_deref(), name.as_deref().or(reference.as_deref())?);
        let words = text(&one.names, lang).map(|(text, _)| text);
        let name = words.or_else(|| Text::new(lang, reference.as_deref().unwrap_or(&code)))?;
        let kind = one.kind.as_deref().map_or(EntityKind::Other, iati::kind_of);
        let also = reference.into_iter().filter(|r| *r != code).collect();
        Some(Entity { id: EntityId(Uuid::now_v7()), code, kind, name, acronym: None, also })
    }

    fn free_code(&self, reference: Option<&str>, name: &str) -> String {
        let is_free = |code: &str| self.register.find(code).is_none();
        if let Some(code) = reference.filter(|r| is_free(r)) {
            return code.to_owned();
        }
        let mut slug = String::new();
        for word in fold(name).split(' ') {
            let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
            if !word.is_empty() && slug.len() + word.len() < 30 {
                slug.push_str(if slug.is_empty() { "" } else { "-" });
                slug.push_str(&word.to_uppercase());
            }
        }
        if slug.is_empty() {
            slug.push_str("ORG");
        }
        if is_free(&slug) {
            return slug;
        }
        let mut numbered = (2_u32..).map(|n| format!("{slug}-{n}"));
        numbered.find(|code| is_free(code)).unwrap_or(slug)
    }
}

/// A name without the signs that a list is parted at.
fn apart(name: &str) -> String {
    let plain = name.replace([';', ',', '|', '\n', '/'], " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Narratives as a text in the languages that are held, those of one language under each other. Where
/// there are none in such a language, the first stands as if it were in the given one: the second value
/// says so.
pub(super) fn text(narratives: &[Narrative], lang: Lang) -> Option<(Text, bool)> {
    let mut words: Vec<(Lang, String)> = Vec::new();
    for one in narratives {
        let code = one.lang.split('-').next().unwrap_or_default();
        let named = if code.is_empty() { Some(lang) } else { Lang::from_code(code) };
        let Some(of) = named else { continue };
        match words.iter_mut().find(|(l, _)| *l == of) {
            Some((_, there)) if there.contains(&one.words) => {}
            Some((_, there)) => {
                there.push_str("\n\n");
                there.push_str(&one.words);
            }
            None => words.push((of, one.words.clone())),
        }
    }
    let other = words.is_empty();
    if other {
        words.push((lang, narratives.first()?.words.clone()));
    }
    let mut all = words.into_iter();
    let (first, words) = all.next()?;
    let text = Text::new(first, &words)?;
    let with = |text: Text, (lang, words): (Lang, String)| {
        text.with(aunar_domain::words::Wording { lang, words, by: None, official: false })
    };
    Some((all.fold(text, with), other))
}
