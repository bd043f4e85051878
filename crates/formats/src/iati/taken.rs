//! What of an element is taken into an activity, and what is not.

mod losing;
mod money;

use super::element::Element;
use super::{
    Activity, Coded, Document, Indicator, Location, Lost, Measured, Narrative, Organisation,
    Outcome, Own, Why,
};
use super::{formerly, known};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use losing::Losing;
use money::Money;
use std::collections::BTreeSet;

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

/// An activity, and what is to be said of it.
pub(super) struct Taken {
    pub(super) activity: Activity,
    /// The paths of what it has beside that.
    pub(super) unread: BTreeSet<String>,
    /// What was to be read and could not be.
    pub(super) lost: Vec<Lost>,
}

/// The first words of an element.
fn words_of(element: &Element, lang: &str) -> String {
    narratives(element, lang).into_iter().next().map(|n| n.words).unwrap_or_default()
}

/// An activity as far as it is read.
pub(super) fn activity(element: &Element, around: Around<'_>) -> Taken {
    let losing = Losing::default();
    let lang = element.attribute("xml:lang").unwrap_or(around.lang).to_lowercase();
    let currency = element.attribute("default-currency").or(around.currency).map(str::to_owned);
    let ours = Ours(around.prefix);
    let text = |name| element.first(name).map(|e| e.text.trim().to_owned()).unwrap_or_default();
    let described = |wanted: &[&str]| {
        element
            .named("description")
            .filter(|d| wanted.contains(&d.attribute("type").unwrap_or("1")))
            .flat_map(|d| narratives(d, &lang))
            .collect()
    };
    let code = |name| element.of(name, "code").map(str::to_owned);
    let codes = |name| {
        let of = |e: &Element| Some(Coded { names: Vec::new(), ..one_coded(e, &lang)? });
        element.named(name).filter_map(of).collect()
    };
    let money = Money { lang: &lang, currency: currency.as_deref(), ours, losing: &losing };
    let reading = Reading { lang: &lang, ours, losing: &losing };
    let activity = Activity {
        updated: element.attribute("last-updated-datetime").and_then(moment),
        identifier: text("iati-identifier"),
        reporting: element
            .first("reporting-org")
            .map(|e| organisation(e, &lang))
            .unwrap_or_default(),
        secondary: matches!(element.of("reporting-org", "secondary-reporter"), Some("1" | "true")),
        // Before 2.0 there was one for each language.
        title: element.named("title").flat_map(|t| narratives(t, &lang)).collect(),
        description: described(&["1", "3", "4"]),
        objectives: described(&["2"]),
        participating: element
            .named("participating-org")
            .map(|e| {
                (
                    formerly::role(e.attribute("role").unwrap_or("4")).to_owned(),
                    organisation(e, &lang),
                )
            })
            .collect(),
        other_identifiers: losing.pairs(element, "other-identifier", ["type", "ref"]),
        status: code("activity-status").unwrap_or_default(),
        dates: Losing::each(element, "", "activity-date")
            .filter_map(|(path, d)| {
                let kind = d.attribute("type");
                if kind.is_none() {
                    losing.lose(
                        &path,
                        d.attribute("iso-date").unwrap_or_default(),
                        Why::Incomplete,
                    );
                }
                Some((formerly::day(kind?).to_owned(), losing.day(d, &path)?))
            })
            .collect(),
        scope: code("activity-scope"),
        countries: losing.coded(element, "", "recipient-country", &lang),
        regions: losing.coded(element, "", "recipient-region", &lang),
        locations: element
            .named("location")
            .map(|l| Location {
                reference: l.attribute("ref").map(str::to_owned),
                names: l.first("name").map(|n| narratives(n, &lang)).unwrap_or_default(),
            })
            .filter(|place| place.reference.is_some() || !place.names.is_empty())
            .collect(),
        sectors: losing.coded(element, "", "sector", &lang),
        tags: losing.coded(element, "", "tag", &lang),
        markers: Losing::each(element, "", "policy-marker")
            .filter_map(|(path, m)| {
                let found = one_coded(m, &lang).zip(m.attribute("significance"));
                if found.is_none() {
                    let said = m.attribute("code").unwrap_or_default();
                    losing.lose(path, said, Why::Incomplete);
                }
                found.map(|(marker, significance)| (marker, significance.to_owned()))
            })
            .collect(),
        defaults: [
            codes("collaboration-type"),
            codes("default-flow-type"),
            codes("default-finance-type"),
            codes("default-aid-type"),
        ],
        budgets: Losing::each(element, "", "budget")
            .filter_map(|(path, b)| money.budget(b, &path))
            .collect(),
        transactions: Losing::each(element, "", "transaction")
            .filter_map(|(path, t)| money.transaction(t, &path))
            .collect(),
        documents: Losing::each(element, "", "document-link")
            .filter_map(|(path, d)| reading.document(d, &path))
            .collect(),
        related: losing.pairs(element, "related-activity", ["type", "ref"]),
        results: Losing::each(element, "", "result")
            .filter_map(|(path, r)| reading.outcome(r, &path))
            .collect(),
        own: ours.row(element),
        lang: lang.clone(),
        currency: currency.clone(),
    };
    let unread = known::unread(element, !activity.own.is_empty(), around.prefix);
    Taken { activity, unread, lost: losing.0.into_inner() }
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
        vocabulary: element.attribute("vocabulary").map(|v| formerly::vocabulary(v).to_owned()),
        code: element.attribute("code")?.to_owned(),
        vocabulary_uri: element.attribute("vocabulary-uri").map(str::to_owned),
        percentage: element.attribute("percentage").map(str::to_owned),
        names: narratives(element, lang),
    })
}

/// The day of an element; a moment written in its place counts as its day.
fn day(element: &Element) -> Option<NaiveDate> {
    element.attribute("iso-date")?.get(..10)?.parse().ok()
}

fn moment(text: &str) -> Option<DateTime<Utc>> {
    let local = || text.parse::<chrono::NaiveDateTime>().ok().map(|at| at.and_utc());
    text.parse().ok().or_else(local)
}

/// What documents and results that name no language are in.
struct Reading<'a> {
    lang: &'a str,
    ours: Ours<'a>,
    losing: &'a Losing,
}

impl Reading<'_> {
    fn title(&self, element: &Element) -> Vec<Narrative> {
        element.first("title").map(|t| narratives(t, self.lang)).unwrap_or_default()
    }

    fn document(&self, element: &Element, path: &str) -> Option<Document> {
        let Some(url) = element.attribute("url") else {
            self.losing.lose(path, words_of(element, self.lang), Why::Incomplete);
            return None;
        };
        for (path, category) in Losing::each(element, &format!("{path}/"), "category").skip(1) {
            self.losing.lose(path, category.attribute("code").unwrap_or_default(), Why::Several);
        }
        Some(Document {
            url: url.to_owned(),
            format: element.attribute("format").unwrap_or("application/octet-stream").to_owned(),
            title: self.title(element),
            category: element.of("category", "code").unwrap_or("A01").to_owned(),
            languages: element
                .named("language")
                .filter_map(|l| l.attribute("code").map(str::to_owned))
                .collect(),
            day: element
                .first("document-date")
                .and_then(|d| self.losing.day(d, &format!("{path}/document-date"))),
            own: self.ours.attributes(element),
        })
    }

    fn outcome(&self, element: &Element, path: &str) -> Option<Outcome> {
        let indicators: Vec<Indicator> = Losing::each(element, &format!("{path}/"), "indicator")
            .map(|(path, i)| self.indicator(i, &path))
            .collect();
        if indicators.is_empty() {
            let title = self.title(element).into_iter().next().map(|n| n.words);
            self.losing.lose(path, title.unwrap_or_default(), Why::Incomplete);
            return None;
        }
        Some(Outcome {
            kind: element.attribute("type").unwrap_or("9").to_owned(),
            title: self.title(element),
            indicators,
        })
    }

    fn indicator(&self, element: &Element, path: &str) -> Indicator {
        for (path, one) in Losing::each(element, &format!("{path}/"), "reference").skip(1) {
            self.losing.lose(path, one.attribute("code").unwrap_or_default(), Why::Several);
        }
        let reference = element.first("reference");
        Indicator {
            measure: element.attribute("measure").unwrap_or("1").to_owned(),
            ascending: element.attribute("ascending").map(|a| !matches!(a, "0" | "false")),
            title: self.title(element),
            description: element
                .first("description")
                .map(|d| narratives(d, self.lang))
                .unwrap_or_default(),
            reference: reference.and_then(|r| {
                Some((r.attribute("vocabulary")?.to_owned(), r.attribute("code")?.to_owned()))
            }),
            baseline: self.baseline(element, path),
            periods: Losing::each(element, &format!("{path}/"), "period")
                .filter_map(|(path, p)| self.measured(p, &path))
                .collect(),
            own: self.ours.attributes(element),
        }
    }

    /// Where an indicator stood, as a whole: in a year, or on a day of it.
    fn baseline(&self, element: &Element, path: &str) -> Option<(i32, Option<String>)> {
        let mut found = None;
        for (path, one) in Losing::each(element, &format!("{path}/"), "baseline") {
            let value = one.attribute("value");
            let year = one.attribute("year").and_then(|y| y.parse().ok());
            if is_part(one) {
                self.lose_part(&path, one);
                continue;
            }
            let why = match year.or_else(|| day(one).map(|day| day.year())) {
                None => Why::NoDay,
                Some(_) if found.is_some() => Why::Several,
                Some(year) => {
                    found = Some((year, value.map(str::to_owned)));
                    continue;
                }
            };
            self.losing.lose(path, value.unwrap_or_default(), why);
        }
        found
    }

    fn measured(&self, element: &Element, path: &str) -> Option<Measured> {
        let day = |name: &str| match element.first(name) {
            Some(found) => self.losing.day(found, &format!("{path}/{name}")),
            None => {
                self.losing.lose(format!("{path}/{name}"), "", Why::NoDay);
                None
            }
        };
        let (start, end) = (day("period-start"), day("period-end"));
        let (start, end) = (start?, end?);
        let target = self.whole(element, path, "target");
        let actual = self.whole(element, path, "actual");
        let mut parts = Vec::new();
        for (path, one) in Losing::each(element, &format!("{path}/"), "actual") {
            if !is_part(one) {
                continue;
            }
            // A part is of one dimension of a whole that is said; what is of two, or of a place, is no sum.
            let mut dimensions = one.named("dimension");
            let of = dimensions.next().filter(|_| one.first("location").is_none());
            let found =
                of.filter(|_| dimensions.next().is_none() && actual.is_some()).and_then(|of| {
                    Some((
                        of.attribute("name")?.to_owned(),
                        of.attribute("value")?.to_owned(),
                        one.attribute("value")?.to_owned(),
                    ))
                });
            match found {
                Some(part) => parts.push(part),
                None => self.lose_part(&path, one),
            }
        }
        for (path, one) in Losing::each(element, &format!("{path}/"), "target") {
            if is_part(one) {
                self.lose_part(&path, one);
            }
        }
        Some(Measured { start, end, target, actual: actual.map(|whole| (whole, parts)) })
    }

    /// The value that is of no part.
    fn whole(&self, element: &Element, path: &str, name: &str) -> Option<String> {
        let all = Losing::each(element, &format!("{path}/"), name);
        let mut all = all.filter(|(_, one)| !is_part(one));
        let (_, found) = all.next()?;
        for (path, one) in all {
            self.losing.lose(path, one.attribute("value").unwrap_or_default(), Why::Several);
        }
        found.attribute("value").map(str::to_owned)
    }

    fn lose_part(&self, path: &str, one: &Element) {
        let of = one.children.iter().filter_map(|c| c.attribute("value").or(c.attribute("ref")));
        let of: Vec<&str> = of.collect();
        let value = one.attribute("value").unwrap_or_default();
        self.losing.lose(path, format!("{} {value}", of.join(" ")).trim(), Why::OfAPart);
    }
}

/// Whether a figure is of a part of the whole alone: of one side of a dimension, or of a place.
fn is_part(element: &Element) -> bool {
    element.first("dimension").is_some() || element.first("location").is_some()
}
