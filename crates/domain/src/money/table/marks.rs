//! Which mark stands before the decimals of a table: what all its rows say together.

use super::refused::RowTrouble;
use crate::figure;
use crate::words::Lang;

/// How points and commas are used in a column of rates, as far as single cells tell for certain.
#[derive(Default)]
pub(super) struct Marks {
    decimals: Vec<char>,
    pub(super) thousands: Vec<char>,
}

/// The mark of a figure that may part thousands as well as decimals: `4.987`, `3,900`.
fn in_doubt(cell: &str) -> Option<char> {
    let mut marks = cell.chars().filter(|c| matches!(c, '.' | ','));
    let (mark, None) = (marks.next()?, marks.next()) else {
        return None;
    };
    let (before, after) = cell.split_once(mark)?;
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let thousands = after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0');
    (thousands && digits(before) && digits(after)).then_some(mark)
}

impl Marks {
    /// Takes in what a cell says of them.
    pub(super) fn see(&mut self, cell: &str) {
        let marks: Vec<char> = cell.chars().filter(|c| matches!(c, '.' | ',')).collect();
        match marks.as_slice() {
            [] => {}
            [one] if in_doubt(cell).is_none() => self.decimals.push(*one),
            [_] => {}
            [first, .., last] if first != last => {
                self.thousands.push(*first);
                self.decimals.push(*last);
            }
            [first, ..] => self.thousands.push(*first),
        }
    }

    /// A rate in millionths; `None` inside where nothing tells what its mark parts.
    pub(super) fn read(&self, cell: &str) -> Result<i64, RowTrouble> {
        let plain = match in_doubt(cell) {
            None => cell.to_owned(),
            Some(mark) => {
                match (self.decimals.contains(&mark), self.thousands.contains(&mark)) {
                    // With one more digit it is in doubt no more, and worth the same.
                    (true, false) => format!("{cell}0"),
                    (false, true) => cell.replace(mark, ""),
                    _ => return Err(RowTrouble::Ambiguous),
                }
            }
        };
        let read = figure::read(&plain, Lang::En, 6);
        read.ok().filter(|rate| *rate > 0).ok_or(RowTrouble::Rate)
    }
}
