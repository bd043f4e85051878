//! What becomes of a round, as stories and as properties.

use super::*;
use crate::ids::{MandateId, PersonId};
use crate::mandate::Role;
use crate::words::Lang;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

const MEMBERS: u128 = 7;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

fn entity(n: u128) -> EntityId {
    EntityId(Uuid::from_u128(n))
}

fn hash(n: u8) -> SealHash {
    SealHash([n; 32])
}

/// Seven members, the first two of which lead, from 17 to 31 May 2023.
fn round(rule: Rule) -> Round {
    Round {
        id: RoundId(Uuid::from_u128(99)),
        version: 1,
        hash: hash(1),
        rule,
        quorum: (rule == Rule::Quorum).then_some(4),
        opens: at("2023-05-17T15:00:00Z"),
        closes: "2023-05-31".parse().expect("a day"),
        ended: None,
        deciders: (1..=MEMBERS).map(|n| Decider { entity: entity(n), leads: n <= 2 }).collect(),
    }
}

fn decision(n: i64, who: u128, stance: Stance) -> Decision {
    Decision {
        n,
        entity: entity(who),
        stance,
        words: stance.needs_words().then(|| "why".to_owned()),
        lang: Lang::Es,
        hash: hash(1),
        at: at("2023-05-20T12:00:00Z") + TimeDelta::minutes(n),
        signed: Signature {
            person: PersonId(Uuid::from_u128(who + 100)),
            mandate: MandateId(Uuid::from_u128(who + 200)),
            name: "a focal point".to_owned(),
            role: Role::FocalPoint,
        },
    }
}

fn all(stance: Stance) -> Vec<Decision> {
    (1..=MEMBERS).map(|n| decision(n as i64, n, stance)).collect()
}

fn before_the_end() -> DateTime<Utc> {
    at("2023-06-01T11:59:59Z")
}

fn at_the_end() -> DateTime<Utc> {
    at("2023-06-01T12:00:00Z")
}

fn ended_early(mut round: Round) -> Round {
    round.ended =
        Some(Ended { at: at("2023-05-30T18:00:00Z"), verdict: Verdict::NotEndorsed, reason: None });
    round
}

#[test]
fn every_member_decides_and_none_objects() {
    let round = round(Rule::EveryMember);
    let mut decisions = all(Stance::Endorse);
    decisions[3] = decision(4, 4, Stance::Reservation);
    decisions[4] = decision(5, 5, Stance::Abstain);
    let open = outcome(&round, &decisions, before_the_end());
    assert_eq!((open.state, open.met), (State::Open, true), "it may still change");
    let ended = outcome(&round, &decisions, at_the_end());
    assert_eq!(ended.state, State::Ended(Verdict::Endorsed));
    decisions.pop();
    let without = outcome(&round, &decisions, at_the_end());
    assert_eq!(without.state, State::Ended(Verdict::NotEndorsed));
    assert_eq!(without.missing, [entity(7)]);
    decisions.push(decision(8, 7, Stance::Object));
    let against = outcome(&round, &decisions, at_the_end());
    assert_eq!((against.in_the_way, against.met), (vec![entity(7)], false));
}

#[test]
fn silence_is_consent_when_the_day_is_over_and_not_before() {
    let silent = round(Rule::NoObjection);
    let decisions = [decision(1, 1, Stance::Endorse)];
    assert!(!outcome(&silent, &decisions, before_the_end()).met);
    let ended = outcome(&silent, &decisions, at_the_end());
    assert_eq!(ended.state, State::Ended(Verdict::Endorsed));
    assert_eq!((ended.silent(), ended.missing.len()), (6, 0));
    let early = ended_early(silent.clone());
    let cut = outcome(&early, &decisions, at_the_end());
    assert_eq!(cut.state, State::Ended(Verdict::NotEndorsed), "ended before silence could speak");
    assert_eq!(cut.missing.len(), 6);
    let objected = [decisions[0].clone(), decision(2, 5, Stance::Object)];
    let stopped = outcome(&silent, &objected, at_the_end());
    assert_eq!((stopped.met, stopped.in_the_way), (false, vec![entity(5)]));
    let withdrawn = [objected[0].clone(), objected[1].clone(), decision(3, 5, Stance::Abstain)];
    assert!(outcome(&silent, &withdrawn, at_the_end()).met, "an objection can be withdrawn");
}

#[test]
fn those_who_lead_both_have_to_endorse() {
    let round = round(Rule::CoLeads);
    let mut decisions = vec![decision(1, 1, Stance::Endorse), decision(2, 6, Stance::Object)];
    let one = outcome(&round, &decisions, at_the_end());
    assert_eq!((one.met, one.missing, one.in_the_way), (false, vec![entity(2)], vec![]));
    decisions.push(decision(3, 2, Stance::Abstain));
    assert_eq!(outcome(&round, &decisions, at_the_end()).in_the_way, [entity(2)]);
    decisions.push(decision(4, 2, Stance::Reservation));
    assert_eq!(outcome(&round, &decisions, at_the_end()).state, State::Ended(Verdict::Endorsed));
}

#[test]
fn a_quorum_counts_endorsements_alone() {
    let round = round(Rule::Quorum);
    let mut decisions: Vec<Decision> =
        (1..=3).map(|n| decision(n as i64, n, Stance::Endorse)).collect();
    decisions.push(decision(4, 4, Stance::Abstain));
    let three = outcome(&round, &decisions, at_the_end());
    assert!(!three.met);
    assert_eq!((three.missing.len(), three.in_the_way), (3, vec![entity(4)]));
    decisions.push(decision(5, 5, Stance::Reservation));
    decisions.push(decision(6, 6, Stance::Object));
    assert!(outcome(&round, &decisions, at_the_end()).met);
}

#[test]
fn a_plan_that_everybody_steps_aside_from_is_nobodys() {
    for rule in [Rule::EveryMember, Rule::NoObjection, Rule::CoLeads] {
        let ended = round(rule);
        let decisions = all(Stance::Abstain);
        let ended = outcome(&ended, &decisions, at_the_end());
        assert_eq!(ended.state, State::Ended(Verdict::NotEndorsed), "{rule:?}");
        assert!(!ended.in_the_way.is_empty(), "{rule:?}: somebody has to be asked");
    }
}

#[test]
fn a_round_that_was_called_off_stays_so() {
    let mut off = round(Rule::EveryMember);
    off.ended = Some(Ended {
        at: at("2023-05-30T18:00:00Z"),
        verdict: Verdict::CalledOff,
        reason: Some("a wrong figure".to_owned()),
    });
    assert_eq!(
        outcome(&off, &all(Stance::Endorse), at_the_end()).state,
        State::Ended(Verdict::CalledOff)
    );
}

#[test]
fn the_last_day_lasts_until_it_is_over_in_the_whole_region() {
    let mut round = round(Rule::EveryMember);
    assert!(round.takes_decisions(before_the_end()) && !round.takes_decisions(at_the_end()));
    assert!(!round.takes_decisions(at("2023-05-17T14:59:59Z")));
    // Closed in the evening of 31 May in Panama, which is 1 June in universal time.
    let evening = at("2023-06-01T01:30:00Z");
    assert_eq!(round.day_of_ending(evening).to_string(), "2023-05-31");
    assert_eq!(round.day_of_ending(at("2023-05-30T18:00:00Z")).to_string(), "2023-05-30");
    round = ended_early(round);
    assert!(!round.takes_decisions(at("2023-05-30T18:00:00Z")));
}

#[test]
fn what_a_round_is_opened_with_is_checked() {
    let today: NaiveDate = "2023-05-17".parse().expect("a day");
    let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
    let members = round(Rule::Quorum).deciders;
    let open = |rule, quorum, closes: &str, members: &[Decider]| {
        check_opening(rule, quorum, day(closes), today, members).err().unwrap_or_default()
    };
    assert_eq!(open(Rule::EveryMember, None, "2023-05-31", &members), []);
    let closes = [Unopenable::ClosesTooSoon];
    assert_eq!(open(Rule::EveryMember, None, "2023-05-17", &members), closes);
    let closes = [Unopenable::ClosesTooLate];
    assert_eq!(open(Rule::EveryMember, None, "2024-05-31", &members), closes);
    assert_eq!(open(Rule::Quorum, None, "2023-05-31", &members), [Unopenable::QuorumMissing]);
    for n in [0, 8] {
        let asked = open(Rule::Quorum, Some(n), "2023-05-31", &members);
        assert_eq!(asked, [Unopenable::QuorumImpossible]);
    }
    assert_eq!(open(Rule::Quorum, Some(7), "2023-05-31", &members), []);
    assert_eq!(open(Rule::CoLeads, None, "2023-05-31", &members[2..]), [Unopenable::NobodyLeads]);
    assert_eq!(open(Rule::CoLeads, None, "2023-05-31", &[]), [Unopenable::NobodyDecides]);
}

#[test]
fn a_decision_is_admitted_or_refused_with_one_reason() {
    let round = round(Rule::EveryMember);
    let decisions = [decision(1, 3, Stance::Endorse)];
    let now = at("2023-05-25T09:00:00Z");
    let ballot = Ballot {
        entity: entity(3),
        stance: Stance::Object,
        words: "las cifras",
        hash: hash(1),
        seen: 1,
    };
    assert_eq!(admit(&round, &decisions, &ballot, now), Ok(()));
    let long = "x".repeat(MOST_WORDS + 1);
    for (changed, moment, why) in [
        (ballot.clone(), at_the_end(), Refusal::Closed),
        (Ballot { entity: entity(8), ..ballot.clone() }, now, Refusal::NotADecider),
        (Ballot { hash: hash(2), ..ballot.clone() }, now, Refusal::OtherDocument),
        (Ballot { seen: 0, ..ballot.clone() }, now, Refusal::Overtaken),
        (Ballot { words: "", ..ballot.clone() }, now, Refusal::NeedsWords),
        (Ballot { words: &long, ..ballot.clone() }, now, Refusal::TooLong),
    ] {
        assert_eq!(admit(&round, &decisions, &changed, moment), Err(why));
    }
}

fn any_decision() -> impl Strategy<Value = Decision> {
    // Members and a stranger; the round's document and another; before, in and after the round.
    (1_i64..1000, 1_u128..=MEMBERS + 1, select(Stance::ALL.to_vec()), 1_u8..=2, -48_i64..24 * 20)
        .prop_map(|(n, who, stance, document, hours)| Decision {
            hash: hash(document),
            at: at("2023-05-17T15:00:00Z") + TimeDelta::hours(hours),
            ..decision(n, who, stance)
        })
}

fn any_decisions() -> impl Strategy<Value = Vec<Decision>> {
    proptest::collection::vec(any_decision(), 0..40).prop_map(|mut decisions| {
        // A number is given once.
        for (n, decision) in (1_i64..).zip(&mut decisions) {
            decision.n = n;
        }
        decisions
    })
}

fn any_round() -> impl Strategy<Value = Round> {
    let early = proptest::option::of(1_i64..24 * 14);
    (select(Rule::ALL.to_vec()), 1_u32..=7, early).prop_map(|(rule, quorum, early)| {
        let mut round = round(rule);
        round.quorum = (rule == Rule::Quorum).then_some(quorum);
        round.ended = early.map(|hours| Ended {
            at: round.opens + TimeDelta::hours(hours),
            verdict: Verdict::NotEndorsed,
            reason: None,
        });
        round
    })
}

proptest! {
    #[test]
    fn the_order_in_which_decisions_are_given_does_not_matter(
        (round, decisions, shuffled) in (any_round(), any_decisions())
            .prop_flat_map(|(r, d)| (Just(r), Just(d.clone()), Just(d).prop_shuffle())),
    ) {
        for now in [before_the_end(), at_the_end()] {
            let (one, two) = (outcome(&round, &decisions, now), outcome(&round, &shuffled, now));
            prop_assert_eq!((one.state, one.met, &one.missing, &one.in_the_way, &one.standing),
                (two.state, two.met, &two.missing, &two.in_the_way, &two.standing));
        }
    }

    #[test]
    fn what_does_not_count_changes_nothing(
        round in any_round(), decisions in any_decisions(), more in any_decisions(),
    ) {
        let mut with = decisions.clone();
        for mut other in more {
            other.n += 1000;
            let stranger = !round.decides(other.entity);
            if stranger || other.hash != round.hash || other.at < round.opens || other.at >= round.end() {
                with.push(other);
            }
        }
        for now in [before_the_end(), at_the_end()] {
            let (one, two) = (outcome(&round, &decisions, now), outcome(&round, &with, now));
            prop_assert_eq!((one.state, one.standing), (two.state, two.standing));
        }
    }

    #[test]
    fn one_more_endorsement_never_unmakes_one(
        round in any_round(), decisions in any_decisions(), who in 1_u128..=MEMBERS,
    ) {
        let mut with = decisions.clone();
        let mut more = decision(10_000, who, Stance::Endorse);
        more.at = round.end() - TimeDelta::seconds(1);
        with.push(more);
        for now in [before_the_end(), at_the_end()] {
            prop_assert!(!outcome(&round, &decisions, now).met || outcome(&round, &with, now).met);
        }
    }

    #[test]
    fn silence_counts_only_where_and_when_it_may(round in any_round(), decisions in any_decisions()) {
        let ended = outcome(&round, &decisions, at_the_end());
        let full_term = round.ended.is_none();
        prop_assert!(ended.silent() == 0 || round.rule == Rule::NoObjection && full_term);
        prop_assert_eq!(outcome(&round, &decisions, before_the_end()).silent(), 0);
    }

    #[test]
    fn a_round_is_open_exactly_until_its_end(round in any_round(), decisions in any_decisions()) {
        let open = outcome(&round, &decisions, before_the_end()).state == State::Open;
        prop_assert_eq!(open, round.ended.is_none());
        let ended = outcome(&round, &decisions, at_the_end());
        prop_assert_ne!(ended.state, State::Open);
        prop_assert_eq!(ended.met, ended.verdict() == Some(Verdict::Endorsed));
    }

    #[test]
    fn who_is_not_endorsed_is_told_why(round in any_round(), decisions in any_decisions()) {
        let ended = outcome(&round, &decisions, at_the_end());
        let named = !ended.missing.is_empty() || !ended.in_the_way.is_empty();
        prop_assert_eq!(named, !ended.met, "{:?}", ended);
    }

    #[test]
    fn an_objection_of_one_that_counts_is_never_passed_over(
        round in any_round(), decisions in any_decisions(),
    ) {
        let ended = outcome(&round, &decisions, at_the_end());
        let objects = ended.standing.iter()
            .any(|s| s.counts && s.decision.is_some_and(|d| d.stance == Stance::Object));
        prop_assert!(!(objects && ended.met) || round.rule == Rule::Quorum);
    }
}
