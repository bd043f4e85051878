//! The same table in every encoding that a spreadsheet program writes, and files that mix two.

use aunar_formats::ReadError;

use crate::{reads, refused, shown};

const TEXT: &str = "Actividad;Período\r\nCapacitación en la frontera del Paraná;año 2023\r\n";

fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("a letter of Latin-1")).collect()
}

fn little(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn big(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

#[test]
fn one_table_in_every_encoding_is_one_table() {
    for (name, bytes, encoding) in [
        ("UTF-8", TEXT.as_bytes().to_vec(), "UTF-8"),
        ("UTF-8 with a mark", [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat(), "UTF-8"),
        ("Windows-1252", latin(TEXT), "windows-1252"),
        ("UTF-16, little end first", [vec![0xFF, 0xFE], little(TEXT)].concat(), "UTF-16LE"),
        ("UTF-16, big end first", [vec![0xFE, 0xFF], big(TEXT)].concat(), "UTF-16BE"),
        ("UTF-16 without a mark", little(TEXT), "UTF-16LE"),
        ("UTF-16 without a mark, big end first", big(TEXT), "UTF-16BE"),
    ] {
        let book = reads(&bytes);
        assert_eq!(book.encoding, Some(encoding), "{name}");
        assert_eq!(
            shown(&book.sheets[0]),
            [["Actividad", "Período"], ["Capacitación en la frontera del Paraná", "año 2023"],],
            "{name}"
        );
    }
}

#[test]
fn what_only_windows_has_is_read_too() {
    // The euro sign and typographic quotes stand where Latin-1 has control characters.
    let book = reads(b"Title,Budget\n\x93Remesas\x94 \x96 a\xF1o,\x80 500\n");
    assert_eq!(shown(&book.sheets[0])[1], ["“Remesas” – año", "€ 500"]);
}

#[test]
fn two_encodings_in_one_file_are_named_with_the_line_and_never_guessed() {
    let pasted = [TEXT.as_bytes(), &latin("Migración;2024\r\n")].concat();
    for (name, bytes, line, encoding) in [
        ("UTF-8, then Windows-1252", pasted.clone(), 3, "UTF-8"),
        ("the same with a mark", [b"\xEF\xBB\xBF".to_vec(), pasted].concat(), 3, "UTF-8"),
        (
            "half a UTF-16 letter",
            [vec![0xFF, 0xFE], little("a;b\n1;2\n"), vec![0x20]].concat(),
            3,
            "UTF-16LE",
        ),
        (
            "half a pair of UTF-16",
            [vec![0xFE, 0xFF], big("a;b\n1;"), vec![0xD8, 0x00], big(";2\n")].concat(),
            2,
            "UTF-16BE",
        ),
    ] {
        let error = refused(&bytes);
        assert_eq!(error, ReadError::Encoding { line, encoding }, "{name}");
        let said = error.to_string();
        assert!(said.contains(&format!("Line {line} ")) && said.contains("CSV UTF-8"), "{said}");
    }
}

#[test]
fn a_stray_nul_is_named_with_its_line_and_data_of_a_program_is_no_text() {
    let long = "Taller sobre datos para la gestión de la migración;2023\n".repeat(20);
    let stray = format!("{long}Taller\0 dos;2024\n");
    let said = refused(stray.as_bytes()).to_string();
    assert!(said.contains("line 21") && said.contains("NUL"), "{said}");
    let wide = [vec![0xFF, 0xFE], little(&stray)].concat();
    assert_eq!(refused(&wide).to_string(), said);
    let data: Vec<u8> = (0_u8..=255).cycle().take(4_000).collect();
    assert_eq!(refused(&data), ReadError::NotRecognised);
    assert_eq!(refused(b"\0"), ReadError::NotRecognised);
}
