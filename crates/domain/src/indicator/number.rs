//! Numbers that are measured: exact, with up to four decimals, so that sums never depend on their
//! order.

use crate::figure::{self, NoFigure};
use crate::words::Lang;
use serde::{Deserialize, Serialize};

/// A number in whole ten-thousandths.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Number(pub i64);

impl Number {
    /// How many parts one is made of.
    pub const PARTS: i64 = 10_000;
    /// The largest number taken: a hundred billion.
    pub const MOST: Self = Self(100_000_000_000 * Self::PARTS);

    /// A sum as a number: beyond what is kept, the nearest that is.
    #[must_use]
    pub fn clamped(parts: i128) -> Self {
        let kept = parts.clamp(i64::MIN.into(), i64::MAX.into());
        Self(i64::try_from(kept).unwrap_or_default())
    }

    /// A whole number; `None` beyond [`Number::MOST`].
    #[must_use]
    pub const fn whole(number: i64) -> Option<Self> {
        match number.checked_mul(Self::PARTS) {
            Some(parts) if parts <= Self::MOST.0 && parts >= -Self::MOST.0 => Some(Self(parts)),
            _ => None,
        }
    }
}

/// Decimals of a number.
pub const DECIMALS: u32 = 4;

/// Reads a number as people type it in a language.
pub fn read(text: &str, lang: Lang) -> Result<Number, NoFigure> {
    let number = Number(figure::read(text, lang, DECIMALS)?);
    if number > Number::MOST || number < Number(-Number::MOST.0) {
        return Err(NoFigure::TooLarge);
    }
    Ok(number)
}

/// A number as it stands in a field, so that it is read again as the same: where three decimals could be
/// taken for thousands it has a fourth.
#[must_use]
pub fn typed(number: Number, lang: Lang) -> String {
    let plain = written(number, lang);
    if read(&plain, lang) == Ok(number) {
        plain
    } else {
        figure::written(number.0, DECIMALS, DECIMALS, lang)
    }
}

/// A number as a language writes it, with no more decimals than it has.
#[must_use]
pub fn written(number: Number, lang: Lang) -> String {
    figure::written(number.0, DECIMALS, 0, lang)
}
