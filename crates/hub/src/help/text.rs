//! The text of a guide as it is written: a little Markdown of our own, read once when it is first asked
//! for. A line is a title (`# …`), a heading with what it can be pointed at by (`## … {#anchor}`), a step
//! (`1. …`), a point (`- …`), a picture (`![what is to be seen](name)`) or a paragraph. Inside a line
//! `{editing-save}` is the label of that message, so that a guide says what a button says,
//! `[words](plan:activities)` leads somewhere, and what stands between backticks is typed as it is.
//!
//! The texts are the program's own. What is no markup is words: nothing is refused here, and the test of
//! the texts says what is wrong with one.

/// A guide in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Guide {
    /// Its title.
    pub(super) title: String,
    /// What stands under it: whom it is for.
    pub(super) lead: Vec<Piece>,
    /// Its parts, in the order of somebody's work.
    pub(super) sections: Vec<Section>,
}

/// A part of a guide.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Section {
    /// What it can be pointed at by: the same in each language.
    pub(super) anchor: String,
    /// Its heading.
    pub(super) title: String,
    /// What it says.
    pub(super) blocks: Vec<Block>,
}

impl Guide {
    /// Whether there are pictures in it.
    pub(super) fn is_pictured(&self) -> bool {
        let mut blocks = self.sections.iter().flat_map(|section| &section.blocks);
        blocks.any(|block| matches!(block, Block::Picture { .. }))
    }
}

/// A block of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A paragraph.
    Paragraph(Vec<Piece>),
    /// What is done one after the other.
    Steps(Vec<Vec<Piece>>),
    /// What stands side by side.
    Points(Vec<Vec<Piece>>),
    /// What a page looks like.
    Picture {
        /// Which of [`super::pictures`].
        name: String,
        /// What is to be seen, for whoever does not see it.
        alternative: String,
    },
}

/// A piece of a line, and where it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// What it says.
    pub(super) said: Said,
    /// Where it leads, in the words of [`super::place::address`].
    pub(super) to: Option<String>,
}

/// What a piece says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// These words.
    Words(String),
    /// The label that this message has.
    Label(String),
    /// What is typed as it stands.
    Typed(String),
}

/// Reads a guide.
pub(super) fn read(text: &str) -> Guide {
    let mut guide = Guide::default();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(title) = line.strip_prefix("# ") {
            title.clone_into(&mut guide.title);
        } else if let Some(heading) = line.strip_prefix("## ") {
            let (title, anchor) = heading.split_once(" {#").unwrap_or((heading, ""));
            guide.sections.push(Section {
                anchor: anchor.trim_end_matches('}').to_owned(),
                title: title.to_owned(),
                blocks: Vec::new(),
            });
        } else if let Some(section) = guide.sections.last_mut() {
            take(&mut section.blocks, line);
        } else {
            guide.lead.extend(pieces(line));
        }
    }
    guide
}

/// Adds a line: to the list above it where it goes on with one.
fn take(blocks: &mut Vec<Block>, line: &str) {
    if let Some(picture) = picture(line) {
        blocks.push(picture);
        return;
    }
    let step = line.split_once(". ").filter(|(n, _)| n.chars().all(|c| c.is_ascii_digit()));
    if let Some((_, step)) = step {
        match blocks.last_mut() {
            Some(Block::Steps(steps)) => steps.push(pieces(step)),
            _ => blocks.push(Block::Steps(vec![pieces(step)])),
        }
    } else if let Some(point) = line.strip_prefix("- ") {
        match blocks.last_mut() {
            Some(Block::Points(points)) => points.push(pieces(point)),
            _ => blocks.push(Block::Points(vec![pieces(point)])),
        }
    } else {
        blocks.push(Block::Paragraph(pieces(line)));
    }
}

/// `![what is to be seen](name)`, where that is the whole line.
fn picture(line: &str) -> Option<Block> {
    let (alternative, name) = line.strip_prefix("![")?.strip_suffix(')')?.split_once("](")?;
    Some(Block::Picture { name: name.to_owned(), alternative: alternative.to_owned() })
}

/// The pieces of a line.
fn pieces(line: &str) -> Vec<Piece> {
    let (mut all, mut words, mut rest) = (Vec::new(), String::new(), line);
    while let Some(at) = rest.find(['[', '{', '`']) {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        let found = match label(from) {
            Some((key, after)) => Some((Piece { said: Said::Label(key), to: None }, after)),
            None => typed(from).or_else(|| link(from)),
        };
        if let Some((piece, after)) = found {
            said(&mut all, &mut words);
            all.push(piece);
            rest = after;
        } else {
            // A bracket that opens nothing is a bracket.
            words.push_str(&from[..1]);
            rest = &from[1..];
        }
    }
    words.push_str(rest);
    said(&mut all, &mut words);
    all
}

/// The words up to here, as a piece of their own.
fn said(all: &mut Vec<Piece>, words: &mut String) {
    if !words.is_empty() {
        all.push(Piece { said: Said::Words(std::mem::take(words)), to: None });
    }
}

/// `{key}` at the beginning, and what comes after.
fn label(from: &str) -> Option<(String, &str)> {
    let (key, after) = from.strip_prefix('{')?.split_once('}')?;
    Some((key.to_owned(), after))
}

/// What stands between backticks at the beginning, and what comes after.
fn typed(from: &str) -> Option<(Piece, &str)> {
    let (typed, after) = from.strip_prefix('`')?.split_once('`')?;
    Some((Piece { said: Said::Typed(typed.to_owned()), to: None }, after))
}

/// `[words](where)` at the beginning, or `[{key}](where)`, and what comes after.
fn link(from: &str) -> Option<(Piece, &str)> {
    let (words, after) = from.strip_prefix('[')?.split_once("](")?;
    let (to, after) = after.split_once(')')?;
    let said = match label(words) {
        Some((key, "")) => Said::Label(key),
        _ => Said::Words(words.to_owned()),
    };
    Some((Piece { said, to: Some(to.to_owned()) }, after))
}

#[cfg(test)]
mod tests;
