//! Short codes in eight bytes: a million activities name their places, and most name one.

use std::fmt;

/// A code of up to eight ASCII characters (`PE`, `419`, `MCO-EC`, `PA-5`). A longer one is cut.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 8]);

impl Code {
    /// The code of a text, in capitals; whatever is not printable ASCII is left out.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut bytes = [0; 8];
        let plain = text.bytes().filter(u8::is_ascii_graphic).map(|b| b.to_ascii_uppercase());
        for (to, byte) in bytes.iter_mut().zip(plain) {
            *to = byte;
        }
        Self(bytes)
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|b| *b == 0).unwrap_or(8);
        std::str::from_utf8(&self.0[..end]).unwrap_or_default()
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_as_it_was_written() {
        for text in ["PE", "419", "MCO-EC", "AG-03", ""] {
            assert_eq!(Code::new(text).as_str(), text);
        }
        assert_eq!(Code::new("pe"), Code::new("PE"));
        assert_eq!(Code::new("ñandú-muy-largo").as_str(), "AND-MUY-");
    }
}
