use super::*;
use crate::period::Unit;
use crate::words::Lang;
use proptest::prelude::*;

fn practice() -> Practice {
    let text = |words| Text::new(Lang::Es, words).expect("words");
    let now = "2024-03-01T12:00:00Z".parse().expect("a moment");
    Practice {
        id: PracticeId(Uuid::from_u128(1)),
        network: NetworkId(Uuid::from_u128(2)),
        reference: "P-001".to_owned(),
        version: 1,
        state: State::Draft,
        entity: EntityId(Uuid::from_u128(3)),
        title: text("Ventanilla única"),
        summary: text("Una ventanilla para todo."),
        results: Some(text("Trámites más cortos.")),
        lessons: None,
        places: vec!["PE".to_owned()],
        period: Some(Period::one("2023-01-01".parse().expect("a day"), Unit::Year)),
        objectives: vec!["15".to_owned()],
        principles: Vec::new(),
        links: Vec::new(),
        office: Some(OfficeId(Uuid::from_u128(4))),
        hub_url: None,
        activities: Vec::new(),
        reason: None,
        changed_at: now,
        published_at: None,
    }
}

#[test]
fn the_whole_way_of_a_practice() {
    use Act as A;
    use State as S;
    let ways = [
        (S::Draft, A::Submit, S::Review),
        (S::Review, A::SendBack, S::Draft),
        (S::Review, A::Publish, S::Published),
        (S::Published, A::Withdraw, S::Withdrawn),
        (S::Withdrawn, A::Reopen, S::Draft),
    ];
    for state in S::ALL {
        for act in A::ALL {
            let to = ways.iter().find(|(s, a, _)| s == state && a == act).map(|w| w.2);
            assert_eq!(state.after(*act), to, "{state:?} {act:?}");
        }
    }
}

#[test]
fn what_lacks_something_is_not_handed_in_and_what_is_given_back_says_why() {
    let (whole, now) = (practice(), practice().changed_at);
    assert!(whole.after(Act::Submit, None, now).is_some());
    let bare = Practice { office: None, objectives: Vec::new(), ..whole.clone() };
    assert_eq!(bare.lacks(), [Lack::Objectives, Lack::Contact]);
    assert_eq!(bare.after(Act::Submit, None, now), None);
    let handed_in = whole.after(Act::Submit, None, now).expect("handed in");
    assert_eq!(handed_in.after(Act::SendBack, None, now), None, "a reason is needed");
    let reason = Text::new(Lang::Es, "Falta decir con quién.");
    let back = handed_in.after(Act::SendBack, reason.clone(), now).expect("given back");
    assert_eq!((back.state, back.reason.clone()), (State::Draft, reason));
    assert_eq!(back.after(Act::Submit, None, now).expect("again").reason, None);
}

proptest! {
    #[test]
    fn nothing_becomes_public_but_by_a_reviewer(acts in prop::collection::vec(0..Act::ALL.len(), 0..30)) {
        let mut one = practice();
        for act in acts {
            let act = Act::ALL[act];
            let reason = Text::new(Lang::Es, "por esto");
            if let Some(next) = one.after(act, reason, one.changed_at) {
                prop_assert_eq!(next.version, one.version + 1);
                prop_assert!(!next.state.is_public() || act == Act::Publish && act.is_the_reviewers());
                one = next;
            }
        }
    }
}
