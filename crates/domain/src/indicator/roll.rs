//! Rolling up: sums over owners, windows, activities. Nothing but additions of values that each stand
//! once, so that parts make the whole however it is parted, and no order matters. A share is the sum
//! of its numerators over the sum of its denominators; yes and no are counted, and so are levels.

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
    /// The sum of numbers, in ten-thousandths.
    pub number: i64,
    /// The sum of numerators.
    pub numerator: i64,
    /// The sum of denominators.
    pub denominator: i64,
    /// How many say yes.
    pub yes: u32,
    /// How many say no.
    pub no: u32,
    /// How many say each level.
    pub levels: BTreeMap<u32, u32>,
    /// The sums of parts, with their denominators.
    pub parts: BTreeMap<(Dimension, String), (i64, i64)>,
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
            Reading::Number { number } => self.number = self.number.saturating_add(number.0),
            Reading::Share { numerator, denominator } => {
                self.numerator = self.numerator.saturating_add(numerator.0);
                self.denominator = self.denominator.saturating_add(denominator.0);
            }
            Reading::YesNo { yes: true } => self.yes += 1,
            Reading::YesNo { yes: false } => self.no += 1,
            Reading::Level { level } => *self.levels.entry(level).or_default() += 1,
            Reading::NotApplicable => {}
        }
        for cell in &value.cells {
            let part = self.parts.entry((cell.dimension, cell.category.clone())).or_default();
            part.0 = part.0.saturating_add(cell.number.0);
            part.1 = part.1.saturating_add(cell.denominator.unwrap_or_default().0);
        }
    }

    /// Adds what other values come to.
    pub fn join(&mut self, other: &Self) {
        self.values += other.values;
        self.awaiting += other.awaiting;
        self.not_applicable += other.not_applicable;
        self.number = self.number.saturating_add(other.number);
        self.numerator = self.numerator.saturating_add(other.numerator);
        self.denominator = self.denominator.saturating_add(other.denominator);
        self.yes += other.yes;
        self.no += other.no;
        for (level, n) in &other.levels {
            *self.levels.entry(*level).or_default() += n;
        }
        for (key, (number, denominator)) in &other.parts {
            let part = self.parts.entry(key.clone()).or_default();
            part.0 = part.0.saturating_add(*number);
            part.1 = part.1.saturating_add(*denominator);
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
    /// and no, the percentage; of a scale, the middle level. `None` where nothing was said.
    #[must_use]
    pub fn stands(&self, kind: Kind) -> Option<Number> {
        let percent = |part: i64, of: i64| {
            let wide = i128::from(part) * 100 * i128::from(Number::PARTS);
            let rounded = (2 * wide + i128::from(of)).div_euclid(2 * i128::from(of));
            i64::try_from(rounded).ok().map(Number)
        };
        match kind {
            _ if self.values == 0 => None,
            Kind::Number => Some(Number(self.number)),
            Kind::Share if self.denominator > 0 => percent(self.numerator, self.denominator),
            Kind::Share => None,
            Kind::YesNo => percent(self.yes.into(), i64::from(self.yes) + i64::from(self.no)),
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
                    numerator: numerator.0,
                    denominator: denominator.0,
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

/// Where an indicator in use stands after each window; what is said of none is not known.
#[must_use]
pub fn course<'a>(
    indicator: &Indicator,
    values: &[&'a Value],
    windows: &[Window],
) -> Vec<(WindowId, Roll)> {
    let after = |window: &Window| {
        let until = Some(window.id);
        let roll = match indicator.kind {
            // Levels, and yes or no, are where it stands, and not summed over time.
            Kind::Scale | Kind::YesNo => {
                Roll::of(counted(values.iter().copied(), windows, true, until))
            }
            _ => Roll::of(counted(values.iter().copied(), windows, indicator.cumulative, until)),
        };
        (window.id, roll)
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
    let latest = indicator.cumulative || matches!(indicator.kind, Kind::Scale | Kind::YesNo);
    Roll::of(counted(values, windows, latest, None))
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
