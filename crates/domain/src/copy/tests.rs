use super::*;
use proptest::prelude::*;
use std::collections::HashMap;

fn columns() -> Vec<Column> {
    // Six columns in four groups: two of two columns, one a list.
    let of = |group, likeness| Column { group, likeness };
    vec![
        of(0, Likeness::Words),
        of(0, Likeness::Words),
        of(1, Likeness::List),
        of(2, Likeness::Words),
        of(3, Likeness::Words),
        of(3, Likeness::List),
    ]
}

fn group_cells(group: u16) -> Vec<usize> {
    columns().iter().enumerate().filter(|(_, c)| c.group == group).map(|(at, _)| at).collect()
}

fn all(cells: &[String]) -> Vec<Option<String>> {
    cells.iter().cloned().map(Some).collect()
}

fn take(base: &[String], back: &[String], now: &[String]) -> Vec<String> {
    let fates = weigh(&columns(), Some(base), &all(back), now);
    merged(&columns(), &fates, &all(back), now, |_| Choice::Plan)
}

fn row() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[abc]{0,2}(; [abc]{1,2})?", 6)
}

/// A row with other words in some of its groups.
fn changed(base: &[String], groups: &[bool], words: &[String]) -> Vec<String> {
    let mut changed = base.to_vec();
    for group in (0..4_u16).filter(|g| groups[usize::from(*g)]) {
        for at in group_cells(group) {
            changed[at].clone_from(&words[at]);
        }
    }
    changed
}

#[test]
fn each_field_has_its_fate() {
    let s = |text: &str| text.to_owned();
    let base = vec![s("a"), s(""), s("x; y"), s("b"), s("c"), s("")];
    let back = vec![s("A2"), s(""), s("Y; x"), s("b"), s("mine"), s("")];
    let now = vec![s("a"), s(""), s("x; y"), s("new"), s("theirs"), s("")];
    let fates = weigh(&columns(), Some(&base), &all(&back), &now);
    assert_eq!(fates, [Fate::Taken, Fate::Same, Fate::Stale, Fate::Clash]);
    let kept = merged(&columns(), &fates, &all(&back), &now, |_| Choice::Plan);
    assert_eq!(kept, [s("A2"), s(""), s("x; y"), s("new"), s("theirs"), s("")]);
    let chosen = merged(&columns(), &fates, &all(&back), &now, |_| Choice::Copy);
    assert_eq!(chosen[4], "mine");
    // Where it is not known what was given out, all that differs is asked about.
    let fates = weigh(&columns(), None, &all(&back), &now);
    assert_eq!(fates, [Fate::Clash, Fate::Same, Fate::Clash, Fate::Clash]);
    // A column that did not come back changes nothing.
    let mut without = all(&back);
    without[0] = None;
    assert_eq!(weigh(&columns(), Some(&base), &without, &now)[0], Fate::Same);
}

#[test]
fn each_row_has_its_standing() {
    let row = |row, id: &str, version: &str, cell: &str| Returned {
        row,
        id: (!id.is_empty()).then(|| id.to_owned()),
        version: version.to_owned(),
        cells: vec![Some(cell.to_owned())],
    };
    let given = |given, stands| Given { given, stands };
    let known: HashMap<String, Given> = [
        ("a", given(Some(1), true)),
        ("b", given(Some(2), true)),
        ("c", given(Some(1), true)),
        ("d", given(Some(1), false)),
        ("e", given(None, true)),
        ("f", given(Some(1), true)),
        ("g", given(Some(3), true)),
    ]
    .map(|(id, given)| (id.to_owned(), given))
    .into();
    let rows = vec![
        row(4, "a", "1", "x"),
        row(5, "", "", "new"),
        row(6, "b", "7", "x"),
        row(7, "c", "1", "one"),
        row(8, "c", "1", "other"),
        row(9, "d", "1", "x"),
        row(10, "e", "1", "x"),
        row(11, "elsewhere", "1", "x"),
        row(12, "f", "1", "x"),
        row(13, "f", "1", "x"),
    ];
    let paired = pair(rows, &known);
    let standings: Vec<Standing> = paired.rows.iter().map(|r| r.standing).collect();
    use Standing as S;
    let expected = [
        S::Known,
        S::New,
        S::Foreign,
        S::Copied,
        S::Copied,
        S::Gone,
        S::Foreign,
        S::Unknown,
        S::Known,
        S::Repeated,
    ];
    assert_eq!(standings, expected);
    assert_eq!(paired.missing, ["g"]);
}

proptest! {
    #[test]
    fn a_copy_that_nobody_touched_changes_nothing(base in row(), now in row()) {
        prop_assert_eq!(take(&base, &base, &now), now);
    }

    #[test]
    fn a_plan_that_nobody_touched_becomes_the_copy(base in row(), back in row()) {
        let after = take(&base, &back, &base);
        for (at, column) in columns().iter().enumerate() {
            prop_assert!(same(column.likeness, &after[at], &back[at]));
        }
    }

    #[test]
    fn the_same_copy_again_changes_nothing(base in row(), back in row(), now in row()) {
        let once = take(&base, &back, &now);
        prop_assert_eq!(take(&base, &back, &once), once);
    }

    /// Many people send back copies of one file: where they touch different fields, the order in
    /// which they are taken says nothing.
    #[test]
    fn copies_that_touch_different_fields_come_in_in_any_order(
        base in row(),
        plan in row(),
        one in row(),
        two in row(),
        whose in prop::collection::vec(0_u8..4, 4),
    ) {
        let of = |n: u8| whose.iter().map(|w| *w == n).collect::<Vec<_>>();
        let now = changed(&base, &of(1), &plan);
        let (one, two) = (changed(&base, &of(2), &one), changed(&base, &of(3), &two));
        let there = take(&base, &two, &take(&base, &one, &now));
        let back = take(&base, &one, &take(&base, &two, &now));
        prop_assert_eq!(&there, &back);
        // And nothing of any of the three is lost.
        for (at, column) in columns().iter().enumerate() {
            let from = match whose[usize::from(column.group)] {
                1 => &now,
                2 => &one,
                3 => &two,
                _ => &base,
            };
            prop_assert!(same(column.likeness, &there[at], &from[at]));
        }
    }

    /// Whatever comes back, what somebody wrote into the plan meanwhile stays until somebody chooses.
    #[test]
    fn nothing_of_the_plan_is_lost_unasked(base in row(), back in row(), now in row()) {
        let fates = weigh(&columns(), Some(&base), &all(&back), &now);
        let after = merged(&columns(), &fates, &all(&back), &now, |_| Choice::Plan);
        for group in 0..4_u16 {
            let cells = group_cells(group);
            let touched = cells.iter().any(|at| {
                !same(columns()[*at].likeness, &base[*at], &now[*at])
            });
            if touched {
                for at in cells {
                    prop_assert_eq!(&after[at], &now[at]);
                }
            }
        }
    }

    /// And what came back is either there afterwards or said to clash or to be old.
    #[test]
    fn nothing_of_the_copy_is_lost_unsaid(base in row(), back in row(), now in row()) {
        let fates = weigh(&columns(), Some(&base), &all(&back), &now);
        let after = merged(&columns(), &fates, &all(&back), &now, |_| Choice::Plan);
        for (at, column) in columns().iter().enumerate() {
            let fate = fates[usize::from(column.group)];
            prop_assert!(
                same(column.likeness, &after[at], &back[at])
                    || matches!(fate, Fate::Clash | Fate::Stale)
            );
        }
    }
}
