//! Where values stand, as one figure that can be drawn, and how much of the way to a target that is.

use super::Roll;
use crate::indicator::{Direction, Indicator, Kind, Number, Reading, Use};

impl Roll {
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
