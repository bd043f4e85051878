//! A file is read in the encoding that it is in.

use super::*;

/// A file in Spanish that declares, or does not, what it is in.
fn in_spanish(declaration: &str) -> String {
    format!(
        "{declaration}<iati-activities version=\"2.03\"><iati-activity xml:lang=\"es\">\n\
         <iati-identifier>XM-1</iati-identifier>\n\
         <title><narrative>Acción «ñandú» – año</narrative></title></iati-activity></iati-activities>"
    )
}

#[test]
fn a_file_is_read_in_the_encoding_it_is_in() {
    let latin = |text: &str| encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let wide = |text: &str, of: fn(u16) -> [u8; 2]| -> Vec<u8> {
        text.encode_utf16().flat_map(of).collect()
    };
    let with = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    let declared = |name: &str| in_spanish(&format!("<?xml version='1.0' encoding='{name}'?>\n"));
    let plain = in_spanish("");
    for (what, bytes) in [
        ("ISO-8859-1", latin(&declared("ISO-8859-1"))),
        ("windows-1252", latin(&declared("windows-1252"))),
        ("UTF-16, with its mark", with(b"\xFF\xFE", wide(&declared("UTF-16"), u16::to_le_bytes))),
        ("the same, the other way round", with(b"\xFE\xFF", wide(&plain, u16::to_be_bytes))),
        ("UTF-16 without a mark", wide(&declared("utf-16"), u16::to_le_bytes)),
        ("UTF-16 without a mark, the other way round", wide(&plain, u16::to_be_bytes)),
        (
            "UTF-8 with a mark, whatever it declares",
            with(b"\xEF\xBB\xBF", declared("latin1").into()),
        ),
        ("UTF-8 that says it is wide", declared("UTF-16").into()),
        ("UTF-8 that says nothing", plain.clone().into()),
    ] {
        assert!(aunar_formats::iati::begins_as_markup(&bytes), "{what}");
        let all = read(&bytes).unwrap_or_else(|why| panic!("{what}: {why}"));
        assert_eq!(all[0].title, [said("es", "Acción «ñandú» – año")], "{what}");
        // And where it comes byte by byte.
        let slowly = BufReader::with_capacity(1, bytes.as_slice());
        let all: Result<Vec<_>, _> = IatiReader::new(slowly).collect();
        assert_eq!(all.expect(what)[0].activity.title[0].words, "Acción «ñandú» – año");
    }
}

#[test]
fn what_is_not_in_the_encoding_it_is_read_in_is_told_by_its_place() {
    // Nothing is declared, and the letters are of another encoding: line 3, where the title stands.
    let bytes = encoding_rs::WINDOWS_1252.encode(&in_spanish("")).0.into_owned();
    let why = read(&bytes).expect_err("it is no UTF-8");
    let at = bytes.iter().position(|b| *b > 127).expect("a letter") as u64;
    assert!(
        matches!(why, Broken::Encoding { line: 3, at: found, declared: false, .. } if found == at),
        "{why:?}"
    );
    let why = why.to_string();
    assert!(why.contains("line 3") && why.contains("encoding=\"ISO-8859-1\""), "{why}");
    let declared = in_spanish("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    let bytes = encoding_rs::WINDOWS_1252.encode(&declared).0.into_owned();
    let why = read(&bytes).expect_err("it is no UTF-8").to_string();
    assert!(why.contains("said to be in UTF-8"), "{why}");
    for name in ["klingon", "utf-32", "ISO-2022-KR"] {
        let file = in_spanish(&format!("<?xml version=\"1.0\" encoding=\"{name}\"?>"));
        let why = read(file.as_bytes()).expect_err(name).to_string();
        assert!(why.contains(name) && why.contains("accepted"), "{why}");
    }
    // Cut off in the middle of a sign.
    let cut = in_spanish("");
    let at = cut.find('ñ').expect("it is there") + 1;
    assert!(matches!(read(&cut.as_bytes()[..at]), Err(Broken::Encoding { line: 3, .. })));
}

#[test]
fn what_is_held_does_not_grow_with_a_file_in_another_encoding() {
    // Twenty thousand activities, more than a megabyte, that nobody ever holds together.
    let one = encoding_rs::WINDOWS_1252
        .encode("<iati-activity><iati-identifier>XM-1</iati-identifier><title><narrative>Año</narrative></title></iati-activity>\n")
        .0
        .into_owned();
    let head = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><iati-activities>".to_vec();
    let mut left = 20_000_u32;
    let many = std::iter::once(head).chain(std::iter::from_fn(move || {
        left = left.checked_sub(1)?;
        Some(if left == 0 { b"</iati-activities>".to_vec() } else { one.clone() })
    }));
    let file = BufReader::new(Pieces { left: Box::new(many), now: std::io::Cursor::default() });
    let mut n = 0;
    for told in IatiReader::new(file) {
        let told = told.expect("reads");
        assert!(told.bytes < 200);
        n += 1;
    }
    assert_eq!(n, 19_999);
}

/// A file that is made as it is read.
struct Pieces {
    left: Box<dyn Iterator<Item = Vec<u8>>>,
    now: std::io::Cursor<Vec<u8>>,
}

impl Read for Pieces {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let read = self.now.read(into)?;
            if read > 0 {
                return Ok(read);
            }
            match self.left.next() {
                Some(next) => self.now = std::io::Cursor::new(next),
                None => return Ok(0),
            }
        }
    }
}
