//! Whether each cell of a workbook says where it stands.
//!
//! A cell may leave its address out and then stands behind the one before it. The workbook reader
//! loses count at an error value it does not know, and would place such cells too far left; so a
//! workbook that holds such a value is asked.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// An element's name and attributes are looked for in this many bytes of it.
const TAG: usize = 4096;

/// Whether a cell of any sheet leaves its address out. Runs only behind [`crate::package::check`].
pub(crate) fn any(bytes: &[u8]) -> bool {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    (0..archive.len()).any(|index| archive.by_index(index).is_ok_and(in_part))
}

fn in_part(mut part: impl Read) -> bool {
    let mut buffer = vec![0; 64 * 1024];
    let (mut held, mut in_cells) = (Vec::new(), false);
    while let Ok(read @ 1..) = part.read(&mut buffer) {
        // NULs are left out so that UTF-16 reads alike.
        held.extend(buffer[..read].iter().filter(|b| **b != 0));
        let whole = held.iter().rposition(|b| *b == b'<').unwrap_or(held.len());
        for tag in held[..whole].split(|b| *b == b'<') {
            let tag = tag.split(|b| *b == b'>').next().unwrap_or_default();
            match name(tag) {
                b"sheetData" => in_cells = true,
                b"c" if in_cells && !says_its_place(tag) => return true,
                _ => {}
            }
        }
        held.drain(..whole);
        held.truncate(TAG);
    }
    false
}

/// The name of an element without its prefix; none for an end.
fn name(tag: &[u8]) -> &[u8] {
    let name = tag.split(|b| b.is_ascii_whitespace() || *b == b'/').next().unwrap_or_default();
    name.rsplit(|b| *b == b':').next().unwrap_or_default()
}

fn says_its_place(tag: &[u8]) -> bool {
    tag.windows(3).any(|w| {
        w[0].is_ascii_whitespace() && w[1] == b'r' && (w[2] == b'=' || w[2].is_ascii_whitespace())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hands out one byte at a time, so that every element is cut everywhere.
    struct Slowly<'a>(&'a [u8]);

    impl Read for Slowly<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0.read(&mut buffer[..1])
        }
    }

    #[test]
    fn a_cell_without_an_address_is_found_and_nothing_else_is_taken_for_one() {
        for (inside, unplaced) in [
            ("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>1</v></c></row>", false),
            ("<row><x:c s='1' r = 'A1'/><x:c\nr='B1'></x:c></row>", false),
            ("<row r=\"1\"><c><v>1</v></c></row>", true),
            ("<row r=\"1\"><c r=\"A1\"/><c s=\"r=\"/></row>", true),
            ("<row r=\"1\"><x:c ref=\"A1\"></x:c></row>", true),
            ("<cell/><col/>", false),
        ] {
            for (open, found) in [("<sheetData>", unplaced), ("<chart>", false)] {
                let part = format!("<worksheet>{open}{inside}</worksheet>");
                assert_eq!(in_part(part.as_bytes()), found, "{part}");
                assert_eq!(in_part(Slowly(part.as_bytes())), found, "{part}");
                let wide: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
                assert_eq!(in_part(wide.as_slice()), found, "{part} in UTF-16");
            }
        }
    }
}
