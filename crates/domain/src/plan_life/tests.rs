use super::*;
use proptest::prelude::*;
use proptest::sample::select;

fn state() -> impl Strategy<Value = PlanStatus> {
    select(PlanStatus::ALL.to_vec())
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..900)
        .prop_map(|n| NaiveDate::from_ymd_opt(2022, 10, 1).expect("a date") + chrono::Days::new(n))
}

fn situation() -> impl Strategy<Value = Situation> {
    let last = proptest::option::of(select(Verdict::ALL.to_vec()));
    (state(), day(), 0_usize..3, 0_usize..3, any::<bool>(), last, any::<bool>()).prop_map(
        |(status, today, activities, deciders, round_open, last_round, reason)| Situation {
            status,
            today,
            start: "2023-01-01".parse().expect("a day"),
            end: "2024-12-31".parse().expect("a day"),
            activities,
            deciders,
            round_open,
            last_round,
            reason,
        },
    )
}

/// Everything that could be in a plan's favour.
fn at_its_best(status: PlanStatus) -> Situation {
    Situation {
        status,
        today: "2025-01-01".parse().expect("a day"),
        start: "2023-01-01".parse().expect("a day"),
        end: "2024-12-31".parse().expect("a day"),
        activities: 70,
        deciders: 19,
        round_open: false,
        last_round: None,
        reason: true,
    }
}

#[test]
fn every_pair_of_states_is_a_step_or_is_none() {
    use PlanStatus as S;
    let table = [
        // from, the states that follow it
        (S::Draft, vec![S::Consultation, S::Endorsement]),
        (S::Consultation, vec![S::Draft, S::Endorsement]),
        (S::Endorsement, vec![S::Draft, S::Endorsed]),
        (S::Endorsed, vec![S::Implementation]),
        (S::Implementation, vec![S::Closed]),
        (S::Closed, vec![S::Implementation]),
    ];
    for (from, follow) in table {
        for to in S::ALL {
            let last_round = (*to == S::Endorsed).then_some(Verdict::Endorsed);
            let taken = step(&Situation { last_round, ..at_its_best(from) }, *to);
            assert_eq!(taken.is_ok(), follow.contains(to), "{from:?} {to:?}: {taken:?}");
        }
    }
}

#[test]
fn a_failed_round_gives_the_draft_back_and_a_won_one_does_not() {
    use PlanStatus as S;
    let before = |last_round| Situation { last_round, ..at_its_best(S::Endorsement) };
    for lost in [Verdict::NotEndorsed, Verdict::CalledOff] {
        assert_eq!(step(&before(Some(lost)), S::Draft), Ok(Step::TakeBack));
        assert_eq!(step(&before(Some(lost)), S::Endorsed), Err(vec![Obstacle::NotEndorsed]));
    }
    let won = before(Some(Verdict::Endorsed));
    assert_eq!(step(&won, S::Draft), Err(vec![Obstacle::AlreadyEndorsed]));
    assert_eq!(step(&won, S::Endorsed), Ok(Step::Endorse));
}

#[test]
fn nothing_ends_early_or_goes_back_without_a_reason() {
    use PlanStatus as S;
    let mut plan = Situation { reason: false, ..at_its_best(S::Implementation) };
    assert_eq!(step(&plan, S::Closed), Ok(Step::Close), "after its last day");
    plan.today = plan.end;
    assert_eq!(step(&plan, S::Closed), Err(vec![Obstacle::NeedsAReason]));
    plan.status = S::Closed;
    assert_eq!(step(&plan, S::Implementation), Err(vec![Obstacle::NeedsAReason]));
}

proptest! {
    #[test]
    fn a_step_leads_where_it_says_and_only_along_the_table(now in situation(), to in state()) {
        match step(&now, to) {
            Ok(step) => {
                prop_assert_eq!(step.to(), to);
                prop_assert_eq!(Step::between(now.status, to), Some(step));
                prop_assert!(Step::from(now.status).any(|s| s == step));
                prop_assert!(!now.round_open, "nothing moves while members decide");
                prop_assert!(!step.leads_back() || now.reason);
            }
            Err(obstacles) => {
                prop_assert!(!obstacles.is_empty());
                let none = Step::between(now.status, to).is_none();
                prop_assert_eq!(obstacles.contains(&Obstacle::NoSuchStep), none);
            }
        }
    }

    #[test]
    fn what_is_endorsed_never_becomes_a_draft_again(now in situation()) {
        let agreed = matches!(
            now.status,
            PlanStatus::Endorsed | PlanStatus::Implementation | PlanStatus::Closed
        );
        for to in [PlanStatus::Draft, PlanStatus::Consultation, PlanStatus::Endorsement] {
            prop_assert!(!agreed || step(&now, to).is_err());
        }
    }

    #[test]
    fn a_reason_never_stands_in_the_way(now in situation(), to in state()) {
        let (without, with) =
            (Situation { reason: false, ..now }, Situation { reason: true, ..now });
        if step(&without, to).is_ok() {
            prop_assert!(step(&with, to).is_ok());
        }
    }
}
