//! Rolling up: sums over owners, windows, activities. Nothing but additions of values that each stand
//! once, so that parts make the whole however it is parted, and no order matters. A share is the sum
//! of its numerators over the sum of its denominators; yes and no are counted, and so are levels.

use super::judge::is_rate;
use super::{Dimension, Direction, Indicator, Kind, Number, Reading, Use, Value};
use crate::follow_up::{State, Window};
use crate::ids::{EntityId, WindowId};
use std::collections::{BTreeMap, HashMap};

/// What some values come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roll {
    /// How many values say something.
    pub values: u32,
    /// How many of them are not accepted yet.
    pub awaiting: u32,
    /// How many say that it does not apply.
    pub not_applicable: u32,
    /// The sum of numbers, in ten-thousandths: exact, so that no order of adding changes it.
    pub number: i128,
    /// The least and the greatest of the numbers.
    pub range: Option<(Number, Number)>,
    /// Whether its numbers are of a unit that is never added, as a rate or an index.
    pub is_rate: bool,
    /// The sum of numerators.
    pub numerator: i128,
    /// The sum of denominators.
    pub denominator: i128,
    /// How many say yes.
    pub yes: u32,
    /// How many say no.
    pub no: u32,
    /// How many say each level.
    pub levels: BTreeMap<u32, u32>,
    /// The sums of parts, with their denominators.
    pub parts: BTreeMap<(Dimension, String), (i128, i128)>,
}

/// The least and the greatest of two stretches.
fn ranges(a: Option<(Number, Number)>, b: Option<(Number, Number)>) -> Option<(Number, Number)> {
    match (a, b) {
        (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
        (one, None) | (None, one) => one,
    }
}

impl Roll {
    /// Adds a value, if it counts.
    pub fn add(&mut self, value: &Value) {
        if !value.state.counts() {
            return;
        }
        if value.state == State::Submitted {
            self.awaiting += 1;
        }
        if value.reading == Reading::NotApplicable {
            self.not_applicable += 1;
            return;
        }
        self.values += 1;
        match value.reading {
            Reading::Number { number } => {
                self.number += i128::from(number.0);
                self.range = ranges(self.range, Some((number, number)));
            }
            Reading::Share { numerator, denominator } => {
                self.numerator += i128::from(numerator.0);
                self.denominator += i128::from(denominator.0);
            }
            Reading::YesNo { yes: true } => self.yes += 1,
            Reading::YesNo { yes: false } => self.no += 1,
            Reading::Level { level } => *self.levels.entry(level).or_default() += 1,
            Reading::NotApplicable => {}
        }
        for cell in &value.cells {
            let part = self.parts.entry((cell.dimension, cell.category.clone())).or_default();
            part.0 += i128::from(cell.number.0);
            part.1 += i128::from(cell.denominator.unwrap_or_default().0);
        }
    }

    /// Adds what other values come to.
    pub fn join(&mut self, other: &Self) {
        self.values += other.values;
        self.awaiting += other.awaiting;
        self.not_applicable += other.not_applicable;
        self.number += other.number;
        self.range = ranges(self.range, other.range);
        self.is_rate |= other.is_rate;
        self.numerator += other.numerator;
        self.denominator += other.denominator;
        self.yes += other.yes;
        self.no += other.no;
        for (level, n) in &other.levels {
            *self.levels.entry(*level).or_default() += n;
        }
        for (key, (number, denominator)) in &other.parts {
            let part = self.parts.entry(key.clone()).or_default();
            part.0 += number;
            part.1 += denominator;
        }
    }

    /// What some values come to.
    #[must_use]
    pub fn of<'a>(values: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut roll = Self::default();
        values.into_iter().for_each(|value| roll.add(value));
        roll
    }

    /// Where it stands, as one figure that can be drawn: a number in ten-thousandths; of a share, of yes
    /// and no, the percentage; of a scale, the middle level. `None` where nothing was said, and where
    /// several say different numbers of a unit that is never added.
    #[must_use]
    pub fn stands(&self, kind: Kind) -> Option<Number> {
        let percent = |part: i128, of: i128| {
            let wide = part * 100 * i128::from(Number::PARTS);
            Number::clamped((2 * wide + of).div_euclid(2 * of))
        };
        match kind {
            _ if self.values == 0 => None,
            Kind::Number if self.is_rate => {
                self.range.and_then(|(least, most)| (least == most).then_some(least))
            }
            Kind::Number => Some(Number::clamped(self.number)),
            Kind::Share if self.denominator > 0 => Some(percent(self.numerator, self.denominator)),
            Kind::Share => None,
            Kind::YesNo => {
                Some(percent(self.yes.into(), i128::from(self.yes) + i128::from(self.no)))
            }
            Kind::Scale => {
                let (mut before, all) = (0, self.levels.values().sum::<u32>());
                let middle = self.levels.iter().find(|(_, n)| {
                    before += **n;
                    before * 2 >= all
                });
                middle.and_then(|(level, _)| Number::whole(i64::from(*level)))
            }
        }
    }
}

impl Reading {
    /// Where one reading stands, as [`Roll::stands`] has it.
    #[must_use]
    pub fn stands(self) -> Option<Number> {
        match self {
            Reading::Number { number } => Some(number),
            Reading::Share { numerator, denominator } => {
                let roll = Roll {
                    values: 1,
                    numerator: numerator.0.into(),
                    denominator: denominator.0.into(),
                    ..Roll::default()
                };
                roll.stands(Kind::Share)
            }
            Reading::YesNo { yes } => Number::whole(if yes { 100 } else { 0 }),
            Reading::Level { level } => Number::whole(i64::from(level)),
            Reading::NotApplicable => None,
        }
    }
}

/// The values of an indicator in use that make up where it stands up to a window: all of them where
/// each is of its window alone; the latest of each owner where each says how much it is so far.
#[must_use]
pub fn counted<'a>(
    values: impl IntoIterator<Item = &'a Value>,
    windows: &[Window],
    cumulative: bool,
    until: Option<WindowId>,
) -> Vec<&'a Value> {
    let place: HashMap<WindowId, usize> =
        windows.iter().enumerate().map(|(n, w)| (w.id, n)).collect();
    let last = until.and_then(|id| place.get(&id).copied()).unwrap_or(usize::MAX);
    let at = |value: &Value| place.get(&value.window).copied().filter(|n| *n <= last);
    let values = values.into_iter().filter(|v| v.state.counts());
    if !cumulative {
        return values.filter(|v| at(v).is_some()).collect();
    }
    // What does not apply in one window takes nothing from what was said in another.
    let mut latest: BTreeMap<EntityId, ((bool, usize), &Value)> = BTreeMap::new();
    for value in values {
        let Some(n) = at(value) else { continue };
        let rank = (value.reading != Reading::NotApplicable, n);
        if latest.get(&value.entity).is_none_or(|(there, _)| *there < rank) {
            latest.insert(value.entity, (rank, value));
        }
    }
    latest.into_values().map(|(_, value)| value).collect()
}

/// Whether the last value of each owner stands for it, rather than all of them together: levels, yes or
/// no, and rates are where it stands and not summed over time.
fn is_latest(indicator: &Indicator) -> bool {
    indicator.cumulative
        || matches!(indicator.kind, Kind::Scale | Kind::YesNo)
        || is_rate(&indicator.unit)
}

/// What values of one indicator come to.
fn rolled<'a>(indicator: &Indicator, values: impl IntoIterator<Item = &'a Value>) -> Roll {
    let is_rate = indicator.kind == Kind::Number && is_rate(&indicator.unit);
    Roll { is_rate, ..Roll::of(values) }
}

/// Where an indicator in use stands after each window; what is said of none is not known.
#[must_use]
pub fn course(
    indicator: &Indicator,
    values: &[&Value],
    windows: &[Window],
) -> Vec<(WindowId, Roll)> {
    let after = |window: &Window| {
        let until = Some(window.id);
        let some = counted(values.iter().copied(), windows, is_latest(indicator), until);
        (window.id, rolled(indicator, some))
    };
    windows.iter().map(after).collect()
}

/// Where an indicator in use stands now.
#[must_use]
pub fn now<'a>(
    indicator: &Indicator,
    values: impl IntoIterator<Item = &'a Value>,
    windows: &[Window],
) -> Roll {
    rolled(indicator, counted(values, windows, is_latest(indicator), None))
}

/// The values of an indicator in use that count now and wait to be accepted: as many as [`Roll`] says.
#[must_use]
pub fn awaiting<'a>(
    indicator: &Indicator,
    values: impl IntoIterator<Item = &'a Value>,
    windows: &[Window],
) -> Vec<&'a Value> {
    let mut waiting = counted(values, windows, is_latest(indicator), None);
    waiting.retain(|value| value.state == State::Submitted);
    waiting
}

/// Where an indicator in use stands now, by what its values have in common: each value that counts is in
/// one group, so that groups add up to [`now`] however it is parted. What would be in several (an
/// activity in two countries) has a group of its own.
#[must_use]
pub fn parted<'a, K: Ord>(
    indicator: &Indicator,
    values: impl IntoIterator<Item = &'a Value>,
    windows: &[Window],
    group: impl Fn(&Value) -> K,
) -> BTreeMap<K, Roll> {
    let mut groups: BTreeMap<K, Vec<&Value>> = BTreeMap::new();
    for value in counted(values, windows, is_latest(indicator), None) {
        groups.entry(group(value)).or_default().push(value);
    }
    groups.into_iter().map(|(key, some)| (key, rolled(indicator, some))).collect()
}

/// How much of the way from baseline to target was gone, in thousandths: below zero it went the other
/// way, above a thousand it is past its target. `None` without a target, or where there is no way.
#[must_use]
pub fn way_gone(indicator: &Indicator, one: &Use, stands: Option<Number>) -> Option<i64> {
    let (target, stands) = (one.target.as_ref()?.reading.stands()?, stands?);
    let begun = one.baseline.as_ref().and_then(|(reading, _)| reading.stands());
    let begun = match (begun, indicator.direction) {
        (Some(begun), _) => begun,
        (None, Direction::Up | Direction::Neither) => Number(0),
        (None, Direction::Down) => return None,
    };
    let way = i128::from(target.0) - i128::from(begun.0);
    if way == 0 {
        return None;
    }
    let gone = (i128::from(stands.0) - i128::from(begun.0)) * 1000;
    i64::try_from(gone.div_euclid(way)).ok()
}
