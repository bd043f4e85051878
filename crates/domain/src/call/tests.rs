use super::*;
use crate::ids::ProposalId;
use crate::words::Lang;
use proptest::prelude::*;
use uuid::Uuid;

fn call() -> Call {
    let text = |words: &str| Text::new(Lang::Es, words).expect("words");
    Call {
        id: CallId(Uuid::nil()),
        network: NetworkId(Uuid::nil()),
        reference: "C-01".to_owned(),
        version: 1,
        published: true,
        title: text("Ideas para la integración"),
        text: text("Se buscan ideas."),
        opens: "2025-03-01".parse().expect("a day"),
        closes: "2025-03-31".parse().expect("a day"),
        criteria: vec![Criterion { id: Uuid::nil(), text: text("Pertinencia"), most: 10 }],
        reviewers: Vec::new(),
        changed_at: "2025-02-01T00:00:00Z".parse().expect("a moment"),
    }
}

#[test]
fn it_takes_proposals_on_its_days_and_on_no_other() {
    let stage = |day: &str| call().stage(day.parse().expect("a day"));
    assert_eq!(stage("2025-02-28"), Stage::Coming);
    assert_eq!(stage("2025-03-01"), Stage::Open);
    assert_eq!(stage("2025-03-31"), Stage::Open);
    assert_eq!(stage("2025-04-01"), Stage::Closed);
    let draft = Call { published: false, ..call() };
    assert_eq!(draft.stage("2025-03-10".parse().expect("a day")), Stage::Draft);
}

#[test]
fn what_cannot_stand_is_said() {
    assert_eq!(call().weigh(), Ok(()));
    let day = |day: &str| day.parse().expect("a day");
    assert_eq!(Call { closes: day("2025-02-01"), ..call() }.weigh(), Err(Fault::Days));
    assert_eq!(Call { closes: day("2027-02-01"), ..call() }.weigh(), Err(Fault::Days));
    assert_eq!(Call { criteria: Vec::new(), ..call() }.weigh(), Err(Fault::Criteria));
    let mut none = call();
    none.criteria[0].most = 0;
    assert_eq!(none.weigh(), Err(Fault::Points));
    let many = (0..21).map(|n| MandateId(Uuid::from_u128(n))).collect();
    assert_eq!(Call { reviewers: many, ..call() }.weigh(), Err(Fault::Reviewers));
}

proptest! {
    #[test]
    fn a_conflict_never_counts(points in proptest::collection::vec((0_i64..=100, any::<bool>()), 0..9)) {
        let review = |(points, conflict): &(i64, bool)| Review {
            proposal: ProposalId(Uuid::nil()),
            mandate: MandateId(Uuid::nil()),
            conflict: *conflict,
            points: [(Uuid::nil(), *points)].into(),
            words: None,
            at: "2025-02-01T00:00:00Z".parse().expect("a moment"),
        };
        let all: Vec<Review> = points.iter().map(review).collect();
        let fair: Vec<Review> = all.iter().filter(|r| !r.conflict).cloned().collect();
        prop_assert_eq!(mean(&all), mean(&fair));
        let sums = fair.iter().map(|r| r.sum() * 10);
        if let Some(mean) = mean(&all) {
            prop_assert!(sums.clone().min() <= Some(mean) && Some(mean) <= sums.max());
        }
    }
}
