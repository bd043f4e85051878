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

/// How amounts of one currency are converted into dollars on one day.
#[derive(Debug, Clone, Copy)]
pub struct Exchange<'a> {
    /// With which rate; none for dollars themselves.
    pub with: Option<&'a Rate>,
    /// How many minor units of the currency a dollar is, in millionths.
    below: i64,
}

impl Exchange<'_> {
    /// What an amount in minor units is in cents of a dollar, to the nearest cent, halves upwards; `None` where
    /// no number holds it.
    #[must_use]
    pub fn cents(&self, amount: i64) -> Option<i64> {
        if self.with.is_none() {
            return Some(amount);
        }
        // cents = amount / 10^decimals / (per_dollar / 10^6) * 100
        let narrow = amount
            .checked_mul(200_000_000)
            .and_then(|above| above.checked_add(self.below))
            .zip(self.below.checked_mul(2));
        if let Some((above, below)) = narrow {
            return Some(above.div_euclid(below));
        }
        let below = i128::from(self.below);
        let cents = (i128::from(amount) * 200_000_000 + below).div_euclid(2 * below);
        i64::try_from(cents).ok()
    }
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
        until.into_iter().next_back().map(|(_, rate)| rate)
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
        let exchange = self.exchange(currency, day)?;
        Some(Converted { cents: exchange.cents(amount)?, with: exchange.with })
    }

    /// How amounts of a currency are converted on a day; `None` without a rate.
    #[must_use]
    pub fn exchange(&self, currency: Currency, day: NaiveDate) -> Option<Exchange<'_>> {
        if currency == Currency::USD {
            return Some(Exchange { with: None, below: 0 });
        }
        let rate = self.on(currency, day)?;
        let below = rate.per_dollar.checked_mul(10_i64.pow(currency.decimals()))?;
        Some(Exchange { with: Some(rate), below })
    }

    /// The day at which a line is converted: its last, or today while that is to come.
    #[must_use]
    pub fn day_of(line: &Line, today: NaiveDate) -> NaiveDate {
        line.last_day().min(today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_narrow_reckoning_is_the_wide_one(amount in any::<i64>(), small in -1_000_000_i64..1_000_000, per_dollar in 1_i64..1_000_000_000_000, decimals in 0_u32..5) {
            let currency = "EUR".parse().expect("a currency");
            let rate = Rate { currency, day: NaiveDate::MIN, per_dollar, source: String::new() };
            let below = per_dollar * 10_i64.pow(decimals);
            let exchange = Exchange { with: Some(&rate), below };
            for amount in [amount, small] {
                let wide = i128::from(below);
                let cents = (i128::from(amount) * 200_000_000 + wide).div_euclid(2 * wide);
                prop_assert_eq!(exchange.cents(amount), i64::try_from(cents).ok());
            }
        }
    }
}
