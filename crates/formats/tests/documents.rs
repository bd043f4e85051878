//! Documents become DOCX and HTML that are well-formed whatever they say, and say it as it is.

use aunar_domain::document::{Block, Cell, Column, Document, Inline, Labels};
use aunar_domain::words::Lang;
use aunar_formats::document_html::{fragment, page};
use aunar_formats::docx::{Painted, docx};
use proptest::prelude::*;
use std::io::{Cursor, Read};

fn document(blocks: Vec<Block>) -> Document {
    let words = |w: &str| w.to_owned();
    Document {
        lang: Lang::Es,
        title: words("Segundo examen regional"),
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

/// The parts of a package by name.
fn parts(bytes: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    (0..zip.len())
        .map(|n| {
            let mut file = zip.by_index(n).expect("a part");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("reads");
            let name = file.name().expect("a name").into_owned();
            (name, bytes)
        })
        .collect()
}

fn is_well_formed(xml: &[u8]) -> Result<(), String> {
    let mut reader = quick_xml::Reader::from_reader(xml);
    let (mut depth, mut buffer) = (0_i32, Vec::new());
    loop {
        use quick_xml::events::Event;
        match reader.read_event_into(&mut buffer).map_err(|e| e.to_string())? {
            Event::Start(start) => {
                depth += 1;
                for attribute in start.attributes() {
                    attribute.map_err(|e| e.to_string())?;
                }
            }
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    if depth == 0 { Ok(()) } else { Err(format!("depth {depth}")) }
}

fn full() -> Document {
    let note = Inline::Note { content: vec![Inline::words("A-014; I-003, T2 de 2024")] };
    let column = |heading: &str, figures| Column { heading: heading.to_owned(), figures, share: 1 };
    document(vec![
        Block::Heading { level: 1, text: "Avance".into(), anchor: "avance".into() },
        Block::Paragraph {
            content: vec![
                Inline::words("Se capacitó a "),
                Inline::Words { text: "38 personas".into(), strong: true, lang: None },
                note,
                Inline::Link { href: "https://example.org/a?b=1&c=2".into(), text: "aquí".into() },
                Inline::Link { href: "javascript:alert(1)".into(), text: "no es un enlace".into() },
            ],
        },
        Block::List {
            counted: true,
            items: vec![vec![Inline::words("Uno")], vec![Inline::words("Dos")]],
        },
        Block::Heading { level: 2, text: "Recursos".into(), anchor: "recursos".into() },
        Block::Table {
            caption: "Lo requerido".into(),
            columns: vec![column("Prioridad", false), column("USD", true)],
            rows: vec![vec![Cell::words("C1"), Cell::figure("1.234", 1234.0)]],
            foot: Some(vec![Cell::words("Total"), Cell::figure("1.234", 1234.0)]),
        },
        Block::Heading { level: 1, text: "Brechas".into(), anchor: "brechas".into() },
        Block::Figure {
            caption: "Camino".into(),
            svg: "<svg xmlns='http://www.w3.org/2000/svg'/>".into(),
            alternative: "Sube \"poco\"".into(),
        },
        Block::Aside { content: vec![Inline::words("Sin fuente: es de la autora.")] },
        Block::Photo {
            jpeg: vec![255, 216, 255],
            width: 720,
            height: 450,
            alternative: "La \"mesa\"".into(),
        },
    ])
}

#[test]
fn a_document_has_what_people_go_on_writing_with() {
    let paint = |_: &str| Some(Painted { png: vec![137, 80, 78, 71], width: 640, height: 320 });
    let made = docx(&full(), &paint).expect("packs");
    assert_eq!(made, docx(&full(), &paint).expect("packs"), "the same bytes");
    let parts = parts(made);
    let part = |name: &str| {
        let found = parts.iter().find(|(n, _)| n == name).map(|(_, b)| b.clone());
        String::from_utf8(found.unwrap_or_else(|| panic!("no {name}"))).expect("text")
    };
    for (name, bytes) in &parts {
        if name.ends_with(".xml") || name.ends_with(".rels") {
            is_well_formed(bytes).unwrap_or_else(|why| panic!("{name}: {why}"));
        }
    }
    let text = part("word/document.xml");
    for piece in [
        r#"w:val="Heading1""#,
        "<w:tblHeader/>",
        r#"TOC \o "1-2""#,
        "<w:footnoteReference",
        r" SEQ Table \* ARABIC ",
        r#"descr="Sube &quot;poco&quot;""#,
        r#"<w:numId w:val="2"/>"#,
        r#"name="picture-1.jpg" descr="La &quot;mesa&quot;""#,
    ] {
        assert!(text.contains(piece), "{piece} in {text}");
    }
    assert!(part("word/footnotes.xml").contains("I-003, T2 de 2024"));
    let relations = part("word/_rels/document.xml.rels");
    assert!(relations.contains("https://example.org/a?b=1&amp;c=2"));
    assert!(!relations.contains("javascript"), "{relations}");
    assert!(relations.contains(r#"Target="media/picture-1.jpg""#), "{relations}");
    let photo = parts.iter().find(|(name, _)| name == "word/media/picture-1.jpg");
    assert_eq!(photo.expect("the photograph").1, [255, 216, 255]);
    assert!(part("word/styles.xml").contains("es-419"));
}

#[test]
fn a_page_says_the_same_and_holds_no_script() {
    let html = page(&full());
    for piece in [
        r#"<html lang="es">"#,
        r##"<a href="#s-avance">Avance</a>"##,
        r#"<th scope="col" class="num">USD</th>"#,
        r##"<a href="#note-1">1</a>"##,
        "A-014; I-003, T2 de 2024",
        r#"alt="Sube &quot;poco&quot;""#,
        "<tfoot>",
        "<caption>Cuadro 1. Lo requerido</caption>",
        "<figcaption>Gráfico 1. Camino</figcaption>",
        r#"<img src="data:image/jpeg;base64,/9j/" width="720" height="450" alt="La &quot;mesa&quot;">"#,
    ] {
        assert!(html.contains(piece), "{piece} in {html}");
    }
    assert!(!html.contains("javascript:"), "{html}");
    let hostile = document(vec![Block::Paragraph {
        content: vec![Inline::words("<script>alert('x')</script> & \"")],
    }]);
    let html = fragment(&hostile);
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script"), "{html}");
}

#[test]
fn headings_of_one_name_are_told_apart_and_wide_tables_share_turned_pages() {
    let head = |anchor: &str| Block::Heading { level: 1, text: "A".into(), anchor: anchor.into() };
    let html = fragment(&document(vec![head("a"), head("a"), head("a")]));
    for piece in [r#"id="s-a""#, r#"id="s-a.2""#, r##"<a href="#s-a.3">"##] {
        assert_eq!(html.matches(piece).count(), 1, "{piece} in {html}");
    }
    let column = |n: usize| Column { heading: format!("c{n}"), figures: false, share: 1 };
    let wide = Block::Table {
        caption: "Ancho".into(),
        columns: (0..40).map(column).collect(),
        rows: vec![vec![Cell::words("1"); 40]],
        foot: None,
    };
    let made = docx(&document(vec![wide.clone(), wide, head("z")]), &|_: &str| None);
    let parts = parts(made.expect("packs"));
    let text = parts.iter().find(|(name, _)| name == "word/document.xml").expect("the text");
    let text = String::from_utf8_lossy(&text.1);
    assert_eq!(text.matches("w:orient").count(), 1, "one turned section for both");
    assert_eq!(text.matches("<w:sectPr>").count(), 3);
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let words = (any::<String>(), any::<bool>()).prop_map(|(text, strong)| Inline::Words {
        text,
        strong,
        lang: Some(Lang::Pt),
    });
    let link =
        (any::<String>(), any::<String>()).prop_map(|(href, text)| Inline::Link { href, text });
    let plain = prop_oneof![words, link];
    let note =
        proptest::collection::vec(plain.clone(), 0..3).prop_map(|content| Inline::Note { content });
    proptest::collection::vec(prop_oneof![3 => plain, 1 => note], 0..4)
}

fn blocks() -> impl Strategy<Value = Block> {
    let cell = inlines().prop_map(|content| Cell { content, number: None });
    let column = (any::<String>(), any::<bool>(), any::<u8>())
        .prop_map(|(heading, figures, share)| Column { heading, figures, share });
    prop_oneof![
        (any::<u8>(), any::<String>(), any::<String>())
            .prop_map(|(level, text, anchor)| Block::Heading { level, text, anchor }),
        inlines().prop_map(|content| Block::Paragraph { content }),
        (any::<bool>(), proptest::collection::vec(inlines(), 0..3))
            .prop_map(|(counted, items)| Block::List { counted, items }),
        (
            any::<String>(),
            proptest::collection::vec(column, 0..12),
            proptest::collection::vec(proptest::collection::vec(cell, 0..12), 0..3),
        )
            .prop_map(|(caption, columns, rows)| Block::Table {
                caption,
                columns,
                rows,
                foot: None
            }),
        (any::<String>(), any::<String>(), any::<String>())
            .prop_map(|(caption, svg, alternative)| Block::Figure { caption, svg, alternative }),
        (any::<Vec<u8>>(), any::<u32>(), any::<u32>(), any::<String>()).prop_map(
            |(jpeg, width, height, alternative)| Block::Photo { jpeg, width, height, alternative }
        ),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_it_says_the_parts_are_well_formed(
        all in proptest::collection::vec(blocks(), 0..6),
        title in any::<String>(),
    ) {
        let document = Document { title, ..document(all) };
        let paint = |_: &str| None;
        for (name, bytes) in parts(docx(&document, &paint).expect("packs")) {
            // A photograph is whatever bytes there are.
            if !name.ends_with(".jpg") {
                let fine = is_well_formed(&bytes);
                prop_assert!(fine.is_ok(), "{name}: {fine:?}");
            }
        }
        let html = fragment(&document);
        prop_assert!(!html.contains("<script"));
    }
}
