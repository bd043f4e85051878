//! The whole table of roles: what everybody may do to an activity of entity A under priority P, in
//! a plan at every stage of its life. `table.txt` is read by people before it is changed.

use super::*;
use crate::call::Panel;
use crate::ids::{EntityId, MandateId, NetworkId, PersonId, PriorityId};
use crate::plan::Circles;
use std::fmt::Write;
use uuid::Uuid;

const HERE: NetworkId = NetworkId(Uuid::from_u128(1));
const THERE: NetworkId = NetworkId(Uuid::from_u128(2));
const A: EntityId = EntityId(Uuid::from_u128(10));
const B: EntityId = EntityId(Uuid::from_u128(11));
const C: EntityId = EntityId(Uuid::from_u128(12));
const P: PriorityId = PriorityId(Uuid::from_u128(20));
const Q: PriorityId = PriorityId(Uuid::from_u128(21));

fn person(
    network: NetworkId,
    role: Role,
    entity: Option<EntityId>,
    priority: Option<PriorityId>,
) -> Who {
    Who::Person(Acting {
        person: PersonId(Uuid::from_u128(30)),
        mandates: vec![Mandate {
            id: MandateId(Uuid::from_u128(40)),
            person: PersonId(Uuid::from_u128(30)),
            network,
            role,
            entity,
            priority,
            country: (role == Role::Observer).then(|| "PE".to_owned()),
            from: "2023-01-01".parse().expect("a day"),
            until: None,
            ended_at: None,
            granted_by: "operator".to_owned(),
        }],
        means: Means::Session,
    })
}

/// The same person by a token of theirs.
fn by_token(who: Who) -> Who {
    match who {
        Who::Person(acting) => Who::Person(Acting { means: Means::Token, ..acting }),
        other => other,
    }
}

fn everybody() -> Vec<(&'static str, Who)> {
    let nobody = Acting::at_browser(PersonId(Uuid::from_u128(30)), Vec::new());
    let token = |network, scope| Who::Token { network, scope };
    vec![
        ("anyone", Who::Anyone),
        ("token to read", token(HERE, Scope::Read)),
        ("token to write", token(HERE, Scope::Write)),
        ("token to write, elsewhere", token(THERE, Scope::Write)),
        ("operator", Who::Operator),
        ("person without a mandate", Who::Person(nobody)),
        ("secretariat", person(HERE, Role::Secretariat, None, None)),
        ("secretariat, by a token", by_token(person(HERE, Role::Secretariat, None, None))),
        ("secretariat, elsewhere", person(THERE, Role::Secretariat, None, None)),
        ("co-lead A", person(HERE, Role::CoLead, Some(A), None)),
        ("co-lead B", person(HERE, Role::CoLead, Some(B), None)),
        ("priority co-lead B of P", person(HERE, Role::PriorityCoLead, Some(B), Some(P))),
        ("priority co-lead B of Q", person(HERE, Role::PriorityCoLead, Some(B), Some(Q))),
        ("focal point A", person(HERE, Role::FocalPoint, Some(A), None)),
        ("focal point A, by a token", by_token(person(HERE, Role::FocalPoint, Some(A), None))),
        ("focal point C", person(HERE, Role::FocalPoint, Some(C), None)),
        ("alternate A", person(HERE, Role::Alternate, Some(A), None)),
        ("observer", person(HERE, Role::Observer, None, None)),
        ("stakeholder", person(HERE, Role::Stakeholder, Some(C), None)),
        ("translator", person(HERE, Role::Translator, None, None)),
        ("reader", person(HERE, Role::Reader, None, None)),
    ]
}

fn stages() -> Vec<(&'static str, Option<PlanFace>)> {
    let face = |status, open_to: &[Circle], sealed| {
        Some(PlanFace { status, open_to: open_to.iter().copied().collect(), sealed })
    };
    vec![
        ("the network itself", None),
        ("draft", face(PlanStatus::Draft, &[], false)),
        (
            "consultation of Member States",
            face(PlanStatus::Consultation, &[Circle::MemberStates], false),
        ),
        (
            "consultation of stakeholders",
            face(PlanStatus::Consultation, &[Circle::Stakeholders], false),
        ),
        ("consultation of everybody", face(PlanStatus::Consultation, &[Circle::Public], false)),
        ("endorsement", face(PlanStatus::Endorsement, &[], true)),
        ("endorsed", face(PlanStatus::Endorsed, &[], true)),
        ("implementation, never sealed", face(PlanStatus::Implementation, &[], false)),
        ("implementation", face(PlanStatus::Implementation, &[], true)),
        ("closed", face(PlanStatus::Closed, &[], true)),
    ]
}

/// What of some actions somebody may do.
fn allowed(asking: &Who, actions: &[Action], object: Object<'_>) -> String {
    let actions = actions.iter().filter(|action| may(asking, **action, object));
    actions.map(|action| action.code()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_whole_table() {
    let entities = [A];
    let mut table = String::new();
    for (stage, plan) in stages() {
        writeln!(table, "# {stage}").expect("text");
        for (who, asking) in everybody() {
            let object =
                Object { plan, priority: Some(P), entities: &entities, ..Object::network(HERE) };
            writeln!(table, "{who}: {}", allowed(&asking, Action::ALL, object)).expect("text");
        }
    }
    assert_eq!(table, include_str!("table.txt"), "\n{table}");
}

/// What everybody may do about a request for support of Peru, by who asked, whom it is shown to and
/// whom it is assigned to; `requests.txt` is read by people before it is changed.
#[test]
fn the_whole_table_of_requests() {
    let mut table = String::new();
    for asker in [Asker::State, Asker::Member(C), Asker::Secretariat] {
        for seen_by in SeenBy::ALL {
            for assigned in [&[][..], &[A][..]] {
                let face = Face { country: "PE", asker, seen_by: *seen_by, chosen: &[B], assigned };
                let to = if assigned.is_empty() { "nobody" } else { "A" };
                writeln!(
                    table,
                    "# asked by {asker:?}, seen by {seen_by:?} (B chosen), assigned to {to}"
                )
                .expect("text");
                for (who, asking) in everybody() {
                    let object = Object::network(HERE).of(&[A]).asking(face);
                    let actions = [
                        Action::AskSupport,
                        Action::ReadRequest,
                        Action::RunRequests,
                        Action::AnswerRequest,
                        Action::OwnRequest,
                    ];
                    let allowed = allowed(&asking, &actions, object);
                    if !allowed.is_empty() {
                        writeln!(table, "{who}: {allowed}").expect("text");
                    }
                }
            }
        }
    }
    let table = table.replace(&C.to_string(), "C");
    assert_eq!(table, include_str!("requests.txt"), "\n{table}");
}

#[test]
fn what_a_person_does_is_attributed_to_the_mandate_that_allows_it() {
    let Who::Person(mut acting) = person(HERE, Role::FocalPoint, Some(A), None) else {
        panic!("a person");
    };
    let Who::Person(other) = person(HERE, Role::Secretariat, None, None) else {
        panic!("a person");
    };
    acting.mandates.extend(other.mandates);
    let plan = Some(PlanFace {
        status: PlanStatus::Endorsement,
        open_to: Circles::default(),
        sealed: true,
    });
    let of_a = Object { plan, entities: &[A], ..Object::network(HERE) };
    let under = |action| mandate(&acting, action, of_a).map(|m| m.role);
    assert_eq!(under(Action::Decide), Some(Role::FocalPoint));
    assert_eq!(under(Action::RunRound), Some(Role::Secretariat));
    assert_eq!(mandate(&acting, Action::Decide, of_a.of(&[B])), None, "for others nobody decides");
}

/// The identifier of the mandate of everybody in the table.
const M: MandateId = MandateId(Uuid::from_u128(40));

/// What everybody may do in a room, by its circle; in a sealed one A is let in. Whoever is not named
/// may do nothing and learns nothing of it.
#[test]
fn the_whole_table_of_rooms() {
    use crate::room::{Circle as Room, Face};
    let mut table = String::new();
    for circle in Room::ALL {
        writeln!(table, "# {}", circle.code()).expect("text");
        for (who, asking) in everybody() {
            let moderator = MandateId(Uuid::from_u128(99));
            let room = Face { circle: *circle, entities: &[A], moderator };
            let object = Object::network(HERE).within(room);
            let actions = [Action::ReadRoom, Action::SpeakInRoom, Action::ModerateRoom];
            let allowed = allowed(&asking, &actions, object);
            if !allowed.is_empty() {
                writeln!(table, "{who}: {allowed}").expect("text");
            }
        }
    }
    assert_eq!(table, include_str!("rooms.txt"), "\n{table}");
    let own = Face { circle: Room::Sealed, entities: &[], moderator: M };
    let stakeholder = person(HERE, Role::Stakeholder, Some(C), None);
    let object = Object::network(HERE).within(own);
    assert!(
        may(&stakeholder, Action::ModerateRoom, object),
        "whoever moderates, whatever they are"
    );
}

/// Who weighs a proposal to a call and reads how it was weighed. All hold the mandate that is on the
/// panel, or none does; the proposal is of A, of nobody, or they said that they have an interest.
#[test]
fn the_whole_table_of_scores() {
    let mut table = String::new();
    for (what, reviewers, conflicted, from) in [
        ("not on the panel", &[][..], &[][..], None),
        ("on the panel", &[M][..], &[][..], None),
        ("on the panel, of A", &[M][..], &[][..], Some(A)),
        ("on the panel, with an interest", &[M][..], &[M][..], None),
        ("not on the panel, with an interest", &[][..], &[M][..], None),
    ] {
        writeln!(table, "# {what}").expect("text");
        for (who, asking) in everybody() {
            let object = Object::network(HERE).before(Panel { reviewers, conflicted, from });
            let allowed = allowed(&asking, &[Action::WeighProposal, Action::ReadScores], object);
            if !allowed.is_empty() {
                writeln!(table, "{who}: {allowed}").expect("text");
            }
        }
    }
    assert_eq!(table, include_str!("scores.txt"), "\n{table}");
}

mod who_sees_requests {
    //! Who sees what of a request, whatever it is and whoever asks: said in another way than the rule.

    use super::*;
    use crate::request::{Asker, Face, SeenBy};
    use proptest::prelude::*;

    fn entities() -> impl Strategy<Value = Vec<EntityId>> {
        proptest::sample::subsequence(vec![A, B, C], 0..=3)
    }

    fn mandates() -> impl Strategy<Value = Mandate> {
        let role = proptest::sample::select(Role::ALL);
        let entity = proptest::option::of(proptest::sample::select(vec![A, B, C]));
        let country = proptest::sample::select(vec!["PE", "BR"]);
        (role, entity, country, any::<bool>()).prop_map(|(role, entity, country, here)| {
            let Who::Person(acting) = person(if here { HERE } else { THERE }, role, entity, None)
            else {
                panic!("a person");
            };
            let mut mandate = acting.mandates[0].clone();
            mandate.country = (role == Role::Observer).then(|| country.to_owned());
            mandate
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn nobody_sees_more_than_their_circle(
            held in proptest::collection::vec(mandates(), 0..4),
            asker in proptest::sample::select(vec![Asker::State, Asker::Member(A), Asker::Member(B), Asker::Secretariat]),
            seen_by in proptest::sample::select(SeenBy::ALL),
            chosen in entities(),
            assigned in entities(),
            means in proptest::sample::select(vec![Means::Session, Means::Token]),
        ) {
            let who = Who::Person(Acting {
                person: PersonId(Uuid::from_u128(30)),
                mandates: held.clone(),
                means,
            });
            let face = Face { country: "PE", asker, seen_by, chosen: &chosen, assigned: &assigned };
            let object = Object::network(HERE).asking(face);
            let reads = may(&who, Action::ReadRequest, object);
            let here: Vec<&Mandate> = held.iter().filter(|m| m.network == HERE).collect();
            let runs = here.iter().any(|m| matches!(m.role, Role::Secretariat | Role::CoLead));
            let asked = here.iter().any(|m| {
                m.role == Role::Observer && m.country.as_deref() == Some("PE")
                    || matches!(asker, Asker::Member(e) if m.entity == Some(e) && m.role.speaks_for_its_entity())
            });
            let member = |m: &&&Mandate| {
                matches!(m.role, Role::PriorityCoLead | Role::FocalPoint | Role::Alternate)
            };
            let shown = match seen_by {
                SeenBy::CoLeads => false,
                SeenBy::Chosen => here.iter().filter(member).any(|m| {
                    m.entity.is_some_and(|e| chosen.contains(&e) || assigned.contains(&e))
                }),
                SeenBy::Members => here.iter().any(|m| member(&m)),
            };
            prop_assert_eq!(reads, runs || asked || shown, "{:?} {:?}", held, face);
            // A request that is open to more is read by everybody who read it before.
            let wider = Face { seen_by: SeenBy::Members, ..face };
            prop_assert!(!reads || may(&who, Action::ReadRequest, Object::network(HERE).asking(wider)));
            // Whoever does not read it does nothing to it; without a request there is nothing to read.
            for action in [Action::AnswerRequest, Action::OwnRequest] {
                let any = [A, B, C].iter().any(|e| may(&who, action, object.of(&[*e])));
                prop_assert!(reads || !any, "{}", action.code());
            }
            prop_assert!(!may(&who, Action::ReadRequest, Object::network(HERE)));
            prop_assert!(!may(&Who::Anyone, Action::ReadRequest, object));
            for scope in Scope::ALL {
                let token = Who::Token { network: HERE, scope: *scope };
                prop_assert!(!may(&token, Action::ReadRequest, object));
            }
        }
    }
}
