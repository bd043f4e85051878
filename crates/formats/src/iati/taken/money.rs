//! Money of an activity: budgets and transactions.

use super::losing::Losing;
use super::{Ours, day, narratives, organisation};
use crate::iati::element::Element;
use crate::iati::{Amount, Why, formerly};
use chrono::NaiveDate;

/// What amounts that name no language or currency are in.
pub(super) struct Money<'a> {
    pub(super) lang: &'a str,
    pub(super) currency: Option<&'a str>,
    pub(super) ours: Ours<'a>,
    pub(super) losing: &'a Losing,
}

impl Money<'_> {
    fn amount(
        &self,
        element: &Element,
        path: &str,
        code: &str,
        days: [NaiveDate; 2],
    ) -> Option<Amount> {
        let Some(value) = element.first("value") else {
            self.losing.lose(format!("{path}/value"), "", Why::Incomplete);
            return None;
        };
        let Some(currency) = value.attribute("currency").or(self.currency) else {
            self.losing.lose(format!("{path}/value"), value.text.trim(), Why::NoCurrency);
            return None;
        };
        let told = |name| self.losing.coded(element, &format!("{path}/"), name, self.lang);
        Some(Amount {
            revised: false,
            code: code.to_owned(),
            start: days[0],
            end: days[1],
            value: value.text.trim().to_owned(),
            currency: currency.to_owned(),
            value_date: value
                .attribute("value-date")
                .and_then(|d| d.get(..10)?.parse().ok())
                .unwrap_or(days[1]),
            description: element
                .first("description")
                .map(|d| narratives(d, self.lang))
                .unwrap_or_default(),
            provider: element.first("provider-org").map(|o| organisation(o, self.lang)),
            receiver: element.first("receiver-org").map(|o| organisation(o, self.lang)),
            of: ["recipient-country", "recipient-region", "sector"].map(told),
            own: self.ours.attributes(element),
        })
    }

    /// A budget, if it says how much, of what and when.
    pub(super) fn budget(&self, element: &Element, path: &str) -> Option<Amount> {
        let day = |name: &str| {
            let path = format!("{path}/{name}");
            match element.first(name) {
                Some(element) => self.losing.day(element, &path),
                None => {
                    self.losing.lose(path, "", Why::NoDay);
                    None
                }
            }
        };
        let days = [day("period-start"), day("period-end")];
        let status = element.attribute("status").unwrap_or("1");
        let revised = element.attribute("type").map(formerly::budget) == Some("2");
        let amount = self.amount(element, path, status, [days[0]?, days[1]?])?;
        Some(Amount { revised, of: Default::default(), ..amount })
    }

    /// A transaction, if it says how much, of what and when.
    pub(super) fn transaction(&self, element: &Element, path: &str) -> Option<Amount> {
        let Some(code) = element.of("transaction-type", "code") else {
            self.losing.lose(format!("{path}/transaction-type"), "", Why::Incomplete);
            return None;
        };
        let path_of_day = format!("{path}/transaction-date");
        let own = element.first("transaction-date").and_then(day);
        let day = own.or_else(|| {
            let said = element.of("transaction-date", "iso-date").unwrap_or_default();
            let of_value = element.of("value", "value-date");
            let found = of_value.and_then(|d| d.get(..10)?.parse().ok());
            let why = if found.is_some() { Why::ValueDay } else { Why::NoDay };
            self.losing.lose(path_of_day, said, why);
            found
        })?;
        self.amount(element, path, formerly::transaction(code), [day, day])
    }
}
