use super::*;
use proptest::prelude::*;

fn value(words: &str) -> Given<String> {
    Given::Value(words.into())
}

#[test]
fn a_plain_column_takes_the_language_it_is_found_to_be_in() {
    let text =
        Worded { plain: value("Taller"), ..Worded::SILENT }.text(None, Lang::Es).expect("text");
    assert_eq!((text.original(), text.words(Lang::Es)), (Lang::Es, "Taller"));
    // The same words again change nothing, though they be taken for another language.
    let again = Worded { plain: value("Taller"), ..Worded::SILENT }.text(Some(&text), Lang::Pt);
    assert_eq!(again, Some(text));
}

#[test]
fn a_changed_wording_is_no_longer_official() {
    let official =
        Wording { lang: Lang::Es, words: "Datos".into(), by: Some("Pool".into()), official: true };
    let stored = Text::from_wordings([official]).expect("text");
    let worded = Worded { plain: value("Datos nuevos"), ..Worded::SILENT };
    let text = worded.text(Some(&stored), Lang::Es).expect("text");
    assert!(text.wording(Lang::Es).is_some_and(|w| !w.official && w.by.is_none()));
}

#[test]
fn a_cleared_translation_goes_and_a_cleared_original_gives_way() {
    let stored = Text::new(Lang::Es, "Datos").expect("text").with(Wording {
        lang: Lang::En,
        words: "Data".into(),
        by: None,
        official: false,
    });
    let clear = |lang: Lang| {
        let mut worded = Worded::SILENT;
        worded.by_lang[lang as usize] = Given::Blank;
        worded.text(Some(&stored), Lang::Es)
    };
    assert_eq!(clear(Lang::En), Text::new(Lang::Es, "Datos"));
    assert_eq!(clear(Lang::Es), Text::new(Lang::En, "Data"));
}

#[test]
fn what_is_about_a_text_is_readable() {
    let about = About::read("original es; official es, fr; en by Pool").expect("reads");
    assert_eq!(about.written(), "original es; official es, fr; en by Pool");
    for bad in ["", "es", "original klingon", "original es; en made by me", "official es"] {
        assert_eq!(About::read(bad), None, "{bad}");
    }
}

proptest! {
    #[test]
    fn what_is_about_a_text_comes_back(by in proptest::option::of("(?s).{0,30}".prop_map(|b| crate::words::tidy(&b)).prop_filter("a name", |b| !b.is_empty())), original in 0_usize..4, official in any::<bool>()) {
        let about = About {
            original: Lang::ALL[original],
            official: if official { vec![Lang::Es, Lang::Fr] } else { vec![] },
            by: [None, by, None, Some("x \"y\"; z".into())],
        };
        prop_assert_eq!(About::read(&crate::words::tidy(&about.written())), Some(about));
    }

    #[test]
    fn anything_about_a_text_is_answered(cell in "(?s).{0,60}") {
        let _ = About::read(&cell);
    }
}
