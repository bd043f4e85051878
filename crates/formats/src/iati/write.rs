//! Writing the standard, one activity at a time: what is held does not grow with the plan.

use super::{
    Activity, Amount, Coded, Document, Indicator, Measured, Narrative, OWN, Organisation, Own,
};
use crate::xml::printable;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io::{Result, Write};

/// Writes a file of activities.
pub struct IatiWriter<W: Write>(Writer<W>);

type Attributes<'a> = &'a [(&'a str, &'a str)];

impl<W: Write> IatiWriter<W> {
    /// Begins a file that was made at a moment.
    pub fn new(to: W, made: DateTime<Utc>) -> Result<Self> {
        let mut out = Self(Writer::new_with_indent(to, b' ', 1));
        out.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        let made = moment(made);
        out.open(
            "iati-activities",
            &[("version", "2.03"), ("generated-datetime", &made), ("xmlns:aunar", OWN)],
        )?;
        Ok(out)
    }

    /// Ends the file; what it was written to.
    pub fn finish(mut self) -> Result<W> {
        self.close("iati-activities")?;
        Ok(self.0.into_inner())
    }

    /// Writes an activity, its parts in the order that the schema wants.
    pub fn activity(&mut self, one: &Activity) -> Result<()> {
        let updated = one.updated.map(moment);
        let mut about: Vec<(&str, &str)> = vec![("xml:lang", &one.lang)];
        about.extend(updated.as_deref().map(|m| ("last-updated-datetime", m)));
        about.extend(one.currency.as_deref().map(|c| ("default-currency", c)));
        self.open("iati-activity", &about)?;
        self.text("iati-identifier", &[], &one.identifier)?;
        let secondary = if one.secondary { "1" } else { "0" };
        self.organisation("reporting-org", &one.reporting, &[("secondary-reporter", secondary)])?;
        self.narrated("title", &[], &one.title, &one.lang)?;
        for (kind, words) in [("1", &one.description), ("2", &one.objectives)] {
            if !words.is_empty() {
                self.narrated("description", &[("type", kind)], words, &one.lang)?;
            }
        }
        for (role, who) in &one.participating {
            self.organisation("participating-org", who, &[("role", role)])?;
        }
        for (kind, reference) in &one.other_identifiers {
            self.empty("other-identifier", &[("ref", reference), ("type", kind)])?;
        }
        self.empty("activity-status", &[("code", &one.status)])?;
        for (kind, day) in &one.dates {
            self.empty("activity-date", &[("type", kind), ("iso-date", &iso(*day))])?;
        }
        if let Some(scope) = &one.scope {
            self.empty("activity-scope", &[("code", scope)])?;
        }
        for country in &one.countries {
            self.coded("recipient-country", country, &[], &one.lang)?;
        }
        for region in &one.regions {
            self.coded("recipient-region", region, &[], &one.lang)?;
        }
        for place in &one.locations {
            let about: Vec<(&str, &str)> =
                place.reference.as_deref().map(|r| ("ref", r)).into_iter().collect();
            self.open("location", &about)?;
            if !place.names.is_empty() {
                self.narrated("name", &[], &place.names, &one.lang)?;
            }
            self.close("location")?;
        }
        for sector in &one.sectors {
            self.coded("sector", sector, &[], &one.lang)?;
        }
        for tag in &one.tags {
            self.coded("tag", tag, &[], &one.lang)?;
        }
        for (marker, significance) in &one.markers {
            self.coded("policy-marker", marker, &[("significance", significance)], &one.lang)?;
        }
        let names =
            ["collaboration-type", "default-flow-type", "default-finance-type", "default-aid-type"];
        for (name, codes) in names.iter().zip(&one.defaults) {
            for code in codes {
                self.coded(name, code, &[], &one.lang)?;
            }
        }
        for budget in &one.budgets {
            self.budget(budget)?;
        }
        for transaction in &one.transactions {
            self.transaction(transaction, &one.lang)?;
        }
        for document in &one.documents {
            self.document(document, &one.lang)?;
        }
        for (kind, reference) in &one.related {
            self.empty("related-activity", &[("ref", reference), ("type", kind)])?;
        }
        for result in &one.results {
            self.open("result", &[("type", &result.kind)])?;
            self.narrated("title", &[], &result.title, &one.lang)?;
            for indicator in &result.indicators {
                self.indicator(indicator, &one.lang)?;
            }
            self.close("result")?;
        }
        if !one.own.is_empty() {
            self.open("aunar:row", &[])?;
            for (name, value) in &one.own {
                self.text("aunar:field", &[("name", name)], value)?;
            }
            self.close("aunar:row")?;
        }
        self.close("iati-activity")
    }

    /// Begins an element with attributes of the standard and of ours.
    fn owned(&mut self, name: &str, about: Attributes, own: &Own) -> Result<()> {
        let own: Vec<(String, &str)> =
            own.iter().map(|(key, value)| (format!("aunar:{key}"), value.as_str())).collect();
        let own = own.iter().map(|(key, value)| (key.as_str(), *value));
        let all: Vec<(&str, &str)> = about.iter().copied().chain(own).collect();
        self.open(name, &all)
    }

    fn budget(&mut self, budget: &Amount) -> Result<()> {
        let kind = if budget.revised { "2" } else { "1" };
        self.owned("budget", &[("type", kind), ("status", &budget.code)], &budget.own)?;
        self.stretch(budget.start, budget.end)?;
        self.worth(budget)?;
        self.close("budget")
    }

    fn transaction(&mut self, one: &Amount, lang: &str) -> Result<()> {
        self.owned("transaction", &[], &one.own)?;
        self.empty("transaction-type", &[("code", &one.code)])?;
        self.empty("transaction-date", &[("iso-date", &iso(one.end))])?;
        self.worth(one)?;
        if !one.description.is_empty() {
            self.narrated("description", &[], &one.description, lang)?;
        }
        if let Some(provider) = &one.provider {
            self.organisation("provider-org", provider, &[])?;
        }
        if let Some(receiver) = &one.receiver {
            self.organisation("receiver-org", receiver, &[])?;
        }
        let [countries, regions, sectors] = &one.of;
        let of =
            [("sector", sectors), ("recipient-country", countries), ("recipient-region", regions)];
        for (name, all) in of {
            for coded in all {
                self.coded(name, coded, &[], lang)?;
            }
        }
        self.close("transaction")
    }

    fn worth(&mut self, amount: &Amount) -> Result<()> {
        let about =
            [("currency", amount.currency.as_str()), ("value-date", &iso(amount.value_date))];
        self.text("value", &about, &amount.value)
    }

    fn stretch(&mut self, start: NaiveDate, end: NaiveDate) -> Result<()> {
        self.empty("period-start", &[("iso-date", &iso(start))])?;
        self.empty("period-end", &[("iso-date", &iso(end))])
    }

    fn document(&mut self, document: &Document, lang: &str) -> Result<()> {
        let about = [("url", document.url.as_str()), ("format", document.format.as_str())];
        self.owned("document-link", &about, &document.own)?;
        self.narrated("title", &[], &document.title, lang)?;
        self.empty("category", &[("code", &document.category)])?;
        for language in &document.languages {
            self.empty("language", &[("code", language)])?;
        }
        if let Some(day) = document.day {
            self.empty("document-date", &[("iso-date", &iso(day))])?;
        }
        self.close("document-link")
    }

    fn indicator(&mut self, one: &Indicator, lang: &str) -> Result<()> {
        let mut about = vec![("measure", one.measure.as_str())];
        about.extend(one.ascending.map(|up| ("ascending", if up { "1" } else { "0" })));
        self.owned("indicator", &about, &one.own)?;
        self.narrated("title", &[], &one.title, lang)?;
        if !one.description.is_empty() {
            self.narrated("description", &[], &one.description, lang)?;
        }
        if let Some((vocabulary, code)) = &one.reference {
            self.empty("reference", &[("vocabulary", vocabulary), ("code", code)])?;
        }
        if let Some((year, value)) = &one.baseline {
            let year = year.to_string();
            let mut about = vec![("year", year.as_str())];
            about.extend(value.as_deref().map(|v| ("value", v)));
            self.empty("baseline", &about)?;
        }
        for period in &one.periods {
            self.measured(period)?;
        }
        self.close("indicator")
    }

    fn measured(&mut self, period: &Measured) -> Result<()> {
        self.open("period", &[])?;
        self.stretch(period.start, period.end)?;
        if let Some(target) = &period.target {
            self.empty("target", &[("value", target)])?;
        }
        if let Some((actual, parts)) = &period.actual {
            if parts.is_empty() {
                self.empty("actual", &[("value", actual)])?;
            }
            // The standard has no value for a part: each part is an actual with its dimension.
            for (n, (dimension, category, number)) in parts.iter().enumerate() {
                if n == 0 {
                    self.empty("actual", &[("value", actual)])?;
                }
                self.open("actual", &[("value", number)])?;
                self.empty("dimension", &[("name", dimension), ("value", category)])?;
                self.close("actual")?;
            }
        }
        self.close("period")
    }

    fn organisation(&mut self, name: &str, who: &Organisation, more: Attributes) -> Result<()> {
        let mut about: Vec<(&str, &str)> = Vec::new();
        about.extend(who.reference.as_deref().map(|r| ("ref", r)));
        about.extend(who.kind.as_deref().map(|k| ("type", k)));
        about.extend(more);
        self.narrated(name, &about, &who.names, "")
    }

    fn coded(&mut self, name: &str, one: &Coded, more: Attributes, lang: &str) -> Result<()> {
        let mut about: Vec<(&str, &str)> = vec![("code", &one.code)];
        about.extend(one.vocabulary.as_deref().map(|v| ("vocabulary", v)));
        about.extend(one.vocabulary_uri.as_deref().map(|v| ("vocabulary-uri", v)));
        about.extend(one.percentage.as_deref().map(|p| ("percentage", p)));
        about.extend(more);
        self.narrated(name, &about, &one.names, lang)
    }

    /// An element with its narratives; their language is named where it is not the activity's.
    fn narrated(
        &mut self,
        name: &str,
        about: Attributes,
        words: &[Narrative],
        lang: &str,
    ) -> Result<()> {
        if words.is_empty() {
            return self.empty(name, about);
        }
        self.open(name, about)?;
        for one in words {
            let own = [("xml:lang", one.lang.as_str())];
            let named = !one.lang.is_empty() && one.lang != lang;
            self.text("narrative", if named { &own } else { &[] }, &one.words)?;
        }
        self.close(name)
    }

    fn start<'a>(name: &'a str, about: &[(&str, &str)]) -> BytesStart<'a> {
        let mut start = BytesStart::new(name);
        for (key, value) in about {
            start.push_attribute((*key, &*printable(value)));
        }
        start
    }

    fn open(&mut self, name: &str, about: Attributes) -> Result<()> {
        self.0.write_event(Event::Start(Self::start(name, about)))
    }

    fn close(&mut self, name: &str) -> Result<()> {
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    fn empty(&mut self, name: &str, about: Attributes) -> Result<()> {
        self.0.write_event(Event::Empty(Self::start(name, about)))
    }

    fn text(&mut self, name: &str, about: Attributes, words: &str) -> Result<()> {
        self.open(name, about)?;
        self.0.write_event(Event::Text(BytesText::new(&printable(words))))?;
        self.close(name)
    }
}

fn iso(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
