//! A question to an index of words: what has to be there, and every way in which it may be written.

use crate::picture::words::WordIndex;
use aunar_domain::words::fold;
use aunar_overlap::normalise::is_function_word;
use std::collections::HashMap;

/// Most words of a question that are looked at.
const MOST_WORDS: usize = 12;
/// Most words that one is taken for which nobody wrote.
const MOST_READINGS: usize = 12;
/// Letters from which on a beginning is looked for.
const BEGINNING: usize = 2;

/// Words that all have to be there, each in any of the ways it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question(Vec<Wanted>);

/// One of the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The word as it was asked for, folded.
    pub asked: String,
    /// The words that answer it, folded: the same, and others that mean it.
    pub ways: Vec<String>,
    /// Whether what only begins so answers it too.
    pub begins: bool,
}

impl Question {
    /// A question as it was asked; `None` where there is no word in it to look for. `others` says how else a
    /// word is written.
    #[must_use]
    pub fn of(asked: &str, others: impl Fn(&str) -> Vec<String>) -> Option<Self> {
        let folded = fold(asked);
        let words = folded.split(' ').filter(|w| !w.is_empty() && !is_function_word(w));
        let wanted = words.take(MOST_WORDS).map(|word| {
            let ways = std::iter::once(word.to_owned()).chain(others(word)).collect();
            Wanted { asked: word.to_owned(), ways, begins: false }
        });
        let wanted: Vec<Wanted> = wanted.collect();
        (!wanted.is_empty()).then_some(Self(wanted))
    }

    /// The same, for somebody who is still typing: its last word may be a beginning.
    #[must_use]
    pub fn begun(asked: &str, others: impl Fn(&str) -> Vec<String>) -> Option<Self> {
        let folded = fold(asked);
        let last = folded.rsplit(' ').next().unwrap_or_default();
        let is_long = last.chars().count() >= BEGINNING;
        match Self::of(asked, others) {
            Some(mut question) => {
                if let Some(wanted) = question.0.last_mut().filter(|w| w.asked == last && is_long) {
                    wanted.begins = true;
                }
                Some(question)
            }
            // `la` says nothing by itself and begins `laboral`.
            None if is_long => {
                let begins = Wanted { asked: last.to_owned(), ways: Vec::new(), begins: true };
                Some(Self(vec![begins]))
            }
            None => None,
        }
    }

    /// The question as it was probably meant, where some of its words are in none of the indexes: each of
    /// those becomes the words nearest to it. `None` where every word is known, or one is near to nothing.
    #[must_use]
    pub fn corrected(&self, among: &[&WordIndex]) -> Option<Self> {
        let mut meant = self.clone();
        let mut is_another = false;
        for wanted in &mut meant.0 {
            wanted.begins = false;
            if among.iter().any(|index| index.knows(wanted)) {
                continue;
            }
            let mut least = usize::MAX;
            let mut held: HashMap<&str, usize> = HashMap::new();
            for index in among {
                let Some((distance, words)) = index.nearest(&wanted.asked) else { continue };
                if distance < least {
                    least = distance;
                    held.clear();
                }
                for word in words.into_iter().filter(|_| distance == least) {
                    *held.entry(word).or_default() += index.holding(word);
                }
            }
            let mut readings: Vec<(&str, usize)> = held.into_iter().collect();
            readings.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
            readings.truncate(MOST_READINGS);
            if readings.is_empty() {
                return None;
            }
            wanted.ways = readings.into_iter().map(|(word, _)| word.to_owned()).collect();
            is_another = true;
        }
        is_another.then_some(meant)
    }

    /// Its words.
    #[must_use]
    pub fn wanted(&self) -> &[Wanted] {
        &self.0
    }

    /// Everything that answers any of its words, for marking what was found.
    #[must_use]
    pub fn ways(&self) -> String {
        let ways: Vec<&str> = self.0.iter().flat_map(|w| &w.ways).map(String::as_str).collect();
        ways.join(" ")
    }
}

#[cfg(test)]
mod tests {
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
}
