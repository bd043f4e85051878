//! Exchange rates: a dated table, as the United Nations publish their operational rates. Nothing is
//! converted with a rate that is not there.

use super::{Currency, Line, Rate};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A table of rates, found by currency and day.
#[derive(Debug, Clone, Default)]
pub struct Rates(BTreeMap<(Currency, NaiveDate), Rate>);

/// An amount in cents of a dollar, with the rate it was reckoned with; none for dollars themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Converted<'a> {
    /// How much, in cents.
    pub cents: i64,
    /// With which rate.
    pub with: Option<&'a Rate>,
}

impl Rates {
    /// A table; of two rates of one currency and day, the later counts.
    #[must_use]
    pub fn new(rates: impl IntoIterator<Item = Rate>) -> Self {
        Self(rates.into_iter().map(|r| ((r.currency, r.day), r)).collect())
    }

    /// The rate in force on a day: the last that began on or before it.
    #[must_use]
    pub fn on(&self, currency: Currency, day: NaiveDate) -> Option<&Rate> {
        let until = self.0.range((currency, NaiveDate::MIN)..=(currency, day));
        until.last().map(|(_, rate)| rate)
    }

    /// An amount as it was worth in dollars on a day, to the nearest cent, halves upwards; `None`
    /// without a rate.
    #[must_use]
    pub fn dollars(
        &self,
        amount: i64,
        currency: Currency,
        day: NaiveDate,
    ) -> Option<Converted<'_>> {
        if currency == Currency::USD {
            return Some(Converted { cents: amount, with: None });
        }
        let rate = self.on(currency, day)?;
        // cents = amount / 10^decimals / (per_dollar / 10^6) * 100
        let above = i128::from(amount) * 100_000_000;
        let below = i128::from(rate.per_dollar) * 10_i128.pow(currency.decimals());
        let cents = (2 * above + below).div_euclid(2 * below);
        Some(Converted { cents: i64::try_from(cents).ok()?, with: Some(rate) })
    }

    /// The day at which a line is converted: its last, or today while that is to come.
    #[must_use]
    pub fn day_of(line: &Line, today: NaiveDate) -> NaiveDate {
        line.last_day().min(today)
    }
}
