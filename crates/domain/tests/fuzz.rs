//! What people may write into a cell, arbitrarily: periods, words, figures, tables of rates.

use aunar_domain::figure;
use aunar_domain::indicator::{Kind, Number, Reading, Roll, read_number, typed_number};
use aunar_domain::money::{Currency, MOST, read_amount, read_rates, written};
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

#[test]
fn any_figure_is_read_or_refused_and_what_is_written_reads_back() {
    let pieces = ["1", "23", "456", "000", ".", ",", " ", "\u{202f}", "'", "-", "x", "+", "0"];
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<(Vec<u8>, u8, i64)>()
        .for_each(|(choices, lang, amount): &(Vec<u8>, u8, i64)| {
            let lang = Lang::ALL[usize::from(*lang) % Lang::ALL.len()];
            let text: String =
                choices.iter().take(12).map(|c| pieces[usize::from(*c) % pieces.len()]).collect();
            for currency in ["CLP", "USD", "KWD", "CLF"] {
                let currency: Currency = currency.parse().expect("a currency");
                if let Ok(read) = read_amount(&text, currency, lang) {
                    assert!(read >= 0 && read / 10_i64.pow(currency.decimals()) <= MOST, "{text}");
                    // A mark at least is no digit: nothing is made larger than its digits.
                    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                    let most = digits.parse::<i128>().map(|d| d * 10_i128.pow(currency.decimals()));
                    assert!(most.is_ok_and(|most| i128::from(read) <= most), "{text}: {read}");
                }
                let amount = amount.rem_euclid(MOST);
                let shown = written(amount, currency, lang);
                let shown = match lang {
                    Lang::Fr => shown.rsplit_once('\u{a0}').map_or("", |(figure, _)| figure),
                    _ => shown.split_once('\u{a0}').map_or("", |(_, figure)| figure),
                };
                match read_amount(shown, currency, lang) {
                    Ok(back) => assert_eq!(back, amount, "{shown} in {lang:?}"),
                    // With three decimals it may be thousands, and is asked about.
                    Err(figure::NoFigure::Ambiguous) => {
                        assert_eq!(currency.decimals(), 3, "{shown}");
                    }
                    Err(other) => panic!("{shown} in {lang:?}: {other}"),
                }
            }
        });
}

#[test]
fn any_text_as_a_figure_ends_in_a_figure_or_a_reason() {
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_type::<String>().for_each(
        |text: &String| {
            for lang in Lang::ALL {
                for decimals in [0, 2, 4, 6] {
                    let _ = figure::read(text, *lang, decimals);
                }
            }
        },
    );
}

#[test]
fn any_text_is_a_number_that_reads_back_from_its_field_or_none() {
    let pieces =
        ["1", "234", "000", ".", ",", " ", "\u{a0}", "'", "-", "\u{2212}", "N/A", "%", "١"];
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<(String, Vec<u8>, u8)>()
        .for_each(|(free, choices, lang): &(String, Vec<u8>, u8)| {
            let lang = Lang::ALL[usize::from(*lang) % Lang::ALL.len()];
            let pieced: String =
                choices.iter().take(12).map(|c| pieces[usize::from(*c) % pieces.len()]).collect();
            for text in [free.as_str(), &pieced] {
                let Ok(number) = read_number(text, lang) else { continue };
                assert!(number.0.abs() <= Number::MOST.0, "{text}");
                assert!(text.bytes().any(|b| b.is_ascii_digit()), "{text}: words are no number");
                assert_eq!(read_number(&typed_number(number, lang), lang), Ok(number), "{text}");
                let reading = Reading::Number { number };
                assert_eq!(reading.stands(), Some(number));
                // Of a whole of nothing there is no share, and nothing is divided by it.
                let denominator = Number(0);
                assert_eq!(Reading::Share { numerator: number, denominator }.stands(), None);
                let roll = Roll { values: 1, number: number.0.into(), ..Roll::default() };
                assert_eq!(roll.stands(Kind::Number), Some(number));
            }
        });
}

#[test]
fn any_rows_under_a_header_of_rates_are_taken_or_refused_one_by_one() {
    type Rows = Vec<Vec<String>>;
    let cells =
        ["EUR", "BRL", "2024-01-01", "2024-07-01", "0.925", "4,987", "3.900", "-1", "0", "x"];
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<(Rows, Vec<u8>)>()
        .for_each(|(free, choices): &(Rows, Vec<u8>)| {
            let row = |text: &str| text.split(';').map(str::to_owned).collect::<Vec<_>>();
            let mut rows = vec![row("currency;date;rate;source")];
            rows.extend(free.iter().take(6).cloned());
            let cell = |c: &u8| cells[usize::from(*c) % cells.len()].to_owned();
            rows.extend(choices.chunks(3).take(8).map(|three| three.iter().map(cell).collect()));
            let table = read_rates(&rows, "x").expect("it has a header");
            assert!(table.rates.iter().all(|r| r.per_dollar > 0 && !r.source.is_empty()));
            assert!(table.rates.len() + table.refused.len() < rows.len());
            let mut keys: Vec<_> = table.rates.iter().map(|r| (r.currency, r.day)).collect();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), table.rates.len(), "each currency and day once");
        });
}

#[test]
fn a_code_is_the_one_it_was_written_as_or_none() {
    for lang in Lang::ALL {
        assert_eq!(Lang::from_code(lang.code()), Some(*lang));
    }
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_type::<String>().for_each(
        |text: &String| {
            if let Some(lang) = Lang::from_code(text) {
                assert_eq!(lang.code(), text);
            }
            if let Some(kind) = Kind::from_code(text) {
                assert_eq!(kind.code(), text);
            }
        },
    );
}
