use super::*;
use uuid::Uuid;

fn room(question: &str, opens: &str, closes: &str) -> Room {
    Room {
        id: RoomId(Uuid::nil()),
        network: NetworkId(Uuid::nil()),
        reference: "D-01".to_owned(),
        version: 1,
        about: About::Network,
        circle: Circle::Seats,
        entities: Vec::new(),
        question: Text::new(Lang::Es, question).expect("words"),
        context: None,
        opens: opens.parse().expect("a day"),
        closes: closes.parse().expect("a day"),
        langs: vec![Lang::Es],
        moderator: MandateId(Uuid::nil()),
        held: true,
        summary: None,
        summed_at: None,
        changed_at: "2025-01-01T00:00:00Z".parse().expect("a moment"),
    }
}

#[test]
fn the_same_question_at_the_same_time_is_one_room() {
    let first = room("¿Qué falta en la frontera?", "2025-03-01", "2025-03-31");
    assert!(first.is_once_more(&room("que falta en la frontera", "2025-03-15", "2025-04-15")));
    assert!(!first.is_once_more(&room("¿Qué sobra?", "2025-03-15", "2025-04-15")));
    assert!(!first.is_once_more(&room("¿Qué falta en la frontera?", "2025-04-01", "2025-04-15")));
    let sealed = Room { circle: Circle::Sealed, ..first.clone() };
    assert!(!first.is_once_more(&sealed), "whoever opens a sealed one is told of no other");
}

#[test]
fn a_room_has_its_days_and_a_sealed_one_somebody_to_be_open_to() {
    let one = room("¿Qué falta?", "2025-03-01", "2025-03-31");
    let stage = |day: &str| one.stage(day.parse().expect("a day"));
    assert_eq!(stage("2025-02-28"), Stage::Coming);
    assert_eq!((stage("2025-03-01"), stage("2025-03-31")), (Stage::Open, Stage::Open));
    assert_eq!(stage("2025-04-01"), Stage::Closed);
    assert_eq!(one.weigh(), Ok(()));
    assert_eq!(Room { circle: Circle::Sealed, ..one.clone() }.weigh(), Err(Fault::Nobody));
    assert_eq!(Room { langs: Vec::new(), ..one.clone() }.weigh(), Err(Fault::Langs));
    assert_eq!(room("¿Qué?", "2025-03-02", "2025-03-01").weigh(), Err(Fault::Days));
    assert_eq!(room("¿Qué?", "2025-03-02", "2026-03-01").weigh(), Err(Fault::Days));
}

#[test]
fn what_was_taken_back_stays_so() {
    for to in Standing::ALL {
        assert_eq!(Standing::Withdrawn.to(*to), None);
    }
    assert_eq!(Standing::Held.to(Standing::Shown), Some(Standing::Shown));
    assert_eq!(Standing::Shown.to(Standing::Held), None);
}
