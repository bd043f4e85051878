//! What values come to together.

use super::*;

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
