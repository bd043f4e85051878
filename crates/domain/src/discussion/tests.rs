//! What may be proposed, who is called, and who settles.

use super::*;
use crate::activity::{Activity, Content, Involved, Part, Status};
use crate::framework::Frameworks;
use crate::geography::Geography;
use crate::ids::{ActivityId, EntityId, MandateId, NetworkId, PlanId};
use crate::intake::{Context, Reason, WriteContext};
use crate::mandate::Mandate;
use crate::plan::{Plan, PlanStatus};
use crate::register::Register;
use crate::words::{Lang, Standing, Text, Wording};
use std::sync::Arc;
use uuid::Uuid;

struct World {
    plan: Plan,
    register: Register,
    geography: Geography,
    frameworks: Frameworks,
    activity: Arc<Activity>,
}

impl World {
    fn new() -> Self {
        let register = Register::new(crate::entity::shipped());
        let title = Text::new(Lang::Es, "Taller").expect("words").with(Wording {
            lang: Lang::En,
            words: "Workshop".into(),
            by: None,
            official: true,
        });
        let mut content = Content::titled(title);
        let involved = |code: &str, part| Involved {
            entity: register.find(code).expect("shipped").id,
            part,
            represented_by: Vec::new(),
        };
        content.involved = vec![involved("IOM", Part::Lead), involved("ILO", Part::Contributor)];
        content.period_note = Some("cuando se pueda".into());
        let plan = Plan {
            id: PlanId(Uuid::from_u128(1)),
            network: NetworkId(Uuid::from_u128(2)),
            code: "2027-2028".into(),
            title: Text::new(Lang::Es, "Plan").expect("words"),
            summary: None,
            start: "2027-01-01".parse().expect("a day"),
            end: "2028-12-31".parse().expect("a day"),
            status: PlanStatus::Draft,
            endorsed_on: None,
            open_to: Default::default(),
            sealed: false,
            illustrative: true,
        };
        let activity = Arc::new(Activity {
            id: ActivityId(Uuid::from_u128(3)),
            plan: plan.id,
            reference: "B-01".into(),
            version: 4,
            content: content.in_order(),
        });
        let (geography, frameworks) = (Geography::shipped(), Frameworks::shipped());
        Self { plan, register, geography, frameworks, activity }
    }

    fn apply(&self, topic: Topic, lang: Option<Lang>, value: &str) -> Result<Content, Unfit> {
        let cx = Context {
            plan: &self.plan,
            register: &self.register,
            geography: &self.geography,
            frameworks: &self.frameworks,
            priorities: &[],
            needs: &[],
            mechanisms: &[],
            activities: &[],
            joined: &[],
            lang: None,
            accept_new: false,
            new_names: &[],
            others_list: false,
        };
        apply(Proposal { topic, lang, value }, &self.activity, &cx)
    }
}

#[test]
fn every_topic_has_its_column_and_says_itself() {
    let world = World::new();
    let cx = WriteContext::new(&world.register, &[], &[], &[]);
    for topic in Topic::ALL {
        let lang = topic.is_text().then_some(Lang::Es);
        assert!(topic.position(lang).is_some(), "{topic:?}");
        let value = written(&world.activity, *topic, lang, &cx);
        // What a field says already is no change, whatever the field.
        assert_eq!(world.apply(*topic, lang, &value), Err(Unfit::Same), "{topic:?}: {value}");
    }
    assert_eq!(written(&world.activity, Topic::Lead, None, &cx), "IOM");
    assert_eq!(written(&world.activity, Topic::Title, Some(Lang::En), &cx), "Workshop");
}

#[test]
fn a_proposal_changes_its_own_field_and_no_other() {
    let world = World::new();
    let before = &world.activity.content;
    let after = world.apply(Topic::Status, None, "implementation").expect("a status");
    assert_eq!(after, Content { status: Status::Implementation, ..before.clone() });
    let after = world.apply(Topic::Lead, None, "OIT").expect("known in Spanish too");
    assert_eq!(after.lead(), Some(world.register.find("ILO").expect("shipped").id));
    assert_eq!(after.title, before.title);
    let after = world.apply(Topic::Places, None, "Perú; Colombia").expect("places");
    assert_eq!(after.places, ["CO", "PE"]);
    let after = world.apply(Topic::Period, None, "2027-Q2").expect("a period");
    assert_eq!(after.period.expect("one").to_code(), "2027-Q2");
    assert_eq!(after.period_note, None, "the words of the period before are gone with it");
    let after = world.apply(Topic::Lead, None, " ").expect("nobody leads");
    assert_eq!(after.lead(), None);
}

#[test]
fn a_period_in_other_words_is_no_change_and_keeps_the_words_beside_it() {
    let mut world = World::new();
    let there = crate::period::reading::read("2027-Q2").expect("a period").period;
    Arc::make_mut(&mut world.activity).content.period = Some(there);
    for same in ["2027-Q2", "T2 2027", "Q2 2027", "segundo trimestre de 2027"] {
        assert_eq!(world.apply(Topic::Period, None, same), Err(Unfit::Same), "{same}");
    }
    let after = world.apply(Topic::Period, None, "T3 2027").expect("another period");
    assert_eq!(after.period.expect("one").to_code(), "2027-Q3");
    assert_eq!(after.period_note, None);
}

#[test]
fn new_words_keep_translations_and_leave_them_older() {
    let world = World::new();
    let after = world.apply(Topic::Title, Some(Lang::Es), "Dos talleres").expect("words");
    assert_eq!(after.title.words(Lang::En), "Workshop");
    assert_eq!(after.title.standing(Lang::En), Standing::Older);
    let after = world.apply(Topic::Title, Some(Lang::En), "Training").expect("words");
    assert_eq!(after.title.original(), Lang::Es);
    assert!(!after.title.wording(Lang::En).expect("there").official, "not the official one");
    let after = world.apply(Topic::Description, Some(Lang::Pt), "Descrição").expect("words");
    assert_eq!(after.description.expect("new").original(), Lang::Pt);
}

#[test]
fn what_cannot_stand_in_a_field_is_told_with_what_could() {
    let world = World::new();
    for (topic, value, expected) in [
        (Topic::Status, "done", Unfit::Unknown),
        (Topic::Status, "", Unfit::Needed),
        (Topic::Gender, "7", Unfit::Unknown),
        (Topic::Priority, "P9", Unfit::Unknown),
        (Topic::Result, "P9.1", Unfit::Unknown),
    ] {
        assert_eq!(world.apply(topic, None, value), Err(expected), "{topic:?} {value}");
    }
    assert_eq!(world.apply(Topic::Title, Some(Lang::Es), "\u{7}"), Err(Unfit::Needed));
    let long = "a".repeat(501);
    assert_eq!(world.apply(Topic::Title, Some(Lang::Es), &long), Err(Unfit::TooLong));
    for (topic, value, why) in [
        (Topic::Period, "algún día", Reason::PeriodUnread),
        (Topic::Places, "Atlantis", Reason::UnknownPlace),
        (Topic::Contributors, "Nobody's Agency", Reason::UnknownEntity),
        (Topic::Lead, "IOM; ILO", Reason::SeveralLeads),
        (Topic::Objectives, "1; 2; 3; 4", Reason::TooManyPrimary),
        (Topic::Link, "javascript:alert(1)", Reason::UnsafeLink),
    ] {
        match world.apply(topic, None, value) {
            Err(Unfit::Unread(remarks)) => {
                assert!(remarks.iter().any(|r| r.reason == why), "{topic:?}: {remarks:?}");
            }
            other => panic!("{topic:?} {value}: {other:?}"),
        }
    }
}

#[test]
fn a_name_is_called_by_its_beginning_where_it_is_one_persons() {
    let id = |n| PersonId(Uuid::from_u128(n));
    let people =
        [(id(1), "Punto focal de FAO"), (id(2), "Punto focal de OIT"), (id(3), "Secretaría")];
    assert_eq!(mentioned("¿Puede, @fao? Gracias, @secre.", &people), [id(1), id(3)]);
    assert_eq!(mentioned("@FAO y otra vez @fao", &people), [id(1)]);
    assert_eq!(mentioned("@Secretaria @SECRETARÍA", &people), [id(3)]);
    for nobody in ["@punto", "@", "a@fao.example", "@zzz", "correo@", "@ fao"] {
        assert_eq!(mentioned(nobody, &people), [], "{nobody}");
    }
}

#[test]
fn a_thread_is_settled_by_its_author_the_lead_and_the_secretariat() {
    let world = World::new();
    let entity = |code: &str| world.register.find(code).expect("shipped").id;
    let acting = |n: u128, role, entity: Option<EntityId>| Acting {
        person: PersonId(Uuid::from_u128(n)),
        mandates: vec![Mandate {
            id: MandateId(Uuid::from_u128(n)),
            person: PersonId(Uuid::from_u128(n)),
            network: world.plan.network,
            role,
            entity,
            priority: None,
            country: None,
            from: "2023-01-01".parse().expect("a day"),
            until: None,
            ended_at: None,
            granted_by: "operator".into(),
        }],
        means: crate::access::Means::Session,
    };
    let leads = [entity("IOM")];
    let object = Object::plan(&world.plan).of(&leads);
    let author = PersonId(Uuid::from_u128(7));
    for (who, may) in [
        (acting(1, Role::Secretariat, None), true),
        (acting(2, Role::FocalPoint, Some(entity("IOM"))), true),
        (acting(3, Role::FocalPoint, Some(entity("ILO"))), false),
        (acting(7, Role::FocalPoint, Some(entity("ILO"))), true),
        (acting(7, Role::Reader, None), false),
        (acting(4, Role::Translator, None), false),
    ] {
        assert_eq!(may_settle(&who, author, object), may, "{who:?}");
    }
    assert!(takes_suggestions(object));
    let closed = Plan { status: PlanStatus::Closed, ..world.plan.clone() };
    assert!(!takes_suggestions(Object::plan(&closed)));
}
