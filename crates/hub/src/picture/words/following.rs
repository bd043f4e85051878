//! An index that follows changes answers as one that is read anew, to the last bit.

use super::*;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

const WORDS: [(Lang, &[&str]); 4] = [
    (
        Lang::Es,
        &["migración", "migraciones", "frontera", "fronteras", "taller", "talleres", "trata", "de"],
    ),
    (Lang::En, &["migration", "border", "borders", "workshop", "training", "trainings", "the"]),
    (Lang::Pt, &["migração", "migrações", "fronteira", "oficina", "trabalho", "trabalhos"]),
    (Lang::Fr, &["migration", "frontière", "frontières", "atelier", "ateliers", "données"]),
];
const NAMES: [&str; 4] = ["IOM", "OIM", "A-001", "A-002"];

/// A document as somebody wrote it.
#[derive(Debug, Clone)]
struct Written {
    title: Text,
    texts: Vec<Text>,
    names: Vec<&'static str>,
}

impl Written {
    fn document(&self) -> Document<'_> {
        Document {
            titles: vec![&self.title],
            texts: self.texts.iter().collect(),
            names: self.names.clone(),
        }
    }
}

prop_compose! {
    fn text()(lang in 0..WORDS.len(), which in vec(any::<Index>(), 1..6)) -> Text {
        let (lang, words) = WORDS[lang];
        let words: Vec<&str> = which.iter().map(|which| *which.get(words)).collect();
        Text::new(lang, &words.join(" ")).expect("words")
    }
}

prop_compose! {
    fn written()(
        title in text(),
        texts in vec(text(), 0..3),
        names in vec(proptest::sample::select(NAMES.to_vec()), 0..2),
    ) -> Written {
        Written { title, texts, names }
    }
}

prop_compose! {
    /// A word that may be written somewhere, whole or begun, with a wrong letter or none.
    fn asked()(
        lang in 0..WORDS.len(),
        which in any::<Index>(),
        keep in proptest::option::of(any::<Index>()),
        slip in proptest::option::of((any::<Index>(), proptest::char::range('a', 'z'))),
    ) -> String {
        let mut letters: Vec<char> = which.get(WORDS[lang].1).chars().collect();
        let long = letters.len();
        if let Some((place, letter)) = slip {
            letters[place.index(long)] = letter;
        }
        letters.truncate(keep.map_or(long, |keep| 1 + keep.index(long)));
        letters.into_iter().collect()
    }
}

fn anew(all: &[Written]) -> WordIndex {
    let mut index = WordIndex::default();
    for document in all.iter().map(Written::document) {
        index.add(&document.titles, &document.texts, &document.names);
    }
    index.close();
    index
}

fn alone(_: &str) -> Vec<String> {
    Vec::new()
}

fn agree(following: &WordIndex, anew: &WordIndex, asked: &str) {
    let bits = |found: &Found| -> Vec<(u32, u32)> {
        found.scores.iter().map(|(document, score)| (*document, score.to_bits())).collect()
    };
    let questions = [Question::of(asked, alone), Question::begun(asked, alone)];
    for question in questions.iter().flatten() {
        let (found, expected) = (following.answer(question), anew.answer(question));
        assert_eq!(found.documents, expected.documents, "{question:?}");
        assert_eq!(bits(&found), bits(&expected), "{question:?}");
        assert_eq!(question.corrected(&[following]), question.corrected(&[anew]), "{question:?}");
        for wanted in question.wanted() {
            let word = &wanted.asked;
            assert_eq!(following.knows(wanted), anew.knows(wanted), "{wanted:?}");
            assert_eq!(following.nearest(word), anew.nearest(word), "{word}");
            assert_eq!(following.holding(word), anew.holding(word), "{word}");
            assert_eq!(following.beginning(word), anew.beginning(word), "{word}");
        }
    }
}

proptest! {
    #[test]
    fn an_index_that_follows_answers_as_one_that_is_read_anew(
        first in vec(written(), 0..12),
        deeds in vec((any::<Index>(), written(), 0..8_u8), 1..16),
        words in vec(asked(), 1..8),
    ) {
        let mut all = first.clone();
        let mut index = anew(&all);
        for (which, now, how) in deeds {
            // A picture follows on a copy, and the one before is asked while it does.
            let before = index.clone();
            if how < 2 || all.is_empty() {
                index.push(&now.document());
                all.push(now);
            } else {
                let at = which.index(all.len());
                // Some take back what they wrote.
                let now = first.get(at).filter(|_| how == 2).cloned().unwrap_or(now);
                index.replace(at as u32, &all[at].document(), &now.document());
                all[at] = now;
            }
            match how {
                3 => index = index.folded(),
                4 => _ = index.nearest(&words[0]),
                5 => _ = before.nearest(&words[0]),
                _ => {}
            }
        }
        let expected = anew(&all);
        for asked in words.iter().map(String::as_str).chain(NAMES).chain([words.join(" ").as_str()]) {
            agree(&index, &expected, asked);
        }
        let folded = index.folded();
        prop_assert_eq!(&*folded.gathered, &*expected.gathered);
        prop_assert_eq!((&folded.lengths, folded.total), (&expected.lengths, expected.total));
        prop_assert_eq!(folded.changed(), 0);
    }
}

#[test]
fn what_nobody_writes_any_more_is_no_word_of_the_index() {
    let told = |title: &str| Written {
        title: Text::new(Lang::Es, title).expect("words"),
        texts: Vec::new(),
        names: Vec::new(),
    };
    let (before, now) = (told("Taller de fronteras"), told("Taller de albergues"));
    let mut index = anew(&[before.clone(), told("Taller de datos")]);
    index.replace(0, &before.document(), &now.document());
    assert_eq!(index.changed(), 1);
    assert_eq!((index.nearest("frontera"), index.holding("frontera")), (None, 0));
    assert_eq!(index.nearest("albergue"), Some((1, vec!["albergues"])));
    assert_eq!(index.beginning("t"), ["taller"]);
    index.replace(0, &now.document(), &before.document());
    assert_eq!(index.changed(), 0, "taken back, it is as it was read");
    assert_eq!(index.nearest("frontera"), Some((1, vec!["fronteras"])));
}
