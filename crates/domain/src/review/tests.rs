use super::*;
use crate::activity::{Activity, Content, Status, Tag, Weight};
use crate::framework::OBJECTIVES;
use crate::ids::{ActivityId, EntityId, LineId};
use crate::money::{Currency, Line, Rates, Source};
use crate::plan::{Plan, PlanStatus};
use crate::words::Lang;
use proptest::prelude::*;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

mod lacking;
mod limited;
mod traced;

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn text(words: &str) -> Text {
    Text::new(Lang::Es, words).expect("words")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn plan() -> Plan {
    Plan {
        id: PlanId(id(1)),
        network: NetworkId(id(2)),
        code: "2023-2024".to_owned(),
        title: text("Plan"),
        summary: None,
        start: day("2023-01-01"),
        end: day("2024-12-31"),
        status: PlanStatus::Implementation,
        endorsed_on: None,
        open_to: Default::default(),
        sealed: true,
        illustrative: true,
    }
}

fn review() -> Review {
    Review {
        id: ReviewId(id(3)),
        network: NetworkId(id(2)),
        plan: PlanId(id(1)),
        version: 1,
        title: text("Examen"),
        framework: "gcm".to_owned(),
        start: day("2023-01-01"),
        end: day("2024-12-31"),
        first_planned: Some(Period::one(day("2024-01-01"), crate::period::Unit::Year)),
        held: Some((day("2025-03-18"), day("2025-03-20"))),
        reason: Some(text("Más consultas.")),
        audience: None,
        authorship: None,
        languages: vec![Lang::Es],
        questions: Vec::new(),
        clusters: Vec::new(),
        drafted_at: None,
    }
}

/// What an activity of these tests is made from: status, objective, place, whether it slipped.
type Seed = (usize, u8, usize, bool);

fn activity(n: usize, (status, objective, place, slipped): Seed) -> Activity {
    const PLACES: [&str; 4] = ["PE", "CO", "419", "BR"];
    let mut content = Content::titled(text(&format!("Actividad {n}")));
    content.status = Status::ALL[status % Status::ALL.len()];
    content.period = Some(Period::one(day("2024-05-01"), crate::period::Unit::Quarter));
    if slipped {
        content.first_period = Some(Period::one(day("2023-05-01"), crate::period::Unit::Quarter));
        content.slip_reason = Some(text("Motivo."));
    }
    content.places = vec![PLACES[place % PLACES.len()].to_owned()];
    content.tags = vec![Tag {
        framework: OBJECTIVES.to_owned(),
        entry: objective.to_string(),
        weight: Weight::Primary,
    }];
    Activity {
        id: ActivityId(id(100 + n as u128)),
        plan: PlanId(id(1)),
        reference: format!("A-{n:03}"),
        version: 1,
        content,
    }
}

fn line(n: usize, amount: Option<i64>) -> Line {
    Line {
        id: LineId(id(10_000 + n as u128)),
        plan: PlanId(id(1)),
        reference: format!("M-{n:03}"),
        version: 1,
        activity: ActivityId(id(100 + n as u128)),
        entity: EntityId(id(9)),
        source: Source::Core,
        from: None,
        year: 2024,
        quarter: None,
        currency: Currency::USD,
        required: amount,
        available: amount.map(|a| a / 2),
        spent: None,
        note: None,
        removed_at: None,
    }
}

struct World {
    plan: Plan,
    review: Review,
    rates: Rates,
    activities: Vec<Activity>,
    lines: Vec<Line>,
}

impl World {
    fn of(seeds: &[Seed]) -> Self {
        Self {
            plan: plan(),
            review: review(),
            rates: Rates::default(),
            activities: seeds.iter().enumerate().map(|(n, s)| activity(n, *s)).collect(),
            lines: (0..seeds.len()).map(|n| line(n, Some(1_000 * n as i64))).collect(),
        }
    }

    fn sources(&self) -> Sources<'_> {
        let places = ["PE", "CO", "BR"].map(|c| (c.to_owned(), vec![c.to_owned()]));
        Sources {
            review: &self.review,
            plan: &self.plan,
            priorities: Vec::new(),
            activities: self.activities.iter().collect(),
            events: Vec::new(),
            needs: Vec::new(),
            mechanisms: HashMap::new(),
            windows: Vec::new(),
            progress: Vec::new(),
            evidence: Vec::new(),
            measured: Vec::new(),
            lines: self.lines.iter().collect(),
            rates: &self.rates,
            amendments: Vec::new(),
            consultations: Vec::new(),
            endorsed: None,
            carried: Vec::new(),
            practices: Vec::new(),
            recommendations: Vec::new(),
            participation: HashMap::new(),
            told: (self.review.start, self.review.end),
            objectives: (1..=5).map(|n| n.to_string()).collect(),
            principles: Vec::new(),
            countries: ["BR", "CO", "PE", "UY"].map(str::to_owned).to_vec(),
            countries_at: HashMap::from(places),
            stakeholders: HashSet::new(),
            today: day("2025-02-10"),
        }
    }
}

fn written(claim: Claim) -> Written {
    Written {
        id: crate::ids::ClaimId(id(7)),
        version: 1,
        position: 1,
        claim,
        prose: None,
        removed_at: None,
    }
}

#[test]
fn what_is_shipped_is_whole_in_four_languages_and_says_that_it_is_unofficial() {
    let mut n = 0;
    let usual = usual(|| {
        n += 1;
        id(n)
    });
    assert!(usual.source.contains("official template"));
    for section in Section::ALL {
        assert!(usual.questions.iter().any(|q| q.section == *section), "{section:?}");
    }
    let texts =
        usual.questions.iter().map(|q| &q.text).chain(usual.clusters.iter().map(|c| &c.title));
    for text in texts {
        assert!(Lang::ALL.iter().all(|l| text.said(*l).as_asked), "{text:?}");
    }
    let mut objectives: Vec<u8> = usual
        .clusters
        .iter()
        .flat_map(|c| &c.objectives)
        .map(|o| o.parse().expect("a number"))
        .collect();
    objectives.sort_unstable();
    assert_eq!(objectives, (1..=23).collect::<Vec<u8>>(), "each objective in one round table");
    assert!(usual.clusters.iter().all(|c| !c.confirmed));
    assert_eq!(member_states()[0].1.len(), 33);
}

#[test]
fn a_small_count_does_not_tell_of_anybody() {
    use crate::consultation::{Counts, Group};
    use crate::plan::{Circle, Circles};
    let group = |circle, n| Group { circles: Circles::default().with(circle), n };
    let counts = Counts {
        circles: vec![
            group(Circle::Members, 12),
            group(Circle::Stakeholders, 2),
            group(Circle::Public, 7),
        ],
        ..Counts::default()
    };
    let Given::Counts(_, cells) = super::draft::few(&counts) else { panic!("counts") };
    let shown: Vec<_> = cells.iter().map(|(_, given)| (**given).clone()).collect();
    assert_eq!(shown, [Given::Count(12), Given::Fewer(5), Given::Fewer(10)], "nor by subtraction");
    assert_eq!(super::draft::fewer(4), Given::Fewer(5));
    assert_eq!(super::draft::fewer(0), Given::Count(0));
}

fn seeds() -> impl Strategy<Value = Vec<Seed>> {
    proptest::collection::vec((0_usize..6, 1_u8..6, 0_usize..4, any::<bool>()), 0..24)
}

proptest! {
    #[test]
    fn each_trace_resolves_and_says_what_its_record_says(seeds in seeds()) {
        let world = World::of(&seeds);
        let sources = world.sources();
        let claims = draft(&sources);
        for claim in &claims {
            prop_assert!(!claim.traces.is_empty(), "{:?} rests on nothing", claim.said);
            for trace in &claim.traces {
                let fields: Vec<&str> = trace.said.keys().map(String::as_str).collect();
                let found = sources.trace(trace.kind, trace.record, &fields);
                prop_assert_eq!(found.as_ref(), Some(trace));
            }
        }
        let keys: HashSet<_> = claims.iter().map(Claim::key).collect();
        prop_assert_eq!(keys.len(), claims.len(), "each is told apart from the others");
    }

    #[test]
    fn no_order_of_rows_changes_the_draft(seeds in seeds(), turn in 0_usize..24) {
        let world = World::of(&seeds);
        let sources = world.sources();
        let mut turned = sources.clone();
        let by = if seeds.is_empty() { 0 } else { turn % seeds.len() };
        turned.activities.rotate_left(by);
        turned.lines.rotate_left(by);
        turned.activities.reverse();
        prop_assert_eq!(draft(&sources), draft(&turned));
    }

    #[test]
    fn what_is_limited_to_each_objective_claims_no_more_than_the_whole(seeds in seeds()) {
        let world = World::of(&seeds);
        let whole = world.sources();
        let counted = |claims: &[Claim], code: &str| {
            let group = format!("objective:{code}");
            let found = claims.iter().find(|c| c.said == Some(Said::Progress) && c.subject == group);
            found.and_then(|c| c.values.get(&Name::N).cloned())
        };
        let all = draft(&whole);
        for code in &whole.objectives {
            let one = draft(&whole.limited(Limit::Objectives(std::slice::from_ref(code))));
            prop_assert_eq!(counted(&one, code), counted(&all, code));
        }
    }
}
