//! What people may write into a cell, arbitrarily: periods and words.

use aunar_domain::period::reading::read;
use aunar_domain::words::{Lang, Text, fold, guess_lang, tidy};
use bolero::check;
use std::time::Duration;

const ROUNDS: usize = 20_000;
const MOMENT: Duration = Duration::from_secs(2);

/// Pieces of which periods are made, so that arbitrary choices come near to meaning something.
const PIECES: [&str; 40] = [
    "2023",
    "2024",
    "23",
    "1",
    "2",
    "15",
    "30",
    "31",
    "99",
    "0",
    "Q1",
    "Q2",
    "T4",
    "1er",
    "2do",
    "semestre",
    "trimestre",
    "semester",
    "half",
    "enero",
    "mayo",
    "may",
    "maio",
    "février",
    "septiembre",
    "December",
    "del",
    "de",
    "a",
    "to",
    "y",
    "e",
    "au",
    "-",
    "–",
    "/",
    ".",
    ",",
    "(",
    "finales",
];

fn holds(text: &str) {
    let Ok(found) = read(text) else { return };
    assert!(found.period.start <= found.period.end, "{text}: {found:?}");
    // What surrounds it does not matter, and it is read the same every time.
    assert_eq!(read(&format!("  {text} ")), Ok(found), "{text}");
}

#[test]
fn any_text_is_a_period_in_order_or_none() {
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<String>()
        .for_each(|text: &String| holds(text));
}

#[test]
fn any_pieces_of_periods_are_a_period_in_order_or_none() {
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<Vec<(u8, bool)>>()
        .for_each(|choices: &Vec<(u8, bool)>| {
            let text: String = choices
                .iter()
                .map(|(choice, blank)| {
                    let piece = PIECES[usize::from(*choice) % PIECES.len()];
                    if *blank { format!("{piece} ") } else { piece.to_owned() }
                })
                .collect();
            holds(&text);
        });
}

#[test]
fn words_once_tidied_are_tidy_and_carry_no_control_characters() {
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_type::<String>().for_each(
        |words: &String| {
            let tidied = tidy(words);
            assert_eq!(tidy(&tidied), tidied, "{words:?}");
            assert!(tidied.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t')));
            if let Some(text) = Text::new(Lang::Es, words) {
                assert!(!text.words(Lang::Es).trim().is_empty());
            }
        },
    );
}

#[test]
fn words_once_folded_are_folded_and_hold_only_letters_digits_and_single_blanks() {
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_type::<String>().for_each(
        |words: &String| {
            let folded = fold(words);
            assert_eq!(fold(&folded), folded, "{words:?}");
            assert!(!folded.contains("  ") && folded.trim() == folded, "{folded:?}");
            assert!(folded.chars().all(|c| c == ' ' || c.is_alphanumeric()), "{folded:?}");
        },
    );
}

#[test]
fn a_guess_of_the_language_hangs_on_the_words_and_not_on_case_or_blanks() {
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_type::<String>().for_each(
        |words: &String| {
            let guess = guess_lang(words);
            assert_eq!(guess_lang(&format!("  {words}\n")), guess, "{words:?}");
            // Words that are of one language only decide, however often they are said.
            assert_eq!(guess_lang(&"the workshop of ".repeat(words.len() % 7 + 1)), Some(Lang::En));
        },
    );
}
