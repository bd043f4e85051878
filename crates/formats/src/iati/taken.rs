//! What of an element is taken into an activity, and what is not.

use super::element::Element;
use super::{
    Activity, Amount, Coded, Document, Indicator, Location, Measured, Narrative, Organisation,
    Outcome, Own,
};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeSet;

/// The elements of an activity that are read.
const READ: &[&str] = &[
    "iati-identifier",
    "reporting-org",
    "title",
    "description",
    "participating-org",
    "other-identifier",
    "activity-status",
    "activity-date",
    "activity-scope",
    "recipient-country",
    "recipient-region",
    "location",
    "sector",
    "tag",
    "policy-marker",
    "collaboration-type",
    "default-flow-type",
    "default-finance-type",
    "default-aid-type",
    "budget",
    "transaction",
    "document-link",
    "related-activity",
    "result",
];

/// What holds around an activity.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// The language of what names none.
    pub(super) lang: &'a str,
    /// The currency of amounts that name none.
    pub(super) currency: Option<&'a str>,
    /// The prefix of what is ours.
    pub(super) prefix: Option<&'a str>,
}

/// An activity, and the names of what it has beside that.
pub(super) fn activity(element: &Element, around: Around<'_>) -> (Activity, BTreeSet<String>) {
    let lang = element.attribute("xml:lang").unwrap_or(around.lang).to_lowercase();
    let currency = element.attribute("default-currency").or(around.currency).map(str::to_owned);
    let ours = Ours(around.prefix);
    let unread = element
        .children
        .iter()
        .filter(|child| !READ.contains(&child.name.as_str()) && !ours.is(child, "row"))
        .map(|child| child.name.clone())
        .collect();
    let text = |name| element.first(name).map(|e| e.text.trim().to_owned()).unwrap_or_default();
    let described = |wanted: &[&str]| {
        element
            .named("description")
            .filter(|d| wanted.contains(&d.attribute("type").unwrap_or("1")))
            .flat_map(|d| narratives(d, &lang))
            .collect()
    };
    let code = |name| element.of(name, "code").map(str::to_owned);
    let money = Money { lang: &lang, currency: currency.as_deref(), ours };
    let activity = Activity {
        updated: element.attribute("last-updated-datetime").and_then(moment),
        identifier: text("iati-identifier"),
        reporting: element
            .first("reporting-org")
            .map(|e| organisation(e, &lang))
            .unwrap_or_default(),
        secondary: matches!(element.of("reporting-org", "secondary-reporter"), Some("1" | "true")),
        title: element.first("title").map(|t| narratives(t, &lang)).unwrap_or_default(),
        description: described(&["1", "3", "4"]),
        objectives: described(&["2"]),
        participating: element
            .named("participating-org")
            .map(|e| (e.attribute("role").unwrap_or("4").to_owned(), organisation(e, &lang)))
            .collect(),
        other_identifiers: pairs(element, "other-identifier", "type", "ref"),
        status: code("activity-status").unwrap_or_default(),
        dates: element
            .named("activity-date")
            .filter_map(|d| Some((d.attribute("type")?.to_owned(), day(d)?)))
            .collect(),
        scope: code("activity-scope"),
        countries: coded(element, "recipient-country", &lang),
        regions: coded(element, "recipient-region", &lang),
        locations: element
            .named("location")
            .map(|l| Location {
                reference: l.attribute("ref").map(str::to_owned),
                names: l.first("name").map(|n| narratives(n, &lang)).unwrap_or_default(),
            })
            .filter(|place| place.reference.is_some() || !place.names.is_empty())
            .collect(),
        sectors: coded(element, "sector", &lang),
        tags: coded(element, "tag", &lang),
        markers: element
            .named("policy-marker")
            .filter_map(|m| Some((one_coded(m, &lang)?, m.attribute("significance")?.to_owned())))
            .collect(),
        defaults: [
            code("collaboration-type"),
            code("default-flow-type"),
            code("default-finance-type"),
            code("default-aid-type"),
        ],
        budgets: element.named("budget").filter_map(|b| money.budget(b)).collect(),
        transactions: element.named("transaction").filter_map(|t| money.transaction(t)).collect(),
        documents: element
            .named("document-link")
            .filter_map(|d| document(d, &lang, ours))
            .collect(),
        related: pairs(element, "related-activity", "type", "ref"),
        results: element.named("result").filter_map(|r| outcome(r, &lang, ours)).collect(),
        own: ours.row(element),
        lang,
        currency,
    };
    (activity, unread)
}

/// What is ours among extensions, by the prefix that the file has for it.
#[derive(Clone, Copy)]
struct Ours<'a>(Option<&'a str>);

impl Ours<'_> {
    fn is(self, element: &Element, name: &str) -> bool {
        let of = |prefix| element.name.strip_prefix(prefix)?.strip_prefix(':');
        self.0.and_then(of) == Some(name)
    }

    fn attributes(self, element: &Element) -> Own {
        self.0.map(|prefix| element.prefixed(prefix)).unwrap_or_default()
    }

    fn row(self, element: &Element) -> Own {
        let rows = element.children.iter().filter(|c| self.is(c, "row"));
        let fields = rows.flat_map(|row| &row.children).filter(|c| self.is(c, "field"));
        let named = |f: &Element| Some((f.attribute("name")?.to_owned(), f.text.clone()));
        fields.filter_map(named).collect()
    }
}

/// The words of an element; before 2.0 they stood in it without a narrative around them.
fn narratives(element: &Element, lang: &str) -> Vec<Narrative> {
    let one = |e: &Element| Narrative {
        lang: e.attribute("xml:lang").unwrap_or(lang).to_lowercase(),
        words: e.text.trim().to_owned(),
    };
    let mut all: Vec<Narrative> = element.named("narrative").map(one).collect();
    if all.is_empty() {
        all.push(one(element));
    }
    all.retain(|narrative| !narrative.words.is_empty());
    all
}

fn organisation(element: &Element, lang: &str) -> Organisation {
    Organisation {
        reference: element.attribute("ref").map(str::to_owned),
        kind: element.attribute("type").map(str::to_owned),
        names: narratives(element, lang),
    }
}

fn one_coded(element: &Element, lang: &str) -> Option<Coded> {
    Some(Coded {
        vocabulary: element.attribute("vocabulary").map(str::to_owned),
        code: element.attribute("code")?.to_owned(),
        vocabulary_uri: element.attribute("vocabulary-uri").map(str::to_owned),
        percentage: element.attribute("percentage").map(str::to_owned),
        names: narratives(element, lang),
    })
}

fn coded(element: &Element, name: &str, lang: &str) -> Vec<Coded> {
    element.named(name).filter_map(|e| one_coded(e, lang)).collect()
}

fn pairs(element: &Element, name: &str, first: &str, second: &str) -> Vec<(String, String)> {
    let pair =
        |e: &Element| Some((e.attribute(first)?.to_owned(), e.attribute(second)?.to_owned()));
    element.named(name).filter_map(pair).collect()
}

/// The day of an element; a moment written in its place counts as its day.
fn day(element: &Element) -> Option<NaiveDate> {
    element.attribute("iso-date")?.get(..10)?.parse().ok()
}

fn moment(text: &str) -> Option<DateTime<Utc>> {
    let local = || text.parse::<chrono::NaiveDateTime>().ok().map(|at| at.and_utc());
    text.parse().ok().or_else(local)
}

/// What amounts that name no language or currency are in.
struct Money<'a> {
    lang: &'a str,
    currency: Option<&'a str>,
    ours: Ours<'a>,
}

impl Money<'_> {
    fn amount(&self, element: &Element, code: &str, days: [NaiveDate; 2]) -> Option<Amount> {
        let value = element.first("value")?;
        Some(Amount {
            code: code.to_owned(),
            start: days[0],
            end: days[1],
            value: value.text.trim().to_owned(),
            currency: value.attribute("currency").or(self.currency)?.to_owned(),
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
            own: self.ours.attributes(element),
        })
    }

    fn budget(&self, element: &Element) -> Option<Amount> {
        let days = [element.first("period-start")?, element.first("period-end")?];
        let status = element.attribute("status").unwrap_or("1");
        self.amount(element, status, [day(days[0])?, day(days[1])?])
    }

    fn transaction(&self, element: &Element) -> Option<Amount> {
        let day = day(element.first("transaction-date")?)?;
        self.amount(element, element.of("transaction-type", "code")?, [day, day])
    }
}

fn document(element: &Element, lang: &str, ours: Ours<'_>) -> Option<Document> {
    Some(Document {
        url: element.attribute("url")?.to_owned(),
        format: element.attribute("format").unwrap_or("application/octet-stream").to_owned(),
        title: element.first("title").map(|t| narratives(t, lang)).unwrap_or_default(),
        category: element.of("category", "code").unwrap_or("A01").to_owned(),
        languages: element
            .named("language")
            .filter_map(|l| l.attribute("code").map(str::to_owned))
            .collect(),
        day: element.first("document-date").and_then(day),
        own: ours.attributes(element),
    })
}

fn outcome(element: &Element, lang: &str, ours: Ours<'_>) -> Option<Outcome> {
    let indicators: Vec<Indicator> =
        element.named("indicator").map(|i| indicator(i, lang, ours)).collect();
    (!indicators.is_empty()).then(|| Outcome {
        kind: element.attribute("type").unwrap_or("9").to_owned(),
        title: element.first("title").map(|t| narratives(t, lang)).unwrap_or_default(),
        indicators,
    })
}

fn indicator(element: &Element, lang: &str, ours: Ours<'_>) -> Indicator {
    let year = |b: &Element| b.attribute("year").and_then(|y| y.parse().ok());
    Indicator {
        measure: element.attribute("measure").unwrap_or("1").to_owned(),
        ascending: element.attribute("ascending").map(|a| !matches!(a, "0" | "false")),
        title: element.first("title").map(|t| narratives(t, lang)).unwrap_or_default(),
        reference: pairs(element, "reference", "vocabulary", "code").into_iter().next(),
        baseline: element
            .first("baseline")
            .and_then(|b| Some((year(b)?, b.attribute("value").map(str::to_owned)))),
        periods: element.named("period").filter_map(measured).collect(),
        own: ours.attributes(element),
    }
}

fn measured(element: &Element) -> Option<Measured> {
    let value = |e: &Element| e.attribute("value").map(str::to_owned);
    let parts = element.named("actual").filter_map(|actual| {
        let of = actual.first("dimension")?;
        Some((of.attribute("name")?.to_owned(), of.attribute("value")?.to_owned(), value(actual)?))
    });
    let whole = element.named("actual").find(|actual| actual.first("dimension").is_none());
    Some(Measured {
        start: day(element.first("period-start")?)?,
        end: day(element.first("period-end")?)?,
        target: element.first("target").and_then(value),
        actual: whole.and_then(value).map(|whole| (whole, parts.collect())),
    })
}
