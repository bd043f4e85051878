//! The form is pinned to the byte: whoever changes it invalidates every seal there is.

use super::*;
use crate::activity::{Activity, Content, Involved, Marker, Part, Tag, Weight};
use crate::entity::{Entity, EntityKind};
use crate::framework::{Entry, Framework, Frameworks, OBJECTIVES};
use crate::geography::{Geography, Place, PlaceKind};
use crate::ids::{ActivityId, EntityId, NeedId, NetworkId, PlanId, PriorityId, ResultId};
use crate::need::{Need, NeedKind};
use crate::network::{Member, MemberRole, Network};
use crate::period::{Period, Unit};
use crate::plan::{Plan, PlanResult, PlanStatus, Priority, PriorityKind};
use crate::register::Register;
use crate::words::{Lang, Text, Wording};
use proptest::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

struct World {
    network: Network,
    members: Vec<Member>,
    plan: Plan,
    priorities: Vec<Priority>,
    activities: Vec<Arc<Activity>>,
    needs: Vec<Need>,
    register: Register,
    geography: Geography,
    frameworks: Frameworks,
}

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn words(es: &str) -> Text {
    Text::new(Lang::Es, es).expect("there are words")
}

fn entity(n: u128, code: &str) -> Entity {
    Entity {
        id: EntityId(id(n)),
        code: code.to_owned(),
        kind: EntityKind::UnEntity,
        name: words(code),
        acronym: None,
        also: vec!["not in the document".to_owned()],
    }
}

fn place(code: &str, kind: PlaceKind, name: &str) -> Place {
    Place {
        code: code.to_owned(),
        kind,
        within: Vec::new(),
        name: words(name),
        also: Vec::new(),
        members: Vec::new(),
    }
}

fn entry(code: &str, short: &str) -> Entry {
    let title = words(&format!("Erradicar la {}", short.to_lowercase()));
    Entry { code: code.to_owned(), short: words(short), title }
}

fn member(n: u128, role: MemberRole) -> Member {
    Member { entity: EntityId(id(n)), role, represented_by: Vec::new(), offices: Vec::new() }
}

fn world() -> World {
    let title = words("Plan").with(Wording {
        lang: Lang::En,
        words: "Plan".to_owned(),
        by: Some("a pool".to_owned()),
        official: true,
    });
    let mut content = Content::titled(words("Taller \"uno\"\nen dos líneas"));
    content.priority = Some(PriorityId(id(40)));
    content.result = Some(ResultId(id(41)));
    content.period = Some(Period::one("2023-05-24".parse().expect("a day"), Unit::Quarter));
    content.involved = vec![Involved {
        entity: EntityId(id(12)),
        part: Part::Lead,
        represented_by: vec![EntityId(id(11))],
    }];
    content.places = vec!["PE".to_owned()];
    content.needs = vec![NeedId(id(50))];
    content.gender = Marker::assessed(0).expect("0 is a value");
    content.tags = vec![Tag {
        framework: OBJECTIVES.to_owned(),
        entry: "10".to_owned(),
        weight: Weight::Primary,
    }];
    let activity = |n, reference: &str, content| {
        Arc::new(Activity {
            id: ActivityId(id(n)),
            plan: PlanId(id(2)),
            reference: reference.to_owned(),
            version: 7,
            content,
        })
    };
    World {
        network: Network {
            id: NetworkId(id(1)),
            code: "red".to_owned(),
            name: words("Red"),
            summary: None,
            illustrative: None,
            lang: Lang::Es,
            feeds: None,
            short: None,
            accent: None,
            mark: None,
        },
        members: vec![member(12, MemberRole::Member), member(11, MemberRole::CoLead)],
        plan: Plan {
            id: PlanId(id(2)),
            network: NetworkId(id(1)),
            code: "2023-2024".to_owned(),
            title,
            summary: None,
            start: "2023-01-01".parse().expect("a day"),
            end: "2024-12-31".parse().expect("a day"),
            status: PlanStatus::Draft,
            endorsed_on: None,
            open_to: Default::default(),
            sealed: false,
            illustrative: false,
        },
        priorities: vec![Priority {
            id: PriorityId(id(40)),
            reference: "C1".to_owned(),
            kind: PriorityKind::Core,
            title: words("Datos"),
            summary: None,
            co_leads: vec![EntityId(id(12)), EntityId(id(11))],
            results: vec![PlanResult {
                id: ResultId(id(41)),
                reference: "C1.1".to_owned(),
                title: words("Resultado"),
            }],
        }],
        activities: vec![
            activity(30, "A-2", content),
            activity(31, "A-10", Content::titled(words("Sin más"))),
        ],
        needs: vec![
            Need {
                id: NeedId(id(50)),
                reference: "N01".to_owned(),
                kind: NeedKind::Need,
                title: words("Datos por sexo"),
                text: None,
                evidence: Vec::new(),
                places: vec!["419".to_owned()],
            },
            Need {
                id: NeedId(id(51)),
                reference: "N02".to_owned(),
                kind: NeedKind::Need,
                title: words("La que nadie nombra"),
                text: None,
                evidence: Vec::new(),
                places: Vec::new(),
            },
        ],
        register: Register::new(vec![entity(11, "OIM"), entity(12, "CEPAL"), entity(13, "FAO")]),
        geography: Geography::new(vec![
            place("419", PlaceKind::Region, "América Latina y el Caribe"),
            place("PE", PlaceKind::Country, "Perú"),
            place("BR", PlaceKind::Country, "Brasil"),
        ]),
        frameworks: Frameworks::new(vec![Framework {
            code: OBJECTIVES.to_owned(),
            name: words("Objetivos"),
            source: "not in the document".to_owned(),
            entries: vec![entry("1", "Datos"), entry("10", "Trata")],
        }]),
    }
}

impl World {
    fn source(&self) -> Source<'_> {
        Source {
            network: &self.network,
            members: &self.members,
            plan: &self.plan,
            priorities: &self.priorities,
            activities: &self.activities,
            needs: &self.needs,
            mechanisms: &[],
            register: &self.register,
            geography: &self.geography,
            frameworks: &self.frameworks,
        }
    }

    fn sealed(&self) -> Seal {
        seal(1, &self.source()).expect("nothing is missing")
    }
}

#[test]
fn the_form_is_what_the_description_says_to_the_byte() {
    let seal = world().sealed();
    let expected = include_str!("tests/document.json");
    assert_eq!(seal.text, expected.trim_end(), "{}", seal.text);
    // Both files were written by a program in another language, from the description.
    assert_eq!(seal.hash.to_string(), include_str!("tests/document.sha256").trim());
    assert_eq!(check(&seal.text, &seal.hash, FORM), Ok(()));
}

#[test]
fn what_has_no_order_of_its_own_changes_nothing() {
    let mut other = world();
    other.members.reverse();
    other.activities.reverse();
    other.needs.reverse();
    assert_eq!(other.sealed(), world().sealed());
    other.priorities[0].co_leads.reverse();
    assert_ne!(other.sealed().hash, world().sealed().hash, "who stands first is said");
}

#[test]
fn the_state_of_the_plan_and_of_its_records_is_no_part_of_what_is_agreed() {
    let mut other = world();
    other.plan.status = PlanStatus::Endorsement;
    other.plan.endorsed_on = Some("2023-05-31".parse().expect("a day"));
    assert_eq!(other.sealed(), world().sealed());
}

#[test]
fn every_change_of_words_changes_the_hash() {
    let before = world().sealed();
    let mut other = world();
    other.plan.title = words("Plan ");
    assert_ne!(other.sealed().hash, before.hash, "a translation is gone");
    let mut other = world();
    let mut activity = (*other.activities[0]).clone();
    activity.content.gender = Marker::NOT_ASSESSED;
    other.activities[0] = Arc::new(activity);
    assert_ne!(other.sealed().hash, before.hash, "0 is not the same as not assessed");
    assert_ne!(seal(2, &world().source()).expect("nothing is missing").hash, before.hash);
}

#[test]
fn texts_are_sealed_in_one_form_of_unicode() {
    let (mut one, mut two) = (world(), world());
    let with_link = |world: &mut World, link: &str| {
        let mut activity = (*world.activities[1]).clone();
        activity.content.link = Some(link.to_owned());
        world.activities[1] = Arc::new(activity);
    };
    with_link(&mut one, "https://example.org/é");
    with_link(&mut two, "https://example.org/e\u{301}");
    assert_eq!(one.sealed(), two.sealed());
}

#[test]
fn a_plan_that_names_what_is_not_there_is_not_sealed() {
    let mut other = world();
    other.needs.remove(0);
    let error = seal(1, &other.source()).expect_err("a need is missing");
    assert_eq!(error.what, "need");
}

#[test]
fn an_amendment_is_a_document_of_its_own_form() {
    let world = world();
    let before = (*world.activities[0]).clone();
    let mut after = before.clone();
    after.content.title = words("Otro taller");
    let sealed = |n, after: &Activity, reason: &str| {
        let source = world.source();
        seal_amendment(n, &source, &before, after, &words(reason)).expect("nothing is missing")
    };
    let seal = sealed(1, &after, "Cambió el lugar");
    assert_eq!(check(&seal.text, &seal.hash, AMENDMENT_FORM), Ok(()));
    assert_eq!(check(&seal.text, &seal.hash, FORM), Err(Flaw::NotADocument));
    let said: Value = serde_json::from_str(&seal.text).expect("JSON");
    assert_eq!(said["before"]["reference"], said["after"]["reference"]);
    assert_eq!(said["after"]["title"]["es"], "Otro taller");
    assert_eq!(said["reason"]["es"], "Cambió el lugar");
    let named = said["entities"].as_array().expect("a list").len();
    assert!(named >= 1, "who takes part is spelt out");
    assert_ne!(sealed(2, &after, "Cambió el lugar").hash, seal.hash);
    assert_ne!(sealed(1, &before, "Cambió el lugar").hash, seal.hash);
    assert_ne!(sealed(1, &after, "Otra razón").hash, seal.hash);
}

#[test]
fn a_document_that_was_touched_is_told() {
    let seal = world().sealed();
    let touched = seal.text.replace("Taller", "Taler");
    assert_eq!(check(&touched, &seal.hash, FORM), Err(Flaw::OtherHash));
    // Whoever also replaces the hash still has to keep the form.
    let loose = seal.text.replacen(':', ": ", 1);
    assert_eq!(check(&loose, &SealHash::of(&loose), FORM), Err(Flaw::NotCanonical));
    let other = "{\"form\":\"something/1\"}";
    assert_eq!(check(other, &SealHash::of(other), FORM), Err(Flaw::NotADocument));
    assert_eq!(check("", &SealHash::of(""), FORM), Err(Flaw::NotADocument));
}

#[test]
fn a_hash_is_read_as_it_is_written() {
    let hash = world().sealed().hash;
    assert_eq!(SealHash::from_hex(&hash.to_string()), Some(hash));
    for wrong in ["", "ab", &"g".repeat(64), &"a".repeat(63), &"é".repeat(32)] {
        assert_eq!(SealHash::from_hex(wrong), None, "{wrong}");
    }
}

proptest! {
    #[test]
    fn whatever_people_write_the_document_reads_back_to_the_same_bytes(
        title in "\\PC{1,40}", note in proptest::option::of(any::<String>()),
    ) {
        let mut world = world();
        let mut activity = (*world.activities[0]).clone();
        if let Some(title) = Text::new(Lang::Pt, &title) {
            activity.content.title = title;
        }
        activity.content.period_note = note;
        world.activities[0] = Arc::new(activity);
        let seal = world.sealed();
        prop_assert_eq!(check(&seal.text, &seal.hash, FORM), Ok(()));
    }
}
