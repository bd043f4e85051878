//! Files that are taken as evidence: which kinds, how large, and under what name. What a file is says
//! its content; its name has to agree.

mod kind;

pub use kind::FileKind;

/// Most bytes of a file: 10 MiB.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
/// Longest name of a file, in characters.
const MOST_NAME: usize = 120;

codes! {
    /// Why a file is not taken.
    pub enum NoFile ("reason why a file is not taken") {
        /// There is none.
        None = "none",
        /// It is empty.
        Empty = "empty",
        /// It is too large.
        TooLarge = "too-large",
        /// Its name has no ending of a kind that is taken.
        NameUnknown = "name-unknown",
        /// Its content is of no kind that is taken.
        KindUnknown = "kind-unknown",
        /// It is not what its name says.
        NotAsNamed = "not-as-named",
    }
}

/// What a file is, from its name, its size and what its content was found to be.
pub fn weigh(name: &str, bytes: usize, found: Option<FileKind>) -> Result<FileKind, NoFile> {
    if bytes == 0 {
        return Err(NoFile::Empty);
    }
    if bytes > MOST_BYTES {
        return Err(NoFile::TooLarge);
    }
    let named = FileKind::of_name(name).ok_or(NoFile::NameUnknown)?;
    match found {
        None => Err(NoFile::KindUnknown),
        Some(found) if found == named || found.is_text() && named.is_text() => Ok(named),
        Some(_) => Err(NoFile::NotAsNamed),
    }
}

/// Whether bytes are plain text: UTF-8 without control characters, and no markup that a browser would
/// take for a page or a picture.
#[must_use]
pub fn is_plain_text(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let text = text.trim_start_matches('\u{feff}');
    let clean = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    let start = text.trim_start().chars().take(1).next();
    text.chars().all(clean) && start != Some('<')
}

/// A file's name as it is kept: without folders, control characters, marks that turn the direction of
/// writing and signs that some system takes for its own; its ending stays.
#[must_use]
pub fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .filter(|c| !c.is_control() && !is_hidden(*c))
        .map(|c| if c.is_alphanumeric() || " -_.()+,".contains(c) { c } else { '-' })
        .collect();
    let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let kept = kept.trim_matches(['.', ' ']);
    let is_ending = |e: &str| (1..=8).contains(&e.len()) && e.chars().all(char::is_alphanumeric);
    let (stem, ending) = kept.rsplit_once('.').filter(|(_, e)| is_ending(e)).unwrap_or((kept, ""));
    let room = MOST_NAME - ending.chars().count() - 1;
    let stem: String = stem.chars().take(room).collect();
    let stem = stem.trim_matches(['.', ' ']);
    let stem = if stem.is_empty() { "file" } else { stem };
    if ending.is_empty() { stem.to_owned() } else { format!("{stem}.{ending}") }
}

/// Marks of direction and joiners, which show nothing and can make a name look like another.
const fn is_hidden(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether text is an address that evidence may link to: one of the web, without credentials in it.
#[must_use]
pub fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    text.len() <= 2000
        && text.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"\"<>\\^`{|}".contains(c))
        && !host.contains('@')
        && name.contains('.')
        && !name.starts_with('.')
        && !name.ends_with('.')
}

#[cfg(test)]
mod tests;
