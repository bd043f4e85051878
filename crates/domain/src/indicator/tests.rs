//! What values may say, and that sums of parts make the sum of the whole.

use super::*;
use crate::follow_up::{Handling, State, Window};
use crate::ids::{EntityId, PlanId, UseId, ValueId, WindowId};
use crate::words::Lang;
use chrono::NaiveDate;
use proptest::prelude::*;
use uuid::Uuid;

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn indicator(kind: Kind, unit: &str, cumulative: bool) -> Indicator {
    let text = |words| Text::new(Lang::Es, words).expect("words");
    Indicator {
        id: IndicatorId(id(1)),
        network: None,
        code: "x".to_owned(),
        kind,
        unit: unit.to_owned(),
        direction: Direction::Up,
        cumulative,
        measures: None,
        title: text("Título"),
        definition: None,
        source: None,
        numerator: None,
        denominator: None,
        levels: vec![text("Bajo"), text("Medio"), text("Alto")],
    }
}

fn in_use(dimensions: &[Dimension]) -> Use {
    Use {
        id: UseId(id(2)),
        plan: PlanId(id(3)),
        reference: "I-001".to_owned(),
        version: 1,
        indicator: IndicatorId(id(1)),
        of: Of::Plan,
        baseline: None,
        milestones: Vec::new(),
        target: None,
        dimensions: dimensions.to_vec(),
        categories: Vec::new(),
        ended_at: None,
    }
}

fn windows(n: u32) -> Vec<Window> {
    let window = |n: u32| Window {
        id: WindowId(id(u128::from(n))),
        plan: PlanId(id(3)),
        reference: format!("2024-{n:02}"),
        start: NaiveDate::from_ymd_opt(2024, n, 1).expect("a day"),
        end: NaiveDate::from_ymd_opt(2024, n, 28).expect("a day"),
        opens: NaiveDate::from_ymd_opt(2024, n, 28).expect("a day"),
        due: NaiveDate::from_ymd_opt(2025, 1, 31).expect("a day"),
        closed_at: None,
        extensions: Vec::new(),
    };
    (1..=n).map(window).collect()
}

fn value(window: u32, entity: u128, state: State, reading: Reading) -> Value {
    Value {
        id: ValueId(id(u128::from(window) * 1000 + entity)),
        of: UseId(id(2)),
        window: WindowId(id(u128::from(window))),
        entity: EntityId(id(entity)),
        version: 1,
        state,
        handling: Handling::default(),
        reading,
        cells: Vec::new(),
        note: None,
    }
}

fn number(n: i64) -> Reading {
    Reading::Number { number: Number::whole(n).expect("small") }
}

fn share(part: i64, of: i64) -> Reading {
    Reading::Share {
        numerator: Number::whole(part).expect("small"),
        denominator: Number::whole(of).expect("small"),
    }
}

#[test]
fn what_is_shipped_reads_in_four_languages_and_no_code_is_there_twice() {
    let all = shipped();
    let codes: std::collections::BTreeSet<&str> = all.iter().map(|i| i.code.as_str()).collect();
    assert_eq!(codes.len(), all.len());
    for code in ["10.7.2", "10.7.3", "10.c.1", "16.9.1", "17.18.1", "people-trained"] {
        assert!(codes.contains(code), "{code}");
    }
    let frameworks = crate::framework::Frameworks::shipped();
    for one in &all {
        let texts = one.levels.iter().chain([&one.title]).chain(&one.definition);
        for text in texts {
            assert!(Lang::ALL.iter().all(|l| text.wording(*l).is_some()), "{}", one.code);
        }
        assert_eq!(one.kind == Kind::Scale, !one.levels.is_empty(), "{}", one.code);
        let parts = one.numerator.is_some() && one.denominator.is_some();
        assert_eq!(one.kind == Kind::Share, parts, "{}", one.code);
        if let Some((framework, entry)) = &one.measures {
            assert!(frameworks.entry(framework, entry).is_some(), "{}", one.code);
        }
    }
}

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
fn what_was_so_far_is_not_added_and_what_was_given_back_does_not_count() {
    let windows = windows(3);
    let all = [
        value(1, 7, State::Accepted, number(10)),
        value(2, 7, State::Accepted, number(15)),
        value(3, 7, State::SentBack, number(900)),
        value(2, 8, State::Submitted, number(4)),
        value(3, 8, State::Draft, number(800)),
        value(3, 9, State::Accepted, Reading::NotApplicable),
    ];
    let adding = indicator(Kind::Number, "people", false);
    let roll = now(&adding, &all, &windows);
    assert_eq!((roll.number, roll.awaiting), (29 * i128::from(Number::PARTS), 1));
    assert_eq!((roll.values, roll.not_applicable), (3, 1));
    let so_far = indicator(Kind::Number, "people", true);
    assert_eq!(now(&so_far, &all, &windows).number, 19 * i128::from(Number::PARTS));
    let refs: Vec<&Value> = all.iter().collect();
    let stood: Vec<Option<i64>> = course(&so_far, &refs, &windows)
        .iter()
        .map(|(_, roll)| roll.stands(Kind::Number).map(|n| n.0 / Number::PARTS))
        .collect();
    assert_eq!(stood, [Some(10), Some(19), Some(19)]);
}

#[test]
fn a_share_is_numerators_over_denominators() {
    let all =
        [value(1, 7, State::Accepted, share(1, 2)), value(1, 8, State::Accepted, share(90, 100))];
    let roll = Roll::of(&all);
    assert_eq!(
        roll.stands(Kind::Share),
        Some(Number(892_157)),
        "91 of 102, not the mean of 50 and 90"
    );
}

#[test]
fn how_much_of_the_way_was_gone() {
    let up = indicator(Kind::Number, "people", false);
    let target = |n| Some(Aim { by: day("2024-12-31"), reading: number(n) });
    let one = |from: Option<i64>, to| Use {
        baseline: from.map(|n| (number(n), 2022)),
        target: target(to),
        ..in_use(&[])
    };
    let gone = |one: &Use, n| way_gone(&up, one, Number::whole(n));
    assert_eq!(gone(&one(None, 200), 50), Some(250));
    assert_eq!(gone(&one(Some(100), 200), 150), Some(500));
    assert_eq!(gone(&one(Some(100), 40), 70), Some(500), "less is better too");
    assert_eq!(gone(&one(Some(100), 200), 90), Some(-100));
    assert_eq!(gone(&one(Some(100), 100), 100), None);
    assert_eq!(gone(&in_use(&[]), 100), None);
    let down = Indicator { direction: Direction::Down, ..up };
    assert_eq!(way_gone(&down, &one(None, 10), Number::whole(20)), None, "from where?");
}

#[test]
fn rates_are_never_added() {
    let windows = windows(2);
    let rate = indicator(Kind::Number, "percent", false);
    let first = value(1, 7, State::Accepted, number(9));
    let second = value(2, 7, State::Accepted, number(5));
    let other = value(2, 8, State::Submitted, number(6));
    let alone = now(&rate, [&first, &second], &windows);
    assert_eq!(alone.stands(Kind::Number), Number::whole(5), "where it stands last");
    let both = now(&rate, [&first, &second, &other], &windows);
    assert_eq!(both.stands(Kind::Number), None, "neither eleven nor something between");
    assert_eq!(both.range, Number::whole(5).zip(Number::whole(6)));
}

#[test]
fn a_sum_beyond_what_is_kept_does_not_hang_on_its_order() {
    let most = |n: i64| Reading::Number { number: Number(n * Number::MOST.0) };
    let mut all: Vec<Value> = (0..20_000_u32)
        .map(|n| value(1, u128::from(n), State::Accepted, most(if n < 10_000 { 1 } else { -1 })))
        .collect();
    assert_eq!(Roll::of(&all).number, 0);
    all.reverse();
    assert_eq!(Roll::of(&all).stands(Kind::Number), Some(Number(0)));
    assert_eq!(Roll::of(&all[10_000..]).stands(Kind::Number), Some(Number(i64::MAX)));
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

fn readings() -> impl Strategy<Value = Reading> {
    prop_oneof![
        (-1000_i64..1000).prop_map(number),
        (0_i64..50, 50_i64..100).prop_map(|(a, b)| share(a, b)),
        any::<bool>().prop_map(|yes| Reading::YesNo { yes }),
        (0_u32..3).prop_map(|level| Reading::Level { level }),
        Just(Reading::NotApplicable),
    ]
}

proptest! {
    #[test]
    fn parts_make_the_whole_however_it_is_parted_and_no_order_matters(
        rows in proptest::collection::vec(
            (1_u32..5, 1_u128..6, proptest::sample::select(State::ALL), readings(), 0_u8..4), 0..40),
        turn in 0_usize..40,
        cumulative in any::<bool>(),
    ) {
        // One value a window and owner, as the database keeps it.
        let mut once = std::collections::BTreeMap::new();
        for (window, entity, state, reading, part) in rows {
            once.insert((window, entity), (part, value(window, entity, state, reading)));
        }
        let all: Vec<(u8, Value)> = once.into_values().collect();
        let windows = windows(4);
        let whole = Roll::of(all.iter().map(|(_, v)| v));
        let mut joined = Roll::default();
        for part in 0..4 {
            joined.join(&Roll::of(all.iter().filter(|(p, _)| *p == part).map(|(_, v)| v)));
        }
        prop_assert_eq!(&joined, &whole);
        // By owners, with the latest of each: the same as all at once.
        let latest = |values: Vec<&Value>| Roll::of(counted(values, &windows, cumulative, None));
        let mut by_owner = Roll::default();
        for owner in 1..6 {
            let own = all.iter().map(|(_, v)| v).filter(|v| v.entity.0 == id(owner)).collect();
            by_owner.join(&latest(own));
        }
        let mut turned: Vec<&Value> = all.iter().map(|(_, v)| v).collect();
        if !turned.is_empty() {
            let by = turn % turned.len();
            turned.rotate_left(by);
        }
        prop_assert_eq!(&by_owner, &latest(turned));
        // By anything that values have in common, and by windows.
        let so_far = indicator(Kind::Number, "people", cumulative);
        let values = || all.iter().map(|(_, v)| v);
        let here = now(&so_far, values(), &windows);
        let part_of = |value: &Value| all.iter().find(|(_, v)| v == value).map(|(part, _)| *part);
        let mut by_part = Roll::default();
        parted(&so_far, values(), &windows, part_of).values().for_each(|roll| by_part.join(roll));
        prop_assert_eq!(&by_part, &here);
        let mut by_window = Roll::default();
        let groups = parted(&so_far, values(), &windows, |v| v.window);
        groups.values().for_each(|roll| by_window.join(roll));
        prop_assert_eq!(&by_window, &here);
    }

    #[test]
    fn a_number_that_stands_in_a_field_is_read_again(parts in -Number::MOST.0..=Number::MOST.0) {
        for lang in Lang::ALL.iter().copied() {
            let typed = typed_number(Number(parts), lang);
            prop_assert_eq!(read_number(&typed, lang), Ok(Number(parts)), "{}", typed);
        }
    }
}
