//! Cutting a text into the pieces of a SentencePiece unigram model: the cut whose pieces are
//! likeliest together.

use super::BrokenModel;
use super::charsmap::Charsmap;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The piece for what no piece covers.
const UNKNOWN: u32 = 0;
const BEGIN: u32 = 1;
const END: u32 = 2;
/// What an unknown character costs beyond the rarest piece.
const UNKNOWN_COST: f64 = 10.0;

/// The pieces of a model, as a trie over bytes.
pub struct Pieces {
    charsmap: Charsmap,
    scores: Vec<f64>,
    unknown: f64,
    /// From a node and a byte to the next node.
    edges: HashMap<u64, u32, BuildHasherDefault<Mix>>,
    /// Per node the piece that ends there, plus one.
    ends: Vec<u32>,
}

impl std::fmt::Debug for Pieces {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pieces({})", self.scores.len())
    }
}

fn broken(what: impl Into<String>) -> BrokenModel {
    BrokenModel { file: "sp.model", what: what.into() }
}

impl Pieces {
    /// Reads a model: a protocol buffer of pieces with their scores and the table of characters.
    pub fn read(bytes: &[u8]) -> Result<Self, BrokenModel> {
        let mut pieces = Self {
            charsmap: Charsmap::default(),
            scores: Vec::new(),
            unknown: 0.0,
            edges: HashMap::default(),
            ends: vec![0],
        };
        for field in Fields(bytes) {
            let (number, value) = field.map_err(broken)?;
            match (number, value) {
                (1, Value::Bytes(piece)) => pieces.add(piece)?,
                (3, Value::Bytes(normaliser)) => {
                    for field in Fields(normaliser) {
                        if let (2, Value::Bytes(table)) = field.map_err(broken)? {
                            pieces.charsmap = Charsmap::read(table).map_err(broken)?;
                        }
                    }
                }
                _ => {}
            }
        }
        if pieces.scores.len() <= END as usize {
            return Err(broken(format!(
                "{} pieces, more than 3 were expected",
                pieces.scores.len()
            )));
        }
        pieces.unknown = pieces.scores.iter().copied().fold(f64::MAX, f64::min) - UNKNOWN_COST;
        Ok(pieces)
    }

    fn add(&mut self, piece: &[u8]) -> Result<(), BrokenModel> {
        let (mut text, mut score) = (None, 0.0);
        for field in Fields(piece) {
            match field.map_err(broken)? {
                (1, Value::Bytes(bytes)) => text = std::str::from_utf8(bytes).ok(),
                (2, Value::Float(float)) => score = float,
                _ => {}
            }
        }
        let text = text.ok_or_else(|| broken("a piece without a text"))?;
        if !score.is_finite() {
            return Err(broken(format!("the score of piece `{text}` is no number")));
        }
        let mut node = 0;
        for byte in text.bytes() {
            let next = u32::try_from(self.ends.len()).map_err(|_| broken("too many pieces"))?;
            node = *self.edges.entry(edge(node, byte)).or_insert(next);
            if node == next {
                self.ends.push(0);
            }
        }
        self.scores.push(f64::from(score));
        let id = u32::try_from(self.scores.len()).map_err(|_| broken("too many pieces"))?;
        if node != 0 {
            self.ends[node as usize] = id;
        }
        Ok(())
    }

    /// How many pieces there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.scores.len()
    }

    /// Whether there are none; a model that was read has some.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.scores.is_empty()
    }

    /// The pieces of a text, between the marks of begin and end.
    #[must_use]
    pub fn cut(&self, text: &str) -> Vec<u32> {
        let text = self.charsmap.normalise(text);
        // Per byte that begins a character: the best score of a cut that ends there, where its last
        // piece begins, and which it is.
        let mut best: Vec<(f64, usize, u32)> =
            vec![(f64::NEG_INFINITY, 0, UNKNOWN); text.len() + 1];
        best[0].0 = 0.0;
        for (start, c) in text.char_indices() {
            let base = best[start].0;
            let first = start + c.len_utf8();
            let mut offer = |end: usize, score: f64, piece: u32| {
                if score > best[end].0 {
                    best[end] = (score, start, piece);
                }
            };
            let mut node = 0;
            let mut covered = false;
            for (at, byte) in text.as_bytes()[start..].iter().enumerate() {
                let Some(next) = self.edges.get(&edge(node, *byte)) else { break };
                node = *next;
                let end = start + at + 1;
                if let Some(piece) = self.ends[node as usize].checked_sub(1) {
                    offer(end, base + self.scores[piece as usize], piece);
                    covered |= end == first;
                }
            }
            if !covered {
                offer(first, base + self.unknown, UNKNOWN);
            }
        }
        let mut cut = vec![END];
        let mut end = text.len();
        while end > 0 {
            let (_, start, piece) = best[end];
            cut.push(piece);
            end = start;
        }
        if text.is_empty() {
            cut.push(UNKNOWN);
        }
        cut.push(BEGIN);
        cut.reverse();
        cut
    }
}

fn edge(node: u32, byte: u8) -> u64 {
    u64::from(node) << 8 | u64::from(byte)
}

/// Mixes one number: far quicker than what guards against chosen keys, and the keys are the model's.
#[derive(Debug, Default)]
struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        let mixed = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }
}

/// The fields of a protocol buffer.
struct Fields<'a>(&'a [u8]);

enum Value<'a> {
    Bytes(&'a [u8]),
    Float(f32),
    Other,
}

impl<'a> Fields<'a> {
    fn varint(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    fn take(&mut self, length: u64) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(usize::try_from(length).ok()?)?;
        self.0 = rest;
        Some(taken)
    }

    fn field(&mut self) -> Option<(u64, Value<'a>)> {
        let tag = self.varint()?;
        let value = match tag & 7 {
            0 => self.varint().map(|_| Value::Other)?,
            1 => self.take(8).map(|_| Value::Other)?,
            2 => {
                let length = self.varint()?;
                Value::Bytes(self.take(length)?)
            }
            5 => Value::Float(f32::from_le_bytes(self.take(4)?.try_into().ok()?)),
            _ => return None,
        };
        Some((tag >> 3, value))
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Result<(u64, Value<'a>), &'static str>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let field = self.field().ok_or("it is no protocol buffer, or it ends early");
        if field.is_err() {
            self.0 = &[];
        }
        Some(field)
    }
}

#[cfg(test)]
pub(super) mod tests;
