//! What a workbook would have its reader take memory for, seen while its parts are unpacked.

use super::STYLE_TAGS;
use crate::ReadError;
use std::io::Read;

/// Unpacks into nothing; `None` as error when there is more than `allowed`.
pub(super) fn count(
    part: &mut impl Read,
    allowed: u64,
    seen: &mut Seen,
) -> Result<u64, Option<std::io::Error>> {
    let mut buffer = vec![0; 64 * 1024];
    let mut size = 0_u64;
    loop {
        let read = part.read(&mut buffer).map_err(Some)?;
        if read == 0 {
            return Ok(size);
        }
        size += read as u64;
        if size > allowed {
            return Err(None);
        }
        seen.look(&buffer[..read]);
    }
}

/// What the workbook reader would believe about how much memory to take.
pub(super) enum Seen {
    /// The table of shared texts may declare how many there are; the reader reserves room for that.
    SharedTexts {
        tail: Vec<u8>,
        declared: u64,
    },
    /// Every element of the style sheet becomes a large struct.
    Styles {
        tags: u64,
    },
    Other,
}

impl Seen {
    /// What to look for in a part of this name.
    pub(super) fn new(name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        if name.ends_with("sharedstrings.xml") {
            Self::SharedTexts { tail: Vec::new(), declared: 0 }
        } else if name.ends_with("styles.xml") {
            Self::Styles { tags: 0 }
        } else {
            Self::Other
        }
    }

    fn look(&mut self, bytes: &[u8]) {
        match self {
            Self::SharedTexts { tail, declared } => {
                // NULs are left out so that UTF-16 reads alike.
                tail.extend(bytes.iter().filter(|b| **b != 0));
                *declared = (*declared).max(largest_unique_count(tail));
                let keep = tail.len().saturating_sub(256);
                tail.drain(..keep);
            }
            Self::Styles { tags } => {
                *tags += bytes.iter().filter(|b| **b == b'<').count() as u64;
            }
            Self::Other => {}
        }
    }

    /// Refuses a part that would have more taken than its size bears.
    pub(super) fn check(&self, name: &str, size: u64) -> Result<(), ReadError> {
        let place = || format!("part \"{name}\"");
        match self {
            // The shortest shared text, `<si/>`, takes five bytes.
            Self::SharedTexts { declared, .. } if *declared > size / 5 => {
                let why = format!("it declares {declared} texts in {size} bytes");
                Err(ReadError::broken(place(), why))
            }
            Self::Styles { tags } if *tags > STYLE_TAGS => {
                let why = format!("it holds {tags} elements, at most {STYLE_TAGS} are read");
                Err(ReadError::broken(place(), why))
            }
            _ => Ok(()),
        }
    }
}

/// The largest number in an attribute `uniqueCount="..."`.
fn largest_unique_count(bytes: &[u8]) -> u64 {
    const NAME: &[u8] = b"uniqueCount";
    let starts = bytes.windows(NAME.len()).enumerate().filter(|(_, w)| *w == NAME);
    let number = |(at, _): (usize, &[u8])| {
        let value = bytes[at + NAME.len()..]
            .iter()
            .skip_while(|b| b.is_ascii_whitespace() || matches!(b, b'=' | b'"' | b'\''));
        value.take_while(|b| b.is_ascii_digit()).fold(0_u64, |number, digit| {
            number.saturating_mul(10).saturating_add(u64::from(digit - b'0'))
        })
    };
    starts.map(number).max().unwrap_or(0)
}
