//! Endorsement in words: rules, results, moments, names.

use super::act::Unable;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::endorsement::RoundRecord;
use crate::web::{Tongue, numbers};
use aunar_domain::endorsement::{Outcome, Round, Rule, Stance, State, Verdict};
use aunar_domain::ids::EntityId;

/// The address of a plan's endorsement.
pub(super) fn base(network: &NetworkPicture, plan: &PlanPicture) -> String {
    format!("/{}/plans/{}/endorsement", network.network.code, plan.plan.code)
}

/// The address of a sealed version's document.
pub(super) fn file(network: &NetworkPicture, plan: &PlanPicture, n: i64) -> String {
    format!("/{}/plans/{}/versions/{n}.json", network.network.code, plan.plan.code)
}

/// The short names of entities, in a row.
pub(crate) fn names(network: &NetworkPicture, t: Tongue, ids: &[EntityId]) -> String {
    let short = |id: &EntityId| Some(network.common.register.get(*id)?.short(t.0).to_owned());
    ids.iter().filter_map(short).collect::<Vec<_>>().join(", ")
}

fn count(t: Tongue, n: usize) -> String {
    numbers::whole(t.0, u64::try_from(n).unwrap_or(u64::MAX))
}

/// The rule of a round, for members and for those who only read.
pub(super) fn rule(network: &NetworkPicture, t: Tongue, round: &Round) -> String {
    let leads: Vec<EntityId> =
        round.deciders.iter().filter(|d| d.leads).map(|d| d.entity).collect();
    t.with(
        &format!("endorsement-rule-{}", round.rule.code()),
        &[
            ("date", &numbers::day(t.0, round.closes)),
            ("names", &names(network, t, &leads)),
            ("quorum", &round.quorum.unwrap_or(0).to_string()),
            ("members", &count(t, round.deciders.len())),
        ],
    )
}

/// Where a round stands, as a heading.
pub(super) fn heading(t: Tongue, round: &Round, state: State) -> String {
    let day = match (&round.ended, state) {
        (Some(ended), State::Ended(_)) => round.day_of_ending(ended.at),
        _ => round.closes,
    };
    let code = match state {
        State::Open => "open",
        State::Ended(verdict) => verdict.code(),
    };
    t.with(&format!("endorsement-heading-{code}"), &[("date", &numbers::day(t.0, day))])
}

/// Why a round stands where it does.
pub(super) fn because(
    network: &NetworkPicture,
    t: Tongue,
    record: &RoundRecord,
    outcome: &Outcome<'_>,
) -> Vec<String> {
    let round = &record.round;
    let decided = outcome.standing.iter().filter(|s| s.decision.is_some()).count();
    let endorsing = outcome.count(Stance::Endorse) + outcome.count(Stance::Reservation);
    let values = [
        ("decided", count(t, decided)),
        ("members", count(t, round.deciders.len())),
        ("silent", count(t, outcome.silent())),
        ("endorsing", count(t, endorsing)),
        ("quorum", round.quorum.unwrap_or(0).to_string()),
    ];
    let values: Vec<(&'static str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
    match outcome.state {
        State::Ended(Verdict::CalledOff) => {
            let reason = round.ended.as_ref().and_then(|e| e.reason.clone());
            reason.into_iter().collect()
        }
        State::Ended(Verdict::Endorsed) => {
            vec![t.with(&format!("endorsement-because-{}", round.rule.code()), &values)]
        }
        State::Open | State::Ended(Verdict::NotEndorsed) => {
            let mut said = vec![t.with("endorsement-because-decided", &values)];
            let open = outcome.state == State::Open;
            // Under the silence procedure nobody is waited for while it is open.
            let awaits = !(open && round.rule == Rule::NoObjection);
            if awaits && !outcome.missing.is_empty() {
                let key = if open {
                    "endorsement-because-awaited"
                } else {
                    "endorsement-because-missing"
                };
                said.push(t.with(key, &[("names", &names(network, t, &outcome.missing))]));
            }
            if !outcome.in_the_way.is_empty() {
                let names = names(network, t, &outcome.in_the_way);
                said.push(t.with("endorsement-because-in-the-way", &[("names", &names)]));
            }
            said
        }
    }
}

/// What stands in the way of an act, one sentence each.
pub(super) fn problems(t: Tongue, error: &Unable) -> Vec<String> {
    match error {
        Unable::Step(obstacles) => {
            obstacles.iter().map(|o| t.label("endorsement-obstacle", o.code())).collect()
        }
        Unable::Opening(obstacles) => {
            obstacles.iter().map(|o| t.label("endorsement-unopenable", o.code())).collect()
        }
        Unable::Missing(missing) => {
            let which = format!("{} {}", missing.what, missing.which);
            vec![t.with("endorsement-problem-missing", &[("which", &which)])]
        }
        Unable::Decision(refusal) => vec![t.label("endorsement-refused", refusal.code())],
        Unable::NoRound | Unable::NoPlan | Unable::Db(_) => {
            vec![t.t("endorsement-problem-no-round")]
        }
    }
}
