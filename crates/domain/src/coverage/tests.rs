use super::*;
use crate::activity::{Tag, Weight};
use crate::facets::tests::{activity, index};
use crate::framework::OBJECTIVES;
use proptest::prelude::*;

#[test]
fn each_cell_counts_its_activities_and_gaps_are_named() {
    let serving =
        |entry: &str, weight| Tag { framework: OBJECTIVES.into(), entry: entry.into(), weight };
    let activities = [
        activity(1, |c| {
            c.places = vec!["PE".into(), "CO".into()];
            c.tags = vec![serving("1", Weight::Primary)];
        }),
        activity(2, |c| {
            c.places = vec!["PE".into()];
            c.tags = vec![serving("1", Weight::Secondary)];
        }),
    ];
    let counted = matrix(
        &index(&activities),
        vec!["1".into(), "2".into()],
        Against::Country,
        vec!["CO".into(), "PE".into()],
    );
    assert_eq!(counted.cells[0][1], Cell { activities: 2, primary: 1 });
    assert_eq!(counted.totals[0].activities, 2, "two activities, though three cells");
    assert_eq!(counted.gaps().collect::<Vec<_>>(), ["2"]);
    assert_eq!(counted.shade(counted.cells[0][1]), 5);
    assert_eq!(counted.shade(counted.cells[0][0]), 3);
    assert_eq!(counted.shade(counted.cells[1][0]), 0);
}

proptest! {
    /// The matrix counts what looking at every activity counts, in short columns and in long.
    #[test]
    fn a_cell_counts_what_looking_at_each_does(
        rows in proptest::collection::vec((0_usize..8, 1_u8..4, any::<bool>()), 0..300),
    ) {
        const PLACES: [&str; 8] = ["PE", "PE", "PE", "PE", "PE", "CO", "BR", "419"];
        let activities: Vec<_> = rows.iter().enumerate().map(|(n, (place, objective, primary))| {
            activity(n as u128, |c| {
                c.places = vec![PLACES[*place].into()];
                c.tags = vec![Tag {
                    framework: OBJECTIVES.into(),
                    entry: objective.to_string(),
                    weight: if *primary { Weight::Primary } else { Weight::Secondary },
                }];
            })
        }).collect();
        let (objectives, columns) = (["1", "2", "3"], ["419", "BR", "CO", "PE", "VE"]);
        let counted = matrix(
            &index(&activities),
            objectives.map(String::from).to_vec(),
            Against::Country,
            columns.map(String::from).to_vec(),
        );
        for (r, objective) in objectives.iter().enumerate() {
            for (c, column) in columns.iter().enumerate() {
                let of = |only_primary: bool| rows.iter().filter(|(place, serves, primary)| {
                    PLACES[*place] == *column
                        && serves.to_string() == *objective
                        && (*primary || !only_primary)
                }).count() as u64;
                let plainly = Cell { activities: of(false), primary: of(true) };
                prop_assert_eq!(counted.cells[r][c], plainly);
            }
        }
    }
}
