use super::*;

fn index(titles: &[(Lang, &str)]) -> WordIndex {
    let mut index = WordIndex::default();
    for (lang, title) in titles {
        index.add(&[&Text::new(*lang, title).expect("words")], &[], &["IOM"]);
    }
    index
}

fn found(index: &WordIndex, question: &str) -> Vec<u32> {
    let found = index.search(question).expect("a word");
    let mut ranked: Vec<u32> = found.documents.iter().collect();
    ranked.sort_by(|a, b| found.score(*b).total_cmp(&found.score(*a)));
    ranked
}

#[test]
fn words_are_found_without_accents_in_any_number_and_language() {
    let index = index(&[
        (Lang::Es, "Datos sobre la migración en las fronteras"),
        (Lang::Pt, "Dados sobre migrações"),
        (Lang::En, "Border workshop"),
    ]);
    assert_eq!(found(&index, "migracion"), [0]);
    assert_eq!(found(&index, "MIGRACIONES frontera"), [0]);
    assert_eq!(found(&index, "migracao"), [1]);
    assert_eq!(found(&index, "borders"), [2]);
    assert_eq!(found(&index, "iom").len(), 3);
    assert!(found(&index, "migracion border").is_empty(), "every word has to be there");
    assert!(index.search("de la").is_none());
}

#[test]
fn a_rarer_word_and_a_shorter_text_count_more() {
    let index = index(&[
        (
            Lang::En,
            "Training of officials on trafficking and many other matters of the coming year",
        ),
        (Lang::En, "Training on trafficking"),
    ]);
    assert_eq!(found(&index, "trafficking"), [1, 0]);
}
