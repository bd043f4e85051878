//! The money of activities that are, or may become, one: what each owner brings and keeps, what that
//! makes together, and what joining them may free.

use super::by::{self, Lines};
use crate::web::{Cx, Tongue};
use aunar_domain::activity::Activity;
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::money::{Currency, Line, Sum, Together, written};
use std::collections::BTreeMap;

/// Shares as they are shown side by side.
pub struct Shares {
    /// What the columns are called.
    pub heads: Vec<String>,
    /// Each owner's share: of which activity, whose, and its amounts.
    pub rows: Vec<(String, Vec<String>)>,
    /// All of them together.
    pub total: Vec<String>,
    /// What joining may free, and what is not known of it.
    pub words: Vec<String>,
}

/// What activities have in money as one.
pub struct AsOne {
    /// Needed, there, spent and missing.
    pub figures: Vec<String>,
    /// What is planned more than once at most, and how much of the gaps the others could cover; in
    /// dollars, not known where some line does not say.
    pub freed: [String; 2],
    /// The sum itself.
    pub sum: Sum,
    /// What is planned more than once at most, in cents.
    pub most_freed: Option<i64>,
    /// What others could cover, in cents.
    pub could_cover: Option<i64>,
}

/// Cents of a dollar in words: whole dollars, as cents would say more than conversions can.
#[must_use]
pub fn in_dollars(t: Tongue, cents: Option<i64>) -> String {
    let whole = |cents: i64| (cents + 50).div_euclid(100) * 100;
    cents.map_or_else(|| t.t("money-not-known"), |c| written(whole(c), Currency::USD, t.0))
}

/// Needed, there, spent and missing in dollars, without their labels.
#[must_use]
pub fn amounts(t: Tongue, sum: &Sum) -> Vec<String> {
    sum.dollars.iter().map(|tally| by::dollars(t, *tally)).collect()
}

/// The labels of needed, there, spent and missing.
#[must_use]
pub fn heads(t: Tongue) -> Vec<String> {
    ["required", "available", "spent", "gap"].iter().map(|code| t.label("money", code)).collect()
}

/// The lines of some activities as one; those of an activity that was joined into another apart, as
/// they were written.
#[must_use]
pub fn as_one(t: Tongue, lines: &Lines<'_>, activities: &[ActivityId]) -> Option<AsOne> {
    let mut parts: BTreeMap<ActivityId, Vec<&Line>> = BTreeMap::new();
    for id in activities {
        let of = lines.ledger.of(*id).lines();
        of.for_each(|line| parts.entry(lines.ledger.written_for(line)).or_default().push(line));
        parts.entry(*id).or_default();
    }
    if parts.values().all(Vec::is_empty) {
        return None;
    }
    let together = Together::of(parts.into_values().collect::<Vec<_>>(), lines.rates, lines.today);
    let (sum, most_freed, could_cover) =
        (together.whole(), together.most_freed(), together.could_cover());
    Some(AsOne {
        figures: amounts(t, &sum),
        freed: [in_dollars(t, most_freed), in_dollars(t, could_cover)],
        sum,
        most_freed,
        could_cover,
    })
}

/// What each owner brings to two activities that are to be one; nothing where no line is there.
#[must_use]
pub fn shares(cx: &Cx, lines: &Lines<'_>, activities: [&Activity; 2]) -> Option<Shares> {
    let t = cx.t();
    let one = as_one(t, lines, &activities.map(|a| a.id))?;
    let register = &lines.network.common.register;
    let mut rows = Vec::new();
    for activity in activities {
        let mut owners: Vec<(EntityId, Sum)> = Vec::new();
        for line in lines.ledger.of(activity.id).lines() {
            let at = owners.iter().position(|(id, _)| *id == line.entity);
            let at = at.unwrap_or_else(|| {
                owners.push((line.entity, Sum::default()));
                owners.len() - 1
            });
            owners[at].1.add(line, lines.rates, lines.today);
        }
        rows.extend(owners.into_iter().map(|(id, sum)| {
            let name = register.get(id).map_or("", |e| e.short(t.0));
            (format!("{} · {name}", activity.reference), amounts(t, &sum))
        }));
    }
    let mut words = Vec::new();
    if let Some(cents) = one.most_freed.filter(|cents| *cents > 0) {
        words.push(t.with("money-freed-most", &[("amount", &in_dollars(t, Some(cents)))]));
    }
    if let Some(cents) = one.could_cover.filter(|cents| *cents > 0) {
        words.push(t.with("money-freed-cover", &[("amount", &in_dollars(t, Some(cents)))]));
    }
    if one.most_freed.is_none() {
        words.push(t.t("money-freed-unknown"));
    }
    words.extend(by::notes(t, &one.sum));
    Some(Shares { heads: heads(t), rows, total: one.figures, words })
}
