//! Each rule on both sides of its boundary.

use super::*;
use crate::activity::{Audience, Content, Involved, Marker, Part, Tag, Weight};
use crate::entity::{Entity, EntityKind};
use crate::event::{Access, EventFormat, EventKind};
use crate::framework::{OBJECTIVES, QCPR, SDG};
use crate::ids::{ActivityId, EntityId, EventId, LineId, NeedId, PlanId, PriorityId};
use crate::money::{Currency, Source};
use crate::need::NeedKind;
use crate::network::MemberRole;
use crate::period::{Period, Unit};
use crate::plan::PriorityKind;
use crate::words::{Lang, Text};
use proptest::prelude::*;
use uuid::Uuid;

mod activities;
mod reported;
mod together;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn text(words: &str) -> Text {
    Text::new(Lang::Es, words).expect("words")
}

fn entity(n: u128) -> EntityId {
    EntityId(Uuid::from_u128(n))
}

fn part(n: u128, part: Part) -> Involved {
    Involved { entity: entity(n), part, represented_by: Vec::new() }
}

fn tag(framework: &str, entry: &str, weight: Weight) -> Tag {
    Tag { framework: framework.into(), entry: entry.into(), weight }
}

/// An activity that no rule is against on 15 May 2023, changed.
fn activity(n: u128, change: impl FnOnce(&mut Content)) -> Arc<Activity> {
    let mut content = Content::titled(text("Taller"));
    content.priority = Some(PriorityId(Uuid::from_u128(1)));
    content.period = Some(Period::one(day("2023-05-15"), Unit::Quarter));
    content.status = Status::Implementation;
    content.involved = vec![part(1, Part::Lead), part(2, Part::Funder), part(3, Part::Implementer)];
    content.audiences = vec![Audience::CivilSociety];
    content.tags = vec![
        tag(OBJECTIVES, "1", Weight::Primary),
        tag(SDG, "10.7", Weight::Primary),
        tag(QCPR, "convening", Weight::Primary),
    ];
    content.gender = Marker::assessed(0).expect("a marker");
    content.human_rights = Marker::assessed(0).expect("a marker");
    content.deliverable = Some(text("Informe"));
    content.needs = vec![NeedId(Uuid::from_u128(1))];
    change(&mut content);
    Arc::new(Activity {
        id: ActivityId(Uuid::from_u128(n)),
        plan: PlanId(Uuid::from_u128(1)),
        reference: format!("A-{n:03}"),
        version: 1,
        content: content.in_order(),
    })
}

fn event(n: u128, of: Option<u128>, from: &str, to: &str, place: Option<&str>) -> Event {
    let moment = |text: &str, hour| day(text).and_hms_opt(hour, 0, 0).expect("a moment");
    Event {
        id: EventId(Uuid::from_u128(n)),
        reference: format!("E-{n:02}"),
        version: 1,
        changed_at: day("2023-01-01").and_hms_opt(0, 0, 0).expect("a moment").and_utc(),
        title: text("Encuentro"),
        summary: None,
        kind: EventKind::Workshop,
        start: moment(from, 9),
        end: moment(to, 17),
        zone: "America/Panama".into(),
        format: EventFormat::InPerson,
        venue: None,
        place: place.map(str::to_owned),
        link: None,
        recording: None,
        interpretation: Vec::new(),
        access: Access::Open,
        activity: of.map(|n| ActivityId(Uuid::from_u128(n))),
        moved_from: None,
        moved_reason: None,
        cancelled: false,
        register_by: None,
        position: None,
        outside: None,
    }
}

/// A plan that passes every rule that can be judged, on 15 May 2023.
struct World {
    span: Option<(NaiveDate, NaiveDate)>,
    priorities: Vec<Priority>,
    activities: Vec<Arc<Activity>>,
    events: Vec<Event>,
    needs: Vec<Need>,
    members: Vec<Member>,
    lines: Vec<Line>,
    uses: Vec<Use>,
    register: Register,
    geography: Geography,
    today: NaiveDate,
    settings: Settings,
}

impl World {
    fn new() -> Self {
        let body = |n: u128, kind| Entity {
            id: entity(n),
            code: format!("E{n}"),
            kind,
            name: text(&format!("Entidad {n}")),
            acronym: None,
            also: Vec::new(),
        };
        Self {
            span: Some((day("2023-01-01"), day("2024-12-31"))),
            priorities: vec![Priority {
                id: PriorityId(Uuid::from_u128(1)),
                reference: "C1".into(),
                kind: PriorityKind::Core,
                title: text("Datos"),
                summary: None,
                co_leads: vec![entity(1)],
                results: Vec::new(),
            }],
            activities: vec![activity(1, |_| {})],
            events: vec![event(1, Some(1), "2023-06-01", "2023-06-02", Some("PE"))],
            needs: vec![Need {
                id: NeedId(Uuid::from_u128(1)),
                reference: "N01".into(),
                kind: NeedKind::Need,
                title: text("Datos"),
                text: None,
                evidence: Vec::new(),
                places: Vec::new(),
            }],
            members: Vec::new(),
            lines: Vec::new(),
            uses: Vec::new(),
            register: Register::new(vec![
                body(1, EntityKind::UnEntity),
                body(2, EntityKind::UnEntity),
                body(3, EntityKind::Government),
                body(4, EntityKind::MigrantLed),
            ]),
            geography: Geography::shipped(),
            today: day("2023-05-15"),
            settings: Settings::default(),
        }
    }

    fn with(change: impl FnOnce(&mut Self)) -> Self {
        let mut world = Self::new();
        change(&mut world);
        world
    }

    fn one(change: impl FnOnce(&mut Content)) -> Self {
        Self::with(|w| w.activities = vec![activity(1, change)])
    }

    fn outcomes(&self) -> Vec<Outcome> {
        let material = Material {
            span: self.span,
            priorities: &self.priorities,
            activities: &self.activities,
            events: &self.events,
            needs: &self.needs,
            members: &self.members,
            lines: &self.lines,
            uses: &self.uses,
            register: &self.register,
            geography: &self.geography,
            today: self.today,
        };
        check(&material, &self.settings)
    }

    fn verdict(&self, rule: Rule) -> Verdict {
        self.outcomes().into_iter().find(|o| o.rule == rule).expect("every rule").verdict
    }

    fn hits(&self, rule: Rule) -> usize {
        match self.verdict(rule) {
            Verdict::Passed => 0,
            Verdict::Hit(findings) => findings.len(),
            other => panic!("{rule:?}: {other:?}"),
        }
    }
}

#[test]
fn a_plan_in_order_passes_all_that_can_be_judged() {
    for outcome in World::new().outcomes() {
        let expected = match outcome.rule {
            Rule::MoneyShort => Verdict::NotJudged(Unjudged::NoBudgets),
            Rule::TargetWithoutBaseline => Verdict::NotJudged(Unjudged::NoIndicators),
            _ => Verdict::Passed,
        };
        assert_eq!(outcome.verdict, expected, "{:?}", outcome.rule);
    }
}

#[test]
fn what_cannot_be_judged_says_why() {
    let nothing = World::with(|w| {
        w.activities.clear();
        w.priorities.clear();
        w.events.clear();
        w.needs.clear();
        w.span = None;
    });
    for (rule, why) in [
        (Rule::NoLead, Unjudged::NoActivities),
        (Rule::LateStart, Unjudged::NoActivities),
        (Rule::Overload, Unjudged::NoActivities),
        (Rule::PriorityWithoutActivities, Unjudged::NoPriorities),
        (Rule::AudienceClash, Unjudged::NoEvents),
        (Rule::NeedUnanswered, Unjudged::NoNeeds),
    ] {
        assert_eq!(nothing.verdict(rule), Verdict::NotJudged(why), "{rule:?}");
    }
    let no_span = World::with(|w| w.span = None);
    assert_eq!(no_span.verdict(Rule::OutsidePlan), Verdict::NotJudged(Unjudged::NoSpan));
}

#[test]
fn a_finding_waits_for_the_lead_or_else_for_whoever_carries() {
    let world = World::one(|c| c.deliverable = None);
    let Verdict::Hit(findings) = world.verdict(Rule::NoDeliverable) else { panic!("a hit") };
    assert_eq!(findings[0].concerns, [entity(1)]);
    let world = World::one(|c| c.involved = vec![part(2, Part::Funder), part(3, Part::CoLead)]);
    let Verdict::Hit(findings) = world.verdict(Rule::NoLead) else { panic!("a hit") };
    assert_eq!(findings[0].concerns, [entity(3)]);
    let world = World::one(|c| c.involved.clear());
    let Verdict::Hit(findings) = world.verdict(Rule::NoLead) else { panic!("a hit") };
    assert!(findings[0].concerns.is_empty());
}

#[test]
fn settings_name_only_what_differs_from_what_is_shipped() {
    let severe = Choice { on: true, severity: Severity::Error };
    let settings = Settings::default().with(Rule::NoDeliverable, severe);
    assert_eq!(settings.of(Rule::NoDeliverable), severe);
    assert_eq!(settings.rules.len(), 1);
    let back = Choice { on: true, severity: Rule::NoDeliverable.severity() };
    assert_eq!(settings.with(Rule::NoDeliverable, back), Settings::default());
}

proptest! {
    /// Whatever a plan says, it is judged without panic, and a rule that is turned off takes its
    /// own findings away and no other's.
    #[test]
    fn turning_a_rule_off_removes_exactly_its_findings(
        rows in proptest::collection::vec(
            (0_usize..6, 0_i64..2000, 0_i64..900, 0_usize..5, 0_u8..32, 0_usize..17), 0..12),
        off in 0_usize..Rule::ALL.len(),
        today in 0_u64..2000,
        limit in 1_u32..4,
    ) {
        let first = day("2022-01-01");
        let mut world = World::with(|w| {
            w.activities = rows.iter().enumerate().map(|(n, row)| {
                let (status, start, length, unit, bits, audience) = *row;
                activity(n as u128 + 1, |c| {
                    c.status = Status::ALL[status];
                    let start = first + chrono::Duration::days(start);
                    c.period = Period::new(start, start + chrono::Duration::days(length), Unit::ALL[unit])
                        .ok().filter(|_| bits & 1 == 0);
                    if bits & 2 != 0 { c.involved.clear(); }
                    if bits & 4 != 0 { c.tags.clear(); }
                    if bits & 8 != 0 { c.gender = Marker::NOT_ASSESSED; }
                    if bits & 16 != 0 { c.priority = None; c.needs.clear(); }
                    c.audiences = vec![Audience::ALL[audience]];
                })
            }).collect();
            w.events = rows.iter().enumerate().map(|(n, row)| {
                let from = (first + chrono::Duration::days(row.1 % 20)).to_string();
                event(n as u128 + 1, (row.4 & 1 == 0).then_some(n as u128 + 1), &from, &from, Some("PE"))
            }).collect();
            w.today = first + chrono::Days::new(today);
            w.settings.load_limit = limit;
        });
        let before = world.outcomes();
        let off = Rule::ALL[off];
        world.settings = world.settings.with(off, Choice { on: false, severity: off.severity() });
        for (was, is) in before.iter().zip(world.outcomes()) {
            if is.rule == off {
                prop_assert_eq!(&is.verdict, &Verdict::Off);
                prop_assert!(is.findings().is_empty());
            } else {
                prop_assert_eq!(&was.verdict, &is.verdict);
            }
            prop_assert!(!matches!(&was.verdict, Verdict::Hit(found) if found.is_empty()));
        }
    }
}
