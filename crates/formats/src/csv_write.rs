//! Writes CSV that opens right in a spreadsheet program and reads back to the same table.

use crate::formula_guard::guard;

/// RFC 4180 with CRLF, in UTF-8; `excel_bom` puts the mark before it by which Excel knows UTF-8.
/// Texts that a spreadsheet program would run as formulas get an apostrophe, which [`crate::read`]
/// takes off again. NUL characters are dropped: no table holds them.
#[must_use]
pub fn write_csv(
    header: &[String],
    rows: impl Iterator<Item = Vec<String>>,
    excel_bom: bool,
) -> Vec<u8> {
    let mut out = Vec::new();
    if excel_bom {
        out.extend_from_slice("\u{FEFF}".as_bytes());
    }
    write_record(&mut out, header, true);
    for row in rows {
        write_record(&mut out, &row, false);
    }
    out
}

fn write_record(out: &mut Vec<u8>, fields: &[String], first_line: bool) {
    for (column, field) in fields.iter().enumerate() {
        if column > 0 {
            out.push(b',');
        }
        // Dropped before the guard looks, which a NUL would else hide the formula from.
        let field = field.replace('\0', "");
        let guarded = guard(&field);
        // The file's first field decides how the file is recognised, so it is only left bare where
        // it cannot be taken for a mark of another format.
        let opens_file = first_line && column == 0;
        if needs_quotes(&guarded) || (opens_file && !opens_plainly(&guarded)) {
            out.push(b'"');
            for byte in guarded.bytes() {
                if byte == b'"' {
                    out.push(b'"');
                }
                out.push(byte);
            }
            out.push(b'"');
        } else {
            out.extend_from_slice(guarded.as_bytes());
        }
    }
    out.extend_from_slice(b"\r\n");
}

/// Every separator the reader may guess is quoted, so that it guesses the comma.
fn needs_quotes(field: &str) -> bool {
    field.contains([',', ';', '\t', '|', '"', '\r', '\n'])
        || field.starts_with(' ')
        || field.ends_with(' ')
}

fn opens_plainly(field: &str) -> bool {
    let plain = field.starts_with('#') || field.chars().next().is_some_and(char::is_alphanumeric);
    let named = field.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("sep="));
    plain && !named && !field.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nul_does_not_smuggle_a_formula_past_the_guard() {
        let bytes = write_csv(&["a".to_owned(), "\0=1+1".to_owned()], std::iter::empty(), false);
        assert_eq!(bytes, b"a,'=1+1\r\n");
    }

    #[test]
    fn it_is_written_as_rfc_4180_asks() {
        let header = ["ref".to_owned(), "title".to_owned()];
        let rows = [
            vec!["1".to_owned(), "Say \"yes\", then\ngo".to_owned()],
            vec!["2".to_owned(), "=1+1".to_owned()],
        ];
        let bytes = write_csv(&header, rows.into_iter(), true);
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert_eq!(text, "\u{FEFF}ref,title\r\n1,\"Say \"\"yes\"\", then\ngo\"\r\n2,'=1+1\r\n");
    }
}
