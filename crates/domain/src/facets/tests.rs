use super::*;
use crate::activity::{ActivityKind, Content, Involved, Part, Status, Tag, Weight};
use crate::ids::{ActivityId, PlanId};
use crate::period::{Period, Unit};
use crate::words::{Lang, Text};
use proptest::prelude::*;
use uuid::Uuid;

pub(crate) fn activity(n: u128, change: impl FnOnce(&mut Content)) -> Arc<Activity> {
    let mut content = Content::titled(Text::new(Lang::Es, "Taller").expect("words"));
    change(&mut content);
    Arc::new(Activity {
        id: ActivityId(Uuid::from_u128(n)),
        plan: PlanId(Uuid::from_u128(1)),
        reference: format!("A-{n:03}"),
        version: 1,
        content: content.in_order(),
    })
}

pub(crate) fn index(activities: &[Arc<Activity>]) -> Index {
    named(|names| Index::new(activities, names))
}

fn named<T>(act: impl FnOnce(&mut Names<'_>) -> T) -> T {
    let code = |id: EntityId| Some(format!("E{}", id.0.as_u128()));
    let reference = |id: PriorityId| Some(format!("P{}", id.0.as_u128()));
    act(&mut Names::new(&code, &reference, &Geography::default()))
}

fn plan() -> Vec<Arc<Activity>> {
    let lead = |n| Involved {
        entity: EntityId(Uuid::from_u128(n)),
        part: Part::Lead,
        represented_by: vec![],
    };
    vec![
        activity(1, |c| {
            c.kind = ActivityKind::Workshop;
            c.places = vec!["PE".into()];
            c.involved = vec![lead(1)];
            c.period = Some(Period::one(
                NaiveDate::from_ymd_opt(2023, 5, 1).expect("a date"),
                Unit::Quarter,
            ));
        }),
        activity(2, |c| {
            c.kind = ActivityKind::Workshop;
            c.places = vec!["CO".into(), "PE".into()];
            c.involved = vec![lead(2)];
            c.status = Status::Closed;
        }),
        activity(3, |c| {
            c.kind = ActivityKind::Training;
            c.places = vec!["419".into()];
            c.tags = vec![Tag {
                framework: OBJECTIVES.into(),
                entry: "10".into(),
                weight: Weight::Primary,
            }];
        }),
    ]
}

fn filter(facet: Facet, values: &[&str]) -> Filter {
    Filter {
        chosen: BTreeMap::from([(facet, values.iter().map(|v| (*v).to_owned()).collect())]),
        ..Filter::default()
    }
}

#[test]
fn values_of_one_facet_add_and_facets_narrow() {
    let index = index(&plan());
    let both = filter(Facet::Kind, &["workshop", "training"]);
    assert_eq!(index.find(&both, None).len(), 3);
    let mut narrowed = both;
    narrowed.chosen.insert(Facet::Country, vec!["CO".into()]);
    assert_eq!(index.find(&narrowed, None).iter().collect::<Vec<_>>(), [1]);
}

#[test]
fn a_count_is_what_choosing_the_value_would_leave() {
    let index = index(&plan());
    let peru = filter(Facet::Country, &["PE"]);
    assert_eq!(index.counting(&peru, None).by(Facet::Kind), [("workshop".to_owned(), 2)]);
    // The facet's own choice does not narrow its own counts.
    assert_eq!(index.counting(&peru, None).by(Facet::Country).len(), 3);
    assert_eq!(index.having(Facet::Status, "completed").len(), 1);
}

#[test]
fn regional_is_not_every_country() {
    let index = index(&plan());
    assert_eq!(index.find(&filter(Facet::Country, &["419"]), None).iter().collect::<Vec<_>>(), [2]);
    assert!(!index.having(Facet::Country, "PE").contains(2));
}

#[test]
fn an_activity_without_a_period_is_in_no_span_of_time() {
    let index = index(&plan());
    let in_june = Filter { from: NaiveDate::from_ymd_opt(2023, 6, 1), ..Filter::default() };
    assert_eq!(index.find(&in_june, None).iter().collect::<Vec<_>>(), [0]);
}

proptest! {
    /// The index answers as a plain look at every activity does.
    #[test]
    fn the_index_agrees_with_looking_at_each(
        rows in proptest::collection::vec((0_usize..10, 0_usize..6, 0_usize..4), 0..40),
        kinds in proptest::collection::vec(0_usize..10, 0..3),
        places in proptest::collection::vec(0_usize..4, 0..3),
    ) {
        const PLACES: [&str; 4] = ["PE", "CO", "419", "BR"];
        let activities: Vec<_> = rows.iter().enumerate().map(|(n, (kind, status, place))| {
            activity(n as u128, |c| {
                c.kind = ActivityKind::ALL[*kind];
                c.status = Status::ALL[*status];
                c.places = vec![PLACES[*place].into()];
            })
        }).collect();
        let mut asked = Filter::default();
        asked.chosen.insert(Facet::Kind, kinds.iter().map(|k| ActivityKind::ALL[*k].code().to_owned()).collect());
        asked.chosen.insert(Facet::Country, places.iter().map(|p| PLACES[*p].to_owned()).collect());
        let plainly: Vec<u32> = activities.iter().enumerate().filter(|(_, a)| {
            (kinds.is_empty() || kinds.iter().any(|k| ActivityKind::ALL[*k] == a.content.kind))
                && (places.is_empty() || places.iter().any(|p| a.content.places[0] == PLACES[*p]))
        }).map(|(at, _)| at as u32).collect();
        let index = index(&activities);
        prop_assert_eq!(index.find(&asked, None).iter().collect::<Vec<_>>(), &plainly[..]);
        for (status, n) in index.counting(&asked, None).by(Facet::Status) {
            let has = |at: &&u32| {
                let of = activities[**at as usize].content.status;
                [of.code(), of.public().code()].contains(&status.as_str())
            };
            prop_assert_eq!(n, plainly.iter().filter(has).count() as u64, "{}", status);
        }
    }

    /// Lists and bits count alike, and go on doing so when activities come and go.
    #[test]
    fn two_sets_share_what_looking_at_each_finds(
        (room, many, few) in (1_u32..3_000).prop_flat_map(|room| (
            Just(room),
            proptest::collection::vec(0..room, 0..600),
            proptest::collection::vec(0..room, 0..6),
        )),
        deeds in proptest::collection::vec((any::<bool>(), any::<bool>(), 0_u32..3_200), 0..20),
    ) {
        let mut sets = [many, few].map(|set| Held::from(set.into_iter().collect::<RoaringBitmap>()));
        let mut room = room as usize;
        for (is_first, is_there, at) in deeds {
            let [one, other] = &sets;
            let plainly = one.set().iter().filter(|at| other.set().contains(*at)).count() as u64;
            prop_assert_eq!((one.shared(other, room), other.shared(one, room)), (plainly, plainly));
            prop_assert_eq!(one.shared(one, room), one.set().len());
            room = room.max(at as usize + 1);
            let set = &mut sets[usize::from(is_first)];
            if is_there { set.insert(at) } else { set.remove(at) }
        }
    }

    /// One activity after the other, put where it was or after the last: the same as all at once.
    #[test]
    fn an_index_that_follows_is_the_one_made_anew(
        deeds in proptest::collection::vec((0_usize..12, 0_usize..10, 0_usize..6, 0_u128..3, 0_u32..4), 0..40),
    ) {
        let mut all: Vec<Arc<Activity>> = Vec::new();
        let mut following = Index::default();
        for (at, kind, status, by, year) in deeds {
            let one = activity(at as u128, |c| {
                c.kind = ActivityKind::ALL[kind];
                c.status = Status::ALL[status];
                c.priority = (by > 0).then(|| PriorityId(Uuid::from_u128(by)));
                c.involved = vec![Involved { entity: EntityId(Uuid::from_u128(by)), part: Part::ALL[status % 2], represented_by: vec![] }];
                c.audiences = vec![crate::activity::Audience::ALL[kind]];
                c.deliverable = (year % 2 == 1).then(|| Text::new(Lang::Es, "Guía").expect("words"));
                c.link = (year > 1).then(|| "https://hub.example/guia".to_owned());
                c.places = vec![["PE", "CO", "419"][by as usize].into()];
                let weight = if year > 1 { Weight::Primary } else { Weight::Secondary };
                c.tags = vec![Tag { framework: OBJECTIVES.into(), entry: (kind + 1).to_string(), weight }];
                c.period = (year > 0).then(|| Period::one(NaiveDate::from_ymd_opt(2022 + year as i32, 5, 1).expect("a date"), Unit::Year));
            });
            named(|names| match all.get_mut(at) {
                Some(before) => {
                    following.replace(at as u32, before, &one, names);
                    *before = one;
                }
                None => {
                    following.push(&one, names);
                    all.push(one);
                }
            });
            prop_assert_eq!(&following, &index(&all));
        }
    }
}
