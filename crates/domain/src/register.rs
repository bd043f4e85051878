//! The register of entities: finds who a written name means, in any of the four languages, and
//! asks rather than creates when a name is nearly a known one (lesson: imports made duplicate
//! organisations and locked people out).

use crate::entity::Entity;
use crate::ids::EntityId;
use crate::words::fold;
use std::collections::HashMap;
use std::sync::Arc;

/// The entities of an installation, found by identifier, code and every name.
#[derive(Debug, Clone, Default)]
pub struct Register {
    entities: Vec<Arc<Entity>>,
    by_id: HashMap<EntityId, usize>,
    by_name: HashMap<String, usize>,
}

/// What a written name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// A known entity.
    Known(EntityId),
    /// Not known, but nearly one of these: a person has to say.
    Near(Vec<EntityId>),
    /// Not known and like nothing known.
    New,
}

/// From this likeness on (Dice coefficient of letter trigrams, 0 to 1) a name is asked about.
const NEAR: f64 = 0.72;

impl Register {
    /// A register of entities, ordered by code.
    #[must_use]
    pub fn new(mut entities: Vec<Entity>) -> Self {
        entities.sort_by(|a, b| a.code.cmp(&b.code));
        let mut register = Self::default();
        for entity in entities {
            register.add(entity);
        }
        register
    }

    /// Adds an entity. A name that already means another keeps its first meaning.
    pub fn add(&mut self, entity: Entity) {
        let at = self.entities.len();
        self.by_id.insert(entity.id, at);
        for name in names(&entity) {
            self.by_name.entry(name).or_insert(at);
        }
        self.entities.push(Arc::new(entity));
    }

    /// All entities, by code.
    pub fn iter(&self) -> impl Iterator<Item = &Entity> {
        self.entities.iter().map(Arc::as_ref)
    }

    /// The entity of an identifier.
    #[must_use]
    pub fn get(&self, id: EntityId) -> Option<&Entity> {
        self.by_id.get(&id).map(|at| &*self.entities[*at])
    }

    /// The entity of a code or of any of its names, exactly but for case, accents and points.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Entity> {
        let folded = fold(name);
        self.by_name
            .get(&folded)
            .or_else(|| self.by_name.get(without_article(&folded)?))
            .map(|at| &*self.entities[*at])
    }

    /// What a written name means.
    #[must_use]
    pub fn meaning(&self, name: &str) -> Meaning {
        if let Some(entity) = self.find(name) {
            return Meaning::Known(entity.id);
        }
        let folded = fold(name);
        let asked = trigrams(&folded);
        let mut near: Vec<(f64, usize)> = Vec::new();
        for (known, at) in &self.by_name {
            let likeness = dice(&asked, &trigrams(known));
            // Short names differ by a letter and mean another body: only longer ones are near.
            if likeness >= NEAR && known.len().min(folded.len()) >= 6 {
                near.push((likeness, *at));
            }
        }
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut ids: Vec<EntityId> = Vec::new();
        for (_, at) in near {
            let id = self.entities[at].id;
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids.truncate(3);
        if ids.is_empty() { Meaning::New } else { Meaning::Near(ids) }
    }
}

fn names(entity: &Entity) -> Vec<String> {
    let texts = [Some(&entity.name), entity.acronym.as_ref()];
    let worded = texts.into_iter().flatten().flat_map(|t| t.wordings()).map(|w| w.words.as_str());
    let mut names: Vec<String> = std::iter::once(entity.code.as_str())
        .chain(worded)
        .chain(entity.also.iter().map(String::as_str))
        .map(fold)
        .collect();
    // `International Organization for Migration (IOM)`, as many lists write it.
    let pairs: Vec<String> = entity
        .name
        .wordings()
        .iter()
        .flat_map(|name| {
            entity
                .acronym
                .iter()
                .flat_map(|a| a.wordings())
                .map(move |a| fold(&format!("{} {}", name.words, a.words)))
        })
        .collect();
    names.extend(pairs);
    names.retain(|n| !n.is_empty());
    names
}

fn without_article(folded: &str) -> Option<&str> {
    ["the ", "la ", "el ", "o ", "a ", "l ", "le ", "los ", "las ", "les ", "os ", "as "]
        .iter()
        .find_map(|article| folded.strip_prefix(article))
}

fn trigrams(folded: &str) -> Vec<[char; 3]> {
    let letters: Vec<char> = std::iter::once(' ').chain(folded.chars()).chain([' ']).collect();
    let mut grams: Vec<[char; 3]> = letters.windows(3).map(|w| [w[0], w[1], w[2]]).collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}

fn dice(a: &[[char; 3]], b: &[[char; 3]]) -> f64 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let shared = a.iter().filter(|g| b.binary_search(g).is_ok()).count();
    2.0 * shared as f64 / (a.len() + b.len()) as f64
}

/// Splits a cell into the names it lists, with who each is represented by.
///
/// Separators of any sort: `;`, line breaks, `,`, `/`, `&`, bullets, and the word for "and" in
/// four languages. What is known as a whole (`PAHO/WHO`) is not split.
#[must_use]
pub fn split_names(cell: &str, is_known: &dyn Fn(&str) -> bool) -> Vec<Listed> {
    let mut listed = Vec::new();
    for piece in split_outside(cell, &[';', '\n', '|', '•', '·', '\u{2022}']) {
        split_softly(&piece, is_known, &mut listed);
    }
    listed
}

/// A name in a list of entities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The name as written.
    pub name: String,
    /// The names of those who hold its seat, as written.
    pub represented_by: Vec<String>,
}

fn split_softly(piece: &str, is_known: &dyn Fn(&str) -> bool, listed: &mut Vec<Listed>) {
    let piece =
        piece.trim().trim_start_matches(['-', '*', '–']).trim_end_matches(['.', ',']).trim();
    if piece.is_empty() || matches!(piece, "-" | "—" | "n/a" | "N/A" | "NA") {
        return;
    }
    if is_known(piece) {
        listed.push(Listed { name: piece.to_owned(), represented_by: Vec::new() });
        return;
    }
    let by_comma = split_outside(piece, &[',']);
    if by_comma.len() > 1 {
        for part in by_comma {
            split_softly(&part, is_known, listed);
        }
        return;
    }
    let (name, seat) = seat(piece);
    if let Some(holders) = seat {
        let mut held = Vec::new();
        for holder in split_names(&holders, is_known) {
            held.push(holder.name);
        }
        listed.push(Listed { name, represented_by: held });
        return;
    }
    // `&`, `/` and "and" also stand inside names: they part only what is known on one side.
    for separator in [" & ", "/", " and ", " y ", " e ", " et ", "+"] {
        let parts: Vec<String> =
            split_on(piece, separator).into_iter().filter(|p| !p.trim().is_empty()).collect();
        if parts.len() > 1 && parts.iter().any(|p| is_known(p.trim())) {
            for part in parts {
                split_softly(&part, is_known, listed);
            }
            return;
        }
    }
    // `Full Name (ACRONYM)`: either may be the known one.
    if let Some((outer, inner)) = parenthesis(piece)
        && (is_known(&outer) || is_known(&inner))
    {
        let name = if is_known(&outer) { outer } else { inner };
        listed.push(Listed { name, represented_by: Vec::new() });
        return;
    }
    listed.push(Listed { name: piece.to_owned(), represented_by: Vec::new() });
}

/// `Action Committee (represented by A and B)` is the committee, and `A and B`.
fn seat(piece: &str) -> (String, Option<String>) {
    let Some((outer, inner)) = parenthesis(piece) else {
        return (piece.to_owned(), None);
    };
    let folded_lead: Vec<&str> = inner.split_whitespace().collect();
    let lead = fold(&inner);
    const LEADS: [&str; 9] = [
        "represented by",
        "repr by",
        "rep by",
        "represe",
        "representado por",
        "representada por",
        "representados por",
        "representee par",
        "represente par",
    ];
    if LEADS.iter().any(|l| lead.starts_with(l)) && folded_lead.len() > 2 {
        return (outer, Some(folded_lead[2..].join(" ")));
    }
    (piece.to_owned(), None)
}

fn parenthesis(piece: &str) -> Option<(String, String)> {
    let open = piece.find('(')?;
    let close = piece.rfind(')')?;
    (open < close && open > 0)
        .then(|| (piece[..open].trim().to_owned(), piece[open + 1..close].trim().to_owned()))
}

fn split_on(piece: &str, separator: &str) -> Vec<String> {
    piece.split(separator).map(str::to_owned).collect()
}

/// Splits at separators that stand outside parentheses.
fn split_outside(text: &str, separators: &[char]) -> Vec<String> {
    let mut depth = 0_i32;
    let mut pieces = vec![String::new()];
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = (depth - 1).max(0),
            _ => {}
        }
        if depth == 0 && separators.contains(&c) {
            pieces.push(String::new());
        } else if let Some(last) = pieces.last_mut() {
            last.push(c);
        }
    }
    pieces.retain(|p| !p.trim().is_empty());
    pieces
}

#[cfg(test)]
mod tests;
