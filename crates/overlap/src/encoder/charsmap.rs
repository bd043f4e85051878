//! The normalising of SentencePiece: a compiled table from runs of bytes to what stands for them,
//! then blanks made visible.

/// What a blank is written as within pieces.
const BLANK: &str = "\u{2581}";

/// A double-array trie of byte runs, and the texts they are replaced by, each ended by a zero.
#[derive(Debug, Default)]
pub(super) struct Charsmap {
    units: Vec<u32>,
    texts: Vec<u8>,
}

impl Charsmap {
    /// Reads the compiled table; an empty one replaces nothing.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, String> {
        if bytes.is_empty() {
            return Ok(Self::default());
        }
        let (size, rest) = bytes.split_first_chunk().ok_or("the table of characters ends early")?;
        let size = u32::from_le_bytes(*size) as usize;
        let (trie, texts) =
            rest.split_at_checked(size).ok_or("the table of characters ends early")?;
        let units = trie.as_chunks().0.iter().map(|unit| u32::from_le_bytes(*unit)).collect();
        Ok(Self { units, texts: texts.to_vec() })
    }

    fn offset(unit: u32) -> usize {
        ((unit >> 10) << ((unit & 0x200) >> 6)) as usize
    }

    /// The longest run at the start that is replaced: its length and its replacement.
    fn longest(&self, bytes: &[u8]) -> Option<(usize, &[u8])> {
        let mut node = Self::offset(*self.units.first()?);
        let mut best = None;
        for (at, byte) in bytes.iter().enumerate() {
            node ^= usize::from(*byte);
            let Some(unit) = self.units.get(node) else { break };
            if unit & 0x8000_00ff != u32::from(*byte) {
                break;
            }
            node ^= Self::offset(*unit);
            if unit & 0x100 != 0 {
                let Some(leaf) = self.units.get(node) else { break };
                best = Some((at + 1, (leaf & 0x7fff_ffff) as usize));
            }
        }
        let (length, start) = best?;
        let text = self.texts.get(start..)?;
        let end = text.iter().position(|byte| *byte == 0)?;
        Some((length, &text[..end]))
    }

    /// The text as pieces are looked for in it: characters replaced, runs of blanks one visible
    /// blank, one before the first word. Empty when nothing is left.
    pub(super) fn normalise(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + BLANK.len());
        let mut rest = text;
        // As if a blank had gone before, so that leading ones are dropped.
        let mut after_blank = true;
        let mut began = false;
        while let Some(first) = rest.chars().next() {
            let own = &rest.as_bytes()[..first.len_utf8()];
            let (length, replaced) = self.longest(rest.as_bytes()).unwrap_or((own.len(), own));
            // A run that ends within a character is none.
            let (length, replaced) =
                if rest.is_char_boundary(length) { (length, replaced) } else { (own.len(), own) };
            rest = &rest[length..];
            let replaced = String::from_utf8_lossy(replaced);
            let mut piece = &*replaced;
            if after_blank {
                piece = piece.trim_start_matches(' ');
            }
            if piece.is_empty() {
                continue;
            }
            if !began {
                out.push_str(BLANK);
                began = true;
            }
            for c in piece.chars() {
                if c == ' ' { out.push_str(BLANK) } else { out.push(c) }
            }
            after_blank = piece.ends_with(' ');
        }
        while out.ends_with(BLANK) {
            out.truncate(out.len() - BLANK.len());
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_become_visible_and_single() {
        let plain = Charsmap::default();
        assert_eq!(plain.normalise("  una  frontera "), "▁una▁frontera");
        assert_eq!(plain.normalise("   "), "");
        assert_eq!(plain.normalise(""), "");
    }

    #[test]
    fn a_table_of_any_bytes_is_answered() {
        bolero::check!().for_each(|bytes: &[u8]| {
            if let Ok(map) = Charsmap::read(bytes) {
                let _ = map.normalise("ﬁn año  １２ \u{0} é");
            }
        });
    }
}
