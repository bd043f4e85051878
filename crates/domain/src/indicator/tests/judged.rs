//! What values may say.

use super::*;

#[test]
fn a_value_says_what_its_kind_and_unit_can() {
    let people = indicator(Kind::Number, "people", false);
    assert_eq!(fits(&people, number(12)), Ok(()));
    assert_eq!(fits(&people, number(0)), Ok(()), "zero is a number");
    assert_eq!(fits(&people, Reading::NotApplicable), Ok(()));
    assert_eq!(fits(&people, number(-1)), Err(Trouble::Negative));
    let half = Reading::Number { number: Number(5_000) };
    assert_eq!(fits(&people, half), Err(Trouble::Fraction));
    assert_eq!(fits(&indicator(Kind::Number, "percent", false), half), Ok(()));
    assert_eq!(fits(&people, Reading::YesNo { yes: true }), Err(Trouble::Kind));
    let part = indicator(Kind::Share, "percent", false);
    assert_eq!(fits(&part, share(3, 4)), Ok(()));
    assert_eq!(fits(&part, share(5, 4)), Err(Trouble::AboveAll));
    assert_eq!(fits(&part, share(0, 0)), Err(Trouble::OfNothing));
    let scale = indicator(Kind::Scale, "level", false);
    assert_eq!(fits(&scale, Reading::Level { level: 2 }), Ok(()));
    assert_eq!(fits(&scale, Reading::Level { level: 3 }), Err(Trouble::NoLevel));
}

#[test]
fn parts_are_never_more_than_the_whole() {
    let cell = |category: &str, n: i64| Cell {
        dimension: Dimension::Sex,
        category: category.to_owned(),
        number: Number::whole(n).expect("small"),
        denominator: None,
    };
    let one = in_use(&[Dimension::Sex]);
    assert_eq!(fit_parts(&one, number(40), &[cell("female", 21), cell("male", 17)]), Ok(()));
    let above = [cell("female", 21), cell("male", 20)];
    assert_eq!(fit_parts(&one, number(40), &above), Err(Trouble::PartsAbove));
    let twice = [cell("female", 1), cell("female", 1)];
    assert_eq!(fit_parts(&one, number(40), &twice), Err(Trouble::UnknownPart));
    assert_eq!(fit_parts(&in_use(&[]), number(40), &[cell("male", 1)]), Err(Trouble::UnknownPart));
    let yes = Reading::YesNo { yes: true };
    assert_eq!(fit_parts(&one, yes, &[cell("male", 1)]), Err(Trouble::NoParts));
}

#[test]
fn a_part_of_a_share_is_a_share_of_a_part() {
    let cell = |category: &str, n: i64, of: i64| Cell {
        dimension: Dimension::Sex,
        category: category.to_owned(),
        number: Number::whole(n).expect("small"),
        denominator: Number::whole(of),
    };
    let one = in_use(&[Dimension::Sex]);
    let fine = [cell("female", 20, 25), cell("male", 10, 15)];
    assert_eq!(fit_parts(&one, share(30, 41), &fine), Ok(()), "one person said neither");
    for (cells, trouble) in [
        ([cell("female", 20, 25), cell("male", 11, 15)], Trouble::PartsAbove),
        ([cell("female", 20, 25), cell("male", 10, 17)], Trouble::PartsAbove),
        ([cell("female", 26, 25), cell("male", 1, 15)], Trouble::AboveAll),
        ([Cell { denominator: None, ..cell("female", 2, 2) }, cell("male", 1, 1)], Trouble::Kind),
    ] {
        assert_eq!(fit_parts(&one, share(30, 41), &cells), Err(trouble), "{cells:?}");
    }
    let roll =
        Roll::of(&[Value { cells: fine.to_vec(), ..value(1, 7, State::Accepted, share(30, 41)) }]);
    let whole = |n: i64| i128::from(n * Number::PARTS);
    assert_eq!(roll.parts[&(Dimension::Sex, "female".to_owned())], (whole(20), whole(25)));
}

#[test]
fn values_are_taken_while_their_window_is_open_and_they_are_used() {
    let all = windows(3);
    let one = in_use(&[]);
    assert_eq!(takes(&one, &all[0], day("2024-01-28")), Ok(()));
    assert_eq!(takes(&one, &all[0], day("2024-01-27")), Err(Trouble::Window), "not open yet");
    let late = day("2025-06-01");
    assert_eq!(takes(&one, &all[0], late), Ok(()), "late ones are taken");
    let at = |text: &str| day(text).and_hms_opt(9, 0, 0).expect("a moment").and_utc();
    let closed = Window { closed_at: Some(at("2025-02-01")), ..all[0].clone() };
    assert_eq!(takes(&one, &closed, late), Err(Trouble::Window));
    let foreign = Window { plan: PlanId(id(4)), ..all[0].clone() };
    assert_eq!(takes(&one, &foreign, late), Err(Trouble::Window), "of another plan");
    let ended = Use { ended_at: Some(at("2024-02-10")), ..one };
    assert_eq!(takes(&ended, &all[1], late), Ok(()), "it was used in February");
    assert_eq!(takes(&ended, &all[2], late), Err(Trouble::Ended));
}

#[test]
fn a_number_is_read_as_people_type_it_and_never_guessed() {
    use crate::figure::NoFigure;
    for (text, lang, parts) in [
        ("1.234,5", Lang::Es, 12_345_000),
        ("1,234.5", Lang::En, 12_345_000),
        ("1\u{202f}234,5", Lang::Fr, 12_345_000),
        ("1 234,5", Lang::Pt, 12_345_000),
        ("0,0001", Lang::Es, 1),
        ("0", Lang::Es, 0),
        ("-3", Lang::Es, -30_000),
    ] {
        assert_eq!(read_number(text, lang), Ok(Number(parts)), "{text}");
    }
    for (text, lang, why) in [
        ("N/A", Lang::Es, NoFigure::NotANumber),
        ("", Lang::Es, NoFigure::NotANumber),
        ("unas 40", Lang::Es, NoFigure::NotANumber),
        ("1e9", Lang::En, NoFigure::NotANumber),
        ("40 %", Lang::Es, NoFigure::NotANumber),
        ("1,234", Lang::Es, NoFigure::Ambiguous),
        ("1.234", Lang::En, NoFigure::Ambiguous),
        ("0,00001", Lang::Es, NoFigure::TooPrecise { most: 4 }),
        ("100000000000,1", Lang::Es, NoFigure::TooLarge),
        ("9223372036854775808", Lang::Es, NoFigure::TooLarge),
    ] {
        assert_eq!(read_number(text, lang), Err(why), "{text}");
    }
}
