use super::*;
use aunar_domain::words::{Lang, Text};
use proptest::prelude::*;

fn alone(_: &str) -> Vec<String> {
    Vec::new()
}

fn index(titles: &[&str]) -> WordIndex {
    let mut index = WordIndex::default();
    for title in titles {
        index.add(&[&Text::new(Lang::Es, title).expect("words")], &[], &[]);
    }
    index.close();
    index
}

fn found(index: &WordIndex, question: &Question) -> Vec<u32> {
    index.answer(question).documents.iter().collect()
}

#[test]
fn a_word_is_found_in_every_way_it_is_written() {
    let index = index(&["Curso de la OIM", "IOM workshop", "Taller de ACNUR"]);
    let others = |word: &str| if word == "oim" { vec!["iom".to_owned()] } else { Vec::new() };
    let question = Question::of("OIM", others).expect("a word");
    assert_eq!(found(&index, &question), [0, 1]);
    assert_eq!(question.ways(), "oim iom");
}

#[test]
fn the_last_word_may_be_a_beginning() {
    let index = index(&["Migración laboral", "Migración y trabajo", "Lagunas"]);
    let begun = |asked| found(&index, &Question::begun(asked, alone).expect("a word"));
    assert_eq!(begun("migr"), [0, 1]);
    assert_eq!(begun("migracion lab"), [0]);
    assert_eq!(begun("la"), [0, 2], "a word that says nothing begins some that do");
    assert_eq!(begun("migración de"), [0, 1], "and behind others it says nothing");
    assert!(Question::begun("y", alone).is_none());
    assert!(found(&index, &Question::begun("mig laboral", alone).expect("words")).is_empty());
}

#[test]
fn only_words_that_nobody_wrote_are_read_as_others() {
    let (one, other) = (index(&["Trata de personas"]), index(&["Retorno asistido"]));
    let among = [&one, &other];
    let asked = |words| Question::of(words, alone).expect("words");
    let meant = asked("tratta personas").corrected(&among).expect("nearly there");
    assert_eq!(meant.wanted()[0].ways, ["trata"]);
    assert_eq!(meant.wanted()[1].ways, ["personas"]);
    assert_eq!(found(&one, &meant), [0]);
    assert!(asked("trata retorno").corrected(&among).is_none(), "all of it is known");
    assert!(asked("trata zzzzzz").corrected(&among).is_none(), "near to nothing");
}

/// Words of titles as a regional plan has them, of five letters and more.
const TITLES: [&str; 8] = [
    "Taller regional sobre trata de personas y protección de víctimas",
    "Intercambio de datos migratorios entre oficinas de estadística",
    "Formación de fiscales en fronteras terrestres y aeropuertos",
    "Reunión anual de puntos focales del Pacto Mundial",
    "Guía de retorno digno, seguro y sostenible",
    "Campaña contra la xenofobia en escuelas y universidades",
    "Reconocimiento de títulos y competencias laborales",
    "Movilidad humana en el contexto del cambio climático",
];

proptest! {
    #[test]
    fn a_word_of_a_title_with_any_one_letter_wrong_finds_that_title(
        title in 0..TITLES.len(),
        which in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        letter in proptest::char::range('a', 'z'),
        how in 0..4_u8,
    ) {
        let index = index(&TITLES);
        let folded = fold(TITLES[title]);
        let long = folded.split(' ').filter(|w| w.chars().count() >= 5 && !is_function_word(w));
        let long: Vec<&str> = long.collect();
        let mut letters: Vec<char> = which.get(&long).chars().collect();
        let at = place.index(letters.len());
        match how {
            0 => letters[at] = letter,
            1 => letters.insert(at, letter),
            2 => {
                letters.remove(at);
            }
            _ => letters.swap(at, (at + 1) % which.get(&long).chars().count()),
        }
        // The last letter changed with the first is two mistakes.
        prop_assume!(how != 3 || at + 1 < letters.len());
        let typed: String = letters.into_iter().collect();
        prop_assume!(!is_function_word(&typed));
        let question = Question::of(&typed, alone).expect("a word");
        // What is a word of the plan itself is answered as such.
        if found(&index, &question).is_empty() {
            let meant = question.corrected(&[&index]);
            let titles = meant.map(|meant| found(&index, &meant)).unwrap_or_default();
            let title = u32::try_from(title).expect("few titles");
            prop_assert!(titles.contains(&title), "{} of {}: {:?}", typed, title, titles);
        }
    }
}
