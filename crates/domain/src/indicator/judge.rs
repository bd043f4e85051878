//! What a value may say: of its kind, of its window, and of its parts.

mod trouble;
mod unit;

pub use trouble::Trouble;
pub use unit::{is_counted, is_rate};

use super::{Cell, Dimension, Indicator, Kind, Number, Reading, Use};
use crate::follow_up::Window;
use std::collections::BTreeMap;

/// Whether a reading fits its indicator; what is wrong with it if not.
pub fn fits(indicator: &Indicator, reading: Reading) -> Result<(), Trouble> {
    let counts = |number: Number| {
        if !is_counted(&indicator.unit) {
            Ok(())
        } else if number.0 < 0 {
            Err(Trouble::Negative)
        } else if number.0 % Number::PARTS != 0 {
            Err(Trouble::Fraction)
        } else {
            Ok(())
        }
    };
    match (indicator.kind, reading) {
        (_, Reading::NotApplicable) | (Kind::YesNo, Reading::YesNo { .. }) => Ok(()),
        (Kind::Number, Reading::Number { number }) => counts(number),
        (Kind::Share, Reading::Share { numerator, denominator }) => {
            if denominator.0 == 0 {
                Err(Trouble::OfNothing)
            } else if numerator.0 < 0 || denominator.0 < 0 {
                Err(Trouble::Negative)
            } else if numerator > denominator {
                Err(Trouble::AboveAll)
            } else {
                Ok(())
            }
        }
        (Kind::Scale, Reading::Level { level }) => {
            if (level as usize) < indicator.levels.len() {
                Ok(())
            } else {
                Err(Trouble::NoLevel)
            }
        }
        _ => Err(Trouble::Kind),
    }
}

/// Whether the parts of a value fit: each by a dimension of the indicator in use, none twice, and the
/// parts of a dimension no more than the whole. What they leave of it is not known.
pub fn fit_parts(one: &Use, reading: Reading, cells: &[Cell]) -> Result<(), Trouble> {
    let whole = match reading {
        Reading::Number { number } => (number, None),
        Reading::Share { numerator, denominator } => (numerator, Some(denominator)),
        _ if cells.is_empty() => return Ok(()),
        _ => return Err(Trouble::NoParts),
    };
    let mut sums: BTreeMap<Dimension, (i128, i128)> = BTreeMap::new();
    let mut seen = std::collections::BTreeSet::new();
    for cell in cells {
        let own = cell.dimension != Dimension::Own
            || one.categories.iter().any(|(code, _)| *code == cell.category);
        let new = seen.insert((cell.dimension, cell.category.as_str()));
        if !own || !new || !one.dimensions.contains(&cell.dimension) {
            return Err(Trouble::UnknownPart);
        }
        if cell.number.0 < 0 || cell.denominator.is_some_and(|d| d.0 < 0) {
            return Err(Trouble::Negative);
        }
        if cell.denominator.is_some() != whole.1.is_some() {
            return Err(Trouble::Kind);
        }
        if cell.denominator.is_some_and(|d| cell.number > d) {
            return Err(Trouble::AboveAll);
        }
        let sum = sums.entry(cell.dimension).or_default();
        sum.0 += i128::from(cell.number.0);
        sum.1 += i128::from(cell.denominator.unwrap_or_default().0);
    }
    let above = |(part, of): &(i128, i128)| {
        *part > whole.0.0.into() || whole.1.is_some_and(|denominator| *of > denominator.0.into())
    };
    if sums.values().any(above) { Err(Trouble::PartsAbove) } else { Ok(()) }
}

/// Whether a value may be given in a window on a day.
pub fn takes(one: &Use, window: &Window, day: chrono::NaiveDate) -> Result<(), Trouble> {
    if one.ended_at.is_some_and(|at| at.date_naive() < window.start) {
        return Err(Trouble::Ended);
    }
    if window.plan != one.plan || !window.takes_on(day) {
        return Err(Trouble::Window);
    }
    Ok(())
}
