//! Who is called in a comment: `@` and a part of a name.

use crate::ids::PersonId;
use crate::words::fold;

/// The people that words call by `@` and the beginning of a part of their name, in the order given.
/// What fits several people, or nobody, calls nobody: it stays as it was written.
#[must_use]
pub fn mentioned(words: &str, people: &[(PersonId, &str)]) -> Vec<PersonId> {
    let names: Vec<(PersonId, String)> =
        people.iter().map(|(id, name)| (*id, format!(" {}", fold(name)))).collect();
    let mut called = Vec::new();
    for (at, _) in words.match_indices('@') {
        // An address is not a call.
        if words[..at].chars().next_back().is_some_and(char::is_alphanumeric) {
            continue;
        }
        let rest = &words[at + 1..];
        let end = rest
            .find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_'))
            .unwrap_or(rest.len());
        let part = fold(&rest[..end]);
        if part.is_empty() {
            continue;
        }
        let part = format!(" {part}");
        let mut fitting = names.iter().filter(|(_, name)| name.contains(&part));
        if let (Some((one, _)), None) = (fitting.next(), fitting.next())
            && !called.contains(one)
        {
            called.push(*one);
        }
    }
    called
}
