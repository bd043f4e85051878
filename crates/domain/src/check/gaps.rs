//! What an activity should say and does not. Empty is never zero: a marker of 0 is an assessment.

use super::{Fact, Rule};
use crate::activity::{Content, MOST_PRIMARY_OBJECTIVES, Part, Weight};
use crate::framework::{OBJECTIVES, QCPR, SDG};

/// What a rule misses in an activity.
pub(super) fn gap(rule: Rule, content: &Content) -> Option<Fact> {
    let primary = || content.serving(OBJECTIVES, Some(Weight::Primary)).count();
    let serves = |framework| content.serving(framework, None).next().is_some();
    let has = |part| content.having(part).next().is_some();
    let missing = match rule {
        Rule::NoSdgTarget => !serves(SDG),
        Rule::NoFunder => !has(Part::Funder),
        Rule::NoImplementer => !has(Part::Implementer),
        Rule::NoGenderMarker => content.gender.value().is_none(),
        Rule::NoHumanRightsMarker => content.human_rights.value().is_none(),
        Rule::NoQcprFunction => !serves(QCPR),
        Rule::NoLead => !has(Part::Lead),
        Rule::NoPrimaryObjective => primary() == 0,
        Rule::NoDeliverable => content.deliverable.is_none(),
        Rule::TooManyPrimaryObjectives => {
            let count = primary();
            return (count > MOST_PRIMARY_OBJECTIVES).then_some(Fact::Primary(count));
        }
        Rule::NoPeriod => {
            let wrote = content.period_note.clone().map_or(Fact::Empty, Fact::Wrote);
            return content.period.is_none().then_some(wrote);
        }
        _ => false,
    };
    missing.then_some(Fact::Empty)
}
