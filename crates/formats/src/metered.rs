//! Bytes that may be read only so often.
//!
//! A workbook may list one part as many sheets, and each of them would unpack it anew; parts are
//! counted once by [`crate::package`], so the reading is counted here.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

/// An honest workbook is gone through twice, for its cells and for what is merged.
const TIMES: u64 = 3;
/// For the index and the heads of small parts, which are read more often.
const FREE: u64 = 1 << 20;

/// The bytes of a file, and how much of them may still be read.
pub(crate) struct Metered<'a> {
    bytes: Cursor<&'a [u8]>,
    left: u64,
}

impl<'a> Metered<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        let left = (bytes.len() as u64).saturating_mul(TIMES).saturating_add(FREE);
        Self { bytes: Cursor::new(bytes), left }
    }
}

impl Read for Metered<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(buffer)?;
        match self.left.checked_sub(read as u64) {
            Some(left) => self.left = left,
            None => {
                return Err(io::Error::other(
                    "the same parts would be read over and over, as files made to exhaust a \
                     computer do",
                ));
            }
        }
        Ok(read)
    }
}

impl Seek for Metered<'_> {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_thrice_and_then_no_more() {
        let bytes = vec![7; FREE as usize];
        let mut metered = Metered::new(&bytes);
        let mut all = Vec::new();
        for _ in 0..=TIMES {
            metered.rewind().expect("seeks");
            all.clear();
            metered.read_to_end(&mut all).expect("reads");
            assert_eq!(all.len(), bytes.len());
        }
        metered.rewind().expect("seeks");
        assert!(metered.read_to_end(&mut all).is_err());
    }
}
