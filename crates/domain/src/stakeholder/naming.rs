//! Names of stakeholders: which are alike, and the code that is made of one.

use crate::ids::EntityId;
use crate::register::{Meaning, Register};
use crate::words::Text;

/// Who of the register an organisation may be that calls itself so, the likeliest first: whoever
/// registers is asked before a twin is made.
#[must_use]
pub fn alike(register: &Register, name: &Text, acronym: Option<&Text>) -> Vec<EntityId> {
    let mut found: Vec<EntityId> = Vec::new();
    let names = name.wordings().iter().chain(acronym.into_iter().flat_map(|a| a.wordings()));
    for wording in names {
        let like = match register.meaning(&wording.words) {
            Meaning::Known(id) => vec![id],
            Meaning::Near(ids) => ids,
            Meaning::New => Vec::new(),
        };
        found.extend(like.into_iter().filter(|id| !found.contains(id)).collect::<Vec<_>>());
    }
    found
}

/// A code for a new entity, from its acronym or else its name, that no other has.
#[must_use]
pub fn code(name: &Text, acronym: Option<&Text>, is_taken: &dyn Fn(&str) -> bool) -> String {
    let words = acronym.unwrap_or(name);
    let folded = crate::words::fold(words.words(words.original())).to_uppercase();
    let ascii = |c: &char| c.is_ascii_alphanumeric() || *c == ' ';
    let mut base: String =
        folded.chars().filter(ascii).take(40).collect::<String>().trim().replace(' ', "-");
    if base.is_empty() {
        "ORG".clone_into(&mut base);
    }
    let mut code = base.clone();
    for n in 2.. {
        if !is_taken(&code) {
            break;
        }
        code = format!("{base}-{n}");
    }
    code
}
