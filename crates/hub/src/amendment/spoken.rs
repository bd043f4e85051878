//! Amendments in words: where they are, how much they change, who sees them.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::amendment::AmendmentRecord;
use crate::web::{Cx, Tongue, numbers};
use aunar_domain::access::{Action, Object};
use aunar_domain::amendment::{Amendment, Stage};

/// The address of a plan's amendments.
pub(super) fn base(network: &NetworkPicture, plan: &PlanPicture) -> String {
    format!("/{}/plans/{}/amendments", network.network.code, plan.plan.code)
}

/// The amendments that whoever asks may see: those that came to something are the plan's own story
/// and as open as the plan; what is only asked for, or was never put before members, is for those
/// who work on the plan.
pub(super) fn seen<'p>(cx: &Cx, plan: &'p PlanPicture) -> Vec<&'p AmendmentRecord> {
    let works = cx.may(Action::Discuss, Object::plan(&plan.plan));
    let shown = |record: &&AmendmentRecord| {
        works || record.amendment.round.is_some() || record.amendment.stage == Stage::InForce
    };
    plan.amendments.iter().filter(shown).collect()
}

/// Where an amendment is, in a sentence with its day.
pub(super) fn stands(t: Tongue, amendment: &Amendment) -> String {
    let day = match (amendment.stage, &amendment.round) {
        (Stage::Open, Some(asked)) => asked.closes,
        (Stage::Proposed | Stage::Open, _) => amendment.proposed_at.date_naive(),
        _ => amendment.ended_at.unwrap_or(amendment.proposed_at).date_naive(),
    };
    let date = numbers::day(t.0, day);
    t.with(&format!("amendment-stands-{}", amendment.stage.code()), &[("date", &date)])
}
