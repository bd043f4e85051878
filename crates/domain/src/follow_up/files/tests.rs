use super::*;
use proptest::prelude::*;

#[test]
fn a_file_is_what_its_name_and_its_content_say() {
    use FileKind as K;
    for (name, bytes, found, expected) in [
        ("informe.pdf", 10, Some(K::Pdf), Ok(K::Pdf)),
        ("INFORME.PDF", 10, Some(K::Pdf), Ok(K::Pdf)),
        ("foto.jpeg", 10, Some(K::Jpeg), Ok(K::Jpeg)),
        ("datos.csv", 10, Some(K::Text), Ok(K::Csv)),
        ("informe.docx", 10, Some(K::Pdf), Err(NoFile::NotAsNamed)),
        ("informe.txt", 10, Some(K::Pdf), Err(NoFile::NotAsNamed)),
        ("informe.pdf", 10, Some(K::Text), Err(NoFile::NotAsNamed)),
        ("informe.pdf", 10, None, Err(NoFile::KindUnknown)),
        ("dibujo.svg", 10, None, Err(NoFile::NameUnknown)),
        ("pagina.html", 10, Some(K::Text), Err(NoFile::NameUnknown)),
        ("informe.docm", 10, Some(K::Docx), Err(NoFile::NameUnknown)),
        ("informe", 10, Some(K::Pdf), Err(NoFile::NameUnknown)),
        ("informe.pdf", 0, None, Err(NoFile::Empty)),
        ("informe.pdf", MOST_BYTES, Some(K::Pdf), Ok(K::Pdf)),
        ("informe.pdf", MOST_BYTES + 1, Some(K::Pdf), Err(NoFile::TooLarge)),
    ] {
        assert_eq!(weigh(name, bytes, found), expected, "{name}");
    }
    for kind in K::ALL {
        assert_eq!(K::of_media_type(kind.media_type()), Some(*kind));
    }
}

#[test]
fn markup_and_bytes_are_no_plain_text() {
    assert!(is_plain_text("país;personas\nPerú;12\n".as_bytes()));
    assert!(!is_plain_text(b"<svg onload=alert(1)>"));
    assert!(!is_plain_text("\u{feff}\n <!doctype html>".as_bytes()));
    assert!(!is_plain_text(b"a\0b"));
    assert!(!is_plain_text(&[0xff, 0xfe, 0x41]));
}

#[test]
fn names_are_cleaned() {
    for (name, clean) in [
        ("informe final (v2).pdf", "informe final (v2).pdf"),
        ("../../etc/passwd", "passwd"),
        (r"C:\actas\Acta nº 3.docx", "Acta nº 3.docx"),
        ("a\u{202e}fdp.exe", "afdp.exe"),
        ("\"><script>.pdf", "---script-.pdf"),
        ("   .pdf", "pdf"),
        (".htaccess", "htaccess"),
        ("", "file"),
    ] {
        assert_eq!(clean_name(name), clean, "{name}");
    }
}

#[test]
fn links_are_addresses_of_the_web() {
    for (text, is) in [
        ("https://example.org/a?b=c#d", true),
        ("http://example.org", true),
        ("https://ejemplo.org/informe-año.pdf", true),
        ("javascript:alert(1)", false),
        ("data:text/html,x", false),
        ("ftp://example.org", false),
        ("https://user:secret@example.org", false),
        ("https://localhost", false),
        ("https:///a", false),
        ("https://example.org/a b", false),
        ("https://example.org/\"><script>", false),
        ("example.org", false),
    ] {
        assert_eq!(is_link(text), is, "{text}");
    }
}

proptest! {
    #[test]
    fn a_clean_name_is_short_safe_and_stays_as_it_is(name in ".{0,300}") {
        let clean = clean_name(&name);
        prop_assert!(!clean.is_empty() && clean.chars().count() <= MOST_NAME);
        prop_assert!(!clean.contains(['/', '\\', '"', '\n', '\r', '<']) && !clean.starts_with('.'));
        prop_assert_eq!(clean_name(&clean), clean);
    }
}
