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
fn gaps_are_named_and_slippage_has_both_dates_and_its_reason() {
    let world = World::of(&[(0, 1, 0, true), (3, 2, 2, false)]);
    let sources = world.sources();
    let claims = draft(&sources);
    let of =
        |said| claims.iter().find(|c| c.said == Some(said)).unwrap_or_else(|| panic!("{said:?}"));
    let Some(Given::Entries(_, gaps)) = of(Said::GapObjectives).values.get(&Name::List) else {
        panic!("a list")
    };
    assert_eq!(gaps, &["3", "4", "5"]);
    let Some(Given::Places(gaps)) = of(Said::GapCountries).values.get(&Name::List) else {
        panic!("a list")
    };
    assert_eq!(gaps, &["BR", "CO", "UY"], "what is for the region is in no country");
    let slipped = of(Said::Slipped);
    for name in [Name::First, Name::Period, Name::Reason] {
        assert!(slipped.values.contains_key(&name), "{name:?}");
    }
    assert!(of(Said::ReviewMoved).values.contains_key(&Name::Reason));
    assert_eq!(of(Said::GapEvidence).traces[0].reference, "A-001", "done and nothing shows it");
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

#[test]
fn a_claim_is_flagged_when_what_it_rests_on_changes_and_not_when_anything_else_does() {
    let mut world = World::of(&[(0, 1, 0, false), (0, 2, 1, false)]);
    let claims: Vec<Written> = draft(&world.sources()).into_iter().map(written).collect();
    let all: Vec<&Written> = claims.iter().collect();
    let changed = |world: &World| -> Vec<String> {
        let sources = world.sources();
        let fresh = draft(&sources);
        let flags = standing(&all, &sources, &fresh);
        let flagged = all.iter().zip(flags).filter(|(_, c)| !c.is_empty());
        flagged
            .map(|(w, _)| format!("{}:{}", w.claim.said.expect("said").code(), w.claim.subject))
            .collect()
    };
    assert!(changed(&world).is_empty());
    // Another wording changes nothing that was claimed.
    world.activities[0].content.description = Some(text("Más palabras"));
    assert!(changed(&world).is_empty());
    world.activities[0].content.status = Status::Closed;
    let flagged = changed(&world);
    assert!(flagged.contains(&"progress:objective:1".to_owned()), "{flagged:?}");
    assert!(!flagged.contains(&"progress:objective:2".to_owned()), "{flagged:?}");
    world.activities[0].content.status = Status::Pipeline;
    assert!(changed(&world).is_empty(), "as it was");
    // An amount that changes flags what was reckoned with it.
    world.lines[1].required = Some(7);
    assert!(changed(&world).contains(&"money:".to_owned()));
    // Looked at again, it stands until the next change.
    let sources = world.sources();
    let fresh = draft(&sources);
    let money = all.iter().find(|w| w.claim.said == Some(Said::Money)).expect("money");
    let again = written(accepted(&money.claim, &sources, anew(&money.claim, &fresh)));
    assert!(standing(&[&again], &sources, &fresh)[0].is_empty());
}

#[test]
fn a_line_that_is_withdrawn_and_one_that_is_new_are_both_told() {
    let mut world = World::of(&[(0, 1, 0, false), (0, 1, 0, false)]);
    let claims: Vec<Written> = draft(&world.sources()).into_iter().map(written).collect();
    let money = claims.iter().find(|w| w.claim.said == Some(Said::Money)).expect("money");
    world.lines[0] = line(5, Some(3));
    let sources = world.sources();
    let flags = standing(&[money], &sources, &draft(&sources)).remove(0);
    assert!(flags.contains(&Change::Gone { reference: "M-000".to_owned() }), "{flags:?}");
    assert!(flags.contains(&Change::More { reference: "M-005".to_owned() }), "{flags:?}");
}

#[test]
fn what_lies_outside_of_the_time_that_is_told_of_is_counted_nowhere() {
    let mut world = World::of(&[(0, 1, 0, false), (0, 1, 0, true), (0, 1, 0, false)]);
    // One of the next year, one that was to be in the first year and was put off, one without a time.
    world.activities[0].content.period =
        Some(Period::one(day("2025-02-01"), crate::period::Unit::Month));
    world.activities[2].content.period = None;
    world.lines[1].year = 2025;
    let sources = world.sources();
    let references = |limit| -> Vec<String> {
        let limited = sources.limited(limit);
        limited.activities.iter().map(|a| a.reference.clone()).collect()
    };
    assert_eq!(references(Limit::Whole), ["A-001", "A-002"]);
    assert_eq!(references(Limit::Year(2023)), ["A-001"], "what was put off slipped");
    assert_eq!(references(Limit::Year(2024)), ["A-001"]);
    assert!(references(Limit::Year(2022)).is_empty());
    let whole = sources.limited(Limit::Whole);
    let lines: Vec<&str> = whole.lines.iter().map(|l| l.reference.as_str()).collect();
    assert_eq!(lines, ["M-002"], "money of another year, or of what is not told of, is not added");
    let looked = |sources: &Sources<'_>| {
        let found = draft(sources).into_iter().find(|c| c.said == Some(Said::Looked));
        let values = found.expect("it is said").values;
        (values[&Name::Day].clone(), values[&Name::Until].clone())
    };
    let days = |from, until| (Given::Day(day(from)), Given::Day(day(until)));
    assert_eq!(looked(&whole), days("2023-01-01", "2024-12-31"));
    assert_eq!(looked(&sources.limited(Limit::Year(2024))), days("2024-01-01", "2024-12-31"));
}

#[test]
fn how_many_lines_state_nothing_is_said_beside_what_is_missing() {
    let mut world = World::of(&[(0, 1, 0, false), (0, 1, 0, false), (0, 1, 0, false)]);
    let silent = |world: &World| {
        let claims = draft(&world.sources());
        claims.into_iter().find(|c| c.said == Some(Said::MoneySilent)).map(|c| c.values)
    };
    let said = silent(&world).expect("nobody says what was spent");
    assert_eq!(said[&Name::Spent], Given::Count(3));
    assert_eq!(said[&Name::Available], Given::Count(0));
    world.lines[1].available = None;
    let said = silent(&world).expect("said");
    assert_eq!((&said[&Name::Available], &said[&Name::Gap]), (&Given::Count(1), &Given::Count(2)));
    for line in &mut world.lines {
        (line.available, line.spent) = (Some(1), Some(0));
    }
    assert_eq!(silent(&world), None, "all is stated");
}

#[test]
fn what_one_line_has_too_much_of_is_said_beside_what_is_missing() {
    let mut world = World::of(&[(0, 1, 0, false), (0, 1, 0, false)]);
    let over = |world: &World| {
        let claims = draft(&world.sources());
        claims.into_iter().find(|c| c.said == Some(Said::MoneyOver)).map(|c| (c.values, c.traces))
    };
    for line in &mut world.lines {
        (line.required, line.available) = (Some(100), Some(60));
    }
    assert_eq!(over(&world), None, "required less available is what is missing");
    world.lines[1].available = Some(130);
    let (values, traces) = over(&world).expect("one has more than it needs");
    assert_eq!((&values[&Name::N], &values[&Name::Value]), (&Given::Count(1), &Given::Cents(30)));
    let rests_on: Vec<_> = traces.iter().map(|trace| trace.record).collect();
    assert_eq!(rests_on, [world.lines[1].id.0]);
}

#[test]
fn what_is_for_a_team_of_several_countries_is_for_each_of_them() {
    let mut world = World::of(&[(0, 1, 0, false)]);
    world.activities[0].content.places = vec!["MCO-XX".to_owned()];
    let mut sources = world.sources();
    let missing = |sources: &Sources<'_>| {
        let found = draft(sources).into_iter().find(|c| c.said == Some(Said::GapCountries));
        found.map(|c| c.values[&Name::List].clone())
    };
    let named =
        |codes: &[&str]| Some(Given::Places(codes.iter().map(|code| (*code).to_owned()).collect()));
    assert_eq!(missing(&sources), named(&["BR", "CO", "PE", "UY"]));
    let team = vec!["CO".to_owned(), "UY".to_owned()];
    sources.countries_at.insert("MCO-XX".to_owned(), team);
    assert_eq!(missing(&sources), named(&["BR", "PE"]));
    assert_eq!(sources.limited(Limit::Country("UY")).activities.len(), 1);
    assert!(sources.limited(Limit::Country("BR")).activities.is_empty());
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
