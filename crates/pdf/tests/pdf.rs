//! Documents become PDF whatever they say; what looks like markup in them is printed as it stands.

use aunar_domain::document::{Block, Cell, Column, Document, Inline, Labels};
use aunar_domain::words::Lang;
use proptest::prelude::*;

fn document(title: &str, blocks: Vec<Block>) -> Document {
    let words = |w: &str| w.to_owned();
    Document {
        lang: Lang::Es,
        title: words(title),
        subtitle: Some(words("Aporte de la red")),
        authorship: words("Autoría: la red regional"),
        dated: words("10 de febrero de 2025"),
        standing: vec![words("Contenido ilustrativo")],
        labels: Labels {
            contents: words("Contenido"),
            page: words("Página"),
            notes: words("Notas"),
            table: words("Cuadro"),
            figure: words("Gráfico"),
        },
        blocks,
    }
}

fn column(heading: &str, figures: bool) -> Column {
    Column { heading: heading.to_owned(), figures, share: if figures { 1 } else { 3 } }
}

fn table(columns: usize, rows: usize) -> Block {
    Block::Table {
        caption: "Lo requerido".into(),
        columns: (0..columns).map(|n| column(&format!("Columna {n}"), n > 0)).collect(),
        rows: (0..rows)
            .map(|r| (0..columns).map(|c| Cell::words(format!("{r} · {c}"))).collect())
            .collect(),
        foot: None,
    }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph { content: vec![Inline::words(text)] }
}

fn made(document: &Document) -> Vec<u8> {
    let bytes = aunar_pdf::pdf(document).unwrap_or_else(|why| panic!("{why}"));
    assert!(bytes.starts_with(b"%PDF-"));
    bytes
}

/// The words of a PDF, by poppler, which is not ours; nothing where it is not here.
fn words(bytes: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a.pdf");
    std::fs::write(&file, bytes).expect("written");
    let told = std::process::Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output();
    let Ok(told) = told else {
        // Not `skipped`, of a crate that this one does not know.
        eprintln!("SKIPPED: pdftotext is not here");
        return None;
    };
    Some(String::from_utf8_lossy(&told.stdout).into_owned())
}

#[test]
fn the_same_document_makes_the_same_bytes_with_headings_notes_and_tables() {
    let note = Inline::Note { content: vec![Inline::words("A-014; I-003, segundo trimestre")] };
    let link = Inline::Link { href: "https://example.org".into(), text: "aquí".into() };
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 20' width='100' height='20'><rect width='60' height='12' fill='#0f4a52'/><text x='2' y='18' font-size='6'>60</text></svg>";
    let document = document(
        "Segundo examen regional",
        vec![
            Block::Heading { level: 1, text: "Avance".into(), anchor: "a".into() },
            Block::Paragraph {
                content: vec![Inline::words("Se capacitó a 38 personas"), note, link],
            },
            Block::Heading { level: 4, text: "Un nivel saltado".into(), anchor: "b".into() },
            Block::List { counted: true, items: vec![vec![Inline::words("Uno")]] },
            table(4, 60),
            Block::Heading { level: 1, text: "Brechas".into(), anchor: "c".into() },
            Block::Figure {
                caption: "Camino".into(),
                svg: svg.into(),
                alternative: "60 de 100".into(),
            },
            table(12, 3),
        ],
    );
    let bytes = made(&document);
    assert_eq!(bytes, made(&document));
    if let Some(words) = words(&bytes) {
        for piece in
            ["Segundo examen regional", "Contenido", "Avance", "A-014; I-003", "Columna 11"]
        {
            assert!(words.contains(piece), "{piece} in {words}");
        }
        let heads = words.matches("Columna 3").count();
        assert!(heads > 2, "the heads of a table stand on each of its pages: {heads}");
    }
}

#[test]
fn a_photograph_stands_in_it_as_it_came_and_one_that_is_none_is_told_in_words() {
    let photo = |jpeg: &[u8]| Block::Photo {
        jpeg: jpeg.to_vec(),
        width: 66,
        height: 64,
        alternative: "Un barco en el puerto".into(),
    };
    let boat = include_bytes!("../../../tests/corpora/photos/boat.jpg");
    let bytes = made(&document("Guía", vec![paragraph("Así se ve:"), photo(boat)]));
    let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    assert!(has(b"DCTDecode"), "the JPEG itself, not painted anew");
    let broken = made(&document("Guía", vec![photo(&boat[..20])]));
    if let Some(words) = words(&broken) {
        assert!(words.contains("Un barco en el puerto"), "{words}");
    }
}

#[test]
fn what_looks_like_markup_is_words() {
    let markup = "#eval(\"1\") *no* _no_ @ref $x^2$ <lab> `code` // no \\ [x] = título";
    let bytes = made(&document(markup, vec![paragraph(markup), table(2, 1)]));
    if let Some(words) = words(&bytes) {
        assert!(words.contains("#eval(\"1\") *no* _no_ @ref $x^2$"), "{words}");
    }
}

#[test]
fn odd_writing_comes_out_soundly() {
    let long = "ñ".repeat(20_000);
    let blocks = vec![
        paragraph("مرحبا بالعالم · שלום · 你好 · 🌎🙂 · e\u{301}"),
        paragraph(&long),
        Block::Table {
            caption: long.clone(),
            columns: vec![column(&long, false), column("b", true)],
            rows: vec![vec![Cell::words(&long), Cell::words("1")], vec![]],
            foot: None,
        },
        table(40, 2),
        table(0, 0),
        Block::Figure { caption: String::new(), svg: String::new(), alternative: String::new() },
    ];
    // A picture that is none is refused in words, and the rest of it is sound.
    let refused = aunar_pdf::pdf(&document("🌎", blocks.clone()));
    assert!(refused.is_err() || refused.is_ok_and(|b| b.starts_with(b"%PDF-")));
    let sound = &blocks[..blocks.len() - 1];
    let bytes = made(&document("🌎 مرحبا", sound.to_vec()));
    if let Some(words) = words(&bytes) {
        assert!(words.contains('□'), "what has no shape is seen to be missing");
    }
    made(&document("", Vec::new()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_words_are_set(title in any::<String>(), words in any::<String>(), head in any::<String>()) {
        let blocks = vec![
            Block::Heading { level: 2, text: head.clone(), anchor: head.clone() },
            paragraph(&words),
            Block::Table {
                caption: head,
                columns: vec![column(&title, false), column(&words, true)],
                rows: vec![vec![Cell::words(words.as_str()), Cell::words(title.as_str())]],
                foot: None,
            },
        ];
        let set = aunar_pdf::pdf(&document(&title, blocks));
        prop_assert!(set.is_ok(), "{:?}", set.err());
    }
}
