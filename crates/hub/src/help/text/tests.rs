use super::*;

fn words(text: &str) -> Piece {
    Piece { said: Said::Words(text.to_owned()), to: None }
}

#[test]
fn a_guide_is_read_as_it_is_written() {
    let guide = read(
        "# Guía\n\nPara quien lee.\n\n## Leer {#read}\n\n1. Abra [el plan](plan:).\n2. Pulse {editing-save}.\n![La mesa (de muestra).](desk)\n\nFin.\n- uno\n- [{section-plan}](plan:)\n",
    );
    assert_eq!(guide.title, "Guía");
    assert_eq!(guide.lead, [words("Para quien lee.")]);
    let [section] = guide.sections.as_slice() else { panic!("{guide:?}") };
    assert_eq!((section.anchor.as_str(), section.title.as_str()), ("read", "Leer"));
    let link = |said, to: &str| Piece { said, to: Some(to.to_owned()) };
    let expected = [
        Block::Steps(vec![
            vec![words("Abra "), link(Said::Words("el plan".to_owned()), "plan:"), words(".")],
            vec![
                words("Pulse "),
                Piece { said: Said::Label("editing-save".to_owned()), to: None },
                words("."),
            ],
        ]),
        Block::Picture { name: "desk".to_owned(), alternative: "La mesa (de muestra).".to_owned() },
        Block::Paragraph(vec![words("Fin.")]),
        Block::Points(vec![
            vec![words("uno")],
            vec![link(Said::Label("section-plan".to_owned()), "plan:")],
        ]),
    ];
    assert_eq!(section.blocks, expected);
}

#[test]
fn a_picture_that_is_none_is_words() {
    for line in ["![La mesa](desk", "![La mesa]", "!", "Vea ![La mesa](desk)"] {
        let guide = read(&format!("# Guía\n\n## Leer {{#read}}\n{line}\n"));
        assert!(matches!(guide.sections[0].blocks[..], [Block::Paragraph(_)]), "{line}");
    }
}

#[test]
fn brackets_that_open_nothing_are_words() {
    for text in ["a [b] c", "a {b", "[a](b", "]{", "é[", "{", "`a"] {
        let said: String = pieces(text)
            .into_iter()
            .map(|p| match p.said {
                Said::Words(words) | Said::Label(words) | Said::Typed(words) => words,
            })
            .collect();
        assert_eq!(said, text);
    }
}
