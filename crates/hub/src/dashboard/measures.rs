//! What was measured, as a dashboard adds it up: by the rules of the domain, an indicator over all
//! activities it is used in. What is measured of an activity, of a priority and of the whole plan
//! stands apart: the same thing may be counted in each.

use super::asked::Asked;
use crate::ledger::{Ledger, PlanLedger};
use crate::picture::PlanPicture;
use aunar_domain::facets::{Facet, Filter};
use aunar_domain::ids::IndicatorId;
use aunar_domain::indicator::{self, Aim, Indicator, Kind, Number, Of, Reading, Roll, Use, Value};
use roaring::RoaringBitmap;
use std::collections::BTreeMap;

/// An indicator in use, or several uses of one on the same level.
pub(super) struct Measure {
    /// The indicator.
    pub(super) indicator: IndicatorId,
    /// What names it in an address: its level and its code.
    pub(super) key: String,
    /// On which level it is used: activity, priority or plan.
    pub(super) level: &'static str,
    /// How many uses.
    pub(super) uses: usize,
    /// What it is of, if it is one thing.
    pub(super) of: Option<Of>,
    /// The reference of its use, if there is one alone.
    pub(super) reference: Option<String>,
    /// Where it stood after each window; nothing where nothing was said.
    pub(super) course: Vec<Option<Number>>,
    /// Where it stands.
    pub(super) stands: Option<Number>,
    /// How many of its values wait to be accepted.
    pub(super) awaiting: u32,
    /// Where it is to be.
    pub(super) target: Option<Number>,
    /// How much of the way there is gone, in thousandths.
    pub(super) way: Option<i64>,
}

/// On which level an indicator is used.
const fn level(of: Of) -> u8 {
    match of {
        Of::Plan => 0,
        Of::Priority(_) => 1,
        Of::Activity(_) => 2,
    }
}

/// Where each use of a plan stood after each window and stands now, in the order of the ledger: worked
/// out once for all who ask, whatever activities they ask about.
pub(super) struct Courses(Vec<(Vec<Roll>, Roll)>);

impl Courses {
    pub(super) fn of(plan: &PlanPicture, ledger: &Ledger) -> Self {
        let rows = ledger.plan(plan.plan.id);
        let of_use = |one: &Use| {
            let Some(indicator) = ledger.indicators.get(&one.indicator) else {
                return Default::default();
            };
            let values: Vec<&Value> = rows.values_of(one.id).collect();
            if values.is_empty() {
                return Default::default();
            }
            let course = indicator::course(indicator, &values, &rows.windows);
            let course = course.into_iter().map(|(_, roll)| roll).collect();
            (course, indicator::now(indicator, values, &rows.windows))
        };
        Self(rows.uses.iter().map(of_use).collect())
    }
}

/// The indicators of some activities, and of priorities and the plan as far as the filter is of them.
pub(super) fn measured(
    plan: &PlanPicture,
    ledger: &Ledger,
    courses: &Courses,
    asked: &Asked,
    set: &RoaringBitmap,
) -> Vec<Measure> {
    let rows = ledger.plan(plan.plan.id);
    let mut groups: BTreeMap<(u8, IndicatorId), Vec<(usize, &Use)>> = BTreeMap::new();
    for (at, one) in uses(plan, ledger, asked, set) {
        groups.entry((level(one.of), one.indicator)).or_default().push((at, one));
    }
    type Place = (u8, std::cmp::Reverse<usize>, String);
    let mut all: Vec<(Place, Measure)> = groups
        .into_iter()
        .filter_map(|((level, id), uses)| {
            let indicator = ledger.indicators.get(&id)?;
            let order = (level, std::cmp::Reverse(uses.len()), indicator.code.clone());
            Some((order, measure(rows, courses, indicator, &uses)))
        })
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all.into_iter().map(|(_, measure)| measure).collect()
}

/// The indicators in use that a dashboard is about, with their place in the ledger.
pub(super) fn uses<'a>(
    plan: &'a PlanPicture,
    ledger: &'a Ledger,
    asked: &'a Asked,
    set: &'a RoaringBitmap,
) -> impl Iterator<Item = (usize, &'a Use)> {
    let all = ledger.plan(plan.plan.id).uses.iter().enumerate();
    all.filter(move |(_, u)| is_asked(plan, &asked.filter, set, u.of))
}

/// What names an indicator on the level of a use: `activity.out-trainings`.
pub(super) fn key(indicator: &Indicator, of: Of) -> String {
    format!("{}.{}", named_level(of), indicator.code)
}

const fn named_level(of: Of) -> &'static str {
    match of {
        Of::Plan => "plan",
        Of::Priority(_) => "priority",
        Of::Activity(_) => "activity",
    }
}

fn is_asked(plan: &PlanPicture, filter: &Filter, set: &RoaringBitmap, of: Of) -> bool {
    let but_priority = || {
        filter.from.is_none()
            && filter.to.is_none()
            && filter.chosen.iter().all(|(f, values)| *f == Facet::Priority || values.is_empty())
    };
    match of {
        Of::Activity(id) => plan.position(id).is_some_and(|at| set.contains(at)),
        Of::Plan => filter.is_empty(),
        Of::Priority(id) => {
            let chosen = filter.values(Facet::Priority);
            but_priority()
                && plan
                    .priority(id)
                    .is_some_and(|p| chosen.is_empty() || chosen.contains(&p.reference))
        }
    }
}

fn measure(
    rows: &PlanLedger,
    courses: &Courses,
    indicator: &Indicator,
    uses: &[(usize, &Use)],
) -> Measure {
    let mut course = vec![Roll::default(); rows.windows.len()];
    let mut now = Roll::default();
    for (at, _) in uses {
        let (of_use, of_now) = &courses.0[*at];
        course.iter_mut().zip(of_use).for_each(|(sum, roll)| sum.join(roll));
        now.join(of_now);
    }
    let uses: Vec<&Use> = uses.iter().map(|(_, one)| *one).collect();
    let uses = uses.as_slice();
    let stands = now.stands(indicator.kind);
    let whole = whole(indicator, uses);
    let target = whole.as_ref().and_then(|one| one.target.as_ref()?.reading.stands());
    Measure {
        indicator: indicator.id,
        key: key(indicator, uses.first().map_or(Of::Plan, |one| one.of)),
        level: uses.first().map_or("plan", |one| named_level(one.of)),
        uses: uses.len(),
        of: if let [one] = uses { Some(one.of) } else { None },
        reference: if let [one] = uses { Some(one.reference.clone()) } else { None },
        course: course.iter().map(|roll| roll.stands(indicator.kind)).collect(),
        stands,
        awaiting: now.awaiting,
        target,
        way: whole.and_then(|one| indicator::way_gone(indicator, &one, stands)),
    }
}

/// Several uses of a number as one: from the sum of their baselines to the sum of their targets. Of
/// other kinds, and where one has no target, there is no such whole.
fn whole(indicator: &Indicator, uses: &[&Use]) -> Option<Use> {
    let first = (*uses.first()?).clone();
    if uses.len() == 1 {
        return Some(first);
    }
    let number = |reading: Reading| match reading {
        Reading::Number { number } => Some(number.0),
        _ => None,
    };
    if indicator.kind != Kind::Number {
        return None;
    }
    let sum = |all: Option<Vec<i64>>| {
        let total = all?.into_iter().fold(0_i64, i64::saturating_add);
        Some(Reading::Number { number: Number(total) })
    };
    let target = sum(uses.iter().map(|u| number(u.target.as_ref()?.reading)).collect())?;
    let by = uses.iter().filter_map(|u| u.target.as_ref()).map(|t| t.by).max()?;
    // Where some do not say where they began, the sum began nowhere that is known.
    let begun = sum(uses.iter().map(|u| number(u.baseline?.0)).collect());
    let year = uses.iter().filter_map(|u| u.baseline).map(|b| b.1).min().unwrap_or_default();
    Some(Use {
        baseline: begun.map(|reading| (reading, year)),
        target: Some(Aim { by, reading: target }),
        ..first
    })
}

impl Measure {
    /// A measured number as one that can be drawn.
    #[expect(clippy::cast_precision_loss, reason = "a length needs no ten-thousandths")]
    pub(super) fn drawn(number: Number) -> f64 {
        number.0 as f64 / Number::PARTS as f64
    }
}
