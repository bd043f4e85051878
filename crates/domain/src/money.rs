//! Money: in whole minor units of its own currency, at one level only: the share of one member in
//! one activity, from one source, in one year or quarter. Everything above is a sum (lesson: the same
//! money counted at two levels has no solution).

mod currency;
mod line;
mod rates;
mod sum;
mod table;
mod together;

pub use currency::{Currency, NoCurrency};
pub use line::{Line, Measure, Source};
pub use rates::{Converted, Exchange, Rates};
pub use sum::{Four, Sum, Tally, gathered};
pub use table::{MOST_ROWS, RateTable, RefusedRow, RowTrouble, read_rates};
pub use together::Together;

use crate::figure::{self, NoFigure};
use crate::words::Lang;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What one US dollar was worth from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    /// The currency.
    pub currency: Currency,
    /// From which day on.
    pub day: NaiveDate,
    /// How many millionths of the currency's main unit one dollar was worth.
    pub per_dollar: i64,
    /// Where it comes from.
    pub source: String,
}

/// Most that an amount may be, in main units of its currency: a thousand billion.
pub const MOST: i64 = 1_000_000_000_000;

/// Reads an amount of a currency as it was typed, in minor units.
pub fn read_amount(text: &str, currency: Currency, lang: Lang) -> Result<i64, NoFigure> {
    let amount = figure::read(text, lang, currency.decimals())?;
    if amount < 0 {
        return Err(NoFigure::Negative);
    }
    if amount / 10_i64.pow(currency.decimals()) > MOST {
        return Err(NoFigure::TooLarge);
    }
    Ok(amount)
}

/// An amount with the marks of a language, as it would be typed: `1.234,50`, without decimals where
/// there are none.
#[must_use]
pub fn plain(amount: i64, currency: Currency, lang: Lang) -> String {
    let decimals = currency.decimals();
    let whole = amount % 10_i64.pow(decimals) == 0;
    figure::written(amount, decimals, if whole { 0 } else { decimals }, lang)
}

/// The same with its currency: `USD 1.234,50`, in French `1 234,50 USD`.
#[must_use]
pub fn written(amount: i64, currency: Currency, lang: Lang) -> String {
    let figure = plain(amount, currency, lang);
    match lang {
        Lang::Es | Lang::En | Lang::Pt => format!("{currency}\u{a0}{figure}"),
        Lang::Fr => format!("{figure}\u{a0}{currency}"),
    }
}
