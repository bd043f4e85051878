use super::*;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

#[test]
fn a_reader_gets_their_language_or_else_the_original() {
    let text = Text::new(Lang::Es, " Taller  ")
        .map(|t| {
            t.with(Wording { lang: Lang::En, words: "Workshop".into(), by: None, official: false })
        })
        .expect("there are words");
    assert_eq!(text.words(Lang::En), "Workshop");
    assert_eq!(text.words(Lang::Fr), "Taller");
    assert!(text.said(Lang::En).is_translation());
    assert!(!text.said(Lang::Fr).as_asked);
}

fn translated(lang: Lang, words: &str) -> Wording {
    Wording { lang, words: words.into(), by: None, official: false }
}

#[test]
fn a_translation_is_older_from_the_day_its_original_changes_until_it_is_said_anew() {
    let text = Text::new(Lang::Es, "Taller").expect("words");
    let text = text.with(translated(Lang::En, "Workshop")).with(translated(Lang::Pt, "Oficina"));
    assert_eq!(text.standing(Lang::En), Standing::Current);
    assert_eq!(text.standing(Lang::Es), Standing::Original);
    assert_eq!(text.standing(Lang::Fr), Standing::Missing);
    let changed = text.clone().with(translated(Lang::Es, "Dos talleres"));
    assert_eq!(changed.standing(Lang::En), Standing::Older);
    assert_eq!(changed.made_of(Lang::En), Some("Taller"));
    assert!(changed.said(Lang::Pt).older && !changed.said(Lang::Es).older);
    let again = changed.with(translated(Lang::Es, "Tres talleres"));
    assert_eq!(again.made_of(Lang::En), Some("Taller"), "what it was made of, not the last");
    let said = again.clone().with(translated(Lang::En, "Three workshops"));
    assert_eq!(said.standing(Lang::En), Standing::Current);
    assert_eq!(said.standing(Lang::Pt), Standing::Older, "the others stay as they were");
    // Whoever reads both may say that the same words still hold.
    let still = again.clone().with(translated(Lang::Pt, "Oficina"));
    assert_eq!(still.standing(Lang::Pt), Standing::Current);
    let back = again.with(translated(Lang::Es, "Taller"));
    assert_eq!(back.standing(Lang::En), Standing::Current, "the original is as it was again");
    assert_eq!(back, text, "and the age of a translation is no part of what a text says");
}

#[test]
fn a_text_that_comes_from_elsewhere_follows_the_one_that_is_stored() {
    let stored = Text::new(Lang::Es, "Taller").expect("words");
    let stored = stored.with(translated(Lang::En, "Workshop"));
    // A file knows nothing of the age of what is in it.
    let file = |original: &str, en: &str| {
        let all = [translated(Lang::Es, original), translated(Lang::En, en)];
        let mut text = Text::from_wordings(all).expect("words");
        text.follow(&stored);
        text
    };
    assert_eq!(file("Taller", "Workshop").standing(Lang::En), Standing::Current);
    assert_eq!(file("Talleres", "Workshop").standing(Lang::En), Standing::Older);
    assert_eq!(file("Talleres", "Workshops").standing(Lang::En), Standing::Current);
    assert_eq!(stored.clone().without(Lang::En).standing(Lang::En), Standing::Missing);
    assert_eq!(stored.clone().without(Lang::Es), stored, "the original is not taken away");
}

#[test]
fn a_text_reads_back_what_it_wrote() {
    let json = r#"{"original":"pt","en":"Data","pt":"Dados","by":{"en":"Pool"},"official":["pt"]}"#;
    let text: Text = serde_json::from_str(json).expect("reads");
    assert_eq!(text.original(), Lang::Pt);
    let again: Text =
        serde_json::from_str(&serde_json::to_string(&text).expect("writes")).expect("reads");
    assert_eq!(text, again);
    assert!(serde_json::from_str::<Text>(r#"{"original":"fr","en":"x"}"#).is_err());
}

#[test]
fn folding_joins_abbreviations_and_drops_accents() {
    assert_eq!(fold("Organización  Internacional (O.I.M.)"), "organizacion internacional oim");
    assert_eq!(fold("L’Œuvre"), "l oeuvre");
    assert_eq!(fold("¡Ñandú!"), "nandu");
}

#[test]
fn a_capital_folds_as_its_small_letter_does() {
    assert_eq!(fold("GROẞE ØRESUND ŒUVRE"), fold("große øresund œuvre"));
    assert_eq!(fold("GROẞE ØRESUND ŒUVRE"), "grosse oresund oeuvre");
}

#[test]
fn every_letter_there_is_folds_once_for_all() {
    for letter in '\0'..=char::MAX {
        let folded = fold(letter.encode_utf8(&mut [0; 4]));
        assert_eq!(fold(&folded), folded, "{letter:?}");
    }
}

#[test]
fn languages_are_guessed_from_function_words() {
    assert_eq!(guess_lang("Taller para los municipios sobre la inclusión"), Some(Lang::Es));
    assert_eq!(guess_lang("Training of the border officials"), Some(Lang::En));
    assert_eq!(guess_lang("Formação dos agentes em fronteiras do Norte"), Some(Lang::Pt));
    assert_eq!(guess_lang("Formation des agents pour les frontières"), Some(Lang::Fr));
    assert_eq!(guess_lang("2023"), None);
}

proptest! {
    #[test]
    fn a_text_folds_as_its_normal_forms_do(words in ".*") {
        prop_assert_eq!(fold(&words), fold(&words.nfc().collect::<String>()));
        prop_assert_eq!(fold(&words), fold(&words.nfkd().collect::<String>()));
    }

    #[test]
    fn what_is_tidy_is_normal_and_stays_as_it_is(words in "[ -~\u{80}-\u{400}\r\n\t]*|.*") {
        let tidied = tidy(&words);
        prop_assert_eq!(&tidied, &tidied.nfc().collect::<String>());
        prop_assert_eq!(&tidied, &tidy(&tidied));
        prop_assert_eq!(tidied.trim(), &tidied);
        prop_assert!(!tidied.contains('\r'));
    }
}
