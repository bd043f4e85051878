use super::*;
use crate::words::Lang;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn at(day: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000 + day * 86_400, 0).expect("a moment")
}

fn text(words: &str) -> Text {
    Text::new(Lang::Es, words).expect("words")
}

fn entity(n: u128) -> EntityId {
    EntityId(Uuid::from_u128(n))
}

fn request(country: &str, topic: Topic, seen_by: SeenBy) -> Request {
    Request {
        id: RequestId(Uuid::from_u128(1)),
        network: NetworkId(Uuid::from_u128(2)),
        reference: "R-001".to_owned(),
        version: 1,
        state: State::Received,
        asker: Asker::State,
        country: country.to_owned(),
        topic,
        support: Support::Advice,
        title: text("Registros"),
        need: text("Cómo medir."),
        objectives: vec!["1".to_owned()],
        period: None,
        seen_by,
        chosen: Vec::new(),
        assigned: Vec::new(),
        named: None,
        became: None,
        reason: None,
        received_at: at(0),
        changed_at: at(0),
        ended_at: None,
        rating: None,
    }
}

fn answer(can: Can, day: i64) -> Answer {
    Answer { can, with: Vec::new(), period: None, words: text("Así."), at: at(day) }
}

#[test]
fn a_request_is_assigned_answered_linked_ended_and_rated_once() {
    let one = request("PE", Topic::Data, SeenBy::Chosen);
    let mut n = 10;
    let mut id = || {
        n += 1;
        Uuid::from_u128(n)
    };
    let anyone = |_| false;
    assert_eq!(one.finish(at(1)), Err(Refused::NotNow));
    assert_eq!(
        one.link(Became::Activity, ActivityId(Uuid::from_u128(9)), at(1)),
        Err(Refused::NotNow)
    );
    let asked = one.assign(&[entity(1), entity(2)], &anyone, &mut id, at(1)).expect("assigned");
    assert_eq!((asked.state, asked.assigned.len()), (State::Assigned, 2));
    assert_eq!(asked.assign(&[entity(1)], &anyone, &mut id, at(1)), Err(Refused::NoWord));
    assert_eq!(asked.answer(entity(3), answer(Can::Yes, 2)), Err(Refused::NotNow), "not asked");
    let told = asked.answer(entity(1), answer(Can::No, 4)).expect("answered");
    let told = told.answer(entity(2), answer(Can::Yes, 3)).expect("answered");
    assert_eq!((told.days_to_answer(), told.able().count()), (Some(3), 1));
    let under_way = told.link(Became::Contribution, ActivityId(Uuid::from_u128(9)), at(5));
    let done = under_way.expect("linked").finish(at(6)).expect("done");
    let rating = |score| Rating { score, words: None, at: at(7) };
    assert_eq!(done.rate(rating(6)), Err(Refused::NoWord));
    let rated = done.rate(rating(4)).expect("rated");
    assert_eq!(rated.rate(rating(1)), Err(Refused::Once));
    assert_eq!(rated.give_up(State::Withdrawn, Some(text("ya")), at(8)), Err(Refused::NotNow));
    assert_eq!(one.give_up(State::Declined, None, at(1)), Err(Refused::NoWord));
}

#[test]
fn what_only_co_leads_see_goes_to_co_leads_only() {
    let one = request("PE", Topic::Data, SeenBy::CoLeads);
    let leads = |e: EntityId| e == entity(1);
    let mut id = || Uuid::from_u128(7);
    let refused = one.assign(&[entity(1), entity(2)], &leads, &mut id, at(1));
    assert_eq!(refused, Err(Refused::CoLeadsOnly));
    assert!(one.assign(&[entity(1)], &leads, &mut id, at(1)).is_ok());
}

#[test]
fn one_request_is_told_as_few_in_its_sub_region_and_nothing_else() {
    let one = request("PE", Topic::Data, SeenBy::Members);
    let hidden = request("BR", Topic::Data, SeenBy::CoLeads);
    let told = totals([&one, &hidden], &|c| format!("region of {c}"));
    assert_eq!(told.sub_regions, [("region of PE".to_owned(), Band { from: 1, to: 4 })]);
    assert_eq!(told.topics, [], "what it is about would be somebody's");
    let two = request("PE", Topic::Work, SeenBy::Members);
    let many = [&one, &one, &one, &one, &one, &one, &two];
    let told = totals(many, &|_| "005".to_owned());
    assert_eq!(told.sub_regions, [("005".to_owned(), Band { from: 5, to: 9 })]);
    assert_eq!(told.topics.len(), 2);
    // Of four topics and five to nine requests in all, one would know too much.
    let three = request("PE", Topic::Climate, SeenBy::Members);
    let four = request("PE", Topic::Return, SeenBy::Members);
    let five = request("PE", Topic::Review, SeenBy::Members);
    let six = request("PE", Topic::Borders, SeenBy::Members);
    let seven = request("PE", Topic::Services, SeenBy::Members);
    let told = totals([&one, &two, &three, &four, &five, &six, &seven], &|_| "005".to_owned());
    assert_eq!((told.sub_regions.len(), told.topics.len()), (1, 0));
}

/// Every way in which counts of these bands add up to the same.
fn ways(bands: &[Band]) -> BTreeMap<u64, Vec<BTreeSet<u64>>> {
    let mut ways: BTreeMap<u64, Vec<BTreeSet<u64>>> = BTreeMap::from([(0, Vec::new())]);
    for band in bands {
        let mut next: BTreeMap<u64, Vec<BTreeSet<u64>>> = BTreeMap::new();
        for (sum, seen) in &ways {
            for n in band.from..=band.to {
                let there =
                    next.entry(sum + n).or_insert_with(|| vec![BTreeSet::new(); seen.len() + 1]);
                for (at, values) in seen.iter().enumerate() {
                    there[at].extend(values);
                }
                there[seen.len()].insert(n);
            }
        }
        ways = next;
    }
    ways
}

proptest! {
    /// Whoever knows all that is published, and that both lists count the same requests, can tell no
    /// small count: each could still be any from one to four.
    #[test]
    fn no_small_count_can_be_derived(asked in prop::collection::vec((0..4_usize, 0..5_usize), 0..24)) {
        let countries = ["PE", "CO", "HT", "MX"];
        let all: Vec<Request> = asked
            .iter()
            .map(|(c, t)| request(countries[*c], Topic::ALL[*t], SeenBy::Members))
            .collect();
        let told = totals(&all, &str::to_owned);
        let regions: Vec<Band> = told.sub_regions.iter().map(|r| r.1).collect();
        let topics: Vec<Band> = told.topics.iter().map(|t| t.1).collect();
        let (here, there) = (ways(&regions), ways(&topics));
        for (bands, own, other) in [(&regions, &here, &there), (&topics, &there, &here)] {
            for (at, band) in bands.iter().enumerate().filter(|(_, b)| b.is_few()) {
                let mut could: BTreeSet<u64> = BTreeSet::new();
                for (sum, values) in own {
                    if topics.is_empty() || other.contains_key(sum) {
                        could.extend(&values[at]);
                    }
                }
                prop_assert_eq!(could, (band.from..=band.to).collect::<BTreeSet<u64>>());
            }
        }
    }
}
